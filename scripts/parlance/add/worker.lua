--- worker.lua: the other side of pool.lua: a process that prepares documents.

local core = require "parlance.core"
local fail = require "parlance.fail"
local messages = require "parlance.add.messages"
local prepare = require "parlance.add.prepare"
local tailoring = require "parlance.tailoring"

local M = {}

-- Prepare one document. What fails while it is sent ends the worker: half of it may
-- be with the other side.
local function serve(job, how, manner, preparer, channel)
  local ok, n_bytes, sent = pcall(prepare.prepare, job, how, manner, function(hash, loaded)
    return preparer:send(channel, job.name, job.origin, hash, loaded) or os.exit(1)
  end)
  if ok then return messages.report(sent and "loaded" or "unchanged", n_bytes) end
  if not fail.is(n_bytes) then return messages.report("failed", 0, tostring(n_bytes), "EFAULT") end
  return messages.report("failed", 0, n_bytes.message, n_bytes.code)
end

--- Serve the process that started this one, until it closes the channel.
---@return integer code
function M.main()
  local channel <close> = core.channel()
  local _, bytes = channel:receive()
  if not bytes then return 1 end
  local how = messages.read_how(bytes)
  local manner = prepare.manner(how)
  local preparer <close> = fail.check(core.preparer(
    tailoring.tokenizer(how.lang, how.tailoring)))
  while true do
    local kind
    kind, bytes = channel:receive()
    if not kind then return 0 end
    local report = serve(messages.read_job(bytes), how, manner, preparer, channel)
    if not channel:send("D", report) then return 1 end
  end
end

return M
