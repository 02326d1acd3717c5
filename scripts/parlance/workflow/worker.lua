--- worker.lua: the other side of crew.lua: a process that reads documents for a run.
--
-- It loads the scripts as the one who started it did, with the same limits, in the same
-- sandbox, and opens the corpus for reading only.

local catalog = require "parlance.catalog"
local core = require "parlance.core"
local document = require "parlance.document"
local extract = require "parlance.workflow.extract"
local fail = require "parlance.fail"
local key = require "parlance.workflow.key"
local lexicon = require "parlance.lexicon"
local messages = require "parlance.workflow.messages"
local tasks_of = require("parlance.workflow.tasks").of

local M = {}

-- What scripts print goes to the other side with the rows.
local printed = {}

local function capture()
  local function write(_, ...)
    for i = 1, select("#", ...) do printed[#printed + 1] = tostring((select(i, ...))) end
    return io.stdout
  end
  io.stdout = setmetatable({ write = write, flush = function() end }, { -- luacheck: ignore 122
    __index = function() return function() return io.stdout end end })
  io.write = function(...) return write(nil, ...) end -- luacheck: ignore 122
  print = function(...) -- luacheck: ignore 121
    local parts = table.pack(...)
    for i = 1, parts.n do parts[i] = tostring(parts[i]) end
    write(nil, table.concat(parts, "\t", 1, parts.n), "\n")
  end
end

local function take_printed()
  local text = table.concat(printed)
  printed = {}
  return text
end

-- Where memory is short for all, a worker goes first: it can be started again.
local function volunteer()
  local file <close> = io.open("/proc/self/oom_score_adj", "w")
  if file then file:write "500" end
end

local function load_script(source)
  if source.name then
    return catalog.load_entry { name = source.name, path = source.path,
      trusted = source.is_bundled, origin = source.path }
  end
  local script = require("parlance.cli.plain").open(source.path, source.trusted)
  return catalog.workflow_of(script:start(source.args or {}), source.trusted)
end

-- The tasks of the run, which have to be those of the other side.
local function load_tasks(hello)
  local keys = {}
  for _, other in ipairs(hello.tasks) do keys[other.name] = other.key end
  local workflow = load_script(hello.source)
  lexicon.add(hello.options.lexicon)
  local tasks = tasks_of(workflow, hello.options,
    { path = hello.source.path, doc_timeout = hello.doc_timeout, keys = keys })
  for i, task in ipairs(tasks) do
    local other = hello.tasks[i]
    if not other or other.name ~= task.workflow.name or other.script_hash ~= task.script_hash then
      fail.raise(("script '%s' has changed"):format(task.workflow.name))
    end
    task.may_reuse, task.is_silent = other.may_reuse, true
  end
  if #tasks ~= #hello.tasks then fail.raise "other scripts are used" end
  return tasks
end

local function open(hello)
  if hello.trusting then catalog.trust(true) end
  core.restrict { script = hello.source.path, bytes = hello.source.max_memory }
  local tasks = load_tasks(hello)
  local corpus = require("parlance").open(hello.corpus, { mode = "read" })
  if not hello.source.trusted then require("parlance.sandbox").seal(corpus) end
  return tasks, corpus
end

-- What is found in a document, of the file as it is now; nil when that is another one.
local function read(tasks, corpus, job)
  corpus.handle:rollback()
  fail.check(corpus.handle:hold())
  local id, facts, wanted = messages.read_job(job)
  local doc = document.find(corpus, id)
  if not doc or key.facts(doc) ~= facts then return messages.OTHER, "" end
  local found = extract.all(tasks, doc, facts)
  return messages.DONE, messages.done(tasks, wanted, found, take_printed())
end

local function serve(channel, tasks, corpus)
  collectgarbage("incremental", 400, 200)
  while true do
    local kind, job = channel:receive()
    if not kind then return 0 end
    if not channel:send(read(tasks, corpus, job)) then return 1 end
  end
end

--- Serve the process that started this one, until it closes the channel.
---@return integer code
function M.main()
  local channel <close> = core.channel()
  local _, bytes = channel:receive()
  if not bytes then return 1 end
  volunteer()
  capture()
  local ok, tasks, corpus = pcall(open, messages.read_hello(bytes))
  if not ok then
    channel:send(messages.FAILED, tostring(tasks))
    return 1
  end
  take_printed()
  if not channel:send(messages.READY, "") then return 1 end
  return serve(channel, tasks, corpus)
end

return M
