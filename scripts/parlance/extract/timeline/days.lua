--- days.lua: the date of an event, out of the rows of `dates`: points of the calendar alone.

local M = {}

-- The day of a time, with the clock where it is told: a part of the day is its day.
local function calendar_value(value)
  local day, clock = value:match "^([^T]+)T(.*)$"
  if not day then return value end
  return clock:find "^%d%d:" and value or day
end

--- The point of the calendar that a row of `dates` tells: a year at least; nil for others.
---@param row table
---@return string|nil
function M.value(row)
  local value = row.value
  if not value or row.type ~= "DATE" and row.type ~= "TIME" then return nil end
  local decade = value:match "^(%d%d%d)X?$"
  if decade then return decade .. "0/" .. decade .. "9" end
  local year, half = value:match "^(%d%d%d%d)%-H([12])$"
  local months = half == "1" and "%s-01/%s-06" or "%s-07/%s-12"
  if year then return months:format(year, year) end
  if not value:find "^%d%d%d%d" and not value:find "^BC%d%d%d%d" then return nil end
  return calendar_value((value:gsub("%-XX.*$", "")))
end

local JOINS = { to = true, ["and"] = true, ["–"] = true, ["-"] = true, ["until"] = true }

-- Whether a row goes on to the next as from one date to another.
local function leads_to(folds, row, behind)
  return behind and behind.first == row.last + 2 and JOINS[folds[row.last + 1]] ~= nil
end

-- Words of a clock time that names no day.
local CLOCK = { a = true, p = true, m = true, am = true, pm = true, noon = true, midnight = true,
  ["a.m"] = true, ["p.m"] = true, ["a.m."] = true, ["p.m."] = true, ["o'clock"] = true,
  ["o’clock"] = true, hours = true, hour = true, ["local"] = true, time = true, about = true,
  around = true, ["."] = true, [":"] = true, gmt = true, utc = true, one = true, two = true,
  three = true, four = true, five = true, six = true, seven = true, eight = true, nine = true,
  ten = true, eleven = true, twelve = true, half = true, past = true, to = true, quarter = true,
  at = true, minutes = true, shortly = true, before = true, after = true, exactly = true }

-- Whether a row is a time of day and no more.
local function is_clock(folds, row)
  if row.type ~= "TIME" then return false end
  for token = row.first, row.last do
    if not CLOCK[folds[token]] and not folds[token]:find "^%d+[%d:%.]*[ap]?%.?m?%.?$" then
      return false
    end
  end
  return true
end

-- Tokens over which a clock time has its day in its sentence.
local FAR = 400

-- Whether the sentence of a clock time names its day too.
local function has_day(doc, folds, rows, i)
  local first, last = doc:sentence(rows[i].first)
  first, last = math.max(first, rows[i].first - FAR), math.min(last, rows[i].first + FAR)
  local function names_day(row)
    return row and row.first >= first and row.first <= last and row.type ~= "DURATION"
      and not is_clock(folds, row)
  end
  for at = i - 1, 1, -1 do
    if rows[at].first < first then break end
    if names_day(rows[at]) then return true end
  end
  for at = i + 1, #rows do
    if rows[at].first > last then break end
    if names_day(rows[at]) then return true end
  end
  return false
end

--- The dates of a document that an event may have: { first, last, value }; the two ends of a
--- range are one.
---@param doc parlance.Document
---@param folds string[]
---@return { first: integer, last: integer, value: string }[]
function M.of(doc, folds)
  local list, rows, i = {}, doc:rows "dates", 1
  while rows[i] do
    local row, behind = rows[i], rows[i + 1]
    local value = M.value(row)
    local stop = value and leads_to(folds, row, behind) and M.value(behind)
    if stop and value < stop then
      list[#list + 1] = { first = row.first, last = behind.last, value = value .. "/" .. stop }
      i = i + 1
    elseif value and not (is_clock(folds, row) and not has_day(doc, folds, rows, i)) then
      list[#list + 1] = { first = row.first, last = row.last, value = value }
    end
    i = i + 1
  end
  return list
end

return M
