--- load_sources_spec.lua: files of several documents: tables, archives, front matter.

local adding = require "support.adding"
local archives = require "support.archives"
local parlance = require "parlance"

describe("a file of several documents", function()
  local place, space, corpus

  before_each(function()
    place = adding.new()
    space, corpus = place.space, place.corpus
  end)
  after_each(function() place:clear() end)

  local function add(options) return place:add(options) end

  local function documents() return adding.texts(corpus) end

  local function metadata(name) return place:metadata(name) end

  it("is a table with a document in each row", function()
    space:write("in/t.csv", 'ID;Title;Text;Date;Country\n7;One;"A; ""b""\nc";12 May 2031;VRN\n'
      .. '8;;Two.;unknown;\n')
    local summary = add()
    assert.same({ "t.csv#7=A; \"b\"\nc", "t.csv#8=Two." }, documents())
    assert.equal(2, summary.added)
    assert.equal("One|embedded", metadata("t.csv#7").title)
    assert.equal("2031-05-12|embedded", metadata("t.csv#7").date)
    assert.is_nil(metadata("t.csv#8").title)
    assert.equal("VRN|embedded", metadata("t.csv#7").Country)
    assert.equal("unknown|embedded", metadata("t.csv#8").date_text)
    assert.equal(2, add().unchanged)
  end)

  it("is a table whose columns are named by the user", function()
    space:write("in/t.tsv", 'key\tbody\nx"y\t"Quoted" and so on.\n')
    local summary = add()
    assert.matches("no column is called 'text'.*key, body: name one with %-%-text%-column",
      summary.failed[1].reason)
    add { row_columns = { text = "body", id = "key" } }
    assert.same({ 't.tsv#x"y="Quoted" and so on.' }, documents())
  end)

  it("is a table as Excel and the Macintosh write them", function()
    space:write("in/mac.csv", 'id,text\r1,"One, and ""one"""\r2,Two.\r')
    space:write("in/named.csv", "sep=|\r\nid|text\r\n1|a;b;c\r\n2|Two|3\r\n")
    local summary = add()
    assert.same({ 'mac.csv#1=One, and "one"', "mac.csv#2=Two.", "named.csv#1=a;b;c" }, documents())
    assert.matches("line 4: 3 fields", summary.failed[1].reason)
  end)

  it("is JSON with halves of pairs, which are no characters", function()
    space:write("in/t.jsonl", [[{"id":1,"text":"cut \ud83d here, \ud83d\ude00, \\ud83d"}]] .. "\n")
    assert.equal(0, #add().failed)
    assert.same({ "t.jsonl#1=cut \u{FFFD} here, \u{1F600}, \\ud83d" }, documents())
  end)

  it("tells the rows that it cannot read, and goes on", function()
    space:write("in/t.csv", "text,id\none,1\ntwo,2,3\nthree,3\n")
    space:write("in/t.jsonl", '{"text":"a","id":1,"n":{"m":[1,2.5]}}\nno\n\n{"text":"b","id":2}\n')
    local summary = add()
    assert.same({ "t.csv#1=one", "t.csv#3=three", "t.jsonl#1=a", "t.jsonl#2=b" }, documents())
    assert.equal(2, #summary.failed)
    assert.matches("line 3: 3 fields, where 2 columns have names", summary.failed[1].reason)
    assert.matches("line 2: is no JSON object", summary.failed[2].reason)
    assert.equal("1; 2.5|embedded", metadata("t.jsonl#1")["n.m"])
  end)

  it("is a list of objects in JSON, or one object, however it is set", function()
    space:write("in/l.json", '[\n  {"id": "a", "text": "One [1].",\n   "n": {"m": "}"}},\n'
      .. '  {"id": "b", "text": "Two \\"2\\"."}, 7\n]\n')
    space:write("in/o.json", '{\n"id": "c",\n"text": "Three."\n}\n')
    space:write("in/p.json", '[{"text": "Four."}')
    space:write("in/q.json", 'words alone\n')
    local summary = add()
    assert.same({ "l.json#a=One [1].", 'l.json#b=Two "2".', "o.json#c=Three.", "p.json#1=Four." },
      documents())
    assert.equal("}|embedded", metadata("l.json#a")["n.m"])
    assert.equal(3, #summary.failed)
    assert.matches("record 3: is no JSON object", summary.failed[1].reason)
    assert.matches("the list of records is not closed", summary.failed[2].reason)
    assert.matches("is neither a JSON object nor a list of them", summary.failed[3].reason)
  end)

  it("is JSON whose first record does not decide for the others", function()
    space:write("in/t.jsonl", '{"id":1,"name":"x"}\n{"id":2,"Text":"Two."}\n'
      .. '{"id":3,"text":{"body":"Three."}}\n{"id":4,"text":null}\n{"name":"y","text":"Five."}\n')
    local summary = add()
    assert.same({ "t.jsonl#2=Two.", "t.jsonl#y=Five." }, documents())
    assert.equal(2, #summary.failed)
    assert.matches("line 1: has no 'text'", summary.failed[1].reason)
    assert.matches("line 3: what 'text' has is no string", summary.failed[2].reason)
    assert.equal("has no text", summary.left_out[1].reason)
    space:write("in/t.jsonl", '{"id":1,"body":{"en":"One."}}\n')
    assert.matches("no column is called 'text'; it has body, body.en, id", add().failed[1].reason)
    add { row_columns = { text = "body.en" } }
    assert.truthy(corpus:doc "t.jsonl#1")
    assert.matches("there is no column 'bdy'", add({ row_columns = { text = "bdy" } }).failed[1]
      .reason)
  end)

  it("is the same when it is so long that it is read piece by piece", function()
    local lines, rows, list = {}, { "id,text" }, {}
    local filler = ("the tide at Évora is low; "):rep(40)
    for i = 1, 5000 do
      lines[i] = ('{"id":%d,"text":"%d: %s\\n\\"x\\""}'):format(i, i, filler)
      list[i] = lines[i]
      rows[i + 1] = ('%d,"%d: %s\n""x"""'):format(i, i, filler)
    end
    rows[2500] = rows[2500]:sub(1, -2) .. filler:rep(600) .. '"'
    local core = require "parlance.core"
    local loaders = require "parlance.load"
    local function hash_of(name, text)
      local path = space:write("long/" .. name, text)
      local seen = {}
      for _, as_pieces in ipairs { true, false } do
        local source <close> = core.read(path, as_pieces)
        local parts = { source:hash "x", tostring(source:text_start()) }
        local loader = assert(loaders.of_source(source, path))
        for one in loaders.documents(loader, source, path, {}) do
          parts[#parts + 1] = assert(one.id, one.problem) .. "=" .. one.loaded:head(1 << 20)
          one.loaded:close()
        end
        assert.equal(5002, #parts)
        seen[#seen + 1] = table.concat(parts, "\n")
      end
      assert.is_true(seen[1] == seen[2])
    end
    hash_of("t.jsonl", table.concat(lines, "\n"))
    hash_of("t.json", "\xEF\xBB\xBF[" .. table.concat(list, ",\n") .. "]")
    hash_of("t.csv", table.concat(rows, "\r\n") .. "\r\n")
    local ascii = table.concat(lines, "\n", 1, 3000):gsub("É", "E") .. "\n"
    local late = ascii .. table.concat(lines, "\n", 3001)
    hash_of("latin.jsonl", (late:gsub("É", "\xC9")))
    hash_of("damaged.jsonl", (late:gsub("4000: the", "4000: th\xC3")))
    local wide = late:gsub("É", "\xC9"):gsub(".", "%0\0")
    hash_of("marked.jsonl", "\xFF\xFE" .. wide)
    hash_of("wide.jsonl", wide)
    hash_of("big.jsonl", "\xFE\xFF\0" .. wide:sub(1, -2))
  end)

  -- A gzip file with these bytes as they are.
  local function gzip(bytes)
    local parts = { "\x1F\x8B\8\0\0\0\0\0\0\3" }
    for at = 1, #bytes, 65535 do
      local block = bytes:sub(at, at + 65534)
      parts[#parts + 1] = ("<BI2I2"):pack(at + 65535 > #bytes and 1 or 0, #block, ~#block & 0xFFFF)
        .. block
    end
    return table.concat(parts) .. ("<I4I4"):pack(0, #bytes)
  end

  it("is the same when it is long, and in an archive", function()
    local zip = require "support.zip"
    local lines, filler = {}, ("the tide at Évora is low; "):rep(40)
    for i = 1, 5000 do lines[i] = ('{"id":%d,"text":"%d: %s"}'):format(i, i, filler) end
    local text = table.concat(lines, "\n")
    local other = text:gsub("low", "high")
    space:write("in/plain/t.jsonl", text)
    space:write("in/gz/t.jsonl.gz", gzip(text))
    space:write("in/t.zip", zip.pack { { name = "t.jsonl", bytes = text },
      { name = "u.jsonl", bytes = other }, { name = "v.txt", bytes = (other:gsub("[{}]", "")) } })
    local summary = add()
    assert.same({}, summary.failed)
    assert.equal(10001, summary.added)
    assert.equal(10000, summary.aliases)
    assert.same({ files = 4, documents = 20000, bytes = 3 * #text + #other },
      summary.formats["JSON Lines"])
    assert.equal(corpus:doc "plain/t.jsonl#4999":text(), corpus:doc "gz/t.jsonl.gz#4999":text())
    assert.equal(corpus:doc "plain/t.jsonl#4999".id, corpus:doc "t.zip/t.jsonl#4999".id)
    assert.matches("^4999: the tide at Évora is high; ", corpus:doc "t.zip/u.jsonl#4999":text())
    assert.equal(20001, add().unchanged)
  end)

  it("is decoded as it is told, however long it is", function()
    local rows = { "id,text" }
    for i = 1, 6000 do rows[i + 1] = i .. ("," .. ("the tide at \xC9vora is low; "):rep(40)) end
    local text = table.concat(rows, "\n")
    space:write("in/t.csv", text)
    space:write("in/u.csv.gz", gzip(text))
    assert.same({}, add({ encoding = "windows-1251" }).failed)
    assert.matches("^the tide at Йvora", corpus:doc "t.csv#6000":text())
    assert.matches("^the tide at Йvora", corpus:doc "u.csv.gz#6000":text())
    assert.matches("byte 0xC9 at offset 22 .*is not valid UTF%-8",
      add({ encoding = "UTF-8" }).failed[1].reason)
  end)

  it("is what was told against its mark, unless it is not, however long it is", function()
    local rows = { "id,text" }
    for i = 1, 6000 do rows[i + 1] = i .. ("," .. ("the tide at É is low; "):rep(40)) end
    local text = table.concat(rows, "\n") .. "\n"
    space:write("in/long.csv", "\xEF\xBB\xBF" .. text)
    space:write("in/short.csv", "\xEF\xBB\xBF" .. table.concat(rows, "\n", 1, 3))
    space:write("in/wide.csv", "\xFE\xFF" .. text:gsub("É", "\xC9"):gsub(".", "\0%0"))
    assert.same({}, add({ encoding = "macintosh" }).failed)
    assert.matches("^the tide at √â is low", corpus:doc "long.csv#6000":text())
    assert.matches("^the tide at √â is low", corpus:doc "short.csv#2":text())
    assert.matches("^the tide at É is low", corpus:doc "wide.csv#6000":text())
    os.remove(space:path "in/long.csv")
    assert.same({}, add({ encoding = "utf-16" }).failed)
    assert.matches("^the tide at É is low", corpus:doc "wide.csv#6000":text())
  end)

  it("is mended where it is UTF-16 that says so, however long it is", function()
    local rows = { "id,text" }
    for i = 1, 6000 do rows[i + 1] = i .. ("," .. ("the tide is low; "):rep(40)) end
    local wide = table.concat(rows, "\n"):gsub(".", "%0\0")
    local at = 2 * 3000000
    space:write("in/half.csv", "\xFF\xFE" .. wide:sub(1, at) .. "\x3D\xD8" .. wide:sub(at + 3))
    space:write("in/odd.csv", "\xFF\xFE" .. wide .. "x")
    space:write("in/odd.txt", "\xFF\xFE" .. wide .. "x")
    assert.same({}, add().failed)
    assert.equal(1, corpus:row [[SELECT count(*) AS n FROM documents JOIN metadata ON doc = id
      WHERE name = 'odd.txt' AND key = 'replaced' AND value = '1']].n)
    assert.matches("low; \u{FFFD}$", corpus:doc "odd.csv#6000":text())
    local n = 0
    for _, doc in ipairs(corpus:docs { where = "name LIKE 'half.csv%'" }) do
      n = n + select(2, doc:text():gsub("\u{FFFD}", ""))
    end
    assert.equal(1, n)
  end)

  it("is told when it is long and damaged inside an archive", function()
    local text = '{"id":1,"text":"' .. ("the tide is low; "):rep(500000) .. '"}'
    space:write("in/a.jsonl.gz", gzip(text):sub(1, -1000000))
    space:write("in/b.txt", "The tide is high.")
    local summary = add()
    assert.same({ "b.txt=The tide is high." }, documents())
    assert.equal(1, #summary.failed)
    assert.matches("a.jsonl.gz$", summary.failed[1].path)
    assert.matches("is damaged", summary.failed[1].reason)
  end)

  it("may name thousands of documents alike", function()
    local rows = { "id,text" }
    for i = 1, 3000 do rows[#rows + 1] = "a,Row " .. i end
    space:write("in/t.csv", table.concat(rows, "\n"))
    local before = os.clock()
    assert.equal(3000, add({ jobs = 0 }).added)
    assert.is_true(os.clock() - before < 5)
    assert.equal("Row 1", corpus:doc "t.csv#a":text())
    assert.equal("Row 2", corpus:doc "t.csv#a-2":text())
    assert.equal("Row 3000", corpus:doc "t.csv#a-3000":text())
  end)

  it("counts what came in before it failed", function()
    space:write("in/t.csv", 'id,text\n1,One.\n2,"Two.\n')
    for _, jobs in ipairs { 2, 0 } do
      local summary = add { jobs = jobs }
      assert.equal(jobs == 2 and 1 or 0, summary.added)
      assert.equal(jobs == 2 and 0 or 1, summary.unchanged)
      assert.matches("line 3: a quotation mark is not closed", summary.failed[1].reason)
      assert.same({ "t.csv#1=One." }, documents())
    end
  end)

  it("tells of a first line that is no JSON, and goes on", function()
    space:write("in/t.jsonl", "no\n" .. ('{"a":'):rep(2000) .. "1" .. ("}"):rep(2000)
      .. '\n{"text":"b","id":2}\n')
    local summary = add()
    assert.same({ "t.jsonl#2=b" }, documents())
    assert.matches("line 1: is no JSON object", summary.failed[1].reason)
    assert.matches("line 2: is no JSON object", summary.failed[2].reason)
  end)

  it("may begin with YAML that means more than it has, or is deeply nested", function()
    local bomb = { "a0: &a0 [x,x,x,x,x,x,x,x,x,x]" }
    for i = 1, 9 do
      bomb[#bomb + 1] = ("a%d: &a%d [%s]"):format(i, i,
        ("*a" .. i - 1 .. ","):rep(10):sub(1, -2))
    end
    space:write("in/a.md", "---\n" .. table.concat(bomb, "\n") .. "\n---\nThe ferry is late.\n")
    space:write("in/b.md", "---\na: &x [1, *x]\n---\nThe ferry is later.\n")
    space:write("in/c.txt", "---\na: " .. ("["):rep(20000) .. "\n---\nThe ferry is gone.\n")
    local before = os.clock()
    assert.equal(3, add({ jobs = 0 }).added)
    assert.is_true(os.clock() - before < 5)
    assert.equal("x; x; x; x; x; x; x; x; x; x|front matter", metadata("a.md").a0)
    assert.equal("1|front matter", metadata("b.md")["a.1"])
    assert.matches("^%-%-%-\na: %[%[%[", corpus:doc "c.txt":text())
  end)

  it("is an archive, also within another", function()
    local inner = archives.tar { { "x.txt", "Inside." }, { "empty.txt", "" } }
    space:write("in/a.tar", archives.tar { { "b/c.txt", "Words." }, { "d.tar", inner },
      { "t.csv", "id,text\n1,Row.\n" } })
    local summary = add()
    assert.same({ "a.tar/b/c.txt=Words.", "a.tar/d.tar/x.txt=Inside.", "a.tar/t.csv#1=Row." },
      documents())
    assert.same({}, summary.failed)
    assert.equal(1, #summary.left_out)
    assert.matches("in/a.tar/d.tar/empty.txt$", summary.left_out[1].path)
    assert.equal("is empty", summary.left_out[1].reason)
    assert.same({ files = 2, documents = 2, bytes = #"Words.Inside." },
      summary.formats["plain text"])
    assert.same({ files = 1, documents = 1, bytes = #"id,text\n1,Row.\n" }, summary.formats.CSV)
    assert.equal(3, add().unchanged)
  end)

  it("tells an archive in which there is nothing", function()
    space:write("in/none.tar", archives.tar { { ".hidden", "Words." } })
    local summary = add()
    assert.equal(0, #summary.failed)
    assert.equal("has no files that are not hidden", summary.left_out[1].reason)
  end)

  it("is not opened deeper than four archives", function()
    local bytes = "Deep."
    for _ = 1, 5 do bytes = archives.tar { { bytes == "Deep." and "x.txt" or "y.tar", bytes } } end
    space:write("in/a.tar", bytes)
    local summary = add()
    assert.equal(0, summary.added)
    assert.matches("is an archive in 4 others", summary.failed[1].reason)
  end)

  it("is known when it is whole, and read again when a document was removed", function()
    space:write("in/a.tar", archives.tar { { "x.txt", "One." }, { "y.txt", "Two." } })
    for _, jobs in ipairs { 0, 2 } do
      assert.equal(jobs == 0 and 2 or 0, add({ jobs = jobs }).added)
      local again = add { jobs = jobs }
      assert.same({ 0, 2 }, { again.added, again.unchanged })
    end
    corpus:remove "a.tar/y.txt"
    local summary = add()
    assert.same({ 1, 1 }, { summary.added, summary.unchanged })
  end)

  it("gives the same with workers", function()
    for i = 1, 40 do
      space:write(("in/%02d.tar"):format(i), archives.tar {
        { "x.txt", ("Number %d."):format(i) }, { "no.txt", "" }, { "same.txt", "Same." } })
    end
    local with = parlance.open(space:path "d.db", { mode = "create" })
    local one = with:add({ space:path "in" }, { jobs = 3 })
    local two = add { jobs = 0 }
    assert.same({ 41, 39, 40 }, { one.added, one.aliases, #one.left_out })
    assert.same({ two.added, two.aliases, two.left_out, two.formats },
      { one.added, one.aliases, one.left_out, one.formats })
    assert.same(documents(), adding.texts(with))
    with:close()
  end)

  it("is told when its front matter is too long to be read", function()
    space:write("in/a.md", "---\n" .. ("k: x\n"):rep(53000) .. "---\n\nText.\n")
    assert.matches("its front matter has 265%d%d%d bytes; at most 262144 are read",
      add().failed[1].reason)
  end)

  it("has front matter that is no YAML, line by line", function()
    space:write("in/a.md", "---\ntitle: Ports: a report\nplace: 'Ora'\nempty:\n---\nBody.\n")
    space:write("in/b.md", "---\nfirst: words: of a text\nThat goes on.\n---\nBody of it.\n")
    add()
    assert.equal("Ports: a report|front matter", metadata("a.md").title)
    assert.equal("Ora|front matter", metadata("a.md").place)
    assert.is_nil(metadata("a.md").empty)
    assert.is_nil(metadata("b.md").first)
    assert.matches("That goes on", documents()[2])
  end)

  it("may have front matter", function()
    space:write("in/l.md", "---\ntitle: The Letter\nn: 7\ntags: [a, b]\nby: {name: Ora}\n"
      .. "---\n# Head\n\nBody *text*.\n")
    space:write("in/m.txt", "---\nTo: nobody\n\nNo second line of dashes.\n")
    add { set = { n = "8" } }
    assert.equal("l.md=Head\n\nBody text.", documents()[1])
    assert.matches("^m.txt=%-%-%-\nTo", documents()[2])
    local found = metadata "l.md"
    assert.equal("The Letter|front matter", found.title)
    assert.equal("8|option", found.n)
    assert.equal("a; b|front matter", found.tags)
    assert.equal("Ora|front matter", found["by.name"])
  end)

  it("ends a strict addition, and leaves what came before", function()
    space:write("in/a.txt", "One.")
    space:write("in/b.txt", "a\0\1\2\3b\4\0c")
    space:write("in/c.txt", "Three.")
    local ok, problem = pcall(add, { strict = true })
    assert.is_false(ok)
    assert.matches("b.txt: is binary data: NUL at byte 1$", tostring(problem))
    assert.same({ "a.txt=One." }, documents())
  end)

  it("leaves out what has no text, which is no failure", function()
    for _, ending in ipairs { "txt", "md", "html", "pdf", "docx", "eml", "csv", "jsonl", "xml",
      "zip", "conllu" } do
      space:write("in/none." .. ending, "")
    end
    space:write("in/blank.txt", " \n\t\r\n")
    space:write("in/mark.txt", "\xEF\xBB\xBF\n")
    space:write("in/wide.txt", "\xFF\xFE \0\n\0")
    space:write("in/head.md", "---\ntitle: No letter\n---\n\n")
    space:write("in/t.csv", "id,text\n1,\n2,Words.\n")
    for _, jobs in ipairs { 2, 0 } do
      local summary = add { strict = true, jobs = jobs }
      assert.same({}, summary.failed)
      assert.same({ "t.csv#2=Words." }, documents())
      local reasons = {}
      for _, one in ipairs(summary.left_out) do reasons[one.reason] = true end
      assert.same({ ["is empty"] = true, ["has no text"] = true }, reasons)
      assert.equal(jobs == 2 and 16 or 15, #summary.left_out)
    end
  end)

  it("is not loaded again when it is one document with its own name", function()
    space:write("in/l.md", "---\ntitle: One\n---\nThe ferry is late.\n")
    assert.equal(1, add().formats.markdown.documents)
    local summary = add()
    assert.equal(1, summary.unchanged)
    assert.same({}, summary.formats)
  end)
end)
