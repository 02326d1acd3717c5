--- dates_docs_spec.lua: the guide to dates does what it says.
--
-- Its Lua blocks run as one program; what they print is what `-->` lines say.

local dates = require "parlance.extract.dates"
local guides = require "support.guide"
local workspace = require "support.workspace"

describe("the guide to dates", function()
  local space

  setup(function() space = workspace.new() end)
  teardown(function() space:clear() end)

  it("prints what it says", function()
    local corpus = space:corpus()
    local function add(name, text, date)
      corpus:add({ space:write(name, text) }, { set = date and { date = date } or nil })
      return corpus:doc(name)
    end
    local text = guides.read "docs/dates.md":match "```text\n(.-)```"
    local doc = add("report.txt", text, "2031-08-20")
    assert.are.equal(guides.run("docs/dates.md", { dates = dates, doc = doc, add = add }))
  end)
end)
