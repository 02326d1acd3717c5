--- evaluate.lua: one input of a session: a command, a query, or Lua.
--
-- What begins with a string, with conditions in brackets, with MU(...), or with parentheses
-- around these, is a query if it is one as a whole. Everything else is Lua; when it is none,
-- and a query, it is that.

local cql = require "parlance.cql"
local fail = require "parlance.fail"

local M = {}

local NAME = "=input"

local function is_incomplete(message)
  return message:find "<eof>'?$" ~= nil
end

-- Whether the input could be a query: "..." or [...], but no long string.
local function looks_like_query(text)
  return text:find '^[%s%(]*"' ~= nil or text:find "^[%s%(]*%[[^%[=]" ~= nil
    or text:find "^%s*%[%s*$" ~= nil or text:find "^%s*MU%s*%(" ~= nil
end

-- A `local` at the head of an input would be forgotten after it: the same input
-- with a global in its place, or nil where there is none.
local function without_local(text)
  local rest = text:match "^%s*local%s+(.*)$"
  if not rest then return nil end
  if rest:find "^function%s" or rest:find "^[%w_%s,]+=[^=]" then return rest end
  if rest:find "^[%a_][%w_%s,]*;?%s*$" then return rest:gsub(";?%s*$", "") .. " = nil" end
end

local LOCAL_REMARK = "(a local ends with its input, so `local` makes a global here)"

local function compile_statement(session, text)
  local chunk, message = load(text, NAME, "t", session.globals)
  if not chunk then return nil, message end
  local kept = without_local(text)
  local persistent = kept and load(kept, NAME, "t", session.globals)
  if persistent then session:remark(LOCAL_REMARK) end
  return persistent or chunk
end

-- A chunk that returns the values of an expression, or runs a statement.
local function compile(session, text)
  local expression = text:gsub("^%s*=", "", 1)
  local chunk, message = load("return " .. expression, NAME, "t", session.globals)
  if chunk then return chunk end
  local statement, problem = compile_statement(session, text)
  if statement then return statement end
  return nil, problem, is_incomplete(problem) or is_incomplete(message)
end

-- Print values; the first of them is `_` from now on.
local function show(session, ...)
  if select("#", ...) == 0 then return end
  session.globals._ = (...)
  session.globals._ = session.printer:show(...)
end

local function run_query(session, query)
  if not session.corpus then fail.raise "no corpus is open: start with parlance CORPUS" end
  show(session, session.corpus:query(query, { lists = session.lists }))
end

-- What is neither Lua nor the query that it looks like; a query that looks like none is one.
local function run_other(session, text, problem, query_problem)
  if query_problem then fail.raise(tostring(query_problem), "EQUERY") end
  if session.corpus and cql.parse(text) then return run_query(session, text) end
  fail.raise((problem:gsub("^input:", "line ")))
end

local function run_lua(session, text, query_problem)
  local chunk, problem, incomplete = compile(session, text)
  if incomplete and (not query_problem or text:find "^%s*%(") then return true end
  if not chunk then
    run_other(session, text, problem, query_problem)
    return false
  end
  show(session, chunk())
  return false
end

---Evaluate an input and print its values; raises what goes wrong.
---@param session parlance.repl.Session
---@param text string
---@return boolean incomplete more lines are needed
function M.run(session, text)
  if text:find "^%s*$" then return false end
  local command = text:match "^%s*:(.*)$"
  if command then
    require("parlance.repl.commands").run(session, command)
    return false
  end
  local problem
  if looks_like_query(text) then
    local tree, message = cql.parse(text)
    if tree then
      run_query(session, text)
      return false
    end
    problem = message
  end
  return run_lua(session, text, problem)
end

return M
