--- positions_spec.lua: what speakers of invented states support, oppose, urge and note.

local workflow = require "parlance.workflow"
local workspace = require "support.workspace"

local SCRIPT = "scripts/positions.lua"

describe("positions", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  local function rows(text)
    space:write("a.txt", text)
    local corpus = space:corpus()
    corpus:add({ space:path "a.txt" }, { set = { country = "Albania", kind = "statement" } })
    local _, result = workflow.run(dofile(SCRIPT), corpus, {}, { path = SCRIPT, store = false })
    assert.same({}, result.errors)
    return result.rows
  end

  -- Each as "stance item: words".
  local function held(text)
    local list = {}
    for i, row in ipairs(rows(text)) do
      list[i] = ("%s %s: %s"):format(row.stance, row.item or "-", row.text)
    end
    return list
  end

  it("are what is supported, opposed or urged, without the verb", function()
    assert.same({ "support -: the draft" }, held "We support the draft.\n")
    assert.same({ "oppose -: any delay" }, held "Albania rejects any delay.\n")
    assert.same({ "urge -: a new chart" }, held "We underline the need for a new chart.\n")
    assert.same({ "urge -: open the strait" }, held "We call on all States to open the strait.\n")
    assert.same({ "support -: the treaty" }, held "We remain committed to the treaty.\n")
  end)

  it("have their speaker and the words that take them", function()
    local list = rows "We welcome the offer of the harbour masters.\n"
    assert.equal("Albania", list[1].speaker)
    assert.equal("welcome", list[1].cue)
  end)

  it("are one row where verbs are joined", function()
    local list = rows "Albania rejects and condemns the closure.\n"
    assert.equal(1, #list)
    assert.equal("rejects and condemns", list[1].cue)
  end)

  it("turn round when they are negated", function()
    assert.same({ "oppose -: the draft" }, held "We do not support the draft.\n")
  end)

  it("are split at semicolons, the stance spread over the items", function()
    assert.same({
      "support 1: safe harbours", "support 2: open charts, free to all",
      "support 3: one vote for each State",
    }, held("Albania stresses the following points: safe harbours; open charts, free to all; "
      .. "and, lastly, one vote for each State.\n"))
  end)

  it("are split at ordinals and letters in brackets", function()
    assert.same({ "support 1: a survey", "support 2: a new chart" },
      held "We support first, a survey, and second, a new chart.\n")
    assert.same({ "urge 1: a survey", "urge 2: a new chart" },
      held "We demand (a) a survey, and (b) a new chart.\n")
  end)

  it("are split at a second that", function()
    assert.same({
      "urge -: charts should be free", "urge -: harbours should be open",
    }, held "We emphasize that charts should be free and that harbours should be open.\n")
  end)

  it("are the items of a list behind a colon", function()
    assert.same({ "urge 1: free charts", "urge 2: open harbours" },
      held "We call for:\n\n– free charts;\n– open harbours.\n")
  end)

  it("are what must and should be done, and what is judged", function()
    assert.same({ "urge -: The strait should stay open" }, held "The strait should stay open.\n")
    assert.same({ "oppose -: This proposal" }, held "This proposal is unacceptable.\n")
  end)

  it("are none where the verb only asserts", function()
    assert.same({}, held "We believe that the strait is deep.\n")
  end)

  it("are the paragraphs of a resolution by the verbs that open them", function()
    assert.same({
      "note -: its earlier decisions", "support 1: establish a survey", "urge 2: a report",
    }, held("The Security Council,\n\nRecalling its earlier decisions,\n\n"
      .. "1. Decides to establish a survey;\n\n2. Requests a report.\n"))
  end)
end)
