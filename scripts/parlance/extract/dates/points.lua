--- points.lua: points of the calendar, as exact as they are known, and their TIMEX3 values.
--
-- A point has `gran`, what it is as exact as: "day", "week", "weekend", "month", "quarter",
-- "half", "season", "year", "decade", "century", "millennium"; and the fields that it takes:
-- y, m, d, week, q, half, s. Years before Christ are negative, and there is no year 0.

local calendar = require "parlance.calendar"

local M = {}

---@class parlance.Point
---@field gran string
---@field y integer|nil
---@field m integer|nil
---@field d integer|nil

local function year_of(y)
  if not y then return "XXXX" end
  return y < 0 and ("BC%04d"):format(-y) or ("%04d"):format(y)
end

-- The leading digits of a year: of a decade three, of a century two.
local function leading(y, factor, digits)
  if not y then return ("X"):rep(digits) end
  local n = math.abs(y) // factor
  return (y < 0 and "BC" or "") .. ("%0" .. digits .. "d"):format(n)
end

local two = function(n) return n and ("%02d"):format(n) or "XX" end

local formats = {
  day = function(p) return ("%s-%s-%s"):format(year_of(p.y), two(p.m), two(p.d)) end,
  month = function(p) return ("%s-%s"):format(year_of(p.y), two(p.m)) end,
  year = function(p) return year_of(p.y) end,
  week = function(p) return ("%s-W%s"):format(year_of(p.y), two(p.week)) end,
  weekend = function(p) return ("%s-W%s-WE"):format(year_of(p.y), two(p.week)) end,
  quarter = function(p) return ("%s-Q%s"):format(year_of(p.y), p.q or "X") end,
  half = function(p) return ("%s-H%s"):format(year_of(p.y), p.half or "X") end,
  season = function(p) return ("%s-%s"):format(year_of(p.y), p.s) end,
  decade = function(p) return leading(p.y, 10, 3) end,
  century = function(p) return leading(p.y, 100, 2) end,
  millennium = function(p) return leading(p.y, 1000, 1) end,
}

--- The value of a point as in TIMEX3.
---@param p parlance.Point
---@return string
function M.value(p) return formats[p.gran](p) end

--- A point from a date in ISO 8601, as exact as that is; nil for another string.
---@param iso string|nil
---@return parlance.Point|nil
function M.parse(iso)
  local y, m, d = (iso or ""):match "^(%d%d%d%d)-?(%d?%d?)-?(%d?%d?)"
  if not y then return nil end
  y, m, d = math.tointeger(tonumber(y)), math.tointeger(tonumber(m)), math.tointeger(tonumber(d))
  return { y = y, m = m, d = m and d, gran = d and "day" or m and "month" or "year" }
end

--- The number of a point's day, nil when it is not known to the day.
---@param p parlance.Point
---@return integer|nil
function M.number(p)
  return p.y and p.m and p.d and p.y > 0 and calendar.number(p.y, p.m, p.d) or nil
end

--- The day with a number.
---@param number integer
---@return parlance.Point
function M.of_number(number)
  local y, m, d = calendar.day(number)
  return { y = y, m = m, d = d, gran = "day" }
end

local function later_year(y, n)
  if not y then return nil end
  local sum = y + n
  if y < 0 and sum >= 0 then return sum + 1 end
  if y > 0 and sum <= 0 then return sum - 1 end
  return sum
end

local SEASONS = { SP = 1, SU = 2, FA = 3, WI = 4, [1] = "SP", [2] = "SU", [3] = "FA", [4] = "WI" }

--- The season that a month is in, by its code.
---@param month integer
---@return string
function M.season(month) return SEASONS[(month % 12) // 3] or "WI" end

local function quarter_of(p)
  return p.q or p.m and (p.m + 2) // 3 or p.half and p.half * 2 or nil
end

local function counted(n, size) return n // size, n % size end

local shift = {}

function shift.day(p, n)
  local number = M.number(p)
  if number then return M.of_number(number + n) end
  return { y = p.y, m = p.m, gran = "day" }
end

function shift.week(p, n)
  local number = M.number(p)
  if not number then return { y = p.y, gran = "week" } end
  local y, week = calendar.week(number + 7 * n)
  return { y = y, week = week, gran = "week" }
end

function shift.weekend(p, n)
  local point = shift.week(p, n)
  point.gran = "weekend"
  return point
end

function shift.month(p, n)
  if not p.y or not p.m then return { y = p.y, gran = "month" } end
  local y, m = calendar.months_later(p.y, p.m, n)
  return { y = y, m = m, gran = "month" }
end

function shift.quarter(p, n)
  local q = quarter_of(p)
  if not p.y or not q then return { y = p.y, gran = "quarter" } end
  local y, index = counted(p.y * 4 + q - 1 + n, 4)
  return { y = y, q = index + 1, gran = "quarter" }
end

function shift.year(p, n) return { y = later_year(p.y, n), gran = "year" } end
function shift.decade(p, n) return { y = later_year(p.y, 10 * n), gran = "decade" } end
function shift.century(p, n) return { y = later_year(p.y, 100 * n), gran = "century" } end
function shift.millennium(p, n) return { y = later_year(p.y, 1000 * n), gran = "millennium" } end

--- The unit of time that is `n` behind the one that a point is in; nil for units shorter
--- than a day. Parts that the point does not tell stay unknown.
---@param p parlance.Point
---@param unit string
---@param n integer
---@return parlance.Point|nil
function M.shift(p, unit, n)
  if unit == "fortnight" then return shift.week(p, 2 * n) end
  return shift[unit] and shift[unit](p, n)
end

--- A point moved by whole years, as exact as it was.
---@param p parlance.Point
---@param n integer
---@return parlance.Point
function M.years_later(p, n)
  local moved = {}
  for key, value in pairs(p) do moved[key] = value end
  moved.y = later_year(p.y, n)
  return moved
end

--- The same point, less exact.
---@param p parlance.Point
---@param gran string
---@return parlance.Point|nil
function M.within(p, gran) return M.shift(p, gran, 0) end

return M
