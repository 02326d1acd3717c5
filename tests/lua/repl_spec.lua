--- repl_spec.lua: the session over a pipe: what it prints for what is put in.

local program = require "support.program"

describe("a session", function()
  local p

  setup(function()
    p = program.new()
    p:write("a.txt", "First Statement\n\nVarneth denied the claim. It went home.\n")
    p:write("b.txt", "Second Statement\n\nHalmerin denies the claims. " ..
      ("The cable broke. "):rep(30) .. "\n")
    assert.equal(0, (p:call { "add", "c.db", "a.txt", "b.txt" }))
  end)

  teardown(function() p:remove() end)

  -- Lines put in, and what comes out: output, errors.
  local function say(...)
    local input = table.concat({ ... }, "\n") .. "\n"
    local code, output, errors = p:call({ "c.db" }, { input = input })
    assert.equal(0, code)
    return output, errors
  end

  it("prints values, and no prompt", function()
    assert.equal("2\n", (say "1+1"))
    assert.equal("nil\n", (say "nil"))
    assert.equal("a\nb\n", (say "'a', 'b'"))
    assert.equal("3\n", (say "= 1 + 2"))
    assert.equal("{ 1, 2, a = { b = true } }\n", (say "{ 1, 2, a = { b = true } }"))
    assert.equal("", (say "x = 1"))
  end)

  it("keeps globals, and the last value", function()
    assert.equal("7\n8\n", (say("x = 7", "x", "_ + 1")))
  end)

  it("makes globals of locals and says so once", function()
    local output, errors = say("local x = 5", "local function f() return x end", "f()",
      "local y", "y")
    assert.equal("5\nnil\n", output)
    assert.equal(1, select(2, errors:gsub("local", "")) // 2, errors)
  end)

  it("goes on reading until an input is whole", function()
    assert.equal("1\n2\n", (say("for i = 1, 2 do", "  print(i)", "end")))
    assert.equal("3\n", (say("(1 +", "2)")))
    assert.equal("a\nb\n", (say("[[a", "b]]")))
  end)

  it("tells an input that never ends", function()
    local output, errors = say("1", "for i = 1, 2 do")
    assert.equal("1\n", output)
    assert.truthy(errors:find("the input ends within: for i = 1, 2 do", 1, true))
  end)

  it("tells errors in one line and goes on", function()
    local output, errors = say("error 'boo'", "nothing.x", "foo bar", "1")
    assert.equal("1\n", output)
    local lines = {}
    for one in errors:gmatch "[^\n]+" do lines[#lines + 1] = one end
    assert.equal(3, #lines)
    assert.equal("boo", lines[1])
    assert.equal("attempt to index a nil value (global 'nothing')", lines[2])
    assert.equal("line 1: syntax error near 'bar'", lines[3])
  end)

  it("prints hits of a bare query as lines", function()
    local output = say '"den.*" "the"'
    assert.truthy(output:find "a.txt +First Statement Varneth denied the claim%. It")
    assert.truthy(output:find "b.txt .* denies the claims%.")
    assert.equal(output, (say '[fold="den.*"] [fold="the"]'))
    assert.equal(output, (say 'corpus:query [["den.*" "the"]]'))
    assert.equal(output, (say 'corpus:match(g.stem "deny" * g.fold "the")'))
  end)

  it("takes a string with an operator for Lua", function()
    assert.equal("ab\n", (say '"a" .. "b"'))
  end)

  it("takes what begins with a parenthesis for what it is", function()
    local output = say '("denied" | "denies") "the"'
    assert.truthy(output:find "a.txt +First Statement Varneth denied the claim%. It")
    assert.truthy((say('("denied" |', '"denies") "the"')):find("a.txt", 1, true))
    assert.equal("AB\n3\nx\n", (say('("ab"):upper()', "(1 + 2)", '("x" .. "")')))
  end)

  it("takes a query that is no Lua for a query", function()
    assert.truthy((say 'cue:"denied" "the"'):find("a.txt", 1, true))
    assert.truthy((say '<s> "It"'):find("a.txt", 1, true))
    local _, errors = say "<s> ]"
    assert.truthy(errors:find("unexpected symbol", 1, true))
  end)

  it("prints lists of hits as lines, below their number", function()
    local output = say("h = corpus:collect '\"cable\"'", "h", ":more", "h:sort { by = { 'left' } }")
    assert.equal("30 hits\n", output:match "^[^\n]*\n")
    assert.equal(1 + 20 + 1 + 10 + 1 + 20 + 1, select(2, output:gsub("\n", "")))
    assert.equal("0 hits\n", (say "corpus:collect '\"zebra\"'"))
  end)

  it("reads word lists for queries", function()
    p:write("verbs.txt", "\u{FEFF}# verbs of speech\n denied \r\n\ndenies\n")
    local output = say(":list", ":list v=verbs.txt", "$v 'the'", "[form=$v]", ":list")
    assert.truthy(output:find("(none: :list NAME=FILE reads one)\n$v has 2 words\n", 1, true))
    assert.equal(2 + 2, select(2, output:gsub("denie[sd] *the", "")))
    assert.truthy(output:find "%$v +2 +denied, denies")
    local _, errors = say(":list v", ":list v=no.txt", "[form=$w]")
    assert.truthy(errors:find("NAME=FILE", 1, true))
    assert.truthy(errors:find("no.txt: No such file", 1, true))
    assert.truthy(errors:find("there is no word list '$w'", 1, true))
  end)

  it("explains a query at a token", function()
    local output = say(':explain "denied" "a" a.txt:4', "x = 1")
    local _, told = p:call { "explain", "c.db", '"denied" "a"', "a.txt:4" }
    assert.equal(told, output)
    local _, errors = say ':explain "denied"'
    assert.equal("DOC:TOKEN is missing: :explain QUERY DOC:TOKEN\n", errors)
  end)

  it("shows where a query is wrong", function()
    local output, errors = say('[fold="x"', "1")
    assert.equal("1\n", output)
    assert.truthy(errors:find '\n  %[fold="x"\n +%^\n', errors)
  end)

  it("prints hits in pages", function()
    local output = say('"cable"', ":more", ":more")
    local first, second, third = output:match "^(.*)%.%.%. more: :more\n(.*)(%(no more%)\n)$"
    assert.equal(20, select(2, first:gsub("\n", "")))
    assert.equal(10, select(2, second:gsub("\n", "")))
    assert.truthy(third)
  end)

  it("keeps the hits that it has shown", function()
    assert.equal("denied\n", (say('"denied"', "_[1].text")):match "[^\n]*\n$")
  end)

  it("says when there are no hits", function()
    assert.equal("(none)\n", (say '"zebra"'))
  end)

  it("prints documents, rows of SQL, and lists of rows as tables", function()
    assert.truthy((say "corpus:docs()"):find "\n +1 +a.txt +First Statement")
    assert.truthy((say ":docs"):find "\n +2 +b.txt +Second Statement")
    assert.falsy((say ":docs name = 'a.txt'"):find("b.txt", 1, true))
    local rows = say 'corpus:sql "SELECT 2 AS z, 1 AS a"'
    assert.truthy(rows:find "^z +a\n")
    assert.truthy((say ":sql SELECT name, id FROM documents"):find "^name +id\n")
    assert.truthy((say "{ { b = 1, a = 'x' }, { b = 2 } }"):find "^a +b\n")
  end)

  it("prints the text of a document", function()
    assert.truthy((say ":doc 1"):find("Varneth denied the claim. It went home.", 1, true))
    assert.equal(say ":doc 1", (say ":doc a.txt"))
  end)

  it("runs scripts with their options", function()
    local output = say ":overview --format csv"
    assert.equal(output, (say ":run overview --format csv"))
    assert.truthy((say [[:concordance '"denied"' --format csv]]):find("denied", 1, true))
    local _, errors = say ":overview --lmit 3"
    assert.equal("unknown option '--lmit': did you mean '--limit'?\n", errors)
  end)

  it("names the nearest of its commands", function()
    local _, errors = say ":quti"
    assert.equal("no command or script ':quti': did you mean ':quit'?\n", errors)
    _, errors = say ":doc"
    assert.equal("a document's number or name is missing: :doc N\n", errors)
  end)

  it("helps", function()
    assert.truthy((say ":help"):find(":sql SELECT", 1, true))
    assert.truthy((say ":help overview"):find("parlance overview CORPUS", 1, true))
    assert.truthy((say ":help corpus:query"):find("The hits of a CQL query", 1, true))
    assert.truthy((say ":help g.upto"):find "^g%.upto%(")
    assert.truthy((say ":help :doc"):find("the text of a document", 1, true))
  end)

  it("ends at :quit", function()
    assert.equal("1\n", (say("1", ":quit", "2")))
    assert.equal("1\n", (say("1", ":q", "2")))
  end)

  it("works without a corpus", function()
    local _, output, errors = p:call({}, { input = 'corpus\n"x"\nparlance.version ~= nil\n' })
    assert.equal("nil\ntrue\n", output)
    assert.equal("no corpus is open: start with parlance CORPUS\n", errors)
  end)

  it("reads words as a shell does", function()
    local words = require("parlance.repl.commands").words
    assert.same({ "a", "b c", "d" }, words [[a "b c" d]])
    assert.same({ '"x"', "y z", "w" }, words [["\"x\"" 'y z'  w ]])
    assert.same({ "--a=b c" }, words [[--a="b c"]])
    assert.same({ "" }, words [[""]])
    assert.same({}, words "  ")
    assert.has_error(function() words "'a" end)
  end)

  -- Keys pressed at a terminal, and what stands on it in the end.
  local function press(keys)
    p:write("keys", keys .. "\4")
    local pipe = assert(io.popen(("cd '%s' && (sleep 0.3; cat keys; sleep 0.3) | HOME=$PWD " ..
      "XDG_STATE_HOME= LC_ALL=C TERM=dumb script -qec '%s c.db -q' /dev/null"):format(p.folder,
      p.path)))
    local screen = pipe:read "a"
    pipe:close()
    return (screen:gsub("\27%[[%d;?]*%a", ""):gsub("\r", ""))
  end

  it("completes at a terminal, and keeps what was typed", function()
    local screen = press "print(corpus:fac\t().documents)\n\"cabl\t\" \"br\t\"\nx = 'é€'\nx\n"
    assert.truthy(screen:find("\n2\n", 1, true), screen)
    assert.truthy(screen:find("cable broke", 1, true), screen)
    assert.truthy(screen:find("\né€\n", 1, true), screen)
    local history = p:read ".local/state/parlance/history"
    assert.truthy(history:find("corpus:facts().documents", 1, true))
  end)

  it("stops what runs at Ctrl-C, and goes on", function()
    p:write("keys", "")
    local pipe = assert(io.popen(("cd '%s' && (sleep 0.3; echo 'while true do end'; sleep 0.5; " ..
      "printf '\\003'; sleep 0.3; echo 'print(6 * 7)'; sleep 0.3; printf '\\004') | HOME=$PWD " ..
      "TERM=dumb script -qec '%s c.db -q' /dev/null"):format(p.folder, p.path)))
    local screen = pipe:read "a"
    pipe:close()
    assert.truthy(screen:find("interrupted", 1, true), screen)
    assert.truthy(screen:find("42", 1, true), screen)
  end)
end)
