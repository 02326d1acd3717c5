--- cql_store_spec.lua: queries over corpus files find what the reference matcher finds.
--
-- PARLANCE_SEED names the first corpus, PARLANCE_PROPERTY (or PARLANCE_CASES) how many
-- queries run in all;
-- a failure prints the seed that shows it alone (with PARLANCE_CASES=1).

local cases = dofile "tests/conformance/cql_cases.lua"
local cql = require "parlance.cql"
local cql_mock = require "cql_mock"
local fail = require "parlance.fail"
local hit_text = require "support.hit_text"
local random_corpus = require "support.random_corpus"
local random_cql = require "support.random_cql"
local random_grammar = require "support.random_grammar"
local reference = require "parlance.cql.reference"
local workspace = require "support.workspace"

local strategies = require("parlance.cql.strategy").names

local SEED = tonumber(os.getenv "PARLANCE_SEED" or "") or 1
local CASES = tonumber(os.getenv "PARLANCE_CASES" or os.getenv "PARLANCE_PROPERTY" or "") or 250
local PER_CORPUS = 50

-- The tokens of a unit as the reference matcher takes them, for a compiled query.
-- Each is asked about a terminal once.
local function text_of(doc, unit, compiled)
  local source, known = doc.corpus.source, {}
  return {
    n = unit.last - unit.first + 1,
    satisfies = function(i, at)
      local key = i * 1000 + at
      if known[key] == nil then
        known[key] = source:satisfies(compiled.terminals[i], doc, unit.first + at - 1)
      end
      return known[key]
    end,
    value = function(at, attribute) return doc:get(unit.first + at - 1, attribute) end,
  }
end

local function place(doc, shift, first, last)
  return ("%s:%d-%d"):format(doc.name, first + shift, last + shift)
end

