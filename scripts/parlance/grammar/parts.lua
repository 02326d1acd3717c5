--- parts.lua: rules in parts, each with an alphabet that holds it.
--
-- One alphabet serves all rules where it can. Rules whose conditions tell too many classes of
-- tokens apart are halved, and the halves again, down to single rules: when the alphabet is made,
-- or later, when text brings the class that is one too many.

local bytes = require "parlance.grammar.bytes"
local fail = require "parlance.fail"
local resolve = require "parlance.grammar.resolve"

local M = {}

---@class parlance.grammar.Part
---@field alphabet parlance.grammar.Alphabet
---@field first integer its first rule
---@field last integer its last rule

local function terminals_of(rules, source, first, last)
  local patterns = {}
  for i = first, last do patterns[#patterns + 1] = rules[i].pattern end
  return resolve.terminals(patterns, source)
end

-- The message, with the rule that it is about and its conditions.
local function about(rule, terminals, message)
  message = ("%s; the terminals are %s"):format(message, terminals:describe())
  return rule.name and ("rule '%s': %s"):format(rule.name, message) or message
end

-- An alphabet for some terminals together; nil and a message if one cannot hold them.
local function alphabet_of(terminals, source)
  local ok, classes, message = pcall(source.classes, source, terminals.list)
  if ok and classes then return bytes.alphabet(classes, terminals.number) end
  message = ok and message or classes
  if type(message) ~= "string" then error(message, 0) end
  return nil, message
end

local add

-- Add the two halves of the rules first..last to `parts`.
local function add_halves(parts, rules, source, first, last)
  local middle = (first + last) // 2
  add(parts, rules, source, first, middle)
  add(parts, rules, source, middle + 1, last)
end

function add(parts, rules, source, first, last)
  local terminals = terminals_of(rules, source, first, last)
  local alphabet, message = alphabet_of(terminals, source)
  if alphabet then
    parts[#parts + 1] = { alphabet = alphabet, first = first, last = last }
  elseif first == last then
    error(about(rules[first], terminals, message), 0)
  else
    add_halves(parts, rules, source, first, last)
  end
end

--- The rules in as few parts as alphabets allow.
---@param rules { name: string|nil, pattern: parlance.grammar.Pattern }[]
---@param source table
---@return parlance.grammar.Part[]
function M.of(rules, source)
  local parts = {}
  add(parts, rules, source, 1, #rules)
  return parts
end

--- The parts with part k in two or more; raises where it is a single rule.
---@param parts parlance.grammar.Part[]
---@param k integer
---@param rules { name: string|nil, pattern: parlance.grammar.Pattern }[]
---@param source table
---@param failure parlance.Failure why part k does not do
---@return parlance.grammar.Part[] a new list, the other parts in it as they are
function M.split(parts, k, rules, source, failure)
  local first, last = parts[k].first, parts[k].last
  if first == last then
    local terminals = terminals_of(rules, source, first, last)
    fail.raise(about(rules[first], terminals, failure.message), failure.code)
  end
  local list = table.move(parts, 1, k - 1, 1, {})
  add_halves(list, rules, source, first, last)
  return table.move(parts, k + 1, #parts, #list + 1, list)
end

--- What f returns; false and the failure where text has more classes than an alphabet holds.
---@param f function
---@param ... any
---@return any value
---@return parlance.Failure|nil failure
function M.try(f, ...)
  local ok, value = pcall(f, ...)
  if ok then return value end
  if fail.is(value) and value.code == "ELIMIT" then return false, value end
  error(value, 0)
end

return M
