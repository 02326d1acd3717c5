--- readers.lua: how far two readers agree who annotated the same documents.
--
--     parlance run --trust tests/quality/readers.lua -- NAME FIRST SECOND FOLDER...
--
-- FIRST and SECOND are folders of SCRIPT.jsonl, made by two who did not see each other's,
-- FOLDERs have the documents. Prints for each script what gold.lua prints of its rows.

local catalog = require "parlance.catalog"
local files = require "files"
local parlance = require "parlance"
local score = require "parlance.score"

local words = arg or {}
local name, first, second = words[1], words[2], words[3]
assert(words[4], "usage: readers.lua NAME FIRST SECOND FOLDER...")

local path = os.tmpname()
os.remove(path)
local corpus = parlance.open(path, { mode = "create" })
corpus:add(table.move(words, 4, #words, 1, {}))

local SHOWN = { ["place, half of the union"] = true, speaker = true, source = true,
  target = true, kind = true, act = true, stance = true, date = true, verdict = true,
  canonical = true, hedged = true, negated = true, reported_by = true, addressee = true }

for _, file in ipairs(files.names(first)) do
  local script = file:match "^(.*)%.jsonl$"
  if script and catalog.find(script) then
    local result = score.of(corpus, script, first .. "/" .. file, { rows = second .. "/" .. file })
    for _, one in ipairs(result.measures) do
      if SHOWN[one.measure] then
        print(("%s, %s, %s F1 %.4f"):format(name, script, one.measure:gsub(",.*half.*", ""),
          one.f1 or 0))
      end
    end
  end
end
corpus:close()
os.remove(path)
