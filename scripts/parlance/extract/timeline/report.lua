--- report.lua: events for a reader: in the order of their dates, with how many each time has.

local default_report = require "parlance.workflow.default_report"

local M = {}

-- Years before Christ come first, the earliest of them before the later ones.
local function key_of(row)
  local before = row.date:match "^BC(%d%d%d%d)"
  return before and ("-%04d"):format(9999 - tonumber(before)) or row.date
end

--- Rows in the order of their dates, then of documents and places.
---@param rows table[]
---@return table[]
function M.sorted(rows)
  local list, place = table.move(rows, 1, #rows, 1, {}), {}
  for i, row in ipairs(list) do place[row] = i end
  table.sort(list, function(a, b)
    local first, second = key_of(a), key_of(b)
    if first ~= second then return first < second end
    return place[a] < place[b]
  end)
  return list
end

-- Events by month where all are of a few years, else by year.
local function counts(rows)
  local years, n_years = {}, 0
  for _, row in ipairs(rows) do
    local year = row.date:match "^B?C?%d%d%d%d"
    if not years[year] then years[year], n_years = true, n_years + 1 end
  end
  local width = n_years <= 3 and 7 or 4
  local list, by_label = {}, {}
  for _, row in ipairs(rows) do
    local label = row.date:find "^BC" and row.date:sub(1, 6) or row.date:sub(1, width)
    local one = by_label[label]
    if not one then
      one = { label = label, value = 0 }
      by_label[label], list[#list + 1] = one, one
    end
    one.value = one.value + 1
  end
  return list
end

--- Write the report of a run.
---@param out parlance.report.Out
---@param result table
function M.write(out, result)
  local rows = M.sorted(result.rows)
  out:heading(result.workflow.about)
  out:table {
    title = result.workflow.name, columns = default_report.columns(result.workflow),
    rows = rows, main = true,
  }
  if #rows > 0 then
    out:chart { kind = "bar", title = "Events by time", data = counts(rows), export = false }
  end
  default_report.unresolved(out, result)
  default_report.errors(out, result)
  default_report.documents(out, { timeline = result.rows })
end

return M
