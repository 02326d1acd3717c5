--- usage.lua: mistakes on the command line, told in one line.
--
-- A usage error is raised as an object; the program prints its message after
-- "parlance: " and leaves with 2. Failures of the world are parlance.fail's.

local nearest = require "parlance.report.nearest"

local M = {}

---@class parlance.cli.UsageError
---@field message string
local UsageError = { __name = "parlance.UsageError" }
UsageError.__index = UsageError

function UsageError:__tostring() return self.message end

---Raise a usage error.
---
---    usage.raise("no corpus at '%s'", path)
---@param format string
---@param ... any what string.format puts into it
function M.raise(format, ...)
  error(setmetatable({ message = format:format(...) }, UsageError), 0)
end

---@param value any
---@return boolean
function M.is(value)
  return getmetatable(value) == UsageError
end

---The known name that a mistyped one was meant to be, or nil where none is near.
---@param word string
---@param names string[]
---@return string?
function M.nearest(word, names)
  local best = names[1] and nearest.of(word, names)
  if best and nearest.distance(word:lower(), best) <= #word // 3 + 1 then return best end
end

---": did you mean 'x'?", or "" where no name is near.
---@param word string
---@param names string[]
---@return string
function M.hint(word, names)
  local best = M.nearest(word, names)
  return best and (": did you mean '%s'?"):format(best) or ""
end

return M
