--- phrases.lua: what a list of many phrases costs beside a short one, for run.sh.
--
--     parlance run --trust tests/bench/phrases.lua CORPUS.db KIND N
--
-- KIND "like": the first 100 of the list stand in the corpus as they are; the rest are two
-- or three types of the corpus, drawn at random, and hardly occur, so that a list of any
-- length finds about the same. "hard": half of the list are names as they stand in the
-- corpus, the other half are put together of words that stand in such names. Prints entries,
-- hits, and seconds of CPU time from opening the corpus to the count.

local parlance = require "parlance"
local g = parlance.grammar

local FOUND = 100

local path, kind, n = ...
n = math.tointeger(n)

-- Names that occur: up to `most`, each once, and the words in them.
local function names_of(corpus, most)
  local list, words, seen = {}, {}, {}
  for hit in corpus:match(g.re "[A-Z][a-z]+" * g.re "[A-Z][a-z]+" ^ -2) do
    local text = hit.text:gsub("%s+", " ")
    if hit.last > hit.first and not seen[text] then
      seen[text], list[#list + 1] = true, text
      words[#words + 1] = text:match "^%a+"
      if #list == most then break end
    end
  end
  return list, words
end

-- The words of all types.
local function types_of(corpus)
  local list = {}
  for _, row in ipairs(corpus:frequencies { attribute = "fold" }) do
    if row.form:find "^%a+$" then list[#list + 1] = row.form end
  end
  return list
end

local lists = {
  like = function(corpus) return names_of(corpus, math.min(n, FOUND)), types_of(corpus) end,
  hard = function(corpus) return names_of(corpus, n // 2) end,
}

local function phrases_of(corpus)
  local list, words = lists[kind](corpus)
  local state = 1
  local function draw()
    state = (state * 6364136223846793005 + 1442695040888963407)
    return words[(state >> 33) % #words + 1]
  end
  while #list < n do
    list[#list + 1] = #list % 2 == 0 and draw() .. " " .. draw()
      or draw() .. " " .. draw() .. " " .. draw()
  end
  return list
end

local function measure(list)
  collectgarbage()
  local start = os.clock()
  local corpus <close> = parlance.open(path, { mode = "read" })
  local hits = corpus:count(g.phrases(list))
  return hits, os.clock() - start
end

local list
do
  local corpus <close> = parlance.open(path, { mode = "read" })
  list = phrases_of(corpus)
end
local hits, best = measure(list)
for _ = 1, 4 do best = math.min(best, (select(2, measure(list)))) end
print(("%d\t%d\t%.4f"):format(n, hits, best))
