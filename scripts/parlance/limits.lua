--- limits.lua: how many hits a search may have, and how long it may take.
--
-- Off by default. A limit that is reached is a failure that says so: what was found until
-- then would look like all there is.

local core = require "parlance.core"
local fail = require "parlance.fail"

local M = {}

---@class parlance.Limit
---@field most? integer more hits are an error
---@field first? integer no more hits are looked for
---@field seconds? number
---@field deadline? number by core.clock
---@field n integer hits so far
---@field spent integer work since the clock was read
---@field name any what is sought: its tostring is for the message
local Limit = {}
Limit.__index = Limit

-- One line, not too long.
local function short(what)
  local text = tostring(what):gsub("%s+", " ")
  if #text <= 60 then return text end
  return text:sub(1, (utf8.offset(text, 0, 58) or 58) - 1) .. "..."
end

local function positive(value, name)
  if value == nil then return nil end
  if type(value) ~= "number" or value ~= value or value <= 0 then
    fail.raise(("'%s' takes a number greater than 0, not %s"):format(name, tostring(value)))
  end
  return value
end

--- The limits of a search; the clock runs from now on.
---
---     local limit = limits.new({ max_hits = 1000, time_limit = 2.5 }, pattern)
---@param options? { max_hits?: integer, limit?: integer, time_limit?: number }
---@param name any what is sought
---@return parlance.Limit
function M.new(options, name)
  options = options or {}
  local seconds = positive(options.time_limit, "time_limit")
  return setmetatable({
    most = positive(options.max_hits, "max_hits"),
    first = positive(options.limit, "limit"), seconds = seconds, n = 0, spent = 0,
    name = name,
    deadline = seconds and core.clock() + seconds or nil,
  }, Limit)
end

--- Raise when the time is up.
function Limit:check()
  if self.deadline and core.clock() > self.deadline then
    fail.raise(("%s: stopped after %g seconds: ask for less, or for more time")
      :format(short(self.name), self.seconds), "ELIMIT")
  end
end

--- Whether there are as many hits as are wanted.
---@return boolean
function Limit:enough() return self.first ~= nil and self.n >= self.first end

--- One more hit: raise when it is one too many, or the time is up.
---@param tokens? integer how many it has, long ones taking more time
function Limit:count(tokens)
  self:count_to(self.n + 1)
  self:spend(tokens or 1)
end

--- So much was done: now and then it is seen whether the time is up.
---@param tokens integer
function Limit:spend(tokens)
  self.spent = self.spent + 1 + tokens
  if self.spent >= 512 then
    self.spent = 0
    self:check()
  end
end

--- So many hits by now.
---@param n integer
function Limit:count_to(n)
  self.n = n
  if self.most and n > self.most then
    fail.raise(("%s: more than %d hits: ask for less, or for more hits")
      :format(short(self.name), self.most), "ELIMIT")
  end
end

--- An iterator over hits, kept to limits.
---
---     for hit in limits.guard(matcher:each(segment), options, pattern) do ... end
---@param next_hit fun(): any
---@param options? { max_hits?: integer, limit?: integer, time_limit?: number }
---@param name any what is sought
---@return fun(): any
function M.guard(next_hit, options, name)
  local limit = M.new(options, name)
  if not (limit.most or limit.first or limit.deadline) then return next_hit end
  return function()
    if limit:enough() then return nil end
    limit:check()
    local hit = next_hit()
    if hit ~= nil then limit:count() end
    return hit
  end
end

return M
