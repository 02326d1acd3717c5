--- load_html_spec.lua: pages as their readers see them.

local core = require "parlance.core"
local spans = require("support.loaded").labelled

local function load(page, options)
  local source <close> = core.source(page)
  return assert(source:load("page.html", options))
end

local function text_of(page, options)
  local loaded <close> = load(page, options)
  return loaded:head(1 << 20)
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
      <span style="display: none">no</span><i class="tip hidden">no</i>
      <select><option>no</select>Two]])
  end)

  it("has one paragraph of lines that are paragraphs in the source", function()
    local lines = { "JOURNALIST:", "When will the ports of Varneth be open again, and who has the",
      " say in that, the minister or the envoys who came here from the", " capital?",
      "MINISTER:", "We shall open them before the winter. I have said so to all of",
      " them, and I say it again here: no ship that comes for grain will",
      " be sent away. None was.",
      "The second matter is the tariff that the Council has asked us to",
      " withdraw, and which we keep." }
    local function paragraphs(list)
      local loaded <close> = load("<div><p>" .. table.concat(list, "</p>\n<p>") .. "</p></div>")
      return spans(loaded, "paragraph")
    end
    local wanted = { "JOURNALIST:", table.concat(lines, "", 2, 4), "MINISTER:",
      table.concat(lines, "", 6, 8), table.concat(lines, "", 9, 10) }
    assert.same(wanted, paragraphs(lines))
    for i, line in ipairs(lines) do lines[i] = line:match "^%s*(.*)" end
    assert.same(wanted, paragraphs(lines))
    for i, line in ipairs(lines) do lines[i] = line:gsub("^%l", string.upper) end
    assert.equal(10, #paragraphs(lines)) -- no line is cut: each may be a paragraph
    assert.equal(4, #paragraphs { "One of them", "two of them", "three of them", "four of them" })
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

  it("keeps the columns of cells without text, and of those that are wide or high", function()
    local loaded <close> = load [[<table><thead><tr><th></th><th>Yes<th><th>No</thead>
      <tr><td rowspan=2>Arland<td><td>2<td>3 <tr><td>4<td> <td>5
      <tr><td colspan=2>Both<td>6<td></tbody>
      <tbody><tr><td rowspan=0><td>7 <tr><td><p></p><td>8</tbody>
      <tbody><tr><td colspan=x rowspan=-1>9<td colspan=0>10</table><p>End]]
    assert.equal("\tYes\t\tNo\nArland\t\t2\t3\n\t4\t\t5\nBoth\t\t6\n\t7\n\t\t8\n9\t10\n\nEnd",
      loaded:head(200))
    assert.same({ "Yes\t\tNo", "Arland\t\t2\t3", "4\t\t5", "Both\t\t6", "7", "8", "9\t10" },
      spans(loaded, "row"))
  end)

  it("does not swell by the columns that cells say they have", function()
    local row = "<tr><td colspan=9999999999 rowspan=70000><td colspan=1000>a"
    local loaded <close> = load("<table>" .. row:rep(300) .. "</table>")
    assert.truthy(#loaded:head(1 << 20) < #row * 300 * 5)
  end)

  it("takes tables that only place things for what is in them", function()
    local loaded <close> = load [[<table><tr><td><h1>Head</h1><p>One.</p><p>Two.</p></td>
      <td><table><tr><td>x</td></tr></table></td></tr></table>]]
    assert.same({}, spans(loaded, "table"))
    assert.equal("Head\n\nOne.\n\nTwo.\n\nx", loaded:head(100))
  end)

  it("shows mathematics once", function()
    local loaded <close> = load [[<p>It is <math><semantics><mrow><mi>a</mi><mo>=</mo><mi>b</mi>
      </mrow><annotation encoding="application/x-tex">a=b</annotation>
      <annotation-xml><mi>no</mi></annotation-xml></semantics></math> here.</p>]]
    assert.equal("It is a=b here.", loaded:head(100))
  end)

  it("has quotations in blocks", function()
    local loaded <close> = load "<p>He said:</p><blockquote><p>One.</p><p>Two.</p></blockquote>"
    assert.same({ "One.\n\nTwo." }, spans(loaded, "quote"))
  end)

  it("has articles in pages of several", function()
    local loaded <close> = load "<article><h2>I</h2><p>a</article><article><p>b</article>"
    assert.same({ "I\n\na", "b" }, spans(loaded, "article"))
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

-- A page of a site, with `body` between its navigation and its footer.
local function site(body)
  return [[<!DOCTYPE html><title>T</title><div class="top"><a href="/">Arland Herald</a>
    <ul><li><a href="/n">News</a><li><a href="/s">Sport</a><li><a href="/w">Weather</a></ul>
    </div>]] .. body .. [[<div class="bottom"><p><a href="/t">Terms of use of this site and of
    all the pages that belong to it</a></p><p>&copy; Arland Herald</p></div>]]
end

local PROSE = [[<p>The Foreign Minister of Arland said on Tuesday that the talks with Borland
  would go on, and that nobody had left the table.</p>]]
local MORE = [[<p>Borland's delegation denied that it had asked for a pause, and called the
  reports about it an invention of the press.</p>]]

local function words_of(page, options) return (text_of(page, options):gsub("%s+", " ")) end

describe("the main content", function()
  local prose, more = words_of(PROSE), words_of(MORE)

  it("is where the prose is", function()
    local page = site("<div><div><h2>Talks</h2>" .. PROSE .. "<p>A short line.</p>" .. MORE
      .. "</div><div><ul><li><a href='/a'>Another story</a><li><a href='/b'>More of it</a>"
      .. "</ul></div></div>")
    assert.equal("Talks " .. prose .. " A short line. " .. more, words_of(page))
    assert.truthy(words_of(page, { whole = true }):find "Weather.*Talks.*Another story.*Terms")
  end)

  it("is what is marked as the body of an article, however short", function()
    assert.equal("One line.", words_of(site("<p>" .. PROSE
      .. "<div itemprop='articleBody'><p>One line.</p></div>")))
    assert.equal("One line.", words_of(site "<div class='x e-content'>One line.</div>"))
  end)

  it("is all of several bodies, as in a list of articles", function()
    assert.equal(prose .. " " .. more, words_of(site("<div><article><div class='entry-content'>"
      .. PROSE .. "</div></article><article><div class='entry-content'>" .. MORE
      .. "</div></article></div>")))
  end)

  it("is all of many articles beside one another", function()
    assert.equal("I " .. prose .. " II " .. more, words_of("<article><h2>I</h2>" .. PROSE
      .. "</article><article><h2>II</h2>" .. MORE .. "</article>"))
  end)

  it("leaves out what is marked as something else", function()
    assert.equal(prose .. " " .. more, words_of("<main><nav>Home</nav>" .. PROSE
      .. "<div class='share-buttons'>Share</div><aside>" .. PROSE .. "</aside>" .. MORE
      .. "<div id='relatedLinks'><p>See also</p></div></main>"))
  end)

  it("does not believe marks that leave nothing", function()
    assert.equal(prose .. " " .. more, words_of(site("<div role='main'></div>"
      .. "<div role='complementary'><div>" .. PROSE .. MORE .. "</div></div>")))
  end)

  it("is the whole page where there is no prose", function()
    assert.equal("Agenda 10:00 Opening 11:00 Vote",
      words_of "<nav>Home</nav><h1>Agenda</h1><div>10:00 Opening</div><div>11:00 Vote</div>")
    assert.equal("Home", words_of "<nav>Home</nav>")
  end)

  it("is found in a language without spaces", function()
    local text = ("外相は火曜日に協議を続けると述べた。"):rep(3)
    assert.equal(text, words_of(site("<div><p>" .. text .. "</p></div>")))
  end)
end)

local function metadata(page)
  local loaded <close> = load(page)
  local found = {}
  for _, datum in ipairs(loaded:metadata()) do
    assert.equal("embedded", datum.origin)
    found[datum.key] = datum.value
  end
  return found
end

describe("what a page says of itself", function()
  it("comes from its head", function()
    assert.same({ title = "Talks go on", date = "2031-04-12", author = "Ada Merel",
      description = "Both sides stay", publication = "Arland Herald",
      url = "https://herald.example/talks", lang = "en", subject = "talks, Borland" },
      metadata [[<html lang="en_GB"><meta property="og:title" content="Talks  go on">
        <meta property="article:published_time" content="2031-04-12T10:00:00+02:00">
        <meta name="author" content="By Ada Merel"><link rel=canonical href="/relative">
        <meta name=DC.Date content=2030><meta name="description" content="Both sides stay">
        <meta property="og:site_name" content="Arland Herald"><meta name=keywords
        content="talks, Borland"><meta property="og:url" content="https://herald.example/talks">
        <p>Text]])
  end)

  it("comes from JSON-LD", function()
    local found = metadata [[<script type="application/ld+json">{"@graph":[
      {"@type":"WebPage","datePublished":"2030-01-01"},{"@type":["NewsArticle"],
      "headline":"A \u201cNo\u201d","datePublished":"2031-04-12","author":[{"name":"Ada"},
      {"name":"Ben"}],"publisher":{"@type":"Organization","name":"Herald"}}]}</script>
      <script type="application/ld+json">{ broken</script><p>Text]]
    assert.same({ title = "A “No”", date = "2031-04-12", author = "Ada, Ben",
      publication = "Herald" }, found)
  end)

  it("comes from microdata, but not from that of pictures", function()
    local found = metadata [[<article itemscope itemtype="http://schema.org/NewsArticle">
      <figure itemscope itemtype="http://schema.org/ImageObject">
        <meta itemprop="datePublished" content="1999-01-01"></figure>
      <h1 itemprop="headline">Talks</h1>
      <span itemprop="author" itemscope><b itemprop="name">Ada Merel</b></span>
      <time itemprop="datePublished" datetime="2031-04-12">12 April</time><p>Text</article>]]
    assert.same({ title = "Talks", date = "2031-04-12", author = "Ada Merel" }, found)
  end)

  it("has a title without the name of the site", function()
    local function title(head, body)
      return metadata("<title>" .. head .. "</title>" .. (body or "<p>Text")).title
    end
    assert.equal("Talks go on for weeks", title "Talks go on for weeks | Arland Herald")
    assert.equal("Talks go on", title("Herald » World » Talks go on", "<h1>Talks go on</h1>"))
    assert.equal("Talks go on for weeks", title "Herald | Talks go on for weeks")
    assert.equal("A - B", title("A - B", "<h1>A - B</h1>"))
    assert.equal("One - two three", title "One - two three")
    assert.equal("Talks", title("", "<h1>Talks</h1>"))
  end)

  it("has the date that stands near its title when nothing else tells one", function()
    assert.equal("2031-04-12", metadata("<h1>T</h1><p>Norvik, 12 April 2031</p><p>Text").date)
    assert.equal("2031-04-12", metadata("<h1>T</h1><time datetime='2031-04-12T09:00'>x</time>"
      .. "<p>Text").date)
    assert.equal("2031-04-02", metadata "<h1>T</h1><p>Published: April 2nd, 2031</p>".date)
    assert.equal("2031-04-12", metadata(site("<b>Talks</b><br>Ada Merel<br>Saturday April 12, "
      .. "2031<div>" .. PROSE .. MORE .. "</div>")).date)
    assert.is_nil(metadata "<h1>T</h1><p>31 April 2031</p><p>04/12/2031</p>".date)
    assert.is_nil(metadata "<meta name=date content='last week'><h1>T</h1>".date)
  end)

  it("marks the heading that is the title", function()
    local loaded <close> = load "<meta property=og:title content='Talks'><h1>Talks</h1><p>Text"
    assert.same({ "Talks" }, spans(loaded, "title"))
  end)
end)
