--- tree.lua: what a compiled query matches, as a tree of regular operators over tokens.
--
-- Nodes are immutable and may be shared:
--
--     empty, never                        the empty match; no match
--     token       formula                 one token
--     sequence, choice                    parts in [1..n]
--     repeat      [1], min, max           max nil: unbounded
--     label       [1], name
--     ahead       formula                 zero width: the next token satisfies it
--     behind      formula                 zero width: the previous token satisfies it
--     near        [1], from, to           zero width: [1] matches at a token from..to away
--     near        [1], first, inside      zero width: ... or in the same region; a near node
--                                         has a `term`, the number of its question (near.lua)
--     region      [1], first, inside, last
--                                         [1] matches exactly one region: `first` holds of
--                                         its first token, `inside` of the others, `last`
--                                         of the last
--     containing  [1], [2]                [1], with a match of [2] in it
--     without     [1], [2]                [1], with no match of [2], a token, in it
--
-- `lower` turns region, containing and near into the other operators and removes empty
-- matches.

local formula = require "parlance.cql.formula"

local M = {}

---@class parlance.cql.Node
---@field kind string

M.empty = { kind = "empty" }
M.never = { kind = "never" }

--- One token.
---
---     tree.token(formula.all)  -- []
---@param f parlance.cql.Formula
---@return parlance.cql.Node
function M.token(f)
  return f.op == "none" and M.never or { kind = "token", formula = f }
end

--- Zero width: the next token satisfies `f`.
---
---     tree.ahead(formula.term(1))
---@param f parlance.cql.Formula
---@return parlance.cql.Node
function M.ahead(f)
  return { kind = "ahead", formula = f }
end

--- Zero width: the previous token satisfies `f`.
---
---     tree.behind(formula.term(1))
---@param f parlance.cql.Formula
---@return parlance.cql.Node
function M.behind(f)
  return { kind = "behind", formula = f }
end

-- A condition on the neighbour joins the neighbour itself: (?=[S])[T] is [S and T].
local function fused(left, right)
  if right.kind == "token" and left.kind == "ahead"
    or right.kind == "behind" and left.kind == "token" then
    return M.token(formula.both(left.formula, right.formula))
  elseif left.kind == right.kind and (left.kind == "ahead" or left.kind == "behind") then
    return { kind = left.kind, formula = formula.both(left.formula, right.formula) }
  end
end

