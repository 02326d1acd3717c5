--- names_docs_spec.lua: the guide to names does what it says.

local guides = require "support.guide"
local workspace = require "support.workspace"

describe("the guide to names", function()
  local space

  setup(function() space = workspace.new() end)
  teardown(function() space:clear() end)

  it("prints what it says", function()
    local texts = {}
    for block in guides.read("docs/names.md"):gmatch "```text\n(.-)```" do
      texts[#texts + 1] = block
    end
    local corpus = space:corpus { ["note.txt"] = texts[1] }
    assert.are.equal(guides.run("docs/names.md", { doc = corpus:docs()[1] }))
  end)
end)
