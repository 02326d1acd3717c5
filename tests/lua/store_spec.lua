--- store_spec.lua: what becomes of files in a corpus, and of the corpus file itself.

local fail = require "parlance.fail"
local parlance = require "parlance"
local workspace = require "support.workspace"

-- The failure that a call raises.
local function failure(f, ...)
  local ok, problem = pcall(f, ...)
  assert.is_false(ok, "nothing was raised")
  assert.is_true(fail.is(problem), tostring(problem))
  assert.is_nil(problem.message:find("\n", 1, true), "more than one line: " .. problem.message)
  return problem
end

local function rows(corpus, sql, ...)
  local list = {}
  local iterator, columns = corpus:sql(sql, ...)
  for row in iterator do
    local values = {}
    for i, column in ipairs(columns) do values[i] = tostring(row[column]) end
    list[#list + 1] = table.concat(values, "|")
  end
  return list
end

local function names(corpus)
  return rows(corpus, "SELECT name FROM document_names ORDER BY name")
end

local function counts(summary)
  return { summary.added, summary.updated, summary.unchanged, summary.aliases, #summary.failed }
end

describe("a corpus file", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  describe("when files are added", function()
    it("has each once, in byte order of their names", function()
      local corpus, summary = space:corpus { ["b.txt"] = "Two.", ["a.txt"] = "One.",
        ["sub/c.txt"] = "Three." }
      assert.are.same({ 3, 0, 0, 0, 0 }, counts(summary))
      assert.are.same({ "a.txt", "b.txt", "sub/c.txt" }, names(corpus))
      assert.are.equal(6, summary.tokens)
      assert.are.equal("One.", corpus:doc("a.txt"):text())
    end)

    describe("that are the same under two names", function()
      local corpus, folder
      local OF_NAMES = "SELECT name, key, value, origin FROM name_metadata "
        .. "WHERE key IN ('title', 'seat') ORDER BY name, key"

      before_each(function()
        folder = space:path "in"
        for name, seat in pairs { ["a.md"] = "Velmont", ["b.md"] = "Halmer" } do
          space:write("in/" .. name, ("---\ntitle: Note %s\nseat: %s\n---\nThe port is open.\n")
            :format(name:sub(1, 1), seat))
        end
        corpus = space:open("two.db", { mode = "create" })
        assert.are.same({ 1, 0, 0, 1, 0 }, counts(corpus:add { folder }))
      end)

      it("keeps the metadata of both", function()
        assert.are.same({ "a.md|seat|Velmont|front matter", "a.md|title|Note a|front matter",
          "b.md|seat|Halmer|front matter", "b.md|title|Note b|front matter" },
          rows(corpus, OF_NAMES))
        assert.are.same({ "a.md|1|Velmont", "b.md|0|Halmer" }, rows(corpus, "SELECT name, "
          .. "is_primary, metadata ->> 'seat' AS seat FROM document_names ORDER BY name"))
        assert.are.equal("Note a", corpus:doc("b.md").title)
        assert.are.equal(0, #corpus:docs { seat = "Halmer" })
      end)

      it("goes by the next name when the first is removed, and by it still when that is back",
        function()
          corpus:remove "a.md"
          assert.are.equal("Note b", corpus:doc("b.md").title)
          assert.are.equal(1, #corpus:docs { seat = "Halmer" })
          assert.are.same({ "b.md|seat|Halmer|front matter", "b.md|title|Note b|front matter" },
            rows(corpus, OF_NAMES))
          assert.are.same({ 0, 0, 1, 1, 0 }, counts(corpus:add { folder }))
          assert.are.equal("b.md", corpus:doc("a.md").name)
          assert.are.equal(4, #rows(corpus, OF_NAMES))
          corpus:compact()
          corpus:check()
          assert.are.equal(4, #rows(corpus, OF_NAMES))
        end)

      it("takes new metadata of a name whose text is the same, and forgets them with it", function()
        space:write("in/b.md", "---\ntitle: Note b\nseat: Sauvelle\n---\nThe port is open.\n")
        corpus:add { folder }
        assert.are.same({ "Sauvelle" },
          rows(corpus, "SELECT value FROM name_metadata WHERE name = 'b.md' AND key = 'seat'"))
        corpus:remove "b.md"
        assert.are.same({ "a.md" }, rows(corpus, "SELECT DISTINCT name FROM name_metadata"))
        assert.are.equal("Note a", corpus:doc("a.md").title)
      end)

      it("shows them in a file of an earlier format, too", function()
        fail.check(corpus.handle:execute [[DROP VIEW name_metadata; DROP VIEW document_names;
          CREATE VIEW document_names AS SELECT n.doc, n.name, n.origin, n.id = p.id AS is_primary
            FROM _names n JOIN _primary_names p ON p.doc = n.doc; PRAGMA user_version = 2]])
        corpus:close()
        corpus = space:open("two.db", { mode = "write" })
        assert.are.equal(4, #rows(corpus, OF_NAMES))
      end)
    end)

    it("leaves alone what has not changed, and takes what has", function()
      local corpus = space:corpus { ["a.txt"] = "One.", ["b.txt"] = "Two." }
      assert.are.same({ 0, 0, 2, 0, 0 }, counts(corpus:add { space:path "texts1" }))
      space:write("texts1/a.txt", "One and a half.")
      assert.are.same({ 0, 1, 1, 0, 0 }, counts(corpus:add { space:path "texts1" }))
      assert.are.equal("One and a half.", corpus:doc("a.txt"):text())
      assert.are.equal(2, #corpus:docs())
      assert.are.equal(7, corpus:facts().tokens)
      corpus:check()
    end)

    it("tells of new metadata as of a change", function()
      local corpus = space:corpus { ["a.txt"] = "One." }
      local summary = corpus:add({ space:path "texts1" }, { set = { session = "5" } })
      assert.are.same({ 0, 1, 0, 0, 0 }, counts({ added = summary.added,
        updated = summary.updated + summary.unchanged, unchanged = 0, aliases = summary.aliases,
        failed = summary.failed }))
      assert.are.equal("5", corpus:doc("a.txt").metadata.session)
    end)

    it("refuses a name that came from elsewhere, and says how to tell them apart", function()
      local corpus = space:corpus { ["a.txt"] = "One." }
      space:write("other/a.txt", "Other.")
      local summary = corpus:add { space:path "other" }
      assert.are.same({ 0, 0, 0, 0, 1 }, counts(summary))
      assert.are.equal("EEXIST", summary.failed[1].code)
      assert.is_truthy(summary.failed[1].reason:find("--prefix", 1, true))
      assert.are.same({ 1, 0, 0, 0, 0 },
        counts(corpus:add({ space:path "other" }, { prefix = "new" })))
      assert.are.same({ "a.txt", "new/a.txt" }, names(corpus))
    end)

    it("stores the same content once, under all its names with their metadata", function()
      local corpus = space:corpus({ ["a.txt"] = "The same words." }, { set = { who = "first" } })
      space:write("again/z.txt", "The same words.")
      local summary = corpus:add({ space:path "again" }, { set = { who = "second" } })
      assert.are.same({ 0, 0, 0, 1, 0 }, counts(summary))
      assert.are.equal(1, #corpus:docs())
      assert.are.same({ "a.txt", "z.txt" }, corpus:doc("z.txt"):names())
      assert.are.equal(corpus:doc "a.txt", corpus:doc "z.txt")
      assert.are.same({ "a.txt|first", "z.txt|second" }, rows(corpus,
        [[SELECT n.name, m.value FROM _names n JOIN _metadata m ON m.name = n.id
          WHERE m.key = 'who' ORDER BY n.name]]))
    end)

    it("splits a shared text when one of its files changes", function()
      local corpus = space:corpus { ["a.txt"] = "The same.", ["b.txt"] = "The same." }
      space:write("texts1/a.txt", "Not the same.")
      assert.are.same({ 0, 1, 1, 0, 0 }, counts(corpus:add { space:path "texts1" }))
      assert.are.equal("Not the same.", corpus:doc("a.txt"):text())
      assert.are.equal("The same.", corpus:doc("b.txt"):text())
      corpus:check()
    end)

    it("tells of each file as it goes", function()
      local corpus, told = space:corpus(), {}
      space:write("in/a.txt", "One.")
      space:write("in/README.md", "About the folder.")
      corpus:add({ space:path "in", space:path "missing.txt" }, { on_event = function(event)
        told[#told + 1] = ("%s %s"):format(event.path:match "[^/]*$", event.status)
      end })
      table.sort(told)
      assert.are.same({ "README.md skipped", "a.txt added", "missing.txt failed" }, told)
    end)

    it("goes on after files that fail", function()
      local corpus = space:corpus()
      space:write("in/a.txt", "One.")
      space:write("in/b.txt", "")
      space:write("in/c.txt", "Three.")
      local summary = corpus:add { space:path "in" }
      assert.are.equal(2, summary.added)
      assert.are.same({ "a.txt", "c.txt" }, names(corpus))
    end)

    it("keeps what is there when what listens raises", function()
      local corpus = space:corpus()
      space:write("in/a.txt", "One.")
      assert.has_error(function()
        corpus:add({ space:path "in" }, { on_event = function() error "stop" end })
      end)
      corpus:check()
      assert.are.equal(1, corpus:add({ space:path "in" }).added)
    end)
  end)

  describe("when documents are removed", function()
    it("keeps a document until its last name goes", function()
      local corpus = space:corpus { ["a.txt"] = "The same.", ["b.txt"] = "The same." }
      corpus:remove "a.txt"
      assert.are.equal("The same.", corpus:doc("b.txt"):text())
      assert.are.equal("b.txt", corpus:docs()[1].name)
      corpus:remove "b.txt"
      assert.are.same({}, corpus:docs())
      assert.are.equal(0, corpus:facts().tokens)
      corpus:check()
    end)

    it("names the nearest name for one that is not there", function()
      local corpus = space:corpus { ["statement.txt"] = "One." }
      local problem = failure(corpus.remove, corpus, "statment.txt")
      assert.are.equal("ENOTFOUND", problem.code)
      assert.is_truthy(problem.message:find("did you mean 'statement.txt'", 1, true))
      assert.are.equal("ENOTFOUND", failure(corpus.doc, corpus, "statment.txt").code)
    end)

    it("hides them from matches, counts, queries and SQL", function()
      local corpus = space:corpus { ["a.txt"] = "yes no", ["b.txt"] = "no yes", ["c.txt"] = "yes" }
      corpus:remove "b.txt"
      local g = parlance.grammar
      assert.are.equal(2, corpus:count(g.fold "yes"))
      assert.are.equal(2, corpus:query_count '"yes"')
      assert.are.same({ "yes|2", "no|1" }, rows(corpus,
        "SELECT form, count(*) AS n FROM tokens GROUP BY form ORDER BY n DESC"))
      assert.are.equal(2, corpus:frequencies()[1].count)
    end)

    it("takes them in again, as new documents", function()
      local corpus = space:corpus { ["a.txt"] = "One.", ["b.txt"] = "Two." }
      corpus:remove "a.txt"
      assert.are.same({ 1, 0, 1, 0, 0 }, counts(corpus:add { space:path "texts1" }))
      assert.are.equal("One.", corpus:doc("a.txt"):text())
      corpus:check()
    end)

    it("is written anew by compact, and is smaller", function()
      local texts = {}
      for i = 1, 40 do texts[i .. ".txt"] = ("word%d "):format(i):rep(400) end
      local corpus = space:corpus(texts)
      for i = 2, 40 do corpus:remove(i .. ".txt") end
      local before = corpus:doc("1.txt"):text()
      corpus:compact()
      assert.are.equal(before, corpus:doc("1.txt"):text())
      assert.are.equal(400, corpus:count(parlance.grammar.fold "word1"))
      assert.are.equal(400, corpus:check().tokens)
      assert.are.same({ 39, 0, 1, 0, 0 }, counts(corpus:add { space:path "texts1" }))
      assert.are.equal(40 * 400, corpus:check().tokens)
    end)
  end)

  describe("asked in SQL", function()
    local corpus

    before_each(function()
      corpus = space:corpus({ ["2021-03-04-a.txt"] = "Mr. Seld denied it.\n\nHe left.",
        ["b.txt"] = "Été." }, { set = { session = "5" } })
    end)

    it("shows documents, names and metadata", function()
      assert.are.same({ "1|2021-03-04-a.txt|2021-03-04|8|29", "2|b.txt|nil|2|4" },
        rows(corpus, "SELECT id, name, date, n_tokens, n_chars FROM documents ORDER BY id"))
      assert.are.same({ "1|1" }, rows(corpus,
        "SELECT doc, is_primary FROM document_names WHERE name LIKE '2021%'"))
      assert.are.same({ "1|5|option", "2|5|option" },
        rows(corpus, "SELECT doc, value, origin FROM metadata WHERE key = 'session' ORDER BY doc"))
      assert.are.same({ "5" },
        rows(corpus, "SELECT json_extract(metadata, '$.session') AS s FROM documents WHERE id = 2"))
    end)

    it("shows tokens with offsets in code points", function()
      assert.are.same({ "1|0|3|Été|été|Xx|word", "2|3|4|.|.|.|punctuation" }, rows(corpus,
        [[SELECT pos, start, "end", form, fold, shape, class FROM tokens WHERE doc = 2]]))
      assert.are.same({ "10" }, rows(corpus, "SELECT count(*) AS n FROM tokens"))
    end)

    it("shows spans, sentences and paragraphs", function()
      assert.are.same({ "paragraph|1|5|0|19", "paragraph|6|8|21|29" }, rows(corpus,
        [[SELECT layer, first, last, start, "end" FROM spans
          WHERE doc = 1 AND layer = 'paragraph' ORDER BY first]]))
      assert.are.same({ "1|5", "6|8" }, rows(corpus,
        "SELECT first, last FROM sentences WHERE doc = 1 ORDER BY first"))
      assert.are.same({ "2" }, rows(corpus,
        "SELECT count(*) AS n FROM spans WHERE layer = 'sentence' AND doc = 1"))
    end)

    it("agrees with the documents", function()
      for _, doc in ipairs(corpus:docs()) do
        for row in corpus:sql("SELECT * FROM tokens WHERE doc = ? ORDER BY pos", doc.id) do
          assert.are.equal(row.form, doc:form(row.pos))
          assert.are.equal(row.form, doc:text(row.start, row["end"]))
        end
      end
    end)

    it("takes parameters", function()
      assert.are.same({ "b.txt" }, rows(corpus,
        "SELECT name FROM documents WHERE n_tokens < ? AND name <> ?", 5, "x"))
    end)

    it("shows the rows of a script's latest run", function()
      local script = parlance.workflow {
        name = "cues", columns = { "cue" },
        extract = function(doc, _, emit)
          for hit in doc:match(parlance.grammar.stem "deny") do
            emit { first = hit.first, last = hit.last, rule = "r", cue = hit.text }
          end
        end,
      }
      parlance.workflow.run(script, corpus)
      assert.are.same({ "2021-03-04-a.txt|9|15|3|3|r|denied" }, rows(corpus,
        [[SELECT doc, start, "end", first, last, rule, cue FROM cues]]))
      assert.are.same({ "cues|1|1" }, rows(corpus, "SELECT script, seed, n_rows FROM runs"))
    end)

    it("is only read", function()
      for _, sql in ipairs {
        "INSERT INTO _settings VALUES ('a', 'b')", "DELETE FROM _documents",
        "UPDATE _documents SET n_chars = 0", "DROP TABLE _documents", "CREATE TABLE t (x)",
        "ATTACH 'other.db' AS other", "PRAGMA user_version = 7", "PRAGMA journal_mode = DELETE",
        "PRAGMA writable_schema = 1", "VACUUM", "VACUUM INTO 'copy.db'", "BEGIN IMMEDIATE",
        "REINDEX", "DETACH main", "SAVEPOINT a", "BEGIN", " -- a\n /* b */ ATTACH 'x.db' AS x",
      } do
        local problem = failure(corpus.sql, corpus, sql)
        assert.are.equal("EINVALID", problem.code, sql)
      end
      assert.are.equal(2, #corpus:docs())
      corpus:check()
    end)

    it("takes one statement, and says what is wrong with it", function()
      assert.is_truthy(failure(corpus.sql, corpus, "SELECT 1; SELECT 2").message
        :find("one SQL statement", 1, true))
      assert.is_truthy(failure(corpus.sql, corpus, "SELECT nam FROM documents").message
        :find("nam", 1, true))
      assert.are.equal("EINVALID", failure(corpus.sql, corpus, "").code)
      assert.are.equal("EINVALID", failure(corpus.sql, corpus, "-- nothing").code)
    end)
  end)

  describe("asked for documents under a condition", function()
    local corpus

    before_each(function()
      corpus = space:corpus { ["2019-01-02-a.txt"] = "One.", ["2021-03-04-b.txt"] = "Two." }
      space:write("more/c.txt", "Three.")
      corpus:add({ space:path "more" }, { set = { session = "12", ["odd \"key'"] = "x" } })
    end)

    local function found(condition)
      local list = {}
      for i, doc in ipairs(corpus:docs { where = condition }) do list[i] = doc.name end
      return table.concat(list, " ")
    end

    it("takes the year from the metadata where there is no date", function()
      space:write("even/d.txt", "Four.")
      space:write("even/e.txt", "Five.")
      corpus:add({ space:path "even/d.txt" }, { set = { year = "2023" } })
      corpus:add({ space:path "even/e.txt" }, { set = { Year = "2024/25" } })
      assert.are.equal("2021-03-04-b.txt d.txt e.txt", found "year >= 2020")
      assert.are.equal("c.txt", found "year IS NULL")
      local counted = {}
      for _, group in ipairs(corpus:collect(parlance.grammar.any):count_by "doc.year") do
        counted[#counted + 1] = group.value
      end
      table.sort(counted)
      assert.are.same({ "", "2019", "2021", "2023", "2024" }, counted)
      local attributes = require "parlance.concordance.attributes"
      local year, decade = attributes.of_document(corpus, "doc.year"),
        attributes.of_document(corpus, "decade")
      assert.are.equal(2023, year(corpus:doc "d.txt"))
      assert.are.equal(2020, decade(corpus:doc "e.txt"))
      assert.is_nil(year(corpus:doc "c.txt"))
    end)

    it("knows their columns and their metadata", function()
      assert.are.equal("2021-03-04-b.txt", found "year >= 2020")
      assert.are.equal("c.txt", found "session > 9")
      assert.are.equal("c.txt", found "date IS NULL")
      assert.are.equal("2019-01-02-a.txt", found "name LIKE '2019%' -- all of it")
      assert.are.equal("c.txt", found [["odd ""key'" = 'x']])
      assert.are.equal("", found "0")
    end)

    it("names the known columns when one is wrong", function()
      local problem = failure(corpus.docs, corpus, { where = "sesion > 9" })
      assert.is_truthy(problem.message:find("sesion", 1, true))
      assert.is_truthy(problem.message:find("session", 1, true))
      assert.is_truthy(problem.message:find("n_tokens", 1, true))
    end)

    it("lets no condition be more than one", function()
      for _, condition in ipairs { "1; DROP TABLE _names", "1); DELETE FROM (_names", "",
        "nonsense (" } do
        failure(corpus.docs, corpus, { where = condition })
      end
      assert.are.equal(3, #corpus:docs())
    end)
  end)

  describe("as a file", function()
    it("says what is no corpus", function()
      local text = space:write("notes.txt", ("Plain text, and enough of it. "):rep(50))
      local empty = space:write("empty.db", "")
      for _, mode in ipairs { "read", "write", "create" } do
        local problem = failure(parlance.open, text, { mode = mode })
        assert.is_truthy(problem.message:find "is not a corpus" or
          problem.message:find "is not a database", problem.message)
      end
      assert.is_truthy(failure(parlance.open, empty).message:find("is not a corpus", 1, true))
      assert.are.equal(space.folder .. ": is a folder, not a corpus file",
        failure(parlance.open, space.folder).message)
      local missing = failure(parlance.open, space:path "missing.db")
      assert.are.equal("ENOTFOUND", missing.code)
    end)

    it("refuses the file of a newer version", function()
      local corpus = space:corpus { ["a.txt"] = "One." }
      corpus.handle:execute "PRAGMA user_version = 99"
      corpus:close()
      for _, mode in ipairs { "read", "write", "create" } do
        local problem = failure(parlance.open, corpus.path, { mode = mode })
        assert.are.equal("EUNSUPPORTED", problem.code)
        assert.is_truthy(problem.message:find("newer version", 1, true))
      end
    end)

    it("refuses another program's SQLite file, and leaves it alone", function()
      local corpus = space:corpus()
      corpus.handle:execute "PRAGMA application_id = 1"
      corpus:close()
      local before = space:read "1.db"
      failure(parlance.open, corpus.path, { mode = "create" })
      assert.are.equal(before, space:read "1.db")
    end)

    it("stays one file, and can be read where it cannot be written", function()
      local corpus = space:corpus { ["a.txt"] = "One." }
      corpus:close()
      assert.is_nil(io.open(corpus.path .. "-wal"))
      local reader = space:open("1.db", { mode = "read" })
      assert.is_false(reader:writable())
      assert.are.equal("One.", reader:doc("a.txt"):text())
      assert.are.equal("EREADONLY",
        failure(reader.add, reader, { space:path "texts1" }, { prefix = "p" }).code)
      assert.are.equal("EREADONLY", failure(reader.remove, reader, "a.txt").code)
      assert.are.equal("EREADONLY", failure(reader.compact, reader).code)
      assert.are.equal("One.", reader:doc("a.txt"):text())
    end)

    it("is used beside another one", function()
      local one = space:corpus { ["a.txt"] = "One one." }
      local two = space:corpus { ["a.txt"] = "Two two two." }
      local g = parlance.grammar
      local word = g.class "word"
      local next_one, next_two = one:match(word), two:match(word)
      assert.are.equal("One", next_one().text)
      assert.are.equal("Two", next_two().text)
      assert.are.equal("one", next_one().text)
      assert.are.equal(2, one:count(word))
      assert.are.equal(3, two:count(word))
      assert.is_nil(next_one())
    end)

    it("is read while another handle writes", function()
      local writer = space:corpus { ["a.txt"] = "One." }
      local reader = space:open("1.db", { mode = "read" })
      assert.are.equal(1, reader:query_count '"One"')
      local hits = reader:query '[]'
      hits()
      space:write("more/b.txt", "One more.")
      writer:add { space:path "more" }
      assert.are.equal("One more.", writer:doc("b.txt"):text())
      assert.are.equal(2, writer:query_count '"One"')
      assert.are.equal(2, #rows(reader, "SELECT name FROM documents"))
      assert.are.equal(2, reader:query_count '"One"')
      assert.are.equal("One more.", reader:doc("b.txt"):text())
      assert.are.equal("more", reader:query('"more"')().text)
    end)

    it("lets two handles add in turn", function()
      local one = space:corpus { ["a.txt"] = "alpha beta" }
      local two = space:open("1.db", { mode = "write" })
      for i = 1, 6 do
        local folder = "turn" .. i
        space:write(("%s/%d.txt"):format(folder, i), ("alpha new%d"):format(i))
        local handle = i % 2 == 0 and one or two
        handle:add { space:path(folder) }
        assert.are.equal(i + 1, handle:query_count '"alpha"')
      end
      assert.are.equal(14, one:check().tokens)
      assert.are.equal(14, two:check().tokens)
    end)

    -- A corpus and what was got from it, in use; nothing else holds them.
    local function things_in_use()
      local corpus = parlance.open(space:path "f.db", { mode = "create" })
      corpus:add { space:path "f" }
      local doc = corpus:doc "a.txt"
      local matches, hits = corpus:match(parlance.grammar.any), corpus:query "[]"
      local rows_of_tokens = corpus:sql "SELECT * FROM tokens"
      matches()
      hits()
      rows_of_tokens()
      return { corpus, doc, doc:handle(), matches, hits, rows_of_tokens, corpus.source }
    end

    it("is whole whatever is finalised first", function()
      space:write("f/a.txt", "One two three.")
      for round = 1, 6 do
        local things = things_in_use()
        for i = 1, 7 do
          things[(i * 3 + round) % 7 + 1] = false
          collectgarbage()
        end
      end
      assert.are.equal(1, space:open("f.db"):check().documents)
    end)

    it("says that it is closed", function()
      local corpus = space:corpus { ["a.txt"] = "One two." }
      local doc, hits = corpus:doc "a.txt", corpus:match(parlance.grammar.any)
      hits()
      corpus:close()
      corpus:close()
      for _, use in ipairs {
        function() return corpus:docs() end, function() return corpus:check() end,
        function() return doc:handle():text() and corpus:facts() end,
        function() return corpus:query_count "[]" end,
      } do
        local ok, message = pcall(use)
        assert.is_false(ok)
        assert.is_truthy(tostring(message):find("closed", 1, true), tostring(message))
      end
    end)
  end)
end)
