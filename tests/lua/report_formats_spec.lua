--- report_formats_spec.lua: each format's whole output, and what every format holds to.

package.path = "tests/report/?.lua;" .. package.path

local cjson = require "cjson"
local report = require "parlance.report"
local samples = require "samples"

local function golden(format)
  local file = assert(io.open("tests/report/golden/small." .. format, "rb"))
  local text = file:read "a"
  file:close()
  return text
end

local function one_table(columns, rows, more)
  local out, item = report.new(), { columns = columns, rows = rows }
  for key, v in pairs(more or {}) do item[key] = v end
  return out:table(item)
end

describe("a report", function()
  for _, format in ipairs(report.formats) do
    it("is written as " .. format .. " byte for byte as it was", function()
      local text = report.tostring(samples.small(report), format, samples.small_options)

      assert.are.equal(golden(format), text)
    end)

    it("is the same bytes each time as " .. format, function()
      local first = report.tostring(samples.rich(report), format, samples.rich_options)
      local second = report.tostring(samples.rich(report), format, samples.rich_options)

      assert.are.equal(first, second)
    end)

    it("may be empty as " .. format, function()
      assert.has_no.errors(function() report.tostring(report.new(), format) end)
    end)

    it("is valid UTF-8 as " .. format .. " though a title's bytes are not", function()
      local out = report.new():heading("bad \xFF byte"):list { title = "\xC0", items = { "\xED" } }

      assert.is_truthy(utf8.len(report.tostring(out, format)))
    end)
  end

  it("names the nearest format where one is unknown", function()
    local ok, message = pcall(report.tostring, report.new(), "jsonll")

    assert.is_false(ok)
    assert.matches("unknown format 'jsonll': did you mean 'jsonl'?", message, 1, true)
    assert.matches("report_formats_spec", select(2, pcall(function()
      report.render(report.new(), "htlm", print)
    end)))
  end)

  it("refuses a cell whose text would be an address", function()
    local out = one_table({ "f" }, { { f = print } })

    for _, format in ipairs(report.formats) do
      assert.error_matches(function() report.tostring(out, format) end, "type 'function'")
    end
  end)

  it("blames the script's line for a wrong description", function()
    local function describe_wrongly(f)
      local _, message = pcall(f, report.new())
      return message
    end

    local message = describe_wrongly(function(out) out:table { rows = {} } end)
    assert.matches("^tests/lua/report_formats_spec.lua:%d+: report: table needs", message)
    message = describe_wrongly(function(out) out:table { columns = { "a", "a" }, rows = {} } end)
    assert.matches("spec.lua:%d+: report: two columns are called 'a'", message)
    message = describe_wrongly(function(out) out:chart { kind = "pie", data = {} } end)
    assert.matches("spec.lua:%d+: report: chart: no kind 'pie'", message)
    message = describe_wrongly(function(out)
      out:document { name = "d", text = "x", spans = { { start = 3, ["end"] = 1 } } }
    end)
    assert.matches("spec.lua:%d+: report: document 'd': span 1", message)
  end)

  it("prints whole floats as integers, so that rows from JSON and SQL agree", function()
    local out = one_table({ "n" }, { { n = 3.0 }, { n = -0.0 }, { n = 2 ^ 53 } })

    assert.are.equal("n\n3\n0\n9007199254740992\n", report.tostring(out, "csv"))
  end)

  it("hands large output on in pieces", function()
    local rows, pieces = {}, 0
    for i = 1, 5000 do rows[i] = { n = i } end

    report.render(one_table({ "n" }, rows), "csv", function() pieces = pieces + 1 end)

    assert.is_true(pieces > 1 and pieces < 100)
  end)
end)

describe("tables for machines", function()
  local columns, rows = { "a" }, { { a = 1 } }

  it("are the main ones alone", function()
    local out = report.new()
    out:table { title = "side", columns = columns, rows = rows }
    out:table { title = "main", main = true, columns = { "b" }, rows = { { b = 2 } } }

    assert.are.equal("b\n2\n", report.tostring(out, "csv"))
    assert.are.equal('{"b":2}\n', report.tostring(out, "jsonl"))
  end)

  it("stand below each other where none is main", function()
    local out = report.new()
    out:table { title = "one", columns = columns, rows = rows }
    out:table { columns = { "table" }, rows = { { table = "x" } } }
    out:table { columns = columns, rows = rows, export = false }

    assert.are.equal("a\n1\n\ntable\nx\n", report.tostring(out, "tsv"))
    assert.are.equal('{"table":"one","a":1}\n{"_table":"table 2","table":"x"}\n',
      report.tostring(out, "jsonl"))
  end)

  it("include concordances and charts", function()
    local out = report.new()
    local doc = setmetatable({}, { __index = { name = "d" } })
    out:concordance { columns = { "date" }, lines = {
      { doc = doc, start = 1, ["end"] = 2, left = "l", hit = "h", right = "r", date = 9 },
    } }
    out:chart { kind = "bar", data = { { label = "x", value = 0.5 } } }

    assert.are.equal("doc,start,end,first,last,left,hit,right,date\n"
      .. "d,1,2,,,l,h,r,9\n\nlabel,value\nx,0.5\n", report.tostring(out, "csv"))
  end)
end)

describe("JSON", function()
  it("keeps null, empty lists, order and clean strings", function()
    local rows = { { z = cjson.null, a = {}, m = "a/b\u{2028}\0\xFF", t = true } }

    local text = report.tostring(one_table({ "z", "a", "m", "t" }, rows), "jsonl")

    assert.are.equal('{"z":null,"a":[],"m":"a/b\\u2028\\u0000\u{FFFD}","t":true}\n', text)
  end)

  it("has no numbers that JSON does not have", function()
    local rows = { { n = 0 / 0 }, { n = math.huge }, { n = 0.1 } }

    local text = report.tostring(one_table({ "n" }, rows), "jsonl")

    assert.are.equal('{"n":null}\n{"n":null}\n{"n":0.1}\n', text)
  end)

  it("holds the documents with all keys of their spans", function()
    local out = report.new():document { name = "d", text = "abc", spans = {
      { start = 0, ["end"] = 1, layer = "x", speaker = "Y" } } }

    local document = cjson.decode(report.tostring(out, "json")).items[1]

    assert.are.equal("abc", document.text)
    assert.are.equal("Y", document.spans[1].speaker)
  end)
end)

describe("Markdown", function()
  it("reads nothing into the words of a document", function()
    local out = one_table({ "t" }, { { t = "a|b\n*c* <d> `e` [f](g) _h_ i_j &lt; \\" } })

    assert.matches("| a\\|b<br>\\*c\\* \\<d\\> \\`e\\` \\[f\\](g) \\_h\\_ i_j &amp;lt; \\\\ |\n",
      report.tostring(out, "md"), 1, true)
  end)

  it("makes no blocks of the beginnings of paragraphs", function()
    local out = report.new():text "# a\n\n- b\n\n1. c\n\n    d\n\n> e"

    assert.are.equal("\\# a\n\n\\- b\n\n1\\. c\n\nd\n\n\\> e\n", report.tostring(out, "md"))
  end)
end)
