--- extract.lua: one script over documents, with what is known from before.

local core = require "parlance.core"
local fail = require "parlance.fail"
local key = require "parlance.workflow.key"
local rows = require "parlance.workflow.rows"

local M = {}

---@class parlance.Extract what a script found in a document
---@field rows table[]
---@field problem? string why there are none
---@field id? integer its number in the file
---@field data? string[] of each row its columns as JSON

local function find_extract(handle, name, doc, doc_key)
  local query <close> = fail.check(handle:prepare(
    "SELECT id, error FROM _extracts WHERE script = ? AND doc = ? AND key = ?", true))
  fail.check(query:bind(name, doc.id, doc_key))
  local values = fail.check(query:step())
  if values then return values[1], values[2] end
end

local function insert_extract(handle, name, doc, doc_key, problem)
  local query <close> = fail.check(handle:prepare(
    "INSERT INTO _extracts (script, doc, key, error) VALUES (?, ?, ?, ?)"))
  fail.check(query:bind(name, doc.id, doc_key, problem))
  fail.check(query:step())
  return handle:last_id()
end

local function forget_extract(handle, id)
  local query <close> = fail.check(handle:prepare "DELETE FROM _extracts WHERE id = ?")
  fail.check(query:bind(id))
  fail.check(query:step())
end

-- What a document that takes longer than all grace ends the program with.
local function last_words(task, doc)
  if task.is_silent then return "" end
  local script = (task.path or task.workflow.name):match "[^/]*$"
  return ("parlance: %s: %s: stopped after %g seconds (--doc-timeout)\n"):format(
    doc.name, script, task.doc_timeout)
end

local function reason_of(problem)
  if type(problem) ~= "string" and not fail.is(problem) then
    return "raised an error without a message"
  end
  local reason = tostring(problem)
  if reason == "not enough memory" then
    return "needs more memory than there is, or than it may take (--max-memory)"
  end
  return reason
end

-- Run extract on a document.
local function extract(task, doc)
  local workflow = task.workflow
  local emit, list = rows.collector(workflow, doc)
  local ok, problem = core.within(task.doc_timeout or 0, task.path or workflow.name,
    last_words(task, doc), workflow.extract, doc, task.options, emit)
  if ok then return { rows = rows.sort(list) } end
  if tostring(problem):find "interrupted" then error(problem, 0) end
  return { rows = {}, problem = reason_of(problem) }
end

local function find(task, doc, facts)
  if not task.may_reuse then return nil end
  local id, problem = find_extract(doc.corpus.handle, task.workflow.name, doc,
    key.of_extract(task.key, facts))
  return not problem and id or nil
end

--- Whether the rows of a script for a document are in the file.
---@param task parlance.Task
---@param doc parlance.Document
---@param facts string of the document: see key.lua
---@return boolean
function M.is_known(task, doc, facts) return find(task, doc, facts) ~= nil end

--- The rows of a script for one document, from the file or made anew.
---@param task parlance.Task
---@param doc parlance.Document
---@param facts string
---@return parlance.Extract
function M.document(task, doc, facts)
  local id = find(task, doc, facts)
  if id then return { rows = rows.load(doc.corpus.handle, id, task.workflow, doc), id = id } end
  return extract(task, doc)
end

--- What all scripts of a run find in one document, each with the rows of those before it.
---@param tasks parlance.Task[]
---@param doc parlance.Document
---@param facts string
---@param given? table<integer, parlance.Extract> by the task's number, what is there already
---@return table<integer, parlance.Extract> by the task's number
function M.all(tasks, doc, facts, given)
  local pinned, found = doc.corpus.pinned, {}
  local before = pinned[doc.id]
  doc.rows_of = {}
  for i, task in ipairs(tasks) do
    if task.workflow.extract then
      found[i] = given and given[i] or M.document(task, doc, facts)
      doc.rows_of[task.workflow.name] = found[i].rows
    end
  end
  doc.rows_of, doc.layers_in_memory, pinned[doc.id] = nil, nil, before
  return found
end

--- Keep what was made anew, in a transaction; somebody else may have done so meanwhile.
---@param task parlance.Task
---@param doc parlance.Document
---@param facts string
---@param found parlance.Extract
function M.keep(task, doc, facts, found)
  if found.id then return end
  local workflow, handle = task.workflow, doc.corpus.handle
  local doc_key = key.of_extract(task.key, facts)
  local id = find_extract(handle, workflow.name, doc, doc_key)
  if id then forget_extract(handle, id) end
  found.id = insert_extract(handle, workflow.name, doc, doc_key, found.problem)
  rows.store(handle, found.id, workflow, found.rows, found.data)
end

return M
