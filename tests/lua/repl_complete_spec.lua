--- repl_complete_spec.lua: what Tab makes of the word before the cursor.

local complete = require "parlance.repl.complete"
local repl = require "parlance.repl"
local workspace = require "support.workspace"

describe("completion", function()
  local space, session

  setup(function()
    space = workspace.new()
    space:write("a.txt", "Harbour News\n\nVarneth denied the claim. Varneth denies claims.\n")
    space:write("list/verbs.txt", "deny\n")
    local corpus = space:corpus()
    corpus:add { space:path "a.txt" }
    session = repl.new(corpus, function() end)
    session.lists.verbs = { "deny" }
  end)

  teardown(function() space:clear() end)

  -- What the line becomes with each of the completions.
  local function lines(line)
    local word = line:match "[^%s\"'`%(%)%[%]{}<>=,;|&!~*+^%%]*$"
    local list = complete.words(session, line, word)
    for i, one in ipairs(list) do list[i] = line:sub(1, #line - #word) .. one end
    return list
  end

  it("knows globals, keywords and what the session has made", function()
    session.globals.harbour_master = 1
    assert.same({ "x = harbour_master" }, lines "x = harb")
    assert.same({ "repeat" }, lines "rep")
    assert.same({ "require" }, lines "req")
    assert.same({ "f(corpus" }, lines "f(corp")
    assert.same({ "parlance" }, lines "parl")
  end)

  it("knows the fields and methods of values", function()
    assert.same({ "corpus:query", "corpus:query_count" }, lines "corpus:que")
    assert.same({ "#corpus.path" }, lines "#corpus.pat")
    assert.same({}, lines "corpus:pat")
    assert.same({ "string.format" }, lines "string.form")
    assert.same({ "g.upto" }, lines "g.up")
    assert.same({ "parlance.report" }, lines "parlance.rep")
    session.globals.docs = { session.corpus:doc "a.txt" }
    assert.same({ "docs[1].metadata" }, lines "docs[1].meta")
    session.globals.words = "x"
    assert.same({ "words:upper" }, lines "words:up")
    assert.same({}, lines "nothing.x")
    assert.same({}, lines "f().x")
  end)

  it("knows attributes and words in queries", function()
    assert.same({ "[fold=", "[form=" }, lines "[fo")
    assert.same({ '[form="denied', '[form="denies' }, lines '[form="de')
    assert.same({ '[stem="deni' }, lines '[stem="de')
    assert.same({ '"Varneth' }, lines '"Var')
    assert.same({ '"the" "claim', '"the" "claims' }, lines '"the" "cl')
    assert.same({ "[stem=$verbs" }, lines "[stem=$v")
    assert.same({ ":concordance '[fold=", ":concordance '[form=" }, lines ":concordance '[fo")
  end)

  it("knows commands and what they take", function()
    assert.same({ ":help " }, lines ":he")
    assert.same({ ":concordance " }, lines ":conc")
    assert.same({ ":doc a.txt" }, lines ":doc a")
    assert.same({ ":help corpus:query", ":help corpus:query_count" }, lines ":help corpus:que")
    assert.same({ ":run overview" }, lines ":run over")
    assert.same({ ":concordance --strategy" }, lines ":concordance --str")
    assert.same({ ":run concordance --strategy" }, lines ":run concordance --str")
    local folder = space:path "list"
    assert.same({ ":list v=" .. folder .. "/verbs.txt" }, lines(":list v=" .. folder .. "/v"))
    assert.same({}, lines(":run " .. folder .. "/v"))
  end)
end)
