--- quotes_spec.lua: quoted and reported speech in small texts about states that do not exist.

local parlance = require "parlance"
local workflow = require "parlance.workflow"

local SCRIPT = "scripts/quotes.lua"

-- A corpus of one text, in a temporary file that the caller closes and removes.
local function corpus_of(text, ending)
  local folder = os.tmpname()
  os.remove(folder)
  local db, file = folder .. ".db", folder .. (ending or ".txt")
  local handle = assert(io.open(file, "w"))
  handle:write(text)
  handle:close()
  local corpus = parlance.open(db, { mode = "create" })
  corpus:add { file }
  os.remove(file)
  return corpus, db
end

local function rows_of_corpus(corpus)
  local _, result = workflow.run(dofile(SCRIPT), corpus, {}, { path = SCRIPT, store = false })
  assert.same({}, result.errors)
  return result.rows
end

local function rows(text)
  local corpus, db = corpus_of(text)
  local list = rows_of_corpus(corpus)
  for _, row in ipairs(list) do row.doc = row.doc.name end
  corpus:close()
  os.remove(db)
  return list
end

local function texts(list, kind)
  local out = {}
  for _, row in ipairs(list) do
    if not kind or row.kind == kind then out[#out + 1] = row.text end
  end
  return out
end

-- The only row whose words are `words`.
local function row_of(list, words)
  for _, row in ipairs(list) do
    if row.text == words then return row end
  end
  error("no row '" .. words .. "' among: " .. table.concat(texts(list), " | "))
end

-- Check columns of the row with some words; false: null.
local function check(text, words, wanted)
  local row = row_of(rows(text), words)
  for name, value in pairs(wanted) do
    if value == false then
      assert.is_nil(row[name], name)
    else
      assert.equal(value, row[name], name)
    end
  end
end

describe("a quotation that no cue names", function()
  it("is an utterance where it stands apart and has its stop inside", function()
    local list = rows '"Yes." "That is true, my friend." Seld looked up. "Nobody rang!"\n'
    assert.same({ "Yes.", "That is true, my friend.", "Nobody rang!" }, texts(list, "direct"))
  end)

  it("is a name or a term inside a sentence", function()
    local text = 'The words "apology," "regret," and "loss" were not used.\n'
    assert.same({}, texts(rows(text), "direct"))
    assert.same({}, texts(rows 'He went to a cafe that he knew as "The Anchor."\n', "direct"))
  end)

  it("goes on behind the words that its cue puts in, whatever it begins with", function()
    local list = rows '"This cable," said Seld gravely, "was cut on purpose that night."\n'
    assert.equal("direct", row_of(list, "was cut on purpose that night.").kind)
    assert.equal(list[1].group, list[2].group)
  end)

  it("is direct inside a reported clause where a colon sets it off as a sentence", function()
    check('Seld ventured to say: "I wish that we could. They have not written."\n',
      "I wish that we could. They have not written.", { kind = "direct" })
  end)
end)

describe("quotation marks", function()
  local conventions = {
    { "curly", "“We shall wait,” Ada Brun said." },
    { "straight", '"We shall wait," Ada Brun said.' },
    { "guillemets", "« We shall wait, » Ada Brun said." },
    { "German", "„We shall wait,“ Ada Brun said." },
    { "single curly", "‘We shall wait,’ Ada Brun said." },
    { "single straight", "'We shall wait,' Ada Brun said." },
    { "doubled single", "''We shall wait,'' Ada Brun said." },
  }
  for _, case in ipairs(conventions) do
    it("are paired when they are " .. case[1], function()
      check(case[2], "We shall wait", { kind = "direct", cue = "said", speaker_text = "Ada Brun" })
    end)
  end

  it("are told from apostrophes", function()
    local text = "The ministers’ view isn’t new. ‘We don’t share the ministers’ view,’ " ..
      "said Ada Brun."
    assert.same({ "We don’t share the ministers’ view" }, texts(rows(text)))
  end)

  it("nest", function()
    local list = rows "“They told us, ‘Nobody may leave,’ and we stayed,” Ada Brun said."
    assert.equal("direct", row_of(list, "They told us, ‘Nobody may leave,’ and we stayed").kind)
    assert.equal("They", row_of(list, "Nobody may leave").speaker_text)
  end)

  it("open every paragraph of a long quotation and close the last", function()
    local list = rows('Ada Brun said: "We waited.\n\n"We waited long.\n\n"We left."\n\nIt rained.')
    assert.same({ "We waited.", "We waited long.", "We left." }, texts(list))
    for _, row in ipairs(list) do
      assert.equal(list[1].group, row.group)
      assert.equal("Ada Brun", row.speaker_text)
    end
  end)

  it("that never close end with their paragraph, and the rule says so", function()
    local list = rows('Ada Brun said: "We waited for them.\n\nIt rained on the harbour.')
    assert.equal(1, #list)
    assert.equal("We waited for them.", list[1].text)
    assert.truthy(list[1].rule:find "unclosed")
  end)

  it("that close nothing are passed over", function()
    assert.same({}, rows "The harbour is shut,” and the rain goes on.")
  end)
end)

describe("direct speech", function()
  it("may stand after its cue", function()
    check("Ada Brun told reporters: “The harbour is shut.”", "The harbour is shut.",
      { kind = "direct", cue = "told", cue_class = "say", addressee = "reporters" })
  end)

  it("may have its cue inverted, with an apposition", function()
    check("“The harbour is shut,” said Ada Brun, the minister of ports, on Monday.",
      "The harbour is shut",
      { kind = "direct", speaker = "Ada Brun", speaker_text = "Ada Brun" })
  end)

  it("is one group when its cue interrupts it", function()
    local list = rows "“If they come,” Ada Brun said, “we shall be ready.” “We are many.”"
    assert.same({ "If they come", "we shall be ready.", "We are many." }, texts(list, "direct"))
    assert.equal(list[1].group, list[2].group)
    assert.equal(list[1].group, list[3].group)
  end)

  it("goes on with a participle", function()
    local list = rows "“The harbour is shut,” Ada Brun said, adding, “It will stay so.”"
    assert.equal("adding", list[2].cue)
    assert.equal("Ada Brun", list[2].speaker_text)
    assert.equal(list[1].group, list[2].group)
  end)
end)

describe("parts of a sentence in marks", function()
  it("are mixed where a cue governs them", function()
    local list = rows "The ministry rejected “baseless claims” against Velmont."
    assert.equal("mixed", row_of(list, "baseless claims").kind)
    local clause = row_of(list, "“baseless claims” against Velmont")
    assert.equal("attitude", clause.kind)
    assert.equal("reject", clause.cue_class)
    assert.equal(list[1].group, list[2].group)
  end)

  it("are mixed inside a reported clause", function()
    local list = rows "Ada Brun said that Velmont was “ready to talk” about the bridge."
    assert.equal("mixed", row_of(list, "ready to talk").kind)
    assert.equal("Ada Brun", row_of(list, "ready to talk").speaker)
  end)

  it("are scare quotes without a cue", function()
    check("The so-called “harbour plan” lay on the table.", "harbour plan",
      { kind = "scare", rule = "so-called", speaker_text = false, cue = "so-called" })
    check("The treaty (hereinafter the “Convention”) was kept in a drawer.", "Convention",
      { kind = "scare", rule = "term" })
  end)
end)

describe("reported speech", function()
  local clauses = {
    { "said that", "The ministry said on Friday that the harbour was shut.",
      { cue = "said", speaker_text = "The ministry", rule = "that" } },
    { "said", "The ministry said the harbour was shut.", { cue = "said", rule = "clause" } },
    { "denied that", "On Monday Velmont firmly denied that the harbour was shut.",
      { cue = "denied", cue_class = "deny", speaker = "Velmont" } },
    { "told X that", "Ada Brun told the council that the harbour was shut.",
      { cue = "told", addressee = "the council" } },
    { "according to X", "According to Ada Brun, the harbour was shut.",
      { speaker_text = "Ada Brun", rule = "according-before" } },
    { "saying", "The ministry rejected the report, saying the harbour was shut.",
      { cue = "saying", speaker_text = "The ministry" } },
    { "it is alleged", "It is alleged that the harbour was shut.", { speaker_text = false } },
  }
  for _, case in ipairs(clauses) do
    it("is found after " .. case[1], function()
      check(case[2], "the harbour was shut", case[3])
    end)
  end

  it("is found before its cue", function()
    check("The harbour was shut, the ministry said.", "The harbour was shut",
      { kind = "indirect", speaker_text = "the ministry", rule = "trailing" })
    check("The harbour was shut, according to Ada Brun.", "The harbour was shut",
      { kind = "indirect", speaker = "Ada Brun" })
  end)

  it("is one group around its cue", function()
    local list = rows "The harbour, Ada Brun said, had been shut for weeks."
    assert.same({ "The harbour", "had been shut for weeks" }, texts(list, "indirect"))
    assert.equal(list[1].group, list[2].group)
  end)

  it("has a row for each item of a list", function()
    local list = rows("The minister denied that:\n\n– the harbour was shut;\n\n" ..
      "– anybody had been paid.\n\nHe left.")
    assert.same({ "the harbour was shut", "anybody had been paid" }, texts(list, "indirect"))
  end)

  it("is not found in nouns and adjectives", function()
    assert.same({}, rows "The alleged claims of the report were in its statement on demand.")
  end)
end)

describe("indirect speech", function()
  it("asks somebody whether, and is asked", function()
    check("Ada Brun asked Torvald Imsen whether the harbour was shut.",
      "whether the harbour was shut",
      { cue_class = "ask", speaker = "Ada Brun", addressee = "Torvald Imsen" })
    check("Asked whether the harbour was shut, Ada Brun smiled.", "whether the harbour was shut",
      { cue = "Asked", cue_class = "ask", speaker = false })
  end)

  it("orders in an infinitive, with the one who is told beside it", function()
    check("The council told Ada Brun to shut the harbour.", "to shut the harbour",
      { kind = "indirect", cue_class = "demand", addressee = "Ada Brun" })
    check("Tolvia agreed to shut the harbour.", "to shut the harbour",
      { kind = "indirect", cue_class = "promise" })
  end)

  it("is said to be so by nobody who is named", function()
    check("The ship is said to have left the harbour.", "to have left the harbour",
      { cue = "is said", cue_class = "say", speaker = false })
    check("Imsen is expected to shut the harbour.", "to shut the harbour",
      { cue_class = "believe" })
  end)

  it("is negated with its cue", function()
    check("The ministry did not say that the harbour was shut.", "the harbour was shut",
      { cue = "did not say", negated = true })
    check("The minister declined to say where the ship was now.", "where the ship was now",
      { cue = "declined to say", negated = true, cue_class = "say" })
    check("The ministry said that the harbour was shut.", "the harbour was shut",
      { negated = false })
  end)

  it("has a part for each of several clauses, in one group", function()
    local list = rows("The ministry recalled that the harbour was shut, that the ships had " ..
      "left, and that nobody had been paid.")
    assert.same({ "the harbour was shut", "the ships had left", "nobody had been paid" },
      texts(list, "indirect"))
    assert.equal(list[1].group, list[3].group)
    list = rows "The parties agreed to shut the harbour, to count the ships, and to pay nobody."
    assert.same({ "to shut the harbour", "to count the ships", "to pay nobody" },
      texts(list, "indirect"))
  end)

  it("has a row for each point behind a colon", function()
    local list = rows("5. The parties agreed:\n\n(a) to shut the harbour;\n\n(b) to count the " ..
      "ships.\n\nIt rained.")
    assert.same({ "to shut the harbour", "to count the ships" }, texts(list, "indirect"))
    assert.equal("promise", list[1].cue_class)
  end)

  it("belongs to a subject far from its cue", function()
    check("Ada Brun kept to her words about the harbour and said it would stay shut.",
      "it would stay shut", { speaker_text = "Ada Brun" })
    check("Ada Brun threw her hat into the ring, saying it was time.", "it was time",
      { speaker_text = "Ada Brun" })
  end)

  it("goes on behind a cue that interrupts it, also after a word", function()
    local list = rows "Tolvia, Ada Brun concluded, calls on nobody."
    assert.same({ "Tolvia", "calls on nobody" }, texts(list, "indirect"))
  end)

  it("is what a noun reports", function()
    check("The claim that nobody was told is in the paper.", "nobody was told",
      { cue = "claim", cue_class = "allege", rule = "noun-that" })
    check("The mission described the allegation that the crossing was rehearsed as unproven.",
      "the crossing was rehearsed as unproven", { cue = "allegation", cue_class = "allege" })
  end)

  it("is a headline that begins with a name", function()
    check("Ada Brun: The harbour was shut on purpose\n\nIt rained all day.\n",
      "The harbour was shut on purpose", { rule = "headline", speaker = "Ada Brun" })
  end)
end)

describe("attitudes", function()
  it("are things, doings and matters that one takes a stand on", function()
    check("Tolvia rejected the charge.", "the charge", { kind = "attitude", cue_class = "reject" })
    check("Ada Brun denied opening the letter.", "opening the letter",
      { kind = "attitude", cue_class = "deny" })
    check("Ada Brun praised the harbour master.", "the harbour master", { kind = "attitude" })
    check("Ada Brun called the wall “a bucket”.", "the wall “a bucket”", { kind = "attitude" })
    check("Ada Brun called the wall “a bucket”.", "a bucket", { kind = "mixed" })
  end)

  it("are no clauses", function()
    check("Tolvia denied that it was so.", "it was so", { kind = "indirect" })
  end)
end)

describe("a block", function()
  it("is whose the sentence before it names", function()
    local corpus, db = corpus_of("Ada Brun wrote to the council:\n\n> The harbour is shut.\n\n" ..
      "It rained.\n\n> Nobody came.\n", ".md")
    local list = rows_of_corpus(corpus)
    corpus:close()
    os.remove(db)
    local first, second = row_of(list, "The harbour is shut."), row_of(list, "Nobody came.")
    assert.same({ "block", "Ada Brun", "wrote", "say" },
      { first.kind, first.speaker, first.cue, first.cue_class })
    assert.equal("block", second.kind)
    assert.is_nil(second.speaker)
  end)
end)

describe("an author's own acts", function()
  it("are claims and no quotations", function()
    for _, act in ipairs { "We believe that", "I wish to state that", "My country demands that" } do
      assert.same({}, rows(act .. " the harbour be opened.\n"))
    end
    assert.same({}, rows "It should be emphasised that the harbour is shut.\n")
    assert.same({}, rows "It needs to be emphasised that the harbour is shut.\n")
    assert.same({}, rows "We are happy to see the harbour shut.\n")
  end)

  it("are not what was said at another time, or by the author's husband", function()
    check("We said that the harbour was shut.", "the harbour was shut", { cue = "said" })
    check("My husband says that the harbour is shut.", "the harbour is shut",
      { speaker_text = "My husband" })
  end)
end)

describe("words in marks inside a reported clause", function()
  it("belong to its group", function()
    local list = rows "Ada Brun said that Tolvia was “ready to talk” about the bridge."
    assert.equal(row_of(list, "ready to talk").group,
      row_of(list, "Tolvia was “ready to talk” about the bridge").group)
  end)

  it("may be what somebody called so", function()
    check("Torvald Imsen said his state had what he called “clear evidence” of it.",
      "clear evidence", { kind = "mixed", cue = "what he called" })
  end)

  it("may stand at a distance", function()
    check("Torvald Imsen said that the so-called “harbour list” had been lost.", "harbour list",
      { kind = "scare", speaker = false })
  end)
end)

describe("a verb that is none of saying elsewhere", function()
  it("is a cue behind quoted words with a comma", function()
    check("“We shall wait,” faltered Brun.\n", "We shall wait", { cue = "faltered" })
    check("“We shall wait,” Brun interposed.\n", "We shall wait", { cue = "interposed" })
  end)

  it("is none where a name in marks ends a clause", function()
    check("On the show “Good Evening,” Ada Brun said the harbour was shut.",
      "the harbour was shut", { kind = "indirect", speaker_text = "Ada Brun" })
  end)
end)

describe("speakers", function()
  it("are the longest name of the document", function()
    check("Prime Minister Ada Brun arrived.\n\n“We shall wait,” Brun said.", "We shall wait",
      { speaker = "Ada Brun", speaker_text = "Brun" })
  end)

  it("are what an abbreviation stands for", function()
    check("The National Harbour Authority (NHA) met.\n\nThe NHA said that it was shut.",
      "it was shut", { speaker = "National Harbour Authority", speaker_text = "The NHA" })
  end)

  it("are whom pronouns, offices and descriptions mean", function()
    local text = "Albanian Prime Minister Torvald Imsen arrived on Monday. He said that it was " ..
      "shut.\n\nThe Albanian prime minister warned that it would stay so.\n"
    local list = rows(text)
    assert.equal("Torvald Imsen", row_of(list, "it was shut").speaker)
    assert.equal("Torvald Imsen", row_of(list, "it would stay so").speaker)
  end)

  it("are the body for which somebody without a name speaks", function()
    check("A spokesman for the Harbour Ministry said that it was shut.", "it was shut",
      { speaker = "Harbour Ministry" })
    check("Tirana said that it was shut.", "it was shut", { speaker = "Albania" })
  end)

  it("are not guessed for pronouns and descriptions", function()
    check("She said that it was shut.", "it was shut", { speaker = false, speaker_text = "She" })
    check("The foreign minister said that it was shut.", "it was shut", { speaker = false })
  end)
end)

describe("texts given in full", function()
  local LETTER = "Ada Brun also sent a letter to the council.\n\nFollowing is the text of the " ..
    "letter:\n\nThe harbour is shut.\n\n1- It will stay so.\n\n2- We are many."

  it("are one row to the end of the document", function()
    local list = rows(LETTER)
    local document = row_of(list, "The harbour is shut.\n\n1- It will stay so.\n\n2- We are many.")
    assert.equal("document", document.kind)
    assert.equal("Ada Brun", document.speaker_text)
  end)

  it("end where the text returns", function()
    local list = rows(LETTER .. "\n\n(End of text)\n\nIt rained.")
    assert.equal("document-to-return", row_of(list,
      "The harbour is shut.\n\n1- It will stay so.\n\n2- We are many.").rule)
  end)
end)

describe("turns", function()
  local RECORD = "QUESTION: Is it shut?\n\nMs. Brun (Velmont): It is.\n\nIt will stay so.\n\n" ..
    "QUESTION: Why?\n\nMs. Brun (Velmont): Ask them.\n\n(End of transcript)"

  it("go from a label to the next", function()
    local list = rows(RECORD)
    assert.same({ "Is it shut?", "It is.\n\nIt will stay so.", "Why?", "Ask them." },
      texts(list, "turn"))
    assert.equal("Ms. Brun (Velmont)", row_of(list, "Ask them.").speaker_text)
  end)

  it("need three labels", function()
    assert.same({}, texts(rows "QUESTION: Is it shut?\n\nIt rained.", "turn"))
  end)
end)

describe("whose words they are", function()
  it("is told by the words themselves where no list explains them", function()
    check("Much was asked. Last week Orvane Tesk said that it was shut.", "it was shut",
      { speaker = "Orvane Tesk" })
  end)

  it("is told by a label: the body that meets, nobody for who only asks", function()
    local list = rows("United Nations\nSecurity Council\n10117th meeting\n\n"
      .. "The President: I give the floor to Tolvia.\n\nMs. Dacre (Tolvia): We thank you.\n\n"
      .. "The President: That is all, and the meeting is closed.\n")
    assert.equal("Security Council", list[1].speaker)
    list = rows("MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF TOLVIA\nBriefing\n\n"
      .. "Casper Rudge, Spokesperson: Good morning. Your questions.\n\n"
      .. "Question (Ostry Radio): Is it shut?\n\nCasper Rudge: It is open.\n\n"
      .. "Question (Quay Wire): Since when?\n\nCasper Rudge: Since Monday, I think.\n\n"
      .. "Question (Quay Wire): Why?\n\nCasper Rudge: Nobody asked. Thank you.\n")
    assert.equal("Casper Rudge", row_of(list, "Good morning. Your questions.").speaker)
    assert.is_nil(row_of(list, "Is it shut?").speaker)
  end)

  it("is the state whose envoy or ministry was named before", function()
    local states = "The Republic of Tolvia and the Kingdom of Sarn met.\n\n"
    check(states .. "The representative of Tolvia rose. The representative says that it was shut.",
      "it was shut", { speaker = "Tolvia" })
    check(states .. "Sarn's foreign ministry kept still. The ministry said that it was shut.",
      "it was shut", { speaker = "Sarn" })
  end)

  it("is the company that a spokeswoman and its noun speak for", function()
    local list = rows("Meridane Lines denied that the ship was late. It was on time, the company "
      .. "said. The crew were well, a spokeswoman added.")
    for _, row in ipairs(list) do assert.equal("Meridane Lines", row.speaker) end
    assert.equal(3, #list)
  end)

  it("is the home of an author whom a note introduces", function()
    local list = rows("The Ostry Review\n8 February 2037\n\nGIVE IT BACK\n\nBy Corin Ashby\n\n"
      .. "I think that we were wrong. I said so. I was asked why. “It is open,” our spokesman "
      .. "said.\n\nCorin Ashby was ambassador of Tolvia to Sarn. The Republic of Tolvia is old.\n")
    assert.equal("Tolvia", row_of(list, "It is open").speaker)
  end)
end)

describe("whom they are told", function()
  it("is who answers, and the subject of a passive", function()
    check("Asked whether it was open, Ada Brun said that it was shut.", "whether it was open",
      { addressee = "Ada Brun" })
    check("Seven inspectors were told to look the other way.", "to look the other way",
      { addressee = "Seven inspectors" })
    check("Ada Brun came and was told to leave.", "to leave", { addressee = false })
  end)

  it("is no view and no number of times", function()
    check("Ada Brun restated her view that it was shut.", "it was shut", { addressee = false })
    check("Ada Brun asked three times to see them.", "to see them", { addressee = false })
  end)
end)

describe("what a list opens", function()
  it("is each of its points, of one mark alone", function()
    local list = rows("5. Ada Brun agreed:\n\n(a) to open the port; and\n\n(b) to count the "
      .. "ships.\n\n6. The weather was fine.\n")
    assert.same({ "to open the port", "to count the ships" }, texts(list))
  end)

  it("stands behind a verb that breaks off", function()
    local list = rows("Ada Brun called upon Sarn to\n\n- open the port;\n- count the ships.\n")
    assert.same({ "open the port", "count the ships" }, texts(list))
    assert.equal("Sarn", list[1].addressee)
  end)
end)

describe("reported clauses", function()
  it("are as many as are joined", function()
    local list = rows "Ada Brun said the port was shut, that it was late and that nobody came."
    assert.same({ "the port was shut", "it was late", "nobody came" }, texts(list, "indirect"))
  end)

  it("are no things", function()
    assert.same({}, texts(rows "Ada Brun says many things.", "indirect"))
    assert.same({}, texts(rows "Ada Brun said yes.", "indirect"))
  end)

  it("may report in turn", function()
    check("Ada Brun has offered to send a ship, an aide said.",
      "Ada Brun has offered to send a ship", { speaker_text = "an aide" })
  end)

  it("begin behind a dateline", function()
    check("OSTRY, Oct 12, 2036 (Quay Wire) – The port was shut on Monday, Ada Brun said.",
      "The port was shut on Monday", { speaker = "Ada Brun" })
  end)
end)

describe("rows", function()
  it("agree with the text of every document of the sample corpus", function()
    local db = os.tmpname()
    os.remove(db)
    local corpus = parlance.open(db, { mode = "create" })
    corpus:add { "corpus/corrant" }
    local list = rows_of_corpus(corpus)
    assert.is_true(#list > 150)
    for _, row in ipairs(list) do
      assert.equal(row.doc:text(row.start, row["end"]), row.text)
      assert.equal(row.doc:slice(row.first, row.last), row.text)
      assert.truthy(row.rule and row.kind and row.group)
    end
    corpus:close()
    os.remove(db)
  end)

  it("name a person whom the words around do not show to be one", function()
    check("UK Harbour Party leader Nigel Farring told us that it was shut.", "it was shut",
      { speaker = "Nigel Farring" })
  end)

  it("give the longest of the names that lie in one another", function()
    check("The Democratic People’s Republic of Korea said that it was shut.", "it was shut",
      { speaker = "North Korea" })
  end)

  it("have no speaker whose capital only begins the sentence", function()
    check("Footage said that it was shut.", "it was shut", { speaker = false })
  end)

  it("are made in time that grows with the text", function()
    local function seconds(n)
      local corpus, db = corpus_of(('"It is, he said, “ ‘so" and «that '):rep(n))
      local doc = corpus:docs()[1]
      doc.rows_of = { names = {} }
      local start = os.clock()
      dofile(SCRIPT).extract(doc, {}, function() end)
      local took = os.clock() - start
      corpus:close()
      os.remove(db)
      return took
    end
    seconds(100)
    local short, long = seconds(500), seconds(4000)
    assert.is_true(long < 40 * short + 0.5, ("%.3f s, %.3f s"):format(short, long))
  end)

  it("go on after the words of the cue, also with a participle or without a comma", function()
    local list = rows('"Well," replied Ode Brill, smiling, "you can do as you like."\n\n"That," '
      .. 'said Brill and rose "must take up a lot of time."\n\nShe called it "late," and "so".\n')
    assert.same({ "Well", "you can do as you like.", "That", "must take up a lot of time." },
      texts(list, "direct"))
  end)
end)
