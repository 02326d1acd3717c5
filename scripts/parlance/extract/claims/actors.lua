--- actors.lua: the name of whom a noun phrase means: a state by its organs, capital and
--- demonym; a person or body by its name; the first person by who speaks.

local envoys = require "parlance.extract.claims.envoys"
local capitals = require "parlance.extract.reference.capitals"
local registry = require "parlance.extract.names.registry"
local vocabulary = require "parlance.extract.names.vocabulary"
local lexicon = require "parlance.lexicon"
local set = require "parlance.word_set"

local M = {}

local CAPITALS, STATE_NAMES = {}, {}
for _, state in ipairs(lexicon "states") do
  if not state.ended then
    CAPITALS[state.capital or ""] = state.name
    for _, city in ipairs(state.cities or {}) do CAPITALS[city] = state.name end
  end
  STATE_NAMES[state.name] = true
end

-- Heads of phrases that stand for the state whose they are.
local ORGANS = set [[government governments authorities administration regime republic kingdom
  state country nation army military forces force troops police delegation mission
  leadership leaders side diplomats diplomacy parliament soldiers navy representative
  representatives colleague colleagues cabinet services agencies agents people federation leader
  counterparts position aggressor occupier]]

-- Bodies whose name is that of a state's organ: "Government of X".
local GOVERNING = set "government mission permanent forces armed delegation kingdom republic"

-- Last words of the names of bodies that are their states abroad: "the US Embassy".
local LEGATIONS = set "Embassy Legation Consulate Mission Delegation"

