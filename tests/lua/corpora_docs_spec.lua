--- corpora_docs_spec.lua: the guide to corpora in Lua does what it says.
--
-- Its Lua blocks run as one program; what they print is what `-->` lines say.

local guides = require "support.guide"
local workspace = require "support.workspace"

describe("the guide to corpora in Lua", function()
  local space

  setup(function() space = workspace.new() end)
  teardown(function() space:clear() end)

  it("prints what it says", function()
    local corpus = space:corpus()
    corpus:add { "corpus/corrant" }
    corpus:close()
    assert.are.equal(guides.run("docs/corpora.md", { path = corpus.path }))
  end)
end)
