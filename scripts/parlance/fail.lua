--- fail.lua: failures of the world, as opposed to mistakes in a program.
--
-- A failure is an object with a one-line message and a code ("ENOTFOUND", ...);
-- raised, it is told to the user as it is, without a traceback.

local M = {}

---@class parlance.Failure
---@field message string one line: what, where, what to do
---@field code string
local Failure = { __name = "parlance.Failure" }
Failure.__index = Failure

function Failure:__tostring() return self.message end

--- A failure object.
---@param message string
---@param code? string default "EINVALID"
---@return parlance.Failure
function M.new(message, code)
  return setmetatable({ message = message, code = code or "EINVALID" }, Failure)
end

--- Raise a failure.
---
---     fail.raise(("no document '%s'"):format(name), "ENOTFOUND")
---@param message string
---@param code? string
function M.raise(message, code)
  error(M.new(message, code), 0)
end

--- Whether a value is a failure.
---@param value any
---@return boolean
function M.is(value)
  return getmetatable(value) == Failure
end

--- Raise what a function of the core returned as nil, message, code; give
--- everything else back.
---
---     local handle = fail.check(core.open(path, "read"))
function M.check(value, ...)
  if value == nil then M.raise((...), (select(2, ...))) end
  return value, ...
end

return M
