--- assemble.lua: rows out of quotations and attributions.
--
-- Each outer quotation becomes one row: governed by a cue (direct or mixed), inside a
-- reported clause (mixed), going on with the quotation before it, or without a cue.
-- Reported clauses become rows of their own. Rows of one quotation share a group.

local cues = require "parlance.extract.quotes.cues"
local reported = require "parlance.extract.quotes.reported"
local scare = require "parlance.extract.quotes.scare"
local sources = require "parlance.extract.quotes.sources"
local units = require "parlance.extract.quotes.units"

local M = {}

local Assembly = {}
Assembly.__index = Assembly

local function new_group(self)
  self.groups = self.groups + 1
  return self.groups
end

-- What rows of an attribution have in common.
local function frame_of(self, unit, one, group)
  local frame = { group = group, cue_class = one.class }
  frame.cue = self.doc:slice(unit:first_of(one.cue), unit:last_of(one.cue_last))
  if one.source then
    local first, last = unit:first_of(one.source.first), unit:last_of(one.source.last)
    frame.speaker_text = self.doc:slice(first, last)
    frame.speaker = self.speakers:name(first, last)
  end
  if one.addressee then
    frame.addressee = self.doc:slice(unit:first_of(one.addressee.first),
      unit:last_of(one.addressee.last))
  end
  return frame
end

local function emit(self, frame, kind, rule, first, last)
  local row = { kind = kind, rule = rule, first = first, last = last }
  for name, value in pairs(frame) do row[name] = value end
  self.emit(row)
end

-- A quotation's row; `note` is what its other paragraphs are told.
local function emit_quote(self, quote, frame, kind, rule)
  if quote.taken then return end
  quote.taken = true
  if quote.unclosed and not rule:find "unclosed" then rule = rule .. "-unclosed" end
  if quote.series and quote.part == 1 then
    self.series[quote.series] = { frame = frame, kind = kind, rule = rule }
  end
  emit(self, frame, kind, rule, quote.first, quote.last)
end

-- Whether a quotation is set off from the words before it, and begins as a sentence does.
local function is_introduced(self, unit, k)
  return unit.letters:find("^[,:%-]", k - 1) ~= nil
    and not self.doc:form(unit.quotes[k].first):find "^%l"
end

-- Direct, or mixed if only part of a sentence is quoted.
local function kind_of_governed(self, unit, one, k)
  local quote, rule = unit.quotes[k], one.quotes[k]
  if rule ~= "direct-after" or is_introduced(self, unit, k) then return "direct" end
  local fragment = scare.is_fragment(self.doc, quote)
  local several = next(one.quotes, next(one.quotes)) ~= nil
  if unit.letters:find("^[,:%-]", k - 1) and (several or not fragment) then return "direct" end
  return fragment and "mixed" or "direct"
end

-- Of a quotation in a reported clause: a sentence of its own that a stop sets off is direct.
local function kind_in_clause(self, unit, k)
  local whole = is_introduced(self, unit, k)
    and scare.is_utterance(self.doc, unit.quotes[k], false)
  return whole and "direct" or "mixed"
end

