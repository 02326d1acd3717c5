--- keys.lua: keys of tables in an order that is the same every time.

local M = {}

--- The keys of a table, sorted; none for nil.
---@generic K
---@param t table<K, any>|nil
---@return K[]
function M.sorted(t)
  local keys = {}
  for key in pairs(t or {}) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

return M
