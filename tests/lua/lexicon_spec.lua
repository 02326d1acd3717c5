--- lexicon_spec.lua: the form of the word lists and registries in scripts/lexicon.
--
-- What is said at the head of each list is held here against the list: fields, order, no
-- entry twice, codes that exist. Whether a word belongs in a list is not for a test to say.

package.path = "scripts/?.lua;" .. package.path

-- Every pair of codes of ISO 3166-1, alpha-2 and alpha-3 in one word.
local ISO = [[
ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW
AXALA AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN
BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG
CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE
DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN
FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL
GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV
HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM
JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO
LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE
MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS
MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL
NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI
PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN
SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV
SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON
TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN
VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE
]]

-- Pairs that ISO 3166-3 keeps for states that ended.
local FORMER = "CSCSK CSSCG DDDDR SUSUN VDVDR YDYMD YUYUG"

local FILES = {
  "bodies", "offices", "states", "territories", "treaties", "un_symbols",
  "en.abbreviations", "en.cue_phrases",
  "en.cues", "en.first_names", "en.hedges", "en.months", "en.numbers",
  "en.sentence_starters", "en.stopwords", "en.titles", "fr.months", "fr.numbers",
}

local function load_list(name) return require("lexicon." .. name) end

local function set(list)
  local s = {}
  for _, value in ipairs(list) do s[value] = true end
  return s
end

