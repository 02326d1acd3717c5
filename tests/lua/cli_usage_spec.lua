--- cli_usage_spec.lua: words, options, exit codes, and one line for what is wrong.

local program = require "support.program"

local TEXTS = {
  ["a.txt"] = "First Statement\n\nVarneth denied the claim. It said: \"No.\"\n",
  ["b.txt"] = "Second Statement\n\nHalmerin denies everything and regrets nothing.\n",
}

describe("the command line", function()
  local p

  setup(function()
    p = program.new()
    os.execute("mkdir " .. p.folder .. "/in")
    for name, text in pairs(TEXTS) do p:write("in/" .. name, text) end
    local code = p:call { "add", "c.db", "in" }
    assert.equal(0, code)
  end)

  teardown(function() p:remove() end)

  -- Wrong usage: code 2, nothing on standard output, exactly this line.
  local function wrong(words, line)
    local code, output, errors = p:call(words)
    assert.equal("parlance: " .. line .. "\n", errors)
    assert.equal("", output)
    assert.equal(2, code)
  end

  -- A failure: code 1, one line that holds the words.
  local function failed(words, part)
    local code, _, errors = p:call(words)
    assert.equal(1, code)
    assert.truthy(errors:find(part, 1, true), errors)
    assert.truthy(errors:find "^parlance: [^\n]*\n$", errors)
  end

  it("tells its version", function()
    local code, output = p:call { "--version" }
    assert.equal(0, code)
    assert.truthy(output:find "^parlance %d+%.%d+%.%d+\n$")
  end)

  it("names the nearest command or script", function()
    wrong({ "lst", "c.db" }, "no command or script 'lst': did you mean 'list'?")
    wrong({ "overvew", "c.db" }, "no command or script 'overvew': did you mean 'overview'?")
    wrong({ "help", "overvew" }, "no command or script 'overvew': did you mean 'overview'?")
  end)

  it("names no nearest word where none is near", function()
    wrong({ "xyzzyx" }, "no command or script 'xyzzyx': parlance help lists them")
  end)

  it("says how to make a corpus that is not there", function()
    wrong({ "list", "x.db" }, "no corpus at 'x.db': make one with: parlance add x.db FOLDER")
    wrong({ "x.db" }, "no corpus at 'x.db': make one with: parlance add x.db FOLDER")
    wrong({ "overview", "x.db" }, "no corpus at 'x.db': make one with: parlance add x.db FOLDER")
  end)

  it("tells a folder and a Lua file from a corpus", function()
    wrong({ "in" }, "'in' is a folder, not a corpus: make one with: parlance add NAME.db in")
    p:write("some.lua", "print(1)")
    wrong({ "some.lua" }, "'some.lua' is a Lua file: parlance run some.lua runs it")
  end)

  it("refuses outputs that cannot be, before anything is done", function()
    local endings = ": no format has the ending %s: it is one of .csv, .htm, .html, .json, .jsonl, "
      .. ".markdown, .md, .ndjson, .tsv, .txt; or --format says what to write"
    wrong({ "list", "c.db", "-o", "none/x.csv" },
      "cannot write 'none/x.csv': there is no folder 'none'")
    wrong({ "overview", "c.db", "-o", "none/x.csv" },
      "cannot write 'none/x.csv': there is no folder 'none'")
    wrong({ "overview", "c.db", "-o", "x.pdf" }, "'x.pdf'" .. endings:format ".pdf")
    wrong({ "sql", "c.db", "SELECT 1", "-o", "x.xlsx" }, "'x.xlsx'" .. endings:format ".xlsx")
  end)

  it("tells the range of numbers", function()
    wrong({ "overview", "c.db", "--limit", "0" },
      "option '--limit' takes a whole number from 1 on, not '0'")
    wrong({ "overview", "c.db", "--jobs", "999999" },
      "option '--jobs' takes a whole number from 0 to 64, not '999999'")
    wrong({ "compact", "c.db", "--wait", "-1" },
      "option '--wait' takes a number from 0 on, not '-1'")
    wrong({ "compact", "c.db", "--wait", "1e400" },
      "option '--wait' takes a number, not '1e400'")
  end)

  it("names the nearest option", function()
    wrong({ "list", "c.db", "--fromat", "csv" },
      "unknown option '--fromat': did you mean '--format'?")
    wrong({ "overview", "c.db", "--lmit=3" }, "unknown option '--lmit': did you mean '--limit'?")
  end)

  it("checks the values of options", function()
    wrong({ "list", "c.db", "--format", "cvs" },
      "option '--format' takes one of table, md, html, csv, tsv, json, jsonl, not 'cvs':"
      .. " did you mean 'csv'?")
    wrong({ "overview", "c.db", "--seed", "soon" },
      "option '--seed' takes a whole number, not 'soon'")
    wrong({ "overview", "c.db", "-j", "two" },
      "option '--jobs' takes a whole number, not 'two'")
    wrong({ "overview", "c.db", "-j", "-2" },
      "option '--jobs' takes a whole number from 0 to 64, not '-2'")
    wrong({ "add", "c.db", "in", "--set", "plain" },
      "option '--set' takes key=value, not 'plain'")
    wrong({ "list", "c.db", "--format" }, "option '--format' takes a value")
    wrong({ "list", "c.db", "--quiet=1" }, "option '--quiet' takes no value")
  end)

  it("names positionals that are missing or too many", function()
    wrong({ "list" }, "CORPUS is missing: parlance list CORPUS")
    wrong({ "add", "c.db" }, "PATH is missing: parlance add CORPUS PATH...")
    wrong({ "list", "c.db", "d.db" }, "'d.db' is one word too many: parlance list CORPUS")
    wrong({ "concordance", "c.db" },
      "QUERY is missing: parlance concordance CORPUS QUERY, or --queries FILE, or"
        .. " --grammar FILE.lua")
  end)

  it("takes options before and after positionals", function()
    local _, one = p:call { "list", "c.db", "--format", "csv" }
    local _, two = p:call { "list", "--format=csv", "c.db" }
    local _, three = p:call { "--format", "csv", "list", "c.db" }
    assert.truthy(one:find "^id,name,title,date,speaker,tokens\n")
    assert.equal(one, two)
    assert.equal(one, three)
  end)

  it("takes what follows -- as positionals", function()
    wrong({ "list", "--", "--x.db" },
      "no corpus at '--x.db': make one with: parlance add --x.db FOLDER")
  end)

  it("fails with one line and code 1 where the world is in the way", function()
    failed({ "show", "c.db", "c.txt" }, "no document 'c.txt' in c.db")
    failed({ "list", "c.db", "--where", "yaer = 1" }, "no such column: yaer")
    failed({ "sql", "c.db", "SELEKT 1" }, "SELEKT")
    failed({ "sql", "c.db", "DELETE FROM _documents" }, "")
    failed({ "sql", "c.db", "SELECT 1 AS a, 2 AS a" }, "two columns are called 'a'")
    p:write("no.db", "not a corpus, but text that is long enough to be looked at")
    failed({ "list", "no.db" }, "no.db")
    failed({ "list", "c.db", "-o", "in" }, "cannot write 'in': it is a folder")
  end)

  it("shows where a query is wrong", function()
    local code, _, errors = p:call { "concordance", "c.db", '"deny" [' }
    assert.equal(1, code)
    assert.truthy(errors:find('\n  "deny" [\n', 1, true), errors)
    assert.truthy(errors:find "\n +%^\n")
  end)

  it("helps with everything it lists", function()
    local code, output = p:call { "help" }
    assert.equal(0, code)
    for _, name in ipairs { "add", "compact", "sql", "overview", "concordance" } do
      assert.truthy(output:find("\n  " .. name .. " "), name)
      local each, page = p:call { "help", name }
      assert.equal(0, each)
      assert.truthy(page:find("parlance " .. name .. " CORPUS", 1, true), page)
      assert.equal(page, (select(2, p:call { name, "--help" })))
    end
  end)

  it("complains about a standard output that is full", function()
    local command = ("cd %s && %s list c.db 2>err >/dev/full"):format(p.folder, p.path)
    local _, _, code = os.execute(command)
    assert.equal(1, code)
    assert.truthy(p:read("err"):find "^parlance: standard output: [^\n]+\n$")
  end)

  it("ends quietly when nobody reads on", function()
    os.execute(("cd %s && %s help 2>err | true"):format(p.folder, p.path))
    assert.equal("", p:read "err")
  end)
end)
