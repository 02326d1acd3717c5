--- report.lua: incidents for a reader: one section each, with each side's words.

local default_report = require "parlance.workflow.default_report"

local M = {}

-- Sections of a report; the rows of all incidents are in the table.
local MOST = 50

local function line_of(row)
  local parts = { row.kind }
  local function add(label, value) if value then parts[#parts + 1] = label .. " " .. value end end
  add("on", row.date)
  add("victim:", row.victim)
  add("laid to", row.attributed_to)
  add("by", row.attributed_by)
  add("denied by", row.denied_by)
  parts[#parts + 1] = row.status
  return table.concat(parts, ", ")
end

local function section(out, group)
  out:heading(group.key, 2)
  local rows = {}
  for _, account in ipairs(group.accounts) do
    local words, seen = {}, {}
    for _, row in ipairs(account.rows) do
      local text = row.text:gsub("%s+", " ")
      if not seen[text] then seen[text], words[#words + 1] = true, text end
    end
    rows[#rows + 1] = { doc = account.doc.name, told = line_of(account.row),
      words = table.concat(words, " | ") }
  end
  out:table { title = group.key, rows = rows, export = false,
    columns = { { name = "doc", width = 34 }, { name = "told", width = 44 },
      { name = "words", width = 60 } } }
end

--- Write the report of a run.
---@param out parlance.report.Out
---@param result table
function M.write(out, result)
  out:heading(result.workflow.about)
  default_report.rows(out, result)
  local groups = table.move(result.compared, 1, #result.compared, 1, {})
  table.sort(groups, function(a, b)
    if #a.accounts ~= #b.accounts then return #a.accounts > #b.accounts end
    if #a.rows ~= #b.rows then return #a.rows > #b.rows end
    return a.key < b.key
  end)
  for i = 1, math.min(MOST, #groups) do section(out, groups[i]) end
  if #groups > MOST then out:note(("%d more incidents in the table"):format(#groups - MOST)) end
  default_report.unresolved(out, result)
  default_report.errors(out, result)
  default_report.documents(out, { incidents = result.rows })
end

return M
