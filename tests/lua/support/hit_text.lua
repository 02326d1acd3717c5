--- hit_text.lua: hits as text, to be compared: places, and what was captured.

local M = {}

-- What every span has; of these, a span computes some when it is asked.
local OWN = { doc = true, first = true, last = true, start = true, ["end"] = true, text = true }

--- A value as text; spans by place.
---@param value any
---@param is_hit? boolean with captures
---@return string
function M.of(value, is_hit)
  if type(value) ~= "table" then return tostring(value) end
  local parts = {}
  if value.doc and value.first then
    parts[1] = ("%s:%d-%d"):format(value.doc.name, value.first, value.last)
    if not is_hit then return parts[1] end
  end
  for key, field in pairs(value) do
    if not is_hit or not OWN[key] then
      parts[#parts + 1] = tostring(key) .. "=" .. M.of(field)
    end
  end
  table.sort(parts)
  return "{" .. table.concat(parts, " ") .. "}"
end

--- All hits of an iterator, one a line.
---@param hits fun(): table|nil
---@return string
function M.lines(hits)
  local lines = {}
  for hit in hits do lines[#lines + 1] = M.of(hit, true) end
  return table.concat(lines, "\n")
end

return M
