--- verdicts.lua: whether two values agree, and if not, whether both can be so.

local lexicon = require "parlance.lexicon"
local set_of = require "parlance.word_set"

local M = {}

local SIDES = set_of(lexicon("en/slots").sides)

-- How far two figures may be apart where one of them is round.
local ROUND = 0.1

-- Figures that are further apart are of other things.
local MOST = 10
-- How far a bound may be from the figure that it is said of.
local NEAR = 1.5

-- Figures from which on zeros at the end may be those of a rounded one.
local LEAST_ROUND = 1000

-- Whether one figure is the other with fewer digits: 12 and 12.4 million, 9 and 8.6.
local function is_round_of(a, b)
  if a == 0 or b == 0 or a == b then return false end
  local unit = 1
  while a >= LEAST_ROUND and a % (unit * 10) == 0 do unit = unit * 10 end
  return math.floor(b / unit + 0.5) * unit == a and b % unit ~= 0
end

-- What a value is in figures; of durations, seconds.
local function size(side) return side.base or tonumber(side.value) end

local BOUNDS = {
  more = function(bound, value) return value >= bound end,
  less = function(bound, value) return value <= bound end,
  about = function(bound, value)
    return math.abs(bound - value) <= ROUND * math.max(bound, value)
  end,
}

local function allows(a, b)
  local bound = a.mod and BOUNDS[a.mod]
  return bound and bound(size(a), size(b))
end

local GROWS = { dead = true, hurt = true, missing = true }

local function date_of(side) return side.doc and side.doc.date or "" end

-- Whether a later document counts more victims.
local function is_growing(a, b)
  return GROWS[a.effect] and a.effect == b.effect and size(a) < size(b)
    and date_of(a) < date_of(b) and date_of(a) ~= ""
end

--- What two numbers for one quantity are to each other; nil when they agree.
---@param a parlance.conflicts.Side
---@param b parlance.conflicts.Side
---@return "conflict"|"change"|"precision"|nil
function M.numbers(a, b)
  local x, y = size(a), size(b)
  if x == y or x * y == 0 or math.max(x, y) > MOST * math.min(x, y) then return nil end
  if is_growing(a, b) or is_growing(b, a) then return "change" end
  if a.doc ~= b.doc and (a.provisional or b.provisional) then return "change" end
  local near = math.max(x, y) <= NEAR * math.min(x, y)
  if (a.mod or b.mod) and not near and (allows(a, b) or allows(b, a)) then return nil end
  if allows(a, b) or allows(b, a) or is_round_of(x, y) or is_round_of(y, x) then
    return "precision"
  end
  return "conflict"
end

-- An interval of days that an ISO value covers, as comparable strings; a time keeps its hour.
local function day_of(value) return value:match "^%d%d%d%d%-%d%d%-%d%d" end

local function is_prefix(a, b) return #a < #b and b:sub(1, #a) == a end

local MONTHS = { SP = "03 04 05", SU = "06 07 08", FA = "09 10 11", AU = "09 10 11",
  WI = "12 01 02" }

local function in_season(a, b)
  local year, season = a:match "^(%d%d%d%d)%-(%u%u)$"
  local other, month = b:match "^(%d%d%d%d)%-(%d%d)"
  return season and month and year == other and MONTHS[season]
    and MONTHS[season]:find(month, 1, true) ~= nil
end

-- Whether a week holds a day.
local function in_week(a, b)
  local year, week = a:match "^(%d%d%d%d)%-W(%d%d)$"
  local y, m, d = b:match "^(%d%d%d%d)%-(%d%d)%-(%d%d)"
  if not week or not y then return week and b:sub(1, 4) == year and #b <= 7 end
  local ordinal = (tonumber(m) - 1) * 30.44 + tonumber(d)
  return y == year and math.abs(ordinal / 7 - tonumber(week) + 0.5) <= 1.2
end

local PARTS = { NI = { 18, 30 }, MO = { 0, 12 }, AF = { 12, 18 }, EV = { 17, 24 } }

