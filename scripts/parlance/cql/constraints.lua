--- constraints.lua: global constraints (`:: a.fold = b.fold`), evaluated per hit.
--
-- The constraint is the tree that the parser makes. `holds` asks an environment for what it
-- knows about a hit:
--
--     env.position(label)            the token position of a label; nil if it did not match
--     env.value(position, attribute) the attribute's value there, a string; nil if none
--     env.matches(value, pattern, caseless)  whether the whole value matches a PCRE2 regex
--
-- The labels match, matchend and target belong to every hit. An undefined label makes a
-- comparison false; test it alone, as in `:: a -> a.fold = "the"`.

local conditions = require "parlance.cql.conditions"

local M = {}

---@class parlance.cql.Environment
---@field position fun(label: string): integer?
---@field value fun(position: integer, attribute: string): string?
---@field matches fun(value: string, pattern: string, caseless: boolean): boolean

local operands, relations, nodes = {}, {}, {}

function operands.position(node, env) return env.position(node.label) end
function operands.number(node) return node.value end

function operands.attribute(node, env)
  local at = env.position(node.label)
  return at and env.value(at, node.name == "word" and "form" or node.name)
end

function operands.distance(node, env)
  local from, to = env.position(node[1].label), env.position(node[2].label)
  if not from or not to then return nil end
  return node.absolute and math.abs(to - from) or to - from
end

relations["<"] = function(a, b) return a < b end
relations[">"] = function(a, b) return a > b end
relations["<="] = function(a, b) return a <= b end
relations[">="] = function(a, b) return a >= b end

local function matches(value, wanted, env)
  local list = not wanted.literal and conditions.words(wanted.text)
  if wanted.literal then list = { conditions.literal(wanted) } end
  if not list then return env.matches(value, wanted.text, wanted.caseless or false) end
  for _, word in ipairs(list) do
    if word == value then return true end
    if wanted.caseless and env.matches(value, "\\Q" .. word .. "\\E", true) then return true end
  end
  return false
end

-- Equality of two values; a string on the right is a regex.
local function equal(node, env)
  local left, right = node[1], node[2]
  if left.type == "string" then left, right = right, left end
  local a = operands[left.type](left, env)
  if a == nil then return nil end
  if right.type == "string" then return matches(tostring(a), right, env) end
  local b = operands[right.type](right, env)
  if b == nil then return nil end
  return tostring(a) == tostring(b)
end

function nodes.compare(node, env)
  if node.operator == "=" then return equal(node, env) == true end
  if node.operator == "!=" then return equal(node, env) == false end
  local a = tonumber(operands[node[1].type](node[1], env))
  local b = tonumber(operands[node[2].type](node[2], env))
  return a ~= nil and b ~= nil and relations[node.operator](a, b)
end

function nodes.defined(node, env) return env.position(node.label) ~= nil end
nodes["not"] = function(node, env) return not M.holds(node[1], env) end
nodes["and"] = function(node, env) return M.holds(node[1], env) and M.holds(node[2], env) end
nodes["or"] = function(node, env) return M.holds(node[1], env) or M.holds(node[2], env) end
function nodes.implies(node, env) return not M.holds(node[1], env) or M.holds(node[2], env) end

--- Whether a constraint holds of a hit (nil: no constraint, always true).
---
---     constraints.holds(compiled.constraints, {
---       position = function(label) return hit[label] and hit[label].first end,
---       value = function(at, attribute) return doc[attribute](doc, at) end,
---       matches = function(value, pattern, caseless) ... end,
---     })
---@param node? table
---@param env parlance.cql.Environment
---@return boolean
function M.holds(node, env)
  return node == nil or nodes[node.type](node, env)
end

local function labels_in(node, found)
  if node.label then found[#found + 1] = node end
  for _, part in ipairs(node) do labels_in(part, found) end
  return found
end

local function is_text(node)
  return node.type == "string" or node.type == "attribute"
end

--- What is wrong with a constraint: a node, its construct and a message; nil if nothing is.
---
---     local node, construct, message = constraints.problem(tree, { a = true })
---@param node? table
---@param labels table<string, boolean> the labels of the query
---@return table? node
---@return string? construct
---@return string? message
function M.problem(node, labels)
  if not node then return nil end
  for _, use in ipairs(labels_in(node, {})) do
    local own = use.label == "match" or use.label == "matchend"
    if not own and not labels[use.label] then
      return use, "label", ("there is no label '%s' in the query"):format(use.label)
    end
  end
  return M.mistyped(node)
end

--- A comparison that cannot be meant: of two strings, or of a string by size.
---
---     constraints.mistyped(tree)
---@param node table
---@return table? node
---@return string? construct
---@return string? message
function M.mistyped(node)
  if node.type == "compare" then
    if node[1].type == "string" and node[2].type == "string" then
      return node[1], "comparison", "two strings are compared: one side must name a label"
    end
    local by_size = relations[node.operator]
    if by_size and (node[1].type == "string" or node[2].type == "string") then
      return node, "comparison", ("'%s' compares numbers, not strings"):format(node.operator)
    elseif not by_size and (node[1].type == "string" and not is_text(node[2])
      or node[2].type == "string" and not is_text(node[1])) then
      return node, "comparison", "a string is compared with a label's attribute, as in a.fold"
    end
    return nil
  end
  for _, part in ipairs(node) do
    local at, construct, message = M.mistyped(part)
    if at then return at, construct, message end
  end
end

return M
