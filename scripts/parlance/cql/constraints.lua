--- constraints.lua: global constraints (`:: a.fold = b.fold`), part of what a match is.
--
-- The parser's tree becomes a tree of tests, over labels and terminals:
--
--     and, or          a, b
--     not              a
--     defined          label
--     same             a, b, attribute, negated     attributes of two labels
--     holds            label, formula, negated      a condition on a label's token
--     compare          relation, left, right        numbers: see below
--     fewer            n, formula                   of the match's tokens but the first,
--                                                   fewer than n satisfy the formula
--     values           relation, left, right        values of attributes, { label, attribute },
--                                                   or numbers; "<" and its like as numbers
--
-- Numbers are { kind = "number", number }, { kind = "position", a }, { kind = "distance" or
-- "distabs", a, b }. The core decides all but `values` and attributes that are layers
-- (core/corpus/constraint.h); `holds` decides everything, slowly.
--
-- A label stands for its first token; `match` and `matchend` for the first and the last one
-- of the match. A label that took no part makes a comparison false, whatever the comparison;
-- test it alone, as in `:: a -> a.fold = "the"`.

local M = {}

---@class parlance.cql.Environment
---@field position fun(label: string): integer?
---@field value fun(position: integer, attribute: string): string?
---@field satisfies fun(position: integer, formula: parlance.cql.Formula): boolean

-- The attributes of a type: what the core compares by itself.
local OF_TYPES = { form = true, fold = true, stem = true, shape = true, class = true }

local function attribute_of(name)
  return name == "word" and "form" or name
end

-- From the parser's tree -----------------------------------------------------------------

local operands = {}

function operands.position(node) return { kind = "position", a = node.label } end
function operands.number(node) return { kind = "number", number = node.value } end

function operands.distance(node)
  return { kind = node.absolute and "distabs" or "distance", a = node[1].label,
    b = node[2].label }
end

function operands.attribute(node)
  return { kind = "value", a = node.label, attribute = attribute_of(node.name) }
end

local SWAPPED = { ["<"] = ">", [">"] = "<", ["<="] = ">=", [">="] = "<=" }

-- A comparison of a label's attribute with text.
local function with_text(context, node, attribute, text)
  return { kind = "holds", label = attribute.label, negated = node.operator == "!=" or nil,
    formula = context:attribute(attribute.name, text, text.at) }
end

local function as_text(node)
  return { type = "string", at = node.at, text = ("%d"):format(node.value), quote = '"',
    literal = true }
end

local function of_values(node, left, right)
  local equality = not SWAPPED[node.operator]
  if equality and left.kind == "value" and right.kind == "value"
    and left.attribute == right.attribute then
    return { kind = "same", a = left.a, b = right.a, attribute = left.attribute,
      negated = node.operator == "!=" or nil }
  end
  return { kind = "values", relation = node.operator, left = left, right = right }
end

local nodes = {}

function nodes.compare(context, node)
  local left, right = node[1], node[2]
  if left.type == "string" or left.type == "number" and right.type == "attribute" then
    left, right = right, left
    node = { operator = SWAPPED[node.operator] or node.operator }
  end
  if right.type == "string" then return with_text(context, node, left, right) end
  if left.type == "attribute" and right.type == "number" and not SWAPPED[node.operator] then
    return with_text(context, node, left, as_text(right))
  end
  local a, b = operands[left.type](left), operands[right.type](right)
  if a.kind == "value" or b.kind == "value" then return of_values(node, a, b) end
  return { kind = "compare", relation = node.operator, left = a, right = b }
end

function nodes.defined(_, node) return { kind = "defined", label = node.label } end

nodes["not"] = function(context, node)
  return { kind = "not", a = M.build(context, node[1]) }
end

local function both_parts(kind)
  return function(context, node)
    return { kind = kind, a = M.build(context, node[1]), b = M.build(context, node[2]) }
  end
end

nodes["and"], nodes["or"] = both_parts "and", both_parts "or"

function nodes.implies(context, node)
  return { kind = "or", a = nodes["not"](context, node), b = M.build(context, node[2]) }
end

--- The tests of a parsed constraint; its terminals go to the context.
---
---     constraints.build(context, parse.parse('a:[] :: a.form = "x"').constraint)
---@param context parlance.cql.Context
---@param node table
---@return table
function M.build(context, node)
  return nodes[node.type](context, node)
end

--- Both constraints; a nil stands for none.
---@param a? table
---@param b? table
---@return table?
function M.both(a, b)
  if not a or not b then return a or b end
  return { kind = "and", a = a, b = b }
end

-- Decided here ---------------------------------------------------------------------------

local quantities = {}

function quantities.number(of) return of.number end
function quantities.position(of, env) return env.position(of.a) end

function quantities.distance(of, env)
  local from, to = env.position(of.a), env.position(of.b)
  return from and to and to - from
end

function quantities.distabs(of, env)
  local d = quantities.distance(of, env)
  return d and math.abs(d)
end

function quantities.value(of, env)
  local at = env.position(of.a)
  return at and env.value(at, of.attribute)
end

local relations = {
  ["="] = function(a, b) return a == b end,
  ["!="] = function(a, b) return a ~= b end,
  ["<"] = function(a, b) return a < b end,
  [">"] = function(a, b) return a > b end,
  ["<="] = function(a, b) return a <= b end,
  [">="] = function(a, b) return a >= b end,
}

local decide = {}

