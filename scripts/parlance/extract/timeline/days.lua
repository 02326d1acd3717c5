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
  if not value:find "^%d%d%d%d" and not value:find "^BC%d%d%d%d" then return nil end
  return calendar_value((value:gsub("%-XX.*$", "")))
end

local JOINS = { to = true, ["and"] = true, ["–"] = true, ["-"] = true, ["until"] = true }

-- Whether a row goes on to the next as from one date to another.
local function leads_to(folds, row, behind)
  return behind and behind.first == row.last + 2 and JOINS[folds[row.last + 1]] ~= nil
end

-- "since 2010": from then until the document's own date.
local function until_own(doc, folds, row, value)
  if folds[row.first - 1] ~= "since" or not doc.date then return value end
  return value < doc.date and value .. "/" .. doc.date or value
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
    elseif value then
      value = until_own(doc, folds, row, value)
      list[#list + 1] = { first = row.first, last = row.last, value = value }
    end
    i = i + 1
  end
  return list
end

return M
