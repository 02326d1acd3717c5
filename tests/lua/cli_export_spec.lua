--- cli_export_spec.lua: parlance export, and add --columns, as they are called.

local program = require "support.program"

local VERTICAL = "<text id='v'>\nVarneth\tvarneth\tPROPN\ndenied\tdeny\tVERB\n</text>\n"

describe("parlance export", function()
  local p

  before_each(function()
    p = program.new()
    p:write("a.txt", "Varneth denied the claim.\n\n“It is false”, Minister Seld said.\n")
    p:write("v.vrt", VERTICAL)
    p:call { "add", "-q", "c.db", "a.txt", "--set", "session=5" }
    p:call { "add", "-q", "c.db", "v.vrt", "--columns", "word,lemma,pos" }
  end)

  after_each(function() p:remove() end)

  local function good(words)
    local code, output, errors = p:call(words)
    assert.equal("", errors)
    assert.equal(0, code)
    return output
  end

  local function bad(words, expected)
    local code, _, errors = p:call(words)
    assert.equal(2, code)
    assert.truthy(errors:find(expected, 1, true), errors)
  end

  it("writes to standard output, and to a file whose ending is the format", function()
    local output = good { "export", "c.db", "--format", "conllu" }
    assert.truthy(output:find("2\tdenied\tdeny\tVERB\t_", 1, true), output)
    assert.equal("", good { "export", "c.db", "-o", "c.conllu" })
    assert.equal(output, p:read "c.conllu")
    good { "export", "c.db", "-o", "c.vrt" }
    assert.truthy(p:read "c.vrt":find("denied\tVERB\tdeny\n", 1, true), p:read "c.vrt")
  end)

  it("leaves out documents that a condition does not hold for", function()
    local output = good { "export", "c.db", "--format", "jsonl", "--where", "session = 5" }
    local _, n = output:gsub("\n", "")
    assert.equal(1, n)
    assert.truthy(output:find('"name":"a.txt"', 1, true))
  end)

  it("writes one file for each document to a folder", function()
    assert.equal("2 documents written to out/\n",
      good { "export", "c.db", "--format", "conllu", "-o", "out/" })
    assert.truthy(p:read "out/a.txt.conllu":find("# newdoc id = a.txt", 1, true))
    assert.truthy(p:read "out/v.vrt#v.conllu":find("PROPN", 1, true))
  end)

  it("writes rows of scripts to brat", function()
    good { "quotes", "c.db", "-o", "quotes.csv" }
    good { "export", "c.db", "--format", "brat", "-o", "brat", "-q" }
    local annotations = p:read "brat/a.ann"
    assert.truthy(annotations:find("\tquotes %d+ %d+\tIt is false\n"), annotations)
    assert.truthy(annotations:find('AnnotatorNotes T%d+\t{"rule":'), annotations)
  end)

  it("says what is missing", function()
    bad({ "export", "c.db" }, "option '--format' is missing: one of conllu, vrt, brat, jsonl")
    bad({ "export", "c.db", "--format", "xml" }, "takes one of conllu, vrt, brat, jsonl")
    bad({ "export", "c.db", "--format", "brat" }, "name a folder with -o")
    bad({ "export", "c.db", "--format", "brat", "-o", "a.txt" }, "is a file")
    bad({ "export", "none.db", "--format", "vrt" }, "no corpus at 'none.db'")
  end)
end)
