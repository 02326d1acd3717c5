--- workflow_workers_spec.lua: scripts over documents in several processes: the same rows, and
--- documents that cost themselves only.

local parlance = require "parlance"
local program = require "support.program"

local SCRIPT = [[
local workflow = require "parlance.workflow"
return workflow {
  name = "mine", columns = { "word", "n", "list" },
  options = { { "by", type = "number", default = 2 } },
  extract = function(doc, opt, emit)
    %s
    emit { first = 1, last = doc.n_tokens, word = doc:form(1), n = doc.n_tokens / opt.by,
      list = { doc.name, "é" } }
  end,
}
]]

-- What a script does for the document bad.txt alone.
local function script(bad)
  return SCRIPT:format('if doc.name == "bad.txt" then ' .. bad .. " end")
end

describe("a script over documents in workers", function()
  local p

  before_each(function()
    p = program.new()
    os.execute("mkdir " .. p.folder .. "/in")
    for i, name in ipairs { "a", "bad", "c", "d" } do
      p:write("in/" .. name .. ".txt", ("Nobody denied it. "):rep(i))
    end
    assert.are.equal(0, (p:call { "add", "-q", "c.db", "in" }))
  end)
  after_each(function() p:remove() end)

  local function run(words, settings)
    return p:call(table.move(words, 1, #words, 3, { "run", "mine.lua" }), settings)
  end

  local function names_in(csv)
    local names = {}
    for name in csv:gmatch "\n([^,\n]+)," do names[#names + 1] = name end
    return table.concat(names, " ")
  end

  -- Runs it with one worker; only the bad document fails, for this reason.
  local function assert_costs_itself(bad, reason, ...)
    p:write("mine.lua", script(bad))
    local code, output, errors = run { "c.db", "--format", "csv", "-j", "1", ... }
    assert.are.equal("a.txt c.txt d.txt", names_in(output), errors)
    assert.are.equal(1, code)
    local _, n_lines = errors:gsub("\n", "")
    assert.are.equal(1, n_lines, errors)
    assert.is_truthy(errors:find("parlance: bad.txt: " .. reason), errors)
    local corpus <close> = parlance.open(p.folder .. "/c.db", { mode = "read" })
    assert.are.equal(1, corpus:row("SELECT count(*) AS n FROM _extracts WHERE error IS NOT NULL").n)
    assert.are.equal(3, corpus:row("SELECT count(*) AS n FROM mine").n)
  end

  it("has the same rows and the same bytes as without", function()
    local expected
    p:write("mine.lua", script "print('read ' .. doc.name)")
    for _, jobs in ipairs { "0", "1", "2", "4" } do
      os.execute(("rm -f %s/c.db*"):format(p.folder))
      p:call { "add", "-q", "c.db", "in" }
      local code, output, errors = run { "c.db", "--format", "json", "-j", jobs, "--by", "4" }
      local _, exported = p:call { "sql", "c.db", "SELECT * FROM mine", "--format", "json" }
      local made = code .. output .. errors .. exported
      expected = expected or made
      assert.are.equal(expected, made, jobs .. " workers")
    end
    assert.is_truthy(expected:find("read bad.txt", 1, true))
    assert.is_truthy(expected:find("é", 1, true))
  end)

  it("reads only what is new the second time", function()
    p:write("mine.lua", script "" :gsub("emit {", "print('read ' .. doc.name) emit {"))
    local _, first = run { "c.db", "-j", "2" }
    assert.are.equal(4, select(2, first:gsub("read ", "")))
    p:write("in/e.txt", "Somebody denied it.")
    p:call { "add", "-q", "c.db", "in" }
    local _, second = run { "c.db", "-j", "2" }
    assert.are.equal("read e.txt\n", second:match "^read[^\n]*\n")
    assert.are.equal(1, select(2, second:gsub("read ", "")))
    local _, third = run { "c.db", "-j", "2" }
    assert.are.equal(0, select(2, third:gsub("read ", "")))
  end)

  it("goes on after a document that ends its worker", function()
    assert_costs_itself("os.exit(3)", "the worker that read it ended with status 3", "--trust")
    assert_costs_itself("os.execute 'kill -9 $PPID'",
      "the worker that read it ended with signal 9", "--trust")
    assert_costs_itself("os.execute 'kill -SEGV $PPID'",
      "the worker that read it ended with signal 11", "--trust")
  end)

  it("goes on after a document that never ends", function()
    assert_costs_itself("while true do end",
      "mine.lua:6: stopped after 0.5 seconds %(%-%-doc%-timeout%)\n", "--doc-timeout", "0.5")
    assert_costs_itself("while true do pcall(function() while true do end end) end",
      "mine.lua:6: stopped after 0.5 seconds", "--doc-timeout", "0.5")
    assert_costs_itself("while true do end", "mine.lua:6: stopped after 0.5 seconds",
      "--doc-timeout", "0.5", "-j", "0")
  end)

  it("tells of a bundled script that is late no folder of the machine", function()
    for _, jobs in ipairs { "0", "1" } do
      local _, _, errors = p:call { "quotes", "c.db", "-j", jobs, "--doc-timeout", "0.000001" }
      assert.is_truthy(errors:find("parlance: bad.txt: %l+%.lua:?%d*: stopped after 1e%-06 "
        .. "seconds %(%-%-doc%-timeout%)\n"), errors)
    end
  end)

  it("gives up a worker that heeds nothing", function()
    assert_costs_itself("coroutine.wrap(function() while true do end end)()",
      "stopped after 0.5 seconds %(%-%-doc%-timeout%)\n", "--doc-timeout", "0.5")
  end)

  it("goes on after a document that takes too much memory", function()
    assert_costs_itself("local t = {} for i = 1, 1e9 do t[i] = { i } end",
      "needs more memory", "--max-memory", "60")
    assert_costs_itself("local s = ('x'):rep(1e6) while true do s = s .. s end",
      "needs more memory", "--max-memory", "60")
  end)

  it("is as little trusted as here", function()
    for _, forbidden in ipairs {
      "io.open('x', 'w')", "os.execute 'true'", "require 'lfs'",
      "doc.corpus:remove 'a.txt'", "doc.corpus.handle:begin()",
      "string.dump(print)", "getmetatable('').__index.rep = nil",
    } do
      p:write("mine.lua", script(forbidden))
      local reasons = {}
      for _, jobs in ipairs { "0", "1" } do
        local code, output, errors = run { "c.db", "--format", "csv", "-j", jobs }
        assert.are.equal(1, code, forbidden)
        assert.are.equal("a.txt c.txt d.txt", names_in(output))
        reasons[#reasons + 1] = errors
      end
      assert.are.equal(reasons[1], reasons[2])
      assert.is_truthy(reasons[1]:find("bad.txt", 1, true))
    end
    assert.are.equal("c.db in mine.lua", p:names())
  end)

  it("has limits for the whole of it, too", function()
    p:write("mine.lua", SCRIPT:format "while true do end")
    local code, output, errors = run { "c.db", "-j", "2", "--timeout", "0.5" }
    assert.are.equal(1, code)
    assert.are.equal("", output)
    assert.is_truthy(errors:find "stopped after 0.5 seconds: .*%(%-%-timeout%)", errors)
  end)

  it("keeps what was stored when it is interrupted, and leaves nobody behind", function()
    p:write("mine.lua", SCRIPT:format [[
      local until_ = os.clock() + 0.7
      while os.clock() < until_ do end
      if doc.name == "d.txt" then while true do end end]])
    local script_path = ("%s/interrupt.sh"):format(p.folder)
    p:write("interrupt.sh", ([[
      cd %s; "$PARLANCE_PROGRAM" run mine.lua c.db -j 1 --format csv >out 2>err &
      child=$!
      for i in $(seq 1 300); do
        n=$("$PARLANCE_PROGRAM" sql c.db "SELECT count(*) FROM _extracts" --format tsv | tail -1)
        [ "$n" -ge 2 ] && break
        sleep 0.1
      done
      worker=$(ps -o pid= --ppid $child | tr -d ' ')
      kill -INT $child; wait $child; echo "$? $n" >status
      [ -n "$worker" ] && kill -0 $worker 2>/dev/null && echo alive >>status
      true
    ]]):format(p.folder))
    os.execute(("PARLANCE_PROGRAM='%s' bash -m %s 2>/dev/null"):format(p.path, script_path))
    local code, n, rest = p:read "status":match "^(%d+) (%d+)\n(.*)$"
    assert.are.equal("130", code)
    assert.is_true(tonumber(n) >= 2)
    assert.are.equal("", rest)
    assert.is_truthy(p:read "err":find("interrupted", 1, true))
    local corpus <close> = parlance.open(p.folder .. "/c.db")
    assert.is_true(corpus:row("SELECT count(*) AS n FROM _extracts").n >= tonumber(n))
    corpus:check()
  end)

  it("is the same for every script that ships", function()
    os.execute(("rm -f %s/c.db*"):format(p.folder))
    p:call { "add", "-q", "c.db", require("lfs").currentdir() .. "/corpus/corrant" }
    local n = 0
    for _, entry in ipairs(require("parlance.catalog").list()) do
      local workflow = entry.trusted and require("parlance.catalog").load_entry(entry)
      if workflow and workflow.extract then
        n = n + 1
        local expected
        for _, jobs in ipairs { "0", "1", "2", "4" } do
          os.execute(("cp %s/c.db %s/t.db"):format(p.folder, p.folder))
          local code, output, errors = p:call { entry.name, "t.db", "--format", "json",
            "--jobs", jobs }
          expected = expected or code .. output .. errors
          assert.are.equal(expected, code .. output .. errors, entry.name .. " -j" .. jobs)
        end
        assert.are.equal("0", expected:sub(1, 1), expected)
      end
    end
    assert.is_true(n >= 6)
  end)
end)
