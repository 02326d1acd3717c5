--- report_html_spec.lua: pages are well formed, harmless, legible and fully linked.

package.path = "tests/report/?.lua;" .. package.path

local escape = require "parlance.report.html_escape"
local report = require "parlance.report"
local samples = require "samples"
local segments = require "parlance.report.segments"
local style = require "parlance.report.html_style"

local CHARS = { "a", "é", "京", "😀", "\n", "&" }

local VOID = { meta = true, br = true, input = true, rect = true, path = true, col = true }

---The elements of a page in order, after checking that all tags are closed in turn.
local function elements_of(html)
  local stack, elements = {}, {}
  local body = html:gsub("<style>.-</style>", ""):gsub("<script>.-</script>", "")
  for closing, name, rest in body:gmatch("<(/?)(%a%w*)([^<>]*)>") do
    if closing == "/" then
      assert.are.equal(table.remove(stack), name)
    else
      elements[#elements + 1] = { name = name, rest = rest }
      if not (VOID[name] or rest:find("/$")) then stack[#stack + 1] = name end
    end
  end
  assert.are.same({}, stack)
  local without_tags = body:gsub("<!?/?%a[^<>]*>", "")
  assert.is_nil(without_tags:find("[<>]"))
  return elements
end

local function count(elements, name)
  local n = 0
  for _, element in ipairs(elements) do n = n + (element.name == name and 1 or 0) end
  return n
end

local function page_of(out, options)
  return report.tostring(out, "html", options)
end

local function marked(text, spans)
  return report.new():document { name = "d", text = text, spans = spans }
end

local function spans_of(list)
  local spans = {}
  for i, s in ipairs(list) do
    spans[i] = { start = s[1], ["end"] = s[2], layer = s[3] or "x", label = s[4] }
  end
  return spans
end

local function body_of(html)
  return html:match('<div class="body"[^>]*>(.-)</div></details>')
end

local function text_of(html)
  local s = html:gsub("<[^>]*>", ""):gsub("&lt;", "<"):gsub("&gt;", ">")
  return (s:gsub("&quot;", '"'):gsub("&#39;", "'"):gsub("&amp;", "&"))
end

local function has(html, s)
  return html:find(s, 1, true) ~= nil
end

describe("a page", function()
  for _, name in ipairs { "small", "rich" } do
    it("is well formed with unique anchors and no dead links: " .. name, function()
      local elements = elements_of(page_of(samples[name](report), samples[name .. "_options"]))

      local ids = {}
      for _, element in ipairs(elements) do
        local id = element.rest:match(' id="([^"]*)"')
        if id then
          assert.is_nil(ids[id], id)
          ids[id] = true
        end
      end
      for _, element in ipairs(elements) do
        local target = element.rest:match('href="#([^"]*)"')
        if target then assert.is_true(ids[target], target) end
      end
    end)
  end

  it("lets nothing of hostile text be markup", function()
    local h = '"><script>alert(1)</script><img src=x onerror=y>\'&'
    local out = report.new():heading(h):text(h):note(h)
    out:table { title = h, columns = { { name = "a", title = h }, "b", "c", "d", "e" },
      rows = { { a = h, b = { h } } } }
    out:list { title = h, items = { h } }
    out:chart { kind = "bar", title = h, data = { { label = h, value = 1 } } }
    out:chart { kind = "line", title = h, data = { { label = h, series = h, value = 1 } } }
    out:chart { kind = "dispersion", title = h, data = { { label = h, value = { 1 } } } }
    out:concordance { title = h, columns = { h },
      lines = { { doc = h, left = h, hit = h, [h] = h } } }
    out:document { name = h, title = h .. h, lang = h, text = h,
      spans = { { start = 1, ["end"] = 9, layer = h, label = h } } }

    local html = page_of(out, { title = h, lang = h,
      provenance = { [h] = h, options = { [h] = h } } })

    local elements = elements_of(html)
    assert.are.equal(0, count(elements, "img"))
    assert.are.equal(1, select(2, html:gsub("<script", "")))
    assert.are.equal(1, select(2, html:gsub("</style", "")))
    for _, element in ipairs(elements) do
      assert.is_nil(element.rest:gsub('"[^"]*"', ""):find("onerror"))
    end
  end)

  it("loads nothing and says so", function()
    local html = page_of(samples.rich(report))

    assert.is_true(has(html, "default-src 'none'"))
    assert.is_nil(html:find("https?://"))
    assert.is_nil(html:find(" src="))
    assert.is_false(has(html, "url("))
  end)

  it("has one table caption and column scopes for each table of rows", function()
    local html = page_of(samples.small(report))

    assert.is_nil(html:find("<th>"))
    assert.is_true(has(html, '<th scope="col"'))
    assert.is_true(has(html, "<caption>Statements"))
    assert.is_true(has(html, '<html lang="en">'))
  end)
end)

describe("a marked document", function()
  it("cuts overlapping and nested spans into segments", function()
    local html = page_of(marked("0123456789", spans_of {
      { 0, 6, "one", "first" }, { 4, 8, "two" }, { 5, 6, "three" } }))

    local body = body_of(html)
    assert.are.equal("0123456789", text_of(body))
    local pieces = {}
    for classes, title, piece in body:gmatch('<mark class="(.-)" title="(.-)">(.-)</mark>') do
      pieces[#pieces + 1] = { piece, title, select(2, classes:gsub("%S+", "")) }
    end
    assert.are.same({ { "0123", "one: first", 1 }, { "4", "two&#10;one: first", 2 },
      { "5", "three&#10;two&#10;one: first", 3 }, { "67", "two", 1 } }, pieces)
  end)

  it("keeps every character where it was, whatever the spans", function()
    for seed = 1, 200 do
      math.randomseed(seed)
      local chars, spans = {}, {}
      for i = 1, math.random(0, 40) do chars[i] = CHARS[math.random(#CHARS)] end
      for i = 1, math.random(0, 12) do
        local start = math.random(0, 45)
        spans[i] = { start = start, ["end"] = start + math.random(0, 20) }
      end
      local at, started = 0, 0
      segments.each(table.concat(chars), spans, function(piece, active, starting)
        started = started + #starting
        for _, c in utf8.codes(piece) do
          at = at + 1
          assert.are.equal(chars[at], utf8.char(c))
          local covering = 0
          for _, span in ipairs(spans) do
            if span.start < at and span["end"] >= at then covering = covering + 1 end
          end
          assert.are.equal(covering, #active, "seed " .. seed)
        end
      end)
      assert.are.equal(#chars, at)
      assert.are.equal(#spans, started)
    end
  end)

  it("replaces controls and closes what directional marks open", function()
    local html = page_of(marked("a\0b\27c\u{9B}d\u{202E}e\u{2069}f\r\ng\fh", {}))

    assert.are.equal("<bdi>a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{202E}ef\ng\nh\u{202C}</bdi>",
      body_of(html))
    assert.are.equal("plain", escape.text "plain")
  end)

  it("is linked from its rows and links back to them", function()
    local rows = {
      { doc = "d", start = 2, ["end"] = 5, text = "cde", rule = "r" },
      { doc = "d", start = 0, ["end"] = 1, text = "a", rule = "r" },
      { doc = "elsewhere", start = 0, ["end"] = 1, text = "x" },
    }
    local out = marked("abcdefg", spans_of { { 2, 5, "layer" } })
    out:table { title = "Rows", columns = { "doc", "start", "end", "text" }, rows = rows }

    local html = page_of(out)

    local doc = '<td class="s">d</td><td class="s">'
    assert.is_true(has(html, '<tr id="t1-1">' .. doc .. '<a href="#d1-r2">2–5'))
    assert.is_true(has(html, '<tr id="t1-2">' .. doc .. '<a href="#d1-r1">0–1'))
    assert.is_true(has(html, '<span id="d1-r2"></span><mark class="a2" title="layer">'))
    assert.is_true(has(html, '><a href="#t1-1">cde</a></mark>'))
    assert.is_true(has(html, ' title="Rows: r"><a href="#t1-2">a</a></mark>'))
    assert.is_true(has(html, '<tr><td class="s">elsewhere</td><td class="s">0–1</td>'))
  end)

  it("is unfolded only among the first few", function()
    local out = report.new()
    for i = 1, 6 do out:document { name = "d" .. i, text = "x" } end

    local _, open = page_of(out):gsub('<details class="document" id="d%d" open>', "")

    assert.are.equal(3, open)
  end)

  it("of five million characters with ten thousand spans takes a few seconds at most", function()
    math.randomseed(1)
    local text, spans = ("Some “words” of 東京 & others. "):rep(180000), {}
    for i = 1, 10000 do
      local start = math.random(0, 4000000)
      spans[i] = { start = start, ["end"] = start + math.random(1, 400), layer = "l" .. i % 9 }
    end

    local began = os.clock()
    local html = page_of(marked(text, spans))

    assert.is_true(os.clock() - began < 5)
    assert.is_true(#html > #text)
  end)
end)

describe("colours", function()
  local function luminance(hex)
    local r, g, b = hex:match("^#(%x%x)(%x%x)(%x%x)$")
    if not r then r, g, b = hex:match("^#(%x)(%x)(%x)$") r, g, b = r .. r, g .. g, b .. b end
    local function linear(c)
      c = tonumber(c, 16) / 255
      return c <= 0.04045 and c / 12.92 or ((c + 0.055) / 1.055) ^ 2.4
    end
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  end

  local function contrast(a, b)
    local x, y = luminance(a), luminance(b)
    return (math.max(x, y) + 0.05) / (math.min(x, y) + 0.05)
  end

  it("contrast at 4.5 or more, on screens light and dark", function()
    local n = 0
    for theme in style.sheet():gmatch(":root{(color%-scheme.-)}") do n = n + (theme and 1 or 0) end
    for theme in style.sheet():gmatch(":root{([^}]*)}") do
      local v = {}
      for name, hex in theme:gmatch("%-%-(%w+):(#%x+);") do v[name] = hex end
      for _, pair in ipairs { { "text", "bg" }, { "text", "faint" }, { "text", "hit" },
        { "text", "target" }, { "muted", "bg" }, { "muted", "faint" }, { "muted", "target" },
        { "link", "bg" }, { "link", "faint" }, { "link", "target" } } do
        assert.is_true(contrast(v[pair[1]], v[pair[2]]) >= 4.5, pair[1] .. " on " .. pair[2])
      end
      for i = 1, 8 do assert.is_true(contrast(v.text, v["t" .. i]) >= 4.5, "layer " .. i) end
    end
    assert.are.equal(2, n)
  end)
end)
