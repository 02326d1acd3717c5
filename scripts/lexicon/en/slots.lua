--- en/slots.lua: words that lead to what is told of an event or thing beside numbers and dates.
--
-- `causes`       phrases before a cause
-- `causing`      verbs whose subject is the cause of their object
-- `suspected`    phrases before what is taken for the cause of a mishap that is told elsewhere
-- `mishaps`      nouns of what has a cause that is asked for; `mishap_verbs`: such verbs
-- `any_mishap`   those of them that any mishap may be called; `struck`: words that tell one
-- `victims`      words of a mishap's victims, which tell that there was one
-- `sides`        adjectives that tell one place from another of its kind
-- `place_words`  prepositions before the place of something
-- `sites`        nouns of places that are told apart from others of their kind, beside those of
--                en/things
-- `means_words`  words before what something is done with
-- `weapons`      nouns of what harm is done with, beside those of en/things
-- `owned`        phrases before an owner
-- `repeated`     verbs of what many may do, or one may do often, or only say
-- `many`         titles that many have at a time, or that are no offices
-- `former`       words of those who hold an office no longer, not yet, or for another
--
-- Source: own compilation from general knowledge.

return {
  causes = { "because of", "due to", "owing to", "as a result of", "as a consequence of",
    "as the result of", "in consequence of", "on account of", "caused by", "triggered by",
    "brought about by", "brought on by", "set off by", "sparked by", "started by",
    "provoked by", "resulting from", "resulted from", "stemming from", "stemmed from",
    "arising from", "arose from", "attributed to", "attributable to", "blamed on", "put down to",
    "traced to", "traced back to", "ascribed to", "the result of", "the fault of",
    "the consequence of", "the work of", "down to" },
  causing = [[caused causes triggered triggers sparked sparks provoked provokes started ignited
    destroyed felled downed]],
  suspected = { "points to", "pointed to", "pointing to", "point to", "blamed", "blames",
    "blaming", "brought down by", "shot down by", "downed by", "suspected", "suspects",
    "suspicion of", "ruled out", "rule out", "rules out", "consistent with", "evidence of",
    "trace of", "traces of", "sign of", "signs of", "speaks of", "spoke of", "theory of",
    "talk of", "laid to", "put it down to", "set fire by" },
  mishaps = [[crash accident disaster explosion blast fire blaze collapse sinking wreck
    shipwreck capsizing derailment collision outage blackout breakdown failure flood flooding
    spill leak poisoning outbreak epidemic death deaths landslide avalanche delay stampede
    breach overflow loss destruction tragedy catastrophe incident pollution contamination
    eruption shutdown stoppage]],
  mishap_verbs = "crash collapse explode sink capsize derail collide burn flood",
  any_mishap = [[accident disaster tragedy catastrophe incident loss destruction wreck death
    failure delay]],
  struck = "lost hit struck down ablaze aground",
  victims = "dead killed died dies die kills",
  sides = [[north south east west northern southern eastern western northeast northwest southeast
    southwest left right upper lower inner outer front rear near far main side back]],
  place_words = "at in near off outside inside on under behind beside by beneath above over",
  sites = [[gate gates pier quay dock berth hangar platform station terminal ward floor room
    corridor bridge junction crossing tunnel shaft pit mine well field sector district quarter
    village town suburb street road lane avenue square market bank shore coast beach bay
    harbour harbor port cape point island islet river lake canal mouth entrance exit door
    side end wing tower annex basement cellar roof deck hold cabin galley kitchen cockpit
    room lounge office hall lobby]],
  means_words = "by with using",
  weapons = [[drone drones missile missiles rocket rockets bomb bombs grenade grenades mine mines
    torpedo torpedoes gun guns rifle pistol knife axe poison gas artillery mortar shell shells
    explosive explosives tank tanks helicopter ferry train lorry boat]],
  owned = { "belongs to", "belonged to", "belonging to", "owned by", "property of",
    "registered to", "chartered by", "leased by", "chartered to", "leased to" },
  repeated = [[say tell ask add state call think believe report allege claim accuse deny reject note
    see know use have be do get take give put hold make want need like find base become seem
    appear keep let help show meet visit support welcome thank praise criticise condemn warn
    urge demand request call join leave reach follow include mention describe discuss face
    receive hear read attend address represent oppose favour back attack hit strike fight
    kill injure cross enter watch answer reply speak write quote cite]],
  many = [[mr mrs ms mr. mrs. ms. dr dr. doctor prof prof. professor sir dame lord lady madam
    madame h.e. his her excellency miss judge justice senator sen. sen rep. representative
    delegate officer deputy mp m.p. advocate prosecutor councillor counsellor comrade brother
    sister father rev. rev reverend saint st st. king queen prince princess ambassador minister
    spokesman spokeswoman spokesperson inspector constable sergeant private corporal lieutenant
    lt lt. general gen gen. colonel col col. major maj. captain capt capt. commander admiral
    adm. chair the honourable hon hon. congressman secretary member director envoy president
    first second third senior chief master detective bishop engineer state of]],
  former = [[former ex late then previous onetime ex- acting deputy vice assistant predecessor
    successor incoming outgoing elect co- under]],
}
