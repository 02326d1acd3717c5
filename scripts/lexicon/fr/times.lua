--- fr/times.lua: the words that times are told with in French, months and numbers apart.
--
-- Fields as in en/times.lua. The grammar is that of English: times whose words stand in another
-- order ("il y a trois jours") are not found.
--
-- Source: general knowledge.

return {
  units = {
    second = { one = "seconde", many = "secondes", code = "S", time = true },
    minute = { one = "minute", many = "minutes", code = "M", time = true },
    hour = { one = "heure", many = "heures", code = "H", time = true },
    day = { one = "jour journée", many = "jours journées", code = "D" },
    night = { one = "nuitée", many = "nuits", code = "NI", time = true },
    week = { one = "semaine", many = "semaines", code = "W" },
    weekend = { one = "week-end", many = "week-ends", code = "WE" },
    month = { one = "mois", many = "mois", code = "M" },
    quarter = { one = "trimestre", many = "trimestres", code = "Q" },
    year = { one = "an année", many = "ans années", code = "Y" },
    decade = { one = "décennie", many = "décennies", code = "DE" },
    century = { one = "siècle", many = "siècles", code = "CE" },
    millennium = { one = "millénaire", many = "millénaires", code = "ML" },
  },
  kinds = {
    the = "le la les l' l’", of = "de du des d' d’", to = "à au", ["and"] = "et", ["or"] = "ou",
    per = "par", possessive = "son sa ses leur leurs notre nos mon ma mes", this = "ce cette cet",
    these = "ces", previous = "dernier dernière derniers dernières passé passée précédent précédente",
    following = "suivant suivante prochain prochaine prochains prochaines", same = "même",
    each = "chaque", early = "début", late = "fin", mid = "mi", edge = "commencement milieu",
    before = "avant", after = "après", as = "que", other = "autre", ["for"] = "pour pendant durant",
    stop = ". ; : ! ? ) ] ” » \" ... …", half = "moitié demi", rest = "reste",
    approx = "environ vers", nearly = "presque", over = "plus", less = "moins", than = "que",
    few = "quelques plusieurs", plain = "entier entière entiers entières", today = "aujourd'hui aujourd’hui",
    yesterday = "hier", tomorrow = "demain", noon = "midi minuit",
    part_of_day = "matin matinée soir soirée aube", night = "nuit", bc = "av.",
    within = "en dans depuis jusque pendant durant", recent = "récent récente", now = "maintenant",
    numbered = "résolution résolutions no nos page pages paragraphe paragraphes article articles",
    counted = "% euros personnes soldats kilomètres mètres", currency = "$ £ €", plus = "+",
  },
  words = { second = "seconde", quarter = "trimestre", quarters = "trimestres",
    year = "an année", one = "un une", century = "siècle siècles", millennium = "millénaire" },
  patterns = {
    ordinal_number = "1er|1re|[0-9]+e",
    mid_compound = "mi-(?:%{month})",
    century_compound = "[0-9]+e-siècle",
  },
  parts = { matin = "MO", ["matinée"] = "MO", soir = "EV", ["soirée"] = "EV", nuit = "NI",
    aube = "MO", midi = "12:00", minuit = "24:00" },
  adverbs = { quotidiennement = "XXXX-XX-XX", mensuellement = "XXXX-XX", annuellement = "XXXX" },
  references = { PRESENT_REF = "actuellement", PAST_REF = "récemment", FUTURE_REF = "bientôt" },
  modifiers = { environ = "APPROX", vers = "APPROX", presque = "LESS_THAN", plus = "MORE_THAN",
    moins = "LESS_THAN" },
  edges = { ["début"] = "START", fin = "END", mi = "MID", commencement = "START", milieu = "MID" },
  holidays = { ["noël"] = "12-25", ["pâques"] = "easter 0" },
  decades = {},
  zones = "gmt utc cet",
  same = {
    le = "the", la = "the", les = "the", ["l'"] = "the", ["l’"] = "the", dernier = "last",
    ["dernière"] = "last", derniers = "last", ["dernières"] = "last", ["passé"] = "last",
    ["passée"] = "last", prochain = "next", prochaine = "next", prochains = "next",
    prochaines = "next", suivant = "following", suivante = "following",
    ["précédent"] = "previous", ["précédente"] = "previous", hier = "yesterday",
    ["aujourd'hui"] = "today", ["aujourd’hui"] = "today", demain = "tomorrow", ce = "this",
    cette = "this", cet = "this", et = "and", ou = "or", ["à"] = "to", au = "to",
  },
  instruments = "traité convention charte accord protocole pacte déclaration",
  links = "sur de du des la le les et à entre",
  tense = {
    future = "sera seront devra devront va vont doit doivent",
    past = "était étaient avait avaient a ont fut furent",
    present = "est sont",
  },
}
