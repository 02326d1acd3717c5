--- years.lua: which year a month, a day, a season or a quarter is of.

local calendar = require "parlance.calendar"
local numbers = require "parlance.extract.dates.numbers"
local points = require "parlance.extract.dates.points"

local M = {}

--- How far words reach from where they are counted: units behind, or ahead.
M.STEPS = {
  last = -1, past = -1, previous = -1, preceding = -1, prior = -1, next = 1, following = 1,
  ensuing = 1, subsequent = 1, coming = 1, upcoming = 1, this = 0, current = 0, present = 0,
  same = 0, very = 0, that = 0, latest = -1, before = -1, after = 1, later = 1,
}

--- Words that are counted from the last date mentioned, wherever they stand.
M.BACK = {
  previous = true, preceding = true, prior = true, following = true, ensuing = true,
  subsequent = true, same = true, very = true, that = true, before = true, after = true,
  later = true,
}

--- The year that words tell; nil when they tell none.
---@param anchor parlance.Anchor
---@param hit table
---@return integer|nil
function M.told(anchor, hit)
  if hit.year then
    local year = math.tointeger(tonumber(anchor:fold(hit.year):match "%d+"))
    return (hit.era or hit.is_bc) and -year or year
  elseif hit.short_year then
    local digits = anchor:fold(hit.short_year):match "^%d%d$"
    return digits and M.of_two_digits(anchor, math.tointeger(tonumber(digits)))
  elseif hit.spoken_year then
    return numbers.spoken_year(anchor:folds_of(hit.spoken_year))
  elseif hit.which_year then
    local which = anchor:fold(hit.which_year)
    local base = (M.BACK[which] or which:find "^year%-") and anchor:there() or anchor:here()
    local step = M.STEPS[which] or -1
    return base and base.y and points.shift(base, "year", step).y
  elseif hit.same_year then
    return anchor:there() and anchor:there().y
  end
  return hit.inherited and hit.inherited.y
end

-- Where in its year a point begins, in months from 0; nil where that is not known.
local STARTS = { SP = 2, SU = 5, FA = 8, WI = 11 }
local function begin_of(p)
  if p.m then return p.m - 1 + (p.d or 1) / 32 end
  if p.q then return (p.q - 1) * 3 end
  if p.half then return (p.half - 1) * 6 end
  return p.s and STARTS[p.s]
end

-- In a report: what was is the last one before its date, what will be the next behind it.
local function of_report(anchor, hit, p)
  local own = anchor.own
  local now, begins = begin_of(own), begin_of(p)
  if not now or not begins then return own.y end
  local tense = anchor:tense(hit.first, hit.behind - 1)
  local ahead = begins - now
  if p.m and not p.d and p.m == own.m then return own.y end
  if tense == "future" then return ahead < (p.m and -1 or -6) and own.y + 1 or own.y end
  if tense == "past" then return ahead > (p.d and 2.5 or 1) and own.y - 1 or own.y end
  if ahead > 6 then return own.y - 1 end
  return ahead < -9 and own.y + 1 or own.y
end

-- In a narrative: that of the last date; the next one when the months begin anew.
local function of_narrative(anchor, p)
  local ref = anchor.ref or anchor.own
  if not ref or not ref.y then return nil end
  local before, begins = begin_of(ref), begin_of(p)
  if before and begins and before - begins >= 9 and ref.gran ~= "year" then
    return points.shift(ref, "year", 1).y
  end
  return ref.y
end

--- The year of a point that tells none.
---@param anchor parlance.Anchor
---@param hit table
---@param p parlance.Point
---@return integer|nil
function M.of(anchor, hit, p)
  if anchor.is_narrative then return of_narrative(anchor, p) end
  return of_report(anchor, hit, p)
end

--- The century of a year of two digits: it is near the document's date, else in this one or
--- the last by whether it is over seventy.
---@param anchor parlance.Anchor
---@param year integer below 100
---@return integer
function M.of_two_digits(anchor, year)
  local own = anchor.own and anchor.own.y or anchor.ref and anchor.ref.y
  if not own or own < 0 then return year + (year > 70 and 1900 or 2000) end
  local full = own - own % 100 + year
  if full > own + 20 then return full - 100 end
  return full <= own - 80 and full + 100 or full
end

--- The day of the week nearest to a day: in the direction that the tense tells.
---@param number integer of the day
---@param weekday integer
---@param direction integer -1: on or before; 1: on or after
---@return integer number
function M.weekday(number, weekday, direction)
  local gap = (weekday - calendar.weekday(number)) % 7
  if direction < 0 and gap > 0 then gap = gap - 7 end
  return number + gap
end

return M
