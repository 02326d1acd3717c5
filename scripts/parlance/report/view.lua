--- view.lua: a described table as a reader should see it.
---
--- Shared by the formats for people: columns of numbers stand right and have the
--- same number of decimals; `start` and `end` of an extraction row become one
--- column "place", `first` and `last` (token numbers) are left to exports, and the
--- rule that found a row comes last.

local rows_of = require "parlance.report.rows"
local value = require "parlance.report.value"

local M = {}

local COLLAPSED = { ["end"] = true, first = true, last = true }

---@class parlance.report.View
---@field title? string
---@field columns parlance.report.ViewColumn[]
---@field rows table[]

---@class parlance.report.ViewColumn: parlance.report.Column
---@field numeric boolean
---@field place? boolean the column stands for `start` and `end`

local function by_name(columns)
  local set = {}
  for _, column in ipairs(columns) do set[column.name] = true end
  return set
end

---Whether a row of these columns points at words of a document.
---@param columns parlance.report.Column[]
---@return boolean
function M.has_places(columns)
  local names = by_name(columns)
  return names.doc and names.start and names["end"] or false
end

local function numbers_of(rows, name)
  local numbers = {}
  for _, row in ipairs(rows) do
    local v = row[name]
    if type(v) == "number" then
      numbers[#numbers + 1] = v
    elseif not value.is_null(v) then
      return nil
    end
  end
  return numbers
end

local function view_column(column, rows)
  local numbers = numbers_of(rows, column.name)
  local numeric = numbers ~= nil and #numbers > 0
  local decimals = column.decimals or numeric and value.decimals(numbers) or nil
  return setmetatable({
    numeric = numeric,
    decimals = decimals,
    align = column.align or (numeric and "right" or "left"),
  }, { __index = column })
end

local PLACE = {
  name = "start", title = "place", place = true, align = "left", numeric = false,
}

---@param item table a described table
---@param rows? table[] what stands for its rows, to tell columns of numbers by
---@return parlance.report.View
function M.of_table(item, rows)
  rows = rows or rows_of.list(item.rows)
  local places = M.has_places(item.columns)
  local columns, rule = {}, nil
  for _, column in ipairs(item.columns) do
    if column.hidden then
      goto continue
    elseif places and column.name == "start" then
      columns[#columns + 1] = PLACE
    elseif places and column.name == "rule" then
      rule = view_column(column, rows)
    elseif not (places and COLLAPSED[column.name]) then
      columns[#columns + 1] = view_column(column, rows)
    end
    ::continue::
  end
  columns[#columns + 1] = rule
  return { title = item.title, columns = columns, rows = rows }
end

---The text of one cell, and what kind of thing it is.
---@param column parlance.report.ViewColumn
---@param row table
---@return string text any bytes
---@return "text"|"number"|"empty"|"unresolved" kind
function M.cell(column, row)
  if not column.place then return value.display(row[column.name], column) end
  if value.is_null(row.start) or value.is_null(row["end"]) then return "—", "empty" end
  return value.text(row.start) .. "–" .. value.text(row["end"]), "text"
end

---The title of a report, and the items below it: its first item is the title if
---it is a heading and no other title is given.
---@param out parlance.report.Out
---@param options table
---@return string? title
---@return table[] items
function M.titled(out, options)
  local first = out.items[1]
  if options.title then return options.title, out.items end
  if first and first.type == "heading" and first.level == 1 then
    return first.text, table.move(out.items, 2, #out.items, 1, {})
  end
  return nil, out.items
end

---The paragraphs of a text, each on one line.
---@param text string
---@return string[]
function M.paragraphs(text)
  local list = {}
  for paragraph in (text:gsub("\r\n?", "\n") .. "\n\n"):gmatch("(.-)\n%s*\n") do
    paragraph = paragraph:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")
    if paragraph ~= "" then list[#list + 1] = paragraph end
  end
  return list
end

---The lines of a text, without empty ones at its ends; several empty ones are one.
---@param text string
---@return string[]
function M.lines(text)
  local list = {}
  for line in (text:gsub("\r\n?", "\n") .. "\n"):gmatch "(.-)[\n\f\v]" do
    line = line:gsub("%s+$", "")
    if line ~= "" or list[1] and list[#list] ~= "" then list[#list + 1] = line end
  end
  if list[#list] == "" then list[#list] = nil end
  return list
end

return M
