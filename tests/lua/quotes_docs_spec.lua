--- quotes_docs_spec.lua: the programs of docs/quotes.md print what it says.

local guides = require "support.guide"
local workspace = require "support.workspace"

describe("the guide to quotations", function()
  it("has programs that print what it says", function()
    local note = guides.read("docs/quotes.md"):match "```text\n(.-)```"
    local space = workspace.new()
    local corpus = space:corpus { ["note.txt"] = note }
    assert.are.equal(guides.run("docs/quotes.md", { corpus = corpus }))
    corpus:close()
    space:clear()
  end)
end)
