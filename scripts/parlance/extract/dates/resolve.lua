--- resolve.lua: what a match of the grammar means: the point of the calendar that it tells.

local calendar = require "parlance.calendar"
local compounds = require "parlance.extract.dates.compounds"
local holidays = require "parlance.extract.dates.holidays"
local numbers = require "parlance.extract.dates.numbers"
local points = require "parlance.extract.dates.points"
local words = require "parlance.extract.dates.words"
local years = require "parlance.extract.dates.years"

local M = {}

-- A point whose year is told, or is found from its month, day, quarter or season.
local function dated(anchor, hit, p)
  p.y = years.told(anchor, hit)
  if not p.y and not hit.which_year then p.y = years.of(anchor, hit, p) end
  return p
end

-- A unit counted from a base; in a report from its own date where the base is not exact
-- enough.
local function shifted(anchor, base, unit, n)
  local p = base and points.shift(base, unit, n)
  local is_open = p and points.value(p):find "X"
  if is_open and not anchor.is_narrative then p = points.shift(anchor.own, unit, n) end
  return p
end

local function month_of(name) return words.months[name] or words.months[name:gsub("%.$", "")] end

-- "last June", "this March", "that April".
local function relative_month(anchor, hit, m)
  local which = anchor:fold(hit.which)
  local base = years.BACK[which] and anchor:there() or anchor:here()
  local p = { m = m, gran = "month", y = base and base.y }
  local step = years.STEPS[which]
  if not p.y or not base.m or step == 0 then return p end
  if step < 0 and m >= base.m then p.y = p.y - 1 end
  if step > 0 and m <= base.m then p.y = p.y + 1 end
  return p
end

-- A day that was to share the month of another, and does not, is none.
local function of_month(anchor, hit)
  local m = hit.month and month_of(anchor:fold(hit.month)) or hit.inherited and hit.inherited.m
  if hit.which and not hit.year then return relative_month(anchor, hit, m) end
  if not hit.day then return dated(anchor, hit, { m = m, gran = "month" }) end
  local word = anchor:fold(hit.day)
  local d = math.tointeger(numbers.word(word) or numbers.ordinal(word))
  if not m or not d or not calendar.is_day(m, d) then return nil end
  local p = dated(anchor, hit, { m = m, d = d, gran = "day" })
  return p and calendar.is_day(m, d, math.tointeger(p.y)) and p or nil
end

-- "the first Monday of June", "the last Sunday in May"; nil where a month has no such day.
local function of_nth(anchor, hit)
  local p = of_month(anchor, hit)
  if not p or not p.y or p.y < 1 then return p end
  local weekday, n = words.weekdays[anchor:fold(hit.weekday)], numbers.ordinal(anchor:fold(hit.nth))
  local first = calendar.number(p.y, p.m, 1)
  local behind = calendar.number(p.m == 12 and p.y + 1 or p.y, p.m % 12 + 1, 1)
  local day = n and years.weekday(first, weekday, 1) + 7 * (n - 1)
    or years.weekday(behind - 1, weekday, -1)
  return day < behind and points.of_number(day) or nil
end

-- "the last day of May", "the first week of June": of units that are longer than a day the month
-- and its part.
local function of_nth_unit(anchor, hit)
  local p, word = of_month(anchor, hit), anchor:fold(hit.nth_unit)
  if words.units[anchor:fold(hit.unit)].name ~= "day" then
    return p, word == "last" and "END" or numbers.ordinal(word) == 1 and "START" or nil
  end
  local d = numbers.ordinal(word)
  if word == "last" then
    d = 31
    while not calendar.is_day(p.m, d) do d = d - 1 end
    if p.m == 2 and p.y and p.y > 0 then
      d = select(3, calendar.day(calendar.number(p.y, 3, 1) - 1))
    end
  end
  if not d or not calendar.is_day(p.m, d) then return nil end
  return { y = p.y, m = p.m, d = d, gran = "day" }
end

-- What a day of the week is counted from.
local function base_of_weekday(anchor, which)
  local back = which and years.BACK[which] or anchor.is_narrative
  return back and anchor:there() or anchor:here()
end

local function of_weekday(anchor, hit)
  local weekday = words.weekdays[anchor:fold(hit.weekday)]
  local which = hit.which and anchor:fold(hit.which)
  local base = base_of_weekday(anchor, which)
  local number = base and points.number(base)
  if not number then return { gran = "day", y = base and base.y, m = base and base.m } end
  if hit.which_week then
    local step = years.STEPS[anchor:fold(hit.which_week)]
    return points.of_number(number - calendar.weekday(number) + weekday + 7 * step)
  end
  local step, more = which and years.STEPS[which], hit.beyond_which and 7 or 0
  if step == -1 then return points.of_number(years.weekday(number - 1, weekday, -1) - more) end
  if step == 1 then return points.of_number(years.weekday(number + 1, weekday, 1) + more) end
  local tense = step == nil and anchor:tense(hit.first, hit.behind - 1)
  local ahead = step == 0 or tense == "future" or anchor.is_narrative
  return points.of_number(years.weekday(number, weekday, ahead and 1 or -1))
