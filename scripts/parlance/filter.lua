--- filter.lua: documents by their metadata: values of keys, or a condition in SQL.
--
-- A condition sees a row for each document: id, name, title, date, year, lang,
-- n_tokens, n_chars, and every metadata key as a column of its own.

local fail = require "parlance.fail"
local years = require "parlance.years"

local M = {}

local FIXED = {
  id = "d.id", name = "d.name", title = "d.title", date = "d.date",
  year = "CAST(" .. years.SQL .. " AS INTEGER)", lang = "d.lang", n_tokens = "d.n_tokens",
  n_chars = "d.n_chars",
}

local function quoted(name)
  return '"' .. name:gsub('"', '""') .. '"'
end

-- A value that is written as a number compares as one.
local NUMERIC = [[(SELECT CASE WHEN value GLOB '[0-9]*' AND NOT value GLOB '*[^0-9]*'
  THEN CAST(value AS INTEGER) ELSE value END
  FROM metadata m WHERE m.doc = d.id AND m.key = %s)]]

-- What may be asked of any corpus, also of one in which nothing is like another.
local KEYS = [[SELECT key FROM metadata UNION
  SELECT 'near_duplicate_of' UNION SELECT 'similarity']]

local function columns(corpus)
  local names, parts = {}, {}
  for name, expression in pairs(FIXED) do
    names[#names + 1] = name
    parts[#parts + 1] = ("%s AS %s"):format(expression, name)
  end
  for row in corpus:sql(KEYS) do
    if not FIXED[row.key:lower()] then
      names[#names + 1] = row.key
      local value = NUMERIC:format("'" .. row.key:gsub("'", "''") .. "'")
      parts[#parts + 1] = ("%s AS %s"):format(value, quoted(row.key))
    end
  end
  table.sort(names)
  table.sort(parts)
  return names, table.concat(parts, ", ")
end

--- The ids of the documents that a condition holds for, ascending.
---
---     filter.ids(corpus, "year >= 2015 AND country = 'IRN'")
---@param corpus parlance.Corpus
---@param condition string
---@return integer[]
function M.ids(corpus, condition)
  if not condition:find "%S" then fail.raise "--where takes a condition, and is empty" end
  local names, list = columns(corpus)
  local ids = {}
  local ok, problem = pcall(function()
    local sql = ("SELECT id FROM (SELECT %s FROM documents d) WHERE (%s\n) ORDER BY id")
      :format(list, condition)
    for row in corpus:sql(sql) do ids[#ids + 1] = row.id end
  end)
  if not ok then
    local message = ("--where \"%s\": %s (columns: %s)"):format(condition, tostring(problem),
      table.concat(names, ", "))
    fail.raise((message:gsub("%s+", " ")))
  end
  return ids
end

-- Conditions on the date. A date that tells less than what is asked for, "2031" where it is
-- "2031-05", is compared as it is written.
local DATES = {
  since = "d.date >= ?",
  before = "d.date < ?",
  until_ = "substr(d.date, 1, length(?1)) <= ?1",
}

local function expression(key)
  if FIXED[key] then return FIXED[key], {} end
  return "(SELECT value FROM metadata m WHERE m.doc = d.id AND m.key = ?)", { key }
end

local function parameter(key, value)
  local kind = type(value)
  if kind ~= "string" and kind ~= "number" then
    fail.raise(("a document's '%s' cannot be a %s"):format(tostring(key), kind), "EINVALID")
  end
  local is_number = key == "id" or key == "year" or key == "n_tokens" or key == "n_chars"
  if is_number then return tonumber(value) or value end
  return tostring(value)
end

-- What one key asks for, as SQL and its parameters.
local function condition_of(key, wanted)
  local sql, parameters = expression(key)
  if wanted == true then return sql .. " IS NOT NULL", parameters end
  if wanted == false then return sql .. " IS NULL", parameters end
  local marks = {}
  for i, value in ipairs(type(wanted) == "table" and wanted or { wanted }) do
    parameters[#parameters + 1], marks[i] = parameter(key, value), "?"
  end
  return ("%s IN (%s)"):format(sql, table.concat(marks, ", ")), parameters
end

-- The numbers of documents that one condition holds for.
local function each(corpus, sql, parameters)
  return corpus:sql(("SELECT d.id AS id FROM documents d WHERE %s ORDER BY id"):format(sql),
    table.unpack(parameters))
end

local function sorted_keys(t)
  local keys = {}
  for key in pairs(t) do
    if type(key) ~= "string" then
      fail.raise("documents are asked for by keys of their metadata", "EINVALID")
    end
    keys[#keys + 1] = key
  end
  table.sort(keys)
  return keys
end

--- The ids of the documents that have all that is asked for, ascending; nil where nothing is.
--- A key of their metadata, or a column of `documents`, has a value, or one of a list; `true`
--- asks for any value, `false` for none. `since`, `before` and `until_` are of the date,
--- `where` is a condition in SQL.
---
---     filter.of(corpus, { country = { "VRN", "OST" }, since = "2031", before = "2031-06" })
---@param corpus parlance.Corpus
---@param options table
---@return integer[]|nil
function M.of(corpus, options)
  local ids
  for _, key in ipairs(sorted_keys(options)) do
    local found, kept = {}, {}
    if key == "where" then
      for _, id in ipairs(M.ids(corpus, options.where)) do found[id], kept[#kept + 1] = true, id end
    else
      local sql, parameters = DATES[key], { tostring(options[key]) }
      if not sql then sql, parameters = condition_of(key, options[key]) end
      for row in each(corpus, sql, parameters) do
        found[row.id], kept[#kept + 1] = true, row.id
      end
    end
    if ids then
      kept = {}
      for _, id in ipairs(ids) do if found[id] then kept[#kept + 1] = id end end
    end
    ids = kept
  end
  return ids
end

return M
