--- rows.lua: what an attribution's rows have in common, and the one place where they are made.

local classes = require "parlance.extract.quotes.classes"
local cues = require "parlance.extract.quotes.cues"
local verbs = require "parlance.extract.quotes.verbs"

local M = {}

--- The next number of a group of a document.
function M.new_group(self)
  self.groups = self.groups + 1
  return self.groups
end

-- The words of letters first..last of a unit.
local function words_of(self, unit, first, last)
  return self.doc:slice(unit:first_of(first), unit:last_of(last))
end

-- Last words that make words behind a cue no one who is told: "restated its view that".
local function is_nobody(word)
  return cues.nouns[word] ~= nil or word == "times" or word == "time"
end

-- Who is told: the name, or else the words.
local function addressee_of(self, unit, told)
  local letters = unit.letters:sub(told.first, told.last)
  local time = letters:find "[dlvr]?D[D1]*$"
  local to = told.last - (time and time > 1 and #letters - time + 1 or 0)
  local first, last = unit:first_of(told.first), unit:last_of(to)
  if is_nobody(self.doc:fold(last)) then return nil end
  local name = self.speakers:name(first, last)
  if name then return name end
  local is_title = first < last and self.doc:fold(first) == "the"
    and self.doc:form(first + 1):find "^%u%l"
  return self.doc:slice(is_title and first + 1 or first, last)
end

--- The columns that rows of an attribution have in common.
---@param self table see assemble.lua
---@param unit parlance.quotes.Unit
---@param one parlance.quotes.Attribution
---@param group integer
---@return table
function M.frame(self, unit, one, group)
  local start, negated = one.cue, false
  if not one.is_phrase then start, negated = verbs.group(self.doc, unit, one.cue) end
  local frame = { group = group, negated = negated or nil,
    cue_class = one.class and classes.of(one.class, one) }
  frame.cue = words_of(self, unit, start, one.cue_last)
  if one.source then
    local first, last = unit:first_of(one.source.first), unit:last_of(one.source.last)
    frame.speaker_text = self.doc:slice(first, last)
    frame.speaker = self.speakers:name(first, last)
  end
  if one.addressee then frame.addressee = addressee_of(self, unit, one.addressee) end
  return frame
end

--- Emit a row.
function M.emit(self, frame, kind, rule, first, last)
  local row = { kind = kind, rule = rule, first = first, last = last }
  for name, value in pairs(frame) do row[name] = value end
  self.emit(row)
end

--- Emit a quotation's row, once; its later paragraphs get the same columns.
function M.quote(self, quote, frame, kind, rule)
  if quote.taken then return end
  quote.taken, quote.speaker = true, frame.speaker
  if quote.unclosed and not rule:find "unclosed" then rule = rule .. "-unclosed" end
  if quote.series and quote.part == 1 then
    self.series[quote.series] = { frame = frame, kind = kind, rule = rule }
  end
  local last = quote.last
  while last > quote.first and self.letters:find("^[,;:]", last) do last = last - 1 end
  M.emit(self, frame, kind, rule, quote.first, last)
end

return M
