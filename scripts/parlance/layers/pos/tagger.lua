--- tagger.lua: candidates of a text's tokens, and the rules that choose among them.
--
-- A text is laid out in columns: tag, kind and word (words.lua) of each place. Places are its
-- tokens, with an edge before each sentence and several at either end of the text, as many
-- as a rule may step over.

local compile = require "parlance.layers.pos.compile"
local notation = require "parlance.layers.pos.notation"
local words = require "parlance.layers.pos.words"

local M = {}

-- A sentence is a heading when it has that many capitals, so many times more of them than small
-- words of the open classes, and half of them on common words: then a capital tells no name.
local HEADING_CAPITALS, HEADING_RATIO = 4, 4

local function is_heading(capital, common, small)
  return capital >= HEADING_CAPITALS and small * HEADING_RATIO <= capital
    and common * 2 >= capital
end

local Tagger = {}
Tagger.__index = Tagger

--- A tagger with these rules (rules.lua).
---@param rules string
---@return table
function M.new(rules)
  local self = setmetatable({ words = words.new(), rules = {}, pairs = {} }, Tagger)
  local number = {}
  for i, rule in ipairs(notation.parse(rules)) do
    local pair = rule.from .. ">" .. rule.to
    if not number[pair] then
      self.pairs[#self.pairs + 1] = { from = rule.from, to = rule.to }
      number[pair] = #self.pairs
    end
    self.rules[i] = { pair = number[pair], apply = compile.rule(rule), source = rule.source }
  end
  return self
end

local NO_KIND = { tags = {}, has = {}, infl = "", case = "", choices = {} }

local function put(columns, at, record)
  columns.tag[at], columns.kind[at], columns.word[at] = record.tag, record.kind, record.word
end

-- What a text shows of its own names: how often a form has a capital inside of a sentence,
-- which words have none, and the places where a capital alone tells nothing.
local function new_evidence() return { capital = {}, small = {}, open = {}, n_open = 0 } end

local function leave_open(evidence, place, form)
  local n = evidence.n_open
  evidence.open[n + 1], evidence.open[n + 2], evidence.n_open = place, form, n + 2
end

-- The tokens of a heading, from place `at` on: as where any word may have a capital.
local function lay_out_heading(self, columns, evidence, at, forms, first, last)
  local anywhere = self.words.anywhere
  for i = first, last do
    local record = anywhere[forms[i]]
    put(columns, at + i - first, record)
    if record.weight > 0 then leave_open(evidence, at + i - first, forms[i]) end
  end
end

-- One sentence, from place `at` on; returns the place behind it.
local function lay_out_sentence(self, columns, evidence, at, forms, first, last)
  local tag, kind, word = columns.tag, columns.kind, columns.word
  local inside, anywhere, seen = self.words.inside, self.words.anywhere, evidence.small
  local capital, common, small, by, opening = 0, 0, 0, at - first, nil
  for i = first, last do
    local record = inside[forms[i]]
    local weight = record.weight
    if not opening and record.kind.case ~= "" then record, opening = anywhere[forms[i]], i end
    if weight > 0 then
      capital, common = capital + 1, common + weight - 1
    elseif weight < 0 then
      small, seen[record.word] = small + 1, true
    end
    local k = i + by
    tag[k], kind[k], word[k] = record.tag, record.kind, record.word
  end
  if is_heading(capital, common, small) then
    lay_out_heading(self, columns, evidence, at, forms, first, last)
  elseif capital > 0 then
    if inside[forms[opening]].weight > 0 then
      leave_open(evidence, opening + by, forms[opening])
    end
    for i = opening + 1, last do
      local form = forms[i]
      if tag[i + by] == "PROPN" then evidence.capital[form] = (evidence.capital[form] or 0) + 1 end
    end
  end
  return last + by + 1
end

-- A word that has a capital inside of sentences more than once, and is nowhere without one, is
-- a name where the capital alone does not tell.
local function settle(self, columns, evidence)
  local open, inside = evidence.open, self.words.inside
  for k = 1, evidence.n_open, 2 do
    local place, form = open[k], open[k + 1]
    local record = inside[form]
    if (evidence.capital[form] or 0) > 1 and not evidence.small[record.word] then
      put(columns, place, record)
    end
  end
end

local EDGE = { tag = "#", kind = NO_KIND, word = "" }

-- The columns of a text, and how many places there are.
local function lay_out(self, forms, starts)
  local columns, evidence = self.room.columns, new_evidence()
  local at = 5
  for k = 1, 4 do put(columns, k, EDGE) end
  for k, first in ipairs(starts) do
    local last = (starts[k + 1] or #forms + 1) - 1
    at = lay_out_sentence(self, columns, evidence, at, forms, first, last)
    put(columns, at, EDGE)
    at = at + 1
  end
  for k = at, at + 2 do put(columns, k, EDGE) end
  settle(self, columns, evidence)
  return columns, at + 2
end

-- The numbers of the pairs of tags between which rules may choose for a kind.
local function choices(self, kind)
  local list = {}
  for k, pair in ipairs(self.pairs) do
    if kind.has[pair.from] and kind.has[pair.to] then list[#list + 1] = k end
  end
  kind.choices = list
  return list
end

-- For each pair of tags, the places where both are candidates, and how many these are.
local function places_of_pairs(self, kind, n)
  local lists, counts = self.room.lists, {}
  for k = 1, #self.pairs do counts[k] = 0 end
  for i = 1, n do
    local chosen = kind[i].choices or choices(self, kind[i])
    for c = 1, #chosen do
      local k = chosen[c]
      local count = counts[k] + 1
      lists[k][count], counts[k] = i, count
    end
  end
  return lists, counts
end

-- Tables that are used for one text after the other, so that they need not grow each time;
-- what lies behind the end of a text is of an earlier one.
local function new_room(n_pairs)
  local room = { columns = { tag = {}, kind = {}, word = {} }, lists = {} }
  for k = 1, n_pairs do room.lists[k] = {} end
  return room
end

-- After a text with more places than this the room is given up.
local LARGE = 1 << 18

--- The tags of a text.
---@param forms string[]
---@param starts integer[] where its sentences begin, the first at 1
---@return string[] one tag for each form
---@return table columns tags, kinds and words of the text's places, until the next text
---@return integer n how many places there are
function Tagger:tag(forms, starts)
  self.room = self.room or new_room(#self.pairs)
  local columns, n = lay_out(self, forms, starts)
  local tag, kind, word = columns.tag, columns.kind, columns.word
  local lists, counts = places_of_pairs(self, kind, n)
  for _, rule in ipairs(self.rules) do
    rule.apply(lists[rule.pair], counts[rule.pair], tag, kind, word)
  end
  local out, count = {}, 0
  for i = 1, n do
    if tag[i] ~= "#" then
      count = count + 1
      out[count] = tag[i]
    end
  end
  if n > LARGE then self.room = nil end
  return out, columns, n
end

return M
