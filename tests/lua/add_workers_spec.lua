--- add_workers_spec.lua: a corpus is the same, however many workers prepared it.

local parlance = require "parlance"
local workspace = require "support.workspace"

-- All that a corpus file holds, but who wrote it when.
local function contents(corpus)
  local parts = {}
  for _, sql in ipairs {
    "SELECT id, hex(hash) AS h, n_bytes, n_chars, n_tokens, removed FROM _documents ORDER BY id",
    "SELECT id, doc, name, origin, hex(source) AS h FROM _names ORDER BY id",
    "SELECT * FROM _metadata ORDER BY name, key",
    "SELECT doc, chunk, text FROM _texts ORDER BY doc, chunk",
    "SELECT first, n_types, hex(data) AS h FROM _lexicon ORDER BY first",
    "SELECT key, hex(data) AS h FROM _columns ORDER BY key",
    "SELECT doc, layer, pos, pos_end, cp, cp_end, attributes FROM _spans ORDER BY 1, 2, 3, 4",
  } do
    local rows, columns = corpus:sql(sql)
    for row in rows do
      for _, column in ipairs(columns) do parts[#parts + 1] = tostring(row[column]) end
    end
  end
  return table.concat(parts, "\n")
end

local WORDS = { "The", "harbour", "of", "Lindmark", "was", "closed.", "Velland", "denies",
  "that.", "1.", "\n\n", "(a)", "\n\nArticle", "3", "says:", "“no”", "c’est", "S/2031/77", "\n" }

local function prose(random, n)
  local parts = {}
  for i = 1, n do parts[i] = WORDS[random(#WORDS)] end
  return table.concat(parts, " ")
end

describe("adding with workers", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  -- A corpus of the folder "texts", and what add says of it.
  local function add(name, jobs, corpus)
    corpus = corpus or parlance.open(space:path(name), { mode = "create" })
    local events = {}
    local summary = corpus:add({ space:path "texts" }, { jobs = jobs,
      on_event = function(event)
        events[#events + 1] = ("%d/%d %s %s %s"):format(event.n, event.total, event.path,
          event.status, event.reason or "")
      end })
    summary.events = table.concat(events, "\n")
    return corpus, summary
  end

  local function write_texts(seed, n, longest)
    math.randomseed(seed)
    for i = 1, n do
      space:write(("texts/%03d.txt"):format(i), prose(math.random, math.random(longest)))
    end
  end

  local function assert_same(first, second)
    assert.are.equal(first.events, second.events)
    for _, key in ipairs { "added", "updated", "unchanged", "aliases", "bytes", "tokens" } do
      assert.are.equal(first[key], second[key], key)
    end
    assert.are.equal(#first.failed, #second.failed)
  end

  it("gives the same file, whatever their number", function()
    write_texts(7, 60, 900)
    space:write("texts/020.txt", "")
    space:write("texts/021.txt", "the same")
    space:write("texts/022.txt", "the same")
    local one <close>, first = add("1.db", 0)
    for jobs = 1, 4 do
      local other <close>, summary = add("with" .. jobs .. ".db", jobs)
      assert_same(first, summary)
      assert.is_true(contents(one) == contents(other), "another corpus with " .. jobs)
    end
  end)

  it("takes long documents piece by piece", function()
    write_texts(8, 20, 300)
    math.randomseed(9)
    space:write("texts/005.txt", prose(math.random, 500000))
    space:write("texts/011.txt", ("word "):rep(700000))
    local one <close> = add("1.db", 0)
    local two <close>, summary = add("2.db", 2)
    assert.are.equal(20, summary.added)
    assert.is_true(contents(one) == contents(two))
    two:check()
  end)

  it("tells of files that fail, and takes the others", function()
    write_texts(10, 30, 50)
    space:write("texts/004.txt", "\0\1\2\3 not text \0\0\0")
    space:write("texts/017.txt", "\0\1\2\3 not text \0\0\0")
    local one <close>, first = add("1.db", 0)
    local two <close>, second = add("2.db", 2)
    assert.are.equal(2, #second.failed)
    assert_same(first, second)
    assert.is_true(contents(one) == contents(two))
  end)

  it("takes what is new or changed the second time", function()
    write_texts(11, 30, 50)
    local corpus <close> = add("c.db", 2)
    space:write("texts/009.txt", "It has changed.")
    space:write("texts/031.txt", "It is new.")
    local _, summary = add("c.db", 2, corpus)
    assert.are.same({ 1, 1, 29 }, { summary.added, summary.updated, summary.unchanged })
    corpus:check()
  end)

  it("refuses a name from elsewhere, and goes on", function()
    write_texts(12, 30, 50)
    space:write("others/009.txt", "Another text.")
    local corpus <close> = parlance.open(space:path "c.db", { mode = "create" })
    local summary = corpus:add({ space:path "texts", space:path "others" }, { jobs = 2 })
    assert.are.equal(30, summary.added)
    assert.are.equal("EEXIST", summary.failed[1].code)
    corpus:check()
  end)
end)
