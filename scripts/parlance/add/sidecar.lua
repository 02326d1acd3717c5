--- sidecar.lua: a table of metadata beside the files: CSV, TSV or JSON Lines, a row for each
--- document.
--
-- It is kept as its text, and where the row of each key begins: a million rows take as much
-- memory as the file and a small entry for each.

local canonical = require "parlance.load.canonical"
local cjson = require "cjson"
local core = require "parlance.core"
local fail = require "parlance.fail"
local separated = require "parlance.load.separated"
local values = require "parlance.load.values"

local M = {}

-- A row goes to a worker with its job, which must not block.
local MAX_ROW_BYTES = 16 * 1024

local Sidecar = {}
Sidecar.__index = Sidecar

-- The keys of JSON Lines: where each record begins, and its key.
local function json_keys(sidecar)
  local next_line = sidecar.text:gmatch "()([^\n]*)"
  local number = 0
  return function()
    for at, line in next_line do
      number = number + 1
      if line:find "%S" then
        local ok, value = pcall(cjson.decode, line)
        if not ok or type(value) ~= "table" then
          fail.raise(("%s: line %d: is no JSON object"):format(sidecar.path, number))
        end
        local key = values.flatten(value)[sidecar.key]
        if not key then
          fail.raise(("%s: line %d: has no '%s': name another with --key"):format(sidecar.path,
            number, sidecar.key))
        end
        return at, key
      end
    end
  end
end

local function record_of(sidecar, row)
  local record = {}
  for i, value in ipairs(row) do
    local name = sidecar.names[i]
    if name and name ~= "" and value ~= "" then record[name] = value end
  end
  return record
end

-- The same of separated values, behind the names of the columns.
local function separated_keys(sidecar)
  local is_tabbed = sidecar.path:lower():find "%.ta?[bs][v]?$" ~= nil
  local text, separator, start = separated.prepare(sidecar.text)
  sidecar.text, sidecar.separator = text, is_tabbed and "\t" or separator
  local next_row = separated.rows(text, sidecar.separator, start)
  sidecar.names = next_row() or {}
  for i, name in ipairs(sidecar.names) do sidecar.names[i] = name:match "^%s*(.-)%s*$" end
  local column
  for i, name in ipairs(sidecar.names) do if name == sidecar.key then column = i end end
  if not column then
    fail.raise(("%s: there is no column '%s'; it has %s: name one with --key"):format(sidecar.path,
      sidecar.key, table.concat(sidecar.names, ", ")))
  end
  return function()
    local row, _, at = next_row()
    if row then return at, row[column] or "" end
  end
end

-- Note where the row of each key begins. A key is of its first row.
local function read_rows(sidecar)
  for at, key in (sidecar.is_json and json_keys or separated_keys)(sidecar) do
    key = key:match "^%s*(.-)%s*$":gsub("^%./", "")
    sidecar.n = sidecar.n + 1
    if key == "" then
      sidecar.n_keyless = sidecar.n_keyless + 1
    elseif sidecar.starts[key] then
      sidecar.repeated = sidecar.repeated or { n = 0, example = key }
      sidecar.repeated.n = sidecar.repeated.n + 1
    else
      sidecar.starts[key] = at
    end
  end
end

-- The bytes of the file are gone before the rows are read.
local function read_text(path, key)
  local source <close> = fail.check(core.read(path))
  return fail.check(source:text(path, {})), source:hash(key)
end

local opened -- the last one

--- Read a sidecar; raises what is wrong with it.
---@param path string
---@param key string the column that tells which document a row is of
---@return table sidecar with `find`, `n` rows, `hash`; `n_keyless` rows without a key,
---  `repeated` = { n, example } of rows with the key of an earlier one, where there are any
function M.open(path, key)
  local text, hash = read_text(path, key)
  local sidecar = setmetatable({ path = path, key = key, n = 0, n_keyless = 0, starts = {},
    text = text, hash = hash, is_json = path:lower():find "json" ~= nil }, Sidecar)
  read_rows(sidecar)
  opened = sidecar
  return sidecar
end

--- The sidecar that was opened last, if it is this one; else it is opened.
---@param path string
---@param key string
---@return table sidecar
function M.again(path, key)
  if opened and opened.path == path and opened.key == key then return opened end
  return M.open(path, key)
end

local function bare(name) return (name:gsub("%.%w+$", "")) end

-- The keys that the row of a document may have, in order: what the pattern of names finds for
-- the column, the document's name, its path with ever fewer folders, each of them also without
-- extension, and its name in a file of several.
local function keys_of(name, path, field)
  local keys = { field }
  local function put(key) keys[#keys + 1], keys[#keys + 2] = key, bare(key) end
  put(name)
  for at in ("/" .. path):gmatch "/()" do put(path:sub(at - 1)) end
  keys[#keys + 1] = name:match "%.%w+#(.+)$"
  return keys
end

--- What the row of a document says.
---@param name string
---@param path string where it was found
---@param field? string what its name has in the field that is called as the key's column
---@return table<string, string>|nil metadata nil when no row is of it
---@return string|nil key of the row
function Sidecar:find(name, path, field)
  for _, key in ipairs(keys_of(name, path, field)) do
    local at = self.starts[key]
    if at then return self:record(at), key end
  end
end

--- The row that begins at a byte, less its key.
function Sidecar:record(at)
  local record
  if self.is_json then
    record = values.flatten(cjson.decode(self.text:match("[^\n]*", at)))
  else
    record = record_of(self, (separated.rows(self.text, self.separator, at)()))
  end
  record[self.key] = nil
  local n_bytes = 0
  for key, value in pairs(record) do n_bytes = n_bytes + #key + #value end
  if n_bytes > MAX_ROW_BYTES then
    fail.raise(("%s: a row has more than %d bytes"):format(self.path, MAX_ROW_BYTES), "ELIMIT")
  end
  return canonical.metadata(record)
end

return M
