--- en/pos/sets.lua: lists of words that the rules of the tagger name (@possessive).
--
-- Folded forms.
--
-- Source: own compilation from general knowledge.

return {
  be = "be am is are was were been being isn't aren't wasn't weren't ain't 'm 're",
  have = "have has had having haven't hasn't hadn't 've i've you've we've they've who've",
  be_have_do = [[
    be am is are was were been being have has had having do does did
  ]],
  do_forms = "do does did don't doesn't didn't dont doesnt didnt",
  modal = [[
    must would could should might shall will can may cannot can't couldn't won't wouldn't
    shouldn't mustn't mightn't needn't shan't ought 'll 'd
  ]],
  with_modal = "i'll i'd you'll you'd he'll he'd she'll she'd it'll it'd we'll we'd they'll they'd who'd that'll",
  with_be = "i'm you're we're they're",
  with_have = "i've you've we've they've who've",
  possessive = "my your his her its our their whose",
  subject = "i you he she it we they who",
  plural_subject = "i you we they",
  object = "me him them us",
  person_noun = "everyone someone anyone everybody somebody anybody nobody else one other another",
  that_noun = [[
    acceptance accusation accusations allegation allegations argument arguments assertion
    assertions assumption assumptions assurance assurances awareness belief beliefs chance charge
    claim claims concern concerns conclusion conclusions condition confidence conviction decision
    demand denial declaration doubt doubts evidence expectation fact facts fear fears finding
    findings grounds guarantee hope hopes idea impression indication indications insistence
    likelihood message notion opinion possibility prediction premise promise proof proposal
    proposition reminder report reports requirement result risk sense sign signs statement
    statements suggestion suspicion theory understanding view views manner extent degree warning warnings
  ]],
  tell = [[
    tell tells told telling inform informs informed informing remind reminds reminded assure
    assures assured convince convinced promise promised warn warns warned notify notified show
    shows showed
  ]],
  adjectival = [[
    future fun top front average middle present light minimum maximum fellow past rear inner outer
    subject key chief standard southern northern joint common
  ]],
  month = [[
    january february march april may june july august september october november december
  ]],
  day = "monday tuesday wednesday thursday friday saturday sunday yesterday today",
  get = "get gets got getting gotten",
  clause_opener = "as after than since before until till while like because",
  linking = [[
    seem seems seemed look looks looked sound sounds sounded feel feels felt become becomes became
    remain remains remained stay stays stayed appear appears appeared prove proves proved get gets
    got smell smells smelled taste tastes tasted grow grows grew
  ]],
  degree = "very so too quite rather more most less least as how extremely really fairly pretty",
  causative = "let make makes made making help helps helped helping see saw seen hear heard watch watched",
}