end

local function of_season(anchor, hit)
  local s = words.seasons[anchor:fold(hit.season)]
  if hit.year_range then
    return { y = compounds.year_range(anchor:fold(hit.year_range)), s = s, gran = "season" }
  end
  if not hit.which or hit.year then return dated(anchor, hit, { s = s, gran = "season" }) end
  local which = anchor:fold(hit.which)
  local base = years.BACK[which] and anchor:there() or anchor:here()
  local p = { s = s, gran = "season", y = base and base.y }
  if not p.y or not base.m then return p end
  local order = { SP = 1, SU = 2, FA = 3, WI = 4 }
  local now, step = base.m < 3 and 0 or order[points.season(base.m)], years.STEPS[which]
  if step < 0 and order[s] >= now then p.y = p.y - 1 end
  if step > 0 and order[s] <= now then p.y = p.y + 1 end
  return p
end

local HALVES = { first = 1, second = 2, last = 2, latter = 2 }

-- "the 1988 quarter": the quarter spoken of, of another year.
local function of_same_quarter(anchor, hit)
  local known = anchor.quarter or anchor:there()
  if not known then return nil end
  if not hit.year then return known end
  return points.years_later({ y = 0, q = known.q, gran = known.q and "quarter" or "year" },
    years.told(anchor, hit))
end

local function of_quarter(anchor, hit)
  if hit.half then
    local half = HALVES[anchor:fold(hit.half)]
    return half and dated(anchor, hit, { half = half, gran = "half" })
  end
  local word = anchor:fold(hit.quarter)
  local ordinal, unit = word:match "^(%w+)%-(%a+)$"
  local q = word:match "%d" and math.tointeger(tonumber(word:match "%d"))
    or numbers.ordinal(ordinal or word)
  if not q or q > 4 then return nil end
  if unit == "half" or word:find "h" and #word == 2 then
    return q < 3 and dated(anchor, hit, { half = q, gran = "half" }) or nil
  end
  return dated(anchor, hit, { q = q, gran = "quarter" })
end

local function of_century(anchor, hit)
  local word = anchor:fold(hit.century):gsub("%-century$", "")
  local n = numbers.ordinal(word)
  if not n or n > 30 then return nil end
  local y = (n - 1) * 100 + 1
  return { y = hit.era and -y or y, gran = "century" }
end

local function of_decade(anchor, hit)
  local word = anchor:fold(hit.decade or hit.decade_of)
  local digits = word:match "%d+"
  local y = words.decades[word] and 1900 + words.decades[word] or math.tointeger(tonumber(digits))
  if hit.decade_of and y % 10 ~= 0 then return nil end
  if y < 100 then y = years.of_two_digits(anchor, y) end
  return { y = y, gran = "decade" }
end

local function of_unit(anchor, hit)
  local unit = words.units[anchor:fold(hit.unit)].name
  local which = anchor:fold(hit.which)
  local has_article = words.months[which] == nil and anchor:fold(hit.first) == "the"
  local back = years.BACK[which] or which == "next" and has_article
  local base = back and anchor:there() or anchor:here()
  if which == "latest" and unit == "quarter" and anchor.quarter then return anchor.quarter end
  return shifted(anchor, base, unit, years.STEPS[which] * (hit.beyond_which and 2 or 1))
end

-- "the 15th of last month"; nil of other units.
local function of_unit_day(anchor, hit)
  local p, d = of_unit(anchor, hit), numbers.ordinal(anchor:fold(hit.unit_day))
  if not p or p.gran ~= "month" or not p.m or not d or not calendar.is_day(p.m, d) then
    return nil
  end
  return { y = p.y, m = p.m, d = d, gran = "day" }
end

local DEICTIC = { today = 0, yesterday = -1, tomorrow = 1 }

local function of_deictic(anchor, hit)
  local base = anchor:here()
  local word = anchor:fold(hit.deictic)
  if not base or not base.d then return { gran = "day" } end
  local n = DEICTIC[word]
  if hit.beyond then n = 2 * n end
  return points.shift(base, "day", n)
end

local function of_definite(anchor, hit)
  local unit = words.units[anchor:fold(hit.definite)].name
  if unit == "quarter" and anchor.quarter then return anchor.quarter end
  if unit == "weekend" and not anchor.is_narrative then
    local is_over = anchor:tense(hit.first, hit.behind - 1) == "past"
    return points.shift(anchor.own, unit, is_over and -1 or 0)
  end
  return shifted(anchor, anchor:there(), unit, 0)
end

local COMPOUND_EDGES = { mid = "MID", early = "START", late = "END" }

