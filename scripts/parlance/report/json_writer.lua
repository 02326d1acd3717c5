--- json_writer.lua: JSON with keys in a given order and clean strings.
---
--- lua-cjson orders keys by hash, escapes "/" and writes an empty list as an
--- object; reports need the same bytes every time, and lists that stay lists.

local utf8_text = require "parlance.report.utf8_text"
local value = require "parlance.report.value"

local M = {}

local ESCAPES = {
  ['"'] = '\\"', ["\\"] = "\\\\", ["\b"] = "\\b", ["\f"] = "\\f",
  ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t",
}

local function escape(c)
  return ESCAPES[c] or ("\\u%04x"):format(utf8.codepoint(c))
end

---A JSON string. Invalid bytes become U+FFFD; the line separators of Unicode are
---escaped too, for readers that split JSON Lines at them.
---@param s string
---@return string
function M.string(s)
  if not s:find '[%c"\\\x80-\xFF]' then return '"' .. s .. '"' end
  s = utf8_text.valid(s):gsub('[%c"\\]', escape)
  if s:find("\xE2\x80[\xA8\xA9]") then s = s:gsub("\xE2\x80[\xA8\xA9]", escape) end
  if s:find("\xC2[\x80-\x9F]") then s = s:gsub("\xC2[\x80-\x9F]", escape) end
  return '"' .. s .. '"'
end

local function finite(n)
  return n == n and n ~= math.huge and n ~= -math.huge
end

local function list(v)
  local parts = {}
  for i = 1, #v do parts[i] = M.value(v[i]) end
  return "[" .. table.concat(parts, ",") .. "]"
end

---An object with the given keys in the given order; missing values are null.
---@param keys string[]
---@param values table
---@return string
function M.object(keys, values)
  local parts = {}
  for i, key in ipairs(keys) do
    parts[i] = M.string(key) .. ":" .. M.value(values[key])
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

local function sorted_object(v)
  local parts = {}
  for i, key in ipairs(value.sorted_keys(v)) do
    parts[i] = M.string(tostring(key)) .. ":" .. M.value(v[key])
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

---Any cell value. Numbers without a JSON form (not a number, infinite) are null.
---@param v any
---@return string
function M.value(v)
  if type(v) == "string" then return M.string(v) end
  if value.is_null(v) then return "null" end
  v = value.plain(v)
  if type(v) == "number" then return finite(v) and value.number(v) or "null" end
  if type(v) == "boolean" then return tostring(v) end
  if type(v) == "string" then return M.string(v) end
  return value.is_list(v) and list(v) or sorted_object(v)
end

return M
