--- report_terminal_spec.lua: reports in a terminal keep their alignment and their place.

package.path = "tests/report/?.lua;" .. package.path

local kwic = require "parlance.report.kwic"
local report = require "parlance.report"
local samples = require "samples"
local width = require "parlance.report.width"

local function lines_of(text)
  local lines = {}
  for line in text:gmatch("([^\n]*)\n") do lines[#lines + 1] = line end
  return lines
end

local function render(out, columns, color)
  return report.tostring(out, "table", { width = columns, color = color })
end

local function one_table(columns, rows)
  return report.new():table { columns = columns, rows = rows }
end

local WORDS = {
  "a", "of", "the", "delegation", "東京", "日本語", "e\u{301}tude", "statements/2031/x.txt",
  "incomprehensibilities", "😀", "Ōta", "said", "\t", "\27[31m", "\u{202E}",
}

local function random_words(most)
  local parts = {}
  for i = 1, math.random(0, most) do parts[i] = WORDS[math.random(#WORDS)] end
  return table.concat(parts, " ")
end

describe("the width of a text", function()
  it("counts East Asian characters twice and combining marks not at all", function()
    assert.are.equal(4, width.of "東京")
    assert.are.equal(1, width.of "e\u{301}")
    assert.are.equal(2, width.of "😀")
    assert.are.equal(5, width.of "Ōta’s")
    assert.are.equal(0, width.of "\u{200B}\u{FE0F}")
  end)

  it("is never passed by what is cut to it", function()
    for seed = 1, 300 do
      math.randomseed(seed)
      local s, columns = random_words(8):gsub("%c", ""), math.random(1, 30)
      assert.is_true(width.of(width.cut(s, columns)) <= columns, s)
      assert.is_true(width.of(width.cut_left(s, columns)) <= columns, s)
      assert.are.equal(math.max(columns, width.of(s)), width.of(width.pad(s, columns, "right")))
      for _, line in ipairs(width.wrap(s, math.max(2, columns), 3)) do
        assert.is_true(width.of(line) <= math.max(2, columns), s)
      end
    end
  end)

  it("takes whole words to a line and says where some are missing", function()
    assert.are.same({ "one two", "three" }, width.wrap("one two three", 8))
    assert.are.same({ "one two", "three …" }, width.wrap("one two three four", 8, 2))
    assert.are.same({ "statements/", "maren.txt" }, width.wrap("statements/maren.txt", 12))
    assert.are.same({ "日本", "語" }, width.wrap("日本語", 4))
  end)
end)

describe("a table in a terminal", function()
  it("never breaks its alignment or the width", function()
    for seed = 1, 200 do
      math.randomseed(seed)
      local columns, rows = {}, {}
      for c = 1, math.random(1, 6) do columns[c] = "c" .. c end
      for r = 1, math.random(1, 5) do
        rows[r] = {}
        for _, name in ipairs(columns) do rows[r][name] = random_words(12) end
      end
      local at_most = math.random(74, 120)
      local lines = lines_of(render(one_table(columns, rows), at_most))
      for _, line in ipairs(lines) do
        assert.is_true(width.of(line) <= at_most, "seed " .. seed .. ": " .. line)
      end
    end
  end)

  it("shows numbers to the right with equal decimals and never cuts them", function()
    local lines = lines_of(render(one_table({ "n", "text" }, {
      { n = 1234567890, text = ("word "):rep(60) }, { n = 0.5, text = "x" },
    }), 40))

    assert.matches("^1234567890.00  word", lines[3])
    assert.matches("^         0.50  x", lines[#lines])
  end)

  it("writes records where columns would be too narrow", function()
    local columns, row = {}, {}
    for c = 1, 12 do
      columns[c] = "column_" .. c
      row[columns[c]] = "some words to read " .. c
    end
    row.column_3 = nil

    local text = render(one_table(columns, { row }), 80)

    assert.matches("\n   column 12  some words to read 12\n", text, 1, true)
    assert.is_nil(text:find("column 3", 1, true))
  end)

  it("says what is unresolved, dim and italic only where colour is wanted", function()
    local out = one_table({ { name = "who", unresolved = true } }, { {} })

    assert.are.equal("who\n──────────\nunresolved\n", render(out, 80))
    assert.matches("\27[2;3munresolved\27[0m", render(out, 80, true), 1, true)
  end)

  it("keeps the lines of a text where it is asked to", function()
    local out = report.new()
    out:text("\n\nPorts\tShips\n  (a) one of\tmany words\n\n\n\nend\n", { lines = true })

    assert.are.equal("Ports   Ships\n  (a) one of   many\n  words\n\nend\n", render(out, 20))
  end)

  it("lets no control sequence of a document through", function()
    local out = samples.small(report)
    out:text("bell \a escape \27]0;title\a \u{9B}31m"):heading "\27[2J"
    out:list { title = "\27c", items = { "\r\27[A", "\u{202E}" } }

    local text = render(out, 90)

    assert.is_nil(text:find("[\0-\9\11-\31\127]"))
    assert.is_nil(text:find("\u{9B}", 1, true))
    assert.is_nil(text:find("\u{202E}", 1, true))
  end)

  it("differs with colour in nothing but colour", function()
    local out = samples.rich(report)

    local plain = render(out, 100)
    local coloured = render(out, 100, true):gsub("\27%[[%d;]*m", ""):gsub(" +\n", "\n")

    assert.are.equal(plain, coloured)
  end)

  it("takes no more memory for more rows", function()
    local row, rows, most = { name = "a name of many words that fills lines", n = 7 }, {}, 0
    for i = 1, 20000 do rows[i] = row end
    local out, written = one_table({ { name = "name" }, { name = "n" } }, rows), 0
    collectgarbage()
    local before = collectgarbage "count"
    report.render(out, "table", function(text)
      if written // 200000 ~= (written + #text) // 200000 then
        collectgarbage()
        most = math.max(most, collectgarbage "count" - before)
      end
      written = written + #text
    end, { width = 20 })
    assert.is_true(most > 0 and written > 800000)
    assert.is_true(most < 1000, ("%.0f KB"):format(most))
  end)
end)

describe("a concordance", function()
  it("has its hits below each other within the width", function()
    local lines = {}
    for i = 1, 8 do
      lines[i] = { doc = "d" .. i, left = ("左 left "):rep(i), hit = ("h"):rep(i % 3 + 1),
        right = ("right "):rep(9 - i) }
    end

    local column
    for line in kwic.align(lines, 60) do
      local before = width.of(line.doc .. line.left)
      column = column or before
      assert.are.equal(column, before)
      assert.is_true(before + width.of(line.hit[1].text .. line.right) <= 60)
    end
  end)

  it("judges widths by the first lines when they come one by one", function()
    local n = 0
    local function next_line()
      n = n + 1
      return n <= 1500 and { doc = "d", left = "left ", hit = ("h"):rep(n > 1000 and 9 or 2),
        right = " right" } or nil
    end

    local lines = lines_of(render(report.new():concordance { lines = next_line }, 60))

    assert.are.equal(1500, #lines)
    assert.are.equal("d  left hh right", lines[1])
    assert.are.equal("d  left h… right", lines[1500])
  end)

  it("shows captures in colours of their own, the inner over the outer", function()
    local out = report.new():concordance { captures = { "all", "cue" }, lines = { {
      doc = "d", left = "", hit = "he denied it", right = "",
      captures = { { from = 1, to = 12, name = "all" }, { from = 4, to = 9, name = "cue" } },
    } } }

    local coloured = render(out, 60, true)

    assert.truthy(coloured:find("\27[1;32mhe \27[0m\27[1;33mdenied\27[0m\27[1;32m it\27[0m",
      1, true))
    assert.truthy(coloured:find "^\27%[1;32mall\27%[0m \27%[1;33mcue\27%[0m\n")
    assert.are.equal("d  he denied it\n", render(out, 60))
  end)

  it("writes rows that come one by one as it writes a list of them", function()
    local function rows_of(n, text)
      local list = {}
      for i = 1, n do list[i] = { id = i, text = i == 1 and text or "short" } end
      return list
    end
    local function each(list)
      local i = 0
      return function()
        i = i + 1
        return list[i]
      end
    end
    for _, terminal in ipairs { 60, 20 } do
      for _, n in ipairs { 0, 3, 1000, 1500 } do
        local columns = { { name = "id", least = 4 }, "text", "third", "fourth" }
        local list = rows_of(n, ("long "):rep(30))
        local listed = report.new():table { columns = columns, rows = list }
        local passing = report.new():table { columns = columns, rows = each(list) }
        local one, other = render(listed, terminal), render(passing, terminal)
        assert.are.equal((one:gsub(" +", " ")), (other:gsub(" +", " ")))
      end
    end
  end)

  it("shows the end of a path that does not fit", function()
    local out = report.new():concordance { lines = {
      { doc = "some/very/long/folder/name/of/texts/ab.txt", left = "l", hit = "h", right = "r" },
    } }

    assert.are.equal("ab.txt  l h r\n", render(out, 80))
  end)

  it("shows beginning and end of a name that does not fit, and of file#id the end", function()
    local function line(name)
      return render(report.new():concordance { lines = {
        { doc = name, left = "l", hit = "h", right = "r" } } }, 80):match "^%S+"
    end

    assert.are.equal("2031-01-02-…-2nd.txt", line "2031-01-02-note-verbale-on-cables-2nd.txt")
    assert.are.equal("…conllu#harbour_news", line "halmerin-treebank.conllu#harbour_news")
  end)
end)

describe("a chart in a terminal", function()
  it("draws bars from zero in both directions", function()
    local out = report.new():chart { kind = "bar", data = {
      { label = "up", value = 10 }, { label = "down", value = -10 }, { label = "none" } } }

    local lines = lines_of(render(out, 28))

    local bar, gap = ("█"):rep(9), (" "):rep(9)
    local expected = { "up    " .. gap .. bar .. " 10", "down  " .. bar .. " -10", "none  —" }
    assert.are.same(expected, lines)
  end)

  it("fits the width with any labels", function()
    local out = report.new()
    for _, kind in ipairs { "bar", "line" } do
      out:chart { kind = kind, data = { { label = ("長い "):rep(30), value = 1e6 / 7 } } }
    end
    out:chart { kind = "dispersion", data = { { label = ("x"):rep(99), value = { 1, 5, 9 } } } }

    for _, line in ipairs(lines_of(render(out, 50))) do
      assert.is_true(width.of(line) <= 50, line)
    end
  end)
end)
