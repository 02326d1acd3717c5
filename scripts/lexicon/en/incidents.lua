--- en/incidents.lua: nouns and verbs of harmful acts, by the kind of incident that they tell of.
--
-- `nouns`    of an act, singular; the plural is made
-- `wide`     nouns of an act only with an object: "the loss of the ferry"; `links` are the
--            prepositions that may lead to it; `before` are words of which one must stand
--            before it, instead: "an air strike"
--            `owned` is true where it must be somebody's: "their use of force"
-- `mishaps`  nouns that tell of an act only with its place, its day or whom it struck, and point
--            back at one that was told else: "the accident at Ruun"
-- `heads`    nouns that point back at an act that was told: "the incident", "this act"
-- `verbs`    lists of lemmas, with `kind` and
--              objects    lists below of which one must hold the noun that the verb governs (or
--                         is said of, in the passive); without it any object will do. "name" is
--                         a state, a place, a body or a person by its name, "land" a state or
--                         a place
--              subjects   lists that hold the subject of a verb without an object
--              passive    true where only the passive tells of an act: "was held"
--              faint      true where it tells of an act only in a text that tells of another one
--                         of its family: "published the letters"
--              alone      true where no adjective or participle may follow: "was held", and not
--                         "was held responsible"
--              particle   a word that must follow, at once or behind the object
--              infinitive a verb that must follow the object: "to leave"
-- `measures` nouns that count or hold what stands behind "of": "barrels of waste"
-- `phrases`  of several words, "+" behind a word stands for its inflections, "@" for any
--            article or possessive
-- `objects`  nouns by what they are
-- `things`   lists of en/things/things which those lists take in
-- `families` kinds that may be told of one incident
-- `mass`     nouns that call an act something without an article: "this was piracy"
-- `irregular` inflections that no rule gives; `doubling` lemmas of several syllables that double
--            their consonant
-- `preterites` of those, the pasts that are no participles
-- `reasons`  verbs and nouns behind which an infinitive was done and not only meant
-- `unreal`   words before a noun with which no act is told of: "any attack"
-- `unsure`   words before a noun with which an act is told of unless it is only feared: "a
--            further attack"
-- `lately`   words before a noun in the plural with which certain acts are told of
-- `blaming`   adjectives that may stand before `heads`
-- `general`  nouns behind which "of" leads to an act as a thing in general: "the threat of"
-- `committed` participles behind a noun of an act that lead to what is said of it: "done to"
-- `charging` words behind which an act without an article is one that somebody is charged with:
--            "guilty of theft"
-- `doing`    verbs whose subject does the act that is their object: "carried out the attack"
-- `responsible` nouns that somebody claims of an act that is theirs
-- `involved` nouns behind which an act is that of whoever admits them: "its part in"
-- `deeds`    nouns that an act is called one of: "an act of barbarity"
-- `averting` verbs and nouns behind which an act has not come: "avert a collision"
--
-- Source: own compilation from general knowledge, and verbs of harm in WordNet 3.0.

