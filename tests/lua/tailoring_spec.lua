--- tailoring_spec.lua: how tokens and sentences are cut is chosen once for a corpus, and kept.

local fail = require "parlance.fail"
local parlance = require "parlance"
local program = require "support.program"
local workspace = require "support.workspace"

local words, sentences = parlance.text.words, parlance.text.sentences

describe("a tailoring of a string", function()
  it("changes how it is cut", function()
    assert.same({ "I", "don't", "know", "Iran", "'s" }, words "I don't know Iran's")
    assert.same({ "I", "do", "n't", "know", "Iran", "'s" },
      words("I don't know Iran's", { clitics = "split" }))
    assert.same({ "Iran's" }, words("Iran's", { clitics = "off" }))
    assert.same({ "cyber", "-", "attack" }, words("cyber-attack", { hyphens = "off" }))
  end)

  it("has room for words and commas that follow each other closely", function()
    for _, n in ipairs { 1, 20, 30, 50, 1000, 24510, 50000 } do
      assert.equal(2 * n + 1, #words(("3, "):rep(n) .. "May"))
    end
  end)

  it("may bring abbreviations with it", function()
    assert.same({ "The okr.", "Seld fell." }, sentences "The okr. Seld fell.")
    assert.same({ "The okr. Seld fell." },
      sentences("The okr. Seld fell.", { abbreviations = { title = { "okr." } } }))
    assert.same({ "The", "okr", ".", "Seld" }, words "The okr. Seld")
  end)

  it("is the rules of Unicode when all is off", function()
    local off = {}
    for _, entry in ipairs(require("parlance.core").text.tailorings()) do
      if entry.values[#entry.values] == "off" then off[entry.name] = "off" end
    end
    local text = "Mr. Seld's e-mail x@y.org of 10:30: can't see A/RES/75/240, R&D ... :-) ok?"
    local unicode = {}
    for _, piece in ipairs(words(text, "uax29")) do
      if not piece:find "^%s+$" then unicode[#unicode + 1] = piece end
    end
    assert.same(unicode, words(text, off))
  end)

  it("names what is wrong with it", function()
    assert.has_error(function() words("a", { clitic = "split" }) end,
      "bad argument #2 to 'words' (no tailoring 'clitic': did you mean 'clitics'?)")
    assert.has_error(function() words("a", { clitics = "on" }) end, "bad argument #2 to 'words' "
      .. "(tailoring 'clitics' takes possessive, split, off, not 'on')")
    assert.has_error(function() sentences("a", { abbreviations = { plain = { "okr" } } }) end,
      "bad argument #2 to 'sentences' (not an abbreviation with its full stop: 'okr')")
    assert.has_error(function() sentences("a", { abbreviations = { name = { "okr." } } }) end,
      "bad argument #2 to 'sentences' (no kind of abbreviation 'name': there are title, number, "
      .. "plain, final)")
  end)
end)

describe("a tailoring of a corpus", function()
  local space

  before_each(function()
    space = workspace.new()
    space:write("texts/a.txt", "They didn't go to okr. Seld. The end.")
    space:write("more/b.txt", "It can't be okr. Orn.")
  end)
  after_each(function() space:clear() end)

  local function open() return parlance.open(space:path "c.db", { mode = "create" }) end

  local function refusal(corpus, tailoring)
    local ok, problem = pcall(corpus.add, corpus, { space:path "more" }, { tailoring = tailoring })
    assert.is_false(ok)
    assert.is_true(fail.is(problem), tostring(problem))
    return problem.message:gsub("^.*/", "")
  end

  local how = { clitics = "split", abbreviations = { title = { "okr." } } }

  it("is kept, and used by the next addition and by queries", function()
    local corpus <close> = open()
    corpus:add({ space:path "texts" }, { tailoring = how })
    assert.equal(1, corpus:query_count '"did" "n\'t"')
    corpus:close()
    local again <close> = open()
    again:add { space:path "more" }
    local doc = again:doc "b.txt"
    assert.same({ "ca", "n't", "okr." }, { doc:form(2), doc:form(3), doc:form(5) })
    local g = parlance.grammar
    assert.equal(2, again:count(g.phrases { "didn't", "can't" }))
    assert.equal(3, again:row("SELECT count(*) AS n FROM sentences").n)
    again:check()
  end)

  it("is what workers cut with, too", function()
    for i = 1, 40 do
      space:write(("many/%02d.txt"):format(i), ("No %d didn't. okr. Seld"):format(i))
    end
    local corpus <close> = open()
    corpus:add({ space:path "many" }, { tailoring = how, jobs = 2 })
    assert.equal(40, corpus:query_count '"did" "n\'t" "\\." "okr\\." "Seld"')
  end)

  it("may be named again, and not be another", function()
    local corpus <close> = open()
    corpus:add({ space:path "texts" }, { tailoring = how })
    corpus:add({ space:path "more" }, { tailoring = { clitics = "split", hyphens = "on" } })
    assert.equal("c.db: is a corpus tokenized with clitics=split, not clitics=off",
      refusal(corpus, { clitics = "off" }))
    assert.equal("c.db: is a corpus tokenized with 'okr.' a title abbreviation, not a plain one",
      refusal(corpus, { abbreviations = { plain = { "okr." } } }))
    assert.equal("c.db: is a corpus tokenized with no abbreviation 'kv.', not a plain one",
      refusal(corpus, { abbreviations = { plain = { "kv." } } }))
  end)

  it("is the default where none was named, and that too is not changed", function()
    local corpus <close> = open()
    corpus:add { space:path "texts" }
    assert.equal("c.db: is a corpus tokenized with clitics=possessive, not clitics=split",
      refusal(corpus, { clitics = "split" }))
  end)
end)

describe("parlance add", function()
  local p

  before_each(function()
    p = program.new()
    p:write("a.txt", "They didn't go to okr. Seld. The end.\n")
    p:write("okrugs", "# districts\ntitle okr.  # of Varneth\n\nplain   et kons.\r\n")
  end)
  after_each(function() p:remove() end)

  it("takes a tailoring and a file of abbreviations", function()
    local code, _, errors = p:call { "add", "c.db", "a.txt", "--tailoring", "clitics=split",
      "--abbreviations", "okrugs" }
    assert.equal("", errors)
    assert.equal(0, code)
    local _, output = p:call { "sql", "c.db", "--format", "tsv",
      "SELECT key, value FROM _settings ORDER BY key" }
    assert.truthy(output:find("tailoring\tclitics=split", 1, true), output)
    _, output = p:call { "sql", "c.db", "--format", "tsv",
      "SELECT count(*) FROM sentences UNION ALL SELECT count(*) FROM tokens" }
    assert.truthy(output:find "\n2\n11\n", output)
  end)

  it("refuses another, by name", function()
    p:call { "add", "c.db", "a.txt" }
    local code, _, errors = p:call { "add", "c.db", "a.txt", "--tailoring", "clitics=split" }
    assert.equal(1, code)
    assert.truthy(errors:find("tokenized with clitics=possessive, not clitics=split", 1, true),
      errors)
  end)

  it("says what is wrong with the words", function()
    local code, _, errors = p:call { "add", "c.db", "a.txt", "--tailoring", "hyphen=off" }
    assert.equal(2, code)
    assert.truthy(errors:find("no tailoring 'hyphen': did you mean 'hyphens'?", 1, true), errors)
    p:write("bad", "title okr.\nplain okr\n")
    code, _, errors = p:call { "add", "c.db", "a.txt", "--abbreviations", "bad" }
    assert.equal(1, code)
    assert.truthy(errors:find("bad:2: not an abbreviation with its full stop: 'okr'", 1, true),
      errors)
  end)
end)
