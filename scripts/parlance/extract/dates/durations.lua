--- durations.lua: amounts of time, and points that an amount of time leads to.

local compounds = require "parlance.extract.dates.compounds"
local numbers = require "parlance.extract.dates.numbers"
local points = require "parlance.extract.dates.points"
local resolve = require "parlance.extract.dates.resolve"
local words = require "parlance.extract.dates.words"
local years = require "parlance.extract.dates.years"

local M = {}

-- Half a unit in smaller ones, by the code of the unit: { code, number, time }. A month has none.
local HALF = { Y = { "M", 6 }, D = { "H", 12, true }, H = { "M", 30 }, TM = { "S", 30 } }

--- A number of units as in ISO 8601; X for a number that is not told.
---@param unit table
---@param n number|nil
---@return string
function M.period(unit, n)
  local lead = unit.time and "PT" or "P"
  if not n then return lead .. "X" .. unit.code end
  n = n * unit.factor
  local whole = math.floor(n)
  if whole == n then return ("%s%d%s"):format(lead, whole, unit.code) end
  local below = HALF[unit.time and unit.code == "M" and "TM" or unit.code]
  if not below or n - whole ~= 0.5 then return ("%s%s%s"):format(lead, n, unit.code) end
  local first = whole > 0 and ("%d%s"):format(whole, unit.code) or ""
  return ("%s%s%s%d%s"):format(lead, first, below[3] and "T" or "", below[2], below[1])
end

local function amount_of(anchor, hit)
  if hit.half_unit then return 0.5 end
  local n = hit.single and 1 or hit.amount and numbers.value(anchor:folds_of(hit.amount))
  return n and hit.and_half and n + 0.5 or n
end

local OPPOSITE = { MORE_THAN = "EQUAL_OR_LESS", LESS_THAN = "EQUAL_OR_MORE" }

local function quantity_of(anchor, hit)
  local mod = hit.quantity and words.modifiers[anchor:fold(hit.quantity)]
  if hit.negated then mod = OPPOSITE[mod] end
  return mod or hit.or_so and "APPROX" or nil
end

-- "and forty minutes", behind "six hours".
local function rest_of(anchor, hit, before)
  local n = hit.more_amount and numbers.value(anchor:folds_of(hit.more_amount))
  if not n then return "" end
  local more = M.period(words.units[anchor:fold(hit.more_unit)], n)
  return before.time and more:gsub("^PT?", "") or (more:gsub("^P", ""))
end

--- "more than two years", "a 30-day"; nil when a token only looks like one.
---@param anchor parlance.Anchor
---@param hit table
---@return table|nil
function M.duration(anchor, hit)
  local unit, n
  if hit.span then
    local name
    name, n = compounds.span(anchor:fold(hit.span))
    unit = words.units[name]
    if not unit then return nil end
  else
    unit, n = words.units[anchor:fold(hit.unit)], amount_of(anchor, hit)
  end
  return {
    type = "DURATION", value = M.period(unit, n) .. rest_of(anchor, hit, unit),
    mod = quantity_of(anchor, hit),
  }
end

local FRAMES = { recent = "PAST_REF", coming = "FUTURE_REF", upcoming = "FUTURE_REF" }

--- "recent years", "the coming weeks", "for months".
---@param anchor parlance.Anchor
---@param hit table
---@return table
function M.vague(anchor, hit)
  local value = hit.frame and FRAMES[anchor:fold(hit.frame)]
  if value then return { type = "DATE", value = value } end
  return { type = "DURATION", value = M.period(words.units[anchor:fold(hit.unit)], nil) }
end

-- Units that are counted in years.
local IN_YEARS = { decade = 10, century = 100, millennium = 1000 }

-- The point that lies n units from a base: of a quarter, the same quarter of another year.
local function point_at(anchor, hit, base, unit, n)
  local factor = IN_YEARS[unit.name]
  if unit.name ~= "year" then
    return points.shift(base, factor and "year" or unit.name, n * (factor or 1))
  end
  if base.gran == "quarter" then return points.years_later(base, n) end
  local ref = anchor.ref
  if hit.ago and n == -1 and ref and ref.gran == "quarter" then
    return points.years_later(ref, n)
  end
  return points.shift(base, "year", n)
end

-- "the year-earlier period". What was before moves nothing: the story goes on where it was.
local function year_ago(anchor, hit)
  local p = resolve.point(anchor, hit)
  return p and { type = "DATE", value = points.value(p) }
end

-- "two Fridays ago", counted back from the day of writing.
local function weekdays_ago(anchor, hit, n)
  local base, day = anchor:here(), words.plural_weekdays[anchor:fold(hit.weekdays_ago)]
  local number = base and points.number(base)
  if not day then return nil end
  if not number or not n then return { type = "DATE" } end
  local found = years.weekday(number - 1, day, -1) - 7 * (math.tointeger(n) - 1)
  return { type = "DATE", value = points.value(points.of_number(found)) }
end

-- An amount of less than one unit, or between two, in units that are smaller: half a century,
-- a year and a half.
local function in_smaller(unit, n)
  if n == math.floor(n) then return unit, n end
  if IN_YEARS[unit.name] then return words.units.year, n * IN_YEARS[unit.name] end
  if unit.name == "year" then return words.units.month, n * 12 end
  return unit, n
end

--- "three days ago", "a year earlier", "two weeks later".
---@param anchor parlance.Anchor
---@param hit table
---@return table|nil
function M.ago(anchor, hit)
  if hit.year_ago then return year_ago(anchor, hit) end
  local n = amount_of(anchor, hit)
  if hit.weekdays_ago then return weekdays_ago(anchor, hit, n) end
  local unit = words.units[anchor:fold(hit.unit)]
  local is_later = hit.from_now or hit.shift and anchor:fold(hit.shift) == "later"
  if not n and is_later then return { type = "DURATION", value = M.period(unit, nil) } end
  if not n then return { type = "DATE", value = "PAST_REF" } end
  unit, n = in_smaller(unit, n)
  if n ~= math.floor(n) or unit.time then
    return { type = "DURATION", value = M.period(unit, n), mod = quantity_of(anchor, hit) }
  end
  local base = (hit.ago or hit.from_now) and anchor:here() or anchor:there()
  if not base then return { type = "DATE" } end
  n = math.tointeger(n) * unit.factor * (is_later and 1 or -1)
  local p = point_at(anchor, hit, base, unit, n)
  if not p then return nil end
  if is_later then anchor:tell(p) end
  return { type = "DATE", value = points.value(p), mod = quantity_of(anchor, hit) }
end

return M
