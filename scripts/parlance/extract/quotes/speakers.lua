--- speakers.lua: the name of a source: whom the document means by its words.
--
-- Names, offices, pronouns and descriptions are resolved by parlance.extract.reference. A
-- capital stands for its state; somebody without a name who speaks by office for a body, "the
-- NCC spokesman", for that body.

local labels = require "parlance.extract.quotes.labels"
local lexicon = require "parlance.lexicon"
local pos_lists = require "parlance.layers.pos.lists"
local reference = require "parlance.extract.reference"
local sides = require "parlance.extract.reference.sides"
local v = require "parlance.extract.names.vocabulary"
local words = require "parlance.extract.reference.words"

local M = {}

local Speakers = {}
Speakers.__index = Speakers

local CAPITALS = {}
for _, state in ipairs(lexicon "states") do
  if state.capital and not state.ended then CAPITALS[state.capital] = state.name end
end

local SPEAKS = { delegation = true, mission = true, ministers = true }
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

local MISSIONS = { embassy = true, consulate = true, government = true, delegation = true,
  legation = true }

-- "the US Embassy", "the Tolvian Foreign Ministry": the state whose it is, where a state is named
-- in it or beside it.
local function state_of_body(self, name)
  local key = v.key(name)
  local foreign = key:find "^ministry of foreign affairs" or key:find "foreign affairs ministry$"
    or key:find "foreign ministry$" or key:find "foreign office$"
  if not foreign and not MISSIONS[key:match "%S+$"] and not MISSIONS[key:match "^%S+"] then
    return nil
  end
  local state = self.reference:state_of(name)
  if state then return state end
  local words_before
  for word in name:gmatch "%S+" do
    words_before = words_before and words_before .. " " .. word or word
    local found, type = self.reference:canonical(words_before)
    if type == "state" then state = found end
  end
  return state
end

