--- init.lua: a script's rows against rows that people annotated.
---
---     local score = require "parlance.score"
---     local result = score.of(corpus, "quotes", "gold/quotes.jsonl")
---     print(result.measures[1].f1)

local catalog = require "parlance.catalog"
local columns = require "parlance.score.columns"
local fail = require "parlance.fail"
local gold_rows = require "parlance.score.gold"
local measures = require "parlance.score.measures"
local pairing = require "parlance.score.pairing"
local report_rows = require "parlance.report.rows"

local M = {}

---@class parlance.score.Result
---@field docs string[] the documents that were scored
---@field gold parlance.score.Row[]
---@field found parlance.score.Row[]
---@field pairs parlance.score.Pair[]
---@field missed parlance.score.Row[]
---@field extra parlance.score.Row[]
---@field compared parlance.score.Column[]
---@field unknown string[] columns of the gold that the script does not have
---@field measures parlance.score.Measure[]
---@field errors { doc: parlance.Document, reason: string }[] documents that the script failed on

-- The rows that exports of a report print: those of its main tables that have places, with
-- documents by name.
local function rows_of(out)
  local list = {}
  for _, item in ipairs(out.items) do
    if item.type == "table" and item.main then
      for row in report_rows.each(item.rows) do
        if row.doc and row.start then
          list[#list + 1] = setmetatable({ doc = tostring(row.doc) }, { __index = row })
        end
      end
    end
  end
  return list
end

local function named(corpus, names)
  local docs = {}
  for i, name in ipairs(names) do docs[i] = corpus:doc(name) end
  return docs
end

local function kept(gold, docs)
  local wanted, rows = {}, {}
  for _, doc in ipairs(docs) do wanted[doc.name] = true end
  for _, row in ipairs(gold) do
    if wanted[row.doc] then rows[#rows + 1] = row end
  end
  return rows
end

---@class parlance.score.Settings
---@field docs? parlance.Document[] only these; default: those that the gold names
---@field path? string where the script lies, when it is none of the catalog
---@field layer? string the type of brat's annotations; default the script's name
---@field without? table<string, string|string[]> rows with such a value in a column are left
--- out, of the gold and of what is found
---@field rows? string rows of such a file in the place of the script's: a second annotation, or
--- what another program has found

-- The documents that are scored: those of the gold, as far as they are asked for.
local function documents(corpus, gold, wanted)
  if not wanted then return named(corpus, gold.docs) end
  local is_gold, docs = {}, {}
  for _, name in ipairs(gold.docs) do is_gold[name] = true end
  for _, doc in ipairs(wanted) do
    if is_gold[doc.name] then docs[#docs + 1] = doc end
  end
  if #docs == 0 then fail.raise "none of these documents is in the gold" end
  return docs
end

local function is_left_out(row, left_out)
  for name, values in pairs(left_out) do
    for _, value in ipairs(type(values) == "table" and values or { values }) do
      if row[name] ~= nil and tostring(row[name]) == value then return true end
    end
  end
  return false
end

-- The rows that have none of the values that are left out.
local function without(rows, left_out)
  if not left_out then return rows end
  local list = {}
  for _, row in ipairs(rows) do
    if not is_left_out(row, left_out) then list[#list + 1] = row end
  end
  return list
end

-- What the script finds in documents, or what a file says it has.
local function found_in(corpus, workflow, docs, file, settings)
  if settings.rows then
    local given = gold_rows.read(corpus, settings.rows, settings.layer or workflow.name)
    return kept(given.rows, docs), {}
  end
  local out, run = require("parlance.workflow").run(workflow, corpus, {},
    { docs = docs, path = file })
  return rows_of(out), run.errors
end

--- Run a script on the documents of a gold standard and compare the rows.
---@param corpus parlance.Corpus
---@param script string|parlance.Workflow a script's name, or the script
---@param path string the gold: a file of JSON Lines or a folder of brat's files
---@param settings? parlance.score.Settings
---@return parlance.score.Result
function M.of(corpus, script, path, settings)
  settings = settings or {}
  local workflow, file = script, settings.path
  if type(script) == "string" then workflow, file = catalog.load(script) end
  local gold = gold_rows.read(corpus, path, settings.layer or workflow.name)
  local docs = documents(corpus, gold, settings.docs)
  local found, errors = found_in(corpus, workflow, docs, file, settings)
  local result = M.compare(without(kept(gold.rows, docs), settings.without),
    without(found, settings.without), workflow.columns, docs)
  result.errors = errors
  return result
end

--- Compare rows.
---@param gold parlance.score.Row[]
---@param found parlance.score.Row[]
---@param declared table[] the columns of the script
---@param docs? parlance.Document[]
---@return parlance.score.Result
function M.compare(gold, found, declared, docs)
  local compared, unknown = columns.compared(gold, declared)
  local paired, missed, extra = pairing.pair(gold, found, compared)
  local list = measures.places(gold, found, paired)
  for _, one in ipairs(measures.columns(gold, found, paired, compared)) do
    list[#list + 1] = one
  end
  return {
    docs = docs or {}, gold = gold, found = found, pairs = paired, missed = missed, extra = extra,
    errors = {}, compared = compared, unknown = unknown, measures = list,
  }
end

return M
