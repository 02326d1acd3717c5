--- grammar_store_spec.lua: token grammars over corpus files find what the reference
--- matcher finds.
--
-- PARLANCE_SEED names the first corpus, PARLANCE_PROPERTY (or PARLANCE_CASES) how many
-- patterns run in all; a failure prints the seed that shows it alone (with PARLANCE_CASES=1).

local g = require "parlance.grammar"
local hit_text = require "support.hit_text"
local random_corpus = require "support.random_corpus"
local random_grammar = require "support.random_grammar"
local reference = require "parlance.grammar.reference"
local workspace = require "support.workspace"

local SEED = tonumber(os.getenv "PARLANCE_SEED" or "") or 1
local CASES = tonumber(os.getenv "PARLANCE_CASES" or os.getenv "PARLANCE_PROPERTY" or "") or 300
local PER_CORPUS = 50

local WITHIN = { "document", "sentence", "paragraph", "x" }

-- What raises in the reference matcher, as a back reference to nothing, is no case.
local function expected_hits(what, corpus, docs, within)
  local lines = {}
  for _, doc in ipairs(docs) do
    for _, hit in ipairs(reference.match(what, corpus.source, doc, within)) do
      lines[#lines + 1] = hit_text.of(hit, true)
    end
  end
  return table.concat(lines, "\n"), #lines
end

local function context_of(seed, corpus, what, within)
  return ("PARLANCE_SEED=%d, within %s\n%s\n%s"):format(seed, within, tostring(what),
    random_corpus.describe(corpus))
end

local function same(expected, found, where)
  if expected == found then return end
  error(("%s\nexpected:\n%s\nfound:\n%s"):format(where, expected, found), 0)
end

local function some_of(docs)
  local list = {}
  for _, doc in ipairs(docs) do
    if math.random(2) == 1 then list[#list + 1] = doc end
  end
  return list
end

-- The whole corpus, some documents of it, and how many hits it has.
local function compare_corpus(corpus, what, within)
  local docs = corpus:docs()
  local ok, expected, n = pcall(expected_hits, what, corpus, docs, within)
  if not ok then return 0 end
  same(expected, hit_text.lines(corpus:match(what, { within = within })), "in the corpus")
  same(n, corpus:count(what, { within = within }), "counted")
  local some = some_of(docs)
  same(expected_hits(what, corpus, some, within),
    hit_text.lines(corpus:match(what, { within = within, docs = some })), "in some documents")
  return n
end

-- One document, in which the layer x may be in memory.
local function compare_document(corpus, what, within)
  local docs = corpus:docs()
  local doc = docs[math.random(#docs)]
  if #doc:spans "x" == 0 then random_corpus.annotate(doc, "x") end
  local ok, expected = pcall(expected_hits, what, corpus, { doc }, within)
  if ok then
    same(expected, hit_text.lines(doc:match(what, { within = within })), "in " .. doc.name)
  end
  doc.layers_in_memory = {}
end

local function rules()
  local list = {}
  for i = 1, math.random(2, 4) do
    list[i] = { name = "rule" .. i, pattern = random_grammar.pattern(math.random(1, 3)) }
  end
  return g.rules(list)
end

-- Rules that compete may ask match-time captures ahead, where the reference does not.
local function raises_ahead(what, message)
  return tostring(what):find "^g%.rules" and tostring(what):find("Cmt", 1, true)
    and (tostring(message):find "no capture" or tostring(message):find "back reference")
end

local function run_case(seed, corpus)
  random_grammar.seed(seed, true)
  local what = math.random(6) == 1 and rules() or random_grammar.pattern(math.random(2, 5))
  local within = WITHIN[math.random(#WITHIN)]
  random_grammar.within = within
  local ok, n = pcall(function()
    local hits = compare_corpus(corpus, what, within)
    compare_document(corpus, what, within)
    return hits
  end)
  if ok then return n end
  if raises_ahead(what, n) then return 0 end
  assert.is_true(false, context_of(seed, corpus, what, within) .. "\n" .. tostring(n))
end

describe("token grammars over a corpus file", function()
  local space, units

  setup(function()
    space, units = workspace.new(), random_grammar.units
    random_grammar.units = function(doc, within) return doc.corpus.source:units(doc, within) end
  end)

  teardown(function()
    space:clear()
    random_grammar.units = units
  end)

  it("find the reference matcher's hits", function()
    local hits, seed = 0, SEED
    while seed < SEED + CASES do
      local corpus = random_corpus.new(space, seed)
      for _ = 1, PER_CORPUS - seed % PER_CORPUS do
        if seed >= SEED + CASES then break end
        hits = hits + run_case(seed, corpus)
        seed = seed + 1
      end
      corpus:close()
    end
    if CASES >= 300 then
      assert.is_true(hits > 2 * CASES, "too few hits to mean anything: " .. hits)
    end
  end)

  it("sees a layer in memory in place of a stored one of its name", function()
    local corpus = space:corpus { ["a.txt"] = "one two three" }
    local doc = corpus:doc "a.txt"
    random_corpus.store_span(corpus, doc, "x", 1, 1)
    doc:annotate("x", { { first = 3, last = 3 } })
    assert.are.equal("{a.txt:3-3}", hit_text.lines(doc:match(g.span "x")))
    assert.are.equal("{a.txt:3-3}", hit_text.lines(doc:match(g.any, { within = "x" })))
    assert.are.equal("{a.txt:3-3}", hit_text.lines(doc:query "<x/>"))
    assert.are.equal("{a.txt:1-1}", hit_text.lines(corpus:match(g.span "x")))
  end)

  it("calls no function of a pattern for what lies between the spans of a layer", function()
    local corpus, seen = space:corpus { ["b.txt"] = "one two three" }, {}
    local doc = corpus:doc "b.txt"
    doc:annotate("y", { { first = 2, last = 2 } })
    local pattern = g.any / function(token) seen[#seen + 1] = token.text end
    assert.are.equal(1, #hit_text.lines(doc:match(pattern, { within = "y" })):gsub("[^\n]+", "x"))
    assert.are.same({ "two" }, seen)
  end)

  it("has spans that overlap others of their layer in levels of it", function()
    local corpus = space:corpus { ["d.txt"] = "one two three four five six" }
    local doc = corpus:doc "d.txt"
    local list = { { 1, 4 }, { 2, 3 }, { 3, 5 }, { 3, 3 }, { 6, 6 } }
    local function levels(match)
      local out = {}
      for level = 1, 4 do
        local name = level == 1 and "x" or "x/" .. level
        out[level] = hit_text.lines(match(g.span(name))):gsub("[{}]", ""):gsub("d.txt:", "")
          :gsub("\n", " ")
      end
      return out
    end
    local expected = { "1-4 6-6", "2-3", "3-5", "3-3" }
    for _, one in ipairs(list) do random_corpus.store_span(corpus, doc, "x", one[1], one[2]) end
    assert.are.same(expected, levels(function(p) return corpus:match(p) end))
    assert.are.same(expected, levels(function(p) return doc:match(p) end))
    assert.are.equal("{d.txt:2-3}", hit_text.lines(corpus:match(g.P(2), { within = "x/2" })))
    for i, one in ipairs(list) do list[i] = { first = one[1], last = one[2] } end
    assert.are.equal(2, #doc:annotate("x", list))
    assert.are.same(expected, levels(function(p) return doc:match(p) end))
    assert.are.equal(5, #doc:spans "x")
    assert.are.equal(1, #doc:spans "x/2")
  end)

  it("keeps what a hit tells as attributes of its span", function()
    local doc = space:corpus({ ["e.txt"] = "he denied it" }):doc "e.txt"
    local rule = g.rule("denial", g.Cg(g.form "denied", "cue") * g.Cg(g.Cc(true), "plain") * g.any)
    local one = doc:annotate("denial", rule)[1]
    assert.are.same({ rule = "denial", cue = "denied", plain = true }, one.attributes)
    local hits = hit_text.lines(doc:match(g.span("denial", { cue = "denied" })))
    assert.are.equal("{e.txt:2-3}", hits)
  end)

  it("takes no unit for a layer", function()
    local doc = space:corpus({ ["c.txt"] = "one two" }):doc "c.txt"
    assert.has_error(function() doc:annotate("sentence", g.any) end,
      "'sentence' is a unit, and no layer")
    assert.has_error(function() doc:annotate("x/2", g.any) end,
      "'x/2' is a level of a layer: overlaps go there by themselves")
  end)
end)

describe("lists of phrases", function()
  local space

  setup(function() space = workspace.new() end)
  teardown(function() space:clear() end)

  -- Leftmost, then longest, by trying every length at every word.
  local function longest_first(words, is_phrase)
    local hits, at = {}, 1
    while at <= #words do
      local last
      for n = at, math.min(at + 2, #words) do
        if is_phrase[table.concat(words, " ", at, n)] then last = n end
      end
      if last then hits[#hits + 1] = table.concat(words, " ", at, last) end
      at = (last or at) + 1
    end
    return hits
  end

  it("find the longest of hundreds that begin alike", function()
    random_grammar.seed(SEED)
    local words, list, is_phrase = {}, {}, {}
    local function draw() return ("w" .. ("abcdefghijkl"):sub(math.random(12)):sub(1, 1)) end
    for i = 1, 600 do words[i] = draw() end
    for i = 1, 300 do
      list[i] = draw() .. " " .. draw() .. (i % 2 == 0 and "" or " " .. draw())
      if i == 1 then list[i] = "wa" end
      is_phrase[list[i]] = true
    end
    local corpus = space:corpus({ ["p.txt"] = table.concat(words, " ") })
    local found = {}
    for hit in corpus:match(g.phrases(list)) do found[#found + 1] = hit.text end
    assert.are.same(longest_first(words, is_phrase), found)
  end)

  it("cut entries as the corpus is cut, whatever signs they have", function()
    local corpus = space:corpus({
      ["q.txt"] = "The Élan-Vital plan, 3 May: an OLD plan of Ostania.",
    })
    local list = { "élan-vital", "  old   Plan ", "3 may", "of ostania .", "plan of" }
    local found = {}
    for hit in corpus:match(g.phrases(list)) do found[#found + 1] = hit.text end
    assert.are.same({ "Élan-Vital", "3 May", "OLD plan", "of Ostania." }, found)
  end)
end)
