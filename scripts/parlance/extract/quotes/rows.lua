--- rows.lua: what an attribution's rows have in common, and the one place where they are made.

local classes = require "parlance.extract.quotes.classes"
local cues = require "parlance.extract.quotes.cues"
local phrases = require "parlance.extract.quotes.phrases"
local set = require "parlance.word_set"
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
local function is_nobody(form)
  return cues.nouns[form:lower()] ~= nil or form == "times" or form == "time"
end

-- Classes of cues with the one who is told right behind them, and those with "to" between.
local TELLS = set "tell ask urge warn promise"
local TELLS_TO = set [[say add note insist explain claim argue admit stress write confirm complain
  suggest declare announce answer]]

-- "wrote to the court", "said to reporters": who is told behind "to".
local function told_behind(self, unit, one)
  local letters, at = unit.letters, one.cue_last + 1
  if one.source and one.source.first > one.cue then at = one.source.last + 1 end
  if not TELLS_TO[one.class] or not letters:find("^T[dNml]", at) then return nil end
  local last = phrases.starting_at(letters, at + 1)
  if not last or letters:find("^Tl", at) and not self.doc:form(unit:last_of(last)):find "s$" then
    return nil
  end
  return { first = at + 1, last = last }
end

-- Who is told, if the verb is one of telling.
local function told_of(self, unit, one)
  local told = one.addressee
  if told and (TELLS[one.class] or one.is_passive) then return told end
  return not told and not one.is_phrase and told_behind(self, unit, one) or nil
end

-- Who is told: the name, or else the words.
local function addressee_of(self, unit, told)
  local letters = unit.letters:sub(told.first, told.last)
  local time = letters:find "[dlvr]?D[D1]*$"
  local to = told.last - (time and time > 1 and #letters - time + 1 or 0)
  local first, last = unit:first_of(told.first), unit:last_of(to)
  if is_nobody(self.doc:form(last)) then return nil end
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
  if one.source and one.source.first < one.cue then
    negated = negated or verbs.is_nobody(self.doc, unit, one.source.first)
  end
  local frame = { group = group, negated = negated or nil,
    cue_class = one.class and classes.of(one.class, one) }
  frame.cue = words_of(self, unit, start, one.cue_last)
  if one.source then
    local from = one.source.first
    while from < one.source.last and unit.letters:find("^[ij]", from) do from = from + 1 end
    local first, last = unit:first_of(from), unit:last_of(one.source.last)
    first = self.speakers:name_start(first)
    local named = one.source.name_last
    frame.source = self.doc:slice(first, last)
    frame.speaker_text = self.doc:slice(first, named and unit:last_of(named) or last)
    frame.speaker = self.speakers:name(first, last)
  end
  local told = told_of(self, unit, one)
  if told then frame.addressee = addressee_of(self, unit, told) end
  return frame
end

local function row_of(frame, kind, rule, first, last)
  local row = { kind = kind, rule = rule, first = first, last = last }
  for name, value in pairs(frame) do row[name] = value end
  return row
end

--- Emit a row.
function M.emit(self, frame, kind, rule, first, last)
  self.emit(row_of(frame, kind, rule, first, last))
end

-- Emit the rows of paragraphs that waited for the cue behind the last one, with its columns.
local function give(self, series, frame, kind)
  for _, one in ipairs(series.waiting) do
    for name, value in pairs(frame) do one.row[name] = value end
    one.row.kind, one.quote.speaker = kind or one.row.kind, frame.speaker
    self.emit(one.row)
  end
  series.waiting = {}
end

-- Emit the row of one paragraph of a quotation, or keep it until a later one has a cue.
local function emit_part(self, quote, frame, row)
  local series = self.series[quote.series]
  if not frame.cue then
    table.insert(series.waiting, { quote = quote, row = row })
    return
  end
  give(self, series, frame, row.kind)
  self.emit(row)
end

--- Emit what waits for a cue that does not come.
function M.finish(self)
  for _, series in pairs(self.series) do give(self, series, {}) end
end

--- Emit a quotation's row, once; its other paragraphs get the same columns.
function M.quote(self, quote, frame, kind, rule)
  if quote.taken then return end
  quote.taken, quote.speaker = true, frame.speaker
  if quote.unclosed and not rule:find "unclosed" then rule = rule .. "-unclosed" end
  if quote.series and quote.part == 1 then
    self.series[quote.series] = { frame = frame, kind = kind, rule = rule, waiting = {} }
  end
  local last = quote.last
  while last > quote.first and self.letters:find("^[,;:]", last) do last = last - 1 end
  local row = row_of(frame, kind, rule, quote.first, last)
  if self.series[quote.series] then emit_part(self, quote, frame, row) else self.emit(row) end
end

return M
