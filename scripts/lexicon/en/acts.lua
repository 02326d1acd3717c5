--- en/acts.lua: words that perform speech acts, with what they are about.
--
-- `plover`     the PLOVER category of each act, absent where none fits
-- `verbs`      lists of lemmas, with `act` and `frame`, and `particle` where a word must follow:
--                topic   the object is what is accused, denied, demanded ("reject the claim")
--                target  the object is who it is done to ("accuse X of", "urge X to")
--                label   the object is given a bad name ("called the charge a farce")
--                told    the object is who is to do what stands behind it ("tell X to")
--                verdict the object is found to be wrong ("ruled the ban unlawful")
--                clause  only with a that-clause or an infinitive behind it
--                deed    the subject is said to do wrong, by whoever speaks ("X violated")
--                commanded the subject has others do wrong; counts where it is said that it has not
--                        ("X did not order the attack"), and the object is one of `deeds`,
--                        or of `commanded`
--                doing   the same, where the subject is known to be an actor ("X blocked")
-- `phrases`    the same for several words: "+" behind a word stands for its inflections, "@"
--              for any article or possessive, "..." for up to five words between, "/" between
--              words of which any may stand
--              frames beside those of verbs: "judgment" for predicates, what the subject is
--              said to be ("is null and void"); "suffering" for what a target does to the
--              subject; "drawn" for what its subject is met with; "risk" for what may come of
--              something; "voice" where whoever speaks is meant ("it is necessary to"); "way"
--              for nouns of which it is said what they are ("a way is to"); "backing" for who gives
--              wrongs what they have; "lapse" for nouns of what is not done
-- `deeds`      nouns of wrong acts: whoever speaks accuses whose they are
-- `judgments`  adjectives that blame, by act; those of `mild` do so behind "be" only
-- `praises`    adjectives that praise
-- `nouns`      nouns of acts
-- `refutations` adjectives that say of an accusation that it is not so
-- `accusations` nouns for what others say of one
-- `purposes`   what an accusation is said to be or to do, where who makes it is blamed for it
-- `noting`     verbs and phrases of `assert` that only note: no claim, but a position
-- `irregular`  inflections that no rule gives; `doubling` lemmas that double their consonant
--
-- Source: own compilation from general knowledge; categories as in the PLOVER manual.

-- Verbs by which a feeling or a view is given words.
local VOICE = "express/voice/convey/register/reiterate/indicate/state/signal/note+ ... "

