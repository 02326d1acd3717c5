--- pos_spec.lua: coarse parts of speech of English.

local compile = require "parlance.layers.pos.compile"
local lexicon = require "parlance.lexicon"
local notation = require "parlance.layers.pos.notation"
local pos = require "parlance.layers.pos"
local text = require "parlance.text"
local workspace = require "support.workspace"

-- Every word of a sentence with its tag: "The/DET ministers/NOUN".
local function tagged(sentence)
  local words, out = text.words(sentence), {}
  local tags = pos.tag_words(words)
  for i, word in ipairs(words) do out[i] = word .. "/" .. tags[i] end
  return table.concat(out, " ")
end

-- The tag of one word in a sentence.
local function tag_of(word, sentence)
  local words = text.words(sentence)
  local tags = pos.tag_words(words)
  for i, form in ipairs(words) do
    if form == word then return tags[i] end
  end
end

describe("parts of speech", function()
  it("has one tag for each token, from the set of Universal Dependencies", function()
    assert.equal(
      "The/DET ministers/NOUN of/ADP Varneth/PROPN firmly/ADV denied/VERB the/DET false/ADJ " ..
      "reports/NOUN and/CCONJ demanded/VERB that/SCONJ they/PRON be/AUX withdrawn/VERB ./PUNCT",
      tagged("The ministers of Varneth firmly denied the false reports and demanded that " ..
        "they be withdrawn."))
    assert.equal(
      "It/PRON cost/VERB 20/NUM %/SYM more/ADJ than/ADP in/ADP May/PROPN 2031/NUM ./PUNCT",
      tagged "It cost 20 % more than in May 2031.")
  end)

  it("chooses noun or verb by what stands around", function()
    assert.equal("NOUN", tag_of("reports", "The reports were false."))
    assert.equal("VERB", tag_of("reports", "She reports that the cable was cut."))
    assert.equal("NOUN", tag_of("claim", "This claim has no basis."))
    assert.equal("VERB", tag_of("claim", "They claim to have seen it."))
    assert.equal("VERB", tag_of("state", "We must state our position."))
    assert.equal("NOUN", tag_of("state", "Every state has that right."))
    assert.equal("VERB", tag_of("attack", "They did not attack the harbour."))
    assert.equal("NOUN", tag_of("attack", "Its attack on the harbour failed."))
  end)

  it("tells auxiliaries from verbs", function()
    assert.equal("AUX", tag_of("have", "We have seen the draft."))
    assert.equal("VERB", tag_of("have", "We have a draft."))
    assert.equal("AUX", tag_of("do", "We do not agree."))
    assert.equal("VERB", tag_of("do", "We know what to do."))
    assert.equal("AUX", tag_of("will", "Oskmere will answer."))
    assert.equal("NOUN", tag_of("will", "It was the will of the people."))
    assert.equal("VERB", tag_of("is", "There is a problem."))
    assert.equal("AUX", tag_of("is", "The problem is old."))
  end)

  it("tells the uses of small words apart", function()
    assert.equal("SCONJ", tag_of("that", "She said that the talks had failed."))
    assert.equal("DET", tag_of("that", "He never saw that letter."))
    assert.equal("PRON", tag_of("that", "The letter that arrived was blank."))
    assert.equal("PART", tag_of("to", "They want to leave."))
    assert.equal("ADP", tag_of("to", "They went to Halmerin."))
    assert.equal("SCONJ", tag_of("before", "He left before she could speak."))
    assert.equal("ADP", tag_of("before", "He left before noon."))
    assert.equal("SCONJ", tag_of("by", "They answered by closing the border."))
    assert.equal("ADP", tag_of("by", "It was signed by ministers."))
    assert.equal("DET", tag_of("this", "We reject this claim."))
    assert.equal("PRON", tag_of("this", "We reject this."))
  end)

  it("gives a contraction the tag of its host", function()
    assert.equal("AUX", tag_of("don't", "We don't agree."))
    assert.equal("PRON", tag_of("they're", "Perhaps they're right."))
    assert.equal("The/DET state/NOUN 's/PART word/NOUN", tagged "The state's word")
    assert.equal("It/PRON 's/AUX late/ADJ ./PUNCT", tagged "It's late.")
  end)

  it("takes a capital inside a sentence for a name, and not the first word's", function()
    assert.equal("PROPN", tag_of("Teskora", "Yesterday Teskora closed its ports."))
    assert.equal("PROPN", tag_of("Teskora", "Teskora closed its ports."))
    assert.equal("NOUN", tag_of("Ports", "Ports were closed."))
    assert.equal("AUX", tag_of("may", "The council may vote."))
    assert.equal("PROPN", tag_of("May", "The council votes in May."))
  end)

  it("learns the text's names from where a capital tells", function()
    local function last_sentence(...)
      local forms, starts = {}, {}
      for k, sentence in ipairs { ... } do
        starts[k] = #forms + 1
        for _, word in ipairs(text.words(sentence)) do forms[#forms + 1] = word end
      end
      return pos.tag_text(forms, starts)[starts[#starts]]
    end
    assert.equal("VERB", last_sentence "Trim the budget now.")
    assert.equal("PROPN", last_sentence("We met Minister Trim.", "They told Trim so.",
      "Trim left the room."))
    assert.equal("VERB", last_sentence("We met Minister Trim.", "They told Trim so.",
      "We must trim it.", "Trim the budget now."))
  end)

  it("reads a heading as words", function()
    assert.equal("NOUN", tag_of("Cables", "New Rules for the Repair of Damaged Cables"))
  end)

  it("guesses words that no list has by their ending", function()
    assert.equal("NOUN", tag_of("frandulation", "The frandulation was late."))
    assert.equal("ADJ", tag_of("brontulous", "A brontulous plan was made."))
    assert.equal("ADV", tag_of("glimpously", "They glimpously agreed."))
    assert.equal("VERB", tag_of("splorked", "They splorked it."))
  end)

  it("tags an empty list with nothing, and anything else without raising", function()
    assert.same({}, pos.tag_words {})
    assert.same({ "PUNCT" }, pos.tag_words { "." })
    local odd = { "\u{0}", "éé", "١٢", "-", "'", "n't", "A", "\u{1F600}", ("x"):rep(5000) }
    assert.equal(#odd, #pos.tag_words(odd))
  end)

  it("is the same for a text as for each of its sentences", function()
    local one, two = text.words "They state facts.", text.words "The state answered."
    local both, expected = {}, pos.tag_words(one)
    for _, form in ipairs(one) do both[#both + 1] = form end
    for _, form in ipairs(two) do both[#both + 1] = form end
    for _, tag in ipairs(pos.tag_words(two)) do expected[#expected + 1] = tag end
    assert.same(expected, pos.tag_text(both, { 1, #one + 1 }))
  end)
end)

describe("parts of speech of one text after the other", function()
  it("do not depend on the texts before", function()
    local short = text.words "They state facts."
    local before = pos.tag_words(short)
    local long = {}
    local some = "the states claim to have had it and"
    for i = 1, 5000 do long[i] = some:match("%a+", i % 30 + 1) end
    local of_long = pos.tag_words(long)
    assert.same(before, pos.tag_words(short))
    assert.same(of_long, pos.tag_words(long))
  end)
end)

describe("parts of speech of a document", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  it("are one for each token, as for its sentences", function()
    local corpus = space:corpus {
      ["a.txt"] = "The states deny it. They state that Oskmere's claim is false." }
    local doc = corpus:doc "a.txt"
    local tags, expected = pos.tag(doc), {}
    assert.equal(doc.n_tokens, #tags)
    for _, sentence in ipairs(doc:sentences()) do
      local forms = {}
      for i = sentence.first, sentence.last do forms[#forms + 1] = doc:form(i) end
      for _, tag in ipairs(pos.tag_words(forms)) do expected[#expected + 1] = tag end
    end
    assert.same(expected, tags)
  end)
end)

describe("the rules of the tagger", function()
  local rules = notation.parse(require "parlance.layers.pos.rules")

  -- Tags after one rule, on words of one kind each.
  local function apply(line, tags, words)
    local tag, kind, word = { "#" }, { { has = {}, infl = "", case = "" } }, { "" }
    for i, given in ipairs(tags) do
      tag[i + 1], word[i + 1] = given, words[i]
      kind[i + 1] = { has = { NOUN = 1, VERB = 2 }, infl = "base", case = "lower" }
    end
    tag[#tag + 1], kind[#kind + 1], word[#word + 1] = "#", kind[1], ""
    local places = {}
    for i = 2, #tag - 1 do places[#places + 1] = i end
    compile.rule(notation.parse(line)[1])(places, #places, tag, kind, word)
    return table.concat(tag, " ", 2, #tag - 1)
  end

  it("are at most some hundreds, and change a tag into another", function()
    assert.is_true(#rules > 50 and #rules <= 300)
    for _, rule in ipairs(rules) do assert.not_equal(rule.from, rule.to, rule.source) end
  end)

  it("are each there once", function()
    local seen = {}
    for _, rule in ipairs(rules) do
      assert.is_nil(seen[rule.source], rule.source)
      seen[rule.source] = true
    end
  end)

  it("ask neighbours, nearest to the token next", function()
    assert.equal("DET NOUN", apply("VERB > NOUN : DET _", { "DET", "VERB" }, { "the", "claim" }))
    assert.equal("VERB", apply("VERB > NOUN : DET _", { "VERB" }, { "claim" }))
    assert.equal("NOUN", apply("VERB > NOUN : # _ #", { "VERB" }, { "claim" }))
    assert.equal("PRON VERB DET", apply("NOUN > VERB : PRON _ DET", { "PRON", "NOUN", "DET" },
      { "they", "claim", "the" }))
  end)

  it("step over what may be there", function()
    local line = "NOUN > VERB : AUX (ADV)* (PRON) _"
    assert.equal("AUX VERB", apply(line, { "AUX", "NOUN" }, { "will", "state" }))
    assert.equal("AUX PRON ADV ADV VERB", apply("NOUN > VERB : AUX (PRON) (ADV)* _",
      { "AUX", "PRON", "ADV", "ADV", "NOUN" }, { "will", "they", "now", "not", "state" }))
    assert.equal("AUX DET NOUN", apply(line, { "AUX", "DET", "NOUN" }, { "will", "a", "state" }))
  end)

  it("ask words, lists, forms and candidates, together or one of them, or not", function()
    local tags, words = { "PRON", "NOUN" }, { "we", "state" }
    for _, condition in ipairs { '"we|you"', "@subject", "<base>", "?VERB", 'PRON&"we"',
      'DET/"we"', "!DET", '!"the"&PRON' } do
      local line = "NOUN > VERB : " .. condition .. " _"
      assert.equal("PRON VERB", apply(line, tags, words), condition)
    end
    for _, condition in ipairs { '"you"', "@possessive", "<ing>", "?ADV", 'PRON&"you"',
      'DET/"you"', "!PRON", '!"we"&PRON' } do
      local line = "NOUN > VERB : " .. condition .. " _"
      assert.equal("PRON NOUN", apply(line, tags, words), condition)
    end
    assert.equal("PRON VERB", apply('NOUN > VERB : _&"state"', tags, words))
    assert.equal("PRON NOUN", apply('NOUN > VERB : _&"claim"', tags, words))
  end)

  it("raise at a line that is none, with its number", function()
    local ok, message = pcall(notation.parse, "-- a comment\n\nNOUN > VERB without a place")
    assert.is_false(ok)
    assert.equal("line 3 is no rule: NOUN > VERB without a place", message)
    assert.is_false(pcall(compile.rule, notation.parse("NOUN > VERB : @nowhere _")[1]))
  end)
end)

describe("the word lists of the tagger", function()
  local UNIVERSAL = {}
  for tag in ("NOUN PROPN VERB AUX ADJ ADV PRON DET ADP CCONJ SCONJ NUM PART INTJ PUNCT SYM X")
    :gmatch "%S+" do UNIVERSAL[tag] = true end

  it("give closed classes tags of the set, each word in one entry", function()
    local seen = {}
    for _, entry in ipairs(lexicon "en/pos/closed") do
      for tag in entry[1]:gmatch "%S+" do assert.is_true(UNIVERSAL[tag], tag) end
      for word in entry[2]:gmatch "%S+" do
        assert.is_nil(seen[word], word)
        seen[word] = true
        assert.equal(text.fold(word), word)
      end
    end
  end)

  it("have folded words under letters of parts of speech, each word once", function()
    for name, letters in pairs { lemmas = "^[NVAR]+$", proper = "^[PVAR]+$",
      common = "^[NVARMIOSD]+$" } do
      local seen = {}
      for set, words in pairs(lexicon("en/pos/" .. name)) do
        assert.is_truthy(set:find(letters), name .. ": " .. set)
        for word in words:gmatch "%S+" do
          assert.is_nil(seen[word], name .. ": " .. word)
          seen[word] = true
        end
      end
    end
  end)

  it("name each ending once", function()
    local seen = {}
    for _, ending in ipairs(lexicon "en/pos/endings") do
      assert.is_truthy(ending[2]:find "^[NVAR]+$")
      assert.is_nil(seen[ending[1]], ending[1])
      seen[ending[1]] = true
    end
  end)
end)

describe("the guide to parts of speech", function()
  it("prints what it says", function()
    local file <close> = assert(io.open "docs/pos.md")
    local code = file:read("a"):match "```lua\n(.-)```"
    local printed, expected = {}, {}
    for line in code:gmatch "%-%-> ([^\n]*)" do expected[#expected + 1] = line end
    local env = setmetatable({
      print = function(...) printed[#printed + 1] = table.concat({ ... }, " ") end,
    }, { __index = _G })
    assert(load(code, "=docs/pos.md", "t", env))()
    assert.same(expected, printed)
  end)
end)
