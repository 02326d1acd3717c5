--- document.lua: the times of a document: found, joined with their neighbours, resolved in order.

local anchors = require "parlance.extract.dates.anchor"
local compounds = require "parlance.extract.dates.compounds"
local grammar = require "parlance.extract.dates.grammar"
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

local function is_joined(anchor, hit, behind)
  local gap = behind.first - hit.behind
  if gap < 1 or gap > MOST_BETWEEN then return false end
  for pos = hit.behind, behind.first - 1 do
    local word = anchor:fold(pos)
    if word ~= "to" and word ~= "and" and word ~= "or" and word ~= "," and word ~= "-"
      and word ~= "–" and word ~= "the" and word ~= "through" and word ~= "until" then
      return false
    end
  end
  return true
end

local function has_year(hit) return hit.year or hit.spoken_year or hit.which_year end

-- What a date without month or year has from the one that it is listed with: "3 to 7 May",
-- "May and June 2031", "499 to 493 BC".
local function inherit(anchor, hits)
  for i = #hits - 1, 1, -1 do
    local hit, behind = hits[i], hits[i + 1]
    if hit.rule == "date" and is_joined(anchor, hit, behind) then
      if hit.day and not hit.month and behind.month then
        hit.month, hit.borrowed = behind.month, true
      end
      if hit.month and not has_year(hit) and behind.month then
        hit.year, hit.era, hit.spoken_year = behind.year, behind.era, behind.spoken_year
        hit.which_year = behind.which_year
      end
      if hit.year and hit.year < hit.behind and not hit.era then hit.era = behind.era end
    end
  end
end

--- The times of a document, in order.
---@param doc parlance.Document
---@return parlance.Time[]
function M.of_document(doc)
  local hits = find(words.letters:of(doc))
  if #hits == 0 then return {} end
  local anchor, list = anchors.new(doc, hits), {}
  read_order(anchor, hits)
  inherit(anchor, hits)
  for _, hit in ipairs(hits) do
    local row = rows.of(anchor, hit)
    if row then
      row.first, row.last, row.rule = hit.first, hit.behind - 1, hit.rule
      list[#list + 1] = row
    end
  end
  return list
end

return M
