--- render_table.lua: a report for a terminal.
---
--- Tables fit the width; one whose columns would become too narrow to read is
--- written as records, a field on each line. Nothing from a document reaches the
--- terminal as a control sequence. Colour only where it is asked for.

local layout = require "parlance.report.table_layout"
local kwic = require "parlance.report.kwic"
local provenance = require "parlance.report.provenance"
local rows_of = require "parlance.report.rows"
local text_chart = require "parlance.report.text_chart"
local utf8_text = require "parlance.report.utf8_text"
local value = require "parlance.report.value"
local view = require "parlance.report.view"
local width = require "parlance.report.width"

local M = {}

local GAP = "  "
local MOST_LINES = 3
local MOST_RECORD_LINES = 8
-- Rows that the widths are judged by, of those that come one by one.
local MOST_JUDGED = 1000

local STYLES = {
  bold = "\27[1m", dim = "\27[2m", unresolved = "\27[2;3m", hit = "\27[1;31m",
  empty = "\27[2m",
}

-- Colours of captures, in turn: green, yellow, blue, magenta, cyan.
local CAPTURES = { 32, 33, 34, 35, 36 }

local function painter(color)
  return function(s, style)
    if not color or not STYLES[style] or s == "" then return s end
    return STYLES[style] .. s .. "\27[0m"
  end
end

