--- layers_docs_spec.lua: the guide to token layers does what it says.
--
-- Its Lua blocks run as one program; what they print is what `-->` lines say.

local g = require "parlance.grammar"
local guides = require "support.guide"
local workspace = require "support.workspace"

describe("the guide to token layers", function()
  local space

  setup(function() space = workspace.new() end)
  teardown(function() space:clear() end)

  it("prints what it says", function()
    local guide = guides.read "docs/layers.md"
    space:write("report.conllu", (guide:match "```text\n(.-)```"))
    local corpus = space:corpus()
    corpus:add { space:path "report.conllu" }
    assert.are.equal(guides.run("docs/layers.md",
      { g = g, corpus = corpus, folder = space.folder }))
  end)
end)
