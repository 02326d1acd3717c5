--- bytes.lua: sets of class bytes, and which bytes can begin a match.
--
-- A set is a string of its bytes in ascending order, so equal sets are equal
-- strings. In first sets "\0" stands for the end of the unit.

local analysis = require "parlance.grammar.analysis"

local M = {}

-- The bytes of `a` that are (or, `kept` false, are not) in `b`.
local function filter(a, b, kept)
  local out = {}
  for i = 1, #a do
    local byte = a:sub(i, i)
    if (b:find(byte, 1, true) ~= nil) == kept then out[#out + 1] = byte end
  end
  return table.concat(out)
end

--- The set of the bytes of a string.
---@param s string
---@return string
function M.set(s)
  local seen, out = {}, {}
  for i = 1, #s do
    local byte = s:byte(i)
    if not seen[byte] then seen[byte], out[#out + 1] = true, byte end
  end
  table.sort(out)
  for i, byte in ipairs(out) do out[i] = string.char(byte) end
  return table.concat(out)
end

---@param a string
---@param b string
---@return string
function M.union(a, b)
  if a == b or b == "" then return a end
  return M.set(a .. b)
end

---@param a string
---@param b string
---@return string
function M.intersection(a, b)
  return filter(a, b, true)
end

---@param a string
---@param b string
---@return string
function M.difference(a, b)
  return filter(a, b, false)
end

---@class parlance.grammar.Alphabet
---@field classes table what source:classes returned
---@field all string every class byte in use
---@field version any the classes' version that all sets are of
local Alphabet = {}
Alphabet.__index = Alphabet

--- The alphabet of a source's classes.
---@param classes table what source:classes returned
---@param number table<table, integer> a spec's number in it
---@return parlance.grammar.Alphabet
function M.alphabet(classes, number)
  return setmetatable({
    classes = classes, number = number, all = M.set(classes:all()), known = {},
    version = classes.version and classes:version(),
  }, Alphabet)
end

--- The alphabet with the classes that text has brought since; nil if it is as it was.
---@return parlance.grammar.Alphabet|nil
function Alphabet:renewed()
  if not self.version or self.classes:version() == self.version then return nil end
  return M.alphabet(self.classes, self.number)
end

local set_by = {
  any = function(self) return self.all end,
  terminal = function(self, node) return M.set(self.classes:bytes(self.number[node.spec])) end,
  all = function(self, node)
    local set = self.all
    for _, child in ipairs(node) do set = M.intersection(set, self:set(child)) end
    return set
  end,
  some = function(self, node)
    local set = ""
    for _, child in ipairs(node) do set = M.union(set, self:set(child)) end
    return set
  end,
  none = function(self, node)
    local set = self.all
    for _, child in ipairs(node) do set = M.difference(set, self:set(child)) end
    return set
  end,
  diff = function(self, node) return M.difference(self:set(node[1]), self:set(node[2])) end,
}
set_by.choice = set_by.some

--- The class bytes of the tokens that satisfy a condition.
---@param node table a condition (analysis.is_condition)
---@return string
function Alphabet:set(node)
  local set = self.known[node]
  if not set then
    local seen = node.tag == "diff" and node or analysis.core(node)
    set = set_by[seen.tag](self, seen)
    self.known[node] = set
  end
  return set
end

local first_by

-- What can come first of `node` before `follow`; `grammar` binds its rules.
local function first(self, node, follow, grammar)
  if analysis.is_condition(node) then return self:set(node) end
  node = analysis.core(node)
  return first_by[node.tag](self, node, follow, grammar)
end

local function nullable(node, grammar)
  return analysis.nullable(node, grammar and analysis.nullable_rules(grammar))
end

local function pass(_, _, follow) return follow end

local function inner(self, node, follow, grammar)
  return first(self, node[1], follow, grammar)
end

-- A rule's first set before `follow`, computed once.
local function rule(self, grammar, name, follow)
  local memo = self.rules[grammar]
  if not memo then
    memo = {}
    self.rules[grammar] = memo
  end
  local key = tostring(name) .. "\0" .. follow
  if not memo[key] then
    memo[key] = first(self, grammar[grammar.index[name]], follow, grammar)
  end
  return memo[key]
end

first_by = analysis.by_tag {
  ["true behind Cp Cc Cb"] = pass,
  ["false"] = function() return "" end,
  ["C Cg Ct apply"] = inner,
  ["seq"] = function(self, node, follow, grammar)
    local rest = ""
    if nullable(node[1], grammar) then rest = first(self, node[2], follow, grammar) end
    return first(self, node[1], rest, grammar)
  end,
  ["choice"] = function(self, node, follow, grammar)
    return M.union(first(self, node[1], follow, grammar), first(self, node[2], follow, grammar))
  end,
  ["repeat"] = function(self, node, follow, grammar)
    local set = first(self, node[1], "", grammar)
    return node.n == 0 and M.union(set, follow) or set
  end,
  ["atmost"] = function(self, node, follow, grammar)
    return M.union(first(self, node[1], follow, grammar), follow)
  end,
  ["and"] = function(self, node, follow, grammar)
    return M.intersection(first(self, node[1], self.every, grammar), follow)
  end,
  ["not"] = function(self, node, follow)
    if not analysis.is_condition(node[1]) then return follow end
    return M.difference(follow, self:set(node[1]))
  end,
  ["upto"] = function(self, node, follow, grammar)
    local set = first(self, node[1], follow, grammar)
    return node.n == 0 and set or M.union(set, self.all)
  end,
  ["Cmt"] = function(self, node, _, grammar)
    return first(self, node[1], nullable(node[1], grammar) and self.every or "", grammar)
  end,
  ["V"] = function(self, node, follow, grammar) return rule(self, grammar, node.name, follow) end,
  ["grammar"] = function(self, node, follow) return rule(self, node, node.names[1], follow) end,
}

--- The class bytes with which a match that takes at least one token can begin.
---
--- Exact for what the pattern takes; only conditions that look behind, and
--- predicates over more than one token, can rule out more.
---@param node parlance.grammar.Pattern
---@return string
function Alphabet:first(node)
  self.every = "\0" .. self.all
  self.rules = {}
  return M.difference(first(self, node, "", nil), "\0")
end

return M
