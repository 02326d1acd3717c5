--- analysis.lua: what can be said of a token pattern without a corpus.
--
-- Nullable, has captures, length, and the checks on grammars. A `grammar`
-- argument is the grammar node around the pattern, which binds its `g.V`.

local fault = require "parlance.grammar.fault"
local show = require "parlance.grammar.show"

local M = {}

--- The node that stands for a convenience; any other node itself.
---@param node table
---@return table
function M.core(node)
  while node.core do node = node.core end
  return node
end

local core = M.core

-- Table of functions by tag, several tags to a function.
local function by_tag(list)
  local map = {}
  for tags, f in pairs(list) do
    for tag in tags:gmatch "%S+" do map[tag] = f end
  end
  return map
end

M.by_tag = by_tag

local known_nullable = setmetatable({}, { __mode = "k" })

local nullable_by = by_tag {
  ["any terminal all some none false"] = function() return false end,
  ["true and not behind atmost Cp Cc Cb"] = function() return true end,
  ["upto C Cg Ct Cmt apply"] = function(node, rules) return M.nullable(node[1], rules) end,
  ["repeat"] = function(node, rules) return node.n == 0 or M.nullable(node[1], rules) end,
  ["seq"] = function(node, rules)
    return M.nullable(node[1], rules) and M.nullable(node[2], rules)
  end,
  ["choice"] = function(node, rules)
    return M.nullable(node[1], rules) or M.nullable(node[2], rules)
  end,
  ["V"] = function(node, rules) return rules ~= nil and rules[node.name] == true end,
  ["grammar"] = function(node) return M.nullable_rules(node)[node.names[1]] == true end,
}

--- Whether a pattern may succeed without taking a token.
---@param node table
---@param rules? table<any, boolean> whether each rule in scope may; without it none does
---@return boolean
function M.nullable(node, rules)
  node = core(node)
  local known = known_nullable[node]
  if known ~= nil then return known end
  local answer = nullable_by[node.tag](node, rules)
  if not node.open then known_nullable[node] = answer end
  return answer
end

local rules_of = setmetatable({}, { __mode = "k" })

--- Which rules of a grammar may succeed without taking a token.
---@param grammar table
---@return table<any, boolean>
function M.nullable_rules(grammar)
  local rules = rules_of[grammar]
  if rules then return rules end
  rules = {}
  local changed = true
  while changed do
    changed = false
    for i, name in ipairs(grammar.names) do
      if not rules[name] and M.nullable(grammar[i], rules) then
        rules[name], changed = true, true
      end
    end
  end
  rules_of[grammar] = rules
  return rules
end

-- What is known of nodes, by test: patterns are compiled again when a text brings new classes.
local known_some = setmetatable({}, { __mode = "k" })

local function find_some(node, test, known)
  node = core(node)
  local answer = known[node]
  if answer ~= nil then return answer end
  answer = test(node) and true or false
  if not answer and not M.is_condition(node) then
    for _, child in ipairs(node) do
      answer = find_some(child, test, known)
      if answer then break end
    end
  end
  known[node] = answer
  return answer
end

--- Whether any node of a pattern satisfies `test`; conditions are not entered.
---@param node table
---@param test fun(node: table): any one and the same for what is asked often
---@return boolean
function M.some(node, test)
  local known = known_some[test]
  if not known then
    known = setmetatable({}, { __mode = "k" })
    known_some[test] = known
  end
  return find_some(node, test, known)
end

--- Like `some`, but only over what holds a `g.V` that is not bound inside.
---@param node table
---@param test fun(node: table): any
---@return boolean
function M.some_open(node, test)
  node = core(node)
  if not node.open then return false end
  if test(node) then return true end
  for _, child in ipairs(node) do
    if M.some_open(child, test) then return true end
  end
  return false
end

local known_condition = setmetatable({}, { __mode = "k" })

local CONDITION = { any = true, terminal = true, all = true, some = true, none = true }

--- Whether a node takes exactly one token by a condition on that token alone.
---
--- Such nodes become one byte set. Choices and differences of conditions are
--- conditions too.
---@param node table
---@return boolean
function M.is_condition(node)
  if node.tag ~= "choice" and node.tag ~= "diff" then return CONDITION[core(node).tag] == true end
  local answer = known_condition[node]
  if answer == nil then
    answer = M.is_condition(node[1]) and M.is_condition(node[2])
    known_condition[node] = answer
  end
  return answer
end

local CAPTURE = by_tag { ["C Cg Ct Cp Cc Cb Cmt apply"] = true }

--- Whether a pattern may make captures; a predicate's are dropped.
---@param node table
---@param grammar? table the grammar around it
---@param seen? table rules on the way here
---@return boolean
function M.has_captures(node, grammar, seen)
  node = core(node)
  if CAPTURE[node.tag] then return true end
  if node.tag == "and" or node.tag == "not" or M.is_condition(node) then return false end
  if node.tag == "V" then
    seen = seen or {}
    local at = grammar and grammar.index[node.name]
    if not at or seen[node.name] then return not at end
    seen[node.name] = true
    return M.has_captures(grammar[at], grammar, seen)
  end
  if node.tag == "grammar" then grammar, seen = node, {} end
  for _, child in ipairs(node) do
    if M.has_captures(child, grammar, seen) then return true end
  end
  return false
