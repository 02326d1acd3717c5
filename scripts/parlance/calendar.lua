--- calendar.lua: the Gregorian calendar: dates that are, days counted, weeks of ISO 8601.

local M = {}

local DAYS = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

--- Whether there is such a day, in some year when none is given; a month without a day, when `day`
--- is nil.
---@param month integer
---@param day? integer
---@param year? integer
---@return boolean
function M.is_day(month, day, year)
  if month < 1 or month > 12 then return false end
  return day == nil or day >= 1 and day <= (year and M.last_day(year, month) or DAYS[month])
end

--- A date in ISO 8601, or false when there is none.
---@param year integer
---@param month integer
---@param day? integer
---@return string|false
function M.iso(year, month, day)
  if not M.is_day(month, day) then return false end
  if day == nil then return ("%04d-%02d"):format(year, month) end
  return ("%04d-%02d-%02d"):format(year, month, day)
end

--- The number of a day, counted from 1970-01-01 (Hinnant, "chrono-compatible low-level date
--- algorithms", days_from_civil).
---@param year integer
---@param month integer
---@param day integer
---@return integer
function M.number(year, month, day)
  if month <= 2 then year = year - 1 end
  local era = year // 400
  local in_era = year - era * 400
  local in_year = (153 * (month + (month > 2 and -3 or 9)) + 2) // 5 + day - 1
  return era * 146097 + in_era * 365 + in_era // 4 - in_era // 100 + in_year - 719468
end

--- The day that has a number: the inverse.
---@param number integer
---@return integer year
---@return integer month
---@return integer day
function M.day(number)
  number = number + 719468
  local era = number // 146097
  local in_era = number - era * 146097
  local year = (in_era - in_era // 1460 + in_era // 36524 - in_era // 146096) // 365
  local in_year = in_era - (365 * year + year // 4 - year // 100)
  local shifted = (5 * in_year + 2) // 153
  local month = shifted < 10 and shifted + 3 or shifted - 9
  year = year + era * 400
  return month <= 2 and year + 1 or year, month, in_year - (153 * shifted + 2) // 5 + 1
end

--- The day of the week of a numbered day: Monday is 1.
---@param number integer
---@return integer
function M.weekday(number) return (number + 3) % 7 + 1 end

--- The week of ISO 8601 that a numbered day is in.
---@param number integer
---@return integer year
---@return integer week
function M.week(number)
  local thursday = number - M.weekday(number) + 4
  local year = M.day(thursday)
  return year, (thursday - M.number(year, 1, 1)) // 7 + 1
end

--- The month that is `n` months behind another.
---@param year integer
---@param month integer
---@param n integer
---@return integer year
---@return integer month
function M.months_later(year, month, n)
  local at = year * 12 + month - 1 + n
  return at // 12, at % 12 + 1
end

--- The last day of a month.
---@param year integer
---@param month integer
---@return integer
function M.last_day(year, month)
  if month ~= 2 then return DAYS[month] end
  local leap = year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
  return leap and 29 or 28
end

--- The Sunday of Easter (Meeus, Jones and Butcher).
---@param year integer
---@return integer month
---@return integer day
function M.easter(year)
  local a, b, c = year % 19, year // 100, year % 100
  local h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
  local l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
  local at = h + l - 7 * ((a + 11 * h + 22 * l) // 451) + 114
  return at // 31, at % 31 + 1
end

return M