-- Hours that a time may be in, from its own day's midnight on.
local function hours(value)
  local part = value:match "T(%u%u)$"
  if part and PARTS[part] then return PARTS[part][1], PARTS[part][2] end
  local hour, minute = value:match "T(%d%d):?(%d*)"
  if hour then
    local time = tonumber(hour) + (tonumber(minute) or 0) / 60
    return time, time
  end
  return 0, 24
end

local function times_agree(a, b)
  local a_from, a_to = hours(a)
  local b_from, b_to = hours(b)
  return a_from <= b_to and b_from <= a_to
end

-- Whether a month, season or week holds a day.
local function holds(a, b) return is_prefix(a, b) or in_season(a, b) or in_week(a, b) end

-- Of times whose day is that of what was told before, the clock is compared.
local function clocks(a, b)
  local x, y = a:match "T%d.*$", b:match "T%d.*$"
  return x and y and x ~= y and "conflict" or nil
end

--- What two dates of one event are to each other; nil when they agree, as a day does with its
--- month.
---@param a parlance.conflicts.Side
---@param b parlance.conflicts.Side
---@return "conflict"|"precision"|nil
function M.dates(a, b)
  local x, y = a.value, b.value
  if (a.how == "clock" or b.how == "clock") and x:sub(1, 10) ~= y:sub(1, 10) then
    return clocks(x, y)
  end
  if x == y or x:find "/" or y:find "/" then return nil end
  local x_day, y_day = day_of(x), day_of(y)
  if x_day and y_day then
    if x_day ~= y_day then return "conflict" end
    return times_agree(x, y) and "precision" or "conflict"
  end
  return not holds(x, y) and not holds(y, x) and "conflict" or nil
end

-- Whether all words of one set are in the other.
local function is_within(a, b)
  for word in pairs(a) do if not b[word] then return false end end
  return true
end

local function has_common(a, b)
  for word in pairs(a) do if b[word] then return true end end
  return false
end

-- The noun of a place: "the west bank of the river" is a bank.
local function kind_of(side)
  return side.value:lower():gsub(" of .*$", ""):match "([%w\128-\255]+)%W*$"
end

local function last_word(value) return value:lower():match "([%w\128-\255]+)%W*$" end

-- The word that tells a place from others of its kind by its side.
local function side_of(side)
  for word in side.value:lower():gmatch "%a+" do
    if SIDES[word] then return word end
  end
end

--- The noun of a place that is told from others by its side; nil for other places.
---@param side parlance.conflicts.Side
---@return string|nil
function M.kind_of_side(side) return side_of(side) and kind_of(side) or nil end

-- "the west bank" and "the east bank of the river".
local function is_other_side(a, b)
  local x, y = side_of(a), side_of(b)
  return x and y and x ~= y and a.how == b.how and kind_of(a) == kind_of(b)
end

-- Whether two places are of one event and told in one way: "at the north gate", "at the south".
local function is_one_place(a, b)
  if a.how ~= b.how then return false end
  if a.head ~= b.head then return false end
  local named = next(a.names) or next(b.names)
  return a.who == b.who and (a.who or not named) and (named or kind_of(a) == kind_of(b))
end

-- Whether two who did something are two: names of two sides, or nouns that share nothing.
local function are_two(a, b)
  local named, other = next(a.names) ~= nil, next(b.names) ~= nil
  if named ~= other or a.against == b.against or has_common(a.plain, b.plain) then return nil end
  return (named or last_word(a.value) ~= last_word(b.value)) and "conflict" or nil
end

local function is_one(a, b)
  return is_within(a.plain, b.plain) or is_within(b.plain, a.plain)
end

-- Values of anything: two names, or words with nothing in common but their noun.
local function values_differ(a, b)
  if is_one(a, b) then return nil end
  if next(a.names) and next(b.names) then
    return not has_common(a.names, b.names) and "conflict" or nil
  end
  if last_word(a.value) ~= last_word(b.value) and has_common(a.plain, b.plain) then return nil end
  return "conflict"
end

-- A cause that another one shares words with tells more or less than that.
local function causes_differ(a, b)
  if not has_common(a.plain, b.plain) then return values_differ(a, b) end
  return not (is_within(a.plain, b.plain) and is_within(b.plain, a.plain)) and "precision" or nil
