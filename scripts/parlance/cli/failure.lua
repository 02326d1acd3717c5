--- failure.lua: what is told of an error that reached the top, and the exit code.

local console = require "parlance.cli.console"
local fail = require "parlance.fail"
local usage = require "parlance.cli.usage"

local M = {}

M.FAILED, M.WRONG_USAGE, M.INTERRUPTED = 1, 2, 130

local function debugging()
  local wish = os.getenv "PARLANCE_DEBUG"
  return wish ~= nil and wish ~= "" and wish ~= "0"
end

local traced = setmetatable({}, { __mode = "k" })
local last_traced

---A handler for xpcall: the error as it is; its traceback is told, once, to who
---debugs.
---@param problem any
---@return any problem
function M.trace(problem)
  local known = type(problem) == "table" and traced[problem] or problem == last_traced
  if debugging() and not known then
    io.stderr:write(debug.traceback(tostring(problem), 2), "\n")
    if type(problem) == "table" then traced[problem] = true else last_traced = problem end
  end
  return problem
end

local function text_of(problem)
  local ok, text = pcall(tostring, problem)
  return ok and text or "an error that cannot be shown"
end

---Whether an error is that of Ctrl-C.
---@param problem any
---@return boolean
function M.is_interruption(problem)
  if fail.is(problem) then return problem.code == "ECANCELLED" end
  return type(problem) == "string" and problem:find "interrupted$" ~= nil
end

local function folder_of_scripts()
  return (package.searchpath("parlance.cli", package.path):gsub("parlance/cli/init%.lua$", ""))
end

local function starts_with(s, prefix)
  return s:sub(1, #prefix) == prefix
end

-- Globals that a script has only when it is trusted.
local function hint_for_closed(text)
  local name = text:match "global '([%a_]+)'" or text:match "field '([%a_]+)'"
  if not name or not text:find "nil value" then return "" end
  local closed = require("parlance.sandbox").closed
  if closed[name] then
    return " (`" .. name .. "` is not open to a script that is not trusted: --trust opens it)"
  end
  return ""
end

-- An error that is not a failure of the world: somebody's program is wrong, ours
-- or the user's, as the file at its head tells.
local function program_error(text)
  local scripts = folder_of_scripts()
  text = text:match "^[^\n]*"
  text = text:gsub("^input:1: ", ""):gsub("^input:(%d+): ", "line %1: ")
  if starts_with(text, scripts) and not starts_with(text, scripts .. "examples/") then
    return text:sub(#scripts + 1) .. " (a fault in parlance: PARLANCE_DEBUG=1 tells more)"
  end
  return text .. hint_for_closed(text)
end

---One line for a reader.
---@param problem any
---@return string
function M.message(problem)
  if M.is_interruption(problem) then return "interrupted" end
  local text = text_of(problem)
  if usage.is(problem) or fail.is(problem) or type(problem) ~= "string" then return text end
  return program_error(text)
end

---Tell what happened; the exit code for it.
---@param problem any
---@return integer
function M.report(problem)
  console.complain(M.message(problem))
  if usage.is(problem) then return M.WRONG_USAGE end
  return M.is_interruption(problem) and M.INTERRUPTED or M.FAILED
end

return M
