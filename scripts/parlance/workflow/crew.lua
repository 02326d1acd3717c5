--- crew.lua: workers that read documents for a run, whose work is taken in order.

local catalog = require "parlance.catalog"
local messages = require "parlance.workflow.messages"
local pool = require "parlance.pool"

local M = {}

-- Seconds between the end of a document's time, which a worker keeps itself, and the end of
-- all patience with it.
local GRACE = 2

---@class parlance.ScriptSource where a script comes from, so that others can load it
---@field path string
---@field trusted boolean
---@field name? string of a script of the catalog; else the file is run
---@field is_bundled? boolean
---@field args? string[] what the file is run with
---@field max_memory? number bytes that it may take

local Crew = {}
Crew.__index = Crew

local function hello_of(tasks, corpus, settings)
  local told = {}
  for i, task in ipairs(tasks) do
    told[i] = { name = task.workflow.name, script_hash = task.script_hash, key = task.key,
      may_reuse = task.may_reuse }
  end
  return messages.hello {
    corpus = corpus.path, source = settings.source, trusting = catalog.trusting(),
    options = tasks[#tasks].options, tasks = told, doc_timeout = settings.doc_timeout,
  }
end

--- Workers for the tasks of a run; each is started when there is something for it to do.
---@param tasks parlance.Task[]
---@param corpus parlance.Corpus
---@param settings parlance.RunSettings with source
---@param n integer how many
---@return table crew
function M.new(tasks, corpus, settings, n)
  local limit = settings.doc_timeout
  return setmetatable({ tasks = tasks, limit = limit,
    patience = limit > 0 and limit + GRACE or math.huge, pool = pool.new {
      word = "--extract", hello = { messages.HELLO, hello_of(tasks, corpus, settings) },
      kind = messages.JOB, n = n,
    } }, Crew)
end

--- Whether another document can be given.
---@return boolean
function Crew:has_room() return self.pool:has_room() end

--- Give a document to a worker.
---@param doc parlance.Document
---@param facts string
---@param wanted boolean[] by the task's number
function Crew:give(doc, facts, wanted)
  self.pool:give({ doc = doc, wanted = wanted }, messages.job(doc.id, facts, wanted))
end

local LATE = "stopped after %g seconds (--doc-timeout)"

-- A document that a worker did not come back from.
local function lost(self, member, wanted, code)
  local reason
  if code == "ELIMIT" then
    member.worker:stop()
    reason = LATE
  end
  local how = self.pool:start_again(member)
  if how == "status 124" then reason = LATE end
  reason = reason and reason:format(self.limit) or "the worker that read it ended with " .. how
  local found = {}
  for i, one in ipairs(wanted) do
    if one then found[i] = { rows = {}, problem = reason } end
  end
  return found
end

--- Await what was found in the oldest document that was given.
---@return table<integer, parlance.Extract>|nil found nil when the workers see another document
---@return string printed by scripts; without `found` why the workers are of no use, or ""
function Crew:take()
  local job, member = self.pool:next()
  local kind, bytes, code
  repeat
    kind, bytes, code = member.worker:receive(self.pool.workers, self.patience)
  until kind ~= messages.READY
  if kind == messages.DONE then return messages.read_done(self.tasks, job.doc, bytes) end
  if kind == messages.OTHER then return nil, "" end
  if kind == messages.FAILED then return nil, bytes end
  if code == "ECANCELLED" then error("interrupted", 0) end
  return lost(self, member, job.wanted, code), ""
end

--- End the workers at once.
function Crew:close()
  self.pool:stop()
  self.pool:close()
end

Crew.__close = Crew.close

return M
