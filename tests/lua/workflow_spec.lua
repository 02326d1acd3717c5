--- workflow_spec.lua: what scripts declare, what they find, what is kept and shown of it.

local fail = require "parlance.fail"
local parlance = require "parlance"
local report = require "parlance.report"
local workspace = require "support.workspace"

local g = parlance.grammar
local workflow = parlance.workflow

local function message_of(f, ...)
  local ok, problem = pcall(f, ...)
  assert.is_false(ok, "nothing was raised")
  return tostring(problem)
end

local function assert_says(text, f, ...)
  local message = message_of(f, ...)
  assert.is_truthy(message:find(text, 1, true), message)
end

-- A script that finds a word; counts how often extract was called.
local function finder(definition)
  local calls = { n = 0 }
  local script = {
    name = "finder", columns = { "word", { name = "note", unresolved = true } },
    options = { { "word", default = "denied" } },
    extract = function(doc, opt, emit)
      calls.n = calls.n + 1
      for hit in doc:match(g.fold(opt.word)) do
        emit { first = hit.first, last = hit.last, rule = "fold", word = hit }
      end
    end,
  }
  for key, value in pairs(definition or {}) do script[key] = value end
  return workflow(script), calls
end

local function texts_of(rows)
  local list = {}
  for i, row in ipairs(rows) do
    list[i] = ("%s:%d-%d %s"):format(row.doc.name, row.start, row["end"], row.text)
  end
  return list
end

describe("a script's declaration", function()
  local function declare(fields)
    local definition = { name = "s", extract = function() end }
    for key, value in pairs(fields) do definition[key] = value end
    return workflow(definition)
  end

  it("is refused with the nearest word for a field that is none", function()
    assert_says("no field 'colums': did you mean 'columns'?", declare, { colums = {} })
    assert_says("'columns' is a table", declare, { columns = "cue" })
    assert_says("needs a name", declare, { name = "a b" })
    assert_says("needs 'extract' or 'report'", workflow, { name = "s" })
    assert_says("a workflow is a table", workflow, "s")
  end)

  it("keeps the names of columns and options apart from what every row has", function()
    assert_says("every row has a column 'start'", declare, { columns = { "start" } })
    assert_says("a column is a name", declare, { columns = { {} } })
    assert_says("an option is", declare, { options = { 5 } })
    assert_says("an option is", declare, { options = { { about = "no name" } } })
    assert_says("no type 'text'", declare, { options = { { "a", type = "text" } } })
    assert_says("has no choices", declare, { options = { { "a", type = "choice" } } })
  end)
end)

