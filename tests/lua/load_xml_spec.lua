--- load_xml_spec.lua: XML by presets, by mappings of one's own, and by guessing.

local core = require "parlance.core"
local loaders = require "parlance.load"
local loaded = require "support.loaded"
local mapping = require "parlance.load.mapping"
local workspace = require "support.workspace"

local HEAD = '<?xml version="1.0"?>\n'

-- The documents of a file, as tables that tests can compare.
local function documents(bytes, by, name)
  local source <close> = core.source(bytes)
  name = name or "file.xml"
  local list = {}
  local loader = assert(loaders.of_source(source, name))
  for document in loaders.documents(loader, source, name, { mapping = by }) do
    list[#list + 1] = { id = document.id, metadata = document.metadata,
      text = document.loaded:head(1 << 30), spans = document.loaded:spans() }
    document.loaded:close()
  end
  return list
end

local function one(bytes, by, name)
  local list = documents(bytes, by, name)
  assert.equal(1, #list)
  return list[1]
end

local function by(table) return mapping.settle(table, "test") end

local function tei(body, header)
  return HEAD .. '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="d1"><teiHeader><fileDesc>'
    .. "<titleStmt><title>The Debate</title><author>Ilse Morn</author></titleStmt>"
    .. (header or "") .. "</fileDesc></teiHeader><text><body>" .. body
    .. "</body></text></TEI>"
end

describe("TEI", function()
  it("has the lines of verse as such, with the editor's numbers", function()
    local doc = one(tei("<lg><l n='11'>The cable sang,</l><l>the <hi>harbour</hi> slept,</l></lg>"
      .. "<lg><l n='13'>and none was near.</l></lg>"))
    local lines = {}
    for _, span in ipairs(doc.spans) do
      if span.layer == "line" then
        lines[#lines + 1] = doc.text:sub(span.start + 1, span["end"]) .. (span.attributes or "")
      end
    end
    assert.equal("The cable sang,\nthe harbour slept,\nand none was near.",
      (doc.text:gsub("\n\n", "\n")))
    assert.same({ 'The cable sang,{"number":"11"}', "the harbour slept,",
      'and none was near.{"number":"13"}' }, lines)
  end)

  it("has the turns and letters that are found in any text, beside those of its markup", function()
    local function found(body)
      local doc, list = one(tei(body)), {}
      for _, span in ipairs(doc.spans) do
        if span.layer == "turn" or span.layer == "letter" then
          local told = span.attributes:match '"speaker":"([^"]*)"' or span.layer
          list[#list + 1] = told .. "=" .. doc.text:sub(span.start + 1, span.start + 8)
        end
      end
      return list
    end
    assert.same({ "Orsol=Mr. Orso", "Tolland=Ms. Toll", "letter=The cabl" },
      found("<p>Mr. Orsol (Teskora): We deny it.</p><p>Ms. Tolland (Varneth): Not so. Following "
        .. "is the text of the letter:</p><p>The cable was cut.</p><p>(Signed) Ada Quill</p>"))
    assert.same({ "A. Quill=A. Quill" }, found(
      "<sp><speaker>A. Quill</speaker><p>Mr. Orsol (Teskora): was his name.</p></sp>"))
  end)

  it("gives metadata of the header, and the text without it", function()
    local doc = one(tei("<p>It failed.</p>", '<sourceDesc><bibl><title>The Wire</title>'
      .. '<date when="2031-04-12">in spring</date></bibl></sourceDesc>'))
    assert.equal("It failed.", doc.text)
    assert.equal("d1", doc.id)
    assert.same({ title = "The Debate", author = "Ilse Morn", date = "2031-04-12",
      publication = "The Wire" }, doc.metadata)
  end)

  it("knows divisions, lists, quotations, tables and what editors chose", function()
    local doc = one(tei [[<div><head>First</head><div><head>Of Cables</head>
      <p>It was <choice><orig>sayd</orig><reg>said</reg></choice> so<lb/>by <name>Rell</name>.</p>
      <list rend="numbered"><item>one</item><item>two</item></list>
      <list><item n="(b)">three</item></list><quote><p>As written.</p></quote></div></div>
      <table><row role="label"><cell role="label">State</cell></row><row><cell>Varneth</cell></row>
      </table>]])
    assert.equal("First\n\nOf Cables\n\nIt was said so\nby Rell.\n\n1. one\n2. two\n(b) three\n\n"
      .. "As written.\n\nState\nVarneth", doc.text)
    assert.same({ '{"level":"1"} First', '{"level":"2"} Of Cables' },
      loaded.words(doc, "heading"))
    assert.same({ '{"number":"1."} 1. one', '{"number":"2."} 2. two',
      '{"number":"(b)"} (b) three' }, loaded.words(doc, "item"))
    assert.same({ "As written." }, loaded.words(doc, "quote"))
    assert.same({ '{"head":"true"} State', "Varneth" }, loaded.words(doc, "cell"))
  end)

  it("keeps the columns of cells without text, and of wide ones", function()
    local doc = one(tei [[<table><row><cell/><cell>Yes</cell><cell/><cell>No</cell></row>
      <row><cell cols="3">Varneth</cell><cell>2</cell></row><row><cell cols="-9"/><cell>3</cell>
      </row></table>]])
    assert.equal("\tYes\t\tNo\nVarneth\t\t\t2\n\t3", doc.text)
  end)

  it("puts notes at the end, and knows turns and pages", function()
    local doc = one(tei [[<pb n="7"/><sp who="#rell"><speaker>Mr Rell:</speaker><p>I deny
      it<note n="*">In <hi>March</hi>.</note>.</p></sp><u who="#morn">So <pb n="8"/>do I.</u>]])
    assert.equal("Mr Rell:\n\nI deny it[*].\n\nSo do I.\n\n[*] In March.", doc.text)
    assert.same({ '{"speaker":"Mr Rell"} Mr Rell:\n\nI deny it[*].',
      '{"speaker":"morn"} So do I.' }, loaded.words(doc, "turn"))
    assert.same({ '{"number":"7"} Mr Rell:\n\nI deny it[*].\n\nSo', '{"number":"8"} do I.' },
      loaded.words(doc, "page"))
    assert.same({ '{"number":"*"} [*] In March.' }, loaded.words(doc, "footnote"))
  end)

  it("reads every text of a corpus", function()
    local text = "<TEI xml:id='%s'><text><p>%s</p></text></TEI>"
    local list = documents(HEAD .. "<teiCorpus><teiHeader><p>x</p></teiHeader>"
      .. text:format("a", "One.") .. text:format("b", "Two.") .. text:format("c", " ")
      .. "</teiCorpus>")
    assert.equal(3, #list)
    assert.same({ "b", "Two.", "c", "" }, { list[2].id, list[2].text, list[3].id, list[3].text })
  end)
end)

describe("transcripts", function()
  it("are pages in XML, with their metadata", function()
    local doc = one(HEAD .. [==[<transcripts><transcript><transcript-id>12</transcript-id>
      <title>On the  Cable</title><prime-minister>Morn, Ilse</prime-minister>
      <release-date>09/10/2031</release-date><release-type>Interview</release-type><subjects/>
      <content><![CDATA[<p>JOURNALIST:<br />Did it fail?</p><ol><li>No &amp; no.</li></ol>]]>
      </content></transcript></transcripts>]==])
    assert.equal("JOURNALIST:\nDid it fail?\n\n1. No & no.", doc.text)
    assert.equal("12", doc.id)
    assert.equal("2031-10-09", doc.metadata.date)
    assert.equal("On the Cable", doc.metadata.title)
    assert.equal("Interview", doc.metadata.release_type)
    assert.is_nil(doc.metadata.subject)
    assert.same({ '{"number":"1."} 1. No & no.' }, loaded.words(doc, "item"))
  end)
end)

describe("GATE", function()
  it("gives the plain text between its nodes", function()
    local doc = one(HEAD .. [[<GateDocument><GateDocumentFeatures><Feature>
      <Name>gate.SourceURL</Name><Value>file:/a.txt</Value></Feature></GateDocumentFeatures>
      <TextWithNodes>
<Node id="0"/>On Cables<Node id="9"/>

It <Node id="11"/>failed
twice.
</TextWithNodes><AnnotationSet><Annotation>x</Annotation></AnnotationSet>
      </GateDocument>]])
    assert.equal("On Cables\n\nIt failed\ntwice.", doc.text)
    assert.same({ source = "file:/a.txt" }, doc.metadata)
    assert.same({ "On Cables", "It failed\ntwice." }, loaded.words(doc, "paragraph"))
  end)
end)

describe("XML with a mapping", function()
  it("is cut and read as it says", function()
    local bytes = HEAD .. [[<dump xmlns:x="u"><x:report nr="4"><top><h>Varneth</h></top>
      <b><h>Cables</h><sub>Depth</sub>They <i>were</i> cut.<fn>Twice.</fn><draft>old</draft></b>
      </x:report><x:report nr="5"><b>Again.</b></x:report></dump>]]
    local list = documents(bytes, by { documents = { "report" }, id = "@nr",
      text = "b", title = { "top/name", "top/h" }, headings = { "h", sub = 3 },
      notes = { "fn" }, skip = { "b/draft" }, inline = "i",
      metadata = { number = "number(@nr) + 1" } })
    assert.equal("Cables\n\nDepth\n\nThey were cut.[1]\n\n[1] Twice.", list[1].text)
    assert.same({ title = "Varneth", number = "5" }, list[1].metadata)
    assert.same({ '{"level":"1"} Cables', '{"level":"3"} Depth' },
      loaded.words(list[1], "heading"))
    assert.same({ "5", "Again." }, { list[2].id, list[2].text })
  end)

  it("is as the guide says", function()
    local file <close> = assert(io.open "docs/formats.md")
    local example = file:read "a":match "```lua\n(%-%- reports.lua.-)```"
    local doc = one(HEAD .. [[<all><report nr="4"><top place="Port Averil"><h>Cables</h>
      <day>12/04/2031</day><by>Ilse Morn</by></top><body><part><h>One</h><part><h>Two</h>
      <sub>Three</sub><p>It failed.<fn>Twice.</fn></p><comment>no</comment></part></part></body>
      </report></all>]], by(load(example)()))
    assert.equal("One\n\nTwo\n\nThree\n\nIt failed.[1]\n\n[1] Twice.", doc.text)
    assert.same({ title = "Cables", date = "2031-04-12", author = "Ilse Morn",
      venue = "Port Averil" }, doc.metadata)
    assert.same({ '{"level":"1"} One', '{"level":"2"} Two', '{"level":"2"} Three' },
      loaded.words(doc, "heading"))
  end)

  it("must be one", function()
    local function wrong(given, what)
      local ok, problem = pcall(function() one(HEAD .. "<a>x</a>", by(given)) end)
      assert.is_false(ok)
      assert.matches(what, problem.message)
    end
    wrong({ heading = { "h" } }, "no 'heading'; did you mean 'headings'")
    wrong({ headings = { h = 0 } }, "levels, from 1 to 9")
    wrong({ notes = { h = 1 } }, "only headings have levels")
    wrong({ skip = 4 }, "'skip' must be a string or a list")
    wrong({ title = "///" }, "title: '///' is not an XPath")
    wrong({ skip = "a", notes = "a" }, "both of 'skip' and of 'notes'")
    wrong({ date_order = "dym" }, "date_order is iso, dmy, mdy or ymd")
    wrong({ title = "unknown(.)" }, "the path of 'title'")
  end)

  it("comes from a file, for the program too", function()
    local space = workspace.new()
    finally(function() space:clear() end)
    space:write("map.lua", "return { documents = { 'r' }, title = '@t' }")
    space:write("in/a.xml", HEAD .. "<d><r t='One'>x y</r><r t='Two'>z</r></d>")
    local corpus = space:corpus {}
    corpus:add({ space:path "in" }, { mapping = space:path "map.lua", jobs = 0 })
    assert.equal("One, Two", corpus:row(
      "SELECT min(title) || ', ' || max(title) AS titles FROM documents").titles)
    assert.has_error(function()
      corpus:add({ space:path "in" }, { mapping = "none.lua", jobs = 0 })
    end)
  end)

  it("comes from a file that may not take long, or much", function()
    local space = workspace.new()
    finally(function() space:clear() end)
    local function refused(text, wanted)
      space:write("map.lua", text)
      local ok, problem = pcall(mapping.read, space:path "map.lua", 1)
      assert.is_false(ok)
      assert.truthy(problem.message:find(wanted, 1, true), problem.message)
    end
    refused("while true do end", "map.lua: takes longer than 1 s (--timeout)")
    refused("return setmetatable({}, { __pairs = function() while true do end end })",
      "takes longer")
    refused("local s = ('x'):rep(2 ^ 29) return {}", "needs more than 256 MB of memory")
    refused("return { notez = 'n' }", "there is no 'notez'")
    refused("error 'of its own'", "of its own")
    refused("return io.open('/etc/passwd')", "attempt to index a nil value")
  end)
end)

describe("XML without a mapping", function()
  it("has a paragraph for every element with text of its own", function()
    local doc = one(HEAD .. [==[<!DOCTYPE news SYSTEM "n" [<!ENTITY x "no">]>
      <news date="2031"><item><t>Cables</t><body><para>The <b>Republic</b> &mdash; &amp;
      <i>Varneth</i>&x; &#8211;</para><c><![CDATA[<cut>]]></c></body></item></news>]==])
    assert.equal("Cables\n\nThe Republic — & Varneth –\n\n<cut>", doc.text)
    assert.same({}, doc.metadata)
  end)

  it("is in the encoding that it tells", function()
    assert.equal("né", one('<?xml version="1.0" encoding="windows-1252"?><a>n\xE9</a>').text)
    local utf16 = ('<?xml version="1.0" encoding="UTF-16"?><a>n\u{E9}</a>'):gsub(utf8.charpattern,
      function(c) return ("<I2"):pack(utf8.codepoint(c)) end)
    assert.equal("né", one("\xFF\xFE" .. utf16).text)
  end)

  it("leaves pages and office documents to their loaders", function()
    local page = HEAD .. "<html><body><p>A page.</p></body></html>"
    assert.is_nil(loaders.of_source(core.source(page), "page.html"))
    assert.equal("A page.", one(page, nil, "page.xml").text)
  end)
end)

describe("a reader of XML", function()
  it("keeps the bytes that it reads", function()
    local n, settled = 0, by { documents = { "r" } }
    local reader = core.xml(HEAD .. "<d>" .. ("<r>It failed.</r>"):rep(2000) .. "</d>", "x",
      settled)
    for _ = 1, 2000 do
      local document <close> = reader:next()
      if n % 100 == 0 then collectgarbage() end
      if document:head(100) == "It failed." then n = n + 1 end
    end
    assert.equal(2000, n)
    assert.is_false(reader:next())
    reader:close()
    assert.has_error(function() reader:next() end)
  end)
end)

describe("XML without text", function()
  local settled = by { documents = { "r" }, id = "@n", text = "body" }

  it("is a document of nothing, where the mapping knows its elements", function()
    assert.equal("", one(HEAD .. "<d><r><body/></r></d>", settled).text)
    assert.equal("", one(HEAD .. "<TEI><text><p> </p></text></TEI>").text)
    assert.equal("", one(HEAD .. "<d>\n</d>", settled).text)
    local list = documents(HEAD .. "<d><r n='1'/><r n='2'><body>It failed.</body></r></d>", settled)
    assert.same({ "1", "", "2", "It failed." }, { list[1].id, list[1].text, list[2].id,
      list[2].text })
  end)

  it("is an error, where the mapping may be of something else", function()
    local function message(bytes)
      local ok, problem = pcall(documents, bytes, settled)
      assert.is_false(ok)
      return problem.message
    end
    assert.equal("file.xml: has no element that is a document by the mapping",
      message(HEAD .. "<d><s>It failed.</s></d>"))
    assert.equal("file.xml: has no element where the mapping looks for the text",
      message(HEAD .. "<d><r><text>It failed.</text></r></d>"))
  end)

  it("is left out of a corpus and told, which is no failure", function()
    local space = workspace.new()
    space:write("in/a.xml", HEAD .. "<TEI><text><p/></text></TEI>")
    space:write("in/b.xml", HEAD .. "<TEI><text><p>It failed.</p></text></TEI>")
    local corpus = space:open("c.db", { mode = "create" })
    local summary = corpus:add { space:path "in" }
    assert.same({}, summary.failed)
    assert.equal(1, summary.added)
    assert.equal("has no text", summary.left_out[1].reason)
    corpus:close()
    space:clear()
  end)
end)

describe("XML that is damaged or made to do harm", function()
  local function refuse(bytes, what)
    local ok, problem = pcall(documents, bytes)
    assert.is_false(ok)
    assert.matches("^file.xml: ", problem.message)
    assert.matches(what, problem.message)
  end

  it("is an error that says what is wrong, and where", function()
    refuse(HEAD .. "<a>\n<b></a>", "line 3: is not well%-formed XML")
    local many = {}
    for i = 1, 4097 do many[i] = ("a%d='x'"):format(i) end
    refuse(HEAD .. "<a " .. table.concat(many, " ") .. ">x</a>",
      "an element has more than 4096 attributes")
    assert.equal("x", one(HEAD .. "<a " .. table.concat(many, " ", 2) .. "><b c='>'/>x</a>").text)
    refuse(HEAD .. "<a>\xFF</a>", "is not well%-formed XML")
    refuse(HEAD .. ("<a>"):rep(300) .. "x" .. ("</a>"):rep(300),
      "line 2: more than 256 elements are in one another")
  end)

  it("bounds attributes in characters of two bytes and of four, too", function()
    local many = {}
    for i = 1, 4097 do many[i] = ("a%d='x'"):format(i) end
    for _, way in ipairs { { "c\0", "\xFF\xFE" }, { "c\0", "" }, { "\0c", "\xFE\xFF" },
      { "\0c", "" }, { "c\0\0\0", "" }, { "\0\0\0c", "" } } do
      local function wide(text)
        return way[2] .. (HEAD .. text):gsub(".", function(character)
          return (way[1]:gsub("c", function() return character end))
        end)
      end
      refuse(wide("<a " .. table.concat(many, " ") .. ">x</a>"),
        "an element has more than 4096 attributes")
      if #way[1] == 2 then -- libxml2 does not read all of four bytes
        assert.equal("x", one(wide("<a " .. table.concat(many, " ", 2) .. ">x</a>")).text)
      end
    end
  end)

  it("expands no entities and opens no files", function()
    local lol = { '<!ENTITY l0 "lol">' }
    for i = 1, 9 do
      lol[#lol + 1] = ('<!ENTITY l%d "%s">'):format(i, ("&l%d;"):format(i - 1):rep(10))
    end
    local laughs = HEAD .. "<!DOCTYPE a [" .. table.concat(lol) .. "]><a>x&l9;y</a>"
    refuse(laughs, "not well%-formed XML: Detected an entity reference loop")
    refuse(HEAD .. "<!DOCTYPE a [" .. table.concat(lol) .. "]><a b='&l9;'>x</a>",
      "not well%-formed")
    local file = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>x&x;y</a>'
    assert.equal("xy", one(HEAD .. file).text)
    local outside = '<!DOCTYPE a SYSTEM "file:///etc/hostname"><a>xy</a>'
    assert.equal("xy", one(HEAD .. outside).text)
  end)
end)
