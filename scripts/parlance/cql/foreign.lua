--- foreign.lua: what people write in a query and the language does not have (yet).
--
-- Each entry is recognised where it stands and refused by name, so that nobody has to guess
-- which part of a long query was not understood.

local lpeg = require "lpeg"
local errors = require "parlance.cql.errors"

local P, R, S, C = lpeg.P, lpeg.R, lpeg.S, lpeg.C
local space = S " \t\r\n" ^ 0
local word = R("az", "AZ", "__") * R("az", "AZ", "09", "__") ^ 0

local M = {}

-- Words that end an expression: they are never taken for a bare word.
local KEYWORDS = {}
for name in ("within containing cut expand keep meta not union intersection"):gmatch "%a+" do
  KEYWORDS[name] = true
end

-- Commands of CQP's interactive shell, refused at the start of a query.
local COMMANDS = {}
for name in ([[cat set show sort group count join diff difference discard size dump undump
  tabulate reduce delete info exit define randomize subset save macro unlock user host
  union intersection inter exclude]]):gmatch "%a+" do
  COMMANDS[name] = true
end

--- A pattern that raises an error where `patt` matches.
--
-- `message` may be a function of the matched text. The error stands at the match's start,
-- or `offset` bytes after it.
--
---     foreign.refuse(lpeg.P "^", "'^'", "'^' is not an operator")
---@param patt any an LPeg pattern without captures
---@param construct string|function
---@param message string|function
---@param offset? integer
---@return any pattern
function M.refuse(patt, construct, message, offset)
  return lpeg.Cmt(C(patt), function(query, after, text)
    local said = type(message) == "function" and message(text) or message
    local named = type(construct) == "function" and construct(text) or construct
    error(errors.new(query, after - #text + (offset or 0), named, said), 0)
  end)
end
local refuse = M.refuse

local function is_command(_, after, text)
  return COMMANDS[text:lower()] and after
end

local function is_bare_word(_, after, text)
  return not KEYWORDS[text] and after
end

local function name_of(text)
  return text:match "[%w_]+"
end

local function quoted_name(text)
  return ("'%s'"):format(name_of(text))
end

--- At the start of a query: a command of CQP's shell, or an assignment.
M.command =
  refuse(word * space * P "=", "assignment",
    "a query cannot be given a name here: only the query itself is expected")
  + refuse(lpeg.Cmt(C(word), is_command) * #(space * (word + P ";" + -1)), "command",
    function(text)
      return ("'%s' is a command of CQP's shell, not a query (as a word: \"%s\")")
        :format(text, text)
    end)

-- A word in UTF-8, as a user would type it without quotation marks.
local letters = (R("az", "AZ", "__") + R "\194\244" * R "\128\191" ^ 1) ^ 1

local typographic = P "\226\128" * S "\152\153\154\155\156\157\158\159" + P "\194\171"

local function function_message(text)
  return ("'%s(...)' is not a construct of this language"):format(name_of(text))
end

local function bare_word_message(text)
  return ('a word is written in quotation marks: "%s"'):format(text)
end

--- Where a token is expected: constructs of other dialects.
M.token =
  refuse(typographic, "quotation mark",
    [[typographic quotation marks do not quote: write "..." or '...']])
  + refuse(P "{#", "document group", "'{#...}' names a virtual corpus: not supported")
  + refuse(P "{", "'{'", "'{...}' does not mark a part of a match here: use a label, a:[...]")
  + refuse(P "^", "'^'", "'^' is not an operator between tokens")
  + refuse(P "!" * space * P "(", "negated group",
    "'!' negates one token, [...], not a group of tokens")
  + refuse(P "TAB" * #(space * S "[\"'"), "TAB", "TAB queries are not supported yet")
  + refuse(lpeg.Cmt(C(word), is_bare_word) * space * P "(", quoted_name, function_message)
  + refuse(R "09" ^ 1, "bare word", bare_word_message)
  + refuse(lpeg.Cmt(C(letters), is_bare_word), "bare word", bare_word_message)

--- After an expression: clauses that are refused, and brackets that close nothing.
M.clause =
  refuse(P "cut" * space * R "09", "cut", "'cut' is not supported yet")
  + refuse(P "expand" * space * P "to", "expand", "'expand to' is not supported yet")
  + refuse(P "keep" * space * P "ranges", "keep", "'keep ranges' is not supported")
  + refuse(P "meta" * #(space * word), "meta",
    "'meta' conditions on documents are not supported: select documents before the query")
  + refuse((P "!" + P "not") * space * "within", "not within",
    "'not within' is not supported yet")
  + refuse(P ")", "')'", "')' closes nothing")
  + refuse(P "]", "']'", "']' closes nothing")
  + refuse(P "}", "'}'", "'}' closes nothing")

local function operator_message(text)
  return ("the operator '%s' (sets of features) is not supported yet"):format(text)
end

--- Inside a token's condition, where an operator is expected after an attribute's name.
M.operator =
  refuse((P "not" * space) ^ -1 * (P "contains" + P "matches"), "feature set",
    operator_message)
  + refuse(P "<=" + ">=" + "<" + ">", "comparison",
    "values are not ordered: only '=' and '!=' compare them")

--- Inside a token's condition, where a value is expected.
M.value =
  refuse(P "RE" * space * "(", "RE()", "'RE(...)' is not supported yet: write [form=$name]")
  + refuse(word * P "." * word, "label reference",
    "a label is compared after the query, as in:  :: a.fold = b.fold")
  + refuse(letters + R "09" ^ 1, "value", function(text)
      return ('a value is written in quotation marks: "%s"'):format(text)
    end)
  + refuse(typographic, "quotation mark",
    [[typographic quotation marks do not quote: write "..." or '...']])

--- After a value: the rest of a value in KorAP's notation.
M.after_value =
  refuse(P ":" * space * S "\"'", "value",
    "a value is one string: ':' cannot join two")

--- A function in a token's condition other than lbound and rbound.
M.condition_function = refuse(word * space * "(", quoted_name, function(text)
  return ("the function '%s' is not supported in a condition"):format(name_of(text))
end)

return M
