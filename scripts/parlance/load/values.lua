--- values.lua: what a table of YAML or JSON says, as metadata: keys and strings.

local cjson = require "cjson"

local M = {}

local MAX_DEPTH, MAX_VALUES = 8, 4096

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

local function is_list_of_scalars(value)
  if #value == 0 then return false end
  for key, item in pairs(value) do
    if math.type(key) ~= "integer" or scalar(item) == nil then return false end
  end
  return true
end

local function list_text(value)
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
  local s = type(value) == "table" and list_text(value) or scalar(value)
  if not s or not utf8.len(s) or s:find "\0" then return end
  s = s:match "^%s*(.-)%s*$"
  if s == "" then return end
  state.n = state.n + 1
  state.metadata[key] = s
end

function flatten(state, value, prefix, depth)
  if depth > MAX_DEPTH then return end
  for key, item in pairs(value) do
    if item ~= cjson.null and (type(key) == "string" or math.type(key) == "integer") then
      put(state, prefix .. tostring(key):match "^%s*(.-)%s*$", item, depth)
    end
  end
end

--- Metadata of a table. A list of scalars is one value, "a; b"; what stands in tables has
--- keys with dots, "place.city"; null and empty strings are no values. What is nested
--- deeper than eight levels, and more than 4096 values, are left out.
---@param value table
---@return table<string, string>
function M.flatten(value)
  local state = { metadata = {}, n = 0 }
  flatten(state, value, "", 1)
  return state.metadata
end

return M
