--- worker.lua: the other side of pool.lua: a process that prepares documents.

local core = require "parlance.core"
local fail = require "parlance.fail"
local messages = require "parlance.add.messages"
local prepare = require "parlance.add.prepare"
local tailoring = require "parlance.tailoring"

local M = {}

-- Prepare the documents of one file. What fails while one is sent ends the worker: half
-- of it may be with the other side.
local function serve(job, how, manner, preparer, channel)
  local ok, prepared = pcall(prepare.prepare, job, how, manner, function(name, hash, loaded)
    if not preparer:send(channel, name, job.origin, hash, loaded) then os.exit(1) end
  end)
  if ok then return prepared end
  if not fail.is(prepared) then prepared = fail.new(tostring(prepared), "EFAULT") end
  return { n_bytes = 0, failure = { message = prepared.message, code = prepared.code } }
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
    if not channel:send("D", messages.report(report)) then return 1 end
  end
end

return M
