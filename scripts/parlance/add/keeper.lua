--- keeper.lua: a process beside the one who adds, which brings what is committed from
--- the journal into the corpus file.
--
-- It takes the copying and the waiting for the disk off the writer. The journal grows
-- meanwhile; when it is JOURNAL_PAGES long, the writer sees to it after all.

local core = require "parlance.core"
local fail = require "parlance.fail"

local M = {}

local STEP_BYTES = 16 << 20   -- of text between two rounds
local JOURNAL_PAGES, USUAL_PAGES = 131072, 8192

local Keeper = {}
Keeper.__index = Keeper

--- Start to keep the file of a corpus that is written to; close it before the corpus.
---@param corpus parlance.Corpus
function M.new(corpus)
  local self = setmetatable({ corpus = corpus, next = STEP_BYTES }, Keeper)
  self.worker = fail.check(core.worker "--keep")
  self.worker:send("P", corpus.path)
  corpus.handle:execute(("PRAGMA wal_autocheckpoint = %d"):format(JOURNAL_PAGES))
  return self
end

--- Tell how much text was added.
---@param n_bytes integer in all
function Keeper:note(n_bytes)
  if n_bytes < self.next then return end
  self.next = n_bytes + STEP_BYTES
  self.worker:send("C", "") -- one that is gone is not missed
end

function Keeper:close()
  self.worker:close()
  self.corpus.handle:execute(("PRAGMA wal_autocheckpoint = %d"):format(USUAL_PAGES))
end

Keeper.__close = Keeper.close

--- The other side.
---@return integer code
function M.main()
  local channel <close> = core.channel()
  local _, path = channel:receive()
  local handle <close> = path and core.open(path, "write")
  if not handle then return 1 end
  while channel:receive() do handle:execute "PRAGMA wal_checkpoint(PASSIVE)" end
  return 0
end

return M
