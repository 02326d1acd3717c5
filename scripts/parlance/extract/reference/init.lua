--- init.lua: what a stretch of tokens refers to: a name, whoever is meant by a pronoun or a
--- description, or the one in whose voice the document speaks.
--
--     local reference = require "parlance.extract.reference"
--     local ref = reference.new(doc, doc:rows "names")
--     local name, type, how = ref:resolve(first, last)
--
-- `how` is "name", "pronoun", "description", "voice", "holder" (of an office, by the list of
-- offices and the document's date) or "office" (one whose holder is not known; then that is the
-- name). What is not clear is nil.

local antecedents = require "parlance.extract.reference.antecedents"
local bodies = require "parlance.extract.reference.bodies"
local capitals = require "parlance.extract.reference.capitals"
local codes = require "parlance.extract.names.codes"
local descriptions = require "parlance.extract.reference.descriptions"
local heads = require "parlance.extract.reference.heads"
local holders = require "parlance.extract.reference.holders"
local hosts = require "parlance.extract.reference.hosts"
local lexicon = require "parlance.lexicon"
local parties = require "parlance.extract.reference.parties"
local registry = require "parlance.extract.names.registry"
local roles = require "parlance.extract.reference.roles"
local unnamed = require "parlance.extract.reference.unnamed"
local utterances = require "parlance.extract.reference.utterances"
local v = require "parlance.extract.names.vocabulary"
local voices = require "parlance.extract.reference.voice"
local words = require "parlance.extract.reference.words"

local M = {}

---@class parlance.Reference
---@field doc parlance.Document
---@field rows table[] the rows of `names`, in order
---@field roles table<string, table> what is said of persons, by name
local Reference = {}
Reference.__index = Reference

local LONGEST = 60

local function fold_at(doc, pos)
  return pos >= 1 and pos <= doc.n_tokens and doc:fold(pos) or ""
end

-- The outermost row at each token that has one.
local function map_of(rows)
  local at, reached = {}, 0
  for _, row in ipairs(rows) do
    if row.first > reached then
      for pos = row.first, row.last do at[pos] = row end
      reached = row.last
    end
  end
  return at
end

-- The first row of each name and of each form, by key.
local function by_key(self)
  local known = {}
  for _, row in ipairs(self.rows) do
    local name = row.name
    if name then
      local form, key = row.text or self.doc:slice(row.first, row.last), v.key(name)
      known[key] = known[key] or row
      if form ~= name then
        key = v.key(form)
        known[key] = known[key] or row
      end
    end
  end
  return known
end

--- The one name of what a string names, as this document's names or the lists have it.
---@param name string|nil
---@return string|nil name
---@return string|nil type
function Reference:canonical(name)
  if not name or name == "" then return nil end
  local key = v.key(name)
  self.known = self.known or by_key(self)
  local row = self.known[key]
  if row then return row.name, row.type end
  local entry = registry.find(name, key)
  if entry and entry.name and entry.alias ~= "demonym" then return entry.name, entry.type end
end

--- The state, or whoever it is, that the document's metadata has as its country: by name or code.
---@return string|nil name
---@return string|nil type
function Reference:country()
  local metadata = self.doc.metadata
  return self:canonical(codes.name_of(metadata.country, metadata.date) or metadata.country)
end

--- The name that the heading of the document is, where it is one.
---@return string|nil
function Reference:heading() return voices.heading_name(self.doc.metadata.title) end

--- The rows of `names` in first..last, those inside another left out.
---@param first integer
---@param last integer
---@return table[]
function Reference:rows_in(first, last) return heads.rows_in(self.rows, first, last) end

-- Who asks, under the label "QUESTION": the one who is said to.
local function asker(self)
  for _, word in ipairs(words.askers) do
    local found, n = nil, 0
    for name, role in pairs(self.roles) do
      if role.words[word] then found, n = name, n + 1 end
    end
    if n == 1 then return found, "person" end
  end
end

-- Whether a token is a word of the first person: "us", but not "US".
local function is_own(self, pos)
  return words.own[fold_at(self.doc, pos)] and self.doc:form(pos) ~= "US" or false
end

-- "my country", "our delegation", "his government", "my Minister".
local function possessed(self, first, last)
  local word, noun = fold_at(self.doc, first), descriptions.noun_of(self, first, last)
  local own = is_own(self, first)
  if own and noun and words.is_role(noun) then
    local name, type = voices.referent(self:voice(first))
    if type ~= "person" then return name, type end
  end
  if own and words.side[noun or ""] then
    return voices.referent(self:voice(first))
  end
  local pronoun = words.pronouns[word]
  if pronoun and noun and words.speaks[noun] and not pronoun.person then
    return antecedents.of(self, first, pronoun)
  end
  if pronoun and noun and words.side[noun] then
    local name, type = antecedents.of(self, first, pronoun)
    if type ~= "person" then return name, type end
    local state, kind = roles.speaks_for(self.roles[name])
    if kind == "state" then return state, kind end
  end
