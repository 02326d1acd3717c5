--- default_report.lua: the report of a script that only extracts: its rows, what
--- could not be resolved, what failed, and the documents with the rows marked.

local M = {}

-- Documents whose whole text an HTML page holds.
local MOST_DOCUMENTS = 200

-- The columns that all rows have, before a script's own.
local COMMON = { "doc", "start", "end", "text", "first", "last", "rule" }

--- The columns of a script's rows.
---@param workflow parlance.Workflow
---@return table[]
function M.columns(workflow)
  local columns = {}
  for i, name in ipairs(COMMON) do columns[i] = { name = name } end
  for _, column in ipairs(workflow.columns) do
    columns[#columns + 1] = {
      name = column.name, title = column.title, unresolved = column.unresolved,
      hidden = column.hidden,
    }
  end
  return columns
end

--- The script's rows, as the table that exports print.
---@param out parlance.report.Out
---@param result table
---@param title? string
function M.rows(out, result, title)
  out:table {
    title = title or result.workflow.name, columns = M.columns(result.workflow),
    rows = result.rows, main = true,
  }
end

--- How many rows have no value in columns that are marked as to be resolved.
---@param out parlance.report.Out
---@param result table
function M.unresolved(out, result)
  for _, column in ipairs(result.workflow.columns) do
    if column.unresolved then
      local n = 0
      for _, row in ipairs(result.rows) do
        if row[column.name] == nil then n = n + 1 end
      end
      if n > 0 then
        out:note(("%s: %d of %d unresolved"):format(column.name, n, #result.rows))
      end
    end
  end
end

--- The documents that a script failed on.
---@param out parlance.report.Out
---@param result table
function M.errors(out, result)
  for _, problem in ipairs(result.errors) do
    out:note(("failed: %s: %s"):format(problem.doc.name, problem.reason))
  end
end

--- The documents that have rows, with the rows marked in their text, as out:document
--- describes them.
---@param rows_by_layer table<string, table[]> rows by the name of their layer
---@param label? fun(layer: string, row: table): string what a mark says
---@return table[]
function M.document_items(rows_by_layer, label)
  local by_doc, order, layers = {}, {}, {}
  for layer in pairs(rows_by_layer) do layers[#layers + 1] = layer end
  table.sort(layers)
  for _, layer in ipairs(layers) do
    for _, row in ipairs(rows_by_layer[layer]) do
      if not by_doc[row.doc] then
        by_doc[row.doc] = {}
        order[#order + 1] = row.doc
      end
      local spans = by_doc[row.doc]
      spans[#spans + 1] = {
        start = row.start, ["end"] = row["end"], layer = layer,
        label = label and label(layer, row) or row.rule,
      }
    end
  end
  table.sort(order, function(a, b) return a.id < b.id end)
  local items = {}
  for i = 1, math.min(#order, MOST_DOCUMENTS) do
    local doc = order[i]
    items[i] = { name = doc.name, title = doc.title, text = doc:text(), spans = by_doc[doc] }
  end
  return items
end

--- Put them into a report.
---@param out parlance.report.Out
---@param rows_by_layer table<string, table[]>
---@param label? fun(layer: string, row: table): string
function M.documents(out, rows_by_layer, label)
  for _, item in ipairs(M.document_items(rows_by_layer, label)) do out:document(item) end
end

--- All of it.
local function default(out, result)
  out:heading(result.workflow.about ~= "" and result.workflow.about or result.workflow.name)
  M.rows(out, result)
  M.unresolved(out, result)
  M.errors(out, result)
  M.documents(out, { [result.workflow.name] = result.rows })
end

return setmetatable(M, { __call = function(_, out, result) return default(out, result) end })
