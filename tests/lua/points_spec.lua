--- points_spec.lua: numbered points and lists of invented documents.

local points = require "parlance.extract.points"
local workspace = require "support.workspace"

describe("points", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  -- Points of a text as "number level parent: body".
  local function found(text)
    local corpus = space:corpus { ["a.txt"] = text }
    local doc, list = corpus:docs()[1], {}
    for i, row in ipairs(points.of_document(doc)) do
      list[i] = ("%s %d %s: %s"):format(row.number or "-", row.level, row.parent or "-",
        (doc:slice(row.first, row.last):gsub("%s+", " ")))
    end
    return list
  end

  it("have their number without what frames it, and their body", function()
    assert.same({ "1 1 -: The harbour is open.", "2 1 -: The bridge is not." },
      found "The council notes:\n\n1- The harbour is open.\n\n2- The bridge is not.\n")
  end)

  it("hold the points below them", function()
    assert.same({
      "1 1 -: On the facts: (a) it rained; (b) it snowed.", "a 2 1: it rained;",
      "b 2 1: it snowed.", "2 1 -: On the law: nothing.",
    }, found("The council notes:\n\n1. On the facts:\n\n(a) it rained;\n\n(b) it snowed.\n\n"
      .. "2. On the law: nothing.\n"))
  end)

  it("last over paragraphs without a number, to the next point", function()
    assert.same({ "1 1 -: It rained. It went on raining.", "2 1 -: It stopped." },
      found("The report says:\n\n1. It rained.\n\nIt went on raining.\n\n2. It stopped.\n\n"
        .. "The end.\n"))
  end)

  it("have no number when they are bullets", function()
    assert.same({ "- 1 -: rain in the north", "- 1 -: snow in the south" },
      found "Outlook for the week ahead:\n\n• rain in the north\n• snow in the south\n")
  end)

  it("may open with an ordinal or a label", function()
    assert.same({ "First 1 -: We deny it.", "Second 1 -: We regret it." },
      found "Thank you, Madam Chair.\n\nFirst. We deny it.\n\nSecond. We regret it.\n")
    assert.same({ "1 1 -: A cable broke.", "2 1 -: Nobody saw it." },
      found("The mission reports as follows.\n\nFinding 1. A cable broke.\n\n"
        .. "Finding 2. Nobody saw it.\n"))
  end)

  it("are found in a decision whose paragraphs open a quotation each", function()
    assert.same({ "1 1 -: Decides to wait;", "2 1 -: Requests a report." }, found(
      "The draft reads:\n\n“The Council,\n\n“1. Decides to wait;\n\n“2. Requests a report.”\n"))
  end)

  it("are none when an ordinal stands alone", function()
    assert.same({}, found "A statement.\n\nFirst, we thank the Chair.\n\nThen we go home.\n")
  end)
end)
