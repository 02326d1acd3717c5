--- pool.lua: workers that prepare documents, whose work is taken in the order of the
--- jobs.
--
-- A worker that dies is started again; the document that it was at has failed, and
-- what it had yet to do is given to it again.

local core = require "parlance.core"
local fail = require "parlance.fail"
local messages = require "parlance.add.messages"

local M = {}

-- Jobs that a worker may have before it, and their bytes: these have to fit into the
-- socket, so that neither side waits for the other.
local AHEAD, AHEAD_BYTES = 64, 48 * 1024

local Pool = {}
Pool.__index = Pool

local function start(self, member)
  member.worker = fail.check(core.worker "--prepare")
  self.workers[member.number] = member.worker
  fail.check(member.worker:send(messages.HOW, self.how))
end

--- Workers for an ingest.
---@param ingest parlance.core.Ingest
---@param how parlance.add.How
---@param n integer how many
---@param patience number seconds that a document may take
function M.new(ingest, how, n, patience)
  local self = setmetatable({ ingest = ingest, how = messages.how(how), members = {}, workers = {},
    given = {}, first = 1, last = 0, patience = patience }, Pool)
  for number = 1, n do
    local member = { number = number, jobs = {}, first = 1, last = 0, n_bytes = 0,
      stream = fail.check(ingest:stream()) }
    self.members[number] = member
    start(self, member)
  end
  return self
end

-- The member with the fewest jobs before it, and how many these are.
local function idlest(self)
  local best, fewest = nil, math.huge
  for _, member in ipairs(self.members) do
    local n = member.last - member.first + 1
    if n < fewest then best, fewest = member, n end
  end
  return best, fewest
end

--- Whether another job can be given.
---@return boolean
function Pool:has_room()
  local member, n = idlest(self)
  return n < AHEAD and member.n_bytes < AHEAD_BYTES
end

--- Give a job to a worker.
---@param job parlance.add.Job
function Pool:give(job)
  local member = idlest(self)
  local bytes = messages.job(job)
  member.last, member.n_bytes = member.last + 1, member.n_bytes + #bytes
  member.jobs[member.last] = { job = job, bytes = bytes }
  self.last = self.last + 1
  self.given[self.last] = member
  -- A worker that is gone is noticed when its work is awaited.
  member.worker:send(messages.JOB, bytes)
end

--- Whether work is awaited.
---@return boolean
function Pool:is_busy() return self.first <= self.last end

local function start_again(self, member, reason)
  local how = member.worker:ended()
  member.worker:close()
  member.stream:reset()
  start(self, member)
  for i = member.first, member.last do
    member.worker:send(messages.JOB, member.jobs[i].bytes)
  end
  return { n_bytes = 0, failure = { code = "EFAULT",
    message = reason or "the worker that read it ended with " .. how } }
end

--- Take the work on the oldest job into the ingest. Raises what ends all work.
---@return parlance.add.Job
---@return parlance.add.Report
---@return table<string, integer> counts of documents by what ingest did with them
---@return string[] refusals of documents whose names belong to others
function Pool:take()
  local member = self.given[self.first]
  local given = member.jobs[member.first]
  local job = given.job
  self.given[self.first], member.jobs[member.first] = nil, nil
  self.first, member.first = self.first + 1, member.first + 1
  member.n_bytes = member.n_bytes - #given.bytes
  local bytes, counts, refusals = member.stream:await(member.worker, self.workers,
    self.patience)
  if bytes then return job, messages.read_report(bytes), counts, refusals end
  local message, code = counts, refusals
  local is_workers = code == "EIO" or code == "ELIMIT"
  if not is_workers or self.ingest:has_failed() then fail.raise(message, code) end
  return job, start_again(self, member, code == "ELIMIT" and message), {}, {}
end

function Pool:close()
  for _, member in ipairs(self.members) do
    member.stream:close()
    member.worker:close()
  end
end

Pool.__close = Pool.close

return M
