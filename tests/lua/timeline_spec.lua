--- timeline_spec.lua: dated events of invented reports: what they are, whose, in which order.

local workflow = require "parlance.workflow"
local report = require "parlance.report"
local workspace = require "support.workspace"

local SCRIPT = "scripts/timeline.lua"

describe("timeline", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  local function run(text, date)
    local corpus = space:corpus()
    corpus:add({ space:write("a.txt", text .. "\n") }, { set = { date = date or "2031-08-20" } })
    local out, result = workflow.run(dofile(SCRIPT), corpus, {}, { path = SCRIPT, store = false })
    assert.same({}, result.errors)
    return out, result.rows
  end

  -- Events as "date kind: words (who)".
  local function events(text, date)
    local _, rows = run(text, date)
    local list = {}
    for i, row in ipairs(rows) do
      list[i] = ("%s %s: %s (%s)"):format(row.date, row.event, row.text:gsub("%s+", " "),
        row.who or "?")
    end
    return list
  end

  it("take the clause around a date, with who does it", function()
    assert.same({
      "2031-03-03 event: France opened a new consulate in Lisbon on 3 March (France)",
      "2031-05 event: Spain signed the protocol in May (Spain)",
    }, events("France opened a new consulate in Lisbon on 3 March, and Spain signed the protocol "
      .. "in May."))
  end)

  it("know incidents by their words", function()
    local list = events("Iran severed diplomatic relations with Albania in early December 2030.")
    assert.same({ "2030-12 incident: Iran severed diplomatic relations with Albania in early "
      .. "December 2030 (Iran)" }, list)
  end)

  it("take the date of saying for that of what is said", function()
    local list = events("The President of France, Marie Dorval, said on Monday that the port was "
      .. "safe.")
    assert.equal(1, #list)
    assert.truthy(list[1]:find "^2031%-08%-18 %a+: The President of France")
    assert.truthy(list[1]:find "port was safe %(Marie Dorval%)$")
  end)

  it("join the two ends of a range, and begin at since", function()
    local _, rows = run("Spain held talks in Lisbon from 3 to 7 May 2031. France has ruled the "
      .. "island since 2010.")
    assert.equal("2031-05-03/2031-05-07", rows[1].date)
    assert.equal("2010/2031-08-20", rows[2].date)
  end)

  it("leave headings and what has no date out", function()
    assert.same({}, events "Lisbon, 3 May 2031\n\nFrance now denies it.")
  end)

  -- The words of the events of a text, parted by bars.
  local function said(text, date)
    local _, rows = run(text, date)
    local list = {}
    for i, row in ipairs(rows) do list[i] = row.text:gsub("%s+", " ") end
    return table.concat(list, " | ")
  end

  it("are no hours whose day is not told", function()
    assert.equal("", said "The meeting rose at 6.30 p.m.")
    assert.equal("The meeting rose at 6.30 p.m. on 3 May 2031",
      said "The meeting rose at 6.30 p.m. on 3 May 2031.")
  end)

  it("are the participle or the infinitive that is dated alone", function()
    assert.equal("to reopen the port on 3 May 2031",
      said "The mayor hired nine men to reopen the port on 3 May 2031.")
    assert.equal("signed in Lisbon on 3 May 2031",
      said "France left the treaty signed in Lisbon on 3 May 2031.")
    assert.equal("which opened on 3 May 2031",
      said "France closed the port which opened on 3 May 2031.")
  end)

  it("are clauses whose time a dated noun is, and nouns that tell more", function()
    assert.equal("In his 2030 interview the mayor denied it",
      said "In his 2030 interview the mayor denied it.")
    assert.equal("its 2029 survey", said "France wrote of its 2029 survey.")
  end)

  it("are claims where their verb or noun is one of speech", function()
    local _, rows = run "The court ruled against France on 3 May 2031."
    assert.equal("claim", rows[1].event)
    _, rows = run "They read France's denial of 3 May 2031."
    assert.equal("claim", rows[1].event)
    assert.equal("France", rows[1].who)
  end)

  it("are of whom does it behind a passive", function()
    local _, rows = run "The port was opened by France on 3 May 2031."
    assert.equal("France", rows[1].who)
    _, rows = run "The port of Spain was opened on 3 May 2031."
    assert.is_nil(rows[1].who)
  end)

  it("begin behind the words that report them", function()
    assert.equal("the gate had been opened in May",
      said "She knows that the gate had been opened in May.")
    assert.equal("the paper that you sent in May",
      said "We thank you for the paper that you sent in May.")
  end)

  it("are parts of a sentence with a date each", function()
    assert.equal("It left Lisbon on 3 May | was in Porto by 7 May",
      said "It left Lisbon on 3 May and was in Porto by 7 May.")
    assert.equal("Spain paid in May", said "Spain paid in May, when the harvest was in.")
    assert.equal("Spain left in May", said "Spain left in May if France may be believed.")
  end)

  it("are noun phrases that have a date of their own", function()
    assert.equal("the storm of 2029", said "They spoke about the storm of 2029.")
    assert.equal("In the night of 3 May 2031 Spain left",
      said "In the night of 3 May 2031 Spain left.")
    assert.equal("its 2029 survey", said "France will publish its 2029 survey.")
    assert.equal("the treaty between Spain and France of 3 May 2019",
      said "It rests on the treaty between Spain and France of 3 May 2019.")
    assert.equal("a pact signed by the decision of 3 May 2019",
      said "It rests on a pact signed by the decision of 3 May 2019.")
  end)

  it("are one for a clause with two dates, with the more exact one", function()
    local list = events "Last week, on 14 August, Spain left the pact."
    assert.same({ "2031-08-14 event: Last week, on 14 August, Spain left the pact (Spain)" }, list)
  end)

  it("are quotes where words stand in marks, claims where they do not", function()
    local _, rows = run "Marie Dorval said on Monday that the port was “a bucket”."
    assert.equal("quote", rows[1].event)
    _, rows = run "Marie Dorval said on Monday that the port was safe."
    assert.equal("claim", rows[1].event)
  end)

  it("leave the place of a report and its own date out", function()
    assert.equal("Spain left the pact on 3 May", said "LISBON – Spain left the pact on 3 May.")
    assert.equal("Spain left the pact on Friday",
      said "LISBON, 5 May 2031 – Spain left the pact on Friday.")
    assert.equal("", said("The Lisbon Herald, 3 May 2031 – 07:40\n\nIt rained.", "2031-05-03"))
  end)

  it("are whose a dated paper is from", function()
    assert.same({ "2031-05-03 event: the letter dated 3 May 2031 from the Permanent Mission of "
      .. "Spain to the United Nations addressed to the Security Council (Spain)" },
      events("They answer the letter dated 3 May 2031 from the Permanent Mission of Spain to the "
        .. "United Nations addressed to the Security Council."))
  end)

  it("begin behind a conjunction with the date that opens the clause", function()
    assert.same({ "2031-06 event: in June opened a port (Spain)" },
      events("Spain signed the pact and in June opened a port."))
  end)

  it("last to the document's date where they have been so since", function()
    assert.same({ "2029/2031-08-20 event: Spain has been a party to the pact since 2029 (Spain)" },
      events "Spain has been a party to the pact since 2029.")
    assert.same({ "2029 event: Spain has not signed a pact since 2029 (Spain)" },
      events "Spain has not signed a pact since 2029.")
  end)

  it("are incidents joined to a dated one, and those soon behind it", function()
    assert.same({
      "2031-05-03 incident: Spain severed its ties with France on 3 May 2031 (Spain)",
      "2031-05-03 incident: ordered all French diplomats out of the country at once (Spain)",
    }, events("Spain severed its ties with France on 3 May 2031 and ordered all French diplomats "
      .. "out of the country at once."))
    assert.same({
      "2031-05-03 incident: the termination of its ties with France by Spain on 3 May 2031 (Spain)",
      "2031-05 incident: the police of Spain seized the French embassy in Madrid (Spain)",
    }, events("Following the termination of its ties with France by Spain on 3 May 2031, the "
      .. "police of Spain seized the French embassy in Madrid."))
  end)

  it("are of the incident that \"these acts\" point back at", function()
    local list = events("Spain raided the French ports. Since 2029 these unlawful acts "
      .. "have grown.")
    assert.same({ "2029/2031-08-20 incident: Since 2029 these unlawful acts have grown (Spain)" },
      list)
  end)

  it("are found in time that grows with a line that never ends", function()
    local words = "the minister of France said on 3 May 2029 that ships of Spain attacked the port "
      .. "and the envoy denied it while towns waited , "
    local function seconds(n)
      local began = os.clock()
      assert.truthy(events(words:rep(n))[1])
      return os.clock() - began
    end
    seconds(10)
    local short, long = seconds(80), seconds(320)
    assert.is_true(long < 10 * short + 0.5, ("%.3f s, %.3f s"):format(short, long))
  end)

  it("report in the order of dates, with a chart", function()
    local out = run("France joined the pact in 2029. Spain left the pact in 2024. In 480 BC Athens "
      .. "won the battle. In 490 BC Athens lost a ship.")
    local dates = {}
    for line in report.tostring(out, "csv"):gmatch "[^\r\n]+" do
      dates[#dates + 1] = line:match ",(B?C?%d%d%d%d),"
    end
    assert.same({ "BC0490", "BC0480", "2024", "2029" }, dates)
    assert.truthy(report.tostring(out, "md"):find "Events by time")
  end)
end)
