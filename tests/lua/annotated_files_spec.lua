--- annotated_files_spec.lua: CoNLL-U and vertical text into a corpus, and out again.

local cjson = require "cjson"
local export = require "parlance.export"
local fail = require "parlance.fail"
local workspace = require "support.workspace"

local function row(...)
  local fields = { ... }
  for i = #fields + 1, 10 do fields[i] = "_" end
  return table.concat(fields, "\t") .. "\n"
end

-- Everything that the format has: multiword tokens whose words make up their form and
-- those that do not, empty nodes at all places, comments, white space of all kinds.
local RICH = "# newdoc id = a\n# meta::genre = letter\n# newpar\n# sent_id = a-1\n"
  .. "# text = Sauv did.\n"
  .. row("0.1", "gone", "go", "VERB", "_", "_", "_", "_", "0:exroot")
  .. row("1", "Sauv", "Sauv", "PROPN", "NNP", "Number=Sing", "2", "nsubj", "2:nsubj", "Note=a|b")
  .. row("2", "did", "do", "VERB", "_", "_", "0", "root", "0:root", "SpaceAfter=No")
  .. row("2.1", "more", "_", "_", "_", "_", "_", "_", "2:conj")
  .. row("2.2", "more", "_", "_", "_", "_", "_", "_", "2:conj")
  .. row("3", ".", ".", "PUNCT", "_", "_", "2", "punct") .. "\n"
  .. "#no key\n# text = We can't go au lac.\n"
  .. row("1", "We", "we", "PRON", "_", "_", "4", "nsubj")
  .. row("2-3", "can't", "_", "_", "_", "Typo=No", "_", "_", "_", "X=1")
  .. row("2", "ca", "can", "AUX", "_", "_", "4", "aux")
  .. row("2.1", "e", "e")
  .. row("3", "n't", "not", "PART", "_", "_", "4", "advmod")
  .. row("4", "go", "go", "VERB", "_", "_", "0", "root", "_", "SpacesAfter=\\s\\n")
  .. row("5-6", "au", "_", "_", "_", "_", "_", "_", "_", "SpaceAfter=No")
  .. row("5", "à", "à", "ADP", "_", "_", "7", "case")
  .. row("6", "le", "le", "DET", "_", "_", "7", "det")
  .. row("7", "lac", "lac", "NOUN", "_", "_", "4", "obl")
  .. row("8", "_", "_", "PUNCT", "_", "_", "4", "punct") .. "\n"
  .. "# newpar id = p2\n" .. row("1", "Two words", "two words") .. "\n"
  .. "# newdoc id = b/c d\n" .. row("1", "Ende", "Ende") .. "\n"

