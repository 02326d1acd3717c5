--- grammar_patterns_spec.lua: what token patterns match and what their hits hold.

local lpeg = require "lpeg"

local g = require "parlance.grammar"
local mock = require "support.mock_source"

local function texts(pattern, source, within)
  local out = {}
  for hit in g.matches(pattern, source, within) do out[#out + 1] = hit.text end
  return out
end

local function first(pattern, source, within)
  return g.matches(pattern, source, within)()
end

describe("conditions on tokens", function()
  local source = mock.new {
    {
      text = "The Minister denied S/2019 and denies It . the US left in 2015 .",
      spans = { actor = { { 1, 2, type = "person" }, { 9, 10, type = "state" } } },
      layers = { pos = { "D", "N", "V", "N", "C", "V" } },
    },
  }

  it("compare forms, folds, stems, shapes, classes and layers", function()
    assert.are.same({ "the" }, texts(g.form "the", source))
    assert.are.same({ "The", "the" }, texts(g.fold "THE", source))
    assert.are.same({ "denied", "denies" }, texts(g.stem "deny", source))
    assert.are.same({ "The", "Minister", "It" }, texts(g.shape "Xx", source))
    assert.are.same({ "2015" }, texts(g.class "number", source))
    assert.are.same({ "Minister", "S/2019" }, texts(g.layer("pos", "N"), source))
    assert.are.same({ "US", "left" }, texts(g.set({ US = 1, left = 2 }, "form"), source))
    assert.are.same({ "US" }, texts(g.set { "us" }, source))
  end)

  it("match a whole form with a regular expression or LPeg", function()
    assert.are.same({ "US" }, texts(g.re "%u%u", source))
    assert.are.same({ "S/2019" }, texts(g.lpeg(lpeg.R "AZ" * "/" * lpeg.R "09" ^ 1), source))
  end)

  it("combine on one token", function()
    assert.are.same({ "The" }, texts(g.all(g.shape "Xx", g.starts "sentence"), source))
    assert.are.same({ "The" }, texts(g.token { fold = "the", shape = "Xx" }, source))
    assert.are.same({ "denied", "denies" }, texts(g.token { layers = { pos = "V" } }, source))
    assert.are.same({ "." , "." }, texts(g.all(g.any, g.ends "sentence"), source))
    assert.are.same({ "denied S/2019 and denies It .", "left in 2015 ." },
      texts(g.none(g.inside "actor") ^ 1, source))
  end)

  it("know where spans start and end without taking a token", function()
    assert.are.same({ "The Minister", "the US" }, texts(g.starts "sentence" * g.P(2), source))
    assert.are.same({ "Minister", "US" }, texts(g.any * g.ends "actor", source))
    assert.are.same({ "the US" }, texts(g.span("actor", { type = "state" }), source))
  end)

  it("take phrases as units, leftmost and longest", function()
    local un = mock.new { "the United Nations Security Council of the united nations" }
    local phrases = g.phrases { "United Nations", "united nations security council", "council of" }
    assert.are.same({ "United Nations Security Council", "united nations" }, texts(phrases, un))
  end)
end)

describe("hits", function()
  local source = mock.new({ "a b a . b b", "a b" }, { per_segment = 2 })

  it("do not overlap, and stay inside units", function()
    assert.are.same({ "a b a .", "b b", "a b" }, texts(g.P(2) * g.P(2) ^ -1, source, "sentence"))
    assert.are.same({ "a b", "a .", "b b", "a b" }, texts(g.P(2), source, "sentence"))
    assert.are.same({ "a b a .", "b b", "a b" }, texts(g.any ^ 1, source, "sentence"))
    assert.are.same({ "b" }, texts(g.B(g.P ".") * g.any, source))
    assert.are.same({}, texts(g.B(g.P ".") * g.any, source, "sentence"))
  end)

  it("are never empty", function()
    assert.are.same({ "a", "a", "a" }, texts(g.fold "a" ^ 0, source))
    assert.are.equal(3, g.count(g.fold "a" ^ 0, source))
    assert.are.same({}, texts(-g.any, source))
    assert.are.same({}, texts(g.P(true), source))
  end)

  it("say where they are", function()
    local hits = g.compile(g.fold "b" ^ 2, source)
    local hit = hits:search()()
    assert.are.equal("doc1", hit.doc.name)
    assert.are.equal(5, hit.first)
    assert.are.equal(6, hit.last)
  end)

  it("record their rule, the outermost of nested ones", function()
    local inner = g.rule("x", "a" * g.any) + g.rule("y", "b")
    local names = {}
    for hit in g.matches(inner, source) do names[#names + 1] = hit.rule end
    assert.are.same({ "x", "x", "y", "y", "x" }, names)
    assert.are.equal("z", first(g.rule("z", inner), source).rule)
    assert.is_nil(first(g.P "a", source).rule)
  end)

  it("are compiled once for a pattern and a source", function()
    local p = g.fold "a"
    assert.are.equal(g.compile(p, source), g.compile(p, source))
  end)

  it("come in any number, with memory for a few thousand", function()
    local n = 1000000
    local bytes = ("\0" .. ("\1"):rep(999)):rep(n // 1000)
    local classes = { bytes = function() return "\1" end, all = function() return "\1" end }
    local many = setmetatable({ classes = function() return classes end }, { __index = source })
    many.span = function(doc, from, to) return { doc = doc, first = from, last = to } end
    local segment = { bytes = bytes, locate = function(_, i) return "doc", (i - 1) % 1000 end }
    local matcher = g.compile(g.Cg(g.fold "a", "x"), many)
    assert.are.equal(999000, matcher:count(segment))
    collectgarbage()
    local before, seen, most = collectgarbage "count", 0, 0
    for hit in matcher:each(segment) do
      seen = seen + 1
      if seen % 10000 == 0 then most = math.max(most, collectgarbage "count" - before) end
      assert(hit.x.first == hit.first)
    end
    assert.are.equal(999000, seen)
    assert.is_true(most < 64 * 1024, "kilobytes: " .. most)
  end)
end)

describe("captures", function()
  local source = mock.new { "a b c a" }

  it("make groups fields of the hit, the last of a name winning", function()
    local hit = first(g.Cg("a", "x") * g.Cg(g.any, "y") * g.Cg(g.any, "y"), source)
    assert.are.equal("a", hit.x.text)
    assert.are.equal("c", hit.y.text)
  end)

  it("give a group its first value", function()
    assert.are.equal(7, first(g.Cg("a" * g.Cc(7, 8), "x"), source).x)
  end)

  it("are positional otherwise", function()
    local hit = first(g.C("a" * g.C "b") * g.Cp(), source)
    assert.are.equal("a b", hit[1].text)
    assert.are.equal("b", hit[2].text)
    assert.are.equal(3, hit[3])
  end)

  it("give functions the captures, or the span if there are none", function()
    local function all(...)
      local out = {}
      for i, span in ipairs { ... } do out[i] = span.text end
      return table.concat(out, "|")
    end
    assert.are.equal("a b", first((g.P "a" * "b") / all, source)[1])
    assert.are.equal("a|b", first((g.C "a" * g.C "b") / all, source)[1])
    assert.are.equal("a", first((g.C "a" + "b") / all, source)[1])
    assert.are.equal("b", first(g.B(g.P "a") * ((g.C "a" + "b") / all), source)[1])
  end)

  it("look spans up by folded text", function()
    assert.are.equal("pair", first((g.P "a" * "b") / { ["a b"] = "pair" }, source)[1])
    assert.is_nil(first((g.P "a" * "b") / { b = "pair" }, source)[1])
  end)

  it("are dropped by /0 and by predicates", function()
    assert.is_nil(first((g.C "a") / 0 * g.any, source)[1])
    assert.is_nil(first(#g.C "a" * g.any, source)[1])
  end)

  it("of match-time functions are their further results", function()
    local seen
    local p = g.Cmt(g.C "b", function(doc, pos, span)
      seen = { doc.name, pos, span.text }
      return pos + 1, "jumped"
    end)
    local hit = first(p, source)
    assert.are.same({ "doc1", 3, "b" }, seen)
    assert.are.equal("jumped", hit[1])
    assert.are.equal("b c", hit.text)
  end)

  it("of match-time functions in predicates leave nothing behind", function()
    local yes = g.Cmt("a", function() return true, 1 end)
    assert.is_nil(first(#yes * g.any, source)[1])
    assert.are.same({ "a", "a" }, texts(#yes * "a", source))
  end)
end)

describe("rule sets", function()
  local source = mock.new { "a b c a b" }

  it("prefer the leftmost, then the longest, then the earlier rule", function()
    local rules = g.rules {
      { name = "short", pattern = g.P "a" },
      { name = "late", pattern = g.P "b" * "c" * "a" },
      { name = "long", pattern = g.P "a" * "b" },
      { name = "same", pattern = g.P(2) },
    }
    local seen = {}
    for hit in g.matches(rules, source) do seen[#seen + 1] = hit.rule .. ":" .. hit.text end
    assert.are.same({ "long:a b", "same:c a" }, seen)
    assert.are.equal(2, g.count(rules, source))
  end)

  it("divide themselves over several alphabets", function()
    local small = mock.new({ "a b c a b" }, { limit = 2 })
    local rules = g.rules {
      g.rule("a", g.Cg("a", "x")), g.rule("b", "b"), g.rule("c", g.P "c"),
    }
    assert.are.equal(3, #g.compile(rules, small).alphabets)
    local seen = {}
    for hit in g.matches(rules, small) do seen[#seen + 1] = hit.rule end
    assert.are.same({ "a", "b", "c", "a", "b" }, seen)
  end)
end)

describe("an explanation", function()
  local source = mock.new { "a b c a ." }
  local doc = source.documents[1]

  it("names the furthest token and what was needed there", function()
    local p = g.P { "s", s = "a" * g.V "t", t = g.P "b" * (g.fold "x" + g.fold "y") }
    local why = g.explain(p, source, doc, 1)
    assert.is_false(why.matched)
    assert.are.equal(3, why.furthest)
    local text = tostring(why)
    assert.are.equal("does not match at token 1\n"
      .. "got as far as token 3, 'c', where it needs g.fold \"x\" + g.fold \"y\"\n"
      .. "in rule s > t", text:sub(1, text:find "s > t\n" + 4))
  end)

  it("says what matched", function()
    local text = tostring(g.explain(g.P "a" * "b", source, doc, 1))
    assert.are.equal("matches tokens 1 to 2", text:match "^[^\n]*")
  end)
end)
