--- rows.lua: tables of documents: CSV, TSV, JSON Lines and lists in JSON, a document in each
--- row. They are read piece by piece.
--
-- The columns `text`, `title`, `date`, and `id` or `name` are known, in any case;
-- `--text-column` and the like name others. What other columns have is metadata.

local fail = require "parlance.fail"
local json_rows = require "parlance.load.json_rows"
local keys_of = require "parlance.keys"
local separated = require "parlance.load.separated"
local values = require "parlance.load.values"

local M = { name = "rows", as_pieces = true,
  extensions = { ".csv", ".tsv", ".tab", ".jsonl", ".ndjson", ".json" } }

-- So many records of JSON tell which columns there are.
local MAX_HELD = 64

---@class parlance.load.RowColumns which column has what, unless it is called so
---@field text? string
---@field id? string
---@field title? string
---@field date? string

local KNOWN = {
  text = { "text" }, id = { "id", "name" }, title = { "title" }, date = { "date" },
}

-- What a column is called by default: what it has, and its rank among the names for that.
local function role_of_name(name, wanted)
  for what, names in pairs(KNOWN) do
    for rank, known in ipairs(names) do
      if not wanted[what] and name:lower() == known then return { what = what, rank = rank } end
    end
  end
  return false
end

-- A function from the name of a column to what it has, as the user says, or as it is called.
local function roles(wanted)
  local of_name = {}
  for what, name in pairs(wanted) do of_name[name] = { what = what, rank = 0 } end
  return function(name)
    local role = of_name[name]
    if role == nil then
      role = role_of_name(name, wanted)
      of_name[name] = role
    end
    return role
  end
end

-- Which of the names of columns has what; the first of several that rank alike.
local function find_columns(names, role_of)
  local columns, ranks = {}, {}
  for _, name in ipairs(names) do
    local role = role_of(name)
    if role and (not columns[role.what] or role.rank < ranks[role.what]) then
      columns[role.what], ranks[role.what] = name, role.rank
    end
  end
  return columns
end

local function check_columns(names, wanted)
  local has = {}
  for _, name in ipairs(names) do has[name] = true end
  for _, what in ipairs(keys_of.sorted(wanted)) do
    if not has[wanted[what]] then
      fail.raise(("there is no column '%s'; it has %s"):format(wanted[what],
        table.concat(names, ", ")))
    end
  end
  if find_columns(names, roles(wanted)).text then return end
  fail.raise(("no column is called 'text'; it has %s: name one with --text-column"):format(
    table.concat(names, ", ")))
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

local function separated_documents(read, path, wanted)
  local is_tabbed = path:lower():find "%.ta?[bs][v]?$" ~= nil
  local text, separator, at, more = separated.prepare(read() or "", read)
  local next_row = separated.rows(text, is_tabbed and "\t" or separator, at, more,
    at > 1 and 2 or 1)
  local names, n = next_row(), 0
  if not names then return function() end end
  for i, name in ipairs(names) do names[i] = name:match "^%s*(.-)%s*$" end
  check_columns(names, wanted)
  local columns = find_columns(names, roles(wanted))
  return function()
    local row, line = next_row()
    if not row then return nil end
    if #row > #names then
      return { problem = ("line %d: %d fields, where %d columns have names"):format(line, #row,
        #names) }
    end
    local record = {}
    for i, value in ipairs(row) do record[names[i]] = value end
    n = n + 1
    return document(record, columns, n)
  end
end

-- Records until it is clear which columns there are, and the names of these.
local function hold(next_record)
  local held, has = {}, {}
  for value, where in next_record do
    held[#held + 1] = { value, where }
    for _, names in ipairs { value or {}, value and values.flatten(value) or {} } do
      for name in pairs(names) do has[tostring(name)] = true end
    end
    if #held == MAX_HELD then break end
  end
  return held, keys_of.sorted(has)
end

-- Why a record has no text; nil when it is empty.
local function text_problem(value, where, role_of, wanted)
  for name, text in pairs(value) do
    local role = type(name) == "string" and role_of(name)
    if role and role.what == "text" then
      if type(text) == "table" then
        return ("%s: what '%s' has is no string: name another with --text-column"):format(where,
          name)
      end
      local is_lost = type(text) == "string" and text:find "%S"
      return is_lost and ("%s: '%s' is no text: it has NUL, or is no UTF-8"):format(where, name)
    end
  end
  return ("%s: has no '%s'"):format(where, wanted.text or "text")
end

local function json_documents(read, path, wanted)
  local is_lines = path:lower():find "%.json$" == nil
  local next_record, n = json_rows.records(read, is_lines), 0
  local held, names = hold(next_record)
  if not held[1] then return function() end end
  if not names[1] then fail.raise(held[1][2]) end
  check_columns(names, wanted)
  local role_of, at = roles(wanted), 0
  return function()
    local value, where
    at = at + 1
    if held[at] then
      value, where, held[at] = held[at][1], held[at][2], false
    else
      value, where = next_record()
    end
    if not value then return where and { problem = where } or nil end
    n = n + 1
    local record = values.flatten(value)
    local columns = find_columns(keys_of.sorted(record), role_of)
    local problem = not columns.text and text_problem(value, where, role_of, wanted)
    return problem and { problem = problem } or document(record, columns, n)
  end
end

--- What the format of a table is called.
---@param path string
---@return string
function M.format_of(path)
  local ending = path:lower():match "%.(%a+)$"
  if ending == "jsonl" or ending == "ndjson" then return "JSON Lines" end
  return (ending == "tsv" or ending == "tab") and "TSV" or "CSV"
end

--- The documents of a table; a row that cannot be read is { problem = }.
---@param read fun(n?: integer): string|nil the text, piece by piece
---@param options parlance.LoadOptions
---@return fun(): parlance.LoadedDocument|nil
function M.load(read, options)
  local is_json = options.path:lower():find "%.%a*json%a*$" ~= nil
  return (is_json and json_documents or separated_documents)(read, options.path,
    options.row_columns or {})
end

return M
