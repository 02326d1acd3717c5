--- sandbox_spec.lua: what an untrusted script can do, and the ways out that it has not.

local parlance = require "parlance"
local program = require "support.program"
local sandbox = require "parlance.sandbox"

-- Run source text in a new sandbox; its results, or nil and the error's text.
local function run(text, globals)
  local box = sandbox.new { path = "tests/lua/support/x.lua" }
  for name, value in pairs(globals or {}) do box.globals[name] = value end
  local chunk, message = box:load(text, "=script")
  if not chunk then return nil, message end
  local results = table.pack(pcall(chunk))
  if not results[1] then return nil, tostring(results[2]) end
  return table.unpack(results, 2, results.n)
end

describe("a sandbox", function()
  it("has the harmless part of Lua", function()
    assert.equal(6, run "return select('#', table.unpack({1, 2, 3, 4, 5, 6}))")
    assert.equal("x-y", run "return ('x %s'):format('y'):gsub(' ', '-') .. ''")
    assert.equal(3, run "return load('return 1 + 2')()")
    assert.equal("ü", run "return utf8.char(252)")
    assert.equal(2, run "local c = coroutine.wrap(function() coroutine.yield(2) end) return c()")
    assert.is_number(run "return os.time()")
    assert.is_number(run "return os.clock()")
    assert.equal("2001-09-09", run "return os.date('!%Y-%m-%d', 1000000000)")
    assert.equal("T", run "return setmetatable({}, { __index = function() return 'T' end }).x")
    assert.is_true(run "local m = {} return getmetatable(setmetatable({}, m)) == m")
  end)

  it("has the modules that scripts are written with", function()
    assert.equal(3, run "local l = require 'lpeg' return l.match(l.P 'ab', 'ab')")
    assert.equal(3, run "return require('re').match('ab', '.*')")
    assert.equal("[1]", run "return require('cjson').encode({ 1 })")
    assert.equal("a", run "return require('parlance.text').words('a b')[1]")
    assert.is_table(run "return require('parlance.grammar').stem 'deny'")
    assert.is_table(run "return require('parlance').lexicon 'en/stopwords'")
    assert.is_table(run "return require 'parlance.report'.new()")
    assert.is_table(run [[return require "parlance.workflow" {
      name = "x", extract = function() end }]])
  end)

  it("prints to where output goes", function()
    local said = {}
    local box = sandbox.new { write = function(s) said[#said + 1] = s end }
    box:load "print('a', nil, 1)" ()
    assert.equal("a\tnil\t1\n", table.concat(said))
  end)

  describe("gives no way out by", function()
    local function absent(expression)
      it(expression, function() assert.is_nil((run("return " .. expression))) end)
    end
    for _, name in ipairs {
      "io", "debug", "package", "dofile", "loadfile", "os.execute", "os.exit", "os.remove",
      "os.rename", "os.getenv", "os.tmpname", "os.setlocale", "string.dump", "('').dump",
      "_G.io", "_ENV.debug", "require('lpeg').setmaxstack",
    } do absent(name) end

    local function refused(what, text, part)
      it(what, function()
        local result, message = run(text)
        assert.is_nil(result)
        assert.truthy(message and message:find(part, 1, true), message)
      end)
    end
    refused("the raw core", "return require 'parlance.core'", "not open")
    for _, name in ipairs { "io", "os", "debug", "package", "lfs", "posix", "_G", "string",
      "parlance.corpus", "parlance.add", "parlance.fail", "parlance.catalog", "parlance.cli",
      "parlance.sandbox", "parlance.workflow.store", "cjson.safe" } do
      refused("the module " .. name, ("return require '%s'"):format(name), "not open")
    end
    refused("opening a file as a corpus", "return parlance.open 'x.db'", "")
    refused("opening a file through the library", "return require('parlance').open 'x.db'",
      "not open")
    refused("modules in other folders", "return require '../cql_mock'", "not open")
    refused("modules in folders above", "return require '...cql_mock'", "not open")
    refused("modules by absolute name", "return require '/etc/passwd'", "not open")
    refused("word lists in other folders", "return require('parlance.lexicon') '../parlance/fail'",
      "no word list")
    refused("bytecode", "return load('\\27Lua', 'x')()", "")
    refused("bytecode by mode", "return load('\\27Lua', 'x', 'b')()", "")
    refused("finalizers", "return setmetatable({}, { __gc = print })", "finalizers")
    refused("the metatable of modules",
      "return setmetatable(require 'parlance.grammar', {})", "protected")
    refused("a string's metatable", "return getmetatable('').__index.format", "")
    refused("a pattern's metatable",
      "return getmetatable(require('lpeg').P 'a').__add", "")
  end)

  it("compiles what it loads in itself", function()
    assert.is_nil((run "return load 'return io' ()"))
    assert.is_nil((run "return load('return io', 'x', 't', _G)()"))
    assert.is_nil((run "return load(function() return nil end)()"))
    local n = 0
    local pieces = { "return ", "debug" }
    assert.is_nil((run("return load(piece)()", { piece = function()
      n = n + 1
      return pieces[n]
    end })))
  end)

  it("cannot take a file's name for its code", function()
    local message = select(2, run "load('error \"x\"', '@/etc/owner.lua')()")
    assert.truthy(message:find "^/etc/owner.lua:1: x$", message)
    local info = run [[return load("return function() end", "@/etc/owner.lua")()]]
    assert.equal("=/etc/owner.lua", debug.getinfo(info, "S").source)
  end)

  it("changes nothing outside when it changes what it has", function()
    run [[
      string.format, table.concat, math.floor = nil, nil, nil
      require("parlance.grammar").stem = nil
      require("parlance.text").words = nil
      require("parlance.report").render = nil
      require("lpeg").P = nil
      require("cjson").encode = nil
      require("cjson").encode_sparse_array(true)
      require("parlance.lexicon").get("en/stopwords")[1] = "poison"
      rawset(require "parlance", "version", "9")
    ]]
    assert.truthy(string.format and table.concat and math.floor)
    assert.truthy(parlance.grammar.stem and parlance.text.words and parlance.report.render)
    assert.truthy(require("lpeg").P and require("cjson").encode)
    assert.has_error(function() require("cjson").encode { [1000] = 1 } end)
    assert.not_equal("poison", parlance.lexicon("en/stopwords")[1])
    assert.not_equal("9", parlance.version)
  end)
end)

describe("a sealed corpus", function()
  local p, corpus, unseal

  setup(function()
    p = program.new()
    p:write("a.txt", "First Statement\n\nVarneth denied the claim. It went home.\n")
    p:write("secret.txt", "not for scripts")
    corpus = parlance.open(p.folder .. "/c.db", { mode = "create" })
    corpus:add { p.folder .. "/a.txt" }
  end)

  before_each(function() unseal = sandbox.seal(corpus) end)
  after_each(function() unseal() end)

  teardown(function()
    corpus:close()
    p:remove()
  end)

  local function try(text)
    local g = parlance.grammar
    return run(text, { corpus = corpus, folder = p.folder, g = g })
  end

  it("can be read", function()
    assert.equal(1, try "return #corpus:docs()")
    assert.equal("a.txt", try "return corpus:doc(1).name")
    assert.equal("denied", try "return corpus:match(g.stem 'deny')().text")
    assert.equal("claim", try "return corpus:query('\"claim\"')().text")
    assert.equal("denied", try "return corpus:doc(1):match(g.stem 'deny')():kwic().hit")
    assert.equal("a.txt", try "return corpus:sql('SELECT name FROM documents')().name")
    assert.equal(1, try "return corpus:facts().documents")
    assert.equal("denied",
      try "return corpus:doc(1):annotate('x', { { first = 4, last = 4 } })[1].text")
    assert.truthy((try "return tostring(corpus)"):find "^corpus ")
  end)

  describe("is not changed by", function()
    local function refused(text)
      it((text:gsub("%s+", " ")), function()
        local before = corpus:facts().documents
        local _, message = try(text)
        assert.truthy(message, "nothing was raised")
        assert.equal(before, corpus:facts().documents)
        assert.falsy(p:names():find "stolen", p:names())
      end)
    end
    refused "corpus:remove 'a.txt'"
    refused "corpus:compact()"
    refused "corpus:close()"
    refused "corpus:add { folder .. '/secret.txt' }"
    refused "corpus.add(corpus, { '/etc/passwd' })"
    refused "corpus.handle:remove 'a.txt'"
    refused "corpus.handle:execute 'DELETE FROM _documents'"
    refused "corpus.handle:close()"
    refused "corpus:doc(1).corpus.handle:execute 'DELETE FROM _names'"
    refused "corpus:match(g.stem 'deny')().doc.corpus.handle:begin()"
    refused "corpus.source.corpus.handle:begin()"
    refused "corpus:sql('DELETE FROM _names')()"
    refused "corpus:sql(\"ATTACH '\" .. folder .. \"/stolen.db' AS s\")()"
    refused "corpus:sql(\"/* SELECT */ ATTACH '\" .. folder .. \"/stolen.db' AS s\")()"
    refused "corpus:sql(\"-- SELECT\\n VACUUM INTO '\" .. folder .. \"/stolen.db'\")()"
    refused "corpus:sql('BEGIN')()"
    refused "corpus:sql('PRAGMA writable_schema = 1')()"
    refused "corpus.handle:prepare('DELETE FROM _names', false):step() error 'refused'"
    refused "getmetatable(corpus).__index.remove(corpus, 'a.txt')"
    refused "corpus.__index.remove(corpus, 'a.txt')"
    refused "setmetatable(corpus, {})"
    refused "corpus:doc(1).__index.text = nil"
    refused "corpus.handle:document(1).__gc(corpus.handle:document(1))"
    refused "local ok, e = pcall(corpus.handle.execute, corpus.handle, 'x') error(e)"
    refused "coroutine.wrap(corpus.handle.execute)(corpus.handle, 'DELETE FROM _names')"
    refused "table.sort({ 1, 2 }, function() return corpus.handle:execute 'x' end)"
    refused [[for _ in corpus:match(g.stem "deny" / function(s)
      s.doc.corpus.handle:execute "DELETE FROM _names" end) do end]]
    refused [[load("corpus.handle:execute 'x'",
      "@" .. folder .. "/scripts/parlance/workflow/run.lua", "t", _ENV)()]]
    refused "debug.sethook()"
  end)

  it("is as before when it is unsealed", function()
    unseal()
    assert.is_function(corpus.remove)
    assert.is_userdata(corpus.handle)
    unseal = sandbox.seal(corpus)
  end)

  -- An untrusted workflow, run as the command line does.
  local function run_workflow(text)
    local value, message = run(text, { corpus = corpus })
    assert.truthy(value, message)
    local workflow = require("parlance.catalog").workflow_of(value, false)
    return pcall(parlance.workflow.run, workflow, corpus, {}, { store = true })
  end

  it("still keeps what an untrusted workflow found", function()
    local ok, _, result = run_workflow [[
      local g = require "parlance.grammar"
      return require "parlance.workflow" { name = "mine", columns = { "cue" },
        extract = function(doc, opt, emit)
          for hit in doc:match(g.stem "deny") do
            emit { first = hit.first, last = hit.last, rule = "r", cue = hit.text }
          end
        end }]]
    assert.is_true(ok)
    assert.equal(1, #result.rows)
    assert.equal("denied", corpus:sql("SELECT cue FROM mine")().cue)
  end)

  -- Each is run under a name of its own: rows of a known name are not made again.
  local HOSTILE = {
    { "a write in extract", [[extract = function(doc)
      doc.corpus.handle:execute "DELETE FROM _names" end]], "handle:execute is not open" },
    { "a write as a tail call of extract", [[extract = function(doc)
      return doc.corpus.handle:execute "DELETE FROM _names" end]], "handle:execute is not open" },
    { "a write as extract itself", [[extract = corpus.handle.execute]],
      "handle:execute is not open" },
    { "a write in compare", [[extract = function() end, compare = function(rows, opt, result)
      return result.corpus.handle:execute "DELETE FROM _names" end]],
      "handle:execute is not open" },
    { "a write in the report", [[report = function(out, result)
      return result.corpus.handle:execute "DELETE FROM _names" end]],
      "handle:execute is not open" },
    { "a method that changes", [[report = function(out, result)
      result.corpus:remove "a.txt" end]], "corpus:remove is not open" },
    { "a name that is SQL, put in later", [[extract = function()
      self.name = "x'; DELETE FROM _names; --" end]] },
    { "a column that is SQL, put in later", [[columns = columns, extract = function()
      columns[1].name = "x\"); DELETE FROM _names; --" end]] },
    { "columns that are SQL from the start", [[columns = {
      "x') AS y; DELETE FROM _names; --", "\"; DELETE FROM _names; --" },
      extract = function(doc, opt, emit) emit { first = 1, last = 1, rule = "r" } end]] },
  }
  for i, case in ipairs(HOSTILE) do
    it("is not changed by a workflow with " .. case[1], function()
      local ok, problem, result = run_workflow(([[columns = { { name = "x" } }
        self = require "parlance.workflow" { name = "evil%d", %s }
        return self]]):format(i, case[2]))
      local reason = not ok and tostring(problem)
        or result.errors[1] and result.errors[1].reason or ""
      assert.truthy(reason:find(case[3] or "", 1, true), reason)
      assert.equal(case[3] == nil, ok and #result.errors == 0)
      assert.equal("a.txt", corpus:sql("SELECT name FROM document_names")().name)
    end)
  end
end)
