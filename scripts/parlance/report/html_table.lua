--- html_table.lua: tables, each row tied to its words.

local escape = require "parlance.report.html_escape"
local utf8_text = require "parlance.report.utf8_text"
local value = require "parlance.report.value"
local view = require "parlance.report.view"
local width = require "parlance.report.width"

local M = {}

-- A table with more columns becomes a list of cards on a narrow screen.
local MOST_COLUMNS_NARROW = 4
-- Columns whose longest cell is shorter are not wrapped; longer ones get room.
local SHORT, LONG = 16, 60

local function kind_of(column, rows)
  if column.numeric then return "n" end
  local longest = 0
  for _, row in ipairs(rows) do
    local text = view.cell(column, row)
    longest = math.max(longest, #text)
    if longest > 4 * LONG then break end
  end
  if longest <= SHORT or column.place then return "s" end
  longest = 0
  for i = 1, math.min(#rows, 200) do
    local text = utf8_text.valid((view.cell(column, rows[i])))
    longest = math.max(longest, width.of(text))
  end
  return longest > LONG and "l" or "m"
end

local function class_of(column, kind)
  if column.align == "right" and kind ~= "n" then return kind .. " right" end
  if column.align == "center" then return kind .. " center" end
  return kind
end

---Write what stands above a table.
---@param title string?
---@param n integer
---@param unit string what there are n of
---@param put fun(...: string)
---@param more? string HTML
function M.put_caption(title, n, unit, put, more)
  local count = ('<span class="count">%d %s</span>'):format(n, n == 1 and unit or unit .. "s")
  put("<caption>", title and escape.text(title) .. " " or "", count, more or "", "</caption>\n")
end

---A cell for a reader.
---@param column parlance.report.ViewColumn
---@param row table
---@return string html
function M.cell(column, row)
  local text, kind = view.cell(column, row)
  if kind == "unresolved" then return '<em class="unresolved">unresolved</em>' end
  if kind == "empty" then return '<span class="none">—</span>' end
  return escape.text(text)
end

-- The words that a cell is linked to: those of the row where it is their place, or those that the
-- column says.
local function anchor_of(column, row, anchor, places)
  if column.place then return anchor end
  local at = column.at
  return at and places:anchor { doc = row[at[1]], start = row[at[2]], ["end"] = row[at[3]] }
end

local function put_row(v, classes, row, page, id)
  local put = page.put
  local anchor = v.places and page.places:anchor(row)
  put(page.places:points_back(row, id) and '<tr id="' .. id .. '">' or "<tr>")
  for c, column in ipairs(v.columns) do
    local html = M.cell(column, row)
    local to = anchor_of(column, row, anchor, page.places)
    if to then html = '<a href="#' .. to .. '">' .. html .. "</a>" end
    if column.short and classes[c] == "l" then html = '<div class="cut">' .. html .. "</div>" end
    put('<td class="', classes[c], '">', html, "</td>")
  end
  put "</tr>\n"
end

local function put_head(v, classes, put)
  put "<thead><tr>"
  for c, column in ipairs(v.columns) do
    put('<th scope="col" class="', classes[c], '">', escape.text(column.title), "</th>")
  end
  put "</tr></thead>\n"
end

---Open the frame of a table, which scrolls, and the table.
---@param item table `number` set
---@param page { put: function }
---@param class string
function M.open_region(item, page, class)
  local label = value.text(item.title)
  page.put('<div class="scroll" role="region" tabindex="0" aria-label="',
    escape.attribute(label ~= "" and label or "Table " .. item.number),
    '">\n<table class="', class, '" id="t', tostring(item.number), '">\n')
end

---Write a table.
---@param item table a described table, `number` set
---@param page { put: function, places: table }
function M.put_table(item, page)
  local v, classes = view.of_table(item), {}
  v.places = view.has_places(item.columns)
  for c, column in ipairs(v.columns) do
    classes[c] = class_of(column, kind_of(column, v.rows))
  end
  M.open_region(item, page, #v.columns > MOST_COLUMNS_NARROW and "data cards" or "data")
  M.put_caption(item.title, #v.rows, "row", page.put)
  put_head(v, classes, page.put)
  page.put "<tbody>\n"
  for r, row in ipairs(v.rows) do
    put_row(v, classes, row, page, ("t%d-%d"):format(item.number, r))
  end
  page.put "</tbody></table></div>\n"
end

---The rules that name each cell of a table where it is shown as cards.
---@param item table
---@param put fun(...: string)
function M.put_card_labels(item, put)
  local columns = view.of_table(item).columns
  if #columns <= MOST_COLUMNS_NARROW then return end
  for c, column in ipairs(columns) do
    put("#t", tostring(item.number), " td:nth-child(", tostring(c), ')::before{content:"',
      escape.css(column.title), '"}\n')
  end
end

return M
