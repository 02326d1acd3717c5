--- limits_spec.lua: what searches are kept to, and what is said when they go beyond it.

local fail = require "parlance.fail"
local g = require "parlance.grammar"
local workspace = require "support.workspace"

local space, corpus

setup(function()
  space = workspace.new()
  corpus = space:corpus {
    ["a.txt"] = ("deny it now. "):rep(300), ["b.txt"] = ("a "):rep(60) .. "b",
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
    assert.are.equal('g.form "it": more than 7 hits: ask for less, or for more hits', said)
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
  end)

  it("of time is an error that names the pattern", function()
    local slow = g.P(function() return true end) * "it"
    local said = problem(function()
      for _ in corpus:match(slow, { time_limit = 1e-9 }) do end
    end)
    assert.is_truthy(said:find("stopped after 1e-09 seconds", 1, true), said)
    said = problem(function() corpus:query_count('"a"', { time_limit = 1e-9 }) end)
    assert.is_truthy(said:find('^"a": stopped'), said)
    said = problem(function()
      corpus:query_count('(x:"a"|y:"a"){40} "b" :: x.form != y.form', { time_limit = 0.05 })
    end)
    assert.is_truthy(said:find "stopped after 0.05 seconds", said)
  end)

  it("is a number greater than 0", function()
    assert.is_false(pcall(corpus.query, corpus, '"a"', { limit = 0 }))
    assert.is_false(pcall(corpus.query, corpus, '"a"', { time_limit = "soon" }))
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
      function() corpus:query_count(slow, { time_limit = 1e-9 }) end,
      function() corpus:collect(slow, { time_limit = 1e-9 }) end,
    } do
      assert.is_truthy(problem(f):find "stopped after 1e%-09 seconds")
    end
    assert.are.equal(corpus:query_count(slow), corpus:query_count(slow, { time_limit = 600 }))
  end)

  it("holds what a query may try at once", function()
    assert.is_truthy(problem(function() corpus:query_count "([]{1,100}){1,100}" end)
      :find "too many ways at once")
    assert.is_truthy(problem(function()
      number(corpus:query("([]{1,100}){1,100}", { strategy = "all" }))
    end):find "too many ways at once")
  end)
end)
