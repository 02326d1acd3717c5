--- parse.lua: the text of a query -> a tree.
--
-- Every node is a table with `type` and `at` (byte position). The root is a query: body,
-- within (a unit: region, count), constraint. Items of a sequence, and constraint and within,
-- also know their text: the bytes [begins, stops) of the query. Nodes of the body:
--
--     sequence, choice      parts in [1..n]
--     repeat                [1], min, max (nil: unbounded)
--     label, target         [1], name
--     token                 condition (nil: any token), negated
--     lookahead             condition (nil: any token)
--     tag                   edge "start"|"end"|"whole", layer, condition
--     macro                 name, args
--     meet                  [1], [2], from and to, or region
--     union, containing, without     [1], [2]
--
-- Conditions: compare (attribute, negated, value), bound (edge, region), member (region),
-- and / or / implies ([1], [2]), not ([1]). Values: string (text, quote, caseless, literal),
-- list (name, caseless, literal). Global constraints: compare (operator, [1], [2]), defined
-- (label), and / or / implies / not; operands: attribute (label, name), position (label),
-- distance ([1], [2], absolute), number (value), string.

local lpeg = require "lpeg"
local errors = require "parlance.cql.errors"
local foreign = require "parlance.cql.foreign"
local lexical = require "parlance.cql.lexical"
local tags = require "parlance.cql.tags"

local P, R, S, V = lpeg.P, lpeg.R, lpeg.S, lpeg.V
local C, Cc, Cp, Ct, Cmt = lpeg.C, lpeg.Cc, lpeg.Cp, lpeg.Ct, lpeg.Cmt
local sym, key, field, node = lexical.sym, lexical.key, lexical.field, lexical.node
local need, expected, chain = lexical.need, lexical.expected, lexical.chain
local space, identifier, name = lexical.space, lexical.identifier, lexical.name

local M = {}

-- Entries of LPeg's stack, ten or so per nested group.
lpeg.setmaxstack(4000)

-- Names that cannot be labels: they have a meaning in every match.
local RESERVED = { match = true, matchend = true, target = true, keyword = true, this = true }

-- PCRE2's limit for the name of a group.
local MAX_LABEL = 32

-- Conditions on a token -----------------------------------------------------------------

local value = lexical.string * (foreign.after_value + P(true)) + lexical.list + foreign.value
  + expected("a quoted value", "the operator")

local compare = P "_." ^ -1 * field("attribute", C(name)) * space
  * (sym "!=" * field("negated", Cc(true)) + sym "=") * field("value", value)

local bound = (P "lbound" * field("edge", Cc "start") + P "rbound" * field("edge", Cc "end"))
  * space * sym "(" * field("region", need(tags.named, "the name of a layer", "'('"))
  * need(sym ")", "')'", "the layer")

local behind_name = #(S "]&|)" + P "->" + P ":]") + foreign.operator
  + expected("'=' or '!='", "the attribute")

local member = field("region", Cp() * C(name) / function(at, layer)
  return { at = at, layer = layer }
end) * space * behind_name

local function about_form(of)
  return { type = "compare", at = of.at, attribute = "form", value = of }
end

local primary = (lexical.string + lexical.list) / about_form + node("bound", bound)
  + foreign.condition_function + node("compare", compare) + node("member", member)
  + expected("a condition, as in fold=\"word\"")

local condition = field("condition", lexical.boolean(primary))

-- Global constraints --------------------------------------------------------------------

local position = node("position", field("label", C(identifier)) * space)

local distance = (P "distabs" * field("absolute", Cc(true)) + P "distance" + P "dist") * space
  * sym "(" * position * sym "," * position * need(sym ")", "')'", "the labels")

local operand = node("distance", distance) + foreign.condition_function
  + node("number", field("value", lexical.integer)) + lexical.string
  + node("attribute", field("label", C(identifier)) * P "." * field("name", C(name)) * space)
  + position + expected("a label, as in a.fold, a number or a string")

local relation = C(P "!=" + "<=" + ">=" + "=" + "<" + ">") * space

local function related(at, left, operator, right)
  if operator then return { type = "compare", at = at, operator = operator, left, right } end
  return { type = "defined", at = at, label = left.label }
end

local constraint = lexical.boolean(Cp() * operand * relation * operand / related
  + Cp() * position / related + expected("'=' or another comparison", "the operand"))

-- Tokens, groups, clauses ---------------------------------------------------------------

local function shorthand(of)
  return { type = "token", at = of.at, condition = about_form(of) }
end

local function negate(token)
  token.negated = true
  return token
end