end

local function places_differ(a, b)
  if is_other_side(a, b) then return "conflict" end
  if is_one(a, b) or not is_one_place(a, b) then return nil end
  local apart = last_word(a.value) == last_word(b.value) or not has_common(a.plain, b.plain)
  return apart and "conflict" or nil
end

local DIFFER = { cause = causes_differ, place = places_differ, doer = are_two }

--- What two values of one slot are to each other; nil where they agree or may mean the same.
---@param a parlance.conflicts.Side with `plain` and `names`, the words and names of the value
---@param b parlance.conflicts.Side
---@return "conflict"|"precision"|nil
function M.facts(a, b) return (DIFFER[a.measure] or values_differ)(a, b) end

local LATER = { "now", "since", "again", "later", "yet", "still", "finally", "already" }

local function is_later(side)
  local text = side.doc:slice(math.max(1, side.first - 2),
    math.min(side.last + 2, side.doc.n_tokens)):lower()
  for _, word in ipairs(LATER) do
    if text:find("%f[%w]" .. word .. "%f[%W]") then return true end
  end
  return false
end

--- What two states of one thing, opposite to each other, are: of two documents one may tell a
--- later one.
---@param a parlance.conflicts.Side
---@param b parlance.conflicts.Side
---@return "conflict"|"change"
function M.states(a, b)
  return a.doc ~= b.doc and (is_later(a) or is_later(b)) and "change" or "conflict"
end

--- What two holders of one office are.
---@param a parlance.conflicts.Side
---@param b parlance.conflicts.Side
---@return "conflict"|nil
function M.holders(a, b)
  return a.how ~= b.how and "conflict" or nil
end

--- What two flags or nationalities of one thing are.
---@param a parlance.conflicts.Side
---@param b parlance.conflicts.Side
---@return "conflict"|nil
function M.flags(a, b) return a.value ~= b.value and "conflict" or nil end

-- Letters that must be changed to make one word of another, up to a number.
local function edits(a, b, most)
  if math.abs(#a - #b) > most then return most + 1 end
  local row = {}
  for j = 0, #b do row[j] = j end
  for i = 1, #a do
    local diagonal
    diagonal, row[0] = row[0], i
    for j = 1, #b do
      local above = row[j]
      local changed = diagonal + (a:byte(i) == b:byte(j) and 0 or 1)
      row[j], diagonal = math.min(changed, above + 1, row[j - 1] + 1), above
    end
  end
  return row[#b]
end

-- The length of a word that may be misspelt, of one with two letters that differ, and the most
-- that is looked at.
local SHORT, LONG, LONGEST = 4, 7, 30

local function is_misspelt(a, b)
  local n = math.min(#a, #b)
  if n < SHORT or math.max(#a, #b) > LONGEST or a:sub(-1) == "s" ~= (b:sub(-1) == "s") then
    return false
  end
  local most = n >= LONG and 2 or 1
  return edits(a, b, most) <= most
end

--- What two names of the same words but one are: a conflict where that is nearly the same.
---@param a parlance.conflicts.Side
---@param b parlance.conflicts.Side
---@return "conflict"|nil
function M.names(a, b)
  local x, y = {}, {}
  for word in a.value:lower():gmatch "%S+" do x[#x + 1] = word end
  for word in b.value:lower():gmatch "%S+" do y[#y + 1] = word end
  local differ = 0
  for i = 1, math.max(#x, #y) do
    if x[i] ~= y[i] then
      differ = differ + 1
      if not x[i] or not y[i] or not is_misspelt(x[i], y[i]) then return nil end
    end
  end
  return differ == 1 and "conflict" or nil
end

--- Of the dates of one event the finest that each document gives: its day is left out where it
--- gives the hour too.
---@param list parlance.conflicts.Side[]
---@return parlance.conflicts.Side[]
function M.finest(list)
  local kept = {}
  for _, side in ipairs(list) do
    local finer = false
    for _, other in ipairs(list) do
      finer = finer or other.doc == side.doc and is_prefix(side.value, other.value)
    end
    if not finer then kept[#kept + 1] = side end
  end
  return kept
end

return M