-- The hits by the reference matcher, a line each, and for each what its labels may be.
local function expected_hits(compiled, docs, strategy)
  local lines, ways = {}, {}
  for _, doc in ipairs(docs) do
    for _, unit in ipairs(doc.corpus.source:units(doc, compiled.within)) do
      local text, shift = text_of(doc, unit, compiled), unit.first - 1
      for _, hit in ipairs(reference.hits(compiled, text, strategy)) do
        lines[#lines + 1] = place(doc, shift, hit.first, hit.last)
        ways[#lines] = #compiled.labels > 0 and { doc = doc, shift = shift,
          list = reference.matches(compiled, text, hit.first)[hit.last] }
      end
    end
  end
  return lines, ways
end

-- Labels as text; nil where there are none.
local function labels_text(compiled, of)
  local parts = {}
  for i, name in ipairs(compiled.labels) do parts[i] = name .. "=" .. (of(name) or "none") end
  return table.concat(parts, " ")
end

-- Whether the labels of a hit are one of the ways in which it comes about.
local function is_a_way(compiled, hit, way)
  if not way then return true end
  local found = labels_text(compiled, function(name)
    local one = rawget(hit, name)
    return one and place(hit.doc, 0, one.first, one.last)
  end)
  for _, labels in ipairs(way.list) do
    local text = labels_text(compiled, function(name)
      local range = labels[name]
      return range and place(way.doc, way.shift, range[1], range[2])
    end)
    if text == found then return true end
  end
  return false, found
end

local function some_of(docs)
  local list = {}
  for _, doc in ipairs(docs) do
    if math.random(2) == 1 then list[#list + 1] = doc end
  end
  return list
end

-- An assertion whose message is made when it fails.
local function holds(truth, case, ...)
  if truth then return end
  local lines = { ("PARLANCE_SEED=%d, %s"):format(case.seed, case.strategy), case.query, ... }
  lines[#lines + 1] = random_corpus.describe(case.corpus)
  assert.is_true(false, table.concat(lines, "\n"))
end

local function same_hits(case, docs, hits, where)
  local expected, ways = expected_hits(case.compiled, docs, case.strategy)
  local lines = {}
  for hit in hits do
    local n = #lines + 1
    lines[n] = place(hit.doc, 0, hit.first, hit.last)
    if lines[n] ~= expected[n] then break end
    local is_way, found = is_a_way(case.compiled, hit, ways[n])
    holds(is_way, case, where, lines[n], "labels: ", found)
  end
  local wanted, found = table.concat(expected, "\n"), table.concat(lines, "\n")
  holds(wanted == found, case, where, "expected:", wanted, "found:", found)
  return #expected
end

local function compare(case)
  local corpus, query, options = case.corpus, case.query, { strategy = case.strategy }
  local docs = corpus:docs()
  local n = same_hits(case, docs, corpus:query(query, options), "in the corpus")
  local counted = corpus:query_count(query, options)
  holds(counted == n, case, ("counted %d, not %d"):format(counted, n))
  local some = some_of(docs)
  options.docs = some
  same_hits(case, some, corpus:query(query, options), "in some documents")
  local doc = docs[math.random(#docs)]
  if #doc:spans "x" == 0 then random_corpus.annotate(doc, "x") end
  same_hits(case, { doc }, doc:query(query, { strategy = case.strategy }), "in " .. doc.name)
  doc.layers_in_memory = {}
  return n
end

local function run_case(seed, corpus)
  random_grammar.seed(seed, true)
  local query = random_cql.query(math.random(1, 4), math.random(2) == 1)
  local strategy = math.random(2) == 1 and "longest" or strategies[math.random(#strategies)]
  local compiled = cql.compile(query, { lang = "en" })
  if not compiled then return 0, 1, 0 end
  local n = compare { seed = seed, corpus = corpus, query = query, compiled = compiled,
    strategy = strategy }
  return n, 0, (compiled.constraint or #compiled.labels > 0) and n or 0
end

describe("queries over a corpus file", function()
  local space

  setup(function() space = workspace.new() end)
  teardown(function() space:clear() end)

  it("find the reference matcher's hits, and labels where they can be", function()
    local hits, refused, labels, seed = 0, 0, 0, SEED
    while seed < SEED + CASES do
      local corpus = random_corpus.new(space, seed)
      for _ = 1, PER_CORPUS - seed % PER_CORPUS do
        if seed >= SEED + CASES then break end
        local n, no, a = run_case(seed, corpus)
        hits, refused, labels = hits + n, refused + no, labels + a
        seed = seed + 1
      end
      corpus:close()
    end
    if CASES < 250 then return end
    assert.is_true(refused < CASES / 4, "too many queries are refused: " .. refused)
    assert.is_true(hits > CASES, "too few hits to mean anything: " .. hits)
    assert.is_true(labels > CASES / 4, "too few labels to mean anything: " .. labels)
  end)

  -- The text of a case without its marks; a sentence is a paragraph too.
  local function plain(marked)
    return (marked:gsub("</?sentence>", "\n\n"):gsub("<[^>]*>", " "):gsub("/%u", "")
      :gsub("^%s+", ""))
  end

  local function store_spans(corpus, doc, spans)
    for _, one in ipairs(spans) do
      if one.layer ~= "sentence" then
        random_corpus.store_span(corpus, doc, one.layer, one.first, one.last, one.attributes.type)
      end
    end
  end

  local function applies(case)
    return not case[1]:find "pos" and case[2] ~= ""
      and not (case.options and case.options.macros)
  end

  for i, case in ipairs(cases.matches) do
    if applies(case) then
      it(("have the hits of the cases: %s"):format(case[1]), function()
        local corpus = space:corpus { [i .. ".txt"] = plain(case[2]) }
        local doc, mock = corpus:docs()[1], cql_mock.text(case[2])
        assert.are.equal(mock.n, doc.n_tokens)
        store_spans(corpus, doc, mock.spans)
        local found = {}
        local options = { strategy = case.strategy, lists = (case.options or {}).lists }
        for hit in corpus:query(case[1], options) do
          found[#found + 1] = { hit.first, hit.last }
        end
        assert.are.same(case[3], found)
      end)
    end
  end

  it("tell what is wrong with a query, and where", function()
    local corpus = space:corpus { ["a.txt"] = "He denied the allegation." }
    local function problem(query)
      local ok, err = pcall(corpus.query, corpus, query)
      assert.is_false(ok, query)
      assert.is_true(fail.is(err), tostring(err))
      assert.are.equal("EQUERY", err.code)
      return tostring(err)
    end
    for _, case in ipairs(cases.refused) do
      local text = problem(case[1])
      if not case[1]:find "^/" then
        assert.is_truthy(text:find "^1:%d+: [^\n]+\n  [^\n]*\n  [^\n]*%^$", text)
      end
    end
    local bad = problem '"denied" [form="al(.*"]'
    assert.is_truthy(bad:find('1:16: ', 1, true), bad)
    assert.is_truthy(bad:find("\n                 ^", 1, true), bad)
  end)

  it("keep hits in one unit, and cross sentences without one", function()
    local corpus = space:corpus { ["a.txt"] = "He denied it. He left.\n\nHe came back." }
    local function hits(query, options)
      return hit_text.lines(corpus:query(query, options))
    end
    assert.are.equal("{a.txt:3-5}", hits '"it" []* "He"{1} within p')
    assert.are.equal("", hits '"it" [] "He" within s')
    assert.are.equal("{a.txt:3-5}", hits '"it" [] "He"')
    assert.are.equal("", hits('"it" [] "He"', { within = "sentence" }))
    assert.are.equal("{a.txt:6-8}", hits '"left" [] "He" within text')
  end)

  it("name the conditions that are too many", function()
    local words, parts = {}, {}
    for i = 1, 300 do
      local bits = {}
      for b = 0, 8 do bits[b + 1] = i >> b & 1 == 1 and string.char(97 + b) or "" end
      words[i] = table.concat(bits) .. "z"
    end
    for b = 0, 8 do parts[b + 1] = ('[form=".*%s.*"]'):format(string.char(97 + b)) end
    local corpus = space:corpus { ["a.txt"] = table.concat(words, " ") }
    local ok, err = pcall(corpus.query, corpus, table.concat(parts, " "))
    assert.is_false(ok)
    assert.are.equal("EQUERY", err.code)
    assert.is_truthy(err.message:find('more than 250 classes.*; the conditions are ".*a.*"; "'))
  end)

  it("take word lists, constraints and foreign units", function()
    local corpus = space:corpus { ["a.txt"] = "to be or not to be, that is to say" }
    local function hits(query, options) return hit_text.lines(corpus:query(query, options)) end
    assert.are.equal("{a.txt:2-2}\n{a.txt:6-6}\n{a.txt:9-9}",
      hits("$verbs", { lists = { verbs = { "be", "is" } } }))
    assert.are.equal("{a.txt:1-5 a=1 b=5}",
      (hits('a:[] []{3} b:[] :: a.form = b.form'):gsub("a=a.txt:(%d)%-%d", "a=%1")
        :gsub("b=a.txt:(%d)%-%d", "b=%1"):match "^[^\n]*"))
    assert.has_error(function() corpus:query '[pos="N"]' end)
  end)
end)
