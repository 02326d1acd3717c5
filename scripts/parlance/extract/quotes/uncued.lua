--- uncued.lua: quotations that no cue in their sentence governs: those that go on with the one
--- before, those that a phrase or a label gives to somebody, and those that nobody says.

local beside = require "parlance.extract.quotes.beside"
local cues = require "parlance.extract.quotes.cues"
local introduced = require "parlance.extract.quotes.introduced"
local reported = require "parlance.extract.quotes.reported"
local rows = require "parlance.extract.quotes.rows"
local scare = require "parlance.extract.quotes.scare"
local sources = require "parlance.extract.quotes.sources"

local M = {}

local function same_paragraph(self, a, b)
  local _, last = self.doc:paragraph(a)
  return b <= last
end

-- Whether a quotation ends in the middle of a sentence: "Well," said X.
local function is_broken_off(self, quote)
  return quote.last > quote.first and self.doc:form(quote.last):find "^[,–—-]+$" ~= nil
end

--- Whether a quotation goes on behind the words that its cue put in: "...", said X, "...".
---@param self table see assemble.lua
---@param unit parlance.quotes.Unit
---@param k integer
---@return boolean
function M.interrupted(self, unit, k)
  local latest, quote = self.latest, unit.quotes[k]
  if not latest or not unit.letters:find("^[,;:%-]", k - 1) then return false end
  local whole = quote.last - quote.first > 4 or scare.has_stop(self.doc, quote, true)
  return whole and same_paragraph(self, latest.quote.open, quote.open)
    and unit.letters:sub(1, k - 1):find("Q", 1, true) ~= nil
end

--- Whether a quotation goes on with the one before, which broke off in its sentence.
---@param self table see assemble.lua
---@param unit parlance.quotes.Unit
---@param k integer
---@return boolean
function M.goes_on(self, unit, k)
  if M.interrupted(self, unit, k) then return true end
  local latest, quote = self.latest, unit.quotes[k]
  return latest ~= nil and is_broken_off(self, latest.quote)
    and self.doc:form(quote.first):find "^%l" ~= nil
    and same_paragraph(self, latest.quote.open, quote.open)
end

-- A quotation that goes on with the one before it: a later paragraph of it, or the
-- sentence after "...", X said.
local function continue(self, unit, k)
  local quote = unit.quotes[k]
  local first = quote.series and quote.part > 1 and self.series[quote.series]
  if first then
    rows.quote(self, quote, first.frame, first.kind, first.rule .. "-paragraph")
    return true
  end
  local latest = self.latest
  if M.goes_on(self, unit, k) then
    rows.quote(self, quote, latest.frame, "direct", "interrupted")
    self.latest = { frame = latest.frame, quote = quote }
    return true
  end
  if latest and k == 1 and unit.letters:find "^Q[%.!Q]?$" and
    not scare.is_fragment(self.doc, quote) and
    same_paragraph(self, latest.quote.open, quote.open) then
    rows.quote(self, quote, latest.frame, "direct", "continued")
    self.latest = { frame = latest.frame, quote = quote }
    return true
  end
  return false
end

-- "what he called “...”".
local function called(self, unit, k, group)
  local letters = unit.letters
  local at = k - 1
  if letters:find("^f", at) then at = at - 1 end
  if at < 3 or not letters:find("^[uv]", at) then return false end
  local source = sources.before(letters, at)
  if not source or source.inherited or not letters:find("^[hw]", source.first - 1) then
    return false
  end
  local cue = cues.verbs[self.doc:fold(unit:first_of(at))]
  local one = { cue = source.first - 1, cue_last = k - 1, class = cue and cue[1].class,
    source = source, is_phrase = true }
  rows.quote(self, unit.quotes[k], rows.frame(self, unit, one, group or rows.new_group(self)),
    "mixed", "what-called")
  return true
end

-- "in the words of X, “...”", "in his words, “...”".
local function phrase_before(self, unit, k, group)
  local one = beside.before_quotation(self.doc, unit, k)
  if not one then return false end
  rows.quote(self, unit.quotes[k], rows.frame(self, unit, one, group or rows.new_group(self)),
    "mixed", "in-words")
  return true
end

--- Emit the row of a quotation inside a reported clause if it is not said by its source alone:
--- "said what she called “...”", "said the so-called “...”".
---@param self table see assemble.lua
---@param unit parlance.quotes.Unit
---@param k integer
---@param group integer that of the clause
---@param rule string that of the clause: "called it “...”" is no term
---@return boolean
function M.in_clause(self, unit, k, group, rule)
  if called(self, unit, k, group) or phrase_before(self, unit, k, group) then return true end
  local label, cue = scare.label_of(self.doc, self.letters, unit.quotes[k])
  if not label or rule == "object" and label == "term" then return false end
  rows.quote(self, unit.quotes[k], { group = rows.new_group(self), cue = cue }, "scare",
    label)
  return true
