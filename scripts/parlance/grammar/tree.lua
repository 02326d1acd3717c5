--- tree.lua: the nodes of token patterns, and LPeg's operators on them.
--
-- A pattern is an immutable tree. A node has a `tag`, its sub-patterns in the
-- array part, and fields of its own. Two more fields mean the same everywhere:
--
--   core   the node is a convenience: whoever analyses, compiles or interprets
--          it takes this pattern in its stead (`tree.core`); only printing
--          looks at the node itself
--   open   true when a `g.V` inside is not yet bound by a grammar
--
-- Tags that are not conveniences:
--
--   any terminal all some none      a condition on one token
--   true false seq choice and not behind repeat atmost upto
--   V grammar                       named rules
--   C Cg Ct Cp Cc Cb Cmt apply      captures
--
-- The meaning of each is that of reference.lua, which reads like a definition.

local analysis = require "parlance.grammar.analysis"
local fault = require "parlance.grammar.fault"
local show = require "parlance.grammar.show"

local M = {}

---@class parlance.grammar.Pattern
---@operator add(any): parlance.grammar.Pattern
---@operator sub(any): parlance.grammar.Pattern
---@operator mul(any): parlance.grammar.Pattern
---@operator div(any): parlance.grammar.Pattern
---@operator pow(integer): parlance.grammar.Pattern
---@operator len: parlance.grammar.Pattern
---@operator unm: parlance.grammar.Pattern
---@field tag string
local Pattern = { __name = "token pattern" }

--- Whether `value` is a token pattern.
---@param value any
---@return boolean
function M.is(value)
  return getmetatable(value) == Pattern
end

--- Make a node. Its `open` follows from its sub-patterns unless it is given.
---@param tag string
---@param fields table sub-patterns in the array part, and fields; becomes the node
---@return parlance.grammar.Pattern
function M.node(tag, fields)
  fields.tag = tag
  if fields.open == nil then
    fields.open = fields.core and fields.core.open
    for _, child in ipairs(fields) do fields.open = fields.open or child.open end
  end
  return setmetatable(fields, Pattern)
end

local node = M.node

M.ANY = node("any", {})
M.TRUE = node("true", {})
M.FALSE = node("false", {})

--- The condition that a terminal's spec states of one token.
---@param spec table see terminals.lua
---@return parlance.grammar.Pattern
function M.terminal(spec)
  return node("terminal", { spec = spec })
end

-- n tokens; -n: fewer than n are left in the unit.
local function tokens(n)
  if n == 1 then return M.ANY end
  if n == 0 then return M.TRUE end
  if n < 0 then
    return node("tokens", { n = n, core = node("not", { tokens(-n) }) })
  end
  local core = M.ANY
  for _ = 2, n do core = node("seq", { M.ANY, core }) end
  return node("tokens", { n = n, core = core })
end

-- A name as it may stand between operators: one word, taken by its form.
local function word(text, level)
  if text == "" or text:find "%s" then
    error(("'%s' is not one word; use g.form for alternatives, g.phrases or a sequence (*) "
      .. "for several words"):format(text), level + 1)
  end
  return M.terminal { kind = "form", words = { text } }
end

--- The pattern that a plain value stands for, or nil if it stands for none.
---
--- A string is a form, a number so many tokens, a boolean success or failure, a
--- table a grammar, a function a match-time capture.
---@param value any
---@param level integer whom to blame for a malformed value, as in `error` (no tail calls
---  on the way, they would miscount)
---@return parlance.grammar.Pattern|nil
function M.from(value, level)
  if M.is(value) then return value end
  local kind = type(value)
  if kind == "string" then return (word(value, level + 1)) end
  if kind == "number" and math.tointeger(value) then return tokens(math.tointeger(value)) end
  if kind == "boolean" then return value and M.TRUE or M.FALSE end
  if kind == "function" then return node("Cmt", { M.TRUE, f = value, bare = true }) end
  if kind == "table" and not getmetatable(value) then return (M.grammar(value, level + 1)) end
  return nil
end

--- The pattern that argument `n` of the public function `name` stands for.
---@param value any
---@param n integer
---@param name string
---@param level? integer
---@return parlance.grammar.Pattern
function M.argument(value, n, name, level)
  level = (level or 2) + 1
  local pattern = M.from(value, level)
  if pattern then return pattern end
  if type(value) == "userdata" then
    fault.because(n, name, "an LPeg pattern matches characters; wrap it as g.lpeg(p)", level)
  end
  fault.argument(n, name, "pattern", value, level)
