--- grammar_docs_spec.lua: the guide to token grammars does what it says.
--
-- Its Lua blocks run as one program; what they print is what `-->` lines say,
-- a tab being one space.

local g = require "parlance.grammar"
local lfs = require "lfs"
local guides = require "support.guide"
local parlance = require "parlance"

local NAMES = { "first.txt", "second.txt" }

-- A corpus of the guide's documents, one per line.
local function corpus_of(folder, text)
  local n = 0
  for line in text:gmatch "[^\n]+" do
    n = n + 1
    local file <close> = assert(io.open(folder .. "/" .. NAMES[n], "w"))
    file:write(line)
  end
  local corpus = parlance.open(folder .. "/guide.db", { mode = "create" })
  corpus:add { folder .. "/" .. NAMES[1], folder .. "/" .. NAMES[2] }
  return corpus
end

describe("the guide to token grammars", function()
  local folder = os.tmpname()
  os.remove(folder)

  setup(function() lfs.mkdir(folder) end)

  teardown(function() os.execute(("rm -rf '%s'"):format(folder)) end)

  it("prints what it says", function()
    local guide = guides.read "docs/grammar.md"
    assert.are.equal(guides.run("docs/grammar.md",
      { g = g, corpus = corpus_of(folder, guide:match "```text\n(.-)```") }))
  end)
end)
