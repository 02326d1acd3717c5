--- rows.lua: what a script emits, checked, placed in the text, kept in the file.
--
-- A row in memory: doc, first, last, start, end, text, rule, and the script's own
-- columns; unknown is nil.

local cjson = require "cjson.safe"
local fail = require "parlance.fail"
local json = require "parlance.report.json_writer"

local M = {}

local function raise(workflow, doc, message, ...)
  error(("script '%s', document '%s': " .. message):format(workflow.name, doc.name, ...), 0)
end

local function check_place(workflow, doc, row)
  local first, last = math.tointeger(row.first), math.tointeger(row.last)
  if not first or not last or first < 1 or last < first or last > doc.n_tokens then
    raise(workflow, doc, "a row has first = %s and last = %s, the document %d tokens",
      tostring(row.first), tostring(row.last), doc.n_tokens)
  end
  return first, last
end

-- A cell: a string, number, boolean, list of strings, or nothing; spans become their words.
local function cell(workflow, doc, name, value)
  if value == cjson.null then return nil end
  local kind = type(value)
  if kind == "nil" or kind == "string" or kind == "number" or kind == "boolean" then
    return value
  end
  if kind == "table" and value.text then return value.text end
  if kind ~= "table" then raise(workflow, doc, "column '%s' holds a %s", name, kind) end
  local list = {}
  for i, item in ipairs(value) do
    local text = cell(workflow, doc, name, item)
    if type(text) == "table" then
      raise(workflow, doc, "column '%s' holds a list in a list", name)
    end
    list[i] = tostring(text)
  end
  if #list == 0 and next(value) ~= nil then
    raise(workflow, doc, "column '%s' holds a table that is no list", name)
  end
  return list
end

-- Values that cells may hold as they are; of a boolean false would not pass as one.
local PLAIN = { string = true, number = true }

--- A function that takes what extract emits, and the list that it fills.
---@param workflow parlance.Workflow
---@param doc parlance.Document
---@return fun(row: table) emit
---@return table[] rows
function M.collector(workflow, doc)
  local rows, known, handle = {}, {}, doc:handle()
  for _, column in ipairs(workflow.columns) do known[column.name] = true end
  local function emit(given)
    if type(given) ~= "table" then raise(workflow, doc, "emit takes a table") end
    local first, last = check_place(workflow, doc, given)
    local start, finish = handle:offsets(first, last)
    local row = {
      doc = doc, first = first, last = last, start = start, ["end"] = finish,
      text = handle:slice(first, last), rule = tostring(given.rule or workflow.name),
    }
    for name, value in pairs(given) do
      if known[name] then
        row[name] = PLAIN[type(value)] and value or cell(workflow, doc, name, value)
      elseif row[name] == nil then
        raise(workflow, doc, "emitted '%s', which is not among its columns", tostring(name))
      end
    end
    rows[#rows + 1] = row
  end
  return emit, rows
end

--- Put rows in order of place, then longest first, then as they were emitted.
---@param rows table[]
---@return table[] rows
function M.sort(rows)
  local order = {}
  for i, row in ipairs(rows) do order[row] = i end
  table.sort(rows, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    if a.last ~= b.last then return a.last > b.last end
    return order[a] < order[b]
  end)
  return rows
end

-- The script's own columns of a row as a JSON object, in the order of the columns.
local function data_of(workflow, row)
  local parts = {}
  for _, column in ipairs(workflow.columns) do
    if row[column.name] ~= nil then
      parts[#parts + 1] = json.value(column.name) .. ":" .. json.value(row[column.name])
    end
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

--- Write the rows of an extract.
---@param handle userdata the core's corpus, in a transaction
---@param extract integer
---@param workflow parlance.Workflow
---@param rows table[]
function M.store(handle, extract, workflow, rows)
  local query <close> = fail.check(handle:prepare([[INSERT INTO _rows
    (extract, pos, pos_end, cp, cp_end, rule, data) VALUES (?, ?, ?, ?, ?, ?, ?)]]))
  for _, row in ipairs(rows) do
    fail.check(query:bind(extract, row.first - 1, row.last, row.start, row["end"], row.rule,
      data_of(workflow, row)))
    fail.check(query:step())
  end
end

--- Read the rows of an extract back.
---@param handle userdata
---@param extract integer
---@param doc parlance.Document
---@return table[]
function M.load(handle, extract, doc)
  local query <close> = fail.check(handle:prepare([[SELECT pos, pos_end, cp, cp_end, rule, data
    FROM _rows WHERE extract = ? ORDER BY id]], true))
  fail.check(query:bind(extract))
  local rows = {}
  while true do
    local values = fail.check(query:step())
    if not values then return rows end
    local row = {}
    for name, value in pairs(cjson.decode(values[6]) or {}) do
      if value ~= cjson.null then row[name] = value end
    end
    row.doc, row.first, row.last = doc, values[1] + 1, values[2]
    row.start, row["end"], row.rule = values[3], values[4], values[5]
    row.text = doc:text(row.start, row["end"])
    rows[#rows + 1] = row
  end
end

return M
