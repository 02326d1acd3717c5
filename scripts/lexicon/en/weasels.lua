--- en/weasels.lua: words by which a text says something without saying who, how many or how much.
--
-- `amounts`   vague quantities: "some", "many"
-- `sources`   whoever is not named: "critics", "experts"
-- `praise`    what is called great or known without saying by whom
-- `verbs`     verbs that hold a distance whatever their subject
-- `passives`  participles that, behind a form of "be" and without "by", hide who says it
-- `adverbs`, `modals`, `phrases`  beside those of en/hedges.lua
-- Sorted; folded forms.
--
-- Source: own compilation; the kinds are those of V. Ganter and M. Strube, Finding Hedges by
-- Chasing Weasels (ACL 2009).

return {
  amounts = { "certain", "few", "many", "numerous", "several", "some", "various" },
  sources = {
    "analysts", "commentators", "critics", "detractors", "experts", "fans", "observers",
    "opponents", "proponents", "researchers", "scholars", "scientists", "skeptics", "supporters",
  },
  praise = {
    "acclaimed", "best-known", "celebrated", "famous", "finest", "greatest", "legendary", "notable",
    "renowned", "well-known",
  },
  verbs = {
    "allege", "alleged", "alleges", "appear", "appeared", "appears", "argue", "argued", "argues",
    "claim", "claimed", "claims", "disputed", "evidence", "indicate", "indicates", "rumor",
    "rumored", "rumors", "rumour", "rumoured", "rumours", "seem", "seemed", "seems", "speculate",
    "speculated", "speculation", "suggest", "suggested", "suggesting", "suggests", "theories",
    "theory", "uncertain", "unclear", "unknown",
  },
  passives = {
    "accepted", "acclaimed", "accused", "alleged", "argued", "assumed", "believed", "called",
    "claimed", "compared", "considered", "credited", "criticised", "criticized", "deemed",
    "described", "estimated", "expected", "held", "interpreted", "linked", "perceived", "praised",
    "presumed", "proposed", "recognised", "recognized", "referred", "regarded", "reported",
    "rumored", "rumoured", "said", "seen", "speculated", "suggested", "supposed", "thought",
    "viewed",
  },
  adverbs = {
    "allegedly", "apparently", "arguably", "generally", "historically", "likely", "maybe", "perhaps",
    "possibly", "potentially", "presumably", "probably", "purportedly", "reportedly", "seemingly",
    "supposedly", "widely",
  },
  modals = { "might" },
  phrases = {
    "best known", "in general", "in part", "kind of", "may have", "most famous", "most important",
    "most people", "most popular", "one of the best", "one of the few", "one of the finest",
    "one of the first", "one of the greatest", "one of the largest", "one of the most", "sort of",
    "well known",
  },
}
