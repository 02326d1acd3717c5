--- core_handles_spec.lua: what scripts can do to the handles of the core: errors, never a crash.

local core = require "parlance.core"

describe("handles of the core", function()
  local path, corpus, tokenizer

  local function add(ingest, name, words)
    local source = core.source(words)
    local loaded = assert(source:load(name .. ".txt", {}))
    return ingest:add(name, name, source:hash(), loaded)
  end

  before_each(function()
    path = os.tmpname()
    os.remove(path)
    tokenizer = core.text.tokenizer {}
    corpus = assert(core.open(path, "create"))
    local ingest <close> = assert(corpus:ingest(tokenizer))
    assert(add(ingest, "one", "Alpha denies it. Beta denies all of it."))
    assert(add(ingest, "two", "Gamma was not asked."))
    assert(ingest:finish())
  end)

  after_each(function()
    corpus:close()
    collectgarbage()
    os.remove(path)
  end)

  local function any_classes(terminals, sources)
    return corpus:classes(terminals or { { kind = "regex", attribute = "form", pattern = "." } },
      sources or {})
  end

  local function raises(f, ...)
    local ok, message = pcall(f, ...)
    assert.is_false(ok)
    assert.is_string(message)
    return message
  end

  it("are of no use once their corpus is closed", function()
    local document = assert(corpus:document(1))
    local classes = assert(any_classes())
    local scan = assert(corpus:scan(classes))
    local query = assert(corpus:prepare("SELECT form FROM tokens", true))
    assert(query:step())
    local ingest = assert(corpus:ingest(tokenizer))
    assert(add(ingest, "three", "Delta."))
    corpus:close()
    assert.matches("corpus is closed", raises(document.get, document, 1))
    assert.matches("corpus is closed", raises(classes.document, classes, document))
    assert.matches("corpus is closed", raises(scan.next, scan))
    assert.matches("corpus is closed", raises(query.step, query))
    assert.matches("corpus is closed", raises(ingest.finish, ingest))
    for _, handle in ipairs { document, classes, scan, query, ingest } do handle:close() end
  end)

  it("write no layer once their corpus is closed", function()
    local writer = assert(corpus:layer_writer("pos", "test"))
    local document = assert(corpus:document(1))
    local n = select(2, document:facts())
    local values = {}
    for i = 1, n do values[i] = "X" end
    assert(writer:put(1, values))
    assert.is_nil((corpus:begin()))
    corpus:close()
    assert.matches("corpus is closed", raises(writer.put, writer, 1, values))
    assert.matches("corpus is closed", raises(writer.finish, writer))
    assert.matches("corpus is closed", raises(document.layer, document, "pos"))
    writer:close()
    corpus = assert(core.open(path, "write"))
    assert.is_false((assert(corpus:document(1)):layer "pos"))
    local again <close> = assert(corpus:layer_writer("pos", "test"))
    assert.has_error(function() again:put(1, { true, 5, {} }) end)
    assert.is_nil((again:put(99, values)))
    assert.is_nil((again:put(1, values)))
  end)

  it("are of no use once what they borrow is closed", function()
    local classes = assert(any_classes())
    local scan = assert(corpus:scan(classes))
    classes:close()
    assert.matches("classes is closed", raises(scan.next, scan))
    local ingest <close> = assert(corpus:ingest(tokenizer))
    tokenizer:close()
    assert.matches("tokenizer is closed", raises(ingest.finish, ingest))
  end)

  it("say so when the corpus was compacted", function()
    local document = assert(corpus:document(1))
    local classes = assert(any_classes())
    local scan = assert(corpus:scan(classes))
    local query <close> = assert(corpus:prepare("SELECT form FROM tokens", true))
    corpus:compact()
    assert.matches("compacted", raises(document.get, document, 1))
    assert.matches("compacted", select(2, scan:next()))
    assert.is_nil((classes:document(assert(corpus:document(1)))))
    assert(query:step())
  end)

  it("survive tests that close the corpus, or compact it", function()
    local function with_test(test)
      return pcall(any_classes, { { kind = "types", test = test } })
    end
    assert.is_true((with_test(function() return true end)))
    with_test(function() corpus:compact() return true end)
    assert.is_false((with_test(function() corpus:close() return true end)))
  end)

  it("survive tests that change the other terminals", function()
    local values = { "alpha", ("x"):rep(100) }
    local terminals = {
      { kind = "values", attribute = "fold", values = values },
      { kind = "regex", attribute = "form", pattern = ("a"):rep(50) },
    }
    terminals[3] = { kind = "types", test = function()
      values[1], values[2], terminals[2].pattern = nil, nil, nil
      collectgarbage()
      return false
    end }
    local classes = assert(any_classes(terminals))
    assert.equal(1, #classes:bytes(1))
  end)

  it("refuse lists that are none", function()
    local huge = setmetatable({}, { __len = function() return 1 << 61 end })
    local classes = assert(any_classes())
    local document = assert(corpus:document(1))
    raises(any_classes, "abc")
    raises(any_classes, { "abc" })
    raises(any_classes, { { kind = "values", attribute = "form", values = "abc" } })
    raises(any_classes, {}, { { kind = "phrases", entries = { {} } } })
    raises(any_classes, {}, { { kind = "phrases", entries = "abc" } })
    raises(any_classes, {}, { { kind = "phrases", entries = { "a-b" } } })
    for _, folds in ipairs { { { {} } }, { "a" }, { false } } do
      raises(any_classes, {}, {
        { kind = "phrases", entries = { "a b", "a-b" }, folds = function() return folds[1] end },
      })
    end
    raises(any_classes, {}, {
      { kind = "phrases", entries = { "a", "a-b" }, folds = function() error "no" end },
    })
    raises(any_classes, { { kind = "place", place = "starts", source = 2 } })
    raises(corpus.scan, corpus, classes, "document", "abc")
    raises(corpus.frequencies, corpus, "abc")
    assert(any_classes(huge, huge))
    assert(corpus:scan(classes, "document", huge))
    local placed = assert(any_classes({ { kind = "place", place = "inside", source = 1 } },
      { { kind = "given" } }))
    raises(placed.document, placed, document, nil, "abc")
    raises(placed.document, placed, document, nil, { "abc" })
    raises(placed.document, placed, document, nil, { { starts = "abc", ends = {} } })
    assert(placed:document(document, huge, { { starts = { 1, 0, 900 }, ends = { 3, 2, 1 } } }))
  end)

  it("keep to their own corpus", function()
    local other_path = os.tmpname()
    os.remove(other_path)
    local other <close> = assert(core.open(other_path, "create"))
    local classes = assert(other:classes({}, {}))
    assert.matches("another corpus", raises(classes.document, classes, corpus:document(1)))
    assert.matches("another corpus", raises(corpus.scan, corpus, classes))
    os.remove(other_path)
  end)

  it("let nobody end the transaction of an ingest", function()
    local ingest <close> = assert(corpus:ingest(tokenizer))
    assert(add(ingest, "three", "Delta."))
    raises(corpus.commit, corpus)
    raises(corpus.rollback, corpus)
    assert.is_nil((corpus:remove "one"))
    assert.is_nil((corpus:compact()))
    assert(ingest:finish())
    assert.equal(3, assert(corpus:check()).documents)
  end)

  it("roll nothing of another back when they are collected", function()
    local ingest = assert(corpus:ingest(tokenizer))
    assert(add(ingest, "three", "Delta."))
    assert(ingest:finish())
    assert(corpus:begin())
    assert(corpus:execute "CREATE TEMP TABLE kept (x)")
    ingest:close()
    assert(corpus:commit())
    assert(corpus:execute "INSERT INTO kept VALUES (1)")
  end)

  it("let SQL that reads do nothing else", function()
    for _, sql in ipairs {
      "ATTACH ':memory:' AS other", "COMMIT", "BEGIN", "PRAGMA journal_mode = DELETE",
      "DELETE FROM _names", "CREATE TEMP TABLE t (x)", "VACUUM INTO '/tmp/x.db'",
      "SELECT 1; SELECT 2",
    } do
      assert.is_nil((corpus:prepare(sql, true)), sql)
    end
    assert(corpus:prepare("WITH t AS (SELECT 1 AS x) SELECT max(x) FROM t", true))
    assert(corpus:prepare("SELECT count(*) FROM spans, documents, tokens", true))
  end)

  it("match no value that is not UTF-8", function()
    assert.is_false(core.matches(".*", "\xC3"))
    assert.is_true(core.matches(".*", "\xC3\xA9"))
  end)
end)