decide["and"] = function(test, env) return M.holds(test.a, env) and M.holds(test.b, env) end
decide["or"] = function(test, env) return M.holds(test.a, env) or M.holds(test.b, env) end
decide["not"] = function(test, env) return not M.holds(test.a, env) end
function decide.defined(test, env) return env.position(test.label) ~= nil end

function decide.same(test, env)
  local a, b = env.position(test.a), env.position(test.b)
  if not a or not b then return false end
  local same = env.value(a, test.attribute) == env.value(b, test.attribute)
  return same ~= (test.negated or false)
end

function decide.holds(test, env)
  local at = env.position(test.label)
  if not at then return false end
  return env.satisfies(at, test.formula) ~= (test.negated or false)
end

local function compare(test, env, convert)
  local a = quantities[test.left.kind](test.left, env)
  local b = quantities[test.right.kind](test.right, env)
  a, b = a and convert(a), b and convert(b)
  if a == nil or b == nil then return false end
  return relations[test.relation](a, b)
end

function decide.compare(test, env) return compare(test, env, tonumber) end

function decide.values(test, env)
  return compare(test, env, SWAPPED[test.relation] and tonumber or tostring)
end

function decide.fewer(test, env)
  local n = 0
  for at = env.position "match" + 1, env.position "matchend" do
    if env.satisfies(at, test.formula) then n = n + 1 end
  end
  return n < test.n
end

--- Whether a match satisfies its constraint (nil: none, always true).
---
---     constraints.holds(compiled.constraint, {
---       position = function(label) return labels[label] end,
---       value = function(at, attribute) return doc:get(at, attribute) end,
---       satisfies = function(at, formula) ... end,
---     })
---@param test? table
---@param env parlance.cql.Environment
---@return boolean
function M.holds(test, env)
  return test == nil or decide[test.kind](test, env)
end

-- Decided by the core --------------------------------------------------------------------

--- Whether the core can decide a constraint.
---
---     constraints.is_plain(compiled.constraint)
---@param test table
---@return boolean
function M.is_plain(test)
  if test.kind == "values" then return false end
  if test.kind == "same" then return OF_TYPES[test.attribute] or false end
  return test.kind == "holds" or test.kind == "defined" or test.kind == "compare"
    or test.kind == "fewer" or M.is_plain(test.a) and (not test.b or M.is_plain(test.b))
end

--- Whether a constraint compares tokens by their types.
---@param test table
---@return boolean
function M.needs_types(test)
  if test.kind == "same" then return true end
  if test.kind ~= "and" and test.kind ~= "or" and test.kind ~= "not" then return false end
  return M.needs_types(test.a) or test.b ~= nil and M.needs_types(test.b)
end

local export = {}

local function add(list, test)
  list[#list + 1] = test
  return #list
end

local function export_parts(test, list, bytes_of)
  local a = M.export(test.a, bytes_of, list)
  return add(list, { kind = test.kind, a = a, b = test.b and M.export(test.b, bytes_of, list) })
end

export["and"], export["or"], export["not"] = export_parts, export_parts, export_parts

function export.defined(test, list)
  return add(list, { kind = "defined", a = test.label })
end

function export.same(test, list) return add(list, test) end
function export.compare(test, list) return add(list, test) end

function export.holds(test, list, bytes_of)
  return add(list, { kind = "in", a = test.label, bytes = bytes_of(test.formula),
    negated = test.negated })
end

function export.fewer(test, list, bytes_of)
  return add(list, { kind = "fewer", n = test.n, bytes = bytes_of(test.formula) })
end

--- A plain constraint as the list of tests that the core takes; returns its last index, too.
---
---     local list = {}
---     constraints.export(compiled.constraint, function(f) return bytes end, list)
---@param test table
---@param bytes_of fun(formula: parlance.cql.Formula): string
---@param list table[] tests are appended
---@return integer index
function M.export(test, bytes_of, list)
  return export[test.kind](test, list, bytes_of)
end

-- What is wrong --------------------------------------------------------------------------

local function labels_in(node, found)
  if node.label then found[#found + 1] = node end
  for _, part in ipairs(node) do labels_in(part, found) end
  return found
end

local function is_text(node)
  return node.type == "string" or node.type == "attribute"
end

local function mistyped_comparison(node)
  local left, right = node[1], node[2]
  if left.type == "string" and right.type == "string" then
    return left, "comparison", "two strings are compared: one side must name a label"
  end
  if (left.type == "position") ~= (right.type == "position") then
    return node, "comparison", "a position is compared with another label's; for numbers, "
      .. "ask for a distance, as in distance(match, a) < 3"
  end
  local by_size = SWAPPED[node.operator]
  if by_size and (left.type == "string" or right.type == "string") then
    return node, "comparison", ("'%s' compares numbers, not strings"):format(node.operator)
  elseif not by_size and (left.type == "string" and not is_text(right)
    or right.type == "string" and not is_text(left)) then
    return node, "comparison", "a string is compared with a label's attribute, as in a.fold"
  end
end

local function mistyped(node)
  if node.type == "compare" then return mistyped_comparison(node) end
  for _, part in ipairs(node) do
    local at, construct, message = mistyped(part)
    if at then return at, construct, message end
  end
end

--- What is wrong with a parsed constraint: a node, its construct and a message.
---
---     local node, construct, message = constraints.problem(parsed.constraint, { a = true })
---@param node? table
---@param labels table<string, boolean> the labels of the query
---@return table? node nil if nothing is wrong
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
  return mistyped(node)
end

return M
