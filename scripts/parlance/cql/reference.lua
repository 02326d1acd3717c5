--- reference.lua: what a query matches, by the plainest algorithm.
--
-- The tree is simulated as a nondeterministic automaton: from a set of positions, a node
-- leads to a set of positions. Nothing is lowered, rendered or optimised, so that fast
-- matchers can be held against it. Positions are the gaps between tokens, 0 before the
-- first one; a hit is { first, last } in tokens, 1-based and closed.

local formula = require "parlance.cql.formula"

local M = {}

---@class parlance.cql.Text
---@field n integer tokens in the unit
---@field satisfies fun(terminal: integer, position: integer): boolean terminal index, token

local step = {}

--- The positions that `node` leads to from the positions in `starts`.
---
---     reference.reach(compiled.tree, text, { [0] = true })
---@param node parlance.cql.Node
---@param text parlance.cql.Text
---@param starts table<integer, true>
---@return table<integer, true>
function M.reach(node, text, starts)
  return step[node.kind](node, text, starts)
end

local function holds(f, text, token)
  return token >= 1 and token <= text.n and formula.holds(f, function(terminal)
    return text.satisfies(terminal, token)
  end)
end

-- The starts for which `test` holds, moved by `by`.
local function filtered(starts, by, test)
  local out = {}
  for at in pairs(starts) do
    if test(at) then out[at + by] = true end
  end
  return out
end

local function union(into, more)
  local grown = false
  for at in pairs(more) do
    if not into[at] then into[at], grown = true, true end
  end
  return grown
end

function step.empty(_, _, starts) return starts end
function step.never() return {} end
function step.label(node, text, starts) return M.reach(node[1], text, starts) end

function step.token(node, text, starts)
  return filtered(starts, 1, function(at) return holds(node.formula, text, at + 1) end)
end

function step.ahead(node, text, starts)
  return filtered(starts, 0, function(at) return holds(node.formula, text, at + 1) end)
end

function step.behind(node, text, starts)
  return filtered(starts, 0, function(at) return holds(node.formula, text, at) end)
end

function step.sequence(node, text, starts)
  for i = 1, #node do starts = M.reach(node[i], text, starts) end
  return starts
end

function step.choice(node, text, starts)
  local out = {}
  for i = 1, #node do union(out, M.reach(node[i], text, starts)) end
  return out
end

step["repeat"] = function(node, text, starts)
  for _ = 1, node.min do starts = M.reach(node[1], text, starts) end
  local out, rounds = {}, node.max and node.max - node.min or math.huge
  union(out, starts)
  while rounds > 0 do
    starts = M.reach(node[1], text, starts)
    if not union(out, starts) then break end
    rounds = rounds - 1
  end
  return out
end

-- Whether tokens first..last are one whole region.
local function is_region(node, text, first, last)
  if last < first or not holds(node.first, text, first) then return false end
  for token = first + 1, last do
    if not holds(node.inside, text, token) then return false end
  end
  return holds(node.last, text, last)
end

-- For nodes whose ends depend on the start: each start by itself, ends for which `test` holds.
local function each_start(node, text, starts, test)
  local out = {}
  for start in pairs(starts) do
    for finish in pairs(M.reach(node, text, { [start] = true })) do
      if test(start, finish) then out[finish] = true end
    end
  end
  return out
end

function step.region(node, text, starts)
  return each_start(node[1], text, starts, function(start, finish)
    return is_region(node, text, start + 1, finish)
  end)
end

local function occurs_between(node, text, start, finish)
  for at = start, finish do
    for stop in pairs(M.reach(node, text, { [at] = true })) do
      if stop <= finish then return true end
    end
  end
  return false
end

function step.containing(node, text, starts)
  return each_start(node[1], text, starts, function(start, finish)
    return occurs_between(node[2], text, start, finish)
  end)
end

-- Whether two tokens are in the same region.
local function together(node, text, a, b)
  local from, to = math.min(a, b), math.max(a, b)
  if not (holds(node.first, text, from) or holds(node.inside, text, from)) then
    return false
  end
  for token = from + 1, to do
    if not holds(node.inside, text, token) then return false end
  end
  return true
end

local function is_near(node, text, token, other)
  if not next(M.reach(node[1], text, { [other - 1] = true })) then return false end
  if node.first then return together(node, text, token, other) end
  return other - token >= node.from and other - token <= node.to
end

function step.near(node, text, starts)
  return filtered(starts, 0, function(at)
    for other = 1, text.n do
      if is_near(node, text, at + 1, other) then return true end
    end
    return false
  end)
end

-- Hits ----------------------------------------------------------------------------------

--- The last tokens of all matches that begin at token `first`, in ascending order.
---
---     reference.ends(compiled.tree, text, 3)  --> { 4, 7 }
---@param node parlance.cql.Node
---@param text parlance.cql.Text
---@param first integer
---@return integer[]
function M.ends(node, text, first)
  local out = {}
  for at in pairs(M.reach(node, text, { [first - 1] = true })) do
    if at >= first then out[#out + 1] = at end
  end
  table.sort(out)
  return out
end

local choose = {}
function choose.longest(ends) return { ends[#ends] } end
function choose.shortest(ends) return { ends[1] } end
function choose.all(ends) return ends end

--- The hits of a compiled query in a unit.
---
--- "longest" and "shortest" take the leftmost start and the longest or shortest match there,
--- and go on behind it; "all" gives every match of every start.
---
---     local text = { n = #words, satisfies = function(terminal, i)
---       return compiled.terminals[terminal].values[1] == words[i]
---     end }
---     reference.hits(compiled, text)  --> { { first = 2, last = 5 }, ... }
---@param compiled parlance.cql.Compiled
---@param text parlance.cql.Text
---@param strategy? "longest"|"shortest"|"all" default "longest"
---@return { first: integer, last: integer }[]
function M.hits(compiled, text, strategy)
  local pick = choose[strategy or "longest"]
  local hits, first = {}, 1
  while first <= text.n do
    local next_first = first + 1
    for _, last in ipairs(pick(M.ends(compiled.tree, text, first))) do
      hits[#hits + 1] = { first = first, last = last }
      if strategy ~= "all" then next_first = last + 1 end
    end
    first = next_first
  end
  return hits
end

return M
