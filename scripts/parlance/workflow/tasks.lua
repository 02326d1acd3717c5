--- tasks.lua: what a run of a script does: those that it uses, and itself, in order.

local declare = require "parlance.workflow.declare"
local fail = require "parlance.fail"
local key = require "parlance.workflow.key"
local lfs = require "lfs"

local M = {}

---@class parlance.Task one script of a run
---@field workflow parlance.Workflow
---@field path? string
---@field options table
---@field script_hash string
---@field key string what all its extracts depend on
---@field may_reuse boolean whether rows from before are the same
---@field store? boolean
---@field doc_timeout number seconds that a document may take, 0 for any time
---@field extracts integer[] their numbers in the file
---@field is_shown boolean whether its rows are kept for compare and report
---@field rows table[]
---@field errors table[] { doc, reason }

local function default_find(name)
  return require("parlance.catalog").load(name)
end

local function same_file(a, b)
  local one, other = lfs.attributes(a), lfs.attributes(b)
  return one and other and one.ino == other.ino and one.dev == other.dev or false
end

-- The rows of bundled scripts are known by their names: nobody else's take their place.
local function check_name(workflow, path)
  local entry = require("parlance.catalog").find(workflow.name)
  if not entry or entry.origin ~= "bundled" or same_file(entry.path, path) then return end
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
    workflow = workflow, path = path, options = options, script_hash = script_hash,
    extracts = {}, rows = {}, errors = {},
    key = settings.keys and settings.keys[workflow.name]
      or key.of_script(script_hash, options, used),
    store = settings.store, may_reuse = may_reuse, doc_timeout = settings.doc_timeout,
  }
  tasks[workflow.name], tasks[#tasks + 1] = task, task
  return task
end

--- The tasks of a run, also by name, the script's own last.
---@param workflow parlance.Workflow
---@param options table
---@param settings parlance.RunSettings
---@return parlance.Task[]
function M.of(workflow, options, settings)
  local tasks = {}
  add_task(tasks, workflow, settings.path, options, settings, {})
  return tasks
end

return M
