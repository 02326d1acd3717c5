--- value.lua: what a cell holds, as exact text and as text for a reader.
---
--- A cell is a string, a number, a boolean, a list of strings, or unknown (nil or
--- cjson.null). Exact text round-trips; text for a reader is rounded and spells
--- out what is unknown. Neither depends on the locale.

local cjson = require "cjson"

local M = {}

M.null = cjson.null

---@param v any
---@return boolean
function M.is_null(v)
  return v == nil or v == cjson.null
end

---Whether a table is to be read as a list: an empty one is.
---@param v any
---@return boolean
function M.is_list(v)
  if type(v) ~= "table" then return false end
  return next(v) == nil or #v > 0
end

-- Whole numbers print without a fraction also when they are floats: rows that
-- came back from SQL or JSON must print the same bytes as rows that did not.
local function whole(n)
  if math.type(n) == "integer" then return n end
  if n == math.floor(n) and math.abs(n) < 2 ^ 53 then return math.tointeger(n) end
end

---The shortest decimal form that reads back as the same number.
---@param n number
---@return string text  "nan", "inf" and "-inf" for what has no decimal form
function M.number(n)
  local i = whole(n)
  if i then return string.format("%d", i) end
  if n ~= n then return "nan" end
  if n == math.huge or n == -math.huge then return n > 0 and "inf" or "-inf" end
  for precision = 14, 17 do
    local s = string.format("%." .. precision .. "g", n):gsub(",", ".")
    if tonumber(s) == n then return s end
  end
end

local function sorted_pairs_text(t)
  local keys = M.sorted_keys(t)
  for i, key in ipairs(keys) do
    keys[i] = tostring(key) .. ": " .. M.text(t[key])
  end
  return table.concat(keys, "; ")
end

local function list_text(list)
  local parts = {}
  for i = 1, #list do parts[i] = M.text(list[i]) end
  return table.concat(parts, "; ")
end

local function object_text(v)
  if type(v.name) == "string" then return v.name end
  if type(v.text) == "string" then return v.text end
end

---The keys of a table in a fixed order: numbers first, then by their text.
---@param t table
---@return any[]
function M.sorted_keys(t)
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b)
    local a_number, b_number = type(a) == "number", type(b) == "number"
    if a_number and b_number then return a < b end
    if a_number ~= b_number then return a_number end
    return tostring(a) < tostring(b)
  end)
  return keys
end

---A document or span object as the string that stands for it; other values as
---they are. Functions, threads and unknown userdata raise: their text would be
---an address, different in every run.
---@param v any
---@return any
function M.plain(v)
  local kind = type(v)
  if kind == "userdata" and v ~= cjson.null or kind == "table" and getmetatable(v) then
    local ok, text = pcall(object_text, v)
    if ok and text then return text end
    if kind == "userdata" then error("a report cannot show a value of type 'userdata'", 0) end
  elseif kind == "function" or kind == "thread" then
    error("a report cannot show a value of type '" .. kind .. "'", 0)
  end
  return v
end

---The exact text of a value: strings as they are, lists joined with "; ",
---what is unknown as the empty string.
---@param v any
---@return string
function M.text(v)
  if type(v) == "string" then return v end
  if M.is_null(v) then return "" end
  v = M.plain(v)
  local kind = type(v)
  if kind == "number" then return M.number(v) end
  if kind == "boolean" then return v and "true" or "false" end
  if kind == "string" then return v end
  return M.is_list(v) and list_text(v) or sorted_pairs_text(v)
end

---@param n number
---@param decimals integer?
---@return string
local function reader_number(n, decimals)
  if n ~= n then return "—" end
  if n == math.huge then return "∞" end
  if n == -math.huge then return "−∞" end
  if not decimals then return M.number(n) end
  local s = string.format("%." .. decimals .. "f", n)
  if n ~= 0 and not s:find("[1-9]") then s = string.format("%.2g", n) end
  return (s:gsub(",", "."))
end

---The text that a reader sees in a cell, and what kind of thing it is.
---@param v any
---@param column { unresolved?: boolean, decimals?: integer }
---@return string text
---@return "text"|"number"|"empty"|"unresolved" kind
function M.display(v, column)
  if M.is_null(v) then
    if column.unresolved then return "unresolved", "unresolved" end
    return "—", "empty"
  end
  if type(v) == "number" then return reader_number(v, column.decimals), "number" end
  if type(v) == "boolean" then return v and "yes" or "no", "text" end
  local text = M.text(v)
  if text == "" then return "—", "empty" end
  return text, "text"
end

---How many decimals a column of numbers is shown with: enough to tell its
---smallest value from zero, two at least where there are fractions.
---@param numbers number[]
---@return integer? decimals  nil when all are whole
function M.decimals(numbers)
  local smallest, fractions = math.huge, false
  for _, n in ipairs(numbers) do
    local size = math.abs(n)
    if size > 0 and size < smallest then smallest = size end
    fractions = fractions or not whole(n) and size < math.huge
  end
  if not fractions then return nil end
  if smallest >= 1 then return 2 end
  return math.max(2, math.min(5, 1 - math.floor(math.log(smallest, 10))))
end

return M
