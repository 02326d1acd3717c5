--- actors.lua: the name of whom a noun phrase means: a state by its organs, capital and
--- demonym; a person or body by its name; the first person by who speaks.

local core = require "parlance.core"
local lexicon = require "parlance.lexicon"

local M = {}

local fold = core.text.fold

local CAPITALS, STATE_NAMES = {}, {}
for _, state in ipairs(lexicon "states") do
  if not state.ended then
    CAPITALS[state.capital or ""] = state.name
    for _, city in ipairs(state.cities or {}) do CAPITALS[city] = state.name end
  end
  STATE_NAMES[state.name] = true
end

local function set(words)
  local list = {}
  for word in words:gmatch "%S+" do list[word] = true end
  return list
end

-- Heads of phrases that stand for the state whose they are.
local ORGANS = set [[government governments authorities administration regime ministry republic
  kingdom state country nation army military forces force troops police delegation mission
  officials leadership leaders side diplomats diplomacy parliament soldiers navy embassy
  representative representatives permanent aircraft colleague cabinet services agencies
  agents people federation leader sources counterparts position]]

local FIRST = set "i we us me my our myself ourselves ours"
local ORGAN_OF_MINE = set [[country government delegation nation people state republic mission
  capital ministry authorities kingdom]]

local Actors = {}
Actors.__index = Actors

-- Index of the first row of `names` that ends at a token or behind it.
local function first_row(self, token)
  local low, high = 1, #self.rows + 1
  while low < high do
    local middle = (low + high) // 2
    if self.rows[middle].last < token then low = middle + 1 else high = middle end
  end
  return low
end

--- Rows of `names` inside tokens first..last.
---@param first integer
---@param last integer
---@return table[]
function Actors:within(first, last)
  local list, i = {}, math.max(1, first_row(self, first) - 3)
  while self.rows[i] and self.rows[i].first <= last do
    local row = self.rows[i]
    if row.first >= first and row.last <= last then list[#list + 1] = row end
    i = i + 1
  end
  return list
end

--- What a row of `names` stands for as an actor.
---@param row table
---@return string|nil
function M.actor_of(row)
  if row.type == "place" then return CAPITALS[row.name] end
  if row.type == "office" then return nil end
  return row.name
end

--- Whether a name is one of the registered states'.
---@param name string
---@return boolean
function M.is_state(name) return STATE_NAMES[name] or false end

-- Whether a row is a state that a demonym or a capital names.
local function by_state(row)
  return row.type == "state" and row.name or row.type == "place" and CAPITALS[row.name] or nil
end

-- The state whose organ the head is: "the Albanian government", "the forces of X".
local function organ(self, first, last, rows)
  for _, row in ipairs(rows) do
    local state = by_state(row)
    if state then
      for token = first, last do
        if ORGANS[self.folds[token]] and token ~= row.first then return state end
      end
    end
  end
end

local NAMED = { state = true, organisation = true, group = true, person = true }

--- The name of whom tokens first..last mean, said by `voice`; nil when that is not known.
---@param first integer
---@param last integer
---@param voice table
---@return string|nil
function Actors:resolve(first, last, voice)
  local head = self.folds[first]
  if FIRST[head] then
    if first == last then return self:first_person(head, voice) end
    for token = first + 1, last do
      if ORGAN_OF_MINE[self.folds[token]] then return voice.state or voice.name end
    end
  end
  if first == last and self.pronoun(self, head, first) then
    return self.pronoun(self, head, first)
  end
  local rows = self:within(first, last)
  for _, row in ipairs(rows) do
    if row.type == "person" then return row.name end
  end
  for _, row in ipairs(rows) do
    if (row.type == "organisation" or row.type == "group") and row.name and row.last >= last - 3 then
      return row.name
    end
  end
  local state = organ(self, first, last, rows)
  if state then return state end
  for _, row in ipairs(rows) do
    if row.alias ~= "demonym" and NAMED[row.type] and self.folds[row.last + 1] ~= "'s"
      and self.folds[row.last + 1] ~= "’s" then
      return row.name
    elseif row.type == "place" and row.first == first and row.last == last then
      return CAPITALS[row.name]
    end
  end
end

--- Whom the first person means.
---@param word string
---@param voice table
---@return string|nil
function Actors:first_person(word, voice)
  if word == "i" or word == "me" or word == "my" or word == "myself" then
    return voice.name or voice.state
  end
  return voice.state or voice.name
end

-- "it", "they": the actor of the claim before; "he", "she": the person before.
local function pronoun(self, word, token)
  if word == "it" or word == "they" or word == "its" or word == "their" or word == "them" then
    return self.latest
  elseif word == "he" or word == "she" or word == "him" or word == "his" or word == "her" then
    local i = first_row(self, token)
    for n = i, math.max(1, i - 60), -1 do
      local row = self.rows[n]
      if row and row.type == "person" and row.last < token then return row.name end
    end
  end
end

--- The state that a phrase names in any way, other than `but`.
---@param first integer
---@param last integer
---@param but string|nil
---@return string|nil
function Actors:any_state(first, last, but)
  for _, row in ipairs(self:within(first, last)) do
    local state = by_state(row)
    if state and state ~= but then return state end
  end
end

--- The state of a person or a body: that whose name stands before it in the document, as in
--- "Albanian Prime Minister Edi Rama".
---@param name string
---@return string|nil
function Actors:state_of(name)
  if STATE_NAMES[name] then return name end
  local known = self.states[name]
  if known == nil then
    known = false
    for i, row in ipairs(self.rows) do
      if row.name == name then
        for n = i - 1, math.max(1, i - 3), -1 do
          local before = self.rows[n]
          local state = by_state(before)
          if state and row.first - before.last < 7 and before.last < row.first then
            known = state
            break
          end
        end
        if known then break end
      end
    end
    self.states[name] = known
  end
  return known or nil
end

--- What a document tells of actors.
---@param doc parlance.Document
---@param folds string[]
---@param rows table[] of `names`
function M.new(doc, folds, rows)
  return setmetatable({ doc = doc, folds = folds, rows = rows, states = {}, pronoun = pronoun },
    Actors)
end

M.fold = fold

return M
