--- score_spec.lua: rows against gold: files of gold, pairs, measures, errors.

local guides = require "support.guide"
local measures = require "parlance.score.measures"
local program = require "support.program"
local score = require "parlance.score"
local workspace = require "support.workspace"

local function row(start, finish, more)
  local new = { doc = "a", start = start, ["end"] = finish }
  for key, value in pairs(more or {}) do new[key] = value end
  return new
end

local COLUMNS = {
  { name = "kind" }, { name = "cue", words = true }, { name = "group", key = true },
}

local function measure(result, name)
  for _, one in ipairs(result.measures) do
    if one.measure == name then return one end
  end
end

describe("compared rows", function()
  it("are paired with the partner that shares most", function()
    local result = score.compare({ row(0, 10), row(12, 20) },
      { row(8, 13), row(0, 9), row(30, 40) }, COLUMNS)
    assert.equal(2, #result.pairs)
    assert.equal(0, #result.missed)
    assert.equal(30, result.extra[1].start)
    local half = measure(result, "place, half of the union")
    assert.equal(1, half.right)
    assert.equal(1 / 3, half.precision)
    assert.equal(1 / 2, half.recall)
    assert.equal(2 / 5, half.f1)
  end)

  it("of one place are paired by their columns", function()
    local result = score.compare({ row(0, 9, { kind = "deny" }), row(0, 9, { kind = "condemn" }) },
      { row(0, 9, { kind = "condemn" }), row(0, 9, { kind = "deny" }) }, COLUMNS)
    assert.equal(1, measure(result, "kind").f1)
    assert.equal(2, measure(result, "place, exact").right)
  end)

  it("agree in copied words that are half the same, and in values that are the same", function()
    local gold = { row(0, 9, { kind = "Deny", cue = "firmly has denied" }) }
    local found = { row(0, 9, { kind = "deny", cue = "has denied" }) }
    local result = score.compare(gold, found, COLUMNS)
    assert.equal(1, measure(result, "kind").right)
    assert.equal(1, measure(result, "cue").right)
    found[1].cue = "denied it all at once"
    assert.equal(0, measure(score.compare(gold, found, COLUMNS), "cue").right)
  end)

  it("are right in a column only where both have a value", function()
    local result = score.compare({ row(0, 9, { kind = "deny" }), row(10, 19) },
      { row(0, 9), row(10, 19, { kind = "deny" }) }, COLUMNS)
    local kind = measure(result, "kind")
    assert.same({ 0, 1, 1 }, { kind.right, kind.gold, kind.found })
  end)

  it("share a group whatever it is called", function()
    local function three(a, b, c)
      return { row(0, 1, { group = a }), row(2, 3, { group = b }), row(4, 5, { group = c }) }
    end
    local gold, found = three("x", "x", "y"), three(7, 7, 7)
    local group = measure(score.compare(gold, found, COLUMNS), "group, pairs of rows")
    assert.same({ 1, 1, 3 }, { group.right, group.gold, group.found })
  end)

  it("share a group of their own document only, where the column says so", function()
    local function two(doc, other)
      local second = row(2, 3, { group = 1 })
      second.doc = other
      return { row(0, 1, { group = 1, doc = doc }), second }
    end
    local per_document = { { name = "group", key = "document" } }
    local result = score.compare(two("a", "b"), two("a", "b"), per_document)
    local group = measure(result, "group, pairs of rows")
    assert.same({ 0, 0, 0 }, { group.right, group.gold, group.found })
    result = score.compare(two("a", "a"), two("a", "a"), per_document)
    assert.equal(1, measure(result, "group, pairs of rows").right)
  end)

  it("of two sides are paired either way round, and only on both", function()
    local function two(a, a_end, b, b_end, doc, other)
      return { doc = doc, start = a, ["end"] = a_end, other_doc = other, other_start = b,
        other_end = b_end, kind = "date" }
    end
    local gold = { two(0, 10, 50, 60, "a", "b") }
    assert.equal(1, #score.compare(gold, { two(50, 60, 0, 10, "b", "a") }, COLUMNS).pairs)
    assert.equal(1, #score.compare(gold, { two(0, 10, 50, 60, "a", "b") }, COLUMNS).pairs)
    assert.equal(0, #score.compare(gold, { two(0, 10, 70, 80, "a", "b") }, COLUMNS).pairs)
    assert.equal(0, #score.compare(gold, { two(0, 10, 50, 60, "a", "c") }, COLUMNS).pairs)
  end)

  it("tell which class was taken for which", function()
    local result = score.compare({ row(0, 9, { kind = "deny" }), row(10, 19, { kind = "deny" }) },
      { row(0, 9, { kind = "reject" }), row(30, 39, { kind = "warn" }) }, COLUMNS)
    assert.same({ { gold = "deny", found = "reject", rows = 1 },
      { gold = "deny", found = "—", rows = 1 }, { gold = "—", found = "warn", rows = 1 } },
      measures.confusion("kind", result.pairs, result.missed, result.extra))
  end)
end)

describe("parlance score", function()
  local p

  before_each(function()
    p = program.new()
    p:write("a.txt", "Varneth denied the claim under resolution 75/240.\n")
    p:write("b.txt", "Nothing is cited here, and nothing else.\n")
    p:call { "add", "-q", "c.db", "a.txt", "b.txt" }
  end)

  after_each(function() p:remove() end)

  local function good(words)
    local code, output, errors = p:call(words)
    assert.equal("", errors)
    assert.equal(0, code)
    return output
  end

  local function bad(words, expected)
    local code, _, errors = p:call(words)
    assert.equal(1, code)
    assert.truthy(errors:find(expected, 1, true), errors)
  end

  it("finds the place of words, and takes a document of no rows", function()
    p:write("g.jsonl", '{"doc":"a.txt","text":"resolution 75/240","kind":"resolution"}\n'
      .. '{"doc":"b.txt"}\n')
    local output = good { "score", "citations", "c.db", "g.jsonl", "--format", "csv" }
    assert.truthy(output:find('"place, exact",1,1,1,1,1', 1, true), output)
    output = good { "score", "citations", "c.db", "g.jsonl" }
    assert.truthy(output:find "2 documents, 1 row in the gold")
  end)

  it("lists what was missed with the words around it", function()
    p:write("g.jsonl", '{"doc":"a.txt","start":0,"end":7,"kind":"treaty"}\n')
    local output = good { "score", "citations", "c.db", "g.jsonl", "--format", "json" }
    assert.truthy(output:find("[Varneth] denied the claim", 1, true), output)
    assert.truthy(output:find('"missed"', 1, true))
    assert.truthy(output:find('"extra"', 1, true))
  end)

  it("leaves out rows of both sides", function()
    p:write("g.jsonl", '{"doc":"a.txt","text":"resolution 75/240","kind":"resolution"}\n'
      .. '{"doc":"a.txt","text":"Varneth","kind":"treaty"}\n')
    local words = { "score", "citations", "c.db", "g.jsonl", "--format", "csv" }
    assert.truthy(good(words):find('"place, exact",1,0.5,', 1, true))
    words = table.move({ "--without", "kind=treaty" }, 1, 2, #words + 1, words)
    assert.truthy(good(words):find('"place, exact",1,1,1,1,1', 1, true))
    words[#words + 1], words[#words + 2] = "--without", "kind=resolution"
    assert.truthy(good(words):find('"place, exact",,,,0,0', 1, true), good(words))
    local code, _, errors = p:call { "score", "citations", "c.db", "g.jsonl", "--without", "kin=x" }
    assert.equal(2, code)
    assert.truthy(errors:find("has no column 'kin': did you mean 'kind'?", 1, true), errors)
    code, _, errors = p:call { "score", "citations", "c.db", "g.jsonl", "--without", "kind" }
    assert.equal(2, code)
    assert.truthy(errors:find("wants COLUMN=VALUE", 1, true), errors)
  end)

  it("reads what brat has", function()
    p:write("a.ann", "T1\tcitations 31 48\tresolution 75/240\nA1\tkind T1 resolution\n"
      .. "T2\tother 0 7\tVarneth\n")
    p:write("sub.txt", "")
    os.execute(("mkdir '%s/gold' && mv '%s/a.ann' '%s/gold'"):format(p.folder, p.folder, p.folder))
    local output = good { "score", "citations", "c.db", "gold", "--format", "csv" }
    assert.truthy(output:find("kind,1,1,1,1,1", 1, true), output)
    bad({ "score", "points", "c.db", "gold" }, "it has: citations, other")
  end)

  it("scores a script of one's own, which may not change the corpus", function()
    p:write("own.lua", [[return require "parlance.workflow" { name = "own",
      columns = { "kind" }, extract = function(doc, _, emit)
        assert(not pcall(doc.corpus.remove, doc.corpus, "b.txt"))
        emit { first = 1, last = 1, kind = "x" }
      end }]])
    p:write("g.jsonl", '{"doc":"a.txt","text":"Varneth","kind":"x"}\n')
    local output = good { "score", "own.lua", "c.db", "g.jsonl", "--format", "csv" }
    assert.truthy(output:find("kind,1,1,1,1,1", 1, true), output)
  end)

  it("says what is wrong with a gold, and where", function()
    local cases = {
      { '{"doc":"a.txt","text":"absent"}', "g.jsonl:1: the document does not have the words" },
      { '{"doc":"b.txt","text":"nothing"}\n{"doc":"b.txt","text":"othing"}',
        "g.jsonl:2: 'othing' occurs 2 times" },
      { '{"doc":"a.txt","start":5,"end":5000}', "no place in a.txt" },
      { '{"doc":"a.txt","start":0,"end":3,"text":"xyz"}', "has 'Var' at 0–3, not 'xyz'" },
      { '{"doc":"z.txt"}', "z.txt" }, { "{", "g.jsonl:1: no JSON object" }, { "", "has no rows" },
    }
    for _, case in ipairs(cases) do
      p:write("g.jsonl", case[1] .. "\n")
      bad({ "score", "citations", "c.db", "g.jsonl" }, case[2])
    end
    bad({ "score", "citatons", "c.db", "g.jsonl" }, "did you mean 'citations'")
    bad({ "score", "citations", "c.db", "none.jsonl" }, "there is no 'none.jsonl'")
  end)

  it("takes the rows of a file in the place of the script's", function()
    local space = workspace.new()
    local corpus = space:corpus { ["a.txt"] = "Ode Brill denied it. Osman Velm did not.\n" }
    local first = space:write("first.jsonl", '{"doc":"a.txt","text":"Ode Brill"}\n'
      .. '{"doc":"a.txt","text":"Osman Velm"}\n')
    local second = space:write("second.jsonl", '{"doc":"a.txt","text":"Ode Brill"}\n')
    local result = score.of(corpus, "names", first, { rows = second })
    space:clear()
    assert.equal(1, measure(result, "place, exact").right)
    assert.equal(1, #result.missed)
    assert.equal(0, #result.extra)
  end)
end)

describe("the guide to scores", function()
  it("has a Lua program that prints what it says", function()
    local space = workspace.new()
    local corpus = space:corpus { ["a.txt"] = "Varneth cites resolution 75/240.\n" }
    corpus:close()
    local gold = corpus.path .. ".jsonl"
    local file = assert(io.open(gold, "w"))
    file:write('{"doc":"a.txt","text":"resolution 75/240"}\n')
    file:close()
    assert.are.equal(guides.run("docs/score.md", { path = corpus.path, gold = gold }))
    os.remove(gold)
    space:clear()
  end)
end)
