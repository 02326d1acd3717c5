--- vocabulary.lua: the words that tell names apart: titles, offices, heads, given names.

local lexicon = require "parlance.lexicon"
local text = require "parlance.text"

local M = {}

local function set_of(list, into)
  local set = into or {}
  for _, word in ipairs(list) do set[word] = true end
  return set
end

local titles, given = lexicon "en/titles", lexicon "en/first_names"

local keys, n_keys, MOST_KEYS = {}, 0, 100000

--- The words of a phrase as a key: folded tokens, one space between.
---@param phrase string
---@return string
function M.key(phrase)
  local key = keys[phrase]
  if key then return key end
  -- Plain words need no tokenizer.
  local is_plain = phrase:find "^[%a ]+$"
  key = is_plain and phrase:lower() or table.concat(text.words(text.fold(phrase)), " ")
  if n_keys >= MOST_KEYS then keys, n_keys = {}, 0 end
  keys[phrase], n_keys = key, n_keys + 1
  return key
end

-- Titles before names: single forms -> sort; forms that are words too.
M.titles, M.risky_titles = {}, set_of(titles.risky)
for sort, list in pairs(titles.honorifics) do
  for _, form in ipairs(list) do
    if not form:find " %l" then M.titles[form] = sort end
  end
end

-- In names that stand in capitals.
for _, form in ipairs { "DR", "DR.", "MR", "MR.", "MRS", "MRS.", "MS", "MS.", "SIR" } do
  M.titles[form] = "courtesy"
end

--- Titles of more than one token, as keys; the tokens that they begin with.
M.long_titles, M.title_start = {}, {}
for form in pairs(M.titles) do
  local key = M.key(form)
  if key:find " " then M.long_titles[key], M.title_start[key:match "^%S+"] = true, true end
end

--- Offices, as keys of folded words, and as a tree of them: "" where one ends.
M.offices, M.office_tree, M.office_start = {}, {}, {}
-- "President of the Security Council" is an office, and a body by itself.
local function holds_a_body(office)
  return office:find " of the " ~= nil and not office:find "opposition" and not office:find "staff"
end

local function add_office(office)
  local words, node = text.words(office), holds_a_body(office) and {} or M.office_tree
  M.offices[table.concat(words, " ")] = true
  M.office_start[words[1]] = true
  for _, word in ipairs(words) do
    node[word] = node[word] or {}
    node = node[word]
  end
  node[""] = true
end

for _, office in ipairs(titles.offices) do add_office(office) end

--- Heads of names of organisations, folded.
M.heads = {}
for _, head in ipairs(titles.collective) do
  if not head:find "[ %-]" then M.heads[head] = true end
end
set_of({ "broadcasting", "consulates", "museum", "museums", "gallery", "library", "magazine",
  "airways", "airlines", "airline", "lines",
  "school", "orchestra", "fc", "studio", "studios", "records",
  "times", "journal", "corp", "corp.", "inc", "inc.", "ltd", "ltd.", "llc", "reich", "empire",
  "brigades", "wire", "herald", "courier", "gazette", "tribune", "telegraph", "chronicle",
  "analytics", "logistics", "technologies", "holdings", "industries", "consulting", "telecom",
  "survey", "shipping", "lines", "ferries", "shipyard", "shipyards", "railways", "petroleum" },
  M.heads)
-- Too common by themselves to be the short form of a name.
M.weak_heads = set_of {
  "media", "press", "youth", "staff", "forces", "troops", "agencies", "services", "organs",
  "institutions", "companies", "governments", "bodies", "groups", "leadership", "opposition",
  "front", "intelligence", "radio", "television", "team", "service", "force", "unit", "body",
  "school", "records", "times", "journal", "library", "gallery", "studio", "studios",
  "magazine", "empire", "wire", "survey", "shipping", "lines", "tribune", "chronicle", "party",
  "parties", "office", "offices", "trust", "regime", "community", "society", "resistance",
  "executive", "headquarters", "police", "program", "programme", "network", "branch",
  "division", "monitor", "registry", "youth", "command",
}

--- Words in front of names of organisations, folded: "Radio Oskmere".
M.fronts = set_of { "radio", "agence", "banco", "banque", "partido", "parti", "télévision", "tele" }

--- Heads that every party has one of: they are the short form of no name.
M.loose_heads = set_of { "government", "mission", "embassy", "delegation", "parliament", "army",
  "consulate", "cabinet", "court", "administration" }

--- Nouns for persons, folded, with offices of one word.
M.persons = set_of(titles.persons)
for office in pairs(M.offices) do
  if not office:find " " then M.persons[office] = true end
end
set_of({ "skipper", "clerk", "prosecutor", "rapporteur" }, M.persons)

M.given, M.risky_given = set_of(given.names), set_of(given.risky)

--- Words that begin names of places more than of persons.
M.saints = set_of { "san", "santa", "santo", "los", "las", "são", "sao" }

-- Names of a list of WordNet's, folded.
local function names_of(list, into)
  for name in list:gmatch "%s*([^;]+);" do
    name = text.fold(name)
    if not name:find "%s" and not M.stop[name] and not M.saints[name] then into[name] = true end
  end
  return into
end

--- Small words inside names of persons.
M.particles = set_of { "al", "bin", "ben", "ibn", "bint", "da", "de", "del", "della", "der", "di",
  "do", "dos", "du", "el", "la", "le", "ul", "van", "von", "ter", "zu", "y", "e" }

--- Folded words with which no name begins.
M.stop = set_of(lexicon "en/stopwords")
set_of(lexicon "en/sentence_starters", M.stop)

