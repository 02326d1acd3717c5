--- annotate_spec.lua: layers that hits are stored as, and grammars over them.

local fail = require "parlance.fail"
local g = require "parlance.grammar"
local hit_text = require "support.hit_text"
local search = require "parlance.concordance.search"
local workspace = require "support.workspace"

describe("corpus:annotate", function()
  local space, corpus

  before_each(function()
    space = workspace.new()
    corpus = space:corpus {
      ["a.txt"] = "Ostania denied it. The Republic of Varneth denied the claim.",
      ["b.txt"] = "Varneth left.",
    }
  end)

  after_each(function() space:clear() end)

  local states = g.phrases { "Ostania", "Republic of Varneth", "Varneth" }

  it("stores a layer that patterns, queries and SQL see", function()
    assert.are.equal(3, corpus:annotate("actor", g.rule("state", g.Cg(states, "name"))))
    local denial = g.Cg(g.span "actor", "who") * g.stem "deny"
    local found = {}
    for hit in corpus:match(denial) do found[#found + 1] = hit.who.text end
    assert.are.same({ "Ostania", "Republic of Varneth" }, found)
    assert.are.equal(2, corpus:query_count '<actor/> [stem="denied"]')
    assert.are.equal(1, corpus:query_count '<actor name="Ostania"/>')
    local row = corpus:row [[SELECT first, last, attributes FROM spans
      WHERE layer = 'actor' AND first > 1]]
    assert.are.equal(6, row.first)
    assert.are.equal(8, row.last)
    assert.is_truthy(row.attributes:find('"rule":"state"', 1, true))
    assert.are.equal("Republic of Varneth", corpus:doc("a.txt"):spans "actor"[2].text)
  end)

  it("takes rules, the leftmost hits, then the longest, then of the earlier rule", function()
    corpus:annotate("actor", g.rules {
      g.rule("short", g.form "Varneth" + g.form "Republic"),
      g.rule("long", states),
      g.rule("late", g.form "Ostania"),
    })
    local rules = {}
    for _, name in ipairs { "a.txt", "b.txt" } do
      for _, one in ipairs(corpus:doc(name):spans "actor") do
        rules[#rules + 1] = one.attributes.rule
      end
    end
    assert.are.same({ "long", "long", "short" }, rules)
  end)

  it("takes a query, and what another layer is made of", function()
    corpus:annotate("name", '[shape="Xx"]+ ("of" [shape="Xx"])?')
    assert.are.equal(2, corpus:annotate("subject", g.span "name" * #g.stem "deny leave"))
    assert.are.equal("{a.txt:1-3}", hit_text.lines(corpus:query '<subject/> "denied" "it"'))
  end)

  it("takes the place of a layer only when it is told to", function()
    corpus:annotate("actor", g.form "Ostania")
    local ok, err = pcall(corpus.annotate, corpus, "actor", g.form "Varneth")
    assert.is_false(ok)
    assert.is_true(fail.is(err))
    assert.are.equal("EEXIST", err.code)
    local doc = corpus:doc "b.txt"
    corpus:annotate("actor", g.form "Varneth", { replace = true, docs = { doc } })
    assert.are.equal("{a.txt:1-1}\n{b.txt:1-1}", hit_text.lines(corpus:match(g.span "actor")))
    corpus:annotate("actor", g.form "Varneth", { replace = true })
    assert.are.equal("{a.txt:8-8}\n{b.txt:1-1}", hit_text.lines(corpus:match(g.span "actor")))
  end)

  it("stores a layer that has no spans: it is there, and nothing is within it", function()
    assert.are.equal(0, corpus:annotate("actor", g.form "Nobody"))
    for _, query in ipairs { '"it" within actor', '<actor> "it"', '"it" within actor/2' } do
      assert.are.equal(0, search.query(corpus, query):count(), query)
    end
    assert.are.equal(0, search.pattern(corpus, g.any, { within = "actor" }):count())
    assert.are.same({ "actor" }, corpus:layer_names())
    corpus:compact()
    assert.has_no.errors(function() corpus:check_unit "actor" end)
    assert.is_false(pcall(search.query, corpus, '"denied" within actr'))
    assert.are.same({ documents = 0, spans = 0 }, corpus:drop_layer "actor")
    assert.is_false(pcall(search.query, corpus, '"denied" within actor'))
  end)

  it("keeps what overlaps in further levels, which are asked for by their names", function()
    corpus:annotate("three", '"The|Republic|of" []{2}', { strategy = "all" })
    assert.are.equal(1, corpus:query_count '"The" "Republic" within three')
    assert.are.equal(0, corpus:query_count '"Republic" "of" "Varneth" within three')
    assert.are.equal(1, corpus:query_count '"Republic" "of" "Varneth" within three/2')
    assert.are.equal(1, corpus:query_count '<three/3> "of"')
    assert.has_no.errors(function() corpus:check_unit "three/2" end)
  end)

  it("stores nothing of a pattern that fails", function()
    local n = 0
    local bad = g.any / function() n = n + 1 if n == 3 then error "no" end end
    assert.is_false(pcall(corpus.annotate, corpus, "x", g.Cg(bad, "y")))
    assert.are.equal(0, corpus:row("SELECT count(*) AS n FROM spans WHERE layer = 'x'").n)
  end)

  it("refuses names that mean something else", function()
    for _, name in ipairs { "sentence", "x/2", "", "a b", "1" } do
      assert.is_false(pcall(corpus.annotate, corpus, name, g.any), name)
    end
  end)
end)
