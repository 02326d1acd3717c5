--- assemble.lua: rows out of quotations and attributions.
--
-- Each outer quotation becomes one row: governed by a cue (direct or mixed), inside a
-- reported clause (mixed), going on with the quotation before it, or without a cue.
-- Reported clauses become rows of their own. Rows of one quotation share a group.

local classes = require "parlance.extract.quotes.classes"
local own = require "parlance.extract.quotes.own"
local reach = require "parlance.extract.quotes.reach"
local reported = require "parlance.extract.quotes.reported"
local rows = require "parlance.extract.quotes.rows"
local scare = require "parlance.extract.quotes.scare"
local uncued = require "parlance.extract.quotes.uncued"
local units = require "parlance.extract.quotes.units"

local M = {}

local Assembly = {}
Assembly.__index = Assembly

-- Whether a quotation is set off from the words before it, and begins as a sentence does.
local function is_introduced(self, unit, k)
  return unit.letters:find("^[,:%-]", k - 1) ~= nil
    and not self.doc:form(unit.quotes[k].first):find "^%l"
end

-- Direct, or mixed if only part of a sentence is quoted.
local function kind_of_governed(self, unit, one, k)
  local quote, rule = unit.quotes[k], one.quotes[k]
  local whole = is_introduced(self, unit, k) or uncued.goes_on(self, unit, k)
  if rule ~= "direct-after" or whole then return "direct" end
  local fragment = scare.is_fragment(self.doc, quote)
  local several = next(one.quotes, next(one.quotes)) ~= nil
  if unit.letters:find("^[,:%-]", k - 1) and (several or not fragment) then return "direct" end
  return fragment and "mixed" or "direct"
end

-- What the source says, and what it takes a stand on: a thing, a doing, a matter.
local KIND = { object = "attitude", topic = "attitude" }

local function kind_of_content(one, content)
  local refused = content.rule == "infinitive" and one.class == "reject"
  return refused and "attitude" or KIND[content.rule] or "indirect"
end

-- Of a quotation in a reported clause: a sentence of its own that a stop sets off is direct.
local function kind_in_clause(self, unit, k)
  if uncued.interrupted(self, unit, k) then return "direct" end
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

-- Rows of one of an attribution's clauses and of the quotations in it.
local function emit_content(self, unit, one, frame, content)
  local whole = content.first == content.last and unit.quotes[content.first]
  if not whole then
    rows.emit(self, frame, kind_of_content(one, content), content.rule,
      unit:first_of(content.first), unit:last_of(content.last))
  end
  for k = content.first, content.last do
    local quote = unit.quotes[k]
    if quote and not uncued.in_clause(self, unit, k, frame.group, content.rule) then
      rows.quote(self, quote, frame, kind_in_clause(self, unit, k),
        whole and "object-quoted" or "in-clause")
    end
  end
end

-- Rows of one attribution: its clauses, the quotations in them, those it governs.
local function emit_attribution(self, unit, one, frame)
  for _, content in ipairs(one.contents) do emit_content(self, unit, one, frame, content) end
  if not next(one.quotes) then return end
  for _, k in ipairs(ascending(one.quotes)) do
    local rule = one.quotes[k]
    local kind = kind_of_governed(self, unit, one, k)
    rows.quote(self, unit.quotes[k], frame, kind, rule)
    if kind == "direct" then self.latest = { frame = frame, quote = unit.quotes[k] } end
  end
end

local INFINITIVE = { contents = { { rule = "infinitive" } } }

-- The sort of mark that a point begins with at a token, and the token behind the mark.
local function point_mark(self, first)
  local letters = self.letters
  local behind = letters:match("^%(.%)()", first)
  if behind then return "(", behind end
  behind = letters:match("^[%-%*1]%)?%.?()", first)
  if behind then return letters:sub(first, first), behind end
end

-- Last token of a point without what joins it to the next one: "; and".
local function point_end(letters, first, last)
  while last > first and letters:find("^[;,%.c]", last) do last = last - 1 end
  return last
end

-- The items that follow "denied that:", a paragraph each with a mark of one sort, to the first
-- that is none.
local function emit_list(self, unit, one, frame)
  local last, sort = unit.to, nil
  while last < #self.letters do
    local first, to = self.doc:paragraph(last + 1)
    local mark, behind = point_mark(self, first)
    if not mark or sort and mark ~= sort then return end
    sort = mark
    if self.letters:find("^T", behind) then frame.cue_class = classes.of(one.class, INFINITIVE) end
    local stop = point_end(self.letters, behind, to)
    if self.letters:find("^t", behind) then behind = behind + 1 end
    if stop >= behind then rows.emit(self, frame, "indirect", "list-item", behind, stop) end
    last = to
  end
end

-- Whether a text begins with the turn of a speaker.
local function begins_with_turn(doc)
  local turn = doc:spans("turn")[1]
  return turn ~= nil and turn.first == 1
end

-- "Tolvia: Sarn lied": a headline that its first words give to somebody.
local function read_label(self, unit)
  if begins_with_turn(self.doc) then return false end
  local colon = units.label(unit.letters, #unit.letters)
  if not colon or unit.quotes[colon + 1] and #unit.letters <= colon + 2 then return false end
  local one = { cue = colon, cue_last = colon, class = "say", is_phrase = true, quotes = {},
    source = { first = 1, last = colon - 1 },
    contents = { { first = colon + 1, last = reach.clause_end(unit.letters, colon + 1),
      rule = "headline" } } }
  local frame = rows.frame(self, unit, one, self.groups + 1)
  if not frame.speaker then return false end
  rows.new_group(self)
  emit_attribution(self, unit, one, frame)
  return true
end

-- Rows of an attribution, and of the list that it opens; none of an author's own act.
local function read_attribution(self, unit, one, frame)
  local said = #one.contents > 0 or one.opens_list
  if said and own.is_voice(self, unit, one, frame.speaker) then
    one.contents, unit.own = {}, true
  end
  emit_attribution(self, unit, one, frame)
  if one.opens_list and not unit.own then emit_list(self, unit, one, frame) end
end

-- "Asked whether A, X said": who answers is asked.
local function answerer(self, unit, one)
  return one and one.source and rows.frame(self, unit, one, 0).speaker
end

local function read_unit(self, unit)
  local frame
  if unit.from == 1 and read_label(self, unit) then return end
  local list
  list, self.reader = reported.read(self.doc, unit, self.reader)
  for i, one in ipairs(list) do
    local same = frame and one.source and one.source.inherited and next(one.quotes)
    if own.is_first_person(self, unit, one) then one.contents, unit.own = {}, true end
    local others = one.source and not one.source.inherited and #one.contents > 0
    if not unit.own or next(one.quotes) or others then
      frame = rows.frame(self, unit, one, same and frame.group or rows.new_group(self))
      if one.asks_next then frame.addressee = answerer(self, unit, list[i + 1]) end
      read_attribution(self, unit, one, frame)
    end
  end
  if not next(unit.quotes) then return end
  for _, k in ipairs(ascending(unit.quotes)) do uncued.read(self, unit, k) end
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
      self.speakers:give(outer.first, outer.last, outer.speaker)
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
  rows.finish(self)
  read_nested(self, self.sentences, self.quotes, 2)
  rows.finish(self)
end

return M
