--- gold.lua: the bundled scripts against the annotation of the sample corpus.
--
--     parlance run --trust tests/quality/gold.lua -- NAME GOLD FOLDER...
--
-- GOLD is a folder of SCRIPT.jsonl, FOLDERs have the documents; rows of others are left out.
-- Prints for each script F1 of places (half of the union) and of each column, below NAME.

local catalog = require "parlance.catalog"
local cjson = require "cjson.safe"
local files = require "files"
local parlance = require "parlance"
local score = require "parlance.score"

local words = arg or {}
local name, gold = words[1], words[2]
assert(name and gold and words[3], "usage: gold.lua NAME GOLD FOLDER...")

local path = os.tmpname()
os.remove(path)
local corpus = parlance.open(path, { mode = "create" })
local report = corpus:add(table.move(words, 3, #words, 1, {}))
assert(#(report and report.failed or {}) == 0, "not all documents could be read")

-- Rows that are found on purpose and that the guide to the annotation does not ask for.
local WITHOUT = { quotes = { kind = "attitude" } }

local LEFT_OUT = { ["place, exact"] = true, ["place, any overlap"] = true,
  ["place, share of the union"] = true }

local here = {}
for _, doc in ipairs(corpus:docs()) do here[doc.name] = true end

-- The path of a copy of a file of gold with the rows of the documents that are here.
local function gold_of_these(file)
  local copy = os.tmpname()
  local out = assert(io.open(copy, "w"))
  for line in io.lines(gold .. "/" .. file) do
    if here[assert(cjson.decode(line)).doc] then out:write(line, "\n") end
  end
  out:close()
  return copy
end

for _, file in ipairs(files.names(gold)) do
  local script = file:match "^(.*)%.jsonl$"
  if script and catalog.find(script) then
    local rows = gold_of_these(file)
    local result = score.of(corpus, script, rows, { without = WITHOUT[script] })
    os.remove(rows)
    assert(#result.errors == 0, result.errors[1] and result.errors[1].reason)
    for _, one in ipairs(result.measures) do
      if not LEFT_OUT[one.measure] then
        print(("%s, %s, %s F1 %.4f"):format(name, script, one.measure:gsub(",.*half.*", ""),
          one.f1 or 0))
      end
    end
  end
end
corpus:close()
os.remove(path)
