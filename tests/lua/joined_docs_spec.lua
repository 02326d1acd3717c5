--- joined_docs_spec.lua: the guides to incidents and conflicts do what they say.
--
-- Texts of a guide are its corpus; its Lua blocks run as one program, and what they print is
-- what `-->` lines say.

local catalog = require "parlance.catalog"
local guides = require "support.guide"
local workflow = require "parlance.workflow"
local workspace = require "support.workspace"

for _, guide in ipairs { "docs/incidents.md", "docs/conflicts.md" } do
  describe("the guide " .. guide, function()
    local space

    setup(function() space = workspace.new() end)
    teardown(function() space:clear() end)

    it("prints what it says", function()
      local names, paths = { "first.txt", "second.txt" }, {}
      for text in guides.read(guide):gmatch "```text\n(.-)```" do
        paths[#paths + 1] = space:write(names[#paths + 1], text)
      end
      local corpus = space:corpus()
      corpus:add(paths)
      local function rows(name)
        local script, path = catalog.load(name)
        local out = workflow.run(script, corpus, {}, { path = path, store = false })
        local lines = {}
        require("parlance.report").render(out, "jsonl", function(text) lines[#lines + 1] = text end)
        local list = {}
        for line in table.concat(lines):gmatch "[^\n]+" do
          local row = require("cjson").decode(line)
          for key, value in pairs(row) do
            if type(value) == "userdata" then row[key] = nil end
          end
          list[#list + 1] = row
        end
        return list
      end
      assert.are.equal(guides.run(guide, { rows = rows }))
    end)
  end)
end
