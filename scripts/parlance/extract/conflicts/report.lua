--- report.lua: conflicts for a reader: both sides with their words.

local default_report = require "parlance.workflow.default_report"

local M = {}

local COLUMNS = {
  { name = "doc", width = 26 }, { name = "start", hidden = true }, { name = "end", hidden = true },
  { name = "text", width = 36, at = { "doc", "start", "end" } },
  { name = "first", hidden = true }, { name = "last", hidden = true },
  { name = "rule", hidden = true }, "kind", "verdict",
  { name = "other_doc", width = 26 }, { name = "other_start", hidden = true },
  { name = "other_end", hidden = true },
  { name = "other_text", width = 36, at = { "other_doc", "other_start", "other_end" } },
  "value", "other_value", { name = "about", width = 30 },
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

-- The words of both sides, each once for a kind.
local function sides(rows, docs)
  local by_name, list, known = {}, {}, {}
  for _, doc in ipairs(docs) do by_name[doc.name] = doc end
  local function put(doc, start, stop, kind)
    local key = doc and start and stop and ("%d:%d:%d:%s"):format(doc.id, start, stop, kind)
    if not key or known[key] then return end
    known[key] = true
    list[#list + 1] = { doc = doc, start = start, ["end"] = stop, kind = kind }
  end
  for _, row in ipairs(rows) do
    put(row.doc, row.start, row["end"], row.kind)
    put(by_name[row.other_doc], row.other_start, row.other_end, row.kind)
  end
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
  default_report.documents(out, { conflicts = sides(rows, result.docs) },
    function(_, row) return row.kind end)
end

return M
