--- run.lua: a workflow over a corpus: what it uses, extract, compare, report.

local core = require "parlance.core"
local declare = require "parlance.workflow.declare"
local default_report = require "parlance.workflow.default_report"
local documents = require "parlance.documents"
local extract = require "parlance.workflow.extract"
local fail = require "parlance.fail"
local key = require "parlance.workflow.key"
local lexicon = require "parlance.lexicon"
local report = require "parlance.report"
local store = require "parlance.workflow.store"

local M = {}

---@class parlance.RunSettings
---@field docs? parlance.Document[] default: all
---@field seed? integer default 1
---@field path? string the script's file
---@field store? boolean keep rows and the run in the file; default: where it can be written
---@field find? fun(name: string): parlance.Workflow, string finds a script, and its path

local function default_find(name)
  return require("parlance.catalog").load(name)
end

-- The rows of bundled scripts are known by their names: nobody else's take their place.
local function check_name(workflow, path)
  local bundled = package.searchpath(workflow.name, package.path:match "^[^;]+")
  if not bundled or path == bundled then return end
  fail.raise(("a script that ships is named '%s': give this one another name"):format(
    workflow.name), "EEXIST")
end

-- A script to be run, with its key; those that it uses come before it in `tasks`.
local function add_task(tasks, workflow, path, options, settings, trail)
  if tasks[workflow.name] then return tasks[workflow.name] end
  if trail[workflow.name] then
    fail.raise(("script '%s' uses itself"):format(workflow.name))
  end
  trail[workflow.name] = true
  if path then check_name(workflow, path) end
  local used, may_reuse = {}, path ~= nil
  for i, name in ipairs(workflow.uses) do
    local other, other_path = (settings.find or default_find)(name)
    local given = declare.shared(other, workflow, options)
    local task = add_task(tasks, other, other_path, given, settings, trail)
    used[i] = task.key
    may_reuse = may_reuse and task.may_reuse
  end
  local script_hash = key.of_file(path, workflow.name)
  local task = {
    workflow = workflow, options = options, script_hash = script_hash, extracts = {}, rows = {},
    errors = {}, key = key.of_script(script_hash, options, used), store = settings.store,
    may_reuse = may_reuse,
  }
  tasks[workflow.name], tasks[#tasks + 1] = task, task
  return task
end

local function run_document(tasks, doc)
  local pinned = doc.corpus.pinned
  local before = pinned[doc.id]
  doc.rows_of = {}
  for _, task in ipairs(tasks) do
    if task.workflow.extract then
      local rows, problem, id = extract.document(task, doc)
      doc.rows_of[task.workflow.name] = rows
      if problem then
        task.errors[#task.errors + 1] = { doc = doc, reason = problem }
      end
      if id then task.extracts[#task.extracts + 1] = id end
      if task.keep then table.move(rows, 1, #rows, #task.rows + 1, task.rows) end
    end
  end
  doc.rows_of, doc.layers_in_memory, pinned[doc.id] = nil, nil, before
end

local function record(tasks, corpus, docs, settings)
  local corpus_hash = key.of_corpus(corpus, docs)
  for _, task in ipairs(tasks) do
    store.run(corpus.handle, task.workflow, {
      script_hash = task.script_hash, options = task.options, corpus_hash = corpus_hash,
      seed = settings.seed,
    }, task.extracts)
    store.view(corpus.handle, task.workflow)
  end
  return corpus_hash
end

-- Documents after one another; where rows are kept, committed now and then.
local COMMIT_EVERY = 200

-- Rows and captures are many and short-lived: with a longer pause the collector
-- takes a tenth of the time instead of a third, for twice the memory.
local PAUSE, STEP = 400, 200

-- Documents that others may have removed since they were listed.
local function removed(corpus)
  local gone = {}
  for row in corpus:sql "SELECT id FROM _documents WHERE removed = 1" do gone[row.id] = true end
  return gone
end

local function still_there(corpus, docs)
  return documents.without(corpus, docs, removed(corpus))
end

-- The documents that there is something to be extracted from.
local function to_be_read(tasks, docs)
  for _, task in ipairs(tasks) do
    if task.workflow.extract then return docs end
  end
  return {}
end

-- Between two transactions others may write.
local function extract_and_store(tasks, corpus, docs, settings)
  local handle, gone, todo = corpus.handle, {}, to_be_read(tasks, docs)
  for i, doc in ipairs(todo) do
    if i % COMMIT_EVERY == 1 then
      if i > 1 then fail.check(handle:commit()) end
      fail.check(handle:begin())
      gone = removed(corpus)
    end
    if not gone[doc.id] then run_document(tasks, doc) end
  end
  if #todo == 0 then fail.check(handle:begin()) end
  local corpus_hash = record(tasks, corpus, still_there(corpus, docs), settings)
  fail.check(handle:commit())
  fail.check(handle:hold())
  return corpus_hash
end

local function extract_all(tasks, corpus, docs, settings)
  if #to_be_read(tasks, docs) > 0 then collectgarbage("incremental", PAUSE, STEP) end
  if settings.store then return extract_and_store(tasks, corpus, docs, settings) end
  for _, doc in ipairs(to_be_read(tasks, docs)) do run_document(tasks, doc) end
end

-- What compare and report are given besides rows and options.
local function new_result(task, tasks, corpus, docs, settings)
  local rows_of = {}
  for _, one in ipairs(tasks) do rows_of[one.workflow.name] = one.rows end
  return {
    workflow = task.workflow, corpus = corpus, docs = docs, rows = task.rows, rows_of = rows_of,
    errors = task.errors, seed = settings.seed, options = task.options,
  }
end

local function provenance(task, corpus_hash, settings)
  return {
    script = task.workflow.name, script_hash = task.script_hash, version = core.version,
    corpus = corpus_hash, options = store.options_json(task.options), seed = settings.seed,
  }
end

local function finish(task, result, settings)
  local out = report.new()
  local workflow = task.workflow
  math.randomseed(settings.seed)
  if workflow.compare then result.compared = workflow.compare(result.rows, task.options, result) end
  if workflow.report then
    workflow.report(out, result, task.options)
  else
    default_report(out, result)
  end
  return out
end

local NO_ROOM = { EREADONLY = true, EIO = true }

-- Where there is no room to store a run, it is done without.
local function attempt(workflow, corpus, docs, options, settings)
  local tasks = {}
  local task = add_task(tasks, workflow, settings.path, options, settings, {})
  for _, one in ipairs(tasks) do one.keep = true end
  local ok, corpus_hash = pcall(extract_all, tasks, corpus, docs, settings)
  if ok then return task, tasks, corpus_hash end
  corpus.handle:rollback()
  local no_room = fail.is(corpus_hash) and NO_ROOM[corpus_hash.code]
  if not (settings.store and no_room) then error(corpus_hash, 0) end
  settings.store = false
  fail.check(corpus.handle:hold())
  return attempt(workflow, corpus, docs, options, settings)
end

--- Run a workflow.
---
---     local out = workflow.run(quotes, corpus, { by = "speaker" })
---     report.render(out, "md", io.write)
---@param workflow parlance.Workflow
---@param corpus parlance.Corpus
---@param options? table by key
---@param settings? parlance.RunSettings
---@return parlance.report.Out out with `provenance` beside its items
---@return table result rows, errors, what compare returned
function M.run(workflow, corpus, options, settings)
  settings = setmetatable({}, { __index = settings })
  settings.seed = settings.seed or 1
  if settings.store == nil then settings.store = corpus:writable() end
  local docs = settings.docs or corpus:docs()
  local chosen = declare.options(workflow, options)
  lexicon.add(chosen.lexicon)
  local task, tasks, corpus_hash = attempt(workflow, corpus, docs, chosen, settings)
  if settings.store then docs = still_there(corpus, docs) end
  local result = new_result(task, tasks, corpus, docs, settings)
  local out = finish(task, result, settings)
  result.provenance = provenance(task, corpus_hash or key.of_corpus(corpus, docs), settings)
  return out, result
end

return M
