--- clocks.lua: times of the day: "5 p.m. on Friday", "this morning", "the night of 3 May".

local numbers = require "parlance.extract.dates.numbers"
local points = require "parlance.extract.dates.points"
local resolve = require "parlance.extract.dates.resolve"
local words = require "parlance.extract.dates.words"
local years = require "parlance.extract.dates.years"

local M = {}

-- Fields of a match that tell the day.
local DAY_FIELDS = { "nth", "numeric", "month", "ordinal_day", "weekday", "deictic",
  "unit" }

-- Parts of the day that are those of the day of writing.
local HERE = { tonight = true, overnight = true }

-- The day of a time that names none: "last night", "the next morning", "at 5 p.m."
local function day_beside(anchor, hit)
  local which = hit.which and anchor:fold(hit.which)
  if which then
    local is_told = years.BACK[which] or which == "next" and anchor:fold(hit.first) == "the"
    local base = is_told and anchor:there() or anchor:here()
    return base and points.shift(base, "day", years.STEPS[which])
  end
  local part = hit.part and anchor:fold(hit.part)
  local ref = anchor.ref
  if ref and ref.d and not HERE[part] then return ref end
  return anchor:here()
end

local function told_day(anchor, hit)
  for _, field in ipairs(DAY_FIELDS) do
    if hit[field] then return resolve.point(anchor, hit) end
  end
end

local function day_value(anchor, hit)
  local p = told_day(anchor, hit)
  if not p then p = day_beside(anchor, hit) end
  if not p then return "XXXX-XX-XX" end
  p = points.shift(p, "day", 0)
  anchor:tell(p)
  return points.value(p)
end

-- Hours, minutes and seconds as written; minutes are "" where there are none.
local function digits_of(word)
  if word:find "^%d%d%d%d" then return tonumber(word:sub(1, 2)), word:sub(3, 4), "" end
  local h, m, s = word:match "^(%d+)[:.h]?(%d?%d?):?(%d?%d?)"
  if h then return tonumber(h), m, s end
  return numbers.word(word), "", ""
end

-- The hour of the day, after noon where words say so.
local function full_hour(anchor, hit, h, word)
  local half = hit.half_day and anchor:fold(hit.half_day) or word:match "[ap]%.?m" or ""
  local part = hit.part and words.parts[anchor:fold(hit.part)]
  if half:find "^a" then return h == 12 and 0 or h end
  local is_late = half:find "^p" or part == "AF" or part == "EV" or part == "NI" and h > 5
  return is_late and h < 12 and h + 12 or h
end

local MINUTES = { half = 30, quarter = 15 }

-- "half past six", "ten to five": minutes of the hour before or of that which is told.
local function with_minutes(anchor, hit, h)
  local word = anchor:fold(hit.minutes)
  local m = MINUTES[word] or numbers.word(word)
  if not m or m < 1 or m > 59 or h < 1 or h > 12 then return nil end
  if hit.side and anchor:fold(hit.side) == "to" then
    h, m = h == 1 and 12 or h - 1, 60 - m
  end
  return h, ("%02d"):format(math.tointeger(m))
end

local function clock_of(anchor, hit)
  local word = anchor:fold(hit.clock)
  if words.parts[word] then return words.parts[word] end
  local h, m, s = digits_of(word)
  if not h or h ~= math.floor(h) then return nil end
  if hit.minutes then
    h, m = with_minutes(anchor, hit, h)
    if not h then return nil end
  end
  h = full_hour(anchor, hit, math.tointeger(h), word)
  return ("%02d:%s%s"):format(h, m ~= "" and m or "00", s ~= "" and ":" .. s or "")
end

-- As written; the full stop is that of the sentence.
local function zone_of(anchor, hit)
  if not hit.zone then
    local zone = anchor:fold(hit.clock):match "^%d+(%a+)$"
    return zone and words.zones[zone:upper()] and zone:upper() or nil
  end
  local zone = anchor.handle:get(hit.zone, "form"):gsub("%.$", "")
  return hit.zone_shift and zone .. "+" .. anchor.handle:get(hit.zone_shift + 1, "form") or zone
end

--- A time on the clock as a row.
---@param anchor parlance.Anchor
---@param hit table
---@return table|nil
function M.clock(anchor, hit)
  local time = clock_of(anchor, hit)
  if not time then return nil end
  return {
    type = "TIME", value = day_value(anchor, hit) .. "T" .. time,
    mod = hit.approx and "APPROX" or nil, zone = zone_of(anchor, hit),
  }
end

--- A part of the day as a row.
---@param anchor parlance.Anchor
---@param hit table
---@return table|nil
function M.part(anchor, hit)
  local word, edge = hit.part and anchor:fold(hit.part), hit.edge and anchor:fold(hit.edge)
  if hit.compound_part then edge, word = anchor:fold(hit.compound_part):match "^(%a+)%-(%a+)$" end
  local code = words.parts[word]
  if not code then return nil end
  return {
    type = "TIME", value = day_value(anchor, hit) .. "T" .. code, mod = words.edges[edge],
  }
end

--- What is written in ISO 8601 as it is.
---@param anchor parlance.Anchor
---@param hit table
---@return table
function M.iso(anchor, hit)
  local value = anchor.handle:get(hit.iso, "form")
  anchor:tell(points.parse(value))
  return { type = "TIME", value = value }
end

return M
