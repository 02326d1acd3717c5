--- compounds.lua: times that are one token: numeric dates, ranges, "mid-July", "30-year".

local calendar = require "parlance.calendar"
local numbers = require "parlance.extract.dates.numbers"
local words = require "parlance.extract.dates.words"
local years = require "parlance.extract.dates.years"

local M = {}

local function integer(digits) return math.tointeger(tonumber(digits)) end

--- The parts of a numeric date: year first, or two numbers that are day and month in some
--- order, and the year.
---@param token string
---@return { y: integer, m: integer, d: integer }|{ a: integer, b: integer, year: string }|nil
function M.numeric(token)
  local y, m, d = token:match "^(%d%d%d%d)[-/.](%d%d?)[-/.](%d%d?)$"
  if not y then y, m, d = token:match "^(%d%d%d%d)(%d%d)(%d%d)$" end
  if y then return { y = integer(y), m = integer(m), d = integer(d) } end
  local a, b, year = token:match "^(%d%d?)[-/.](%d%d?)[-/.](%d+)$"
  return a and { a = integer(a), b = integer(b), year = year }
end

--- The order of day and month that the numeric dates of a document have: "dmy", "mdy", or nil
--- where none of them tells, or they tell different things.
---@param tokens string[]
---@return "dmy"|"mdy"|nil
function M.order(tokens)
  local found
  for _, token in ipairs(tokens) do
    local parts = M.numeric(token)
    local order = parts and parts.a and (parts.a > 12 and "dmy" or parts.b > 12 and "mdy") or nil
    if order and found and order ~= found then return nil end
    found = order or found
  end
  return found
end

-- "05-Nov-2030".
local function with_name(token)
  local day, name, year = token:match "^(%d+)%-(%a+)%-(%d+)$"
  if not day then return nil end
  local p = { y = integer(year), m = words.months[name], d = integer(day), gran = "day" }
  return calendar.is_day(p.m, p.d, p.y) and p or nil
end

--- A numeric date as a point; whether day and month could be the other way.
---@param anchor parlance.Anchor
---@param token string
---@return parlance.Point|nil
---@return boolean|nil ambiguous
function M.date(anchor, token)
  local parts = M.numeric(token)
  if not parts then return with_name(token) end
  local y, m, d = parts.y, parts.m, parts.d
  if y then return calendar.is_day(m, d, y) and { y = y, m = m, d = d, gran = "day" } or nil end
  y = integer(parts.year)
  if #parts.year == 2 then y = years.of_two_digits(anchor, y) end
  local order = parts.a > 12 and "dmy" or parts.b > 12 and "mdy" or anchor.order
  local is_open = not order and parts.a ~= parts.b
  if not order then order = is_open and anchor.style or not is_open and "dmy" end
  if not order then return { y = y, gran = "day" }, is_open or nil end
  d, m = parts.a, parts.b
  if order == "mdy" then d, m = m, d end
  if not calendar.is_day(m, d, y) then return nil end
  return { y = y, m = m, d = d, gran = "day" }, is_open or nil
end

--- The two ends of "1939-45", "1990/91", "2031-2034"; the first alone when it is no range.
---@param token string
---@return integer first
---@return integer|nil last
function M.year_range(token)
  local a, b = token:match "^(%d%d%d%d)%D+(%d+)$"
  a, b = integer(a), integer(b)
  if b < 100 then b = a - a % 100 + b end
  return a, b > a and b or nil
end

--- The unit and the number of "30-year", "two-week", "decade-long"; no number for "multi-year".
---@param token string
---@return string|nil unit
---@return number|nil n
function M.span(token)
  local body = token:gsub("%-?long$", "")
  if words.units[body] then return body, not words.units[body].many and 1 or nil end
  local number, unit = body:match "^(.*)%-([^-]+)$"
  if not words.units[unit] then return nil end
  local list, half = {}, number:find "and%-a%-half$"
  number = number:gsub("%-and%-a%-half$", "")
  if words.cardinals[number] then
    list[1] = number
  else
    for word in number:gmatch "[^-]+" do list[#list + 1] = word end
  end
  local n = numbers.value(list)
  if half then n = (n or 0) + 0.5 end
  return unit, n
end

return M
