--- quotes_speakers_spec.lua: whom the words of a source mean, and who is told.

local workflow = require "parlance.workflow"
local workspace = require "support.workspace"

local SCRIPT = "scripts/quotes.lua"

describe("quotations", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  -- The row whose words are `words`.
  local function row_of(text, words)
    local corpus = space:corpus { ["a.txt"] = text .. "\n" }
    local _, result = workflow.run(dofile(SCRIPT), corpus, {}, { path = SCRIPT, store = false })
    for _, row in ipairs(result.rows) do
      if row.text == words then return row end
    end
    error("no row '" .. words .. "'")
  end

  local function speaker(text, words) return row_of(text, words).speaker end

  it("belong to a state whose embassy or foreign ministry speaks", function()
    assert.equal("Norway", speaker("The Norwegian Foreign Ministry said that it was shut.",
      "it was shut"))
    assert.equal("Norway", speaker("A spokesman for the Norwegian Embassy said that it was shut.",
      "it was shut"))
    assert.equal("Harbour Ministry", speaker("The Harbour Ministry said that it was shut.",
      "it was shut"))
  end)

  it("belong to the body whose man said it, also behind his pronoun", function()
    local text = "A spokeswoman for the Harbour Ministry said that it was shut. She added that "
      .. "it would stay so."
    assert.equal("Harbour Ministry", speaker(text, "it would stay so"))
    assert.is_nil(speaker("Ada Brun met a crowd.\n\nA woman said that it was shut. She added that "
      .. "it would stay so.", "it would stay so"))
  end)

  it("belong to who was spoken of, where news calls him by what he is", function()
    assert.equal("Osman Velm", speaker("Osman Velm has lost. The senator said that it was over.",
      "it was over"))
    assert.is_nil(speaker("Judge Osman Velm has come. The senator said that it was over.",
      "it was over"))
  end)

  it("belong to who made the statement that they stand in", function()
    local text = "Ada Brun issued a statement on Monday. The statement said that it was shut."
    assert.equal("Ada Brun", speaker(text, "it was shut"))
    assert.equal("Ada Brun", speaker("Ada Brun wrote. Brun's letter said that it was shut.",
      "it was shut"))
    assert.is_nil(speaker("The statement said that it was shut.", "it was shut"))
  end)

  it("belong to both of two, and to those whom no list knows", function()
    assert.equal("BBC; Quayside", speaker("According to Quayside and BBC, it was shut.",
      "it was shut"))
    assert.equal("QTV", speaker("It was shut, according to television broadcaster QTV.",
      "It was shut"))
    assert.is_nil(speaker("Everyone says that it was shut.", "it was shut"))
  end)

  it("belong to both states of a text that announces a joint communiqué", function()
    assert.equal("Chile; Norway", speaker("The following joint communiqué of Norway and Chile was "
      .. "read.\n\nBoth leaders recognised that it was late.", "it was late"))
  end)

  it("have the words next to the cue, and all of them", function()
    local row = row_of("Osman Velm, the mayor, said that it was over.", "it was over")
    assert.same({ "Osman Velm", "Osman Velm, the mayor" }, { row.speaker_text, row.source })
    row = row_of("“It is over,” said Osman Velm, the mayor.", "It is over")
    assert.same({ "Osman Velm", "Osman Velm, the mayor" }, { row.speaker_text, row.source })
  end)

  it("are told to whom a verb of telling has behind it", function()
    local function told(text, words) return row_of(text, words).addressee end
    assert.equal("Harbour Times", told("Velm told the Harbour Times that it was over.",
      "it was over"))
    assert.equal("lawmakers", told("“It is over,” Velm wrote to lawmakers.", "It is over"))
    assert.is_nil(told("Velm said closing that harbour was wrong.",
      "closing that harbour was wrong"))
    assert.is_nil(told("Velm wants the guards to leave.", "to leave"))
  end)

  it("are no words of time before a source, and no thing that one claims", function()
    local row = row_of("Yesterday, Velm said if it rained, ships should stay.",
      "if it rained, ships should stay")
    assert.equal("Velm", row.speaker_text)
    row = row_of("Velm claimed credit for the raid.", "credit for the raid")
    assert.equal("attitude", row.kind)
  end)

  it("are inside what another reports", function()
    assert.equal("Velm", row_of("According to the Quay Times, Velm said that it was over.",
      "it was over").speaker_text)
  end)

  it("belong to the state whose army or government a text is about", function()
    local text = "A plane from Norway fell in Norway. The army said that it was old. The Prime "
      .. "Minister said that it was new."
    assert.equal("Norway", speaker(text, "it was old"))
    assert.equal("Norway", speaker(text, "it was new"))
    assert.equal("Chile", speaker("Chilean police said that it was old.", "it was old"))
    assert.is_nil(speaker("The army said that it was old.", "it was old"))
  end)

  it("belong to a paper by the title that the text gives it", function()
    local text = "Velm told The Quay Star that it was old. The Quay Star said that it was new."
    assert.equal("The Quay Star", row_of(text, "it was old").addressee)
    assert.equal("The Quay Star", speaker(text, "it was new"))
    assert.equal("Quay Star", speaker("The Quay Star said that it was new. He read the Quay Star.",
      "it was new"))
  end)

  it("belong to whom a label in capitals names, by name or by office", function()
    local text = "Interview of the Prime Minister, Osman Velm, with Ada Brun\n\nBRUN: Is it old?"
      .. "\n\nVELM: It is old.\n\nBRUN: Is it new?\n\nPRIME MINISTER: It is new."
    assert.equal("Ada Brun", speaker(text, "Is it old?"))
    assert.equal("Osman Velm", speaker(text, "It is old."))
    assert.equal("Osman Velm", speaker(text, "It is new."))
  end)

  it("are what somebody does in marks, without a cue", function()
    local row = row_of("Osman Velm gave them his “deepest sympathies” on Monday.",
      "deepest sympathies")
    assert.same({ "mixed", "Osman Velm", "gave" }, { row.kind, row.speaker, row.cue })
    row = row_of("The ship gave them “deepest sympathies” on Monday.", "deepest sympathies")
    assert.same({ "scare", nil }, { row.kind, row.speaker })
  end)

  it("belong to the holder of a view, and to nobody where there are several", function()
    assert.equal("Osman Velm", speaker("Osman Velm offered the view that it was old.",
      "it was old"))
    assert.is_nil(speaker("Osman Velm, a Quay official, left. Quay officials said that it was old.",
      "it was old"))
  end)

  it("belong to who made a report, and are told behind an inverted source", function()
    assert.equal("UpQuay", speaker("According to a report on Friday by UpQuay, it was old.",
      "it was old"))
    assert.equal("reporters", row_of("“Go,” said Brun to reporters.", "Go").addressee)
  end)

  it("are negated where nobody says so", function()
    local function negated(text, words) return row_of(text, words).negated end
    assert.is_true(negated("Nobody said that the port was shut.", "the port was shut"))
    assert.is_true(negated("No one has accused Norway.", "Norway"))
    assert.is_true(negated("None of the ministers denied the report.", "the report"))
    assert.is_true(negated("No minister said that the port was shut.", "the port was shut"))
    assert.is_true(negated("The minister hardly said that it was shut.", "it was shut"))
    assert.is_nil(negated("One of the ministers denied the report.", "the report"))
  end)
end)
