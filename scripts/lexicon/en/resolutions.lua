--- en/resolutions.lua: how paragraphs of resolutions and decisions open.
--
-- `preambular`  words that open a paragraph of the preamble, in lower case; adverbs may stand
--               before them: "Deeply concerned"
-- `operative`   verbs, and verbs with what always follows them, that open an operative
--               paragraph; adverbs and "also" and "further" may follow the verb: "Strongly
--               condemns", "Further requests"
-- `adverbs`     those that stand before either
-- Sorted by bytes.
--
-- Source: own compilation from the practice of the General Assembly and the Security Council,
-- and the UN Editorial Manual's lists of such words.

return {
  preambular = {
    "acknowledging", "acting under", "affirming", "alarmed", "anxious", "appalled",
    "appreciating", "approving", "aware", "bearing in mind", "believing", "calling for",
    "cognizant", "commending", "concerned", "condemning", "confident", "conscious",
    "considering", "contemplating", "convinced", "declaring", "deploring", "desiring", "desirous",
    "determined", "determining", "distressed", "disturbed", "emphasising", "emphasizing",
    "encouraged", "encouraging", "endorsing", "expecting", "expressing", "fulfilling",
    "guided by", "having adopted", "having considered", "having examined", "having heard",
    "having met", "having received", "having regard to", "having reviewed", "having studied",
    "highlighting", "hoping", "inspired by", "inviting", "keeping in mind", "looking forward",
    "mindful", "noting", "observing", "paying tribute", "pledging", "pursuant to", "reaffirming",
    "realising", "realizing", "recalling", "recognising", "recognizing", "referring",
    "regretting", "reiterating", "remaining seized", "reminding", "resolved", "seeking",
    "shocked", "stressing", "supporting", "taking into account",
    "taking into consideration", "taking note", "underlining", "underscoring", "viewing",
    "welcoming", "wishing",
  },
  operative = {
    "accepts", "acknowledges", "adopts", "affirms", "agrees", "appeals", "appoints",
    "appreciates", "approves", "asks", "authorises", "authorizes", "calls attention", "calls for",
    "calls on", "calls upon", "commends", "concludes", "concurs", "condemns", "confirms",
    "congratulates", "considers", "decides", "declares", "demands", "denounces", "deplores",
    "designates", "determines", "directs", "draws attention", "emphasises", "emphasizes",
    "encourages", "endorses", "establishes", "expects", "expresses", "extends", "has resolved",
    "instructs", "insists", "intends", "invites", "notes", "objects", "proclaims", "proposes",
    "reaffirms", "recalls", "recognises", "recognizes", "recommends", "regrets", "reiterates",
    "rejects", "reminds", "renews", "repeats", "requests", "requires", "resolves",
    "stresses", "suggests", "supports", "takes note", "thanks", "trusts", "underlines",
    "underscores", "undertakes", "urges", "warns", "welcomes",
  },
  adverbs = {
    "again", "also", "categorically", "deeply", "especially", "expressly", "firmly", "fully",
    "further", "gravely", "keenly", "once again", "particularly", "profoundly",
    "seriously", "solemnly", "strongly", "unequivocally", "unreservedly", "urgently", "warmly",
  },
}
