--- rows.lua: the rows of a table or concordance: a list, or what gives them one by one.
---
--- Rows are a list; an object whose method `each` gives an iterator, for every time
--- that the report is written; or an iterator itself, which is used up by the first
--- time. What gives rows may give the same table again and again, filled anew: who
--- keeps rows of it copies them.

local M = {}

---@alias parlance.report.Rows table[] | { each: fun(self): (fun(): table?) } | fun(): table?

---Whether a value can be rows.
---@param rows any
---@return boolean
function M.are(rows)
  return type(rows) == "table" or type(rows) == "function"
end

---Whether rows are there as a list, not one by one.
---@param rows parlance.report.Rows
---@return boolean
function M.listed(rows)
  return type(rows) == "table" and type(rows.each) ~= "function"
end

---The rows one by one.
---@param rows parlance.report.Rows
---@return fun(): table?
function M.each(rows)
  if type(rows) == "function" then return rows end
  if not M.listed(rows) then return rows:each() end
  local i = 0
  return function()
    i = i + 1
    return rows[i]
  end
end

local function copy(row)
  local new = {}
  for key, v in pairs(row) do new[key] = v end
  return setmetatable(new, getmetatable(row))
end

-- At most n rows of an iterator, copied.
local function take(next_row, n)
  local list = {}
  while #list < n do
    local row = next_row()
    if row == nil then return list end
    list[#list + 1] = copy(row)
  end
  return list
end

---The rows as a list.
---@param rows parlance.report.Rows
---@param most? integer no more than so many of those that come one by one
---@return table[] list
---@return boolean cut whether there are more
function M.list(rows, most)
  if M.listed(rows) then return rows, false end
  local next_row = M.each(rows)
  local list = take(next_row, most or math.huge)
  return list, #list == most and next_row() ~= nil
end

---The first rows as a list, to judge all by, and an iterator over all of them. Of a
---list, all are the first.
---@param rows parlance.report.Rows
---@param n integer
---@return table[] first
---@return fun(): table? each
function M.peek(rows, n)
  if M.listed(rows) then return rows, M.each(rows) end
  local next_row = M.each(rows)
  local first, i = take(next_row, n), 0
  return first, function()
    i = i + 1
    if i <= #first then return first[i] end
    return next_row()
  end
end

return M
