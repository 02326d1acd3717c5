--- en/pos/closed.lua: the closed classes of English, and contractions.
--
-- A list of { tags, words }: the tags that a word may have, the commonest first, and folded
-- forms. A word that is here is looked up nowhere else. A contraction that is one token has
-- the tag of its host: "don't" of "do", "we'll" of "we".
--
-- Source: own compilation from general knowledge.

return {
  -- articles, demonstratives, quantifiers
  { "DET X", "a" },
  { "DET", "the an every each another some any" },
  { "DET PRON", "this these those whichever" },
  { "DET ADV", "all quite" },
  { "DET CCONJ ADV", "both either neither" },
  { "DET INTJ ADV", "no" },
  { "ADJ DET", "such" },
  { "ADJ", "many several few fewer other various numerous myriad" },
  { "ADJ ADV", "more most less least enough little own" },
  { "ADV ADJ", "much only" },
  { "NOUN DET ADV", "half" },

  -- pronouns
  { "PRON", [[
    i me my mine myself you your yours yourself yourselves he him his himself she her hers
    herself it its itself we us our ours ourselves they them their theirs themselves themself
    oneself who whom whose whoever whomever something anything everything nothing someone anyone
    everyone somebody anybody everybody nobody none ye thee thou thy thine
    i'm i've i'll i'd you're you've you'll you'd he'd he'll she'd she'll it'll it'd we're we've
    we'll we'd they're they've they'll they'd who've who'd who'll who're that'll that'd there'd
    there'll there're
  ]] },
  { "PRON DET", "what which whatever" },
  { "PRON SCONJ DET ADV", "that" },
  { "PRON ADV", "there" },
  { "NUM PRON NOUN", "one" },
  { "NOUN PRON", "ones" },

  -- prepositions and conjunctions
  { "ADP", [[
    amid amidst among amongst astride atop between circa during notwithstanding onto per pro
    against thru unto throughout underneath unlike versus via vis-à-vis vs vs. within alongside beside
    toward towards
  ]] },
  { "ADP SCONJ", "of for from by into upon without despite except with" },
  { "ADP SCONJ ADV", "in at on than after as about over through" },
  { "ADP ADV SCONJ", "up out off down around along behind beyond under across inside besides" },
  { "ADP ADV ADJ", "above beneath aboard near round" },
  { "ADV ADP ADJ", "below" },
  { "ADV ADP ADJ", "outside" },
  { "SCONJ ADP ADV", "before since until till" },
  { "SCONJ", "if unless whether although whereas whilst albeit lest" },
  { "SCONJ ADP", "because" },
  { "SCONJ ADV", "though" },
  { "SCONJ NOUN", "while" },
  { "CCONJ", "and or & nor and/or" },
  { "CCONJ ADP ADV", "but" },
  { "ADV CCONJ", "yet" },
  { "CCONJ ADP", "plus minus" },
  { "PART ADP SCONJ", "to" },
  { "PART", "not n't" },
  { "PART AUX VERB PRON", "'s" },
  { "PUNCT PART", "'" },

  -- auxiliaries and modals
  { "AUX", [[
    would could should shall ought can't cannot couldn't won't wouldn't shouldn't
    mustn't mightn't needn't oughtn't shan't ain't isn't aren't wasn't weren't don't doesn't
    didn't haven't hasn't hadn't dont doesnt didnt wont cant isnt 'd 'll 're 've 'm
  ]] },
  { "AUX VERB", "is are was were be been" },
  { "AUX VERB NOUN", "am" },
  { "AUX VERB", "has did does" },
  { "VERB AUX", "have had having do get gets got getting gotten" },
  { "AUX NOUN", "being will can might must" },
  { "AUX PROPN", "may" },
  { "ADJ", "so-called" },
  { "ADJ VERB", "united" },
  { "VERB", "gonna wanna gotta done doing lemme gimme" },

  -- wh-words, and adverbs that are little else
  { "ADV", [[
    when where how why whenever wherever however therefore thus hence thereby therein thereof
    thereafter thereupon herein hereby hereafter hereinafter moreover furthermore nevertheless
    nonetheless meanwhile otherwise instead also too very never always ever often sometimes
    seldom again already still almost perhaps maybe just even rather indeed together apart away
    soon then now here somehow somewhere anywhere everywhere nowhere elsewhere else somewhat
    ago afterwards afterward beforehand altogether namely likewise e.g. i.e. eg ie cf. cf
    whereby wherein whereupon whence anymore forth twice thrice abroad overseas
  ]] },
  { "ADV SCONJ INTJ", "so" },
  { "ADV SCONJ", "once" },
  { "ADV INTJ ADJ NOUN", "well" },
  { "ADP INTJ VERB SCONJ", "like" },

  -- numerals
  { "NUM", [[
    zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion trillion dozen
    ii iii vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx
  ]] },

  -- interjections
  { "INTJ", [[
    oh ah uh um er erm hm hmm mhm hey hi hello goodbye yes yeah yep nope wow ouch oops alas
    please hurrah bravo amen aha huh eh ha haha lol gosh alright bye ugh whoa
  ]] },
  { "SYM", "$ % # § © ® ° ± × ÷ = + € £ ¥ < > ^" },
  { "PUNCT SYM", "/ - – — * ~" },
  { "SYM ADP", "@" },
  { "X", "et al. al" },
  { "INTJ ADJ", "okay" },
  { "ADJ INTJ", "ok" },

  -- titles, calendar, abbreviations
  { "PROPN", [[
    mr mr. mrs mrs. ms ms. dr dr. prof prof. st st. gen. sen. rep. gov. capt. lt. col. sgt. maj.
    adm. hon. rev. jr jr. sr sr. u.n. u.s. u.k. e.u. u.s.a. jan. feb. mar. apr. jun. jul. aug.
    sep. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun. inc inc. ltd ltd. corp. co.
    monday tuesday wednesday thursday friday saturday sunday january february april june july
    august september october november december
  ]] },
  { "NOUN", "tv dvd cd dna ceo cfo ai gdp id pc atm mom dad mum hiv pdf sms vip ngo ngos" },
  { "NOUN", "a.m. p.m. pm etc etc. no. nos. para. paras. p. pp. vol. vols. km kg cm mm percent" },
}
