--- rows.lua: tables of documents: CSV, TSV and JSON Lines, a document in each row.
--
-- The columns `text`, `title`, `date`, and `id` or `name` are known, in any case;
-- `--text-column` and the like name others. What other columns have is metadata.

local cjson = require "cjson"
local fail = require "parlance.fail"
local keys_of = require "parlance.keys"
local separated = require "parlance.load.separated"
local values = require "parlance.load.values"

local M = { name = "rows", extensions = { ".csv", ".tsv", ".tab", ".jsonl", ".ndjson" } }

---@class parlance.load.RowColumns which column has what, unless it is called so
---@field text? string
---@field id? string
---@field title? string
---@field date? string

local KNOWN = {
  text = { "text" }, id = { "id", "name" }, title = { "title" }, date = { "date" },
}

-- The column that has `what` among the names of columns.
local function find_column(names, what, wanted)
  if wanted then
    for _, name in ipairs(names) do if name == wanted then return name end end
    fail.raise(("there is no column '%s'; it has %s"):format(wanted, table.concat(names, ", ")))
  end
  for _, known in ipairs(KNOWN[what]) do
    for _, name in ipairs(names) do if name:lower() == known then return name end end
  end
end

local function find_columns(names, wanted)
  local columns = {}
  for what in pairs(KNOWN) do columns[what] = find_column(names, what, wanted[what]) or false end
  if not columns.text then
    fail.raise(("no column is called 'text'; it has %s: name one with --text-column"):format(
      table.concat(names, ", ")))
  end
  return columns
end

-- The metadata of a record: a title and a date under these names, the rest as it is. What
-- they mean is canonical.lua's to say.
local function metadata_of(record, columns)
  local metadata = {}
  for key, value in pairs(record) do
    if value ~= "" and key ~= columns.text and key ~= columns.id then metadata[key] = value end
  end
  for _, what in ipairs { "title", "date" } do
    local column = columns[what]
    local value = column and metadata[column]
    if value then
      metadata[column] = nil -- first: it may have our name
      metadata[what] = value
    end
  end
  return metadata
end

-- The document of a record of strings.
local function document(record, columns, number)
  local text, id = record[columns.text] or "", record[columns.id]
  return { id = id and id ~= "" and id or tostring(number), text = text,
    metadata = metadata_of(record, columns),
    inner = text ~= "" and { bytes = text, name = "row.txt" } or nil }
end

local function separated_records(text, path)
  local is_tabbed = path:lower():find "%.ta?[bs][v]?$" ~= nil
  local next_row = separated.rows(text, is_tabbed and "\t" or separated.separator(text))
  local names = next_row()
  if not names then return nil end
  for i, name in ipairs(names) do names[i] = name:match "^%s*(.-)%s*$" end
  return names, function()
    local row, line = next_row()
    if not row then return nil end
    if #row > #names then
      return nil, ("line %d: %d fields, where %d columns have names"):format(line, #row, #names)
    end
    local record = {}
    for i, value in ipairs(row) do record[names[i]] = value end
    return record, line
  end
end

local function json_records(text)
  local next_line, number = text:gmatch "[^\n]*", 0
  local function read()
    for line in next_line do
      number = number + 1
      if line:find "%S" then
        local ok, value = pcall(cjson.decode, line)
        if ok and type(value) == "table" then return values.flatten(value), number end
        return nil, ("line %d: is no JSON object"):format(number)
      end
    end
  end
  local first, problems = { read() }, {}
  while first[1] == nil and first[2] do
    problems[#problems + 1] = first[2]
    first = { read() }
  end
  if first[1] == nil and problems[1] then fail.raise(problems[1]) end
  if first[1] == nil then return nil end
  return keys_of.sorted(first[1]), function()
    if problems[1] then return nil, table.remove(problems, 1) end
    if first then
      local record, line = first[1], first[2]
      first = nil
      return record, line
    end
    return read()
  end
end

--- The documents of a table; a row that cannot be read is { problem = }.
---@param text string
---@param options parlance.LoadOptions
---@return fun(): parlance.LoadedDocument|nil
function M.load(text, options)
  local is_json = options.path:lower():find "json" ~= nil
  local names, next_record = (is_json and json_records or separated_records)(text, options.path)
  if not names then return function() end end
  local columns = find_columns(names, options.row_columns or {})
  local n = 0
  return function()
    local record, where = next_record()
    if record then
      n = n + 1
      return document(record, columns, n)
    end
    return where and { problem = where } or nil
  end
end

return M