local FIRST = set "i we us me my our myself ourselves ours"
local MINE = set [[country government delegation nation people state republic mission capital
  authorities kingdom majesty's majesty administration]]

local Actors = {}
Actors.__index = Actors

-- Index of the first row of `names` that ends at a token or behind it.
local function first_row(rows, token)
  local low, high = 1, #rows + 1
  while low < high do
    local middle = (low + high) // 2
    if rows[middle].last < token then low = middle + 1 else high = middle end
  end
  return low
end

--- Rows of `names` inside tokens first..last.
---@param first integer
---@param last integer
---@return table[]
function Actors:within(first, last)
  local list, i = {}, math.max(1, first_row(self.rows, first) - 3)
  while self.rows[i] and self.rows[i].first <= last do
    local row = self.rows[i]
    if row.first >= first and row.last <= last then list[#list + 1] = row end
    i = i + 1
  end
  return list
end

--- The state that a row of `names` stands for: by name, demonym or capital; not by a capital
--- that is part of a name, "the X Memorandum".
---@param row table
---@return string|nil
function Actors:state_of_row(row)
  if row.alias == "compound" or self.folds[row.last + 1] == "-" then return nil end -- "X-backed"
  if row.type == "state" then return row.name end
  if row.type == "place" and self.tags[row.last + 1] ~= "PROPN" then
    return CAPITALS[row.name] or self:seat_of(row.name)
  end
  return nil
end

--- The state that a city acts for in this document, where the registry does not know it.
---@param city string
---@return string|nil
function Actors:seat_of(city)
  if not self.seats then
    self.seats = {}
    self.seats = capitals.of(self)
  end
  return self.seats[city]
end

-- The state whose organ the head is: "the Albanian government", "the forces of X".
local function organ(self, first, last, rows)
  for _, row in ipairs(rows) do
    local state = self:state_of_row(row)
    if state then
      for token = first, last do
        local outside = token < row.first or token > row.last
        local word = self.folds[token]
        local organ_word = ORGANS[word] or word == "ministry" and self.folds[token - 1] == "foreign"
        if outside and organ_word then return state end
      end
    end
  end
end

-- "my country", "our delegation", "His Majesty's Government".
local function possessed(self, first, last, voice)
  for token = first + 1, math.min(last, first + 4) do
    if MINE[self.folds[token]] then return voice.state or voice.name end
  end
end

-- The state of a body that is one of its organs.
local function governing(self, first, last, name, type)
  if type ~= "organisation" then return name end
  if LEGATIONS[name:match "%a+$" or ""] then
    local word = name:match "^%S+"
    local state = word and registry.find(word, vocabulary.key(word))
    if state and state.type == "state" then return state.name end
  end
  local head = name:match "^%w+"
  if not head or not GOVERNING[head:lower()] then return name end
  return self:any_state(first, last) or name
end

-- Who is spoken to: "Mr. Chair".
local function addressee(self)
  if self.spoken_to == nil then
    self.spoken_to = false
    for _, row in ipairs(self.rows) do
      local before = self.folds[row.first - 1] or ""
      if row.type == "office" and (before:find "^mr%.?$" or before:find "^mad[ae]me?$") then
        self.spoken_to = row.name
        break
      end
    end
  end
  if not self.spoken_to then
    local body = self.title:match "addressed to the President of the (%u[%w ]+)"
    self.spoken_to = body and self.reference:canonical(body) or false
  end
  return self.spoken_to or nil
end

local function by_reference(self, first, last)
  local name, type, how = self.reference:resolve(first, last)
  if name and (type == "place" or type == "person") and self:seat_of(name) then
    return self:seat_of(name)
  end
  if type == "place" then return CAPITALS[name] end
  if how == "office" then return nil end
  return name and governing(self, first, last, name, type)
end

local SIDES = { parties = true, sides = true, countries = true, governments = true,
  delegations = true, capitals = true }
-- Who speaks for two states in what they declare together.
local HEADS = { ministers = true, leaders = true, presidents = true, heads = true, envoys = true }
local BOTH = { the = true, both = true, two = true }

-- The two states that a document speaks of most, where no third one comes near.
local function two_states(self)
  if self.both == nil then
    local counts, names = {}, {}
    for _, row in ipairs(self.rows) do
      if row.type == "state" and row.name then
        if not counts[row.name] then names[#names + 1] = row.name end
        counts[row.name] = (counts[row.name] or 0) + 1
      end
    end
    table.sort(names, function(a, b)
      if counts[a] ~= counts[b] then return counts[a] > counts[b] end
      return a < b
    end)
    local two = names[2] and counts[names[2]] > 1 and
      (not names[3] or counts[names[2]] > counts[names[3]])
    self.both = two and { names[1], names[2] } or false
    if two then table.sort(self.both) end
  end
  return self.both or nil
end

--- Whether words mean two sides that are not named: "both governments".
---@param first integer
---@param last integer
---@return boolean
function Actors:is_both(first, last)
  local head = self.folds[last]
  return (SIDES[head] or self.shared and HEADS[head]) and last - first <= 2
    and BOTH[self.folds[first]] or false
end

-- "the Parties", "both sides".
local function both_sides(self, first, last)
  if not self:is_both(first, last) then return nil end
  local two = two_states(self)
  return two and table.concat(two, "; ")
end

--- In a document about two states, the other one. A statement to many turns against nobody
--- unless it replies.
---@param state string
---@return string|nil
function Actors:opponent(state)
  local two = not self.to_many and two_states(self)
  if not two then return nil end
  return two[1] == state and two[2] or two[2] == state and two[1] or nil
end

-- A word of the first person.
local function first_person(self, first, last, voice)
  if first < last then return possessed(self, first, last, voice) end
  local head = self.folds[first]
  local single = head == "i" or head == "me" or head == "my" or head == "myself"
  return single and voice.name or voice.us or voice.state or voice.name
end

-- Whom "you" means: the interviewed, else who is spoken to.
local function by_you(self, voice)
  if self.interviewed and voice.name ~= self.interviewed then return self.interviewed end
  return addressee(self)
end

-- Whom "they" means where several states speak together.
local function by_they(self)
  local two = two_states(self)
  return self.reference:joint() or two and table.concat(two, "; ")
end

-- Words of the first and second person; in somebody's words "the government" is that one's.
local function by_pronoun(self, first, last, voice)
  local head, second = self.folds[first], self.folds[first + 1]
  if self.tags[first] == "PROPN" then return nil end -- US
  if head == "you" then return by_you(self, voice) end
  if FIRST[head] then return first_person(self, first, last, voice) end
  if head == "his" or head == "her" then
    return second and second:find "^majesty" and (voice.state or voice.name) or nil
  elseif head == "they" and first == last and self.shared then
    return by_they(self)
  end
  return head == "the" and last == first + 1 and second == "government" and voice.name or nil
end

--- The name of whom tokens first..last mean, said by `voice`; nil when that is not known.
---@param first integer
---@param last integer
---@param voice parlance.claims.Voice
---@return string|nil
function Actors:resolve(first, last, voice)
  local known = by_pronoun(self, first, last, voice) or both_sides(self, first, last)
  if known then return known end
  local rows, person = self:within(first, last), false
  if #rows == 1 and rows[1].type == "place" then
    return CAPITALS[rows[1].name] or rows[1].name and self:seat_of(rows[1].name) or nil
  end
  for _, row in ipairs(rows) do person = person or row.type == "person" end
  local state = not person and organ(self, first, last, rows)
  return state or by_reference(self, first, last)
    or first == last and envoys.meant(self, first) or nil
end

--- Whether a name is a state's in this document.
---@param name string|nil
---@return boolean
function Actors:is_state(name)
  if not self.state_names then
    self.state_names = {}
    for _, row in ipairs(self.rows) do
      if row.type == "state" and row.name then self.state_names[row.name] = true end
    end
  end
  return name and (STATE_NAMES[name] or self.state_names[name]) or false
end

--- Who is spoken to, where the document names an office: "Mr. Chair".
---@return string|nil
function Actors:addressee() return addressee(self) end

--- The first state that a phrase names in any way, other than `but`.
---@param first integer
---@param last integer
---@param but string|nil
---@return string|nil
function Actors:any_state(first, last, but)
  for _, row in ipairs(self:within(first, last)) do
    local state = self:state_of_row(row)
    if state and state ~= but then return state end
  end
end

--- What a document tells of actors.
---@param folds string[]
---@param rows table[] of `names`
---@param reference parlance.Reference
---@param tags string[]
---@param metadata table<string, string> of the document
function M.new(folds, rows, reference, tags, metadata)
  local title = metadata.title or ""
  -- two sides or more speak together
  local shared = metadata.kind == "communique" or reference:joint() ~= nil
  local to_many = metadata.kind == "statement" and not title:lower():find "reply"
  local interviewed = metadata.kind == "interview" and reference:canonical(metadata.speaker)
  return setmetatable({ home = reference:home(), interviewed = interviewed, shared = shared,
    to_many = to_many, title = title, folds = folds, tags = tags, rows = rows,
    reference = reference }, Actors)
end

return M