return {
  nouns = {
    { kind = "cyberattack", words = [[cyberattack cyber-attack cyberoperation cyber-operation
      cyberassault hack ransomware cyberstrike cyberintrusion cyber-intrusion hacking phishing cybercrime cyber-crime
      cyber-sabotage defacement]] },
    { kind = "attack", words = [[attack assault raid offensive ambush onslaught rampage airstrike
      air-strike counterattack counter-attack aggression arson torching atrocity stabbing
      knifing mugging beating ambuscade foray pogrom firefight gunfight shoot-out shootout
      skirmish riot brawl shooting downing shoot-down shootdown storming provocation firebombing strafing
      crackdown molestation harassment intimidation scuffle melee blitz knife-attack gun-attack
      suicide-bombing self-immolation]] },
    { kind = "bombing", words = [[bombing bombardment shelling blast bomb-blast cannonade
      barrage car-bombing airstrike]] },
    { kind = "explosion", words = "explosion detonation fireball ignition" },
    { kind = "fire", words = "fire blaze inferno wildfire conflagration" },
    { kind = "assassination", words = "assassination" },
    { kind = "rape", words = "rape gang-rape" },
    { kind = "killing", words = [[killing murder massacre slaying slaughter lynching
      homicide manslaughter bloodbath carnage beheading genocide femicide infanticide
      decapitation strangling extermination]] },
    { kind = "abduction", words = [[abduction kidnapping hijacking hostage-taking carjacking
      kidnap carjack skyjacking enslavement]] },
    { kind = "sanction", words = "sanction embargo boycott fine freeze blacklisting" },
    { kind = "fraud", words = [[fraud bribery falsification swindle scam cheating
      money-laundering vote-rigging ballot-stuffing rigging graft extortion blackmail
      counterfeiting impersonation match-fixing plagiarism perjury]] },
    { kind = "interference", words = "interference meddling" },
    { kind = "discrimination", words = "discrimination apartheid segregation" },
    { kind = "occupation", words = "occupation colonisation colonization" },
    { kind = "blockade", words = "blockade siege encirclement" },
    { kind = "expulsion", words = [[expulsion deportation eviction banishment ouster displacement
      refoulement pushback]] },
    { kind = "seizure", words = [[seizure confiscation impoundment capture impounding
      requisition expropriation piracy]] },
    { kind = "arrest", words = "arrest detention imprisonment internment jailing" },
    { kind = "leak", words = "leak" },
    { kind = "theft", words = [[theft burglary robbery looting heist larceny embezzlement poaching
      break-in shoplifting extortion pillage]] },
    { kind = "espionage", words = "espionage wiretapping eavesdropping bugging spying" },
    { kind = "incursion", words = [[incursion intrusion overflight trespass annexation
      infiltration encroachment trespassing overrunning]] },
    { kind = "invasion", words = "invasion" },
    { kind = "hostilities", words = "hostilities" },
    { kind = "damage", words = [[sabotage vandalism desecration shipwreck capsizing
      blackout power-cut avalanche landslide mudslide oil-fire demolition destruction]] },
    { kind = "obstruction", words = [[obstruction interception ramming jamming]] },
    { kind = "coup", words = "coup d'etat d'état putsch mutiny" },
    { kind = "plot", words = "plot conspiracy" },
    { kind = "collision", words = "collision pile-up pileup derailment wreck" },
    { kind = "crash", words = "crash air-crash crash-landing plane-crash" },
    { kind = "release", words = "spill spillage slick flood flooding inundation deluge" },
    { kind = "poisoning", words = "poisoning contamination" },
    { kind = "protest", words = "walkout sit-in" },
  },
  wide = {
    { kind = "damage", words = "damage destruction", links = "to" },
    { kind = "damage", words = [[destruction loss failure break rupture breakage severing
      cutting collapse sinking outage wreck wrecking demolition toppling
      breakdown burning cut]], objects = "line site vessel" },
    { kind = "damage", words = "cut outage failure", before = "power signal network electricity" },
    { kind = "attack", words = "strike", links = "on against in" },
    { kind = "attack", words = "strike", before = "air missile drone rocket artillery military" },
    { kind = "violation", words = "abuse violation", before = "rights" },
    { kind = "ethnic cleansing", words = "cleansing", before = "ethnic" },
    { kind = "war", words = "war", links = "against upon", before = "bloody murderous undeclared" },
    { kind = "attack", words = "use", links = "of", objects = "weapon force", owned = true },
    { kind = "suspension", words = "suspension exclusion", links = "from" },
    { kind = "cyberattack", words = "access", before = "unauthorized unauthorised illegal illicit" },
    { kind = "attack", words = "clash", links = "with between" },
    { kind = "attack", words = [[violence abuse torture repression persecution
      brutality]], links = "against by" },
    { kind = "attack", words = "abuse torture mistreatment ill-treatment beating",
      objects = "person name" },
    { kind = "attack", words = "treatment", links = "of", objects = "name" },
    { kind = "strike", words = "strike", before = "hunger general rail transport labour labor" },
    { kind = "strike", words = "strike stoppage walkout", links = "by of at",
      objects = "person" },
    { kind = "protest", words = "protest demonstration riot", links = "in at outside",
      objects = "mission" },
    { kind = "obstruction", words = "interference disruption tampering", links = "with of",
      objects = "line vessel supply route system mission goods" },
    { kind = "attack", words = "operation", links = "against on" },
    { kind = "test", words = "test testing explosion detonation", before = "nuclear atomic missile ballistic underground weapon weapons rocket hydrogen bomb" },
    { kind = "launch", words = "launch launching firing", objects = "weapon",
      before = "missile rocket ballistic" },
    { kind = "sanction", words = "ban prohibition", links = "on against" },
    { kind = "obstruction", words = "denial refusal blocking prevention", links = "of to",
      objects = "access" },

    { kind = "severance", words = [[severance termination rupture breaking suspension severing
      closure closing recall withdrawal repudiation abrogation denunciation]],
      objects = "ties mission envoy accord" },
    { kind = "closure", words = "closure closing sealing shutdown", objects = "route site" },
    { kind = "closure", words = [[cut-off cutoff stoppage shutdown interruption suspension halt
      cutting]], objects = "supply" },
    { kind = "sanction", words = "restriction", links = "on", objects = "goods vessel" },
    { kind = "sanction", words = "fine penalty", links = "of", objects = "money" },
    { kind = "sanction", words = "fine penalty freeze", links = "on of",
      objects = "person vessel money" },
    { kind = "leak", words = "publication release disclosure leaking dissemination copying",
      objects = "data" },
    { kind = "release", words = "release discharge dumping opening emptying draining escape",
      objects = "water gate" },
    { kind = "release", words = "diversion withholding damming", objects = "water land" },
    { kind = "release", words = "drowning", objects = "place" },
    { kind = "release", words = "leakage seepage overflow surge torrent", objects = "water" },
    { kind = "release", words = "floodwater" },
    { kind = "release", words = "wall wave rush tide", links = "of", objects = "water" },
    { kind = "release", words = "leak", objects = "water" },
    { kind = "breach", words = "breach", objects = "data" },
    { kind = "violation", words = "violation infringement breach", objects = "pact" },
    { kind = "damage", words = "breach hole gap", links = "in", objects = "line" },
    { kind = "damage", words = "tampering" },
    { kind = "obstruction", words = "jamming spoofing", objects = "line system" },
    { kind = "killing", words = "drowning execution beheading hanging",
      objects = "person" },
    { kind = "killing", words = "slaughter culling shooting poisoning", objects = "animal" },
    { kind = "abduction", words = "disappearance taking", objects = "person" },
    { kind = "seizure", words = "boarding holding detention interception stopping towing taking",
      objects = "vessel goods" },
    { kind = "leak", words = "affair scandal", objects = "data" },
    { kind = "poisoning", words = "pollution fouling", objects = "water place" },
  },
  mishaps = "accident incident disaster tragedy catastrophe calamity mishap",
  heads = [[disaster tragedy catastrophe calamity accident incident act action episode affair aggression outrage crime event move measure
    response decision reaction obstruction deed attempt wrongdoing atrocity step misdeed offence offense mishap treatment]],
  verbs = {
    { kind = "severance", words = "sever terminate suspend end break cut rupture",
      objects = "ties" },
    { kind = "severance", words = "break cut", particle = "off", objects = "ties" },
    { kind = "severance", words = [[terminate suspend cancel abrogate denounce annul scrap repudiate
      rescind quit]], objects = "accord" },
    { kind = "severance", words = "withdraw", particle = "from", objects = "land" },
    { kind = "severance", words = "close shut shutter", objects = "mission" },
    { kind = "severance", words = "withdraw recall", objects = "envoy mission" },
    { kind = "severance", words = "call", particle = "home", objects = "envoy" },
    { kind = "severance", words = "lower haul", objects = "flag" },
    { kind = "closure", words = "close shut seal barricade", objects = "route" },
    { kind = "closure", words = "close shut", particle = "down", objects = "route site system" },
    { kind = "closure", words = "cut shut turn switch", particle = "off", objects = "supply" },
    { kind = "closure", words = "cut halt suspend stop interrupt sever disrupt",
      objects = "supply" },
    { kind = "expulsion", words = [[expel deport banish evict exile expatriate uproot displace
      dislodge repatriate]], objects = "envoy person name" },
    { kind = "expulsion", words = "order ask tell", particle = "out", objects = "envoy" },
    { kind = "expulsion", words = "order ask tell require force invite request instruct",
      infinitive = "leave depart quit",
      objects = "envoy person" },
    { kind = "expulsion", words = "declare", particle = "non", objects = "envoy person" },
    { kind = "expulsion", words = "throw kick turf drive force turn push", particle = "out",
      objects = "envoy person" },
    { kind = "expulsion", words = "send", particle = "home", objects = "envoy person" },
    { kind = "expulsion", words = "send", particle = "packing", objects = "envoy person name" },
    { kind = "seizure", words = "seize impound confiscate commandeer requisition",
      objects = "vessel goods article place data site route money line weapon animal paper" },
    { kind = "seizure", words = "detain hold board stop intercept arrest keep retain",
      objects = "vessel goods" },
    { kind = "seizure", words = "grab snatch nab expropriate sequester sequestrate appropriate", objects = "vessel goods article data place" },
    { kind = "seizure", words = "take", particle = "from", objects = "money goods data" },
    { kind = "seizure", words = "overrun capture seize", objects = "place site land vessel person" },
    { kind = "arrest", words = "arrest detain imprison jail intern incarcerate apprehend",
      objects = "person envoy name" },
    { kind = "arrest", words = "hold keep", objects = "person envoy", passive = true,
      alone = true },
    { kind = "arrest", words = "lock round", particle = "up", objects = "person envoy" },
    { kind = "arrest", words = "haul lead drag take", particle = "away", objects = "person envoy" },
    { kind = "arrest", words = "catch", objects = "person envoy" },
    { kind = "arrest", words = "take", particle = "from", objects = "person envoy" },
    { kind = "attack", words = "shoot", subjects = "person" },
    { kind = "damage", words = "break smash", objects = "goods article" },
    { kind = "arrest", words = "take", particle = "custody", objects = "person envoy" },
    { kind = "abduction", words = "take", particle = "hostage", objects = "person envoy" },
    { kind = "abduction", words = "kidnap abduct hijack" },
    { kind = "damage", words = [[cut sever part damage destroy wreck break snap smash sabotage
      vandalise vandalize ruin cripple disable demolish raze devastate deface desecrate
      dynamite smash puncture ravage bulldoze fell topple dismantle breach rupture shatter slash daub batter gut flatten mangle
      pulverise pulverize scorch disfigure wrench undermine]],
      objects = "line site vessel place" },
    { kind = "damage", words = [[damage destroy wreck smash sabotage vandalise vandalize deface
      ransack ravage shatter burn slash daub]], objects = "goods article" },
    { kind = "damage", words = "put", particle = "out", objects = "line" },
    { kind = "damage", words = "tear plough plow rip", particle = "through",
      objects = "line site" },
    { kind = "damage", words = "fail part snap break rupture", subjects = "line" },
    { kind = "damage", words = "collapse burst burn explode", subjects = "line site" },
    { kind = "damage", words = "sink capsize founder", subjects = "vessel" },
    { kind = "damage", words = "derail", subjects = "vessel line" },
    { kind = "damage", words = "sink scuttle capsize derail", objects = "vessel" },
    { kind = "explosion", words = "blow", particle = "up", objects = "line site vessel person" },
    { kind = "damage", words = "knock", particle = "out", objects = "line site system" },
    { kind = "damage", words = "burn tear knock bring", particle = "down", objects = "line site" },
    { kind = "collision", words = "ram hit strike collide sideswipe", objects = "vessel weapon" },
    { kind = "collision", words = "collide", subjects = "vessel" },
    { kind = "crash", words = "crash crash-land ditch nosedive", subjects = "vessel" },
    { kind = "damage", words = "lose", objects = "vessel", passive = true },
    { kind = "attack", words = "set", particle = "ablaze", objects = "site place vessel line" },
    { kind = "attack", words = "set", particle = "fire", objects = "site place vessel line goods" },
    { kind = "attack", words = "throw hurl lob", particle = "at", objects = "shot" },
    { kind = "attack", words = "plant lay", objects = "weapon" },
    { kind = "attack", words = "torch burn firebomb", objects = "site place vessel goods" },
    { kind = "attack", words = "attack ambush assault raid assail strafe besiege torpedo mob",
      objects = "person envoy place site vessel line name mission system flag" },
    { kind = "rape", words = "rape", objects = "person envoy name" },
    { kind = "attack", words = [[stab torture beat mug maim mutilate whip flog
      ill-treat mistreat maltreat humiliate]],
      objects = "person envoy name" },
    { kind = "attack", words = "pelt stone punch kick slap club manhandle assault wound",
      objects = "person envoy name" },
    { kind = "attack", words = "strike hit", objects = "person envoy", passive = true,
      alone = true },
    { kind = "attack", words = "mow run", particle = "down", objects = "person crowd" },
    { kind = "attack", words = "ram hit strike", objects = "crowd" },
    { kind = "attack", words = "abuse", objects = "person" },
    { kind = "attack", words = "rough beat", particle = "up", objects = "person envoy name" },
    { kind = "attack", words = "fire open shoot", particle = "at", objects = "vessel person" },
    { kind = "attack", words = "shoot", objects = "person envoy name" },
    { kind = "attack", words = "shoot gun bring", particle = "down", objects = "vessel person" },
    { kind = "attack", words = "fire", particle = "on", objects = "vessel person site place" },
    { kind = "attack", words = "strike hit target", objects = "site" },
    { kind = "attack", words = "target victimise victimize", objects = "person envoy name" },
    { kind = "attack", words = "clash", particle = "with" },
    { kind = "attack", words = "storm ransack sack", objects = "site mission place" },
    { kind = "attack", words = "trample flog whip lash scald electrocute bludgeon batter",
      objects = "person animal" },
    { kind = "bombing", words = "bomb bombard shell",
      objects = "person place site vessel line land mission" },
    { kind = "explosion", words = "explode detonate", subjects = "shot weapon vessel site line" },
    { kind = "explosion", words = "detonate explode", objects = "weapon shot" },
    { kind = "assassination", words = "assassinate" },
    { kind = "killing", words = [[kill murder massacre martyr slaughter behead slay execute gun
      lynch behead exterminate strangle drown butcher decapitate asphyxiate garrotte electrocute
      suffocate smother starve]], objects = "person envoy name" },
    { kind = "killing", words = "kill slaughter shoot cull poison trap snare hunt net poach",
      objects = "animal" },
    { kind = "leak", words = "leak", objects = "any" },
    { kind = "leak", words = "steal divulge", objects = "data" },
    { kind = "leak", words = "publish copy obtain release expose post access", objects = "data",
      faint = true },
    { kind = "leak", words = "turn hand pass", particle = "over", objects = "data paper",
      faint = true },
    { kind = "leak", words = "put", particle = "view", objects = "data" },
    { kind = "leak", words = "put post", particle = "internet", objects = "data" },
    { kind = "leak", words = "put post", particle = "online", objects = "data" },
    { kind = "leak", words = "make", particle = "public", objects = "data" },
    { kind = "theft", words = [[steal loot plunder rob pilfer embezzle pillage burgle
      burglarise burglarize misappropriate filch purloin swipe rifle rustle pirate]],
      objects = "goods article money vessel site animal paper weapon" },
    { kind = "theft", words = "poach" },
    { kind = "theft", words = "drive make", particle = "off", objects = "animal" },
    { kind = "cyberattack", words = "hack" },
    { kind = "cyberattack", words = "disable encrypt paralyse paralyze erase wipe",
      objects = "data system" },
    { kind = "cyberattack", words = "infect breach deface penetrate compromise infiltrate hijack",
      objects = "system" },
    { kind = "cyberattack", words = "jam spoof", objects = "line system" },
    { kind = "espionage", words = "spy wiretap bug eavesdrop tap intercept",
      objects = "person mission site talk" },
    { kind = "fraud", words = "falsify forge counterfeit doctor", objects = "data paper article" },
    { kind = "incursion", words = "annex conquer", objects = "place land name" },
    { kind = "invasion", words = "invade", objects = "place land name" },
    { kind = "occupation", words = "colonise colonize", objects = "place land" },
    { kind = "interference", words = "interfere meddle", subjects = "anybody" },
    { kind = "obstruction", words = [[prevent block bar deny refuse obstruct impede hinder restrict
      hamper delay]], objects = "access" },
    { kind = "test", words = "test detonate", objects = "weapon" },
    { kind = "launch", words = "launch", objects = "weapon" },
    { kind = "attack", words = "fire", particle = "at", objects = "shot" },
    { kind = "attack", words = "use deploy", particle = "against", objects = "weapon shot force" },
    { kind = "violation", words = "suppress crush quash quell disperse", objects = "protest" },
    { kind = "obstruction", words = "interrupt disrupt heckle", objects = "person assembly" },
    { kind = "expulsion", words = "remove eject", objects = "person envoy", passive = true },
    { kind = "attack", words = [[persecute terrorise terrorize molest brutalise brutalize tase gas
      torment oppress repress enslave harass intimidate]], objects = "person envoy name place" },
    { kind = "fraud", words = "defraud bribe cheat swindle rig blackmail extort launder",
      objects = "person name envoy money vote" },
    { kind = "discrimination", words = "discriminate", subjects = "anybody" },
    { kind = "incursion", words = "storm occupy overrun", objects = "site place mission land" },
    { kind = "incursion", words = "enter cross violate penetrate",
      objects = "border" },
    { kind = "incursion", words = "break", particle = "into", objects = "site mission",
      passive = true },
    { kind = "incursion", words = "overfly", objects = "place border land site" },
    { kind = "obstruction", words = [[block obstruct impede harass hamper shadow surround
      barricade blockade hinder delay]], objects = "vessel route line site" },
    { kind = "closure", words = "close shut shutter", objects = "site", passive = true },
    { kind = "obstruction", words = "hold", particle = "up",
      objects = "vessel person goods paper data" },
    { kind = "obstruction", words = "hold keep", particle = "back",
      objects = "vessel person goods" },
    { kind = "obstruction", words = "keep", particle = "waiting" },
    { kind = "obstruction", words = "turn", particle = "away", objects = "vessel envoy" },
    { kind = "obstruction", words = "turn", particle = "back", objects = "vessel envoy" },
    { kind = "sanction", words = "sanction blacklist embargo boycott",
      objects = "person name vessel goods" },
    { kind = "sanction", words = "revoke suspend withdraw cancel rescind annul", objects = "permit" },
    { kind = "sanction", words = "fine penalise penalize", objects = "person vessel name site" },
    { kind = "sanction", words = "bar", objects = "vessel goods person" },
    { kind = "sanction", words = "ban outlaw prohibit criminalise criminalize" },
    { kind = "sanction", words = "block", objects = "money" },
    { kind = "sanction", words = "freeze", objects = "money" },
    { kind = "poisoning", words = "poison contaminate pollute foul taint befoul",
      objects = "water place person animal" },
    { kind = "release", words = [[release discharge dump empty drain pour divert unleash let pump
      tip bury withhold]], objects = "water" },
    { kind = "release", words = "open", objects = "gate" },
    { kind = "release", words = "spill leak", objects = "water" },
    { kind = "release", words = "spill leak escape burst overflow", subjects = "water" },
    { kind = "release", words = "flood inundate submerge swamp", objects = "place site land" },
    { kind = "release", words = "drown", objects = "place site animal land" },
    { kind = "release", words = "wash sweep carry", particle = "away",
      objects = "place site vessel line animal land" },
    { kind = "seizure", words = "tow drag", objects = "vessel" },
    { kind = "seizure", words = "take escort", particle = "in", objects = "vessel" },
    { kind = "violation", words = "breach violate infringe contravene flout transgress disregard trample",
      objects = "pact" },
    { kind = "violation", words = "break", objects = "truce" },
    { kind = "violation", words = "refuse deny fail delay", objects = "visa" },
  },
  phrases = {
    { kind = "severance", words = { "withdraw+ from", "pull+ out of", "walk+ away from",
      "walk+ out of", "back+ out of", "renege+ on" }, objects = "accord" },
    { kind = "killing", words = { "claim+ @ lives of", "take+ @ lives of", "put+ to death" } },
    { kind = "incursion", words = { "use+ force for entering", "use+ force to enter",
      "forced @ way into" } },
    { kind = "incursion", words = { "break+ into", "trespass+ on", "encroach+ on",
      "intrude+ into", "march+ into", "roll+ into" }, objects = "site place mission border" },
    { kind = "violation", words = { "fail+ to issue", "refuse+ to issue" }, objects = "visa" },
    { kind = "sanction", words = { "impose+ sanctions on", "impose+ sanctions against" } },
    { kind = "cyberattack", words = { "hack+ into", "break+ into", "gain+ access to",
      "obtain+ access to" }, objects = "system data" },
    { kind = "collision", words = { "collide+ with", "run+ into", "plough+ into", "run+ down" }, objects = "vessel site line" },
    { kind = "obstruction", words = { "lie+ across @ bow of", "lay across @ bow of" } },
    { kind = "attack", words = { "open+ fire on", "fire+ on", "fire+ at", "shoot+ at", "set+ fire to",
      "fire+ shots at", "fire+ warning shots at", "exchange+ fire with" } },
    { kind = "fire", words = { "catch+ fire", "burst+ into flames", "go+ up in flames" },
      subjects = "site vessel goods line place" },
    { kind = "explosion", words = { "go+ off", "blow+ up" }, subjects = "weapon shot vessel" },
    { kind = "damage", words = { "go+ dark", "go+ dead", "go+ down", "fall+ silent", "give+ way" },
      subjects = "line system" },
    { kind = "crash", words = { "come+ down", "fall+ from @ sky", "drop+ out of @ sky",
      "disappear+ from @ radar" }, subjects = "vessel" },
    { kind = "crash", words = { "crash+ into", "slam+ into", "plunge+ into", "smash+ into" },
      objects = "any" },
    { kind = "crash", words = { "hit+ @ ground", "strike+ @ ground", "hit+ high ground",
      "strike+ high ground", "hit+ @ water" }, subjects = "anybody" },
    { kind = "damage", words = { "run+ aground", "go+ aground", "break+ up" }, subjects = "vessel" },
    { kind = "closure", words = { "go+ off", "go+ out" }, subjects = "supply" },
    { kind = "strike", words = { "go+ on strike", "walk+ out", "down+ tools" }, subjects = "person" },
    { kind = "damage", words = { "tamper+ with" } },
    { kind = "interference", words = { "interfere+ in", "interfere+ with", "meddle+ in",
      "meddle+ with" } },
    { kind = "interference", words = { "intervene+ in" }, objects = "land affair" },
    { kind = "incursion", words = { "intervene+ militarily" }, subjects = "anybody" },
    { kind = "attack", words = { "crack+ down on", "discriminate+ against", "go+ to war with",
      "wage+ war on", "wage+ war against" } },
    { kind = "attack", words = { "open+ fire" }, subjects = "person vessel anybody" },
    { kind = "espionage", words = { "spy+ on", "eavesdrop+ on" } },
    { kind = "release", words = { "open+ @ gates of", "open+ @ sluices of",
      "open+ @ floodgates of" } },
  },
  objects = {
    ties = "relation tie link",
    access = [[entry access passage arrival delivery landing return voyage visit transit inspection
      departure exit navigation aid]],
    mission = "embassy consulate mission legation premise chancery consulate-general",
    envoy = [[diplomat ambassador envoy attaché attache staff consul official officer member
      representative correspondent journalist personnel]],
    flag = "flag",
    person = [[person people man woman child citizen civilian official journalist activist
      soldier fisherman fishermen sailor crew national worker student villager minister leader
      passenger protester guard officer policeman demonstrator engineer reporter pilot
      commander scientist dissident resident refugee migrant hostage skipper captain men women
      children inhabitant farmer policemen editor staff family personnel delegation team
      policewoman journalist others population troop police colleague sailor seafarer docker inspector trader
      nurse teacher doctor priest monk herder guide ranger clerk cook driver owner shepherd]],
    vessel = [[ship flight airliner vessel boat trawler tanker tug ferry barge tender freighter cutter submarine
      yacht aircraft plane jet drone helicopter dinghy coaster launch vehicle craft fleet car
      minibus convoy locomotive train bus]],
    goods = [[cargo shipment bag parcel consignment good equipment weapon truck lorry container
      catch net property mail pouch grain oil document file archive asset crop harvest import
      export product painting statue herd cattle belonging supply stock
      timber livestock fishery vehicle computer laptop]],
    animal = [[herd cattle wildlife livestock fish game stock bird seabird fishery]],
    weapon = "bomb device mine grenade charge shell missile rocket warhead",
    money = [[asset fund account money bank payment gold savings euro dollar pound crown mark
      franc krona rouble ruble rupee lira peso yen yuan]],
    line = [[cable pipeline line wire grid network railway rail bridge dam dyke dike embankment
      levee sluice gate conduit aqueduct turbine pylon pipe signal power connection link canal
      road fence weir valve main culvert mast transformer substation tunnel track causeway buoy
      fibre fiber transmitter lock radio broadcast frequency]],
    site = [[shore riverbank orchard market monastery cemetery clinic dormitory laboratory mine quay
      pier facility plant building school hospital depot yard refinery base port airport
      station infrastructure installation house village town city mosque church temple camp
      factory headquarters bridge office warehouse railway farm field apartment home block terminal hostel barracks
      checkpoint tower store pumping-station jetty dock wharf shop stall synagogue shrine
      monument grave statue memorial tank well reservoir lighthouse hatchery]],
    place = [[north northeast northwest south southeast southwest north-east south-east
      territory island town city village region province district capital valley
      street land country quarter farmland area forest coast beach reserve park neighbourhood
      field bank wetland meadow farm]],
    system = "system server computer website network service database site account phone",
    data = [[data information file record correspondence declaration cable e-mail email archive secret database dossier
      transcript password message page address telegram dispatch]],
    paper = [[memo memorandum minutes document report letter list note plan draft message
      recording video tape conversation]],
    talk = "telephone phone call conversation e-mail email mail correspondence radio",
    shot = "shot round bullet flare stone rock bottle egg brick rocket missile torpedo mortar grenade",
    supply = [[supply electricity gas power heating flight traffic export
      shipment water transit]],
    water = [[water sewage waste oil chemical effluent river lake slurry wastewater
      acid fuel brine sludge cyanide mercury sulphur tailing diesel petrol litre metre reservoir
      pesticide fertiliser fertilizer sediment mud toxin poison groundwater stream liquor
      ammonia chlorine liter gallon tonne]],
    gate = "sluice floodgate gate spillway sluice-gate",
    border = "border airspace territory frontier boundary water",
    route = "border crossing strait port harbour harbor airspace canal route frontier road railway bridge gate",
    pact = [[ceasefire cease-fire truce sovereignty airspace treaty agreement border embargo
      armistice waters]],
    accord = [[treaty agreement accord pact deal convention memorandum protocol contract
      arrangement armistice ceasefire truce]],
    crowd = "crowd pedestrian cyclist bystander passer-by shopper reveller reveler throng",
    force = "force gas tear-gas canon cannon baton truncheon violence",
    protest = "protest demonstration rally march uprising dissent assembly protester demonstrator",
    assembly = [[meeting session speech address debate hearing proceedings conference ceremony
      sitting broadcast vote]],
    affair = "affair election campaign process government politics",
    permit = "permit licence license visa accreditation passport registration certificate concession",
    vote = "election vote ballot poll referendum result match contest",
    truce = "ceasefire cease-fire truce armistice embargo blockade",
    visa = "visa",
  },
  things = {
    person = "person", vessel = "vehicle", site = "structure", line = "way", animal = "animal",
    weapon = "weapon", water = "liquid", article = "goods", place = "region", paper = "document",
  },
  families = {
    force = [[attack fire cyberattack bombing explosion strike aggression assassination killing
      damage abduction coup rape crash collision accident]],
    entry = "incursion violation invasion occupation",
    taking = "seizure obstruction",
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
    run = "runs ran running", make = "makes made making", send = "sends sent sending",
    drive = "drives drove driven driving", lead = "leads led leading", go = "goes went gone going", catch = "catches caught catching",
    come = "comes came coming", lose = "loses lost losing", fly = "flies flew flown flying", fall = "falls fell fallen falling", give = "gives gave given giving",
    lay = "lays laid laying", withhold = "withholds withheld withholding", let = "lets letting", burst = "bursts bursting",
    sweep = "sweeps swept sweeping", take = "takes took taken taking",
    sever = "severs severed severing", shell = "shells shelled shelling",
    beat = "beats beaten beating", freeze = "freezes froze frozen freezing",
    overfly = "overflies overflew overflown overflying", throw = "throws threw thrown throwing",
    blow = "blows blew blown blowing", bring = "brings brought bringing",
    fight = "fights fought fighting", roll = "rolls rolled rolling",
    fell = "fells felled felling", rig = "rigs rigged rigging", meddle = "meddles meddled meddling", spread = "spreads spreading",
  },
  mass = [[piracy sabotage arson vandalism espionage aggression robbery burglary theft murder
    looting harassment poaching war terror violence provocation revenge terrorism blackmail extortion kidnapping trespass]],
  preterites = [[drove broke stole tore sank froze overflew threw blew took lay ran overran slew
    withdrew]],
  doubling = "expel wiretap kidnap",
  reasons = [[decide decision order choose vow announce declare move proceed help dare manage begin
    start continue]],
  unreal = "any no every each future possible potential such-like verbal heart panic asthma charm",
  unsure = "a an another further similar other fresh new",
  lately = "continuing continued ongoing recent latest repeated numerous both various multiple several earlier previous two three four five",
  blaming = [[unlawful illegal criminal wrongful hostile extreme hasty unilateral terrorist
    barbaric heinous cowardly dastardly craven savage vicious brutal unprovoked unjustified deliberate alleged armed shameful
    malicious outrageous unacceptable reckless irresponsible aggressive provocative same latest
    strong new further additional tough tighter harsh severe strict stricter current
    tragic terrible horrific despicable unfriendly inhuman inhumane cruel dangerous serious]],
  general = [[threat risk danger prevention event case possibility fear prohibition threatening
    act kind type form fight combat campaign war struggle prospect wave defence
    right means spread incitement theatre fear sort sign use example instance sample]],
  measures = [[number pair thousand hundred dozen score tonne ton barrel litre liter gallon metre
    load can drum bag crate lorry-load part section piece stretch length group some none most all
    one two three many kilometre mile hectare acre quantity copy cent percent percentage]],
  committed = [[done caused inflicted committed perpetrated carried launched staged mounted
    suffered sustained made taken wrought held]],
  doing = [[commit perpetrate launch stage mount conduct execute impose carry order direct]],
  responsible = "responsibility credit",
  involved = [[involvement participation complicity role part hand share guilt culpability
    responsibility liability]],
  deeds = [[barbarity barbarism brutality cruelty madness cowardice hatred hate terror terrorism
    evil savagery revenge war aggression violence treachery betrayal vengeance inhumanity
    desperation]],
  averting = [[avoid avert prevent fear risk threaten threat deter danger risk prohibit forbid
    plan plot prepare refrain desist possibility case event likelihood warn propose proposal deserve merit]],
  charging = [[guilty convicted charged accused suspected count counts admitted admits admitting
    sentenced jailed wanted acquitted charge charges accuse accuses charging denied denies deny
    confessed imprisoned convicting tried trial conviction investigated arrested]],
}
