--- en/name_words.lua: small words around names that tell of what sort they are.
--
-- `doing`        verbs of which a person is mostly the subject, in the forms that stand behind it
-- `place_nouns`  nouns for kinds of places, singular
-- `government`   nouns for what is a state's, behind its name or before "of"
-- `malware`      nouns for malicious programs; `gangs` for armed or hidden groups
-- `things`       last words of names that are neither persons nor places
--
-- Folded forms, sorted by bytes. Source: own compilation.

return {
  doing = {
    "accepted", "admitted", "agreed", "appeared", "arrived", "asks", "attended", "became", "began",
    "believed", "believes", "born", "bought", "calls", "came", "captained", "coached", "composed",
    "criticised", "criticized", "danced", "decided", "died", "directed", "discovered", "drank",
    "earned", "emigrated", "enjoyed", "entered", "explains", "fell", "felt", "fled", "flew",
    "fought", "graduated", "grew", "hated", "heard", "hoped", "invented", "joined", "jumped",
    "knew", "knows", "laughed", "learned", "left", "liked", "lived", "lives", "looked", "loved",
    "loves", "married", "met", "moved", "nodded", "offered", "opened", "painted", "performed",
    "played", "plays", "proposed", "published", "ran", "received", "recalled", "remembered",
    "replaced", "resigned", "retired", "returned", "sang", "sat", "saw", "scored", "shouted",
    "showed", "shrugged", "sighed", "smiled", "speaks", "spent", "spoke", "started", "stayed",
    "stood", "studied", "succeeded", "suffered", "talked", "taught", "thanked", "thinks", "thought",
    "tells", "took", "tried", "turned", "used", "visited", "walked", "wanted", "wants", "went",
    "whispered", "won", "worked", "works", "wrote", "writes",
  },
  place_nouns = {
    "airport", "area", "avenue", "bay", "beach", "borough", "capital", "city", "coast", "colony",
    "county", "district", "harbour", "highway", "hill", "island", "islands", "lake", "municipality",
    "neighborhood", "neighbourhood", "peninsula", "port", "prefecture", "province", "region",
    "river", "road", "street", "suburb", "territory", "town", "valley", "village", "volcano",
  },
  things = {
    "album", "award", "awards", "bible", "bowl", "bridge", "bulletin", "calendar", "century",
    "championship", "christmas", "code", "cup", "day", "days", "disease", "doctrine", "edition",
    "effect", "equation", "era", "eve", "exhibition", "experience", "expo", "festival", "film",
    "games", "glove", "gospel", "guide", "house", "image", "initiative", "language", "laws",
    "league", "line", "magic", "medal", "method", "model", "month", "movie", "night", "olympics",
    "open", "order", "paper", "papers", "path", "plan", "prize", "process", "program", "programme",
    "project", "psalm", "questionnaire", "race", "report", "review", "revolution", "road", "room",
    "rules", "sale", "scale", "scandal", "season", "series", "show", "software", "spring",
    "standard", "studies", "study", "style", "survey", "syndrome", "syntax", "system", "tale",
    "tales", "tax", "test", "theorem", "theory", "tour", "treaty", "trilogy", "trophy", "update",
    "version", "wall", "war", "wars", "week", "weekend", "winter", "world", "year",
  },
  government = {
    "airspace", "ambassador", "ambassadors", "border", "borders", "cabinet", "citizens", "coastguard",
    "consulate", "delegate", "delegation", "delegations", "diplomat", "diplomats", "embassy",
    "envoy", "foreign", "government", "governments", "nationals", "navy", "parliament",
    "representative", "representatives", "sovereignty", "territorial",
  },
  malware = {
    "backdoor", "botnet", "computer-virus", "exploit", "malware", "ransomware", "rootkit", "spyware",
    "trojan", "virus", "wiper", "worm",
  },
  gangs = {
    "cartel", "gang", "group", "grouping", "guerrillas", "hackers", "insurgents", "jihadists", "militants", "militia",
    "militias", "rebels", "terrorists",
  },
}
