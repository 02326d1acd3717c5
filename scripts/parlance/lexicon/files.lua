--- files.lua: word lists of the user's own, read from CSV, TSV or Lua.
--
-- CSV has the names of its columns in the first row. Lua returns a list of tables; in a list of
-- names a field that is a list counts as a row for each of its values: { name = "Varneth",
-- type = "state", demonym = { "Varnethi", "Varnethis" } }.

local core = require "parlance.core"
local fail = require "parlance.fail"
local nearest = require "parlance.report.nearest"
local separated = require "parlance.load.separated"

local M = {}

local function text_of(path)
  local source <close> = fail.check(core.read(path))
  return (fail.check(source:text(path)))
end

local TYPES = { "person", "state", "organisation", "group", "office", "place", "malware",
  "operation" }

local function bad_row(row, message, ...)
  fail.raise(("%s: line %d: " .. message):format(row.file, row.line, ...))
end

-- What a row of a list must have.
local check = {}

function check.names(row)
  if not row.name then bad_row(row, "has no 'name'") end
  for _, type in ipairs(TYPES) do
    if row.type == type then return end
  end
  local near = nearest.of(row.type or "", TYPES)
  bad_row(row, "'%s' is no type of names%s", row.type or "",
    near and (": did you mean '%s'?"):format(near) or "")
end

local function put(lists, row)
  local name = row.list or "names"
  if check[name] then check[name](row) end
  lists[name] = lists[name] or {}
  table.insert(lists[name], row)
end

-- Names of columns: small letters, without spaces around.
local function columns_of(names, path)
  if not names then fail.raise(("%s: is empty: the first row names the columns"):format(path)) end
  for i, name in ipairs(names) do names[i] = name:match "^%s*(.-)%s*$":lower() end
  return names
end

-- The rows of a table; what is wrong with its marks is told with the file.
local function rows_of(path, text)
  local separator = path:lower():find "%.t[as][bv]$" and "\t" or separated.separator(text)
  local next_row = separated.rows(text, separator)
  return function()
    local ok, values, line = pcall(next_row)
    if ok then return values, line end
    if not fail.is(values) then error(values, 0) end
    fail.raise(("%s: %s"):format(path, tostring(values)))
  end
end

local function row_of(values, names, path, line)
  local row = { file = path, line = line }
  for i, value in ipairs(values) do
    value = value:match "^%s*(.-)%s*$"
    if value ~= "" and i > #names then
      bad_row(row, "'%s' stands behind the last of the %d columns that the first row names",
        value, #names)
    end
    if value ~= "" and names[i] ~= "" then row[names[i]] = value end
  end
  return row
end

local function read_separated(lists, path, text)
  local next_row = rows_of(path, text)
  local names = columns_of(next_row(), path)
  for values, line in next_row do put(lists, row_of(values, names, path, line)) end
end

-- A row of names for each value of the fields that are lists, and one for all that are not.
local function flatten(lists, entry, path, number)
  local plain, several = { file = path, line = number }, {}
  for field, value in pairs(entry) do
    if type(value) == "table" then several[#several + 1] = field else plain[field] = value end
  end
  table.sort(several)
  put(lists, plain)
  for _, field in ipairs(several) do
    for _, value in ipairs(entry[field]) do
      local row = { file = path, line = number, name = plain.name, type = plain.type }
      row[field] = value
      put(lists, row)
    end
  end
end

local function put_entry(lists, entry, path, number)
  if not entry.list then return flatten(lists, entry, path, number) end
  local row = { file = path, line = number }
  for field, value in pairs(entry) do row[field] = value end
  put(lists, row)
end

local function read_lua(lists, path, text)
  local chunk, message = load(text, "@" .. path, "t", {})
  if not chunk then fail.raise(message) end
  local ok, list = pcall(chunk)
  if not ok or type(list) ~= "table" then
    fail.raise(("%s: a word list returns a table"):format(path))
  end
  for number, entry in ipairs(list) do
    if type(entry) ~= "table" then
      fail.raise(("%s: entry %d is no table"):format(path, number))
    end
    put_entry(lists, entry, path, number)
  end
end

local function hexadecimal(bytes)
  return (bytes:gsub(".", function(c) return ("%02x"):format(c:byte()) end))
end

--- The rows of some files by the list that they belong to, and a hash of the files.
---@param paths string[]
---@return table<string, table[]>
---@return string hash empty for no files
function M.read(paths)
  local lists, hasher = {}, core.hasher()
  for _, path in ipairs(paths) do
    local text = text_of(path)
    hasher:add(#text .. " " .. text)
    local read = path:find "%.lua$" and read_lua or read_separated
    read(lists, path, text)
  end
  return lists, #paths > 0 and hexadecimal(hasher:hash()) or ""
end

return M
