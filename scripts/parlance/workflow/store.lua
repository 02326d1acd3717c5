--- store.lua: the record of a run, and the SQL view of its rows.

local core = require "parlance.core"
local fail = require "parlance.fail"
local json = require "parlance.report.json_writer"

local M = {}

local function execute(handle, sql, ...)
  local query <close> = fail.check(handle:prepare(sql))
  fail.check(query:bind(...))
  fail.check(query:step())
end

local function quoted(name) return '"' .. name:gsub('"', '""') .. '"' end

-- One view for each script: the rows of its latest run.
local function view_of(workflow)
  local columns = {}
  for i, column in ipairs(workflow.columns) do
    columns[i] = (", json_extract(w.data, '$.%s') AS %s"):format(
      quoted(column.name):gsub("'", "''"), quoted(column.name))
  end
  return ([[SELECT d.name AS doc, w.cp AS start, w.cp_end AS "end", w.pos + 1 AS first,
    w.pos_end AS last, w.rule%s
    FROM _run_extracts r JOIN _extracts e ON e.id = r.extract
    JOIN documents d ON d.id = e.doc JOIN _rows w ON w.extract = e.id
    WHERE r.run = (SELECT max(id) FROM _runs WHERE script = '%s')]]):format(
      table.concat(columns), (workflow.name:gsub("'", "''")))
end

local function options_json(options)
  local keys, parts = {}, {}
  for name in pairs(options) do keys[#keys + 1] = name end
  table.sort(keys)
  for i, name in ipairs(keys) do
    parts[i] = json.value(name) .. ":" .. json.value(options[name])
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

M.options_json = options_json

-- Drop runs of the script before the latest, and extracts that no run has.
local function tidy(handle, name)
  execute(handle, "DELETE FROM _runs WHERE script = ?1 AND id < " ..
    "(SELECT max(id) FROM _runs WHERE script = ?1)", name)
  execute(handle, "DELETE FROM _extracts WHERE script = ? AND id NOT IN " ..
    "(SELECT extract FROM _run_extracts)", name)
end

--- Record a run, in a transaction.
---@param handle userdata
---@param workflow parlance.Workflow
---@param run { script_hash: string, options: table, corpus_hash: string, seed: integer }
---@param extracts integer[]
function M.run(handle, workflow, run, extracts)
  execute(handle, [[INSERT INTO _runs
    (script, script_hash, options, version, corpus_hash, seed, time)
    VALUES (?, ?, ?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))]],
    workflow.name, run.script_hash, options_json(run.options), core.version, run.corpus_hash,
    run.seed)
  local id = handle:last_id()
  -- Another run of the script, which ended meanwhile, may have dropped some.
  local query <close> = fail.check(handle:prepare(
    "INSERT OR IGNORE INTO _run_extracts (run, extract) SELECT ?, id FROM _extracts WHERE id = ?"))
  for _, extract in ipairs(extracts) do
    fail.check(query:bind(id, extract))
    fail.check(query:step())
  end
  tidy(handle, workflow.name)
end

--- Make the view that shows the rows of the script's latest run.
---@param handle userdata
---@param workflow parlance.Workflow
function M.view(handle, workflow)
  local name = workflow.name:gsub("-", "_")
  fail.check(handle:execute(("DROP VIEW IF EXISTS %s"):format(quoted(name))))
  fail.check(handle:execute(("CREATE VIEW %s AS %s"):format(quoted(name), view_of(workflow))))
end

return M
