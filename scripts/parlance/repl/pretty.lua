--- pretty.lua: any value as a few lines of text.

local value_text = require "parlance.report.value"

local M = {}

local MOST_ENTRIES, MOST_DEPTH, MOST_BYTES = 40, 3, 76

local function quoted(s)
  local cut = s
  if #s > 200 then cut = s:sub(1, (utf8.offset(s, 0, 201) or 201) - 1) .. "…" end
  return '"' .. cut:gsub('[\\"]', "\\%0"):gsub("\n", "\\n"):gsub("%c", function(c)
    return ("\\%d"):format(c:byte())
  end) .. '"'
end

local function key_text(key)
  if type(key) == "string" and key:find "^[%a_][%w_]*$" then return key end
  return "[" .. (type(key) == "string" and quoted(key) or tostring(key)) .. "]"
end

local write

local function entries_of(t, depth, seen)
  local parts, n = {}, 0
  local function add(text)
    n = n + 1
    if n <= MOST_ENTRIES then parts[n] = text end
  end
  local length = rawlen(t)
  for i = 1, length do
    if n >= MOST_ENTRIES then break end
    add(write(t[i], depth + 1, seen))
  end
  local listed = math.max(n, length)
  for _, key in ipairs(value_text.sorted_keys(t)) do
    if not (math.type(key) == "integer" and key >= 1 and key <= length) then
      add(key_text(key) .. " = " .. write(t[key], depth + 1, seen))
      listed = listed + 1
    end
  end
  if listed > #parts then parts[#parts + 1] = ("... %d more"):format(listed - #parts) end
  return parts
end

local function braced(parts, depth)
  local line = "{ " .. table.concat(parts, ", ") .. " }"
  if #line + depth * 2 <= MOST_BYTES and not line:find "\n" then return line end
  local indent = ("  "):rep(depth + 1)
  local lines = table.concat(parts, ",\n" .. indent)
  return "{\n" .. indent .. lines .. "\n" .. ("  "):rep(depth) .. "}"
end

local function table_text(t, depth, seen)
  local meta = debug.getmetatable(t)
  if meta and meta.__tostring then return tostring(t) end
  if next(t) == nil then return "{}" end
  if seen[t] or depth >= MOST_DEPTH then return "{...}" end
  seen[t] = true
  local text = braced(entries_of(t, depth, seen), depth)
  seen[t] = nil
  return text
end

write = function(value, depth, seen)
  if type(value) == "string" then return quoted(value) end
  if type(value) == "table" then return table_text(value, depth, seen) end
  return tostring(value)
end

---A value as text: strings as they are, tables some levels deep and not too long.
---@param value any
---@return string
function M.text(value)
  if type(value) == "string" then
    return require("parlance.report.utf8_text").valid(value)
  end
  return write(value, 0, {})
end

return M