describe("a run of a script", function()
  local space, corpus

  before_each(function()
    space = workspace.new()
    space:write("script.lua", "-- stands for the file of a script\n")
    corpus = space:corpus {
      ["a.txt"] = "Été: he denied it. She denied it too.", ["b.txt"] = "Nobody denied it.",
    }
  end)
  after_each(function() space:clear() end)

  -- As a script of a file: rows of others are not kept.
  local function run(script, options, settings)
    settings = settings or {}
    settings.path = settings.path or space:path "script.lua"
    return select(2, workflow.run(script, corpus, options, settings))
  end

  local function rendered(script, format)
    local out, result = workflow.run(script, corpus, nil, { path = space:path "script.lua" })
    return report.tostring(out, format, { provenance = result.provenance })
  end

  it("has rows that say where their words stand", function()
    local result = run((finder()))
    assert.are.same({ "a.txt:8-14 denied", "a.txt:23-29 denied", "b.txt:7-13 denied" },
      texts_of(result.rows))
    assert.are.equal("denied", result.rows[1].word)
    assert.are.equal("fold", result.rows[1].rule)
    assert.are.same({}, result.errors)
  end)

  it("takes options by name and type, and says what is wrong with them", function()
    local script = finder { options = {
      { "word", default = "denied" }, { "most", type = "integer" }, { "least", type = "number" },
      { "by", type = "choice", choices = { "speaker", "doc" } }, { "all", type = "boolean" },
      { "of", list = true, type = "integer" }, { "must", required = true },
    } }
    local function options(given)
      given.must = given.must or "x"
      return run(script, given).options
    end
    assert.are.equal(7, options { most = "7" }.most)
    assert.are.equal(0.5, options { least = "0.5" }.least)
    assert.are.same({ 1, 2 }, options { of = { "1", 2 } }.of)
    assert.is_false(options { all = false }.all)
    assert.are.equal("denied", options {}.word)
    assert_says("no option 'wrd': did you mean 'word'?", options, { wrd = "x" })
    assert_says("option 'most' takes an integer, not '1.5'", options, { most = "1.5" })
    assert_says("option 'least' takes a number, not 'x'", options, { least = "x" })
    assert_says("option 'by' takes one of speaker, doc, not 'speeker': did you mean 'speaker'?",
      options, { by = "speeker" })
    assert_says("option 'of' takes an integer", options, { of = { 1, "x" } })
    assert_says("option 'all' takes true or false", options, { all = "yes" })
    assert_says("needs 'must'", run, script)
    assert.is_true(fail.is(select(2, pcall(run, script))))
  end)

  describe("that emits what is no row", function()
    local function problem(row)
      local script = finder { extract = function(_, _, emit) emit(row) end }
      local result = run(script, nil, { docs = { corpus:doc "b.txt" } })
      assert.are.same({}, result.rows)
      return result.errors[1] and result.errors[1].reason or "no error"
    end

    it("is told so, with the document's name", function()
      assert.is_truthy(problem({ first = 0, last = 1 }):find("first = 0 and last = 1", 1, true))
      assert.is_truthy(problem({ first = 2, last = 1 }):find("'b.txt'", 1, true))
      assert.is_truthy(problem({ first = 1, last = 99 }):find("4 tokens", 1, true))
      assert.is_truthy(problem({ first = 1.5, last = 2 }):find("first = 1.5", 1, true))
      assert.is_truthy(problem({}):find("first = nil", 1, true))
      assert.is_truthy(problem("row"):find("emit takes a table", 1, true))
      assert.is_truthy(problem({ first = 1, last = 1, wrd = 1 }):find("'wrd'", 1, true))
      assert.is_truthy(problem({ first = 1, last = 1, word = print }):find("'word'", 1, true))
    end)
  end)

  it("keeps lists, numbers, truth values and nothing apart, made or read again", function()
    local calls = 0
    local script = finder { columns = { "list", "number", "yes", "none", "empty" },
      extract = function(_, _, emit)
        calls = calls + 1
        emit { first = 1, last = 1, list = { "a", "ü\n" }, number = 0.1, yes = false, empty = "" }
      end }
    for _ = 1, 2 do
      local row = run(script).rows[1]
      assert.are.same({ "a", "ü\n" }, row.list)
      assert.are.equal(0.1, row.number)
      assert.is_false(row.yes)
      assert.is_nil(row.none)
      assert.are.equal("", row.empty)
    end
    assert.are.equal(2, calls)
  end)

  it("does not extract again what it would find again", function()
    local script, calls = finder()
    local first = texts_of(run(script).rows)
    assert.are.equal(2, calls.n)
    assert.are.same(first, texts_of(run(script).rows))
    assert.are.equal(2, calls.n)
    corpus:close()
    corpus = space:open "1.db"
    assert.are.same(first, texts_of(run(script).rows))
    assert.are.equal(2, calls.n)
    workflow.run(script, corpus)
    assert.are.equal(4, calls.n, "a script without a file may have changed")
  end)

  it("extracts again when document, options, script or used script have changed", function()
    local path = space:write("finder.lua", "-- one\n")
    local script, calls = finder()
    run(script, nil, { path = path })
    space:write("texts1/b.txt", "Somebody denied it, somebody denied that.")
    corpus:add { space:path "texts1" }
    assert.are.equal(4, #run(script, nil, { path = path }).rows)
    assert.are.equal(3, calls.n)
    assert.are.equal(0, #run(script, { word = "admitted" }, { path = path }).rows)
    assert.are.equal(5, calls.n)
    space:write("finder.lua", "-- two\n")
    run(script, nil, { path = path })
    assert.are.equal(7, calls.n)
    corpus:add({ space:path "texts1" }, { set = { speaker = "new" } })
    run(script, nil, { path = path })
    assert.are.equal(9, calls.n)
  end)

  it("gives a script the rows of those that it uses", function()
    local below, below_calls = finder { name = "below" }
    local above, above_calls = finder {
      name = "above", uses = { "below" },
      extract = function(doc, _, emit)
        for _, row in ipairs(doc:rows "below") do
          emit { first = row.first, last = row.last, rule = "of below", word = row.word .. "!" }
        end
      end,
    }
    local settings = { find = function(name)
      assert.are.equal("below", name)
      return below, space:path "script.lua"
    end }
    local result = run(above, nil, settings)
    assert.are.equal("denied!", result.rows[3].word)
    assert.is_nil(result.rows_of.below)
    run(above, nil, settings)
    assert.are.same({ 2, 0 }, { below_calls.n, above_calls.n })
    above.compare = function(_, _, given) return #given.rows_of.below end
    assert.are.equal(3, run(above, nil, settings).compared)
    above.compare = nil
    above.report = function(out, given) out:text(given.rows_of.below[3].word) end
    assert.are.equal(3, #run(above, nil, settings).rows_of.below)
    local careless = finder { name = "careless", extract = function(doc) doc:rows "below" end }
    assert.is_truthy(run(careless).errors[1].reason:find("name it in `uses`", 1, true))
  end)

  it("does not go round in circles", function()
    local script = finder { uses = { "finder" } }
    assert_says("'finder' uses itself", run, script, nil, { find = function() return script end })
    assert_says("did you mean", run, finder { uses = { "quots" } })
  end)

  it("goes on after a document that fails, and says which", function()
    local script, calls
    script, calls = finder { extract = function(doc, _, emit)
      calls.n = calls.n + 1
      emit { first = 1, last = 1 }
      if doc.name == "a.txt" then error "no verbs here" end
    end }
    local result = run(script)
    assert.are.same({ "b.txt:0-6 Nobody" }, texts_of(result.rows))
    assert.are.equal("a.txt", result.errors[1].doc.name)
    assert.is_truthy(result.errors[1].reason:find("no verbs here", 1, true))
    assert.is_truthy(rendered(script, "md"):find("no verbs here", 1, true))
    assert.are.same({ "1" }, { tostring(corpus:row(
      "SELECT count(*) AS n FROM _extracts WHERE error LIKE '%no verbs%'").n) })
  end)

  it("forgets layers and changes to rows from one document to the next", function()
    local script = finder { extract = function(doc, _, emit)
      assert(#doc:spans "mine" == 0)
      doc:annotate("mine", g.fold "denied")
      for hit in doc:match(g.span "mine") do emit { first = hit.first, last = hit.last } end
    end }
    assert.are.equal(3, #run(script).rows)
    assert.are.equal(0, #corpus:doc("a.txt"):spans "mine")
  end)

  it("keeps rows in order of place, then the longest first", function()
    local script = finder { extract = function(_, _, emit)
      for _, place in ipairs { { 3, 3 }, { 1, 1 }, { 1, 2 }, { 2, 4 }, { 1, 2 } } do
        emit { first = place[1], last = place[2], word = #place }
      end
    end }
    for _ = 1, 2 do
      local list = {}
      for i, row in ipairs(run(script, nil, { docs = { corpus:doc "b.txt" } }).rows) do
        list[i] = row.first .. "-" .. row.last
      end
      assert.are.equal("1-2 1-2 1-1 2-4 3-3", table.concat(list, " "))
    end
  end)

  it("is on record, and shows its rows in a view", function()
    local script = finder { name = "find-it" }
    run(script, { word = "it" }, { seed = 7 })
    run(script, { word = "denied" }, { seed = 8 })
    local record = corpus:row "SELECT * FROM runs"
    assert.are.equal("find-it", record.script)
    assert.are.equal('{"word":"denied"}', record.options)
    assert.are.equal(8, record.seed)
    assert.are.equal(3, record.n_rows)
    assert.are.equal(parlance.version, record.version)
    assert.are.equal(64, #record.corpus_hash)
    local row = corpus:row 'SELECT * FROM find_it WHERE doc = \'b.txt\''
    assert.are.same({ "b.txt", 7, 13, 2, 2, "fold", "denied" },
      { row.doc, row.start, row["end"], row.first, row.last, row.rule, row.word })
    corpus:check()
  end)

  it("has the same provenance for the same, and another for another corpus", function()
    local function corpus_hash(settings) return run(finder(), nil, settings).provenance.corpus end
    local all = corpus_hash()
    assert.are.equal(all, corpus_hash())
    assert.are_not.equal(all, corpus_hash { docs = { corpus:doc "b.txt" } })
    local other = space:corpus { ["b.txt"] = "Nobody denied it.",
      ["a.txt"] = "Été: he denied it. She denied it too." }
    assert.are.equal(all, select(2, workflow.run(finder(), other)).provenance.corpus)
  end)

  it("prints the same bytes twice, in every format", function()
    local script = finder()
    local tried = 0
    for _, format in ipairs(report.formats) do
      local made = rendered(script, format)
      assert.are.equal(made, rendered(script, format), format)
      assert.is_truthy(made:find("denied", 1, true), format)
      tried = tried + 1
    end
    assert.are.equal(7, tried)
  end)

  it("reads from a corpus that cannot be written, with or without kept rows", function()
    local script, calls = finder()
    local made = rendered(script, "csv")
    corpus:close()
    corpus = space:open("1.db", { mode = "read" })
    assert.are.equal(made, rendered(script, "csv"))
    assert.are.equal(2, calls.n)
    assert.are.equal(3, #run(script, { word = "it" }).rows)
    assert.are.equal(4, calls.n)
    assert.are.equal("denied", corpus:row("SELECT word FROM finder").word)
  end)

  it("gives compare and report what was found, with a seed", function()
    local seen = {}
    local script = finder {
      compare = function(rows, opt, context)
        seen.rows, seen.word, seen.corpus = #rows, opt.word, context.corpus
        return { chance = math.random(10 ^ 9) }
      end,
      report = function(out, result) out:text(tostring(result.compared.chance)) end,
    }
    local first = rendered(script, "md")
    assert.are.same({ 3, "denied" }, { seen.rows, seen.word })
    assert.are.equal(corpus, seen.corpus)
    assert.are.equal(first, rendered(script, "md"))
  end)

  it("leaves nothing behind when it is interrupted", function()
    local script = finder { extract = function(_, _, emit)
      emit { first = 1, last = 1 }
      error("interrupted", 0)
    end }
    assert_says("interrupted", run, script)
    assert.are.equal(0, corpus:row("SELECT count(*) AS n FROM _extracts").n)
    assert.are.equal(3, #run((finder())).rows)
  end)
end)
