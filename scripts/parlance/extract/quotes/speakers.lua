--- speakers.lua: the name of a source: whom the document means by its words.
--
-- Names, offices, pronouns and descriptions are resolved by parlance.extract.reference. A
-- capital stands for its state; somebody without a name who speaks by office for a body, "the
-- NCC spokesman", for that body.

local lexicon = require "parlance.lexicon"
local pos_lists = require "parlance.layers.pos.lists"
local reference = require "parlance.extract.reference"
local v = require "parlance.extract.names.vocabulary"
local words = require "parlance.extract.reference.words"

local M = {}

local Speakers = {}
Speakers.__index = Speakers

local CAPITALS = {}
for _, state in ipairs(lexicon "states") do
  if state.capital and not state.ended then CAPITALS[state.capital] = state.name end
end

local SPEAKS = { delegation = true, mission = true }
for word in pairs(words.speaks) do SPEAKS[word] = true end
SPEAKS.official, SPEAKS.officials = nil, nil

-- Whether somebody in first..last speaks for others, before a comma.
local function speaks_for_others(doc, first, last)
  for pos = first, last do
    local word = doc:fold(pos)
    if SPEAKS[word] then return true elseif word == "," then return false end
  end
  return false
end

-- "A spokesman for the Harbour Ministry": the body for which an unnamed one speaks.
local function body_of(self, first, last)
  if not speaks_for_others(self.doc, first, last) then return nil end
  local state
  for _, row in ipairs(self.reference:rows_in(first, last)) do
    if row.type == "organisation" or row.type == "group" then return row.name end
    if row.type == "state" then state = state or row.name end
  end
  return state
end

-- "The Minister of Foreign Affairs of X" without a name: the state whose office it is.
local function state_of_office(self, first, last)
  local found
  for _, row in ipairs(self.reference:rows_in(first, last)) do
    if row.type == "state" and row.name then found = row.name end
  end
  return found or body_of(self, first, last)
end

-- Whether a word is one of every day, or its plural: "Critics".
local function is_common(word)
  local lemmas = pos_lists.load().lemmas
  word = word:lower()
  return lemmas[word] ~= nil or lemmas[word:gsub("s$", "")] ~= nil
end

local MOST_WORDS = 4

-- A name that only its own words tell, up to a comma: "Meridane Lines", "Mr. Casper Rudge".
local function by_own_words(self, first, last)
  local doc = self.doc
  local bare = first
  while bare < last and (words.articles[doc:fold(bare)] or v.titles[doc:form(bare)]) do
    bare = bare + 1
  end
  local stop, rare = bare, false
  while stop <= last and doc:form(stop):find "^%u[%l\x80-\xff]" do
    local word = doc:fold(stop)
    if words.is_role(word) or words.pronouns[word] or words.own[word] then return nil end
    rare = rare or not is_common(word)
    stop = stop + 1
  end
  local clean = stop > last or doc:fold(stop):find "^[,(]" ~= nil
  if stop == bare or stop - bare > MOST_WORDS or not clean or not rare then return nil end
  return (doc:slice(bare, stop - 1):gsub("%s+", " "))
end

--- The canonical name of whom tokens first..last mean, or nil.
---@param first integer
---@param last integer
---@return string|nil
function Speakers:name(first, last)
  local name, type, how = self.reference:resolve(first, last)
  if how == "office" then return state_of_office(self, first, last) end
  if type == "place" then return CAPITALS[name] or name end
  return name or body_of(self, first, last) or by_own_words(self, first, last)
end

--- Tell whose words a quotation holds, for what is quoted inside it.
---@param first integer
---@param last integer
---@param name string|nil
function Speakers:give(first, last, name)
  if name then self.reference:give_voice(first, last, name) end
end

--- Who says "I" at a token: a letter's or statement's author, the speaker of a turn.
---@param pos integer
---@return parlance.Voice|nil
function Speakers:voice(pos) return self.reference:voice(pos) end

-- Whether a token is inside one of the outer quotations, by halving.
local function inside(quotes)
  local outer = {}
  for _, quote in ipairs(quotes) do
    if quote.depth == 1 then outer[#outer + 1] = quote end
  end
  return function(pos)
    local low, high = 1, #outer
    while low <= high do
      local middle = (low + high) // 2
      local quote = outer[middle]
      if pos < quote.open then high = middle - 1
      elseif pos > quote.close then low = middle + 1
      else return true end
    end
    return false
  end
end

--- What is known of a document's names.
---@param doc parlance.Document
---@param names table[] the rows of `names`, in order
---@param quotes parlance.quotes.Quotation[]
function M.new(doc, names, quotes)
  return setmetatable({
    doc = doc, reference = reference.new(doc, names, { quoted = inside(quotes) }),
  }, Speakers)
end

return M
