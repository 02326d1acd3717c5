--- en/stances.lua: what acts and their words say of a speaker's stance: support, oppose, urge,
--- note.
--
-- `acts`     stance of each act of en/acts; those that are absent take none
-- `lemmas`   stance by the act's own verb or phrase, which goes before that of the act; "none"
--            for those without one
-- `openings` folded words that open the paragraphs of resolutions and are no acts otherwise
-- `fillers`  folded phrases that stand before an item of an enumeration and are no part of it
--
-- Source: own compilation from general knowledge.

return {
  acts = {
    support = "support", welcome = "support", commit = "support", agree = "support",
    reject = "oppose", condemn = "oppose", criticise = "oppose", protest = "oppose",
    demand = "urge", call_for = "urge", urge = "urge", request = "urge", propose = "urge",
    warn = "oppose",
  },

  lemmas = {
    note = "note", recall = "note", recognise = "note", recognize = "note",
    acknowledge = "note", consider = "none", believe = "none", argue = "none", hold = "none",
    maintain = "none", contend = "none", assert = "none", insist = "urge", order = "none",
    reaffirm = "support", reiterate = "support", underline = "support", underscore = "support",
    stress = "support", emphasize = "support", emphasise = "support", affirm = "support",
    ["rule+ out"] = "none", confirm = "none", remind = "none", ["take+ note of"] = "note",
    following = "support", regret = "oppose", lament = "oppose",
  },

  openings = {
    decides = "support", determines = "support", affirms = "support", expresses = "support",
    approves = "support", adopts = "support", endorses = "support", resolves = "support",
    invites = "urge", directs = "urge", authorizes = "support", authorises = "support",
    recalling = "note", noting = "note", recognizing = "note", recognising = "note",
    considering = "note", acknowledging = "note", bearing = "note", mindful = "note",
    recommends = "urge", encourages = "urge", deciding = "support", determined = "support",
    guided = "note", conscious = "note", aware = "note", convinced = "support",
    takes = "note", taking = "note", concerned = "oppose", alarmed = "oppose",
  },

  fillers = {
    "and", "or", "and last but not least", "last but not least", "and lastly", "lastly",
    "and finally", "finally", "and also", "also", "first", "firstly", "second", "secondly",
    "third", "thirdly", "fourth", "fourthly", "fifth", "fifthly", "sixth", "and second",
    "and secondly", "and third", "and thirdly", "and fourth", "as well as", "then", "next",
  },
}
