--- en/negators.lua: words and affixes that negate, in English.
--
-- `words`     folded form -> what it negates: "clause" (all that is said), "phrase" (what stands
--             behind it up to the phrase's end), "behind" (the clause behind it)
-- `phrases`   lists of folded words that negate as one -> the same
-- `exempt`    lists of folded words with a negator in them that do not negate: "not only"
-- `prefixes`  prefixes of adjectives, with the forms that only look like having them
-- `suffixes`  suffixes of adjectives, likewise
-- `ceasing`   words before a verb in "-ing", or an infinitive ("ceased to"), that say that it is
--             not done; verbs stand there in any form; no cues of their own
-- `weak`      adverbs that say of a verb that it is all but not done; no cues of their own
-- `failing`   verbs that say that something is not done; not negators in the narrow sense
--
-- Source: own compilation; the kinds of negators are those of R. Morante and E. Blanco, *SEM
-- 2012 Shared Task: Resolving the Scope and Focus of Negation.

return {
  words = {
    ["can't"] = "clause", ["cannot"] = "clause", ["n't"] = "clause", ["neither"] = "clause",
    ["never"] = "clause", ["no"] = "clause", ["nobody"] = "clause", ["none"] = "clause",
    ["nor"] = "behind", ["not"] = "clause", ["nothing"] = "clause", ["nought"] = "clause",
    ["nowhere"] = "clause", ["without"] = "phrase",
  },
  phrases = {
    { "by", "no", "means", kind = "clause" },
    { "in", "no", "way", kind = "clause" },
    { "on", "no", "account", kind = "clause" },
  },
  exempt = {
    { "no", "doubt" },
    { "no", "less", "than" },
    { "no", "sooner" },
    { "none", "other" },
    { "none", "the", "less" },
    { "not", "just" },
    { "not", "least" },
    { "not", "merely" },
    { "not", "only" },
    { "not", "simply" },
    { "not", "solely" },
    { "nothing", "but" },
    { "nothing", "short", "of" },
    { "without", "doubt" },
  },
  prefixes = {
    { affix = "dis", not_for = [[discreet disastrous discrete dismal distant distinct distinctly
      distraught distinguished disposed dispassionate]] },
    { affix = "il", not_for = "ill illustrious illustrated illuminated" },
    { affix = "im", not_for = [[immediate immediately immense immensely imminent impassioned
      imperial important importantly imposing impressive immersed improved implicit imposed
      impressed implied impending impassive impaired immaculate]] },
    { affix = "in", not_for = [[indeed inner interior internal international inside intense
      intensely intent intentional interested interesting intimate intimately inherent initial
      initially innate invaluable infamous inflamed ingenious inclined intended intensive
      increased increasing increasingly industrial individual indigenous influential informed
      infant insular integral intellectual intelligent intricate invested involved inward inquiring
      inherited inhabited innocent innocently innocence inspired installed instant instantly insured inventive interim intact]] },
    { affix = "ir", not_for = "irish iron ironic ironically irate irritated" },
    { affix = "un", not_for = [[uncle under unique uniform united universal unless until unanimous
      understood underlying unified unilateral uncouth undoing]] },
  },
  suffixes = {
    { affix = "less", not_for = "bless less reckless listless regardless unless nevertheless nonetheless" },
  },
  ceasing = {
    { "stop" }, { "cease" }, { "quit" }, { "far", "from" }, { "instead", "of" },
    { "rather", "than" },
  },
  weak = { "hardly", "scarcely" },
  failing = {
    "avoid", "decline", "fail", "lack", "neglect", "omit", "prevent", "refrain", "refuse",
  },
}
