--- holidays.lua: the days of holidays, by their names.

local calendar = require "parlance.calendar"
local points = require "parlance.extract.dates.points"
local words = require "parlance.extract.dates.words"
local years = require "parlance.extract.dates.years"

local M = {}

local function integer(digits) return math.tointeger(tonumber(digits)) end

-- The n-th of a day of the week in a month, the last for -1.
local function nth_weekday(y, m, n, weekday)
  if n < 0 then
    return years.weekday(calendar.number(y, m, calendar.last_day(y, m)), weekday, -1)
  end
  return years.weekday(calendar.number(y, m, 1), weekday, 1) + 7 * (n - 1)
end

local function fixed(rule)
  local m, d = rule:match "^(%d%d)%-(%d%d)$"
  return integer(m), integer(d)
end

--- A holiday of a year; the rule is as in the list of en/times.
---@param rule string
---@param y integer
---@return parlance.Point
function M.of_year(rule, y)
  local m, d = fixed(rule)
  if m then return { y = y, m = m, d = d, gran = "day" } end
  local shift = rule:match "^easter (%-?%d+)$"
  if shift then
    return points.of_number(calendar.number(y, calendar.easter(y)) + integer(shift))
  end
  local n, weekday, month = rule:match "^(%-?%d+) (%d) (%d+)$"
  return points.of_number(nth_weekday(y, integer(month), integer(n), integer(weekday)))
end

-- The year of one that tells none: "last Christmas", "by Easter".
local function year_of(anchor, hit, rule)
  local base = anchor:here()
  if not base or not base.y or base.y < 0 then return nil end
  local p = M.of_year(rule, base.y)
  local step = hit.which and years.STEPS[anchor:fold(hit.which)]
  if not step then return years.of(anchor, hit, p) end
  local is_behind = base.m and (p.m < base.m or p.m == base.m and p.d < (base.d or 0))
  if step < 0 then return is_behind and base.y or base.y - 1 end
  return step > 0 and is_behind and base.y + 1 or base.y
end

--- The day that a match names; nil when no holiday is called so.
---@param anchor parlance.Anchor
---@param hit table
---@return parlance.Point|nil
function M.point(anchor, hit)
  local rule = words.holidays[table.concat(anchor:folds_of(hit.holiday), " ")]
  if not rule then return nil end
  local y = years.told(anchor, hit) or year_of(anchor, hit, rule)
  if y and y > 0 then return M.of_year(rule, y) end
  local m, d = fixed(rule)
  return { m = m, d = d, gran = "day" }
end

return M
