--- answers.lua: what users' tables and functions answer, read the same way everywhere.

local M = {}

--- What `p / map` yields for p's first value: the entry under it, or nothing.
---
--- A span is looked up by its text, folded, each run of white space as one space.
---@param map table
---@param value any
---@param source table
---@return any ...
function M.query(map, value, source)
  if type(value) == "table" and value.first and value.last then
    value = source:fold(value.text):gsub("%s+", " ")
  end
  local found
  if value ~= nil then found = map[value] end
  if found == nil then return end
  return found
end

--- What a match-time function says: false, true, or an integer position.
---@param answer any its first result
---@return boolean|integer
function M.verdict(answer)
  if answer == nil or type(answer) == "boolean" then return answer or false end
  local pos = type(answer) == "number" and math.tointeger(answer)
  if pos then return pos end
  error(("match-time function returned a %s; it returns true, false or a position, "
    .. "then captures"):format(type(answer)), 0)
end

--- Raise for a position that a match cannot go on from.
---@param pos integer
function M.bad_position(pos)
  error(("match-time function returned position %d, which is not in the rest of the unit")
    :format(pos), 0)
end

return M
