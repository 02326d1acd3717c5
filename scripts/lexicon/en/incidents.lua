--- en/incidents.lua: nouns and verbs of harmful acts, by the kind of incident that they tell of.
--
-- `nouns`    of an act, singular; the plural is made
-- `wide`     nouns of an act only with an object: "the loss of the ferry"; `links` are the
--            prepositions that may lead to it
-- `heads`    nouns that point back at an act that was told: "the incident", "this act"
-- `verbs`    lists of lemmas, with `kind` and
--              objects    lists below that hold the noun which the verb must govern (or be
--                         said of, in the passive); without it any object will do
--              subjects   lists that hold the subject of a verb without an object
--              particle   a word that must follow, at once or behind the object
-- `phrases`  of several words, "+" behind a word stands for its inflections, "@" for any
--            article or possessive
-- `objects`  nouns by what they are
-- `families` kinds that may be told of one incident
-- `irregular` inflections that no rule gives; `doubling` lemmas that double their consonant
-- `reasons`  verbs and nouns behind which an infinitive was done and not only meant
-- `unreal`   words before a noun with which no act is told of: "any attack"
-- `lately`   words before a noun in the plural with which certain acts are told of
-- `blaming`   adjectives that may stand before `heads`
-- `general`  nouns behind which "of" leads to an act as a thing in general: "the threat of"
--
-- Source: own compilation from general knowledge.

