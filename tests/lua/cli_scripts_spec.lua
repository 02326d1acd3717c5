--- cli_scripts_spec.lua: the user's own scripts: workflows by name and file, plain ones.

local program = require "support.program"

local DENIALS = [[
local workflow = require "parlance.workflow"
local g = require "parlance.grammar"
local helper = require "lib.helper"
return workflow {
  name = "denials", about = "Who denies", category = "tests",
  options = {
    { "min-length", type = "integer", default = 0, about = "least letters" },
    { "share", type = "number" }, { "loud", type = "boolean" },
    { "kind", type = "choice", choices = { "alpha", "beta" }, default = "alpha" },
    { "tag", list = true },
  },
  columns = { { name = "cue", about = "the word that denies" } },
  extract = function(doc, opt, emit)
    for hit in doc:match(g.stem "deny") do
      if #hit.text >= opt.min_length then
        emit { first = hit.first, last = hit.last, rule = "deny",
          cue = helper.shown(hit.text, opt) }
      end
    end
  end,
}
]]

local HELPER = [[
local M = {}
function M.shown(s, opt)
  if opt.tag then s = s .. "/" .. table.concat(opt.tag, "+") end
  return opt.loud and s:upper() or s
end
return M
]]

describe("scripts of the user's own", function()
  local p

  setup(function()
    p = program.new()
    p:write("a.txt", "First Statement\n\nVarneth denied the claim. Halmerin denies it too.\n")
    os.execute(("cd %s && mkdir -p lib mine data/parlance/scripts"):format(p.folder))
    p:write("lib/helper.lua", HELPER)
    p:write("denials.lua", DENIALS)
    p:call { "add", "c.db", "a.txt" }
  end)

  teardown(function() p:remove() end)

  local function cues(...)
    local code, output, errors = p:call { "run", "denials.lua", "c.db", "--format", "csv", ... }
    assert.equal("", errors)
    assert.equal(0, code)
    local found = {}
    for cue in output:gmatch ",deny,([^\n]*)" do found[#found + 1] = cue end
    return table.concat(found, " ")
  end

  it("takes options as the workflow declares them", function()
    assert.equal("denied denies", cues())
    assert.equal("", cues("--min-length", "9"))
    assert.equal("DENIED DENIES", cues("--loud"))
    assert.equal("denied denies", cues("--share", "-0.5"))
    assert.equal("denied/x+y denies/x+y", cues("--tag", "x", "--tag=y"))
  end)

  it("checks the types of options", function()
    local function wrong(word, value, line)
      local code, _, errors = p:call { "run", "denials.lua", "c.db", word, value }
      assert.equal("parlance: " .. line .. "\n", errors)
      assert.equal(2, code)
    end
    wrong("--min-length", "abc", "option '--min-length' takes a whole number, not 'abc'")
    wrong("--min-length", "1.5", "option '--min-length' takes a whole number, not '1.5'")
    wrong("--share", "abc", "option '--share' takes a number, not 'abc'")
    wrong("--kind", "beat", "option '--kind' takes one of alpha, beta, not 'beat':"
      .. " did you mean 'beta'?")
    wrong("--min-lenght", "1", "unknown option '--min-lenght': did you mean '--min-length'?")
  end)

  it("needs a corpus for a workflow", function()
    local code, _, errors = p:call { "run", "denials.lua" }
    assert.equal(2, code)
    assert.equal("parlance: CORPUS is missing: parlance run denials.lua CORPUS [options]\n", errors)
  end)

  it("shows a workflow's own page", function()
    local calls = { { "run", "denials.lua", "--help" }, { "--help", "run", "denials.lua" } }
    for _, words in ipairs(calls) do
      local code, output = p:call(words)
      assert.equal(0, code)
      assert.truthy(output:find("Who denies", 1, true))
      assert.truthy(output:find("--min-length N", 1, true))
      assert.truthy(output:find("(default: 0)", 1, true))
      assert.truthy(output:find("the word that denies", 1, true))
    end
  end)

  it("finds scripts in PARLANCE_PATH and in the data folder", function()
    local script = DENIALS:gsub('require "lib.helper"', "{ shown = tostring }")
    p:write("mine/first.lua", (script:gsub('"denials"', '"first"')))
    p:write("data/parlance/scripts/second.lua", (script:gsub('"denials"', '"second"')))
    p:write("mine/no_script.lua", "print 'must not run'")
    local env = { env = { PARLANCE_PATH = "none:" .. p.folder .. "/mine" } }
    assert.equal(0, (p:call({ "first", "c.db" }, env)))
    assert.equal(0, (p:call({ "second", "c.db" }, env)))
    assert.equal(2, (p:call { "first", "c.db" }))
    local _, listed = p:call({ "scripts", "--format", "csv" }, env)
    assert.truthy(listed:find "\nfirst,tests,Who denies,")
    assert.truthy(listed:find "\nsecond,tests,Who denies,")
    assert.truthy(listed:find "\noverview,corpus,[^\n]*,bundled\n")
    assert.falsy(listed:find("no_script", 1, true))
    local _, help = p:call({ "help" }, env)
    assert.truthy(help:find "Scripts: tests\n  first ")
  end)

  it("does not let a folder replace what is bundled", function()
    p:write("mine/overview.lua", "error 'not me'")
    local code = p:call({ "overview", "c.db" }, { env = { PARLANCE_PATH = p.folder .. "/mine" } })
    assert.equal(0, code)
  end)

  it("gives a plain script its arguments, the corpus and the library", function()
    p:write("plain.lua", "print(arg[0], #arg, arg[1], corpus and #corpus:docs(), "
      .. "parlance.version ~= nil, ...)\n")
    local code, output = p:call { "run", "plain.lua", "c.db", "--", "--x", "y z" }
    assert.equal(0, code)
    assert.equal("plain.lua\t2\t--x\t1\ttrue\t--x\ty z\n", output)
    local _, alone = p:call { "run", "plain.lua" }
    assert.equal("plain.lua\t0\tnil\tnil\ttrue\n", alone)
  end)

  it("keeps the options of workflows from plain scripts", function()
    p:write("plain.lua", "print(1)")
    local code, output, errors = p:call { "run", "plain.lua", "--format", "csv" }
    assert.equal(2, code)
    assert.equal("", output)
    assert.equal("parlance: a plain script takes no option '--format', only one that returns a"
      .. " workflow\n", errors)
    code = p:call { "run", "plain.lua", "--lmit", "3" }
    assert.equal(2, code)
  end)

  it("prints to the file of -o, trusted or not", function()
    p:write("plain.lua", "print('a', 1)")
    p:call { "run", "plain.lua", "-o", "one.txt" }
    assert.equal("a\t1\n", p:read "one.txt")
    p:write("exits.lua", "print('a', 2) io.write 'b' os.exit(3)")
    local code = p:call { "run", "--trust", "exits.lua", "-o", "two.txt" }
    assert.equal(3, code)
    assert.equal("a\t2\nb", p:read "two.txt")
  end)

  it("repeats chance by its seed", function()
    p:write("chance.lua", "print(math.random(1000000))")
    local _, one = p:call { "run", "chance.lua", "--seed", "7" }
    local _, two = p:call { "run", "chance.lua", "--seed", "7" }
    assert.equal(one, two)
  end)

  it("says in one line what is wrong with a script", function()
    local function told(text, part, ...)
      p:write("bad.lua", text)
      local code, _, errors = p:call { "run", "bad.lua", ... }
      assert.equal(1, code)
      assert.truthy(errors:find "^parlance: [^\n]*\n$", errors)
      assert.truthy(errors:find(part, 1, true), errors)
    end
    told("x =", "bad.lua:1: unexpected symbol near <eof>")
    told("local x\nprint(x.y)", "bad.lua:2: attempt to index a nil value (local 'x')")
    told("error('my own words', 0)", "parlance: my own words\n")
    told("error {}", "parlance: table")
    told("return require('parlance.grammar').form(5)",
      "parlance: bad.lua: bad argument #1 to 'form'")
    told("io.open 'x'", "`io` is not open to a script that is not trusted: --trust opens it")
    told("os.execute 'true'", "--trust")
    told("require 'lfs'", "module 'lfs' is not open to a script that is not trusted")
    told("corpus:doc 'none'", "no document 'none'", "c.db")
  end)

  it("shows where an error comes from to who debugs", function()
    p:write("bad.lua", "local function f() error 'here' end\nf()")
    local _, _, errors = p:call({ "run", "bad.lua" }, { env = { PARLANCE_DEBUG = "1" } })
    assert.truthy(errors:find("stack traceback:", 1, true))
    assert.truthy(errors:find("parlance: bad.lua:1: here\n", 1, true))
  end)

  it("names the documents that a workflow fails on, and returns 1", function()
    p:write("fails.lua", [[return require "parlance.workflow" { name = "fails", columns = {},
      extract = function() error "cannot" end }]])
    local code, _, errors = p:call { "run", "fails.lua", "c.db" }
    assert.equal(1, code)
    assert.truthy(errors:find "^parlance: a.txt: [^\n]*cannot\n$", errors)
  end)
end)
