--- render_csv.lua: comma- and tab-separated values, without loss.
---
--- CSV is RFC 4180 with "\n" between records: a cell with a comma, a quote or a
--- line end is quoted, quotes inside it doubled. What is unknown is nothing at
--- all; an empty string is `""`, so the two stay apart. A cell with leading or
--- trailing white space is quoted too, for the readers that trim.
---
--- TSV has no quotes. Inside a cell `\t` is a tab, `\n` a line feed, `\r` a
--- carriage return and `\\` a backslash; every other character is itself.
---
--- Lists are joined with "; ". Text is exact in both: a cell that begins with
--- "=", "+", "-" or "@" is not altered, because a row must agree with its
--- document. Whoever opens a file of hostile text in a spreadsheet should import
--- its columns as text.
---
--- Several tables stand below each other, an empty line between them.

local core = require "parlance.core"
local exports = require "parlance.report.exports"
local rows = require "parlance.report.rows"
local value = require "parlance.report.value"

local M = {}

local function csv_cell(v)
  if value.is_null(v) then return "" end
  local text = value.text(v)
  if text == "" then return "" end
  if text:find('[,"\r\n]') or text:find("^%s") or text:find("%s$") then
    return '"' .. text:gsub('"', '""') .. '"'
  end
  return text
end

local TSV_ESCAPES = { ["\t"] = "\\t", ["\n"] = "\\n", ["\r"] = "\\r", ["\\"] = "\\\\" }

local function tsv_cell(v)
  return (value.text(v):gsub("[\t\n\r\\]", TSV_ESCAPES))
end

-- Cells that are neither text nor whole numbers.
local OTHERS = { csv = csv_cell, tsv = tsv_cell }
local SEPARATORS = { csv = ",", tsv = "\t" }

-- A record of one empty cell would be an empty line, which separates tables.
local function single(next_row, name)
  return function()
    local row = next_row()
    if row == nil or not value.is_null(row[name]) then return row end
    return { [name] = "" }
  end
end

local function write_table(t, put, format)
  local names, titles, between = {}, {}, { "" }
  for i, column in ipairs(t.columns) do
    names[i], titles[column.name], between[i + 1] = column.name, column.name, SEPARATORS[format]
  end
  between[#between] = "\n"
  local next_row = rows.each(t.rows)
  if format == "csv" and #names == 1 then next_row = single(next_row, names[1]) end
  local records <close> = core.records(format, names, between, OTHERS[format])
  records:add(titles)
  for row in next_row do
    local text = records:add(row)
    if text then put(text) end
  end
  put(records:finish())
end

local function write_tables(out, put, format)
  for i, t in ipairs(exports.tables(out)) do
    if i > 1 then put "\n" end
    write_table(t, put, format)
  end
end

---@param out parlance.report.Out
---@param put fun(...: string)
function M.csv(out, put)
  write_tables(out, put, "csv")
end

---@param out parlance.report.Out
---@param put fun(...: string)
function M.tsv(out, put)
  write_tables(out, put, "tsv")
end

return M
