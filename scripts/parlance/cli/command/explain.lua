--- explain.lua: parlance explain: how far a query or a grammar gets at a token, and what
--- stops it there.

local console = require "parlance.cli.console"
local corpora = require "parlance.cli.corpora"
local fail = require "parlance.fail"
local lists = require "parlance.cql.lists"
local options = require "parlance.cli.options"
local usage = require "parlance.cli.usage"

local USAGE = "parlance explain CORPUS QUERY DOC:TOKEN"

-- The document and the token that "speech.txt:17" names.
local function place_of(corpus, word)
  local name, number = word:match "^(.+):(%d+)$"
  if not name then
    usage.raise("'%s' names no token: a document's name or number, a colon and the token's "
      .. "number, as in speech.txt:17", word)
  end
  local doc, pos = corpora.document(corpus, name), math.tointeger(tonumber(number))
  if pos < 1 or pos > doc.n_tokens then
    fail.raise(("token %s is not in %s, which has %d"):format(number, doc.name, doc.n_tokens))
  end
  return doc, pos
end

local function explain_query(query, doc, pos, values)
  local answer, err = require("parlance.cql.explain").explain(query, doc, pos,
    { within = values.within, lists = values.lists })
  if not answer then fail.raise(tostring(err), "EQUERY") end
  return tostring(answer)
end

-- What a file returns: a pattern, a set of rules, or a table of patterns by name; as a list
-- of { name, pattern }.
local function rules_of(value, path)
  local g = require "parlance.grammar"
  if g.type(value) then return { { pattern = value } } end
  local rules, names = {}, {}
  if type(value) == "table" then
    for i, rule in ipairs(value) do
      local pattern = g.type(rule) and rule or type(rule) == "table" and rule.pattern
      rules[i] = g.type(pattern) and { name = rule.name or tostring(i), pattern = pattern }
    end
    for name, pattern in pairs(value) do
      if type(name) == "string" and g.type(pattern) then names[#names + 1] = name end
    end
  end
  table.sort(names)
  for _, name in ipairs(names) do rules[#rules + 1] = { name = name, pattern = value[name] } end
  if #rules > 0 then return rules end
  fail.raise(("%s returns no token pattern, no g.rules and no table of patterns"):format(path))
end

local function explain_grammar(path, doc, pos, values)
  local g = require "parlance.grammar"
  local value = require("parlance.cli.plain").open(path, values.trust):start {}
  local parts = {}
  for i, rule in ipairs(rules_of(value, path)) do
    local head = rule.name and ("%s: "):format(rule.name) or ""
    parts[i] = head .. tostring(g.explain(rule.pattern, doc, pos, values.within))
  end
  return table.concat(parts, "\n\n")
end

-- The answer, below a line that says where it was asked.
local function describe(corpus, values)
  if values.within then corpus:check_unit(values.within) end
  local query, word = values.query, values.place
  if values.grammar then
    if word then usage.raise("with --grammar there is no QUERY: " .. USAGE) end
    query, word = nil, query
  end
  if not word then usage.raise("DOC:TOKEN is missing: %s", USAGE) end
  local doc, pos = place_of(corpus, word)
  local text = query and explain_query(query, doc, pos, values)
    or explain_grammar(values.grammar, doc, pos, values)
  return ("%s, token %d %s\n%s\n"):format(doc.name, pos,
    require("parlance.trace").quoted(doc:form(pos)), text)
end

local function run(values)
  if values.grammar and values.list then
    usage.raise "--list has no use with --grammar: word lists are for queries"
  end
  require("parlance.cli.script").restrict(values.grammar or values.query or "explain",
    values.trust or not values.grammar, values)
  values.lists = lists.read(values.list)
  console.say(describe(corpora.open(values.corpus, "read"), values))
end

return {
  name = "explain", about = "how far a query or a grammar gets at a token, and what stops it",
  usage = USAGE,
  positionals = {
    { name = "CORPUS", key = "corpus", required = true, about = "the corpus file" },
    { name = "QUERY", key = "query", about = "a CQL query; not with --grammar" },
    { name = "DOC:TOKEN", key = "place",
      about = "a document's name or number, and a token's number in it" },
  },
  options = {
    { name = "--grammar", key = "grammar", value = "FILE",
      about = "a Lua file that returns a token pattern, g.rules, or a table of patterns" },
    { name = "--within", key = "within", value = "UNIT",
      about = "the unit that no match crosses: sentence, paragraph, or a layer" },
    { name = "--list", key = "list", value = "NAME=FILE", list = true, about = lists.ABOUT },
    table.unpack(options.common { "trust", "timeout" }),
  },
  example = "parlance explain oewg.db '\"deny\" []{0,3} \"claims\"' speech.txt:17",
  run = run,
  describe = describe,
}
