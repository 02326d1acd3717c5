--- tokens_docs_spec.lua: the page on tokens and sentences does what it says.
--
-- A block `tokens` or `sentences`, with the values of a tailoring behind, has pairs of
-- lines: a text, and its pieces with " | " between. Its Lua blocks print what `-->` says.

local core = require "parlance.core"
local parlance = require "parlance"

local function read(path)
  local file <close> = assert(io.open(path))
  return file:read "a"
end

local function tailoring_of(values)
  local tailoring = {}
  for name, value in values:gmatch "([%w]+)=(%w+)" do tailoring[name] = value end
  return tailoring
end

local function check_pairs(cut, tailoring, block)
  local next_line = block:gmatch "[^\n]+"
  for line in next_line do
    local pieces = cut((line:gsub("⏎", "\n")), tailoring)
    local found = table.concat(pieces, " | "):gsub("\n", "⏎")
    assert.equal(next_line(), found)
  end
end

describe("the page on tokens and sentences", function()
  local page = read "docs/tokens.md"

  for kind, values, block in page:gmatch "```(%l+)([^\n]*)\n(.-)```" do
    local cut = ({ tokens = parlance.text.words, sentences = parlance.text.sentences })[kind]
    if cut then
      it(("cuts as it says: %s"):format(block:match "[^\n]+"), function()
        check_pairs(cut, tailoring_of(values), block)
      end)
    end
  end

  it("has programs that print what they say", function()
    local n = 0
    for block in page:gmatch "```lua\n(.-)```" do
      local printed, expected = {}, {}
      local env = setmetatable({
        print = function(value) printed[#printed + 1] = tostring(value) end,
      }, { __index = _G })
      for line in block:gmatch "%-%-> ([^\n]*)" do expected[#expected + 1] = line end
      assert(load(block, "=docs/tokens.md", "t", env))()
      assert.same(expected, printed)
      n = n + 1
    end
    assert.is_true(n > 0)
  end)

  it("names every tailoring with its values", function()
    for _, entry in ipairs(core.text.tailorings()) do
      local row = ("| `%s` | %s |"):format(entry.name, table.concat(entry.values, ", "))
      assert.truthy(page:find(row, 1, true), row)
    end
  end)
end)