local function of_compound(anchor, hit)
  local token = anchor:fold(hit.compound or hit.compound_part or hit.part_date)
  local edge, rest = token:match "^(%a+)%-(.*)$"
  local mod, p = COMPOUND_EDGES[edge], nil
  if month_of(rest) then
    p = dated(anchor, hit, { m = month_of(rest), gran = "month" })
  elseif words.seasons[rest] then
    p = dated(anchor, hit, { s = words.seasons[rest], gran = "season" })
  elseif rest:find "^%d%d%d%d$" then
    p = { y = math.tointeger(tonumber(rest)), gran = "year" }
  elseif rest:find "century$" then
    local n = numbers.ordinal(rest:match "^(%w+)%-")
    p = n and { y = (n - 1) * 100 + 1, gran = "century" }
  elseif rest:find "0['’]?s$" or words.decades[rest] then
    local y = words.decades[rest] and words.decades[rest] + 1900
      or math.tointeger(tonumber(rest:match "%d+"))
    p = { y = y < 100 and years.of_two_digits(anchor, y) or y, gran = "decade" }
  elseif words.units[rest] then
    p = anchor:there() and points.within(anchor:there(), words.units[rest].name)
  end
  return p, mod
end

local function of_year_ago(anchor, hit)
  local base = anchor:there()
  if not base then return nil end
  local unit = anchor:fold(hit.year_ago):match "^%a+"
  if unit == "year" then return points.years_later(base, -1) end
  return points.shift(base, unit, -1)
end

local function of_year(anchor, hit)
  local y = years.told(anchor, hit)
  return y and { y = y, gran = "year" }
end

local function of_year_end(anchor)
  local base = anchor:here() or anchor:there()
  return base and { y = base.y, gran = "year" }, "END"
end

local function of_fiscal(anchor, hit)
  local digits = anchor:fold(hit.fiscal_year):match "%d+"
  local y = math.tointeger(tonumber(digits))
  return { y = y < 100 and years.of_two_digits(anchor, y) or y, gran = "year" }
end

-- "on the tenth", "Monday the tenth": of the month that the text is in.
local function of_ordinal_day(anchor, hit)
  local d = numbers.ordinal(anchor:fold(hit.ordinal_day))
  local base = anchor:there()
  if not d or d > 31 or not base or not base.m then return nil end
  return calendar.is_day(base.m, d) and { y = base.y, m = base.m, d = d, gran = "day" } or nil
end

-- Two ends as one value: "3-7 May", "Jan.-March", "1939-45".
local function of_range(anchor, hit)
  local a, b
  if hit.day_from then
    local first = math.tointeger(tonumber(anchor:fold(hit.day_from)))
    b = of_month(anchor, hit)
    if not b or first >= b.d then return nil end
    a = { y = b.y, m = b.m, d = first, gran = "day" }
  elseif hit.day_range then
    local first, last = anchor:fold(hit.day_range):match "^(%d+)%D+(%d+)$"
    local m = month_of(anchor:fold(hit.month))
    first, last = math.tointeger(tonumber(first)), math.tointeger(tonumber(last))
    local are_days = calendar.is_day(m, first) and calendar.is_day(m, last) and last > first
    if not are_days then return nil end
    b = dated(anchor, hit, { m = m, d = last, gran = "day" })
    a = { y = b.y, m = m, d = first, gran = "day" }
  elseif hit.month_range then
    local first, last = anchor:fold(hit.month_range):match "^(%a+%.?)[-–/]+(.*)$"
    b = dated(anchor, hit, { m = month_of(last), gran = "month" })
    a = { y = b.y, m = month_of(first), gran = "month" }
  else
    local first, last = compounds.year_range(anchor:fold(hit.year_range))
    a, b = { y = first, gran = "year" }, last and { y = last, gran = "year" }
  end
  return b or a, nil, b and points.value(a) .. "/" .. points.value(b)
end

local READERS = {
  { "holiday", holidays.point }, { "nth", of_nth }, { "nth_unit", of_nth_unit },
  { "unit_day", of_unit_day },
  { "numeric", function(anchor, hit)
    local p, open = compounds.date(anchor, anchor:fold(hit.numeric))
    return p, nil, nil, open
  end },
  { "day_from", of_range }, { "day_range", of_range }, { "month_range", of_range },
  { "season", of_season }, { "year_range", of_range }, { "ordinal_day", of_ordinal_day },
  { "compound", of_compound }, { "month", of_month },
  { "same_quarter", of_same_quarter }, { "year_end", of_year_end }, { "quarter", of_quarter },
  { "half", of_quarter }, { "century", of_century },
  { "decade", of_decade }, { "decade_of", of_decade }, { "fiscal_year", of_fiscal },
  { "weekday", of_weekday }, { "unit", of_unit },
  { "definite", of_definite }, { "deictic", of_deictic }, { "year_ago", of_year_ago },
  { "year", of_year }, { "spoken_year", of_year }, { "day", of_month },
}

--- The point that a match tells by its fields.
---@param anchor parlance.Anchor
---@param hit table
---@return parlance.Point|nil
---@return string|nil mod where a compound tells one: "mid-July"
---@return string|nil value where it is not the point's: of ranges
---@return boolean|nil ambiguous
function M.point(anchor, hit)
  for _, reader in ipairs(READERS) do
    if hit[reader[1]] then return reader[2](anchor, hit) end
  end
end

return M
