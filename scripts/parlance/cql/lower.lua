--- lower.lua: regions, `containing`, `not containing` and `meet` in plain regular operators.
--
-- A region is an interval whose first token satisfies `first`, all others `inside` (so that
-- the match cannot leave the region), the last one `last`. In terms of the tree: the matches
-- that are not empty, with `first` on their first token, `inside` on the others, and
-- `behind(last)` after them. No lookaround is left where the ends are single tokens.

local formula = require "parlance.cql.formula"
local tree = require "parlance.cql.tree"

local M = {}

local lower, with = {}, {}

local function lowered(node)
  local out = {}
  for i = 1, #node do out[i] = M.lower(node[i]) end
  return out
end

--- A tree without region and containing nodes that has the same matches.
---
---     lower.lower(compiled.tree)
---@param node parlance.cql.Node
---@return parlance.cql.Node
function M.lower(node)
  local how = lower[node.kind]
  return how and how(node) or node
end

function lower.sequence(node) return tree.sequence(lowered(node)) end
function lower.choice(node) return tree.choice(lowered(node)) end

-- A label on nothing says nothing.
function lower.label(node)
  local item = M.lower(node[1])
  local nothing = tree.zero(item)
  if nothing.kind == "never" then return tree.label(node.name, item) end
  return tree.choice { tree.label(node.name, tree.some(item)), nothing }
end

-- A round that may be empty does nothing: (x?)* is x*.
lower["repeat"] = function(node)
  local item, min = M.lower(node[1]), node.min
  if item.kind ~= "empty" and tree.zero(item).kind == "empty" then
    item, min = tree.some(item), 0
  end
  return tree.times(item, min, node.max)
end

function lower.region(node)
  local inner = tree.some(M.lower(node[1]), node.first, node.inside)
  return tree.sequence { inner, tree.behind(node.last) }
end

function lower.near(node) return tree.ahead(formula.term(node.term)) end

function lower.containing(node)
  local outer, wanted = node[1], M.lower(node[2])
  if outer.kind == "region" and M.is_any(outer[1]) then
    local any = outer[1]
    return lower.region { tree.sequence { any, wanted, any }, first = outer.first,
      inside = outer.inside, last = outer.last }
  end
  return M.with_token(M.lower(outer), wanted.formula)
end

function lower.without(node)
  local unwanted = M.lower(node[2])
  return tree.restrict(M.lower(node[1]), formula.negate(unwanted.formula))
end

--- Whether a node is `[]*`: any number of any tokens.
---
---     lower.is_any(tree.times(tree.token(formula.all), 0))  --> true
---@param node parlance.cql.Node
---@return boolean
function M.is_any(node)
  return node.kind == "repeat" and node.min == 0 and not node.max
    and node[1].kind == "token" and node[1].formula == formula.all
end

--- Whether `containing` can be lowered: a whole region contains anything, anything contains
--- a single token.
---
---     lower.can_contain(region, sequence)  --> true
---@param outer parlance.cql.Node
---@param wanted parlance.cql.Node
---@return boolean
function M.can_contain(outer, wanted)
  return M.lower(wanted).kind == "token" or outer.kind == "region" and M.is_any(outer[1])
end

--- The matches of a lowered node in which at least one token satisfies `f`.
---
---     lower.with_token(tree.times(tree.token(formula.all), 0), f)  -- []* [f] []*
---@param node parlance.cql.Node
---@param f parlance.cql.Formula
---@return parlance.cql.Node
function M.with_token(node, f)
  local how = with[node.kind]
  return how and how(node, f) or tree.never
end

function with.token(node, f) return tree.restrict(node, f) end
function with.label(node, f) return tree.label(node.name, M.with_token(node[1], f)) end

function with.choice(node, f)
  local out = {}
  for i = 1, #node do out[i] = M.with_token(node[i], f) end
  return tree.choice(out)
end

function with.sequence(node, f)
  local out = {}
  for i = 1, #node do
    local parts = table.move(node, 1, #node, 1, {})
    parts[i] = M.with_token(node[i], f)
    out[i] = tree.sequence(parts)
  end
  return tree.choice(out)
end

-- The token is in round i + 1; without an upper bound, all rounds from the min-th on are
-- the same case.
with["repeat"] = function(node, f)
  local item, min, max = node[1], node.min, node.max
  local chosen, out = M.with_token(item, f), {}
  local last = max and max - 1 or math.max(min - 1, 0)
  for i = 0, last do
    local before = tree.times(item, i, (max or i < last) and i or nil)
    local after = tree.times(item, math.max(min - 1 - i, 0), max and max - 1 - i)
    out[#out + 1] = tree.sequence { before, chosen, after }
  end
  return tree.choice(out)
end

return M
