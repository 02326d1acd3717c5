--- limits_spec.lua: what searches are kept to, and what is said when they go beyond it.

local fail = require "parlance.fail"
local g = require "parlance.grammar"
local workspace = require "support.workspace"

local space, corpus

setup(function()
  space = workspace.new()
  corpus = space:corpus {
    ["a.txt"] = ("deny it now. "):rep(300), ["b.txt"] = "zzz " .. ("a "):rep(60) .. "b",
  }
end)

teardown(function() space:clear() end)

local function problem(f)
  local ok, err = pcall(f)
  assert.is_false(ok)
  assert.is_true(fail.is(err), tostring(err))
  assert.are.equal("ELIMIT", err.code)
  return err.message
end

local function number(hits)
  local n = 0
  for _ in hits do n = n + 1 end
  return n
end

describe("a limit", function()
  it("ends a search with the first hits", function()
    assert.are.equal(7, number(corpus:match(g.form "it", { limit = 7 })))
    assert.are.equal(7, number(corpus:query('"it"', { limit = 7 })))
    assert.are.equal(7, corpus:count(g.form "it", { limit = 7 }))
    assert.are.equal(7, corpus:query_count('"it"', { limit = 7 }))
    assert.are.equal(300, number(corpus:query('"it"', { limit = 1000 })))
    local doc = corpus:doc "a.txt"
    assert.are.equal(7, number(doc:match(g.form "it", { limit = 7 })))
    assert.are.equal(7, number(doc:query('"it"', { limit = 7 })))
    assert.is_truthy(problem(function()
      number(doc:match(g.form "it", { max_hits = 7 }))
    end):find "more than 7 hits")
  end)

  it("of max_hits is an error that names the pattern", function()
    local said = problem(function() number(corpus:match(g.form "it", { max_hits = 7 })) end)
    assert.are.equal('g.form "it": more than 7 hits, at token 30 of a.txt: ask for less, or for '
      .. "more hits", said)
    for _, f in ipairs {
      function() number(corpus:query('"it"', { max_hits = 7 })) end,
      function() corpus:count(g.form "it", { max_hits = 299 }) end,
      function() corpus:query_count('"it"', { max_hits = 299 }) end,
      function() corpus:collect('"it"', { max_hits = 299 }) end,
      function() corpus:query_count('"it"', { max_hits = 299, strategy = "all" }) end,
    } do
      assert.is_truthy(problem(f):find "more than %d+ hits")
    end
    assert.are.equal(300, corpus:query_count('"it"', { max_hits = 300 }))
    for _, f in ipairs {
      function() corpus:collect('"it"', { max_hits = 7 }) end,
      function() corpus:collect('"it"', { max_hits = 7, strategy = "all" }) end,
      function() corpus:collect(g.form "it", { max_hits = 7 }) end,
      function() number(corpus:doc("a.txt"):query('"it"', { max_hits = 7 })) end,
    } do
      assert.is_truthy(problem(f):find("more than 7 hits, at token 30 of a.txt", 1, true))
    end
  end)

  it("of time is an error that names the pattern", function()
    local slow = g.P(function() return true end) * "it"
    local said = problem(function()
      for _ in corpus:match(slow, { timeout = 1e-9 }) do end
    end)
    assert.is_truthy(said:find("stopped after 1e-09 seconds", 1, true), said)
    said = problem(function() corpus:query_count('"a"', { timeout = 1e-9 }) end)
    assert.is_truthy(said:find('^"a": stopped'), said)
    said = problem(function()
      corpus:query_count('(x:"a"|y:"a"){40} "b" :: x.form != y.form', { timeout = 0.05 })
    end)
    assert.is_truthy(said:find "stopped after 0.05 seconds", said)
  end)

  it("is a number greater than 0", function()
    assert.is_false(pcall(corpus.query, corpus, '"a"', { limit = 0 }))
    assert.is_false(pcall(corpus.query, corpus, '"a"', { timeout = "soon" }))
  end)

  it("of time stops a token pattern inside of one hit, and says where", function()
    for _, pattern in ipairs {
      g.P { "a", a = "a" * g.V "a" * "x" + "a" * g.V "a" * "y" + "a" },
      g.P { "a", a = "a" * g.V "b" * "zzz" + "a", b = g.V "a" * g.V "a" + g.V "a" * "x" + "b" },
    } do
      for _, f in ipairs {
        function() number(corpus:match(pattern, { timeout = 0.05 })) end,
        function() corpus:count(pattern, { timeout = 0.05 }) end,
        function() corpus:collect(pattern, { timeout = 0.05 }) end,
        function() number(corpus:doc("b.txt"):match(pattern, { timeout = 0.05 })) end,
      } do
        local said = problem(f)
        assert.is_truthy(said:find "stopped after 0.05 seconds, at token %d+ of b.txt: ", said)
      end
    end
  end)

  it("of steps is an error that says where", function()
    local cubes = g.any^0 * g.form "a" * g.any^0 * g.form "zzz"
    local nested = g.P { "a", a = "a" * g.V "a" * "x" + "a" * g.V "a" * "y" + "a" }
    for _, pattern in ipairs { g.P "a" * g.upto(8, g.form "a"^0 * "zzz"), nested,
      g.rules { g.rule("one", nested), g.rule("two", "a" * #cubes) },
      "a" * -(g.C(g.any)^0 * "x") } do
      for _, f in ipairs {
        function() number(corpus:match(pattern, { max_steps = 50 })) end,
        function() corpus:count(pattern, { max_steps = 50 }) end,
        function() corpus:collect(pattern, { max_steps = 50 }) end,
      } do
        local said = problem(f)
        assert.is_truthy(said:find("stopped, at token 2 of b.txt: more than 50 steps for one hit",
          1, true), said)
      end
    end
  end)

  it("of steps changes no hits where it is not reached", function()
    local before = g.B(g.fold "deny") * g.Cg(g.form "it", "what")
    local list = g.Ct(g.C "a" * (g.C "a")^0) * -g.P "a" * #(g.any * -g.any)
    for _, pattern in ipairs { before, list, g.form "deny"^-1 * "it" } do
      local plain, limited = {}, {}
      for hit in corpus:match(pattern) do plain[#plain + 1] = hit.first .. "-" .. hit.last end
      for hit in corpus:match(pattern, { max_steps = 1e6, timeout = 60 }) do
        limited[#limited + 1] = hit.first .. "-" .. hit.last
      end
      assert.are.same(plain, limited)
      assert.are.equal(#plain, corpus:count(pattern, { max_steps = 1e6 }))
      assert.is_true(#plain > 0)
    end
  end)

  it("of a query's steps says where", function()
    local query = '(x:"a"|y:"a"){40} "b" :: x.form != y.form'
    local said = problem(function() corpus:query_count(query, { max_steps = 1000 }) end)
    assert.is_truthy(said:find("at token %d+ of b.txt: the query tries too much"), said)
  end)

  it("of what one hit may take is an error that says what to do", function()
    local said = problem(function()
      corpus:query_count '(x:"a"|y:"a"){50} "b" :: x.form != y.form'
    end)
    assert.is_truthy(said:find("tries too much for one hit", 1, true), said)
  end)

  it("of time is seen behind a long hit, whatever the core could do alone", function()
    local slow = "[]{1,300} []{1,300}"
    for _, f in ipairs {
      function() corpus:query_count(slow, { timeout = 1e-9 }) end,
      function() corpus:collect(slow, { timeout = 1e-9 }) end,
    } do
      assert.is_truthy(problem(f):find "stopped after 1e%-09 seconds")
    end
    assert.are.equal(corpus:query_count(slow), corpus:query_count(slow, { timeout = 600 }))
  end)

  it("of the size of a query is an error that says what to do", function()
    assert.is_truthy(problem(function() corpus:query_count "(([]{1,100}){1,100}){1,100}" end)
      :find("the query is too large: make its repeats smaller", 1, true))
  end)

  it("is not needed where a query goes on in many ways at once", function()
    assert.are.equal(2, corpus:query_count "([]{1,100}){1,100}")
    assert.are.equal(62, corpus:query_count("([]{1,100}){1,100} </text>",
      { strategy = "traditional", docs = { corpus:doc "b.txt" } }))
    assert.are.equal(62 * 63 // 2, corpus:query_count("([]{1,40}){1,40}",
      { strategy = "all", docs = { corpus:doc "b.txt" } }))
  end)
end)
