--- quotes_beside_spec.lua: what phrases, adjectives and clauses without a verb of speech give to
--- somebody.

local workspace = require "support.workspace"

local HEAD = "Foreign Minister Ilda Marr of Tolvia met Tam Oss on Monday.\n\n"

-- The rows of a text behind HEAD, by their words.
local function rows(text)
  local space, by_text = workspace.new(), {}
  for _, row in ipairs(space:extract("quotes", { ["a.txt"] = HEAD .. text .. "\n" }).rows) do
    by_text[row.text] = row
  end
  space:clear()
  return by_text
end

local function check(text, words, kind, speaker)
  local row = rows(text)[words]
  assert.is_truthy(row, "no row: " .. words)
  assert.equal(kind, row.kind)
  assert.equal(speaker, row.speaker)
  return row
end

describe("phrases that give words to somebody", function()
  it("have a genitive or a possessive in them", function()
    local row = check("In Marr's view, the treaty lives.", "the treaty lives", "indirect",
      "Ilda Marr")
    assert.equal("believe", row.cue_class)
    check("The gates were, in her words, “open as ever”.", "open as ever", "mixed", "Ilda Marr")
    check("From Oss's point of view the matter is closed.", "the matter is closed", "indirect",
      "Tam Oss")
  end)

  it("have whom they name behind them", function()
    local list = rows "In the words of Tam Oss, the gates were “old friends”."
    assert.equal("indirect", list["the gates were “old friends”"].kind)
    assert.equal("mixed", list["old friends"].kind)
    assert.equal("Tam Oss", list["old friends"].speaker)
    check("The gates were shut, in the opinion of Tam Oss.", "The gates were shut", "indirect",
      "Tam Oss")
  end)

  it("leave a clause that goes on behind a quotation whole", function()
    check("According to Tam Oss, “keeping the gates” is an old habit.",
      "“keeping the gates” is an old habit", "indirect", "Tam Oss")
  end)
end)

describe("verbs with several words behind them, and adjectives", function()
  it("report what somebody thinks or makes clear", function()
    check("Marr made it clear that the port would stay open.", "the port would stay open",
      "indirect", "Ilda Marr")
    check("Oss is very confident that the dam is safe.", "the dam is safe", "indirect", "Tam Oss")
    check("Oss has no doubt that it will end well.", "it will end well", "indirect", "Tam Oss")
    check("Oss was of the view that it will end well.", "it will end well", "indirect", "Tam Oss")
  end)

  it("do not when nobody is meant", function()
    assert.same({}, rows "It is certain that the dam is safe.")
    assert.same({}, rows "They spoke of the newly pledged help for the harbour.")
    assert.same({}, rows "Oss made three boats.")
  end)

  it("tell what others say behind what an author believes", function()
    check("We are convinced that Tam Oss denied that the dam was safe.", "the dam was safe",
      "indirect", "Tam Oss")
  end)
end)

describe("clauses without a verb of speech", function()
  it("bring in a quotation behind a colon", function()
    check("Oss was blunter: “It was never serious.”", "It was never serious.", "direct", "Tam Oss")
    check("Her neighbour, Tam Oss, was blunter: “It was never serious.”",
      "It was never serious.", "direct", "Tam Oss")
    check("Mr. Tam Oss, Secretary for Ports, speaking before the Dam Board in Velmont last March, "
      .. "drew a striking picture of the attitude of the rich: “It was never serious.”",
      "It was never serious.", "direct", "Tam Oss")
    check("Marr was asked again. Her answer was short: “No, I will not go.”", "No, I will not go.",
      "direct", "Ilda Marr")
  end)

  it("name whose words a quotation is", function()
    check("“Never again” were the words of Tam Oss.", "Never again", "direct", "Tam Oss")
  end)
end)

describe("nouns of saying", function()
  it("are their owner's, before a clause and before 'is'", function()
    check("Oss’s view is that the gates were shut.", "the gates were shut", "indirect", "Tam Oss")
    check("Marr left. Her claim that the sea was rough is false.", "the sea was rough", "indirect",
      "Ilda Marr")
    assert.same({}, rows "The truth is that the dam is safe.")
  end)
end)

describe("who quotes another", function()
  it("gives the words to the one who is quoted", function()
    check("“Nobody asked,” State Radio quoted Oss as saying.", "Nobody asked", "direct", "Tam Oss")
    check("The Quay Gazette quoted Oss as saying that the gates were shut.", "the gates were shut",
      "indirect", "Tam Oss")
    check("Marr was quoted as saying that the gates were open.", "the gates were open", "indirect",
      "Ilda Marr")
  end)
end)

describe("passives", function()
  it("have the one who is told as their subject", function()
    local row = check("Oss was told by Marr that he should leave.", "he should leave", "indirect",
      "Ilda Marr")
    assert.equal("Tam Oss", row.addressee)
  end)
end)
