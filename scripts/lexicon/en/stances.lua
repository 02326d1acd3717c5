--- en/stances.lua: what acts and their words say of a speaker's stance: support, oppose, urge,
--- note.
--
-- `verbs`, `phrases`  what takes a stance, by `stance` and `frame`, written as in en/acts
-- `modals`   the same, of who speaks: "X must do Y", "there should be Y"
-- `nouns`    stance of nouns of acts: "X's call for", "the proposal of X that"
-- `telling`  verbs before such nouns: "stated opposition to X"
-- `acts`     stance of each act of en/acts; those that are absent take none
-- `lemmas`   stance by the act's own verb or phrase, which goes before that of the act; "none"
--            for those without one
-- `openings` folded words that open the paragraphs of resolutions and are no acts otherwise
-- `needed`, `wrong`, `right`, `borne` what is said of what must be or must not: "it is essential
--            that X", "X is unacceptable", and negated "X is not acceptable", "X cannot be borne"
-- `proposals` nouns of what one may be against by saying that it is bad
-- `adverbs`  folded words that stand before those
-- `fillers`  folded phrases that stand before an item of an enumeration and are no part of it
--
-- Source: own compilation from general knowledge.

return {
  verbs = {
    { stance = "support", frame = "topic", words = [[support endorse back favour favor welcome
      hail applaud defend uphold admire accept reaffirm reiterate affirm advocate approve
      prefer respect champion]] },
    { stance = "support", frame = "topic", words = "approve", particle = "of" },
    { stance = "support", frame = "topic", words = "agree concur", particle = "with" },
    { stance = "support", frame = "topic", words = "agree", particle = "to" },
    { stance = "support", frame = "topic", words = "agree", particle = "on" },
    { stance = "support", frame = "clause", words = [[agree pledge vow promise undertake commit
      volunteer emphasize emphasise stress underline underscore]] },
    { stance = "support", frame = "topic", words = "pledge" },
    { stance = "oppose", frame = "topic", words = [[reject dismiss repudiate rebuff spurn oppose
      condemn denounce decry deplore deprecate regret lament bemoan contest protest disapprove
      criticise criticize censure resist]] },
    { stance = "oppose", frame = "topic", words = "object", particle = "to" },
    { stance = "oppose", frame = "topic", words = "protest", particle = "against" },
    { stance = "oppose", frame = "topic", words = "protest warn", particle = "against" },
    { stance = "oppose", frame = "topic", words = "disagree", particle = "with" },
    { stance = "urge", frame = "topic", words = "demand propose suggest recommend" },
    { stance = "urge", frame = "topic", words = "insist", particle = "on" },
    { stance = "urge", frame = "clause", words = "insist" },
    { stance = "urge", frame = "topic", words = "call appeal press plead", particle = "for" },
    { stance = "urge", frame = "target", words = [[urge exhort implore entreat beseech encourage
      beg request ask invite tell order instruct direct advise counsel petition]] },
    { stance = "urge", frame = "target", words = "call", particle = "on" },
    { stance = "urge", frame = "target", words = "call", particle = "upon" },
    { stance = "urge", frame = "target", words = "appeal", particle = "to" },
    { stance = "note", frame = "topic", words = "note recall recognise recognize" },
  },

  phrases = {
    { stance = "support", frame = "topic", words = {
      "stand+ ready to", "stand+ ready for", "be+ ready to", "be+ ready for", "be+ prepared to",
      "be+ willing to", "remain+ ready to", "remain+ willing to", "stand+ by", "stand+ behind",
      "express+ ... readiness to", "express+ ... willingness to", "declare+ ... readiness to",
      "reiterate+ ... readiness to", "confirm+ ... readiness to", "reaffirm+ ... readiness to",
      "would rather", "would prefer", "be+ open to", "have+ nothing against", "throw+ @ weight behind",
      "argue+ for", "argue+ in favour of", "argue+ in favor of", "give+ @ ... backing to",
      "side+ with", "hope+ to see", "be+ keen to", "be+ eager to", "stand+ for", "be+ happy to",
      "be+ committing itself to", "look+ forward to", "agree+ in principle to", "be+ in favour of", "be+ in favor of", "in favour of",
      "in favor of", "speak+ in favour of", "speak+ in favor of", "vote+ in favour of",
      "vote+ in favor of", "vote+ for", "express+ @ ... support for", "have+ no objection to",
      "reiterate+ @ ... support for", "reaffirm+ @ ... support for", "reaffirm+ @ ... support to",
      "confirm+ @ ... adherence to", "reaffirm+ @ ... adherence to", "reiterate+ @ ... adherence to",
      "reaffirm+ @ ... commitment to", "reiterate+ @ ... commitment to", "give+ @ ... support to",
      "lend+ @ ... support to", "align+ itself with", "associate+ itself with",
      "remain+ ... committed to", "be+ ... committed to", "commit+ itself to", "commit+ to",
      "be+ ... convinced of", "take+ note with appreciation of", "note+ with appreciation",
      "note+ with satisfaction", "be+ ... glad that", "be+ ... pleased that",
      "stress+ @ importance of", "stress+ @ ... importance of", "emphasize+ @ ... importance of",
      "emphasise+ @ ... importance of", "underline+ @ ... importance of",
      "underscore+ @ ... importance of", "highlight+ @ ... importance of",
      "stress+ @ necessity of", "emphasise+ @ necessity of", "emphasize+ @ necessity of",
      "underline+ @ necessity of", "agree+ on @ desirability of", "agree+ on @ need for",
      "agree+ on @ importance of", "express+ ... belief in @ importance of",
      "express+ ... gratification at", "express+ ... satisfaction at", "express+ ... satisfaction with",
      "express+ ... satisfaction that", "express+ ... appreciation of", "express+ ... solidarity with",
      "attach+ ... importance to", "attach+ ... priority to", "attach+ ... value to",
      "be+ ... resolved to", "be+ eager for", "be+ enthusiastic about", "be+ supportive of",
      "be+ satisfied with", "come+ out in favour of", "come+ out in favor of", "sign+ up to",
      "subscribe+ to", "have+ faith in", "have+ confidence in", "be+ proud of", "join+ in calling for",
      "give+ @ ... support to", "set+ great store by", "cheer+ on" } },
    { stance = "oppose", frame = "topic", words = {
      "be+ dead set against", "say+ no to", "cannot accept", "can not accept", "would not accept", "could not accept",
      "would not agree to", "could not agree to", "would not support", "argue+ against",
      "speak+ against", "come+ out against", "take+ issue with", "be+ hostile to",
      "be+ critical of", "be+ no friend of", "want+ no", "see+ no need for", "see+ no need to",
      "hear+ nothing of", "strike+ out against", "stand+ against", "do+ not accept", "cannot agree to", "cannot support",
      "cannot agree with", "cannot agree that", "cannot go along with", "do+ not want",
      "do+ not wish", "vote+ against", "be+ ... opposed to", "be+ against", "will not accept",
      "will never accept", "do+ not recognise", "do+ not recognize", "cannot recognise",
      "cannot recognize", "will not recognise", "will not recognize", "do+ not agree with",
      "do+ not agree that", "turn+ down", "take+ exception to", "find+ fault with",
      "express+ @ ... regret at", "express+ ... regret for", "express+ ... regret over",
      "express+ ... regret that", "express+ @ ... regret that", "express+ ... doubts about",
      "express+ ... doubt about", "express+ @ ... opposition to", "lodge+ ... protest against",
      "lodge+ @ ... protest against", "enter+ ... protest against", "rule+ out",
      "disassociate+ itself from", "dissociate+ itself from", "have+ no wish",
      "be+ not prepared to", "be+ not willing to", "be+ not ready to", "be+ unwilling to",
      "will refrain from", "shall refrain from", "be+ united against", "be+ ... shocked that", "be+ ... shocked by",
      "be+ ... shocked at", "be+ ... appalled by", "be+ ... appalled that", "be+ ... appalled at",
      "be+ ... dismayed by", "be+ ... dismayed that", "be+ ... dismayed at", "be+ ... outraged by",
      "be+ ... outraged that", "be+ ... outraged at", "be+ ... disappointed that",
      "be+ ... disappointed by", "be+ ... disappointed with", "express+ ... disappointment that",
      "express+ ... disappointment at", "express+ ... dismay at", "express+ ... indignation at",
      "express+ ... outrage at", "express+ ... surprise that", "register+ ... disappointment that",
      "express+ ... disapproval of", "accede+ not to", "do+ not accede to", "refuse+ to accede to",
      "back+ away from", "stand+ up against", "stand+ up to", "fight+ against", "push+ back against",
      "hit+ out at", "lash+ out at", "be+ sceptical of", "be+ skeptical of", "be+ opposed to",
      "have+ no desire to", "have+ no desire for", "want+ nothing to do with" } },
    { stance = "urge", frame = "target", words = { "orders", "count+ on", "rely+ on" } },
    { stance = "urge", frame = "topic", words = {
      "be+ ... grateful if", "should be grateful if", "would be grateful if",
      "underline+ @ ... need for", "underline+ @ ... need to", "stress+ @ ... need for",
      "stress+ @ ... need to", "emphasize+ @ ... need for", "emphasize+ @ ... need to",
      "emphasise+ @ ... need for", "emphasise+ @ ... need to", "highlight+ @ ... need for",
      "highlight+ @ ... need to", "underscore+ @ ... need for", "underscore+ @ ... need to",
      "reiterate+ @ ... call for", "reiterate+ @ ... demand for", "be+ in need of",
      "renew+ @ ... call for", "repeat+ @ ... call for", "express+ the view that",
      "press+ for", "push+ for", "campaign+ for", "be+ seeking",
      "ask+ that", "request+ that", "make+ @ ... appeal for" } },
    { stance = "note", frame = "topic", words = {
      "take+ note of", "take+ due note of", "take+ note that", "bear+ in mind", "be+ aware of",
      "be+ mindful of", "be+ conscious of", "be+ ... concerned about", "be+ ... concerned by",
      "be+ ... concerned that", "be+ ... concerned at", "be+ ... concerned over",
      "be+ ... troubled by", "be+ ... disturbed by", "be+ ... alarmed by", "be+ ... alarmed at",
      "be+ ... worried about", "be+ ... worried by", "be+ ... worried that",
      "express+ @ ... concern about", "express+ @ ... concern over", "express+ @ ... concern at",
      "express+ @ ... concern that", "express+ ... concern about", "express+ ... concern over",
      "express+ ... concern at", "express+ ... concern that" } },
  },

  modals = {
    { stance = "urge", frame = "topic", words = { "must", "should", "ought to", "had better",
      "need to", "needs to" } },
    { stance = "urge", frame = "topic", words = { "it is time to", "it is high time to",
      "it is time that", "it is time for", "it is high time for", "it is now time to",
      "it is high time that", "it would be wise to", "it would be better to",
      "there must be", "there should be", "there needs to be", "there has to be",
      "there is a need for", "there is a need to" } },
    { stance = "oppose", frame = "topic", words = { "it is a pity that", "there is no need for",
      "there is no justification for", "there is no place for", "there is no room for",
      "there can be no", "there must be no", "there should be no" } },
  },

  nouns = {
    urge = "proposal suggestion demand call appeal request recommendation insistence",
    support = [[commitment support pledge willingness readiness endorsement approval backing
      acceptance]],
    oppose = "opposition objection rejection condemnation refusal criticism disapproval",
  },

  telling = [[state express voice declare reiterate repeat announce reaffirm renew register convey
    signal indicate show restate underline]],

  acts = {
    support = "support", welcome = "support", commit = "support", agree = "support",
    reject = "oppose", condemn = "oppose", criticise = "oppose", protest = "oppose",
    demand = "urge", call_for = "urge", urge = "urge", request = "urge", propose = "urge",
    warn = "oppose", refuse = "oppose",
  },

  lemmas = {
    note = "note", recall = "note", recognise = "note", recognize = "note",
    acknowledge = "none", need = "none", disregard = "none", complain = "none",
    ["will continue to"] = "none",
    ["shall continue to"] = "none", ["intend+ to"] = "none",
    consider = "none", believe = "none", argue = "none", hold = "none",
    maintain = "none", contend = "none", assert = "none", insist = "urge", order = "none",
    welcome = "support",     reaffirm = "support", reiterate = "support", underline = "support", underscore = "support",
    stress = "support", emphasize = "support", emphasise = "support", affirm = "support",
    ["rule+ out"] = "none", confirm = "none", remind = "none", ["take+ note of"] = "note",
    ["summon+ @ ... ambassador"] = "none", following = "support", regret = "oppose", lament = "oppose",
  },

  openings = {
    decides = "support", determines = "support", affirms = "support", expresses = "support",
    approves = "support", adopts = "support", endorses = "support", resolves = "support",
    invites = "urge", directs = "urge", authorizes = "support", authorises = "support",
    recalling = "note", noting = "note", recognizing = "note", recognising = "note",
    considering = "note", acknowledging = "note", bearing = "note", mindful = "note",
    recommends = "urge", encourages = "urge", deciding = "support", determined = "support",
    considered = "note", examined = "note", reviewed = "note", received = "note",
    heard = "note", regard = "note", taken = "note",
    affirming = "support", confirming = "support", undertaking = "support",
    appreciating = "support", commending = "support", praising = "support", hailing = "support",
    endorsing = "support", resolved = "support", committed = "support", believing = "support",
    observing = "note", remembering = "note", realizing = "note", realising = "note",
    disturbed = "note", dismayed = "note", troubled = "note", expressing = "support",
    calling = "urge", encouraging = "urge", inviting = "urge", requesting = "urge",
    demanding = "urge", lamenting = "oppose", denouncing = "oppose", opposing = "oppose",
    guided = "note", conscious = "note", aware = "note", convinced = "support",
    deploring = "oppose", condemning = "oppose", regretting = "oppose", rejecting = "oppose",
    welcoming = "support", supporting = "support", urging = "urge",
    emphasizing = "support", emphasising = "support", stressing = "support",
    underlining = "support", underscoring = "support", reaffirming = "support",
    reiterating = "support", desiring = "support", desirous = "support",
    takes = "note", taking = "note", concerned = "note", alarmed = "note",
  },

  needed = [[necessary essential imperative vital crucial critical indispensable needed required
    important advisable desirable]],

  wrong = [[regrettable unfortunate deplorable unacceptable intolerable inadmissible impermissible
    inexcusable unjustifiable unjustified unwarranted indefensible abhorrent reprehensible
    outrageous lamentable disgraceful shameful unconscionable wrong]],

  right = [[acceptable justified justifiable tolerable admissible permissible]],

  borne = [[tolerated accepted justified allowed condoned permitted]],

  proposals = [[proposal recommendation attempt decision measure move draft plan idea step demand
    request motion amendment text article resolution initiative condition]],

  adverbs = [[also further again deeply gravely seriously strongly firmly fully solemnly once
    more particularly]],

  fillers = {
    "and", "or", "and last but not least", "last but not least", "and lastly", "lastly",
    "and finally", "finally", "and also", "also", "first", "firstly", "second", "secondly",
    "third", "thirdly", "fourth", "fourthly", "fifth", "fifthly", "sixth", "and second",
    "and secondly", "and third", "and thirdly", "and fourth", "as well as", "then", "next",
  },
}
