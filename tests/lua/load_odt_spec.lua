--- load_odt_spec.lua: OpenDocument texts, written here part by part, and flat ones.

local zip = require "support.zip"
local loaded = require "support.loaded"

local MEDIA = "application/vnd.oasis.opendocument.text"
local NS = 'xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:table="b" xmlns:fo="f" '
  .. 'xmlns:draw="d" xmlns:dc="c" xmlns:meta="m" xmlns:xlink="x"'

local function content(body, automatic)
  return ("<office:document-content %s><office:automatic-styles>%s</office:automatic-styles>"
    .. "<office:body><office:text>%s</office:text></office:body></office:document-content>")
    :format(NS, automatic or "", body)
end

local function pack(body, automatic, styles, meta)
  local members = { { name = "mimetype", bytes = MEDIA },
    { name = "content.xml", bytes = content(body, automatic) } }
  if styles then
    members[#members + 1] = { name = "styles.xml", bytes =
      ("<office:document-styles %s><office:styles>%s</office:styles></office:document-styles>")
        :format(NS, styles) }
  end
  if meta then
    members[#members + 1] = { name = "meta.xml", bytes =
      ("<office:document-meta %s><office:meta>%s</office:meta></office:document-meta>")
        :format(NS, meta) }
  end
  return zip.pack(members)
end

local function load(...) return assert(loaded.load(pack(...), "note.odt")) end

local function level(number, attributes, kind)
  return ('<text:list-level-style-%s text:level="%d" %s/>'):format(kind or "number", number,
    attributes)
end

local LIST = '<text:list-style style:name="L">'
  .. level(1, 'style:num-format="1" style:num-suffix="."')
  .. level(2, 'style:num-format="a" style:num-prefix="(" style:num-suffix=")"')
  .. level(3, 'style:num-format="i" text:display-levels="2"')
  .. level(4, 'text:bullet-char="&#xF0B7;"', "bullet") .. "</text:list-style>"

local function list(items, attributes)
  return ('<text:list text:style-name="L" %s>%s</text:list>'):format(attributes or "", items)
end

local function item(text, more)
  return ("<text:list-item><text:p>%s</text:p>%s</text:list-item>"):format(text, more or "")
end

