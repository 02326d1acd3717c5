--- load_docx_spec.lua: DOCX files, written here part by part.

local zip = require "support.zip"
local loaded = require "support.loaded"

local W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
  .. 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
  .. 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
local TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

-- `parts`: the contents of the root element of styles, numbering, footnotes, ...
local function pack(body, parts, core)
  local relations, members = {}, {}
  local function add(name, bytes) members[#members + 1] = { name = name, bytes = bytes } end
  add("[Content_Types].xml", "<Types/>")
  add("word/document.xml", ("<w:document %s><w:body>%s</w:body></w:document>"):format(W, body))
  for name, content in pairs(parts or {}) do
    if name == "links" then
      relations[#relations + 1] = content
    else
      relations[#relations + 1] = ('<Relationship Id="%s" Type="%s%s" Target="%s.xml"/>'):format(
        name, TYPES, name, name)
      add("word/" .. name .. ".xml", ("<w:%s %s>%s</w:%s>"):format(name, W, content, name))
    end
  end
  add("word/_rels/document.xml.rels",
    "<Relationships>" .. table.concat(relations) .. "</Relationships>")
  if core then add("docProps/core.xml", core) end
  return zip.pack(members)
end

local function load(...) return assert(loaded.load(pack(...), "note.docx")) end

local function p(text, properties)
  return ("<w:p><w:pPr>%s</w:pPr><w:r><w:t xml:space='preserve'>%s</w:t></w:r></w:p>"):format(
    properties or "", text)
end

local function item(text, level, list)
  return p(text, ('<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>'):format(
    level, list or 1))
end

local function level(number, format, text, more)
  return ('<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/>%s'
    .. "</w:lvl>"):format(number, format, text, more or "")
end

local function list(levels, nums)
  return ('<w:abstractNum w:abstractNumId="7">%s</w:abstractNum>%s'):format(levels,
    nums or '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>')
end

describe("DOCX", function()
  it("gives paragraphs as they are read, tabs and breaks too", function()
    local doc = load(p "The Republic of Varneth" .. "<w:p/>" .. [[<w:p>
      <w:r><w:t>did </w:t><w:tab/><w:t>not</w:t><w:br/><w:t>cut</w:t></w:r>
      <w:r><w:t>A/RES</w:t><w:noBreakHyphen/><w:t>7</w:t><w:softHyphen/><w:t>2</w:t></w:r>
      <w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>
      </w:p>]])
    assert.equal("The Republic of Varneth\n\ndid\tnot\ncutA/RES-72≥✓", doc.text)
    assert.equal("docx", doc.format)
  end)

  it("knows headings by outline levels, names in many languages, and what they rest on", function()
    local doc = load(p("One", '<w:pStyle w:val="a"/>') .. p("Two", '<w:pStyle w:val="b"/>')
      .. p("Three", '<w:pStyle w:val="c"/>') .. p("Four", '<w:outlineLvl w:val="3"/>')
      .. p("Body", '<w:pStyle w:val="d"/>') .. p("Five", '<w:pStyle w:val="x"/>'), { styles = [[
      <w:style w:styleId="a"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="b"><w:name w:val="Überschrift 2"/></w:style>
      <w:style w:styleId="c"><w:name w:val="Own"/><w:basedOn w:val="b"/>
        <w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:i/></w:rPr></w:style>
      <w:style w:styleId="d"><w:name w:val="Text"/><w:basedOn w:val="a"/>
        <w:pPr><w:outlineLvl w:val="9"/></w:pPr><w:rPr><w:b w:val="0"/></w:rPr></w:style>
      <w:style w:styleId="x"><w:basedOn w:val="y"/></w:style>
      <w:style w:styleId="y"><w:basedOn w:val="x"/><w:name w:val="Heading 5"/></w:style>]] })
    assert.same({ '{"level":"1"} One', '{"level":"2"} Two', '{"level":"3"} Three',
      '{"level":"4"} Four', '{"level":"5"} Five' }, loaded.words(doc, "heading"))
  end)

  it("knows headings that the contents leave out or list elsewhere", function()
    local doc = load(p("Foreword", '<w:pStyle w:val="f"/>') .. p("Figures", '<w:pStyle w:val="g"/>')
      .. p("Terms", '<w:pStyle w:val="h"/>') .. p("Ports", '<w:pStyle w:val="n"/>')
      .. p("Thanks", '<w:pStyle w:val="a"/><w:outlineLvl w:val="9"/>')
      .. p("Body", '<w:outlineLvl w:val="9"/>'), { styles = [[
      <w:style w:styleId="a"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="f"><w:name w:val="Unlisted"/><w:basedOn w:val="a"/><w:pPr><w:numPr>
        <w:numId w:val="0"/></w:numPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
      <w:style w:styleId="n"><w:name w:val="Lower"/><w:basedOn w:val="a"/><w:pPr><w:numPr>
        <w:ilvl w:val="2"/></w:numPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
      <w:style w:styleId="g"><w:name w:val="Listed elsewhere"/><w:basedOn w:val="f"/><w:pPr>
        <w:outlineLvl w:val="7"/></w:pPr><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:style>
      <w:style w:styleId="h"><w:name w:val="Smaller"/><w:basedOn w:val="a"/><w:pPr>
        <w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr></w:style>]] })
    assert.same({ '{"level":"1"} Foreword', '{"level":"1"} Figures', '{"level":"2"} Terms',
      '{"level":"3"} Ports', '{"level":"1"} Thanks' }, loaded.words(doc, "heading"))
  end)

  it("takes a heading with a bullet for an item as well, and no bullet for a number", function()
    local doc = load(p("Scope", '<w:outlineLvl w:val="1"/><w:numPr><w:numId w:val="1"/></w:numPr>'),
      { numbering = list(level(0, "bullet", "–")) })
    assert.equal("– Scope", doc.text)
    assert.same({ '{"level":"2"} – Scope' }, loaded.words(doc, "heading"))
    assert.same({ '{"number":"–"} – Scope' }, loaded.words(doc, "item"))
  end)

  it("shows the number of an item without text, unless that is hidden or goes on", function()
    local numbering = { numbering = list(level(0, "decimal", "%1.")
      .. level(1, "lowerLetter", "(%2)")) }
    local doc = load("<w:tbl><w:tr><w:tc>" .. item("", 0) .. "</w:tc><w:tc>" .. p "Varneth"
      .. "</w:tc></w:tr><w:tr><w:tc>" .. item("", 0) .. "</w:tc><w:tc>" .. p "Ostrava"
      .. "</w:tc></w:tr></w:tbl>" .. item("", 0) .. item("It denied", 1), numbering)
    assert.equal("1.\tVarneth\n2.\tOstrava\n\n3.\n(a) It denied", doc.text)
    assert.same({ '{"number":"1."} 1.', '{"number":"2."} 2.', '{"number":"3."} 3.',
      '{"number":"(a)"} (a) It denied' }, loaded.words(doc, "item"))
    local numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>%s</w:rPr>'
    doc = load(p("", numbered:format "<w:vanish/>") .. p("", numbered:format "<w:del/>")
      .. item("He left", 0), numbering)
    assert.equal("2. He left", doc.text)
  end)

  it("shows the numbers of lists", function()
    local doc = load(item("a", 0) .. item("b", 0) .. item("c", 1) .. item("d", 1) .. item("e", 2)
      .. item("f", 0) .. item("g", 1) .. item("h", 0, 2) .. item("i", 0, 2), {
      numbering = list(level(0, "decimal", "%1.") .. level(1, "lowerLetter", "%1.%2)")
        .. level(2, "bullet", "&#xF0B7;"), [[
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">
          <w:startOverride w:val="7"/></w:lvlOverride></w:num>]]) })
    assert.equal("1. a\n2. b\n2.a) c\n2.b) d\n• e\n3. f\n3.a) g\n7. h\n8. i", doc.text)
    assert.equal('{"number":"2.b)"} 2.b) d', loaded.words(doc, "item")[4])
  end)

  it("begins lists within one another where they say, each time", function()
    local doc = load(item("a", 0) .. item("b", 1) .. item("c", 1) .. item("d", 0) .. item("e", 1), {
      numbering = list(level(0, "decimal", "%1.") .. level(1, "decimal", "%2)"), [[
        <w:num w:numId="1"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1">
          <w:startOverride w:val="5"/></w:lvlOverride></w:num>]]) })
    assert.equal("1. a\n5) b\n6) c\n2. d\n5) e", doc.text)
  end)

  it("counts as a list says: letters, Roman figures, other scripts, after which level", function()
    local body, lists, nums = {}, {}, {}
    for i, format in ipairs { "decimalZero", "upperLetter", "lowerRoman", "ordinal", "russianLower",
      "arabicAlpha", "arabicAbjad", "chineseCounting", "decimalEnclosedCircle",
      "decimalFullWidth", "none" } do
      lists[i] = ('<w:abstractNum w:abstractNumId="%d">%s</w:abstractNum>'):format(i,
        level(0, format, "%1"))
      nums[i] = ('<w:num w:numId="%d"><w:abstractNumId w:val="%d"/></w:num>'):format(i, i)
      body[i] = item("-", 0, i) .. item("-", 0, i) .. item("x", 0, i)
    end
    local doc = load(table.concat(body), { numbering = table.concat(lists) .. table.concat(nums) })
    assert.equal("03 x\nC x\niii x\n3rd x\nв x\nت x\nج x\n三 x\n③ x\n３ x\n\nx",
      (doc.text:gsub("[^\n]*%-\n+", "")))
    doc = load(item("a", 0) .. item("b", 1) .. item("c", 2) .. item("d", 1) .. item("e", 2)
      .. item("f", 0) .. item("g", 1) .. item("h", 2), { numbering = list(
        level(0, "upperRoman", "%1.") .. level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')
        .. level(2, "lowerLetter", "%1.%2.%3", '<w:lvlRestart w:val="1"/>')) })
    assert.equal("I. a\n1. b\nI.1.a c\n2. d\nI.2.b e\nII. f\n3. g\nII.3.a h", doc.text)
  end)

  it("numbers by styles, by lists of styles, and in legal form", function()
    local doc = load(p("Scope", '<w:pStyle w:val="h1"/>') .. p("Terms", '<w:pStyle w:val="h2"/>')
      .. p("Plain", '<w:pStyle w:val="h2"/><w:numPr><w:numId w:val="0"/></w:numPr>'), {
      styles = [[<w:style w:styleId="h1"><w:name w:val="heading 1"/><w:pPr>
        <w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:styleId="h2"><w:name w:val="heading 2"/><w:pPr>
        <w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>]],
      numbering = list(level(0, "upperRoman", "%1.", '<w:pStyle w:val="h1"/>')
        .. level(1, "decimal", "%1.%2", '<w:pStyle w:val="h2"/><w:isLgl/>')) })
    assert.same({ '{"level":"1","number":"I."} I. Scope', '{"level":"2","number":"1.1"} 1.1 Terms',
      '{"level":"2"} Plain' }, loaded.words(doc, "heading"))
  end)

  it("keeps insertions and drops deletions, whole paragraphs and moves too", function()
    local gone = "<w:rPr><w:del/></w:rPr>"
    local doc = load([[<w:p><w:r><w:t>He </w:t></w:r><w:del><w:r><w:delText>denied</w:delText></w:r>
      </w:del><w:ins><w:r><w:t>confirmed</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> x</w:t></w:r>
      </w:moveFrom><w:moveTo><w:r><w:t> it.</w:t></w:r></w:moveTo></w:p>]]
      .. item("one", 0)
      .. "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr>" .. gone
      .. "</w:pPr><w:del><w:r><w:delText>two</w:delText></w:r></w:del></w:p>"
      .. item("three", 0) .. p("joined ", gone) .. p "here", {
      numbering = list(level(0, "decimal", "%1.")) })
    assert.equal("He confirmed it.\n\n1. one\n2. three\n\njoined here", doc.text)
  end)

  it("shows what fields result in, and not what they ask", function()
    local doc = load [[<w:p><w:r><w:t>See page </w:t></w:r>
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x </w:instrText></w:r>
      <w:r><w:fldChar w:fldCharType="begin"/></w:r>
      <w:r><w:t>inner</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r>
      <w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="DATE"><w:r><w:t>.</w:t></w:r>
      </w:fldSimple><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>]]
    assert.equal("See page 12.", doc.text)
    local open = '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:t>x</w:t></w:r></w:p>'
    assert.equal("Text", load(open .. p "Text").text)
  end)

  it("links what fields ask to link, within a paragraph", function()
    local function field(asked, result, ending)
      return ('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> %s</w:instrText></w:r>'
        .. '<w:r><w:fldChar w:fldCharType="separate"/></w:r>%s'
        .. '<w:r><w:fldChar w:fldCharType="%s"/></w:r>'):format(asked, result, ending or "end")
    end
    local function word(text) return "<w:r><w:t xml:space='preserve'>" .. text .. "</w:t></w:r>" end
    local url = 'HYPERLINK "https://varneth.example/%s" \\o "tip"'
    local doc = load("<w:p>" .. word "The " .. field(url:format(1), word "note "
      .. field("REF x", word "of May")) .. word " and " .. field('hyperlink \\l "p"', word "this")
      .. "</w:p><w:p>" .. field(url:format(2), word "open", "x") .. "</w:p>" .. [[<w:p>
      <w:fldSimple w:instr="HYPERLINK https://varneth.example/3"><w:r><w:t>port</w:t></w:r>
      </w:fldSimple></w:p>]] .. "<w:p>" .. field(url:format(4), "") .. word "x" .. "</w:p>")
    assert.same({ '{"href":"https://varneth.example/1"} note of May',
      '{"href":"https://varneth.example/3"} port' }, loaded.words(doc, "link"))
  end)

  it("shows what boxes are ticked in forms, and what is chosen of lists", function()
    local function form(data)
      return ('<w:r><w:fldChar w:fldCharType="begin"><w:ffData>%s</w:ffData></w:fldChar></w:r>'
        .. '<w:r><w:instrText> FORM </w:instrText><w:fldChar w:fldCharType="end"/></w:r>')
        :format(data)
    end
    local choices = '<w:ddList>%s<w:listEntry w:val="Varneth"/><w:listEntry w:val="Ostrava"/>'
      .. "</w:ddList>"
    local doc = load("<w:p>" .. form "<w:checkBox><w:default w:val='1'/></w:checkBox>"
      .. form "<w:checkBox><w:default w:val='1'/><w:checked w:val='0'/></w:checkBox>"
      .. form "<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>"
      .. form(choices:format "") .. form(choices:format '<w:result w:val="1"/>')
      .. form(choices:format '<w:result w:val="7"/>') .. "</w:p>")
    assert.equal("☒☐☒VarnethOstrava", doc.text)
  end)

  it("writes words without the places where they may break", function()
    local doc = load(p "co\u{AD}operation\u{AD}, non\u{2011}binding" .. p "\u{AD}"
      .. p "\u{2002}\u{A0}")
    assert.equal("cooperation, non-binding", doc.text)
  end)

  it("does not repeat the mark of a note that has it in its text", function()
    local doc = load([[<w:p><w:r><w:t>Denied</w:t><w:footnoteReference w:customMarkFollows="1"
      w:id="4"/><w:t>*</w:t></w:r><w:r><w:t>, twice</w:t><w:footnoteReference w:id="5"
      w:customMarkFollows="true"/><w:t>†</w:t></w:r></w:p>]], {
      footnotes = '<w:footnote w:id="4">' .. p "* In Halden." .. "</w:footnote>"
        .. '<w:footnote w:id="5">' .. p "In Ostrava." .. "</w:footnote>" })
    assert.equal("Denied*, twice†\n\n* In Halden.\n\n[†] In Ostrava.", doc.text)
  end)

  it("knows the entries of what is gathered from the text", function()
    local doc = load("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/>"
      .. "</w:docPartObj></w:sdtPr><w:sdtContent>" .. p("Contents", '<w:pStyle w:val="h"/>')
      .. p "Scope 2" .. "</w:sdtContent></w:sdt>" .. p("Map 3", '<w:pStyle w:val="f"/>')
      .. p("Terms 4", '<w:pStyle w:val="t"/>') .. p("Body", '<w:pStyle w:val="n"/>'), { styles = [[
      <w:style w:styleId="h"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="f"><w:name w:val="table of figures"/></w:style>
      <w:style w:styleId="n"><w:name w:val="index heading"/></w:style>
      <w:style w:styleId="t"><w:name w:val="toc 3"/></w:style>]] })
    assert.equal("Contents\n\nScope 2\n\nMap 3\n\nTerms 4\n\nBody", doc.text)
    assert.same({ "Scope 2", "Map 3", "Terms 4" }, loaded.words(doc, "contents"))
  end)

  it("leaves out what styles hide, unless a run shows itself", function()
    local function run(text, properties)
      return ('<w:r><w:rPr>%s</w:rPr><w:t xml:space="preserve">%s </w:t></w:r>'):format(
        properties or "", text)
    end
    local doc = load("<w:p>" .. run "a" .. run("b", '<w:rStyle w:val="c"/>') .. "</w:p>"
      .. '<w:p><w:pPr><w:pStyle w:val="q"/></w:pPr>' .. run "d"
      .. run("e", '<w:vanish w:val="0"/>') .. run("f", '<w:lang w:val="fr"/>') .. "</w:p>", {
      styles = '<w:style w:styleId="c"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="p">'
        .. '<w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="q"><w:basedOn w:val="p"/>'
        .. "</w:style>" })
    assert.equal("a\n\ne", doc.text)
  end)

  it("puts notes behind the text, and their numbers where they belong", function()
    local note = '<w:%s w:id="%d"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>%s</w:t></w:r>'
      .. "</w:p></w:%s>"
    local doc = load([[<w:p><w:r><w:t>It failed</w:t></w:r>
      <w:r><w:footnoteReference w:id="3"/></w:r><w:r><w:t> twice</w:t></w:r>
      <w:r><w:endnoteReference w:id="3"/></w:r><w:r><w:t>.</w:t></w:r></w:p>]],
      { footnotes = '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        .. note:format("footnote", 3, " In March.", "footnote"),
        endnotes = note:format("endnote", 3, " In May.", "endnote") })
    assert.equal("It failed[1] twice[i].\n\n[1] In March.\n\n[i] In May.", doc.text)
    assert.same({ '{"number":"1"} [1]', '{"number":"i"} [i]' }, loaded.words(doc, "reference"))
    assert.same({ '{"number":"1"} [1] In March.', '{"number":"i","kind":"endnote"} [i] In May.' },
      loaded.words(doc, "footnote"))
  end)

  it("lays out tables", function()
    local function tc(text, properties)
      return ("<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>"):format(properties or "", p(text))
    end
    local doc = load(p "Before" .. "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" .. tc "State"
      .. tc "Vote" .. "</w:tr><w:tr>" .. tc "Varneth" .. tc("No", '<w:vMerge w:val="restart"/>')
      .. "</w:tr><w:tr>" .. tc "Sauvelle" .. tc("x", "<w:vMerge/>") .. "</w:tr><w:tr><w:trPr>"
      .. "<w:del/></w:trPr>" .. tc "gone" .. "</w:tr></w:tbl>" .. p "After")
    assert.equal("Before\n\nState\tVote\nVarneth\tNo\nSauvelle\n\nAfter", doc.text)
    assert.same({ '{"head":"true"} State', '{"head":"true"} Vote', "Varneth", "No", "Sauvelle" },
      loaded.words(doc, "cell"))
    assert.equal(3, #loaded.words(doc, "row"))
    assert.equal(1, #loaded.words(doc, "table"))
  end)

  it("keeps the columns of cells without text, and of those that go on", function()
    local function tc(text, properties)
      return ("<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>"):format(properties or "",
        text and p(text) or "<w:p/><w:p/>")
    end
    local function tr(...) return "<w:tr>" .. table.concat { ... } .. "</w:tr>" end
    local from, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    local doc = load("<w:tbl>" .. tr(tc(), tc "Yes", tc(), tc "No")
      .. tr(tc("Arland", from), tc "2", tc("3", from), tc "4")
      .. tr(tc("x", on), tc "5", tc("x", on), tc "6")
      .. tr(tc("Both", '<w:gridSpan w:val="3"/>'), tc "7")
      .. tr('<w:trPr><w:gridBefore w:val="2"/></w:trPr>', tc "8", tc()) .. tr(tc(), tc())
      .. tr(tc("Wide", '<w:hMerge w:val="restart"/>'), tc("x", "<w:hMerge/>"), tc "9")
      .. tr(tc("a", '<w:gridSpan w:val="-7"/>'), tc("b", '<w:gridSpan w:val="99999999"/>'), tc "c")
      .. "</w:tbl>" .. p "After")
    assert.equal("\tYes\t\tNo\nArland\t2\t3\t4\n\t5\t\t6\nBoth\t\t\t7\n\t\t8\nWide\t\t9\na\tb"
      .. ("\t"):rep(256) .. "c\n\nAfter", doc.text)
  end)

  it("shows formulas in one line", function()
    local function e(name, text)
      return ("<m:%s><m:r><m:t>%s</m:t></m:r></m:%s>"):format(name, text, name)
    end
    local doc = load([[<w:p><w:r><w:t xml:space="preserve">So </w:t></w:r>
      <m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">]] .. [[
      <m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num>]] .. e("den", "2") .. "</m:f>"
      .. "<m:r><m:t>=</m:t></m:r><m:sSup>" .. e("e", "mc") .. e("sup", "2") .. "</m:sSup>"
      .. "<w:del><m:r><m:t>x</m:t></m:r></w:del><w:ins><m:r><m:t>+</m:t></m:r></w:ins>"
      .. '<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/>' .. e("e", "x") .. "</m:rad>"
      .. '<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr>' .. e("sub", "i=1") .. e("sup", "n")
      .. e("e", "i") .. "</m:nary><m:d>" .. e("e", "a") .. e("e", "b") .. "</m:d><m:acc>"
      .. e("e", "v") .. "</m:acc><m:func>" .. e("fName", "sin") .. e("e", "t")
      .. "</m:func></m:oMath></w:p>")
    assert.equal("So (a+b)/2=mc^2+√(x)∑_(i=1)^n i(a|b)v\u{302}sin t", doc.text)
  end)

  it("reads text boxes once, controls, links, and comments not at all", function()
    local box = "<w:txbxContent>" .. p "In a box" .. "</w:txbxContent>"
    local doc = load([[<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>]] .. box
      .. "</w:drawing></mc:Choice><mc:Fallback><w:pict>" .. box
      .. [[</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>By </w:t></w:r>
      <w:hyperlink r:id="h"><w:r><w:t>the ministry</w:t></w:r></w:hyperlink>
      <w:commentRangeStart w:id="0"/><w:smartTag><w:r><w:t>.</w:t></w:r></w:smartTag>
      <w:r><w:commentReference w:id="0"/></w:r></w:p><w:sdt><w:sdtPr/><w:sdtContent>]]
      .. p "Filled in" .. "</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
      .. "<w:sdtContent>" .. p "Click here" .. "</w:sdtContent></w:sdt>", {
      links = ('<Relationship Id="h" Type="%shyperlink" Target="https://example.org/&quot;a"/>')
        :format(TYPES), comments = '<w:comment w:id="0">' .. p "Sure?" .. "</w:comment>" })
    assert.equal("By the ministry.\n\nIn a box\n\nFilled in", doc.text)
    assert.same({ '{"href":"https://example.org/\\"a"} the ministry' }, loaded.words(doc, "link"))
  end)

  it("takes in pages, texts and documents that stand in the place of blocks", function()
    local function with(body, files)
      local links, members = {}, {}
      for name, bytes in pairs(files) do
        links[#links + 1] = ('<Relationship Id="%s" Type="%saFChunk" Target="%s"/>'):format(name,
          TYPES, name)
        members[#members + 1] = { name = "word/" .. name, bytes = bytes }
      end
      members[#members + 1] = { name = "word/document.xml", bytes =
        ("<w:document %s><w:body>%s</w:body></w:document>"):format(W, body) }
      members[#members + 1] = { name = "word/_rels/document.xml.rels", bytes =
        "<Relationships>" .. table.concat(links) .. "</Relationships>" }
      return zip.pack(members)
    end
    local function chunk(name) return ('<w:altChunk r:id="%s"/>'):format(name) end
    local inner = with(p "Inside" .. chunk "a.docx", { ["a.docx"] = with(p "Deeper", {}) })
    local doc = assert(loaded.load(with(p "One" .. chunk "a.html" .. chunk "b.txt" .. chunk "c.docx"
      .. chunk "d.rtf" .. chunk "e.docx" .. chunk "gone" .. p "End", {
      ["a.html"] = "<html><body><h2>Votes</h2><ul><li>Yes</ul></body></html>",
      ["b.txt"] = "Plain words.", ["c.docx"] = inner, ["d.rtf"] = "{\\rtf1 x}",
      ["e.docx"] = "PK\3\4 broken" }), "note.docx"))
    assert.equal("One\n\nVotes\n\n• Yes\n\nPlain words.\n\nInside\n\nDeeper\n\nEnd", doc.text)
    assert.same({ '{"level":"2"} Votes' }, loaded.words(doc, "heading"))
    local bytes = with(p "core", {})
    for i = 1, 8 do bytes = with(p("d" .. i) .. chunk "x.docx", { ["x.docx"] = bytes }) end
    assert.equal("d8\n\nd7\n\nd6\n\nd5\n\nd4", assert(loaded.load(bytes, "note.docx")).text)
    local text = ("word "):rep(20000)
    bytes = with(p "x" .. chunk "a.txt" .. chunk("a.txt"):rep(50), { ["a.txt"] = text })
    assert.equal(#text - 1 + #"x\n\n", #assert(loaded.load(bytes, "note.docx")).text)
  end)

  it("takes metadata from the file and the text", function()
    local doc = load(p("On the Cable", '<w:pStyle w:val="T"/>'), {
      styles = [[<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault>
        </w:docDefaults><w:style w:styleId="T"><w:name w:val="Title"/></w:style>]] }, [[
      <cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c"><dc:title>Old</dc:title>
      <dc:creator> Ilse  Morn </dc:creator><dcterms:created>2031-04-12T09:30:00Z</dcterms:created>
      <dcterms:modified>soon</dcterms:modified></cp:coreProperties>]])
    assert.same({ title = "On the Cable", author = "Ilse Morn", created = "2031-04-12",
      lang = "fr" }, doc.metadata)
    assert.same({ "On the Cable" }, loaded.words(doc, "title"))
  end)
end)

describe("DOCX that is damaged or made to do harm", function()
  local function refuse(bytes, what)
    local doc, message, code = loaded.load(bytes, "note.docx")
    assert.is_nil(doc)
    assert.matches("^note.docx: ", message)
    assert.matches(what, message)
    return code
  end

  it("is an error that says what is wrong", function()
    local whole = pack(p "Text")
    refuse(whole:sub(1, #whole // 2), "damaged ZIP file")
    refuse(pack "<w:p>", "word/document.xml: line 1: is not well%-formed XML")
    refuse(zip.pack { { name = "word/other.xml", bytes = "<a/>" } },
      "has no part 'word/document.xml'")
    refuse(zip.pack { { name = "word/document.xml", bytes = "x", encrypted = true } }, "encrypted")
    refuse(zip.pack { { name = "word/document.xml", bytes = "<a/>", crc = 1 } }, "damaged")
  end)

  it("does not swell", function()
    local bomb = zip.pack { { name = "word/document.xml", bytes = zip.zeros(1 << 24),
      size = 1 << 24, crc = 0, deflated = true } }
    assert.truthy(#bomb < 1 << 18)
    assert.equal("ELIMIT", refuse(bomb, "100 times the file"))
    refuse(zip.pack { { name = "word/document.xml", bytes = "<a/>", size = 0x7FFFFFFF } },
      "damaged")
    refuse(pack(("<w:sdt>"):rep(300)), "more than 256 elements")
  end)

  it("ends circles of styles, of lists and of notes", function()
    local function style(id, based, more)
      return ('<w:style w:styleId="%s"><w:basedOn w:val="%s"/>%s</w:style>'):format(id, based,
        more or "")
    end
    local note = '<w:footnote w:id="1"><w:p><w:r><w:t>n</w:t><w:footnoteReference w:id="1"/>'
      .. '<w:footnoteReference w:id="2"/><w:footnoteReference w:id="9"/></w:r></w:p></w:footnote>'
      .. '<w:footnote w:id="2"><w:p><w:r><w:t>m</w:t></w:r></w:p></w:footnote>'
    local doc = load(p("One", '<w:pStyle w:val="a"/>') .. item("two", 0)
      .. '<w:p><w:r><w:t>Three</w:t><w:footnoteReference w:id="1"/></w:r></w:p>', {
      styles = style("a", "b", '<w:name w:val="heading 1"/>') .. style("b", "a") .. style("s", "s",
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
      numbering = list '<w:numStyleLink w:val="s"/>', footnotes = note })
    assert.equal("One\n\ntwo\n\nThree[1]\n\n[1] n[2]\n\n[2] m", doc.text)
  end)

  it("takes absurd numbers for none, and formats of marks that are too long", function()
    local body = item("a", 0) .. item("b", 99) .. item("c", 0, 2147483647)
      .. p("d", '<w:outlineLvl w:val="-3"/>') .. p("e", '<w:outlineLvl w:val="99999999999"/>')
    local function with(text)
      return load(body, { numbering = list('<w:lvl w:ilvl="0"><w:start w:val="1000000000"/>'
        .. ('<w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%s"/></w:lvl><w:lvl w:ilvl="77"/>')
          :format(text)) }).text
    end
    assert.equal("1000000000.%0 a\n\nb\n\nc\n\nd\n\ne", with "%1.%0%2")
    assert.equal("a\n\nb\n\nc\n\nd\n\ne", with(("%1"):rep(1000)))
  end)

  it("finds what it can when relationships are broken", function()
    local links = [[<Relationship/><Relationship Id="" Type="" Target=""/>
      <Relationship Id="a" Type="TYPESstyles" Target="../../../../styles.xml"/>
      <Relationship Id="b" Type="TYPESnumbering" Target="LONG"/>
      <Relationship Id="c" Type="TYPESfootnotes" Target="document.xml"/>
      <Relationship Id="d" Type="TYPESendnotes" TargetMode="External"
        Target="https://example.org/e"/>]]
    links = links:gsub("TYPES", TYPES):gsub("LONG", ("x/"):rep(400))
    assert.equal("Text", load(p "Text", { links = links }).text)
  end)

  it("expands no entities and opens no files", function()
    local body = "<w:p><w:r><w:t>a%sb</w:t></w:r></w:p>"
    local function with(subset, use)
      return zip.pack { { name = "word/document.xml", bytes = ('<!DOCTYPE w:document [%s]>'
        .. "<w:document %s><w:body>%s</w:body></w:document>"):format(subset, W,
        body:format(use)) } }
    end
    local lol = { '<!ENTITY l0 "lol">' }
    for i = 1, 9 do
      lol[#lol + 1] = ('<!ENTITY l%d "%s">'):format(i, ("&l%d;"):format(i - 1):rep(10))
    end
    local laughs = loaded.load(with(table.concat(lol), "&l9;"), "note.docx")
    assert.equal("ab", laughs and laughs.text or "ab")
    local file = loaded.load(with('<!ENTITY x SYSTEM "file:///etc/hostname">', "&x;"), "note.docx")
    assert.equal("ab", file.text)
  end)

  it("bounds the attributes of an element", function()
    local many = {}
    for i = 1, 4097 do many[i] = ("a%d='x'"):format(i) end
    local function made(from)
      return pack("<w:p " .. table.concat(many, " ", from) .. "><w:r><w:t>Few</w:t></w:r></w:p>")
    end
    local doc, problem = loaded.load(made(1), "note.docx")
    assert.is_nil(doc)
    assert.matches("an element has more than 4096 attributes", problem)
    assert.equal("Few", assert(loaded.load(made(2), "note.docx")).text)
  end)
end)
