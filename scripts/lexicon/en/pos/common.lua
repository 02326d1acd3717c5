--- en/pos/common.lua: common words whose use differs from what WordNet's counts say.
--
-- Keys: the letters of the tags, the commonest first, as in lemmas.lua, and I interjection,
-- M numeral, O preposition, S subordinator, D determiner. Values: folded forms, inflected ones as they
-- stand. What is here replaces what lemma and ending say.
--
-- Source: own compilation, checked against how often texts use each word how.

return {
  A = [[
    amazing big dangerous democratic due fair federal former free friendly interesting
    international local main modern moral natural necessary particular perfect personal
    professional ready religious safe serious short simple social specific true willing
  ]],
  AI = [[
    sorry
  ]],
  AIVN = [[
    welcome
  ]],
  AN = [[
    alternative ambitious black blue citrus conscious countless criminal curious current custom
    delicious elite enormous equivalent executive fabulous famous favorite fellow generous giant
    guilty hilarious individual instant key liberal mainstream major motionless nervous objective
    obvious official orange previous prosperous ridiculous standard terrorist total tremendous
    vegan warmer white
  ]],
  ANOR = [[
    opposite past
  ]],
  ANR = [[
    everyday red relative square whole
  ]],
  ANV = [[
    compound lighter rear
  ]],
  AR = [[
    full higher long online quick real slower sudden worst
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
    addicted advanced armed bearded challenging clean concerned convincing cool correct crowded
    dedicated detailed direct disappointed distinguished distracting dominate endangered excited
    exciting expired feathered impressed initial interested limited loving lower numbered open
    overpriced overwhelming pleased privileged qualified related relaxed rid satisfied scared
    separate shocked tired worried
  ]],
  AVN = [[
    abstract aged annoying caring dry dwarf fancy fitting prompt upset
  ]],
  MA = [[
    ninety-nine
  ]],
  MAN = [[
    twenty-six
  ]],
  N = [[
    article basil bird birth bit blood books box bus cage campaign career cat cats chance chicken
    class color comments couple cruise culture date doctor dog dogs effect father field fish
    flight floor games guy guys instance kids letter level lines lot lots lunch market message
    metal minute model moon mother number oil page paper parents phone pictures piece plants
    police position power prices program questions reasons school season service sheet site size
    source space staff station stuff summer surface table tank team term time today tomorrow vet
    visa weekend wine winter word yesterday
  ]],
  NA = [[
    audio baby content crude extremist front fun liquid long-term mainland mass median metro
    middle migrant operative plastic potty rental subject
  ]],
  NAR = [[
    downtown full-time
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
  NM = [[
    b
  ]],
  NR = [[
    awhile home south tonight
  ]],
  NRV = [[
    brand
  ]],
  NSV = [[
    cause
  ]],
  NV = [[
    abuse accounting addresses advances aid answer answers approach approaches arrest attack
    attacks attempt attempts ban base bear bears bedding beginning bet bombing boost bucks
    building calls cans care challenge challenges change changes charges checks claims clothing
    computing concern concerns confirms costs crash cruises cure cuts dance dating deal deals
    delay delegates demand deposit desert design details dining discount display dispute draft
    dresses drill drinks drives drops duck ease edit engineering enovate envelopes estimates
    exhibit exhibits extract favor ferry file files filing filter filters finance financing flakes
    flooding format funding funds gains gambling game glow grant grants grip ground guide harness
    heating highlights hiking hints honor hopes housing hurry icing increase interconnect
    interview interviews issue issues judge learning lease leaves lies lighting link lives loading
    lock loop mail marketing match meaning measures meeting mold moves nail nails notch notes
    overthrow paint painting parking part pet plan planes plans pledge poison posting praise press
    pressure pricing printing proceeding processing programming project projects protest protests
    quote rating recording regard regards remarks rent repair reply report reports request
    requests rescue reserve reserves resort resume retreat review reviews ride rides ring rise
    risk risks roll routes sale schedule screws search seed sensing setup shares shift shipping
    shopping shuttle signs sites slide snitch solving spelling stages stampede stays steam strike
    supplies supply support surge surprise survey swap switch talks tasting teaching test testing
    tests text thread tie timing trading trafficking trail train training transfer trot update
    updates values venture visits vlog volunteers vote votes wai weather wedding wines wink wishes
    work works yields
  ]],
  NVA = [[
    advance aging baking breathing coordinate dress graduate hearing melting record ruling shot
    smoking understanding volunteer warming warning winking
  ]],
  NVAR = [[
    pop
  ]],
  NVR = [[
    retail
  ]],
  NVRAA = [[
    follow-up
  ]],
  O = [[
    against
  ]],
  ON = [[
    o thru
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
    aka anytime kinda
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
    according agreed asking based born built changed considered created decided described elected
    expected felt fill following found giving going growing heard held included kept learned
    leaving located looks made moved ordered paid pay published putting received reported required
    seeing sent showing signed spent stated supposed taken tried turned using want wanted wants
    watching
  ]],
  VA = [[
    advised appreciated associated celebrated demonstrated dominated express heightened identified
    integrated isolated looking lost modified organized participating populated realized
    recognized regulated situated so-called updated well-known
  ]],
  VAN = [[
    defining moving other-initiated wounded
  ]],
  VAR = [[
    live
  ]],
  VN = [[
    advise blow blows broadcast cares changing chill coming confirm creates eats examining falls
    figure fleeing flows focuses fool fork identifies indicates likes living mate means needs
    paste puts ranks remains sign signals starting stick stops taking tastes telling thinking
    translates trigger veto waiting waste working writes
  ]],
  VNA = [[
    lead operating
  ]],
  VO = [[
    save
  ]],
  VRAA = [[
    follow-on
  ]],
}
