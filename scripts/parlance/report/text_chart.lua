--- text_chart.lua: charts as lines of block characters.

local chart_data = require "parlance.report.chart_data"
local utf8_text = require "parlance.report.utf8_text"
local width = require "parlance.report.width"

local M = {}

local EIGHTHS = { "▏", "▎", "▍", "▌", "▋", "▊", "▉" }
local LEVELS = { "▁", "▃", "▅", "▇", "█" }
local LONGEST_LABEL = 30

---@class parlance.report.ChartLine
---@field label string padded
---@field bar string
---@field style? string
---@field value string

local function labels_of(data, columns)
  local labels, widest = {}, 0
  for i, datum in ipairs(data) do
    labels[i] = utf8_text.one_line(chart_data.label(datum))
    widest = math.max(widest, width.of(labels[i]))
  end
  widest = math.min(widest, LONGEST_LABEL, columns // 2)
  for i, label in ipairs(labels) do
    labels[i] = width.pad(width.cut(label, widest), widest) .. "  "
  end
  return labels, widest + 2
end

local function rising(share, cells)
  local eighths = math.floor(share * cells * 8 + 0.5)
  if share > 0 and eighths == 0 then eighths = 1 end
  return ("█"):rep(eighths // 8) .. (EIGHTHS[eighths % 8] or "")
end

-- Bars left of zero end at it; eighths cannot be drawn from the right.
local function falling(share, cells, room)
  local full = math.max(share > 0 and 1 or 0, math.floor(share * cells + 0.5))
  return (" "):rep(room - full) .. ("█"):rep(full)
end

local function bar_text(v, low, high, cells)
  if type(v) ~= "number" or v ~= v or high == low then return "" end
  v = math.max(low, math.min(high, v))
  local before = math.floor(-low / (high - low) * cells + 0.5)
  if v < 0 then return falling(v / low, before, before) end
  return (" "):rep(before) .. rising(v / math.max(high, 1e-300), cells - before)
end

-- A line chart's data, the points of each series together.
local function by_series(data)
  local names, groups = {}, {}
  for _, datum in ipairs(data) do
    local name = tostring(datum.series)
    if not groups[name] then names[#names + 1], groups[name] = name, {} end
    table.insert(groups[name], datum)
  end
  local ordered = {}
  for _, name in ipairs(names) do
    table.move(groups[name], 1, #groups[name], #ordered + 1, ordered)
  end
  return ordered
end

local function bar_lines(chart, columns)
  chart = { data = by_series(chart.data) }
  local labels, used = labels_of(chart.data, columns)
  local texts = chart_data.value_texts(chart.data)
  local widest = 0
  for _, text in ipairs(texts) do widest = math.max(widest, width.of(text)) end
  local cells = math.max(4, math.min(60, columns - used - widest - 1))
  local low, high = chart_data.extent(chart.data)
  local lines = {}
  for i, datum in ipairs(chart.data) do
    local bar = bar_text(datum.value, low, high, cells)
    lines[i] = { label = labels[i], bar = bar, value = (bar ~= "" and " " or "") .. texts[i] }
  end
  return lines
end

local function strip(counts)
  local most, cells = 0, {}
  for _, count in ipairs(counts) do most = math.max(most, count) end
  for i, count in ipairs(counts) do
    local level = count > 0 and math.max(1, math.ceil(count / most * #LEVELS)) or nil
    cells[i] = level and LEVELS[level] or "·"
  end
  return table.concat(cells)
end

local function dispersion_lines(chart, columns)
  local labels, used = labels_of(chart.data, columns)
  local cells, totals = math.max(8, columns - used - 8), chart_data.totals(chart)
  local lines = {}
  for i, datum in ipairs(chart.data) do
    local positions = chart_data.positions(datum)
    local bar = strip(chart_data.bins(positions, totals[i], cells))
    lines[i] = { label = labels[i], bar = bar, value = " " .. #positions }
  end
  return lines
end

---A chart as lines that fit `columns`. A line chart is drawn as bars.
---@param chart table
---@param columns integer
---@return parlance.report.ChartLine[]
function M.lines(chart, columns)
  if #chart.data == 0 then return { { label = "no data", bar = "", value = "" } } end
  if chart.kind == "dispersion" then return dispersion_lines(chart, columns) end
  return bar_lines(chart, columns)
end

return M