local function words(text)
  local list = {}
  for word in text:gmatch "%S+" do list[#list + 1] = word end
  return list
end

-- Small letters, as far as ASCII goes: enough to find what differs in case alone.
local function fold(form) return form:lower() end

-- Fails unless every value is text without stray white space, above the one before it.
local function assert_sorted(list, what, value_of)
  local before
  for i, entry in ipairs(list) do
    local value = value_of and value_of(entry) or entry
    assert.is_string(value, ("%s[%d]"):format(what, i))
    assert.is_nil(value:match "^%s" or value:match "%s$" or value:match "%s%s", value)
    assert.is_true(value ~= "", what .. " has an empty entry")
    assert.is_true(before == nil or before < value,
      ("%s: %q is not above %q"):format(what, value, tostring(before)))
    before = value
  end
end

local function assert_folded(list, what)
  assert_sorted(list, what)
  for _, value in ipairs(list) do assert.equal(fold(value), value, what) end
end

local function assert_subset(list, of, what)
  local known = set(of)
  for _, value in ipairs(list) do
    assert.is_true(known[value], ("%s: %q is not among them"):format(what, value))
  end
end

local function field(name)
  return function(entry) return entry[name] end
end

-- What an entry is matched by: its names and aliases.
local function forms_of(entry, names)
  local forms = {}
  for _, name in ipairs(names) do
    local value = entry[name]
    if type(value) == "table" then
      for _, form in ipairs(value) do forms[#forms + 1] = form end
    else
      forms[#forms + 1] = value
    end
  end
  return forms
end

-- Fails unless `shared` names exactly the forms that two entries have, and no entry has
-- one form twice.
local function assert_shared(entries, names, title)
  local count = {}
  for _, entry in ipairs(entries) do
    local seen = {}
    for _, form in ipairs(forms_of(entry, names)) do
      local key = fold(form)
      assert.is_nil(seen[key], ("%s: %q is there twice"):format(title(entry), form))
      seen[key], count[key] = true, (count[key] or 0) + 1
    end
  end
  for _, entry in ipairs(entries) do
    local shared = set(entry.shared or {})
    for _, form in ipairs(forms_of(entry, names)) do
      assert.equal(count[fold(form)] > 1, shared[form] == true,
        ("%s: %q shared"):format(title(entry), form))
    end
    assert_subset(entry.shared or {}, forms_of(entry, names), title(entry))
  end
end

local function assert_fields(entry, allowed)
  for key in pairs(entry) do
    assert.is_true(allowed[key], ("an unknown field %q"):format(tostring(key)))
  end
end

describe("every file of the lexicon", function()
  for _, name in ipairs(FILES) do
    it("is UTF-8 with typewriter apostrophes: " .. name, function()
      local path = assert(package.searchpath("lexicon." .. name, package.path))
      local file = assert(io.open(path, "rb"))
      local text = file:read "a"
      file:close()

      assert.is_truthy(utf8.len(text))
      assert.is_nil(text:find "\u{2019}")
      assert.is_nil(text:find "[\t\r]")
      assert.is_truthy(text:find("Source:", 1, true) or text:find("compilation", 1, true))
      assert.is_table(load_list(name))
    end)
  end
end)

describe("states", function()
  local states = load_list "states"
  local FIELDS = set(words [[name official iso2 iso3 capital cities aliases demonyms case shared
    also status withdrawn ended]])
  local NAMES = { "name", "official", "aliases", "demonyms" }

  it("are sorted and have known fields only", function()
    assert_sorted(states, "states", field "name")
    for _, state in ipairs(states) do
      assert_fields(state, FIELDS)
      assert.is_string(state.capital, state.name)
      assert_sorted(state.aliases or {}, state.name)
      assert_sorted(state.demonyms or {}, state.name)
    end
  end)

  it("are the 193 members of the United Nations and few others", function()
    local count = { member = 0, observer = 0, other = 0, ended = 0 }
    for _, state in ipairs(states) do
      local status = state.ended and "ended" or state.status or "member"
      count[status] = count[status] + 1
    end
    assert.same({ member = 193, observer = 2, other = 4, ended = 14 }, count)
  end)

  it("have codes that exist, each once", function()
    local current, former, seen = set(words(ISO)), set(words(FORMER)), {}
    current.XKXKX = true
    for _, state in ipairs(states) do
      local code = (state.iso2 or "") .. (state.iso3 or "")
      if not state.ended or code ~= "" then
        local known = state.ended and former or current
        assert.is_true(known[code], ("%s: %q"):format(state.name, code))
        assert.is_nil(seen[code], code)
        seen[code] = true
      end
    end
  end)

  it("have had other codes that are nobody's now", function()
    local known = {}
    for _, state in ipairs(states) do
      known[state.iso2 or ""], known[state.iso3 or ""] = true, true
    end
    for _, state in ipairs(states) do
      for _, code in ipairs(state.withdrawn or {}) do
        assert.is_truthy(code:find "^%u%u%u?%u?$", code)
        assert.is_nil(known[code], code)
        known[code] = true
      end
      assert_sorted(state.withdrawn or {}, state.name)
    end
  end)

  it("have demonyms wherever there are any", function()
    local without = {}
    for _, state in ipairs(states) do
      if not state.demonyms then without[#without + 1] = state.name end
    end
    assert.same({ "Holy See", "United Arab Republic" }, without)
  end)

  it("say which forms they share", function()
    assert_shared(states, NAMES, field "name")
  end)

  it("restrict and explain only forms that they have", function()
    for _, state in ipairs(states) do
      local folds = {}
      for _, form in ipairs(forms_of(state, NAMES)) do folds[fold(form)] = true end
      for _, form in ipairs(state.case or {}) do assert.is_true(folds[fold(form)], form) end
      for form in pairs(state.also or {}) do assert.is_true(folds[fold(form)], form) end
    end
  end)
end)

describe("territories", function()
  local territories = load_list "territories"
  local FIELDS = set(words "name official iso2 iso3 aliases demonyms")

  it("are sorted and have known fields only", function()
    assert_sorted(territories, "territories", field "name")
    for _, territory in ipairs(territories) do
      assert_fields(territory, FIELDS)
      assert_sorted(territory.aliases or {}, territory.name)
      assert_sorted(territory.demonyms or {}, territory.name)
    end
  end)

  it("have, with the states, every code of ISO 3166-1 once", function()
    local left = set(words(ISO))
    for _, list in ipairs { "states", "territories" } do
      for _, entry in ipairs(load_list(list)) do
        local code = (entry.iso2 or "") .. (entry.iso3 or "")
        if list == "territories" then assert.is_true(left[code], entry.name) end
        left[code] = nil
      end
    end
    assert.same({}, left)
  end)

  it("share no form with each other or with a state", function()
    local names = { "name", "official", "aliases", "demonyms" }
    local of_states = {}
    for _, state in ipairs(load_list "states") do
      for _, form in ipairs(forms_of(state, names)) do of_states[fold(form)] = true end
    end
    assert_shared(territories, names, field "name")
    for _, territory in ipairs(territories) do
      for _, form in ipairs(forms_of(territory, names)) do
        assert.is_nil(of_states[fold(form)], form)
      end
    end
  end)
end)

describe("offices", function()
  local offices = load_list "offices"

  it("are sorted, of states and bodies of the lists, one holder after the other", function()
    local known, before = {}, nil
    for _, list in ipairs { "states", "bodies" } do
      for _, entry in ipairs(load_list(list)) do known[entry.name] = true end
    end
    for _, entry in ipairs(offices) do
      assert_fields(entry, set(words "of office holder since till"))
      assert.is_true(known[entry.of], entry.of)
      assert.truthy(entry.since:find "^%d%d%d%d%-%d%d%-%d%d$", entry.holder)
      assert.is_true(entry.since < (entry.till or "9999"), entry.holder)
      local key = ("%s|%s"):format(entry.of, entry.office)
      if before and before.key == key then
        assert.is_true(before.till <= entry.since, entry.holder)
      elseif before then
        assert.is_true(before.key < key, key)
      end
      before = { key = key, till = entry.till or "9999" }
    end
  end)
end)

describe("bodies", function()
  local bodies = load_list "bodies"
  local FIELDS = set(words "name kind abbreviations aliases case host")
  local KINDS = set(words "organ organisation agency court committee group alliance")
  local STATES = {}
  for _, state in ipairs(load_list "states") do STATES[state.name] = true end

  it("are sorted and of a known kind", function()
    assert.is_true(#bodies >= 250)
    assert_sorted(bodies, "bodies", field "name")
    for _, body in ipairs(bodies) do
      assert_fields(body, FIELDS)
      assert.is_true(KINDS[body.kind], body.name)
      assert.is_true(not body.host or STATES[body.host], body.name)
      assert_sorted(body.aliases or {}, body.name)
      assert_sorted(body.abbreviations or {}, body.name)
    end
  end)

  it("share no name, alias or abbreviation", function()
    assert_shared(bodies, { "name", "aliases" }, field "name")
    local seen = {}
    for _, body in ipairs(bodies) do
      for _, form in ipairs(body.abbreviations or {}) do
        assert.is_nil(seen[form], form)
        seen[form] = true
      end
    end
  end)

  it("restrict only forms that they have", function()
    for _, body in ipairs(bodies) do
      local folds = {}
      for _, form in ipairs(forms_of(body, { "name", "aliases" })) do folds[fold(form)] = true end
      for _, form in ipairs(body.case or {}) do assert.is_true(folds[fold(form)], form) end
    end
  end)
end)

describe("treaties", function()
  local treaties = load_list "treaties"
  local FIELDS = set(words "canonical kind year aliases abbreviations articles shared alone")
  local KINDS = set(words [[convention treaty charter covenant protocol agreement statute
    declaration]])

  local function title(treaty) return (treaty.canonical:gsub(" %(%d+%)$", "")) end

  it("are sorted and of a known kind", function()
    assert.is_true(#treaties >= 170)
    assert_sorted(treaties, "treaties", field "canonical")
    for _, treaty in ipairs(treaties) do
      assert_fields(treaty, FIELDS)
      assert.is_true(KINDS[treaty.kind], treaty.canonical)
      assert_sorted(treaty.aliases or {}, treaty.canonical)
      assert_sorted(treaty.abbreviations or {}, treaty.canonical)
    end
  end)

  it("end in their year, but for the Charter", function()
    for _, treaty in ipairs(treaties) do
      local year = treaty.canonical:match "%((%d%d%d%d)%)$"
      if treaty.canonical ~= "Charter of the United Nations" then
        assert.equal(tostring(treaty.year), year, treaty.canonical)
      end
      assert.is_true(treaty.year > 1400 and treaty.year < 2100)
    end
  end)

  it("say which forms they share", function()
    local titled = {}
    for i, treaty in ipairs(treaties) do
      titled[i] = { title = title(treaty), aliases = treaty.aliases, shared = treaty.shared }
    end
    assert_shared(titled, { "title", "aliases" }, field "title")
  end)

  it("have abbreviations of their own", function()
    local seen = {}
    for _, treaty in ipairs(treaties) do
      for _, form in ipairs(treaty.abbreviations or {}) do
        assert.is_nil(seen[form], form)
        seen[form] = true
      end
    end
  end)
end)

describe("symbols of the United Nations", function()
  local symbols = load_list "un_symbols"

  it("are sorted lists of elements with their meaning", function()
    for _, part in ipairs { "bodies", "prefixes", "subsidiary", "nature", "modifiers" } do
      local name = field(part == "prefixes" and "prefix" or "element")
      assert_sorted(symbols[part], part, name)
      for _, entry in ipairs(symbols[part]) do
        assert.is_string(entry.name or entry.meaning, name(entry))
        assert.equal(name(entry):match "%.$" ~= nil, entry.number == true, name(entry))
      end
    end
  end)

  it("have prefixes that begin with a body", function()
    local bodies = {}
    for _, body in ipairs(symbols.bodies) do bodies[body.element] = true end
    for _, entry in ipairs(symbols.prefixes) do
      assert.is_true(bodies[entry.prefix:match "^[^/]+"], entry.prefix)
    end
  end)
end)

describe("titles", function()
  local titles = load_list "en.titles"

  it("are sorted, without a form in two sorts", function()
    local all = {}
    for sort, forms in pairs(titles.honorifics) do
      assert_sorted(forms, sort)
      for _, form in ipairs(forms) do
        assert.is_nil(all[form], form)
        all[form], all[#all + 1] = true, form
      end
    end
    assert_sorted(titles.risky, "risky")
    assert_subset(titles.risky, all, "risky titles")
  end)

  it("have lower-case lists of offices, organisations and persons", function()
    assert_folded(titles.offices, "offices")
    assert_folded(titles.collective, "collective")
    assert_folded(titles.persons, "persons")
    assert.is_true(#titles.offices >= 300)
    assert.is_true(#titles.persons >= 200)
  end)
end)

describe("cues of reported speech", function()
  local cues, phrases = load_list "en.cues", load_list "en.cue_phrases"
  local CLASSES = set(cues.classes)
  local FRAMES = set(words "that direct object to wh")

  it("are verbs with class, frame and forms", function()
    assert_sorted(cues.classes, "classes")
    assert_sorted(cues.verbs, "verbs", field "lemma")
    assert.is_true(#cues.verbs >= 350)
    for _, verb in ipairs(cues.verbs) do
      assert.is_true(CLASSES[verb.class], verb.lemma)
      assert.is_true(#verb.frame > 0, verb.lemma)
      for _, frame in ipairs(verb.frame) do assert.is_true(FRAMES[frame], verb.lemma) end
      local base = verb.particle and verb.lemma:sub(1, -#verb.particle - 2) or verb.lemma
      assert.equal(base, verb.forms[1])
      assert.equal(verb.lemma, base .. (verb.particle and " " .. verb.particle or ""))
    end
  end)

  it("have each form once, but for adjectives and those with a particle", function()
    local seen = {}
    for _, verb in ipairs(cues.verbs) do
      for _, form in ipairs(verb.forms) do
        local key = form .. " " .. (verb.particle or verb.adjective and "be" or "")
        assert.is_nil(seen[key], key)
        seen[key] = true
        assert.is_truthy(form:match "^%l[%l-]*%l$", form)
      end
    end
  end)

  it("call risky only forms that they have", function()
    local forms = {}
    for _, verb in ipairs(cues.verbs) do
      for _, form in ipairs(verb.forms) do forms[#forms + 1] = form end
    end
    assert_sorted(cues.risky, "risky")
    assert_subset(cues.risky, forms, "risky forms")
  end)

  it("have phrases and nouns of known classes", function()
    local function text(phrase) return table.concat(phrase, "\0") end
    assert_sorted(phrases.phrases, "phrases", text)
    for _, phrase in ipairs(phrases.phrases) do
      assert.is_true(#phrase > 1 and CLASSES[phrase.class], text(phrase))
    end
    assert_sorted(phrases.noun_cues, "noun_cues", field "noun")
    for _, cue in ipairs(phrases.noun_cues) do
      assert.is_true(CLASSES[cue.class], cue.noun)
      assert.equal(cue.noun, cue.forms[1])
    end
  end)
end)

describe("hedges", function()
  local hedges = load_list "en.hedges"
  local CLASSES = set(words "hearsay doubt possibility appearance degree")
  local KINDS = set(words "adverb adjective modal verb")

  it("are words of a kind and a class", function()
    assert_sorted(hedges.words, "words", function(w) return w.form .. "\0" .. w.kind end)
    for _, word in ipairs(hedges.words) do
      assert.is_true(CLASSES[word.class] and KINDS[word.kind], word.form)
      assert.equal(fold(word.form), word.form)
    end
  end)

  it("are phrases of a class", function()
    assert_sorted(hedges.phrases, "phrases", function(p) return table.concat(p, "\0") end)
    for _, phrase in ipairs(hedges.phrases) do
      assert.is_true(#phrase > 1 and CLASSES[phrase.class], phrase[1])
    end
  end)
end)

describe("months", function()
  local months = load_list "en.months"

  it("are twelve, and the days of the week seven, in order", function()
    assert.equal(12, #months.months)
    assert.equal(7, #months.weekdays)
    for _, list in ipairs { months.months, months.weekdays } do
      for i, entry in ipairs(list) do assert.equal(i, entry.number, entry.name) end
    end
  end)

  it("have 366 days together", function()
    local days = 0
    for _, month in ipairs(months.months) do days = days + month.days end
    assert.equal(366, days)
  end)

  it("have abbreviations that begin as they do", function()
    for _, list in ipairs { months.months, months.weekdays } do
      for _, entry in ipairs(list) do
        for _, form in ipairs(entry.abbreviations or {}) do
          local stem = form:gsub("%.$", "")
          assert.equal(entry.name:sub(1, #stem), stem)
        end
      end
    end
  end)
end)

describe("numbers", function()
  local numbers = load_list "en.numbers"

  local function count(map)
    local n, seen = 0, {}
    for word, value in pairs(map) do
      assert.is_string(word)
      n, seen[value] = n + 1, true
    end
    return n, seen
  end

  it("name every cardinal below and every ordinal up to a hundred", function()
    local n, cardinals = count(numbers.cardinals)
    local m, ordinals = count(numbers.ordinals)
    assert.equal(100, n)
    assert.equal(100, m)
    for value = 1, 99 do assert.is_true(cardinals[value] and ordinals[value], value) end
    assert.is_true(cardinals[0] and ordinals[100])
  end)

  it("give the right values", function()
    assert.equal(0, numbers.cardinals.zero)
    assert.equal(40, numbers.cardinals.forty)
    assert.equal(93, numbers.cardinals["ninety-three"])
    assert.equal(12, numbers.ordinals.twelfth)
    assert.equal(21, numbers.ordinals["twenty-first"])
    assert.equal(1000000, numbers.scales.million)
    assert.equal(14, numbers.romans.XIV)
  end)
end)

describe("lists of words", function()
  it("are folded and sorted", function()
    assert_folded(load_list "en.stopwords", "stopwords")
    assert_folded(load_list "en.sentence_starters", "sentence_starters")
  end)

  it("hold given names of many cultures", function()
    local names = load_list "en.first_names"
    assert_folded(names.names, "names")
    assert_sorted(names.risky, "risky")
    assert_subset(names.risky, names.names, "risky names")
    assert.is_true(#names.names >= 1200)
  end)
end)
