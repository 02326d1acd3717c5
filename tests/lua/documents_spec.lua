--- documents_spec.lua: the list of a corpus's documents, which makes them when asked.

local documents = require "parlance.documents"
local workspace = require "support.workspace"

describe("the list of documents", function()
  local space, corpus

  before_each(function()
    space = workspace.new()
    local files = {}
    for i = 1, 40 do files[("%02d.txt"):format(i)] = ("Statement %d of Varneth."):format(i) end
    corpus = space:corpus(files)
  end)
  after_each(function() space:clear() end)

  it("gives the same object for a document that somebody has", function()
    local docs = corpus:docs()
    local third = docs[3]
    for i, doc in ipairs(docs) do assert.are.equal(("%02d.txt"):format(i), doc.name) end
    assert.are.equal(40, #docs)
    assert.is_true(rawequal(third, docs[3]))
    assert.is_true(rawequal(third, corpus:doc "03.txt"))
    assert.is_nil(docs[41])
  end)

  it("keeps nothing of documents that nobody has", function()
    local seen = setmetatable({}, { __mode = "k" })
    for _, doc in ipairs(corpus:docs()) do seen[doc] = true end
    collectgarbage()
    collectgarbage()
    assert.is_nil(next(seen))
  end)

  it("keeps layers in memory, and fields that a script has set", function()
    corpus:doc(5).mark = "mine"
    corpus:doc(6):annotate("actor", { { first = 4, last = 4 } })
    collectgarbage()
    collectgarbage()
    assert.are.equal("mine", corpus:doc(5).mark)
    assert.are.equal(1, #corpus:doc(6):spans "actor")
  end)

  it("becomes a plain list for who writes to it", function()
    local docs = corpus:docs()
    table.sort(docs, function(a, b) return a.name > b.name end)
    assert.are.equal("40.txt", docs[1].name)
    assert.are.equal(40, #docs)
    assert.are.equal(1, documents.ids(docs)[1])
  end)

  it("can be without some", function()
    local docs = documents.without(corpus, corpus:docs(), { [1] = true, [40] = true })
    assert.are.equal(38, #docs)
    assert.are.equal("02.txt", docs[1].name)
  end)
end)

describe("a document's lines", function()
  local space
  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  it("are those of its file, empty ones too", function()
    local corpus = space:corpus { ["a.txt"] = "Ça dort.\r\n\nThe ferry\nis late." }
    local doc = corpus:doc "a.txt"
    assert.equal(4, doc:n_lines())
    assert.same({ "Ça dort.", 0, 8 }, { doc:line(1) })
    assert.same({ "", 10, 10 }, { doc:line(2) })
    assert.same({ "is late.", 21, 29 }, { doc:line(4) })
    assert.is_nil(doc:line(5))
    assert.is_nil(doc:line(0))
    local found = {}
    for pos = 1, doc.n_tokens do found[#found + 1] = doc:form(pos) .. doc:line_of(pos) end
    assert.equal("Ça1 dort1 .1 The3 ferry3 is4 late4 .4", table.concat(found, " "))
  end)

  it("are those that a page shows", function()
    local corpus = space:corpus { ["a.html"] = "<p>The cable sang,<br>the harbour slept,</p>"
      .. "<pre>and none\nwas near.</pre>" }
    local doc = corpus:docs()[1]
    assert.same({ "The cable sang,", "the harbour slept,", "and none", "was near." },
      { (doc:line(1)), (doc:line(2)), (doc:line(doc:n_lines() - 1)),
        (doc:line(doc:n_lines())) })
  end)
end)
