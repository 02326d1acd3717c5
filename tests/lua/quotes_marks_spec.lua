--- quotes_marks_spec.lua: low single marks, and texts that are set in from the margin.

local catalog = require "parlance.catalog"
local workflow = require "parlance.workflow"
local workspace = require "support.workspace"

describe("quotations", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  -- The rows of a text as "kind: words".
  local function found(text)
    local list = {}
    local script, source = catalog.load "quotes"
    local corpus = space:corpus { ["a.txt"] = text }
    local _, result = workflow.run(script, corpus, {}, { path = source, store = false })
    for i, row in ipairs(result.rows) do
      list[i] = ("%s: %s"):format(row.kind, row.text:gsub("%s+", " "))
    end
    return list
  end

  it("stand between low and high single marks", function()
    assert.same({ "direct: We will not yield" },
      found "‚We will not yield‘, said Osman Tarkel on Thursday.\n")
    assert.same({ "direct: We will not yield" },
      found "‚We will not yield’, said Osman Tarkel on Thursday.\n")
  end)

  it("that are set in end with the margin", function()
    local letter = "    We, the harbour masters of Ostry, declare that the port is shut\n"
      .. "    and that no ship shall enter it.\n\n"
    local list = found("The letter reads as follows:\n\n" .. letter
      .. "Ode Brill denied that it was ever sent.\n")
    assert.same({ "document: We, the harbour masters of Ostry, declare that the port is shut "
      .. "and that no ship shall enter it.", "indirect: it was ever sent" }, list)
  end)

  it("are no headline where a turn begins the text", function()
    assert.same({ "turn: I open the meeting. I call on Tolvia.", "turn: We agree." },
      found "The PRESIDENT: I open the meeting. I call on Tolvia.\n\nMr. ORSOL (Sarn): We agree.\n")
  end)

  it("of paragraphs belong to the cue behind the last of them", function()
    local list = space:extract("quotes", { ["a.txt"] = "“We waited.\n\n“We waited long.\n\n"
      .. "“We left,” Ada Brun said.\n\n“It rained.\n\n“It rained long.”\n" }).rows

    for i, words in ipairs { "We waited.", "We waited long.", "We left" } do
      assert.equal(words, list[i].text)
      assert.equal("Ada Brun", list[i].speaker_text)
      assert.equal("said", list[i].cue)
      assert.equal(list[1].group, list[i].group)
    end
    assert.equal("It rained.", list[4].text)
    assert.is_nil(list[4].speaker_text)
    assert.equal(5, #list)
  end)

  it("that are headings are of whoever says the words below", function()
    local function speaker(below)
      local script, source = catalog.load "quotes"
      local corpus = space:corpus {
        ["a.txt"] = "The harbour was quiet.\n\n“Bucket Policy”\n\n" .. below .. "\n" }
      local _, result = workflow.run(script, corpus, {}, { path = source, store = false })
      for _, row in ipairs(result.rows) do
        if row.text == "Bucket Policy" then return row.speaker end
      end
    end
    assert.equal("Ada Brun", speaker "Ada Brun said that it was a “bucket policy” all the same.")
    assert.is_nil(speaker "Ada Brun said that it was late.")
  end)
end)
