--- claims_docs_spec.lua: the guide to claims and positions does what it says.
--
-- Its Lua blocks run as one program; what they print is what `-->` lines say.

local guides = require "support.guide"
local parlance = require "parlance"
local workflow = require "parlance.workflow"
local workspace = require "support.workspace"

describe("the guide to claims", function()
  local space, corpus

  setup(function() space = workspace.new() end)
  teardown(function()
    if corpus then corpus:close() end
    space:clear()
  end)

  it("prints what it says", function()
    local library = setmetatable({ open = function(...)
      corpus = parlance.open(...)
      return corpus
    end }, { __index = parlance })
    local function rows(name)
      local script = "scripts/" .. name .. ".lua"
      local _, result = workflow.run(dofile(script), corpus, {}, { path = script, store = false })
      return result.rows
    end
    assert.are.equal(guides.run("docs/claims.md",
      { parlance = library, space = space, path = space:path "guide.db", rows = rows }))
  end)
end)