end

-- Whether a description may begin at a token.
local function may_describe(self, first)
  local word = fold_at(self.doc, first)
  return words.definite[word] or self.at[first] or self:is_role(first) or words.is_body(word)
end

local function is_plain_word(self, pos)
  local word = self.doc:form(pos)
  local small = word:find "^%l" or word:find "^%u%a+%-%l"
  return not self.at[pos] and small and not words.prepositions[word]
end

-- The last token of "X-backed" that begins at a token, or nil.
local function compound_end(self, pos, last)
  local row = self.at[pos]
  if not row then return nil end
  if row.alias == "compound" then return row.last end
  local dash = self.doc:form(row.last + 1) == "-" and row.last + 1 or nil
  if not dash or dash >= last then return nil end
  return self.at[dash + 1] and dash or dash + 1
end

-- Whether tokens are words in small letters without a name, a mark or a preposition among them;
-- "X-backed" is one.
local function is_plain(self, first, last)
  local pos = first
  while pos <= last do
    local compound = compound_end(self, pos, last)
    if compound then
      pos = compound + 1
    elseif not is_plain_word(self, pos) then
      return false
    else
      pos = pos + 1
    end
  end
  return true
end

-- A body or a state by its noun alone: "the ministry", "the country", "MINISTRY".
local function described_by_noun(self, first, last)
  local word, noun = fold_at(self.doc, first), descriptions.noun_of(self, first, last) or ""
  if first == last and words.is_body(word) and self.doc:form(first) == word:upper() then
    return descriptions.body(self, first, word)
  end
  if word ~= "the" and word ~= "this" and word ~= "that" or words.own[noun] then return nil end
  if last > first + 1 and not is_plain(self, first + 1, last) then return nil end
  if words.state_nouns[noun] then
    return last == first + 1 and antecedents.of(self, first, { state = true }) or nil
  end
  local is_body = words.is_body(noun) or words.sorts_of_body[noun] or words.any_body[noun]
  if is_body and not words.side[noun] then return descriptions.body(self, first, noun) end
end

-- "a harbour agency", where the news that begins with it names but one body of that noun.
local function led_in(self, first, last)
  local word = fold_at(self.doc, first)
  if word ~= "a" and word ~= "an" then return nil end
  local noun = descriptions.noun_of(self, first, last)
  if not noun or not words.is_body(noun) or words.side[noun] then return nil end
  local before = self.doc:sentence(first) == first and first or self.doc:paragraph(first)
  for _, row in ipairs(self.rows) do
    if row.first >= before then break end
    local sort = row.type == "organisation" and descriptions.head_word(row.name or "")
    if sort == noun then return nil end
  end
  return descriptions.body(self, first, noun)
end

local function by_description(self, first, last)
  local host = hosts.of(self, first, last)
  if host then return host, "state" end
  if first == last and words.questions[fold_at(self.doc, first)] then return asker(self) end
  local name, type = parties.meant(self, first, last)
  if not name then name, type = led_in(self, first, last) end
  if name or not may_describe(self, first) then return name, type end
  name, type = possessed(self, first, last)
  if not name then name, type = descriptions.person(self, first, last) end
  if not name then name, type = described_by_noun(self, first, last) end
  if not name then name, type = descriptions.topic(self, first, last) end
  if not name then
    name, type = utterances.of(self, first, last, descriptions.noun_of(self, first, last))
  end
  return name, type
end

--- Whether a token is a noun for a person in a role.
---@param pos integer
---@return boolean
function Reference:is_role(pos) return words.is_role(fold_at(self.doc, pos)) end

-- Where a description that begins at a token ends: before what is no part of it.
local function description_end(self, first, last)
  local found
  for pos = first + 1, math.min(last, first + 8) do
    local word = fold_at(self.doc, pos)
    local row = self.at[pos]
    if self:is_role(pos) then found = pos
    elseif not (row and row.type == "state" or words.vague[word]) then break end
    if row and row.type == "person" then return nil end
  end
  return found
end

-- Where "a high-level harbour center" that begins at a token ends, and the body that it brings in.
local function led_in_at(self, first, last)
  local stop
  for pos = first + 1, math.min(last, first + 8) do
    local word = fold_at(self.doc, pos)
    if words.prepositions[word] or word:find "^[,(]" then break end
    if words.is_body(word) then stop = pos end
  end
  if stop then return led_in(self, first, stop) end
