--- claims_acts_spec.lua: which words and turns of speech perform an act, told of states that do
--- not exist.

local two_states = require "support.two_states"
local workspace = require "support.workspace"

describe("acts", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  local function claims(text, metadata) return two_states.claims(space, text, metadata) end

  -- Each as "source act target: text".
  local function said(text, metadata)
    return two_states.said(claims(text, metadata), function(row)
      return (row.text:gsub("%s+", " "))
    end)
  end

  -- Of a statement by Arvenia.
  local function stated(text) return said(text, two_states.OF_ARVENIA) end

  it("are feelings and views that are given words", function()
    assert.same({ "Belmark criticise -: Belmark voiced deep concern at the delay" },
      said "Belmark voiced deep concern at the delay.\n")
    assert.same({ "Belmark offer -: Belmark signalled its willingness to meet" },
      said "Belmark signalled its willingness to meet.\n")
    assert.same({}, said "Belmark has made no commitments on the ferry.\n")
  end)

  it("are orders that somebody is told, and not news", function()
    assert.same({ "Belmark demand Arvenia: Belmark told Arvenia to move the buoy" },
      said "Belmark told Arvenia to move the buoy.\n")
    assert.same({}, said "Belmark told Arvenia of the buoy.\n")
  end)

  it("are verdicts on what is found wrong", function()
    assert.same({ "Belmark accuse -: Belmark found the suspension of the ferry to be unlawful" },
      said "Belmark found the suspension of the ferry to be unlawful.\n")
    assert.same({}, said "Belmark found the new ferry in the fog.\n")
  end)

  it("begin with an adverbial that stands before their subject", function()
    assert.same({ "Belmark reject Arvenia: On Monday evening, Belmark rejected the map" },
      said "On Monday evening, Belmark rejected the map.\n")
  end)

  it("end before what their subject does next, and before what tells when", function()
    assert.same({ "Belmark urge Arvenia: Belmark urged Arvenia to wait" },
      said "Belmark urged Arvenia to wait and closed the office.\n")
    assert.same({ "Belmark call_for -: Belmark called for a survey" },
      said "Belmark called for a survey after the ferry had sunk.\n")
  end)

  it("are two where two verbs of blame have one subject", function()
    assert.same({ "Arvenia accuse Belmark: Belmark ignored the rules",
      "Arvenia accuse Belmark: rammed our boats" },
      stated "Belmark ignored the rules and rammed our boats.\n")
  end)

  it("are criticism where something is left undone", function()
    assert.same({ "Arvenia criticise Belmark: Belmark has yet to reply" },
      stated "Belmark has yet to reply.\n")
  end)

  it("are denials where one's own side has not done it", function()
    local list = stated [[
Belmark violated the treaty. Belmark invaded our valley. Belmark annexed the island.

Arvenia has never crossed the border.
]]
    assert.equal("Arvenia deny Belmark: Arvenia has never crossed the border", list[4])
  end)

  it("are what lies with somebody", function()
    assert.same({ "Arvenia accuse Belmark: The responsibility for the delay rests with Belmark" },
      stated "The responsibility for the delay rests with Belmark.\n")
  end)

  it("are warnings of what may come, and not of what one does oneself", function()
    assert.same({ "Arvenia warn -: The dam could lead to a flood" },
      stated "The dam could lead to a flood.\n")
    assert.same({}, stated "We could spark a lamp.\n")
  end)

  it("are promises where one will support somebody", function()
    assert.same({ "Arvenia commit -: We will support the survey" },
      stated "We will support the survey.\n")
  end)

  it("are imperatives, and requests with a please", function()
    assert.same({ "Arvenia call_for -: Publish the log tomorrow" },
      stated "Publish the log tomorrow.\n")
    assert.same({ "Arvenia request -: Please publish the log tomorrow" },
      stated "Please publish the log tomorrow.\n")
  end)

  it("are questions that doubt somebody, and no others", function()
    assert.same({ "Arvenia question Belmark: Will Belmark now keep to the treaty" },
      stated "Will Belmark now keep to the treaty?\n")
    assert.same({}, stated "Will the ferry run tomorrow?\n")
  end)

  it("are suggestions only where they propose or blame", function()
    assert.same({ "Belmark propose -: Belmark suggested that a survey should begin" },
      said "Belmark suggested that a survey should begin.\n")
    assert.same({}, said "Belmark suggested that the ferry has left.\n")
    assert.same({ "Belmark accuse Arvenia: Belmark suggested that Arvenia violated the treaty" },
      said "Belmark suggested that Arvenia violated the treaty.\n")
  end)

  it("only assert where what is claimed blames nobody", function()
    assert.same({ "Belmark assert -: Belmark claimed that ninety boats were there" },
      said "Belmark claimed that ninety boats were there.\n")
    assert.same({ "Belmark accuse Arvenia: Belmark claimed that Arvenia had moved the buoy" },
      said "Belmark claimed that Arvenia had moved the buoy.\n")
  end)

  it("are not told by a verb that shares the must of another", function()
    assert.same({ "Arvenia demand Belmark: Belmark must reply and commit to the treaty" },
      stated "Belmark must reply and commit to the treaty.\n")
  end)

  it("are of somebody's offer, and of what others offer", function()
    assert.same({ "Belmark reject Ode Brill: Belmark rejected Ode Brill's offer of a bond" },
      said "Ode Brill arrived. Belmark rejected Ode Brill's offer of a bond.\n")
  end)

  it("have no target where they assert, admit or promise", function()
    assert.same({ "Belmark admit -: Belmark admitted the closure by Arvenia" },
      said "Belmark admitted the closure by Arvenia.\n")
  end)

  it("are no falsehood where something lies in a place", function()
    assert.same({}, said "Arvenia said that the ship of Belmark was lying in the roads.\n")
    assert.same({ "Arvenia accuse Belmark: Arvenia said that Belmark was lying" },
      said "Arvenia said that Belmark was lying.\n")
  end)

  it("of us are the state's, whoever says so for it", function()
    local rows = claims "Ode Brill, envoy of Arvenia, said: “We did not close the strait.”\n"
    assert.equal("Arvenia", rows[1].source)
    assert.equal("Ode Brill", rows[1].reported_by)
  end)

  it("deny that a wrong was ordered or planned, where that is negated", function()
    assert.same({ "Arvenia deny -: Arvenia said that it did not order the attack" },
      said "Arvenia said that it did not order the attack.\n")
    assert.same({ "Arvenia deny -: We did not plan any strike" },
      stated "We did not plan any strike.\n")
    assert.same({ "Arvenia deny -: Arvenia said that it did not order its crew to attack" },
      said "Arvenia said that it did not order its crew to attack.\n")
    local rows = claims "Arvenia said that it did not order an inquiry into the attack.\n"
    assert.equal("demand", rows[1].act)
    rows = claims "Arvenia said that it did not ask for a delay of the attack.\n"
    assert.equal("request", rows[1].act)
    assert.is_true(rows[1].negated)
  end)

  it("are none where a denial or another act is about them", function()
    local rows = claims "Belmark denied ordering it.\n"
    assert.equal(1, #rows)
    assert.equal("deny", rows[1].act)
  end)
end)
