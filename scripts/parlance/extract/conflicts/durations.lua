--- durations.lua: how long things took, of the rows of `dates`.

local lexicon = require "parlance.lexicon"
local words = require "parlance.extract.conflicts.words"

local M = {}

local cardinals = lexicon "en/numbers".cardinals

local SECONDS = { Y = 31557600, W = 604800, D = 86400, H = 3600, S = 1 }
local MONTH, MINUTE = 2629800, 60

--- Seconds of an ISO 8601 duration; nil where a part of it is unknown.
---@param value string
---@return number|nil
function M.seconds(value)
  local date, time = value:match "^P([^T]*)T?(.*)$"
  if not date or value:find "X" then return nil end
  local total = 0
  for part, clock in pairs { [date] = false, [time] = true } do
    for number, unit in part:gmatch "([%d.]+)(%u)" do
      local factor = unit == "M" and (clock and MINUTE or MONTH) or SECONDS[unit]
      if not factor or not tonumber(number) then return nil end
      total = total + tonumber(number) * factor
    end
  end
  return total > 0 and total or nil
end

--- The duration of another number of the same unit: five after "P3D" is "P5D", and its seconds.
---@param value string
---@param number number
---@return string|number value the number itself, of several units or for a larger number
---@return number
function M.like(value, number)
  local before, unit = value:match "^(PT?)[%d.]+(%u)$"
  if type(number) ~= "number" or not unit then return number, tonumber(number) or 0 end
  local like = ("%s%.14g%s"):format(before, number, unit)
  return like, M.seconds(like)
end

-- Hours that are whole days are days, from two on.
local function in_days(value)
  local hours = tonumber(value:match "^PT(%d+)H$")
  return hours and hours >= 48 and hours % 24 == 0 and ("P%dD"):format(hours // 24) or value
end

local MODS = { LESS_THAN = "less", MORE_THAN = "more", EQUAL_OR_LESS = "less",
  EQUAL_OR_MORE = "more", APPROX = "about" }
local NEARLY = words.set_of "nearly almost"

-- A stretch that tells when and not how long: "two days later", "a week ago".
local OTHERWISE = words.set_of "ago later earlier before after old since"

-- Words in one that tells how far from now something is: "the past ten years".
local FROM_NOW = words.set_of "past last next coming recent previous preceding following ensuing"

-- Words before one that tells how long: "rang for forty minutes before the blast".
local LASTED = words.set_of "for lasted lasting took takes of than some about"

local function has_number(text, row)
  for token = row.first, row.last do
    local fold = text.folds[token]
    if fold == "half" or fold:find "^%d" or cardinals[fold] then return true end
  end
  return false
end

-- Words of what is allowed or ordered to last.
local LIMITS = words.set_of(lexicon "en/quantities".limits)
local LIMITED = 12

local function is_limit(text, row)
  local from = text:sentence(row.first)
  for token = math.max(from, row.first - LIMITED), row.first - 1 do
    if LIMITS[text.folds[token]] then return true end
  end
  return false
end

local function is_from_now(text, row)
  for token = math.max(1, row.first - 1), row.last do
    if FROM_NOW[text.folds[token]] then return true end
  end
  return false
end

local function is_length(text, row)
  if is_from_now(text, row) then return false end
  if row.rule == "ago" or OTHERWISE[text.folds[row.last]] or not has_number(text, row) then
    return false
  end
  if text.folds[row.first - 1] == "within" or is_limit(text, row) then return false end
  return not OTHERWISE[text.folds[row.last + 1] or ""] or LASTED[text.folds[row.first - 1] or ""]
end

--- The durations of a text, without the words around them.
---@param text parlance.incidents.Text
---@return table[]
function M.of(text)
  local list = {}
  for _, row in ipairs(text.dates) do
    local seconds = row.type == "DURATION" and M.seconds(row.value or "")
    if seconds and is_length(text, row) then
      local mod = MODS[row.mod or ""]
      if NEARLY[text.folds[row.first]] then mod = "about" end
      local first = row.first
      if text.folds[first] == "the" then first = first + 1 end
      list[#list + 1] = { kind = "number", first = first, last = row.last,
        value = in_days(row.value),
        base = seconds, mod = mod, measure = "duration", head = "duration", how = "plain",
        unit = "duration",
        plain = {}, names = {}, about = text:words(row.first, row.last) }
    end
  end
  return list
end

return M
