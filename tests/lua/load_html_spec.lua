--- load_html_spec.lua: pages as their readers see them.

local core = require "parlance.core"

local function load(page, options)
  local source <close> = core.source(page)
  return assert(source:load("page.html", options))
end

local function text_of(page, options)
  local loaded <close> = load(page, options)
  return loaded:head(1 << 20)
end

-- The spans of a layer: their texts with an attribute's value, or nothing, before.
local function spans(loaded, layer)
  local text, list = loaded:head(1 << 20), {}
  for _, span in ipairs(loaded:spans()) do
    if span.layer == layer then
      local label = span.attributes and span.attributes:match ':"(.*)"}$'
      list[#list + 1] = (label and label .. "|" or "") .. text:sub(span.start + 1, span["end"])
    end
  end
  return list
end

describe("a page", function()
  it("is its text, with the gaps that it is shown with", function()
    assert.equal("Statement of Arland\n\nThe Minister said:\nno.\n\nSecond “part” – done.",
      text_of [[<!DOCTYPE html><html><head><title>T</title><style>p{}</style></head><body>
        <h1>Statement <em>of</em>
        Arland</h1><p>The Minister said:<br>no.<p>Second <q>part</q> &ndash; done.</body>]])
  end)

  it("is known by its first bytes, or its name", function()
    local function format(bytes, name)
      local source <close> = core.source(bytes)
      local loaded <close> = assert(source:load(name))
      return loaded:format()
    end
    assert.equal("html", format("<!-- x -->\n<!DOCTYPE HTML><p>Words", "a"))
    assert.equal("html", format("\u{FEFF}<?xml version='1.0'?><html><p>Words", "a.txt"))
    assert.equal("html", format("Words <b>alone</b>", "a.HTM"))
    assert.equal("plain text", format("<p>Words", "a.txt"))
  end)

  it("has no text of scripts, and none that is hidden", function()
    assert.equal("One Two", text_of [[<p>One <script>document.write("<p>no</p>")</script>
      <noscript>no</noscript><span hidden>no</span><template><p>no</p></template>
      <span style="display: none">no</span><select><option>no</select>Two]])
  end)

  it("keeps the lines of what is set as it was typed", function()
    assert.equal("a\n  b\n\nc", text_of "<pre>\na\n  b</pre><p>c")
  end)

  it("takes two line ends for the end of a paragraph", function()
    local loaded <close> = load "<div>One.<br>Two.<br>\n<br>Three.</div>"
    assert.same({ "One.\nTwo.", "Three." }, spans(loaded, "paragraph"))
  end)

  it("has headings with their levels", function()
    local loaded <close> = load "<h1>A</h1><h3>B</h3><div role=main><h2>C</h2>Text</div>"
    assert.same({ "1|A", "3|B", "2|C" }, spans(loaded, "heading"))
  end)

  it("numbers its lists as browsers do", function()
    local loaded <close> = load [[<ol start=3><li>three<li value=7>seven<li>eight</ol>
      <ol reversed type=a><li>two<li>one</ol><ol type=I><li>first</ol><ul><li>dot</ul>]]
    assert.same({ "3.|3. three", "7.|7. seven", "8.|8. eight", "b.|b. two", "a.|a. one",
      "I.|I. first", "•|• dot" }, spans(loaded, "item"))
  end)

  it("sees lists in lists, and paragraphs in items", function()
    local loaded <close> = load [[<ol><li><p>One</p><p>more</p></li>
      <li><p>Two</p><ul><li>a</li><li>b</li></ul></li></ol><p>End]]
    assert.equal("1. One\n\nmore\n2. Two\n• a\n• b\n\nEnd", loaded:head(100))
    assert.same({ "1.|1. One\n\nmore", "2.|2. Two\n• a\n• b", "•|• a", "•|• b" },
      spans(loaded, "item"))
  end)

  it("lets an item's own mark stand", function()
    local loaded <close> = load "<ul><li>(a) first<li>(b) second</ul><p>1. Third</p><p>2. Fourth"
    assert.same({ "(a)|(a) first", "(b)|(b) second", "1.|1. Third", "2.|2. Fourth" },
      spans(loaded, "item"))
  end)

  it("has tables of data in rows and cells", function()
    local loaded <close> = load [[<table><caption>Votes</caption><tr><th>State<th>Vote
      <tr><td>Arland<td>yes<tr><td>Borland<td>no</table>]]
    assert.equal("Votes\nState\tVote\nArland\tyes\nBorland\tno", loaded:head(100))
    assert.same({ "State\tVote", "Arland\tyes", "Borland\tno" }, spans(loaded, "row"))
    assert.same({ "true|State", "true|Vote", "Arland", "yes", "Borland", "no" },
      spans(loaded, "cell"))
  end)

  it("takes tables that only place things for what is in them", function()
    local loaded <close> = load [[<table><tr><td><h1>Head</h1><p>One.</p><p>Two.</p></td>
      <td><table><tr><td>x</td></tr></table></td></tr></table>]]
    assert.same({}, spans(loaded, "table"))
    assert.equal("Head\n\nOne.\n\nTwo.\n\nx", loaded:head(100))
  end)

  it("has quotations in blocks", function()
    local loaded <close> = load "<p>He said:</p><blockquote><p>One.</p><p>Two.</p></blockquote>"
    assert.same({ "One.\n\nTwo." }, spans(loaded, "quote"))
  end)

  it("ties footnotes to their marks", function()
    local loaded <close> = load [[<p>Said<sup><a href="#n1" id="r1">1</a></sup>
      and <a href="#n2">[2]</a>.</p><ol><li id="n1">Here. <a href="#r1">↩</a></li></ol>
      <p><a name="n2" href="#r2">[2]</a> There.</p>]]
    assert.same({ "1|1", "2|[2]" }, spans(loaded, "reference"))
    assert.same({ "1|1. Here.", "2|[2] There." }, spans(loaded, "footnote"))
  end)

  it("is refused when it has no text", function()
    local source <close> = core.source "<html><script>x</script></html>"
    local loaded, message, code = source:load "empty.html"
    assert.is_nil(loaded)
    assert.equal("empty.html: the page has no text", message)
    assert.equal("EINVALID", code)
  end)

  it("is read in the encoding that it tells", function()
    assert.equal("Жар", text_of "<meta charset=koi8-r><p>\xF6\xC1\xD2")
    assert.equal("Жар", text_of("<meta charset=koi8-r><p>\xC6\xE0\xF0",
      { encoding = "windows-1251" }))
    assert.equal("café", text_of "<p>caf\xE9")
    assert.equal("café €", text_of "<p>caf&eacute; &#128;")
  end)

  it("survives what is broken in it", function()
    local page = [[<!DOCTYPE html><table><tr><td><p>One <b>two<ul><li>three</table><a href="#x">
      four</a><svg><p>five</svg><ol><li value=99999999999999999999>six &#xD800;]]
    for cut = 1, #page do
      local source <close> = core.source(page:sub(1, cut))
      local loaded = source:load "cut.html"
      if loaded then loaded:close() end
    end
    assert.truthy(text_of(page):find "five")
  end)
end)
