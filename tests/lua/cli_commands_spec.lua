--- cli_commands_spec.lua: what the commands do to a corpus and print of it.

local cjson = require "cjson"
local program = require "support.program"

describe("commands", function()
  local p

  before_each(function()
    p = program.new()
    p:write("a.txt", "First Statement\n\nVarneth denied the claim. It went home.\n")
    p:write("b.txt",
      "Second Statement\n\n1. Halmerin denies everything.\n\n2. It regrets nothing.\n")
    p:write("a_copy.txt", "First Statement\n\nVarneth denied the claim. It went home.\n")
  end)

  after_each(function() p:remove() end)

  local function good(words, settings)
    local code, output, errors = p:call(words, settings)
    assert.equal("", errors)
    assert.equal(0, code)
    return output
  end

  it("adds and sums up", function()
    local output = good { "add", "c.db", "a.txt", "b.txt" }
    assert.truthy(output:find("^2 documents added, 0 unchanged, 0 failed, %d+ tokens "
      .. "%(%d+%.%d%d s%)\n$"), output)
    output = good { "add", "c.db", "a.txt" }
    assert.truthy(output:find "^0 documents added, 1 unchanged, 0 failed, 0 tokens", output)
  end)

  it("lists names whole, and only columns that a document fills", function()
    local name = ("harbour-"):rep(28) .. "end.txt"
    p:write(name, "Varneth denied it.\n")
    good { "add", "-q", "c.db", name }
    local output = good { "list", "c.db" }
    assert.truthy(output:find "\n +harbour%-[^\n]*\n +harbour%-[^\n]*\n +harbour%-", output)
    assert.truthy(output:find "\n     %S*end%.txt", output)
    assert.falsy(output:find("date", 1, true))
    assert.truthy(good({ "list", "c.db", "--format", "csv" }):find ",date,speaker,tokens\n")
    good { "add", "-q", "c.db", "a.txt", "--set", "date=2031-01-02" }
    assert.truthy(good({ "list", "c.db" }):find("2031-01-02", 1, true))
    assert.truthy(good({ "list", "c.db", "--format", "html" })
      :find("<h1>Documents of c.db</h1>", 1, true))
  end)

  it("adds quietly", function()
    assert.equal("", good { "add", "-q", "c.db", "a.txt", "-j", "2" })
  end)

  it("names each file that failed, adds the others and returns 1", function()
    local code, output, errors = p:call { "add", "c.db", "none.txt", "a.txt" }
    assert.equal(1, code)
    assert.truthy(output:find "^1 document added, 0 unchanged, 1 failed", output)
    assert.truthy(errors:find "^parlance: none.txt: [^\n]+\n$", errors)
  end)

  it("tells what it left out as empty, and returns 0", function()
    p:write("none.txt", "\n")
    local output = good { "add", "c.db", "none.txt", "a.txt" }
    assert.truthy(output:find "^1 document added, 0 unchanged, 0 failed, 1 left out", output)
    assert.truthy(output:find "1  is empty  none.txt", output)
  end)

  it("tells how many files it left out, and how often, where these are rows", function()
    p:write("t.csv", "id,text\n1,\n2,\n3,Ports are shut.\n")
    p:write("u.csv", "id,text\n1,\n2,Ports are open.\n")
    p:write("none.txt", "\n")
    local output = good { "add", "c.db", "t.csv", "u.csv", "none.txt" }
    assert.truthy(output:find "files +times +reason", output)
    assert.truthy(output:find "\n +2 +3 +has no text +t.csv#1\n", output)
    assert.truthy(output:find "\n +1 +1 +is empty +none.txt\n", output)
  end)

  it("counts files by their formats, tables too, and knows where metadata stood", function()
    p:write("t.csv", "id,text,Country\n1,Ports are shut.,VRN\n2,Ports are open.,HLM\n")
    p:write("t.jsonl", '{"text":"The cable was cut."}\n')
    p:write("m.eml", "From: ada@harbour.example\nTo: b@harbour.example\nSubject: The cable\n"
      .. "Date: Tue, 4 Mar 2031 10:00:00 +0200\nMessage-ID: <1@harbour.example>\n\nIt is cut.\n")
    local output = good { "add", "c.db", "t.csv", "t.jsonl", "m.eml", "a.txt" }
    assert.truthy(output:find "\nCSV +1 +2 ", output)
    assert.truthy(output:find "\nJSON Lines +1 +1 ", output)
    assert.truthy(output:find "\nplain text +1 +1 ", output)
    assert.truthy(good({ "show", "c.db", "m.eml" }):find "\ndate +2031%-03%-04 +embedded\n")
    assert.truthy(good({ "show", "c.db", "t.csv#2" }):find "\ncountry +HLM +embedded\n")
  end)

  it("tells what a table's key has when it leads to no document", function()
    p:write("index.csv", "id,name\n17,x\n")
    local _, _, errors = p:call { "add", "c.db", "a.txt", "--metadata", "index.csv" }
    assert.truthy(errors:find("its column 'id' has, for example, '17', a document is called, "
      .. "for example, 'a.txt'", 1, true), errors)
  end)

  it("tells what is hostile in one line that moves no cursor", function()
    p:write("b\27[31m\na.txt", "a\0\1\2\3b\4\0c")
    p:write("c.csv", "id,bo\27dy\n1,2\n")
    local _, _, errors = p:call { "add", "c.db", "b\27[31m\na.txt", "c.csv" }
    assert.equal(2, select(2, errors:gsub("\n", "")))
    assert.is_nil(errors:find "[%z\1-\9\11-\31]")
    assert.truthy(errors:find("parlance: b\u{FFFD}[31m a.txt: is binary data", 1, true), errors)
  end)

  it("tells how much came in before it ended early", function()
    p:write("x.txt", "a\0\1\2\3b\4\0c")
    local code, _, errors = p:call { "add", "c.db", "--strict", "a.txt", "x.txt", "b.txt" }
    assert.equal(1, code)
    assert.truthy(errors:find("it ends early; 1 document came in, and the same command goes on",
      1, true), errors)
    assert.truthy(errors:find "parlance: x.txt: is binary data[^\n]*\n$", errors)
    assert.equal(1, select(2, errors:gsub("is binary data", "")))
  end)

  it("adds standard input", function()
    good({ "add", "c.db", "-" }, { input = "A title\n\nSome words.\n" })
    local rows = good { "sql", "c.db", "SELECT count(*) AS n FROM documents", "--format", "csv" }
    assert.equal("n\n1\n", rows)
  end)

  it("adds standard input again, but not another one under its name", function()
    local input = "A title\n\nSome words.\n"
    good({ "add", "c.db", "-" }, { input = input })
    assert.truthy(good({ "add", "c.db", "-" }, { input = input }):find "1 unchanged")
    local code, _, errors = p:call({ "add", "c.db", "-" }, { input = "Other words.\n" })
    assert.equal(1, code)
    assert.truthy(errors:find("has a document 'stdin' from standard input, with another text", 1,
      true), errors)
    good({ "add", "c.db", "-", "--prefix", "x" }, { input = "Other words.\n" })
  end)

  it("puts prefix and metadata where they belong", function()
    good { "add", "c.db", "a.txt", "--prefix", "x", "--set", "session=5", "--set", "chair=Mr. A=B" }
    local output = good { "sql", "c.db", "--format", "csv",
      "SELECT d.name, m.key, m.value, m.origin FROM metadata m JOIN documents d ON d.id = m.doc "
      .. "WHERE m.origin = 'option' ORDER BY m.key" }
    assert.equal("name,key,value,origin\nx/a.txt,chair,Mr. A=B,option\n"
      .. "x/a.txt,session,5,option\n", output)
  end)

  it("lists documents, with other names where there are some", function()
    good { "add", "c.db", "a.txt", "b.txt" }
    local output = good { "list", "c.db", "--format", "csv" }
    assert.truthy(output:find "^id,name,title,date,speaker,tokens\n1,a.txt,First Statement,,,%d+\n")
    good { "add", "c.db", "a_copy.txt" }
    output = good { "list", "c.db", "--format", "jsonl", "--where", "name = 'a.txt'" }
    assert.same({ "a_copy.txt" }, cjson.decode(output).aliases)
  end)

  it("shows a document by name and by number", function()
    good { "add", "c.db", "a.txt", "b.txt" }
    local output = good { "show", "c.db", "b.txt" }
    assert.equal(output, good { "show", "c.db", "2" })
    assert.truthy(output:find("Halmerin denies everything.", 1, true))
    assert.truthy(output:find "title +Second Statement +head", output)
    local decoded = cjson.decode(good { "show", "c.db", "2", "--format", "json" })
    assert.is_table(decoded)
  end)

  it("lists what else documents have, when asked", function()
    good { "add", "-q", "c.db", "a.txt", "--set", "country=Varneth", "--set", "session=7" }
    good { "add", "-q", "c.db", "b.txt" }
    assert.equal("id,name,title,date,speaker,country,session,year,tokens\n"
      .. "1,a.txt,First Statement,,,Varneth,7,,11\n",
      good { "list", "c.db", "--show", "country,session,doc.year,name", "--format", "csv",
        "--where", "id = 1" })
    assert.truthy(good({ "list", "c.db", "--show", "country" }):find("Varneth", 1, true))
    local code, _, errors = p:call { "list", "c.db", "--show", "cuntry" }
    assert.equal(1, code)
    assert.truthy(errors:find("did you mean 'country'?", 1, true), errors)
  end)

  it("tints no layer that covers most of a text", function()
    p:write("t.txt", "Debate on ports\n\nMr. Orsol (Teskora): The ports are open.\n\n"
      .. "Ms. Quill (Velmora): They are not open, we say.\n")
    good { "add", "-q", "c.db", "t.txt" }
    local page = good { "show", "c.db", "1", "--format", "html" }
    assert.truthy(page:find('title="heading"><a href="#t%d%-1">Debate on ports</a></mark>'), page)
    assert.truthy(page:find('<span id="d1-r2"></span>Mr. Orsol (Teskora): The', 1, true), page)
    assert.falsy(page:find('title="turn', 1, true))
    assert.falsy(good({ "show", "c.db", "1", "--format", "json" }):find("anchor", 1, true))
  end)

  it("shows lists, tables and lines as they stand, and the levels of headings", function()
    p:write("l.md", "# Ports\n\n1. Open\n2. Shut\n\n"
      .. "| Port | Ships |\n|---|---|\n| Velmont | 3 |\n")
    good { "add", "c.db", "l.md" }
    local output = good { "show", "c.db", "l.md" }
    assert.truthy(output:find("\n1. Open\n2. Shut\n\nPort   Ships\nVelmont   3\n", 1,
      true), output)
    assert.truthy(output:find "heading +level 1 +0–5 +Ports\n", output)
    assert.truthy(output:find("table.-row.-cell"), output)
    local page = good { "show", "c.db", "l.md", "--format", "html" }
    assert.falsy(page:find("<th[^>]*>doc<", 1))
  end)

  it("tells who speaks in a turn, and what is given in full", function()
    p:write("t.txt", "Mr. Orsol (Teskora): No.\n\nThe President: Well.\n\n"
      .. "The President: Following is the text of the letter:\n\nThe cable was cut.\n\n"
      .. "(Signed) Ada Quill\n")
    good { "add", "c.db", "t.txt" }
    local output = good { "show", "c.db", "t.txt" }
    assert.truthy(output:find "\nturn +Orsol %(Teskora%) +0–24", output)
    assert.truthy(output:find "\nturn +President +", output)
    assert.truthy(output:find "\nletter +letter +", output)
  end)

  it("removes all documents or, where one is unknown, none", function()
    good { "add", "c.db", "a.txt", "b.txt" }
    local code = p:call { "remove", "c.db", "a.txt", "zzz.txt" }
    assert.equal(1, code)
    assert.truthy(good({ "list", "c.db", "--format", "csv" }):find("a.txt", 1, true))
    good { "remove", "c.db", "a.txt", "2" }
    assert.equal("id,name,title,date,speaker,tokens\n", good { "list", "c.db", "--format", "csv" })
    good { "compact", "c.db" }
    assert.truthy(good({ "check", "c.db" }):find "^c.db is whole: 0 documents, 0 tokens")
  end)

  it("prints rows of SQL in every format", function()
    good { "add", "c.db", "a.txt" }
    local query = "SELECT 1 AS \"end\", 'x;y' AS doc, NULL AS none"
    assert.equal("end,doc,none\n1,x;y,\n", good { "sql", "c.db", query, "--format", "csv" })
    assert.equal("end\tdoc\tnone\n1\tx;y\t\n", good { "sql", "c.db", query, "--format", "tsv" })
    assert.equal('{"end":1,"doc":"x;y","none":null}\n',
      good { "sql", "c.db", query, "--format", "jsonl" })
    for _, format in ipairs { "table", "md", "html", "json" } do
      assert.truthy(good({ "sql", "c.db", query, "--format", format }):find("x;y", 1, true))
    end
  end)

  it("changes nothing by SQL", function()
    good { "add", "c.db", "a.txt" }
    local before = good { "list", "c.db", "--format", "csv" }
    for _, sql in ipairs { "DELETE FROM _documents", "DROP VIEW documents", "VACUUM INTO 'd.db'",
      "ATTACH 'e.db' AS e", "PRAGMA user_version = 9", "SELECT 1; DELETE FROM _documents" } do
      assert.equal(1, (p:call { "sql", "c.db", sql }), sql)
    end
    assert.equal(before, good { "list", "c.db", "--format", "csv" })
    assert.falsy(p:names():find "[de]%.db")
  end)

  it("writes files whole, in the format of their ending", function()
    good { "add", "c.db", "a.txt" }
    p:write("out.csv", "before")
    assert.equal("", good { "list", "c.db", "-o", "out.csv" })
    assert.truthy(p:read("out.csv"):find "^id,name,")
    good { "list", "c.db", "-o", "out.html" }
    assert.truthy(p:read("out.html"):find "^<!DOCTYPE html>")
    good { "list", "c.db", "-o", "out.csv", "--format", "jsonl" }
    assert.truthy(p:read("out.csv"):find "^{")
  end)

  it("leaves a file as it was when what should replace it fails", function()
    good { "add", "c.db", "a.txt" }
    p:write("out.csv", "before")
    p:write("boom.lua", "print('half') error('boom')")
    local code = p:call { "run", "boom.lua", "-o", "out.csv" }
    assert.equal(1, code)
    assert.equal("before", p:read "out.csv")
    assert.falsy(p:names():find("part", 1, true))
  end)

  it("writes through a link to the file that it leads to", function()
    good { "add", "c.db", "a.txt" }
    p:write("real.csv", "before")
    os.execute(("cd %s && ln -s real.csv link.csv"):format(p.folder))
    good { "list", "c.db", "-o", "link.csv" }
    assert.truthy(p:read("real.csv"):find "^id,name,")
  end)

  it("prints the same bytes again", function()
    good { "add", "c.db", "a.txt", "b.txt" }
    for _, format in ipairs { "table", "md", "html", "csv", "tsv", "json", "jsonl" } do
      local words = { "overview", "c.db", "--format", format }
      assert.equal(good(words), good(words))
    end
  end)

  it("uses no colour in a pipe", function()
    good { "add", "c.db", "a.txt" }
    assert.falsy(good({ "concordance", "c.db", '"the"' }):find("\27", 1, true))
  end)
end)
