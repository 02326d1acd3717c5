--- cql_store_spec.lua: queries over corpus files find what the reference matcher finds.
--
-- PARLANCE_SEED names the first corpus, PARLANCE_CASES how many queries run in all;
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

local SEED = tonumber(os.getenv "PARLANCE_SEED" or "") or 1
local CASES = tonumber(os.getenv "PARLANCE_CASES" or "") or 1500
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
  }
end

local function expected_hits(compiled, docs)
  local lines = {}
  for _, doc in ipairs(docs) do
    for _, unit in ipairs(doc.corpus.source:units(doc, compiled.within)) do
      for _, hit in ipairs(reference.hits(compiled, text_of(doc, unit, compiled))) do
        local shift = unit.first - 1
        lines[#lines + 1] = hit_text.of({
          doc = doc, first = hit.first + shift, last = hit.last + shift,
        }, true)
      end
    end
  end
  return table.concat(lines, "\n"), #lines
end

local function some_of(docs)
  local list = {}
  for _, doc in ipairs(docs) do
    if math.random(2) == 1 then list[#list + 1] = doc end
  end
  return list
end

-- An assertion whose message is made when it fails.
local function holds(truth, seed, corpus, query, ...)
  if truth then return end
  local lines = { ("PARLANCE_SEED=%d"):format(seed), query, ... }
  lines[#lines + 1] = random_corpus.describe(corpus)
  assert.is_true(false, table.concat(lines, "\n"))
end

local function compare(seed, corpus, query, compiled)
  local function same(expected, found, where)
    holds(expected == found, seed, corpus, query, where, "expected:", expected, "found:", found)
  end
  local docs = corpus:docs()
  local expected, n = expected_hits(compiled, docs)
  same(expected, hit_text.lines(corpus:query(query)), "in the corpus")
  same(n, corpus:query_count(query), "counted")
  local some = some_of(docs)
  same(expected_hits(compiled, some), hit_text.lines(corpus:query(query, { docs = some })),
    "in some documents")
  local doc = docs[math.random(#docs)]
  if #doc:spans "x" == 0 then random_corpus.annotate(doc, "x") end
  same(expected_hits(compiled, { doc }), hit_text.lines(doc:query(query)), "in " .. doc.name)
  doc.layers_in_memory = {}
  return n
end

-- Whether a query, false for an empty one, leads from one gap between tokens to another.
local function leads(compiled, doc, from, to)
  if not compiled then return from == to end
  local whole = text_of(doc, { first = 1, last = doc.n_tokens }, compiled)
  return reference.reach(compiled.tree, whole, { [from] = true })[to] or false
end

-- Three random parts of a query, the one in the middle a token; nil when they are none.
local function random_parts()
  local parts, compiled = { "", random_cql.token(), "" }, {}
  if math.random(3) > 1 then parts[1] = random_cql.body(1) end
  if math.random(3) > 1 then parts[3] = random_cql.body(1) end
  for i, part in ipairs(parts) do
    compiled[i] = part ~= "" and cql.compile(part, { lang = "en" })
    if compiled[i] == nil or part:find("[:", 1, true) then return nil end
  end
  return ("%s a:%s %s"):format(table.unpack(parts)), compiled
end

-- A label's token is where it can be: what stands before it in the query leads there,
-- and what stands behind it from there to the end.
local function check_labels(seed, corpus)
  local query, parts = random_parts()
  if not query or not cql.compile(query, { lang = "en" }) then return 0 end
  local n = 0
  for hit in corpus:query(query) do
    local a = hit.a
    local fits = a and leads(parts[1], hit.doc, hit.first - 1, a.first - 1)
      and leads(parts[2], hit.doc, a.first - 1, a.last)
      and leads(parts[3], hit.doc, a.last, hit.last)
    holds(fits, seed, corpus, query, "a is " .. tostring(a), "in " .. tostring(hit))
    n = n + 1
    if n == 10 then break end
  end
  return n
end

local function run_case(seed, corpus)
  random_grammar.seed(seed, true)
  local query = random_cql.query(math.random(1, 4))
  local compiled = cql.compile(query, { lang = "en" })
  if not compiled then return 0, 1, 0 end
  return compare(seed, corpus, query, compiled), 0, check_labels(seed, corpus)
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
    if CASES < 1000 then return end
    assert.is_true(refused < CASES / 4, "too many queries are refused: " .. refused)
    assert.is_true(hits > 5 * CASES, "too few hits to mean anything: " .. hits)
    assert.is_true(labels > CASES, "too few labels to mean anything: " .. labels)
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
    return not case.strategy and not case[1]:find "pos" and case[2] ~= ""
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
        for hit in corpus:query(case[1], case.options) do
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