end

-- A cue earlier in the clause: "wished the engineers “good luck”".
local function same_clause(self, unit, k)
  if unit.own then return false end
  local letters = unit.letters
  local low = math.max(1, k - 12)
  local at = letters:sub(low, k - 1):match ".*()[uvU][^%.;:QtwhuvU]*$"
  at = at and low + at - 1
  if not at or not scare.is_fragment(self.doc, unit.quotes[k]) then
    return false
  end
  local one = reported.loose(self.doc, unit, at)
  if not one then return false end
  rows.quote(self, unit.quotes[k], rows.frame(self, unit, one, rows.new_group(self)), "mixed",
    "same-clause")
  return true
end

-- How far before quoted words the verb stands whose object they are.
local OBJECT_REACH = 12

-- "gave its “deepest sympathies”": words of the subject of a clause that has no cue, where the text
-- names him.
local function of_subject(self, unit, k)
  local letters, quote = unit.letters, unit.quotes[k]
  if unit.own or quote.last - quote.first < 1 or not scare.is_fragment(self.doc, quote)
    or scare.label_of(self.doc, self.letters, quote) or letters:find("^[%(N]", k - 1) then
    return false
  end
  local source = reported.subject(unit, k)
  local verb = source and letters:match("^[ar]*()[euvlyU]", source.last + 1)
  if not verb or k - verb > OBJECT_REACH or not letters:find("[Np]", source.first) then
    return false
  end
  local one = { cue = verb, cue_last = verb, class = "say", source = source }
  local frame = rows.frame(self, unit, one, rows.new_group(self))
  if not frame.speaker then return false end
  rows.quote(self, quote, frame, "mixed", "object-of-verb")
  return true
end

-- "“...,” faltered Brun", "“...,” Brun interposed": a verb that is no cue elsewhere.
local function any_verb(self, unit, k)
  local letters, quote = unit.letters, unit.quotes[k]
  if not scare.has_stop(self.doc, quote, true) then return false end
  local verb, source = letters:match("^()[euv]r?()[dNpl]", k + 1), nil
  if verb then
    source = sources.after(letters, select(2, letters:match("^()[euv]r?()", k + 1)))
  elseif self.doc:form(quote.last) == "," then
    verb = letters:match("^d?N+r?()[euv]r?[%.,;ijr]", k + 1)
      or letters:match("^pr?()[euv]r?[%.,;ijr]", k + 1)
    source = verb and sources.before(letters, verb)
    if source and source.first <= k then source = nil end
  end
  if not source or not letters:find("[Np]", source.first) then return false end
  local cue = cues.verbs[self.doc:fold(unit:first_of(verb))]
  local one = { cue = verb, cue_last = verb, class = cue and cue[1].class or "say",
    source = source, is_phrase = true }
  local frame = rows.frame(self, unit, one, rows.new_group(self))
  rows.quote(self, quote, frame, "direct", "any-verb")
  self.latest = { frame = frame, quote = quote }
  return true
end

-- "Ministry: “...”", in headlines and lists.
local function labelled(self, unit, k)
  local letters = unit.letters
  if k > 15 or #letters > k + 1 then return false end
  if not letters:sub(1, k - 1):find "^d?[Nlg]*N[Nlg]*:$" then return false end
  local one = { cue = k - 1, cue_last = k - 1, class = "say", is_phrase = true,
    source = { first = 1, last = k - 2 } }
  rows.quote(self, unit.quotes[k], rows.frame(self, unit, one, rows.new_group(self)), "direct",
    "label")
  return true
end

--- Emit the row of the quotation at letter k of a unit, unless it has one.
---@param self table see assemble.lua
---@param unit parlance.quotes.Unit
---@param k integer
function M.read(self, unit, k)
  local quote = unit.quotes[k]
  if quote.taken or continue(self, unit, k) then return end
  if called(self, unit, k) or phrase_before(self, unit, k) or
    labelled(self, unit, k) or any_verb(self, unit, k) or introduced.read(self, unit, k) or
    same_clause(self, unit, k) or of_subject(self, unit, k) then
    return
  end
  local place = {
    alone = unit.letters:find "^Q[%.!]?$" ~= nil,
    apart = k == 1 or unit.letters:find("^[%.!Q:]", k - 1) ~= nil,
    goes_on = unit.letters:find("^[^Qc%.!,;:)]", k + 1) ~= nil,
  }
  local fragment = scare.is_fragment(self.doc, quote)
  local kind, rule, cue = scare.classify(self.doc, self.letters, quote, place, fragment)
  local frame = { group = rows.new_group(self), cue = cue }
  rows.quote(self, quote, frame, kind, rule)
  if kind == "direct" then self.latest = { frame = frame, quote = quote } end
end

return M
