--- corpora_docs_spec.lua: the guide to corpora in Lua does what it says.
--
-- Its Lua blocks run as one program; what they print is what `-->` lines say.

local guides = require "support.guide"
local workspace = require "support.workspace"

local function read(path)
  local file <close> = assert(io.open(path))
  return file:read "a"
end

describe("the guide to corpora in Lua", function()
  local space

  setup(function() space = workspace.new() end)
  teardown(function() space:clear() end)

  it("prints what it says", function()
    local corpus, printed = space:corpus(), {}
    corpus:add { "corpus" }
    corpus:close()
    local env = setmetatable({
      path = corpus.path,
      print = function(...)
        local parts = table.pack(...)
        for i = 1, parts.n do parts[i] = tostring(parts[i]) end
        printed[#printed + 1] = table.concat(parts, " ")
      end,
    }, { __index = _G })
    local code, expected = guides.program(read "docs/corpora.md")
    assert(load(code, "=docs/corpora.md", "t", env))()
    assert.are.equal(expected, table.concat(printed, "\n"))
  end)
end)
