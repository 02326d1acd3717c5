--- head_lines_spec.lua: the first lines of a text as the readers of its head see them.

local core = require "parlance.core"
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
  it("stand in the first 8 KiB", function()
    local found = lines_of(("x"):rep(8190) .. "\n\195\169\nb")
    assert.equal(1, #found)
    assert.equal(2, #lines_of(("x"):rep(8189) .. "\n\195\169\nb"))
  end)
  it("are the same of a loaded document", function()
    local text = "---\ntitle: x\n---\n# Title\n\n  On  trade:\nx"
    local loaded <close> = core.source(text):load("a.txt", {})
    assert.same(lines_of(text)[2], line_kinds.lines_of(loaded)[2])
    assert.equal("Title", line_kinds.lines_of(loaded)[1].text)
  end)
  it("say what may be in them", function()
    local function has(s, sign) return core.line_signs(s) & core.signs[sign] ~= 0 end
    assert.is_true(has("The ships that were lost", "RUNNING"))
    assert.is_false(has("Held in the hall of", "RUNNING"))
    assert.is_false(has("The Ships that were lost", "RUNNING"))
    assert.is_true(has("VELMONT – Two ships", "DATELINE"))
    assert.is_true(has("Velmont (KP) -- Two ships", "DATELINE"))
    assert.is_false(has("The well-known ships", "DATELINE"))
    assert.is_true(has("12 May 2031", "YEAR"))
    assert.is_false(has("12 May 203", "YEAR"))
    assert.is_true(has("Identical letters DATED 3 May", "DATED"))
    assert.is_true(has("Check against Delivery", "STAMP"))
    assert.is_true(has(("On the way "):rep(20) .. "an Interview", "INTERVIEW"))
    assert.equal("mr", select(2, core.line_signs "Mr. Dahl"))
    assert.equal("", select(2, core.line_signs "12 May"))
  end)
end)
