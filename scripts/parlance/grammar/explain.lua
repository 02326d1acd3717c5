--- explain.lua: how far a pattern gets at a position, and what stops it there.

local analysis = require "parlance.grammar.analysis"
local reference = require "parlance.grammar.reference"
local show = require "parlance.grammar.show"
local trace = require "parlance.trace"

local M = {}

---@class parlance.grammar.Explanation
---@field matched boolean
---@field first integer the position asked about
---@field last integer|nil of a match, its last token
---@field furthest integer the last position at which a token was asked for and refused
---@field text string|nil the token there; nil past the end of the unit
---@field expected string[] the conditions refused there, as source
---@field rules string[] the grammar rules being matched then, outermost first
---@field tree table what became of each part: see trace.lua
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
  local tree = trace.lines(self.tree)
  table.move(tree, 1, #tree, #lines + 1, lines)
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

-- Attempts -------------------------------------------------------------------------------

-- How far an attempt got: where its furthest token was refused, or where it ended.
local function reach_of(attempt)
  local far = attempt.stop or attempt.pos
  for _, inner in ipairs(attempt) do far = math.max(far, inner.reach) end
  return far
end

-- Of the attempts of a part that is tried again and again only the last one is kept, and the
-- one that got farthest.
local REPEATED = analysis.by_tag { ["repeat atmost upto"] = true }

local function keep(parent, attempt)
  local last = parent[#parent]
  if REPEATED[parent.core.tag] and last and (last.stop ~= nil) == (attempt.stop ~= nil)
    and attempt.reach >= last.reach then
    parent[#parent] = attempt
  else
    parent[#parent + 1] = attempt
  end
end

-- Told by the reference matcher of each node it tries.
local function tracer()
  local self = { stack = { { core = {} } } }
  function self.enter(node, pos)
    self.stack[#self.stack + 1] = { node = node, core = analysis.core(node), pos = pos }
  end
  function self.leave(stop)
    local attempt = table.remove(self.stack)
    attempt.stop = stop
    attempt.reach = reach_of(attempt)
    keep(self.stack[#self.stack], attempt)
  end
  return self
end

-- The tree -------------------------------------------------------------------------------

-- Nodes that are shown as one line, whatever is in them.
local LEAF = analysis.by_tag { ["starts ends inside tokens phrases span Cp Cc Cb"] = true }

local function words_of(view, first, last)
  if last < first then return "nothing" end
  return trace.quoted(view.source.span(view.doc, first, last).text)
end

local function note_of(view, attempt)
  if attempt.stop then
    if attempt.stop == attempt.pos then return "" end
    local last = attempt.stop - 1
    local place = last > attempt.pos and ("%d-%d"):format(attempt.pos, last)
      or tostring(attempt.pos)
    return place .. " " .. words_of(view, attempt.pos, last)
  end
  if attempt.pos > view.last then return attempt.pos .. " end of the unit" end
  return attempt.pos .. " " .. words_of(view, attempt.pos, attempt.pos)
end

-- The nodes of a sequence, nested ones in line.
local function parts_of(node, out)
  local core = analysis.core(node)
  if core.tag ~= "seq" or node.tag == "rule" then
    out[#out + 1] = node
  else
    parts_of(core[1], out)
    parts_of(core[2], out)
  end
  return out
end

-- The attempts of a sequence's parts, nested ones in line.
local function flat(attempt, tag, out)
  for _, inner in ipairs(attempt) do
    if inner.core.tag == tag and inner.node.tag == tag then
      flat(inner, tag, out)
    else
      out[#out + 1] = inner
    end
  end
  return out
end

local part_of

local function add_inner(view, attempt, part)
  local tag = attempt.core.tag
  local inner = (tag == "seq" or tag == "choice") and flat(attempt, tag, {}) or attempt
  for _, one in ipairs(inner) do part[#part + 1] = part_of(view, one) end
  if tag ~= "seq" then return end
  local nodes = parts_of(attempt.core, {})
  for i = #inner + 1, #nodes do part[#part + 1] = { source = show.text(nodes[i]) } end
end

local function is_leaf(attempt)
  return LEAF[attempt.node.tag] or analysis.is_condition(attempt.node)
end

-- A part that matched is one line, unless it shows where the pattern got farthest.
function part_of(view, attempt, is_root)
  local part = { source = show.text(attempt.node), ok = attempt.stop ~= nil,
    note = note_of(view, attempt) }
  local is_farthest = not view.matched and attempt.reach == view.furthest
  if is_leaf(attempt) then
    part.farthest = is_farthest and not part.ok or nil
  elseif is_root or not part.ok or is_farthest then
    add_inner(view, attempt, part)
  end
  return part
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
  run.failed, run.trace = recorder(answer), tracer()
  local stop = run:match(pattern, position)
  if stop then answer.matched, answer.last = true, stop - 1 end
  if answer.furthest <= run.last then
    answer.text = source.span(doc, answer.furthest, answer.furthest).text
  end
  local view = { source = source, doc = doc, last = run.last, furthest = answer.furthest,
    matched = answer.matched }
  answer.tree = part_of(view, run.trace.stack[1][1], true)
  return setmetatable(answer, Explanation)
end

return M
