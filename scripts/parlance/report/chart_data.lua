--- chart_data.lua: what the pictures of a chart share: extents, scales, bins.

local value = require "parlance.report.value"

local M = {}

---The smallest and largest value, with zero among them.
---@param data table[]
---@return number low, number high
function M.extent(data)
  local low, high = 0, 0
  for _, datum in ipairs(data) do
    local v = datum.value
    if type(v) == "number" and v == v and math.abs(v) < math.huge then
      low, high = math.min(low, v), math.max(high, v)
    end
  end
  return low, high
end

---@param data table[]
---@return number[]
function M.numbers(data)
  local numbers = {}
  for _, datum in ipairs(data) do
    if type(datum.value) == "number" then numbers[#numbers + 1] = datum.value end
  end
  return numbers
end

---Each datum's value as a reader sees it, all with the same decimals.
---@param data table[]
---@return string[]
function M.value_texts(data)
  local decimals, texts = value.decimals(M.numbers(data)), {}
  for i, datum in ipairs(data) do
    texts[i] = value.display(datum.value, { decimals = decimals })
  end
  return texts
end

---@param datum table
---@return string
function M.label(datum)
  local label = value.text(datum.label)
  if value.is_null(datum.series) then return label end
  return value.text(datum.series) .. ": " .. label
end

---@param datum table
---@return number[]
function M.positions(datum)
  return value.is_null(datum.value) and {} or datum.value
end

---The end of the scale of each strip of a dispersion plot, more than 0.
---@param chart table
---@return number[]
function M.totals(chart)
  local most = 0
  for _, datum in ipairs(chart.data) do
    for _, position in ipairs(M.positions(datum)) do most = math.max(most, position) end
  end
  local common, totals = tonumber(chart.total) or most, {}
  for i, datum in ipairs(chart.data) do
    local total = tonumber(datum.total) or common
    totals[i] = total > 0 and total or 1
  end
  return totals
end

---How many positions fall into each of `n` equal parts of a scale.
---@param positions number[]
---@param total number
---@param n integer
---@return integer[] counts
function M.bins(positions, total, n)
  local counts = {}
  for i = 1, n do counts[i] = 0 end
  for _, position in ipairs(positions) do
    local bin = math.max(1, math.min(n, math.floor(position / total * n) + 1))
    counts[bin] = counts[bin] + 1
  end
  return counts
end

---The series of a line chart in order of appearance, each with its points; the
---labels of all, in order of appearance, are the scale.
---@param data table[]
---@return { name: string?, points: table<string, number> }[] series
---@return string[] labels
function M.series(data)
  local list, by_name, labels, seen = {}, {}, {}, {}
  for _, datum in ipairs(data) do
    local name, label = value.text(datum.series), value.text(datum.label)
    if not by_name[name] then
      by_name[name] = { name = name, points = {} }
      list[#list + 1] = by_name[name]
    end
    if not seen[label] then labels[#labels + 1] = label end
    seen[label] = true
    by_name[name].points[label] = type(datum.value) == "number" and datum.value or nil
  end
  return list, labels
end

return M