local function check_label(query, after, label)
  local message
  if RESERVED[label] or label:sub(1, 1) == "_" then
    message = ("'%s' cannot be a label"):format(label)
  elseif #label > MAX_LABEL then
    message = ("a label has at most %d characters"):format(MAX_LABEL)
  else
    return after, label
  end
  error(errors.new(query, after - #label, "label", message), 0)
end

local function make_label(at, label, item)
  return { type = "label", at = at, name = label, item }
end

local function make_target(at, number, item)
  return { type = "target", at = at, name = "target" .. number, item }
end

local function make_repeat(item, ...)
  local marks = { ... }
  for i = 1, #marks, 2 do
    local range = marks[i + 1]
    item = { type = "repeat", at = marks[i], item, min = range.min, max = range.max }
  end
  return item
end

local function spanned(begins, of, stops)
  of.begins, of.stops = begins, stops
  return of
end

local function with_text(patt)
  return Cp() * patt * Cp() / spanned
end

local function make_list(kind)
  return function(at, ...)
    local n = select("#", ...)
    if n == 1 then return (...) end
    local last = select(n, ...)
    return { type = kind, at = at, begins = (...).begins, stops = last.stops, ... }
  end
end

local function make_meet(at, left, right, window)
  return { type = "meet", at = at, left, right, from = window.from, to = window.to,
    region = window.layer and window }
end

local label = Cp() * Cmt(C(identifier) * #(space * ":" * -P ":"), check_label)
  * space * sym ":"
local target = Cp() * P "@" * C(R "09" ^ -1) * space * sym ":" ^ -1

local window = lexical.integer * lexical.integer / function(from, to)
  return { from = from, to = to }
end + tags.named + expected("a window: two numbers, as in -5 5, or a layer, as in s",
  "what meets")

local quoted = P '"' * (P "\\" * 1 + (1 - S '"\\')) ^ 0 * P '"'
  + P "'" * (P "\\" * 1 + (1 - S "'\\")) ^ 0 * P "'"
local argument = C((quoted + (1 - S ",]\"'")) ^ 1)
local macro = P "/" * field("name", C(identifier)) * space * sym "["
  * field("args", Ct((argument * (sym "," * argument) ^ 0) ^ -1))
  * need(sym "]", "']'", "the macro's arguments")

local tokens = (P "word" + "token") * P "s" ^ -1 * -lexical.alnum * space
local count = field("count", lexical.integer)
local named_unit = field("region", need(tags.named, "a unit, as in s, p or text", "'within'"))

local within = field("within", with_text(node("unit", key "within"
  * (count * (tokens + #(-1 + S ";:") + named_unit) + named_unit))))

local global = field("constraint", with_text(sym "::" * constraint))

local last = (sym ";" * (-1 + foreign.refuse(P(1), "';'", "one query at a time"))) ^ -1

local again = foreign.refuse(P "::" + P "within", "clause", "this clause was given before")

local finish = -1 + foreign.clause + foreign.token
  + expected("a further token or the end of the query")

local grammar = P {
  "query",
  query = node("query", space * (foreign.command + P(true)) * field("body", V "body")
    * ((within * global ^ -1 + global * within ^ -1) * again ^ -1) ^ -1 * last * finish),
  body = key "MU" * need(V "meeting", "a token or '(meet ...'", "'MU'")
    + -key "MU" * V "containing",
  containing = chain(V "choice", key "containing" * Cc "containing"
    + (sym "!" + key "not") * key "containing" * Cc "without"),
  choice = Cp() * V "sequence" * (sym "|" * V "sequence") ^ 0 / make_list "choice",
  sequence = Cp() * V "first" * V "item" ^ 0 / make_list "sequence",
  first = V "item" + expected("a token, as in \"word\" or [fold=\"word\"]"),
  item = with_text(V "bare"),
  bare = lexical.now(label * V "first" / make_label + target * V "first" / make_target)
    + V "atom" * lexical.quantifier ^ 0 / make_repeat,
  atom = V "lookahead" + V "token" + sym "!" * V "token" / negate + V "word" + V "clause"
    + V "group" + tags.region_macro + node("macro", -key "/region" * macro) + tags.tag
    + foreign.token,
  word = (lexical.string + lexical.list) / shorthand,
  group = -(sym "(" * (key "meet" + key "union")) * lexical.now(lexical.open * V "containing"
    * need(sym ")", "')', '|' or a further token", "the token")),
  token = node("token", sym "[" * condition ^ -1
    * need(sym "]", "']', '&' or '|'", "the condition")),
  lookahead = node("lookahead", sym "[:" * condition ^ -1
    * need(sym ":]", "':]', '&' or '|'", "the condition")),
  clause = lexical.now(lexical.open * (V "meet" + V "union")
    * need(sym ")", "')'", "the clause")),
  meet = Cp() * key "meet" * V "meeting" * V "meeting" * window / make_meet,
  union = node("union", key "union" * V "meeting" * V "meeting"),
  meeting = V "clause" + V "token" + V "word"
    + expected("a token or a clause in parentheses", "'meet' or 'union'"),
}

local function listed(words)
  if #words < 2 then return words[1] or "something else" end
  return table.concat(words, ", ", 1, #words - 1) .. " or " .. words[#words]
end

local function failure(query, state)
  local message = "expected " .. listed(state.expected)
  if state.after then message = message .. " after " .. state.after end
  return errors.new(query, state.at, state.after or "token", message)
end

--- Parse a query.
---
--- Returns nil and an error that knows its position and construct if the text is no query
--- of this language, or one that is not supported.
---
---     local tree = cql.parse [=[ [fold="deny"] []{0,8} "allegations" within s ]=]
---     print(tree.body.type)          --> sequence
---     print(select(2, cql.parse '[form="x"'))
---     --> 1:10: expected ']', '&' or '|' after the condition ...
---@param query string
---@return table? tree
---@return parlance.cql.Error? err
function M.parse(query)
  assert(type(query) == "string", "a query is a string")
  local state = { at = 0, expected = {}, seen = {} }
  local ok, result = pcall(lpeg.match, grammar, query, 1, state)
  if ok and result then return result end
  if ok then return nil, failure(query, state) end
  if errors.is(result) then return nil, result end
  if tostring(result):find("stack overflow", 1, true) then
    return nil, errors.new(query, state.opened or 1, "nesting", "groups are nested too deeply")
  end
  error(result, 0)
end

return M