return {
  plover = {
    accuse = "ACCUSE", agree = "AGREE", apologise = "SUPPORT", call_for = "REQUEST",
    commit = "AGREE", condemn = "ACCUSE", criticise = "ACCUSE", demand = "REQUEST",
    deny = "REJECT", offer = "AGREE", praise = "SUPPORT", propose = "REQUEST",
    protest = "PROTEST", refuse = "REJECT", reject = "REJECT", request = "REQUEST",
    support = "SUPPORT", thank = "SUPPORT", threaten = "THREATEN", urge = "REQUEST",
    welcome = "SUPPORT",
  },

  verbs = {
    { act = "accuse", frame = "target", words = [[accuse blame incriminate indict implicate
      suspect charge sue]] },
    { act = "accuse", frame = "clause", words = "allege claim" },
    { act = "accuse", frame = "topic", words = "allege" },
    { act = "deny", frame = "topic", words = [[deny refute disclaim disavow contradict rebut
      debunk]] },
    { act = "reject", frame = "topic", words = [[reject dismiss repudiate rebuff spurn
      disregard oppose veto]] },
    { act = "reject", frame = "topic", words = "object", particle = "to" },
    { act = "reject", frame = "topic", words = "disagree", particle = "with" },
    { act = "condemn", frame = "topic", words = [[condemn denounce decry deplore castigate
      reprobate abhor deprecate excoriate]] },
    { act = "criticise", frame = "topic", words = [[criticise criticize censure reproach rebuke
      lambast lambaste slam fault chide lament regret bemoan disapprove disparage scold
      reprimand admonish upbraid berate deride ridicule belittle pillory assail blast savage
      rap fault pan knock]] },
    { act = "protest", frame = "topic", words = "protest" },
    { act = "protest", frame = "topic", words = "complain", particle = "about" },
    { act = "protest", frame = "clause", words = "complain protest" },
    { act = "question", frame = "topic", words = "question doubt dispute challenge contest query" },
    { act = "demand", frame = "topic", words = "demand want" },
    { act = "demand", frame = "topic", words = "insist", particle = "on" },
    { act = "accuse", frame = "commanded", words = [[order command instruct direct plan plot
      mastermind orchestrate organise organize]] },
    { act = "demand", frame = "target", words = "order" },
    { act = "request", frame = "told", words = "like" },
    { act = "demand", frame = "told", words = "tell instruct command direct" },
    { act = "urge", frame = "told", words = "press pressure prod advise counsel" },
    { act = "call_for", frame = "topic", words = "need" },
    { act = "call_for", frame = "topic", words = "call appeal press plead", particle = "for" },
    { act = "urge", frame = "target", words = "urge exhort implore entreat beseech encourage beg" },
    { act = "call_for", frame = "target", words = "call", particle = "on" },
    { act = "call_for", frame = "target", words = "call", particle = "upon" },
    { act = "urge", frame = "target", words = "appeal", particle = "to" },
    { act = "call_for", frame = "topic", words = "expect", particle = "of" },
    { act = "request", frame = "target", words = "request ask invite petition" },
    { act = "propose", frame = "topic", words = "propose suggest recommend advocate" },
    { act = "welcome", frame = "topic", words = "welcome hail applaud" },
    { act = "praise", frame = "target", words = [[praise commend congratulate laud salute
      compliment admire extol]] },
    { act = "thank", frame = "target", words = "thank" },
    { act = "thank", frame = "topic", words = "appreciate" },
    { act = "support", frame = "topic", words = [[support endorse back defend uphold echo
      second favour favor]] },
    { act = "warn", frame = "target", words = "warn caution alert" },
    { act = "warn", frame = "clause", words = "fear" },
    { act = "threaten", frame = "target", words = "threaten" },
    { act = "offer", frame = "topic", words = "offer" },
    { act = "commit", frame = "clause", words = "pledge vow promise undertake commit swear" },
    { act = "commit", frame = "topic", words = "pledge promise" },
    { act = "admit", frame = "topic", words = "admit confess", particle = "to" },
    { act = "accuse", frame = "verdict", words = "find rule deem declare judge hold consider" },
    { act = "criticise", frame = "label", words = [[call brand label term dub describe
      characterise characterize]] },
    { act = "agree", frame = "topic", words = "accept" },
    { act = "agree", frame = "clause", words = "agree" },
    { act = "agree", frame = "topic", words = "agree", particle = "with" },
    { act = "agree", frame = "topic", words = "agree", particle = "to" },
    { act = "agree", frame = "topic", words = "agree", particle = "on" },
    { act = "agree", frame = "topic", words = "concur comply", particle = "with" },
    { act = "refuse", frame = "clause", words = "decline" },
    { act = "refuse", frame = "topic", words = "refuse" },
    { act = "admit", frame = "topic", words = "admit acknowledge concede confess confirm" },
    { act = "apologise", frame = "topic", words = "apologise apologize", particle = "for" },
    { act = "apologise", frame = "target", words = "apologise apologize", particle = "to" },
    { act = "apologise", frame = "topic", words = "apologise apologize" },
    { act = "announce", frame = "topic", words = "announce proclaim unveil" },
    { act = "announce", frame = "clause", words = "announce declare proclaim decide" },
    { act = "assert", frame = "clause", words = [[assert maintain insist contend affirm
      reaffirm reassert reiterate re-emphasize re-emphasise emphasize emphasise stress
      underline underscore argue believe consider note recall recognise recognize submit rule
      conclude]] },
    { act = "assert", frame = "topic", words = [[assert affirm reaffirm reiterate underline
      underscore stress emphasize emphasise]] },
    { act = "accuse", frame = "deed", words = [[violate breach infringe contravene flout annex
      invade occupy attack assault bomb bombard shell massacre slaughter assassinate martyr
      murder torture abduct kidnap destabilise destabilize undermine jeopardise jeopardize
      fabricate falsify distort manipulate misrepresent lie mislead deceive conceal steal hack
      sabotage provoke incite instigate orchestrate intimidate harass persecute oppress usurp
      obstruct thwart hamper renege betray ignore abuse misuse exploit weaponise weaponize
      trample interfere meddle encroach trespass plunder loot terrorise terrorize bully
      blackmail coerce arm shelter harbour harbor sponsor foment perpetrate disguise ram
      impede sabotage subvert smear tarnish vilify slander politicise politicize
      instrumentalise instrumentalize whitewash cynically escalate poison starve besiege
      blockade seize storm detain kidnap suppress crush deprive dismember dismantle partition
      mastermind concoct disregard downplay deflect evade circumvent contravene overthrow
      topple infiltrate militarise militarize radicalise radicalize vandalise vandalize
      desecrate discriminate silence muzzle falsify parrot gloat flaunt brandish overstep
      squander aggravate exacerbate inflame fuel foster embolden collude connive condone defy
      unleash bribe browbeat blacklist censor conspire corrupt cripple defame demonise
      demonize deport devastate dictate disenfranchise dispossess disrespect enslave erode
      expropriate exterminate extort gag imperil invalidate malign menace mistreat mutilate
      negate nullify obfuscate overrun pillage purge raid ransack rape raze retaliate ruin
      scapegoat sidestep smuggle spy stifle stoke strangle subjugate suffocate tamper wage
      worsen wreck reignite backtrack cheat conquer disinform shirk trick vilify wiretap
      inflict perpetuate repress victimise victimize flout scuttle torpedo stonewall]] },
    { act = "accuse", frame = "doing", words = [[kill shoot destroy burn ban block prevent
      hinder impede disrupt impose displace expel arrest imprison jail detain justify tolerate
      pretend attempt force drag mass deploy push pressure prolong delay hide divide isolate
      weaken threaten deny fail breach cross target bomb strike wound evict demolish
      confiscate shut starve resist postpone withhold hijack invent exaggerate insult
      humiliate bar capture compel compromise curtail damage degrade divert entrench execute
      exile finance frustrate harm hurt neglect offend pollute prejudice propagate quash
      recruit rob seal sow stage stall stir surround swallow abandon arm train supply finance
      occupy boycott bypass dare destabilise despise fabricate wreak mock continue seek try
      reverse renounce abandon break tear rewrite twist]] },
  },

  phrases = {
    -- Feelings and views that are given words, and acts that are made, given or issued.
    { act = "criticise", frame = "topic", words = {
      VOICE .. "concern/concerns/regret/regrets/dismay/alarm/disappointment/displeasure/"
        .. "frustration/dissatisfaction/discontent/unease/disquiet/misgivings/reservations/"
        .. "worry/worries/anxiety/consternation",
      "raise+ ... concern/concerns",
      "note/recognize/recognise+ with ... regret/concern/dismay/alarm",
      "hit/lash/strike+ out at", "hit+ back at", "take+ aim at", "take+ ... to task",
      "find+ ... fault with", "rail+ against", "pour+ scorn on", "heap+ scorn on",
      "scoff/sneer+ at" } },
    { act = "condemn", frame = "topic", words = {
      VOICE .. "outrage/indignation/anger/fury/condemnation/revulsion/disgust/horror/abhorrence",
      "speak+ out against" } },
    { act = "question", frame = "topic", words = {
      "express/voice/convey/register/reiterate/raise/have+ ... doubt/doubts"
        .. "/scepticism/skepticism",
      "raise+ ... questions about", "call/bring+ into question", "call+ ... into question" } },
    { act = "reject", frame = "topic", words = {
      "express/voice/convey/register/reiterate/declare+ ... opposition/objection"
        .. "/objections/rejection/disagreement",
      "pour+ cold water on", "shrug/brush/laugh+ off", "brush/sweep/wave+ aside", "wave+ away",
      "push+ back against/on", "say+ no to", "refuse/decline+ to accept",
      "refuse/decline+ to recognize/recognise",
      "distance+ itself/himself/herself/themselves from" } },
    { act = "support", frame = "topic", words = {
      "express/voice/convey/register/reiterate/declare/pledge+ ... support"
        .. "/solidarity/backing",
      "throw+ ... weight behind", "stand/side+ with", "rally+ behind",
      "come+ out in favour/favor of", "give+ ... backing/blessing/endorsement" } },
    { act = "thank", frame = "topic", words = {
      "express/voice/convey/extend/reiterate+ ... gratitude/thanks/appreciation" } },
    { act = "welcome", frame = "topic", words = {
      "express/voice/convey/register+ ... satisfaction/gratification/pleasure"
        .. "/delight/joy/relief",
      "be+ gratified/heartened/delighted by/at/that/to" } },
    { act = "praise", frame = "topic", words = {
      "recognize/recognise+ with ... appreciation",
      "express/voice/convey+ ... admiration/praise" } },
    { act = "offer", frame = "topic", words = {
      "express/voice/convey/signal/reiterate+ ... readiness/willingness/preparedness",
      "make/extend/renew/repeat+ ... offer/offers" } },
    { act = "commit", frame = "topic", words = {
      "express/voice/convey/reiterate/reaffirm/renew/declare+ ... commitment"
        .. "/commitments/determination/resolve",
      "give+ ... assurance/assurances/undertaking/undertakings/guarantee/guarantees",
      "make+ ... promise/promises/pledge/pledges/commitment/commitments", "renew+ ... pledge" } },
    { act = "assert", frame = "topic", words = {
      "express/voice/convey/reiterate+ ... belief/conviction/confidence", "make+ ... clear that",
      "make+ it ... clear that", "be+ confident/certain/sure/adamant that",
      "have+ no doubt that" } },
    { act = "call_for", frame = "topic", words = {
      "express/voice/convey/reiterate+ ... hope/hopes that",
      "issue/make/renew/repeat/echo/join/reiterate/back+ ... call/calls/appeal"
        .. "/appeals for/to" } },
    { act = "request", frame = "topic", words = {
      "seek+ ... agreement/approval/consent/permission/clarification/cooperation/co-operation"
        .. "/assistance/help/aid/explanation/explanations/input/advice/clearance/asylum",
      "make/submit/file/lodge/renew/repeat+ ... request/requests for/to/that" } },
    { act = "demand", frame = "topic", words = {
      "issue/deliver/give/present+ ... ultimatum", "set+ ... deadline",
      "make/repeat/renew/reiterate+ ... demand/demands for/that" } },
    { act = "propose", frame = "topic", words = {
      "make/submit/present/table/circulate+ ... proposal/proposals" } },
    { act = "protest", frame = "topic", words = {
      "lodge/file/make/register/submit/deliver+ ... protest/complaint",
      "send/hand/deliver+ ... note of protest" } },
    { act = "accuse", frame = "topic", words = {
      "make/level/bring/repeat+ ... accusation/accusations/allegation/allegations" } },
    { act = "warn", frame = "topic", words = {
      "issue/give/repeat/sound/deliver+ ... warning/warnings", "sound/raise+ @ alarm" } },
    { act = "threaten", frame = "topic", words = { "issue/make/repeat+ ... threat/threats" } },
    { act = "apologise", frame = "topic", words = {
      "issue/make/offer+ ... apology/apologies", "beg+ ... pardon/forgiveness",
      "ask+ ... forgiveness", "express/voice/convey+ ... remorse/contrition" } },
    { act = "admit", frame = "topic", words = {
      "own+ up to", "plead+ guilty", "claim+ credit for", "come+ clean about" } },
    { act = "refuse", frame = "topic", words = { "be+ not prepared/willing/ready to" } },
    { act = "warn", frame = "risk", words = {
      "lead+ to", "result+ in", "give+ rise to", "have+ ... impact/effect/consequences",
      "have+ ... repercussions/implications", "become+ ... threat/bomb/danger", "spark/trigger+",
      "run+ @ risk of" } },
    { act = "criticise", frame = "drawn", words = {
      "face/draw/attract/provoke/receive/meet/spark+ ... criticism/outrage/anger/backlash",
      "come+ under ... criticism/fire", "be+ ... met with ... criticism/outrage/anger" } },
    { act = "condemn", frame = "drawn", words = {
      "face/draw/attract/provoke/receive/meet/spark+ ... condemnation/denunciation" } },
    { act = "praise", frame = "drawn", words = { "draw/attract/receive/win/earn+ ... praise" } },
    { act = "accuse", frame = "onus", words = { "rest/lie+ ... with", "fall+ ... on" } },
    { act = "agree", frame = "topic", words = {
      "be+ agreed that/on/to", "be+ in ... agreement with", "sign+ up to", "consent+ to" } },
    { act = "deny", frame = "topic", words = { "issue+ ... denial" } },
    { act = "announce", frame = "topic", words = {
      "declare+ ... persona non grata", "declare+ ... personae non gratae" } },
    { act = "offer", frame = "topic", words = {
      "stand+ ready", "stand+ ready to", "stand+ ready for", "be+ ready to", "be+ prepared to",
      "be+ willing to", "express+ ... readiness to", "express+ ... willingness to",
      "declare+ ... readiness to", "reiterate+ ... readiness to", "reaffirm+ ... readiness to",
      "announce+ ... readiness to", "confirm+ ... readiness to", "remain+ ready to",
      "extend+ @ ... hand", "ready to" } },
    { act = "reserve", frame = "topic", words = {
      "reserve+ @ ... right to", "reserve+ ... right to", "reserve+ @ ... right",
      "maintain+ @ right to" } },
    { act = "commit", frame = "topic", words = {
      "remain+ ... committed to", "be+ ... committed to", "commit+ itself to", "commit+ to",
      "stand+ by", "will continue to", "shall continue to", "will not fail to",
      "shall not fail to", "reaffirm+ ... commitment to",
      "reiterate+ ... commitment to", "intend+ to", "be+ determined to" } },
    { act = "thank", frame = "target", words = {
      "extend+ @ ... gratitude to", "express+ @ ... gratitude to", "be+ ... grateful to",
      "be+ ... thankful to", "express+ @ ... appreciation to", "extend+ @ ... thanks to",
      "express+ @ ... thanks to", "pay+ tribute to" } },
    { act = "thank", frame = "topic", words = {
      "express+ @ ... gratitude for", "express+ @ ... appreciation for", "be+ ... grateful for" } },
    { act = "welcome", frame = "topic", words = {
      "be+ ... happy to witness", "be+ ... happy to see", "be+ ... glad to see",
      "be+ ... pleased to see", "be+ ... pleased that", "be+ ... glad that",
      "be+ ... encouraged by", "take+ comfort from", "draw+ comfort from",
      "take+ note with appreciation of", "be+ ... pleased with", "note+ with appreciation",
      "note+ with satisfaction" } },
    { act = "support", frame = "topic", words = {
      "be+ in favour of", "be+ in favor of", "express+ @ ... support for", "vote+ in favour of",
      "vote+ in favor of", "align+ itself with", "align+ myself with", "associate+ itself with",
      "associate+ myself with", "avail+ myself with", "reiterate+ @ ... support for",
      "lend+ @ ... support to", "join+ others in" } },
    { act = "reject", frame = "topic", words = {
      "cannot accept", "can not accept", "do+ not accept", "cannot agree", "cannot support",
      "cannot go along with", "vote+ against", "be+ ... opposed to", "will not accept",
      "will never accept", "rule+ out", "do+ not recognise", "do+ not recognize",
      "cannot recognise", "cannot recognize", "in no way recognize", "in no way recognise",
      "will not recognise", "will not recognize", "do+ not agree with", "turn+ down",
      "take+ issue with", "disassociate+ itself from", "dissociate+ itself from" } },
    { act = "criticise", frame = "topic", words = {
      "be+ concerned/troubled/disturbed/alarmed/shocked/appalled/outraged/dismayed/worried"
        .. "/disappointed/saddened/horrified/perturbed/aghast by/at/over/that", "be+ disappointed with",
      "be+ critical of", "take+ exception to", "find+ fault with" } },
    { act = "condemn", frame = "topic", words = { "express+ @ ... outrage at" } },
    { act = "accuse", frame = "target", words = {
      "point+ @ finger at", "lay+ @ blame on", "put+ @ blame on", "place+ @ blame on",
      "file/bring/launch+ ... lawsuit/suit/case/complaint against",
      "hold+ ... responsible", "level+ ... accusations at", "level+ ... accusations against" } },
    { act = "deny", frame = "deed", words = {
      "be+ not involved in", "be+ not behind", "have+ no part in", "have+ no role in",
      "have+ no hand in", "have+ nothing to do with", "have+ no involvement in",
      "bear+ no responsibility for", "be+ not responsible for", "be+ in no way responsible for",
      "play+ no part in", "play+ no role in" } },
    { act = "deny", frame = "refutation", words = {
      "be+ not true", "be+ not the case", "do+ not correspond to", "have+ no basis",
      "have+ no foundation", "be+ simply not true", "be+ devoid of" } },
    { act = "call_for", frame = "voice", words = {
      "it is necessary to", "it is necessary that", "it is essential to", "it is essential that",
      "it is imperative to", "it is imperative that", "it is important to",
      "it is important that", "it is vital to", "it is vital that", "it is crucial to",
      "it is crucial that", "it is high time", "it is time to", "there is a need for",
      "there is a need to", "there is an urgent need" } },
    { act = "call_for", frame = "topic", words = {
      "underline+ @ ... need for", "underline+ @ ... need to", "stress+ @ ... need for",
      "stress+ @ ... need to", "emphasize+ @ ... need for", "emphasize+ @ ... need to",
      "emphasise+ @ ... need for", "emphasise+ @ ... need to", "highlight+ @ ... need for",
      "highlight+ @ ... need to", "underscore+ @ ... need for", "underscore+ @ ... need to",
      "reiterate+ @ ... call for", "be+ in need of" } },
    { act = "question", frame = "topic", words = {
      "express+ ... doubts about", "express+ ... doubt about", "cast+ doubt on",
      "wonder+ ... why/whether/how/if/about" } },
    { act = "demand", frame = "topic", words = { "set+ conditions for" } },
    { act = "propose", frame = "judgment", words = {
      "remain+ on the table", "be+ still on the table", "remain+ on @ table" } },
    { act = "propose", frame = "way", words = {
      "way/method/solution/remedy/option/alternative/step", "way forward/ahead/out" } },
    { act = "assert", frame = "voice", words = {
      "it is important/necessary/essential/pertinent to note/stress/recall"
        .. "/emphasize/underline that",
      "it is worth noting/recalling/stressing that",
      "it is clear/evident/obvious/undeniable that", "it needs to be emphasized that",
      "it needs to be emphasised that", "it should be emphasized that",
      "it should be noted that", "it must be noted that", "it must be emphasized that",
      "it must be stressed that", "it should be stressed that", "it should be recalled that",
      "it must be recalled that" } },
    { act = "announce", frame = "topic", words = {
      "have+ decided ... to", "have+ decided that" } },
    { act = "propose", frame = "topic", words = { "put+ forward", "table+ a proposal" } },
    { act = "apologise", frame = "target", words = { "offer+ @ ... apologies to" } },
    { act = "request", frame = "topic", words = {
      "be+ ... grateful if", "be+ ... obliged if", "be+ ... grateful for your" } },
    { act = "apologise", frame = "topic", words = {
      "express+ ... regret for", "express+ ... regrets for", "say+ sorry for" } },
    { act = "threaten", frame = "topic", words = {
      "promise+ to answer in kind", "vow+ to retaliate", "threaten+ to", "will retaliate",
      "will respond in kind", "vow+ revenge" } },
    { act = "accuse", frame = "target", words = {
      "hold+ ... answerable", "hold+ ... accountable", "hold+ ... liable" } },
    { act = "admit", frame = "topic", words = {
      "claim/take/accept+ ... responsibility for", "claim/take/accept+ ... responsibility",
      "claim+ ... credit" } },
    { act = "assert", frame = "topic", words = { "take+ note of", "took due note of" } },
    { act = "assert", frame = "voice", words = {
      "following ... positions", "following ... points", "following ... principles",
      "following ... priorities", "following ... views", "following ... elements" } },
    { act = "assert", frame = "topic", words = {
      "find+ that", "hold+ that", "conclude+ that", "come+ to @ conclusion that",
      "be+ of the view that", "be+ of the opinion that", "take+ the view that",
      "reiterate+ ... position that", "reaffirm+ ... position that", "be+ convinced that",
      "be+ of the belief that" } },
    { act = "accuse", frame = "suffering", words = {
      "be+ @ ... victim of", "fall+ victim to", "be+ @ ... target of", "be+ ... victims of",
      "be+ among @ ... victims of", "be+ subjected to", "be+ @ ... target",
      "come+ under attack from" } },
    { act = "accuse", frame = "backing", words = {
      "receive/enjoy+ ... support/backing/blessing/encouragement/protection/patronage/assistance"
        .. "/sponsorship/endorsement" } },
    { act = "criticise", frame = "lapse", words = {
      "silence/passivity/apathy/hesitation/procrastination/laxity on the part of",
      "silence in the face of", "deafening/shameful/complicit/guilty silence of/from" } },
    -- What is left undone, or done badly, without a charge of wrong.
    { act = "criticise", frame = "deed", words = {
      "have+ yet to", "show+ little", "pay+ lip service", "do+ nothing to", "do+ little to",
      "have+ done nothing", "take+ no steps", "make+ no effort", "make+ no attempt",
      "show+ ... disregard", "show+ no ... interest", "show+ no respect", "play+ games",
      "go+ too far", "go+ far beyond", "fall+ short", "water+ down", "turn+ @ deaf ear",
      "rattle+ @ sabre", "turn+ @ blind eye" } },
    { act = "accuse", frame = "deed", words = {
      "fail+ to", "have+ failed", "carry+ out ... attacks", "carry+ out ... cyberattacks",
      "carry+ out ... attack", "commit+ ... crimes", "commit+ ... acts of", "in defiance of",
      "in violation of", "in breach of", "be+ in breach", "put+ itself outside", "tear+ up",
      "be+ responsible for", "be+ to blame", "bear+ ... responsibility for", "resort+ to",
      "use+ force", "be+ behind", "seize+ control of", "run+ counter to", "be+ contrary to",
      "run+ contrary to", "contrary to", "under the guise of", "under the pretext of",
      "on the pretext of", "despite repeated calls", "be+ at odds with", "be+ inconsistent with",
      "be+ incompatible with", "be+ not in consonance with", "be+ not in line with",
      "continue+ @ aggression", "send+ ... troops into", "block+ the adoption",
      "prevent+ the adoption", "have+ no right to", "be+ guilty of", "claim+ ... lives",
      "interfere+ in", "meddle+ in", "break+ ... promises", "make+ @ mockery of", "pour+ oil on",
      "fuel+ ... conflict", "fan+ ... flames", "paralyse+", "have+ no legitimacy",
      "shift+ ... blame", "fly+ in @ face of", "cross+ @ red line", "add+ fuel to",
      "turn+ @ back on", "play+ with fire", "whip+ up", "stir+ up", "pull+ @ strings",
      "set+ @ dangerous precedent", "set+ @ ... precedent", "bring+ ... to @ brink",
      "at gunpoint", "at the barrel of", "be+ at odds", "be+ complicit in" } },
    { act = "criticise", frame = "judgment", words = {
      "be+ not acceptable", "be+ nothing but", "be+ nothing more than", "leave+ no doubt",
      "have+ no validity", "have+ no legal", "lack+ ... legitimacy", "be+ null and void",
      "be+ in vain", "be+ @ ... failure", "be+ @ farce", "be+ @ charade", "be+ @ ... pretext",
      "make+ no sense", "have+ no place in", "ring+ hollow", "be+ @ ... setback",
      "be+ @ ... step backwards", "be+ @ ... blow to", "be+ @ ... mistake",
      "be+ @ ... disgrace", "be+ out of @ question", "be+ beyond comprehension",
      "be+ tantamount to", "be+ not credible", "lack+ ... credibility",
      "have+ no credibility", "defy+ logic", "defy+ belief", "leave+ much to be desired",
      "be+ not justified", "cannot be justified", "cannot be tolerated",
      "cannot be accepted", "will not be tolerated", "go+ too far",
      "have+ no justification", "be+ in bad faith",
      "be+ doomed to", "serve+ no purpose" } },
  },

  deeds = [[violation breach aggression invasion annexation occupation incursion intrusion
      attack assault bombing bombardment shelling massacre assassination murder provocation
      interference meddling intimidation sabotage terrorism repression persecution torture
      fabrication falsification lie propaganda disinformation coup coercion blackmail threat
      destabilization destabilisation infringement contravention abuse crime atrocity genocide
      impunity hypocrisy adventurism expansionism militarism colonialism manipulation
      distortion pretext farce charade sham plunder oppression discrimination apartheid
      blockade veto defiance disregard cyberattack cyber-attack wrongdoing misconduct
      obstruction complicity hostility encroachment seizure usurpation mockery travesty
      falsehood hysteria lawlessness illegality bloodshed brutality cruelty injustice
      arrogance cynicism duplicity double-standards irresponsibility recklessness
      misinformation smear slander calumny incitement extremism fascism neo-nazism chauvinism
      ultimatum henchman thug mercenary saboteur aggressor occupier oppressor accomplice
      imposition subjugation siege non-compliance intransigence contempt cleansing conspiracy
      rhetoric hegemony domination unilateralism selectivity inaction affront insult betrayal
      machination hoax charade dismemberment separatism racism hatred malice deceit stain
      scandal outrage pressure militant separatist gunman insurgent extremist infiltrator
      violence storming takeover putsch destruction brinkmanship sabre-rattling posturing
      demagoguery double-speak fiction masquerade nonsense junta warmonger provocateur
      instigator puppet stooge double-standard bandit thuggery subversion pogrom crackdown
      witch-hunt cover-up insurrection usurper warmongering paranoia blackmailer infringer
      violator russophobia vandalism militarization militarisation obduracy obstinacy
      stubbornness dishonesty connivance incompetence negligence ineptitude cowardice
      callousness indifference inertia ingratitude disrespect unwillingness failure lack
      inability reluctance]],

  judgments = {
    condemn = [[abominable atrocious repugnant repulsive vile monstrous savage evil wicked
      dastardly callous unacceptable inadmissible intolerable outrageous deplorable
      reprehensible shameful disgraceful despicable abhorrent heinous odious impermissible
      indefensible inexcusable immoral barbaric brutal]],
    accuse = [[illegal unlawful illegitimate unconstitutional unjustified unjustifiable
      unwarranted unprovoked lawless criminal wrongful hostile provocative aggressive
      destabilizing destabilising hypocritical dishonest misleading deceitful perfidious
      treacherous terrorist fabricated forged falsified politicized politicised
      politically-motivated arbitrary discriminatory disproportionate unauthorized unauthorised
      coercive genocidal false untrue bogus fraudulent sham illegally unlawfully
      unconstitutionally falsely forcibly brutally blatantly flagrantly cynically brazenly
      unjustly wrongfully]],
    criticise = [[stupid useless crazy foolish insane idiotic dumb laughable moronic
      embarrassing humiliating horrible terrible awful inappropriate improper unethical
      unwelcome undesirable unworkable unrealistic excessive inept incompetent corrupt
      negligent careless heartless insensitive intolerant bigoted xenophobic sexist
      islamophobic antisemitic anti-semitic anti-democratic regrettable unfortunate
      irresponsible reckless cynical dangerous invalid unilateral inhumane cruel unfair unjust
      counterproductive unsettling disappointing disturbing alarming absurd ridiculous
      pathetic vicious flagrant blatant gross egregious one-sided biased confrontational
      unconstructive unhelpful wrong futile hasty premature destructive harmful fictitious
      self-proclaimed inadequate insufficient unsustainable incompatible inconsistent
      contradictory untenable senseless nonsensical dishonourable forcible violent barbarous
      cowardly expansionist inhuman horrendous malicious repressive oppressive anachronistic
      indiscriminate selfish ruthless disastrous shocking racist undemocratic imperialist
      extrajudicial extraterritorial intransigent malign obstructive deliberate insulting
      offensive ominous sinister catastrophic tragic ill-considered ill-advised short-sighted
      misguided unprofessional bloody punitive neo-nazi fascist ultranationalist extremist
      separatist incendiary inflammatory bellicose belligerent warlike hysterical delusional
      rigged staged orchestrated well-orchestrated trumped-up far-fetched imaginary
      self-styled illogical irrational unreasonable unthinkable inconceivable scandalous
      appalling grotesque lamentable disingenuous insincere duplicitous evasive unworthy
      unbecoming clumsy unforgivable ill-conceived mendacious vindictive predatory lamentable]],
  },

  -- Adjectives that praise, behind "be".
  praises = [[great excellent incredible heroic magnificent outstanding remarkable admirable
    courageous brave instrumental exemplary wonderful fantastic tremendous impressive superb
    brilliant invaluable commendable praiseworthy laudable extraordinary exceptional splendid]],

  mild = [[stupid useless crazy foolish insane dumb horrible terrible awful corrupt excessive
      improper careless savage evil unfortunate regrettable dangerous unilateral wrong hostile
      imaginary hollow staged aggressive hasty criminal disturbing alarming harmful
      destructive invalid terrorist cruel inadequate insufficient gross premature brutal
      arbitrary provocative incompatible inconsistent contradictory false untrue bloody
      extremist separatist punitive violent tragic offensive catastrophic forcible deliberate
      disastrous malicious racist extraterritorial ominous indiscriminate]],

  -- Deeds that anybody may speak of: they blame only with who does them.
  events = [[abuse crime torture terrorism persecution discrimination oppression genocide
      atrocity impunity wrongdoing misconduct injustice extremism brutality cruelty
      colonialism fascism lawlessness breach racism hatred selectivity massacre murder threat
      assassination militarism failure lack inability reluctance unwillingness indifference
      inaction complicity chauvinism cleansing violence radical extremist]],

  -- Deeds done to what stands behind "of": "the invasion of X" is not X's.
  suffered = [[violation breach invasion annexation occupation assault bombing bombardment
    shelling massacre assassination murder intimidation persecution torture destabilization
    destabilisation infringement contravention abuse genocide manipulation distortion plunder
    oppression blockade defiance disregard obstruction seizure usurpation partition denial
    mockery travesty killing]],

  -- Deeds beside those of `deeds` that one is blamed for having others do.
  commanded = [[strike airstrike raid killing execution kidnapping abduction explosion blast
    shooting poisoning arson ambush hack hacking hijacking bomb hit beheading shootdown]],

  -- Nouns of what one has and not of what one does: "X's territory".
  belongings = [[sovereignty territory territories integrity independence constitution border
    borders people peoples population citizens infrastructure facilities unity soil land waters
    airspace interests security coast embassy premises nationals civilians rights crisis
    conflict situation side question issue region east future economy]],


  refutations = [[unfounded baseless groundless false untrue fabricated fictitious
      unsubstantiated preposterous absurd ridiculous ludicrous incorrect mistaken inaccurate
      erroneous spurious bogus forged concocted]],

  accusations = [[accusation accusations allegation allegations claim claims charge charges
    attribution attributions assertion assertions insinuation insinuations report reports
    statement statements rumour rumours rumor rumors]],

  -- Behind "the accusations": what they are for.
  purposes = [[part aim aims aimed intended meant designed calculated crafted driven motivated
    inspired prompted serve serves]],

  -- Nouns of acts: of whose they are, where they say what about ("X's offer to").
  nouns = {
   accuse = "accusation allegation charge claim", threaten = "threat",
   propose = "proposal suggestion", offer = "offer", demand = "demand",
   call_for = "call appeal", request = "request", criticise = "complaint criticism",
   announce = "announcement", admit = "admission confession acknowledgement acknowledgment",
   question = "doubt", assert = "argument contention", refuse = "refusal",
   reject = "rejection opposition rebuff objection", condemn = "condemnation", warn = "warning",
   commit = "promise pledge undertaking commitment assurance guarantee", apologise = "apology",
   deny = "denial",
  },

  -- Verbs before "to" and the act's verb, that perform the act themselves.
  leading = [[cease help go like wish want begin start continue join beg must hasten decide choose
      seem appear need]],

  noting = { "note", "recall", "recognise", "recognize", "take+ note of", "took due note of" },

  irregular = {
   be = "is are was were been being am 's ’s", have = "has had having",
   ["do"] = "does did done doing", stand = "stands stood standing", hold = "holds held holding",
   put = "puts putting", lay = "lays laid laying", take = "takes took taken taking",
   find = "finds found finding", bear = "bears bore borne bearing", lie = "lies lied lying",
   steal = "steals stole stolen stealing", tear = "tears tore torn tearing",
   fall = "falls fell fallen falling", come = "comes came coming",
   become = "becomes became becoming", run = "runs ran running", send = "sends sent sending",
   undertake = "undertakes undertook undertaken undertaking", rule = "rules ruled ruling",
   mislead = "misleads misled misleading", set = "sets setting", pay = "pays paid paying",
   lend = "lends lent lending", wreak = "wreaks wreaked wrought wreaking",
   overrun = "overruns overran overrunning", strike = "strikes struck stricken striking",
   bribe = "bribes bribed bribing", forget = "forgets forgot forgotten forgetting",
   hide = "hides hid hidden hiding", shoot = "shoots shot shooting",
   tell = "tells told telling", withhold = "withholds withheld withholding",
   shut = "shuts shutting", drive = "drives drove driven driving",
   betray = "betrays betrayed betraying", destroy = "destroys destroyed destroying",
   deploy = "deploys deployed deploying", beseech = "beseeches besought beseeching",
   uphold = "upholds upheld upholding", arm = "arms armed arming", go = "goes went gone going",
   fly = "flies flew flown flying", ring = "rings rang rung ringing",
   bring = "brings brought bringing", give = "gives gave given giving",
   say = "says said saying", signal = "signals signaled signalled signaling signalling",
   hit = "hits hitting", cast = "casts casting", throw = "throws threw thrown throwing",
   beg = "begs begged begging", swear = "swears swore sworn swearing",
   speak = "speaks spoke spoken speaking", sweep = "sweeps swept sweeping",
   laugh = "laughs laughed laughing", own = "owns owned owning", meet = "meets met meeting",
   win = "wins won winning", show = "shows showed shown showing", seek = "seeks sought seeking",
   withdraw = "withdraws withdrew withdrawn withdrawing", sow = "sows sowed sown sowing",
   make = "makes made making", draw = "draws drew drawn drawing", leave = "leaves left leaving",
   play = "plays played playing", ["break"] = "breaks broke broken breaking",
   shell = "shells shelled shelling", focus = "focuses focused focusing",
   veto = "vetoes vetoed vetoing",
  },

  doubling = [[rebut regret admit commit slam gag bar compel rob stir drag ban]],
}
