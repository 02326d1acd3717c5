--- report.lua: what a score is, for a person to read: measures, classes, errors in context.

local columns = require "parlance.score.columns"
local measures = require "parlance.score.measures"

local M = {}

local CONTEXT = 40

local function count(n, noun)
  return ("%d %s%s"):format(n, noun, n == 1 and "" or "s")
end

local function cell(value)
  if value == nil then return nil end
  return type(value) == "table" and table.concat(value, ", ") or tostring(value)
end

-- What a row says in the columns that are compared.
local function said(row, compared)
  local parts = {}
  for _, column in ipairs(compared) do
    local value = columns.value(row, column.name)
    if value ~= nil and not column.key then
      parts[#parts + 1] = ("%s: %s"):format(column.name, cell(value))
    end
  end
  return table.concat(parts, "; ")
end

local function in_context(corpus, row)
  local doc = corpus:doc(row.doc)
  local left = doc:text(math.max(0, row.start - CONTEXT), row.start)
  local right = doc:text(row["end"], math.min(doc.n_chars, row["end"] + CONTEXT))
  return ("%s[%s]%s"):format(left, row.text, right):gsub("%s+", " ")
end

local function error_row(corpus, what, row, gold, found)
  return { error = what, doc = row.doc, start = row.start, ["end"] = row["end"],
    context = in_context(corpus, row), gold = gold, found = found }
end

local function differences(corpus, result, pair, list)
  for _, column in ipairs(result.compared) do
    if not column.key and not columns.agree(column, pair.gold, pair.found) then
      list[#list + 1] = error_row(corpus, column.name, pair.found,
        cell(columns.value(pair.gold, column.name)), cell(columns.value(pair.found, column.name)))
    end
  end
  if pair.shared < 0.5 then
    list[#list + 1] = error_row(corpus, "place", pair.found, pair.gold.text, pair.found.text)
  end
end

--- All that is wrong, in order of place: rows that were missed, rows that are not in the gold,
--- columns that differ, and places that share less than half.
---@param corpus parlance.Corpus
---@param result parlance.score.Result
---@return table[] error (missed, extra, place, or a column), doc, start, end, context, gold, found
function M.errors(corpus, result)
  local list = {}
  for _, row in ipairs(result.missed) do
    list[#list + 1] = error_row(corpus, "missed", row, said(row, result.compared))
  end
  for _, row in ipairs(result.extra) do
    list[#list + 1] = error_row(corpus, "extra", row, nil, said(row, result.compared))
  end
  for _, pair in ipairs(result.pairs) do differences(corpus, result, pair, list) end
  for i, one in ipairs(list) do one.number = i end
  table.sort(list, function(a, b)
    if a.doc ~= b.doc then return a.doc < b.doc end
    if a.start ~= b.start then return a.start < b.start end
    return a.number < b.number
  end)
  return list
end

local function describe_measures(out, result)
  out:table {
    title = "Measures", main = true, rows = result.measures,
    columns = { "measure", { name = "precision", decimals = 3 }, { name = "recall", decimals = 3 },
      { name = "f1", title = "F1", decimals = 3 }, "gold", "found" },
  }
end

local function describe_classes(out, result)
  for _, column in ipairs(result.compared) do
    if columns.is_class(column.name, result.gold, result.found) then
      local rows = measures.confusion(column.name, result.pairs, result.missed, result.extra)
      for i = #rows, 1, -1 do
        if rows[i].gold == rows[i].found then table.remove(rows, i) end
      end
      table.sort(rows, function(a, b)
        if a.rows ~= b.rows then return a.rows > b.rows end
        if a.gold ~= b.gold then return a.gold < b.gold end
        return a.found < b.found
      end)
      if #rows > 0 then
        out:table { title = ("%s: taken for another, — is nothing"):format(column.name),
          columns = { "gold", "found", "rows" }, rows = rows }
      end
    end
  end
end

local function describe_errors(out, corpus, result, most)
  local errors = M.errors(corpus, result)
  local shown = table.move(errors, 1, math.min(#errors, most), 1, {})
  if #shown > 0 then
    out:table { title = "Errors", rows = shown,
      columns = { "error", "doc", "start", "end", { name = "context", width = 60, lines = 6 },
        { name = "gold", width = 30, lines = 6 }, { name = "found", width = 30, lines = 6 } } }
  end
  if #errors > #shown then
    out:note(("%d more errors; --errors shows more"):format(#errors - #shown))
  end
end

---@class parlance.score.Described
---@field name string the script's
---@field errors integer how many errors are listed at most

--- Describe a score.
---@param out parlance.report.Out
---@param corpus parlance.Corpus
---@param result parlance.score.Result
---@param what parlance.score.Described
function M.describe(out, corpus, result, what)
  out:heading(("Score of %s"):format(what.name))
  out:text(("%s, %s in the gold, %d found"):format(count(#result.docs, "document"),
    count(#result.gold, "row"), #result.found))
  describe_measures(out, result)
  require("parlance.workflow.default_report").errors(out, result)
  for _, name in ipairs(result.unknown) do
    out:note(("the gold's column '%s' is none of the script's: not compared"):format(name))
  end
  describe_classes(out, result)
  describe_errors(out, corpus, result, what.errors)
end

return M
