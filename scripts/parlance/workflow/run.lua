--- run.lua: a workflow over a corpus: what it uses, extract, compare, report.

local core = require "parlance.core"
local declare = require "parlance.workflow.declare"
local default_report = require "parlance.workflow.default_report"
local fail = require "parlance.fail"
local key = require "parlance.workflow.key"
local lexicon = require "parlance.lexicon"
local pass = require "parlance.workflow.pass"
local report = require "parlance.report"
local store = require "parlance.workflow.store"
local tasks_of = require("parlance.workflow.tasks").of

local M = {}

---@class parlance.RunSettings
---@field docs? parlance.Document[] default: all
---@field seed? integer default 1
---@field path? string the script's file
---@field store? boolean keep rows and the run in the file; default: where it can be written
---@field find? fun(name: string): parlance.Workflow, string finds a script, and its path
---@field source? parlance.ScriptSource how workers load the script; without it there are none
---@field jobs? integer workers beside this process; 0: none; by default as many as processors,
---  where there is enough to do
---@field doc_timeout? number seconds that extract may take for a document, default 60; 0 for any
---@field keys? table<string, string> of scripts by name, where they are known
---@field write? fun(text: string) where goes what scripts print in workers
---@field on_event? fun(event: table) told of each document

-- Seconds that a document may take.
local DOC_TIMEOUT = 60

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

-- With a transaction at once: where there is none to be had nothing is read in vain.
local function extract_and_store(tasks, corpus, docs, settings)
  local handle = corpus.handle
  fail.check(handle:begin())
  fail.check(handle:commit())
  fail.check(handle:hold())
  pass.run(tasks, corpus, docs, settings)
  fail.check(handle:begin())
  local corpus_hash = record(tasks, corpus, pass.still_there(corpus, docs), settings)
  fail.check(handle:commit())
  fail.check(handle:hold())
  return corpus_hash
end

local function extract_all(tasks, corpus, docs, settings)
  if settings.store then return extract_and_store(tasks, corpus, docs, settings) end
  pass.run(tasks, corpus, docs, settings)
end

-- What compare and report are given besides rows and options.
local function new_result(task, tasks, corpus, docs, settings)
  local rows_of = {}
  for _, one in ipairs(tasks) do
    if one.is_shown then rows_of[one.workflow.name] = one.rows end
  end
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

-- Rows of a script that is used are for compare and report; where there are neither, only
-- documents ask for them, and they are not kept when their document is done.
local function mark_shown(tasks, task)
  local workflow = task.workflow
  for _, one in ipairs(tasks) do
    one.is_shown = one == task or workflow.compare ~= nil or workflow.report ~= nil
  end
end

-- Where there is no room to store a run, it is done without.
local function attempt(workflow, corpus, docs, options, settings)
  local tasks = tasks_of(workflow, options, settings)
  local task = tasks[#tasks]
  mark_shown(tasks, task)
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
  settings.doc_timeout = settings.doc_timeout or DOC_TIMEOUT
  if settings.store == nil then settings.store = corpus:writable() end
  local docs = settings.docs or corpus:docs()
  local chosen = declare.options(workflow, options)
  lexicon.add(chosen.lexicon)
  local task, tasks, corpus_hash = attempt(workflow, corpus, docs, chosen, settings)
  if settings.store then docs = pass.still_there(corpus, docs) end
  local result = new_result(task, tasks, corpus, docs, settings)
  local out = finish(task, result, settings)
  result.provenance = provenance(task, corpus_hash or key.of_corpus(corpus, docs), settings)
  return out, result
end

return M
