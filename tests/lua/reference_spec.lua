--- reference_spec.lua: names, pronouns and descriptions, and who they stand for.

local lexicon = require "parlance.lexicon"
local names = require "parlance.extract.names"
local reference = require "parlance.extract.reference"
local workspace = require "support.workspace"

describe("references", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  local function read(text)
    local doc = space:corpus({ ["a.txt"] = text .. "\n" }):docs()[1]
    return reference.new(doc, names.of_document(doc)), doc
  end

  -- What the n-th occurrence of some words stands for: name, type, how.
  local function resolved(ref, doc, words, n)
    local text, at, stop = doc:text(), 0, nil
    local pattern = "%f[%w]" .. words:gsub("%p", "%%%0") .. "%f[%W]"
    for _ = 1, n or 1 do at, stop = assert(text:find(pattern, at + 1)) end
    local first, last = doc:tokens_in(utf8.len(text, 1, at) - 1, utf8.len(text, 1, stop))
    return ref:resolve(first, last)
  end

  local function check(text, words, n, name, type, how)
    local ref, doc = read(text)
    assert.same({ name, type, how }, { resolved(ref, doc, words, n) })
  end

  local PREMIER = "The Republic of Varneth held talks.\n\nVarnethi Prime Minister Hugo Tarkel "
    .. "left early. His rival, Mr. Osman Velm, did not.\n\n"

  it("are the name that a phrase is about", function()
    local text = PREMIER .. "Much was said by Varnethi Prime Minister Hugo Tarkel, by an adviser "
      .. "to Mr. Velm, and in the Varnethi statement."
    check(text, "Varnethi Prime Minister Hugo Tarkel", 2, "Hugo Tarkel", "person", "name")
    check(text, "an adviser to Mr. Velm", 1, nil)
    check(text, "the Varnethi statement", 1, "Varneth", "state", "name")
  end)

  -- Whom "We" and "My country" of a statement mean.
  local function voice_of(country, date)
    space:write("s.txt", "We must wait. My country has read the ALB file.\n")
    local corpus = space:corpus()
    corpus:add({ space:path "s.txt" },
      { set = { country = country, date = date, kind = "statement" } })
    local doc = corpus:docs()[1]
    local ref = reference.new(doc, names.of_document(doc))
    local we = resolved(ref, doc, "We")
    assert.equal(we, (resolved(ref, doc, "My country")))
    assert.is_nil((resolved(ref, doc, "ALB")))
    return we
  end

  it("are the state whose code the metadata has", function()
    for _, country in ipairs { "ALB", "AL", "Albania" } do
      assert.equal("Albania", voice_of(country))
    end
    assert.equal("Italy", voice_of "IT")
    assert.equal("Soviet Union", voice_of "SUN")
    assert.equal("Myanmar", voice_of "BUR")
    assert.equal("Czechoslovakia", voice_of("CS", "1980"))
    assert.equal("Serbia and Montenegro", voice_of("CS", "2004-05-01"))
  end)

  it("are the envoy and not whom he is sent by or to", function()
    check("The head of Albania's mission to the UN, Mr. Emeric Stane, wrote.",
      "The head of Albania's mission to the UN, Mr. Emeric Stane", 1,
      "Emeric Stane", "person", "name")
  end)

  it("are those whose office is told behind their name", function()
    local text = PREMIER .. "Foreign Minister Ilda Marr of Varneth spoke. The Varnethi foreign "
      .. "minister left. The Sarnian foreign minister did not."
    check(text, "The Varnethi foreign minister", 1, "Ilda Marr", "person", "description")
    check(text, "The Sarnian foreign minister", 1, nil)
  end)

  it("are the person that a description fits", function()
    local text = PREMIER .. "The Varnethi prime minister said so. The minister of Iran did not."
    check(text, "The Varnethi prime minister", 1, "Hugo Tarkel", "person", "description")
    check(text, "The minister of Iran", 1, nil)
  end)

  it("are the state where a body has its seat", function()
    local text = PREMIER .. "The United Nations met. The host country refused a visa, and the host "
      .. "of the talks left."
    check(text, "The host country", 1, "United States", "state", "description")
    check(text, "the host", 1, nil)
    check(PREMIER .. "The host country won the cup.", "The host country", 1, nil)
  end)

  it("are the holder of an office on the day of the document", function()
    local mine = space:write("offices.csv", "list,of,office,holder,since,till\n"
      .. "offices,Varneth,Prime Minister,Ode Brill,2030-05-02,2033-05-01\n"
      .. "offices,Varneth,Prime Minister,Osman Velm,2033-05-01,\n")
    lexicon.add { mine }
    local function holder(date, words, expected)
      local text = date .. "\n\nThe Republic of Varneth held talks. The Varnethi Prime Minister, "
        .. "a former Varnethi Prime Minister and the Prime Minister of Varneth were there.\n"
      local ref, doc = read(text)
      local name, _, how = resolved(ref, doc, words)
      assert.equal(expected, how == "holder" and name or nil)
    end
    local ok, problem = pcall(function()
      holder("3 June 2032", "The Varnethi Prime Minister", "Ode Brill")
      holder("3 June 2034", "the Prime Minister of Varneth", "Osman Velm")
      holder("1 May 2033", "the Prime Minister of Varneth", nil)
      holder("3 June 2029", "the Prime Minister of Varneth", nil)
      holder("3 June 2034", "a former Varnethi Prime Minister", nil)
    end)
    lexicon.add {}
    assert.is_true(ok, problem)
  end)

  it("are whom an office of a state is held by, over a comma and over titles", function()
    local function side(text, name)
      local ref = read(text)
      return (ref:speaks_for(name))
    end
    assert.equal("Iran", side("A letter from the Permanent Representative of Iran, Ambassador "
      .. "Yrsa Tolland, came.", "Yrsa Tolland"))
    assert.equal("Iran", side("Iran's harbour minister, Hugo Tarkel, left.", "Hugo Tarkel"))
    assert.equal("Iraq", side("At the invitation of Mr. Osman Velm, Minister of Finance of Iran, "
      .. "Ms. Yrsa Tolland, Minister of Finance of Iraq, came.", "Yrsa Tolland"))
  end)

  it("tell of which state a body is, where words next to its name say it", function()
    local ref = read "Iran's Tide Authority met the Bridge Board."
    assert.equal("Iran", (ref:speaks_for "Tide Authority"))
    assert.is_nil((ref:speaks_for "Bridge Board"))
  end)

  it("are the last body of a sort that was named", function()
    check("The Tide Authority wrote to the Harbour Institute. Later the institute answered.",
      "the institute", 1, "Harbour Institute", "organisation", "description")
  end)

  it("take pronouns for who a sentence begins with", function()
    local text = PREMIER .. "Mr. Tarkel told Mr. Velm that he was late. It was known that she was."
    check(text, "he", 1, "Hugo Tarkel", "person", "pronoun")
  end)

  it("tell men from women where titles do", function()
    local text = "Ms. Lisa Orsol met Mr. Osman Velm. Then he left, and she stayed."
    check(text, "he", 1, "Osman Velm", "person", "pronoun")
    check(text, "she", 1, "Lisa Orsol", "person", "pronoun")
  end)

  it("take no empty pronoun for a body", function()
    local text = "The Harbour Institute is closed. It is necessary to wait. It has no roof."
    check(text, "It", 1, nil)
    check(text, "It", 2, "Harbour Institute", "organisation", "pronoun")
  end)

  it("do not look for a pronoun's bearer inside quotations", function()
    check('Mr. Osman Velm spoke. “Mr. Hugo Tarkel is wrong,” he said.', "he", 1, "Osman Velm",
      "person", "pronoun")
  end)

  it("give the first person of a statement to the state that it is made for", function()
    local ref, doc = read("Statement by\nH.E. Mr. Osman Velm,\nPermanent Representative of Albania "
      .. "to the United Nations\n\nNew York, 13 December 2031\n\nMr. Chair,\n\nWe reject this. My "
      .. "country is not involved, and my delegation regrets it.")
    for _, words in ipairs { "We", "My country", "my delegation" } do
      assert.same({ "Albania", "state", "voice" }, { resolved(ref, doc, words) })
    end
  end)

  it("give the first person of a letter inside an article to its sender", function()
    local ref, doc = read("TIRANA – The envoy of Iran to the UN, Saeid Karvani, sent a letter to "
      .. "the Council. \n\nFollowing is the text of the letter: \n\nI write on behalf of my "
      .. "Government, and we deny everything.\n")
    assert.same({ "Iran", "state", "voice" }, { resolved(ref, doc, "my Government") })
  end)

  it("give the first person to a speaker that is told", function()
    local ref, doc = read(PREMIER .. "We know our own people best.")
    assert.is_nil((resolved(ref, doc, "We")))
    ref:give_voice(1, doc.n_tokens, "Hugo Tarkel")
    assert.same({ "Varneth", "state", "voice" }, { resolved(ref, doc, "We") })
  end)

  it("tell for whom a person speaks", function()
    local ref = read(PREMIER)
    assert.equal("Varneth", (ref:speaks_for "Hugo Tarkel"))
    assert.is_nil(ref:speaks_for "Osman Velm")
  end)

  it("are whoever asks in an interview", function()
    check("Transcript of a talk with Maren Seld. Interviewer: Jonas Ekelby.\n\nQUESTION: Why?",
      "QUESTION", 1, "Jonas Ekelby", "person", "description")
    check("Nobody is named here.\n\nQUESTION: Why?", "QUESTION", 1, nil)
  end)

  it("are who has a rank, a chair", function()
    check("Gen. Aldric Pohl came late. The general said nothing.", "The general", 1,
      "Aldric Pohl", "person", "description")
    check("Chairperson: Ms. Audrac\n\nThe Chairperson thanked them.", "The Chairperson", 1,
      "Audrac", "person", "description")
  end)

  it("are whom a chain of pronouns leads to", function()
    check("Hugo Tarkel spoke. He was brief. He was dull. He was heard. He was late. He left.", "He",
      5, "Hugo Tarkel", "person", "pronoun")
  end)

  it("are a body by its noun, the state of a minister of ours", function()
    check("MINISTRY DENIES IT\n\nThe Ministry of Harbours has denied it.", "MINISTRY", 1,
      "Ministry of Harbours", "organisation", "description")
  end)

  it("are both sides of a joint document, and of no other", function()
    local text = "Joint communiqué of the Kingdom of Norway and the Republic of Chile\n\n"
      .. "Norway and Chile met. The Parties agreed on it."
    check(text, "The Parties", 1, "Chile; Norway", "state", "description")
    check("Norway and Chile met. The Parties agreed on it.", "The Parties", 1, nil)
  end)

  it("are all whom a phrase puts side by side, in order of name", function()
    local text = "Osman Velm and Hugo Tarkel met. Ministers Osman Velm, Hugo Tarkel and Ada Brun "
      .. "left. An adviser to Velm and Tarkel stayed."
    check(text, "Osman Velm and Hugo Tarkel", 1, "Hugo Tarkel; Osman Velm", "person", "name")
    check(text, "Ministers Osman Velm, Hugo Tarkel and Ada Brun", 1,
      "Ada Brun; Hugo Tarkel; Osman Velm", "person", "name")
    check(text, "An adviser to Velm and Tarkel", 1, nil)
  end)

  it("are not the person whose man or campaign is named", function()
    local text = "Osman Velm left. Former Velm spokesman Hugo Tarkel stayed. The Velm campaign "
      .. "closed. Former Secretary of State Ada Brun came."
    check(text, "Former Velm spokesman Hugo Tarkel", 1, "Hugo Tarkel", "person", "name")
    check(text, "The Velm campaign", 1, nil)
    check(text, "Former Secretary of State Ada Brun", 1, "Ada Brun", "person", "name")
  end)

  it("take the United States for no pronoun", function()
    check("US Secretary of State Ada Brun left.", "US Secretary of State Ada Brun", 1,
      "Ada Brun", "person", "name")
  end)

  it("are nobody where the last one told of has no name", function()
    local text = "Hugo Tarkel met a crowd. A fisherman waved. He was wet."
    check(text, "He", 1, nil)
    check("Hugo Tarkel was a fisherman. He was wet.", "He", 1, "Hugo Tarkel", "person", "pronoun")
    check("A minister of the Lake Union (LU), Hugo Tarkel, waved. He was wet.", "He", 1,
      "Hugo Tarkel", "person", "pronoun")
  end)

  it("are a company whose name does not say that it is one", function()
    local text = "The envoy visited the OCSS. HLK said that it was closed. "
      .. "The listed company was glad."
    check(text, "The listed company", 1, "HLK", "organisation", "description")
  end)
end)