end

local SEEN_THROUGH = by_tag { ["seq choice repeat atmost upto grammar rule"] = true }

--- The names of the groups that become fields of a hit, as they stand in the pattern.
---@param node table
---@param names? string[] what they are added to
---@return string[] names
function M.fields(node, names)
  names = names or {}
  node = core(node)
  if node.tag == "Cg" and node.name then
    for _, known in ipairs(names) do
      if known == node.name then return names end
    end
    names[#names + 1] = node.name
  elseif SEEN_THROUGH[node.tag] then
    for _, child in ipairs(node) do M.fields(child, names) end
  end
  return names
end

local least_by = by_tag {
  ["any terminal all some none true false and not behind atmost V Cmt"] = function() return 0 end,
  ["C Ct Cp Cb"] = function() return 1 end,
  ["Cc"] = function(node) return node.values.n end,
  ["Cg"] = function(node) return node.name == nil and 1 or 0 end,
  ["apply"] = function(node) return node.how == "select" and node.by > 0 and 1 or 0 end,
  ["repeat"] = function(node) return node.n * M.least_values(node[1]) end,
  ["upto grammar"] = function(node) return M.least_values(node[1]) end,
  ["seq"] = function(node) return M.least_values(node[1]) + M.least_values(node[2]) end,
  ["choice"] = function(node)
    return math.min(M.least_values(node[1]), M.least_values(node[2]))
  end,
}

--- How many values a pattern's captures yield at the least.
---@param node table
---@return integer
function M.least_values(node)
  node = core(node)
  return least_by[node.tag](node)
end

local length_by = by_tag {
  ["any terminal all some none"] = function() return 1 end,
  ["true false and not behind"] = function() return 0 end,
  ["seq"] = function(node)
    local a, b = M.length(node[1]), M.length(node[2])
    return a and b and a + b
  end,
  ["choice"] = function(node)
    local a, b = M.length(node[1]), M.length(node[2])
    return a == b and a or nil
  end,
}

--- The number of tokens that every match takes, or nil if it varies.
---@param node table
---@return integer|nil
function M.length(node)
  node = core(node)
  local f = length_by[node.tag]
  return f and f(node)
end

local lefts

-- Add to `found` the rules that `node` may enter before it takes a token.
local lefts_by = by_tag {
  ["V"] = function(node, _, found) found[#found + 1] = node.name end,
  ["seq"] = function(node, rules, found)
    lefts(node[1], rules, found)
    if M.nullable(node[1], rules) then lefts(node[2], rules, found) end
  end,
  ["choice"] = function(node, rules, found)
    lefts(node[1], rules, found)
    lefts(node[2], rules, found)
  end,
  ["and not repeat atmost upto C Cg Ct Cmt apply"] = function(node, rules, found)
    lefts(node[1], rules, found)
  end,
}

function lefts(node, rules, found)
  node = core(node)
  local f = lefts_by[node.tag]
  if f then f(node, rules, found) end
  return found
end

-- A chain of rule names from `name` back to itself, or nil.
local function cycle(edges, name, path, seen)
  for _, next_name in ipairs(edges[name]) do
    if next_name == path[1] then return path end
    if not seen[next_name] then
      seen[next_name] = true
      path[#path + 1] = next_name
      local found = cycle(edges, next_name, path, seen)
      if found then return found end
      path[#path] = nil
    end
  end
  return nil
end

local function left_recursion(grammar)
  local rules, edges = M.nullable_rules(grammar), {}
  for i, name in ipairs(grammar.names) do edges[name] = lefts(grammar[i], rules, {}) end
  for _, name in ipairs(grammar.names) do
    local path = cycle(edges, name, { name }, {})
    if path then
      for i, step in ipairs(path) do path[i] = tostring(step) end
      path[#path + 1] = path[1]
      return ("rule '%s' is left recursive (%s)"):format(path[1], table.concat(path, " -> "))
    end
  end
  return nil
end

local function undefined_rule(grammar)
  for i, name in ipairs(grammar.names) do
    local missing
    M.some_open(grammar[i], function(node)
      if node.tag == "V" and not grammar.index[node.name] then missing = missing or node.name end
    end)
    if missing ~= nil then
      local names = {}
      for k, other in ipairs(grammar.names) do names[k] = tostring(other) end
      return ("rule '%s' uses rule '%s', which the grammar does not define%s")
        :format(name, missing, fault.nearest(tostring(missing), names))
    end
  end
  return nil
end

local function empty_loop(grammar)
  local rules = M.nullable_rules(grammar)
  for i, name in ipairs(grammar.names) do
    local loop
    M.some_open(grammar[i], function(node)
      if node.tag == "repeat" and M.nullable(node[1], rules) then
        loop = loop or node
      end
    end)
    if loop then
      return ("empty loop in rule '%s': '%s' may match no token, so '^%d' would never end")
        :format(name, show.text(loop[1]), loop.n)
    end
  end
  return nil
end

--- What is wrong with a grammar, as one line, or nil.
---@param grammar table
---@return string|nil
function M.complaint(grammar)
  return undefined_rule(grammar) or left_recursion(grammar) or empty_loop(grammar)
end

return M
