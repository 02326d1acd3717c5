--- load_markdown_spec.lua: Markdown as it is shown.

local core = require "parlance.core"
local spans = require("support.loaded").labelled

local function load(bytes, name)
  local source <close> = core.source(bytes)
  return assert(source:load(name or "a.md"))
end

describe("markdown", function()
  it("is text without its marks", function()
    local loaded <close> = load("A **bold** word, `code`, [a link](http://varn.example)\n"
      .. "and more.  \nEnd &amp; &copy;.")
    assert.equal("A bold word, code, a link and more.\nEnd & ©.", loaded:head(200))
    assert.equal("markdown", loaded:format())
  end)

  it("has headings with their levels", function()
    local loaded <close> = load "# The Council\n\nText.\n\nBelow\n-----\n\n### *Third* level\n"
    assert.same({ "1|The Council", "2|Below", "3|Third level" }, spans(loaded, "heading"))
  end)

  it("has blocks of HTML as pages have them", function()
    local loaded <close> = load("Words.\n\n<table><tr><td>a</td><td>b &lt; c</td></tr>\n"
      .. "<tr><td>d</td><td>e</td></tr></table>\n\n<p>One.</p><p>Two.</p>\n\n<div>\n\n"
      .. "*Inside.*\n\n</div>\n\n<script>no()</script>\n\n<style>p { }</style>\n\n"
      .. "<!-- not\nthis -->\n")
    assert.equal("Words.\n\na\tb < c\nd\te\n\nOne.\n\nTwo.\n\nInside.", loaded:head(200))
    assert.same({ "a", "b < c", "d", "e" }, spans(loaded, "cell"))
  end)

  it("is refused when its tables have more cells than can be read in time", function()
    local head = "|" .. ("x|"):rep(1000) .. "\n|" .. ("-|"):rep(1000) .. "\n"
    for _, ending in ipairs { "\n", "\r\n", "\r" } do
      local rows = (head .. ("|x\n"):rep(600)):gsub("\n", ending)
      local source <close> = core.source(rows)
      local loaded, message, code = source:load "a.md"
      assert.is_nil(loaded)
      assert.equal("a.md: its tables have more than 500000 cells: save them as CSV", message)
      assert.equal("ELIMIT", code)
    end
    local loaded <close> = load(("| a | b | c |\n"):rep(3) .. ("\na | b\n-|-\nc | d\n"):rep(9))
    assert.equal(18, #spans(loaded, "row"))
  end)

  it("keeps the numbers of items as they are written", function()
    local loaded <close> = load("3. Third.\n\n   More of it.\n5. Fifth:\n   - a dash\n"
      .. "   - another\n\n1) One.\n2) Two.\n")
    assert.same({ "3.|3. Third.\n\nMore of it.", "5.|5. Fifth:\n\n• a dash\n• another",
      "•|• a dash", "•|• another", "1)|1) One.", "2)|2) Two." }, spans(loaded, "item"))
  end)

  it("finds points that are no lists of Markdown", function()
    local loaded <close> = load "(a) The first;\n\n(b) The second.\n"
    assert.same({ "(a)|(a) The first;", "(b)|(b) The second." }, spans(loaded, "item"))
  end)

  it("has quotations, tables and footnotes", function()
    local loaded <close> = load("> Said so.\n\n| A | B |\n|---|---|\n| x | y z |\n\n"
      .. "Body[^n].\n\n[^n]: The note.\n")
    assert.same({ "Said so." }, spans(loaded, "quote"))
    assert.same({ "true|A", "true|B", "x", "y z" }, spans(loaded, "cell"))
    assert.same({ "1|The note." }, spans(loaded, "footnote"))
    assert.same({ "1|[1]" }, spans(loaded, "reference"))
    assert.equal("Said so.\n\nA\tB\nx\ty z\n\nBody[1].\n\nThe note.", loaded:head(200))
  end)

  it("keeps the columns of cells without text", function()
    local loaded <close> = load "| | A | |\n|---|---|---|\n| x | | y |\n| | | z |\n\nEnd"
    assert.equal("\tA\nx\t\ty\n\t\tz\n\nEnd", loaded:head(100))
  end)

  it("leaves tags of HTML out, and keeps code as it is", function()
    local loaded <close> = load("<div>Raw <b>words</b><!-- hidden --></div>\n\n"
      .. "One<br>two <i>three</i>\n\n    a  b\n      c\n")
    assert.equal("Raw words\n\nOne\ntwo three\n\na  b\n  c", loaded:head(200))
  end)

  it("goes deep without harm", function()
    local loaded <close> = load((">"):rep(5000) .. " deep\n\n" .. ("- "):rep(500) .. "x")
    assert.is_truthy(loaded:head(1 << 20):find "deep")
  end)
end)
