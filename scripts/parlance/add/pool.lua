--- pool.lua: workers that prepare documents, whose work is taken in the order of the
--- jobs; or one reader, a copy of this process, which has one file at a time.
--
-- The document that a worker was at when it died has failed.

local fail = require "parlance.fail"
local messages = require "parlance.add.messages"
local pool = require "parlance.pool"
local worker = require "parlance.add.worker"

local M = {}

local Pool = {}
Pool.__index = Pool

--- Workers for an ingest. The reader, for whom n is 0, knows what this process does: loaders
--- that a script has registered, and standard input.
---@param ingest parlance.core.Ingest
---@param how parlance.add.How
---@param n integer how many
---@param patience number seconds that a document may take
---@param input? any[] what core.read gave of standard input, for the reader
function M.new(ingest, how, n, patience, input)
  local spec = { word = "--prepare", hello = { messages.HOW, messages.how(how) },
    kind = messages.JOB, n = math.max(n, 1) }
  if n == 0 then
    spec.in_turn, spec.serve = true, function(channel) worker.serve(channel, input) end
  end
  return setmetatable({ ingest = ingest, patience = patience, streams = {},
    pool = pool.new(spec) }, Pool)
end

--- Whether another job can be given.
---@return boolean
function Pool:has_room() return self.pool:has_room() end

--- Give a job to a worker.
---@param job parlance.add.Job
function Pool:give(job) self.pool:give(job, messages.job(job)) end

--- Whether work is awaited.
---@return boolean
function Pool:is_busy() return self.pool:is_busy() end

function Pool:stream_of(member)
  local stream = self.streams[member.number] or fail.check(self.ingest:stream())
  self.streams[member.number] = stream
  return stream
end

local function start_again(self, member, reason)
  if reason then member.worker:stop() end
  local how = self.pool:start_again(member)
  self:stream_of(member):reset()
  return { n_bytes = 0, failure = { code = "EFAULT",
    message = reason or "the worker that read it ended with " .. how } }
end

--- Take the work on the oldest job into the ingest. Raises what ends all work.
---@return parlance.add.Job
---@return parlance.add.Report
---@return table<string, integer> counts of documents by what ingest did with them
---@return string[] refusals of documents whose names belong to others
function Pool:take()
  local job, member = self.pool:next()
  local bytes, counts, refusals = self:stream_of(member):await(member.worker,
    self.pool.workers, self.patience)
  if bytes then return job, messages.read_report(bytes), counts, refusals end
  local message, code = counts, refusals
  local is_workers = code == "EIO" or code == "ELIMIT"
  if not is_workers or self.ingest:has_failed() then fail.raise(message, code) end
  return job, start_again(self, member, code == "ELIMIT" and message), {}, {}
end

function Pool:close()
  for _, stream in ipairs(self.streams) do stream:close() end
  self.pool:close()
end

Pool.__close = Pool.close

return M
