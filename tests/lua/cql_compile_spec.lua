--- cql_compile_spec.lua: terminals, patterns, requirements, constraints of compiled queries.

local cql = require "parlance.cql"
local formula = require "parlance.cql.formula"
local mock = dofile((os.getenv "PARLANCE_TESTS" or "tests") .. "/lua/cql_mock.lua")

local function identity(_, word) return word end

local function compile(query, options)
  options = options or {}
  options.normalize = options.normalize or identity
  return assert(cql.compile(query, options))
end

-- The pattern over classes 1..n, of which class i satisfies terminal i alone, and one more
-- class that satisfies none.
local function pattern(query, signatures)
  local compiled = compile(query)
  if not signatures then
    signatures = {}
    local n = #compiled.terminals
    for i = 1, n + 1 do signatures[i] = ("0"):rep(i - 1) .. "1" .. ("0"):rep(n - i) end
    signatures[n + 1] = ("0"):rep(n)
  end
  return compiled:pattern(mock.classes(signatures))
end

describe("terminals", function()
  it("are words where the value is words, else a regex", function()
    assert.are.same({
      { kind = "form", values = { "a" } },
      { kind = "re", attribute = "form", pattern = "a.*", caseless = false },
      { kind = "re", attribute = "form", pattern = "a", caseless = true },
      { kind = "re", attribute = "form", pattern = "a\\.", caseless = true },
      { kind = "form", values = { "a.*" } },
    }, compile('"a" "a.*" "a"%c "a."%lc "a.*"%l').terminals)
  end)

  it("take any other name as a layer", function()
    assert.are.same({
      { kind = "layer", layer = "pos", values = { "N" } },
      { kind = "layer", layer = "tt/p", pattern = "N.*", caseless = false },
    }, compile('[pos="N"] [tt/p="N.*"]').terminals)
  end)

  it("fold and stem words, not regexes", function()
    local function normalize(attribute, word) return attribute .. ":" .. word end
    assert.are.same({
      { kind = "fold", values = { "fold:Deny" } },
      { kind = "stem", values = { "stem:denied", "stem:rejected" } },
      { kind = "re", attribute = "stem", pattern = "den.*", caseless = false },
    }, compile('[fold="Deny"] [stem="rejected|denied"] [stem="den.*"]',
      { normalize = normalize }).terminals)
  end)

  it("are the same where their content is the same", function()
    assert.are.equal(1, #compile('"a" [form="a"] [word!="a"] \'a\'').terminals)
  end)

  it("name units by their layers", function()
    assert.are.same({
      { kind = "starts", layer = "sentence" },
      { kind = "ends", layer = "paragraph" },
      { kind = "starts", layer = "np", attributes = { type = "X", n = "1" } },
    }, compile('<s> [] [rbound(p)] <np type="X" n="1"> []').terminals)
  end)
end)

describe("a pattern", function()
  it("is written without needless groups", function()
    assert.are.equal([[\x01[^\x00]{0,8}\x02]], pattern '"a" []{0,8} "b"')
    assert.are.equal([[[\x01\x02]+]], pattern '("a" | "b")+')
    assert.are.equal([[(?:\x01\x02)*\x03]], pattern '("a" "b")* "c"')
    assert.are.equal([[\x01\x02|\x03\x01]], pattern '"a" "b" | "c" "a"')
    assert.are.equal([[\x01(?:\x02\x03|\x03\x01)]], pattern '"a" ("b" "c" | "c" "a")')
    assert.are.equal([[\x01?\x02*\x03]], pattern '"a"? "b"* "c"')
    assert.are.equal([[\x01{2,3}]], pattern '"a"{2,3}')
  end)

  it("writes classes as ranges or complements, whichever is shorter", function()
    assert.are.equal([=[[\x02\x03]]=], pattern('[form!="a"]', { "1", "0", "0" }))
    assert.are.equal([=[[^\x00\x03]]=], pattern('[form!="a"]', { "0", "0", "1", "0", "0", "0" }))
    assert.are.equal([=[[\x01-\x03]]=], pattern('"a"', { "1", "1", "1", "0", "0", "0", "0" }))
  end)

  it("computes conditions on one token as sets", function()
    local signatures = { "10", "01", "11", "00" }
    assert.are.equal([[\x03]], pattern('[a="x" & b="x"]', signatures))
    assert.are.equal([=[[\x01-\x03]]=], pattern('[a="x" | b="x"]', signatures))
    assert.are.equal([[\x01]], pattern('[a="x" & !b="x"]', signatures))
    assert.are.equal([[\x04]], pattern('[!(a="x" | b="x")]', signatures))
    assert.are.equal([=[[\x02-\x04]]=], pattern('[a="x" -> b="x"]', signatures))
    assert.are.equal([[[^\x00]+]], pattern('[a="x" | a!="x"]+', signatures))
  end)

  it("drops what cannot match, and is (?!) if nothing can", function()
    assert.are.equal("(?!)", pattern('"a" "b"', { "10", "00" }))
    assert.are.equal([[\x01]], pattern('"a" | "b"', { "10", "00" }))
    assert.are.equal([[\x01]], pattern('"a" "b"?', { "10", "00" }))
    assert.are.equal("(?!)", pattern('[form="a" & form!="a"]'))
  end)

  it("joins boundaries to the tokens beside them", function()
    local signatures = { "11", "10", "01", "00" }
    assert.are.equal([[\x01]], pattern('<s> "a"', signatures))
    assert.are.equal([[\x01]], pattern('"a" </s>', signatures))
    assert.are.equal([[[\x01\x02]+(?<=[\x01\x03])]],
      compile('"a"+ </s>'):pattern(mock.classes(signatures)))
  end)

  it("keeps a region's match inside one region", function()
    -- terminals: starts, inside, ends
    assert.are.equal([[\x01\x02*(?<=\x03)]], (pattern("<s/>", { "100", "010", "001" })))
  end)

  it("never matches the empty string", function()
    assert.are.equal([[\x01+]], pattern '"a"*')
    assert.are.equal([[\x01\x02?|\x02]], pattern '"a"? "b"?')
  end)

  it("has labels as groups, and says so if a name comes twice", function()
    assert.are.equal([[(?<a>\x01)(?<target>\x02)]], pattern 'a:"a" @"b"')
    assert.are.equal([[(?J)(?<a>\x01)|\x02(?<a>\x03)]], pattern 'a:"a" | "b" a:"c"')
  end)

  it("writes a byte in front twice in a lookahead", function()
    assert.are.equal([=[(?=[\x01\x01])(?:[^\x00]\x01|(?<b>\x01))]=],
      pattern '[:"a":] ([] "a" | b:"a")')
  end)
end)

describe("a compiled query", function()
  it("knows its unit", function()
    assert.are.equal("document", compile('"a"').within)
    assert.are.equal("sentence", compile('"a" within s').within)
    assert.are.equal("paragraph", compile('"a" within 1 p').within)
    assert.are.equal("np", compile('"a" within np').within)
  end)

  it("knows the lengths of its matches", function()
    local function lengths(query)
      local compiled = compile(query)
      return { compiled.min_length, compiled.max_length or "any", compiled.fixed_length or "none" }
    end
    assert.are.same({ 2, 10, "none" }, lengths '"a" []{0,8} "b"')
    assert.are.same({ 2, 2, 2 }, lengths '"a" "b" | "c" "d"')
    assert.are.same({ 1, "any", "none" }, lengths '"a"*')
    assert.are.same({ 1, 1, 1 }, lengths 'MU(meet "a" "b" -5 5)')
    assert.are.same({ 1, "any", "none" }, lengths "<s/>")
  end)

  it("knows its labels and its target", function()
    local compiled = compile 'a:"a" @"b" @1"c" (a:"d")?'
    assert.are.same({ "a", "target", "target1" }, compiled.labels)
    assert.are.equal("target", compiled.target)
  end)

  it("knows what every match must contain", function()
    local function required(query, signatures)
      return compile(query):required(mock.classes(signatures))
    end
    assert.are.same({ "\1", "\2" }, required('"a" []{0,8} "b"', { "10", "01", "00" }))
    assert.are.same({ "\1" }, required('"a" "b"?', { "10", "01", "00" }))
    assert.are.same({ "\1\2" }, required('"a" [] | "b" []', { "10", "01", "00" }))
    assert.are.same({}, required('"a" | []', { "1", "0" }))
    assert.are.same({ "", "\1" }, required('"a" "b"', { "10", "00" }))
  end)

  it("blames a terminal where its regex stands", function()
    local err = compile('"a" "b(" '):blame(2, "missing )", 1)
    assert.are.same({ 1, 7 }, { err.line, err.column })
  end)
end)

describe("a global constraint", function()
  local words = { "to", "be", "or", "to", "be" }
  local function accepts(constraint, positions)
    local compiled = compile('a:[] b:[]? :: ' .. constraint)
    return compiled:accepts {
      position = function(label) return positions[label] end,
      value = function(at, attribute) return attribute == "form" and words[at] or nil end,
      satisfies = function(at, f)
        return formula.holds(f, function(i)
          local spec = compiled.terminals[i]
          if spec.pattern then return words[at]:find("^" .. spec.pattern .. "$") ~= nil end
          return table.concat(spec.values, " "):find(words[at], 1, true) ~= nil
        end)
      end,
    }
  end

  it("compares values of labels", function()
    assert.is_true(accepts("a.form = b.form", { a = 1, b = 4 }))
    assert.is_false(accepts("a.form = b.word", { a = 1, b = 2 }))
    assert.is_true(accepts("a.form != b.form", { a = 1, b = 2 }))
    assert.is_true(accepts('a.form = "t.*"', { a = 1 }))
    assert.is_true(accepts('"to|be" = a.form', { a = 1 }))
    assert.is_false(accepts('a.form != "to|be"', { a = 1 }))
  end)

  it("compares positions and distances", function()
    assert.is_true(accepts("distance(a, b) = 3 & b > a", { a = 1, b = 4 }))
    assert.is_true(accepts("distabs(b, a) <= 3", { a = 1, b = 4 }))
    assert.is_false(accepts("distance(b, a) > 0", { a = 1, b = 4 }))
  end)

  it("is false of labels that did not match, unless it asks for that", function()
    assert.is_false(accepts("a.form = b.form", { a = 1 }))
    assert.is_false(accepts("a.form != b.form", { a = 1 }))
    assert.is_true(accepts("b -> a.form = b.form", { a = 1 }))
    assert.is_true(accepts("!b", { a = 1 }))
  end)

  it("is for the core to decide where types, classes and places do", function()
    local function tests(constraint)
      local compiled = compile("a:[] b:[]? :: " .. constraint)
      local signatures = {}
      signatures[1] = ("1"):rep(#compiled.terminals)
      signatures[2] = ("0"):rep(#compiled.terminals)
      return compiled:tests(mock.classes(signatures))
    end
    assert.are.same({ { kind = "same", a = "a", b = "b", attribute = "fold" } },
      tests "a.fold = b.fold")
    assert.are.same({ { kind = "defined", a = "b" }, { kind = "not", a = 1 },
      { kind = "in", a = "a", bytes = "\1" }, { kind = "or", a = 2, b = 3 } },
      tests 'b -> a.form = "x"')
    assert.is_nil(tests "a.lemma = b.lemma")
    assert.is_nil(tests "a.form < b.form")
  end)
end)
