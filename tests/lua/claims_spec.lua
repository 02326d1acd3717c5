--- claims_spec.lua: speech acts in small texts about states that do not exist.

local two_states = require "support.two_states"
local workspace = require "support.workspace"

describe("claims", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  local function claims(text, metadata) return two_states.claims(space, text, metadata) end

  -- Each as "source act target: topic".
  local function said(text, metadata)
    return two_states.said(claims(text, metadata), function(row) return row.topic end)
  end

  -- Of a statement by Arvenia.
  local function stated(text) return said(text, two_states.OF_ARVENIA) end

  it("have source, target and topic of an accusation", function()
    assert.same({ "Arvenia accuse Belmark: closing the strait" },
      said "Arvenia accused Belmark of closing the strait.\n")
    assert.same({ "Belmark accuse Arvenia: closing the strait" },
      said "Arvenia was accused by Belmark of closing the strait.\n")
  end)

  it("have the subject of verbs that are joined, and their object", function()
    assert.same({ "Belmark reject Arvenia: the charge", "Belmark condemn -: the charge" },
      said "Belmark rejects and denounces the charge.\n")
    local rows = claims "Belmark rejects the map and demands a survey.\n"
    assert.equal("Belmark rejects the map", rows[1].text)
    assert.equal("demands a survey", rows[2].text)
    assert.equal("Belmark", rows[2].source)
  end)

  it("are those of somebody without a name, too, but not of things and of nobody", function()
    assert.same({ "- reject -: the charge", "- deny -: it" },
      said "A senior diplomat rejected the charge. A harbour agency denied it.\n")
    assert.same({},
      said "No official rejected the charge. The storm threatened to sink the boat.\n")
  end)

  it("know a body of which news tell first without its name, and whose side it is on", function()
    assert.same({
      "National Ports Agency reject Belmark: allegations about Arvenia's part in the raid",
      "National Ports Agency offer -: send a team",
      "National Ports Agency reject Belmark: the charge",
    }, said [[
OSTRY - A small Arvenian agency has rejected allegations about Arvenia's part in the raid, saying
it is ready to send a team.

Arvenia's National Ports Agency rejected the charge.
]])
  end)

  it("go over asides between subject and verb", function()
    assert.same({ "Arvenia warn -: any closure", "Arvenia reserve -: reply" },
      said "While warning against any closure, Arvenia reserves its right to reply.\n")
    assert.same({ "Arvenia demand -: a survey" },
      said "Arvenia, tired of the quarrel, demands a survey.\n")
  end)

  it("tell offers and commitments by their phrases", function()
    assert.same({ "Arvenia offer -: share its charts" },
      said "Arvenia stands ready to share its charts.\n")
    assert.same({ "Arvenia commit -: the treaty" },
      said "Arvenia remains fully committed to the treaty.\n")
  end)

  it("end before another clause", function()
    local rows = claims "Arvenia rejects the map, and the survey goes on in the north.\n"
    assert.equal("Arvenia rejects the map", rows[1].text)
    rows = claims "Arvenia denies that it planned, bought or laid mines.\n"
    assert.equal("it planned, bought or laid mines", rows[1].topic)
  end)

  it("are no acts where the verb is only spoken of", function()
    assert.same({}, said "It is hard to condemn a map.\n")
    assert.same({}, said "Arvenia may reject the map.\n")
    assert.same({ "Arvenia thank -: the charts" },
      said "Arvenia would like to thank the surveyors for the charts.\n")
  end)

  it("take the first person of a statement as the state", function()
    assert.same({ "Arvenia reject -: the map" }, stated "We reject the map.\n")
    assert.same({ "Arvenia urge -: wait" }, stated "My delegation urges all States to wait.\n")
  end)

  it("take blame in a statement as an accusation by its author", function()
    assert.same({ "Arvenia accuse Belmark: violated the treaty" },
      stated "Belmark violated the treaty.\n")
    assert.same({ "Arvenia accuse Belmark: mine attacks on our ports by Belmark" },
      stated "Arvenia has been the victim of mine attacks on our ports by Belmark.\n")
    assert.same({ "Arvenia condemn Belmark: Belmark's silence is unacceptable" },
      stated "Belmark's silence is unacceptable.\n")
    assert.same({ "Arvenia criticise Belmark: has not opened the strait" },
      stated "Belmark has not opened the strait.\n")
  end)

  it("take nobody's blame in a report as none", function()
    assert.same({}, said "Belmark violated the treaty.\n")
  end)

  it("take blame that is negated as a denial", function()
    local rows = claims("We have never violated the treaty.\n",
      { country = "Arvenia", kind = "statement" })
    assert.equal("deny", rows[1].act)
    assert.is_false(rows[1].negated)
    assert.same({ "Arvenia deny -: The allegations" },
      stated "The allegations are entirely unfounded.\n")
  end)

  it("take an assertion of blame as blame", function()
    local rows = claims("Arvenia stresses that Belmark breached the treaty.\n",
      { country = "Arvenia", kind = "statement" })
    assert.equal(1, #rows)
    assert.equal("accuse", rows[1].act)
    assert.equal("Belmark", rows[1].target)
    assert.equal("stresses", rows[1].cue)
  end)

  it("have who passes them on", function()
    local rows = claims "“Arvenia rejects the map,” Maren Orlo said.\n"
    assert.equal("Arvenia", rows[1].source)
    assert.equal("Maren Orlo", rows[1].reported_by)
    rows = claims "Arvenia rejects the map.\n"
    assert.is_nil(rows[1].reported_by)
  end)

  it("turn against who stands against their source anywhere in the text", function()
    assert.same({ "Arvenia accuse Belmark: closing the strait", "Norvia reject -: a map",
        "Arvenia demand Belmark: the log be shown", "Belmark deny Arvenia: everything" },
      said("Arvenia accused Belmark of closing the strait. Norvia rejected a map. Belmark and "
        .. "Norvia met. Arvenia demanded that the log be shown. Belmark denied everything.\n"))
    assert.same({ "Arvenia warn -: fog" }, said "Arvenia warned of fog.\n")
  end)

  it("blame by what is only said of one that stands against the speaker", function()
    local QUARREL = "Arvenia accused Belmark of closing the strait. "
    local list = said(QUARREL .. "Arvenia said that Belmark moved a buoy.\n")
    assert.equal("Arvenia accuse Belmark: Belmark moved a buoy", list[2])
    list = said(QUARREL .. "According to Arvenia, it was Belmark that moved a buoy.\n")
    assert.equal("Arvenia accuse Belmark: it was Belmark that moved a buoy", list[2])
    list = said(QUARREL .. "Belmark said that Belmark had not moved a buoy.\n")
    assert.equal("Belmark deny Arvenia: Belmark had not moved a buoy", list[2])
    assert.same({}, said "Arvenia said that Belmark moved a buoy.\n")
  end)

  it("blame by what the other side is said to have done in one's own voice", function()
    local own = { country = "Arvenia", kind = "letter" }
    local list = said("Arvenia protests against a siege by Belmark. Arvenia accuses Belmark of "
      .. "fraud.\n\nOn 6 March a Belmark tender "
      .. "lay across the strait. Belmark has agreed. It was cold.\n", own)
    assert.equal("Arvenia accuse Belmark: lay across the strait", list[3])
    assert.is_nil(list[4])
    assert.same({}, said("On 6 March a Belmark tender lay across the strait.\n", own))
  end)

  it("reject what they give a bad name, and criticise or accuse by it", function()
    assert.same({ "Belmark reject Arvenia: the charge" },
      said "Belmark called the charge “a timetable of insults”. It rained in Arvenia.\n")
    assert.same({ "Belmark criticise -: the fog" },
      said "Belmark called the fog unfair.\n")
    assert.same({ "Belmark accuse -: the storm" },
      said "Belmark branded the storm an act of sabotage.\n")
    assert.same({}, said "Belmark called the storm Ina.\n")
    assert.same({ "Belmark criticise Ina Orlo: Ina Orlo's remarks" },
      said "Belmark called Ina Orlo's remarks “unhelpful”.\n")
    assert.same({}, said "Belmark called Ina Orlo “humble”.\n")
  end)

  it("blame by what one side contends", function()
    local QUARREL = "Arvenia accused Belmark of closing the strait. "
    local list = said(QUARREL .. "Arvenia maintains that three ships were there.\n")
    assert.equal("Arvenia accuse Belmark: three ships were there", list[2])
    list = said(QUARREL .. "Belmark insists that its ships were never there.\n")
    assert.equal("Belmark deny Arvenia: its ships were never there", list[2])
    assert.same({ "Arvenia assert -: three ships were there" },
      said "Arvenia maintains that three ships were there.\n")
  end)

  it("deny in the first person by saying that one did not", function()
    assert.same({ "Arvenia deny -: have never paid an official" },
      stated "We have never paid an official.\n")
    assert.same({}, stated "We do not know the official.\n")
  end)

  it("deny a charge that has a clause", function()
    local rows = claims("The charge that Arvenia had a part in the storm of 28 October is false.\n",
      { country = "Arvenia", kind = "statement" })
    assert.equal("deny", rows[1].act)
    assert.equal("Arvenia", rows[1].source)
    assert.equal("accuse", rows[2].act)
    assert.is_nil(rows[2].source)
    assert.equal("The charge that Arvenia had a part in the storm of 28 October", rows[2].text)
  end)

  it("have both of two states as their source", function()
    assert.same({ "Arvenia; Belmark agree -: share the charts" },
      said "Belmark and Arvenia agreed to share the charts.\n")
  end)

  it("have the state of a capital that acts as their source", function()
    assert.same({ "Arvenia deny Belmark: it" },
      said "ORLIN, 3 May -- Arvenia was calm on Monday. Orlin denies it. The fog in Orlin rose.\n")
  end)

  it("are those of all states that speak together", function()
    local list = said("JOINT STATEMENT\nof the Ministers of Arvenia, Belmark and Norvia\n\n"
      .. "The Three condemn the theft.\n", { kind = "communique" })
    assert.equal("Arvenia; Belmark; Norvia condemn -: the theft", list[1])
  end)

  it("turn to whoever did what they answer", function()
    local list = said "Belmark decided to open the strait. Arvenia welcomes this decision.\n"
    assert.equal("Arvenia welcome Belmark: this decision", list[2])
  end)

  it("turn to the body that a letter is to be a document of", function()
    assert.same({ "Arvenia request Security Council: you would circulate this letter as a document"
        .. " of the Security Council" },
      said("I should be grateful if you would circulate this letter as a document of the "
        .. "Security Council.\n", { country = "Arvenia", kind = "letter" }))
  end)

  it("have the words that keep a distance", function()
    local rows = claims "Arvenia condemned the alleged closure of the strait.\n"
    assert.equal("alleged", rows[1].hedged)
    rows = claims "Arvenia condemned the closure of the strait.\n"
    assert.is_nil(rows[1].hedged)
    rows = claims "Perhaps Belmark rejected the map.\n"
    assert.equal("Perhaps", rows[1].hedged)
    assert.is_nil(claims("Belmark rejected the so-called map.\n")[1].hedged)
  end)

  it("are negated where the act itself is, and not what they say", function()
    local function negated(text)
      local rows = claims(text)
      return rows[1].act .. " " .. tostring(rows[1].negated)
    end
    assert.equal("admit true", negated "Belmark has never admitted the closure.\n")
    assert.equal("accuse false", negated "Belmark alleges that Arvenia gave no warning.\n")
    assert.equal("request true", negated "Belmark did not ask Arvenia to wait.\n")
    assert.equal("deny false", negated "Belmark denied the closure.\n")
    assert.equal("reject false", negated "Belmark does not recognise the map.\n")
  end)

  it("have a row for each clause that is said", function()
    local rows = claims "Belmark denied that the strait was closed, and that a chart was lost.\n"
    assert.equal("Belmark denied that the strait was closed", rows[1].text)
    assert.equal("a chart was lost", rows[2].text)
    assert.equal("Belmark", rows[2].source)
    assert.is_nil(rows[3])
    rows = claims("Belmark denied that the strait was closed, and that, as Arvenia affirmed, "
      .. "a chart was lost.\n")
    assert.equal("a chart was lost", rows[2].text)
  end)

  it("end before a relative clause that only adds to them", function()
    local rows = claims "Belmark condemned the closure, which cost it a harvest.\n"
    assert.equal("Belmark condemned the closure", rows[1].text)
    assert.equal("the closure", rows[1].topic)
  end)

  it("begin with the relative word where they are said of somebody", function()
    local rows = claims "There was fog in Arvenia, which was accused by Belmark of closing it.\n"
    assert.equal("which was accused by Belmark of closing it", rows[1].text)
  end)

  it("have a row for each item of a list that stands behind their verb", function()
    local rows = claims "Belmark called upon Arvenia to\n\n- open the strait;\n- hand over a map.\n"
    assert.equal("hand over a map", rows[2].text)
    assert.equal("Arvenia", rows[2].target)
  end)

  it("have the PLOVER category of their act", function()
    local rows = claims "Arvenia urged Belmark to wait. Arvenia warned of fog.\n"
    assert.equal("REQUEST", rows[1].plover)
    assert.is_nil(rows[2].plover)
    assert.equal("SANCTION", claims("Arvenia announced the termination of relations.\n")[1].plover)
  end)

  it("find the doer of what is condemned, and not who suffers it", function()
    assert.same({ "Arvenia condemn Belmark: the closure of the strait by Belmark" },
      said "Arvenia condemned the closure of the strait by Belmark.\n")
    local rows = claims "Norvia condemned the invasion of Belmark.\n"
    assert.is_nil(rows[1] and rows[1].target)
  end)

  it("have a row for each target and each item of a list", function()
    assert.equal(2, #claims("We have been victims of attacks by Belmark and Norland.\n",
      { country = "Arvenia", kind = "statement" }))
    local rows = claims("Arvenia denied that:\n\n– the strait was closed;\n"
      .. "– the charts were lost.\n")
    assert.equal(2, #rows)
    assert.equal("the charts were lost", rows[2].text)
  end)

  it("tell the US from us", function()
    assert.same({ "Arvenia accuse United States: attacks by the US" },
      stated "Arvenia has been the victim of attacks by the US.\n")
  end)

  it("name the body that resolves", function()
    assert.same({ "Security Council demand -: a survey", "Security Council urge -: wait" },
      said "The Security Council,\n\n1. Demands a survey;\n\n2. Urges all States to wait.\n")
  end)
end)
