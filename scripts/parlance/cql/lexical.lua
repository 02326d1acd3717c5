--- lexical.lua: the words of the language: names, strings with flags, counts.
--
-- Every pattern consumes the white space and comments (`#` to the end of the line) behind
-- it. `expected` keeps the furthest position that parsing reached and what would have been
-- right there, in the state given to lpeg.match as its first extra argument.

local lpeg = require "lpeg"
local errors = require "parlance.cql.errors"
local foreign = require "parlance.cql.foreign"

local P, R, S = lpeg.P, lpeg.R, lpeg.S
local C, Cc, Cg, Cp, Cs = lpeg.C, lpeg.Cc, lpeg.Cg, lpeg.Cp, lpeg.Cs
local Ct, Cmt = lpeg.Ct, lpeg.Cmt
local refuse = foreign.refuse

local M = {}

-- PCRE2's largest count in a quantifier.
local MAX_COUNT = 65535

local function note(state, at, what, after)
  if at > state.at then
    state.at, state.after, state.expected, state.seen = at, after, {}, {}
  end
  if at < state.at or state.seen[what] then return end
  state.seen[what] = true
  state.expected[#state.expected + 1] = what
end

--- A pattern that fails, and notes that `what` would have been right here.
---
---     lexical.sym "]" + lexical.expected("']'", "the condition")
---@param what string as it reads after "expected"
---@param after? string as it reads after "after"
---@return any pattern
function M.expected(what, after)
  return Cmt(lpeg.Carg(1), function(_, at, state)
    note(state, at, what, after)
    return false
  end) * P(false)
end

--- `patt`, or a note that `what` was expected.
---
---     lexical.need(lexical.sym ")", "')'", "the clause")
---@param patt any
---@param what string
---@param after? string
---@return any pattern
function M.need(patt, what, after)
  return patt + M.expected(what, after)
end

M.space = (S " \t\r\n" + P "#" * (1 - P "\n") ^ 0) ^ 0
M.alpha = R("az", "AZ", "__")
M.alnum = R("az", "AZ", "09", "__")
M.identifier = M.alpha * M.alnum ^ 0
M.name = M.identifier * (S "/-" * M.alnum ^ 1) ^ 0

--- A sign and the space behind it.
---
---     lexical.sym "["
---@param text string
---@return any pattern
function M.sym(text)
  return P(text) * M.space
end

--- A keyword and the space behind it; not the beginning of a longer name.
---
---     lexical.key "within"
---@param text string
---@return any pattern
function M.key(text)
  return P(text) * -M.alnum * M.space
end

--- A named field of a node.
---
---     lexical.field("name", lpeg.C(lexical.identifier))
---@param label string
---@param patt any
---@return any pattern
function M.field(label, patt)
  return Cg(patt, label)
end
local field = M.field

--- A node of the tree: `type`, `at`, the fields and captures of `patt`.
---
---     lexical.node("not", lexical.sym "!" * operand)
---@param kind string
---@param patt any
---@return any pattern
function M.node(kind, patt)
  return Ct(field("at", Cp()) * field("type", Cc(kind)) * patt)
end

--- `operand (operator operand)*` as a tree of binary nodes that leans to the left.
---
---     lexical.chain(operand, lexical.sym "&", "and")
---@param operand any one capture
---@param operator any no capture, or the kind
---@param kind? string
---@return any pattern
function M.chain(operand, operator, kind)
  if kind then operator = operator * Cc(kind) end
  return lpeg.Cf(operand * lpeg.Cg(operator * operand) ^ 0, function(left, own_kind, right)
    return { type = own_kind, at = left.at, left, right }
  end)
end

--- `patt` with its captures made at once.
---
--- LPeg nests captures only some 200 deep; a rule that contains itself passes through here,
--- so that only its stack (see parse.lua) bounds the nesting of a query.
---
---     lexical.now(lexical.sym "(" * lpeg.V "choice" * lexical.sym ")")
---@param patt any at least one capture
---@return any pattern
function M.now(patt)
  return Cmt(patt, function(_, at, ...) return at, ... end)
end

--- An opening parenthesis; its position is kept in the state, for nesting that is too deep.
M.open = Cmt(lpeg.Carg(1) * P "(", function(_, at, state)
  state.opened = at - 1
  return at
end) * M.space

--- Boolean algebra over `primary`: `!`, `&`, `|`, `->` (loosest last) and parentheses.
---
---     lexical.boolean(comparison)
---@param primary any one capture, a node
---@return any pattern one capture, a node
function M.boolean(primary)
  local sym, V = M.sym, lpeg.V
  local closing = M.need(sym ")", "')', '&' or '|'", "the condition")
  return P {
    "implies",
    implies = M.chain(V "either", sym "->", "implies"),
    either = M.chain(V "both", sym "|", "or"),
    both = M.chain(V "negation", sym "&", "and"),
    negation = M.now(M.node("not", sym "!" * V "negation") + M.open * V "implies" * closing
      + primary),
  }
end

local function string_of(quote)
  local inside = P(quote .. quote) / quote + P "\\" * 1 + (1 - S("\\" .. quote))
  return P(quote) * field("quote", Cc(quote)) * field("text", Cs(inside ^ 0)) * P(quote)
end

local function unknown_flag(text)
  return ("there is no flag %%%s: the flags are %%c (ignore case), %%d (ignore diacritics) "
    .. "and %%l (literal)"):format(text)
end

local flag = P "c" * field("caseless", Cc(true)) + P "d" * field("plain", Cc(true))
  + P "l" * field("literal", Cc(true)) + refuse(M.alpha, "flag", unknown_flag)

local flags = (P "%" * M.need(flag, "a flag, c, d or l", "'%'") * flag ^ 0 * M.space) ^ 0

local unclosed = refuse(S "\"'", "string",
  "the string that begins here has no closing quotation mark")

--- A string: fields quote, text (doubled quotes undone), caseless, plain, literal.
M.string = M.node("string", (string_of '"' + string_of "'" + unclosed) * M.space * flags)

--- A word list, `$name`: fields name, caseless, plain, literal.
M.list = M.node("list", P "$" * field("name", C(M.identifier)) * M.space * flags)

-- Beyond the integers the nearest one: every use has smaller limits of its own.
local function clamped(digits)
  local limit = digits:sub(1, 1) == "-" and math.mininteger or math.maxinteger
  return math.tointeger(tonumber(digits)) or limit
end

--- An integer with sign, as one capture.
M.integer = C(P "-" ^ -1 * R "09" ^ 1) / clamped * M.space

local function checked_count(query, after, digits)
  local n = tonumber(digits)
  if n <= MAX_COUNT then return after, math.tointeger(n) end
  error(errors.new(query, after - #digits, "quantifier",
    ("a token is repeated at most %d times"):format(MAX_COUNT)), 0)
end

local count = Cmt(C(R "09" ^ 1), checked_count) * M.space

local function make_range(min, max)
  if max == nil then max = min end
  return { min = min, max = max or nil }
end

local bounds = count * (M.sym "," * (count + Cc(false)) + Cc(nil)) + M.sym "," * Cc(0) * count
local braces = P "{" * M.space * #(R "09" + P ",")
  * M.need(bounds, "a count, as in {2}, {2,} or {2,5}", "'{'") / make_range
  * M.need(P "}", "'}'", "the count")

local function checked_range(query, after, at, range)
  if not range.max or range.min <= range.max then return after, at, range end
  error(errors.new(query, at, "quantifier",
    ("the count runs from %d down to %d"):format(range.min, range.max)), 0)
end

local range = P "?" * Cc { min = 0, max = 1 } + P "*" * Cc { min = 0 }
  + P "+" * Cc { min = 1 } + braces

--- A quantifier, as two captures: its position and { min, max } (no max: unbounded).
M.quantifier = Cmt(Cp() * range * M.space, checked_range)

return M