end

local DASH = { ["-"] = true, ["–"] = true, ["—"] = true }

local ARTICLES = { the = true, a = true, an = true, another = true, one = true }

-- The articles of tokens first..last, which are mostly a sentence that is asked for again.
local function articles_in(self, first, last)
  local known = self.articles[first]
  if known and known.last == last then return known end
  local folds, list = self.doc:folds(), { last = last }
  for pos = first, last do
    if ARTICLES[folds[pos]] then list[#list + 1] = pos end
  end
  self.articles[first] = list
  return list
end

-- Whom "the ..." at a token describes.
local function described_at(self, pos, last)
  local stop = description_end(self, pos, last)
  local follows = stop and self.at[stop + 1]
  if stop and not (follows and follows.type == "person") then
    return descriptions.person(self, pos, stop)
  end
end

local OPENS = { [","] = true, [";"] = true, [":"] = true, ["and"] = true, ["but"] = true,
  ["that"] = true, ["when"] = true, ["while"] = true, ["as"] = true, ["-"] = true, ["–"] = true,
  ["—"] = true, ["“"] = true, ['"'] = true }

-- Whether a clause may begin at a token of a sentence.
local function is_subject(self, pos, first)
  return pos == first or OPENS[fold_at(self.doc, pos - 1)] or false
end

-- "The senator voted": whom the words that begin a sentence mean.
local function led_by(self, pos, last)
  local stop = description_end(self, pos, last)
  if stop then return descriptions.topic(self, pos, stop) end
end

-- Whether an indefinite description may bring in whom a text is about: at its begin.
local function may_lead(self, pos, first)
  return pos == first or pos < first + 8 and DASH[fold_at(self.doc, pos - 1)] or false
end

--- Descriptions in first..last whose bearers are known: { first, name, type }, and of persons
--- without a name: { first, last, type, unnamed, sex }.
---@param first integer
---@param last integer
---@return table[]
function Reference:descriptions_in(first, last)
  local list = {}
  for _, pos in ipairs(articles_in(self, first, last)) do
    local name, type
    if fold_at(self.doc, pos) == "the" then
      name, type = described_at(self, pos, last)
      if not name and pos == first then name, type = led_by(self, pos, last) end
    elseif may_lead(self, pos, first) then
      name, type = led_in_at(self, pos, last)
    end
    if name then
      list[#list + 1] = { first = pos, name = name, type = type }
    elseif is_subject(self, pos, first) then
      list[#list + 1] = unnamed.at(self, pos, last)
    end
  end
  return list
end

-- Without commas, brackets and marks around.
local function trimmed(doc, first, last)
  while first < last and not fold_at(doc, first):find "^[%w\x80-\xff]" do first = first + 1 end
  while last > first and not fold_at(doc, last):find "^[%w\x80-\xff]" do last = last - 1 end
  return first, last
end

local function by_pronoun(self, first)
  local word = fold_at(self.doc, first)
  if is_own(self, first) then
    local name, type = voices.referent(self:voice(first))
    return name, type, "voice"
  end
  local wanted = words.pronouns[word]
  if not wanted then return nil end
  local name, type, nameless = antecedents.of(self, first, wanted)
  self.unnamed[first] = nameless
  local joint = wanted.several and type ~= "group" and parties.joint(self)
  if joint then name, type = joint, "state" end
  return name, type, "pronoun"
end

-- An office is its holder, where the document names one.
local function by_name(self, row, first, last)
  if row.type ~= "office" then return row.name, row.type, "name" end
  local name, type = descriptions.person(self, math.min(first, row.first), math.max(last, row.last))
  if name then return name, type, "description" end
  return row.name, row.type, "office"
end

-- Who holds an office by the list of offices, unless the document gives it to somebody.
local function by_office(self, first, last)
  local holder = holders.of(self, first, last)
  if not holder then return nil end
  local name, type = descriptions.person(self, first, last)
  if name then return name, type, "description" end
  return holder, "person", "holder"
end

local function resolve(self, first, last)
  if first == last then
    local name, type, how = by_pronoun(self, first)
    if how then return name, type, how end
  end
  local head = heads.of(self, first, last)
  local own = is_own(self, first)
  local holder, kind, how = by_office(self, first, last)
  if holder then return holder, kind, how end
  if head and (head.type ~= "office" and not own) then
    local names = heads.joined(self, head, first, last)
    if names then return names, head.type, "name" end
    return by_name(self, head, first, last)
  end
  local name, type = by_description(self, first, last)
  if name then return name, type, own and "voice" or "description" end
  if head and not own then return by_name(self, head, first, last) end
end

--- What the tokens first..last refer to.
---@param first integer
---@param last integer
---@return string|nil name as `names` gives it
---@return string|nil type person, state, organisation, group, office, place ...
---@return "name"|"pronoun"|"description"|"voice"|"holder"|"office"|nil how
function Reference:resolve(first, last)
  first, last = trimmed(self.doc, first, math.min(last, first + LONGEST))
  local cut = self.at[last]
  if cut then last = cut.last end
  local key = first << 32 | last
  local known = self.resolved[key]
  if not known then
    known = { resolve(self, first, last) }
    self.resolved[key] = known
  end
  if known[1] then return known[1], known[2], known[3] end
end

--- The words for somebody without a name whom the pronoun at a token stands for.
---@param pos integer
---@return { first: integer, last: integer }|nil
function Reference:unnamed_of(pos)
  self:resolve(pos, pos)
  return self.unnamed[pos]
end

--- In whose voice a token stands: a turn's, a letter's, the document's, or one that was given.
---@param pos integer
---@return parlance.Voice|nil
function Reference:voice(pos)
  if not self.voices then
    self.voices = {}
    self.voices = voices.of(self)
  end
  return voices.at(self.voices, pos)
end

--- The states that a joint document is of, joined; nil where it is none.
---@return string|nil
function Reference:joint() return parties.joint(self) end

--- The state that the document comes from, where its head or its first words tell.
---@return string|nil
function Reference:home() return voices.home(self) end

-- Of the two states that a document names most, the other one.
local function opponent(self, state)
  local one, other = (parties.two(self.reference) or ""):match "^(.+); (.+)$"
  return one == state and other or other == state and one or nil
end

--- The state that a city which acts in the document is the capital of, where no list knows it.
---@param city string
---@return string|nil
function Reference:seat_of(city)
  if not self.seats then
    self.seats = capitals.of {
      rows = self.rows, folds = self.doc:folds(), home = self:home(),
      reference = self, opponent = opponent,
    }
  end
  return self.seats[city]
end

--- Tell whose words tokens first..last are: a quotation's speaker, an embedded letter's sender.
---@param first integer
---@param last integer
---@param name string as `names` gives it
function Reference:give_voice(first, last, name)
  self:voice(first)
  local _, type = self:canonical(name)
  local voice = { first = first, last = last, name = name, type = type }
  if type == "person" then
    voice.person = name
    local side, kind = self:speaks_for(name)
    if side then voice.name, voice.type = side, kind end
  end
  self.voices[#self.voices + 1] = voice
  self.resolved = {}
end

--- The state, or else the body, that a person speaks for; the state of a body.
---@param name string
---@return string|nil name
---@return string|nil type
function Reference:speaks_for(name)
  local side, type = roles.speaks_for(self.roles[name])
  if side then return side, type end
  side = self:state_of(name)
  return side, side and "state"
end

--- The state of a body, where words next to its name or in it say so.
---@param name string
---@return string|nil
function Reference:state_of(name)
  self.states_of = self.states_of or bodies.of(self.doc, self.rows, self.at)
  return self.states_of[name]
end

-- Whether tokens stand between marks of quotation, by counting them in each paragraph.
local function quoted_by_marks(doc)
  local inside, known = {}, {}
  local function read(first)
    local paragraph, open = doc:paragraph(first), false
    known[paragraph] = true
    for pos = paragraph, doc.n_tokens do
      if pos > paragraph and doc:paragraph(pos) ~= paragraph then break end
      local form = doc:form(pos)
      if form == "“" or form == "«" then open = true
      elseif form == "”" or form == "»" then open = false
      elseif form == '"' then open = not open end
      inside[pos] = open
    end
  end
  return function(pos)
    if not known[doc:paragraph(pos)] then read(pos) end
    return inside[pos] or false
  end
end

--- A reader of a document's references.
---@param doc parlance.Document
---@param rows table[] the rows of `names`, in order
---@param options? { quoted: fun(pos: integer): boolean } whether a token is inside a quotation
---@return parlance.Reference
function M.new(doc, rows, options)
  local self = setmetatable({
    doc = doc, rows = rows, resolved = {}, unnamed = {}, articles = {}, at = map_of(rows),
    persons = {},
    is_quoted = options and options.quoted or quoted_by_marks(doc),
  }, Reference)
  for _, row in ipairs(rows) do
    if row.type == "person" then self.persons[#self.persons + 1] = row end
  end
  self.roles = roles.of(self)
  return self
end

return lexicon.bound(M, ...)
