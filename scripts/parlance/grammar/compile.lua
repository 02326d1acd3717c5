--- compile.lua: token patterns as LPeg patterns over class bytes.
--
-- Conditions become byte sets, everything else the LPeg pattern of the same
-- name. A capture that would hold bytes becomes a function capture over
-- positions, `Carg(1) * Cp * p * Cp`, whose first argument is the Place of the
-- segment being matched.

local lpeg = require "lpeg"

local analysis = require "parlance.grammar.analysis"
local answers = require "parlance.grammar.answers"

local M = {}

-- The byte "\0" cuts units, so any token is any other byte.
local ANY = lpeg.R "\1\255"
local PLACE, AT = lpeg.Carg(1), lpeg.Cp()

-- Its arguments, n of them, without the last.
local function without_last(n, a, ...)
  if n == 1 then return end
  if n == 2 then return a end
  return a, without_last(n - 1, ...)
end

-- p without captures that it could make, between its positions.
local function bounded(p)
  return PLACE * AT * p * AT
end

local function span(place, i, j)
  return place:span(i, j)
end

-- C(p) where p has captures, followed by the end.
local function span_and_values(place, i, ...)
  local n = select("#", ...)
  return place:span(i, (select(n, ...))), without_last(n, ...)
end

-- The captures, or the span if there are none, as LPeg has it.
local function values_or_span(place, i, ...)
  local n = select("#", ...)
  if n == 1 then return place:span(i, (...)) end
  return without_last(n, ...)
end

---@class parlance.grammar.Compiler
---@field alphabet parlance.grammar.Alphabet
---@field source table
---@field captures boolean whether captures are kept; if not, p takes the same tokens
---@field grammar table|nil the grammar node that binds g.V
---@field rules table<string, any> the LPeg grammar being built; its hidden rules go here
---@field mark any a pattern that tells the limit where the match is; nil without a limit
local Compiler = {}
Compiler.__index = Compiler

local lpeg_by

--- Whether a node, or a rule that it refers to, satisfies `test` somewhere.
---@param node parlance.grammar.Pattern
---@param test fun(node: table): any
---@return boolean
function Compiler:reaches(node, test)
  if analysis.some(node, test) then return true end
  return node.open and analysis.some(self.grammar, test)
end

--- The LPeg pattern of a node.
---@param node parlance.grammar.Pattern
---@return any
function Compiler:pattern(node)
  if analysis.is_condition(node) then
    if node.tag == "any" then return ANY end
    return lpeg.S(self.alphabet:set(node))
  end
  node = analysis.core(node)
  return lpeg_by[node.tag](self, node)
end

-- Whether what `node` compiles to can make captures.
local function captures_in(self, node)
  return analysis.has_captures(node, self.grammar)
end

-- The LPeg pattern of a node that yields at least one value, its span if nothing else.
local function with_value(self, node)
  local p = self:pattern(node)
  if analysis.least_values(node) > 0 then return p end
  return bounded(p) / (captures_in(self, node) and values_or_span or span)
end

-- A rule of the grammar being built that users do not see.
local function hidden_rule(self, p)
  self.hidden = self.hidden + 1
  local name = "hidden " .. self.hidden
  self.rules[name] = p
  return lpeg.V(name)
end

-- p between two looks of the limit: what is passed is the way from one to the other.
local function watched(self, p)
  return self.mark and self.mark * p * self.mark or p
end

-- p + any * (p + any * ...): p once in the code, however many tokens are allowed.
local function upto(self, node)
  local p = watched(self, self:pattern(node[1]))
  if not analysis.is_condition(node[1]) and node.n > 0 then p = hidden_rule(self, p) end
  local pattern = p
  for _ = 1, node.n do pattern = p + ANY * pattern end
  return pattern
end

-- LPeg's name for a rule; distinct for distinct names, whatever their types.
local function rule_name(grammar, name)
  return grammar.index[name] .. " " .. tostring(name)
end

local function grammar(self, node)
  local outer_grammar, outer_rules = self.grammar, self.rules
  self.grammar, self.rules = node, { rule_name(node, node.names[1]) }
  for i, name in ipairs(node.names) do
    self.rules[rule_name(node, name)] = self:pattern(node[i])
  end
  local pattern = lpeg.P(self.rules)
  self.grammar, self.rules = outer_grammar, outer_rules
  return pattern
end

-- A match-time function's results as LPeg takes them, with an index for a position.
local function to_index(place, i, answer, ...)
  local verdict = answers.verdict(answer)
  if type(verdict) == "boolean" then return verdict, ... end
  local index = place:index(i, verdict)
  if not index then answers.bad_position(verdict) end
  return index, ...
end

