--- points_spec.lua: numbered points and lists of invented documents.

local points = require "parlance.extract.points"
local workspace = require "support.workspace"

describe("points", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  -- Points of a text as "number level parent: body".
  local function found(text, name)
    local corpus = space:corpus { [name or "a.txt"] = text }
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

  it("end where the points below them begin", function()
    assert.same({
      "1 1 -: On the facts:", "a 2 1: it rained;",
      "b 2 1: it snowed.", "2 1 -: On the law: nothing.",
    }, found("The council notes:\n\n1. On the facts:\n\n(a) it rained;\n\n(b) it snowed.\n\n"
      .. "2. On the law: nothing.\n"))
  end)

  it("are none where all words are those of a point below", function()
    assert.same({ "1 1 -: The harbour is open.", "3 1 -: The bridge is shut.",
      "4 1 -: The road is long." }, found("The towns agree:\n\n  1. The harbour is open.\n"
      .. "  2.   3. The bridge is shut.\n       4. The road is long.\n", "a.md"))
  end)

  it("begin a list of their own in capitals behind small letters", function()
    local text = "The council notes:\n\n1. On the facts:\n\n(a) it rained;\n\n(b) it snowed.\n\n"
    assert.same({ "1 1 -: On the facts:", "a 2 1: it rained;", "b 2 1: it snowed.",
      "I 1 -: Background", "II 1 -: Demands" }, found(text .. "I. Background\n\nII. Demands\n"))
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
    assert.same({ "1 1 -: We deny it.", "2 1 -: We regret it." },
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

  -- Parts and opening verbs as "part opening".
  local function opened(text)
    local corpus = space:corpus { ["a.txt"] = text }
    local list = {}
    for i, row in ipairs(points.of_document(corpus:docs()[1])) do
      list[i] = ("%s %s %s"):format(row.number or "-", row.part, row.opening or "-")
    end
    return list
  end

  it("say which verb they open with", function()
    assert.same({ "1 point rejects", "2 point reserves", "3 point -", "4 point stands ready" },
      opened("The letter reads:\n\n"
        .. "1. The Republic of Varneth categorically rejects the charge.\n\n"
        .. "2. While warning against haste, the Republic of Varneth reserves its rights.\n\n"
        .. "3. Ships at night.\n\n"
        .. "4. Despite the delay, the Government of Varneth, in good faith, stands ready "
        .. "to talk.\n"))
  end)

  it("are preambular or operative in a resolution, numbered or not", function()
    assert.same({ "- preambular Recalling", "- preambular Deeply concerned", "1 operative Decides",
      "a operative -", "2 operative Strongly condemns" },
      opened("The Council,\n\nRecalling its resolution 12 (2031),\n\n"
        .. "Deeply concerned at the loss of the cable,\n\n1. Decides to establish:\n\n"
        .. "(a) a mission of five;\n\n2. Strongly condemns the cutting of the cable.\n"))
    assert.same({ "- preambular Noting", "- preambular Convinced", "- operative Urges" },
      opened("The Council,\n\nNoting the report,\n\nConvinced of its worth,\n\n"
        .. "Urges all members to read it.\n"))
    assert.same({}, opened "Recalling the storm, he wept.\n\nNobody came.\n")
  end)
end)