local function exported(corpus, format, docs)
  local parts = {}
  export.write(corpus, format, function(s) parts[#parts + 1] = s end, docs)
  return table.concat(parts)
end

describe("files with annotation", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  local function corpus_of(name, bytes, options)
    local corpus = space:corpus()
    local summary = corpus:add({ space:write(name, bytes) }, options)
    return corpus, summary
  end

  local function reason(name, bytes, options)
    local _, summary = corpus_of(name, bytes, options)
    assert.are.equal(1, #summary.failed, "was not refused: " .. bytes)
    return summary.failed[1].reason
  end

  describe("in CoNLL-U", function()
    it("come out as they were", function()
      assert.are.equal(RICH, exported(corpus_of("r.conllu", RICH), "conllu"))
    end)

    it("are documents with text, structure and layers", function()
      local corpus = corpus_of("r.conllu", RICH)
      local doc = corpus:doc "r.conllu#a"
      assert.are.equal("Sauv did. We can't go \naulac _\n\nTwo words", doc:text())
      assert.are.equal("letter", doc.metadata.genre)
      assert.are.equal(3, #doc:sentences())
      assert.are.equal(2, #doc:paragraphs())
      assert.are.same({ "We", "ca", "n't", "go", "au", "lac", "_" }, (function()
        local forms = {}
        for i = 4, 10 do forms[#forms + 1] = doc:form(i) end
        return forms
      end)())
      assert.are.same({ "à+le", "ADP+DET" }, { doc:get(8, "lemma"), doc:get(8, "pos") })
      assert.are.equal("_", doc:get(10, "lemma"))
      assert.are.same({ "can't", "au" }, { doc:spans "mwt"[1].text, doc:spans "mwt"[2].text })
      assert.are.equal("a-1", doc:spans "conllu"[1].attributes.sent_id)
      assert.are.equal("Ende", corpus:doc "r.conllu#b/c d":text())
      corpus:check()
    end)

    it("are known by their first lines", function()
      local corpus = corpus_of("r.txt", RICH)
      assert.are.equal("VERB", corpus:doc "r.txt#a":get(2, "pos"))
    end)

    it("are added once, and again when they change", function()
      local corpus = corpus_of("r.conllu", RICH)
      local path = space:path "r.conllu"
      assert.are.equal(2, corpus:add({ path }).unchanged)
      space:write("r.conllu", (RICH:gsub("Ende", "Anfang")))
      local summary = corpus:add { path }
      assert.are.same({ 1, 1, 0 }, { summary.unchanged, summary.updated, summary.added })
    end)

    it("of any line ends and without a last empty line are taken", function()
      local lines = "\xEF\xBB\xBF" .. row("1", "Ja", "ja"):gsub("\n", "\r\n")
      local corpus = corpus_of("r.conllu", lines)
      assert.are.equal("Ja", corpus:doc "r.conllu":text())
      assert.are.equal(row("1", "Ja", "ja") .. "\n", exported(corpus, "conllu"))
    end)

    it("are refused with the number of the line", function()
      for bytes, expected in pairs {
        [row("1", "a") .. "2\tb\n\n"] = "line 2: is no line of ten columns",
        [row("1", "a") .. row("3", "b") .. "\n"] = "line 2: word 3 stands where 2 should",
        [row("x", "a") .. "\n"] = "line 1: 'x' is no number",
        [row("1", "a") .. "# late\n\n"] = "line 2: a comment inside a sentence",
        [row("2-1", "a") .. "\n"] = "word 2%-1 stands where 1 should",
        [row("1-2", "ab") .. row("1", "a") .. "\n"] = "1%-2 has lost its words",
        [row("1.1", "a") .. "\n"] = "only empty nodes",
        ["# sent_id = 1\n\n"] = "has no documents",
      } do
        local got = reason("bad.conllu", bytes)
        assert.is_truthy(got:find(expected), got)
      end
    end)
  end)

  describe("as vertical text", function()
    local VRT = [[
<!-- #vrt positional-attributes: word pos lemma -->
<text id="t1" title="A &lt;b&gt; &quot;c&quot;">
<p>
<s>
<np type="subj">
The	DET	the
envoys	NOUN	envoy
</np>
left	VERB	leave
<g/>
.	PUNCT	.
</s>
</p>
<p n="2">
<s id="s2">
R&amp;D	NOUN	__UNDEF__
</s>
</p>
</text>
<text id="t2">
<p>
<s>
Yes	__UNDEF__	yes
</s>
</p>
</text>
]]

    it("may begin as XML does", function()
      local corpus = corpus_of("t.vrt", '<?xml version="1.0" encoding="UTF-8"?>\n' .. VRT)
      assert.are.equal("The envoys left.", corpus:doc("t.vrt#t1"):text():match "^[^\n]*")
    end)

    it("come out as they were written", function()
      local corpus = corpus_of("t.vrt", VRT, { set = {} })
      local out = exported(corpus, "vrt"):gsub(' lang="en"', "")
      assert.are.equal(VRT, out)
      local again = corpus_of("u.vrt", exported(corpus, "vrt"))
      assert.are.equal(exported(corpus, "vrt"), exported(again, "vrt"))
    end)

    it("are documents with text, spans and layers", function()
      local corpus = corpus_of("t.vrt", VRT)
      local doc = corpus:doc "t.vrt#t1"
      assert.are.equal("The envoys left.\n\nR&D", doc:text())
      assert.are.equal('A <b> "c"', doc.title)
      assert.are.same({ "the", "envoy", "leave", ".", false }, doc:layer "lemma")
      assert.are.same({ type = "subj" }, doc:spans "np"[1].attributes)
      assert.are.equal("s2", doc:spans "s"[1].attributes.id)
      assert.are.equal(1, corpus:query_count '<np type="subj"> [pos="DET"]')
    end)

    it("have columns that are named, or numbered", function()
      local corpus = corpus_of("a.vert", "<doc>\nGo\tgo-v\tV\n</doc>\n",
        { columns = { "word", "lem-pos", "tag" } })
      assert.are.equal("go-v", corpus:doc "a.vert#1":get(1, "lem_pos"))
      corpus = corpus_of("b.vert", "Go\tV\tgo\tx\n")
      assert.are.same({ "V", "go", "x" }, { corpus:doc "b.vert":get(1, "pos"),
        corpus:doc "b.vert":get(1, "lemma"), corpus:doc "b.vert":get(1, "col4") })
    end)

    it("may have tags that cross, and words like tags", function()
      local lines = "<text id='x'>\n<a>\none\n<b>\ntwo\n</a>\n<\n</b>\n</text>\n"
      local corpus = corpus_of("c.vrt", lines)
      local doc = corpus:doc "c.vrt#x"
      assert.are.same({ "one two", "two <" }, { doc:spans "a"[1].text, doc:spans "b"[1].text })
    end)

    it("are refused with the number of the line", function()
      for bytes, expected in pairs {
        ["<text>\na\n</s>\n</text>\n"] = "line 3: </s> closes nothing",
        ["<text>\n<s>\na\n</text>\n"] = "line 4: <s> of line 2 is not closed",
        ["a\tb\nc\td\te\n"] = "line 2: 3 columns, where 2 have names",
        ["<text x>\n"] = "line 1: 'x' is no attribute",
        ["\ta\n"] = "line 1: a token without a word",
        ["a\tx\n\n" .. ("x"):rep(2000) .. "\n"] = "token 2 has 2000 bytes",
      } do
        local got = reason("bad.vrt", bytes)
        assert.is_truthy(got:find(expected, 1, true), got)
      end
      local got = reason("bad.vrt", "a\tx\n", { columns = { "word", "form" } })
      assert.is_truthy(got:find("'form' cannot be the name of a token layer", 1, true), got)
    end)
  end)

  it("of bytes that mean nothing are refused, and others load", function()
    local random = "\1\2\t\t<\n<<>>\t\n</>\n<a b='\n1\t2\n\0"
    local corpus, summary = space:corpus { ["a.conllu"] = random, ["b.vrt"] = random,
      ["c.conllu"] = "\xFF\xFE\1", ["d.txt"] = "Fine." }
    assert.are.equal(3, #summary.failed)
    assert.are.equal("Fine.", corpus:doc "d.txt":text())
  end)
end)

describe("plain documents", function()
  local space, corpus

  before_each(function()
    space = workspace.new()
    corpus = space:corpus { ["a.txt"] = "  Title\n\nIt  went on.\nNo\tend. “Yes”\n\n1. Point.\n",
      ["b/c.txt"] = "Varneth & Halmerin denied <it>." }
  end)

  after_each(function() space:clear() end)

  it("go to CoNLL-U and back", function()
    local first = exported(corpus, "conllu")
    local again = space:corpus()
    again:add { space:write("x.conllu", first) }
    for _, doc in ipairs(corpus:docs()) do
      local other = again:doc("x.conllu#" .. doc.name)
      assert.are.equal(doc:text(), other:text())
      assert.are.equal(#doc:sentences(), #other:sentences())
      assert.are.equal(#doc:paragraphs(), #other:paragraphs())
    end
    assert.are.equal(first, exported(again, "conllu"))
  end)

  it("go to vertical text and back", function()
    local first = exported(corpus, "vrt")
    local again = space:corpus()
    again:add { space:write("x.vrt", first) }
    assert.are.equal(first, exported(again, "vrt"))
  end)

  it("go to JSON Lines with offsets", function()
    for line in exported(corpus, "jsonl"):gmatch "[^\n]+" do
      local doc = cjson.decode(line)
      for _, token in ipairs(doc.tokens) do
        local from = utf8.offset(doc.text, token.start + 1)
        local to = utf8.offset(doc.text, token["end"] + 1)
        assert.are.equal(token.form, doc.text:sub(from, to - 1))
      end
      assert.is_true(#doc.spans >= 2)
    end
  end)

  it("go to brat, spans and rows", function()
    local folder = space:path "brat"
    assert.are.equal(2, export.write_folder(corpus, "brat", folder))
    local annotations, source = space:read "brat/a.ann", space:read "brat/a.txt"
    assert.are.equal(corpus:doc "a.txt":text(), source)
    local n = 0
    for places, words in annotations:gmatch "T%d+\t%S+ ([%d ;]+)\t([^\n]*)\n" do
      local parts = {}
      for from, to in places:gmatch "(%d+) (%d+)" do
        parts[#parts + 1] = source:sub(utf8.offset(source, from + 1),
          utf8.offset(source, to + 1) - 1)
      end
      assert.are.equal(words, table.concat(parts, " "))
      n = n + 1
    end
    assert.is_true(n > 0, annotations)
    assert.is_truthy(space:read "brat/b/c.txt")
  end)

  it("go to files of their own, whatever their names", function()
    corpus:add({ space:write("d.txt", "Out of bounds.") }, { prefix = ".." })
    assert.are.equal(3, export.write_folder(corpus, "jsonl", space:path "out"))
    assert.is_truthy(space:read "out/__/d.txt.jsonl":find("Out of bounds", 1, true))
  end)

  it("go to no format that is not there", function()
    local ok, problem = pcall(exported, corpus, "xml")
    assert.is_false(ok)
    assert.is_true(fail.is(problem))
    assert.is_truthy(problem.message:find("conllu, vrt, brat, jsonl", 1, true))
    assert.is_false((pcall(exported, corpus, "brat")))
  end)
end)
