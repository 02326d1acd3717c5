--- hits_spec.lua: lists of hits, held against plain tables of the same hits.
--
-- PARLANCE_SEED names the first corpus.

local g = require "parlance.grammar"
local hit_text = require "support.hit_text"
local random_corpus = require "support.random_corpus"
local workspace = require "support.workspace"

local SEED = tonumber(os.getenv "PARLANCE_SEED" or "") or 1
local CORPORA = 25

local QUERIES = {
  '[]', '[]{1,3}', '"a"', '[fold="[ab].*"] [class="word"]{0,2}', '<s/>', '[]+ within p',
  g.any, g.re "[a-c].*", g.class "word" ^ 1,
  g.rules { { name = "one", pattern = g.re "[ab].*" }, { name = "two", pattern = g.any * g.any } },
}

local function place(hit)
  return ("%s:%d-%d"):format(hit.doc.name, hit.first, hit.last)
end

local function places(hits)
  local list = {}
  for hit in hits do list[#list + 1] = place(hit) end
  return list
end

local function plain(corpus, query)
  local list = {}
  local hits = type(query) == "string" and corpus:query(query) or corpus:match(query)
  for hit in hits do
    list[#list + 1] = hit
    hit.number = #list
  end
  return list
end

-- The words of a part of a hit, the first to be compared first.
local function words(hit, part, depth, attribute)
  local first, last, step = hit.first, hit.last, 1
  local side, n = part:match "^(%a+)(%d)$"
  if side then n = math.tointeger(n) end
  if side == "L" or side == "R" then
    local pos = side == "L" and hit.first - n or hit.last + n
    local there = pos >= 1 and pos <= hit.doc.n_tokens
    return { there and hit.doc:get(pos, attribute or "fold") or nil }
  end
  part, depth = side or part, n or depth
  if part == "left" then
    first, last, step = hit.first - 1, math.max(1, hit.first - depth), -1
  elseif part == "right" then
    first, last = hit.last + 1, math.min(hit.doc.n_tokens, hit.last + depth)
  end
  local list = {}
  for pos = first, last, step do list[#list + 1] = hit.doc:get(pos, attribute or "fold") end
  return list
end

-- Less than 0, 0, or more, as a stands before b.
local function compare(a, b, part, depth)
  if part == "doc" then return a.doc.id - b.doc.id end
  local left, right = words(a, part, depth), words(b, part, depth)
  for i = 1, math.max(#left, #right) do
    if left[i] ~= right[i] then
      if not left[i] or not right[i] then return left[i] and 1 or -1 end
      return left[i] < right[i] and -1 or 1
    end
  end
  return 0
end

local function sort_plainly(list, by, reverse, depth)
  table.sort(list, function(a, b)
    for _, part in ipairs(by) do
      local order = compare(a, b, part, depth)
      if order ~= 0 then return (order < 0) ~= reverse end
    end
    return a.number < b.number
  end)
  local out = {}
  for i, hit in ipairs(list) do out[i] = place(hit) end
  return out
end

local ORDERS = {
  { "hit" }, { "left" }, { "L2", "R1" }, { "right2", "L3" },
  { "right", "hit" }, { "doc", "left" }, { "hit", "left", "right" },
}

local function count_plainly(list, part, attribute)
  local counts = {}
  for _, hit in ipairs(list) do
    local value = table.concat(words(hit, part, 1, attribute), " ")
    counts[value] = (counts[value] or 0) + 1
  end
  return counts
end

local function as_counts(list)
  local counts = {}
  for i, one in ipairs(list) do
    assert.is_nil(counts[one.value], "a value twice")
    assert.is_true(i == 1 or list[i - 1].n >= one.n, "not the most frequent first")
    counts[one.value] = one.n
  end
  return counts
end

local function compare_all(corpus, query, where)
  local list, hits = plain(corpus, query), corpus:collect(query)
  assert.are.equal(#list, #hits, where)
  assert.are.same(places(corpus:collect(query):each()), places(hits:each()), where)
  for _, by in ipairs(ORDERS) do
    for _, reverse in ipairs { false, true } do
      local depth = math.random(0, 3)
      local expected = sort_plainly(list, by, reverse, depth)
      hits:sort { by = by, reverse = reverse, depth = depth }
      assert.are.same(expected, places(hits:each()),
        ("%s by %s depth %d"):format(where, table.concat(by, " "), depth))
    end
  end
  for _, what in ipairs { "hit.fold", "hit.form", "left.stem", "right.class" } do
    local part, attribute = what:match "(%l+)%.(%l+)"
    assert.are.same(count_plainly(list, part, attribute), as_counts(hits:count_by(what)), where)
  end
end

describe("a list of hits", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  it("is sorted and counted as plain tables of the hits are", function()
    for seed = SEED, SEED + CORPORA - 1 do
      local corpus = random_corpus.new(space, seed * 50)
      for _, query in ipairs(QUERIES) do
        compare_all(corpus, query, ("PARLANCE_SEED=%d %s"):format(seed, tostring(query)))
      end
    end
  end)

  it("has the fields of hits, in any order", function()
    local one, two = g.Cg(g.re "[ab].*", "head") * g.any, g.Cg(g.any * g.any, "pair")
    local queries = {
      'x:[fold="[ab].*"] y:[]?', 'x:[] [fold="[ab].*"] within s', one, g.rule("one", one),
      g.rules { g.rule("one", one), g.rule("two", two), { name = "three", pattern = g.any } },
    }
    for seed = SEED, SEED + CORPORA - 1 do
      local corpus = random_corpus.new(space, seed * 50)
      for _, query in ipairs(queries) do
        local known, n = {}, 0
        local hits = type(query) == "string" and corpus:query(query) or corpus:match(query)
        for hit in hits do
          known[place(hit)] = hit_text.of(hit, true)
          n = n + 1
        end
        local list = corpus:collect(query):sort { by = { "right" } }
        assert.are.equal(n, #list)
        for hit in list:each() do assert.are.equal(known[place(hit)], hit_text.of(hit, true)) end
      end
    end
  end)

  local function small()
    return space:corpus {
      ["a.txt"] = "---\ntitle: One\ndate: 2001-02-03\n---\nVelm denied it. Arden denied it.",
      ["b.txt"] = "---\ntitle: Two\ndate: 2002-02-03\n---\nVelm denied nothing.",
    }
  end

  it("gives hit i, and the hits from one number to another", function()
    local hits = small():collect '"denied"'
    assert.are.equal(3, #hits)
    assert.are.same(place(hits:at(2)), places(hits:each(2, 2))[1])
    assert.are.equal(2, #places(hits:each(2)))
    assert.are.equal(0, #places(hits:each(4)))
    assert.has_error(function() hits:at(4) end)
  end)

  it("takes the same sample for the same seed, in the order of the corpus", function()
    local texts = {}
    for i = 1, 40 do texts[("%02d.txt"):format(i)] = ("word "):rep(20) end
    texts["00.txt"] = "word of another text"
    local hits = space:corpus(texts):collect '"word"'
    local all = places(hits:each())
    local number = {}
    for i, one in ipairs(all) do number[one] = i end
    hits:sort { by = { "right" }, reverse = true }
    local sample = places(hits:sample(7, 42):each())
    assert.are.equal(7, #sample)
    for i = 2, #sample do assert.is_true(number[sample[i - 1]] < number[sample[i]]) end
    assert.are.same(sample, places(hits:sample(7, 42):each()))
    assert.are_not.same(sample, places(hits:sample(7, 43):each()))
    assert.are.same(all, places(hits:sample(1000, 1):each()))
    assert.are.equal(0, #hits:sample(0, 1))
  end)

  it("draws every hit as often as the others", function()
    local hits = space:corpus { ["a.txt"] = ("word "):rep(10) }:collect '"word"'
    local drawn = {}
    for seed = 1, 2000 do
      for hit in hits:sample(3, seed):each() do drawn[hit.first] = (drawn[hit.first] or 0) + 1 end
    end
    for first = 1, 10 do
      assert.is_true(drawn[first] > 480 and drawn[first] < 720, first .. ": " .. drawn[first])
    end
  end)

  it("counts by what documents are", function()
    local corpus = small()
    local hits = corpus:collect '"denied"'
    assert.are.same({ { value = "a.txt", n = 2 }, { value = "b.txt", n = 1 } },
      hits:count_by "doc.name")
    local n = 0
    for _, one in ipairs(hits:count_by "doc.nothing") do
      assert.are.equal("", one.value)
      n = n + one.n
    end
    assert.are.equal(3, n)
  end)

  it("says what it does not know", function()
    local hits = small():collect '"denied"'
    assert.has_error(function() hits:sort { by = { "rihgt" } } end,
      "sort by 'rihgt': did you mean 'right'?")
    assert.has_error(function() hits:count_by "hit.fald" end,
      "attribute 'fald': did you mean 'fold'?")
    assert.has_error(function() hits:count_by "nowhere" end)
    assert.has_error(function() hits:sort { depth = -1 } end)
  end)
end)