local function at_match_time(f)
  return function(_, i, place, ...)
    local doc, pos = place:at(i)
    return to_index(place, i, f(doc, pos, ...))
  end
end

-- Inside a match-time capture every capture counts, even when only positions are asked.
local function match_time(self, node)
  local f = at_match_time(node.f)
  if node.bare then return lpeg.Cmt(PLACE, f) end
  local captures = self.captures
  self.captures = true
  local p = with_value(self, node[1])
  self.captures = captures
  return lpeg.Cmt(PLACE * p, f)
end

local apply_by = {
  ["function"] = function(p, node) return p / node.by end,
  select = function(p, node) return p / node.by end,
  query = function(p, node, self)
    local source, map = self.source, node.by
    return p / function(value) return answers.query(map, value, source) end
  end,
}

local function apply(self, node)
  if node.how == "select" and node.by == 0 then return self:pattern(node[1]) / 0 end
  return apply_by[node.how](with_value(self, node[1]), node, self)
end

local function whole(self, node)
  local p = self:pattern(node[1])
  return bounded(p) / (captures_in(self, node[1]) and span_and_values or span)
end

local function group(self, node)
  local p = with_value(self, node[1])
  if node.name == nil then return lpeg.Cg(p) end
  return lpeg.Cg(p, node.name)
end

local function is_match_time(node)
  return node.tag == "Cmt"
end

-- A pattern that looks back has a fixed length, and LPeg takes no function in it.
local function look_behind(self, node)
  local mark = self.mark
  self.mark = nil
  local p = lpeg.B(self:pattern(node[1]))
  self.mark = mark
  return p
end

local function call(self, node)
  local p = lpeg.V(rule_name(self.grammar, node.name))
  return self.mark and self.mark * p or p
end

-- LPeg 1.0.2 leaves values of match-time captures behind in #p, and then aborts;
-- -p drops them.
local function look_ahead(self, node)
  local p = self:pattern(node[1])
  if self.mark or self:reaches(node[1], is_match_time) then return -(-p) end
  return #p
end

-- A capture, or just what it takes where captures are not asked for.
local function capture(make)
  return function(self, node)
    if self.captures then return make(self, node) end
    return node[1] and self:pattern(node[1]) or lpeg.P(true)
  end
end

lpeg_by = {
  ["true"] = function() return lpeg.P(true) end,
  ["false"] = function() return lpeg.P(false) end,
  seq = function(self, node) return self:pattern(node[1]) * self:pattern(node[2]) end,
  choice = function(self, node) return self:pattern(node[1]) + self:pattern(node[2]) end,
  ["and"] = look_ahead,
  ["not"] = function(self, node) return -self:pattern(node[1]) end,
  behind = look_behind,
  ["repeat"] = function(self, node) return watched(self, self:pattern(node[1]) ^ node.n) end,
  atmost = function(self, node) return watched(self, self:pattern(node[1]) ^ -node.n) end,
  upto = upto,
  V = call,
  grammar = grammar,
  C = capture(whole),
  Cg = capture(group),
  Ct = capture(function(self, node) return lpeg.Ct(self:pattern(node[1])) end),
  Cp = capture(function()
    return PLACE * AT / function(place, i) return (select(2, place:at(i))) end
  end),
  Cc = capture(function(_, node) return lpeg.Cc(table.unpack(node.values, 1, node.values.n)) end),
  Cb = capture(function(_, node) return lpeg.Cb(node.name) end),
  apply = capture(apply),
  Cmt = match_time,
}

local function is_back_reference(node) return node.tag == "Cb" end

local function asks_back(node)
  return node.tag == "Cmt" and analysis.some(node, is_back_reference)
end

-- Whether a match-time capture asks for a group outside of it.
local function looks_back(node) return analysis.some(node, asks_back) end

-- A pattern that takes nothing, and tells the limit where it stands.
local function telling(limit, how)
  return lpeg.Cmt(PLACE, function(_, i, place)
    how(limit, i, place)
    return true
  end)
end

--- Compile a pattern inside the LPeg grammar `rules`. With a limit, it looks at it.
---@param node parlance.grammar.Pattern
---@param options table { alphabet =, source =, captures =, rules =, limit = }
---@return any pattern an LPeg pattern that may refer to rules added to `rules`
function M.pattern(node, options)
  local limit = options.limit
  local compiler = setmetatable({
    alphabet = options.alphabet, source = options.source, rules = options.rules,
    captures = options.captures or looks_back(node), hidden = 0,
    mark = limit and telling(limit, limit.pass),
  }, Compiler)
  local p = compiler:pattern(node)
  return limit and telling(limit, limit.begin) * p or p
end

return M
