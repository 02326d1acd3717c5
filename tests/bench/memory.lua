--- memory.lua: what many hits take, for run.sh.
--
--     parlance run --trust tests/bench/memory.lua CORPUS.db stream|sort
--
-- "stream" goes through all hits of `"the"` and keeps none: prints hits, and the bytes of
-- its own by which the process has grown, at most, since a tenth of them were through.
-- "sort" puts them into a list: prints hits, and bytes for each, of the list as it was
-- collected and as it is sorted.

local parlance = require "parlance"

local path, what = ...

-- A field of the process's status, in bytes: without what the file's pages take.
local function status(name)
  for line in io.lines "/proc/self/status" do
    local value = line:match("^" .. name .. ":%s*(%d+)")
    if value then return tonumber(value) * 1024 end
  end
end

local corpus <close> = parlance.open(path, { mode = "read" })
if what == "stream" then
  local total = corpus:query_count '"the"'
  local n, early, most = 0, nil, 0
  for _ in corpus:query '"the"' do
    n = n + 1
    if n == total // 10 then early = status "RssAnon" end
    if early and n % 10000 == 0 then most = math.max(most, status "RssAnon") end
  end
  print(("%d\t%d"):format(n, most - early))
else
  corpus:collect('"weapons"'):sort()
  collectgarbage()
  local before = status "RssAnon"
  local hits = corpus:collect '"the"'
  local listed = status "RssAnon"
  hits:sort { by = { "right" }, depth = 2 }
  print(("%d\t%.1f\t%.1f"):format(#hits, (listed - before) / #hits,
    (status "RssAnon" - before) / #hits))
end