end

-- Both operands of a binary operator.
local function operands(a, b, sign)
  local left, right = M.from(a, 3), M.from(b, 3)
  if left and right then return left, right end
  local wrong = not left and a or b
  if type(wrong) == "userdata" then
    error(("'%s' on an LPeg pattern; wrap it as g.lpeg(p) to match one token with it")
      :format(sign), 3)
  end
  error(("attempt to combine a token pattern with a %s value by '%s'"):format(type(wrong), sign), 3)
end

function Pattern.__mul(a, b)
  a, b = operands(a, b, "*")
  return node("seq", { a, b })
end

function Pattern.__add(a, b)
  a, b = operands(a, b, "+")
  return node("choice", { a, b })
end

function Pattern.__sub(a, b)
  a, b = operands(a, b, "-")
  return node("diff", { a, b, core = node("seq", { node("not", { b }), a }) })
end

function Pattern.__unm(p)
  return node("not", { p })
end

function Pattern.__len(p)
  return node("and", { p })
end

--- p^n: at least n times p; p^-n: at most n times. Both take all they can.
function Pattern.__pow(p, n)
  n = math.tointeger(n)
  if not n or not M.is(p) then error("the exponent of a token pattern must be an integer", 2) end
  if n < 0 then return node("atmost", { p, n = -n }) end
  if analysis.nullable(p) then
    error(("empty loop: '%s' may match no token, so '^%d' would never end")
      :format(show.text(p), n), 2)
  end
  return node("repeat", { p, n = n })
end

-- What may stand right of '/', and what it does to the captures left of it.
local APPLICABLE = { ["function"] = "function", table = "query", number = "select" }

function Pattern.__div(p, by)
  local how = APPLICABLE[type(by)]
  if type(by) == "string" then
    error("token captures are spans, not text: '/' takes no format string; "
      .. "use a function that returns the text", 2)
  end
  if not M.is(p) or not how or M.is(by) then
    error(("'/' takes a function, a table or a number, not a %s"):format(type(by)), 2)
  end
  if how == "select" and (math.tointeger(by) or -1) < 0 then
    error("'/' takes a number of captures from 0 up", 2)
  end
  return node("apply", { p, how = how, by = by })
end

function Pattern.__tostring(p)
  return show.text(p)
end

-- Rules in a fixed order: the initial one first, the others by name.
local function sorted_names(rules, start)
  local names = {}
  for name in pairs(rules) do
    if name ~= start then names[#names + 1] = name end
  end
  table.sort(names, function(a, b) return tostring(a) < tostring(b) end)
  table.insert(names, 1, start)
  return names
end

-- The initial rule's name; a pattern at [1] is the initial rule itself.
local function start_of(rules, level)
  local first = rules[1]
  if first == nil then error("grammar has no initial rule", level + 1) end
  if type(first) ~= "string" or rules[first] == nil then
    if type(first) == "string" and not M.is(first) then
      local names = {}
      for name in pairs(rules) do names[#names + 1] = tostring(name) end
      error(("grammar has no rule '%s', its initial rule%s")
        :format(first, fault.nearest(first, names)), level + 1)
    end
    return 1
  end
  return first
end

--- A grammar of named rules, checked: every rule exists, none is left
--- recursive, no loop can turn without taking a token.
---@param rules table as for lpeg.P: [1] names the initial rule, or is it
---@param level integer whom to blame, as in `error`
---@return parlance.grammar.Pattern
function M.grammar(rules, level)
  local start = start_of(rules, level + 1)
  local fields = { index = {}, names = {}, open = false }
  local defined = {}
  for name, body in pairs(rules) do
    if name ~= 1 or start == 1 then defined[name] = body end
  end
  for i, name in ipairs(sorted_names(defined, start)) do
    local body = M.from(defined[name], level + 1)
    if not body then
      error(("rule '%s' is a %s, not a pattern"):format(name, type(defined[name])), level + 1)
    end
    fields[i], fields.names[i], fields.index[name] = body, name, i
  end
  local grammar = node("grammar", fields)
  local complaint = analysis.complaint(grammar)
  if complaint then error(complaint, level + 1) end
  return grammar
end

return M
