--- text.lua: a document as the rules of incidents see it: forms, a letter for each token,
--- names, who is meant by what.

local letters = require "parlance.extract.claims.letters"
local reference = require "parlance.extract.reference"
local voices = require "parlance.extract.claims.voices"

local M = {}

---@class parlance.incidents.Text
---@field doc parlance.Document
---@field n integer tokens
---@field folds string[]
---@field letters string one letter a token
---@field sentences integer[] first tokens
---@field names table[] rows, in order
---@field name_at table<integer, table> token -> row of `names`
---@field persons table<string, boolean> by name
---@field ref parlance.Reference
---@field quotes table[] rows of what somebody says
---@field claims table[]
---@field claim_reach integer tokens of the longest of them
---@field dates table[]
---@field taken table<integer, boolean> first tokens of dates that acts have
---@field compounds table<table, boolean> what nouns.lua has found out
---@field dates_at table<integer, table> token -> row of `dates`
local Text = {}
Text.__index = Text

--- The sentence of a token: its first and last token.
---@param token integer
---@return integer first
---@return integer last
---@return integer index
function Text:sentence(token)
  local starts, low, high = self.sentences, 1, #self.sentences
  while low < high do
    local middle = (low + high + 1) // 2
    if starts[middle] <= token then low = middle else high = middle - 1 end
  end
  return starts[low] or 1, (starts[low + 1] or self.n + 1) - 1, low
end

-- A heading is no longer than so many tokens.
local HEADING = 24

--- Whether a token stands in a line that is no full sentence: a headline, a heading.
---@param token integer
---@return boolean
function Text:is_heading(token)
  local first, last = self:sentence(token)
  return last - first < HEADING and not self.letters:find("^[%.:;,]", last)
    and not self.letters:find('^[%.:;,]"', last - 1)
end

-- Tokens on each side of one that its sentence is read for.
local REACH = 80

--- The sentence of a token, as far as it is near: its first and last token.
---@param token integer
---@return integer first
---@return integer last
function Text:around(token)
  local first, last = self:sentence(token)
  return math.max(first, token - REACH), math.min(last, token + REACH)
end

--- Rows of a list in order of place that begin in first..last.
---@param rows table[]
---@param first integer
---@param last integer
---@return table[]
function Text.rows_in(rows, first, last)
  local low, high = 1, #rows + 1
  while low < high do
    local middle = (low + high) // 2
    if rows[middle].first < first then low = middle + 1 else high = middle end
  end
  local list = {}
  while rows[low] and rows[low].first <= last do
    list[#list + 1] = rows[low]
    low = low + 1
  end
  return list
end

--- Rows of `names` in first..last.
---@param first integer
---@param last integer
---@return table[]
function Text:names_in(first, last) return Text.rows_in(self.names, first, last) end

--- The words from one token to another on one line.
---@param first integer
---@param last integer
---@return string
function Text:words(first, last)
  return (self.doc:slice(first, last):gsub("%s+", " "))
end

--- Claims that overlap a mention.
---@param mention parlance.incidents.Mention
---@return table[]
function Text:claims_on(mention)
  local list, from = {}, math.max(1, mention.first - self.claim_reach)
  for _, row in ipairs(self.rows_in(self.claims, from, mention.last)) do
    if row.last >= mention.first then list[#list + 1] = row end
  end
  return list
end

-- How often states are named, the most frequent first.
local function count_states(self)
  local counts, order = {}, {}
  for _, row in ipairs(self.names) do
    if row.type == "state" and row.name then
      if not counts[row.name] then counts[row.name], order[#order + 1] = 0, row.name end
      counts[row.name] = counts[row.name] + 1
    end
  end
  local place = {}
  for i, name in ipairs(order) do place[name] = i end
  table.sort(order, function(a, b)
    if counts[a] ~= counts[b] then return counts[a] > counts[b] end
    return place[a] < place[b]
  end)
  self.states, self.state_order = counts, order
end

--- The state that a document is about beside another.
---@param name string
---@return string|nil
function Text:other_state(name)
  for _, other in ipairs(self.state_order) do
    if other ~= name then return other end
  end
end

--- Whether a state is one of the two that a document names most.
---@param name string
---@return boolean
function Text:is_main(name)
  return self.state_order[1] == name or self.state_order[2] == name
end

--- Whom a person or body speaks for: the state that it is known to speak for, else itself.
---@param name string
---@return string
function Text:side(name)
  if self.states[name] then return name end
  return self.ref:speaks_for(name) or name
end

--- Who acts or suffers under a name: whom it speaks for, else itself.
---@param name string|nil
---@return string|nil
function Text:actor(name) return name and self:side(name) end

local SAID = { direct = true, mixed = true, indirect = true }

-- Quotations by somebody known, the widest first: a narrower one speaks for its words.
local function give_voices(ref, rows)
  local list = {}
  for _, row in ipairs(rows) do
    if row.kind == "direct" and row.speaker then list[#list + 1] = row end
  end
  table.sort(list, function(a, b)
    if a.last - a.first ~= b.last - b.first then return a.last - a.first > b.last - b.first end
    return a.first < b.first
  end)
  for _, row in ipairs(list) do ref:give_voice(row.first, row.last, row.speaker) end
end

local function said(rows)
  local list = {}
  for _, row in ipairs(rows) do
    if SAID[row.kind] then list[#list + 1] = row end
  end
  return list
end

-- Tokens of a sentence at most: those without end are no sentences, and rules look far.
local LONGEST = 400

-- Where sentences begin, and the parts of about one length of those that are too long.
local function starts_of(starts, n)
  local list = {}
  for i, first in ipairs(starts) do
    local length = (starts[i + 1] or n + 1) - first
    local parts = math.max(1, (length + LONGEST - 1) // LONGEST)
    for part = 0, parts - 1 do list[#list + 1] = first + length * part // parts end
  end
  return list
end

--- What a document has for the rules.
---@param doc parlance.Document
---@return parlance.incidents.Text
function M.new(doc)
  local self = setmetatable({ doc = doc, n = doc.n_tokens }, Text)
  self.folds, self.sentences = doc:folds(), starts_of(doc:handle():units "sentence", self.n)
  self.names, self.claims = doc:rows "names", doc:rows "claims"
  self.quotes, self.dates = said(doc:rows "quotes"), doc:rows "dates"
  local tags, list = doc:layer "pos", {}
  for token = 1, self.n do list[token] = letters.of(self.folds[token], tags[token]) end
  self.letters = table.concat(list)
  self.dates_at, self.name_at, self.persons, self.compounds = {}, {}, {}, {}
  for _, row in ipairs(self.names) do
    if row.type == "person" and row.name then self.persons[row.name] = true end
    for token = row.first, row.last do self.name_at[token] = row end
  end
  for _, row in ipairs(self.dates) do
    for token = row.first, row.last do self.dates_at[token] = row end
  end
  self.ref = reference.new(doc, self.names)
  give_voices(self.ref, doc:rows "quotes")
  self.voices = voices.of(doc, self.folds, doc:rows "quotes", self.ref)
  count_states(self)
  return self
end

return M
