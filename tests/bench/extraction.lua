--- extraction.lua: how fast a bundled script reads documents, on one core, for run.sh.
--
--     parlance run --trust tests/bench/extraction.lua -- CORPUS.db SCRIPT ONE_MORE.txt
--
-- The script's rows must not be in the corpus file. Prints, parted by tabs: bytes of text, rows,
-- seconds of processor time of the extraction alone, of the whole run (what the script uses and
-- keeping all rows included), of a run after ONE_MORE.txt was added, and how many documents that
-- one read.

local parlance = require "parlance"
local workflow = require "parlance.workflow"

local file, name, more = arg[1], arg[2], arg[3]
local path = "scripts/" .. name .. ".lua"
local corpus = parlance.open(file, { mode = "write" })

local bytes = 0
for _, doc in ipairs(corpus:docs()) do bytes = bytes + #doc:text() end

-- Run the script: seconds of the whole, of its own extraction, rows and documents read.
local function run()
  local flow, own, read = dofile(path), 0, 0
  local extract = flow.extract
  function flow.extract(doc, options, emit)
    local rows, start = {}, os.clock()
    extract(doc, options, function(row) rows[#rows + 1] = row end)
    own, read = own + os.clock() - start, read + 1
    for _, row in ipairs(rows) do emit(row) end
  end
  local start = os.clock()
  local _, result = workflow.run(flow, corpus, {}, { path = path, jobs = 0, store = true })
  assert(#result.errors == 0, result.errors[1] and tostring(result.errors[1].reason))
  return os.clock() - start, own, #result.rows, read
end

local whole, own, rows = run()
corpus:add { more }
local again, _, _, read = run()
corpus:close()
print(table.concat({ bytes, rows, ("%.3f"):format(own), ("%.3f"):format(whole),
  ("%.3f"):format(again), read }, "\t"))
