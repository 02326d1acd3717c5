--- layers_docs_spec.lua: the guide to token layers does what it says.
--
-- Its Lua blocks run as one program; what they print is what `-->` lines say.

local g = require "parlance.grammar"
local guides = require "support.guide"
local workspace = require "support.workspace"

local function read(path)
  local file <close> = assert(io.open(path))
  return file:read "a"
end

describe("the guide to token layers", function()
  local space

  setup(function() space = workspace.new() end)
  teardown(function() space:clear() end)

  it("prints what it says", function()
    local guide, printed = read "docs/layers.md", {}
    space:write("report.conllu", (guide:match "```text\n(.-)```"))
    local corpus = space:corpus()
    corpus:add { space:path "report.conllu" }
    local env = setmetatable({
      g = g, corpus = corpus, folder = space.folder,
      print = function(...)
        local parts = table.pack(...)
        for i = 1, parts.n do parts[i] = tostring(parts[i]) end
        printed[#printed + 1] = table.concat(parts, " ")
      end,
    }, { __index = _G })
    local code, expected = guides.program(guide)
    assert(load(code, "=docs/layers.md", "t", env))()
    assert.are.equal(expected, table.concat(printed, "\n"))
  end)
end)
