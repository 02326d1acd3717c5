--- values.lua: what a table of YAML or JSON says, as metadata: keys and strings.

local cjson = require "cjson"

local M = {}

-- Aliases of YAML make one table stand in many places: what is looked at is limited, too.
local MAX_DEPTH, MAX_VALUES, MAX_LOOKS = 8, 4096, 65536

local function scalar(value)
  local kind = math.type(value)
  if kind == "float" and value == math.floor(value) and math.abs(value) < 2 ^ 53 then
    return ("%d"):format(value)
  elseif kind == "float" then
    return ("%.14g"):format(value)
  elseif kind or type(value) == "boolean" then
    return tostring(value)
  end
  return type(value) == "string" and value or nil
end

-- In time that grows with the length, whatever white space there is.
local function trim(s)
  return s:find "%S" and s:match "^%s*(.*%S)" or ""
end

local function is_list_of_scalars(value)
  if #value == 0 then return false end
  for key, item in pairs(value) do
    if math.type(key) ~= "integer" or scalar(item) == nil then return false end
  end
  return true
end

local function list_text(value, state)
  state.n_looks = state.n_looks + #value
  local parts = {}
  for i, item in ipairs(value) do parts[i] = scalar(item) end
  return table.concat(parts, "; ")
end

local flatten

local function put(state, key, value, depth)
  if state.n >= MAX_VALUES then return end
  if type(value) == "table" and not is_list_of_scalars(value) then
    return flatten(state, value, key .. ".", depth + 1)
  end
  local s = type(value) == "table" and list_text(value, state) or scalar(value)
  if not s or not utf8.len(s) or s:find "\0" then return end
  s = trim(s)
  if s == "" then return end
  state.n = state.n + 1
  state.metadata[key] = s
end

local function compare(a, b)
  if type(a) == type(b) then return a < b end
  return type(a) == "number"
end

-- In an order that is always the same, since what is left out depends on it.
local function keys_of(value, most)
  local keys = {}
  for key in pairs(value) do
    if type(key) == "string" or math.type(key) == "integer" then keys[#keys + 1] = key end
    if #keys > most then break end
  end
  table.sort(keys, compare)
  return keys
end

function flatten(state, value, prefix, depth)
  if depth > MAX_DEPTH then return end
  for _, key in ipairs(keys_of(value, MAX_LOOKS)) do
    state.n_looks = state.n_looks + 1
    if state.n_looks > MAX_LOOKS then return end
    if value[key] ~= cjson.null then
      put(state, prefix .. tostring(key):match "^%s*(.-)%s*$", value[key], depth)
    end
  end
end

--- Metadata of a table. A list of scalars is one value, "a; b"; what stands in tables has
--- keys with dots, "place.city"; null and empty strings are no values. What is nested
--- deeper than eight levels, and what comes behind 4096 values or 65,536 items, is left out.
---@param value table
---@return table<string, string>
function M.flatten(value)
  local state = { metadata = {}, n = 0, n_looks = 0 }
  flatten(state, value, "", 1)
  return state.metadata
end

return M
