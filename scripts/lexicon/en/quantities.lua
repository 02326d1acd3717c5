--- en/quantities.lua: words that stand with numbers.
--
-- `more`, `less`  words before a number that bound it: "more than", "up to"
-- `about`         words that make it round
-- `provisional`   words of a first count, which a later one may correct
-- `vague`         nouns that are counted everywhere: numbers of them are of no one fact, unless
--                 it is an incident's
-- `units`         nouns of measure, lemma -> the measure
-- `alike`         nouns that stand for one another in counts
-- `effects`       what an event does to persons: stems of verbs and nouns by the kind of count
-- `common`        words of saying, being and having, which stand with any fact
--
-- Source: own compilation from general knowledge.

return {
  more = { "more than", "over", "at least", "no fewer than", "no less than", "above",
    "in excess of", "upwards of" },
  less = { "less than", "fewer than", "under", "up to", "at most", "no more than", "below" },
  about = { "about", "around", "some", "nearly", "almost", "roughly", "approximately", "circa",
    "an estimated", "estimated", "close to" },
  provisional = "provisional provisionally preliminary initial initially unconfirmed",
  vague = [[year month week day hour minute second time times point paragraph article resolution
    section chapter page item part way thing case reason issue question side party group member
    state country nation government example step stage area level session meeting report
    statement letter document month century decade percent cent kind sort type pillar principle
    word line aspect matter element track option occasion round draft vote delegation speaker
    permanent one generation quarter half third annex president minister day-old people
    million billion thousand]],
  units = {
    kilometre = "length", kilometer = "length", km = "length", metre = "length",
    meter = "length", mile = "length", knot = "speed", tonne = "weight", ton = "weight",
    kilogram = "weight", kg = "weight", litre = "volume", liter = "volume", hectare = "area",
    acre = "area", mw = "power", megawatt = "power", degree = "degree",
  },
  anybody = "people person persons man men woman women child children family families life lives",
  victims = "victim death fatality person man woman child body casualty survivor passenger worker",
  money = {
    dollar = true, euro = true, pound = true, crown = true, krone = true, kroner = true,
    krona = true, kronor = true, franc = true, mark = true, rouble = true, ruble = true,
    yen = true, yuan = true, rupee = true, peso = true, dinar = true, dirham = true,
    shekel = true, lira = true, rand = true, riyal = true, rial = true, zloty = true,
    florin = true, guilder = true, ducat = true, taler = true, thaler = true, usd = true,
    eur = true, gbp = true, cent = true, hryvnia = true, won = true, naira = true,
  },
  currencies = { ["$"] = "dollar", ["€"] = "euro", ["£"] = "pound", ["¥"] = "yen" },
  totals = [[number numbers figure figures total totals toll count tally sum sums amount estimate
    balance score]],
  copulas = [[was were is are be been being reached reaching exceeded exceeding totalled totaled
    numbered stood stands put rose risen rises climbed fell dropped revised raised
    estimated]],
  limits = [[may must shall permit permits permitted allow allows allowed limit deadline ultimatum
    convention treaty law statute]],
  accusing = [[accuse accuses accused accusing allege alleges alleged alleging charge charged blame
    blames blamed blaming responsible guilty accusation allegation]],
  told = [[reported alleged claimed given said told stated named mentioned counted cited announced
    listed put found]],
  roles = "~crew ~soldier ~demonstrator ~worker ~pupil ~detainee ~diplomat ~officer",
  collectives = [[crew team group force party staff mission convoy fleet batch band gang crowd]],
  charge_nouns = [[accusation accusations allegation allegations charge charges claim claims
    suggestion suggestions insinuation insinuations assertion assertions contention notion idea]],
  falsehoods = [[false untrue unfounded baseless groundless wrong mistaken incorrect absurd
    ridiculous nonsense lie fabrication fabricated invented invention]],
  charges = [[accusation accusations allegation allegations charge charges claim claims suggestion
    suggestions idea notion everything anything it insinuation insinuations assertion assertions
    rumour rumours rumors story account]],
  labels = [[article articles resolution resolutions paragraph paragraphs point points section
    sections chapter chapters no no. number page pages item items annex rule part principle title
    group phase version type class level form act mr case finding findings sheet
    aged age ages category magnitude table column gate room floor route highway flight channel]],
  alike = {
    persons = [[person people man men woman women child children civilian villager inhabitant
      resident family passenger citizen life lives victim casualty evacuee refugee farmer patient
      death fatality fatalities casualties families seaman colleague neighbour relative survivor
      bystander stranger adult demonstrator protester marcher detainee prisoner crowd individual]],
    connections = "household home house business subscriber line customer user workplace",
  },
  effects = {
    dead = "kill die dead death drown perish fatal murder massacr martyr",
    hurt = "injur injuri wound hurt hospit",
    moved = "evacu displac flee fled homeless uproot",
    held = "arrest detain seiz imprison held captur",
    missing = "miss unaccount",
    gathered = "gather demonstr march ralli crowd attend drew turnout protest",
  },
  common = [[said says say told tell tells added adds according made make making given give
    taken take took used use using called call calls come came go went gone been including
    include included today yesterday tomorrow week month year day hour last next first second
    part time number total figure people thing way also new many much several least must asked
    ask asks know knew known think thought believe believed want wanted see seen saw mr mrs ms
    put set statement letter council united nations paragraph article document report reported
    president minister government state country members member security permanent representative
    account word alleged alleges allege alleging accused accuses accuse accusing denied denies deny
    denying rejected rejects reject rejecting claimed claims claim claiming accusation accusations
    allegation allegations so-called baseless categorically]],
}