-- The styles of a concordance's captures, by their names.
local function capture_styles(names)
  local styles = {}
  for i, name in ipairs(names or {}) do
    local style = ("capture %d"):format((i - 1) % #CAPTURES + 1)
    STYLES[style] = ("\27[1;%dm"):format(CAPTURES[(i - 1) % #CAPTURES + 1])
    styles[name] = style
  end
  return styles
end

local function put_line(page, line)
  page.put((line:gsub(" +$", "")), "\n")
end

local function one_line(s)
  return utf8_text.one_line(s)
end

-- The cells of a row, each on one line, and their kinds.
local function cells_of(v, row)
  local texts, kinds = {}, {}
  for c, column in ipairs(v.columns) do
    local text, kind = view.cell(column, row)
    texts[c], kinds[c] = one_line(text), kind
  end
  return texts, kinds
end

local function put_row(page, columns, widths, lines, style_of)
  local height = 1
  for _, cell in ipairs(lines) do height = math.max(height, #cell) end
  for l = 1, height do
    local parts = {}
    for c, column in ipairs(columns) do
      local cell = lines[c][l] or ""
      local padded = width.pad(cell, widths[c], column.align)
      local lead, body, tail = padded:match("^( *)(.-)( *)$")
      parts[c] = lead .. page.paint(body, style_of(c)) .. tail
    end
    put_line(page, table.concat(parts, GAP))
  end
  return height
end

local function put_head(page, v, widths)
  local lines, rules = {}, {}
  for c, column in ipairs(v.columns) do
    lines[c] = width.wrap(one_line(column.title), widths[c], MOST_LINES)
    rules[c] = ("─"):rep(widths[c])
  end
  put_row(page, v.columns, widths, lines, function() return "bold" end)
  put_line(page, page.paint(table.concat(rules, GAP), "dim"))
end

-- The lines of a row's cells, and whether one has several.
local function wrapped(v, texts, widths)
  local lines, tall = {}, false
  for c, column in ipairs(v.columns) do
    lines[c] = width.wrap(texts[c], widths[c], column.lines or MOST_LINES)
    tall = tall or #lines[c] > 1
  end
  return lines, tall
end

-- Whether a row has a cell of several lines.
local function any_tall(v, widths)
  for _, row in ipairs(v.rows) do
    if select(2, wrapped(v, cells_of(v, row), widths)) then return true end
  end
  return false
end

local function put_field(page, label, text, kind, indent, label_width)
  local room = math.max(20, page.width - indent - label_width - #GAP)
  local lines = width.wrap(text, room, MOST_RECORD_LINES)
  for l, line in ipairs(lines) do
    local head = width.pad(l == 1 and label or "", label_width)
    local words = page.paint(head, "dim") .. GAP .. page.paint(line, kind)
    put_line(page, (" "):rep(indent) .. words)
  end
end

-- A row as a record, a field on each line, below its number.
local function put_record(page, v, texts, kinds, number)
  local label_width, indent = 0, math.max(#tostring(number), #tostring(#v.rows)) + #GAP
  for _, column in ipairs(v.columns) do
    label_width = math.max(label_width, width.of(one_line(column.title)))
  end
  label_width = math.min(label_width, 24)
  if number > 1 then put_line(page, "") end
  put_line(page, page.paint(width.pad(tostring(number), indent - #GAP, "right"), "bold"))
  for c, column in ipairs(v.columns) do
    local label = width.cut(one_line(column.title), label_width)
    if kinds[c] ~= "empty" then
      put_field(page, label, texts[c], kinds[c], indent, label_width)
    end
  end
end

-- How wide the columns of a view are, nil if it cannot be read at this width; and whether a
-- row has a cell of several lines.
local function widths_of(page, v)
  local measures = {}
  for c, column in ipairs(v.columns) do
    measures[c] = layout.new_measure(column, one_line(column.title))
  end
  for _, row in ipairs(v.rows) do
    for c, text in ipairs((cells_of(v, row))) do layout.measure(measures[c], text) end
  end
  local widths = layout.widths(measures, page.width)
  for c in ipairs(widths or {}) do
    if measures[c].longest > widths[c] then return widths, any_tall(v, widths) end
  end
  return widths, false
end

-- A function that puts one row after another; without widths, as records.
local function row_writer(page, v, widths, tall)
  local number = 0
  return function(row)
    local texts, kinds = cells_of(v, row)
    number = number + 1
    if not widths then return put_record(page, v, texts, kinds, number) end
    if tall and number > 1 then put_line(page, "") end
    put_row(page, v.columns, widths, (wrapped(v, texts, widths)),
      function(c) return kinds[c] end)
  end
end

local function put_title(page, title)
  if not title then return end
  for _, line in ipairs(width.wrap(one_line(title), page.width)) do
    put_line(page, page.paint(line, "bold"))
  end
end

local function put_paragraphs(page, text, style)
  for i, paragraph in ipairs(view.paragraphs(utf8_text.valid(text))) do
    if i > 1 then put_line(page, "") end
    for _, line in ipairs(width.wrap(one_line(paragraph), page.width)) do
      put_line(page, page.paint(line, style))
    end
  end
end

-- A tab inside a line, as a word of its own: three columns with the blanks around it.
local TAB = "\u{2002}"

-- The lines of a text, each wrapped below its own indentation.
local function put_lines(page, text)
  for _, line in ipairs(view.lines(utf8_text.valid(text))) do
    local blanks, words = line:match "^(%s*)(.*)$"
    blanks = (" "):rep(math.min(#blanks:gsub("\t", "    "), page.width // 4))
    words = one_line((words:gsub("\t", " " .. TAB .. " ")))
    for _, part in ipairs(width.wrap(words, page.width - #blanks)) do
      put_line(page, blanks .. part:gsub(TAB, " "))
    end
  end
end

local WRITERS = {}

function WRITERS.table(item, page)
  put_title(page, item.title)
  local first, each = rows_of.peek(item.rows, MOST_JUDGED)
  local v = view.of_table(item, first)
  if #v.rows == 0 then return put_line(page, page.paint("no rows", "dim")) end
  local widths, tall = widths_of(page, v)
  if widths then put_head(page, v, widths) end
  local put = row_writer(page, v, widths, tall)
  for row in each do put(row) end
end

function WRITERS.heading(item, page)
  local lines = width.wrap(one_line(item.text), page.width)
  for _, line in ipairs(lines) do put_line(page, page.paint(line, "bold")) end
  if item.level > 1 then return end
  local rule = (item.is_title and "═" or "─"):rep(width.of(lines[#lines]))
  put_line(page, page.paint(rule, "dim"))
end

function WRITERS.text(item, page)
  return (item.lines and put_lines or put_paragraphs)(page, item.text)
end

function WRITERS.note(item, page) put_paragraphs(page, item.text, "dim") end

function WRITERS.list(item, page)
  put_title(page, item.title)
  for _, entry in ipairs(item.items) do
    for l, line in ipairs(width.wrap(one_line(value.text(entry)), page.width - 2)) do
      put_line(page, (l == 1 and "• " or "  ") .. line)
    end
  end
end

function WRITERS.chart(item, page)
  put_title(page, item.title)
  for _, line in ipairs(text_chart.lines(item, page.width)) do
    put_line(page, line.label .. page.paint(line.bar, line.style) .. line.value)
  end
end

-- Which capture has which colour.
local function put_legend(page, names, styles)
  if not page.color or #(names or {}) == 0 then return end
  local words = {}
  for i, name in ipairs(names) do words[i] = page.paint(one_line(name), styles[name]) end
  put_line(page, table.concat(words, " "))
end

local function painted_hit(page, pieces, styles)
  if not pieces[2] then
    return page.paint(pieces[1].text, pieces[1].name and styles[pieces[1].name] or "hit")
  end
  local parts = {}
  for i, piece in ipairs(pieces) do
    parts[i] = page.paint(piece.text, piece.name and styles[piece.name] or "hit")
  end
  return table.concat(parts)
end

function WRITERS.concordance(item, page)
  local columns, n = {}, 0
  for _, column in ipairs(item.columns) do
    if column.shown then columns[#columns + 1] = column end
  end
  local styles = capture_styles(item.captures)
  put_title(page, item.title)
  put_legend(page, item.captures, styles)
  for line in kwic.align(item.lines, page.width, columns) do
    n = n + 1
    put_line(page, page.paint(line.doc, "dim") .. line.left
      .. painted_hit(page, line.hit, styles) .. line.right)
  end
  if n == 0 then put_line(page, page.paint("no lines", "dim")) end
end

local function put_provenance(page, options)
  local words = provenance.words(options.provenance)
  if #words == 0 then return end
  put_line(page, "")
  put_paragraphs(page, table.concat(words, " · "), "dim")
end

---@param out parlance.report.Out
---@param put fun(...: string)
---@param options table
function M.render(out, put, options)
  local columns = math.max(20, math.floor(tonumber(options.width) or 100))
  local page = {
    put = put, width = columns, color = options.color, paint = painter(options.color),
  }
  local title, items = view.titled(out, options)
  if title then WRITERS.heading({ text = title, level = 1, is_title = true }, page) end
  local first = not title
  for _, item in ipairs(items) do
    if WRITERS[item.type] and not item.unseen then
      if not first then put_line(page, "") end
      WRITERS[item.type](item, page)
      first = false
    end
  end
  put_provenance(page, options)
end

return M