set_of({ "uh", "um", "hm", "hmm", "mhm", "mm", "oh", "ah", "okay", "ok", "yeah", "hey", "wow",
  "er", "ooh", "huh", "haha", "unhunh", "alas", "amen" }, M.stop)

local calendar = lexicon "en/months"
for _, list in ipairs { calendar.months, calendar.weekdays } do
  for _, entry in ipairs(list) do
    M.stop[entry.name:lower()] = true
    for _, short in ipairs(entry.abbreviations or {}) do M.stop[short:lower()] = true end
  end
end

local persons = lexicon "en/proper/persons"
names_of(persons.given, M.given)
for name in pairs(names_of(persons.risky_given, {})) do
  if not M.given[name] then M.given[name], M.risky_given[name] = true, true end
end

--- Surnames, folded; those that are other things, too.
M.surnames, M.risky_surnames = names_of(persons.surnames, {}), names_of(persons.risky_surnames, {})

--- Capitalised words that are parts of documents, times, and forms of address.
M.plain = set_of { "article", "articles", "chapter", "annex", "part", "section", "paragraph",
  "resolution", "resolutions", "charter", "convention", "conventions", "treaty", "treaties",
  "protocol", "agreement", "agreements", "covenant", "declaration", "statute", "act", "member",
  "members", "state", "states", "member states", "head", "heads", "internet", "god", "am", "pm",
  "page", "figure", "table", "question", "answer", "excellency", "excellencies", "applause",
  "item", "agenda", "bc", "dear", "sincerely", "no", "nos", "vol", "editing", "q", "a",
  "statement", "press", "letter", "signed", "round", "world war", "war",
  "accord", "accords", "pact", "powers", "power", "constitution", "law", "decade", "day", "year",
  "session", "summit", "meeting", "ladies", "gentlemen", "distinguished", "finding", "points",
  "sir", "madam", "mr.", "mrs.", "ms.", "dr.", "lord", "lady" }

--- Words with a capital that are a name only beside another, folded.
M.lonely = set_of {
  "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
  "hall", "governments", "ministers", "presidents", "republic", "kingdom", "territory",
  "plan", "document", "majesty", "holiness", "ambassadors", "foreign", "national",
  "international", "new", "great", "upper", "lower", "saint", "twelve", "secretary",
  "east-west", "north-south", "south-south", "english", "latin", "christmas", "easter",
  "mom", "dad", "mum", "scripture", "high-level", "euro-atlantic", "earth", "report",
  "programme", "project",
}

--- Heads of titles of treaties and laws, folded.
M.instruments = set_of { "convention", "conventions", "treaty", "treaties", "charter", "covenant",
  "covenants", "protocol", "protocols", "agreement", "agreements", "statute", "declaration",
  "accord", "accords", "pact", "compact", "act", "resolution", "resolutions" }

--- Heads of names of places, folded: behind the name, and before it.
M.place_tails = set_of { "sea", "ocean", "river", "bay", "gulf", "strait", "straits", "island",
  "islands", "peninsula", "valley", "mountains", "desert", "lake", "canal", "coast", "basin",
  "province", "region", "archipelago", "heights", "strip", "airport", "street", "avenue",
  "square", "crossing", "corridor", "plateau", "delta", "channel", "roads",
  "castle", "palace", "mosque", "temple", "cathedral", "abbey", "monastery", "stadium", "arena",
  "park", "garden", "gardens", "beach", "hill", "hills", "mountain", "falls", "creek", "canyon",
  "cave", "caves", "forest", "bridge", "tower", "gate", "road", "lane", "boulevard", "highway",
  "trail", "station", "harbour", "harbor", "fort", "fortress", "cemetery", "market", "theatre",
  "theater", "hotel", "plaza", "county", "city", "district", "isle", "isles", "reef", "plain",
  "plains", "pass", "ridge", "glacier", "volcano", "reservoir", "dam", "prefecture", "oblast" }
M.place_fronts = set_of { "cape", "mount", "lake", "river", "port", "gulf", "bay", "isle", "strait",
  "fort", "county", "point", "mt.", "mt" }
--- Those of places that "of X" may follow.
M.place_ofs = set_of { "gulf", "bay", "isle", "isles", "strait", "straits", "sea", "city", "town",
  "village", "county", "province", "island", "port", "cape", "gate", "valley", "district",
  "temple", "palace", "castle", "tower", "coast" }

--- Forms of government before "of X".
-- Societies are unions too: these make a state of no name that the lists lack.
M.loose_polities = set_of { "union", "confederation", "federation", "commonwealth" }
M.polities = set_of { "republic", "kingdom", "commonwealth", "federation", "principality",
  "sultanate", "emirate", "duchy", "union", "confederation" }

--- Last words of names of things, folded: "Emmy Award" is no person.
M.things = set_of(lexicon "en/name_words".things)

--- Verbs behind a speaker's name.
M.saying = set_of { "said", "says", "told", "added", "wrote", "writes", "asked", "insisted",
  "argued", "replied", "observed", "noted", "concluded", "urged", "warned", "claimed", "alleged",
  "denied", "stated", "explained", "announced", "suggested", "declared", "complained" }

--- Verbs whose subject is mostly a person, in the past and the present.
M.doing = set_of(lexicon "en/name_words".doing)

--- Nouns for a kind of place: "the city of X", "X Island".
M.place_nouns = set_of(lexicon "en/name_words".place_nouns)

--- Nouns of a state's own: "X's embassy"; for malicious programs; for armed or hidden groups.
M.government = set_of(lexicon "en/name_words".government)
M.malware = set_of(lexicon "en/name_words".malware)
M.gangs = set_of(lexicon "en/name_words".gangs)

return M
