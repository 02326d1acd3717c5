--- html_kwic.lua: concordances, the hits in a column of their own in the middle.
---
--- A line that knows what stands around its contexts carries it in attributes; the
--- page's script shows it when the line is clicked.

local escape = require "parlance.report.html_escape"
local kwic = require "parlance.report.kwic"
local tables = require "parlance.report.html_table"
local utf8_text = require "parlance.report.utf8_text"
local value = require "parlance.report.value"
local view = require "parlance.report.view"
local width = require "parlance.report.width"

local M = {}

-- Colours of captures: those of layers.
local COLOURS = 8
-- Letters of the widest columns; contexts share what is left.
local WIDEST_DOC, WIDEST_HIT, WIDEST = 24, 36, 16
-- Lines that the widths are judged by.
local JUDGED = 1000

local function one_line(v)
  return escape.text((value.text(v):gsub("%s+", " ")))
end

local function colours_of(names)
  local colours = {}
  for i, name in ipairs(names or {}) do colours[name] = (i - 1) % COLOURS + 1 end
  return colours
end

local function legend(names, colours)
  local parts = {}
  for i, name in ipairs(names or {}) do
    parts[i] = (' <b class="k k%d">%s</b>'):format(colours[name], escape.text(name))
  end
  return table.concat(parts)
end

local function hit_html(line, colours)
  local parts = {}
  for i, piece in ipairs(kwic.pieces(line)) do
    local text, colour = escape.text(piece.text), piece.name and colours[piece.name]
    parts[i] = colour and ('<b class="k k%d" title="%s">%s</b>'):format(colour,
      escape.attribute(piece.name), text) or text
  end
  return table.concat(parts)
end

local function longest(lines, text_of, limit)
  local most = 0
  for i = 1, math.min(#lines, JUDGED) do
    most = math.max(most, width.of(utf8_text.valid(text_of(lines[i]))))
  end
  return math.min(most, limit)
end

local function put_widths(lines, further, put)
  local function put_width(letters) put(('<col style="width:%dch">'):format(letters + 2)) end
  put "<colgroup>"
  put_width(longest(lines, function(line)
    return kwic.cut_doc(utf8_text.valid(value.text(line.doc)), WIDEST_DOC)
  end, WIDEST_DOC))
  put "<col>"
  put_width(longest(lines, function(line) return value.text(line.hit) end, WIDEST_HIT))
  put "<col>"
  for _, column in ipairs(further) do
    local letters = longest(lines, function(line) return (view.cell(column, line)) end, WIDEST)
    put_width(math.max(letters, math.min(WIDEST, width.of(utf8_text.valid(column.title)) + 1)))
  end
  put "</colgroup>\n"
end

local function put_head(further, put)
  put('<thead><tr><th scope="col">document</th><th scope="col" class="left">left</th>',
    '<th scope="col" class="hit">hit</th><th scope="col" class="right">right</th>')
  for _, column in ipairs(further) do
    put('<th scope="col"', column.numeric and ' class="n"' or "", ">", escape.text(column.title),
      "</th>")
  end
  put "</tr></thead>\n"
end

-- The columns that say more than the colours in the hits.
local function further_columns(item)
  local coloured, further = {}, {}
  for _, line in ipairs(item.captures and item.captures[1] and item.lines or {}) do
    for _, capture in ipairs(line.captures or {}) do coloured[capture.name] = true end
  end
  for _, column in ipairs(view.of_table({ columns = item.columns }, item.lines).columns) do
    if not coloured[column.name] then further[#further + 1] = column end
  end
  return further
end

-- What the script shows of a line that is clicked.
local function more_of(line)
  local before, after = line.before, line.after
  if not before then return "" end
  return (' tabindex="0" data-before="%s" data-after="%s"'):format(escape.attribute(before),
    escape.attribute(after or ""))
end

local function put_doc(line, put)
  local name = utf8_text.valid(value.text(line.doc))
  local cut = kwic.cut_doc(name, WIDEST_DOC)
  local title = cut ~= name and ' title="' .. escape.attribute(name) .. '"' or ""
  put('<th scope="row"', title, ">", one_line(cut), "</th>")
end

local function put_line(line, further, colours, page, id)
  local put, anchor = page.put, page.places:anchor(line)
  local hit = "<mark>" .. hit_html(line, colours) .. "</mark>"
  if anchor then hit = '<a href="#' .. anchor .. '">' .. hit .. "</a>" end
  put("<tr", page.places:points_back(line, id) and ' id="' .. id .. '"' or "", more_of(line), ">")
  put_doc(line, put)
  put('<td class="left"><div>', one_line(line.left), "</div></td>",
    '<td class="hit"><div>', hit, "</div></td>",
    '<td class="right"><div>', one_line(line.right), "</div></td>")
  for _, column in ipairs(further) do
    put(column.numeric and '<td class="n">' or "<td>", tables.cell(column, line), "</td>")
  end
  put "</tr>\n"
end

---Write a concordance.
---@param item table its lines a list, `number` set
---@param page { put: function, places: table }
function M.put(item, page)
  local put, colours = page.put, colours_of(item.captures)
  local further = further_columns(item)
  tables.open_region(item, page, "kwic")
  tables.put_caption(item.title, #item.lines, "line", put, legend(item.captures, colours))
  put_widths(item.lines, further, put)
  put_head(further, put)
  put "<tbody>\n"
  for r, line in ipairs(item.lines) do
    put_line(line, further, colours, page, ("t%d-%d"):format(item.number, r))
  end
  put "</tbody></table></div>\n"
  if item.cut then
    put(('<p class="note">A page holds %d lines; other formats hold all of them.</p>\n'):format(
      #item.lines))
  end
end

return M
