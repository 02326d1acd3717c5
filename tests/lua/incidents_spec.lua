--- incidents_spec.lua: harmful acts in small texts about states that do not exist.

local workflow = require "parlance.workflow"
local workspace = require "support.workspace"

local SCRIPT = "scripts/incidents.lua"

-- What tells that these are states.
local STATES = "The Government of the Republic of Varneth met that of the Kingdom of Halmerin. " ..
  "Varnethi and Halmerine ministers spoke for the Republic of Teskora.\n\n"

describe("incidents", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  -- The rows of texts by name, in order.
  local function rows_of(texts)
    local corpus, paths = space:corpus(), {}
    for name, text in pairs(texts) do paths[#paths + 1] = space:write(name, text) end
    table.sort(paths)
    corpus:add(paths)
    local _, result = workflow.run(dofile(SCRIPT), corpus, {}, { path = SCRIPT, store = false })
    assert.same({}, result.errors)
    return result.rows
  end

  local function rows(text) return rows_of { ["a.txt"] = STATES .. text } end

  local function texts(list)
    local out = {}
    for i, row in ipairs(list) do out[i] = row.text end
    return out
  end

  it("are noun phrases with their article and what they were done to", function()
    local list = rows "The minister spoke of the cyberattack against Velmont. It was cold."
    assert.same({ "the cyberattack against Velmont" }, texts(list))
    assert.equal("cyberattack", list[1].kind)
  end)

  it("are verb groups with their object where there is no noun", function()
    local list = rows "On 3 May 2031 Varneth severed its diplomatic relations with Halmerin."
    assert.same({ "severed its diplomatic relations with Halmerin" }, texts(list))
    assert.equal("severance", list[1].kind)
    assert.equal("Halmerin", list[1].victim)
    assert.equal("Varneth", list[1].attributed_to)
    assert.equal("2031-05-03", list[1].date)
  end)

  it("are told in the passive too, with the doer behind 'by'", function()
    local list = rows "The undersea cable was cut by the Halmerine navy in the night."
    assert.equal("damage", list[1].kind)
    assert.equal("Halmerin", list[1].attributed_to)
  end)

  it("are nothing where an act is only feared, denied in general or meant", function()
    assert.same({}, rows "Varneth fears any attack. It wants to seize the ships.")
    assert.same({}, rows "Every state must prevent the threat of an attack.")
    assert.same({}, rows "If they cut the cable, the talks will end.")
  end)

  it("leave out what is no object of the act", function()
    assert.same({}, rows "They broke the silence and closed the meeting. We cut the budget.")
  end)

  it("are orders to leave", function()
    local list = rows "Halmerin on Monday ordered four members of the Varnethi embassy to leave."
    assert.equal("expulsion", list[1].kind)
    assert.equal("Varneth", list[1].victim)
    assert.equal("Halmerin", list[1].attributed_to)
  end)

  it("are joined where a noun points back", function()
    local list = rows("Gunmen attacked the port of Sendrigal on 3 May 2031. " ..
      "The attack lasted an hour. This act was condemned by all.")
    assert.equal(3, #list)
    assert.equal(list[1].incident, list[2].incident)
    assert.equal(list[1].incident, list[3].incident)
    assert.equal("2031-05-03", list[3].date)
  end)

  it("are kept apart where victims differ", function()
    local list = rows "The attack on Varneth came first. The attack on Halmerin came a year later."
    assert.equal(2, #list)
    assert.are_not.equal(list[1].incident, list[2].incident)
  end)

  it("are denied where the accused denies them, alleged where nobody does", function()
    local denied = rows("Varneth accused Halmerin of the cyberattack against its railways. " ..
      "Halmerin denied the cyberattack.")
    assert.equal("denied", denied[1].status)
    assert.equal("Halmerin", denied[1].attributed_to)
    assert.equal("Varneth", denied[1].attributed_by)
    assert.equal("Halmerin", denied[1].denied_by)
    space:clear()
    space = workspace.new()
    local alleged = rows "Varneth accused Halmerin of the cyberattack against its railways."
    assert.equal("alleged", alleged[1].status)
  end)

  it("are asserted where the document tells them as so", function()
    local list = rows "Halmerin seized five boats on Monday. They lie in the harbour."
    assert.equal("asserted", list[1].status)
    assert.is_nil(list[1].attributed_by)
  end)

  it("have the date that stands with them, and not that of saying", function()
    local list = rows("On 9 June 2031 the minister said that a hack of the railway had come. " ..
      "The hack took place on 3 May 2031.")
    for _, row in ipairs(list) do assert.equal("2031-05-03", row.date) end
  end)

  it("have one key in all documents that tell of them", function()
    local list = rows_of {
      ["a.txt"] = "The Halmerine navy cut the Halden cable on 3 May 2031, Varneth said.",
      ["b.txt"] = "The Halden cable was cut on 3 May 2031. Nobody knows why.",
      ["c.txt"] = "The Brisk pipeline was cut on 9 October 2033.",
    }
    assert.equal(3, #list)
    assert.equal(list[1].incident, list[2].incident)
    assert.are_not.equal(list[1].incident, list[3].incident)
  end)

  it("come from empty documents and long ones", function()
    local parts = {}
    for i = 1, 2000 do
      parts[i] = ("The attack on the port of place %d came. It seized the ship."):format(i)
    end
    local list = rows_of { ["a.txt"] = "\n", ["b.txt"] = table.concat(parts, "\n") }
    assert.is_true(#list > 2000)
  end)
end)