local function append(out, part)
  if part.kind == "sequence" then
    for i = 1, #part do append(out, part[i]) end
  elseif part.kind ~= "empty" then
    local joint = #out > 0 and fused(out[#out], part)
    if joint then
      out[#out] = nil
      append(out, joint)
    else
      out[#out + 1] = part
    end
  end
end

--- One after the other.
---
---     tree.sequence { tree.token(a), tree.token(b) }
---@param parts parlance.cql.Node[]
---@return parlance.cql.Node
function M.sequence(parts)
  local out = { kind = "sequence" }
  for _, part in ipairs(parts) do
    if part.kind == "never" then return M.never end
    append(out, part)
  end
  for _, part in ipairs(out) do
    if part.kind == "never" then return M.never end
  end
  if #out == 0 then return M.empty end
  return #out == 1 and out[1] or out
end

local function gather(out, part)
  if part.kind == "choice" then
    for i = 1, #part do gather(out, part[i]) end
  elseif part.kind == "token" and out.token then
    local at = out.token
    out[at] = M.token(formula.either(out[at].formula, part.formula))
  elseif part.kind == "empty" then
    out.optional = true
  elseif part.kind ~= "never" then
    out[#out + 1] = part
    if part.kind == "token" then out.token = #out end
  end
end

--- One or the other. Alternatives that are single tokens become one token.
---
---     tree.choice { tree.token(a), tree.token(b) }.kind  --> token
---@param parts parlance.cql.Node[]
---@return parlance.cql.Node
function M.choice(parts)
  local found = {}
  for _, part in ipairs(parts) do gather(found, part) end
  local whole = { kind = "choice" }
  table.move(found, 1, #found, 1, whole)
  if #whole <= 1 then whole = whole[1] or (found.optional and M.empty or M.never) end
  if found.optional and whole.kind ~= "empty" then return M.times(whole, 0, 1) end
  return whole
end

--- `min` to `max` times (max nil: without bound).
---
---     tree.times(tree.token(formula.all), 0, 8)  -- []{0,8}
---@param item parlance.cql.Node
---@param min integer
---@param max? integer
---@return parlance.cql.Node
function M.times(item, min, max)
  if max == 0 or item.kind == "empty" then return M.empty end
  if item.kind == "never" then return min == 0 and M.empty or M.never end
  if min == 1 and max == 1 then return item end
  local star = item.kind == "repeat" and item.min <= 1 and not item.max
  if star and (item.min == 0 or min <= 1) then
    return { kind = "repeat", item[1], min = item.min * min, max = nil }
  end
  return { kind = "repeat", item, min = min, max = max }
end

--- A labelled part.
---
---     tree.label("a", tree.token(formula.all))  -- a:[]
---@param name string
---@param item parlance.cql.Node
---@return parlance.cql.Node
function M.label(name, item)
  return item.kind == "never" and M.never or { kind = "label", item, name = name }
end

-- Zero-width part -----------------------------------------------------------------------

local zero = {}

--- The conditions under which a node matches nothing; never, if it cannot. Lowered nodes only.
---
---     tree.zero(tree.times(token, 0, 1)).kind  --> empty
---@param node parlance.cql.Node
---@return parlance.cql.Node
function M.zero(node)
  return zero[node.kind](node)
end

local function zeros(node)
  local out = {}
  for i = 1, #node do out[i] = M.zero(node[i]) end
  return out
end

local function itself(node) return node end
for _, kind in ipairs { "empty", "never", "ahead", "behind" } do
  zero[kind] = itself
end
function zero.token() return M.never end
function zero.label(node) return M.zero(node[1]) end
function zero.sequence(node) return M.sequence(zeros(node)) end

function zero.choice(node)
  local parts = zeros(node)
  for _, part in ipairs(parts) do
    if part.kind == "empty" then return M.empty end
  end
  return M.choice(parts)
end

zero["repeat"] = function(node)
  return node.min == 0 and M.empty or M.zero(node[1])
end

-- Restriction ---------------------------------------------------------------------------

local restrict = {}

--- The node with every token also satisfying `f` (nil: unchanged). Lowered nodes only.
---
---     tree.restrict(tree.token(a), b)
---@param node parlance.cql.Node
---@param f? parlance.cql.Formula
---@return parlance.cql.Node
function M.restrict(node, f)
  local how = f and restrict[node.kind]
  return how and how(node, f) or node
end

local function restricted(node, f)
  local out = {}
  for i = 1, #node do out[i] = M.restrict(node[i], f) end
  return out
end

function restrict.token(node, f) return M.token(formula.both(node.formula, f)) end
function restrict.label(node, f) return M.label(node.name, M.restrict(node[1], f)) end
function restrict.sequence(node, f) return M.sequence(restricted(node, f)) end
function restrict.choice(node, f) return M.choice(restricted(node, f)) end
restrict["repeat"] = function(node, f)
  return M.times(M.restrict(node[1], f), node.min, node.max)
end

-- Without the empty match ---------------------------------------------------------------

local some = {}

--- The matches of `node` that are not empty, with `first` holding of their first token and
--- `rest` of all others (nil: no condition). Lowered nodes only.
---
---     tree.some(tree.times(token, 0))  -- token{1,}
---@param node parlance.cql.Node
---@param first? parlance.cql.Formula
---@param rest? parlance.cql.Formula
---@return parlance.cql.Node
function M.some(node, first, rest)
  local how = some[node.kind]
  return how and how(node, first, rest) or M.never
end

function some.token(node, first) return M.restrict(node, first) end

function some.label(node, first, rest)
  return M.label(node.name, M.some(node[1], first, rest))
end

function some.choice(node, first, rest)
  local out = {}
  for i = 1, #node do out[i] = M.some(node[i], first, rest) end
  return M.choice(out)
end

-- The first token is in part i, and the parts before it match nothing.
function some.sequence(node, first, rest)
  local out, before = {}, M.empty
  for i = 1, #node do
    local parts = { before, M.some(node[i], first, rest) }
    for j = i + 1, #node do parts[#parts + 1] = M.restrict(node[j], rest) end
    out[#out + 1] = M.sequence(parts)
    before = M.sequence { before, M.zero(node[i]) }
    if before.kind == "never" then break end
  end
  return M.choice(out)
end

-- Either the first round is not empty, or some rounds before it are, under the item's
-- zero-width conditions, and every number of rounds from 0 up may follow.
some["repeat"] = function(node, first, rest)
  local item, min, max = node[1], node.min, node.max
  local begin, more = M.some(item, first, rest), M.restrict(item, rest)
  local nothing = M.zero(item)
  if not first and not rest and nothing.kind == "never" then
    return M.times(item, math.max(min, 1), max)
  end
  local function followed(low, high)
    return M.sequence { begin, M.times(more, low, high) }
  end
  if min < 2 or nothing.kind == "never" then
    return followed(math.max(min - 1, 0), max and max - 1)
  elseif nothing.kind == "empty" then
    return followed(0, max and max - 1)
  end
  return M.choice { followed(min - 1, max and max - 1),
    M.sequence { nothing, followed(0, max and max - 2) } }
end

return M
