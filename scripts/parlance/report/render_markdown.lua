--- render_markdown.lua: a report as GitHub-flavoured Markdown.
---
--- Words of documents stay words: whatever Markdown or HTML would read into them
--- is escaped. A line end in a cell becomes `<br>`.

local exports = require "parlance.report.exports"
local provenance = require "parlance.report.provenance"
local rows = require "parlance.report.rows"
local utf8_text = require "parlance.report.utf8_text"
local value = require "parlance.report.value"
local view = require "parlance.report.view"

local M = {}

-- Lines of a concordance that its further columns are judged by.
local JUDGED = 1000

local function clean(s)
  return utf8_text.without_bidi(utf8_text.without_controls(utf8_text.valid(s)))
end

-- An underscore inside a word marks nothing and reads better bare.
local function escape_underscores(s)
  return (s:gsub("()_+()", function(first, after)
    local inside = s:sub(first - 1, first - 1):find("%w") and s:sub(after, after):find("%w")
    return not inside and ("\\_"):rep(after - first) or nil
  end))
end

local function inline(s)
  s = clean(s):gsub("[\\`*%[%]<>|~]", "\\%0")
  s = s:gsub("&([#%w]+;)", "&amp;%1")
  return escape_underscores(s)
end

-- What makes a block of the beginning of a line.
local function line_start(s)
  s = s:gsub("^%s+", "")
  s = s:gsub("^[#+=-]", "\\%0")
  return (s:gsub("^(%d+)([.)])", "%1\\%2"))
end

local function cell_text(s)
  s = inline(s):gsub("^%s+", ""):gsub("%s+$", "")
  return (s:gsub("%s*\n%s*", "<br>"):gsub("\t", " "))
end

local function put_head(columns, put)
  put "|"
  for _, column in ipairs(columns) do put(" ", cell_text(column.title), " |") end
  put "\n|"
  for _, column in ipairs(columns) do
    local right, center = column.align == "right", column.align == "center"
    put(center and " :---: |" or right and " ---: |" or " --- |")
  end
  put "\n"
end

local function put_view(v, put, each)
  if v.title then put("**", cell_text(v.title), "**\n\n") end
  put_head(v.columns, put)
  for row in each or rows.each(v.rows) do
    put "|"
    for _, column in ipairs(v.columns) do
      local text, kind = view.cell(column, row)
      put(" ", kind == "unresolved" and "*unresolved*" or cell_text(text), " |")
    end
    put "\n"
  end
end

local WRITERS = {}

function WRITERS.heading(item, put, depth)
  local level = math.min(6, item.level + depth)
  put(("#"):rep(level), " ", (cell_text(item.text)), "\n")
end

-- A line that another one follows ends in a backslash: a hard break.
local function put_lines(text, put)
  local lines = view.lines(text)
  for i, line in ipairs(lines) do
    local goes_on = line ~= "" and (lines[i + 1] or "") ~= ""
    put(line_start(inline((line:gsub("\t", " ")))), goes_on and "\\" or "", "\n")
  end
end

function WRITERS.text(item, put)
  if item.lines then return put_lines(item.text, put) end
  for i, paragraph in ipairs(view.paragraphs(item.text)) do
    put(i > 1 and "\n" or "", line_start(inline(paragraph)), "\n")
  end
end

function WRITERS.note(item, put)
  for i, paragraph in ipairs(view.paragraphs(item.text)) do
    put(i > 1 and "\n" or "", "<small>", inline(paragraph), "</small>\n")
  end
end

function WRITERS.list(item, put)
  if item.title then put("**", cell_text(item.title), "**\n\n") end
  for _, entry in ipairs(item.items) do
    put("- ", line_start(cell_text(value.text(entry))), "\n")
  end
end

function WRITERS.table(item, put)
  local first, each = rows.peek(item.rows, JUDGED)
  put_view(view.of_table(item, first), put, each)
end

function WRITERS.chart(item, put)
  put_view(view.of_table(exports.of_chart(item)), put)
end

local function context(s)
  return cell_text((value.text(s):gsub("%s+", " ")))
end

function WRITERS.concordance(item, put)
  local first, each = rows.peek(item.lines, JUDGED)
  local further = view.of_table({ columns = item.columns }, first).columns
  local columns = {
    { title = "doc" }, { title = "left", align = "right" }, { title = "hit" },
    { title = "right" }, table.unpack(further),
  }
  if item.title then put("**", cell_text(item.title), "**\n\n") end
  put_head(columns, put)
  for line in each do
    put("| ", context(line.doc), " | ", context(line.left))
    put(" | **", context(line.hit), "** | ", context(line.right), " |")
    for _, column in ipairs(further) do
      put(" ", cell_text((view.cell(column, line))), " |")
    end
    put "\n"
  end
end

local function put_provenance(options, put)
  local words = provenance.words(options.provenance)
  if #words == 0 then return end
  put("\n---\n\n<small>", inline(table.concat(words, " · ")), "</small>\n")
end

---@param out parlance.report.Out
---@param put fun(...: string)
---@param options table
function M.render(out, put, options)
  local title, items = view.titled(out, options)
  if title then put("# ", cell_text(title), "\n") end
  local first = not title
  for _, item in ipairs(items) do
    if WRITERS[item.type] and not item.unseen then
      put(first and "" or "\n")
      WRITERS[item.type](item, put, title and 1 or 0)
      first = false
    end
  end
  put_provenance(options, put)
end

return M
