--- html_chart.lua: charts as inline SVG inside tables and figures.
---
--- Shapes scale with the page and words do not: bars and strips are pictures in
--- the cells of a table that also holds the figures.

local chart_data = require "parlance.report.chart_data"
local escape = require "parlance.report.html_escape"
local utf8_text = require "parlance.report.utf8_text"
local value = require "parlance.report.value"
local width = require "parlance.report.width"

local M = {}

-- A strip's positions are drawn where they fall in this many parts of its scale.
local STRIP = 1000
local PLOT_HEIGHT = 240
local COLOURS = 8
local MOST_X_LABELS, LONGEST_X_LABEL = 6, 18

-- A coordinate: two decimals at most, the same bytes everywhere.
local function point(n)
  local s = ("%.2f"):format(n):gsub(",", "."):gsub("%.?0+$", "")
  return s == "" and "0" or s
end

local function colour(s)
  return tostring((s - 1) % COLOURS + 1)
end

local function svg_bar(v, low, high)
  if type(v) ~= "number" or v ~= v or high == low then return "" end
  v = math.max(low, math.min(high, v))
  local zero = -low / (high - low) * 100
  local size = math.abs(v) / (high - low) * 100
  local left = v < 0 and zero - size or zero
  return ('<svg width="100%%" height="14" aria-hidden="true"><rect class="bar" x="%s%%" '
    .. 'width="%s%%" height="14" rx="2"/></svg>'):format(point(left), point(size))
end

local function open_table(chart, class, put)
  put('<table class="chart ', class, '">\n')
  if chart.title then put("<caption>", escape.text(chart.title), "</caption>\n") end
end

local function put_bars(chart, put)
  local low, high = chart_data.extent(chart.data)
  local texts = chart_data.value_texts(chart.data)
  open_table(chart, "bars", put)
  put "<tbody>\n"
  for i, datum in ipairs(chart.data) do
    put('<tr><th scope="row">', escape.text(chart_data.label(datum)), '</th><td class="plot">',
      svg_bar(datum.value, low, high), '</td><td class="n">', escape.text(texts[i]))
    put "</td></tr>\n"
  end
  put "</tbody></table>\n"
end

