--- extent.lua: how many tokens the matches of a tree have.

local M = {}

local measure = {}

local function zero_width() return 0, 0 end
for _, kind in ipairs { "empty", "ahead", "behind" } do
  measure[kind] = zero_width
end

--- The least and the greatest number of tokens in a match of a lowered tree.
---
---     extent.of(tree.times(tree.token(formula.all), 2, 5))  --> 2, 5
---@param node parlance.cql.Node
---@return integer min
---@return integer? max nil: unbounded
function M.of(node)
  return measure[node.kind](node)
end

function measure.token() return 1, 1 end
measure.never = measure.token
function measure.label(node) return M.of(node[1]) end

function measure.sequence(node)
  local least, most = 0, 0
  for i = 1, #node do
    local min, max = M.of(node[i])
    least, most = least + min, most and max and most + max
  end
  return least, most or nil
end

function measure.choice(node)
  local least, most = M.of(node[1])
  for i = 2, #node do
    local min, max = M.of(node[i])
    least, most = math.min(least, min), most and max and math.max(most, max)
  end
  return least, most or nil
end

measure["repeat"] = function(node)
  local min, max = M.of(node[1])
  if max == 0 then return 0, 0 end
  return min * node.min, max and node.max and max * node.max or nil
end

--- The greatest count of a quantifier in a tree.
---
---     extent.rounds(tree.times(tree.token(formula.all), 2, 5))  --> 5
---@param node parlance.cql.Node
---@return integer
function M.rounds(node)
  local most = node.kind == "repeat" and (node.max or node.min) or 0
  for i = 1, #node do most = math.max(most, M.rounds(node[i])) end
  return most
end

return M
