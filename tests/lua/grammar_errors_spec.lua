--- grammar_errors_spec.lua: mistakes in token grammars are told where they are made.

local lpeg = require "lpeg"

local g = require "parlance.grammar"
local mock = require "support.mock_source"

-- The message of the error that `f` raises, which must blame this file.
local function blamed(f)
  local ok, message = pcall(f)
  assert.is_false(ok)
  local here, rest = message:match "^(tests/lua/grammar_errors_spec%.lua:%d+: )(.*)$"
  assert.is_truthy(here, "blames someone else: " .. message)
  return rest
end

local function raised(f, ...)
  local ok, message = pcall(f, ...)
  assert.is_false(ok)
  return message
end

describe("building a token pattern", function()
  it("names the nearest function for a misspelt one", function()
    local message = blamed(function() local _ = g.stemm "deny" end)
    assert.are.equal("parlance.grammar has no 'stemm'; did you mean 'stem'?", message)
  end)

  it("tells wrong arguments like Lua does", function()
    assert.are.equal("bad argument #1 to 'stem' (string or list of words expected, got number)",
      blamed(function() local _ = g.stem(3) end))
    assert.are.equal("bad argument #1 to 'C' (pattern expected, got no value)",
      blamed(function() local _ = g.C() end))
    assert.are.equal("bad argument #1 to 'upto' (number of tokens expected, got token pattern)",
      blamed(function() local _ = g.upto(g.any, 8) end))
    assert.are.equal("bad argument #2 to 're' (no option 'caselss'; did you mean 'caseless'?)",
      blamed(function() local _ = g.re("a", { caselss = true }) end))
    assert.are.equal("bad argument #2 to 'set' (no attribute 'stm'; did you mean 'stem'?)",
      blamed(function() local _ = g.set({ "a" }, "stm") end))
  end)

  it("sends several words to g.phrases or a sequence", function()
    assert.is_truthy(blamed(function() local _ = g.fold { "security council" } end)
      :find("use g.phrases or a sequence", 1, true))
    assert.is_truthy(blamed(function() local _ = g.any * "security council" end)
      :find("'security council' is not one word", 1, true))
  end)

  it("tells an LPeg pattern from a token pattern", function()
    assert.is_truthy(blamed(function() local _ = g.C(lpeg.P "a") end):find("g.lpeg(p)", 1, true))
  end)

  it("refuses operands that are no patterns", function()
    assert.are.equal("attempt to combine a token pattern with a nil value by '*'",
      blamed(function() local _ = g.any * nil end))
    assert.is_truthy(blamed(function() local _ = g.any / "%1" end):find "no format string")
    assert.is_truthy(blamed(function() local _ = g.any ^ 1.5 end):find "must be an integer")
  end)

  it("refuses loops that may turn without a token", function()
    assert.are.equal("empty loop: 'g.fold \"a\"^0' may match no token, so '^1' would never end",
      blamed(function() local _ = (g.fold "a" ^ 0) ^ 1 end))
    assert.are.equal(
      "empty loop in rule 's': 'g.V \"t\"' may match no token, so '^0' would never end",
      blamed(function() local _ = g.P { "s", s = g.V "t" ^ 0, t = g.fold "a" ^ -1 } end))
  end)

  it("names the rules of a left recursion", function()
    assert.are.equal("rule 's' is left recursive (s -> t -> s)", blamed(function()
      local _ = g.P { "s", s = g.V "t" * "x", t = -g.fold "a" * g.V "s" }
    end))
  end)

  it("names undefined rules", function()
    assert.are.equal(
      "rule 'list' uses rule 'itme', which the grammar does not define; did you mean 'item'?",
      blamed(function() local _ = g.P { "list", list = g.V "itme", item = g.any } end))
    assert.are.equal("grammar has no rule 'lst', its initial rule; did you mean 'list'?",
      blamed(function() local _ = g.P { "lst", list = g.any } end))
  end)

  it("refuses to look behind over what has no fixed length, captures or rules", function()
    assert.is_truthy(blamed(function() local _ = g.B(g.any ^ 1) end):find "fixed length")
    assert.is_truthy(blamed(function() local _ = g.B(g.C(g.any)) end):find "captures")
    assert.is_truthy(blamed(function() local _ = g.B(g.V "x") end):find "refers to a rule")
  end)

  it("refuses what is no condition on one token", function()
    assert.are.equal(
      "bad argument #2 to 'all' ('g.fold \"a\"^1' is not a condition on one token)",
      blamed(function() local _ = g.all(g.any, g.fold "a" ^ 1) end))
    assert.is_truthy(blamed(function() local _ = g.token { fodl = "a" } end)
      :find("did you mean 'fold'?", 1, true))
  end)
end)

describe("compiling a token pattern", function()
  local source = mock.new({ "a b c d e f g twenty - one" }, { limit = 3 })

  it("refuses rules outside a grammar", function()
    assert.are.equal("rule 'x' is used outside a grammar; put the pattern in g.P{ ... }",
      raised(g.compile, g.any * g.V "x", source))
  end)

  it("refuses groups that would hide a field of every hit", function()
    assert.is_truthy(raised(g.compile, g.Cg(g.any, "text"), source):find "^group 'text'")
    assert.has_no.errors(function() g.compile(g.Ct(g.Cg(g.any, "text")), source) end)
  end)

  it("names the terminals of a pattern with too many classes", function()
    local p = g.fold "a" + g.fold "b" * g.stem "c" * g.fold "d"
    assert.are.equal("more than 3 classes of tokens; the terminals are "
      .. 'g.fold "a"; g.fold "b"; g.stem "c"; g.fold "d"', raised(g.compile, p, source))
    local message = raised(g.compile, g.rules { g.rule("r", p), g.rule("s", g.any) }, source)
    assert.is_truthy(message:find "^rule 'r': more than 3 classes")
  end)

  it("refuses words that the tokenizer cuts", function()
    assert.are.equal("g.fold \"twenty-one\": 'twenty-one' is 3 tokens ('twenty' '-' 'one'); "
      .. "use g.phrases or a sequence (*)", raised(g.compile, g.fold "twenty-one", source))
  end)
end)

describe("running a token pattern", function()
  local source = mock.new { "a b . c d" }

  local function run(p)
    return raised(function()
      for _ in g.matches(p, source, "sentence") do end -- luacheck: ignore
    end)
  end

  it("refuses match-time answers that are no answers", function()
    assert.is_truthy(run(g.Cmt("b", function() return {} end)):find "returned a table")
  end)

  it("refuses to go on in another unit", function()
    assert.is_truthy(run(g.Cmt("b", function() return 5 end)):find "returned position 5")
    assert.is_truthy(run(g.Cmt("b", function() return 1 end)):find "returned position 1")
  end)

  it("lets the errors of users' functions through as they are", function()
    local mine = {}
    assert.are.equal(mine, run(g.C "b" / function() error(mine) end))
  end)

  it("tells in its own words when a grammar recurses too deeply", function()
    local deep = mock.new { ("a "):rep(2000) }
    local p = g.P { "s", s = g.fold "a" * g.V "s" * "b" + "c" }
    lpeg.setmaxstack(1000)
    local message = raised(function() g.count(p, deep) end)
    lpeg.setmaxstack(400000)
    assert.are.equal(tostring(p) .. ": it recurses too deeply on this text: match it within a "
      .. "smaller unit, or repeat with ^ where a rule calls itself last", tostring(message))
  end)
end)
