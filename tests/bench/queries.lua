--- queries.lua: how fast token grammars and queries count, for run.sh.
--
--     parlance run --trust tests/bench/queries.lua CORPUS.db
--
-- Prints a line for each: kind, name, hits, seconds of CPU time (the best of
-- three), tokens a second.

local parlance = require "parlance"
local g = parlance.grammar

local ROUNDS = 3

local PATTERNS = {
  { "denial", g.fold "deny denies denied reject rejects rejected"
    * g.upto(8, g.re("allegation|claim|accusation.*", { attribute = "fold" })) },
  { "the A of", g.form "the" * g.re "[A-Z].*" * g.form "of" },
  { "three before government", g.any * g.any * g.any * g.form "government" },
}

local QUERIES = {
  { "denial", '[fold="deny|denies|denied|reject|rejects|rejected"] []{0,8} '
    .. '[fold="allegation|claim|accusation.*"]' },
  { "the A of", '"the" [form="[A-Z].*"] "of"' },
  { "three before government", '[]{3} "government"' },
}

-- Each round opens the corpus anew: nothing of the one before is at hand.
local function measure(path, count)
  local best, hits, tokens = math.huge, nil, nil
  for _ = 1, ROUNDS do
    local start = os.clock()
    local corpus = parlance.open(path, { mode = "read" })
    hits = count(corpus)
    best = math.min(best, os.clock() - start)
    tokens = corpus:facts().tokens
    corpus:close()
  end
  return hits, best, tokens / best
end

local function tell(kind, name, ...)
  local hits, seconds, rate = ...
  print(("%s\t%s\t%d\t%.4f\t%.0f"):format(kind, name, hits, seconds, rate))
end

local path = ...
for _, one in ipairs(PATTERNS) do
  tell("grammar", one[1], measure(path, function(corpus) return corpus:count(one[2]) end))
end
for _, one in ipairs(QUERIES) do
  tell("CQL", one[1], measure(path, function(corpus) return corpus:query_count(one[2]) end))
end
