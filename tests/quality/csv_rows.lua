--- csv_rows.lua: the rows of a table with a head line, fields in quotation marks over lines too.

local M = {}

-- The fields of a record that begins at `at`, and where the next one begins.
local function record(text, at)
  local fields = {}
  while true do
    local value
    if text:sub(at, at) == '"' then
      local from, parts = at + 1, {}
      while true do
        local close = assert(text:find('"', from, true), "a quotation mark is not closed")
        parts[#parts + 1] = text:sub(from, close - 1)
        at = close + 1
        if text:sub(at, at) ~= '"' then break end
        parts[#parts + 1] = '"'
        from = at + 1
      end
      value = table.concat(parts)
    else
      value = text:match("^[^,\r\n]*", at)
      at = at + #value
    end
    fields[#fields + 1] = value
    local mark = text:sub(at, at)
    if mark == "," then
      at = at + 1
    else
      return fields, text:match("^\r?\n?()", at)
    end
  end
end

--- The rows of a file, each by the names of the head line.
---@param path string
---@return fun(): table<string, string>|nil
function M.rows(path)
  local file <close> = assert(io.open(path, "rb"))
  local text = file:read "a"
  local names, at = record(text, 1)
  return function()
    if at > #text then return nil end
    local fields, following = record(text, at)
    local row = {}
    at = following
    for i, name in ipairs(names) do row[name] = fields[i] end
    return row
  end
end

return M
