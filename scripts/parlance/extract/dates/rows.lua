--- rows.lua: a match of the grammar as a row: type, value and mod of TIMEX3.

local clocks = require "parlance.extract.dates.clocks"
local durations = require "parlance.extract.dates.durations"
local instruments = require "parlance.extract.dates.instruments"
local numbers = require "parlance.extract.dates.numbers"
local points = require "parlance.extract.dates.points"
local resolve = require "parlance.extract.dates.resolve"
local words = require "parlance.extract.dates.words"

local M = {}

-- "early", "the end of", "about"; of "the latter part of" the end.
local function edge_of(anchor, hit)
  if hit.edge then return words.edges[anchor:fold(hit.edge)] end
  if not hit.edge_part then return hit.approx and "APPROX" or nil end
  return anchor:fold(hit.edge_part) == "early" and "START" or "END"
end

-- A date: the point that it tells, remembered for those that are counted from it. "Today" is
-- the present where it is not known which day that is.
local function date(anchor, hit)
  local p, mod, value, ambiguous = resolve.point(anchor, hit)
  if not p then return nil end
  local is_bare = p.gran == "year" and hit.rule == "date" and hit.year
  if is_bare and instruments.holds(anchor, hit.first, hit.behind - 1) then return nil end
  if hit.deictic and not p.y then
    local is_today = anchor:fold(hit.deictic) == "today"
    return { type = "DATE", value = is_today and "PRESENT_REF" or nil }
  end
  anchor:tell(p)
  return {
    type = "DATE", value = value or points.value(p), mod = mod or edge_of(anchor, hit),
    ambiguous = ambiguous,
  }
end

local function singular(word) return (word:gsub("s$", "")) end

local recurring = {
  { "weekday", function(word) return "XXXX-WXX-" .. words.weekdays[word] end },
  { "every_weekday", function(word)
    return "XXXX-WXX-" .. (words.weekdays[singular(word)] or "X")
  end },
  { "month", function(word) return ("XXXX-%02d"):format(words.months[word]) end },
  { "season", function(word) return "XXXX-" .. words.seasons[word] end },
  { "quarter", function(word) return "XXXX-Q" .. (numbers.ordinal(word) or "X") end },
  { "part", function(word) return "XXXX-XX-XXT" .. words.parts[word] end },
}

-- The value of what comes again: "every second week", "each Thursday", "Tuesday nights".
local function every(anchor, hit)
  for _, one in ipairs(hit.nth and {} or recurring) do
    if hit[one[1]] then
      local value = one[2](anchor:fold(hit[one[1]]))
      local part = hit.part and words.parts[singular(anchor:fold(hit.part))]
      return part and not value:find "T" and value .. "T" .. part or value
    end
  end
  local n = hit.other and 2 or hit.amount and numbers.value(anchor:folds_of(hit.amount)) or 1
  return durations.period(words.units[anchor:fold(hit.unit)], n)
end

local function set(anchor, hit)
  if hit.adverb then return { type = "SET", value = words.adverbs[anchor:fold(hit.adverb)] } end
  local at = hit.nth and hit.unit - 1 or hit.every or hit.first
  local quant = hit.rate and "every" or anchor:fold(at)
  return {
    type = "SET", value = every(anchor, hit),
    quant = (quant == "each" or quant == "every") and quant:upper() or nil,
  }
end

-- "He soon left" is later than then, not than now.
local function reference(anchor, hit)
  local value = hit.present and "PRESENT_REF" or hit.past and "PAST_REF"
    or hit.future and "FUTURE_REF"
  if not value then
    value = words.references[anchor:fold(hit.reference)]
    local is_told = value == "FUTURE_REF" and anchor:tense(hit.first, hit.behind - 1) == "past"
    if is_told then return nil end
  end
  return { type = "DATE", value = value }
end

local makers = {
  iso = clocks.iso, clock = clocks.clock, part = clocks.part, duration = durations.duration,
  duration_vague = durations.vague, ago = durations.ago, set = set, reference = reference,
}

--- The row of a match, without its place; nil when it tells no time after all.
---@param anchor parlance.Anchor
---@param hit table
---@return { type: string, value: string|nil, mod: string|nil }|nil
function M.of(anchor, hit)
  return (makers[hit.rule] or date)(anchor, hit)
end

return M
