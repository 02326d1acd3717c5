--- worker.lua: the other side of pool.lua: who prepares documents.

local core = require "parlance.core"
local fail = require "parlance.fail"
local messages = require "parlance.add.messages"
local prepare = require "parlance.add.prepare"
local tailoring = require "parlance.tailoring"

local M = {}

-- Raised when the other side is gone.
local GONE = "the other side is gone"

-- Prepare the documents of one file. What fails while one is sent ends the worker: half
-- of it may be with the other side.
local function do_job(job, how, manner, preparer, channel, input)
  local ok, prepared = pcall(prepare.prepare, job, how, manner, function(name, hash, loaded)
    if not preparer:send(channel, name, job.origin, hash, loaded) then error(GONE, 0) end
  end, input)
  if prepared == GONE then error(GONE, 0) end
  if ok then return prepared end
  if not fail.is(prepared) then prepared = fail.new(tostring(prepared), "EFAULT") end
  return { n_bytes = 0, failure = { message = prepared.message, code = prepared.code } }
end

--- Serve the process that started this one, until it closes the channel.
---@param channel parlance.core.Channel
---@param input? any[] what core.read gave of standard input
function M.serve(channel, input)
  local _, bytes = channel:receive()
  if not bytes then return end
  local how = messages.read_how(bytes)
  local manner = prepare.manner(how)
  local preparer <close> = fail.check(core.preparer(
    tailoring.tokenizer(how.lang, how.tailoring)))
  while true do
    local kind
    kind, bytes = channel:receive()
    if not kind then return end
    local report = do_job(messages.read_job(bytes), how, manner, preparer, channel, input)
    if not channel:send("D", messages.report(report)) then error(GONE, 0) end
  end
end

--- Serve as a worker.
---@return integer code
function M.main()
  local channel <close> = core.channel()
  local ok, problem = pcall(M.serve, channel)
  if not ok and problem ~= GONE then error(problem, 0) end
  return ok and 0 or 1
end

return M