describe("ODT", function()
  it("gives paragraphs as they are read", function()
    local doc = load [[<text:p>The Republic<text:s text:c="3"/>of<text:tab/>Varneth</text:p>
      <text:p/><text:p>did<text:line-break/>not <text:span>cut</text:span> it<office:annotation>
      <text:p>Sure?
      </text:p></office:annotation>.<text:soft-page-break/></text:p><text:section>
      <text:p>End</text:p></text:section>]]
    assert.equal("The Republic of\tVarneth\n\ndid\nnot cut it.\n\nEnd", doc.text)
    assert.equal("odt", doc.format)
  end)

  it("numbers headings by the outline", function()
    local doc = load([[<text:h text:outline-level="1">Scope</text:h><text:h text:outline-level="2">
      Terms</text:h><text:h text:outline-level="1">Rules</text:h>
      <text:h text:outline-level="1" text:is-list-header="true">Annex</text:h>]], nil,
      "<text:outline-style>" .. level(1, 'style:num-format="I" style:num-suffix="."')
      .. level(2, 'style:num-format="1" text:display-levels="2"') .. "</text:outline-style>")
    assert.same({ '{"level":"1","number":"I."} I. Scope', '{"level":"2","number":"I.1"} I.1 Terms',
      '{"level":"1","number":"II."} II. Rules', '{"level":"1"} Annex' },
      loaded.words(doc, "heading"))
  end)

  it("numbers lists, in one another, going on, and from where they say", function()
    local inner = list(item("b1") .. item("b2", list(item("c", list(item "d")))))
    local doc = load(list(item "a" .. item("b", inner) .. "<text:list-item><text:p>e</text:p>"
      .. "<text:p>more</text:p></text:list-item>") .. "<text:p>between</text:p>"
      .. list(item "f", 'text:continue-numbering="true"')
      .. list("<text:list-header><text:p>head</text:p></text:list-header>" .. item "g"
        .. '<text:list-item text:start-value="9"><text:p>h</text:p></text:list-item>'), LIST)
    assert.equal("1. a\n2. b\n(a) b1\n(b) b2\nb.i c\n• d\n3. e\n\nmore\n\nbetween\n\n"
      .. "4. f\n\nhead\n1. g\n9. h", doc.text)
    assert.equal('{"number":"b.i"} b.i c', loaded.words(doc, "item")[5])
  end)

  it("goes on with the list that is named, and numbers paragraphs that stand alone", function()
    local doc = load(list(item "a" .. item "b", 'xml:id="l1"') .. list(item "x", 'xml:id="l2"')
      .. list(item("c", list(item "d")), 'text:continue-list="l1" xml:id="l3"')
      .. list(item "y", 'text:continue-list="l2"') .. list(item "e", 'text:continue-list="l3"')
      .. list(item "z", 'text:continue-list="gone"') .. "<text:p>Text</text:p>"
      .. [[<text:numbered-paragraph text:style-name="L" text:level="2"><text:p>f</text:p>
      </text:numbered-paragraph><text:numbered-paragraph text:style-name="L" text:level="2">
      <text:p>g</text:p></text:numbered-paragraph><text:numbered-paragraph text:level="99">
      <text:p>h</text:p></text:numbered-paragraph>]], LIST)
    assert.equal("1. a\n2. b\n1. x\n3. c\n(a) d\n2. y\n4. e\n5. z\n\nText\n\n(a) f\n(b) g\n\nh",
      doc.text)
  end)

  it("shows the number of an item without text, and takes a heading in one for both", function()
    local doc = load(list(item "" .. item("Ports", list("<text:list-item><text:h>Tolls</text:h>"
      .. "</text:list-item>"))), '<text:list-style style:name="L">'
      .. level(1, 'style:num-format="1" style:num-suffix="."')
      .. level(2, 'text:bullet-char="–"', "bullet") .. "</text:list-style>")
    assert.equal("1.\n2. Ports\n\n– Tolls", doc.text)
    assert.same({ '{"number":"1."} 1.', '{"number":"2."} 2. Ports', '{"number":"–"} – Tolls' },
      loaded.words(doc, "item"))
    assert.same({ '{"level":"1"} – Tolls' }, loaded.words(doc, "heading"))
  end)

  it("counts in letters and figures of other scripts", function()
    local styles, lists = {}, {}
    for i, format in ipairs { "А, Б, .., Аа, Бб, ... (ru)", "أ, ب, ت, ...", "أ, ب, ج, ...",
      "一, 二, 三, ...", "①, ②, ③, ...", "I", "" } do
      styles[i] = ('<text:list-style style:name="F%d">%s</text:list-style>'):format(i,
        level(1, ('style:num-format="%s" text:start-value="3"'):format(format)))
      lists[i] = ('<text:list text:style-name="F%d">%s</text:list>'):format(i, item "x")
    end
    assert.equal("В x\nت x\nج x\n三 x\n③ x\nIII x\n\nx",
      load(table.concat(lists), table.concat(styles)).text)
  end)

  it("leaves out what is deleted or hidden, and keeps the rest", function()
    local doc = load([[<text:tracked-changes><text:changed-region><text:deletion>
      <text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p>He <text:change/>
      <text:span text:style-name="T1">secretly</text:span>agreed<text:variable-set
      text:display="none">7</text:variable-set>.</text:p>
      <text:p text:style-name="P1">x</text:p>]], [[<style:style style:name="T1" style:family="text">
      <style:text-properties text:display="none"/></style:style>
      <style:style style:name="P1" style:family="paragraph"
      style:parent-style-name="T1"><style:text-properties text:display="none"/></style:style>]])
    assert.equal("He agreed.", doc.text)
  end)

  it("leaves out what says what to fill in, and the places where words may break", function()
    local doc = load("<text:p>Dear <text:placeholder>&lt;name&gt;</text:placeholder>Minister, "
      .. "co\u{AD}operation is non\u{2011}binding.</text:p>")
    assert.equal("Dear Minister, cooperation is non-binding.", doc.text)
  end)

  it("hides what conditions hid when the file was saved", function()
    local doc = load [[<text:section text:display="condition" text:is-hidden="true">
      <text:p>a</text:p></text:section>
      <text:section text:display="condition" text:is-hidden="false"><text:p>b
      <text:hidden-text text:is-hidden="false">c</text:hidden-text>
      <text:hidden-text text:is-hidden="true">d</text:hidden-text></text:p></text:section>
      <text:p>e<text:hidden-paragraph text:is-hidden="true"/></text:p>
      <text:p>f<text:hidden-paragraph text:is-hidden="false"/></text:p>
      <text:p>g <text:conditional-text>h</text:conditional-text></text:p>]]
    assert.equal("b c\n\nf\n\ng h", doc.text)
  end)

  it("puts notes behind the text", function()
    local note = [[<text:note text:note-class="%s"><text:note-citation>%s</text:note-citation>
      <text:note-body><text:p>%s</text:p></text:note-body></text:note>]]
    local doc = load("<text:p>It failed" .. note:format("endnote", "i", "In May.") .. " twice"
      .. note:format("footnote", "1", "In March.") .. ".</text:p>")
    assert.equal("It failed[i] twice[1].\n\n[1] In March.\n\n[i] In May.", doc.text)
    assert.same({ '{"number":"1"} [1] In March.', '{"number":"i","kind":"endnote"} [i] In May.' },
      loaded.words(doc, "footnote"))
  end)

  it("knows the entries of what is gathered from the text", function()
    local doc = load([[<text:illustration-index><text:index-body><text:index-title>
      <text:p>Figures</text:p></text:index-title><text:p>Map of Varneth<text:tab/>2</text:p>
      </text:index-body></text:illustration-index><text:p>Body</text:p>]])
    assert.equal("Figures\n\nMap of Varneth\t2\n\nBody", doc.text)
    assert.same({ "Map of Varneth\t2" }, loaded.words(doc, "contents"))
  end)

  it("lays out tables, text boxes, links", function()
    local cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>"
    local doc = load(([[<table:table><table:table-header-rows><table:table-row>%s%s
      </table:table-row></table:table-header-rows>
      <table:table-row>%s<table:covered-table-cell/></table:table-row></table:table>
      <text:p><draw:frame><draw:text-box><text:p>In a box</text:p>
      </draw:text-box></draw:frame>By <text:a
        xlink:href="https://example.org/">the ministry</text:a></text:p>]])
      :format(cell:format "State", cell:format "Vote", cell:format "Varneth"))
    assert.equal("State\tVote\nVarneth\n\nBy the ministry\n\nIn a box", doc.text)
    assert.same({ '{"head":"true"} State', '{"head":"true"} Vote', "Varneth" },
      loaded.words(doc, "cell"))
    assert.same({ '{"href":"https://example.org/"} the ministry' }, loaded.words(doc, "link"))
  end)

  it("keeps the columns of cells without text, and of those that go on", function()
    local function cell(text, more)
      return ("<table:table-cell %s><text:p>%s</text:p></table:table-cell>"):format(more or "",
        text)
    end
    local function row(...)
      return "<table:table-row>" .. table.concat { ... } .. "</table:table-row>"
    end
    local covered = "<table:covered-table-cell/>"
    local doc = load("<table:table>" .. row(cell "", cell "Yes", cell "No")
      .. row(cell("Arland", 'table:number-rows-spanned="2"'), cell "", cell "1")
      .. row(covered, cell "2", cell "3")
      .. row(cell("Both", 'table:number-columns-spanned="2"'), covered, cell "4")
      .. row('<table:table-cell table:number-columns-repeated="2"/>', cell "5")
      .. row(cell("a", 'table:number-columns-repeated="1000000000"'), cell "b")
      .. "</table:table>")
    assert.equal("\tYes\tNo\nArland\t\t1\n\t2\t3\nBoth\t\t4\n\t\t5\na" .. ("\t"):rep(256) .. "b",
      doc.text)
  end)

  it("shows formulas in one line", function()
    local M = '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics>%s<annotation>no'
      .. "</annotation></semantics></math>"
    local rate = M:format [[<mrow><mi>r</mi><mo>=</mo><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1.5</mn>
      </mrow><msub><mi>b</mi><mi>max</mi></msub></mfrac></mrow>]]
    local more = M:format [[<mrow><msqrt><mi>x</mi></msqrt><mo>&#x2062;</mo>
      <mroot><mi>y</mi><mn>3</mn></mroot>
      <munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>
      <msup><mfenced><mi>a</mi><mi>b</mi></mfenced><mn>2</mn></msup><mphantom><mi>z</mi></mphantom>
      <mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd></mtr>
      </mtable><mtext> if </mtext><mi>q</mi></mrow>]]
    local frame = '<draw:frame><draw:object xlink:href="./%s"/><draw:image/></draw:frame>'
    local body = "<text:p>The rate " .. frame:format "Object 1" .. " and "
      .. frame:format "Object 2/" .. "." .. frame:format "Object 3" .. frame:format "gone"
      .. "</text:p><text:p><draw:frame><draw:object>" .. M:format "<mi>k</mi>"
      .. "</draw:object></draw:frame></text:p>"
    local doc = assert(loaded.load(zip.pack {
      { name = "mimetype", bytes = MEDIA }, { name = "content.xml", bytes = content(body) },
      { name = "Object 1/content.xml", bytes = rate },
      { name = "Object 2/content.xml", bytes = more },
      { name = "Object 3/content.xml", bytes = "<math><mi>broken" } }, "note.odt"))
    assert.equal("The rate r=(a+1.5)/(b_max) and √(x)√(3&y)∑_(i=1)^n(a,b)^21, 2; 3 if q.\n\nk",
      doc.text)
  end)

  it("takes metadata from the file and the text", function()
    local doc = load([[<text:p text:style-name="P7">On the Cable</text:p>
      <text:p text:style-name="Quotations">As said.</text:p>]], [[<style:style style:name="P7"
      style:family="paragraph" style:parent-style-name="Title"/>]], [[<style:default-style
      style:family="paragraph"><style:text-properties fo:language="fr"/></style:default-style>
      <style:style style:name="Title" style:family="paragraph"/><style:style
      style:name="Quotations" style:family="paragraph"/>]], [[<dc:title>Old</dc:title>
      <dc:creator>Anton Rell</dc:creator><meta:initial-creator>Ilse Morn</meta:initial-creator>
      <meta:creation-date>2031-04-12T09:30:00</meta:creation-date><dc:date>2031-04-31</dc:date>]])
    assert.equal("On the Cable", doc.metadata.title)
    assert.equal("2031-04-12", doc.metadata.created)
    assert.equal("fr", doc.metadata.lang)
    assert.is_nil(doc.metadata.modified)
    assert.same({ "As said." }, loaded.words(doc, "quote"))
  end)

  it("reads flat files", function()
    local doc = assert(loaded.load(('<?xml version="1.0"?><office:document %s office:mimetype="%s">'
      .. "<office:meta><dc:title>Flat</dc:title></office:meta><office:automatic-styles>%s"
      .. "</office:automatic-styles><office:body><office:text>%s</office:text></office:body>"
      .. "</office:document>"):format(NS, MEDIA, LIST, list(item "one")), "note.xml"))
    assert.equal("1. one", doc.text)
    assert.equal("Flat", doc.metadata.title)
  end)

  it("ends circles of styles, and takes absurd lists for what they can be", function()
    local styles = {}
    for i = 1, 40 do
      styles[i] = ('<style:style style:name="s%d" style:family="paragraph" '
        .. 'style:parent-style-name="s%d"/>'):format(i, i % 40 + 1)
    end
    local deep = "<text:p>deep</text:p>"
    for _ = 1, 100 do deep = list("<text:list-item>" .. deep .. "</text:list-item>") end
    local absurd = '<text:list-style style:name="M">'
      .. level(1, 'style:num-format="1" style:num-prefix="' .. ("("):rep(256) .. '"')
      .. level(2, 'style:num-format="1" style:num-list-format="%2%%0%%99%%-1%%1%"')
      .. level(99, 'style:num-format="1"') .. "</text:list-style>"
    local inner = "<text:list>" .. item "b" .. "</text:list>"
    local doc = load('<text:p text:style-name="s1">One</text:p>' .. deep
      .. '<text:list text:style-name="M">' .. item("a", inner) .. "</text:list>",
      LIST .. absurd .. table.concat(styles))
    assert.equal("One\n\ndeep\n1 a\n1%0%%99%%-1%1 b", doc.text)
  end)

  it("reads no formulas that swell", function()
    local bomb = zip.zeros(1 << 22)
    local members = { { name = "mimetype", bytes = MEDIA }, { name = "content.xml", bytes =
      content "<text:p>x<draw:frame><draw:object xlink:href='./O'/></draw:frame></text:p>" } }
    for i = 1, 20 do
      members[#members + 1] = { name = i .. "/content.xml", bytes = bomb, size = 1 << 22, crc = 0,
        deflated = true }
    end
    assert.equal("x", assert(loaded.load(zip.pack(members), "note.odt")).text)
  end)

  it("refuses what is damaged, encrypted or empty", function()
    local function refuse(bytes, what)
      local doc, message = loaded.load(bytes, "note.odt")
      assert.is_nil(doc)
      assert.matches("^note.odt: ", message)
      assert.matches(what, message)
    end
    local whole = pack "<text:p>Text</text:p>"
    refuse(whole:sub(1, #whole // 2), "damaged ZIP file")
    refuse(pack "<text:p>", "content.xml: line 1: is not well%-formed XML")
    refuse(pack "<text:p/>", "has no text in it")
    refuse(pack(("<text:section>"):rep(300)), "more than 256 elements")
    refuse(zip.pack { { name = "mimetype", bytes = MEDIA }, { name = "META-INF/manifest.xml",
      bytes = "<manifest:encryption-data/>" }, { name = "content.xml", bytes = "x" } },
      "encrypted")
    refuse(zip.pack { { name = "mimetype", bytes = MEDIA }, { name = "content.xml",
      bytes = zip.zeros(1 << 24), size = 1 << 24, crc = 0, deflated = true } },
      "100 times the file")
  end)

  it("bounds the attributes of an element", function()
    local many = {}
    for i = 1, 4097 do many[i] = ("a%d='x'"):format(i) end
    local doc, problem = loaded.load(pack("<text:p " .. table.concat(many, " ") .. ">Few</text:p>"),
      "note.odt")
    assert.is_nil(doc)
    assert.matches("an element has more than 4096 attributes", problem)
  end)
end)
