--- metadata_spec.lua: metadata beside files, in their names, and under keys of many kinds.

local adding = require "support.adding"
local canonical = require "parlance.load.canonical"
local pattern = require "parlance.add.pattern"
local parlance = require "parlance"
local workspace = require "support.workspace"

describe("metadata of documents", function()
  local place, space, corpus

  before_each(function()
    place = adding.new()
    space, corpus = place.space, place.corpus
  end)
  after_each(function() place:clear() end)

  local function add(options) return place:add(options) end

  local function of(name) return place:metadata(name) end

  local TABLE = "id,Country,Published,note\na,VRN,12 May 2031,\n2030/b.txt,OST,sometime,x\n"
    .. "c.txt,NEL,,\nz,,,\n"

  local function write_files()
    space:write("in/a.txt", "The ferry is late.\n")
    space:write("in/2030/b.txt", "The ferry is later.\n")
    space:write("in/2030/c.txt", "The ferry is gone.\n")
    space:write("in/d.txt", "There was no ferry.\n")
  end

  it("come from a table beside them, matched by name, base name, or either without extension",
    function()
      write_files()
      local summary = add { metadata = space:write("index.csv", TABLE) }
      assert.equal("VRN|sidecar", of("a.txt").Country)
      assert.equal("VRN|sidecar", of("a.txt").country)
      assert.equal("2031-05-12|sidecar", of("a.txt").date)
      assert.equal("12 May 2031|sidecar", of("a.txt").Published)
      assert.equal("sometime|sidecar", of("2030/b.txt").date_text)
      assert.is_nil(of("2030/b.txt").date)
      assert.equal("NEL|sidecar", of("2030/c.txt").Country)
      assert.is_nil(of("d.txt").Country)
      assert.same({ n = 1, example = "z" }, summary.unused)
      assert.same({ n = 1, example = "d.txt" }, summary.rowless)
    end)

  it("come from such a table of any form, in the folder itself too", function()
    write_files()
    local path = space:write("in/index.jsonl",
      '{"doc": "a.txt", "who": {"name": "Brandt"}, "year": 2031}\n{"doc": "d", "year": 2030}\n')
    local summary = add { metadata = path, key = "doc" }
    assert.equal(4, summary.added)
    assert.same({}, summary.failed)
    assert.equal("Brandt|sidecar", of("a.txt")["who.name"])
    assert.equal("2030|sidecar", of("d.txt").year)
    local problem = select(2, pcall(add, { metadata = path, key = "file" }))
    assert.matches("line 1: has no 'file': name another with %-%-key", problem.message)
    path = space:write("index.tsv", "name\tyear\na\t2029\n")
    problem = select(2, pcall(add, { metadata = path }))
    assert.matches("there is no column 'id'; it has name, year", problem.message)
    add { metadata = path, key = "name" }
    assert.equal("2029|sidecar", of("a.txt").year)
  end)

  it("come from the row that the pattern of names, or a path, leads to", function()
    space:write("in/2030/letter-7.txt", "The ferry is late.\n")
    space:write("in/letter-8.txt", "The ferry is later.\n")
    space:write("in/t.xml", "<?xml version='1.0'?><r><p>The ferry is gone.</p></r>")
    space:write("in/a/x.txt", "One.\n")
    space:write("in/b/x.txt", "Two.\n")
    local path = space:write("index.csv",
      "nr,Country\n7,VRN\n8,OST\n./in/t.xml,NEL\nb/x,HAL\nx.txt,SAU\n")
    for _, jobs in ipairs { 0, 2 } do
      local summary = add { metadata = path, key = "nr", pattern = "letter-{nr}", jobs = jobs }
      assert.equal("VRN|sidecar", of("2030/letter-7.txt").Country)
      assert.equal("7|pattern", of("2030/letter-7.txt").nr)
      assert.equal("OST|sidecar", of("letter-8.txt").Country)
      assert.equal("NEL|sidecar", of("t.xml").Country)
      assert.equal("SAU|sidecar", of("a/x.txt").Country)
      assert.equal("HAL|sidecar", of("b/x.txt").Country)
      assert.is_nil(summary.unused)
      assert.is_nil(summary.rowless)
      assert.is_nil(summary.shared)
    end
  end)

  it("come from the row of the name that a document has in its file", function()
    space:write("in/t.jsonl", '{"id": "k.1", "text": "One."}\n{"id": "k.2", "text": "Two."}\n')
    add { metadata = space:write("index.csv", "id,Country\nk.2,VRN\n") }
    assert.is_nil(of("t.jsonl#k.1").Country)
    assert.equal("VRN|sidecar", of("t.jsonl#k.2").Country)
  end)

  it("are told about where rows are not clear", function()
    space:write("in/a/x.txt", "One.\n")
    space:write("in/b/x.txt", "Two.\n")
    local path = space:write("index.csv", "id,Country\nx,VRN\nx,OST\n,NEL\ny,HAL\n")
    for _ = 1, 2 do
      local summary = add { metadata = path }
      assert.same({ n = 1, example = "x" }, summary.repeated)
      assert.same({ n = 1, example = "x" }, summary.shared)
      assert.same({ n = 1, example = "y" }, summary.unused)
      assert.same({ n = 1 }, summary.keyless)
      assert.is_false(summary.is_unmatched)
    end
    assert.is_true(add({ metadata = path, key = "Country" }).is_unmatched)
  end)

  it("load again what they changed for, and that alone", function()
    local function sources()
      local list = {}
      for row in corpus:sql "SELECT name, hex(source) AS source FROM _names" do
        list[row.name] = row.source
      end
      return list
    end
    write_files()
    local path = space:write("index.csv", TABLE)
    add { metadata = path }
    assert.equal(4, add({ metadata = path }).unchanged)
    assert.same({ n = 1, example = "z" }, add({ metadata = path }).unused)
    space:write("index.csv", (TABLE:gsub("VRN", "VAR")))
    local before = sources()
    add { metadata = path }
    assert.equal("VAR|sidecar", of("a.txt").Country)
    assert.equal("OST|sidecar", of("2030/b.txt").Country)
    local after = sources()
    assert.not_equal(before["a.txt"], after["a.txt"])
    before["a.txt"], after["a.txt"] = nil, nil
    assert.same(before, after)
    add {}
    assert.is_nil(of("a.txt").Country)
  end)

  it("are of the documents in a file of several", function()
    space:write("in/t.csv", "id,text\n1,One.\n2,Two.\n3,Three.\n")
    local path = space:write("index.csv", "id,country\nt.csv#1,VRN\nt.csv,OST\nq,NEL\n")
    local summary = add { metadata = path, jobs = 1 }
    assert.equal("VRN|sidecar", of("t.csv#1").country)
    assert.equal("OST|sidecar", of("t.csv#2").country)
    assert.same({ n = 1, example = "q" }, summary.unused)
    assert.is_nil(summary.rowless)
    summary = add { metadata = path, jobs = 1 }
    assert.equal(3, summary.unchanged)
    assert.same({ n = 1, example = "q" }, summary.unused)
  end)

  it("are sent to workers", function()
    local rows = { "id,country" }
    for i = 1, 40 do
      space:write(("in/%02d.txt"):format(i), ("Ferry number %d.\n"):format(i))
      rows[#rows + 1] = ("%02d,C%d"):format(i, i)
    end
    local path = space:write("index.csv", table.concat(rows, "\n") .. "\n")
    local summary = add { metadata = path, jobs = 2, pattern = "0{digit}" }
    assert.equal(40, summary.added)
    assert.is_nil(summary.unused)
    assert.equal("C17|sidecar", of("17.txt").country)
    assert.equal("7|pattern", of("07.txt").digit)
    assert.equal(31, summary.unnamed.n)
  end)

  it("are taken from the strongest origin", function()
    space:write("in/VRN_1_2030.md", "---\nauthor: Ilse Brandt\npubdate: 2031-05-12T10:00:00Z\n"
      .. "by: nobody\n---\n# The ferry\n\nIt is late.\n")
    local path = space:write("index.csv", "id,author,session\nVRN_1_2030,Anders Holt,9\n")
    add { metadata = path, pattern = "{country}_{session}_{year}", set = { session = "77" } }
    local found = of "VRN_1_2030.md"
    assert.equal("77|option", found.session)
    assert.equal("Anders Holt|sidecar", found.author)
    assert.equal("2031-05-12|front matter", found.date)
    assert.equal("2031-05-12T10:00:00Z|front matter", found.pubdate)
    assert.equal("nobody|front matter", found.by)
    assert.equal("VRN|pattern", found.country)
    assert.equal("2030|pattern", found.year)
  end)
end)

describe("documents", function()
  it("are asked for by their metadata", function()
    local space = workspace.new()
    local rows = { "id,text,date,country,speaker", "1,One,2031-05-12,VRN,Brandt",
      "2,Two,2031,OST,", "3,Three,2030-12-31,VRN,Holt", "4,Four,,NEL,Holt" }
    space:write("in/t.csv", table.concat(rows, "\n") .. "\n")
    local corpus <close> = parlance.open(space:path "c.db", { mode = "create" })
    corpus:add { space:path "in" }
    local function ids(options)
      local list = {}
      for i, doc in ipairs(corpus:docs(options)) do list[i] = doc.id end
      return table.concat(list, " ")
    end
    assert.equal("1 3", ids { country = "VRN" })
    assert.equal("1 2 3", ids { country = { "VRN", "OST" } })
    assert.equal("3", ids { country = "VRN", speaker = "Holt" })
    assert.equal("1 2", ids { since = "2031" })
    assert.equal("1", ids { since = "2031-02" })
    assert.equal("3", ids { before = "2031" })
    assert.equal("1 2 3", ids { until_ = "2031" })
    assert.equal("2 3", ids { until_ = "2031-04" })
    assert.equal("1 2", ids { year = 2031 })
    assert.equal("3", ids { year = "2030", where = "country = 'VRN'" })
    assert.equal("1 3 4", ids { speaker = true })
    assert.equal("2", ids { speaker = false })
    assert.equal("2 3", ids { id = { 2, 3 } })
    assert.equal("", ids { ["no such key"] = "x" })
    assert.equal("", ids { country = {} })
    assert.equal("1 2 3 4", ids {})
    assert.matches("cannot be a function", select(2, pcall(ids, { country = print })).message)
    space:clear()
  end)
end)

describe("a pattern of names", function()
  local function match(text, name) return pattern.new(text):match(name) end

  it("is literal text and fields, over folders too", function()
    assert.same({ country = "VRN", session = "1", year = "2031", date = "2031" },
      match("{country}_{session}_{year}", "in/VRN_1_2031.txt"))
    assert.same({ year = "2031", country = "VRN", n = "4", date = "2031" },
      match("{year}/{country}_{n}", "a/b/2031/VRN_4.tar"))
    assert.same({ date = "2031-05-02", year = "2031", month = "5", day = "2" },
      match("{year}-{month}-{day}", "2031-5-2.txt"))
    assert.same({ x = "a", y = "b_c" }, match("{x}_{y}", "a_b_c.txt"))
    assert.same({ x = "a.b" }, match("(%{}) {x}", "(%q) a.b.txt"))
  end)

  it("is held against the file's name where a document has one of its own in it", function()
    assert.same({ id = "100" }, pattern.new("letter-{id}"):match "in/letter-100.xml#a/b.1")
    assert.same({ id = "C#" }, pattern.new("{id}"):match "C#.txt")
  end)

  it("does not hold of other names", function()
    assert.is_nil(match("{country}_{year}", "VRN.txt"))
    assert.is_nil(match("{country}_{year}", "a_/b.txt"))
    assert.is_nil(match("{year}/{country}", "VRN.txt"))
  end)

  it("is refused with what is wrong", function()
    for text, why in pairs {
      ["{a}{b}"] = "nothing between", ["a_b"] = "has no field", ["{a"] = "brace",
      ["{a b}"] = "brace", ["{a}_{a}"] = "twice",
    } do
      local ok, problem = pcall(pattern.new, text)
      assert.is_false(ok)
      assert.matches(why, problem.message, 1, true)
    end
  end)
end)

describe("keys and dates", function()
  it("that mean the same are one", function()
    assert.same({ Creator = "Holt", author = "Holt", headline = "T", title = "T" },
      canonical.metadata { Creator = "Holt", headline = "T" })
    assert.same({ by = "Holt", author = "Brandt" },
      canonical.metadata { by = "Holt", author = "Brandt" })
    assert.same({ doc_date = "1954-07-28", date = "1954-07-28" },
      canonical.metadata { doc_date = "1954-07-28" })
  end)

  it("are ISO, or text where they cannot be read", function()
    for given, iso in pairs {
      ["2031-05-12"] = "2031-05-12", ["2031-05-12T10:00:00+02:00"] = "2031-05-12",
      ["20310512"] = "2031-05-12", ["2031-05"] = "2031-05", [" 2031 "] = "2031",
      ["12 May 2031"] = "2031-05-12", ["May 12, 2031"] = "2031-05-12",
    } do
      assert.equal(iso, canonical.iso_date(given))
    end
    for _, given in ipairs { "2031-13-01", "20319999", "soon", "", "3/4/2031" } do
      assert.is_nil(canonical.iso_date(given))
      if given ~= "" then
        assert.same({ date_text = given }, canonical.metadata { date = given })
      end
    end
  end)
end)
