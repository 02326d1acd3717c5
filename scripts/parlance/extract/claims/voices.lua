--- voices.lua: whose words a token is among: a quotation's speaker, a turn's, a letter's or a
--- statement's author, or nobody's that is known.

local lists = require "parlance.extract.claims.lists"

local M = {}

---@class parlance.claims.Voice
---@field name string|nil for whom it speaks: the state of an envoy, or who speaks
---@field state string|nil the state or body that "my country" and "we" mean
---@field us string|nil the body that "we" means, where that is not the state
---@field joint boolean|nil whether several states speak together
---@field asks boolean|nil whether it only asks, as interviewers do
---@field row table|nil the row of `quotes`
---@field first integer|nil where what is said begins, with the words that report it

local SAID = { direct = true, mixed = true, indirect = true }

-- Rows of `quotes` that somebody says, the longest first.
local function said(rows)
  local list = {}
  for _, row in ipairs(rows) do
    if SAID[row.kind] then list[#list + 1] = row end
  end
  table.sort(list, function(a, b)
    if a.last - a.first ~= b.last - b.first then return a.last - a.first > b.last - b.first end
    if a.first ~= b.first then return a.first < b.first end
    return a.kind < b.kind
  end)
  return list
end

local FAR = 60

-- Tokens of words that a row copies, near its span: those before it are looked at first.
local function locate(doc, folds, row, words)
  if not words then return nil end
  local lower = words:lower()
  local function at(token)
    local fold = folds[token]
    if not fold or lower:sub(1, #fold) ~= fold then return nil end
    for last = token, math.min(token + 24, doc.n_tokens) do
      local text = doc:slice(token, last)
      if text == words then return token, last end
      if #text >= #words then return nil end
    end
  end
  for token = row.first - 1, math.max(1, row.first - FAR), -1 do
    local first, last = at(token)
    if first then return first, last end
  end
  for token = row.last + 1, math.min(doc.n_tokens, row.last + FAR) do
    local first, last = at(token)
    if first then return first, last end
  end
end

-- Who a row says speaks, else whom its words refer to.
local function speaker_of(self, row)
  local first, last = locate(self.doc, self.folds, row, row.speaker_text)
  local name = row.speaker
  if not name and first then name = self.reference:resolve(first, last) end
  local start
  if row.kind == "indirect" and first and first < row.first then start = first end
  return name, start
end

local function paint(owner, first, last, voice)
  for token = first, last do owner[token] = voice end
end

-- Names that a heading has in capitals, as the text has them.
local function proper_names(rows)
  local map = {}
  for _, row in ipairs(rows) do
    if row.name and row.name:find "%l" then map[row.name:lower()] = row.name end
  end
  return map
end

-- Kinds of documents that nobody says in the first person.
local TOLD = { article = true, ["verbatim record"] = true, communique = true, report = true,
  interview = true, ["press release"] = true, summary = true }

-- The state whose document it is, where nobody is told to speak.
local function nobodys(self)
  local data = self.doc.metadata
  local joint = self.reference:joint()
  if joint then return { name = joint, joint = true } end
  if not data.country or TOLD[data.kind or ""] or self.around_speech then return {} end
  local name = self.reference:country()
  return { name = name, state = name }
end

-- Turns by their first token.
local function turns_of(doc)
  local map, any = {}, false
  for _, turn in ipairs(doc:spans "turn") do
    map[turn.first], any = turn.attributes, true
  end
  return map, any
end

-- The voice of turns, letters and the document, as references know them. Who speaks in a turn
-- is an envoy where the record names his country, else himself.
local function around(self, token)
  local one = self.reference:voice(token)
  if not one or one.told then return self.nobody end
  local voice = self.known[one]
  if not voice then
    local name = self.proper[one.name and one.name:lower()] or one.name
    voice = { name = name, state = name, person = one.person, asks = one.asks }
    if not name and self.reference:joint() then
      voice.name, voice.joint = self.reference:joint(), true
    end
    local turn = self.turns[one.first]
    if turn and not one.envoy and one.person then voice.name = one.person end
    self.known[one] = voice
    if one.person and one.type == "state" then self.sides[one.person] = one.name end
  end
  return voice
end

local Voices = {}
Voices.__index = Voices

--- The voice of a token.
---@param token integer
---@return parlance.claims.Voice
function Voices:at(token)
  return self.owner[token] or around(self, token)
end

-- Whether a quotation goes on with the sentence around it: 'calls them "a fine"', 'that "X"'.
local function is_part(self, token)
  if self.folds[token] == "that" then return true end
  for at = token, math.max(1, token - 4), -1 do
    if lists.labels[self.folds[at]] then return true end
    if self.folds[at]:find "^%p" then return false end
  end
  return false
end

local function add(self, row)
  local outer = self.owner[row.first] or around(self, row.first)
  local name, start = speaker_of(self, row)
  local voice = { row = row, name = name, first = start, outer = outer }
  local words = row.speaker_text and row.speaker_text:lower()
  if words == "i" or words == "we" then
    name, voice.state = outer.name, outer.state
    voice.name = name
  elseif name then
    local _, type = self.reference:canonical(name)
    voice.state = self.reference:speaks_for(name) or name
    voice.us = type == "organisation" and name or nil
  end
  if not name and outer ~= self.nobody and row.kind == "indirect" then voice.unknown = true end
  paint(self.owner, row.first, row.last, voice)
  if row.kind == "direct" and not is_part(self, row.first - 2) then
    self.cuts[row.first], self.cuts[row.last + 1] = true, true
  end
end

--- The voices of a document. `cuts` are the tokens where whole quotations begin, and those
--- behind them.
---@param doc parlance.Document
---@param folds string[]
---@param rows table[] of `quotes`
---@param reference parlance.Reference
function M.of(doc, folds, rows, reference)
  local self = setmetatable({
    doc = doc, folds = folds, reference = reference, owner = {}, cuts = {}, known = {},
    sides = {},
    proper = proper_names(doc:rows "names"),
  }, Voices)
  self.turns, self.around_speech = turns_of(doc)
  self.nobody = nobodys(self)
  for _, row in ipairs(said(rows)) do add(self, row) end
  return self
end

return M
