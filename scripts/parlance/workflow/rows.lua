--- rows.lua: what a script emits, checked, placed in the text, kept in the file.
--
-- A row in memory: doc, first, last, start, end, text, rule, and the script's own
-- columns; unknown is nil.

local cjson = require "cjson.safe"
local fail = require "parlance.fail"
local json = require "parlance.report.json_writer"
local utf8_text = require "parlance.report.utf8_text"

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

-- A number as it is when it has been kept as JSON.
local function number(n)
  if n ~= n or n == math.huge or n == -math.huge then return nil end
  n = n + 0.0
  return math.abs(n) < 2 ^ 53 and math.tointeger(n) or n
end

-- A cell: a string, number, boolean, list of strings, or nothing; spans become their words.
local function cell(workflow, doc, name, value)
  if value == cjson.null then return nil end
  local kind = type(value)
  if kind == "nil" or kind == "boolean" then return value end
  if kind == "string" then return utf8_text.valid(value) end
  if kind == "number" then return number(value) end
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

local function names_of(workflow)
  local known = {}
  for _, column in ipairs(workflow.columns) do known[column.name] = true end
  return known
end

--- A function that takes what extract emits, and the list that it fills.
---@param workflow parlance.Workflow
---@param doc parlance.Document
---@return fun(row: table) emit
---@return table[] rows
function M.collector(workflow, doc)
  local rows, known, handle = {}, names_of(workflow), doc:handle()
  local function emit(given)
    if type(given) ~= "table" then raise(workflow, doc, "emit takes a table") end
    local first, last = check_place(workflow, doc, given)
    local start, finish = handle:offsets(first, last)
    local row = {
      doc = doc, first = first, last = last, start = start, ["end"] = finish,
      text = handle:slice(first, last),
      rule = utf8_text.valid(tostring(given.rule or workflow.name)),
    }
    for name, value in pairs(given) do
      if known[name] then
        row[name] = cell(workflow, doc, name, value)
      elseif row[name] == nil then
        raise(workflow, doc, "emitted '%s', which is not among its columns", tostring(name))
      end
    end
    rows[#rows + 1] = row
  end
  return emit, rows
end

-- Whether rows stand in the order of `sort`, as most are emitted.
local function is_sorted(rows)
  for i = 2, #rows do
    local a, b = rows[i - 1], rows[i]
    if a.first > b.first or a.first == b.first and a.last < b.last then return false end
  end
  return true
end

--- Put rows in order of place, then longest first, then as they were emitted.
---@param rows table[]
---@return table[] rows
function M.sort(rows)
  if is_sorted(rows) then return rows end
  local order = {}
  for i, row in ipairs(rows) do order[row] = i end
  table.sort(rows, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    if a.last ~= b.last then return a.last > b.last end
    return order[a] < order[b]
  end)
  return rows
end

-- The names of columns as JSON, with what stands behind them.
local function heads_of(workflow)
  local heads = {}
  for i, column in ipairs(workflow.columns) do heads[i] = json.string(column.name) .. ":" end
  return heads
end

-- The script's own columns of a row as a JSON object, in the order of the columns.
local function data_of(workflow, heads, row)
  local parts = {}
  for i, column in ipairs(workflow.columns) do
    local value = row[column.name]
    if value ~= nil then parts[#parts + 1] = heads[i] .. json.value(value) end
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

-- Whether a value is a list of strings and nothing else.
local function is_list(value)
  for key, one in pairs(value) do
    if type(one) ~= "string" or math.type(key) ~= "integer" then return false end
  end
  return true
end

-- The columns out of such an object; nil when it is none, or has what emit does not let pass.
local function read_data(data, known)
  local row = cjson.decode(data)
  if type(row) ~= "table" then return nil end
  for name, value in pairs(row) do
    local kind = type(value)
    if not known[name] or kind == "table" and not is_list(value) then return nil end
    if kind == "number" then
      row[name] = number(value)
    elseif value == cjson.null then
      row[name] = nil
    end
  end
  return row
end

local function place(row, doc, first, last, start, finish, rule)
  row.doc, row.first, row.last, row.rule = doc, first, last, rule
  row.start, row["end"] = start, finish
end

-- Of each row: tokens, code points, rule, the words, and the columns as JSON.
local PACKED = "<I4I4I4I4s4s4s4"

--- Rows as bytes, for another process.
---@param workflow parlance.Workflow
---@param rows table[]
---@return string
function M.pack(workflow, rows)
  local parts, heads = {}, heads_of(workflow)
  for i, row in ipairs(rows) do
    parts[i] = PACKED:pack(row.first, row.last, row.start, row["end"], row.rule, row.text,
      data_of(workflow, heads, row))
  end
  return table.concat(parts)
end

-- The place that another process says a row has must be one of the document's.
local function check_words(workflow, doc, row)
  check_place(workflow, doc, row)
  local n = utf8.len(row.text)
  if row["end"] > doc.n_chars or n ~= row["end"] - row.start then
    raise(workflow, doc, "a row has %s code points between %d and %d", tostring(n), row.start,
      row["end"])
  end
end

--- The rows that bytes of `pack` have, checked; raises what is wrong with them.
---@param workflow parlance.Workflow
---@param doc parlance.Document
---@param bytes string
---@return table[] rows
---@return string[] data of each its columns as JSON
function M.unpack(workflow, doc, bytes)
  local rows, data, known, at = {}, {}, names_of(workflow), 1
  while at <= #bytes do
    local first, last, start, finish, rule, text, json_text
    first, last, start, finish, rule, text, json_text, at = PACKED:unpack(bytes, at)
    local row = read_data(json_text, known)
    if not row then raise(workflow, doc, "a row is not of its columns") end
    place(row, doc, first, last, start, finish, rule)
    row.text = text
    check_words(workflow, doc, row)
    rows[#rows + 1], data[#data + 1] = row, json_text
  end
  return rows, data
end

--- Write the rows of an extract.
---@param handle userdata the core's corpus, in a transaction
---@param extract integer
---@param workflow parlance.Workflow
---@param rows table[]
---@param data? string[] of each row its columns as JSON, where that is known
function M.store(handle, extract, workflow, rows, data)
  local query <close> = fail.check(handle:prepare([[INSERT INTO _rows
    (extract, pos, pos_end, cp, cp_end, rule, data) VALUES (?, ?, ?, ?, ?, ?, ?)]]))
  local heads = heads_of(workflow)
  for i, row in ipairs(rows) do
    fail.check(query:bind(extract, row.first - 1, row.last, row.start, row["end"], row.rule,
      data and data[i] or data_of(workflow, heads, row)))
    fail.check(query:step())
  end
end

--- Read the rows of an extract back.
---@param handle userdata
---@param extract integer
---@param workflow parlance.Workflow
---@param doc parlance.Document
---@return table[]
function M.load(handle, extract, workflow, doc)
  local query <close> = fail.check(handle:prepare([[SELECT pos, pos_end, cp, cp_end, rule, data
    FROM _rows WHERE extract = ? ORDER BY id]], true))
  fail.check(query:bind(extract))
  local rows, known = {}, names_of(workflow)
  while true do
    local values = fail.check(query:step())
    if not values then return rows end
    local row = read_data(values[6], known) or {}
    place(row, doc, values[1] + 1, values[2], values[3], values[4], values[5])
    row.text = doc:text(row.start, row["end"])
    rows[#rows + 1] = row
  end
end

return M
