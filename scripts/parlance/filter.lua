--- filter.lua: documents by a condition in SQL over their metadata.
--
-- The condition sees a row for each document: id, name, title, date, year, lang,
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

local function columns(corpus)
  local names, parts = {}, {}
  for name, expression in pairs(FIXED) do
    names[#names + 1] = name
    parts[#parts + 1] = ("%s AS %s"):format(expression, name)
  end
  for row in corpus:sql "SELECT DISTINCT key FROM metadata" do
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

return M
