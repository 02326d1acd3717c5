--- duplicates_spec.lua: documents that are nearly the same as an earlier one are noted so.

local adding = require "support.adding"
local duplicates = require "parlance.duplicates"

-- Words of no language, the same for the same seed.
local function prose(seed, n)
  local words, state = {}, seed
  for i = 1, n do
    state = (state * 1103515245 + 12345) % 2147483648
    words[i] = ("w%x"):format(state >> 12 & 0xFFF)
  end
  return words
end

local function text(words) return table.concat(words, " ") .. ".\n" end

describe("near-duplicates", function()
  local place, space, corpus

  before_each(function()
    place = adding.new()
    space, corpus = place.space, place.corpus
  end)
  after_each(function() place:clear() end)

  local function add(options)
    local summary = place:add(options)
    assert.same({}, summary.failed)
    return summary
  end

  -- "name<of" of the documents that are like others.
  local function noted()
    local list = {}
    for row in corpus:sql [[SELECT d.name, m.value, m.origin FROM documents d
        JOIN metadata m ON m.doc = d.id WHERE m.key = 'near_duplicate_of' ORDER BY d.name]] do
      assert.equal("detected", row.origin)
      list[#list + 1] = row.name .. "<" .. row.value
    end
    return list
  end

  -- A text and others: one with a word changed, one with a line before it, in capitals, one
  -- with half of it changed, and another text.
  local function write_family()
    local words = prose(7, 400)
    space:write("in/a.txt", text(words))
    local damaged = table.move(words, 1, #words, 1, {})
    damaged[100], damaged[300] = "wxyz", "wzyx"
    space:write("in/b.txt", text(damaged))
    space:write("in/c.txt", "Printed from the archive of Varneth\n\n" .. text(words):upper())
    local half = table.move(words, 1, #words, 1, {})
    space:write("in/d.txt", text(table.move(prose(8, 200), 1, 200, 1, half)))
    space:write("in/e.txt", text(prose(9, 400)))
  end

  it("are noted with the earliest that they are like, and how similar they are", function()
    write_family()
    add()
    assert.same({ "b.txt<a.txt", "c.txt<a.txt" }, noted())
    local doc = corpus:doc "b.txt"
    assert.equal("a.txt", doc.metadata.near_duplicate_of)
    local similarity = tonumber(doc.metadata.similarity)
    assert.is_true(similarity >= 0.9 and similarity <= 1)
    assert.is_nil(corpus:doc("d.txt").metadata.near_duplicate_of)
    local row = corpus:row "SELECT metadata FROM documents WHERE name = 'c.txt'"
    assert.matches('"near_duplicate_of":"a.txt"', row.metadata, 1, true)
  end)

  it("are found in what was added before, with any number of workers", function()
    write_family()
    for i = 1, 30 do space:write(("in/z%02d.txt"):format(i), text(prose(100 + i, 60))) end
    add { jobs = 2 }
    assert.same({ "b.txt<a.txt", "c.txt<a.txt" }, noted())
    local words = prose(100 + 17, 60)
    words[1] = "other"
    space:write("in/zz.txt", text(words))
    add { jobs = 2 }
    assert.same({ "b.txt<a.txt", "c.txt<a.txt", "zz.txt<z17.txt" }, noted())
  end)

  it("are looked at again when the earlier one is removed", function()
    write_family()
    add()
    corpus:remove "a.txt"
    assert.same({ "c.txt<b.txt" }, noted())
    corpus:remove "c.txt"
    assert.same({}, noted())
    corpus:compact()
    assert.same({}, noted())
    assert.equal(0, corpus:row("SELECT count(*) AS n FROM _near_duplicates").n)
    assert.equal(3, corpus:row("SELECT count(*) AS n FROM _fingerprints").n)
    assert.equal(3 * 8, corpus:row("SELECT count(*) AS n FROM _fingerprint_keys").n)
  end)

  it("are looked at again when one has changed", function()
    write_family()
    add()
    space:write("in/a.txt", text(prose(10, 400)))
    assert.equal(1, add().updated)
    assert.same({ "c.txt<b.txt" }, noted())
    space:write("in/c.txt", text(prose(10, 399)))
    add()
    assert.same({ "c.txt<a.txt" }, noted())
  end)

  it("stay noted when only their metadata change", function()
    write_family()
    add()
    add { set = { session = "5" } }
    assert.same({ "b.txt<a.txt", "c.txt<a.txt" }, noted())
    assert.equal("5", corpus:doc("b.txt").metadata.session)
  end)

  it("are no texts of a few words", function()
    space:write("in/a.txt", "Statement by the delegation of Varneth, 12 May\n")
    space:write("in/b.txt", "Statement by the delegation of Varneth; 12 May\n")
    space:write("in/c.txt", "The ferry of the north was stopped by the delegation of Varneth.\n")
    space:write("in/d.txt", "the ferry of the north was stopped by the delegation of Varneth\n")
    add()
    assert.same({ "d.txt<c.txt" }, noted())
  end)

  it("are listed as clusters, with the same text under another name", function()
    write_family()
    space:write("in/f.txt", text(prose(9, 400)))
    add()
    local list = {}
    for i, row in ipairs(duplicates.of(corpus)) do
      list[i] = ("%d %s %s"):format(row.cluster, row.name, row.like or "")
    end
    assert.same({ "1 a.txt ", "1 b.txt a.txt", "1 c.txt a.txt", "2 e.txt ", "2 f.txt e.txt" },
      list)
  end)
end)
