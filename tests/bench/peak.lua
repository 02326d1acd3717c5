--- peak.lua: the most memory that adding takes, for run.sh and tests.
--
--     parlance run --trust tests/bench/peak.lua -- CORPUS.db JOBS PATH...
--
-- Prints megabytes of this process, and, behind it, of its largest worker.

local parlance = require "parlance"

local function peak_of(process)
  local file = io.open(("/proc/%s/status"):format(process))
  local status = file and file:read "a" or ""
  if file then file:close() end
  return (tonumber(status:match "VmHWM:%s*(%d+) kB") or 0) / 1024
end

-- The processes that this one has started.
local function workers()
  local file = io.open("/proc/self/task/" .. io.open("/proc/self/stat"):read "n" .. "/children")
  local list = file and file:read "a" or ""
  if file then file:close() end
  return list:gmatch "%d+"
end

local path, jobs = arg[1], tonumber(arg[2])
local largest, last = 0, os.time()
local corpus = parlance.open(path, { mode = "create" })
corpus:add(table.move(arg, 3, #arg, 1, {}), { jobs = jobs, on_event = function(event)
  if os.time() == last and event.n < event.total - 8 then return end
  last = os.time()
  for process in workers() do largest = math.max(largest, peak_of(process)) end
end })
corpus:close()
print(("%.1f %.1f"):format(peak_of "self", largest))
