--- layers_spec.lua: token layers: stored, provided, asked for, kept.

local cjson = require "cjson"
local core = require "parlance.core"
local dump = require "parlance.dump"
local fail = require "parlance.fail"
local g = require "parlance.grammar"
local parlance = require "parlance"
local program = require "support.program"
local text = require "parlance.text"
local workspace = require "support.workspace"

local CONLLU = [[
# newdoc id = one
1	Oskmere	Oskmere	PROPN	_	_	2	nsubj	_	_
2	rejects	reject	VERB	_	_	0	root	_	_
3	claims	claim	NOUN	_	_	2	obj	_	SpaceAfter=No
4	.	.	PUNCT	_	_	2	punct	_	_

# newdoc id = two
1	It	it	PRON	_	_	2	nsubj	_	_
2	claims	claim	VERB	_	_	0	root	_	_
3	nothing	nothing	PRON	_	_	2	obj	_	_

]]

local function texts(iterator)
  local list = {}
  for hit in iterator do list[#list + 1] = hit.text end
  return list
end

local function dumped(corpus)
  local parts = {}
  dump.write(corpus, function(s) parts[#parts + 1] = s end)
  return table.concat(parts)
end

local function failure(f, ...)
  local ok, problem = pcall(f, ...)
  assert.is_false(ok, "nothing was raised")
  assert.is_true(fail.is(problem), tostring(problem))
  return problem
end

describe("token layers", function()
  local space, corpus

  before_each(function()
    space = workspace.new()
    corpus = space:corpus()
    corpus:add { space:write("a.conllu", CONLLU), space:write("plain.txt", "Oskmere claims it.") }
  end)

  after_each(function() space:clear() end)

  it("are found by value, by pattern, and with other conditions", function()
    assert.are.same({ "claims" }, texts(corpus:query '[pos="NOUN"]'))
    assert.are.same({ "rejects", "claims" }, texts(corpus:query '[pos="v.*"%c]'))
    assert.are.same({ "claims" }, texts(corpus:query '[lemma="claim" & pos!="NOUN" & pos="V.*"]'))
    assert.are.same({ "rejects claims" },
      texts(corpus:match(g.layer("pos", "VERB") * g.layer("lemma", "claim", "denial"))))
    assert.are.same({ "It" }, texts(corpus:match(g.all(g.layer("pos", "PRON"),
      g.starts "sentence"))))
    assert.are.equal(2, corpus:query_count '<s> [pos="PRO.*"]')
  end)

  it("are dropped: the corpus is as if they had not been, also for who has it open", function()
    local reader = parlance.open(corpus.path, { mode = "read" })
    assert.are.equal(1, reader:query_count '[lemma="reject"]')
    local first = dumped(corpus)
    assert.are.same({ documents = 2, spans = 0 }, corpus:drop_layer "lemma")
    assert.is_truthy(failure(corpus.query_count, corpus, '[lemma="reject"]').message
      :find("no token layer 'lemma'", 1, true))
    assert.is_truthy(failure(reader.query_count, reader, '[lemma="reject"]').message
      :find("no token layer 'lemma'", 1, true))
    assert.are.equal(1, corpus:query_count '[pos="NOUN"]')
    corpus:check()
    local without = dumped(corpus)
    assert.are.equal(without, (first:gsub('{"layer":"lemma"[^\n]*\n', "")))
    corpus:compact()
    corpus:check()
    assert.are.equal(without, dumped(corpus))
    local problem = failure(corpus.drop_layer, corpus, "lemma")
    assert.are.equal("ENOTFOUND", problem.code)
    reader:close()
  end)

  it("are made again after they were dropped, with other values", function()
    local reader = parlance.open(corpus.path, { mode = "read" })
    assert.are.equal(1, reader:query_count '[misc="SpaceAfter=No"]')
    corpus:drop_layer "misc"
    local writer <close> = fail.check(corpus.handle:layer_writer("mood", "test"))
    fail.check(writer:put(corpus:doc("a.conllu#one").id, { "calm", false, "angry", false }))
    fail.check(writer:finish())
    corpus:forget()
    assert.are.same({ "claims" }, texts(corpus:query '[mood="angry"]'))
    assert.are.same({ "claims" }, texts(reader:query '[mood="angry"]'))
    assert.are.equal(2, #corpus:frequencies { attribute = "mood" })
    corpus:check()
    reader:close()
  end)

  it("and spans of the name are dropped together, or nothing", function()
    corpus:annotate("actor", '"Oskmere"')
    assert.are.same({ documents = 0, spans = 2 }, corpus:drop_layer "actor")
    assert.are.same({}, corpus:doc("plain.txt"):spans "actor")
    local reader = parlance.open(corpus.path, { mode = "read" })
    assert.are.equal("EREADONLY", failure(reader.drop_layer, reader, "pos").code)
    reader:close()
  end)

  it("are compared without regard to case or accents when a query says so", function()
    corpus:add { space:write("c.conllu",
      "1\tÉtats\tétat\tNOUN\t_\t_\t0\troot\t_\t_\n2\tvont\taller\tVERB\t_\t_\t1\tx\t_\t_\n\n") }
    assert.are.same({ "États" }, texts(corpus:query '[lemma="ETAT"%cd]'))
    assert.are.same({}, texts(corpus:query '[lemma="ETAT"%c]'))
    assert.are.same({ "rejects claims" },
      texts(corpus:query 'a:[pos="VERB"] b:[pos="NOUN"] :: a.pos != b.pos within s'))
    assert.are.same({}, texts(corpus:query 'a:[] b:[] :: a.pos = b.pos'))
  end)

  it("leave tokens of documents without them alone", function()
    assert.are.same({ false, false, false, false }, corpus:doc "plain.txt":layer "deprel")
    assert.are.equal(3, corpus:query_count '[deprel!=".*" & class="word"]')
    assert.are.same({}, texts(corpus:doc "plain.txt":query '[deprel="obj"]'))
  end)

  it("answer by document, token and hit", function()
    local doc = corpus:doc "a.conllu#two"
    assert.are.same({ "it", "claim", "nothing" }, doc:layer "lemma")
    assert.are.equal("VERB", doc:get(2, "pos"))
    assert.is_nil(doc:get(2, "misc"))
    for hit in doc:query '[lemma="claim"] []' do
      assert.are.same({ "VERB", "PRON" }, hit:values "pos")
    end
    assert.are.same({ "rejects claims", "claims nothing" },
      texts(corpus:query 'a:[] b:[deprel="obj"] :: a.pos = "VERB" & b.head = "2"'))
  end)

  it("are counted", function()
    assert.are.same({ { form = "claim", count = 2 } },
      { (corpus:frequencies { attribute = "lemma" })[1] })
    assert.are.same({ { form = "PRON", count = 2 }, { form = "VERB", count = 1 } },
      corpus:frequencies { attribute = "pos", docs = { corpus:doc "a.conllu#two" } })
  end)

  it("are in SQL", function()
    local row = corpus:row("SELECT layers FROM tokens WHERE doc = ? AND pos = 3",
      corpus:doc "a.conllu#one".id)
    assert.are.same({ pos = "NOUN", lemma = "claim", head = "2", deprel = "obj",
      misc = "SpaceAfter=No" }, cjson.decode(row.layers))
    row = corpus:row "SELECT n_documents, n_tokens FROM layers WHERE name = 'pos'"
    assert.are.same({ n_documents = 2, n_tokens = 7 }, row)
  end)

  it("that nobody knows are an error that names those that there are", function()
    for _, f in ipairs {
      function() corpus:query_count '[poss="N"]' end,
      function() corpus:count(g.layer("poss", "N")) end,
      function() corpus:doc "plain.txt":layer "poss" end,
    } do
      local problem = failure(f)
      assert.is_true(problem.code == "ENOTFOUND" or problem.code == "EQUERY", problem.code)
      assert.is_truthy(problem.message:find("lemma, misc, pos: did you mean 'pos'?", 1, true),
        problem.message)
    end
  end)

  it("stay when documents are removed, merged and compacted", function()
    for i = 1, 12 do
      corpus:add { space:write(("b%d.conllu"):format(i), "# newdoc id = " .. i
        .. ("\n1\tWord%d\tword%d\tX\t_\t_\t0\troot\t_\t_\n\n"):format(i, i)) }
    end
    corpus:remove "a.conllu#one"
    assert.are.same({ "claims" }, texts(corpus:query '[lemma="claim"]'))
    corpus:compact()
    assert.are.same({ "claims" }, texts(corpus:query '[lemma="claim"]'))
    assert.are.same({ "word7" }, corpus:doc "b7.conllu#7":layer "lemma")
    assert.are.equal(12, corpus:query_count '[pos="X"]')
    corpus:check()
    local row = corpus:row "SELECT count(*) AS n FROM _layer_values"
    assert.are.equal(0, #texts(corpus:query '[lemma="reject"]'))
    assert.is_true(row.n > 0)
  end)

  it("with other values are another document", function()
    local other = space:corpus()
    local path = space:write("a.conllu", CONLLU)
    other:add { path }
    space:write("a.conllu", (CONLLU:gsub("NOUN", "PROPN")))
    local summary = other:add { path }
    assert.are.same({ 1, 1 }, { summary.updated, summary.unchanged })
    assert.are.equal(1, other:query_count '[form="claims" & pos="PROPN"]')
    assert.are.equal(0, other:query_count '[pos="NOUN"]')
  end)

  it("cannot be given wrongly", function()
    local writer <close> = corpus.handle:layer_writer("tag", "test")
    local id = corpus:doc "plain.txt".id
    assert.is_nil((writer:put(id, { "a" })))
    assert.is_nil((corpus.handle:layer_writer("no such name", "test")))
    for _, given in ipairs {
      { text = "ab", tokens = { 0, 3 }, sentences = { 1 } },
      { text = "ab", tokens = { 1, 1 }, sentences = { 1 } },
      { text = "ab", tokens = { 1, 2, 0, 1 }, sentences = { 1 } },
      { text = "ab", tokens = { 0, 2 }, sentences = { 2 } },
      { text = "ab", tokens = { 0, 2 } },
      { text = "é", tokens = { 0, 1 }, sentences = { 1 } },
      { text = "a\0b" }, { text = "a\xFF" }, { text = "a", breaks = { 2 } },
      { text = "ab", layers = { { name = "x", values = {} } } },
      { text = "ab", spans = { { layer = "x", start = 1, ["end"] = 0 } } },
      { text = "ab", tokens = { 0, 2 }, sentences = { 1 },
        layers = { { name = "form", values = { "x" } } } },
      { text = "ab", tokens = { 0, 2 }, sentences = { 1 },
        layers = { { name = "x", values = { "\xFF" } } } },
    } do
      assert.has_error(function() core.loaded(given) end)
    end
  end)

  it("survive a writer that was given up", function()
    do
      local writer <close> = corpus.handle:layer_writer("pos", "test")
      assert(writer:put(corpus:doc "plain.txt".id, { "A", "B", "C", "D" }))
    end
    assert.are.equal(0, corpus:query_count '[pos="A"]')
    corpus:check()
  end)

  it("go along when an ingest goes on", function()
    local ingest <close> = corpus.handle:ingest(text.tokenizer "en")
    local loaded <close> = core.loaded { text = "x y", tokens = { 0, 1, 2, 3 }, sentences = { 1 },
      layers = { { name = "pos", values = { "X", false } } } }
    assert.are.equal("added", ingest:add("n", "o", ("h"):rep(32), loaded))
    ingest:finish()
    corpus:forget()
    assert.are.same({ "X", false }, corpus:doc "n":layer "pos")
  end)
end)

local PROVIDER = [[
return {
  name = "size", about = "long or short words", lang = "en",
  tag = function(doc)
    local values = {}
    for i = 1, doc.n_tokens do
      values[i] = doc:class(i) == "word" and (#doc:form(i) > 4 and "long" or "short") or false
    end
    return values
  end,
}
]]

local SCRIPT = [[
local workflow = require "parlance.workflow"
local g = require "parlance.grammar"
return workflow {
  name = "longs", about = "long words", category = "extraction",
  columns = { { name = "n", about = "tokens" } },
  extract = function(doc, _, emit)
    for hit in doc:match(g.layer("size", "long")^1) do
      emit { first = hit.first, last = hit.last, rule = "long", n = #hit }
    end
  end,
}
]]

describe("a provider", function()
  local p

  before_each(function()
    p = program.new()
    p:write("a.txt", "Varneth denied every claim.\n")
    p:write("b.txt", "It was so.\n")
    os.execute(("mkdir -p '%s/own/layers'"):format(p.folder))
    p:write("own/layers/size.lua", PROVIDER)
    p:call { "add", "c.db", "a.txt", "b.txt" }
  end)

  after_each(function() p:remove() end)

  local function call(words)
    local code, output, errors = p:call(words, { env = { PARLANCE_PATH = "own" } })
    return output, errors, code
  end

  it("is asked by a script for documents without the layer", function()
    p:write("longs.lua", SCRIPT)
    local output, errors = call { "run", "longs.lua", "c.db", "--format", "jsonl" }
    assert.are.equal("", errors)
    assert.is_truthy(output:find('"text":"Varneth denied every claim"', 1, true), output)
    assert.is_nil(output:find("b.txt", 1, true))
  end)

  it("does not answer a search through the corpus until its layer is stored", function()
    local _, errors, code = call { "concordance", "c.db", '[size="long"]' }
    assert.are.equal(1, code)
    assert.is_truthy(errors:find("parlance annotate c.db size makes it", 1, true), errors)
    local output = call { "annotate", "c.db", "size" }
    assert.is_truthy(output:find("^2 documents annotated, 0 had 'size' already, 9 tokens"), output)
    output = call { "concordance", "c.db", '[size="short"]', "--format", "csv" }
    assert.is_truthy(output:find("b.txt", 1, true), output)
    assert.is_truthy(call { "check", "c.db" }:find "is whole")
  end)

  it("annotates what is new, and all again when it is told to", function()
    call { "annotate", "c.db", "size" }
    p:write("c.txt", "More to come.\n")
    p:call { "add", "c.db", "c.txt" }
    assert.is_truthy(call { "annotate", "c.db", "size" }:find "^1 document annotated, 2 had")
    p:write("own/layers/size.lua", (PROVIDER:gsub("4", "5")))
    assert.is_truthy(call { "annotate", "c.db", "size" }:find "^0 documents annotated, 3 had")
    assert.is_truthy(call { "annotate", "c.db", "size", "--again" }:find "^3 documents annotated")
    local rows = call { "sql", "c.db", "--format", "csv",
      "SELECT count(*) AS n FROM tokens WHERE layers ->> 'size' = 'long'" }
    assert.are.equal("n\n2\n", rows)
  end)

  it("lists layers, and drops them", function()
    call { "annotate", "c.db", "size" }
    assert.are.equal("layer,of,documents,tokens,spans\nsize,tokens,2,9,\n",
      (call { "list", "c.db", "--layers", "--format", "csv" }):gsub("name,", "layer,", 1))
    assert.is_truthy(call { "show", "c.db", "a.txt" }:find("token layers: size", 1, true))
    assert.is_truthy(call { "annotate", "c.db", "--drop", "size" }
      :find("^dropped 'size': the values of 2 documents;"))
    assert.is_truthy(call { "check", "c.db" }:find "is whole")
    local _, errors, code = call { "annotate", "c.db", "--drop", "size" }
    assert.are.equal(1, code)
    assert.are.equal("parlance: no layer 'size': the corpus has none\n", errors)
    _, errors, code = call { "annotate", "c.db", "size", "--drop", "size" }
    assert.are.equal(2, code)
    assert.is_truthy(errors:find("do not go together", 1, true))
    assert.is_truthy(select(2, call { "annotate", "c.db" }):find("LAYER is missing", 1, true))
    assert.is_truthy(call { "annotate", "c.db", "size" }:find "^2 documents annotated")
  end)

  it("is not asked for documents in a language that it does not know", function()
    p:write("d.txt", "Rien.\n")
    p:call { "add", "c.db", "d.txt", "--set", "lang=fr" }
    assert.is_truthy(call { "annotate", "c.db", "size" }:find "1 document in a language")
  end)

  it("that is not there, or not well, is an error", function()
    local _, errors, code = call { "annotate", "c.db", "sizes" }
    assert.are.equal(1, code)
    assert.is_truthy(errors:find("did you mean 'size'?", 1, true), errors)
    p:write("own/layers/few.lua", "return { tag = function() return { 'x' } end }")
    _, errors, code = call { "annotate", "c.db", "few" }
    assert.are.equal(1, code)
    assert.is_truthy(errors:find("gives 1 values for the", 1, true), errors)
    p:write("own/layers/bad.lua", "return 5")
    _, errors = call { "annotate", "c.db", "bad" }
    assert.is_truthy(errors:find("does not return { name =, tag", 1, true), errors)
  end)

  it("cannot change the corpus", function()
    p:write("own/layers/evil.lua",
      "return { tag = function(doc) doc.corpus:remove('a.txt') return {} end }")
    local _, errors, code = call { "annotate", "c.db", "evil" }
    assert.are.equal(1, code)
    assert.is_truthy(errors:find("not open to a script that is not trusted", 1, true), errors)
  end)
end)