-- The states among rows, in order of name: all that "and" joins to the one before, or the last.
local function states_among(self, rows)
  local list = {}
  for _, row in ipairs(rows) do
    if row.type == "state" and row.name then
      local joined = self.doc:fold(row.first - 1) == "and"
      if not joined then list = {} end
      list[#list + 1] = row.name
    end
  end
  table.sort(list)
  return #list > 0 and table.concat(list, "; ") or nil
end

-- "A spokesman for the Harbour Ministry": the body for which an unnamed one speaks.
local function body_of(self, first, last)
  if not speaks_for_others(self.doc, first, last) then return nil end
  local rows = self.reference:rows_in(first, last)
  for _, row in ipairs(rows) do
    if row.type == "organisation" or row.type == "group" then
      return row.name and state_of_body(self, row.name) or row.name
    end
  end
  return states_among(self, rows)
end

-- "The Minister of Foreign Affairs of X" without a name: the state whose office it is.
local function state_of_office(self, first, last)
  return states_among(self, self.reference:rows_in(first, last)) or body_of(self, first, last)
    or sides.of(self.reference, first, last)
end

-- Whether a word is one of every day, or its plural: "Critics".
local function is_common(word)
  local lemmas = pos_lists.lemmas()
  word = word:lower()
  return lemmas[word] ~= nil or lemmas[word:gsub("s$", "")] ~= nil
end

local MOST_WORDS = 4

-- A word with a capital, or an abbreviation: "BBC".
local function is_capitalised(form)
  return form:find "^%u[%l\x80-\xff]" ~= nil or form:find "^%u%u%u?%u?%u?$" ~= nil
end

-- Where the words of a name begin in tokens first..last: behind articles, titles, and nouns in
-- small letters that say what it is: "television broadcaster PBS".
local function bare_start(doc, first, last)
  local bare = first
  while bare < last do
    local word, form = doc:fold(bare), doc:form(bare)
    local noun = form:find "^%l" and not v.stop[word] and not words.prepositions[word]
    if not (words.articles[word] or v.titles[form] or noun) then break end
    bare = bare + 1
  end
  return bare
end

-- "told The Guardian": whether the token before a name is an article that is part of it.
local function is_title(doc, pos)
  return pos > 0 and doc:form(pos) == "The" and doc:sentence(pos) < pos
end

-- A name that only its own words tell, up to a comma: "Meridane Lines", "Mr. Casper Rudge".
-- Words of every day are one where two with capitals stand in a row.
local function one_by_own_words(self, first, last)
  local doc = self.doc
  local bare = bare_start(doc, first, last)
  local stop, rare = bare, false
  while stop <= last and is_capitalised(doc:form(stop)) do
    local word = doc:fold(stop)
    if words.is_role(word) or words.own[word] or v.stop[word] then return nil end
    rare = rare or not is_common(word) or stop > bare and doc:form(stop):find "^%u%u+$" ~= nil
    stop = stop + 1
  end
  local middle = doc:sentence(bare) < bare
  rare = rare or middle and (stop > bare + 1 or is_title(doc, bare - 1))
  local clean = stop > last or doc:fold(stop):find "^[,(]" ~= nil
  if stop == bare or stop - bare > MOST_WORDS or not clean or not rare then return nil end
  local name = doc:slice(bare, stop - 1):gsub("%s+", " ")
  if words.is_body(doc:fold(stop - 1)) then self.named[doc:fold(stop - 1)] = name end
  return name
end

-- "the agency", where only its own words told what "the Quay Press Agency" was.
local function named_before(self, first, last)
  return last == first + 1 and self.doc:fold(first) == "the" and self.named[self.doc:fold(last)]
    or nil
end

-- "a report on Wednesday by UpGuard": whose it is.
local function by_maker(self, first, last)
  local doc, said = self.doc, false
  for pos = first, last - 1 do
    said = said or words.utterance[doc:fold(pos)]
    if said and doc:fold(pos) == "by" then return self:name(pos + 1, last) end
  end
end

-- Such a name, or two that "and" joins, or who made a statement.
local function by_own_words(self, first, last)
  local doc = self.doc
  local maker = by_maker(self, first, last)
  if maker then return maker end
  for pos = first + 1, last - 1 do
    if doc:fold(pos) == "and" then
      local one = self:name(first, pos - 1)
      local other = one and self:name(pos + 1, last)
      if not other or one:find ";" or other:find ";" then return nil end
      return one < other and one .. "; " .. other or other .. "; " .. one
    end
  end
  return one_by_own_words(self, first, last)
end

-- Who has no name: for whom such a one speaks, also where a pronoun stands for it.
local function of_unnamed(self, first, last)
  local meant = first == last and self.reference:unnamed_of(first)
  if meant then first, last = meant.first, meant.last end
  return body_of(self, first, last) or sides.of(self.reference, first, last)
    or by_own_words(self, first, last) or named_before(self, first, last)
end

-- A paper's name with the article that the text has in the middle of a sentence: "told The Star".
local function with_article(self, name)
  if not words.sorts_of_body.paper[name:lower():match "%S+$"] then return name end
  local known = self.papers[name]
  if known == nil then
    self.body = self.body or self.doc:text()
    local plain = name:gsub("%p", "%%%0")
    known = self.body:find("%l The " .. plain) ~= nil
      or self.body:find("The " .. plain) ~= nil and not self.body:find("the " .. plain)
    self.papers[name] = known
  end
  return known and "The " .. name or name
end

--- The canonical name of whom tokens first..last mean, or nil.
---@param first integer
---@param last integer
---@return string|nil
function Speakers:name(first, last)
  local name, type, how = self.reference:resolve(first, last)
  if how == "office" then
    return state_of_office(self, first, last) or by_own_words(self, first, last)
  end
  if how == "name" and first == last and words.is_role(self.doc:fold(first)) then
    name, type = nil, nil
  end
  local city = type == "place" or type == "person" and first == last
  if city then name = CAPITALS[name] or self.reference:seat_of(name) or name end
  if type == "organisation" then
    name = state_of_body(self, name) or name
  end
  name = name or of_unnamed(self, first, last)
  return name and with_article(self, name)
end

--- Who speaks under a label.
---@param first integer
---@param last integer
---@return string|nil
function Speakers:of_label(first, last) return labels.speaker(self, first, last) end

--- Tell whose words a quotation holds, for what is quoted inside it.
---@param first integer
---@param last integer
---@param name string|nil
function Speakers:give(first, last, name)
  if name then self.reference:give_voice(first, last, name) end
end

--- The first token of the name that a token stands in, or the token.
---@param pos integer
---@return integer
function Speakers:name_start(pos)
  local row = self.reference.at[pos]
  return row and row.first or pos
end

--- Who says "I" at a token: a letter's or statement's author, the speaker of a turn.
---@param pos integer
---@return parlance.Voice|nil
function Speakers:voice(pos) return self.reference:voice(pos) end

--- The states in whose names a joint document speaks, joined.
---@return string|nil
function Speakers:joint() return self.reference:joint() end

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
    doc = doc, papers = {}, named = {},
    reference = reference.new(doc, names, { quoted = inside(quotes) }),
  }, Speakers)
end

return M
