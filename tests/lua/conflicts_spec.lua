--- conflicts_spec.lua: what does not agree, in small texts about states that do not exist.

local verdicts = require "parlance.extract.conflicts.verdicts"
local workflow = require "parlance.workflow"
local workspace = require "support.workspace"

local SCRIPT = "scripts/conflicts.lua"

-- What tells that these are states.
local STATES = "The Government of the Republic of Varneth met that of the Kingdom of Halmerin. " ..
  "Varnethi and Halmerine ministers spoke for the Republic of Teskora.\n\n"

describe("conflicts", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  local function found(texts)
    local corpus, paths = space:corpus(), {}
    for name, text in pairs(texts) do paths[#paths + 1] = space:write(name, STATES .. text) end
    table.sort(paths)
    corpus:add(paths)
    local out, result = workflow.run(dofile(SCRIPT), corpus, {}, { path = SCRIPT, store = false })
    assert.same({}, result.errors)
    return result.compared, out
  end

  local function of_kind(rows, kind)
    local list = {}
    for _, row in ipairs(rows) do
      if row.kind == kind then list[#list + 1] = row end
    end
    return list
  end

  local SEVERED = "Varneth severed diplomatic relations with Halmerin on 2 May 2031. "

  it("are dates of one event in one document", function()
    local rows = found { ["a.txt"] = SEVERED .. "It rained.\n\n" ..
      "The severance of diplomatic relations with Halmerin on 9 June 2031 came late." }
    local list = of_kind(rows, "date")
    assert.equal(1, #list)
    assert.equal("conflict", list[1].verdict)
    assert.equal("2031-05-02", list[1].value)
    assert.equal("2031-06-09", list[1].other_value)
    assert.equal("2 May 2031", list[1].text)
    assert.equal("9 June 2031", list[1].other_text)
  end)

  it("are no dates of events of other states", function()
    local rows = found { ["a.txt"] = SEVERED ..
      "Varneth severed diplomatic relations with Teskora on 9 June 2031." }
    assert.same({}, of_kind(rows, "date"))
  end)

  local SINKING = "The ferry Halden Star sank off the port of Brisk near Ostry Point. "

  it("are numbers for one quantity in two documents", function()
    local rows = found {
      ["a.txt"] = SINKING .. "Rescuers of the Ostry Guard said fourteen passengers drowned.",
      ["b.txt"] = SINKING .. "The Ostry Guard said eleven passengers drowned.",
    }
    local list = of_kind(rows, "number")
    assert.equal(1, #list)
    assert.equal("14", list[1].value)
    assert.equal("11", list[1].other_value)
    assert.equal("a.txt", list[1].doc.name)
    assert.equal("b.txt", list[1].other_doc)
  end)

  it("are changes where a figure is called provisional", function()
    local rows = found {
      ["a.txt"] = SINKING .. "A provisional count of the Ostry Guard said nine passengers drowned.",
      ["b.txt"] = SINKING .. "The Ostry Guard said eleven passengers drowned.",
    }
    assert.equal("change", of_kind(rows, "number")[1].verdict)
  end)

  it("are accusations and their denials", function()
    local rows = found {
      ["a.txt"] = "Varneth accused Halmerin of the cyberattack against Varnethi railways.",
      ["b.txt"] = "Halmerin denied any part in the cyberattack against Varnethi railways.",
    }
    local list = of_kind(rows, "claim_and_denial")
    assert.equal(1, #list)
    assert.equal("accuse", list[1].value)
    assert.equal("deny", list[1].other_value)
  end)

  it("are quotations with other words, and none that are shorter", function()
    local rows = found {
      ["a.txt"] = "“We shall open all the gates of the Halden dam before winter,” Brill said.",
      ["b.txt"] = "“We shall open two of the gates of the Halden dam before winter,” Brill said.",
      ["c.txt"] = "“We shall open all the gates of the Halden dam,” Brill said.",
    }
    local list = of_kind(rows, "altered_quotation")
    local pairs_ = {}
    for i, row in ipairs(list) do pairs_[i] = row.doc.name .. " " .. row.other_doc end
    table.sort(pairs_)
    assert.same({ "a.txt b.txt", "b.txt c.txt" }, pairs_)
  end)

  it("are exported with both sides", function()
    local _, out = found { ["a.txt"] = SEVERED .. "It rained.\n\n" ..
      "The severance of diplomatic relations with Halmerin on 9 June 2031 came late." }
    local lines = {}
    require("parlance.report").render(out, "jsonl", function(text) lines[#lines + 1] = text end)
    local row = require("cjson").decode(table.concat(lines):match "[^\n]+")
    assert.equal("a.txt", row.doc)
    assert.equal("a.txt", row.other_doc)
    assert.equal("9 June 2031", row.other_text)
    assert.equal(row.other_end - row.other_start, #row.other_text)
  end)

  it("come from empty documents and many facts", function()
    local parts = {}
    for i = 1, 1500 do
      parts[i] = ("In village %d the guards counted %d barrels of herring."):format(i, i)
    end
    local rows = found { ["a.txt"] = "\n", ["b.txt"] = table.concat(parts, "\n") }
    assert.is_table(rows)
  end)
end)

describe("verdicts", function()
  local DOC, OTHER = {}, {}

  local function number(a, b) return verdicts.numbers(a, b) end

  it("of numbers know bounds and rounded figures", function()
    assert.is_nil(number({ value = "5", doc = DOC }, { value = "5", doc = OTHER }))
    assert.equal("conflict", number({ value = "5", doc = DOC }, { value = "7", doc = OTHER }))
    assert.equal("precision",
      number({ value = "300", mod = "about", doc = DOC }, { value = "286", doc = OTHER }))
    assert.equal("precision",
      number({ value = "100", mod = "more", doc = DOC }, { value = "120", doc = OTHER }))
    assert.equal("conflict",
      number({ value = "100", mod = "more", doc = DOC }, { value = "90", doc = OTHER }))
    assert.equal("precision", number({ value = "10", doc = DOC }, { value = "9.6", doc = OTHER }))
    assert.is_nil(number({ value = "5", doc = DOC }, { value = "5000", doc = OTHER }))
  end)

  it("of dates know what lies in what", function()
    local function date(a, b) return verdicts.dates({ value = a }, { value = b }) end
    assert.is_nil(date("2031-05", "2031-05-03"))
    assert.is_nil(date("2031-SP", "2031-05-03"))
    assert.equal("conflict", date("2031-04", "2031-05-03"))
    assert.equal("conflict", date("2031-05-04", "2031-05-03"))
    assert.equal("precision", date("2031-05-03", "2031-05-03T23:48"))
    assert.equal("precision", date("2031-05-03TNI", "2031-05-03T23:48"))
    assert.equal("conflict", date("2031-05-03TMO", "2031-05-03T23:48"))
  end)
end)
