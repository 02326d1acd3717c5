--- en/pos/common.lua: common words whose use differs from what WordNet's counts say.
--
-- Keys: the letters of the tags, the commonest first, as in lemmas.lua, and I interjection,
-- M numeral, O preposition, S subordinator, D determiner. Values: folded forms, inflected
-- ones as they stand. What is here replaces what lemma and ending say.
--
-- Source: own compilation, checked against how often texts use each word how.

return {
  A = [[
    amazing big due fair federal former free friendly interesting local main modern moral natural
    necessary particular perfect personal professional ready religious safe short simple social
    specific true willing
  ]],
  AI = [[
    sorry
  ]],
  AIVN = [[
    welcome
  ]],
  AN = [[
    alternative black blue criminal current custom elite equivalent executive favorite fellow
    giant guilty individual instant key liberal mainstream major objective official orange
    standard terrorist total white
  ]],
  ANOR = [[
    opposite past
  ]],
  ANR = [[
    everyday red relative square warmer whole
  ]],
  ANV = [[
    compound lighter rear
  ]],
  AR = [[
    full long online quick real slower sudden worst
  ]],
  ARN = [[
    closer daily overall prior wrong
  ]],
  ARNI = [[
    fine
  ]],
  ARNV = [[
    solo
  ]],
  ARV = [[
    awake better exact
  ]],
  ARVN = [[
    close double
  ]],
  AV = [[
    addicted advanced armed challenging civilized clean complicated concerned convincing cool
    correct crowded detailed direct disappointed distinguished distracting dominate endangered
    excited exciting impressed initial interested limited loving lower numbered open
    overpriced overwhelming pleased privileged qualified related relaxed rid satisfied scared
    separate shocked tired worried
  ]],
  AVN = [[
    abstract aged annoying caring dry fancy fitting prompt upset
  ]],
  N = [[
    arms article bird birth bit blood books box bus campaign career cat cats chance chicken class
    color comments couple cruise culture customer date doctor dog dogs effect effects eggs eyes
    father field fish flight floor games guy guys hands instance kids letter letters level lines
    lot lots lunch market message minute model moon mother number numbers oil owner page paper
    parents parts phone pictures piece plants police position power prices program questions
    reasons school season service services sheet site size source space staff station steps stuff
    summer surface table tank team term terms thanks time times today tomorrow visa weekend wine
    winter word words yesterday
  ]],
  NA = [[
    audio baby content crude extremist front fun liquid long-term mainland mass median metro
    middle migrant operative rental subject
  ]],
  NAR = [[
    downtown full-time northwest
  ]],
  NARV = [[
    firm
  ]],
  NAV = [[
    average core lime net quarter
  ]],
  NI = [[
    boy god hell man
  ]],
  NIV = [[
    shit
  ]],
  NR = [[
    awhile home south tonight
  ]],
  NRA = [[
    southeast
  ]],
  NRV = [[
    brand
  ]],
  NSV = [[
    cause
  ]],
  NV = [[
    abuse accounting addresses advances advertising aid answer answers approach approaches arrest
    attack attacks attempt attempts ban banking bargaining base beginning bet bombing boost
    briefing bucks building calls cans care challenge challenges change changes charges checks
    claims clothing computing concern concerns confirms crash cure cuts dance dating deal deals
    delay delegates demand deposit desert design dining discount display dispute draft dresses
    drill drinks drives drops ease edit engineering envelopes estimates exhibit exhibits extract
    farming favor ferry file files filing filter filters finance financing finding findings
    fishing flooding format funding fundraising gains gambling game glow grant grants grip ground
    guide harness heating highlights hijacking hiking hints honor hopes housing hurry icing
    increase interview interviews issue issues judge learning lease leaves lies lighting link
    livelihoods lives loading lock looting mail marketing match matter meaning measures meeting
    moves offering paint painting parking part peace-keeping peacebuilding peacekeeping
    peacemaking pet plan planes planning plans pledge poison policing posting praise press
    pressure pricing printing proceeding processing programming project projects protest protests
    quote rating rebels recording regard regards remarks rent repair reply report reports request
    requests rescue reserve resort resume retreat review reviews ride rides ring rise risk risks
    roll sale schedule screws search seed sensing setup shares shelling shift shipping shopping
    shuttle signs sites slide smuggling solving spelling staffing stages steam strike suffering
    supplies supply support surge surprise survey switch tasting teaching test testing tests text
    tie timing trading trafficking trail train training transfer update updates uprising venture
    visits volunteers vote votes weather wedding wines wishes work yields
  ]],
  NVA = [[
    advance aging baking breathing coordinate dress graduate hearing melting record ruling shot
    smoking understanding volunteer warming warning
  ]],
  NVAR = [[
    pop
  ]],
  NVR = [[
    retail
  ]],
  NVRA = [[
    follow-up
  ]],
  RA = [[
    halfway longer nearby whatsoever worldwide
  ]],
  RAN = [[
    right
  ]],
  RI = [[
    anyway anyways
  ]],
  RINAV = [[
    damn
  ]],
  RN = [[
    kinda
  ]],
  RNA = [[
    super
  ]],
  RNOVA = [[
    back
  ]],
  RO = [[
    ahead
  ]],
  RON = [[
    aside
  ]],
  RVA = [[
    forward
  ]],
  V = [[
    according agreed asking based born built changed considered decided described discuss elected
    expected felt fill following found giving going growing heard held included kept learned
    leaving located looks made moved ordered paid pay published putting received reported required
    seeing sent showing signed spent stated supposed taken tried turned using want wanted wants
    watching
  ]],
  VA = [[
    associated express heightened looking lost updated well-known
  ]],
  VAN = [[
    defining moving wounded
  ]],
  VAR = [[
    live
  ]],
  VN = [[
    advise blow blows broadcast cares changing chill coming confirm eats examining falls figure
    fleeing flows focuses fool fork likes living mate means needs offer ranks remains sign signals
    starting stick stops taking tastes telling thinking veto waiting waste working writes
  ]],
  VNA = [[
    lead operating trigger
  ]],
  VO = [[
    save
  ]],
  VRA = [[
    follow-on
  ]],
}
