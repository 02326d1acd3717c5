--- printer.lua: values of a session, as a reader wants to see them.
--
-- Hits are concordance lines, rows are tables, documents are a list; what is long
-- is shown in pages.

local console = require "parlance.cli.console"
local documents = require "parlance.documents"
local hits = require "parlance.hits"
local report = require "parlance.report"
local lines = require "parlance.concordance.lines"
local pretty = require "parlance.repl.pretty"
local span = require "parlance.span"

local M = {}

local PAGE = 20

---@class parlance.repl.Printer
---@field write fun(s: string)
---@field rest? fun() prints the next page
local Printer = {}
Printer.__index = Printer

---@param write fun(s: string)
---@return parlance.repl.Printer
function M.new(write)
  return setmetatable({ write = write }, Printer)
end

---Write a report for a reader.
---@param out parlance.report.Out
function Printer:report(out)
  local width = console.width()
  report.render(out, "table", self.write, { color = console.color(), width = width })
end

local HERE = debug.getinfo(1, "S").source:gsub("repl/printer%.lua$", "")

-- Whether a function goes through hits or rows: one without parameters that the
-- library has made.
local function is_iterator(value)
  if type(value) ~= "function" then return false end
  local info = debug.getinfo(value, "Su")
  return info.nparams == 0 and not info.isvararg and info.nups > 0
    and info.source:sub(1, #HERE) == HERE
end

local function is_document(value)
  local meta = type(value) == "table" and debug.getmetatable(value)
  return meta and meta.__name == "parlance.Document" or false
end

local function is_report(value)
  return type(value) == "table" and type(rawget(value, "items")) == "table"
    and debug.getmetatable(value) == debug.getmetatable(report.new())
end

local function concordance(list)
  return report.new():concordance(lines.of_hits(list, {
    kind = "characters", n = console.width(),
  }))
end

---Documents as a table.
---@param docs parlance.Document[]
---@return parlance.report.Out
function M.documents(docs)
  local rows = {}
  for i, doc in ipairs(docs) do
    rows[i] = { id = doc.id, name = doc.name, title = doc.title, date = doc.date,
      speaker = doc.metadata.speaker, tokens = doc.n_tokens }
  end
  return report.new():table {
    columns = { { name = "id", title = "no.", align = "right" }, "name", "title", "date",
      "speaker", "tokens" },
    rows = rows,
  }
end

local function is_cell(value)
  local kind = type(value)
  return kind == "string" or kind == "number" or kind == "boolean" or is_document(value)
    or span.is(value)
end

local function is_row(value)
  if type(value) ~= "table" or next(value) == nil or debug.getmetatable(value) then
    return false
  end
  for key, cell in pairs(value) do
    if type(key) ~= "string" or not is_cell(cell) then return false end
  end
  return true
end

-- The columns of rows: as given, else all their keys by name.
local function columns_of(rows, names)
  if names then return names end
  local seen, list = {}, {}
  for _, row in ipairs(rows) do
    for key in pairs(row) do
      if not seen[key] then list[#list + 1] = key end
      seen[key] = true
    end
  end
  table.sort(list)
  return list
end

local function cells(rows)
  local list = {}
  for i, row in ipairs(rows) do
    list[i] = {}
    for key, cell in pairs(row) do
      list[i][key] = span.is(cell) and cell.text or is_document(cell) and cell.name or cell
    end
  end
  return list
end

local function all(values, test)
  for _, value in ipairs(values) do
    if not test(value) then return false end
  end
  return #values > 0
end

-- How a page of values is shown, or nil when they are shown one by one.
local function report_of(values, names)
  if all(values, span.is) then return concordance(values) end
  if all(values, is_document) then return M.documents(values) end
  local columns = all(values, is_row) and columns_of(values, names)
  if columns and columns[1] then
    return report.new():table { columns = columns, rows = cells(values) }
  end
end

function Printer:page(values, names)
  if #values == 0 then return end
  local out = report_of(values, names)
  if out then return self:report(out) end
  for _, value in ipairs(values) do self:one(value) end
end

-- The next values of an iterator, at most n of them.
local function take(next_value, n)
  local values = {}
  while #values < n do
    local value = next_value()
    if value == nil then break end
    values[#values + 1] = value
  end
  return values
end

-- Print page by page; `pending` is what has been taken and not been shown.
function Printer:pages(next_value, names, pending)
  local values = take(next_value, PAGE + 1 - (pending ~= nil and 1 or 0))
  if pending ~= nil then table.insert(values, 1, pending) end
  local following = values[PAGE + 1]
  values[PAGE + 1] = nil
  self.rest = nil
  if #values == 0 then self.write "(none)\n" end
  self:page(values, names)
  if following ~= nil then
    self.write "... more: :more\n"
    self.rest = function() self:pages(next_value, names, following) end
  end
  return values
end

---Print the next page of what was too long for one.
function Printer:more()
  if self.rest then self.rest() else self.write "(no more)\n" end
end

local function each(list)
  local i = 0
  return function()
    i = i + 1
    return list[i]
  end
end

-- Whether the table is a list of hits, documents or rows.
local function is_list_of_things(value)
  if type(value) ~= "table" or value[1] == nil then return false end
  if documents.are(value) then return true end
  if debug.getmetatable(value) then return false end
  return all(value, span.is) or all(value, is_document) or all(value, is_row)
end

---Print one value.
---@param value any
---@param names? string[] the columns, where they are known
---@return any what can be shown again: the value, or what an iterator gave first
function Printer:one(value, names)
  if is_iterator(value) then return self:pages(value, names) end
  if hits.are(value) then
    self.write(console.count(#value, "hit") .. "\n")
    if #value > 0 then self:pages(value:each()) end
  elseif is_report(value) then
    self:report(value)
  elseif span.is(value) then
    self:report(concordance { value })
  elseif is_document(value) then
    self:report(M.documents { value })
  elseif is_list_of_things(value) then
    self:pages(each(value))
  else
    self.write(pretty.text(value) .. "\n")
  end
  return value
end

local function is_list_of_names(value)
  return type(value) == "table" and all(value, function(v) return type(v) == "string" end)
end

---Print the values of an input.
---@param ... any
---@return any what stands for the first of them afterwards
function Printer:show(...)
  local values = table.pack(...)
  if is_iterator(values[1]) and is_list_of_names(values[2]) then
    return self:one(values[1], values[2]) -- what corpus:sql gives: rows, columns, and its query
  end
  local first
  for i = 1, values.n do
    local shown = self:one(values[i])
    if i == 1 then first = shown end
  end
  return first
end

return M
