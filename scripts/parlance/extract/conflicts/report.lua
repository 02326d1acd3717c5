--- report.lua: conflicts for a reader: both sides with their words.

local default_report = require "parlance.workflow.default_report"

local M = {}

local COLUMNS = {
  { name = "doc", width = 26 }, { name = "start", hidden = true }, { name = "end", hidden = true },
  { name = "text", width = 36 }, { name = "first", hidden = true },
  { name = "last", hidden = true }, { name = "rule", hidden = true }, "kind", "verdict",
  { name = "other_doc", width = 26 }, { name = "other_start", hidden = true },
  { name = "other_end", hidden = true }, { name = "other_text", width = 36 }, "value",
  "other_value", { name = "about", width = 30 },
}

local function counts(rows)
  local list, known = {}, {}
  for _, row in ipairs(rows) do
    local key = row.kind .. " " .. row.verdict
    if not known[key] then
      known[key] = { kind = row.kind, verdict = row.verdict, rows = 0 }
      list[#list + 1] = known[key]
    end
    known[key].rows = known[key].rows + 1
  end
  table.sort(list, function(a, b)
    if a.rows ~= b.rows then return a.rows > b.rows end
    return a.kind .. a.verdict < b.kind .. b.verdict
  end)
  return list
end

--- Write the report of a run.
---@param out parlance.report.Out
---@param result table
function M.write(out, result)
  out:heading(result.workflow.about)
  local rows = result.compared
  if #rows > 0 then
    out:table { title = "Kinds", columns = { "kind", "verdict", "rows" }, rows = counts(rows),
      export = false }
  end
  local cells = {}
  for i, row in ipairs(rows) do
    cells[i] = setmetatable({ doc = row.doc.name }, { __index = row })
  end
  out:table { title = "conflicts", main = true, rows = cells, columns = COLUMNS }
  default_report.errors(out, result)
  default_report.documents(out, { conflicts = rows }, function(_, row) return row.kind end)
end

return M
