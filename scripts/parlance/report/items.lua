--- items.lua: the collector that a script's `report` function describes its result to.
---
--- A description is checked when it is given, so that the error points at the
--- script, and is then only read. Rows are kept, not copied; those that come one by
--- one (see rows.lua) are asked for when the report is written.

local rows = require "parlance.report.rows"
local value = require "parlance.report.value"

---@class parlance.report.Column
---@field name string the key of the value in a row
---@field title string what readers see above the column
---@field align? "left"|"right"|"center" numbers stand right, everything else left
---@field width? integer the most terminal columns it is given
---@field least? integer the fewest terminal columns it is given: rows that come one by one may
---  ask for more than the first of them
---@field lines? integer the most lines of a terminal that a cell is given, default 3
---@field short? boolean on a page, too, long cells show their beginning alone
---@field at? string[] fields of a row with a document and offsets in it that a cell is linked to
---@field hidden? boolean for exports only: readers have it from what stands around
---@field decimals? integer digits after the point for readers; exports are exact
---@field unresolved? boolean what is unknown is shown as "unresolved"

---@class parlance.report.Table
---@field title? string
---@field columns (string|table)[]
---@field rows parlance.report.Rows
---@field main? boolean csv, tsv and jsonl print the main tables alone, if there are any
---@field unseen? boolean for exports only
---@field export? boolean false: for readers and json only, not for csv, tsv and jsonl

---@class parlance.report.Chart
---@field kind "bar"|"line"|"dispersion"
---@field title? string
---@field data { label: any, value: any, series?: any, total?: number }[]
---@field total? number where the scale of a dispersion plot's strips ends
---@field main? boolean
---@field export? boolean

---@class parlance.report.Concordance
---@field title? string|fun(): string a function is called when the title is shown
---@field lines parlance.report.Rows doc, start, ["end"], first, last, left, hit, right, ...
---@field columns? (string|table)[] further columns of the lines; on a terminal those
---  with `shown`
---@field captures? string[] columns whose words stand in the hit: `captures` of a line
---  says where, see kwic.lua
---@field documents? fun(lines: table[]): table[] the documents that a page shows with these
---  lines, as for out:document
---@field main? boolean
---@field export? boolean

---@class parlance.report.Out
---@field items table[] what was described, in order; each has a `type`
local Out = {}
Out.__index = Out

local M = {}

local ALIGNMENTS = { left = true, right = true, center = true }
local CHARTS = { bar = true, line = true, dispersion = true }

-- Called by a method with what its checks found; blames the method's caller.
local function raise(problem)
  if problem then error("report: " .. problem, 3) end
end

local function text_problem(what, text)
  if type(text) ~= "string" then
    return ("%s needs a string, got %s"):format(what, type(text))
  end
end

local function list_problem(item, field, what)
  if type(item) ~= "table" then return what .. " needs a table" end
  if type(item[field]) ~= "table" then
    return ("%s needs a list `%s`"):format(what, field)
  end
end

local function rows_problem(item, field, what)
  if type(item) ~= "table" then return what .. " needs a table" end
  if not rows.are(item[field]) then
    return ("%s needs a list `%s`, or an iterator"):format(what, field)
  end
end

-- The title that a function gives, once, when it is first asked for.
local function late(item, title)
  item.title = nil
  return setmetatable(item, {
    __index = function(t, key)
      if key ~= "title" then return nil end
      t.title = value.text(title())
      return t.title
    end,
  })
end

