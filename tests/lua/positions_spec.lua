--- positions_spec.lua: what speakers of invented states support, oppose, urge and note.

local workflow = require "parlance.workflow"
local workspace = require "support.workspace"

local SCRIPT = "scripts/positions.lua"

describe("positions", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  local function rows(text, metadata)
    space:write("a.txt", text)
    local corpus = space:corpus()
    corpus:add({ space:path "a.txt" },
      { set = metadata or { country = "Albania", kind = "statement" } })
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
    assert.same({ "urge -: to open the strait" },
      held "We call on all States to open the strait.\n")
    assert.same({ "support -: the treaty" }, held "We remain committed to the treaty.\n")
  end)

  it("have their speaker and the words that take them", function()
    local list = rows "We welcome the offer of the harbour masters.\n"
    assert.equal("Albania", list[1].speaker)
    assert.equal("welcome", list[1].cue)
  end)

  it("are whole items, also where a list is longer than is read at once", function()
    local items = {}
    for i = 1, 100 do items[i] = "the opening of the old port of Varnland" end
    local list = rows("Albania calls for the following: " .. table.concat(items, "; ") .. ".\n")
    assert.is_true(#list > 30)
    for _, row in ipairs(list) do assert.equal(items[1], row.text) end
  end)

  it("are one row where verbs are joined", function()
    local list = rows "Albania rejects and condemns the closure.\n"
    assert.equal(1, #list)
    assert.equal("rejects and condemns", list[1].cue)
  end)

  it("are found where a modal has no subject", function()
    held("It is also our view that the League should approve of the terms of the pilots that a "
      .. "conference of all ports should be convened; that all boats held should be released; and "
      .. "that, if the harbour should proceed to a closure, a port in exile should be opened.\n")
  end)

  it("are of the body that stands alone with a comma behind it", function()
    local function speaker(text)
      local list = rows(text, {})
      return list[#list].speaker
    end
    local HEAD = "Resolution adopted by the General Assembly on 2 May 2031\n\n"
    local REST = "\n\n1. Calls upon Albania to open the strait;\n"
    assert.equal("General Assembly", speaker(HEAD .. "The General Assembly,\n\nNoting the work of "
      .. "the Pilots at United Nations Headquarters," .. REST))
    assert.equal("General Assembly", speaker(HEAD .. "“The General Assembly,\n\n“Noting the draft "
      .. "of the Security Council,\n\n“Recalling the floods," .. REST))
    assert.equal("General Assembly", speaker(HEAD .. "The General Assembly,\nNoting the draft of "
      .. "the Security Council," .. REST))
  end)

  it("are not the points below, where something is held before their comma", function()
    assert.same({ "urge -: the release of the boats" },
      held "Albania demands the release of the boats,\n\n1. an open port;\n\n2. a chart.\n")
    assert.same({ "urge 1: to open the port", "urge 2: to wait" },
      held "We urge all masters,\n\n1. to open the port;\n\n2. to wait.\n")
    assert.same({ "oppose 1: the theft", "oppose 2: the fire" },
      held "Albania condemns,\n\n1. the theft;\n\n2. the fire.\n")
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
      "note -: its earlier decisions", "support 1: to establish a survey", "urge 2: a report",
    }, held("The Security Council,\n\nRecalling its earlier decisions,\n\n"
      .. "1. Decides to establish a survey;\n\n2. Requests a report.\n"))
  end)

  it("are taken by words that are no claim", function()
    assert.same({ "support -: to share the log" }, held "We are willing to share the log.\n")
    assert.same({ "note -: the reports" }, held "We are deeply concerned by the reports.\n")
    assert.same({ "note -: the offer" }, held "Albania has taken note of the offer.\n")
    assert.same({ "oppose -: the new dam" }, held "We are against the new dam.\n")
    assert.same({ "support -: a joint survey" }, held "Albania is in favour of a joint survey.\n")
    assert.same({ "support -: the neutrality of the strait" },
      held "We stress the importance of the neutrality of the strait.\n")
  end)

  it("keep their stance where the words have the negation in them", function()
    assert.same({ "oppose -: the drawing" }, held "Albania does not recognize the drawing.\n")
    assert.same({ "support -: not to close the port" },
      held "Albania promised not to close the port.\n")
  end)

  it("are what is bidden", function()
    assert.same({ "urge -: Publish the log of the harbour" },
      held "Publish the log of the harbour!\n")
    assert.same({ "oppose -: close the gates" }, held "Do not close the gates.\n")
    assert.same({ "urge -: the Government publish the log" },
      held "Let the Government publish the log.\n")
    assert.same({ "oppose -: bring up the log again" },
      held "Let no one bring up the log again.\n")
  end)

  it("are no headings, thanks and questions", function()
    assert.same({}, held "Annex to the letter\n")
    assert.same({}, held "What should be done?\n")
    assert.same({}, held "Accept the assurances of my highest consideration.\n")
  end)

  it("are what must be, whoever says so", function()
    assert.same({ "urge -: an inquiry" }, held "There must be an inquiry.\n")
    assert.same({ "urge -: Belmark ought to listen" }, held "Belmark ought to listen.\n")
    assert.same({ "oppose -: the host has failed to grant a visa" },
      held "It is unfortunate to note that the host has failed to grant a visa.\n")
    assert.same({ "urge -: We must open the log" }, held "We must open the log.\n")
    assert.same({}, held "It must be said that the log is old.\n")
  end)

  it("are what is needed and what cannot be borne", function()
    assert.same({ "urge -: the shooting stop" },
      held "It is absolutely essential that the shooting stop.\n")
    assert.same({ "oppose -: Further delay" }, held "Further delay is not justified.\n")
    assert.same({ "oppose -: Not answering letters" },
      held "Not answering letters is completely unacceptable.\n")
    assert.same({ "note -: the tide has turned" },
      held "It is important to note that the tide has turned.\n")
    assert.same({}, held "This is unacceptable.\n")
  end)

  it("end before what is only said beside them", function()
    assert.same({ "urge -: the ban" }, held "Albania called for the ban after nine boats sank.\n")
    assert.same({ "urge -: a short sentence" },
      held "Albania asked for a short sentence, calling the theft a prank.\n")
    assert.same({ "urge -: to stay" },
      held "Albania urged Norway to stay because the fog was thick.\n")
    assert.same({ "support -: to build harbours, using its own stone" },
      held "Albania stands ready to build harbours, using its own stone.\n")
  end)

  it("begin behind all the words for who is asked", function()
    assert.same({ "urge -: to ratify it" },
      held "Albania calls upon all States that have not yet done so to ratify it.\n")
    assert.same({ "urge -: to leave" }, held "Albania wants Norway to leave.\n")
    assert.same({ "urge -: to stay at home" }, held "Fishermen were urged to stay at home.\n")
  end)

  it("are what somebody's opposition or support is of", function()
    local list = rows "Nobody doubted Norway's opposition to the levy.\n"
    assert.equal("Norway", list[1].speaker)
    assert.equal("the levy", list[1].text)
    assert.same({ "support -: the levy" }, held "Albania stated support for the levy.\n")
  end)

  it("are the paragraphs of a preamble, with what they go on with", function()
    local list = held("The Assembly,\n\nRecalling the charter of harbours, and bearing in mind "
      .. "the fate of the pilots,\n\nAffirming its trust in the tide, in which pilots believe,\n\n"
      .. "1. Decides to meet again.\n")
    assert.same("note -: the charter of harbours", list[1])
    assert.same("note -: the fate of the pilots", list[2])
    assert.same("support -: its trust in the tide", list[3])
  end)

  it("are each thing of a list", function()
    assert.same({ "urge 1: the release of the pilots", "urge 2: an end to the curfew",
      "urge 3: freedom for the press" },
      held("Albania demands the release of the pilots, an end to the curfew and freedom for "
        .. "the press.\n"))
  end)

  it("are nothing that is only pointed to, named or timed", function()
    assert.same({}, held "Albania supports it.\n")
    assert.same({}, held "The minister noted on Monday.\n")
    assert.same({}, held "Gunmen crossed internationally recognized borders.\n")
    assert.same({}, held "Norway declined to comment.\n")
    assert.same({}, held "Norway accepted full responsibility for the raid.\n")
    assert.same({}, held "Norway should have closed the gate.\n")
    assert.same({}, held "The plan proposed by Norway was read.\n")
  end)

  it("are what is called wrong", function()
    assert.same({ "oppose -: The charge that our tugs blocked the port" },
      held "The charge that our tugs blocked the port is absurd.\n")
    assert.same({ "oppose -: the charge" }, held "Albania called the charge a fabrication.\n")
  end)

  it("are what somebody's proposal says", function()
    local list = rows "Albania studied the proposal of Norway that the ministers should meet.\n"
    assert.equal("Norway", list[1].speaker)
    assert.equal("the ministers should meet", list[1].text)
  end)

  it("have the subject of the verb before a semicolon", function()
    local list = rows "Norway supports the survey; opposes the closure; and stands ready to pay.\n"
    assert.equal(3, #list)
    for _, row in ipairs(list) do assert.equal("Norway", row.speaker) end
    assert.equal("the closure", list[2].text)
  end)

  it("are the bullets below a line that names whose they are", function()
    local list = rows("In its Order the Security Council\n\n– takes note of the survey;\n\n"
      .. "– rejects the request of Norway.\n")
    assert.equal("Security Council", list[1].speaker)
    assert.equal("the survey", list[1].text)
    assert.equal("oppose", list[2].stance)
  end)

  it("are parted where objects of one verb are joined", function()
    assert.same({ "oppose 1: the loss of the cable", "oppose 2: the injury of two divers" },
      held "We deplore the loss of the cable, and the injury of two divers.\n")
    assert.same({ "support 1: a public inquiry", "support 2: a new law on dams",
      "support 3: an end to secrecy" },
      held "We support a public inquiry, a new law on dams and an end to secrecy.\n")
    assert.same({ "support 1: to open the bridge", "support 2: to share the log" },
      held "Albania agreed to open the bridge and to share the log.\n")
    assert.same({ "urge -: the log, the chart and the anchor be handed over" },
      held "We demand that the log, the chart and the anchor be handed over.\n")
    assert.same({ "support -: relations between the ports of Albania and the ports of Norway" },
      held "We support relations between the ports of Albania and the ports of Norway.\n")
  end)

  it("end before what is no part of them", function()
    assert.same({ "oppose -: them" }, held "Albania rejects them as illegal.\n")
    assert.same({ "support -: the treaty" }, held "We support the treaty, which is old.\n")
    assert.same({ "oppose -: the attack" }, held "We condemn the attack in the strongest terms.\n")
  end)

  it("are not what is asked when, or told, or needed by others", function()
    assert.same({}, held "The date was proposed on 9 March.\n")
    assert.same({}, held "Norway asked on Monday.\n")
    assert.same({}, held "Norway suggested the log was lost.\n")
    assert.same({}, held "The harbour needs rain.\n")
    assert.same({}, held "A diplomat, who asked not to be named, was late.\n")
  end)

  it("are not turned round by what is not only done", function()
    assert.same({ "oppose -: the raid" }, held "We did not just condemn the raid.\n")
    assert.same({ "support -: the plan" }, held "Albania not solely welcomed the plan.\n")
    assert.same({ "support -: to support the plan" },
      held "We will not fail to support the plan.\n")
  end)

  it("are turned round by what ends or all but denies them", function()
    assert.same({ "oppose -: the plan" }, held "Albania no longer supports the plan.\n")
    assert.same({ "oppose -: such a plan" }, held "We hardly support such a plan.\n")
    assert.same({ "oppose -: the plan" }, held "Albania stopped supporting the plan.\n")
    assert.same({ "oppose -: the plan" }, held "Albania ceased to support the plan.\n")
    assert.same({ "oppose -: the plan" },
      held "Far from supporting the plan, Albania rejects it.\n")
  end)
end)
