--- exports.lua: everything tabular in a report as plain tables, for machines.
---
--- Tables are as they were described; a concordance is a table of its lines; a
--- chart is a table of its data. The main ones stand alone if there are any.

local M = {}

local LINE = { "doc", "start", "end", "first", "last", "left", "hit", "right" }

---@class parlance.report.Export
---@field title? string
---@field columns { name: string, title: string }[]
---@field rows parlance.report.Rows

local function names(list)
  local columns = {}
  for i, name in ipairs(list) do columns[i] = { name = name, title = name } end
  return columns
end

---A concordance's lines as a table, its further columns last.
---@param item table
---@return parlance.report.Export
function M.of_concordance(item)
  local columns = names(LINE)
  for _, column in ipairs(item.columns) do columns[#columns + 1] = column end
  return setmetatable({ columns = columns, rows = item.lines }, { __index = item })
end

local function has(data, field)
  for _, datum in ipairs(data) do
    if datum[field] ~= nil then return true end
  end
  return false
end

---A chart's data as a table: series where it has any, label, value, total.
---@param item table
---@return parlance.report.Export
function M.of_chart(item)
  local list = { "label", "value" }
  if has(item.data, "series") then table.insert(list, 1, "series") end
  if has(item.data, "total") then list[#list + 1] = "total" end
  return { title = item.title, columns = names(list), rows = item.data }
end

local AS_TABLE = {
  table = function(item) return item end,
  concordance = M.of_concordance,
  chart = M.of_chart,
}

---The main tables of a report, or all that are not kept from export.
---@param out parlance.report.Out
---@return parlance.report.Export[]
function M.tables(out)
  local main, all = {}, {}
  for _, item in ipairs(out.items) do
    local as_table = AS_TABLE[item.type]
    if as_table and item.main then main[#main + 1] = as_table(item) end
    if as_table and item.export ~= false then all[#all + 1] = as_table(item) end
  end
  return #main > 0 and main or all
end

return M
