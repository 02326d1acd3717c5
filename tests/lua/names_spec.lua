--- names_spec.lua: names in invented documents, and what they are resolved to.

local lexicon = require "parlance.lexicon"
local names = require "parlance.extract.names"
local workspace = require "support.workspace"

describe("names", function()
  local space

  before_each(function() space = workspace.new() end)
  after_each(function() space:clear() end)

  -- Names of a text as "words = name (type, alias, title)", those that are as written short.
  local function named(text, only)
    local corpus = space:corpus { ["a.txt"] = "Much was said that day.\n\n" .. text .. "\n" }
    local doc, list = corpus:docs()[1], {}
    for _, row in ipairs(names.of_document(doc)) do
      local words = doc:slice(row.first, row.last):gsub("%s+", " ")
      local parts = { row.type or "?", row.alias or row.title }
      if not only or row.type == only then
        list[#list + 1] = ("%s%s (%s)"):format(words,
          row.name ~= words and " = " .. (row.name or "?") or "", table.concat(parts, ", "))
      end
    end
    return list
  end

  local function check(text, ...) assert.same({ ... }, named(text)) end

  it("know states by every form that they have", function()
    check("In talks with the Islamic Republic of Iran, Albanian envoys met those of the US.",
      "Islamic Republic of Iran = Iran (state, official)", "Albanian = Albania (state, demonym)",
      "US = United States (state, abbreviation)")
    check("He told us of a turkey in china.")
    check("They have always taken an interest in Korean and regional questions.")
  end)

  it("know names where each word is a paragraph", function()
    check("Relief\n\nin\n\nthe\n\nUK\n\nwas slow.",
      "UK = United Kingdom (state, abbreviation)")
  end)

  it("know a state by its form of government, whatever place has its name", function()
    check("The Republic of Ostrava paid. Ostrava is small.",
      "Republic of Ostrava = Ostrava (state, official)", "Ostrava (state)")
  end)

  it("know states that are listed as such", function()
    check("The governments of Varneth, Sauvelle, and Ostmark signed.",
      "Varneth (state)", "Sauvelle (state)", "Ostmark (state)")
  end)

  it("know a state's name that is a given name", function()
    check("Jordan Ambrell and Chad Smith left Jordan.",
      "Jordan Ambrell (person)", "Chad Smith (person)", "Jordan (state)")
    check("Some anti-Iranian and pro-Albania groups met.",
      "anti-Iranian = Iran (state, compound)", "pro-Albania = Albania (state, compound)")
  end)

  it("know who is also known by another name", function()
    check('Igor Balan, a.k.a. "Pike", also known as the Fisher, denied it. Pike fled.',
      "Igor Balan (person)", "Pike = Igor Balan (person, alias)",
      "Fisher = Igor Balan (person, alias)", "Pike = Igor Balan (person, alias)")
    check("Karim Haddu (aka Abu Selim) fled. Abu Selim was seen.", "Karim Haddu (person)",
      "Abu Selim = Karim Haddu (person, alias)", "Abu Selim = Karim Haddu (person, alias)")
  end)

  it("know the host of the bodies that are named", function()
    check("The United Nations thanked the Host Country.", "United Nations (organisation)",
      "Host Country = United States (state, other)")
    check("The Host Country was thanked.")
  end)

  it("are no persons that end in a learned noun", function()
    check("The paper speaks of Sarnic Halmerophobia and of Ana Prell.", "Ana Prell (person)")
  end)

  it("end an office where a person begins", function()
    check("Deputy Minister for Fisheries Ana Prell spoke.",
      "Deputy Minister for Fisheries (office)", "Ana Prell (person, Deputy Minister for Fisheries)")
    check("The Republic of Varneth was there: Foreign Minister of Varneth Osman Tarkel and "
      .. "Varnethi President Ode Brill spoke.", "Republic of Varneth = Varneth (state, official)",
      "Foreign Minister (office)", "Varneth (state)", "Osman Tarkel (person)",
      "Varnethi = Varneth (state, demonym)", "Ode Brill (person, President)")
  end)

  it("know operations, and what a text says that programs and gangs are called", function()
    check("The malware, dubbed BlackTide, was used in Operation Silent Anchor.",
      "BlackTide (malware)", "Operation Silent Anchor (operation)")
    check('A gang known as the "Sandcrab" denied it.', "Sandcrab (group)")
  end)

  it("read abbreviations behind commas and behind a name's state", function()
    check("The Commission for Peaceful Seas, or CPS, agreed.",
      "Commission for Peaceful Seas (organisation)",
      "CPS = Commission for Peaceful Seas (organisation, abbreviation)")
    check("The Ministry of Ports of Teskora (MOP) agreed.", "Ministry of Ports (organisation)",
      "MOP = Ministry of Ports (organisation, abbreviation)")
  end)

  it("keep numerals behind names, take out a comma before the rest of one", function()
    check("Pope Gregory XVIII spoke; Xi Jinping spoke, too.", "Gregory XVIII (person, Pope)",
      "Xi Jinping (person)")
    check("Mr. Viktor, Ambrell was there.", "Viktor, Ambrell = Viktor Ambrell (person, Mr.)")
  end)

  it("know news agencies", function()
    check("She told Reuters that they had lied.", "Reuters (organisation)")
  end)

  it("know territories as places, by every form that they have", function()
    check("Greenlandic officials wrote to the Falklands, to the Falkland Islands and to Aruba.",
      "Greenlandic = Greenland (place, demonym)",
      "Falklands = Falkland Islands (Malvinas) (place, alias)",
      "Falkland Islands = Falkland Islands (Malvinas) (place, alias)", "Aruba (place)")
  end)

  it("know states that the document itself names", function()
    check("The Republic of Varneth agreed. Later Varneth and the Varnethi navy refused.",
      "Republic of Varneth = Varneth (state, official)", "Varneth (state)",
      "Varnethi = Varneth (state, demonym)")
  end)

  it("know states by their ministers, their people and their demonyms", function()
    check("Teskora’s finance minister left early, and Teskora stayed.",
      "Teskora (state)", "Teskora (state)")
    check("We like the people of Halverin. So Halverin says.", "Halverin (state)",
      "Halverin (state)")
    check("Pellory has denied it, a Pelloran envoy said.", "Pellory (state)",
      "Pelloran = Pellory (state, demonym)")
    check("Foreign Minister Ada Brill of Tolvia left. Tolvia stayed.",
      "Ada Brill (person, Foreign Minister)", "Tolvia (state)", "Tolvia (state)")
    check("The REPUBLIC OF VARNETH met us.", "REPUBLIC OF VARNETH = Varneth (state, official)")
  end)

  it("know the states in brackets behind persons, where one of them is clear", function()
    check("The Republic of Pellory came. Mr. Odo Falk (Pellory) and Ms. Ina Ald (Dravik) spoke.",
      "Republic of Pellory = Pellory (state, official)", "Odo Falk (person, Mr.)",
      "Pellory (state)", "Ina Ald (person, Ms.)", "Dravik (state)")
    check("Mr. Odo Falk (Left) and Ms. Ina Ald (Right) spoke.", "Odo Falk (person, Mr.)",
      "Ina Ald (person, Ms.)")
  end)

  it("know persons by title, and by surname from then on", function()
    check("The reply of H. E. Mr. Osman Tarkel was short, and Tarkel left.",
      "Osman Tarkel (person, H. E. Mr.)", "Tarkel = Osman Tarkel (person, surname)")
  end)

  it("spell persons in capitals as others do", function()
    check("Mr. OSMAN TARKEL spoke, and TARKEL left with Ms. FENN.",
      "OSMAN TARKEL = Osman Tarkel (person, Mr.)", "TARKEL = Osman Tarkel (person, surname)",
      "FENN = Fenn (person, Ms.)")
  end)

  it("know persons by the words around them", function()
    check("It was closed, said Quorra Velm, a shipping clerk, on Tuesday.", "Quorra Velm (person)")
  end)

  it("give a surname that two persons share to whom a title fits, or who came first", function()
    local text = "Mr. Osman Tarkel met Ms. Lisa Tarkel. "
    local list = named(text .. "Then Mr. Tarkel left.", "person")
    assert.equal("Tarkel = Osman Tarkel (person, surname)", list[3])
    list = named(text .. "Then Ms. Tarkel left, and Tarkel was sad.", "person")
    assert.equal("Tarkel = Lisa Tarkel (person, surname)", list[3])
    assert.equal("Tarkel = Osman Tarkel (person, surname)", list[4])
  end)

  it("know a surname before a word for sons, and inside a name", function()
    local list = named("Adm. Hugo B. Tarkel Jr. met Ada Brun Velm. Tarkel and Brun left.", "person")
    assert.equal("Tarkel = Hugo B. Tarkel Jr. (person, surname)", list[3])
    assert.equal("Brun = Ada Brun Velm (person, surname)", list[4])
  end)

  it("know a person again who has a place's name, and no state that has his", function()
    local list = named("Capt. Ada Rochester left. Captain Rochester waved. Rochester is old.")
    assert.same({ "Ada Rochester (person, Capt.)",
      "Rochester = Ada Rochester (person, surname)", "Rochester (place)" }, list)
    list = named "Osman Tarkel Velm left. Tarkel's foreign minister left."
    assert.equal("Tarkel = Osman Tarkel Velm (person, surname)", list[2])
  end)

  it("take a state behind an office for no given name", function()
    check("Prime Minister of Israel Ada Brun left.", "Prime Minister (office)", "Israel (state)",
      "Ada Brun (person)")
  end)

  it("mend a comma inside a name", function()
    check("The head of the mission to the UN Amir, Saeid Karvani, also wrote.",
      "UN = United Nations (organisation, abbreviation)",
      "Amir, Saeid Karvani = Amir Saeid Karvani (person)")
  end)

  it("know organisations by their heads, with what follows", function()
    check("It was the National Center for Tidal Studies that objected.",
      "National Center for Tidal Studies (organisation)")
  end)

  it("keep states inside organisations and offices as names of their own", function()
    check("a note from the Permanent Mission of the Republic of Albania to the United Nations",
      "Permanent Mission = Permanent Mission of Albania to the United Nations "
        .. "(organisation, short)",
      "Republic of Albania = Albania (state, official)", "United Nations (organisation)")
    assert.same({ "Minister of Finance (office)" },
      named("a note from the Minister of Finance of Iran", "office"))
  end)

  it("know abbreviations that brackets introduce, either way round", function()
    check("The National Tide Authority (NTA) objected. The NTA objects always.",
      "National Tide Authority (organisation)",
      "NTA = National Tide Authority (organisation, abbreviation)",
      "NTA = National Tide Authority (organisation, abbreviation)")
    assert.same("NTA = National Tide Authority (organisation, abbreviation)",
      named "It was the NTA (National Tide Authority) that objected."[1])
  end)

  it("know an organisation by its head alone, when it is the only one", function()
    local list = named "It was the National Tide Authority. Nobody asked the Authority why."
    assert.equal("Authority = National Tide Authority (organisation, short)", list[2])
  end)

  it("leave out other capitals, and words that begin a sentence", function()
    check("The ship Patient Oyster sank. Engineers wept. Weather was to blame.")
  end)

  it("do not take treaties for places", function()
    check("as the Vienna Convention on Consular Relations says")
  end)

  it("know a name's sort by all that stands around it in the document", function()
    check("It rained in Ulderby. Nobody lives near Ulderby now.", "Ulderby (place)",
      "Ulderby (place)")
    assert.same({ "Quorrin (person)", "Quorrin (person)" },
      named "Later Quorrin said no. It was Quorrin who wrote it.")
  end)

  it("know states by their demonyms, their embassies and who speaks for them", function()
    check("The Skerrish fleet left Skerrik.", "Skerrish = Skerrik (state, demonym)",
      "Skerrik (state)")
    assert.same({ "Ostravar (state)" }, named("A note came from Ostravar's embassy.", "state"))
    assert.same({ "Dunmere (state)" },
      named("It was signed by the Permanent Representative of Dunmere.", "state"))
  end)

  it("know malware and groups by the words around them", function()
    assert.same({ "Nightjar (malware)" }, named('It was the program "Nightjar" that failed.'))
    assert.same({ "Grey Heron (group)" }, named("Members of the Grey Heron militia fled."))
    check("Attacks by Stuxnet went on.", "Stuxnet (malware)")
  end)

  it("leave out the names of peoples that are languages", function()
    check("She spoke in French, and the French envoy did not.",
      "French = France (state, demonym)")
  end)

  it("take the title of a person for no office beside him", function()
    check("Foreign Minister Osman Tarkel left.", "Osman Tarkel (person, Foreign Minister)")
  end)

  it("do not take places, offices and things for persons", function()
    assert.same({}, named("The Perry Chief sold well in New Jersey. Emmy Award.", "person"))
    assert.same({ "New Jersey (place)" }, named("It was sold in New Jersey.", "place"))
  end)

  it("know the Group of 77 for what it is", function()
    assert.same({ "Group of 77 and China = Group of 77 (group, alias)", "Group of 77 (group)" },
      named "It was said for the Group of 77 and China. The Group of 77 agreed.")
  end)

  it("take names of the user's own from CSV and Lua", function()
    local csv = space:write("mine.csv",
      "name,type,alias,demonym,abbreviation\nTollmast Freight,organisation,,,TFA\n"
      .. "Varn,state,Land of Varn,Varnish,\n")
    local lua = space:write("more.lua",
      'return { { name = "Osman Tarkel", type = "person", alias = { "Old Osman" } } }')
    lexicon.add { csv, lua }
    local ok, list = pcall(named, "It was the TFA, the Land of Varn and Old Osman. So Tarkel said.")
    lexicon.add {}
    assert.is_true(ok, list)
    assert.same({ "TFA = Tollmast Freight (organisation, abbreviation)",
      "Land of Varn = Varn (state, alias)", "Old Osman = Osman Tarkel (person, alias)",
      "Tarkel = Osman Tarkel (person, surname)" }, list)
    assert.same({}, named "It was the TFA once more.")
  end)

  it("say where a list of the user's own is wrong", function()
    local csv = space:write("mine.csv", "name,type\nVarneth,stat\n")
    local ok, problem = pcall(lexicon.add, { csv })
    assert.is_false(ok)
    assert.truthy(tostring(problem):find("mine.csv: line 2: 'stat' is no type of names: did you "
      .. "mean 'state'?", 1, true))
  end)
end)
