--- errors.lua: what is wrong with a query, and where.
--
-- An error is a table { message, line, column, construct, at, query }. `line` and `column`
-- are 1-based, columns count code points. `construct` names the piece of the language that
-- the message is about. `tostring` shows the message, the line and a caret under the spot:
--
--     1:13: expected ']', '&' or '|' after the condition
--       [form="deny"
--                   ^

local M = {}

-- A longer line is cut on both sides of the caret, so that the caret stays in view.
local CONTEXT = 60

---@class parlance.cql.Error
---@field message string one line, lower case
---@field line integer
---@field column integer in code points
---@field construct string the piece of the language that the message is about
---@field at integer byte position in the query, 1-based
---@field query string
local Error = {}
Error.__index = Error
Error.__name = "parlance.cql.Error"

local function length(s)
  return utf8.len(s) or #s
end

--- The bytes of the line that holds byte `at`: its first and last position, its number.
local function line_around(query, at)
  local first, number = 1, 1
  for newline in query:gmatch "()\n" do
    if newline >= at then break end
    first, number = newline + 1, number + 1
  end
  local last = (query:find("\n", first, true) or #query + 1) - 1
  return first, last, number
end

--- At most `n` code points of `s`, from its end if `from_end`; an ellipsis marks a cut.
local function clip(s, n, from_end)
  if length(s) <= n then return s end
  if not utf8.len(s) then return from_end and s:sub(-n) or s:sub(1, n) end
  if from_end then return "..." .. s:sub(utf8.offset(s, -n)) end
  return s:sub(1, utf8.offset(s, n + 1) - 1) .. "..."
end

function Error:__tostring()
  local first, last = line_around(self.query, self.at)
  local before = clip(self.query:sub(first, self.at - 1), CONTEXT, true)
  local after = clip(self.query:sub(self.at, last), CONTEXT, false)
  local padding = before:gsub("[^\t\128-\191]", " "):gsub("[\128-\191]", "")
  return ("%d:%d: %s\n  %s%s\n  %s^"):format(self.line, self.column, self.message,
    before, after, padding)
end

--- An error about byte `at` of `query` (clamped to its end).
---
---     errors.new("[a=", 4, "condition", "expected a quoted value after '='").column  --> 4
---@param query string
---@param at integer byte position, 1-based
---@param construct string
---@param message string
---@return parlance.cql.Error
function M.new(query, at, construct, message)
  at = math.max(1, math.min(at, #query + 1))
  local first, _, line = line_around(query, at)
  return setmetatable({
    message = message,
    construct = construct,
    line = line,
    column = length(query:sub(first, at - 1)) + 1,
    at = at,
    query = query,
  }, Error)
end

--- Whether `value` is an error made here (and not a Lua error's message).
---
---     errors.is "oops"  --> false
---@param value any
---@return boolean
function M.is(value)
  return getmetatable(value) == Error
end

--- Call `f(...)`; an error made here becomes `nil, error`, any other goes on upwards.
---
---     errors.catch(error, errors.new("x", 1, "token", "no"))  --> nil, the error
---@param f function
---@return any result nil after an error
---@return parlance.cql.Error? err
function M.catch(f, ...)
  local ok, result = pcall(f, ...)
  if ok then return result end
  if M.is(result) then return nil, result end
  error(result, 0)
end

return M
