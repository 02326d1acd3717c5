--- queries.lua: one count of a token grammar or a query, in a process of its own, for run.sh.
--
--     parlance run --trust tests/bench/queries.lua CORPUS.db KIND NAME
--     parlance run --trust tests/bench/queries.lua CORPUS.db word WORD
--
-- KIND is "grammar" or "CQL". Prints how many hits there are; of a word, how often it
-- stands in the text between what are no letters, digits or underscores.

local parlance = require "parlance"

local PATTERNS = {
  ["rare phrase"] = function(g) return g.form "non-proliferation" * g.form "regime" end,
  ["rarer phrase"] = function(g) return g.form "weapons-grade" * g.form "plutonium" end,
  denial = function(g)
    return g.fold "deny denies denied reject rejects rejected"
      * g.upto(8, g.re("allegation|claim|accusation.*", { attribute = "fold" }))
  end,
  ["the A of"] = function(g) return g.form "the" * g.re "[A-Z].*" * g.form "of" end,
  ["three before government"] = function(g)
    return g.any * g.any * g.any * g.form "government"
  end,
}

local QUERIES = {
  ["rare phrase"] = '"non-proliferation" "regime"',
  ["rarer phrase"] = '"weapons-grade" "plutonium"',
  denial = '[fold="deny|denies|denied|reject|rejects|rejected"] []{0,8} '
    .. '[fold="allegation|claim|accusation.*"]',
  ["the A of"] = '"the" [form="[A-Z].*"] "of"',
  ["three before government"] = '[]{3} "government"',
}

local path, kind, name = ...
local corpus <close> = parlance.open(path, { mode = "read" })
if kind == "grammar" then
  print(corpus:count(PATTERNS[name](parlance.grammar)))
elseif kind == "CQL" then
  print(corpus:query_count(QUERIES[name]))
else
  print(corpus:query_count(('[form="(?:.*\\W)?%s(?:\\W.*)?"]'):format(name)))
end