local function ascending(set)
  local list = {}
  for k in pairs(set) do list[#list + 1] = k end
  table.sort(list)
  return list
end

-- Rows of one attribution: its clauses, the quotations in them, those it governs.
local function emit_attribution(self, unit, one, frame)
  for _, content in ipairs(one.contents) do
    local whole = content.first == content.last and unit.quotes[content.first]
    if not whole then
      emit(self, frame, "indirect", content.rule, unit:first_of(content.first),
        unit:last_of(content.last))
    end
    for k = content.first, content.last do
      if unit.quotes[k] then
        emit_quote(self, unit.quotes[k], frame, kind_in_clause(self, unit, k),
          whole and "object-quoted" or "in-clause")
      end
    end
  end
  for _, k in ipairs(ascending(one.quotes)) do
    local rule = one.quotes[k]
    local kind = kind_of_governed(self, unit, one, k)
    emit_quote(self, unit.quotes[k], frame, kind, rule)
    if kind == "direct" then self.latest = { frame = frame, quote = unit.quotes[k] } end
  end
end

local function same_paragraph(self, a, b)
  local _, last = self.doc:paragraph(a)
  return b <= last
end

-- Whether a quotation goes on behind the words that its cue put in: "...", said X, "...".
local function interrupted(self, unit, k)
  local latest, quote = self.latest, unit.quotes[k]
  if not latest or not unit.letters:find("^[,;:%-]", k - 1) then return false end
  local whole = quote.last - quote.first > 4 or scare.has_stop(self.doc, quote, true)
  return whole and same_paragraph(self, latest.quote.open, quote.open)
    and unit.letters:sub(1, k - 1):find("Q", 1, true) ~= nil
end

-- A quotation that goes on with the one before it: a later paragraph of it, or the
-- sentence after "...", X said.
local function continue(self, unit, k)
  local quote = unit.quotes[k]
  local first = quote.series and quote.part > 1 and self.series[quote.series]
  if first then
    emit_quote(self, quote, first.frame, first.kind, first.rule .. "-paragraph")
    return true
  end
  local latest = self.latest
  if interrupted(self, unit, k) then
    emit_quote(self, quote, latest.frame, "direct", "interrupted")
    self.latest = { frame = latest.frame, quote = quote }
    return true
  end
  if latest and k == 1 and unit.letters:find "^Q[%.!Q]?$" and
    not scare.is_fragment(self.doc, quote) and
    same_paragraph(self, latest.quote.open, quote.open) then
    emit_quote(self, quote, latest.frame, "direct", "continued")
    self.latest = { frame = latest.frame, quote = quote }
    return true
  end
  return false
end

-- "what he called “...”".
local function called(self, unit, k)
  local letters = unit.letters
  local at = k - 1
  if letters:find("^f", at) then at = at - 1 end
  if at < 3 or not letters:find("^[uv]", at) then return false end
  local source = sources.before(letters, at)
  if not source or source.inherited or not letters:find("^[hw]", source.first - 1) then
    return false
  end
  local cue = cues.verbs[self.doc:fold(unit:first_of(at))]
  local one = { cue = at, cue_last = k - 1, class = cue and cue[1].class, source = source }
  emit_quote(self, unit.quotes[k], frame_of(self, unit, one, new_group(self)), "scare",
    "what-called")
  return true
end

-- Cues of several words right before a quotation: "in the words of X, “...”", "in his
-- words, “...”".
local function phrase_before(self, unit, k)
  local letters, doc = unit.letters, self.doc
  local at = letters:find("^[,:]", k - 1) and k - 2 or k - 1
  for n = 2, 4 do
    local from = at - n + 1
    if from < 1 then return false end
    local words = {}
    for i = from, at do words[#words + 1] = doc:fold(unit:first_of(i)) end
    local class = cues.phrases[table.concat(words, " ")]
    if class and words[1] == "in" and words[2] ~= "a" and words[#words] ~= "of" then
      local one = {
        cue = from, cue_last = at, class = class, source = { first = from + 1, last = from + 1 },
      }
      emit_quote(self, unit.quotes[k], frame_of(self, unit, one, new_group(self)), "mixed",
        "in-words")
      return true
    end
  end
  return false
end

-- "in the words of X, “...”".
local function words_of(self, unit, k)
  local letters, doc = unit.letters, self.doc
  local at = letters:find("^,", k - 1) and k - 2 or k - 1
  local source = at > 4 and sources.before_noun(letters, at)
  if not source then return false end
  local from, to = unit:first_of(source.first), unit:last_of(source.last)
  local phrase = doc:slice(from, to)
  local before = phrase:match "^the%s+words%s+of%s+" and from + 3
  if not before and source.first > 4 and
    doc:slice(from - 3, from - 1):find "^the%s+words%s+of$" then
    before = from
  end
  if not before then return false end
  local one = { group = new_group(self), cue = "in the words of", cue_class = "say" }
  one.speaker_text, one.speaker = doc:slice(before, to), self.speakers:name(before, to)
  emit_quote(self, unit.quotes[k], one, "mixed", "words-of")
  return true
end

-- A cue earlier in the clause: "wished the engineers “good luck”".
local function same_clause(self, unit, k)
  local letters = unit.letters
  local low = math.max(1, k - 12)
  local at = letters:sub(low, k - 1):match ".*()[uvU][^%.;:QtwhuvU]*$"
  at = at and low + at - 1
  if not at or not scare.is_fragment(self.doc, unit.quotes[k]) then
    return false
  end
  local one = reported.loose(self.doc, unit, at)
  if not one then return false end
  emit_quote(self, unit.quotes[k], frame_of(self, unit, one, new_group(self)), "mixed",
    "same-clause")
  return true
end

-- "Ministry: “...”", in headlines and lists.
local function labelled(self, unit, k)
  local letters = unit.letters
  if k > 15 or #letters > k + 1 then return false end
  if not letters:sub(1, k - 1):find "^d?[Nlg]*N[Nlg]*:$" then return false end
  local one = { cue = k - 1, cue_last = k - 1, class = "say", source = { first = 1, last = k - 2 } }
  emit_quote(self, unit.quotes[k], frame_of(self, unit, one, new_group(self)), "direct", "label")
  return true
end

local function emit_uncued(self, unit, k)
  local quote = unit.quotes[k]
  if quote.taken or continue(self, unit, k) then return end
  if called(self, unit, k) or words_of(self, unit, k) or phrase_before(self, unit, k) or
    labelled(self, unit, k) or same_clause(self, unit, k) then
    return
  end
  local place = {
    alone = unit.letters:find "^Q[%.!]?$" ~= nil,
    apart = k == 1 or unit.letters:find("^[%.!Q:]", k - 1) ~= nil,
    goes_on = unit.letters:find("^[^Qc%.!,;:)]", k + 1) ~= nil,
  }
  local fragment = scare.is_fragment(self.doc, quote)
  local kind, rule = scare.classify(self.doc, self.letters, quote, place, fragment)
  local frame = { group = new_group(self) }
  emit_quote(self, quote, frame, kind, rule)
  if kind == "direct" then self.latest = { frame = frame, quote = quote } end
end

-- The items that follow "denied that:", a paragraph each, to the first that is none.
local function emit_list(self, unit, frame)
  local last = unit.to
  while last < #self.letters do
    local first, to = self.doc:paragraph(last + 1)
    local mark = self.letters:match("^[%-%*1]%)?()", first) or
      self.letters:match("^%([lN1]%)()", first)
    if not mark then return end
    local stop = to
    while stop > mark and self.letters:find("^[;,%.c]", stop) do stop = stop - 1 end
    if stop >= mark then emit(self, frame, "indirect", "list-item", mark, stop) end
    last = to
  end
end

local function read_unit(self, unit)
  local frame
  for _, one in ipairs(reported.read(self.doc, unit)) do
    local same = frame and one.source and one.source.inherited and next(one.quotes)
    frame = frame_of(self, unit, one, same and frame.group or new_group(self))
    emit_attribution(self, unit, one, frame)
    if one.opens_list then emit_list(self, unit, frame) end
  end
  for _, k in ipairs(ascending(unit.quotes)) do emit_uncued(self, unit, k) end
end

local function of_depth(quotes, depth)
  local list = {}
  for _, quote in ipairs(quotes) do
    if quote.depth == depth then list[#list + 1] = quote end
  end
  return list
end

-- Quotations inside quotations: each in the sentence that holds it.
local function read_nested(self, sentences, quotes, depth)
  local inner, at = of_depth(quotes, depth), 1
  if #inner == 0 then return end
  for _, outer in ipairs(of_depth(quotes, depth - 1)) do
    local inside = {}
    while inner[at] and inner[at].open <= outer.last do
      inside[#inside + 1] = inner[at]
      at = at + 1
    end
    if #inside > 0 then
      self.latest = nil
      for unit in units.each(self.letters, sentences, inside, outer.first, outer.last) do
        if next(unit.quotes) then read_unit(self, unit) end
      end
    end
  end
  read_nested(self, sentences, quotes, depth + 1)
end

---@class parlance.quotes.Input
---@field doc parlance.Document
---@field letters string see tags.lua
---@field sentences integer[] first tokens
---@field quotes parlance.quotes.Quotation[]
---@field speakers table see speakers.lua
---@field emit fun(row: table)

--- Emit the rows of all quotations and reported clauses of a document.
---@param input parlance.quotes.Input
function M.rows(input)
  local self = setmetatable(input, Assembly)
  self.groups, self.series = 0, {}
  for unit in units.each(self.letters, self.sentences, of_depth(self.quotes, 1)) do
    read_unit(self, unit)
  end
  read_nested(self, self.sentences, self.quotes, 2)
end

return M
