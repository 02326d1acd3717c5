--- explain.lua: how far a pattern gets at a position, and what stops it there.

local reference = require "parlance.grammar.reference"
local show = require "parlance.grammar.show"

local M = {}

---@class parlance.grammar.Explanation
---@field matched boolean
---@field first integer the position asked about
---@field last integer|nil of a match, its last token
---@field furthest integer the last position at which a token was asked for and refused
---@field text string|nil the token there; nil past the end of the unit
---@field expected string[] the conditions refused there, as source
---@field rules string[] the grammar rules being matched then, outermost first
local Explanation = {}
Explanation.__index = Explanation

function Explanation:__tostring()
  local lines = {}
  if self.matched then
    lines[1] = ("matches tokens %d to %d"):format(self.first, self.last)
  else
    lines[1] = ("does not match at token %d"):format(self.first)
  end
  if #self.expected > 0 then
    local what = self.text and ("'%s'"):format(self.text) or "the end of the unit"
    lines[2] = ("got as far as token %d, %s, where it needs %s"):format(
      self.furthest, what, table.concat(self.expected, " or "))
    if #self.rules > 0 then lines[3] = "in rule " .. table.concat(self.rules, " > ") end
  end
  return table.concat(lines, "\n")
end

-- Remember in `answer` the refusals furthest to the right, each condition once.
local function recorder(answer)
  local seen = {}
  return function(pos, node, rules)
    if pos < answer.furthest then return end
    if pos > answer.furthest then
      answer.furthest, answer.expected, answer.rules, seen = pos, {}, {}, {}
    end
    local source = show.text(node)
    if seen[source] then return end
    seen[source] = true
    answer.expected[#answer.expected + 1] = source
    for k, name in ipairs(rules) do answer.rules[k] = tostring(name) end
    for k = #answer.rules, #rules + 1, -1 do answer.rules[k] = nil end
  end
end

local function unit_at(source, doc, position, within)
  for _, unit in ipairs(source:units(doc, within)) do
    if unit.first <= position and position <= unit.last then return unit end
  end
  error(("position %d is in no %s of the document"):format(position, within or "token"), 0)
end

--- Match a pattern at a position and tell what happened.
---@param pattern parlance.grammar.Pattern
---@param source table
---@param doc any
---@param position integer
---@param within? string
---@return parlance.grammar.Explanation
function M.explain(pattern, source, doc, position, within)
  local run = reference.run(source, doc, unit_at(source, doc, position, within))
  local answer = {
    matched = false, first = position, furthest = position, expected = {}, rules = {},
  }
  run.failed = recorder(answer)
  local stop = run:match(pattern, position)
  if stop then answer.matched, answer.last = true, stop - 1 end
  if answer.furthest <= run.last then
    answer.text = source.span(doc, answer.furthest, answer.furthest).text
  end
  return setmetatable(answer, Explanation)
end

return M
