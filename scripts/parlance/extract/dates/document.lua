--- document.lua: the times of a document: found, joined with their neighbours, resolved in order.

local anchors = require "parlance.extract.dates.anchor"
local compounds = require "parlance.extract.dates.compounds"
local grammar = require "parlance.extract.dates.grammar"
local numbers = require "parlance.extract.dates.numbers"
local rows = require "parlance.extract.dates.rows"
local words = require "parlance.extract.dates.words"

local M = {}

---@class parlance.Time
---@field first integer
---@field last integer
---@field rule string
---@field type string DATE, TIME, DURATION, SET
---@field value string|nil as in TIMEX3; nil when there is nothing that it could be counted from
---@field mod string|nil
---@field quant string|nil
---@field zone string|nil
---@field ambiguous boolean|nil day and month could be the other way

local function find(letters)
  local hits, at = {}, 1
  while true do
    local hit = grammar:match(letters, at)
    if not hit then return hits end
    hits[#hits + 1], at = hit, hit.behind
  end
end

-- The order of day and month: of the numeric dates that tell it; else, for a reading that is
-- marked, that of the dates in words.
local function read_order(anchor, hits)
  local numeric, us, world = {}, 0, 0
  for _, hit in ipairs(hits) do
    if hit.numeric then numeric[#numeric + 1] = anchor:fold(hit.numeric) end
    if hit.month and hit.day then
      if hit.month < hit.day then us = us + 1 else world = world + 1 end
    end
  end
  if #numeric == 0 then return end
  anchor.order = compounds.order(numeric)
  anchor.style = us > world and "mdy" or world > us and "dmy" or nil
end

local MOST_BETWEEN = 3

local JOINING = {
  to = true, ["and"] = true, ["or"] = true, [","] = true, ["-"] = true, ["–"] = true,
  ["—"] = true, the = true, through = true, ["until"] = true,
}

local function is_joined(anchor, hit, behind)
  local gap = behind.first - hit.behind
  if gap < 1 or gap > MOST_BETWEEN then return false end
  for pos = hit.behind, behind.first - 1 do
    if not JOINING[anchor:fold(pos)] then return false end
  end
  return true
end

local function has_year(hit) return hit.year or hit.spoken_year or hit.which_year end

-- "every Tuesday and Friday": both come again.
local function recurs_too(hit, behind)
  if not (hit.rule == "set" and hit.weekday and behind.weekday and behind.rule == "date") then
    return
  end
  if behind.weekday == behind.first and behind.behind == behind.first + 1 then
    behind.rule, behind.every = "set", hit.every or hit.first
  end
end

local AFTER_DAYS = words.letters.named
local ENDS = AFTER_DAYS.stop .. AFTER_DAYS.comma .. AFTER_DAYS.pronoun .. AFTER_DAYS.within
  .. AFTER_DAYS.at .. AFTER_DAYS["for"] .. AFTER_DAYS.before .. AFTER_DAYS.after

-- Days that follow a month and its first day: "May 3, 5 and 7". They grow, the last stands
-- behind "and", and nothing that could be counted comes next.
local function days_behind(anchor, hit, letters)
  local list, pos, most = {}, hit.behind, numbers.day(anchor:fold(hit.day))
  while most and pos < #letters do
    local word, day = anchor:fold(pos), numbers.day(anchor:fold(pos + 1))
    if word ~= "," and word ~= "and" or not day or day <= most then return {} end
    list[#list + 1], most, pos = pos + 1, day, pos + 2
    if word == "and" then break end
  end
  local after = letters:sub(pos, pos)
  return (after == "" or ENDS:find(after, 1, true)) and list or {}
end

local function with_days_behind(anchor, hits, letters)
  local list = {}
  for _, hit in ipairs(hits) do
    list[#list + 1] = hit
    local is_us = hit.rule == "date" and hit.month and hit.day and hit.month < hit.day
    for _, pos in ipairs(is_us and not has_year(hit) and days_behind(anchor, hit, letters) or {}) do
      list[#list + 1] = {
        first = pos, behind = pos + 1, rule = "date", month = hit.month, day = pos,
      }
    end
  end
  return list
end

-- What a date without month or year has from the one that it is listed with: "3 to 7 May",
-- "May and June 2031", "499 to 493 BC".
local function inherit(anchor, hits)
  for i = #hits - 1, 1, -1 do
    local hit, behind = hits[i], hits[i + 1]
    if hit.rule == "date" and is_joined(anchor, hit, behind) then
      if (hit.day or hit.day_range) and not hit.month and behind.month then
        hit.month, hit.borrowed = behind.month, true
      end
      if hit.month and not has_year(hit) and behind.month then
        hit.year, hit.era, hit.spoken_year = behind.year, behind.era, behind.spoken_year
        hit.which_year = behind.which_year
      end
      if hit.year and hit.year < hit.behind and not hit.era then hit.era = behind.era end
    end
  end
  for i = 2, #hits do
    if is_joined(anchor, hits[i - 1], hits[i]) then recurs_too(hits[i - 1], hits[i]) end
  end
end

-- A bracket that opens before a time zone closes behind it.
local function end_of(anchor, hit)
  local is_open = hit.zone and anchor:fold(hit.zone - 1) == "("
  return is_open and anchor:fold(hit.behind) == ")" and hit.behind or hit.behind - 1
end

--- The times of a document, in order.
---@param doc parlance.Document
---@return parlance.Time[]
function M.of_document(doc)
  local letters = words.letters:of(doc)
  local hits = find(letters)
  if #hits == 0 then return {} end
  local anchor, list = anchors.new(doc, hits), {}
  hits = with_days_behind(anchor, hits, letters)
  read_order(anchor, hits)
  inherit(anchor, hits)
  for _, hit in ipairs(hits) do
    local row = rows.of(anchor, hit)
    if row then
      row.first, row.last, row.rule = hit.first, end_of(anchor, hit), hit.rule
      list[#list + 1] = row
    end
  end
  return list
end

return M
