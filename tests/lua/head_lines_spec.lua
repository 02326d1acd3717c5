--- head_lines_spec.lua: the first lines of a text as the readers of its head see them.

local line_kinds = require "parlance.load.head.lines"

local function lines_of(text)
  local lines, found = line_kinds.lines_of(text), {}
  while lines[#found + 1] do found[#found + 1] = lines[#found + 1] end
  return found
end

local function texts_of(text)
  local found = {}
  for i, line in ipairs(lines_of(text)) do found[i] = line.text end
  return found
end

describe("the first lines", function()
  it("end at every kind of line end", function()
    assert.same({ "a", "b", "c", "d", "e" }, texts_of "a\nb\r\nc\rd\fe")
    assert.same({ "a" }, texts_of "a\r")
    assert.same({ "a" }, texts_of "\n\r\n\fa\n")
  end)
  it("have one space between words and none at their ends", function()
    assert.same({ "to be sure" }, texts_of "  to be sure \t")
    assert.same({ "41. To be sure" }, texts_of "41.\tTo  be \t sure")
    assert.same({ "to be sure" }, texts_of "\v\tto \v be  sure\v")
    assert.same({ "to\vbe" }, texts_of "to\vbe")
    assert.same({ "to be sure" }, texts_of "to\194\160be\194\160sure")
    assert.same({ "«to be»" }, texts_of "«to  be»")
  end)
  it("lose the marks of Markdown", function()
    assert.same({ "A title", "bold", "cursive", "2. point" },
      texts_of "## A title\n**bold**\n_cursive_\n2\\. point")
    assert.is_true(lines_of("# A title\nb")[1].hash)
    assert.is_nil(lines_of("A title\nb")[1].hash)
  end)
  it("are numbered by block", function()
    local found = lines_of "a\nb\n\n \nc\n\t\nd"
    assert.same({ 1, 1, 2, 3 },
      { found[1].block, found[2].block, found[3].block, found[4].block })
  end)
  it("have two cells when a wide gap is in them", function()
    local line = lines_of("  Distr.: General      3 May 2031")[1]
    assert.same({ "Distr.: General", "3 May 2031" }, { line.left, line.right })
    assert.is_nil(lines_of("      Distr.: General")[1].left)
  end)
  it("are cut", function()
    assert.equal(401, #lines_of(("x"):rep(5000) .. "\nb")[1].text)
    assert.equal("b", lines_of(("x"):rep(5000) .. "\nb")[2].text)
    assert.equal(40, #lines_of(("b\n"):rep(50)))
  end)
end)
