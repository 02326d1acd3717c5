--- grammar_docs_spec.lua: the guide to token grammars does what it says.
--
-- Its Lua blocks run as one program; what they print is what `-->` lines say,
-- a tab being one space.

local g = require "parlance.grammar"
local mock = require "support.mock_source"

local function read(path)
  local file = assert(io.open(path))
  local text = file:read "a"
  file:close()
  return text
end

-- The guide's documents: one per line, punctuation apart.
local function corpus_of(text)
  local documents = {}
  for line in text:gmatch "[^\n]+" do documents[#documents + 1] = line:gsub("([.,])", " %1") end
  local corpus = mock.new(documents)
  function corpus:match(pattern, options)
    return g.matches(pattern, self, options and options.within)
  end
  return corpus
end

local function program(guide)
  local code, expected = {}, {}
  for block in guide:gmatch "```lua\n(.-)```" do
    code[#code + 1] = block
    for line in block:gmatch "%-%-> ([^\n]*)" do expected[#expected + 1] = line end
  end
  return table.concat(code), table.concat(expected, "\n")
end

describe("the guide to token grammars", function()
  it("prints what it says", function()
    local guide = read "docs/grammar.md"
    local printed = {}
    local env = setmetatable({
      g = g,
      corpus = corpus_of(guide:match "```text\n(.-)```"),
      print = function(...)
        local parts = table.pack(...)
        for i = 1, parts.n do parts[i] = tostring(parts[i]) end
        printed[#printed + 1] = table.concat(parts, " ")
      end,
    }, { __index = _G })
    local code, expected = program(guide)
    assert(load(code, "=docs/grammar.md", "t", env))()
    assert.are.equal(expected, table.concat(printed, "\n"))
  end)
end)
