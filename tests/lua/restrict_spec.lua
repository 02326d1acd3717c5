--- restrict_spec.lua: the time, the memory and the output that a script may take.

local core = require "parlance.core"
local program = require "support.program"

local WORKFLOW = [[
return require "parlance.workflow" {
  name = "spinner", columns = { "cue" },
  extract = function(doc, opt, emit)
    emit { first = 1, last = 1, rule = "one", cue = "a" }
    local n = 0
    while doc.name == "b.txt" do n = n + 1 end
  end,
}
]]

describe("a script that is not trusted", function()
  local p

  setup(function()
    p = program.new()
    p:write("a.txt", "Varneth denied the claim.\n")
    p:write("b.txt", "Halmerin denied nothing.\n")
    assert.equal(0, (p:call { "add", "c.db", "a.txt", "b.txt" }))
    p:write("pattern.lua", "while true do end")
  end)

  teardown(function() p:remove() end)

  -- Run source text; what it printed, and what was said of its end.
  local function ended(text, ...)
    p:write("x.lua", text)
    local code, output, errors = p:call { "run", "x.lua", ... }
    assert.equal(1, code, errors)
    return errors, output
  end

  local function stopped(text, line)
    local errors = ended(text, "--timeout", "0.2")
    local found = errors:match "^parlance: x%.lua:?(%d*): stopped after 0.2 seconds"
    assert.truthy(found, errors)
    if line then assert.equal(tostring(line), found) end
  end

  it("is stopped when its time is up, with the line where it was", function()
    stopped("local n = 0\nwhile true do n = n + 1 end", 2)
    stopped("local function f() return f() end f()", 1)
  end)

  it("cannot catch that for long", function()
    stopped "while true do pcall(function() while true do end end) end"
    stopped "local function f() while true do pcall(f) end end f()"
    stopped "while true do xpcall(function() while true do end end, function() end) end"
  end)

  it("is stopped in a coroutine, and in one long call", function()
    stopped "coroutine.wrap(function() while true do end end)()"
    stopped "string.find(('a'):rep(40), ('a*'):rep(30) .. 'b')"
  end)

  it("is stopped when it holds too much", function()
    local said = "x.lua: needs more than 40 MB of memory"
    for _, text in ipairs {
      "local t = {} while true do t[#t + 1] = {} end",
      "local s = 'x' while true do s = s .. s end",
      "local t = {} for i = 1, 1e9 do t[i] = i end",
    } do
      local errors = ended(text, "--max-memory", "40")
      assert.truthy(errors:find(said, 1, true), errors)
    end
  end)

  it("is stopped when it writes too much", function()
    local errors, output = ended("while true do print(('x'):rep(999)) end", "--max-output", "0.1")
    assert.truthy(errors:find("x.lua: writes more than 0.1 MB", 1, true), errors)
    assert.truthy(#output <= 0.1 * 2^20 and #output > 0.1 * 2^20 - 1001, #output)
  end)

  it("leaves no half of a file behind", function()
    ended("print 'a' while true do end", "--timeout", "0.2", "-o", "out.txt")
    assert.falsy(p:names():find "out.txt", p:names())
  end)

  it("has limits as a workflow, as a grammar and where it is explained", function()
    local errors = ended(WORKFLOW, "c.db", "--timeout", "0.2")
    assert.truthy(errors:find "stopped after 0.2 seconds", errors)
    for _, words in ipairs {
      { "concordance", "c.db", "--grammar", "pattern.lua", "--timeout", "0.2" },
      { "explain", "c.db", "--grammar", "pattern.lua", "a.txt:1", "--timeout", "0.2" },
    } do
      local code, _, said = p:call(words)
      assert.equal(1, code)
      assert.truthy(said:find "pattern.lua:1: stopped after %d", said)
    end
  end)

  it("runs as before below its limits, and without them", function()
    p:write("x.lua", "local t = {} for i = 1, 1e5 do t[i] = i .. '' end print(#t)")
    for _, words in ipairs {
      {}, { "--timeout", "60", "--max-memory", "200", "--max-output", "1" },
      { "--timeout", "0", "--max-memory", "0", "--max-output", "0" }, { "--trust" },
    } do
      local _, output, errors = p:call(table.move(words, 1, #words, 3, { "run", "x.lua" }))
      assert.equal("100000\n", output)
      assert.equal("", errors)
    end
  end)

  it("is given its limits by numbers from 0 on", function()
    p:write("x.lua", "print(1)")
    local code, _, errors = p:call { "run", "x.lua", "--timeout", "-1" }
    assert.equal(2, code)
    assert.truthy(errors:find "takes a number from 0 on", errors)
  end)
end)

describe("a script that ships", function()
  local p

  setup(function()
    p = program.new()
    p:write("a.txt", ("The minister denied the claim. "):rep(20000))
    assert.equal(0, (p:call { "add", "c.db", "a.txt" }))
  end)

  teardown(function() p:remove() end)

  it("has limits only where they are asked for", function()
    assert.equal(0, (p:call { "overview", "c.db" }))
    local code, _, errors = p:call { "quotes", "c.db", "--timeout", "0.01" }
    assert.equal(1, code)
    assert.truthy(errors:find "quotes: stopped after 0.01 seconds", errors)
    code, _, errors = p:call { "overview", "c.db", "--max-output", "0.0001" }
    assert.equal(1, code)
    assert.truthy(errors:find "overview: writes more than 0.0001 MB", errors)
  end)
end)

describe("a guard", function()
  it("gives what its function gives, or the error", function()
    assert.same({ true, 1, nil, 3 }, { core.guard(function() return 1, nil, 3 end, print) })
    assert.same({ false, "x!" }, { core.guard(function() error("x", 0) end,
      function(problem) return problem .. "!" end) })
  end)
end)
