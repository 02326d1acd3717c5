--- pass.lua: the documents of a run, one after another, here or in workers.
--
-- Whoever reads them, what is found is taken in the order of the documents, and stored some
-- documents at a time. Between two transactions others may write.

local core = require "parlance.core"
local crew = require "parlance.workflow.crew"
local documents = require "parlance.documents"
local extract = require "parlance.workflow.extract"
local fail = require "parlance.fail"
local key = require "parlance.workflow.key"

local M = {}

-- What was found is stored after so many documents, or seconds: who interrupts a run loses no
-- more than that.
local STORE_EVERY, STORE_SECONDS = 200, 1

-- Fewer tokens are read here: starting a worker would take longer.
local ENOUGH = 150000

-- Documents that may wait for that to be known.
local MOST_WAITING = 256

-- Rows and captures are many and short-lived: with a longer pause the collector
-- takes a tenth of the time instead of a third, for twice the memory.
local PAUSE, STEP = 400, 200

---@class parlance.Pass
local Pass = {}
Pass.__index = Pass

--- Documents that others may have removed since they were listed.
---@param corpus parlance.Corpus
---@return table<integer, boolean>
function M.removed(corpus)
  local gone = {}
  for row in corpus:sql "SELECT id FROM _documents WHERE removed = 1" do gone[row.id] = true end
  return gone
end

-- Add what was found in a document to the rows and errors of the run.
function Pass:settle(doc, found)
  for i, task in ipairs(self.tasks) do
    local one = found[i]
    if one then
      if one.problem then
        task.errors[#task.errors + 1] = { doc = doc, reason = one.problem }
      end
      if one.id then task.extracts[#task.extracts + 1] = one.id end
      if task.is_shown then table.move(one.rows, 1, #one.rows, #task.rows + 1, task.rows) end
    end
  end
end

-- Store what was found since the last time; of a document that is gone nothing is kept.
function Pass:store()
  local pending, handle = self.pending, self.corpus.handle
  self.pending, self.stored_at = {}, core.clock()
  if #pending == 0 then return end
  fail.check(handle:begin())
  local gone = M.removed(self.corpus)
  for _, one in ipairs(pending) do
    if not gone[one.doc.id] then
      for i, found in pairs(one.found) do extract.keep(self.tasks[i], one.doc, one.facts, found) end
    end
  end
  fail.check(handle:commit())
  fail.check(handle:hold())
  for _, one in ipairs(pending) do
    if not gone[one.doc.id] then self:settle(one.doc, one.found) end
  end
end

-- Finish a document, with what workers have found in it.
function Pass:finish(doc, facts, given)
  local found = extract.all(self.tasks, doc, facts, given)
  self.n = self.n + 1
  if self.settings.on_event then self:tell(doc) end
  if not self.settings.store then return self:settle(doc, found) end
  self.pending[#self.pending + 1] = { doc = doc, facts = facts, found = found }
  if #self.pending >= STORE_EVERY or core.clock() - self.stored_at > STORE_SECONDS then
    self:store()
  end
end

function Pass:tell(doc)
  self.n_chars = self.n_chars + (doc.n_chars or 0)
  self.settings.on_event { kind = "document", n = self.n, total = self.total, path = doc.name,
    bytes = self.n_chars }
end

-- Whose rows have to be made: nil when all are known.
local function wanted_of(tasks, doc, facts)
  local wanted, any = {}, false
  for i, task in ipairs(tasks) do
    wanted[i] = task.workflow.extract ~= nil and not extract.is_known(task, doc, facts)
    any = any or wanted[i]
  end
  return any and wanted or nil
end

-- From now on all is done here, also what workers have before them.
function Pass:dismiss()
  self.crew:close()
  self.crew, self.jobs = nil, 0
  for i = self.first, self.last do self.queue[i].is_given = false end
end

-- Finish the first document of the queue.
function Pass:take()
  local item = self.queue[self.first]
  self.queue[self.first] = nil
  self.first = self.first + 1
  if not item.is_given then return self:finish(item.doc, item.facts) end
  local found, text = self.crew:take()
  if not found and text ~= "" then self:dismiss() end
  if found and text ~= "" then self.write(text) end
  self:finish(item.doc, item.facts, found)
end

-- Whether the first document can be finished without waiting.
function Pass:can_take()
  local item = self.queue[self.first]
  if not item or item.is_given then return false end
  if not item.wanted or self.jobs == 0 then return true end
  return not self.crew and self.last - self.first >= MOST_WAITING
end

function Pass:give(item)
  while self.crew and not self.crew:has_room() do self:take() end
  if not self.crew then return end
  self.crew:give(item.doc, item.facts, item.wanted)
  item.is_given = true
end

-- Start workers, when what waits is worth it.
function Pass:hire()
  if self.n_waiting < self.enough then return end
  self.crew = crew.new(self.tasks, self.corpus, self.settings, self.jobs)
  for i = self.first, self.last do
    local item = self.queue[i]
    if item and item.wanted and not item.is_given then self:give(item) end
  end
end

-- A document in turn: it goes to a worker if it is to be read.
function Pass:add(doc)
  local facts = key.facts(doc)
  if self.jobs == 0 then return self:finish(doc, facts) end
  local item = { doc = doc, facts = facts, wanted = wanted_of(self.tasks, doc, facts) }
  self.last = self.last + 1
  self.queue[self.last] = item
  if item.wanted and self.crew then
    self:give(item)
  elseif item.wanted then
    self.n_waiting = self.n_waiting + doc.n_tokens
    self:hire()
  end
  while self:can_take() do self:take() end
end

function Pass:close()
  if self.crew then self.crew:close() end
end

Pass.__close = Pass.close

-- The documents that there is something to be extracted from.
local function to_be_read(tasks, docs)
  for _, task in ipairs(tasks) do
    if task.workflow.extract then return docs end
  end
  return {}
end

-- How many workers there may be: none for a script that others could not load.
local function jobs_of(settings)
  if not settings.source then return 0 end
  return settings.jobs or core.processors()
end

--- Read documents: their rows, errors and extracts are then in the tasks.
---@param tasks parlance.Task[]
---@param corpus parlance.Corpus
---@param docs parlance.Document[]
---@param settings parlance.RunSettings
function M.run(tasks, corpus, docs, settings)
  local todo = to_be_read(tasks, docs)
  if #todo == 0 then return end
  collectgarbage("incremental", PAUSE, STEP)
  local pass <close> = setmetatable({
    tasks = tasks, corpus = corpus, settings = settings, jobs = jobs_of(settings),
    enough = settings.jobs and 0 or ENOUGH, n_waiting = 0, queue = {}, first = 1, last = 0,
    pending = {}, stored_at = core.clock(), n = 0, n_chars = 0, total = #todo,
    write = settings.write or function(text) io.stdout:write(text) end,
  }, Pass)
  for _, doc in ipairs(todo) do pass:add(doc) end
  if not pass.crew then pass.jobs = 0 end
  while pass.first <= pass.last do pass:take() end
  if settings.store then pass:store() end
end

--- The documents that are still there.
---@param corpus parlance.Corpus
---@param docs parlance.Document[]
---@return parlance.Document[]
function M.still_there(corpus, docs)
  return documents.without(corpus, docs, M.removed(corpus))
end

return M
