--- sql.lua: parlance sql: rows of a query that changes nothing.

local catalog = require "parlance.catalog"
local corpora = require "parlance.cli.corpora"
local fail = require "parlance.fail"
local options = require "parlance.cli.options"
local output = require "parlance.cli.output"
local report = require "parlance.report"

local M = {}

-- The rows of a script are there once it has run.
local function open_rows(corpus, query)
  local ok, next_row, names = pcall(corpus.sql, corpus, query)
  if ok then return next_row, names end
  local missing = tostring(next_row):match "^no such table: ([%w_]+)$"
  if missing and catalog.find(missing) then
    fail.raise(("no rows of '%s' yet: parlance %s %s makes them"):format(missing, missing,
      corpus.path), "ENOTFOUND")
  end
  error(next_row, 0)
end

---The rows of a query as a report.
---@param corpus parlance.Corpus
---@param query string
---@return parlance.report.Out
function M.report(corpus, query)
  local next_row, names = open_rows(corpus, query)
  local columns, seen, rows = {}, {}, {}
  for i, name in ipairs(names) do
    if seen[name] then
      fail.raise(("two columns are called '%s': give one another name with AS"):format(name))
    end
    seen[name], columns[i] = true, { name = name, title = name }
  end
  for row in next_row do rows[#rows + 1] = row end
  local out = report.new()
  if #columns > 0 then out:table { columns = columns, rows = rows, main = true } end
  return out
end

local function run(values)
  local corpus = corpora.open(values.corpus, "read")
  output.report(M.report(corpus, values.query), values)
end

return {
  name = "sql", about = "rows of an SQL query over documents, metadata, spans and results",
  usage = "parlance sql CORPUS \"SELECT ...\"",
  positionals = {
    { name = "CORPUS", key = "corpus", required = true, about = "the corpus file" },
    { name = "QUERY", key = "query", required = true,
      about = "one SELECT; nothing can be changed" },
  },
  options = options.common { "format", "output", "quiet" },
  example = "parlance sql oewg.db \"SELECT name, date FROM documents\" --format csv",
  run = run,
  writes_report = true,
  report = M.report,
}