local function add(out, kind, item)
  item.type = kind
  if type(item.title) == "function" then
    late(item, item.title)
  else
    item.title = not value.is_null(item.title) and value.text(item.title) or nil
  end
  out.items[#out.items + 1] = item
  return out
end

local function copy(t)
  local new = {}
  for key, v in pairs(t) do new[key] = v end
  return new
end

local function column_problem(column, seen)
  if type(column) ~= "table" or type(column.name) ~= "string" then
    return "a column needs a name"
  end
  if column.align and not ALIGNMENTS[column.align] then
    return ("column '%s': no alignment '%s'"):format(column.name, column.align)
  end
  if seen[column.name] then
    return ("two columns are called '%s'"):format(column.name)
  end
end

---@return parlance.report.Column[]? columns
---@return string? problem
local function columns_of(columns)
  local list, seen = {}, {}
  for i, column in ipairs(columns) do
    if type(column) == "string" then column = { name = column } end
    local problem = column_problem(column, seen)
    if problem then return nil, problem end
    list[i] = copy(column)
    list[i].title = value.text(column.title or (column.name:gsub("_", " ")))
    seen[column.name] = true
  end
  return list
end

---A heading; levels 1 to 4, below the report's own title.
---@param text string
---@param level? integer default 1
---@return parlance.report.Out
function Out:heading(text, level)
  raise(text_problem("heading", text))
  level = math.max(1, math.min(4, math.floor(tonumber(level) or 1)))
  return add(self, "heading", { text = text, level = level })
end

---A paragraph, or several with empty lines between them.
---@param text string
---@param options? { lines?: boolean } lines: the text's own lines stay as they are
---@return parlance.report.Out
function Out:text(text, options)
  raise(text_problem("text", text))
  return add(self, "text", { text = text, lines = options and options.lines or nil })
end

---Small print.
---@param text string
---@return parlance.report.Out
function Out:note(text)
  raise(text_problem("note", text))
  return add(self, "note", { text = text })
end

---A table. Where its columns include `doc`, `start` and `end`, a reader is shown
---them as one place, linked to the text where the report holds that document.
---
---    out:table{ title = "Speakers", columns = { "speaker", { name = "n", title = "turns" } },
---               rows = { { speaker = "Chair", n = 4 } } }
---@param t parlance.report.Table
---@return parlance.report.Out
function Out:table(t)
  raise(list_problem(t, "columns", "table") or rows_problem(t, "rows", "table"))
  local columns, problem = columns_of(t.columns)
  raise(problem or #t.columns == 0 and "a table needs columns" or nil)
  local item = copy(t)
  item.columns = columns
  return add(self, "table", item)
end

---@param list { title?: string, items: any[] }
---@return parlance.report.Out
function Out:list(list)
  raise(list_problem(list, "items", "list"))
  return add(self, "list", copy(list))
end

local function chart_problem(chart)
  if not CHARTS[chart.kind] then
    return ("chart: no kind '%s' (bar, line, dispersion)"):format(tostring(chart.kind))
  end
  local list = chart.kind == "dispersion"
  for i, datum in ipairs(chart.data) do
    local v = type(datum) == "table" and datum.value
    local ok = value.is_null(v) or type(v) == (list and "table" or "number")
    if not ok then
      return ("chart: datum %d needs a %s as `value`"):format(i, list and "list" or "number")
    end
  end
end

---A chart. Data are `{ label =, value = }`; a line chart's may have a `series`;
---a dispersion plot's values are lists of positions, on a scale that ends at the
---datum's or the chart's `total` (default: the largest position).
---
---    out:chart{ kind = "bar", title = "Acts", data = { { label = "deny", value = 7 } } }
---@param chart parlance.report.Chart
---@return parlance.report.Out
function Out:chart(chart)
  raise(list_problem(chart, "data", "chart") or chart_problem(chart))
  return add(self, "chart", copy(chart))
end

---Lines of a concordance. Further columns of the lines are named in `columns`.
---@param t parlance.report.Concordance
---@return parlance.report.Out
function Out:concordance(t)
  raise(rows_problem(t, "lines", "concordance"))
  local columns, problem = columns_of(t.columns or {})
  raise(problem)
  local item = copy(t)
  item.columns = columns
  return add(self, "concordance", item)
end

local function document_problem(t)
  if type(t) ~= "table" then return "document needs a table" end
  local problem = text_problem("document's name", t.name)
    or text_problem("document's text", t.text)
  if problem then return problem end
  for i, span in ipairs(t.spans or {}) do
    local first, last = math.tointeger(span.start), math.tointeger(span["end"])
    if not (first and last) or first < 0 or last < first then
      return ("document '%s': span %d needs start <= end, in code points"):format(t.name, i)
    end
  end
end

---A whole text with its spans marked, for HTML and JSON. Offsets are code points,
---0-based and half-open; what lies beyond the end of the text is cut.
---@param t { name: string, title?: string, text: string, lang?: string, spans?: table[] }
---@return parlance.report.Out
function Out:document(t)
  raise(document_problem(t))
  local item = copy(t)
  item.spans = t.spans or {}
  return add(self, "document", item)
end

---@return parlance.report.Out
function M.new()
  return setmetatable({ items = {} }, Out)
end

return M
