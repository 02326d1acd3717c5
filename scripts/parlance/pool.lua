--- pool.lua: this program started again as workers, whose work is taken in the order of the
--- jobs.
--
-- A worker that dies is started again; who awaited its work is told, and what it had yet to
-- do is given to it again.

local core = require "parlance.core"
local fail = require "parlance.fail"

local M = {}

-- Jobs that a worker may have before it, and their bytes: these have to fit into the
-- socket, so that neither side waits for the other.
local AHEAD, AHEAD_BYTES = 64, 48 * 1024

---@class parlance.PoolSpec
---@field word? string what the program is started with
---@field serve? fun(channel: parlance.core.Channel) instead: what a copy of this process does
---@field hello string[] kind and bytes of the first message to each
---@field kind string of the messages that are jobs
---@field n integer how many workers at most
---@field in_turn? boolean a worker gets a job when all before it are taken

---@class parlance.PoolMember
---@field number integer
---@field worker parlance.core.Worker

---@class parlance.Pool
---@field workers parlance.core.Worker[]
local Pool = {}
Pool.__index = Pool

local function start(self, member)
  local spec = self.spec
  member.worker = fail.check(spec.serve and core.copy(spec.serve) or core.worker(spec.word))
  self.workers[member.number] = member.worker
  fail.check(member.worker:send(spec.hello[1], spec.hello[2]))
end

--- Workers, each of them started when there is a job for it.
---@param spec parlance.PoolSpec
---@return parlance.Pool
function M.new(spec)
  return setmetatable({ spec = spec, members = {}, workers = {}, given = {}, first = 1,
    last = 0 }, Pool)
end

local function n_jobs(member) return member.last - member.first + 1 end

-- The member with the fewest jobs before it.
local function idlest(self)
  local best
  for _, member in ipairs(self.members) do
    if not best or n_jobs(member) < n_jobs(best) then best = member end
  end
  return best
end

local function new_member(self)
  local member = { number = #self.members + 1, jobs = {}, first = 1, last = 0, n_bytes = 0 }
  start(self, member)
  self.members[member.number] = member
  return member
end

-- Who gets the next job.
local function choose(self)
  local member = idlest(self)
  local is_free = member and n_jobs(member) == 0
  return (is_free or #self.members >= self.spec.n) and member or new_member(self)
end

--- Whether another job can be given.
---@return boolean
function Pool:has_room()
  if self.spec.in_turn then return not self:is_busy() end
  if #self.members < self.spec.n then return true end
  local member = idlest(self)
  return n_jobs(member) < AHEAD and member.n_bytes < AHEAD_BYTES
end

--- Give a job to a worker.
---@param job any
---@param bytes string what the worker is told of it
function Pool:give(job, bytes)
  local member = choose(self)
  member.last, member.n_bytes = member.last + 1, member.n_bytes + #bytes
  member.jobs[member.last] = { job = job, bytes = bytes }
  self.last = self.last + 1
  self.given[self.last] = member
  -- A worker that is gone is noticed when its work is awaited.
  member.worker:send(self.spec.kind, bytes)
end

--- Whether work is awaited.
---@return boolean
function Pool:is_busy() return self.first <= self.last end

--- The oldest job, which is taken from the list, and who has it: its work is to be awaited.
---@return any job
---@return parlance.PoolMember
function Pool:next()
  local member = self.given[self.first]
  local given = member.jobs[member.first]
  self.given[self.first], member.jobs[member.first] = nil, nil
  self.first, member.first = self.first + 1, member.first + 1
  member.n_bytes = member.n_bytes - #given.bytes
  return given.job, member
end

--- Start a worker again that is gone, or that is not waited for any longer.
---@param member parlance.PoolMember
---@return string how it ended: "signal 11", "status 1"
function Pool:start_again(member)
  local how = member.worker:ended()
  member.worker:close()
  start(self, member)
  for i = member.first, member.last do
    member.worker:send(self.spec.kind, member.jobs[i].bytes)
  end
  return how
end

--- End the workers at once, whatever they do.
function Pool:stop()
  for _, worker in ipairs(self.workers) do worker:stop() end
end

function Pool:close()
  for _, worker in ipairs(self.workers) do worker:close() end
  self.workers = {}
end

Pool.__close = Pool.close

return M
