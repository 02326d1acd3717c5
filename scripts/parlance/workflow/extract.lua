--- extract.lua: one script over documents, with what is known from before.

local fail = require "parlance.fail"
local key = require "parlance.workflow.key"
local rows = require "parlance.workflow.rows"

local M = {}

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

-- Run extract on a document: its rows, or none and the reason.
local function extract(workflow, doc, options)
  local emit, list = rows.collector(workflow, doc)
  local ok, problem = pcall(workflow.extract, doc, options, emit)
  if ok then return rows.sort(list) end
  if tostring(problem):find "interrupted" then error(problem, 0) end
  local has_words = type(problem) == "string" or fail.is(problem)
  return {}, has_words and tostring(problem) or "raised an error without a message"
end

--- The rows of a script for one document, from the file or made anew. Inside a
--- transaction when `task.store` is set.
---@param task table workflow, options, key, store, may_reuse
---@param doc parlance.Document
---@return table[] rows
---@return string|nil problem why there are none
---@return integer|nil extract its number in the file
function M.document(task, doc)
  local workflow, handle = task.workflow, doc.corpus.handle
  local doc_key = key.of_document(task.key, doc)
  local id, known_problem = find_extract(handle, workflow.name, doc, doc_key)
  if id and not known_problem and task.may_reuse then
    return rows.load(handle, id, doc), nil, id
  end
  local list, problem = extract(workflow, doc, task.options)
  if task.store then
    if id then forget_extract(handle, id) end
    id = insert_extract(handle, workflow.name, doc, doc_key, problem)
    rows.store(handle, id, workflow, list)
  end
  return list, problem, id
end

return M
