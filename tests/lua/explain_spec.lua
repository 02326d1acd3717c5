--- explain_spec.lua: what explanations say of parts, and the command that prints them.

local cql = require "parlance.cql"
local explain = require "parlance.cql.explain"
local g = require "parlance.grammar"
local program = require "support.program"
local random_corpus = require "support.random_corpus"
local random_cql = require "support.random_cql"
local random_grammar = require "support.random_grammar"
local trace = require "parlance.trace"
local workspace = require "support.workspace"

local TEXT = "The council did not reject the draft. Ostania denied it. End of war of war."

local space, corpus, doc

setup(function()
  space = workspace.new()
  corpus = space:corpus { ["a.txt"] = TEXT }
  doc = corpus:doc "a.txt"
end)

teardown(function() space:clear() end)

-- The lines of a query's explanation, with ASCII marks, notes one space behind parts.
local function lines(query, position, options)
  local answer = assert(explain.explain(query, doc, position, options))
  local out = trace.lines(answer.tree, true)
  for i, line in ipairs(out) do out[i] = line:gsub("(%S)  +", "%1 ") end
  return out, answer
end

describe("the explanation of a query", function()
  it("shows each part, and where it got farthest", function()
    local out, answer = lines('"reject" []{0,3} "claims" within s', 5)
    assert.is_false(answer.matched)
    assert.are.equal(9, answer.furthest)
    assert.are.same({
      'x "reject" []{0,3} "claims" 9 end of the unit',
      '  + "reject" 5 \'reject\'',
      "  + []{0,3} 6-8 'the draft.'",
      '  x "claims" 9 end of the unit <- farthest',
    }, out)
  end)

  it("shows the alternatives that fail, and what was not reached", function()
    local out = lines('"did" ("never" | "not" "accept") "the"', 3)
    assert.are.same({
      'x "did" ("never" | "not" "accept") "the" 5 \'reject\'',
      '  + "did" 3 \'did\'',
      '  x ("never" | "not" "accept") 5 \'reject\'',
      '    x "never" 4 \'not\'',
      '    x "not" "accept" 5 \'reject\'',
      '      + "not" 4 \'not\'',
      '      x "accept" 5 \'reject\' <- farthest',
      '  . "the"',
    }, out)
  end)

  it("shows the labels that a constraint rejects", function()
    local out, answer = lines('a:[] "of" b:[] :: a.fold = b.fold', 13)
    assert.is_false(answer.matched)
    assert.are.equal("  x :: a.fold = b.fold a = 'End', b = 'war'", out[#out])
    assert.is_true(select(2, lines('a:[] "of" b:[] :: a.fold = b.fold', 15)).matched)
  end)

  it("shows a limit that no match keeps", function()
    local out, answer = lines('"The" []{2,3} within 2', 1)
    assert.is_false(answer.matched)
    assert.are.equal("  x within 2", out[#out])
  end)

  it("lists all ends of what matches", function()
    local _, answer = lines('"The" []{0,2}', 1)
    assert.are.same({ 1, 2, 3 }, answer.lasts)
    assert.is_truthy(tostring(answer):find "^matches tokens 1 to 1, 2, 3\n")
  end)

  it("agrees with the hits of the query", function()
    for _, query in ipairs { '"of" "war"', "<s> []* \"it\" []* </s>", '[shape="Xx"]+',
      'MU(meet "war" "End" s)', '"the" []* "draft" within s', '<s/> containing "of"' } do
      local starts = {}
      for hit in corpus:query(query, { strategy = "all" }) do starts[hit.first] = true end
      for pos = 1, doc.n_tokens do
        local answer = assert(explain.explain(query, doc, pos))
        assert.are.equal(starts[pos] or false, answer.matched, query .. " at " .. pos)
      end
    end
  end)
end)

-- Where hits of any length begin.
local function starts_of(one, query)
  local starts = {}
  for hit in one:query(query, { strategy = "all" }) do starts[hit.first] = true end
  return starts
end

describe("explanations of random queries", function()
  it("agree with their hits", function()
    local random, n = random_corpus.new(space, 100), 0
    for seed = 100, 160 do
      random_grammar.seed(seed, true)
      local query = random_cql.query(math.random(1, 4), math.random(2) == 1)
      local fine = cql.compile(query) and not query:find "within x"
      for _, one in ipairs(fine and random:docs() or {}) do
        local starts = starts_of(one, query)
        for pos = 1, one.n_tokens do
          local answer = assert(explain.explain(query, one, pos))
          assert.are.equal(starts[pos] or false, answer.matched, query .. "\n" .. tostring(answer))
          n = n + 1
        end
      end
    end
    assert.is_true(n > 100, n)
  end)
end)

describe("the explanation of a grammar", function()
  it("takes the corpus's source from the document", function()
    local answer = g.explain(g.stem "deny" * g.form "it", doc, 10)
    assert.is_true(answer.matched)
    assert.are.equal(11, answer.last)
  end)

  it("keeps of repeated attempts the last and the farthest", function()
    local answer = g.explain(g.fold "the" * g.upto(8, g.fold "war" * "."), doc, 6)
    local out = trace.lines(answer.tree, true)
    assert.are.equal(6, #out, table.concat(out, "\n"))
  end)
end)

describe("parlance explain", function()
  local p

  setup(function()
    p = program.new()
    p:write("a.txt", TEXT)
    assert.are.equal(0, (p:call { "add", "-q", "c.db", "a.txt" }))
  end)

  teardown(function() p:remove() end)

  it("explains a query, and a file with a grammar", function()
    local code, out = p:call { "explain", "c.db", '"did" "reject"', "a.txt:3" }
    assert.are.equal(0, code)
    assert.is_truthy(out:find("a.txt, token 3 'did'\ndoes not match at token 3\n", 1, true))
    p:write("g.lua", [[
      local g = require "parlance.grammar"
      return g.rules { g.rule("one", g.form "did" * "not"), g.rule("two", g.form "did" * "x") }
    ]])
    code, out = p:call { "explain", "c.db", "--grammar", "g.lua", "a.txt:3" }
    assert.are.equal(0, code)
    assert.is_truthy(out:find("one: matches tokens 3 to 4", 1, true))
    assert.is_truthy(out:find("two: does not match at token 3", 1, true))
  end)

  it("marks parts in ASCII where the locale is not UTF-8", function()
    local _, out = p:call({ "explain", "c.db", '"did" "x"', "a.txt:3" }, { env = { LC_ALL = "C" } })
    assert.is_truthy(out:find("x \"x\" +4 'not'  <%- farthest"), out)
    assert.is_nil(out:find "[\128-\255]")
  end)

  it("says what is wrong with its words", function()
    local function problem(...)
      local code, _, errors = p:call { "explain", "c.db", ... }
      return ("%d %s"):format(code, errors)
    end
    assert.is_truthy(problem('"x"', "a.txt"):find "^2 .*names no token")
    assert.is_truthy(problem('"x"', "a.txt:99"):find "^1 .*token 99 is not in a.txt")
    assert.is_truthy(problem('"x"'):find "^2 .*DOC:TOKEN is missing")
    assert.is_truthy(problem('"x', "a.txt:1"):find "^1 .*no closing quotation mark")
  end)
end)