local function strip_path(counts)
  local parts = {}
  for i, count in ipairs(counts) do
    if count > 0 then parts[#parts + 1] = "M" .. point(i - 0.5) .. " 0v20" end
  end
  return table.concat(parts)
end

local function put_dispersion(chart, put)
  local totals = chart_data.totals(chart)
  open_table(chart, "strips", put)
  put "<tbody>\n"
  for i, datum in ipairs(chart.data) do
    local positions = chart_data.positions(datum)
    put('<tr><th scope="row">', escape.text(chart_data.label(datum)), '</th><td class="plot">',
      '<svg width="100%" height="20" viewBox="0 0 ', tostring(STRIP),
      ' 20" preserveAspectRatio="none" aria-hidden="true"><path class="tick" d="',
      strip_path(chart_data.bins(positions, totals[i], STRIP)),
      '"/></svg></td><td class="n">', tostring(#positions), "</td></tr>\n")
  end
  put "</tbody></table>\n"
end

local function step_for(span)
  local raw = span / 4
  local power = 10 ^ math.floor(math.log(raw, 10))
  for _, factor in ipairs { 1, 2, 5, 10 } do
    if factor * power >= raw * 0.999 then return factor * power end
  end
end

-- The lines of the grid, lowest first; they include all values.
local function grid(low, high)
  if high == low then high = low + 1 end
  local step = step_for(high - low)
  local first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
  local lines = {}
  for i = first, last do lines[#lines + 1] = i * step end
  return lines
end

local function put_grid(lines, put)
  for i = 1, #lines do
    local y = point(PLOT_HEIGHT - (i - 1) / (#lines - 1) * PLOT_HEIGHT)
    put('<path class="', lines[i] == 0 and "axis" or "grid", '" d="M0 ', y, 'h1000"/>')
  end
end

local function line_path(series, labels, low, high)
  local parts, joined = {}, false
  for i, label in ipairs(labels) do
    local v = series.points[label]
    if v then
      local x = #labels > 1 and (i - 1) / (#labels - 1) * 1000 or 500
      local y = PLOT_HEIGHT - (v - low) / (high - low) * PLOT_HEIGHT
      -- The stroke of no length makes a dot of a point without neighbours.
      parts[#parts + 1] = (joined and "L" or "M") .. point(x) .. " " .. point(y)
        .. (joined and "" or "h0")
    end
    joined = v ~= nil
  end
  return table.concat(parts)
end

local function put_y_labels(lines, put)
  local decimals = value.decimals(lines)
  put '<div class="y" aria-hidden="true">'
  for i = #lines, 1, -1 do
    put("<span>", (value.display(lines[i], { decimals = decimals })), "</span>")
  end
  put "</div>"
end

-- Labels stand at their own points, so that some may be hidden on a narrow page.
local function put_x_labels(labels, put)
  local n = math.min(#labels, MOST_X_LABELS)
  put '<div class="x" aria-hidden="true">'
  for k = 1, n do
    local i = n > 1 and 1 + (k - 1) * (#labels - 1) // (n - 1) or 1
    local at = #labels > 1 and (i - 1) / (#labels - 1) * 100 or 50
    local text = width.cut(utf8_text.one_line(labels[i]), LONGEST_X_LABEL)
    put('<span style="left:', point(at), '%">', escape.text(text), "</span>")
  end
  put "</div>"
end

local function put_key(series, put)
  if #series < 2 then return end
  put '<ul class="key">'
  for s, one in ipairs(series) do
    put('<li><span class="line s', colour(s), '"></span>', escape.text(one.name), "</li>")
  end
  put "</ul>\n"
end

local function put_data(chart, series, labels, put)
  put '<details class="figures"><summary>Figures</summary><table class="data">\n'
  put '<thead><tr><th scope="col">label</th>'
  for _, one in ipairs(series) do
    local name = one.name ~= "" and one.name or "value"
    put('<th scope="col" class="n">', escape.text(name), "</th>")
  end
  put "</tr></thead>\n<tbody>\n"
  local decimals = value.decimals(chart_data.numbers(chart.data))
  for _, label in ipairs(labels) do
    put('<tr><th scope="row">', escape.text(label), "</th>")
    for _, one in ipairs(series) do
      local text = value.display(one.points[label], { decimals = decimals })
      put('<td class="n">', text, "</td>")
    end
    put "</tr>\n"
  end
  put "</tbody></table></details>\n"
end

local function put_plot(chart, series, labels, lines, put)
  local height = tostring(PLOT_HEIGHT)
  put('<svg width="100%" height="', height, '" viewBox="0 0 1000 ', height,
    '" preserveAspectRatio="none" role="img" aria-label="',
    escape.attribute(value.text(chart.title)), '">')
  put_grid(lines, put)
  for s, one in ipairs(series) do
    put('<path class="line s', colour(s), '" d="',
      line_path(one, labels, lines[1], lines[#lines]), '"/>')
  end
  put "</svg>"
end

local function put_lines(chart, put)
  local series, labels = chart_data.series(chart.data)
  local lines = grid(chart_data.extent(chart.data))
  put '<figure class="chart">\n'
  if chart.title then put("<figcaption>", escape.text(chart.title), "</figcaption>\n") end
  put_key(series, put)
  put '<div class="frame">'
  put_y_labels(lines, put)
  put_plot(chart, series, labels, lines, put)
  put_x_labels(labels, put)
  put "</div>\n"
  put_data(chart, series, labels, put)
  put "</figure>\n"
end

local KINDS = { bar = put_bars, dispersion = put_dispersion, line = put_lines }

---Write a chart.
---@param chart table
---@param put fun(...: string)
function M.put(chart, put)
  if #chart.data == 0 then
    open_table(chart, "bars", put)
    put '<tbody><tr><td class="none">no data</td></tr></tbody></table>\n'
    return
  end
  KINDS[chart.kind](chart, put)
end

return M
