--- conllu_round_trip.lua: files of Universal Dependencies into a corpus and out again.
--
--     parlance run --trust tests/quality/conllu_round_trip.lua -- FILE.conllu...
--
-- Prints "name value" lines: the part of a file's lines that come out as they were, in
-- their place, straight and by way of vertical text. 1 is the same file, byte by byte.

local export = require "parlance.export"
local parlance = require "parlance"

local function read(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

local function exported(corpus, format)
  local parts = {}
  export.write(corpus, format, function(s) parts[#parts + 1] = s end)
  return table.concat(parts)
end

-- A new corpus of one file.
local function corpus_of(path)
  local name = os.tmpname()
  os.remove(name)
  local corpus = parlance.open(name, { mode = "create" })
  local summary = corpus:add { path }
  assert(#summary.failed == 0, summary.failed[1] and summary.failed[1].reason)
  return corpus, name
end

local function dispose(corpus, name)
  corpus:close()
  os.remove(name)
end

-- The part of the lines of `wanted` that `got` has in the same place.
local function same_lines(wanted, got)
  if wanted == got then return 1 end
  local next_line, n, same = got:gmatch "([^\n]*)\n", 0, 0
  for line in wanted:gmatch "([^\n]*)\n" do
    n = n + 1
    if line == next_line() then same = same + 1 end
  end
  return math.min(same / math.max(n, 1), 0.999999)
end

for _, path in ipairs(arg) do
  local label = path:match "([^/]*)%.conllu$"
  local wanted = read(path)
  local corpus, name = corpus_of(path)
  print(("%s CoNLL-U round trip %.6f"):format(label, same_lines(wanted,
    exported(corpus, "conllu"))))
  local vertical = os.tmpname() .. ".vrt"
  local file = assert(io.open(vertical, "wb"))
  file:write(exported(corpus, "vrt"))
  file:close()
  local second, second_name = corpus_of(vertical)
  print(("%s CoNLL-U by way of VRT %.6f"):format(label, same_lines(wanted,
    exported(second, "conllu"))))
  os.remove(vertical)
  dispose(corpus, name)
  dispose(second, second_name)
end