return {
  nouns = {
    { kind = "cyberattack", words = [[cyberattack cyber-attack cyberoperation cyber-operation
      cyberassault hack ransomware cyberstrike cyberintrusion cyber-intrusion]] },
    { kind = "attack", words = [[attack assault raid offensive ambush onslaught rampage airstrike
      air-strike counterattack counter-attack aggression arson torching atrocity]] },
    { kind = "bombing", words = "bombing bombardment shelling blast bomb-blast cannonade" },
    { kind = "explosion", words = "explosion detonation" },
    { kind = "assassination", words = "assassination" },
    { kind = "killing", words = "killing murder massacre slaying slaughter lynching shooting" },
    { kind = "abduction", words = "abduction kidnapping hijacking hostage-taking" },
    { kind = "sanction", words = "sanction embargo boycott" },
    { kind = "blockade", words = "blockade siege" },
    { kind = "expulsion", words = "expulsion deportation" },
    { kind = "seizure", words = "seizure confiscation impoundment capture impounding" },
    { kind = "arrest", words = "arrest detention imprisonment internment" },
    { kind = "leak", words = "leak" },
    { kind = "theft", words = "theft burglary robbery looting heist" },
    { kind = "espionage", words = "espionage wiretapping eavesdropping bugging" },
    { kind = "incursion", words = [[incursion intrusion invasion overflight trespass annexation
      infiltration encroachment]] },
    { kind = "damage", words = "sabotage vandalism" },
    { kind = "obstruction", words = "obstruction harassment interception ramming" },
    { kind = "coup", words = "coup putsch" },
    { kind = "collision", words = "collision" },
    { kind = "release", words = "spill spillage" },
    { kind = "poisoning", words = "poisoning contamination" },
  },
  wide = {
    { kind = "damage", words = "damage destruction", links = "to" },
    { kind = "damage", words = [[destruction loss failure break rupture breakage severing
      cutting collapse sinking outage wreck wrecking]], objects = "line site vessel" },
    { kind = "attack", words = "fire blaze", links = "at in on", objects = "site place" },
    { kind = "attack", words = "strike", links = "on against" },
    { kind = "attack", words = "operation", links = "against on" },
    { kind = "severance", words = [[severance termination rupture breaking suspension severing
      closure closing recall withdrawal]], objects = "ties mission envoy" },
    { kind = "closure", words = "closure closing", objects = "route" },
    { kind = "leak", words = "publication release disclosure leaking dissemination copying",
      objects = "data" },
    { kind = "release", words = "release discharge dumping opening emptying draining escape",
      objects = "water gate" },
    { kind = "release", words = "drowning", objects = "place" },
    { kind = "release", words = "leakage seepage overflow surge torrent", objects = "water" },
    { kind = "release", words = "flood flooding inundation floodwater deluge" },
    { kind = "breach", words = "breach", objects = "data" },
    { kind = "violation", words = "violation infringement breach", objects = "pact" },
    { kind = "killing", words = "death drowning execution beheading", objects = "person" },
    { kind = "abduction", words = "disappearance taking", objects = "person" },
    { kind = "seizure", words = "boarding holding detention interception stopping towing taking",
      objects = "vessel goods" },
    { kind = "leak", words = "affair scandal", objects = "data" },
  },
  heads = [[disaster tragedy catastrophe calamity accident incident act action episode affair aggression outrage crime event move measure
    response decision reaction obstruction deed wrongdoing atrocity step misdeed offence offense]],
  verbs = {
    { kind = "severance", words = "sever terminate suspend end break cut rupture",
      objects = "ties" },
    { kind = "severance", words = "break cut", particle = "off", objects = "ties" },
    { kind = "severance", words = "close shut shutter", objects = "mission" },
    { kind = "severance", words = "withdraw recall", objects = "envoy mission" },
    { kind = "severance", words = "lower haul", objects = "flag" },
    { kind = "closure", words = "close shut seal", objects = "route" },
    { kind = "expulsion", words = "expel deport banish oust", objects = "envoy person" },
    { kind = "expulsion", words = "order ask tell", particle = "out", objects = "envoy" },
    { kind = "expulsion", words = "order ask tell", infinitive = "leave depart quit",
      objects = "envoy person" },
    { kind = "expulsion", words = "declare", particle = "non", objects = "envoy person" },
    { kind = "seizure", words = "seize impound confiscate commandeer capture requisition",
      objects = "vessel goods place data site route money" },
    { kind = "seizure", words = "detain hold board stop intercept", objects = "vessel goods" },
    { kind = "arrest", words = "arrest detain imprison jail intern", objects = "person envoy" },
    { kind = "abduction", words = "kidnap abduct hijack" },
    { kind = "damage", words = [[cut sever part damage destroy wreck break snap smash sabotage
      vandalise vandalize ruin cripple]], objects = "line site vessel place" },
    { kind = "damage", words = "tear", particle = "through", objects = "line site" },
    { kind = "damage", words = "fail part snap break rupture", subjects = "line" },
    { kind = "damage", words = "sink scuttle", objects = "vessel" },
    { kind = "collision", words = "ram hit strike collide", objects = "vessel" },
    { kind = "attack", words = "set", particle = "ablaze", objects = "site place vessel line" },
    { kind = "attack", words = "torch burn", objects = "site place vessel" },
    { kind = "attack", words = "attack ambush assault raid" },
    { kind = "attack", words = "fire open shoot", particle = "at", objects = "vessel person" },
    { kind = "attack", words = "fire", objects = "shot" },
    { kind = "attack", words = "fire", particle = "on", objects = "vessel person site place" },
    { kind = "attack", words = "strike hit target", objects = "site place" },
    { kind = "bombing", words = "bomb bombard shell" },
    { kind = "assassination", words = "assassinate" },
    { kind = "killing", words = "kill murder massacre martyr slaughter behead slay execute gun" },
    { kind = "leak", words = "leak", objects = "data paper" },
    { kind = "leak", words = "publish steal copy divulge obtain release", objects = "data" },
    { kind = "leak", words = "put", particle = "view", objects = "data" },
    { kind = "theft", words = "steal loot plunder rob", objects = "goods money vessel" },
    { kind = "cyberattack", words = "hack" },
    { kind = "cyberattack", words = "disable encrypt paralyse paralyze erase wipe",
      objects = "data system" },
    { kind = "espionage", words = "spy wiretap bug eavesdrop", objects = "person mission site" },
    { kind = "incursion", words = "invade annex" },
    { kind = "incursion", words = "storm occupy overrun", objects = "site place mission" },
    { kind = "incursion", words = "enter cross violate penetrate",
      objects = "border" },
    { kind = "incursion", words = "enter", objects = "mission" },
    { kind = "obstruction", words = "block obstruct impede harass", objects = "vessel route line" },
    { kind = "obstruction", words = "hold keep", particle = "back" },
    { kind = "obstruction", words = "keep", particle = "waiting" },
    { kind = "sanction", words = "sanction blacklist embargo" },
    { kind = "poisoning", words = "poison contaminate pollute", objects = "water place person" },
    { kind = "release", words = [[release discharge dump empty drain pour divert unleash let]],
      objects = "water" },
    { kind = "release", words = "open", objects = "gate" },
    { kind = "release", words = "spill leak", objects = "water" },
    { kind = "release", words = "spill leak escape burst overflow", subjects = "water" },
    { kind = "release", words = "flood inundate submerge swamp", objects = "place site" },
    { kind = "release", words = "drown", objects = "place site" },
    { kind = "release", words = "wash sweep", particle = "away", objects = "place site vessel" },
    { kind = "seizure", words = "tow drag", objects = "vessel" },
    { kind = "seizure", words = "take", particle = "in", objects = "vessel" },
    { kind = "violation", words = "breach violate infringe", objects = "pact" },
    { kind = "violation", words = "break", objects = "truce" },
    { kind = "violation", words = "refuse deny fail delay", objects = "visa" },
  },
  phrases = {
    { kind = "killing", words = { "claim+ @ lives of", "take+ @ lives of", "put+ to death" } },
    { kind = "incursion", words = { "use+ force for entering", "use+ force to enter",
      "forced @ way into", "break+ into" } },
    { kind = "violation", words = { "fail+ to issue", "refuse+ to issue" }, objects = "visa" },
    { kind = "sanction", words = { "impose+ sanctions on", "impose+ sanctions against" } },
    { kind = "cyberattack", words = { "hack+ into", "break+ into the system" } },
    { kind = "collision", words = { "collide+ with", "run+ into" }, objects = "vessel" },
    { kind = "obstruction", words = { "lie+ across @ bow of", "lay across @ bow of" } },
    { kind = "attack", words = { "open+ fire on", "fire+ on", "fire+ at", "shoot+ at", "set+ fire to",
      "fire+ shots at", "fire+ warning shots at", "exchange+ fire with" } },
    { kind = "release", words = { "open+ @ gates of", "open+ @ sluices of",
      "open+ @ floodgates of" } },
  },
  objects = {
    ties = "relation tie link",
    mission = "embassy consulate mission legation premise chancery consulate-general",
    envoy = [[diplomat ambassador envoy attaché attache staff consul official officer member
      representative correspondent journalist personnel]],
    flag = "flag",
    person = [[person people man woman child citizen civilian official journalist activist
      soldier fisherman fishermen sailor crew national worker student villager minister leader
      passenger protester guard officer policeman demonstrator engineer reporter pilot
      commander scientist dissident resident refugee migrant hostage skipper captain men women
      children inhabitant farmer policemen editor]],
    vessel = [[ship vessel boat trawler tanker tug ferry barge tender freighter cutter submarine
      yacht aircraft plane jet drone helicopter dinghy coaster launch vehicle]],
    goods = [[cargo shipment bag parcel consignment good equipment weapon truck lorry container
      catch net property mail pouch grain oil document file archive asset]],
    money = "asset fund account money bank payment gold",
    line = [[cable pipeline line wire grid network railway rail bridge dam dyke dike embankment
      levee sluice gate conduit aqueduct turbine pylon pipe signal power connection link canal
      road]],
    site = [[shore riverbank orchard market monastery cemetery clinic dormitory laboratory mine quay
      pier facility plant building school hospital depot yard refinery base port airport
      station infrastructure installation house village town city mosque church temple camp
      factory headquarters bridge office warehouse railway farm field]],
    place = [[territory island town city village region province district capital valley
      street land country quarter farmland]],
    system = "system server computer website network service database",
    data = [[data file record declaration cable e-mail email archive secret database dossier
      transcript password]],
    paper = [[memo memorandum minutes document report letter list note plan draft message
      recording video tape conversation]],
    shot = "shot round bullet flare rocket missile torpedo mortar",
    water = [[water sewage waste oil chemical effluent river lake slurry wastewater
      acid fuel brine sludge cyanide mercury sulphur tailing diesel petrol litre metre reservoir
      pesticide fertiliser fertilizer sediment mud toxin poison]],
    gate = "sluice floodgate gate spillway sluice-gate",
    border = "border airspace territory frontier boundary water",
    route = "border crossing strait port airspace canal route frontier road railway bridge gate",
    pact = [[ceasefire cease-fire truce sovereignty airspace treaty agreement border embargo
      armistice waters]],
    truce = "ceasefire cease-fire truce armistice embargo blockade",
    visa = "visa",
  },
  families = {
    force = [[attack cyberattack bombing explosion strike aggression assassination killing
      damage collision abduction coup]],
    entry = "incursion violation",
    taking = "seizure arrest obstruction",
    data = "leak theft espionage breach",
    water = "release poisoning breach",
    parting = "severance",
  },
  irregular = {
    shut = "shuts shutting", cut = "cuts cutting", set = "sets setting", hit = "hits hitting",
    put = "puts putting", tell = "tells told telling", sink = "sinks sank sunk sinking",
    strike = "strikes struck striking", shoot = "shoots shot shooting",
    hold = "holds held holding", keep = "keeps kept keeping", tear = "tears tore torn tearing",
    ["break"] = "breaks broke broken breaking", steal = "steals stole stolen stealing",
    withdraw = "withdraws withdrew withdrawn withdrawing", slay = "slays slew slain slaying",
    burn = "burns burned burnt burning", spill = "spills spilled spilt spilling",
    overrun = "overruns overran overrunning", lie = "lies lay lying lain",
    run = "runs ran running", let = "lets letting", burst = "bursts bursting",
    sweep = "sweeps swept sweeping", take = "takes took taken taking",
    sever = "severs severed severing", shell = "shells shelled shelling",
  },
  doubling = "expel stop ram bug snap wiretap kidnap rob drag",
  reasons = "decide decision order choose vow announce declare move proceed help dare manage",
  unreal = "any no every each future possible potential another further similar other",
  lately = "recent latest repeated numerous various multiple several earlier previous",
  blaming = [[unlawful illegal criminal wrongful hostile extreme hasty unilateral terrorist
    barbaric heinous cowardly brutal unprovoked unjustified deliberate alleged armed shameful
    malicious outrageous unacceptable reckless irresponsible aggressive provocative same latest
    tragic terrible horrific despicable unfriendly inhuman inhumane cruel dangerous serious]],
  general = [[threat risk danger prevention event case possibility fear prohibition threatening
    victim target act kind type form fight combat campaign war struggle prospect wave defence
    right means source spread condemnation incitement theatre cessation fear sort use]],
}
