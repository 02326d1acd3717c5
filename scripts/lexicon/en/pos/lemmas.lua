--- en/pos/lemmas.lua: English lemmas by the parts of speech they have.
--
-- The letters of a key, the commonest first: N noun, V verb, A adjective, R adverb.
--
-- Generated from WordNet 3.0 by generate.lua. Not to be edited; NOTICE holds its licence.

return {
  A = [[
    a-ok a-okay a.m. abandoned abashed abbreviated abducting abeyant abhorrent abiding abient
    abject ablated ablaze able able-bodied abloom abounding above-mentioned above-named
    aboveground abranchiate abridged abroach abrupt abruptly-pinnate abscessed absentminded
    absolved absolvitory absorbed absorbefacient absorbing abstracted abstruse abundant abused
    abuzz acanthoid acaudate acaulescent accelerated acceleratory accented acceptant accepted
    accepting accident-prone accipitrine accommodating accompanied accompanying accomplished
    accordant according accoutered accoutred accredited accrued accumbent accumulated accurate
    accursed accurst accusatory accusing accustomed acellular acerate acerb acerose acervate
    acetabular acetose achy acicular aciculate acid-fast acid-forming acid-loving acid-tasting
    acidulent acinar acinose acknowledged acned acneiform acold acorn-shaped acquainted
    acquiescent acquired acquitted acrid across-the-board activated actuated actuating acuate
    aculeate aculeated adamantine adapted addicted addlebrained addled addlepated addressed
    adducent adducting adequate adient adipose adjacent adjudicatory adjuratory adjusted admired
    admonishing admonitory adnate adopted adored adoring adorned adpressed adroit adscript
    adscripted adulatory adulterated adulterating adulterine adust advanced advancing adverse
    advertent advertised advised aeonian aerated aeriform aerosolised aerosolized aesculapian
    afeard afeared afebrile affected affecting affectionate affiliated affined affirmatory affixed
    afflicted afire aflame aflare aflicker afloat aflutter aforementioned aforesaid aforethought
    afoul afraid after-hours after-school aftershafted agaze age-old age-related agelong
    agglomerated aggravated aggravating aggregated aghast agile agitated agitating agleam aglitter
    aglow agog agone agonised agonising agonized agonizing agrarian agreed aided ailing ain
    air-breathing air-conditioned air-cooled air-dried air-dry air-filled air-tight air-to-air
    air-to-ground air-to-surface airborne aired airheaded airsick airtight airy ajar akin
    alabastrine alar alarmed alarming alate alated albescent alcalescent alcohol-dependent
    alcohol-soluble aldermanly aleatory algid algoid alienated alienating aliform aligned aligning
    alkalescent alkaline alkaline-loving all-around all-devouring all-embracing all-encompassing
    all-important all-knowing all-mains all-night all-or-none all-or-nothing all-out all-purpose
    all-round all-time all-weather allantoid allargando alleged allegiant alleviated alleviatory
    allied alligatored allotted allover alloyed alluring almighty almond-eyed almond-scented
    almond-shaped alpestrine alphabetised alphabetized alpine altered alternating altissimo alular
    alveolate alvine amalgamated amaranthine amatory amazed amazing amber-green ambient ambivalent
    ambrosian ambulant ameban ameboid ameliorating amelioratory amendatory amended amethystine
    ammino ammoniated amoeban amoeboid amort amphiprostylar amphiprostyle amphistylar ample
    ampullar amused amusing amygdaliform amygdaline analyzed anaphrodisiac andantino ane aneuploid
    angered anginose angled angry anguine anguished angular anile animated animating anise-scented
    ankle-deep annelidan annihilated annihilating announced annoyed annular annulate annulated
    annunciatory anon. another anserine answering antebellum antemeridian antemortem antepartum
    anterograde antiapartheid antiauthoritarian antiblack anticancer anticipated anticipatory
    antifertility antiknocking antimonopoly antiparallel antipersonnel antipodean antipollution
    antiquated antisatellite antisubmarine antitank antithyroid antitrust antitumor antitumour
    antlered antrorse antsy apian apiarian apiculate apocrine apogean apoplectiform apoplectoid
    appalled appareled apparent appealing appeasing appellate appendaged appendant appendicular
    appetent appetising appetizing apple-scented apple-shaped apple-sized applicatory applied
    appointed apportioned apposite appraising appreciated apprehended apprenticed appressed
    approbatory approved appurtenant apt aquiline arachnidian araneidan arborescent arboriform
    arcadian arcane arced archaean archdiocesan archean arched archegoniate arching arciform arco
    arcuate ardent areolar areolate argus-eyed arid ariled arillate ariose armed armor-clad
    armor-plated armored armour-clad armour-plated armoured around-the-clock aroused arranged
    arrant arrayed arresting arrogant arrow-shaped arteriolar artesian arthropodan articled
    articular articulated articulatory artsy-craftsy arty arty-crafty ascertained ash-blonde
    ash-gray ash-grey ashamed ashen ashy asinine askant aslope asphyxiated asphyxiating aspiring
    asquint assassinated assentient asserted asserting assigned assimilating assimilatory assisted
    associatory assonant assorted assumed assuming assured assurgent assuring asteriated
    asterisked astir astonied astonished astonishing astounded astounding astragalar astute
    astylar athirst atilt atrioventricular atrip atrophied attached attacking attained attempted
    attended attention-getting attenuated attested attired attrited auburn auditory augmented
    august auld aureate auricular auriculate auriculated auriculoventricular auriform aurorean
    auscultatory austere authenticated authorised authorized autofluorescent autographed
    autoimmune autoloading automated autumn-blooming autumn-flowering avascular avellan avellane
    avenged averse avian avid avirulent avowed avuncular awaited awakened award-winning aware
    awash awe-inspiring awed aweigh awestricken awestruck awheel awing awkward awl-shaped awned
    awninged awny awol axile azido azo azygos baby-faced baccate bacchanalian bacillar bacilliform
    back-channel back-geared back-to-back backbreaking backed backhanded backstair backswept
    bacterioid baculiform bad-mannered bad-tempered baffling bag-shaped baggy baked balanced
    balconied bald-faced bald-headed bald-pated balding balking balky ball-hawking ball-shaped
    bally balmy balsam-scented balsamy bandaged banded bandy-legged bang-up banned bantering
    baptised baptized bar-shaped barbate barbecued barbed barbellate bare-ass bare-assed
    bare-breasted bare-knuckle bare-knuckled bared barefaced barehanded bareheaded barelegged
    bargain-priced barky barmy barred barrel-shaped barreled barrelled barricaded base-forming
    baseborn based basifixed basilar basilican basined basket-shaped bastardised bastardized
    bastardly bastioned bated bats batter-fried battered battery-powered battle-scarred
    battlemented batty beaded beady beady-eyed beaked beaming beamy bean-shaped bear-sized bearded
    beardown beat-up beaten beaten-up beatified becalmed becoming bedaubed bedded bedewed bedfast
    bedimmed bedraggled bedrid bedridden beechen beefed-up beefy beery beetle-browed beetling
    befitting befogged befouled befuddled beggarly begotten begrimed beguiled beguiling beheaded
    behind-the-scenes beholden belated belittled bell-bottom bell-bottomed bell-shaped bellbottom
    bellicose bellied belly-up bellying belowground belt-fed belt-shaped belted bemused bended
    benedictory beneficed beneficent benevolent benighted benign benignant benumbed benzenoid
    bereft berried beseeching besieged besotted bespectacled bespoke bespoken besprent best-known
    best-loved best-selling bestubbled better-known better-looking bettering betting bewhiskered
    bewildered bewitched bewitching biased biauricular biaxate bibbed bicapsular bichromated
    bichrome bicolor bicolored bicolour bicoloured biconcave biconvex bicornate bicorned
    bicornuate bicuspidate bidentate biface bifid bifilar biflagellate bifoliate biform bifurcated
    big-bellied big-boned big-chested big-shouldered big-ticket bigger bigheaded bighearted
    bigmouthed bigoted bilabiate bilgy bilinear billed billiard billowing billowy bilobate
    bilobated bilobed bilocular biloculate bimolecular bimotored binate binocular binuclear
    binucleate binucleated bioluminescent biovular bipartisan bipartite bipartizan bipinnate
    bipinnatifid bipolar birchen bird's-eye birefringent birken biserrate bisontine bistered
    bistred bisulcate bit-by-bit bitchy biting bittie bitty bitumenoid bituminoid bivalent
    bivalved bivariate bizarre blabbermouthed blabby black-and-blue black-and-tan black-and-white
    black-barred black-coated black-gray black-grey black-haired black-marked black-market
    black-seeded black-tie blackened blackguardly blackish-brown blackish-gray blackish-grey
    blackish-red bladdery bladed blae blamed blanched bland blanketed blase blasted blasting
    blastular blatant bleached bleak blear-eyed bleary-eyed blebbed blebby blemished blended
    blessed blest blighted blinded blindfolded blinding blistery blithe blockaded blockading
    blocked blockheaded blocky blood-and-guts blood-filled blood-red blood-related bloodcurdling
    blooded bloodguilty bloodshot bloodstained bloodsucking bloodthirsty bloody-minded blotched
    blotchy blotto blow-by-blow blown blown-up blowsy blowy blowzy blubbery blue-black blue-blind
    blue-blooded blue-chip blue-collar blue-eyed blue-flowered blue-fruited blue-gray blue-green
    blue-grey blue-lilac blue-purple blue-ribbon blue-sky blue-violet blue-white bluish-gray
    bluish-grey bluish-lilac bluish-purple bluish-violet bluish-white blunted blurred blurry
    blushing blustering blustery boat-shaped bobtailed bodied boffo boggy bogus boiled
    bone-covered bone-dry bone-idle bone-lazy boned boneheaded boney bonkers bonnie bonny bony
    bony-plated bonzer booked booming boot-shaped booted bootlicking boozy borated bordered bored
    born born-again boskopoid bosky bosomed bosomy boss-eyed bossy botched botchy both bothered
    botonee botonnee botryoid bottle-fed bottle-green bottle-shaped bottom-dwelling bottom-feeding
    bottom-up bottomed botuliform boughed boughten bouldered bouldery bouncy bounded bounden
    bountied bowed bowery bowfront bowl-shaped bowlegged box-shaped boxed boxed-in boxy boytrose
    braced bracteate bracted bracteolate braggy braided brainsick brainwashed brainy braised braky
    brambly bran-new branched branchiate branchy brand-new branded brash brassbound brassy bratty
    braw brawny brazen-faced breakneck breast-fed breasted breathed breathtaking breech-loading
    breeched breezy brick-shaped brickle brickly briery bright-red brightly-colored
    brightly-coloured brilliant brimfull brimming brinded brindle brindled brine-cured brisant
    bristle-pointed bristled bristly broached broad-brimmed broad-headed broad-leafed broad-leaved
    broad-minded broad-shouldered broadband broadleaf broadnosed brocaded broiled broke broken
    broken-backed broken-down broken-field brokenhearted bronchiolar bronze-red bronzed bronzy
    brown-black brown-gray brown-green brown-grey brown-haired brown-purple brown-speckled
    brown-striped browned brownish-black brownish-gray brownish-green brownish-grey
    brownish-orange brownish-purple brownish-red brownish-speckled brownish-striped
    brownish-yellow bruising brushed brushy brusk brusque brut bubaline bubbling buck-toothed
    buckshee buddy-buddy buff-brown buff-colored buff-coloured buffeted bugged built built-in
    built-up buirdly bulb-shaped bulbar bulbed bulging bulgy bulky bullate bullet-headed
    bullheaded bullnecked bullocky bumbling bumper-to-bumper bumpkinly bumpy bunchy bundled-up
    bungaloid bungled bungling buoyant burbling burbly burdened buried burked burled burly burned
    burned-out burned-over burnished burnt burnt-out burr-headed burred burry bursiform
    bush-league bushed bushwhacking bushy busted bustling busty busybodied butcherly
    butterfingered butterfly-shaped button-down button-shaped buttoned buttoned-down buttoned-up
    buttony buttressed buxom buzzing bypast cackly cadenced cadent caducean caespitose cagey cagy
    cairned calando calced calceiform calceolate calculated calculating calefacient calefactory
    calendered calibrated caliche-topped calicular callipygian callithumpian calloused callow
    calorie-free calorifacient calumniatory calycine calycled calycular calyculate calyptrate
    camouflaged camp-made campanular campanulate campanulated camphorated campy can-do canalicular
    canaliculate canary-yellow cancellate cancellated cancelled candent candescent candid candied
    candy-scented canescent canicular canned cannular canny canonised canonized canopied cantabile
    canted cantering canty caparisoned capitular capped caprine capsular capsulated captivated
    captivating carbolated carbonated carbuncled carbuncular card-playing cardiac
    cardiorespiratory cardiovascular care-laden cared-for carefree careworn carinated carotid
    carousing carpellate carpetbagging carpeted carroty carsick caruncular carunculate
    carunculated carved carvel-built carven case-by-case case-hardened cased cash-and-carry cashed
    cassocked cast-iron cast-off castellated castled castrated cata-cornered catacorner
    catapultian catarrhinian catchpenny catchy categorised categorized cater-cornered catercorner
    caterpillar-tracked catkinate catty-corner catty-cornered caudated caulescent cauline caulked
    cavitied ccc cedar-scented cedarn ceilinged celebrated celebratory celiac cell-free cellular
    cellulosid censored centered centigrade centralised centralising centralist centralized
    centralizing cephalopodan cerebellar cerebrovascular certain certificated certificatory
    certified cervine cespitose chaetognathan chafed chaffy chagrined chained chalky challenging
    chalybeate chambered champleve chancy changed changing chanted chapfallen chapleted chapped
    charcoal-gray charcoal-grey charged charmed charming chartered chaste chatoyant chatty cheap
    checked checkered cheeky cheery cheeseparing cheesy chelated chelicerate chemiluminescent
    chequered cherished cherry-red cherry-sized cherty chestnut-brown chestnut-colored
    chestnut-coloured chesty chewy chicken-breasted chickenhearted chilblained child-centered
    childly chinchy chinked chintzy chipper chirpy chiseled chlorophyllose chock-full chockablock
    chocolate-brown chocolate-colored chocolate-coloured choke-full choked choosey choosy
    chopfallen chopped choppy christian christianly christly chthonian chubby chuck-full chuffed
    chukker-brown chummy chunky churchgoing churchly churned-up churning churrigueresco
    chylifactory ci cigar-shaped ciliated cinnamon-colored cinnamon-coloured cinnamon-red
    cinnamon-scented circadian circinate circular-knit circulating circulatory circumferent
    circumlocutory circumpolar circumscribed circumspect cisalpine cislunar cismontane cissy
    citified city-born city-bred cityfied citywide civil civil-libertarian civilised civilized
    clad clamant clammy clandestine clanging clanking clarifying clashing classificatory classy
    clathrate clattery claw-shaped clawed clayey clean-burning clean-cut clean-handed clean-limbed
    clean-living clean-shaven clear-eyed clear-sighted clear-thinking cleared clearheaded clement
    clenched clever cliched client-server cliff-hanging clinched clincher-built clinker-built
    clinking clinquant clipped cloak-and-dagger cloaked clogged clogging cloggy cloistered
    close-fitting close-grained close-hauled close-knit close-minded close-packed close-set closed
    closed-captioned closed-chain closed-circuit closed-door closed-minded closed-ring closefisted
    closelipped closely-held closemouthed clothed clotted cloud-covered clouded cloudy
    clove-scented cloven cloven-footed cloven-hoofed cloying cloze club-shaped clubby clubfooted
    clumsy clunky clustered cluttered clv clx clxv clxx clxxv clxxx co-occurrent co-ordinated
    co-referent coagulated coal-black coal-burning coal-fired coalesced coalescent coalescing
    coarctate coarse coarse-furred coarse-grained coarse-haired coarse-textured coarsened coated
    cobwebby coccoid cochlear cock-a-hoop cockamamie cockamamy cockeyed cocksure cocky codified
    coeliac coexistent coexisting cogent cogged cognisant cognizant coherent coiled coiling
    coin-operated coincident coinciding cold-blooded cold-eyed cold-temperate coldhearted colicky
    collected collectivised collectivized collegiate collinear colonised colonized colonnaded
    color-blind colorfast colour-blind coloured columnar columned columniform comate comatose
    combat-ready combed combinatory combined comburant comburent comely comforted comforting comfy
    commanding commemorating commensurate commercial-grade commercialised commercialized
    comminatory commissioned committed common-law commonsense communicatory comose companionate
    compartmentalised compartmentalized compartmented compelling compensated competent competitory
    complacent complaining complaisant completed completing compliant complicated composed
    compounded comprehended compressed compromising compulsory comradely concave concavo-concave
    concavo-convex concealed conceited concentrated concerned concerted conciliatory concise
    concluded concluding concordant concupiscent concurrent concurring condemnatory condemning
    condescending condign conditioned condolent condylar cone-bearing cone-shaped confident
    confiding configured confined confining confirmatory confirmed confirming conflicting
    conforming confounded confounding confused confusing congealed congested congratulatory
    congruent conjoined conjoint conjugated conjunct connate connected conniving consanguine
    conscience-smitten consecrated consentient consenting consequent conserved considerate
    considered consistent consolatory consolidated consoling constipated constituted constrained
    constraining constricted constricting consular consultatory consuming consummated contained
    contaminated contaminating contented contested continent-wide continued continuing contorted
    contraclockwise contracted contractile contrasting contrasty contributing contributory
    contrite contrived controlled controlling convenient conventionalised conventionalized
    convergent conversant converted convex convexo-concave convexo-convex convinced convincing
    convoluted cooccurring cooked cookie-cutter cookie-sized cool-white coolheaded coordinated
    coordinating coplanar copper-bottomed coppery copular copulatory copyrighted coral-red
    corbelled cordate corded cordiform coreferent corinthian corked corking corky cormose corn-fed
    corned cornered corny coroneted corporate corpulent corpuscular corrected correlated
    corresponding corroborant corroboratory corroded corrosion-resistant corrugated corrupted
    corrupting corticoafferent corticoefferent coruscant corvine corymbose cosher cost-efficient
    cost-plus costate costly costumed cottony cottony-white cotyloid couchant counterbalanced
    counterinsurgent counterpoised counterterror countrified country-bred country-style
    countryfied countrywide countywide coupled court-ordered courtly cousinly couth couthie couthy
    covalent covariant covered coveted cowardly cowl-shaped cowled coy crabbed crabby crabwise
    crackbrained cracked cracker-barrel crackers crafty cragfast cragged craggy cramped cranky
    crannied crappy crapulent crashing crass craved crazed creaky cream-colored creamy
    creamy-colored creamy-white creamy-yellow crease-resistant credentialled credited creepy
    crenate crenated crenulate crenulated crepuscular crescent-shaped cresson crested crestfallen
    criminatory crimson-magenta crimson-purple crimson-yellow cringing crinkled crinkly crippled
    crippling crispate crispy crisscrossed croaky crocked crocketed crookbacked crooked cropped
    cross-banded cross-eyed cross-grained cross-ply cross-pollinating cross-section cross-shaped
    cross-town crossbred crossed crosshatched crotchety croupy crow-sized crowded crowned crowning
    cruciate cruciform cruddy cruel crumbly crummy crumpled crushed crusted crustose crusty
    crystalised crystalized crystalline crystallised crystallized ctenoid cube-shaped cubiform
    cucumber-shaped cuddly cultivated cultured cumuliform cuneate cupular cupulate curdled cured
    curled curly curly-coated curly-grained curly-haired curly-leafed curly-leaved curmudgeonly
    curricular cursed cursory curst curt curtained curved curvey curvilinear curving curvy
    cushioned cushiony cushy cuspate cuspated cusped cuspidate cuspidated cussed cut-and-dried
    cut-and-dry cut-price cut-rate cute cuticular cutting-edge cv cx cxl cxlv cxv cxx cxxv cxxx
    cxxxv cyanophyte cyclopean cylindrical-stemmed cymose cyprinoid czarist d.o.a. dabbled daft
    damaged damaging damnatory damning dandified dank dapper dappled dark-blue dark-brown
    dark-coated dark-colored dark-coloured dark-fruited dark-gray dark-green dark-grey dark-haired
    dark-skinned dark-spotted darkened darkling darned dashed dashing dastardly data-based dated
    daughterly daunted daunting day-after-day day-and-night day-by-day day-old day-to-day dazed
    dazzled dazzling de-iodinating dead-end dead-on deadened deadlocked deaf-and-dumb deafened
    deafening dearly-won debased debasing debauched debile debilitated debilitating debonair
    debonaire deboned debonnaire decalescent decapitated decayed decentralised decentralising
    decentralized decentralizing decided deciphered deckle-edged deckled declamatory declaratory
    declared declassified decollete decompound deconsecrated deconstructionist decorated decreased
    decreasing decreed decrepit decumbent decurved dedicated dedifferentiated deep-chested
    deep-eyed deep-fried deep-laid deep-lobed deep-mined deep-pink deep-rooted deep-sea
    deep-seated deep-set deep-water deep-yellow defamatory defending deferent defervescent defiant
    deficient defiled defined definite deflated defoliated deformed deft defunct degage degraded
    degrading dehiscent dehumanised dehumanized dehydrated dejected delayed delicate delighted
    delimited delineated deliquescent delusory deluxe demanding demeaning demented demode
    demolished demon-ridden demonstrated demoralised demoralising demoralized demoralizing demure
    demythologised demythologized denatured denaturised denaturized dendriform dendroid
    denigrating denigratory dense dentate dented denticulate denuded denunciatory depicted
    depleted depopulated depraved deprecating deprecatory depreciating depreciatory depressed
    depressing deprived deranged derisory derived derogatory descending described desecrated
    desegrated desensitising desensitizing deserted deserved deserving desiccated designed desired
    desk-bound deskbound despairing despised despoiled despondent destined destitute destroyed
    desultory detached detailed detected determinate determined determining detested deuced
    devalued devastating developed devil-may-care devoid devoted devouring devout dewy dewy-eyed
    dexter dextrorotatory dextrorse diamantine diazo dicey dictated dictyopteran die-cast die-hard
    different differentiated difficult diffident diffused diffusing dighted digitate dignified
    dignifying dilapidated dilatory diligent diluted diluvian dim-sighted dim-witted dimensioning
    diminished diminishing dimmed dingy dioecian dipolar dipped dire directed directing
    dirty-faced dirty-minded disabling disabused disadvantaged disaffected disappointed
    disappointing disapproving disarranged disarrayed disbelieving disc-shaped discalceate
    discalced discarded discerning discharged disciform disciplined disclosed discoid
    discombobulated discomposed disconcerted disconcerting disconfirming disconnected disconsolate
    discontented discontinued discordant discorporate discouraged discouraging discovered
    discredited discreet discrepant discrete discriminating discriminatory diseased disembodied
    disenchanted disenchanting disenfranchised disentangled disfigured disfranchised disgraced
    disgruntled disguised disgusted disgusting dish-shaped disheartened disheartening dished
    disheveled dishevelled dishonest dishonored dishy disillusioned disillusioning disinclined
    disinherited disinterested disjoined disjointed disjunct disk-shaped disliked dislocated
    dismantled dismayed dismaying dismissed disobedient disobliging disordered disorderly
    disorganised disorganized disoriented disorienting disparaging disparate dispassionate
    dispensed dispersed dispirited dispiriting displeased displeasing disposed dispossessed
    disproportionate disputed disqualified disqualifying disquieted disquieting disregarded
    disrupted dissatisfactory dissatisfied dissected dissentient dissenting dissilient dissimilar
    dissipated dissoluble dissolute dissolved dissonant distant distinct distinguished distorted
    distracted distrait distraught distressed distressing distributed disturbed disturbing
    disunited disused divalent divergent diverging divers diverse diversified diverted diverting
    divided divinatory divorced do-it-yourself do-or-die docile documented doddering doddery dodgy
    dog-eared dog-sized dog-tired dogged dogging dolabrate dolabriform dome-shaped domed
    domesticated dominated dominating domineering done door-to-door doped dopey dopy dormant
    dormie dormy dosed doting dotted dotty double-barreled double-barrelled double-bass
    double-bedded double-breasted double-chinned double-dyed double-edged double-faced
    double-geared double-humped double-jointed double-quick double-spaced double-tongued doubled
    doubting doughnut-shaped doughy dour dowered down-to-earth downbound downhearted downmarket
    downscale downstair downtrodden downward-arching downward-sloping downy dozy drafty dragging
    draggled drained draining draped draughty drawn drawn-out dreaded dreamed dreamy drear
    drenched dressed dressed-up dressy dried dried-out dried-up drilled drippy driven drizzling
    drizzly droll drooping droopy dropping drowsing drowsy drudging drug-addicted drug-free
    drugged drum-shaped drunken dry-cleaned dry-eyed dry-shod dual-lane duck-billed ductile dulcet
    dull-purple dull-white dulled dumb dumbfounded dumbfounding dumbstricken dumbstruck dumfounded
    dumfounding dumpy dun-colored dun-coloured duple dusky dusky-colored dusky-coloured
    dust-covered dusty duty-bound duty-free dyed dystopian eagle-eyed ear-shaped eared
    early-blooming early-flowering earned earsplitting earthborn earthbound earthen earthly
    earthshaking earthy eased eastbound eastern eastside easygoing ebon ebracteate ebullient
    eccrine echoing echt edentulate edged edgy edified edifying edited educated eel-shaped eerie
    eery effected effeminate effervescent effervescing effete efficient efflorescent effulgent
    egg-filled egg-producing egg-shaped eight-day eight-fold eight-membered eight-sided eightfold
    eightpenny eighty-eight eighty-fifth eighty-four eighty-nine eighty-one eighty-seven
    eighty-six eighty-three eighty-two elaborated elapsed elasticised elasticized elated elating
    eldritch elected electrifying elegant elegiac elephantine eleven-sided elfin elicited
    elongated eloquent elysian emaciated emancipated emarginate emasculated embarrassed
    embarrassing embattled embedded embezzled embodied emboldened embossed embroiled emended
    emergent emerging eminent emphasised emphasized employed empowered empty-bellied empty-handed
    empty-headed empurpled enabling enamored encased enceinte enchained enchanted enchanting
    encircled encircling enclosed encompassing encouraged encouraging encroaching encrusted
    encumbered encysted end-rhymed end-stopped endangered endearing ended endowed enduring
    energising energy-absorbing energy-releasing energy-storing enervated enervating enfeebling
    enforced enfranchised engaged engaging engorged engraved engrossed engrossing enhanced
    enkindled enlarged enlightening enlivened enlivening enmeshed ennobling enraged enraptured
    ensiform ensorcelled ensuant ensuing entangled enterprising entertained entertaining
    enthralled enthralling enticing entitled entranced entrancing entrenched enured enveloping
    envisioned enwrapped eonian epistolatory epitheliod epoch-making equiangular equidistant
    equipoised equipotent equipped equipt erectile eroded erose errant errhine erring error-prone
    erudite erythroid escaped established esteemed estranged estranging estuarine esurient etched
    etiolated euclidean euclidian eusporangiate evacuant evanescent evaporated even-pinnate
    even-tempered even-textured even-toed evenhanded ever-changing ever-present every everyday
    evidenced evident evil-looking evil-minded evoked ex-directory exacerbating exacting
    exaggerated exalted exalting exanimate exasperated exasperating exceeding excellent exchanged
    excitatory excited exciting exclamatory excrescent excretory excruciating exculpated
    exculpatory excusatory excused executed exemplifying exhausted exhausting exhilarated
    exhilarating exhortatory exigent existent existing exonerated exorbitant expanded expansile
    expansionist expectant expected experienced experient expiatory expiratory expired explanatory
    explicit exploded exploitatory exploited exploratory exposed expository expressed expurgated
    exquisite exsanguine extant extended extensile extenuating exterminated extinct extinguished
    extortionate extracellular extracurricular extraordinaire extrasensory extravagant extraverted
    extroverted exuberant exultant exulting eye-catching eye-deceiving eye-popping eyed eyes-only
    fab fabian fabled fabricated face-saving faced faceted facile facilitatory fact-finding
    factory-made faddy faded fagged faineant faint-hearted fainthearted fair-and-square
    fair-haired fair-minded falcate falciform falconine fall-blooming fall-flowering fallen
    falling famed familiarised familiarising familiarized familiarizing famished fan-leafed
    fan-leaved fan-shaped fancied fancy-free fanged fanned far-famed far-flung far-off far-out
    far-right faraway farfetched farseeing farsighted fascinated fascinating fashioned
    fast-breaking fast-flying fast-footed fast-growing fast-paced fastened fastigiate fat-free
    fat-soluble fated fatheaded fatherly fatigued fattened fattening faulty faux faveolate favored
    fawn-colored fawn-coloured fawning fazed featherbrained feathered featheredged feathery
    featured febrile feculent fecund federated feeble feebleminded feigned feisty felted ferine
    ferned ferny ferret-sized fertile fervent fervid fetching fetid fettered fevered fewer fewest
    fey fibrillose fickle fictile fiddle-shaped fiddling fidgety field-crop fierce fiery
    fifty-eight fifty-fifth fifty-fifty fifty-four fifty-nine fifty-one fifty-seven fifty-six
    fifty-three fifty-two fig-shaped figured filar filariid filiform filled filmed filmy
    filter-tipped filthy fimbriate fine-grained fine-leafed fine-leaved fine-looking fine-textured
    fine-tooth fine-toothed finer finespun fingered finicky finished finite fire-resistant
    fire-resisting fire-retardant fired first-class first-come-first-serve first-string first-year
    fisheye fishy fissile fistular fistulate fitted five-fold five-hundredth five-lobed
    five-membered five-needled five-petaled five-petalled five-pointed five-sided five-year-old
    fivefold fixed fizzing fizzy flabbergasted flabby flaccid flag-waving flagellated flagrant
    flakey flaky flame-colored flame-coloured flame-orange flame-retardant flaring flash-frozen
    flashy flat-bellied flat-bottom flat-bottomed flat-footed flat-growing flat-top flat-topped
    flatbottom flatbottomed flattened flattering flatulent flatus-relieving flaunty flawed flaxen
    flea-bitten flecked fledged fleecy fleeting flesh-colored flesh-coloured flesh-eating fleshly
    fleshy flexile flickering flighted flighty flinty flippant floaty floccose flocculent flooded
    floodlighted floodlit floored florid flossy flourishing floury flowered flowery fluctuating
    fluent fluffy flukey fluky flush-seamed flushed flustered flyaway flyblown foaming foamy
    focused focussed foetid fogbound fogged foggy foiled foldaway foliaged foliated foliolate
    foliose folksy follicular fond foolhardy fooling foot-shaped football-shaped footed footling
    footloose footsore footsure forbearing forbidden forced forcipate fore-and-aft foregoing
    foregone forehanded foreign foreign-born foreordained foresighted forested forfeited forficate
    forged forgiving forgotten forked forlorn form-only formalised formalized formed formulated
    fortemente forthcoming fortified fortunate forty-eight forty-eighth forty-fifth forty-first
    forty-four forty-fourth forty-nine forty-ninth forty-one forty-second forty-seven
    forty-seventh forty-six forty-sixth forty-third forty-three forty-two forward-looking
    forward-moving fossilised fossilized foul-mouthed foul-smelling foul-spoken fouled four-fold
    four-footed four-hundredth four-lane four-lobed four-membered four-needled four-party
    four-petaled four-petalled four-ply four-pronged four-sided four-wheel four-wheeled
    four-year-old fourhanded fourpenny fourth-year foxy fragile fragmented fragrant framed
    fraudulent fraught frayed freaky freckled free-and-easy free-enterprise free-flying
    free-living free-range free-soil free-spoken free-swimming free-thinking freeborn freehand
    freehanded freehearted freestanding freewheeling freewill freeze-dried frenzied fresh-cut
    fretted fried frightened frigid frilled frilly fringed fringy frisky frizzly frizzy frolicky
    frore frost-bound frostbitten frosted frosty frothing frothy froward frowning frowsty frowsy
    frowzled frowzy frozen fruit-eating fruiting fruity frumpy frustrated frustrating fruticose
    fruticulose fucked-up fuddled fueled fuggy fugly fulfilled fulgent fulgid fulgurant
    fulgurating full-blood full-blooded full-blown full-bodied full-bosomed full-clad full-dress
    full-face full-fashioned full-fledged full-grown full-length full-page full-scale full-size
    full-strength full-term fulminant fumbling fumed funded fungoid funky funnel-shaped
    fur-bearing furled furnished furred furrowed furry fused fusiform fussy fusty futile fuzzed
    fuzzy gabby gabled gaga gainly galled galling galore galvanising galvanizing gamey gammy gamy
    gangling gangly gap-toothed gaping garbed garbled gardant gargantuan garlicky garmented
    garnet-colored garnet-coloured gas-filled gas-tight gasified gassy gathered gauche gaunt
    gauntleted gauzy gawky geared gelded gelid gemmed general-purpose generalised generalized
    geniculate genteel gentlemanly genuine germane germfree germy gesticulating ghastly ghostly
    gibbose giddy gifted gilded gilled gilt-edged gimbaled gimpy ginger-scented gingery glabellar
    glabrescent glace glaciated gladdened glandular glaring glassed glassy glazed glib
    glib-tongued glimmery glinting glistening glistering glittering glittery globose globular
    glomerular glooming gloomy glorified glossy-coated glossy-furred glossy-haired gloved
    glowering glued gluey glum glutted gnarled gnarly go-as-you-please go-to-meeting goaded
    goal-directed goateed goblet-shaped gobsmacked god-fearing godforsaken godly goggle-eyed
    gold-bearing gold-colored gold-coloured golden golden-brown golden-green golden-yellow gone
    gonzo good-hearted good-humored good-humoured good-looking good-natured good-tempered
    good-time goodly gooey goofy goosey goosy gory gossipy gouty gowned grabby gracile gradatory
    grade-appropriate grade-constructed graded graduated grainy grandiloquent grandiose granted
    granular granulated granulose grape-sized grapey grapy grass-covered grass-eating grassroots
    grassy grassy-leafed grassy-leaved gratified gratifying gratulatory gravelly graven gravid
    gray-black gray-blue gray-brown gray-green gray-haired gray-headed gray-pink gray-white
    grayish-black grayish-blue grayish-brown grayish-green grayish-pink grayish-white grazed
    greased greasy great greater greatest greathearted greedy green-blind green-eyed green-white
    greenish-brown greenish-gray greenish-grey greenish-white greensick greenside grey-black
    grey-blue grey-brown grey-green grey-haired grey-headed grey-pink grey-white greyed
    greyish-black greyish-blue greyish-brown greyish-green greyish-pink greyish-white
    grief-stricken grieving grilled grim grimy gripping grisly gristly gritty grizzled groggy
    groomed grooved groovy groping grotty grouchy ground-floor ground-hugging grouped groveling
    grovelling grown grudging grueling gruelling gruff grumose grumpy grungy guardant guarded
    guided guiding guilt-ridden guilty guitar-shaped gummed gummy gushing gushy gusseted gustatory
    gusty gutsy habilimented habit-forming habited hackneyed hag-ridden haggard hagridden
    hail-fellow hail-fellow-well-met hair-raising hair-shirt hair-shirted haired hairy half-baked
    half-blooded half-bound half-bred half-clothed half-crazed half-dozen half-evergreen
    half-hardy half-hearted half-seas-over half-size half-timber half-timbered half-track
    half-tracked half-witted halfhearted hallowed hallucinating hallucinatory halting ham-fisted
    ham-handed hammer-shaped hammered hammy hand-crafted hand-down hand-held hand-hewn hand-loomed
    hand-operated hand-to-hand hand-to-mouth handed handed-down handheld handled handmade
    hands-down hands-off hands-on handsewn handstitched handwoven handwritten handy hangdog happy
    happy-go-lucky harassed hard-and-fast hard-baked hard-bitten hard-boiled hard-core hard-fought
    hard-hitting hard-line hard-nosed hard-of-hearing hard-pressed hard-shelled hard-to-please
    hardbacked hardbound hardcore hardened hardfisted hardheaded hardhearted hardline hardscrabble
    hardworking hardy harebrained harmonised harmonized harnessed harp-shaped harried harrowing
    harsh harsh-voiced hastate hasty hatched hated hatted haughty haunted haunting hawk-eyed
    hazel-brown hazy head-in-the-clouds headed headstrong heady healed healthier healthy heard
    hearing-impaired heart-healthy heart-shaped heart-whole heartbreaking heartbroken heartening
    heartfelt heartrending heartsick heartwarming hearty heat-absorbing heat-releasing heated
    heaven-sent heavenly heavier-than-air heavy-armed heavy-coated heavy-duty heavy-footed
    heavy-handed heavy-laden heavy-limbed heavyhearted heavyset hedged hefty heightening held
    heliac hell-bent helmet-shaped helmeted hempen henpecked hep heralded heraldist herculean
    hesitant hesitating het heterodactyl heterodox hewn hexangular hexed hi-tech hibernating
    hidden hidebound hifalutin high-altitude high-and-mighty high-backed high-ceilinged high-class
    high-crowned high-energy high-fidelity high-flown high-grade high-handed high-interest
    high-keyed high-level high-minded high-necked high-octane high-performance high-pitched
    high-power high-powered high-pressure high-priced high-principled high-ranking high-resolution
    high-risk high-sounding high-speed high-spirited high-stepped high-stepping high-strung
    high-sudsing high-tech high-tension high-ticket high-toned high-top high-topped high-velocity
    high-voltage high-yield highborn highbrowed higher higher-ranking highfalutin highfaluting
    highflying highly-developed highly-sexed hilar hilly hindering hip-length hiplength hipped
    hircine hired hirsute hispid historied hit-and-run hit-or-miss ho-hum hoarse hobnailed hogged
    hoity-toity hokey hole-and-corner hole-in-corner holey holier-than-thou hollow-eyed
    hollow-horned home-baked home-brewed home-cured home-loving home-style homegrown homely
    homemade homesick homeward-bound homey homing hominian hominine homogenised homogenized
    homostyled homy honest honest-to-god honest-to-goodness honey-colored honey-coloured
    honey-scented honeycombed honeyed honied honored hoofed hook-nosed hook-shaped hooked hooved
    hoped-for hopped-up horn-rimmed horn-shaped horned horny horrid horrified horrifying
    horror-stricken horror-struck horse-and-buggy horse-drawn hortatory hot hot-blooded
    hot-tempered hotheaded hourglass-shaped hourlong house-proud house-to-house house-trained
    housebound housebroken housewifely huddled huffy huge hulking hulky human-centered
    human-centred human-sized humane humbled humbling humid humified humiliated humiliating
    humpbacked humped hunchbacked hunched hundred-and-eightieth hundred-and-fifteenth
    hundred-and-fifth hundred-and-fiftieth hundred-and-fifty-fifth hundred-and-first
    hundred-and-fortieth hundred-and-forty-fifth hundred-and-ninetieth hundred-and-seventieth
    hundred-and-seventy-fifth hundred-and-sixtieth hundred-and-sixty-fifth hundred-and-tenth
    hundred-and-thirtieth hundred-and-thirty-fifth hundred-and-twentieth hundred-and-twenty-fifth
    hungry hunky-dory hunted hurried husbandly hush-hush hushed hushed-up hydrated hydroxy
    hyperfine hypersensitised hypersensitized hypertrophied hypnoid hypnotised hypnotized
    hypophysectomised hypophysectomized ic ice-clogged ice-cold ice-free icebound icky icy
    idealised idealized idempotent identified idolised idolized iffy ignescent ignited ignoble
    ignorant ignored ii iii il iliac ill-advised ill-affected ill-bred ill-chosen ill-conceived
    ill-considered ill-defined ill-dressed ill-equipped ill-famed ill-fated ill-favored
    ill-favoured ill-fed ill-fitting ill-formed ill-gotten ill-humored ill-humoured ill-judged
    ill-mannered ill-natured ill-omened ill-proportioned ill-scented ill-shapen ill-smelling
    ill-sorted ill-starred ill-tempered ill-timed ill-treated ill-used illicit illuminated
    illuminating illusory ilx ilxx ilxxx imbalanced imbricated immaculate immanent immature
    immediate immense imminent immobile immoderate immodest immotile immunised immunized
    immunocompetent immunocompromised immunodeficient immunosuppressed impacted impaired
    imparipinnate impassioned impatient impeccant impeded impeding impelled impellent impelling
    impendent impending impenitent imperforate impermanent impertinent implanted implemented
    implicated implicit imploring impolite important important-looking imported importunate
    imposed imposing impotent impoverished imprecise impressed imprisoned improper improved
    improvident improving improvised imprudent impudent impuissant impure in-between in-bounds
    in-chief in-person in-situ in-your-face inaccurate inadequate inadvertent inane inanimate
    inapposite inappropriate inapt inarticulate inboard inborn inbound inbred inbuilt incandescent
    incapacitated incapacitating incased incensed incertain incessant inchoate incipient incised
    inclement inclined included incognizant incoherent incommensurate incommunicado incomplete
    incongruent inconsequent inconsiderate inconsistent inconstant incontinent inconvenient
    incorporated incorrect incorrupt increased increasing incriminating incriminatory inculpatory
    incurved indebted indecent indefinite indehiscent indelicate indentured indeterminate
    indicatory indifferent indigent indignant indirect indiscreet indiscrete indiscriminate
    indiscriminating indisposed indissoluble indistinct individualised individualized indocile
    indolent indoor indrawn induced indulgent industrial-strength industrialised industrialized
    indwelling inebriated inefficient inelaborate inelegant inept inerrant inert inexact
    inexpedient inexperienced inexperient inexpert inexplicit infantile infatuated infected
    infertile infirm inflamed inflammatory inflated inflected inflowing influent informatory
    informed infrahuman infrequent infuriated infuriating ingrained ingratiating ingratiatory
    ingrowing ingrown inhabited inherent inherited inheriting inhibited inhibitory inhuman
    inhumane inhumed initiatory injured ink-black ink-jet inky inky-black inlaid innate inner
    innumerate inopportune inordinate inquisitory insane insatiate inscribed insectan insecure
    insensate insentient inside-out insignificant insincere insinuating insipid insistent insolent
    insoluble insouciant inspiratory inspired inspiring inspiriting inst institutionalised
    institutionalized insubordinate insufficient insular insulting intact integrated intelligent
    intemperate intended intense intensified intensifying interbred intercellular interchurch
    intercollegiate interconnected intercrossed interdependent interest-bearing interested
    interesting interfaith interfering interlaced interlacing interlinear interlinking
    interlobular interlocutory intermeshed intermittent intermolecular internecine interpreted
    interred interrelated interrupted interschool intersectant intersecting interspecies
    interstellar intervening interwoven intestate intimidated intimidating intolerant intoned
    intoxicated intoxicating intracellular intragroup intralobular intramolecular intramuscular
    intransigent intraspecies intrastate intrauterine intraventricular intrepid intricate
    intriguing introductory introjected introverted intruding intuitionist intumescent inundated
    inured inutile invading invalidated invalidating inverted investigatory invigorated
    invigorating inviolate invitatory inviting involucrate involute involved inward-developing
    inward-moving inwrought iodinated iodinating iodised iodized ionised ionized irate iridescent
    ironed ironshod irrelevant irresolute irreverent irritated irritating isolated isolating
    isopteran isosceles isthmian itchy item-by-item itsy-bitsy itty-bitty iv ivied ivy-covered ix
    ixc ixl jade-green jaded jagged jaggy jailed jam-packed jammed jangling jangly jarring
    jaundiced jaunty jawed jazzy jejune jelled jellied jerkwater jerry-built jesting jet-black
    jet-propelled jetting jeweled jewelled jiggered jihadi jilted jingling jingly jinxed jittering
    jittery jocose jocund joined jointed joking jolted jolting jolty jowly jr. jubilant juicy
    jumbled jumbo jumped-up jumpy jungly junior-grade jury-rigged justificatory justified
    juxtaposed kaput kayoed keel-shaped keeled keen-eyed keen-sighted kempt kept keyed kid-glove
    kidney-shaped kiln-dried kind-hearted kindhearted kindled king-size king-sized kingly kinky
    kitschy kitty-corner kitty-cornered kiwi-sized knackered knee-length knightly knitted knobbed
    knobbly knobby knock-down knock-down-and-drag-out knock-kneed knockdown-dragout knocked-out
    knotted knotty known kookie kooky la-di-da labeled labelled labiate labile labored laboring
    laborsaving laboured labouring laboursaving labyrinthian labyrinthine laced lacerated
    lacertilian lachrymatory lachrymose laciniate lacking lackluster lacklustre lacrimatory
    lactating lacustrine lacy ladened laid laid-back laid-off laissez-faire lambent lamented
    lamenting laminar lamplit lanate lance-shaped lanceolate lancet-shaped lancinate lancinating
    landed landlocked landlubberly landscaped languid lank lanky lantern-jawed lap-jointed
    lap-strake lap-straked lap-streak lap-streaked lapidarian lapsed large large-cap
    large-capitalisation large-capitalization large-grained large-headed large-hearted
    large-leafed large-leaved large-minded large-mouthed large-scale larger larger-than-life
    larghissimo last-ditch last-minute last-place lasting late-blooming late-flowering
    late-ripening late-spring-blooming lateen-rigged latent lathery latinate latter-day latticed
    laudatory laughing laureled laurelled lavender-pink lavender-tinged law-abiding
    lawfully-begotten lax layered lazy lead-colored lead-coloured lead-free leaded leaden leafed
    leafy leafy-stemmed leaky learned leased leather-leafed leather-leaved leathered leathery
    leaved leavened leering leery left-eyed left-hand left-handed left-of-center left-slanting
    left-wing legged leggy leisured lemon-scented lemony lengthened lengthy lenient lenten
    lenticular lentiform lentiginose lentissimo leonine lepidote leprose leptorhine leptorrhine
    leptorrhinian leptosporangiate less-traveled lessened lesser letter-perfect lettered
    level-headed levelheaded levorotatory lewd lexicalised lexicalized liberated licenced licensed
    licit licked lidded life-and-death life-giving life-or-death life-size life-sized life-support
    life-sustaining life-threatening lifelong lifesize lifted light-armed light-blue light-boned
    light-colored light-duty light-fingered light-footed light-green light-haired light-handed
    light-headed light-hearted light-minded light-skinned light-tight lighted lighter-than-air
    lightheaded lighthearted lighting-up lightly-armed lii liii like-minded liked lilac-blue
    lilac-colored lilac-pink lilac-purple lilting lily-livered lily-white limacine limacoid limbed
    limpid linear lined lingulate linked lionhearted lip-shaped lipped liquefied liquescent
    liquid-fueled liquified lissom listed lite lithe lithe-bodied littered little-known littler
    liv live-bearing liveborn lively liver-colored liveried livid load-bearing loaded loamy loath
    loathly lobar lobate lobated lobed lobster-backed lobular localised localized located
    locker-room loco locomotor lofty loggerheaded logy lone lonely long-acting long-ago long-armed
    long-bodied long-branched long-chain long-dated long-distance long-faced long-familiar
    long-haired long-handled long-headed long-jawed long-lasting long-legged long-life long-lived
    long-play long-playing long-range long-run long-shanked long-snouted long-spurred long-stalked
    long-staple long-term long-wearing long-winded long-wool long-wooled longed-for longsighted
    longstanding longtime loopy loose-fitting loose-jointed loose-jowled looseleaf loosened looted
    lop-eared lopsided lordly lossy loth louche loud-mouthed loud-voiced lousy louvered loved
    lovelorn loverly lovesick loving low-altitude low-backed low-beam low-budget low-ceilinged
    low-class low-cost low-cut low-density low-grade low-growing low-interest low-key low-keyed
    low-level low-lying low-necked low-pitched low-powered low-pressure low-priced low-resolution
    low-rise low-set low-spirited low-sudsing low-tech low-tension low-toned low-voltage lowborn
    lowbred lowbrowed lower-class lower-middle-class lower-ranking lowered lowly lowset lubberly
    lubricated lucent lucid lucky luculent lucullan lukewarm lumbar luminescent lumpen lumpy lunar
    lunate lunisolar lurid lusty luxe luxuriant lv lvi lvii lviii lxi lxii lxiii lxiv lxv lxvi
    lxvii lxviii lxx lxxi lxxii lxxiii lxxiv lxxv lxxvi lxxvii lxxviii lxxx lxxxi lxxxii lxxxiii
    lxxxiv lxxxv lxxxvi lxxxvii lxxxviii lymphoid lynx-eyed lyonnaise lyophilised lyophilized
    lyrate lyre-shaped macabre machine-controlled machine-driven machine-made macromolecular mad
    maddened maddening made made-to-order made-up maggoty magnetised magnetized magnificent
    magnified magniloquent mahogany-red maidenly mail-cheeked mail-clad mailed mainstreamed
    maintained majuscular maladjusted maladroit maleficent malevolent malformed malfunctioning
    malignant malnourished malposed maltreated man-made man-sized mandibular mandibulate mangey
    mangled mangy manky manned mannered mannerly manque mantled manufactured many many-chambered
    many-lobed many-sided marauding marbled marbleised marbleized maritime marked marked-up marly
    marmorean maroon-purple maroon-spotted marooned marred marshy masked mass-produced masted
    mastered masterly matched matching mated matey matrilinear matronly matted matter-of-course
    matter-of-fact matured maudlin mauve-blue mauve-pink maxillomandibular maximising maximizing
    mazed mazy meager meagre mealy mealy-mouthed mealymouthed meandering meanspirited measly
    measured meat-eating meaty mechanised mechanized mediated mediatory mediocre medium-dry
    medium-large medium-size medium-sized medullated meek mellisonant mellowed melted membered
    membrane-forming menacing mentholated mephistophelean mephistophelian mercantile mercerised
    mercerized mercury-contaminated merged merited merry meshed meshuga meshugga meshugge
    mesmerised mesmerized mesmerizing messy metagrabolised metagrabolized metagrobolised
    metagrobolized metal-colored metal-coloured metal-cutting metal-looking metallic-colored
    metallic-coloured metallic-looking metalloid methylated micro microcrystalline micropylar mid
    middle-aged middle-class middle-level middle-of-the-road midi midweekly midwestern miffed
    migratory milch mild mild-mannered mild-tasting militarised militarized milk-sick milk-white
    milky milled millennian minatory mincing mind-altering mind-bending mind-blowing mind-boggling
    mind-expanding minded mined mingy minimized miniscule mint-scented minty minuscular mired
    mirky mirrored miry misappropriated misbegot misbegotten misbranded miserly misfortunate
    misguided mislabeled mislaid misleading mismatched mismated misplaced misrelated
    misrepresented missed misshapen missing mistaken mistreated misty misty-eyed misunderstood
    misused mitigated mitigatory mixed mixed-up moated mocking modeled moderate-size
    moderate-sized moderating moderato modern-day moderne modernised modernized modest modified
    modular modulated moist molded moldy molecular molten moneyed monied monitory monocled
    mononuclear mononucleate monoploid monounsaturated monovalent monovular montane monthlong
    moody moon-faced moon-round moon-splashed moonlit moonstruck moony mop-headed morbid
    morbilliform moribund morose mortgaged mortified mortifying moss-grown mosstone mossy
    most-favored-nation moth-eaten moth-resistant mother-naked mothy motivated motor-assisted
    motored motorised motorized mottled mouldy mounted mouse-colored mouse-eared mouse-sized
    mousey mousy mouth-watering moved moving mown mucinoid mucky mucopurulent mucose
    mud-beplastered mud-brick muddied muddled muddleheaded muffled muggy mullioned multi-color
    multi-colored multi-colour multi-coloured multi-seeded multi-stemmed multi-valued
    multicellular multicolor multicolored multicolour multicoloured multifaceted multiform
    multilane multilevel multinucleate multipartite multiphase multiple-choice multiplied
    multipotent multipurpose multistorey multistoried multistory multivalent multivariate
    mummy-brown mundane munificent murdered murky muscle-bound muscular mushy musk-scented musky
    musky-scented mussy mustached mustachioed musty mutafacient muted mutilated mutualist
    muzzle-loading muzzy myelinated myeloid myoid mystified mystifying n-th nagging naiant
    nail-biting naked naked-muzzled naked-tailed napped napping narcotised narcotising narcotized
    narcotizing narrow-bodied narrow-minded narrow-mouthed narrowed nary nascent nasty native-born
    natty naturalised naturalized naughty nauseated nauseating near-blind nearsighted neat nebular
    nebulose neck-deep necked nectar-rich nee needed needle-shaped needled neglected negligent
    negro negroid neighboring neighborly neighbourly neither neo neo-darwinian neo-lamarckian
    nerve-racking nerve-wracking nervy nescient nestled nether netted nettled neuroendocrine
    neuromotor neuromuscular neutered neutral-colored neutral-coloured neutralised neutralized
    never-ending never-say-die new new-made new-mown new-sprung newfangled newfound newsy
    next-to-last nibbed nice niffy nifty niggardly niggling nighted nightlong nilpotent nimble
    nimble-fingered niminy-piminy nine-fold nine-membered nine-sided ninepenny ninety-eight
    ninety-fifth ninety-four ninety-nine ninety-one ninety-seven ninety-six ninety-three
    ninety-two nipping nippy nisi nitid nitrogen-bearing nitrogen-fixing nitwitted no-count
    no-frills no-go no-good no-hit no-nonsense no-win noble-minded nocent noctilucent nodding
    nodular nodulated noduled nodulose noisy nominated non-buoyant non-conducting non-finite
    non-living non-paying non-profit-making non-resiny non-slave non-u non-water-soluble non-white
    non-zero nonabsorbent nonadjacent nonadsorbent nonaged nonaligned nonastringent nonbearing
    nonbelligerent noncarbonated noncellular nonchalant nonchristian nonchurchgoing noncivilised
    noncivilized noncolumned noncombining noncommissioned nonconducting nonconforming
    nonconvergent noncrystalline noncurrent noneffervescent nonelected nonenterprising
    nonequivalent nonexempt nonexistent nonexploratory nonextant nonextensile nonfat nonfissile
    nonflavored nonflavoured nonflowering nongranular nonhairy nonhuman nonimmune nonindulgent
    noninflammatory noninstitutionalised noninstitutionalized nonintegrated nonintersecting
    nonionised nonionized nonkosher nonleaded nonlinear nonliterate nonliving nonmandatory
    nonmigratory nonmodern nonmotile nonmoving nonobligatory nonobservant nonopening
    nonoscillatory nonparallel nonparticulate nonpasserine nonplused nonplussed nonpolar
    nonpregnant nonprehensile nonprescription nonprotractile nonpurulent nonracist nonrandom
    nonreciprocating nonreflecting nonresilient nonresiny nonresistant nonresonant nonreticulate
    nonretractile nonrigid nonruminant nonsectarian nonsegregated nonsignificant nonskid nonslip
    nonslippery nonsovereign nonspeaking nonstandard nonstick nonsweet nontelescoping nonturbulent
    nonuniform nonunion nonunionised nonunionized nonuple nonviolent nonviscid nonvolatile
    nonwoody north-polar northbound northeasterly northeastern northern northwesterly northwestern
    nosed nosey nosy notched noted noticed nourished nourishing nth nubbly nubby nubile nuclear
    nucleated nugatory nullified numbing nursed nurturant nut-bearing nutbrown nutmeg-shaped nuts
    nutty o.k. oaken oaten obdurate obedient oblanceolate obligated obligatory obliged obliging
    oblique-angled obliterated obovate obscene observant observed observing obsessed obsolescent
    obsolete obstructed obtuse obviating occluded occupied oceangoing ocellated octangular octuple
    odd odd-job odd-pinnate odds-on off-and-on off-base off-center off-centered off-color
    off-colour off-guard off-key off-limits off-line off-putting off-site off-street off-the-cuff
    off-the-peg off-the-rack off-the-shelf off-the-shoulder off-the-wall offended offending
    offsides oil-bearing oil-fired oil-soluble oiled oily ok old old-fashioned old-hat old-line
    old-time old-world olden older oldline olfactory olive-brown olive-colored olive-coloured
    olive-drab olive-gray olive-grey olive-sized olympian omnipotent omnipresent omniscient
    on-going on-key on-line on-site on-street on-the-job on-the-scene on-the-spot one-armed
    one-celled one-eared one-eyed one-handed one-horse one-humped one-man one-member one-party
    one-person one-piece one-seed one-seeded one-sided one-time one-to-one one-way one-winged
    one-woman one-year one-year-old onetime ongoing online onside oozy opalescent opaline opaque
    open-air open-and-shut open-chain open-collared open-ended open-eyed open-hearth open-minded
    open-plan open-source opencast opencut opened openhanded openhearted openmouthed operant
    operating operationalist operculate operculated operose opinionated opportune opposed opposing
    oppressed opulent oracular orange-brown orange-colored orange-coloured orange-flowered
    orange-hued orange-red orange-sized orangish-red orb-weaving orbicular orbiculate orchestrated
    ordained ordered organised organized orientated orientating oriented orienting ornate ornery
    orotund orphaned orthodox orthomolecular oscillating oscillatory oscitant ossicular ossiculate
    ossified otc other otherworldly otiose out-and-out out-of-bounds out-of-date out-of-door
    out-of-pocket out-of-school out-of-the-way out-of-town outbound outbred outclassed outdated
    outdoor outdoorsy outer outfitted outflowing outgoing outlawed outlined outlying outmoded
    outraged outre outrigged outsized outspoken outspread outstanding outstretched outward-bound
    outward-developing outward-moving oval-bodied oval-fruited oval-shaped ovarian ovate
    oven-ready oven-shaped over-embellished over-the-counter over-the-hill over-the-top
    overabundant overaged overarm overawed overbearing overblown overbold overburdened overbusy
    overconfident overdelicate overdone overdressed overdue overeager overexcited overfamiliar
    overfed overflowing overfond overfull overgreedy overgrown overhand overhanded overhasty
    overheated overindulgent overjoyed overladen overland overlarge overloaded overlooked
    overlooking overlying overmodest overnice overpowering overpriced overproud overreaching
    overrefined overriding overripe oversewn oversexed overshot oversize oversized overstated
    overstrung overstuffed oversubscribed overt overturned overvaliant overweening overwhelming
    overwrought oviform ovine ovular owing owned owner-occupied ox-eyed oxford-gray oxford-grey
    oxidised oxidized p.m. packaged packed padded paddle-shaped paid paid-up pain-free pained
    painstaking painted painterly paired palatalised palatalized pale-colored pale-faced pale-hued
    pallid pally palm-shaped palmar palmate palmately-lobed palmatifid palmy palpatory palpitant
    palpitating palsied palsy-walsy paltry pancake-style pandurate panduriform paneled
    panic-stricken panic-struck panicked panicky panicled paniculate panoplied pantalooned
    paperbacked papery papillate papilliform papillose pappose paradisiac paralyzed paramount
    parched parented pareve paripinnate parked parky parotid parted participating participatory
    particolored particoloured particularised particularized parttime parturient party-spirited
    parve parvenue passant passe passee passionate pasted pastel-colored pasteurised pasteurized
    patched patchy patellar patelliform patented patrilinear patronised patronising patronized
    patronizing patterned paunchy paved pawky paying pea-green peace-loving peach-colored peachy
    peachy-colored peachy-coloured peacock-blue peaked peaky pear-shaped pearlescent pearly-white
    peaty pebble-grained pebbly peccant pectinate peculiar pedate pedigreed pedunculate peeled
    peeved pegged-down pellucid peltate penciled pencilled pending penetrating
    penicillin-resistant penile peninsular pennate penny-wise pent pent-up pentangular pentavalent
    peopled peppery peppy perambulating perceived peremptory perfected perfervid perfoliate
    perforated perfumed perfunctory pericardiac peristylar periwigged perky permanent-press
    permeant permeating permed pernickety perplexed perplexing persevering persistent persisting
    persnickety personalised personalized pert pertinent perturbed perturbing peruked perverse
    perverted pesky pessimum pestered pestering pestilent petaled petalled petaloid petrifying
    petticoated petulant phlegmy phocine phosphorescent phylliform picayune pickled picky pictured
    piddling pie-eyed piebald pied pierced piercing piffling pig-sized pigeon-breasted pigeon-toed
    pigheaded pilar pillaged pillar-shaped pillared pilose pimpled pimply pinched pinioned
    pink-collar pink-lavender pink-orange pink-purple pink-red pink-slipped pink-tinged
    pink-tipped pinkish-lavender pinkish-orange pinkish-purple pinkish-white pinnate
    pinnate-leafed pinnate-leaved pinnated pinnatifid pinnatisect pinstriped pint-size pint-sized
    pinwheel-shaped piquant piscatory piscine pissed pistillate pitch-black pitch-dark pitched
    pitcher-shaped pitchy pithy pitted pixilated placating placatory placed placid placoid
    plagiarised plagiarized plain-woven plainspoken planar planate plane-polarized plangent
    planned planoconcave planoconvex plant-eating plantar planted plastered platinum-blonde
    platyrhine platyrhinian played pleasant pleasant-smelling pleasant-tasting pleased pledged
    pliant plotted ploughed plowed plucked plucky plugged plumaged plumate plume-tipped plumed
    plummy plumose plumping plumy plundered plushy po-faced poached pocked pocket-size
    pocket-sized pockmarked podgy poignant point-of-sale pointed pointed-toe pointy-toed poised
    poker-faced polar pole-handled policy-making polished polite polluted polycrystalline
    polydactyl polyphase polyunsaturated polyvalent pomaded pondering poor-spirited popeyed
    popular populated porcine porose porticoed portly portrayed posed posh possessed
    post-communist posted postmeridian postmodern postmodernist postpaid postpartum postwar
    pot-trained potbellied potbound potent potholed potted potty-trained pouch-shaped pouched
    pouring poverty-stricken powder-puff powdered powdery powdery-blue power-assisted power-driven
    powered practiced practised praetorian praising pre-christian pre-columbian pre-existent
    pre-existing preachy preadolescent precast precatory precedented preceding precipitating
    precise preconceived preconcerted preconditioned precooked precooled precursory predatory
    predestined predetermined predigested predisposed predominant preeminent preexistent
    preexisting prefaded prefatory preferent preferred pregnant prehensile prejudiced prelapsarian
    preliterate premature premeditated premonitory preoccupied prepackaged prepacked prepaid
    preparatory prepared preponderant preponderating prepossessing prepubescent prerecorded
    prescient prescribed present-day preserved preset pressed pretended pretorian pretty-pretty
    prevailing prevalent prevenient prewar price-controlled pricey prickly prickly-leafed
    prickly-leaved pricy priestly prima primed princely principled prissy pristine
    private-enterprise privileged prizewinning pro-american pro-choice pro-inflammatory pro-life
    probatory probing processed proclaimed proconsular procumbent profanatory profaned professed
    proficient profit-maximising profit-maximizing profound profuse prohibited prohibitory
    proinflammatory projected projecting prolate prolix prolonged prolusory prominent promising
    promissory promulgated prone pronged prongy pronounced proofed propelling proper propertied
    property-owning propitiatory proportionate proscribed prospering prospicient prostyle prosy
    protean protected protecting protestant proto protracted protractile protruding protrusile
    protuberant proud proved proven provident provisory provoked provoking prox proximate proximo
    prudent prurient pseudoprostyle psychomotor puberulent pubescent public-spirited publicised
    publicized published pucka puddingheaded pudgy puerile puffed puffy pug-faced pug-nose
    pug-nosed puissant pukka pulpy pulverised pulverized pumped pumped-up pumpkin-shaped
    punch-drunk punctured pungent punished punishing punitory puny purblind pure pureblooded
    purifying purple-black purple-blue purple-brown purple-eyed purple-flowered purple-green
    purple-lilac purple-red purple-spotted purple-tinged purple-tinted purple-veined purple-white
    purplish-black purplish-blue purplish-brown purplish-green purplish-lilac purplish-white
    purpose-built purpose-made purse-proud pursuant pursuing pursy purulent pushy pustulate put-up
    put-upon putrefacient putrescent putrid putrid-smelling puzzled puzzling quadrangular
    quadripartite quadruplex quaggy quaint qualified quantized quarantined quartzose quasi
    quaternate quavering queasy queen-size queen-sized queenly quelled quenched quick-change
    quick-drying quick-eared quick-frozen quick-sighted quick-tempered quick-witted quiescent
    quilted quinquefoliate quirky quits quondam quotidian rabbit-sized rabble-rousing rabid
    racemose rackety racking racy raddled radial-ply radiant radiating radio-controlled
    radio-opaque radiolucent radiopaque raftered ragged raging raiding raining rainy raised ramate
    rambling ramose rampant ramshackle rancid random randomised randomized randy ranging rangy
    rank-smelling ranked ransacked ransomed raped rapt rare rare-roasted rarefied rarified raring
    rascally raspberry-red raspy ratified rationed rattlebrained rattled rattlepated ratty raunchy
    ravaged ravening ravishing rawboned razed razor-backed razor-sharp re-created re-entrant
    re-formed reactionist ready-cooked ready-to-eat real-time realised realized reanimated
    reasoned reassured reassuring reborn recalcitrant received recent recessed recherche
    reciprocatory reclaimed recognised recognized reconciled reconciling recondite reconstructed
    record-breaking recorded recovered recovering recriminatory recrudescent rectangular rectified
    rectilinear rectosigmoid recumbent recurrent recurring recurvate recurved red-blind
    red-blooded red-brick red-brown red-carpet red-coated red-faced red-flowered red-fruited
    red-gray red-grey red-hot red-lavender red-letter red-orange red-purple red-rimmed
    red-streaked red-striped red-violet redbrick reddened reddish-brown reddish-gray reddish-grey
    reddish-lavender reddish-orange reddish-pink reddish-striped reddish-violet reddisn-purple
    redeemed redeeming redemptory redheaded redistributed redolent redoubled reduced reductionist
    redundant redux reechoing reedy reefy reeking reentrant referenced refined reflected
    reflecting reflexed reform-minded reformed refractile refractory-lined refreshed refreshing
    refrigerated refrigerating refulgent regardant regenerating regimented registered regnant
    regulated regulatory reigning reinforced reinvigorated rejected related relaxed relaxing
    releasing relevant reliant relieved relinquished relocated reluctant remaining reminiscent
    remiss remittent remote-controlled removed remunerated renascent rending renewed renewing
    reniform renowned renunciant reorganised reorganized repand repeated repelling repentant
    reply-paid reported represented repressed repressing reproving repugnant requested required
    rescued reserved resettled resilient resinated resiny resistant resolute resolved resonant
    resonating resounding respected respiratory resplendent rested restrained restricted
    restricting resupine resurgent resuscitated retained retaliatory reticent reticular retired
    retiring retracted retractile retributory retroflexed retrorse retrousse returning revelatory
    reverberant reverberating revered reverent reversed revised revitalised revitalising
    revitalized revitalizing revived reviving revolting revolved rewarding rheumatoid rheumy
    rhymed rhyming riant ribbed ribbon-shaped ribbony rickety riddled ridged rife rifled rigged
    right-angled right-eyed right-hand right-handed right-minded right-side-out right-side-up
    right-wing rigid riled rimed riming rimmed rimose rimy ring-shaped ringed ringleted
    rip-roaring riparian ripe ripened ripping rippled risen risk-free risky risque rit. ritardando
    ritenuto ritzy riveting roasted robed robust rock-bottom rock-inhabiting rock-loving
    rock-ribbed rock-steady rockbound rocket-propelled rocky rod-shaped roiled roiling roily
    rolled rollicking roofed rootbound rooted ropey ropy rose-cheeked rose-colored rose-lavender
    rose-lilac rose-mauve rose-purple rose-red rose-tinged rose-tinted roseate rostrate rosy
    rosy-cheeked rosy-colored rosy-purple rot-resistant rotated rotatory rotted rotten rotund
    rouged rough-and-ready rough-cut rough-haired rough-spoken rough-textured roughdried roughened
    roughhewn roughshod round-backed round-bottom round-bottomed round-eyed round-faced
    round-fruited round-shouldered round-the-clock rounded roundheaded rubbery rubbishy rubicund
    ruby-red ruddy rude ruffianly ruffled rugged rugose ruined rule-governed ruled ruly rumpled
    run-down run-of-the-mill run-of-the-mine run-on run-resistant runcinate runny runty rushed
    rushy rust-brown rust-colored rust-free rust-red rust-resistant rusted rustproofed rusty
    rusty-brown rusty-red rutted rutty s-shaped saber-toothed sabertoothed sabre-toothed
    saccharine sacculate sacculated sacked sacred sacrosanct sad sad-faced saddle-shaped
    saddle-sore saddled safety-related sage-green sagging sagittate sagittiform said sainted
    saintly salamandriform salaried salt-cured salted salty salverform salving same sanctified
    sanctioned sanctioning sand-blind sandaled sandalled sandpapery sandy sane sanitised sanitized
    sapid sapiens sapient saponified sappy sarcoid sassy satiated satiny satisfactory satisfied
    satisfying saturated saturnine saucer-eyed saucer-shaped saucy sausage-shaped sauteed saved
    saw-toothed sawed-off sawn-off sawtoothed-edged saxatile saxicoline scabby scaled scalene
    scaley scalloped scaly scaly-tailed scandent scaphoid scapose scared scarey scarlet-crimson
    scarlet-pink scarred scathing scatterbrained scattered scattershot scatty scented sceptered
    sceptred scheduled scheming schmaltzy schmalzy scholarly schoolwide scintillant scintillating
    scissor-tailed sclerosed scorched scorned scoundrelly scoured scowling scrabbly scraggly
    scraggy scrambled scrappy scratchy scrawny screaky screechy screw-loose screw-topped screwy
    scrimpy scrimy scripted scrivened scrubbed scrubby scruffy sculpted sculptured scummy scurfy
    scurrying sea-green sea-level seaborne seagirt seagoing sealed seamanly seamed seamy searching
    seared searing seasick seasoned seated secluded second-class second-rate second-sighted
    second-string second-year secretory sectioned sedgy see-through seeded seedy seeming seemly
    seeping seething segmented segregated selected self-abnegating self-absorbed self-acting
    self-activating self-addressed self-aggrandising self-aggrandizing self-appointed
    self-asserting self-assured self-aware self-balancing self-centered self-centred
    self-collected self-colored self-coloured self-complacent self-conceited self-confessed
    self-confident self-consistent self-constituted self-contained self-contradictory
    self-defeating self-denying self-deprecating self-directed self-disciplined self-educated
    self-effacing self-employed self-enclosed self-established self-evident self-examining
    self-explanatory self-fertilised self-fertilized self-generated self-giving self-governing
    self-important self-imposed self-induced self-indulgent self-involved self-limited
    self-loading self-locking self-loving self-made self-moving self-opinionated self-pollinated
    self-pollinating self-possessed self-proclaimed self-produced self-propelled self-propelling
    self-referent self-regulating self-reliant self-renewing self-respecting self-restraining
    self-sacrificing self-satisfied self-sealing self-seeded self-serving self-sowed self-sown
    self-styled self-sufficient self-sufficing self-supporting self-sustained self-sustaining
    self-whispered self-willed self-winding selfsame semi-climbing semi-dry semi-erect
    semi-evergreen semi-processed semi-prostrate semi-upright semi-wild semiabstract semiarid
    semicircular semicomatose semiconducting semidark semidetached semihard semiliquid
    semiliterate semilunar seminude semiopaque semipermanent semiprivate semirigid semiskilled
    semisoft semisolid semisweet semitransparent senescent senile sensate sensed sensitised
    sensitized sensorimotor sensory sentient sepaline sepaloid separated septate septuple sequent
    sequestered sequined sere serene serious-minded serpentine serrated serried serrulate servile
    sessile set-apart set-aside setose settled seven-day seven-fold seven-membered seven-sided
    seventy-fifth seventy-four seventy-nine seventy-one seventy-seven seventy-six seventy-three
    seventy-two several-seeded severe severed sewed sewn sex-limited sex-linked sex-starved sexed
    sextuple sexy shabby shabby-genteel shackled shaded shadowed shadowy shady shagged shaggy
    shaggy-coated shaggy-haired shaken shaky shallow-draft shallow-draught shamanist shamed
    shamefaced shaped shapely shared sharp-angled sharp-cornered sharp-eared sharp-eyed
    sharp-limbed sharp-nosed sharp-pointed sharp-set sharp-sighted sharp-tasting sharp-toothed
    sharp-worded sharpened shattered shaved shaven sheared sheathed shelfy shelled sheltered
    shelvy shield-shaped shielded shifty shimmery shingly shiny shipboard shipshape shirty shitty
    shivery shoaly shock-absorbent shock-headed shocked shocking shod shodden shoed shopsoiled
    shopworn shoreward shorn short-beaked short-billed short-bodied short-dated short-eared
    short-haired short-handed short-handled short-headed short-lived short-nosed short-order
    short-range short-run short-snouted short-spurred short-staffed short-stalked short-stemmed
    short-tailed short-tempered short-term short-winded short-winged shortened shortsighted
    shouldered shouted showery showy shredded shrew-sized shrewd shrieked shrimpy shriveled
    shrivelled shrubby shrunken shuddering shuddery shuttered sibylline sick-abed sickening
    sickle-shaped sickly side-to-side sidesplitting sighted sightly sigmoid sign-language signed
    significant silenced silent silk-lined silken silky silky-haired silky-leafed silky-leaved
    silty silver-blue silver-bodied silver-colored silver-gray silver-green silver-grey
    silver-haired silver-leafed silver-leaved silver-scaled silver-tongued silver-white silvern
    silvery silvery-blue silvery-bodied silvery-gray silvery-green silvery-grey silvery-leafed
    silvery-leaved silvery-white similar simple-minded simplex simplified simulated sincere sinewy
    single-barreled single-barrelled single-bedded single-breasted single-celled single-channel
    single-humped single-lane single-minded single-seeded single-shelled single-spaced
    single-stranded sinister sinistrorse sintered sinuate sissified sisterly situated six-fold
    six-membered six-pointed six-sided sixpenny sixty-eight sixty-fifth sixty-four sixty-one
    sixty-seven sixty-six sixty-three sixty-two sized sizzling skanky sketchy skew-eyed skewed
    skilled skimmed skimpy skin-deep skin-tight skinned skint skintight skirting slaked slangy
    slanted slanting slap-up slaphappy slashed slashing slate-black slate-gray slate-grey slatey
    slatternly slaty slaty-gray slaty-grey sleazy sleepy sleepy-eyed sleepyheaded sleety sleeved
    slender slender-bodied slender-waisted slender-winged sliced slicked sliding slighting
    slim-bodied slim-waisted slimed slimy slipper-shaped slippered slippery slipping slippy
    slipshod slithering slithery slivery sloped sloping slopped sloppy sloshed slouchy sloughy
    slovenly slow-moving slow-witted slowgoing slubbed sluicing slumbery slummy slurred slushy sly
    small small-cap small-capitalisation small-capitalization small-eared small-fruited
    small-grained small-minded small-scale small-seeded small-time small-toothed small-winged
    smaller smarmy smashed smelly smitten smoggy smoke-cured smoke-dried smoke-filled smoke-free
    smoked smoky smoldering smooth-bodied smooth-faced smooth-haired smooth-shaven smooth-shelled
    smooth-skinned smooth-spoken smooth-textured smooth-tongued smoothed smoothened smothered
    smothering smouldering smudgy smug smuggled smutty snake-haired snaky snappy snarled snarly
    snazzy sneaking sneaky sneering sneezy snide sniffly sniffy snobby snoopy snooty snorty
    snot-nosed snotty snotty-nosed snow-blinded snow-capped snow-clad snow-covered snow-white
    snowbound snowy snub-nosed snuff-brown snuffling snuffly snuggled so-called soaked soapy
    sobering sobersided socialised socialized sodden sodding soft-boiled soft-finned soft-footed
    soft-haired soft-nosed soft-spoken soft-witted softened softheaded softhearted soggy
    soi-disant soigne soignee soil-building soiled solar sold sold-out soldierly soled solemn
    solid-colored solid-coloured solid-hoofed solid-state solidified soluble solved somatosensory
    somber sombre some somnolent sonsie sonsy soot-black soothing sooty sooty-black sophisticated
    soppy sopranino sorbed sorbefacient sordid sore-eyed sorrowing sorry sorted soughing sought
    sought-after soul-destroying soul-stirring soupy sour-tasting soured soused south-polar
    southbound southeasterly southeastern southern southwesterly southwestern sown sozzled spaced
    spaced-out spacey spacy spade-shaped spangled spangly sparing sparkly sparrow-sized sparse
    spartan spattered spatula-shaped spatulate spavined spayed spearhead-shaped specialised
    specialized specified specked speckled spectacled specular speech-endowed speedy spell-bound
    spellbinding spellbound spent sperm-filled sphingine spic-and-span spicate spice-scented
    spick-and-span spicy spider-shaped spiderly spidery spiffing spiffy spiked spiky
    spindle-legged spindle-shanked spindle-shaped spindly spine-tipped spinnbar spinose spiny
    spiny-backed spiny-edged spiny-finned spiny-leafed spiny-leaved spiny-stemmed spiral-shelled
    spiraling spirited splashed splashy splattered splayfooted splendid splintery splitting
    splotched spoiled spoilt spoken spongy spooky spoon-shaped spore-bearing sporting sporty
    spotted spotty spouting sprawly spray-dried spread-out sprigged sprightly spring-blooming
    spring-flowering spring-loaded springy sprouted spry spumy spunky spur-of-the-moment spurned
    spurting squabby squalid squalling squally squamulose squandered square-built square-jawed
    square-rigged square-shaped square-shouldered square-tailed square-toed squared squared-toe
    squashed squashy squatty squawky squeaking squeaky squealing squelched squiffy squiggly
    squinched squint-eyed squinting squinty squirrel-sized squirting squishy sr. stabbing
    stabilised stabilising stabilized stabilizing stacked stage-struck staged stagey staggering
    stagnant stagy staid stained stalemated stalked stall-fed staminate stand-alone stand-up
    standardised standardized standpat star-shaped starchy staring starkers starlit starred
    starring starry starry-eyed startled startling starved statant state-controlled
    state-of-the-art state-supported stated stately statesmanly statewide statutory steadfast
    steadied steady-going steadying stealthy steam-powered steamed steamy steel-plated steely
    steep-sided stellar stellate stemmed stenosed stentorian step-by-step stereotyped sterile
    sterilised sterilized stewed stick-on sticking sticky stiff-backed stiff-branched stiff-haired
    stiff-necked stiff-tailed stifled stillborn stilly stilted stimulated stimulating stingy
    stinking stinky stinting stippled stipulatory stirred stirrup-shaped stitched stocked
    stockinged stocky stodgy stolid stone-blind stone-broke stone-cold stone-dead stone-deaf
    stone-gray stone-grey stone-sober stoned stony stony-broke stonyhearted stooped stooping
    stopped stopped-up stoppered store-bought stored-program storeyed storied storm-beaten
    storm-tossed stormbound stormy stout-billed stout-stemmed stouthearted stovepiped straggling
    straggly straight-billed straight-from-the-shoulder straight-grained straight-laced
    straight-legged straight-out straightarrow straightforward straightlaced strained strait-laced
    straitlaced stranded strange strangled strapping stratified straw-colored straw-coloured
    straying streaked streaky streamlined streetwise strengthened stressed stretched stretchy
    stricken strict strident strikebound stringent stringy strip-mined striped stripped
    stripped-down stripy strong strong-boned strong-flavored strong-growing strong-minded
    strong-scented strong-smelling strong-willed stroppy struck structured struggling strung
    strung-out stubbled stubbly stubborn stubby stuck stuck-up studded studied stuffed stuffy
    stumpy stung stunned stunning stunted stupefied stupefying sturdy stylised stylized suave
    sub-rosa sub-saharan subacid subacute subalpine subartesian subclavian subdued subfusc
    subgross subhuman subjacent subjugated sublimated sublimed sublunar submerged submersed
    subocean subocular subordinating subscribed subsequent subservient subsidised subsidized
    substandard substantiating subsurface subterranean subtle suburban suburbanised suburbanized
    succeeding succinct suckled sudden sudsy suety sufficient suffocating suffrutescent
    sugar-coated sugared suited sulcate sulfur-yellow sulfuretted sulfurized sullen sulphur-yellow
    sulphuretted sultry summer-blooming summer-flowering summery sun-drenched sun-dried sun-loving
    sunbaked sunburned sunburnt sundried sundry sunk sunken sunken-eyed sunlit sunny sunstruck
    suntanned superabundant superannuated superb supercharged supererogatory superfatted superfine
    superhuman superimposed superincumbent superjacent superlunar supernaturalist supersaturated
    supersensitised supersensitized supervised supervisory supine supplicatory supported supposed
    suppressed supraocular supreme sure-enough sure-fire sure-footed sure-handed surefooted
    surface-to-air surging surly surmounted surpassing surpliced surprised surprising surrounded
    surrounding surviving suspected suspended sustained sustentacular susurrant svelte swaggering
    swallow-tailed swampy swanky swart swarthy swayback swaybacked sweet-breathed sweet-faced
    sweet-flavored sweet-scented sweet-smelling sweetened swelled sweltering sweltry swept
    sweptback sweptwing swift-footed swingeing swingy swishy swollen swollen-headed swooning
    sword-shaped sworn syllabled synchronised synchronized syncopated syrupy tabular tacit
    taciturn tacky tactile tadpole-shaped tagged tail-shaped tailed tailored tainted take-away
    take-home taken talebearing talented taliped talky tall-growing tall-stalked taloned tamed
    tangled tangy tanned tansy-scented tansy-smelling tantalising tantalizing tantamount
    tape-recorded taped tapered tapestried tapped tardy target-hunting tarred-and-feathered
    tassel-shaped tasseled tasselled tasty tattered tattling tatty taut tawdry tawny tawny-brown
    tawny-colored tawny-coloured tax-free taxing taxpaying tea-scented teary-eyed teased
    technical-grade techy teeming teenage teenaged teensy teensy-weensy teentsy teeny teeny-weeny
    tegular telemetered telescoped temperate tempered tempest-swept tempest-tossed tempest-tost
    tempting ten-fold ten-membered ten-sided tenanted tenderhearted tenderised tenderized
    tendril-climbing tensed tensile tentacled tentacular tenured tepid terefah terete terminated
    ternate terrene terrified terrifying terror-stricken terror-struck terse tertian tessellated
    tested testicular testy tetchy tethered tetravalent textured thalloid thawed theory-based
    thermolabile thermonuclear thermoset thermosetting thick-billed thick-bodied thick-branched
    thick-haired thick-lipped thick-skinned thick-skulled thick-stemmed thickened thicket-forming
    thickheaded thickset thickspread thimble-shaped thin-bodied thin-shelled thin-skinned thinned
    third-rate third-year thirsty thirty-eight thirty-eighth thirty-fifth thirty-first thirty-four
    thirty-fourth thirty-nine thirty-ninth thirty-one thirty-seven thirty-seventh thirty-six
    thirty-sixth thirty-third thirty-three thirty-two thoriated thorn-tipped thorny thorough
    thoroughgoing thought-provoking threadbare threaded thready threatened threatening
    three-cornered three-figure three-fold three-hundredth three-lane three-legged three-lipped
    three-lobed three-membered three-needled three-party three-petaled three-petalled three-piece
    three-ply three-pronged three-seeded three-sided three-way three-wheel three-wheeled
    three-year-old threepenny thrifty thrilled thrilling thriving throated throaty thrombosed
    thronged thrown thrown-away thudding thumbed thundering thunderstruck thundery thwarted
    thwartwise tiddly tie-on tied tiered tiger-striped tight-fitting tight-knit tight-laced
    tightfisted tightfitting tightlipped tiled tilled tilted timber-framed timbered time-consuming
    time-honored time-honoured time-release time-tested timed timeserving timeworn tined tinkling
    tinkly tinned tinny tinpot tinseled tinselly tiny tip-and-run tip-tilted tip-up tipped tippy
    tipsy tired tiring titillated titillating titled tittering titular toasted toed toffee-nosed
    togged toilet-trained toiling tolerant toll-free tomentose tone-deaf toned tongue-shaped
    tongue-tied tongued tonsured too-greedy toothed toothy top-down top-flight top-grade top-heavy
    top-hole top-notch top-quality top-secret topknotted topnotch topped tops tormented torn
    torpid torrid tortured torulose totaled totipotent tottering tottery touch-and-go touched
    touchy touchy-feely tough-minded tough-skinned toughened toupeed touristed touristy tousled
    towering towheaded trabeate trabeated trabecular trabeculate tracked tractile trademarked
    trained tranquil tranquilising tranquilizing tranquillising tranquillizing transcendent
    transcribed transeunt transfixed transformed transgender transgendered transistorised
    transistorized transitory translucent translunar transmitted transmontane transmundane
    transparent transpiring transpolar transposed transverse trapped trashy travel-soiled
    travel-stained travel-worn traveled travelled treacly treasured treated tree-living
    tree-shaped treed tref trenchant trend-setting trendsetting trendy trepid trespassing
    trial-and-error triangular trichrome tricked-out tricksy tricky tricuspid tricuspidate tried
    trifid trifoliate trifoliated trifoliolate trigger-happy trihydroxy trilled trilobate
    trilobated trilobed trimmed trimotored trinuclear trinucleate trinucleated tripartite
    tripinnate tripinnated tripinnatifid triple-crown triplex triploid tripping trite triumphant
    triune trivalent trompe-l'oeil trouble-free troubled troubling trousered truculent true-blue
    true-false true-to-life truehearted trumped-up trumpet-shaped truncated trussed trusted
    trusting trying tsarist tubby tube-nosed tube-shaped tubed tuberculate tuberculoid tubular
    tucked tufted tumble-down tumescent tumid tuppeny turbaned turbid turbulent turgid
    turkey-sized turned turnip-shaped tusked tutelar tuxedoed twee tweedy twelve-sided
    twenty-eighth twenty-fifth twenty-first twenty-fourth twenty-ninth twenty-second
    twenty-seventh twenty-sixth twenty-third twiggy twilit twilled twin-bedded twinkly twinned
    twinning twisted twisty two-a-penny two-chambered two-channel two-eared two-faced two-fold
    two-footed two-handed two-humped two-hundredth two-lane two-leafed two-leaved two-lipped
    two-lobed two-needled two-part two-party two-ply two-pronged two-sided two-timing two-toe
    two-toed two-way two-wheel two-wheeled two-year two-year-old twopenny twopenny-halfpenny
    twoscore tzarist ugly ulcerated ulnar ult ulterior ultimo ultra ultramodern umbellar umbellate
    umbelliform umbilicate umbrella-shaped umpteen umpteenth umptieth umteen umteenth un-american
    unabashed unabated unabused unaccented unaccepted unaccommodating unaccredited unaccustomed
    unacknowledged unacquainted unadapted unaddicted unaddressed unadjusted unadorned
    unadulterated unadvised unaerated unaffected unaffecting unaffectionate unaffiliated unaffixed
    unafraid unaged unagitated unaided unaired unalarming unalert unalloyed unaltered unamended
    unanalyzed unangry unanimated unannealed unannounced unanswered unanticipated unappareled
    unapparent unappealing unappendaged unappetising unappetizing unappreciated unarmed unarmored
    unarmoured unarticulate unarticulated unashamed unasked unassigned unassisted unassuming
    unassured unasterisked unattached unattended unattired unauthorised unauthorized unavailing
    unavenged unavowed unawakened unaware unawed unbacked unbaffled unbalanced unbalconied
    unbanded unbaptised unbaptized unbarred unbarreled unbarrelled unbeaten unbecoming unbefitting
    unbeholden unbelieving unbeloved unbelted unbending unbeneficed unbent unbiased unbiassed
    unbigoted unbitter unbleached unblemished unblended unblessed unblinking unbloody unblushing
    unbodied unbolted unbooked unbordered unborn unbound unbounded unbowed unbraced unbrainwashed
    unbranched unbranching unbranded unbridled unbroken unbrushed unburdened unburied unburnished
    unbuttoned uncalled-for uncamphorated uncanny uncapped uncarbonated uncared-for uncaring
    uncarpeted uncarved uncastrated uncategorised uncategorized uncaulked uncaused unceasing
    uncensored uncertain uncertified unchained unchallenged unchanged unchanging uncharged
    uncharted unchartered unchaste unchecked unchristian unchristianly uncivil uncivilised
    uncivilized unclad unclaimed unclassified unclean uncleanly unclear uncleared unclipped
    unclogged unclothed unclouded uncluttered uncoated uncoerced uncoiled uncollected uncolored
    uncoloured uncolumned uncombed uncombined uncomely uncommercialised uncommercialized
    uncommitted uncommon uncompartmented uncompassionate uncompensated uncomplaining uncomplete
    uncompleted uncomplicated uncompounded uncomprehended uncomprehending uncompromising
    unconcealed unconcerned unconditioned unconfined unconfirmed unconformist unconfused
    unconnected unconquered unconsecrated unconsidered unconsolidated unconstipated unconstrained
    unconstricted unconsumed unconsummated uncontaminated uncontaminating uncontested uncontrived
    uncontrolled unconverted unconvinced unconvincing uncooked uncool uncoordinated uncorrected
    uncorrelated uncorroborated uncorrupted uncounted uncoupled uncousinly uncouth uncovered
    uncrannied uncreased uncropped uncrossed uncrowded uncrowned uncrystallised uncrystallized
    uncultivated uncultured uncurbed uncured uncurled uncurtained uncurved uncurving uncut
    undamaged undated undaunted undeceived undecided undeciphered undeclared undecomposed
    undecorated undedicated undefeated undefended undefiled undefined undelineated undemanding
    undepicted under-the-counter underage underbred underclothed undercoated undercover
    underdeveloped underdone underdressed undereducated underemployed underfed underhanded
    underhung underived underlying undermanned undermentioned undernourished underpopulated
    underprivileged undersea undersealed undersexed undershot undersize undersized underslung
    understaffed understated understood underwater underway underweight undescended undeserved
    undeserving undesigned undesired undesiring undetected undetermined undeterred undeveloped
    undeviating undiagnosed undifferentiated undigested undignified undiluted undiminished
    undimmed undirected undiscerning undischarged undisciplined undisclosed undiscouraged
    undiscovered undiscriminating undisguised undismayed undisputed undissolved undistinguished
    undistorted undistributed undisturbed undiversified undivided undocumented undomesticated
    undone undrained undraped undrawn undreamed undreamt undressed undried undue undulant
    undulatory undyed undying uneager unearned unearthly uneasy unedifying unedited uneducated
    unelaborate unelaborated unembarrassed unembellished unembodied unenclosed unencouraging
    unencumbered unended unending unendowed unenforced unengaged unenlightened unenlightening
    unenlivened unenterprising unentitled unequaled unequalised unequalized unequalled unequipped
    unerect unerring unestablished uneven unexacting unexampled unexceeded unexcelled unexcited
    unexciting unexcused unexhausted unexpected unexpended unexpired unexplained unexploded
    unexploited unexploratory unexplored unexpressed unexpurgated unextended unfaceted unfading
    unfailing unfair unfaltering unfamiliar unfastened unfathomed unfattened unfearing unfeathered
    unfed unfeeling unfeigned unfeminine unfenced unfermented unfertile unfertilised unfertilized
    unfettered unfilled unfilmed unfinished unfirm unfitting unfixed unflagging unflattering
    unflavored unflavoured unflawed unfledged unflinching unfluctuating unflurried unflustered
    unfocused unfocussed unforbearing unforced unforeseen unforested unforgiving unformed
    unfounded unframed unfree unfrequented unfretted unfriendly unfrightened unfrosted unfrozen
    unfueled unfulfilled unfunded unfunny unfurnished unfurrowed ungainly ungallant ungarbed
    ungarmented ungathered ungeared ungentle ungentlemanly unglazed ungodly ungoverned ungraded
    ungrasped ungratified ungratifying ungreased ungroomed ungrudging unguaranteed unguarded
    unguiculated unguided ungulated ungummed ungusseted unhallowed unhampered unhappy unhardened
    unharmed unhatched unheaded unhealed unhealthy unheard unheard-of unhearing unheated unheeded
    unheeding unheralded unhesitating unhewn unhindered unhinged unholy unhomogenised
    unhomogenized unhoped unhoped-for unhuman unhurried unhurt unicellular unicuspid unidentified
    unified unifilar unifoliate uniformed unifying unilluminated unilluminating unimagined
    unimpaired unimpassioned unimpeded unimportant unimposing unimpregnated unimpressed
    unimprisoned unimproved unincorporated unindustrialised unindustrialized uninebriated
    uninfected uninflected uninfluenced uninformed uninhabited uninhibited uninitiated uninjured
    uninquiring uninspired uninspiring uninstructed uninsured unintegrated unintelligent
    unintended uninterested uninteresting uninterrupted unintimidated unintoxicated uninucleate
    uninvited uninviting uninvolved unionised unionized uniovular uniovulate unipolar unique
    unironed unisex united univalent universalist unjointed unjust unjustified unkempt unkept
    unkeyed unkind unkindled unlabeled unlabelled unlaced unlamented unlatched unlaureled
    unlaurelled unleaded unlearned unleavened unlettered unlicenced unlicensed unlighted unlikely
    unlimited unlined unlipped unlisted unlit unlittered unliveried unloaded unlobed unlocated
    unlocked unlooked-for unloved unlovely unloving unlubricated unlucky unmade unmalted unmanned
    unmannered unmannerly unmapped unmarked unmarred unmarried unmatched unmated unmeasured
    unmechanised unmechanized unmediated unmelted unmerited unmined unmingled unmitigated unmixed
    unmoderated unmodernised unmodernized unmodified unmodulated unmolested unmortgaged
    unmotivated unmotorised unmotorized unmourned unmoved unmoving unmown unmutilated unmyelinated
    unnamed unnaturalised unnaturalized unneeded unneighborly unneighbourly unnerved unnerving
    unnotched unnoted unnoticed unnourished unnumbered unobligated unobliging unobservant
    unobserved unobstructed unoccupied unoffending unoiled unopen unopened unopposed unordered
    unorganised unorganized unoriented unornamented unorthodox unowned unoxygenated unpackaged
    unpaid unpainted unpaired unparallel unparalleled unparented unpartitioned unpasteurised
    unpasteurized unpatented unpatronised unpatronized unpatterned unpaved unpeopled unperceived
    unperceiving unperformed unpermed unperplexed unpersuaded unperturbed unpictured unpierced
    unpigmented unpillared unpitying unplaced unplanned unplanted unpleasant unpleasant-smelling
    unpleasing unpledged unploughed unplowed unplumbed unpointed unpolished unpolluted unpopular
    unpopulated unposed unpotted unpowered unpracticed unpractised unprecedented unpredicted
    unprejudiced unpremeditated unprepared unprepossessing unpressed unpretending unpriestly
    unprincipled unprocessed unpromised unpromising unprompted unprotected unproved unproven
    unprovoked unprovoking unpublished unpunished unpurified unqualified unquestioned
    unquestioning unquiet unraised unranked unratified unreached unread unready unrealised
    unrealized unreasoning unreassuring unreciprocated unrecognised unrecognized unreconciled
    unreconstructed unrecorded unredeemed unreduced unrefined unreflected unreformed unrefreshed
    unregenerate unregenerated unregistered unregretting unregulated unrehearsed unrelated
    unrelaxed unreleased unrelenting unrelieved unremarked unremedied unremitting unrenewed
    unrepaired unrepentant unreported unrepressed unrequested unrequited unreserved unresistant
    unresisting unresolved unrested unrestrained unrestricted unrevealed unreverberant unrevised
    unrevived unrewarded unrewarding unrhymed unrifled unrigged unrimed unripe unripened unrivaled
    unrivalled unroofed unrouged unruffled unruly unsaddled unsafe unsaid unsalaried unsalted
    unsanctified unsanctioned unsanded unsaponified unsated unsatiated unsatisfactory unsatisfied
    unsatisfying unsaturated unsaved unsavory unsavoury unscathed unscheduled unscholarly
    unschooled unscripted unsealed unseamed unseasoned unsectarian unsecured unseeded unseeing
    unseemly unseeyn unsegmented unsegregated unselected unsent unservile unsettled unsexed unsexy
    unshackled unshaded unshadowed unshaken unshaped unshapely unshapen unshared unsharpened
    unshaved unshaven unsheared unsheathed unshelled unshielded unshod unshoed unshorn unshrinking
    unshuttered unsighted unsightly unsigned unsilenced unsized unskilled unsleeping unsloped
    unsmiling unsmooth unsmoothed unsnarled unsoiled unsold unsoldierly unsolicited unsoluble
    unsolved unsophisticated unsorted unsought unsound unsounded unsoured unsown unspaced
    unsparing unspecialised unspecialized unspecified unspectacular unspent unspoiled unspoilt
    unspoken unsporting unspotted unstaged unstained unstarred unstated unsteady unsterilised
    unsterilized unstilted unstimulating unstinted unstinting unstirred unstoppered unstrained
    unstratified unstressed unstructured unstrung unstuck unstudied unsubdivided unsubdued
    unsubstantiated unsubtle unsugared unsuited unsullied unsung unsupervised unsupported
    unsuppressed unsure unsurpassed unsurprised unsurprising unsuspected unsuspecting unswayed
    unsweet unsweetened unswept unswerving unsworn unsyllabled unsympathising unsympathizing
    unsynchronised unsynchronized untagged untainted untalented untamed untangled untanned untaped
    untapped untarnished untasted untaught untaxed untempered untempting untenanted untended
    untested untethered unthawed unthought unthought-of unthreatening untidy untied untilled
    untimbered untipped untired untiring untitled untoasted untold untoothed untouched untoughened
    untoward untracked untrained untrammeled untrammelled untraveled untravelled untraversed
    untreated untried untrimmed untrod untrodden untroubled untrue untrusting untrusty untucked
    untufted unturned untutored untwisted ununderstood unused unuttered unvaccinated unvalued
    unvaned unvanquished unvaried unvarnished unvarying unveiled unvented unventilated
    unverbalised unverbalized unverified unversed unvigilant unvitrified unvoiced unvulcanised
    unvulcanized unwanted unwarmed unwarranted unwashed unwavering unwaxed unweaned unwearied
    unwearying unweathered unwebbed unwed unwedded unwelcome unwell unwieldy unwilled unwilling
    unwise unwished unwished-for unwitting unwomanly unwonted unwooded unworldly unworried
    unwounded unwoven unwrapped unwrinkled unwritten unyielding up-and-coming up-to-date
    up-to-the-minute upbound upcoming upcountry upcurved upended upfield upfront uplifted upmarket
    upper-class upper-level upper-lower-class upper-middle-class uppity upraised upscale upsetting
    upside-down upstair upstanding uptight upturned urban urbane urbanised urbanized urceolate
    urgent urn-shaped ursine used user-friendly uterine utile utilised utility-grade utilized
    utopian uttered uvular v-shaped vacant vaccinated vacillant vacillating vacuolate vacuolated
    vagile vague vain valent valiant valid validated validating validatory valued valved valvular
    vaned vanilla-scented vanished vapid vaporized vapourised varicelliform varicolored
    varicoloured varicose varied variegated variform variolar varnished varying vascular
    vase-shaped vasiform vasomotor vast vaulted vehement vehicular veiled veined velvet-textured
    velvety velvety-furred velvety-haired velvety-plumaged velvety-skinned venerating venomed
    venose vented ventilated ventilatory ventricose ventricular verbalised verbalized verbose
    verboten verdant verificatory verified verifying verisimilar vermicular vermiculated vermiform
    vermillion verrucose versatile versed verticillate verticillated vesicular vested vestibular
    vestmented vexed vexing vi vibrant vibratory victimised victimized victorian vigilant vii viii
    vile vindicated vindicatory violated violent violet-black violet-blue violet-colored
    violet-coloured violet-flowered violet-pink violet-purple violet-scented violet-streaked
    violet-tinged violet-tinted virile virulent visaged viscid visored visualised visualized
    vitalizing vitiated vitrified viva-voce vivid voiced volant volar volatilised volatilized
    voluble volumed voluted vulcanised vulcanized vulgar vulpecular vulpine vulturine vulvar wacky
    wage-earning wainscoted waist-length walk-to walleyed wanted wanting war-ridden war-torn
    war-worn warm-blooded warm-toned warmed warmhearted warped warring warty wary washed
    washed-out washed-up washy wasp-waisted wasted water-cooled water-insoluble water-loving
    water-repellent water-resistant water-soluble water-washed waterborne watered waterlogged
    watermelon-shaped waterproofed watertight waterworn watery watery-eyed wavy wavy-grained waxed
    waxen waxy way-out wayward weak weak-kneed weak-stemmed weakened wealthy weaned weaponed
    weapons-grade wearied wearying weasel-worded weather-beaten weather-bound weather-stripped
    weathered weatherly weatherworn web-footed web-toed webbed webby wedded wedge-shaped wedged
    weedy weeklong weensy weeny weepy weighted weighty weird welcoming welfare-statist welfarist
    well-adjusted well-advised well-appointed well-balanced well-behaved well-bound well-branched
    well-bred well-chosen well-conducted well-connected well-defined well-disposed well-done
    well-dressed well-educated well-endowed well-favored well-favoured well-fed well-fixed
    well-formed well-found well-founded well-groomed well-grooved well-grounded well-heeled
    well-informed well-intentioned well-kept well-knit well-known well-lighted well-lined
    well-made well-mannered well-marked well-meaning well-meant well-mined well-nourished well-off
    well-ordered well-preserved well-proportioned well-qualified well-read well-rounded well-set
    well-shaven well-situated well-spoken well-thought-of well-to-do well-tried well-turned
    well-worn wellborn westbound westside whacked whacky whatever whatsoever wheaten wheeled
    wheezing wheezy whiney whiny whippy whiskered whiskery whispered white-blotched white-bread
    white-collar white-edged white-flowered white-haired white-hot white-lipped white-livered
    white-pink white-ribbed white-seeded white-shoe white-streaked white-tie whitened whitewashed
    whole-souled whole-wheat wholehearted whorled wicked wide-angle wide-awake wide-cut wide-eyed
    wide-open wide-ranging wide-screen wideband widespread widowed wieldy wifely wigged wiggly
    wild-eyed willowy wilted wily wimpy windblown windburned windburnt winded windswept windy
    wine-red winey wing-shaped winged winter-blooming winter-flowering wintery wintry winy
    wire-haired wired wiry wiry-coated wiry-stemmed wished-for wishy-washy wispy with-it withdrawn
    withered witting witty wizardly wizen wizened wobbling wobbly woebegone wolf-sized womanly
    womb-to-tomb wonder-struck wondering wonderworking wonky wonted wood-burning wood-fired wooded
    wooden wooden-headed woodsy woody woody-stemmed woolly woolly-haired woolly-headed
    woolly-stemmed wooly wooly-haired wooly-minded woozy word-blind word-of-mouth word-perfect
    wordy work-shy workaday working-class world-class world-shaking world-shattering world-wide
    worldly worldly-minded worldly-wise worldwide worm-eaten worm-shaped wormy worn worn-out
    worried worsened worshipped worthwhile would-be woven wrapped wrecked wrenching wretched
    wriggling wriggly wrinkle-resistant wrinkled wrinkly writhed writhen writhing written
    wrong-side-out wrongheaded wroth wrought wry xc xci xcii xciii xciv xcl xcv xcvi xcvii xcviii
    xii xiii xiv xix xl xli xlii xliii xliv xlv xlvi xlvii xlviii xv xvi xvii xviii xx xxi xxii
    xxiii xxiv xxix xxv xxvi xxvii xxviii xxx xxxi xxxii xxxiii xxxiv xxxv xxxvi xxxvii xxxviii
    yarn-spinning year-around year-round yearlong yearned-for yeasty yelled yellow-banded
    yellow-beige yellow-bellied yellow-brown yellow-gray yellow-green yellow-grey yellow-marked
    yellow-orange yellow-spotted yellow-striped yellow-tinged yellow-tipped yellow-white yellowed
    yellowish-beige yellowish-gray yellowish-grey yellowish-orange yellowish-white young-bearing
    young-begetting younger yucky yummy zaftig zeroth zesty zig-zag zippy zoftig zygodactyl zymoid
  ]],
  AN = [[
    abdominal abducent abecedarian aberrant ablative aboriginal abortifacient abrasive absolute
    absolutist absorbent abstinent abstractionist absurd academic acatalectic accessary accidental
    accusative aching acoustic actinoid activating active activist acute adamant adenoid adept
    adjuvant adolescent adrenal adrenergic adsorbate adsorbent adulterant adverbial advisory
    aerial aesthetic afferent affine affirmative agape aged agnate agnostic alcoholic alexic
    alveolar amber ambulatory amethyst amino amnesiac amnesic amygdaloid anaesthetic analeptic
    analgesic analog analphabetic anatomical ancient aneroid anesthetic animist annelid annoying
    annual anodyne anopheline anorectic anorexic antacid antediluvian antepenultimate anterior
    anthelminthic anthelmintic anthropoid anti anti-american anti-intellectual antiaircraft
    antibacterial antibiotic anticholinergic anticipant antifungal antiknock antimicrobial
    antimicrobic antineoplastic antinomian antiphonal antiphonary antipodal antipyretic
    antiquarian antiseptic antiviral anuran anxiolytic aperient aphakic aphasic aphrodisiac
    apostate appalling appellant appellative approaching approving aquatic archosaurian arctic
    argent aroid arsenical arthritic artiodactyl ascendant ascendent ascending ascetic asteroid
    asthmatic astringent ataractic audible audile audiovisual austral australopithecine
    authoritarian automatic avant-garde backstairs bacteroid bantam baroque barren basic
    batrachian bawdy behaviorist behaviourist beige belligerent beloved bent bereaved berserk
    betrothed bicentenary bicentennial bicorn bicuspid biennial bilabial bilingual billion bimetal
    binary binomial biped bisexual bittersweet bivalve blazing blinking blistering blond blooming
    bohemian bold bolshy boon borderline boring botanical bouffant bourgeois bovid bovine bowleg
    brachiopod brachycephalic braggart bragging branching branchiopod branchiopodan bridal briny
    brittle broad broadloom brooding broody brunet brunette bubbly bucolic budding bulimic
    bullying burning butch buteonine buttery bygone caecilian caesarean caesarian caitiff calico
    cancroid canine canonist capitalist capitate carangid carbonyl carboxyl cardinal carinate
    caring carminative carpal carpetbag casebook catalectic cataleptic catarrhine cathartic catty
    caudate caustic cautious cavalier cd celibate centenarian centenary central centrist
    cephalopod ceramic ceremonial cerise cerulean cesarean cesarian cetacean chartreuse cheapjack
    cheating chelonian chemical chestnut chic chief childbearing chilling chilly choky choral
    chordate circular civilian cl clairvoyant classic classical classified cleansing clip-on
    cloisonne closing co-ed coaxing cockney coeval cognate cold collateral collectable collectible
    collective collectivist colonial colonic colored combatant combustible comestible comic coming
    commemorative commensal commercial common commonplace communist comparative complementary
    complex comprehensive compulsive concealing concomitant confluent conformist congeneric conic
    conjunctive connective conservative conspecific constant constitutional consumptive
    contemplative contemporary continuant contraband contradictory contrary convalescent
    cooperative copulative cordial coronary corporatist corrective correlative corrosive
    cosignatory cosmetic cosmopolitan cosy counterrevolutionary counterterrorist covert cozy
    craven crazy creepy-crawly crescent crinoid crookback crowing crude crushing crustacean crying
    cubist cuboid cuneiform curative curling cursive custom-built custom-made cutthroat cyan
    cycloid cyprian cyprinid dainty daredevil dark darkening dastard deadening deaf-mute decadent
    deceased deciding declarative deductible defeated defensive deictic deist delinquent
    deliverable demographic demoniac demulcent dental departed dependant dependent depressant
    derelict designing desperate developing deviant devotional diacritic diagonal diaphoretic
    dietary digestive digitigrade dilettante diminuendo diminutive dinky diocesan diploid
    dirigible disabled disarming disinfectant disposable dissident do-nothing doctrinaire
    dolichocephalic domestic dominant doomed dot-com double-dealing dowdy down-and-out downcast
    drab drifting drinkable driving drunk duodecimal dwindling dying dynamic dyslectic dyspeptic
    eager earnest eatable eccentric ecclesiastic eclectic ectozoan edentate edible efferent
    egalitarian egocentric eight eighteen eighteenth eighth eightieth eighty elastic elderly
    eldest elective electric electrolytic elevated eleven eleventh embonpoint emeritus emollient
    employable empyrean enate encyclical endemic endozoan energizing enlightened entire entozoan
    ephemeral epic epicene epicurean epidemic epidural epileptic epizoan equatorial equestrian
    equilateral equine equinoctial erotic ersatz essential esthetic ethnic euphoriant eutherian
    evergreen everlasting ex excitant exclusive exocrine expedient explosive exponential
    expressionist external extraterrestrial extravert extreme extremist extrovert facial factorial
    fail-safe faithful fallow falsetto faltering familiar fascist fatalist fatty faultfinding
    feline feminine feminist feudatory few fiduciary fifteen fifteenth fifth fiftieth fifty final
    firstborn fitter fitting five flamboyant flaming fledgling flimsy floating floppy flowing
    fluorescent fly-by-night flying flyspeck following forbidding forehand foreshadowing formal
    former formulary fortieth forty forty-five four fourscore fourteen fourteenth frail free-lance
    fricative friendly frightening frontal fundamental fundamentalist fungible funicular funny
    gallant gaudy gay general generic genitive gentile geodesic gilt gimcrack given glad gleaming
    glossy glowing good-for-naught good-for-nothing goody-goody gossamer governing gradual grand
    graphic grizzly grotesque groundbreaking growing grubby guttural hairsplitting halal halcyon
    half-length hand-me-down handicapped haploid hardback hardcover harmonic haywire hazel
    heads-up healing hearsay heart-to-heart heathen helminthic hepatic herbal hermaphrodite heroic
    heterocyclic heterosexual heuristic hick hieratic hieroglyphic high-rise highbrow highland
    hoar holy homeless homespun hominid homophile homosexual honorific hopeful horizontal hostile
    howling human humanist humanitarian humdrum hundred hurrying husky hyaline hyaloid hymeneal
    hyoid hypercatalectic hypertensive hypnotic hypochondriac hypodermic hypotensive hypothetical
    hysteric iambic ideal illegitimate illiterate imaginary immortal immovable immune
    immunosuppressive imperative imperfect imperial imperialist imponderable impossible
    impressionist inaugural incendiary inchoative incidental incoming incumbent incurable
    independent indicative inessential inevitable inferior infernal infinite infinitesimal
    infrared innocent inpouring inquiring insolvent insomniac insured integral intellectual
    intensive intercostal interim interlocking interrogatory interstate intransitive invariable
    invariant inverse invertebrate iron-gray iron-grey ironclad irrational irregular isoclinal
    isolationist isometric iterative itinerant jeering jerking jerky jutting juvenile khaki
    kindred knockabout knockdown knowing kosher labial lacteal lamellibranch larboard larghetto
    lateen lateral latest latitudinarian latter laureate lavender laxative leading leaning lee
    leftist leftover lenitive lesbian li lilliputian limited limiting lingual liquid lit literal
    literate littoral livelong local locomotive long-suffering longhand look-alike looking loony
    lost lovely lowbrow lowercase lowering lumbering lunatic lupine lush lx macho macro madcap
    magenta maimed main majuscule makeshift malcontent malted mammalian mammoth mandatory mansard
    marine married marsupial masculine mastoid mastoidal matt mauve maxi maxillary maximum
    meddling median medical medusoid melancholic melting menial mere meridian meshuggeneh
    meshuggener metacarpal metallic metatarsal metropolitan midget midland migrant militant
    military millenarian million mini minimalist minimum ministrant minor minus minuscule miotic
    mnemonic mobile mod modal modern molar monastic moneran mongoloid mono monoclonal monolingual
    monotone moral mordant mortal mortuary motile motivating movable mucoid multinomial multiple
    multiplex mum mural murine musical myotic myriad mystic naif namby-pamby nappy narcotic nasal
    national native nativist natural navicular necessary needy neoclassicist neoliberal
    neurasthenic neurotic neutral newborn nine nineteen nineteenth ninetieth ninety ninth
    no-account noble nominal nominative nonagenarian noncombatant noncompliant nonconformist
    nondescript nonessential nonmetal nonpartisan nonpartizan nonprofit nonresident nonsteroidal
    normal notable nouveau-riche null numeral oblate oblique oblong obsessive obsessive-compulsive
    occlusive occurrent octogenarian ocular off-white offbeat offensive olive oncoming one oozing
    operative opportunist optative optic optimum oral orderly ordinal ordinary organic original
    ornamental oscine outback outcaste outsize oval overage overall overweight ovoid pacifist
    palatal palatine palliative pampering pandemic panegyric pantheist papist paralytic
    paramedical paramilitary paranoid paraplegic parasympathetic parenthetical partial participial
    particular particulate partisan partitive parvenu passerine passive pastel pastoral pasty
    patrician patronymic payable peacekeeping pearly pedestrian pelecypod penitent penitentiary
    penny-pinching penultimate percipient peregrine perennial peripatetic peripheral perishable
    permanent personal petite petty pharmaceutic pharmaceutical pharyngeal philharmonic
    philhellene philistine phoney phony pictorial piggy pinchbeck placental plantigrade plastic
    platyrrhine platyrrhinian pleading pleasing plebeian plundering pluperfect plural plus plush
    pneumogastric pointillist pokey poky poltroon polyglot polyploid pontifical poor portable
    positioning positive possessive postdiluvian postdoctoral posterior postgraduate postmortem
    potable potential potty pragmatic pre-socratic precipitant predestinarian prefab preliminary
    preservative pressing pressor preteen preventive primary primitive primo principal prior
    private probable processional prodigal professional profligate prognostic progressive
    proletarian pronominal propaedeutic propellant propellent prophylactic proportional
    proprietary prostate provincial prying pseudo pseudohermaphrodite psychic psychoneurotic
    psychotic public pureblood purebred purgative purplish-red pursued pyrectic pyrotechnic
    pyrrhic quadratic quadrilateral quadrillionth quadruped quartan quaternary quickset
    quicksilver quincentenary quincentennial quintillionth radial radical raising ranking rapid
    rash rasping rational rationalist ravaging raw ready-made ready-to-wear receding recessive
    reciprocal recombinant recreant recusant red reflexive reformatory reformist refractory
    refrigerant regular relative relaxant religious remote rental repellent reptilian republican
    requisite residual restorative resultant retarded retinal retro revealing revenant reversible
    reverting revolutionary rheumatic ribald rich rightist rising rococo rolling romantic roomy
    rotary rough-and-tumble roundabout rousing roving rowdy royal rumbling ruminant runaway
    running rustic sabbatical safe salient salientian sanguine sapphire sapphirine saurian savory
    savoury scalar scandalmongering scanty scarlet schematic schizoid schizophrenic scholastic
    screaming scurvy seafaring seasonal secondary secret sectarian sectional secular sedative
    self-seeking self-service semiautomatic semicentenary semicentennial senior sensitising
    sensitive sensitizing sent separatist serial servo sesquipedalian seven seventeen seventeenth
    seventh seventieth seventy sexagenarian sexist shattering sheeny shifting shining shivering
    shoddy shorthand shut-in sibilant silly silvan simian simple singular sissy six sixteen
    sixteenth sixth sixty sixty-fourth sixty-nine skinny sky-blue slaveholding smashing smelling
    smiling smoothbore snug soaring sociable social socialist softening solid solitary sonant
    soporific sore sorrel sounding sovereign spanking sparkling spastic special specific
    spectacular spendthrift spic spick spinal spirant spiritual spiritualist splayfoot spoilable
    sprawling stabile stainless stalwart standing starving static stay-at-home sterling stern
    sternutatory stick-in-the-mud stifling stigmatic stinging stipendiary stoic stout strapless
    streaming strep striking stupid styptic subaltern subconscious subjunctive subnormal subscript
    substantive subversive succulent sudorific superior supernatant supernatural superscript
    suppliant supporting surd swashbuckling sweeping swift swinging sylvan synthetic syphilitic
    tabu tailor-made taking tall tapering tarsal tart tatterdemalion taunting taupe taurine
    tax-exempt tearaway tearing technical teen telling telltale tellurian tempering temporal
    temporary ten tenth terminal ternary terpsichorean territorial testate textbook theatrical
    theist therapeutic thermal thermoplastic thespian thickening thieving thirteen thirteenth
    thirtieth thirty thirty-second three threescore thwarting tickling timid tingling tod tonic
    topping torturing totalitarian touching tough toxicant tramontane transactinide transalpine
    transient transitive transvestite trembling tributary tricolor triennial trifling trig
    trilateral trillionth tropic trusty tubeless tubercular twelfth twelve twentieth twenty
    twenty-five twenty-four twenty-nine twenty-one twenty-seven twenty-six twenty-three twinkling
    twisting two ultimate ultraconservative ultramontane umbilical unabridged uncial unconscious
    underclass undesirable unemployed unfortunate unguiculate ungulate univalve universal
    unknowing unknown unmentionable unseen untouchable upbeat upland upper uppercase upright
    usufructuary utilitarian utmost uttermost vagrant valedictory valetudinarian valuable variable
    velar vertical vesicant vesicatory vestal veterinary virginal vocal vocative volatile
    voluntary voluptuary waiting waking walk-on walking walloping wandering warming wash-and-wear
    wayfaring wearable weeping western whole willing winding windup winking winning wise witching
    withering womanlike woolen woolgathering woollen working worth worthy wounded wounding xi
    yawning yielding young zany zillion zygomatic
  ]],
  ANR = [[
    accelerando damned dead dear downhill downstage downtown due east easterly extra flat fore
    fortissimo fucking good half-and-half harum-scarum heavy hugger-mugger largo left middling
    monthly nonstop northeastward northerly northwestward offside opposite overmuch pianissimo
    pizzicato pro seaward second semimonthly semiweekly southeastward southwestward stiff thick
    third underground weekly whacking yearly
  ]],
  ANRV = [[
    firm short
  ]],
  ANV = [[
    ad-lib aggregate alien antic antique azure backhand black blank blind blindfold blue brief
    brown buckram carmine chelate colour compact counterfeit crescendo crimson crisp damascene
    deaf decrescendo duplex fake fat flagellate fleet freelance gray green grey gross initial
    intermediate joint keen lame major mimic moot mute negative net pale parallel pink polychrome
    premier prime purple quadruplicate quintuple sallow savage sick silver single slick slight
    snafu sole stable swank taboo tidy total vermilion waterproof wee white yellow
  ]],
  ANVR = [[
    bitter fair jolly okay plain quiet round worst wrong
  ]],
  AR = [[
    aboveboard abreast adrift aground ahorse ahorseback akimbo alfresco all all-fired aloof amiss
    anticlockwise any askew asleep asunder awful awry bareback barebacked barefoot barefooted
    beastly beforehand behindhand big biyearly boylike bright brotherly caudal clockwise coastwise
    commendable connubial consecutive counterclockwise crosstown crosswise daylong deadly deadpan
    deathly decent defenceless defenseless devilish downfield downward each earliest early easy
    end-to-end erstwhile extempore fain false first-rate firsthand foremost forthright fortnightly
    fourfold fresh full-time gingerly goddam goddamn goddamned gratis half-hourly half-time
    half-yearly halfway haphazard hard head-to-head headfirst heavenward helter-skelter
    higgledy-piggledy hourly incognito inland inshore interdepartmental inveterate inward jocular
    kindly knee-deep late legato lengthways lento likely loud low lowest malapropos manly meagerly
    midmost mighty motherly nationwide nearby neurobiological next nigh nightly ninefold offhand
    offhanded one-on-one onshore onstage outward oversea part-time pell-mell person-to-person
    phonemic piecemeal plaguey plaguy point-blank post-free powerful precious prestissimo
    rallentando red-handed rent-free right-down round-arm scarce scorching second-best secondhand
    sevenfold sidearm sidelong single-handed sixfold skew-whiff skyward so-so soft staccato stark
    steaming stepwise stock-still straight-backed such sure thirdhand threefold tight timely
    tongue-in-cheek topsy-turvy twofold unaccompanied unbeknown unbeknownst under underarm
    underhand unkindly unmanly unrecognisable unthinking untimely uppermost verbatim vivace
    wafer-thin well-timed whopping wide wondrous yon yonder
  ]],
  ARN = [[
    bad best bimonthly biweekly deep eastward first fourth high ill little midway no northwest
    outside quarterly quick real sharp south southerly straight super sweet westerly wild worse
  ]],
  ARNV = [[
    fast true
  ]],
  ARV = [[
    long near
  ]],
  ARVN = [[
    better fine full rough
  ]],
  AV = [[
    absent acuminate adulterate amalgamate angulate appropriate awake bald bare blate blear blunt
    brachiate brazen brisk bulletproof busy callous capsulate catenulate clear-cut compassionate
    complete corrupt decussate defoliate deliberate denudate desolate dim dirty dizzy drip-dry
    dull elaborate exact exempt fireproof foolproof frequent gentle heterodyne humble incarnate
    laden lavish legitimate maculate maledict malign mature mothproof muddy nett nickel-and-dime
    numb obstinate own palpebrate predestinate profane replete reticulate retroflex scant sedate
    serrate shrill skew sleek slim snow-blind sober soundproof stale staunch striate sublime
    supple teetotal unfit vermiculate wan weary weatherproof
  ]],
  AVN = [[
    alert alternate average bankrupt bound brave calm cool damp divine empty equal faint foul
    frank idle intimate limber limp moderate narrow perfect queer ready shallow shy slack smart
    smooth steep tender treble void wet
  ]],
  AVNR = [[
    free last plump steady
  ]],
  AVR = [[
    bloody clear loose mellow sheer slow thin warm
  ]],
  AVRN = [[
    clean damn
  ]],
  N = [[
    abacus abandonment abasement abatis abattis abbey abbot abdomen abdominocentesis abducens
    abecedarius aberration abettal abetter abhorrer ability abiogenesis abjection abjurer ablation
    abnormality abode abolition abolitionist aborigine abortion abortus abrader abreaction
    abridger abridgment abruptness abscess abscissa absconder abseiler absence absenteeism
    absolver absorbate absorbency absorber absorption abstainer abstention abstracter abstraction
    abstractionism abstruseness absurdity abundance abuser abutter abyss academicianship academy
    acanthocytosis acantholysis acanthosis acanthus acariasis acaridiasis acariosis acarus
    acathexis acceleration accelerator accelerometer accenting acceptance accident accompaniment
    accomplice accomplishment accordance accountant accounting accouterment accreditation
    accretion accroides accrual acculturation accumulation accuracy accusal accusation accused
    accuser acephaly acervulus acetal acetate acetone acetonemia achievement achiever achimenes
    acidity acidophilus acidosis acinus acolyte acoustics acquaintance acquiescence acquirer
    acquiring acquisition acquittal acre acreage acres acrobatics acrocephaly acrocyanosis
    acromegaly acromphalus acropolis acrosome acrostic acrylate acrylic actinometer actinomyces
    actinomycosis action activism activity actor actress actuality actuary aculeus ad adactyly
    adaptation adapter adder addition adducer adducing adenitis adenohypophysis adenoma
    adenomegaly adenomyosis adenosis adenovirus adequacy adherence adieu adios adiposis
    adjournment adjudication adjuster adjustment administration administrator admiral admiration
    admirer admission admonisher admonition ado adolescence adonis adopter adoption adorer
    adroitness adulation adulterer adulthood advancer advent adventurer adverb adversary adversity
    advertisement advertiser advertising advertizer advertizing advertorial advice advisability
    adviser advisor advocacy aegis aeon aepyornis aeration aerator aerides aerobatics aerobics
    aerobiosis aerodynamics aeromechanics aeronautics aerophilately aerosol aeschynanthus
    aesthesis aesthetics aether affair affairs affection affenpinscher affidavit affiliation
    affinity affirmation affirmer afflatus affluence affricate affricative afghan afterburner
    aftereffect afternoon afterpains afters agal agalactosis agamogenesis agapanthus agaric agate
    agency agenda agenesis agent agglomeration agglutination agglutinin aggregation aggression
    aggressiveness aggressor agitation agony agranulocytosis agranulosis agreement agriculture
    aguacate ague agueweed aide ailanthus ailment aimlessness air airbus aircraft airflow airframe
    airing airliner airmailer airplane airport airs airspeed airway aisle akinesis album albumin
    alcahest alchemy alcohol alder alderfly alderman alembic alendronate alerting alertness algae
    algometer alienation alignment aliterate alkahest alkali alkaliser alkalizer alkalosis
    alkylbenzenesulfonate all-rounder allantois allayer allegation allegiance allegoriser
    allegorizer allegory alley alleyway allies alligatorfish allis allocation allosaurus allotment
    allusion almoner alms alms-giving almsgiver almsgiving aloes aloneness aloofness alpha-blocker
    alpha-tocopheral alphabetiser alphabetizer alphanumerics alphavirus alteration altercation
    altering altimeter altitude altocumulus altostratus altruism aluminate aluminum alumnus
    alundum alveolitis alveolus amanuensis amaryllis amateurishness amaurosis amazement ambages
    ambassador amberfish ambergris ambiance ambiguity ambler ambulance ambusher amebiasis
    amebiosis ameer amelogenesis amendment amends amenities aminomethane amitosis amity ammeter
    ammo ammunition amniocentesis amnios amobarbital amoebiasis amoebiosis amorist amorphophallus
    amp amphibology amphiboly amphimixis amphioxus amphitheater amplification amplifier amplitude
    amulet amusement amyloidosis amylolysis anabiosis anachronism anaclisis anaconda anadiplosis
    anaesthesia anagrams analects analogy analyser analysis analyst analyticity analyzer anamnesis
    anamorphosis ananas anapaest anapest anaphylaxis anaplasmosis anarchist anarchy anastalsis
    anastomosis anastylosis anatomy ancestor ancestry anchylosis ancients andrena androgenesis
    anecdote anemia anemometer anencephaly anestrus angel angelfish angelus angiitis angiogenesis
    angiopteris angledozer angler anglerfish anglewing angling angst anhidrosis anhydrosis
    animatronics animosity animus anion anise aniseed ankle anklets ankus ankylosaurus ankylosis
    annals annealing annihilation anniversary annotating announcement announcer annoyance annoyer
    annulus anode anoestrus anointer anointing anomalops anomaly anomie anonymity anorexia
    answerer ant antagonism antagonist anteater antechamber antelope antenna anther anthesis
    anthill anthracosis anthropogenesis anthropologist anthropology anthropophagus
    anti-catholicism anti-semitism antialiasing antiarrhythmic antibiosis antibody anticipation
    anticoagulation antidiabetic antidiarrheal antidiuretic antiemetic antiepileptic antigen
    antihypertensive antimalarial antimatter antimycotic antipathy antiphrasis antipodes
    antiprotozoal antipruritic antipsychotic antipyresis antiquary antiquity antiredeposition
    antisepsis antiserum antispasmodic antisyphilitic antithesis antitrades antitussive antler
    anuresis anus anvil anxiety aorta aortitis apartment apatosaurus aper aperture apex aphaeresis
    apheresis aphesis apiary aplomb apoapsis apogee apologetics apologia apologist apology
    apomixis aponeurosis apophasis apophysis apoptosis aposiopesis apothecary apotheosis apparatus
    apparition appearance appearing appeaser appendicitis appendix appetiser appetite appetizer
    applauder applause apple applejack applicability applicant application applicator applier
    appointee appointment apportioning appraisal appraiser appreciation apprehender apprehension
    apprenticeship apprisal appropriation approval approver approximation apron apsis aptitude
    aquatics aquifer arabesque arbalest arbiter arbitrager arborvirus arbovirus arbutus arccos
    archaeologist archaeornis archangel archbishop archbishopric archdiocese archer archerfish
    archidiaconate architect architectonics architecture architeuthis archives archpriest arcus
    ardor area areaway arena arenavirus argal argon argot arguer arguing argument argus arianist
    aridity aristocracy arles arm-twisting armadillo armament armchair armful armiger arming
    armoire armor-bearer armorer armourer armpit armrest arms arms-runner army aroma arousal
    arouser arquebus arrangement arranger arranging arras arrears arrester arrival arriver
    arrogance arrow arroyo arsenal arsenate arsenic art arteriectasis arteriole arteriolosclerosis
    arteriosclerosis arteritis artery arthritis arthrocentesis arthrodesis articulation artifact
    artifice artificer artillery artilleryman artisan artist artistry arts asbestos asbestosis
    ascariasis ascendancy ascender ascesis ascites ascus asdic asepsis asker asking asparagus
    aspect asper aspergillosis aspic aspiration aspirer aspirin ass ass-kisser assassin assaulter
    assayer assemblage assembler assembling assembly assenter assenting asserter assertion
    assertiveness assessment assessor asset assets assiduity assignee assigning assignment
    assimilation assistance assize assizes association assortment assumption assurance aster
    astereognosis astonishment astragal astragalus astrodynamics astrologer astronautics
    astronomer astronomy astrophysics asymmetry asynchrony at-bat ataraxis atelectasis ateleiosis
    atelier ateliosis atherogenesis atherosclerosis athetosis athlete athleticism athletics atlas
    atm atmometer atmosphere atmospherics atom atomiser atomizer atopognosis attachment attacker
    attainder attainment attempter attendance attender attending attention attester attic attitude
    attorney attracter attraction audacity audience audiometer auditorium auger aunt aurochs
    auspices austerity authenticity authoriser authorities authority authorization authorizer
    authorship auto auto-changer auto-mechanic autobiographer autobus autocatalysis
    autofluorescence autofocus autogenesis autogenics autoloader autolysis automaker automation
    autonomy autosexing autosome autumn auxesis availability avarice avenger avens avenue aversion
    averting aviary aviation avionics avitaminosis avoidance avoirdupois avowal avower awakening
    awarding awareness awfulness awning axiom axis axle axseed azimuth baas babbitting babbler
    babbling babe baby-sitter baby-walker babyminder babysitter babysitting baccalaureate
    bachelor-at-arms bacillus back-number backbencher backbend backbiter backbone backdrop backer
    backflowing backgrounder backgrounding backhander backing backlighting backpacker backpacking
    backplate backrest backscratcher backslapper backslider backsliding backspacer backstroker
    backswimmer backwater backwoods backyard bacon bacteria bacteriolysis bacteriostasis badgerer
    badgering badlands badness baedeker bagascosis bagassosis bagful baggage bagger bagging
    bagpipe bagpiper baiting baize baker bakshis bakshish balancer balancing balanitis
    balanoposthitis balas baldpate baldric balker balkiness ball-breaker ball-buster ballad
    balladeer ballerina ballet balletomane ballistics balloonfish ballooning balloting ballpark
    ballplayer ballroom balmoral balsam baluster balusters balustrade banana bandaging banding
    bandit bandleader bandmaster bandoleer bandolier bandstand bandwidth banger banister banjo
    banker banking bankruptcy banning banning-order bannister banns banqueting banshee banting
    barbecuing barbell barbital barbiturate bareboating bargainer bargaining baring barium barkeep
    barkeeper barker barley barn barnburner barnful barnstormer barnyard barometer barony
    baroreceptor barosaurus barracking barrater barrelfish barrelful barrels barretter barrier
    barring barrister barrowful bars bartender barterer barycenter barytes baseball baseline
    basement basics basileus basin basinful basis basket basketball basketeer basketful
    basketmaker basketweaver bassinet baster basting bastion batfish bather bathing bathometer
    bathos bathrobe bathroom bathtub bathymeter baton battalion battering battery batting
    battle-ax battlefield battlefront battleground battler baulker bawdyhouse bawler bawling
    bazaar bbs beachcomber beachhead beading beadle beads beadsman beagling beaker beam-ends
    beaner bearer bearnaise beast beater beating beatnik beatniks beats beau beauty bed-wetting
    bedchamber bedclothes bedcover bedder bedding bedground bedpost bedrest bedroom bedside
    bedsitter bedspring bedstead bedtime bedwetter bee beebread beech beefburger beefeater beehive
    beekeeper beekeeping beeper beer beetleweed befooling begetter beggar's-ticks beggar-ticks
    beggarweed beggary begging beginner beguiler behalf behavior beheading behest beholder
    beholding being belching beleaguering belfry belief believer believing bell-bottoms belle
    belles-lettres bellflower bellhop belling bellower bellowing bellows bellwether bellyacher
    bellyful belonging belongings belting bender bending bends benediction benniseed benthos
    benweed benzoate bequest berating bereavement berg berserker beryllium besieger besieging
    bestiary bestowal bestower bestseller betise betrayal betrayer betrothal betterment beverage
    bevy bewilderment bialy bialystoker bib-and-tucker bibliographer bibliography bibliotics
    bicarbonate biceps bichromate bickering bicycler bicycling bidder bidding bier bifocals bigos
    bikers bile bilges bilgewater bilharziasis billfish billiards billing billingsgate billy
    bilsted bimester bimillenary binder bindweed binful binger binoculars bioengineering bioethics
    biogenesis biographer biography biologist biology biomedicine biometrics bionics bionomics
    biophysicist biophysics biopsy biostatistics biosynthesis biosystematics biquadrate
    bird-on-the-wing bird-scarer birdbath birder birdfeeder birdhouse birdnesting birdseed
    birefringence birling birthday birthing birthplace birthrate birthright biscuit bishop
    bishopric bishopry bister bit bitartrate biteplate biter bitewing bitterness bitters
    bitterweed bitumastic bivouacking blackberry-lily blackboard blackening blackfish blackfly
    blacking blackmailer blackness blackout blackseed blacksmith blacktopping blackwater bladder
    blade blahs blandness blasphemer blasphemy blaster blastogenesis blastomycosis blatancy blazer
    bleacher bleachers bleb bleeder bleeding blender blending blepharitis blessing blewits
    blighter blinder blindness bling blinks blizzard bloater bloc blockade-runner blockbuster
    blocker blocking blogger bloke blolly bloodhound bloodletting bloodshed bloodstream
    bloodsucker bloomer bloomers blooper blossoming blotter blower blowfish blowfly blowing
    blubberer blucher bludgeoner blue-belly bluefish blueing blues bluestocking blueweed bluewing
    bluffer bluing blunderer blusher blusterer boarder boarding boardinghouse boards boarfish
    boaster boasting boatbuilder boater boating boatload boatswain bobber bobby-socker bobbysocks
    bobbysoxer bobsledding bodice boding body bodybuilder bodybuilding bodyguard bogy boiler
    boilerplate boldness bolo bolometer bolus bombardier bombast bomber bombing bondholder bonding
    bondsman bonefish bonemeal boner bones bonesetter boneshaker bonfire bonus booby booger
    bookbinder bookbinding bookcase bookdealer booker booking bookkeeper bookkeeping booklover
    bookmaker bookmarker bookplate bookseller bookshelf boomer boondocks booster bootboys booth
    bootlegger bootlegging bootlicker bootmaker booty boozer boozing borate bordelaise borderer
    boreas boredom borer borosilicate borough borrower borrowing borstal botcher botfly bottleful
    bottler bottom-dweller bottom-feeder bottomland botulinus boucle bough boulder boulevard
    boulevardier bouncer boundary bounder bounds bouquet bourbon bourgeoisie bout bowdleriser
    bowdlerizer bowels bowlder bowler bowlful bowling bowls bowstring boxcar boxcars boxer boxers
    boxershorts boxfish boxful boxing boy boyhood boys-and-girls bps bracer braces brachycephaly
    brachydactyly braggadocio bragger braiding brain-teaser brain-worker brainpower brainstorming
    brainwashing brainworker braising brakes bramble brambling branding brandy brasier brass
    bravado bravery brawler brazenness brazier breadth breadwinner breakdown breaker breakers
    breaking breakthrough breakup breakwater breastplate breaststroker breastwork breath
    breathalyser breathalyzer breather breeches breechloader breeder breviary brevity brewer
    brewing briber bric-a-brac brick bricklayer bricklaying bride bride-gift bridegroom bridged-t
    bridgehead briefcase briefing briefs brier brig brigadier brightness brilliance brilliancy
    bringing brinjal brink brisling britches broadcaster broadcasting broadening broiler broiling
    broker-dealer brokerage brolly bronc bronchiole bronchiolitis bronchitis bronchus broncobuster
    brontosaurus brooder brookweed broom-weed broomweed brothel brother brother-in-law brotherhood
    brow browning browser browsing brucellosis bruiser brushing brutality bryanthus bubbler
    buccaneering buck-and-wing buckboard bucketful buckler buckskin buckskins buddy buffalofish
    buffeting buffoon bug-hunter bugler bugleweed builder building buildup bulb bullbrier
    bulldozer bullet bullethead bullfighter bullfighting bullring bullterrier bullyboy bumblebee
    bumbler bummer bumper bundling bungler bunkmate buns buntal bunter bunting bunyavirus bureau
    bureaucracy burger burgher burglar burglary burgomaster burial burner burnous burping burrfish
    bursary bursitis burster burying busboy bushing bushwhacker business businessman businessmen
    busker buster bustier butchering butler butt-welding butter-and-eggs butter-flower butterfat
    butterfingers butterfish butterflower butterflyfish butterweed buttocks buttressing buyer
    buying buzzer by-product byssus bystander cabana cabassous cabdriver caber cabinet
    cabinetmaker cabinetmaking cackler cacoethes cacogenesis cacogenics cactus cadaster cadaver
    caddice-fly caddis-fly cadence cadenza cadger cadre caduceus caenogenesis cafe cafeteria
    caffer cager cainogenesis calamary calamity calamus calcaneus calceus calcification calcium
    calculation calculus calf caliber calibration calibre caliculus caliph caliphate calisthenics
    call-back call-board calligrapher calling calliopsis callisthenics callousness calming
    calmness calorimeter calumny calvary calving calyculus calypter camaraderie camas cambric
    camcorder camera camise campaigner campaigning camper campfire camphorweed camping campmate
    campus canaliculus cancellation cancer cancerweed candidacy candidate candidiasis candlemaker
    candlepins candlepower candlesnuffer candlewick candour candymaker candyweed canecutter canful
    caning canister cankerweed cannabis cannibal cannister cannoneer canon canteen canthus cantle
    canvasser canvassing canyon canyonside capability capacitance capacitor capacity cape capeweed
    capful capitalism capsizing capstan captivity captor capturer car car-mechanic carabao
    carabineer carabiner carabinier caracal caravanning caravansary carbamate carbine carbineer
    carbohydrate carbon carcass cardholder cardinalate cardinalfish cardiomegaly carditis cardroom
    cards cardsharper careerism caregiver carelessness caressing caretaker carful cargo caries
    carjacking carload carmaker carnival caroler caroling caroller carousal carouser carpentry
    carper carpetbagger carpeting carpetweed carping carpus carriage carrier carry-over carter
    cartilage carting cartographer carton cartonful cartoonist cartridge carver carving caryopsis
    case caseful caseworker cashmere casing casino caskful cassowary castanets caster castigation
    casting castling cat-o'-nine-tails catabiosis catachresis catalexis cataloger cataloguer
    catalysis cataphoresis catastrophe catbrier catcher catchfly catchweed catechesis
    catecholamine category catenary caterer catering caterpillar catfish catharsis catheter
    cathexis cathode catkin catling catoptrics cattle cattleman cauliflower caulking causing
    cavalcade cavalry cavalryman caveat caveman caviler caviller cavity ceding ceiling celebrant
    celebrater celebration celebrity celerity celiocentesis cell cellar cellulitis cellulose
    cellulosic cemetery cenogenesis censer censoring censorship cent cental centas centerfield
    centerfielder centering centesis centiliter centimeter centner centralization centrifugation
    centrosome century cephalitis cephalochordate ceramics ceras cerastes cerate ceratodus
    ceratosaurus cerebellum cerebromeningitis ceremony certainty certification certiorari
    certitude cervicitis cgs chaenactis chafeweed chaffweed chafing chain-smoker chains chaise
    chalcidfly challenger challis chambermaid chamois champagne championship chanal chancel
    chandelier chandler changeling changeover changer channels chanter chanting chaos chaparral
    chapel chapelgoer chapiter chapter characterization charades charger charioteer charisma
    charity charlatan charmer chased chaser chassis chastening chastisement chastity chatterer
    chattering cheapskate cheater checkbook checkers checklist checkout checkup cheekbone cheerer
    cheerfulness cheerleader cheeseburger cheesecloth cheeseflower cheesemonger cheilitis
    cheiloschisis cheilosis chela chemise chemist chemist's chemistry chemosis chemosynthesis
    chemotaxis chenfish chest cheval-de-frise chevalier chevaux-de-frise chewer chewing chiasmus
    chick chickenfeed chickweed chiding chieftain chiffonier chigger chiggerflower chignon
    chilblains child childbed childhood childishness chiller chimney chimneysweeper chin-up
    chin-wagging china chipping chips chiromancer chiropractic chiropractor chiseler chiseller
    chitlings chitlins chitterlings chivalry chive chives chlamys chlorate chloride chlorine
    chlorosis chlorothiazide chlorpromazine chlorpyrifos chocolate choirboy choirmaster choker
    choking cholangitis cholecystitis cholelithiasis choler cholestasis cholesterol chomping
    chondriosome chooser chopper choragus chorditis chore choreographer choreography chorine
    chorioallantois choriomeningitis chorioretinitis chorister chosen chowder christening chromate
    chromatogram chromatography chromium chromoblastomycosis chromosome chronicler chronometer
    chrysalis chrysanthemum chukker chump chunking church church-state churchgoer churchman
    churchyard churidars cicada cider cigar cigarette cigarfish cilium cinder cinema
    cinematographer circuitry circulation circumference circumstance circumstances circus
    cirrhosis cirrhus cirriped cirrocumulus cirrostratus cirrus citation cither citizen citron
    citrus city city-state civics civies civilization civvies cladding cladistics claimant
    clairvoyance clammyweed clamoring clamouring clams clamshell clan clanger clangoring
    clannishness clapper clappers clapping clarity clary classicist classics classification
    classifier classmate classroom clause claustrophobia clavier clavus clawhammer clay cleaner
    cleaners cleaning cleanser clearance clearing clearness clearweed cleats cleaver cleavers
    clematis clergy clergyman cleric clerking cleverness clevis clews clianthus cliche
    clickety-click client clientele cliff cliffhanger climacteric climate climber climbing
    clincher clingfish clinic clinocephaly clinodactyly clinometer clipper clipping clique
    clitoris clivers cloakmaker clock-watching clocking clockmaker clocks clod clodhopper
    clofibrate cloning clonus clopping closeup cloth clothes clothesbrush clotheshorse clothesline
    clothier clothing clotting cloudburst clouding clover clowder clowning clubbing clubfoot
    clubhouse clucking clumber clumping clunking clustering clutches clypeus clyster cm
    co-beneficiary co-discoverer co-optation co-ordinate co-worker coachbuilder coaching
    coalescence coalition coaming coaster coating coattail coaxer cobber cobbler cobblers cobbling
    cocaine coccidioidomycosis coccidiomycosis coccidiosis coccobacillus coccus cochineal cockatoo
    cockchafer cockfighting cockpit cockroach cocksucker coconut cocooning coddler coder
    codetalker codfish codger codification coding codling coefficient coelenterate coelophysis
    coevals coexistence coffee coffeehouse coffeepot coffer cofounder cognizance cohesion
    cohesiveness coincidence coiner coitus colander coldness coleus colic colitis collaboration
    collaborator collage collards colleague collecting collection collector college collegian
    collider collier collins collision collusion collywobbles colobus colon colonel coloniser
    colonizer colony coloratura colorimeter coloring colors colossus colouring colours colpitis
    colpocystitis colpoxerosis colt colter columbary columbine column columnist coma comb-plate
    comber combination combing combining combo combustion comeback comedian comedy comer comet
    comforter comforts commander commandment commando commentary commentator commerce
    commercialism commercialization commie commiseration commissary commissioner commissioning
    commitment committal committee committeeman commodity commoner commons commonweal commonwealth
    commotion communicating communication communications communion communique communism community
    commutation commutator commuter commuting companionship company comparing comparison
    compartment compassion compatriot compeer compensation competence competition competitor
    compiler compiling complainer complaint complaisance completeness completion complexifier
    complexity compliance complication complicity compliments component comportment composer
    composing composition composure compounding comprehension compressing compromiser
    compsognathus comptroller compulsion compulsivity compunction computation computer computing
    comrade conceding conceit conceiver concentration concept conception conceptuality
    conceptualization conceptus concert-goer concerto concession concessionaire concessioner
    conchfish concierge conciseness conclave conclusion concurrence concussion condemnation
    condensate condensation condenser condensing condescension conditioner conditioning conditions
    conducting conduction conductivity conductor coneflower confectionary confectioner confederacy
    conference conferral conferrer confession confessional confessor confidant confidante
    confidence confidentiality configuration confinement confines confirmation conformity confrere
    confrontation confusion confuter congener conger congeries congestion congius congratulation
    congratulations congregating congregation congress congressman conifer conjunction
    conjunctivitis conjurer conjuring conker connecter connection connoisseur connotation
    conquering conqueror conquest conscience consciousness conscription consensus consequence
    conservation conservatism conserves consideration consigner consistence consistency
    consolation consolidation conspectus conspiracy conspirator constable constabulary constancy
    constatation constellation consternation constitution constriction construal construction
    consuetudinal consuetudinary consulate consultant consultation consumer consumption container
    containerful contamination contemplation contemporaries contempt contender contention contents
    contestant contester context continence contingency continuance continuation continuative
    continuity continuum contortion contraception contracting contraction contractor contradiction
    contradistinction contraption contretemps contribution contributor contrition contrivance
    contriver controller controversy contumely contusion convection convener convenience
    conveniences convening convent convention conventioneer converging conversation conversion
    converter convexity conveyancer conveyancing conveyer conveying conveyor convictfish
    conviction convolvulus cooker cookfire cookie cooking coolant cooler cooling coolness cooly
    coon coop cooperation coordination coordinator cooter copal copartner copier coping copolymer
    copperplate copyholder copying copyreader copywriter coralbells corchorus corditis cords
    corduroys coreopsis corer coriander corker cornetfish cornfield cornflower cornhusker
    cornhusking cornmeal corollary corona coronal coroner corporation corporeality corps corpse
    corpulence corpus correction corrections correctness correlation correspondence corridor
    corroding corruption corsage cortex corticosteroid corticotropin corydalis corythosaurus cos
    cosecant cosigner cosmographer cosmos costermonger costiasis costing costmary costochondritis
    costs costumer costumier cotoneaster cottage cottager cotter cottier cottonmouth cottonseed
    cottonweed coucal coughing coulter council counseling counselling counselor counterfeiter
    counteroffensive counteroffer counterpart counterproposal countershot counting country
    countryman countryside county coup coupler coupling coupon courage courier course courser
    coursing courtesy courtier courting courtyard couscous cousin couturier cove coverage covering
    coverlet covetousness coward cowardice cowboy cowcatcher cowfish cowhand cowling cowpuncher
    cows cowshed coxsackievirus coyness coyote cps crabs cracker crackling cracklings crackpot
    crafter craftsman craftsmanship crag crammer crampfish craniate craniometer crap-shooter
    crapper craps crapshooter crasher crassness crateful crater craving crawler crawling crayfish
    crazyweed creaking creamcups creamer creation creativeness creativity creator creature creche
    cred credential credentials credits credo creed creek creeper creeping creeps creepy-crawlies
    creese cremains creole-fish crevice cricketer crier crime criminality crimper crisis crispness
    cristal criterion critic criticism critter croaker croaking crocheting crocus crofter crone
    crony crooner crooning crop-dusting cropper crosier cross-dresser cross-examination
    cross-examiner cross-purpose cross-questioner crossbencher crossbones crossbreeding crosshairs
    crossheading crossing crossover crossroad crossroads crotal crottal croupier crowbait crowding
    crozier crucible crucifer crucifix crucifixion crudites crudity cruelty cruiser cruller
    crupper crus crusader crusher crutch cryogenics cryometer cryonics cryostat cryptanalysis
    cryptanalytics cryptobiosis cryptococcosis cryptographer crystal crystallite crystallizing
    crystallographer crystallography cubism cubitus cuckoo-bumblebee cuckooflower cucumber cud
    cuddling cudweed cufflink cuirassier cullender cullis culmination culprit cult cultist
    cultivation cultus cummings cumulonimbus cumulus cuneus cunner cunnilinctus cunnilingus
    cupbearer cupboard cupflower cupful cupper cupping cur curate curbing curbside curdling
    cure-all curing curio curiosity curler curly-heads currant currency curriculum currier
    curtness cuscus cushioning cusp custodian custody customer customs cutis cutlas cutlass
    cutlassfish cutler cutter cuttlefish cyanosis cybernetics cycling cyclist cyclops cyclosis
    cyder cylinder cymbal cymling cynic cyst cystitis cystoparalysis cytoarchitectonics
    cytogenesis cytogenetics cytokinesis cytolysis cytomegalovirus cytophotometer cytoplasm
    dabbler dacryocystitis dactylomegaly dad dadaism daddy daffodil dagger daiquiri dairy dairying
    dairyman dais daisy dallier damages dame damnation dampener dampening damper damselfish
    damselfly dancer dancing dancing-master dandelion dander danger dangling danish darkness
    darner darning darter darts das dasymeter data dating dative datum dauber daubing daughter
    dawdler dawdling dawning day daybed daybreak daydreamer daydreaming dayflower dayfly daylight
    daylily days dayspring daytime de-iodinase de-iodination deacon dead-man's-fingers
    dead-men's-fingers deadhead deadline deadlock dealer dealfish dealing dealings dean dearest
    deary death deathbed deathrate debacle debaser debater debaucher debility debriefing debris
    debt debugger debunking decade decal decaliter decameter decanter decasyllable decedent deceit
    deceiver deceleration decency decennary deciliter decimeter decipherer decision decker
    declamation declaration declarer declinometer declivity decoder decoding decomposition
    decompressing decor decoration decorativeness decorator decorum decrement decubitus decumary
    dedication deduction deed deeds deer deer's-ears deerstalker deerstalking defamer defaulter
    defection defendant defender defense deference deferral defiance deficiency deficit defiler
    defining definition deflection deformation defrauder defrayal defroster defusing degaussing
    degeneration degradation degrader degree deicer deinocheirus deinonychus deity deixis
    dejection dejeuner dekaliter dekameter delayer delegating delegation deliberation delicacy
    delineation delirium deliverance deliverer delivery delta demagogue demander demarcation
    demeanor demimonde demineralization demisemiquaver demister democracy democrat demographer
    demolishing demolition demon demonstration demonstrator demoralization demurral demurrer
    demythologization denial denier denomination denouement denseness densimeter densitometer
    densitometry density dentist denture denunciation departer department departure dependence
    dependency depicting depletion deportee deposer depositary depositor depot depravity
    depreciation depredation depression depressive depth deputy deregulating dereliction derision
    derivation deriving dermatitis dermatoglyphic dermatoglyphics dermatomycosis dermatomyositis
    dermatophytosis dermatosclerosis dermatosis dermis derrick derringer derris dervish
    descendants descender descensus descent description desecration deserter desertion deserts
    designation designer desk desolation desorption desperation despisal despising despoiler
    despondency despotism dessert dessertspoonful destination destiny destroyer destruction
    desynchronizing detachment detailing details detecting detection detective detector detergency
    deterioration determination determiner detractor detritus developer development deviation
    device devices devilfish devilment devisal devisee deviser devising devotee devotion devourer
    devries dew dexamethasone dhal di-iodotyrosine diabetes diaeresis diagnosing diagnosis
    diagnostician diagnostics diagramming diakinesis dialect dialectics dialogue dialysis dialyzer
    diam diameter diamond diapedesis diaper diaphoresis diaphragm diaphysis diarrhea diarrhoea
    diarthrosis diary diastasis diathesis diatom dibber dibranchiate dibs dicer dichondra
    dichromate dickens dictatorship dictionary dictum dictyosome didactics diddly die-sinker
    dielectric dielectrolysis diemaker dieresis diesel-electric diesel-hydraulic diesinker diesis
    diestrus dieter dietetics diethylstilbestrol dieting difference differentiation difficulty
    diffraction diffuser diffusion diflunisal digenesis digester digger digging diggings digitalis
    digitalization digitiser digitizer dignitary dignity digs dilater dilemma diligence
    dilly-dallier dillydallier dilution dime dimenhydrinate dimer dimethylglyoxime diminution
    dimmer diner dining dinner dinnertime dinoceras dinocerate dinoflagellate diocese diopter
    diplococcus diplodocus diplomacy diplomat diplomate dipole dipper direction directionality
    directivity director directorate directory dirge dirtying disability disagreement
    disappearance disappearing disappointment disapprobation disapproval disarmament disarmer
    disassembly disaster disavowal disbelief disbeliever disbursal disburser disc disciple
    disclaimer disclosure discomfort discontinuance discontinuity discounter discoverer discovery
    discrepancy discretion discrimination discus discussion disease disenfranchisement
    disengagement disentangler dishful dishwasher dishwashing dishwater disillusionment
    disincentive disintegration disinterest dislocation disloyalty dismantling dismissal
    disobedience disowning disparagement disparager dispatcher dispensary dispensation dispenser
    dispersal dispersion displacement displeasure disposal disposition dispossession dispraise
    disproof disprover disrepair disrepute disruption dissatisfaction dissection dissembler
    dissembling dissemination dissension dissenter disservice dissociation dissolution dissolver
    dissolving dissyllable distaste distension distillate distillation distiller distinction
    distinctness distomatosis distortion distraction distributary distributer distribution
    distributor disturbance disturber disyllable dithering ditty diuresis diuretic divan
    dive-bombing diver divergence diversification diversion diversity diverticulitis
    diverticulosis divertimento divestiture dividend divider diviner diving divinity division
    do-gooder dobsonfly dock-walloper docker docking dockworker doctor-fish doctorate doctorfish
    doctrine dodderer dodger dodging doer dogfighter dogfish doggerel doghouse dogma dogwood doily
    doings doldrums dolichocephaly doll dollar dollarfish dolly dolmas dolphinfish domain
    dominance domination dominion dominoes dominos dominus donation donor doofus doojigger door
    doorbell doorhandle doorkeeper doorknob doorknocker doorman doorplate doorstopper doorway
    dooryard doppelganger doppelzentner dormer dormitory dosage dosemeter dosimeter dossal dosser
    dossier double-crosser double-crossing double-dealer double-decker double-spacing doubleheader
    doubler doubles doubling doubter dough dousing dove dowager doweling dowitcher downer downfall
    downpour downsizing downswing dowry dowser dowsing doyly dozens dozer dracunculiasis drafter
    drafting dragger dragon dragonfly drainage drama dramatics dramatist draper drapery draughts
    drawer drawers drawing drawler drawstring dreamer dreaming dredger dregs drenching dresser
    dressing dressmaker dressmaking dribbler dribbling drier drifter driftfish drilling drinker
    drinking drippings driveller driver driveway dromedary droning drooler drop-seed dropkicker
    droplet dropout dropper droppings dropseed dross drought drover drowsiness drubbing drugging
    drugstore drumbeater drumfish drumlin drummer drumming drunk-and-disorderly drunkard
    drunkenness druthers dry-gulching dryer drygoods dryness drypis dubbing ducking duckling
    duckpins duckweed duct ductulus duds dueler duelist dueller duffer dugout duke dulcimer
    dullard dumbbell dumbwaiter dumper dumping dumpling dumplings dumps dune dungeon dunker
    duplication durability durables duration durative dustbin duster dustpanful duty dweller
    dwelling dye-works dyeing dyer dyeweed dynamics dynamiter dynamometer dynasty dysentery
    dysgenesis dysgenics eagerness ear earful earl earner earnestness earnings earphone earring
    earthing earthling earthman earthquake easel easing easter easterner eater eating eats eaves
    eavesdropper ebbing eblis eccentricity ecchymosis ecclesiasticism eccyesis ecdysis ecesis
    echinocactus echinococcosis echinococcus echinus echovirus eclipsis ecliptic econometrics
    economics economiser economist economizer economy ecphonesis ecstasy ectasis ectrodactyly
    edaphosaurus edema edger edging edifice editing edition editor edmontosaurus education
    educator effecter effectiveness effects efficacy efficiency effort egalitarianism eggbeater
    egger egghead eggplant eggs egis ego egotism egotist eider eidos eighter eighties eightsome
    eisegesis ejaculation ejection elaboration elasticity elastomer elastosis elater elation
    elbowing election electioneering elector electorate electricity electrocardiograph
    electrocutioner electrode electrodynamometer electrolysis electromagnet electromagnetics
    electrometer electromyography electron electronics electrophoresis electrophorus electroplater
    electroshock electrostatics electrotherapist elegance element elements elephant elephantiasis
    elevation elevator eleven-plus elimination ell ellipsis elm eluate eluding elution elver elves
    emanation embalmer embankment embarrassment embassy ember embezzler emblem embodiment embolus
    embracing embroiderer emeer emergence emergency emesis emetic emigration eminence emirate
    emissary emission emitter emmer emotion emotionalism emotionality emphasis emphasizing
    emphysema empire empiricism employee employer employment emptiness emptying emulsifier
    enactment enantiomer enarthrosis encampment encaustic encephalartos encephalitis
    encephalomeningitis encephalomyelitis enchanter enchantment enclave enclosing enclosure
    encoding encopresis encouragement encroacher encroachment encumbrance encyclopedia end-plate
    endarteritis ending endive endocarditis endocervicitis endodontics endometriosis endometritis
    endorser endowment endplate endpoint endurance enemy energiser energizer energy enervation
    enfolding enforcement enforcer engagement engine engineering engraver engraving enhancer
    enigma enjoining enjoyer enjoyment enlargement enlarger enlightenment enlisting enlivener
    enormity enosis enquirer enrichment enrollee enrollment ensemble entanglement entasis entellus
    enterics entering enteritis enterobiasis enterolithiasis enteroptosis enterostenosis
    enterotoxemia enterovirus enterprise enterpriser entertainer entertainment enthalpy enthusiasm
    enthusiast entirety entity entrails entranceway entrant entremets entrepreneur entric entropy
    entry enuresis envelope environment environs envisioning enzyme eohippus epacris epanalepsis
    epanodos epanorthosis epaulet epenthesis ephemeris epicanthus epicenter epicondylitis epicure
    epidermis epididymis epididymitis epigenesis epiglottis epiglottitis epigram epiphany
    epiphysis epiplexis episcleritis episcopate episode episome epispadias epistasis epistaxis
    epistemology epitaph epithet epitome epoch epos eptatretus equaliser equality equalizer
    equanimity equating equation equator equilibrium equipment equipoise equipping equity
    equivalence era eraser erecting ergometer ergonomics eroding eros erosion errand error
    eruption erysipelas erythroblastosis erythropoiesis escalader escalation escapade escheat
    escritoire esker esophagitis esophagus espalier espial espionage espousal essayer essence
    establishment estate ester esthesis esthetics estrangement estrus estuary etcher etching
    eternity ethanal ethanoate ethanol ether ethic ethics ethnographer ethnos ethos etiquette
    etymologizing eucalyptus eudiometer eugenics euphoria eurhythmics eurythmics eutectic
    euthenics evacuation evaluation evangelism evangelist evaporation evaporometer eve evening
    evensong event everting evildoer evildoing evocation evolution ewer ex-gambler ex-husband
    ex-mayor exacerbation exaggeration examination examiner example exarchate exasperation
    excavation excellence excelsior exception exchanger exchequer excitability excitement
    exclaiming exclamation exclusion exclusiveness excreting excretion excursion excursus excuser
    executing execution executioner executor exegesis exemplar exemption exerciser exercising
    exertion exhaustion exhibition exhibitioner exhortation exhumation exigency existence
    exodontics exodus exomphalos exophthalmos exorciser exostosis expanse expansion expansiveness
    expectancy expectation expedition expelling expender expending expenditure experimentalism
    experimentation experimenter expertise expiration explanans explanation expletive exploitation
    exploiter exploration explorer explosion exporter exporting exposition exposure expounder
    expounding expression expressiveness expulsion expunging expurgation extension extent extern
    extinguisher extinguishing extoller extortioner extrados extraneousness extrapolation
    extravaganza extremity extremum exultation eyas eye-beaming eye-catcher eyebrow eyeful
    eyeglasses eyelid eyeliner eyepiece eyes eyeshadow eyesight eyestrain ezed fabric facade
    faceplate facer facet facility facing fact faction factoring factory faculty fadeout fading
    faeces faggoting fagoting failure fairness fairway fairy fairy-slipper fairyland fairytale
    faith fakeer faker falconer fallal faller falloff fallout falls falsifier falsifying falsity
    fame familiarity family famulus fanaticism fancier fanfare fantasia fantasist fantods fanweed
    farewell farmer farmhouse farmland farrier farrowing farthing farting fasces fasciculation
    fasciculus fascination fascioliasis fasciolopsiasis fasciolosis fascism fashioning
    fashionmonger fastball fastener fastening fasting fathometer fatigues fauces faucet
    faultfinder faulting fauteuil favus fawner feasibility feasting feat featherbedding feathering
    feces fecundity fedora feebleness feedback feeder feeding feedlot feeler feeling feelings
    feigning felicity fella feller fellow fellowship felly felon femininity femoris femtometer
    fence-sitter fencer fencesitter fencing fender fender-bender fermentation fermenting ferocity
    ferrying fertiliser fertilizer fervor festering festival festivity fetish fetus fever fiat
    fibber fibbing fiber fiberglass fiberoptics fibreoptics fibrin fibrinolysis fibromyositis
    fibrosis fibrositis fiction fiddler fidelity fielder fieldhand fielding fieldstone fieldworker
    fiend fierceness fifties fig figeater fighter figurer figurine figuring filariasis filefish
    filer filibusterer filing fill-in filler filling fillip filly filming filmmaker filovirus fils
    finagler finale finances financing finder finding findings fineness finger-flower
    finger-painting finger-pointing fingerflower fingering fingerling fingernail fingerpointing
    fingerprinting fingerspelling fingertip finial finis finisher finishing fire-eater
    fire-raising fire-swallower firearm firecracker firefighter firefly firelight firelighter
    fireman fireplace firepower fireside firewall firewater fireweed firewood firework firing
    firmness first-nighter first-rater fish-fly fisher fisherman fishing fishmonger fishplate
    fishwife fissiped fist fistful fisticuffs fitness five-finger five-hitter fiver fives fivesome
    fixative fixer fixer-upper fixing fixings fixture flag-waver flagfish flair flame-flower
    flamefish flameflower flamethrower flanker flannel flapper flapping flaps flashback
    flashboarding flasher flashing flashlight flashover flask flaskful flatbed flatfish flatmate
    flatness flats flatterer flattery flatus flautist flavivirus flavorer flavoring flavourer
    flavouring flaxseed flea fleur-de-lis fleur-de-lys flexibility flier flies flinders flipper
    flirting floater floc flocculation flogger flogging floodgate floodhead flooding floorboard
    flooring floorwalker florist flouter flowerbed flu fluorescein fluorescence fluoride fluorine
    fluoroboride fluorosis fluosilicate fluting fluttering fluxmeter fly-fishing flycatcher flyer
    flyover flypaper flyswatter flyway foamflower focusing focussing foe foetus fogsignal foible
    foiling folate folder folderal foliage folk folklore folks folliculitis follies follow-through
    follower followers folly fomenter fondler fondling fondness food foodstuff foolishness foot
    foot-poundal footage football footballer footbridge footer footing footlights footlocker
    footpath footplate footprint footrest footslogger footstep footsteps-of-spring forager
    foraging foraminifer forceps fording fore-and-after fore-wing forecaster forecasting
    forefather forefinger foregrounding forehead foreigner foreknowledge foreman foremother
    forensics forequarter forerunner foresight forestalling forester foretelling forewarning
    forewing forger forgetfulness forging forgiver forgoing forking formalism formalities
    formation formatting formicary formula formulation forsaking forswearing forte-piano forties
    fortification fortitude fortress fortune fortuneteller fortunetelling forty-niner forwarding
    foster-brother foster-daughter foster-father foster-mother foster-sister fostering fosterling
    foundation foundering founding foundling foundry fountain fountainhead four-flusher
    four-hitter four-poster four-pounder four-wheeler foursome fowler foyer fracas fractal
    fractionation fragmentation fragrance fraise frambesia framboise framer framework framing
    franc frangipani frankfurter fraternisation fraternity fraud free-liver free-reed freebooter
    freedom freeholder freeing freelancer freeloader freeman freethinker freethinking freeway
    freewheeler freeze-drying freezer freezing freighter frenzy frequency frequentative frequenter
    freshener fresher freshness freshwater friary friction friend friendliness friendship frier
    fries frieze frigate frisking fritillary frogfish froghopper front-runner frontage
    frontbencher frontier frost-weed frostbite frosting frostweed fruiterer fruitfulness
    frustration fryer frying fucker fucus fueling fulfillment full-of-the-moon fuller fullness
    fumbler fumes fun functionary fundamentals funding fundraiser funds fundus funeral fungus
    funiculitis funiculus funnies fur fur-piece furfural furlong furnace furnishing furniture
    furor furrier furring furunculosis fury fusilier fusion futility futuristics fuzz gabardine
    gabfest gable gadfly gadget gadgeteer gadgetry gaffer gagster gagwriter gaiety gainer gait
    gaiter gal galactosis galangal galaxy galbulus gallantry gallbladder gallfly gallon gallous
    gallows gallus galvaniser galvanism galvanizer galvanometer gambler gambling gamecock
    gamekeeper games-master gametogenesis gamin gaming gamma gamut gander ganger gangster gaoler
    garbage gardener gardening garfish garlic garment-worker garmentmaker garroter garrotter
    gasoline gasometer gassing gastritis gastrocnemius gastroenteritis gastronomy gasworks
    gatecrasher gatekeeper gatepost gateway gatherer gathering gauss gaussmeter gavial gavotte
    gawker gay-feather gayal gayfeather gaywings gazetteer gearing gearset geezer gegenschein
    gelding gelly gem gender gene-splicing generalist generalization generation generator
    generosity genesis geneticist genetics genie genitals genius genoise genomics genre gens
    gentian gentleman gentleman-at-arms gentry genus genus-megapodius genus-milvus geochemistry
    geographer geographics geologist geology geomancer geometer geometry geophysics geopolitics
    geriatrics germ germander germanium getting ghetto ghostfish ghostwriter ghoul giardiasis
    gibberish giblets giddiness gig giggler gilder gilding gillyflower gimbal gingham gingivitis
    ginglymus ginkgo ginmill girder girl girlfriend giveaway givenness giver glacier gladiator
    gladiolus glamor gland glanders glans glass-cutter glassblower glasses glassful glassmaker
    glassworker glassworks glaucoma glazer glazier gleaner glee glibness glider gliding glimmering
    glister gloaming gloating globe globefish globeflower globetrotter globulin glomerulonephritis
    glomerulus gloom glossary glossitis glossoptosis glottis glottochronology glove glutamate
    gluteus glutton glycerine glycerol glycogenesis glycolysis glyptics gm gnatcatcher gnawer
    gnome gnosis go-getter goading goal goalkeeper goaltender goat goatfish goatsucker gobbler
    gobs god goddaughter goddess godfather godmother goer gofer goggles going-over goiter goitre
    goitrogen gold-beater gold-worker goldbeater goldbricking goldcrest goldenseal goldfields
    goldfish goldilocks goldsmith goldworker golfer golfing gondolier goner goniometer gonococcus
    goober good-bye goodness googly goosander goosefish gopher goral gorger gosling gospel
    gospeler gospeller gossiper gossiping gossipmonger gossipmongering gouger gourd gourmandizer
    gourmet gout governed governess government governor grabber grader gradient grading graduation
    grafting graining gram grammarian gramps grampus granary grandchild granddaughter grandeur
    grandfather grandma grandmaster grandmother grandparent grandstander granger granite granny
    grant-in-aid granter granule grape grapevine graphics graphite grappler grappling
    grass-of-parnassus grassfire grasshopper grater gratification gratitude gravedigger gravelweed
    graver graverobber gravestone graveyard gravimeter gravitas gravity gravy grayback graybeard
    grazier grazing greaser great-niece greatcoat greatness greaves greed greenbrier greenfly
    greengrocer greening greenling greenness greenroom greens greenskeeper greenweed greenwing
    greeter greeting grenade grenadier gres-gris grief grievance griever grifter grille grilling
    grinder grinding grinner grinning gripes griping gristmill grits groaner groats grocer grocery
    grooming groover grooving ground-shaker groundbreaker groundcover grounder groundfish
    grounding groundkeeper groundling grounds groundskeeper groundspeed groundwork group grouper
    grouping grove groveler groveller grower growler growling growth grumbler grunter guardian
    gubbins guerrilla guesser guessing guest guestimate guestworker guidance guideline guidepost
    guilder guilt guise guitar guitarfish gulf gulfweed gully gulper gulping gulyas gumming
    gummosis gumweed gunfire gunman gunmetal gunner gunplay gunpowder gunrunner gunrunning gunshot
    gunslinger guru gusher gust gusto guts guzzler guzzling gym gymnast gymnastics gynecologist
    gynogenesis gypsyweed gyration gyrostabiliser gyrostabilizer gyrus haberdasher haberdashery
    habitat habitus hack-driver hacker hackles hackwork hadrosaurus haematemesis haematinic
    haematocolpos haematogenesis haematolysis haematopoiesis haemodialysis haemogenesis haemolysis
    haemopoiesis haemoptysis haemosiderosis haemostasis hagfish haggis haggler haggling
    hagiographer haiku hair hair-raiser haircut hairdo hairdresser hairdressing hairsplitter
    hairspring hairweaving halberdier haler half-brother half-hour half-intensity half-moon
    half-sister halfback halftime halitosis halitus hall hallelujah hallmark hallucination
    hallucinosis hallway halo halobacter halogen hamate hamburger hamlet hammering hamming hamster
    handbag handclasp handful handicapper handiwork handkerchief handle-bars handlebar handler
    handling handover handrest hands handshaking handspike handspring handstand handwriting
    handyman hanger hanging hangout hangover hankering happening happiness haranguer harasser
    hardbake hardening hardheads hardliner hardship hardtack hardware harem harmonics harmoniser
    harmonizer harmony harper harpooneer harpooner harquebus harrier harshness hartebeest
    harvester harvestfish harvesting hashish haste hatching hatchling hatchway hatemonger hater
    hatful hatmaker hatred hatter hauler haulier hauling haunch hautbois haven haversack havoc
    hawk's-beards hawker hawking hawkweed hawser hay-scented hayfield haying haymaker haymaking
    hayseed haystack head-shrinker headache headcheese headcounter header headfish headful
    headgear headhunter heading headland headlight headliner headlinese headmaster headquarters
    headrest headshaking headsman headspring headstand headwaiter headwater healer health hearer
    heart heartbeat heartbreaker heartburning hearth hearts heartseed heartstrings heater heather
    heating heaven heavens heaver heaves heaviness heaving heckler heckling hectoliter hectometer
    hedger hedging hedonism heebie-jeebies heifer height heights heir helianthus helicopter
    heliometer heliopsis helium hell hell-rooster hellbender heller hellfire hellgrammiate hellion
    hello helmetflower helminthiasis helper helping helplessness helpmate hematemesis hematinic
    hematocolpos hematogenesis hematolysis hematopoiesis hemiacetal hemidemisemiquaver
    hemimetaboly hemimetamorphosis hemiplegic hemisphere hemochromatosis hemodialysis hemodialyzer
    hemodynamics hemogenesis hemoglobin hemolysis hemopoiesis hemoptysis hemorrhoid hemosiderin
    hemosiderosis hemostasis hemstitching hen hen-of-the-woods hendiadys hepadnavirus hepatitis
    hepatomegaly herb herder heredity heretic heritage hermeneutics hero heroics heroine heroism
    herpes herpetologist herrerasaurus herring herringbone hesitancy hesitater hesitation
    heterogenesis heterometaboly heterosis hewer hexameter heyday hi hiatus hibiscus hideaway
    hideout hiding hidrosis hierarchy high-five highbinder highflier highflyer highjacker
    highjacking highlighter highlighting highroad highschool highwater highway highwayman hijacker
    hijacking hijinks hiker hiking hilarity hillbilly hillock hillside hilt hilum hilus
    hindquarter hindquarters hipline hippies hippocampus hippopotamus hipster hipsters hireling
    hirer hisser hissing histiocytosis histology historian historiographer history histrionics
    hitchhiker hitter hitting hives hoarder hoarding hoaxer hobbler hobby hocus-pocus hodgepodge
    hodometer hogchoker hogfish hogweed hoister holder holding holdover holdup holidaymaker
    hollandaise hollering hollowness holly hollyhock holocaust holometaboly holster home-builder
    homebuilder homecoming homefolk homeland homemaker homemaking homeostasis homeowner
    homesteader hometown homicide homiletics homily hommos homogenate homogeneity homunculus
    honesty honey-flower honeybee honeybells honeycreeper honeyflower honeymooner honeysucker
    honeysuckle honker honky-tonk honkytonk honoring honours hoofer hoofing hooker hooking hooks
    hookup hookworm hoops hooter hop-picker hoper hopper hops hopsacking hopscotch horde horizon
    hormone hornfels hornpipe horologer horoscope horror horse horse-brier horse-trail horsefish
    horsefly horselaugh horseman horsemanship horsepower horseradish horseshoer horseshoes
    horseweed horsewhipping hosier hospital hospitality hosteller hostelry hostess hostilities
    hostility hostler hotbed hotel hotelier hotelkeeper hotelman hotness hotplate hotshot hoummos
    hour hours house-builder house-raising housebreaker housebreaking housebuilder housecleaning
    housefather housefly houseful houseguest household householder housekeeper housekeeping
    houselights housemaster housemate housemother housewarming housewife housework housewrecker
    housing howitzer howler hr huaraches hub hubbly-bubbly hubbub hubris huddler huffing hugger
    hugging humanism humanities humanity humans humate humdinger humerus humidity humiliation
    humility hummer humming hummus humoring humorist humous humus hundred-percenter hunter
    hunter-gatherer hunting hurdler hurdles hurdling hurler hurling hurricane hurting husbandry
    hushing husking hustings hustler hut hutment hyacinth hyalinization hybridizing hydatidosis
    hydramnios hydrarthrosis hydraulics hydride hydrocarbon hydrocephalus hydrocephaly
    hydrochloride hydrocracking hydrodynamics hydrogen hydrokinetics hydrolysate hydrolysis
    hydromancer hydrometer hydronephrosis hydroponics hydrops hydrostatics hydroxide hydroxymethyl
    hygienics hygrometer hymeneals hymenopter hymnal hymnary hyperacusis hypercellularity
    hypercoaster hyperdactyly hyperemesis hyperemia hyperhidrosis hyperidrosis hyperpiesis
    hyperplasia hypertonus hypervelocity hypervitaminosis hypnoanalysis hypnogenesis hypnosis
    hypnotiser hypnotizer hypoadrenocorticism hypocellularity hypochondriasis hypocrisy hypocrite
    hypodermis hypoglossal hypophysis hypospadias hypostasis hypothalamus hypothesis
    hypothyroidism hypotonus hypovitaminosis hypozeuxis hypsometer hysteresis hysteria hysterics
    iambus ibis ice-skater icebox icebreaker ichthyosaurus ichthyosis icicle icing icterus ictus
    idea idealist idealization identification identifier identity ideologist ideology ides idiom
    idiosyncrasy idiot idleness idler idling idol idolater idoliser idolizer igniter ignoramus
    ignorance ileitis ileum ileus ilk ill-being ill-breeding illegitimacy illness illogic
    illumination illusion illustration illustrator imagery imagination imaging imbalance imbiber
    imbibing immediacy immensity immigrant immigration imminence immobility immobilizing
    immortality immunity immunoelectrophoresis imp impairer impairment imparting impasse
    impatience impeller imperfective imperialism impetus impinging implementation implication
    importance importation importer importing importunity imposition imposter impotence impotency
    impounding imprecation impression imprimatur imprinting imprisonment impropriety improvement
    improver impulse impunity impurity in-fighting inability inaccuracy inaction inadequacy
    inadvertence inauguration inbreeding incantation incarnation incentive inception incest
    incidence incipience incipiency incitement inciter inclination inclining inclinometer income
    incompatibility incompetence incorporation incorruptibility incubation incubus inculcation
    incurring incursion incus indecision indefinity indentation independence indexer indexing
    indication indicator indictment indifference indigestion indignation indignity indirection
    individualism individuality indolence indorser indris inducement inducer inducing induction
    indulging industrialism industrialization industry indweller inequality inertia inevitability
    inexperience infancy infant infantry infantryman infatuation infection inference inferiority
    infidelity infield infielder infiltration infinitive infirmary infirmity inflaming inflater
    inflation inflection infliction inflow influx infolding infomercial informant informatics
    information informer informercial informing ingathering ingraining ingrate ingratitude
    ingredient ingroup inhabitant inhalation inhaler inheritance inhibition initiation injection
    injury injustice inkling inlet inmate inn innards inning innings innkeeper innocence
    innovation inoculating inoculation inquest inquirer inquiry inquisitor inroad insanity
    inscription inscrutability insect insider insight insignificance insinuation insistence
    insisting insolence insouciance inspection inspector inspectorate inspiration inspirer
    instability installation installing installment instancy instillation instilling institution
    instruction instructions instructor instrumentalist instrumentality instrumentation
    insubordination insularity insulation insulin insurance insurer insurrection intake integer
    integrating integration integrity intellect intelligence intensification intensifier intensity
    intention intentness interaction interbreeding interceptor interconnectedness intercourse
    interdependence interface interference interferometer interlayer interloper intermarriage
    intermediary intermission interne interplay interposition interpretation interpreter
    interpreting interrelation interrelationship interrogation interrupter interruption
    intersection interspersal interval intervention interviewer intima intimacy intimidation
    intolerance intonation intrados intransigence intrenchment intriguer introduction introitus
    intruder intrusion intuition inundation invader invasion invective invention inventor
    inventorying inversion inverter investigating investigation investigator investing investment
    investor invitation invocation involvement invulnerability iodide iodination iodine
    iodocompound iodoprotein iodothyronine iodotyrosine ion ionophoresis iontophoresis
    iridocyclitis iridokeratitis iridoncus iris iritis ironing ironmonger irons ironweed
    ironworker ironworks irony irregularity irreproducibility irresolution irresponsibility
    irreverence irrigation irritability irritation irruption island island-dweller islander isle
    ism isocyanate isolation isomer isometrics isopleth isothiocyanate issuance issuer issuing
    isthmus itching itinerary ivory ivy jabberer jabbering jabbing jackal jackanapes jackass
    jackdaw jackhammer jackknife-fish jacks jackstones jackstraws jaeger jaggary jailer jakes
    jammer jammies jamming janissary janitor jarful jargon jasper java jawbreaker jawfish
    jaywalker jealousy jeep jeerer jejunitis jejunoileitis jejunum jellyfish jeopardy jerker
    jerry-builder jerry-building jester jetliner jeweler jeweller jewelweed jewfish jigger
    jimdandy jimhickey jimmies jimsonweed jinks jitter jitters job jobber jobholder jodhpurs
    jogger jogging john joiner joining jointer joker jokester jonquil joss jostling jotter jotting
    journal journalese journalism journalist journeyer journeying jowl judas judging judgment
    judiciary jugful juggler juggling juice juicer juju jukebox jumbal jumper jumping junction
    juncture jungle juniper junketing junkyard jurisdiction jurisprudence jurist juror jury
    justice justiciary justification justifier justness juxtaposition kainogenesis kalantas kale
    kaliuresis kaluresis kamikaze karabiner karate karyokinesis karyolysis katharometer katharsis
    katzenjammer kc keenness keeper keeping keepsake kegful keister kelter ken kenning kenogenesis
    keratitis keratoconjunctivitis keratoconus keratoiritis keratomycosis keratonosis keratonosus
    keratoscleritis keratosis kerchief kernicterus kerosene kerygma ketch ketoacidosis ketosis
    kettle kettleful keyboard keyhole khakis khanate kibitzer kicker kicking kickoff kicksorter
    kidnaper kidnapper kidnapping kidney kildeer killdeer killer killifish kilogram-meter
    kiloliter kilometer kilter kinaesthesis kindergarten kindergartener kindergartner kindling
    kinematics kinesis kinesthesis kinesthetics kinetics kinetosis king kingdom kingfish
    kingfisher kingmaker kinship kipper kiss-me-over-the-garden-gate kisser kissing kitchen
    kitchenette kitten-tails km knack knacker knapsack knapweed knee kneeler kneeling
    knickerbockers knickers knight-errant knish knitter knitting knob knocker knocking knoll
    know-how knower knowledge knuckleball knucklebones knuckler knuckles knucks kos kraal
    kraurosis kris kudos kumis kurus kyphosis laager lab labiodental laboratory laborer labourer
    labyrinth labyrinthitis lacer lacewing lacing lackey lactobacillus lad ladies'-eardrops lading
    lady lady's-eardrops lady's-finger lady-in-waiting lady-slipper ladyfinger ladyfish lager
    lagger lagging lagoon lagophthalmos lair laity lake lally lamb's-quarter lamb's-quarters
    lamentation lamenter laminitis lammergeier lammergeyer lamp lamplight lamplighter lampooner
    lancer lancers lancetfish lander landholder landholding landing landler landlord landlubber
    landmark landmass landowner landrover landscaper landscaping landslide lane langlaufer
    language languisher languor lantern lantern-fly lanternfish lapel lapful lappet lapping
    lapsing lapwing larcener larcenous larder larkspur larva laryngismus laryngitis
    laryngopharyngitis laryngostenosis laryngotracheobronchitis laser lasher lashings lat latanier
    latchstring latecomer laticifer latitude lats laudanum lauder laugher laughter launcher
    launching laundering laundry laurels lavalier lavatory laver law law-breaking law-makers
    lawbreaker lawgiver lawmaker lawmaking lawman lawn lawyer laxness layette laying layman layoff
    layout layover lazybones lb leaching leader leaders leadership leaf-cutter leaf-miner
    leaf-roller leafhopper leafing leaflet leakage leaker leaner leaper leaping learner learning
    leaseholder leatherfish leave-taking leavening leaver leaving lecanopteris lecher lecturer
    lecturing ledge ledger lees left-hander left-winger leftfield lefthander leftovers lefty leg
    leg-pulling legacy legalese legate legatee legation legend leger legging legibility leging
    legionary legislating legislation legislator legislature legitimacy legs legume leishmaniasis
    leishmaniosis leister leisure leitmotiv lemma lemming lemniscus lemon lemonade lender lending
    length lengthening lens lentil leotards leper lepidobotrys leprosy leptocephalus leptomeninges
    leptomeningitis leptospirosis leresis lesion lessening lesson letdown lethality lethargy
    letterer letterhead lettering letterman letters letting leucocytosis leukocytosis
    leukoencephalitis levanter leveler leveling leveller leveraging levirate levis lexicographer
    lexicon lexicostatistics lexis liabilities liability liaison liar libber libeler liberalism
    liberation liberty librarian library libretto licenser licentiate lichgate licking lid
    lie-abed lied lieutenant life lifer lifesaver lifesaving lifetime lifter ligament liger
    light-mindedness lightening lighting lightning lignite likelihood likeness likening liking
    lily limb limbers limbo limbus limewater limitation limiter limner limning limper limping
    linden line-shooter line-shooting lineage linebacker lineman linen linendraper liner lineup
    lingerer lingering linguist linguistics lining links linoleum linseed lint lion lion-hunter
    lionfish lip liparis lipidosis lipomatosis liposome lipreading liquidation liquidiser
    liquidizer liquor lisper listener listening lister listeriosis listing litas liter literalism
    literalness literature lithiasis lithoglyptics lithographer lithomancer lithops lithuresis
    litigant litigation litmus litoral litotes litter-bearer litterer liturgics live-bearer
    live-forever livelihood liveliness livestock lizard lizardfish load-shedding loader loading
    loads loafer loafing loaner loaning loather loathing lobe loblolly lobscouse lobscuse lobster
    lobularity lobule locale locality localization locater locating location locative lock-gate
    locker locking lockkeeper lockmaster lockring lockup locoweed loculus locus locust lodger
    lodging lodgings logarithm logger logging logic logistics logrolling loins loiterer lolly
    loneliness loner long-legs longevity longing longitude longlegs longshoreman longshot
    look-over looker lookup loon looper loophole looping loosening looter looting lopper lordosis
    lords-and-ladies lore loser losings loss losses lotion lotus lotus-eater loud-hailer
    loudspeaker lounger louse lousiness louver love-in-winter love-lies-bleeding love-philter
    loveliness lovemaking lover loyalist loyalty lubber lucidity lucifer luck lues luger luggage
    lugger luging lullaby lumbus luminary luminescence luminosity lummox lumper lumpfish
    lumpsucker lunation luncheon luncher lunching lunchroom lung lung-power lunger lungfish
    lunkhead lupus lurcher lurker luster lustre luthier luting luxury lychgate lychnis lying
    lymphadenitis lymphangiectasis lymphangitis lymphocyte lymphocytosis lymphopoiesis lynching
    lyre-flower lyreflower lyricist lysis lysosome lyssavirus ma ma'am macebearer macer machinery
    machinist machmeter mackinaw maconnais macrencephaly macrobiotics macrocephaly macrocytosis
    macroeconomics macrophage macrotus madam madman madness madras magazine maggot magician
    magistrate magnate magnet magnetics magnetism magnetohydrodynamics magnetometer magnification
    magnificence magnifier magnitude magpie magus mahogany maid maiger mailbox mailer mailing
    mailman mailsorter maimer mainland mainspring maintainer maintenance maize majesty
    major-general majority majors make-work makeover maker makeready makeup making malady malaise
    malaria maleate malediction maleness malevolency malfeasant malignancy maligner malingerer
    malingering malinois malleus maltreater maltster mama mamma mammal man man-at-arms man-eater
    man-of-war management manager mandamus mandatary mandible mane maneuverability maneuverer
    manfulness manganate manganese manger mangler manhood mania manifestation manipulation mankind
    manner manners manoeuvrer manometer manor manpower manse manservant manslaughter manslayer
    mantel mantiger mantis mantrap manufacturer manufacturing manumission manumitter manus
    manuscript manzanita map-reader maple mapmaking mapper mapping marasmus marathon marathoner
    marauder marbleising marbleizing marbles marbling marcher marching mare margate margin
    marginality maria mariner marker marketer marketing marketplace marking marksman marksmanship
    markweed marmalade marquee marquis marquise marriage marrow marrowbone marsh martini marveller
    mascara masculinity maser masher masker masking masonry masquer masquerader massager masses
    masseter masseur mast master-at-arms mastering masterpiece mastery mastic mastitis mastoiditis
    matcher matchmaker matchmaking matchweed mater materfamilias materialism mates math
    mathematics maths mating matins matriarch matriarchate matric matrimony matrix matron
    matronymic matsyendra matting maturation maturity mauler maulers mausoleum mavis maxim mayfish
    mayflower mayfly mayonnaise mayor mayweed maze mazer meadow meal meaningfulness meanness means
    measles measurement measurer measuring meat meatpacking meatus mechanics mechanism
    meclofenamate medal meddler medfly medic medication mediocrity meditation medley meed meeter
    meeting megabucks megacephaly megalocephaly megalomania megalopolis megalosaurus megaton
    megrims meiosis melanosis melee melilotus melioration mellowing melodrama melody melon melter
    meltwater member membership membrane memoir memorabilia memorandum memorial memoriser
    memorization memorizer memory men men's menarche mender mending meninges meningitis
    meningoencephalitis meniscus menses mentality mentioner menu mephitis mephobarbital
    meprobamate meq mercer merchandiser merchandising merchant merchant-venturer mercury mercy
    merganser merger mermaid merriment merrymaker merrymaking mescal meshing meshugaas mesmerizer
    mesohippus messaging messenger messmate metacarpus metacenter metacyesis metagenesis
    metalepsis metalworker metalworking metalworks metamathematics metamorphosis metaphor
    metaphysics metaphysis metastasis metatarsus metathesis metempsychosis meteor meteorite
    methanal metharbital method methotrexate methylphenidate metic metical metier metrics metritis
    metro metronymic metropolis metroptosis mews mezcal mg micelle microcephalus microcephaly
    microcomputer microcosm microcytosis microeconomics microelectronics micrometeorite micrometer
    micromillimeter micron microorganism micropenis microphallus microphone microphoning
    microphotometer microscope microscopy microsecond microsome mid-december mid-eighties
    mid-february mid-fifties mid-forties mid-january mid-july mid-june mid-nineties mid-november
    mid-october mid-september mid-seventies mid-sixties mid-thirties mid-twenties mid-water midair
    midday middlebreaker midnight midsection midshipman midst midsummer midwatch midwinter mien
    might migration mike milcher mile mileage mileometer miler milestone milieu militia milker
    milkweed millenarianism millennium miller milliammeter milliampere millidegree milligram
    milliliter millimeter milliner milling milliped millivoltmeter millpond millwheel milometer
    miltomate mimer mimesis mimicker mimicry min mincer minder minelayer minelaying miner
    mineralogy minesweeper minesweeping mineworker mingling minibus minicomputer minimus mining
    ministration ministry miniver minority minors minster minter minuet minutes minutia miosis
    miracle misanthrope misbehavior misbeliever miscalculation miscegenation mischief
    mischief-maker mischief-making misconception misconstrual misconstruction misdating misdeed
    misdemeanor miser misery misfortune misgiving mishegaas misinterpretation misleader
    mismanagement misnomer misogynist misreading misreckoning misrepresentation missal missile
    mission missioner missis missive misspelling missus mist-flower mistaking mistflower mistiming
    mistral mistress mistrial misunderstanding mite mitigation mitosis mixer mixing mixture ml mm
    mnemonics moaner mobcap mobility mobilization mobster mock-heroic mocker mockery mode modeler
    modeling modeller modelling moderation modernism modernity modernization modesty modification
    modifier modiolus mods modulation modulus moistener moistening moisture molasses molding
    molecule molester molly mollycoddler molter molting moment momentum mommy monal monarch monas
    monastery money money-spinner moneyer moneygrubber moneylender moneymaker moniker moniliasis
    monitoring monk monkfish mono-iodotyrosine monocle monocytosis monogenesis monograph
    monohydrate monologist monologue monomer mononucleosis monopoliser monopolization monopolizer
    monopoly monosyllable monotony mons monsoon monster monstrosity month monument moocher mood
    moon-curser moonfish moonflower moonlighter moonseed moonshiner mooring moped mopes mopper
    mopping morale moralist morality moralizing morals mores morgue morning morocco morphallaxis
    morphogenesis morphology morphophonemics morrow morsel mortality mortgager mortician
    mortification mosaic mosquito mosquitofish moss moss-trooper motel moth mother-of-thousands
    motherese motherfucker motherland motif motivation motorbus motorcar motorcycling motoring
    mottling motto moulding moulter moulting mountain mountaineering mountainside mounter mounting
    mourner mouser mouthbreeder mouthful mouthpiece movement mover movie moviegoer moviemaking
    mower mph muckraker muckraking mucopolysaccharidosis mucosa mucoviscidosis mucus mudder
    mudguard mudskipper mudslinger mudspringer muffler mugful mugger mugging muggins mule muleteer
    muller multiplexer multiplication multiplicity multiplier multiprocessing multiprogramming
    multitude mumbler mumbling mummer mumps mumpsimus muncher muniments murderer murmurer
    muscle-builder musclebuilder musclebuilding muscleman musculature musculus muser museum musher
    music musician musicianship musket musketeer musketry mustache mutagenesis mutilation mutineer
    mutterer muttering mutton muttonfish mutuality muzzler mv mycosis mydriasis mydriatic myelitis
    myelofibrosis myiasis myocarditis myocardium myoclonus myofibril myofibrilla myometritis
    myonecrosis myosis myositis myriameter myrrh myrtle mystery mystifier mystique myth mythology
    myxobacter myxomatosis myxovirus nadir nagger nailer nakedness name-dropping nameplate namer
    names namesake nanocephaly nanometer nanophthalmos nanus naprapath narcissus narco-state
    narcosis narcotraffic naris narrowness narwal narwhal nates nation nationalism nationality
    natriuresis naturalism naturalness nature naturopath naught nausea nautilus navel navel-gazing
    navigation navigator navy naysayer naysaying nearness nebbish nebuliser nebulizer necessity
    necker necking necklace necktie necrobiosis necrolysis necromancer necropolis necropsy
    necrosis nectar nectary needer needlefish needleworker negation neglecter negligence
    negotiation negus neighborhood neighborliness neighbourhood nemesis neoclassicism
    neoconservative neocortex neonate neoromanticism nephew nephritis nephroangiosclerosis
    nephrocalcinosis nephrolithiasis nephroptosis nephrosclerosis nephrosis nephthytis nerves
    nervousness nervus nester nestling netkeeper netminder netting neuritis neurochemical
    neurodermatitis neuroethics neurofibromatosis neurogenesis neurohypophysis neuroleptic
    neurolinguistics neurosis neurosyphilis neurotransmitter neutering neutralism neutralist
    neutrality neutralization neutrophil never-never nevus newcomer newlywed news newsboy
    newscaster newsdealer newsletter newsman newsmonger newspaper newspapering newspaperman
    newsreader newswriter nexus nibbler nicety niche nicotine nidus niece nigger niggler night
    night-sight nightclothes nightclub nightcrawler nightdress nightfall nightingale nightmare
    nightrider nightshirt nighttime nightwalker nigra nihilism nimbus ninepins niner nineties
    nipper nirvana nisus niter nitpicker nitrogen nitweed no-brainer no-goal no-hitter no.
    nobility nobody nodule noesis nogging noisemaker nomia nomination non-catholic
    non-discrimination non-jew non-resistant nonachiever nonattender nonbeing nonbeliever
    noncandidate noncom nondrinker nondriver nonequivalence nones nonfiction noninterference
    nonmember nonoccurrence nonreader nonremittal nonsmoker nonstarter nontricyclic nonworker noon
    nopal noradrenaline noreaster norethandrolone norm normaliser normalizer northeaster norther
    northland northwester nosebleed nosey-parker nosher nostalgia nosy-parker notary notation
    notebook notepaper nothing nothings noticer notification notion notornis noun nourishment nous
    novelist novelty noviciate novitiate nozzle nuance nubbin nucellus nucleolus nucleonics
    nucleosynthesis nucleus nudger nuisance nullifier numbering numberplate numbers numbfish
    numbness numismatics nun nuptials nurseling nurser nursery nursing nursling nutcracker
    nuthouse nutter nylons nymph nystagmus oak oarfish oasis oat oath oatmeal obedience obelisk
    obituary objectification objection objectivity obligation obliger obliteration oblivion obolus
    obscenity obscurity observance observation observer obsidian obstacle obstetrics obstructer
    obstruction obtrusiveness obverse occasions occlusion occupancy occupant occupation occupier
    occurrence ocean oceanographer ocellus ocelot ochronosis octahedron octameter octave octonary
    octopus octosyllable oculus oddments odds odds-maker odometer odonate odontiasis odor odyssey
    oersted oesophagitis oesophagus oestrus off-broadway off-roader offal offence offender offense
    offerer offering office office-bearer officeholder officer officialese officiating offing
    offspring ogive ogler ogress ohmmeter oilcloth oiler oilfield oilfish oilpaper oilseed
    old-man-of-the-woods old-timer oldster oldtimer oleander oleaster oligodactyly oligopoly ology
    omission ommastrephes omphalos omphaloskepsis omphalus onager once-over onchocerciasis
    one-eighth one-fifth one-fourth one-half one-hitter one-liner one-quarter one-tenth one-third
    one-thousandth one-upmanship oneiromancer oneness onlooker onomancer onomastics onrush onset
    onslaught ontogenesis onus onycholysis onychosis onyxis oodles oogenesis oophoritis opal
    opener openwork opera operagoer operation operations operator operetta ophthalmitis opiate
    opinion opisthorchiasis opisthotonos opium opportunism opportunity opposer opposition
    oppression optics optimism opus oration orator oratorio orb-weaver orbiter orchard orchestra
    orchestration orchid orchis orchitis ordainer ordeal order-chenopodiales orderer ordering
    orderliness ordinance ore organ organ-grinder organification organiser organism organization
    organizer organophosphate organs orgy orientation orifice origin originality orinasal ormer
    ornithopter ornithosis orris orthicon orthodontics orthodoxy orthography orthomyxovirus
    orthopaedics orthopedics orthophosphate orthopter orthoptics os oscillation oscillator osier
    osmosis ossification ossuary osteitis osteoarthritis osteoclasis osteologer osteolysis
    osteomyelitis osteopetrosis osteoporosis osteosclerosis ostiarius ostiary ostler otitis
    otosclerosis otter ounce ouster ousting out-and-outer out-of-doors outbreak outbuilding
    outburst outcome outcropping outfield outfielder outfitter outfitting outflow outgoer outing
    outlander outlay outlet outlier outlook outpost outpouring outreach outrider outrigger outset
    outsider outskirt outskirts ovaritis ovary oven over-crowding overachievement overachiever
    overacting overappraisal overcasting overclothes overcoat overcoating overcomer overcrossing
    overeating overemphasis overestimation overfeeding overheating overlapping overlayer
    overnighter overpayment overplus overprotection overrating overreckoning overseer
    overshielding overshoe oversimplification overtaking overtone overture overworking ovotestis
    owl owlclaws owner owner-driver owner-occupier ownership ox oxalacetate oxalate oxalis
    oxaloacetate oxcart oxen oxidation oxidiser oxidizer oximeter oxycephaly oxygen
    oxytetracycline oxytocic oyabun oyster-fish oystercatcher oysterfish ozone pa pacemaker pacer
    pacesetter pachinko pachycephalosaurus pacification pacifier pacing packaging packer packet
    packing packinghouse pact padder padding paddle-wheeler paddlefish paddler paean paediatrics
    paganism pageant pager paging pail pailful painkiller pains painter painting pairing palace
    palas palate palatinate paleocortex paleographer palette palimpsest paling palingenesis
    pallbearer pallor palmister paltering pampas pamperer pamphlet pamphleteer pancarditis
    pancreas pancreatitis pandanus panderer pane paneling panelling panencephalitis panfish pang
    panhandler pannier panoply pansexual pansinusitis pansy pantheon panther panting pantomimer
    pantry pants panzer pap papa paper-pusher paperer paperhanger paperhanging papering
    papermaking papers paperwork papovavirus pappus papyrus parable paracentesis parachuter
    parachuting parader paradigm paradise paradox paragliding paragon paragrapher parakeet
    paralegal paraleipsis paralepsis paralipsis parallelepiped parallelism parallelopiped
    paralysis paramagnet paramedic parameter parametritis paramyxovirus paranoiac paraparesis
    paraphernalia paraphrasis paraphysis parapraxis paraprofessional parasailing parasite
    paratrooper paratroops parceling parcelling parchment pardner pardoner paregoric parenchyma
    parenthesis parenthood parer paresis paretic pargeting pargetting paries parimutuel paring
    parish parishioner parisology parking parlance parliament parlor parotitis paroxysm parrotfish
    parser parson parsonage part-owner part-singing part-timer partaker parthenogenesis
    participant participation particle parting partitioning partnership parts partygoer parvis
    parvovirus pas pascal pasqueflower passage passageway passenger passer passerby passion
    passionflower passivity paster pasteurellosis pastime pastis pastor pastorate patas patching
    patchouly patchwork pater paterfamilias paternoster path pathfinder pathogenesis pathologist
    pathology pathos pathway patience patina patois patrial patriarchate patriot patrioteer
    patriotism patristics patroller patrolman patron patronne patternmaker patzer paucity pauper
    pavement paving pavis pavise pawer pawnbroker payables payday payer paymaster payment payroll
    pea pea-souper peace peacekeeper peacemaker peacock pealing peanuts pear pearl-fish pearl-weed
    pearler pearlfish pearlweed peasant peasanthood pebble peccary pecker pecopteris pecs
    pectoralis pectus peculiarity pedagogics pedaler pedaller peddler peddling pedesis pedestal
    pediatrics pediculosis pedometer peeing peeler peeling peeper pegboard peliosis pelter pelting
    pelvimeter pelvis pemmican pemphigus pen-and-ink penalty penance pendulum penetration
    peninsula penis pennant penning penny pennyroyal penpusher pensionary pensioner pentameter
    penthouse pentobarbital peony people peoples peplos peplus peptidase perceiver percent
    percentage perception percher perchlorate percolator percussion perfecter perfectibility
    perfection perfectionism perfectionist perfective perforation performance performer performing
    perfumer perfusion periapsis periarteritis pericarditis perimeter period periodicity
    periodontics periodontitis peripatus periphery periphrasis perisher peristalsis peritonitis
    periwinkle perjurer permanence permanganate permission peroneus perpetration perpetuation
    persecution persistence persistency person persona personage personality personification
    personnel perspective perspiration perspirer persuader pertinence perturbation pertussis
    perusal perusing pervaporation pes pessary pessimism pessimist pesterer pestis petal petchary
    peter petitioner petrochemical petter pettifogger petting petulance pew pewter pfennig ph
    phagocyte phagocytosis phaius phalacrosis phalanger phalangitis phalanx phallus phantasy
    pharmaceutics pharmacist pharmacogenetics pharmacokinetics pharmacy pharos pharyngitis
    pheasant phenacomys phenobarbital phenolic phenomenon phenothiazine pheresis phial
    philadelphus philanderer philanthropist philately philippic philosopher philosophiser
    philosophizer philosophizing philosophy philter phimosis phlebitis phlebothrombosis
    phlebotomus phloem phlomis phoneme phonemics phoner phonetics phonics phonograph phonology
    phosgene phosphate phosphorus photo photocopier photoengraving photographer photography
    photomechanics photometer photomontage photomosaic photon photoretinitis photosynthesis
    phraseology phrasing phrenitis phthisis phycomycosis phylogenesis phylum physiatrics physic
    physicalness physician physicist physics physiognomy physiology physique phytelephas
    phytochemical pianism pianist piaster piazza picker pickerelweed picking pickings picknicker
    pickup picnicker picometer picornavirus picturing pidgin pie pier piety piezoelectricity
    piezometer pigeon pigeonholing pigfish pigskin pigsticking pigweed pike pilaster piles pileus
    pilferer pilgrim pilgrimage piling pill pillager pillaging pillar pilotfish piloting pilus
    pimple pinafore pinball pincer pine-weed pinecone pineweed pinfish pinger pining pinnatiped
    pinner pinning pinniped pinocytosis pinscher pipal pipefish pipefitting pipeful piper pirogue
    pisanosaurus piscary pisser pissing pistol pistoleer pitcher pitcherful pitching pitfall
    pitting pityriasis pixie pizza pj's place-kicker place-kicking placeholder placekicker
    placement placer placeseeker plagiariser plagiarizer plagiocephaly plainclothesman plaiter
    planer planet planetesimal planetoid planimeter plank-bed planking planner planning plantation
    planter planthopper planting plaque plasma plasmapheresis plasterer plastering plasticiser
    plasticity plasticizer plateful platelayer plateletpheresis plater platform plating platinum
    platoon platter platypus plaudits playacting playback player playgoer playground playing
    playmaker playmate plaything playwright pleader pleaser pleasure pleating plectranthus pledger
    plenipotentiary plenitude plesiosaurus plessimeter pleura pleurothallis pleximeter plexus
    plier pliers plodder plosive plotter ploughing plover plower plowing plowshare plug-ugly
    plugger plumber plumbing plumpness plunderer plunger plunker pluviometer plyer plyers
    pneumatics pneumococcus pneumoconiosis pneumocytosis pneumonia pneumonitis pneumonoconiosis
    poacher poaching pocketful poem poet poet-singer poetics poetiser poetizer poetry poignancy
    pointer poisoner poisoning poker pokeweed poking polarimeter polarity polarization polder
    polemics poler policeman policy policyholder polio poliomyelitis poliosis poliovirus polisher
    polishing politeness politician politics pollen pollinosis polls pollster polluter pollution
    pollyfish polonaise polyanthus polyarteritis polybutene polydactyly polyelectrolyte polyester
    polyethylene polyhidrosis polymer polymerization polymyositis polyneuritis polyphosphate
    polypus polysyllable polytechnic pomegranate pompousness poncho pond pond-skater ponderer
    pondweed pons pony pony-trekking pooler pop-fly pope poplin popover popper popping poppy
    populace populariser popularism popularity popularizer population porch porcupine
    porcupinefish porcupines pork pork-barreling pork-fish porkchop porker porkfish pornographer
    porosity porpoise porringer portal portcullis porterhouse portfolio portrait portrayal
    portrayer portraying portwatcher poser poseur posing positioner positivism posse posseman
    possession possibility possum poster posthitis posting postmaster postponer postscript
    posturer posturing potassium potato potbelly potboiler potency potentate potentiality
    potentiometer potful potholder pothole potholer pothos pothunter potpourri potshot potterer
    pottery poulterer poultry poundal pounder pounding pouter poverty powderer powerbroker
    powerfulness poxvirus practitioner pragmatics prairie prancer prankster prater prattler praxis
    prayer preacher preaching prebendary precaution precedence prechlorination precinct precipice
    precipitin precision preconception predecessor predicament predicator prediction predilection
    prednisone predominance predomination preexistence preference preferment prelate prelims
    premises premix premonition preoccupation preparation preposition prerogative presbyter
    preschooler preseason presence presentation presenter presentment presentness preservation
    preserver preserves presidency president pressure prestige presumption presupposition
    preteenager pretence pretender pretending pretense pretension pretext pretrial prettiness
    prevalence prevention prevision price-fixing pricing pricker pricking prickle-weed prickling
    prickteaser prie-dieu priest primacy primate primer priming primping primus prince
    prince's-feather princeling principle printer printing printmaker printmaking priority prison
    prison-breaking prisoner privacy privateer privates prizefighter pro-lifer probability
    probationer probiotic problem proboscis procedure proceeding proceedings proceeds
    process-server processing procession processor proclamation proconsulate procrastination
    procreation proctitis procural procurement procurer prodding producer product production
    productivity profanity professing profession professor professorship proficiency profiling
    profitability profits profundity profusion prognosis programing programmer programming
    progression progressivism prohibition projection prolapsus prolepsis proletariat proliferation
    prolongation prominence promiser promoter promotion prompter prompting promulgator pronoun
    pronouncement pronucleus proofreader propaedeutics propaganda propagation propanal propeller
    propenal propenoate property prophecy prophesier prophet prophylaxis proponent proportionality
    proposal proposer propositus proprietor proprietorship propriety props propylthiouracil prose
    prosecution prosecutor prosody prospectus prosperity prostatitis prosthesis prosthetics
    prosthodontics prostitution protagonist protease protection protectorate protege protein
    proteolysis proteomics proteosome protestation protester protoavis protoceratops protohippus
    protomammal proton protoplasm prototype protuberance provenance provender proverb providence
    provider province provincialism provirus provisioner provisions proviso provocation provoker
    prowess prowler proxemics proximity prudence pruner pruning pruritus pseudocyesis pseudophloem
    psi psilosis psittacosaurus psittacosis psoas psoriasis psyche psychiatrist psychoanalysis
    psychodynamics psychogenesis psychokinesis psycholinguistics psychologist psychology
    psychometrics psychoneurosis psychonomics psychopath psychophysics psychophysiology psychopomp
    psychosis psychotherapeutics psychotherapy psychrometer pterygium ptosis pubes pubis
    publication publiciser publicist publicity publicizer publicizing publisher publishing pudding
    puddler puffer pufferfish puffing puking puller pulley pulling pullover pulpit pulsation
    pulsing pumpkinseed puncher punctuality pundit punishment punks punning punster punter punting
    pupil puppet puppeteer puppy purchaser purchasing purgatory purification purifier purity
    purpose purser pursual pursuer pursuit purveyor pus pusher pushing pushover pushup pussly
    pussy-paws pussytoes putout putterer putting puzzlement puzzler pycnodysostosis pycnosis
    pyelitis pyelonephritis pyknosis pylorus pyramiding pyridoxal pyrites pyrographer pyrolysis
    pyromancer pyrometer pyrophosphate pyrosis pyrotechnics python pyxis quackery quadratics
    quadric quadriceps quadriplegic quadrumvirate quadrupling quaffer quaker qualification
    qualifier qualifying qualm quandary quantic quantifier quantity quantum quarreler quarreller
    quarrier quarrying quart quarter-century quarterfinal quartering quartermaster quarters
    quartic quartz quatercentenary quatercentennial quatrain queenfish quelling quenching querier
    quester questioner questionnaire quetzal quibbler quickener quickening quickie quickness
    quietness quietus quill quilting quintal quintet quintupling quirt quisling quitter quivering
    quizmaster quizzer quoits quota quotation quoter rabbi rabbinate rabbit-weed rabbitfish
    rabbitweed rabble rabble-rouser rabies racer racerunner rachis rachischisis rachitis racing
    racker racketeering radar radiance radiation radiator radicalism radiculitis radioactivity
    radiochlorine radiographer radiolysis radiometer radiomicrometer radiopharmaceutical radish
    radius rafts ragamuffin ragpicker ragsorter ragweed raider rail-splitter railhead railing
    railroader railroading rails railway rainbow rainfall rainfly rainforest rainmaker rainmaking
    rainwater raiser rajah rambler ramification rammer rampart ramrod ramus rancher ranching
    rancor randomization rangefinder ranger ranker ransacking ranter ranting raper rapeseed
    rapidity rapier rapist rappeller rapper rapport rapture raptus rascal rasher rassling raster
    rat-catcher ratables rateables ratepayer rates rathole rathskeller ratifier rating ratio
    rationale rationalism rationalization rationing ratter ratting rattler rattlesnake raveling
    ravelling raver ravisher rawhide rayons razing razor-fish razzing rbi re-creation
    re-experiencing re-introduction re-sentencing reaching reactant reaction reactivity reader
    readiness reading readjustment readying reagent realism realist reality realization realm
    reamer reaper reappearance reappraisal rearguard reasoner reassembly reassurance rebellion
    rebuilding rebuker reburial reburying rebus rebuttal rebutter recasting receipts receivables
    receiver receptacle reception receptionist recession recipient recital recitative reciter
    recklessness reckoner reckoning reclassification recliner reclining recoding recognition
    recollection recommendation reconciler reconnoitering reconnoitring reconsideration
    reconstruction record-breaker record-holder record-keeper recorder recording recounting
    recourse recoverer recovery recreation recrimination recruiter recruitment rectangle rectifier
    rectitude rectorate rectus recuperation recurrence recusal recycling red-header redbelly
    redcoat redeemer redefinition redemption redeposition redevelopment redfish redheader
    rediscovery redmaids reducer reducing reduction redundancy redwing reed reefer reelection
    reeler reenforcement reevaluation refectory refereeing referendum referral refilling
    refinement refiner refining refinisher reflectance reflection reflectometer reflector
    refocusing reformer refractometer refresher refrigeration refrigerator refueling refugee
    refusal refutal refuter regaining regime regiment regimentals regimentation region registrant
    registration registry regrets regularity regulating regulator rehabilitation reharmonization
    rehearing rehearsal reimbursement reindeer reinforcement reinforcer rejection rejoinder
    relapsing relatedness relation relations relationship relaxer relegating relentlessness
    relevance relevancy reliability reliance relic relief reliever religion religionist
    religiousness relinquishing reliquary relishing relistening reliving remains remaking
    remembering remembrance reminder remise remission remittal remnant remonstrance remorse
    removal remover remuda remuneration rendering rendition renewal renovation rent-rebate renter
    rentier renting renunciation reordering reorientation reovirus repairer repairman repayment
    repeater repeating repentance repertory repetition rephrasing replacement replacing
    replenishment replication reporter reporting repositing repositioning repository
    representation represser repression reprinting reprisal reproacher reproducer reproducibility
    reproduction reproval reprover reptile republic republishing repugnance repulsion reputation
    requester requirement requital reredos rescuer researcher resemblance resentment reserpine
    reservation reserves reservoir reshuffling residence residue resignation resilience resistance
    resister resistor resolution resolving resonance resorcinol resource resourcefulness respecter
    respects respiration responder response responsibility responsiveness restatement restaurant
    restauranter rester restlessness restoration restorer restrainer restraint restriction
    resumption resuspension retailer retailing retainer retaking retaliation retardation retention
    retentiveness retina retinitis retirement retraining retreated retrial retribution retrieval
    retriever retrovirus retrovision reunion revelation reveler reveller revelry revenue revenuer
    reverberation reverie revers reversal reversibility reversioner revery revetment reviewer
    revisal reviser revising revision revival revolution revolver revulsion rewording rewriter
    rewriting rhabdomancer rhabdovirus rhagades rheometer rhesus rhetoric rhetorician rheumatism
    rhinitis rhino rhinoceros rhinosporidiosis rhinostenosis rhinotracheitis rhinovirus rhizopus
    rhombus rhonchus rhubarb rhymer rhymester rhythm rial ribbing ribbon ribbonfish ribier
    riboflavin ribosome ricer riches richness richweed rickets rickettsiosis rictus rider
    ridgeling ridgling ridiculer riding rifleman rifling rift rigger rigging right-hander
    right-winger righteousness rightfield righthander rightness rigidifying rigor rinderpest
    ring-around-a-rosy ring-binder ringer ringhals ringing ringleader ringmaster rings rinkhals
    rinsing rioter rioting ripening ripper rippling riser rite river riverbank riverbed riveter
    rivetter rivulet rivulus riyal road roadbed roadblock roadrunner roads roadside roadster
    roadway roamer roarer roaster roasting robber robbery robotics robustness rockabilly rocker
    rockers rockfish rockweed rod rodeo rogue roisterer role roleplaying roller roller-skater
    rollerblader rollerblading rollmops rollover romanticism romper roofer roofing rooftop
    rooftree rooibos rookie room roomer roomful roommate rooms rooster rooter rooting roots
    rope-maker ropedancer ropemaker roper ropewalker roping rorqual rosary rosebud rosefish
    rosemaling rosemary rosette rosinweed roster rostrum rotation rotavirus rotifer rotor rotter
    rotting rotundity roughneck roughness roughrider rounder rounders roundhouse rounding
    roundtable roundup rouser router rover rower rowing royalty rpm rubber-necking rubbernecker
    rubbing rubble ruckus rudapithecus rudder rudderfish ruddles rudeness rudiments ruffian rug
    rugger ruiner ruining ruler rumen rummer rumormonger rumourmonger rump rumrunner rundown
    runner runner-up runoff rusher rushing rusting rustler rutabaga ruthlessness sacculus sackful
    sacking sacrament sacrificer sacrilege saddlebag saddler sadism sadness safe-conduct
    safebreaker safecracker safekeeping safety safflower saga sagebrush sailfish sailing sailmaker
    sailor sailplaning sake salad salal salamander salary sale saleratus sales salesgirl saleslady
    salesman salesmanship salicylate salinometer saliva sally salmonellosis salon saloon
    salpiglossis salpingitis salsify salter salting saltpeter saltshaker saltwater saltworks
    saluter salvager salvation salver salvo sameness sampler sampling sanctity sanctuary sandal
    sandalwood sandbagger sandblaster sander sanderling sandfish sandfly sandhopper sandpiper
    sands sanies sanitation sanity santims sapling sapper sapsucker sarcasm sarcoidosis
    sarcophagus sarcosome sardine sardius sari sartorius sash sassafras sassing satiety satin
    satire satirist satisfaction satisfier saturation satyriasis saucer saunterer sausage sauteing
    savageness saver savings savoring savouring sawbones sawdust sawfish sawfly sawhorse sawyer
    saying scabies scabious scablands scads scaffolding scalenus scaler scaling scalper scammer
    scandal scandalmonger scanner scanning scantling scaphocephaly scapulary scarabaeus scarcity
    scaremonger scarer scattering scauper scavenger scenario scene scene-stealer scenery
    sceneshifter scepter sceptic scepticism scheduler scheduling schemer scherzo schilling schism
    schistorrhachis schistosome schistosomiasis schizanthus schlepper schlockmeister schmeer
    schmoozer schnapps schnaps schnauzer schnorrer scholar scholarship schoolboy schooldays
    schoolgirl schoolhouse schooling schoolmarm schoolmaster schoolmate schoolmistress schoolroom
    schoolteacher schooner sciatica science scientist scimitar scissors scleritis sclerometer
    sclerosis scoffer scoffing scolder scolding scoliosis scoopful scooter scope scorbutus
    scorcher scoreboard scorekeeper scorer scores scoring scorner scorper scorpionfish
    scorpionweed scoter scoundrel scourer scourger scouring scours scouter scouting scoutmaster
    scrambler scraper scrapheap scraping scrapper scraps scratcher scratchiness scratching
    scrawler screamer screecher screeching screed screener screening screenplay screenwriter
    screwballer screwdriver screwing scribbler scriber scrimshanker scriptwriter scrivener
    scrounger scrubber scrubbing scrubs scruples scrutineer scrutiniser scrutinizer scrutiny
    scudding scuffer sculler sculling sculptor sculpturer scunner scyphus sea seabed seacoast
    seafarer seagull seahorse sealer sealing seaman seamster seaquake searcher searchlight
    seasoner seasoning seating seats seawater seaweed secateurs secessionist secobarbital
    second-rater second-stringer seconder secrecy secretariate secretary secreter secretion sect
    sectary sector secularism secularist securer security sedan sedative-hypnotic sedimentation
    seducer seduction seedbed seeder seedling seedpod seeker seeking seepage seer seersucker
    segregationist seismograph seizer seizing seizure selection selectman self-aggrandisement
    self-analysis self-awareness self-confidence self-consciousness self-control self-deception
    self-defense self-denial self-destruction self-determination self-discipline self-drive
    self-effacement self-esteem self-feeder self-flagellation self-government self-hatred
    self-heal self-help self-hypnosis self-indulgence self-interest self-loader self-praise
    self-preservation self-pride self-reliance self-renewal self-reproof self-respect
    self-sacrifice self-satisfaction self-seeker self-starter self-will selfishness seller selling
    seltzer semantics semblance semester semi-climber semidiameter semifinal seminarian seminary
    semiotics semiprofessional semiquaver semitrailer semitrance semitropics senate senator
    send-off sender sending seneschal seniority sens sensation sensibility sensing sensitiser
    sensitivity sensitizer sensitometer sensor sensuality sentiment sentimentalist sentimentality
    sentinel sentry sepal separation sepia sepsis sept septation septenary septum sepulcher
    sequencer sequestration serenity serge sergeant serger serialism series seriousness
    serjeant-at-arms sermon sermoniser sermonizer serpent serratus serum serval servant server
    services servicing serviette serving sesquicentennial session setback setter setting
    settlement settler settling settlings setup sevener sevens sevensome seventies severalty
    severing severity sewage sewer sewing sextet sforzando shad-flower shades shadflower shadfly
    shading shadowboxing shadower shadowing shaheed shaker shaking shall-flower shallowness
    shambles shambling shammer shamrock shamus shanghaier shantung shanty shaper shard
    sharecropper shareholder shareholding shareowner sharer sharksucker sharpener sharper
    sharpness sharpshooter shaver shaving shawl sheaf shearer shearing shears shearwater sheatfish
    sheath sheathing shedder shedding sheep sheepherder sheepman sheepshearing sheepskin sheeting
    shekels shelf shelfful shell-flower sheller shellfish shellflower shelling shelver shenanigan
    sheriff sherry shibboleth shielder shielding shifter shigellosis shilling shim shinbone shiner
    shingler shingles shingling shinplaster ship-breaker shipbuilder shipbuilding shipmate
    shipment shipowner shipper shipping shipyard shirker shirking shirring shirtfront shirting
    shirtlifter shirtmaker shirtsleeve shirtsleeves shirtwaister shitter shitting shlepper
    shlockmeister shnorrer shocker shoeful shoelace shoemaker shoemaking shoes shoestring
    shogunate shoofly shoot-down shooter shooting shopaholic shopkeeper shoplifter shoplifting
    shopper shopping shopwalker shoring shortage shortcoming shortcut shortener shortening
    shortness shorts shortstop shotgun shouter shouting shoveler shovelful shoveller shover
    show-stopper showcase showdown showerhead showing showjumping showpiece showroom showstopper
    shrapnel shredder shrieking shrilling shrimp-fish shrimper shrimpfish shrinking shrub
    shrubbery shucks shuffler shuffling shunning shunter shutdown shutting shyster sial
    sialadenitis siamese sibling siccative sickbed sickness sickroom side-wheeler side-whiskers
    sideboard siderosis sidesplitter sidewalk sidewinder siding siege siemens sifter sifting
    sighting sightreader sights sightseeing sightseer signal-to-noise signaler signaling signaller
    signature signer significance signified signifier signing signore silencer silents silenus
    silicate silicone silicosis silk silks silkweed silkworm sill silo silver-worker silverfish
    silversides silverweed silverworker simal similarity simile similitude simmering simoleons
    simperer simplicity simulation sincerity sinfulness singer single-spacing singles singularity
    singultus sinker sinking sinner sinoper sinopis sinus sinusitis sinusoid sipper sir siriasis
    siris sirloin sis sisal sister sister-in-law sit-down sitter situation six-footer six-shooter
    sixer sixsome sixth-former sixties sizing skateboarder skateboarding skater skating skeet
    skepful skeptic skepticism sketcher skidder skier skiff skiing skill skilletfish skilly
    skimmer skimming skin-diver skinful skinheads skinner skinny-dipper skirmisher skit skittles
    skulker skulking skull skullcap skunk-weed skunkweed skydiver skydiving skylight skyscraper
    skywriting slab slackening slacker slacking slacks slammer slanderer slapper slasher slater
    slating slaughterer slave-maker slaveholder slavery slayer slaying sledder sledding
    sleep-learning sleeper sleepover sleepwalker sleepwalking sleeve sleuthing slews slicer
    slicing slicker slider slinger slinging slingshot slipcover slipover slippage slipper slob
    slobberer sloe slogan sloganeering slogger sloop slop-seller slops slopseller sloucher
    sloughing slovenliness slowing slowness sludge slugabed slugfest slugger sluicegate slumberer
    slyboots smacker smacking small-arm smallholder smallholding smallness smallpox smarting
    smasher smattering smelter smiler smirker smithereens smocking smokehouse smoker smooching
    smoother smoothness smotherer smuggler smuggling snacker snail-flower snailfish snailflower
    snake-fish snakefish snakefly snakeweed snapdragon snapper snapshot snarer snatcher sneaker
    sneerer sneezer sneezeweed sneezing sniffer sniffler snifter snipefish sniper snipping snips
    snitcher sniveler sniveling sniveller snogging snooper snorer snoring snorkeling snorter
    snorting snout snow-in-summer snowboarder snowboarding snowfall snuffbox snuffer snuffers
    snuffler snuggling soaker soap-weed soapfish soapsuds soapweed sobbing sobersides sobriety
    soccer sociability socialiser socialising socialism sociality socializer socializing society
    sociolinguistics sociologist sodbuster soddy sodium sofa soft-cover soft-shoe softener
    softness soiling sojourner solderer soldering soldier soldier-fish soldierfish soldiering
    soldiery solemnity solenogaster soleus solicitude solidarity solidifying solidity solidus
    solipsism solitude soloist solution solver solving somaesthesis somataesthesis someone
    somersaulting somesthesis sommelier son sonar song songster songwriter sonneteer sonny
    sonogram sonometer sonority soothsayer soothsaying sophistication sops sorbate sorcerer
    sorority sorption sorrower sorter sorting sorus sou'-west sou'easter sou'wester soul
    soul-searching sounder soundtrack soup-strainer sourdough souring sousing soutane southeaster
    souther southernism southpaw southwester souvenir sovereignty sowbelly sower spacefaring
    spacewalker spacing spaciousness spadefish spadeful spammer spaniel spanker spanner sparer
    spareribs sparker sparkler sparling sparring sparrow spasm spasmolysis spasmolytic spate
    spatiality spattering spawner spaying speakeasy speaker spearfish specialiser specialist
    specialization specializer specialty species specification specificity specifier specimen
    specs spectacle spectacles spectator specter spectrometer spectrophotometer spectroscopy
    spectrum speculation speech speechifier speechlessness speechmaker speechmaking speechwriter
    speed-reading speeder speeding speedometer speedskater spell-checker spellbinder speller
    spelling spelter spelunker spender spending spermatogenesis spewer sphacelus sphere
    spherometer spherule sphincter sphygmomanometer spider spiderflower spiller spillikins
    spillover spindlelegs spindleshanks spine spinmeister spinnability spinnaker spinner spinning
    spinster spire spirit spirits spirometer spitter spitting splasher splashing splattering
    spleen splendor splenitis splenius splenomegaly splicer splicing splintering splinters
    splitter spoiler spoiling spoke spokesman spondylarthritis spondylitis spondylolisthesis
    spongefly sponger spongillafly sponsorship spontaneity spoonfeeding spoonflower spoonful spore
    sporotrichosis sportfishing sportscaster sportsman sportswoman sportswriter spot-welder
    spot-welding spots spotter spotting spouse spouter sprawler sprayer spraying spreader
    spreading sprigger spring-cleaning springboard springer springtime sprinkler sprinkles
    sprinkling sprinter sprites spritzer sprouting sprue spurner spurring sputnik sputtering
    spying spymaster squabbler squad squadron squanderer squandering square-bashing square-rigger
    squatter squatting squawker squeaker squealer squeezer squeezing squelcher squinter squirmer
    squirrel squirrelfish squirter stabber stabiliser stability stabilization stabilizer
    stablemate stabling stacker stacks stadium staffer stager staggerer staggers staginess staging
    stagnation stainer staining stair staircase stairs stairway stairwell stakeholder stakes
    stalker stalking stalling stalls stamen stammerer stamper stance standard-bearer standardiser
    standardizer stander standpoint standstill stapes staphylococcus stapler star-duckweed
    starches stardom starer starets starfish starflower stargazer stargazing starlet starlight
    starling starter startup starvation starveling stasis statement stater statesman statesmanship
    statics stationer stationery stationmaster statistic statistician statistics statue statuette
    stature status staurikosaurus stayer stays stead steak steakhouse stealer stealing stealth
    steamboat steamfitter steamship steed steelmaker steelworker steelworks steeper steeple
    steeplechaser steerer steering stegosaurus stein stelis stem-winder stemmatics stemmer
    stenographer stenography stenopterygius stenosis stepbrother stepchild stepdaughter stepfather
    stephanotis stepladder stepmother steppe stepper steprelationship steps stepsister steriliser
    sterilizer sternum sternwheeler steroid stethoscope steward stewing sticker stickler stickpin
    stickweed stiffener stiffening stiffness stifler stillness stilt stimulation stimulus stinger
    stinker stinkweed stinter stippler stirrer stirrup stitcher stitching stock-taker stock-taking
    stockbroker stocker stockfish stockholder stockholding stockholdings stocking stockjobber
    stockpiling stocks stocktaker stocktaking stoicism stoker stomacher stomate stomatitis stomper
    stonecutter stonefish stonefly stoner stonewaller stonewalling stoning stooper stopover
    stopping stops storage storefront storehouse storekeeper storeroom story storyline storyteller
    stove stovepiping stover stowing strabismus strafer straggler straightener strainer straits
    strangeness stranger strangler strangles strangling strangulation straphanger strapper
    stratagem strategics strategist strategy stratification stratum stratus strawberry strawflower
    strayer streaker streambed streamer streamliner street streetcar streetlight streetwalker
    strength strengthener strengthening streptobacillus streptocarpus streptococcus streptomyces
    stretcher stretcher-bearer stretching strewing striation strider strife strikebreaker
    strikebreaking striker stringer strings strip-jack-naked striper stripes striping stripling
    stripper stripping stripteaser striver striving strobilus stroking stroller strong-armer
    strophanthus struggler struthiomimus strychnine stubbornness student studio studying stuffer
    stuffing stumbler stumper stumping stumpknocker stunner stunting stupidity stupor stutterer
    stylemark styler stylist stylization stylostixis stylus stypsis styracosaurus sub-assembly
    sub-interval sub-test subbing subcommittee subcontinent subdivider subdivision subduer
    subfamily subfigure subgenus subgroup subheading subjectivist subjoining subjugation
    submariner submerging submission submitter submucosa suborder suborner subpart subscriber
    subscription subsection subsiding subsidiser subsidizer subsidy subsistence subsister subsoil
    subspace subspecies substance substation substituting substitution substrate substring
    subsystem subterfuge subthalamus subtlety subtonic subtotal subtracter subtropics suburb
    suburbanite subverter subvocaliser subvocalizer subway subwoofer succeeder success succession
    successor succorer succourer succubus succus sucker suckerfish sucking suckling sucralfate
    suddenness suer sufferer suffocation suffrage suggester suggestion suicide suitability
    suitcase suite suiting suitor sulcus sulfonate sulphate sultan sultanate summarization
    summation summercater summercaters summoning sumpsimus sumpter sunbather sundial sundown
    sundowner sundries sundrops sunfish sunflower sunglasses sunlight sunray sunshade sunshine
    supercharger supercomputer superfamily superficiality superficies superhighway superintendent
    superiority supermarket supermarketeer supermarketer supernaturalism superorder superpower
    superslasher superstition superstrate superstring supertanker supertonic supertwister
    supervising supervision supervisor supper supping supplanter supplanting suppleness supplier
    supplying supporter supposal suppresser supremacy surety surfacing surfactant surfboarder
    surfboarding surfer surffish surfing surfriding surgeon surgeonfish suricate surmisal
    surmounter surprisal surpriser surrebuttal surrebutter surrejoinder surrenderer surroundings
    surveillance surveying surveyor survival survivor susceptibility sushi suspender suspense
    suspension suspicion sustainer sustenance susurrus sutler suturing swabbing swad swaggerer
    swami swan-flower swanflower sward swashbuckler swatch swathing swayer swearer swearing
    sweatband sweater sweating sweatpants sweats sweatshirt sweeper sweepstakes sweetbreads
    sweetbrier sweetener sweetening sweetness swelling swerving swilling swimmer swimsuit swindler
    swinger switch-hitter switchboard switcher switching swither sword swordfish syllabary
    syllabicity syllable syllabus syllepsis syllogiser syllogizer symbiosis symbol symboliser
    symbolising symbolism symbolist symbolizer symbolizing symmetry sympathiser sympathizer
    sympathy symphony symphysis symposium symptom synaeresis synagogue synapsis synchroniser
    synchronising synchronism synchronizer synchronizing synchrony syndactyly syndic syndrome
    syneresis synergism synezesis synizesis synonym synopsis synovitis syntax synthesis
    synthesiser synthesizer syphilis syringa system systematics systematiser systematization
    systematizer systemiser systemizer tabes tabis tableau tablemate tablespoonful tablet tabletop
    tabulation tacheometer tachometer tachymeter tacker tacking tackler tact tactic tactics
    tadpole taffy tagger tail-flower tailback tailflower tailgater tailing tailoring tails takeoff
    takeover taker takings tale talebearer talent taleteller talipes talker talking talks tallis
    tallow talus tam-o'-shanter tamer tampering tanager tang tangent tanker tankful tanner tanning
    tantaliser tantalizer tantrum tapestry taping tapis tapper tapping taps tapster tarpaulin
    tarsier tarsitis tarsus tartrate tarweed taskmaster taste-maker taste-tester taster tasting
    tater tatter tatting tattler tavern taxer taxidriver taximeter taxis taxonomer taxpayer tea
    tea-strainer teacart teacher teaching teacupful teakettle teakwood teammate teamster
    tearjerker tears teaser teaspoonful teat technician technique technology tectonics teenager
    teens teething teetotaler teetotaling teetotaller telecaster telecasting telecommuting
    teleconferencing telegnosis telegram telegrapher telegraphese telegraphy telekinesis
    telemarketing telemeter telepathy telephoner teleprinter teleprocessing telerobotics
    teleselling telethermometer teletypewriter television teleworking telfer teller telly telpher
    temerity temperament temperature tempest template temple tempo temporalis temporiser
    temporizer temptation tempter tenacity tenancy tendency tenderiser tenderizer tenderness
    tendinitis tendon tendonitis tendosynovitis tenement tenesmus tenet tenner tennis tenonitis
    tenosynovitis tenpins tenpounder tensimeter tensiometer tension tent-fly tentacle tenter
    tenting tentmaker tepal teras teratogenesis tercentenary tercentennial teres termer
    termination terminology terminus terms terrain terrier territory terror terrorist terrycloth
    testament tester testicle testifier testimony testing testis tetanus tetrameter text
    text-matching texture thalamus thallus thanatopsis thankfulness thanks thanksgiving thatcher
    thawing theater theatergoer theatre theatregoer theologian theologiser theologizer theology
    theorem theoriser theorist theorizer theory therapeutics therapist therapy thermionics
    thermistor thermocouple thermodynamics thermogravimeter thermohydrometer thermometer
    thermometry thermopile thermos thermostatics thesaurus thesis thiamin thickener thicket
    thickness thief thigh thigh-slapper thighbone thill thimbleful thimbleweed thimerosal thing
    things thinker thinner thinness thinning thiobacillus thiocyanate thiopental thiouracil
    third-dimensionality third-rater thirster thirties thirty-something thong thoracentesis
    thoracocentesis thorn thoroughfare thoroughness thought thought-image thought-reader thrasher
    thrashing thread-fish threader threadfish threads threat three-bagger three-decker
    three-dimensionality three-fourths three-hitter three-quarters threesome thresher threshing
    threshold thriller thrips throat throe throes thrombocytosis thrombolysis thrombolytic
    thrombophlebitis thrombosis thrombus throttler throttling thrower throwster thruster thrusting
    thruway thuggee thumbnail thunderer thundershower thurible thurifer thwarter thymus
    thyroglobulin thyroiditis thyromegaly thyronine thyrotoxicosis thyrotrophin thyroxine
    thyrsopteris thyrsus thysanopter tibialis tical tick-weed ticker ticking tickler tickseed
    tickweed tidbit tiddler tiddlywinks tidewater tidings tidytips tie-in tiebreaker tier tiger
    tightening tights tilefish tiler tiling tilling tilter tilth timber timbre timekeeper
    timekeeping timeliness timepiece timer times timeserver timetable timidity timing tin-plating
    tinder tine tinkerer tinner tinning tinnitus tinplate tinsnips tinter tinting tintometer
    tipper tippler tipster tit titer titfer tither title-holder titration titterer toad toadfish
    toaster toasting toastmaster tobacco tobogganing toddler toddy toffee togs toiler toilet
    tolerance toller tollgate tollgatherer tollhouse tollkeeper tomato tomb tomtate ton
    tone-beginning toner tongs tongue-fish tongue-flower tongue-lashing tonguefish tongueflower
    tonometer tons tonsillitis tonus toolmaker toolshed tooth toothbrush toothpaste toothpowder
    toper tophus topiary topic topognosis topography topos topper topsoil torchbearer tormenter
    tormentor tornado torpor torrent torso torticollis tortoise torturer torus tosser totaliser
    totality totalizer toter totterer touchdown toucher touchstone toughness tourer tourist
    tournament tournedos touter towboat toweling towelling town towner townsman toxin
    toxoplasmosis toying tracer trachea tracheitis tracheobronchitis tracing tracker tracking
    tracklayer tract tractor trader tradesman trading tradition traditionalism traducer trafficker
    tragedian tragedy tragus trailblazer trailer trailing trainbearer traineeship trainer training
    trainman trainmaster trait traitor tramper trampler trampling tranquility tranquilizer
    tranquilliser tranquillizer transaction transactions transcriber transcription transducer
    transexual transferer transferral transferrer transformation transformer transfusion
    transgression transience transistor translation translucence transmission transmittal
    transmitter transmitting transmutation transpiration transplanter transplanting transponder
    transportation transporter transudate transvestitism trapezius trapper trapping trappings
    trapshooter trapshooting traveler traveling traveller travelling travelogue traversal
    traverser trawler tray treachery tread-softly treadmill treason treasurer treasury treater
    treatise treatment treaty tree treehopper treetop trekker trembler trembles trencher
    trend-setter trepidation trespasser trestle trews tri-iodothyronine triacetate trial
    triamcinolone triangle tribunal tribute triceps triceratops trichiniasis trichinosis
    trichomoniasis trichuriasis tricker trickster tricyclic trier trifler trigeminal trigeminus
    triggerfish trimer trimester trimmer trimming trimmings trinket trio triphammer triple-decker
    triple-spacing tripling tripod tripos tripper triquetral trismus trisyllable triumvirate
    triviality trochanter trochlearis troika troller trolleybus trolling trombiculiasis trooper
    troops trophobiosis tropics trotter troublemaker troubler troubleshooter trough trouncing
    troupe trouper trouser trousering trucker trucking truckler truckling truculence trudger
    trumpeter trumpetfish trumpets trumping trunk trunkfish trunks trustbuster trustee truster
    truth truthfulness tsoris tsunami tsuris tub tub-thumper tuber tuberculosis tubful tubing
    tubule tuft tug-of-war tugger tuition tularemia tulip tumble-dryer tumbler tumbleweed tumbling
    tumor tumour tumult tumulus tunaburger tuner tungstate tungsten tunic tunicate tuning turban
    turbinal turbine turbulence turkey turmeric turmoil turner turning turnover turnpike turntable
    turps turquoise turtler tusker tusser tv twaddler tweed tweeter tweezer twenties twice-pinnate
    twiddler twiner twinflower twinkler twins twirler twister twitching twitterer two-bagger
    two-baser two-by-four two-hitter two-seater two-thirds two-timer twofer twosome tying
    tympanites tympanitis typesetter typewriter typewriting typhoid typhus typing typographer
    typography tyrannosaurus tyranny tyrant tyrosine u-drive udder udometer ugliness ulcer
    ulceration ulitis ulster ultimatum ultracentrifugation umbellifer umbilicus unambiguity
    unawareness unbeliever uncertainty uncle unconcern uncovering uncus underachievement
    underachiever underbelly underbrush underclothes underclothing undercurrent underdrawers
    undergraduate underling underpants underperformer underrating underreckoning underseal
    undersecretary underseller undershirt underside understatement undertaker undertaking
    underwear underwing underworld underwriter undies undoer undoing uneasiness unemployment
    unfastener unfastening unfolding unguis unhappiness unification uniformity uniqueness unit
    uniting unity universality universe university unloading unmasking unpredictability unraveler
    unraveller unrealism unreality unreason unrest unselfconsciousness unselfishness unsnarling
    untangling untier untruth untying unveiling unwillingness upbraider upbraiding upbringing
    updating upending upheaval upholder upholsterer upkeep uplifting uppercut uprising uproar
    uprooter upsetter upshot upstager uptake uranalysis urarthritis urate urchin ureter ureteritis
    ureterostenosis urethritis urgency urging urial urinal urinalysis urine urn urochordate urus
    usage usefulness uselessness user using usurer usurper utensil uterus utiliser utilization
    utilizer utopia utriculus utterance utterer uveitis uvulitis vacancy vacationer vacationing
    vaccinating vaccination vaccine vacuolization vagary vaginismus vaginitis vagueness vagus
    valgus validation validity valise valley valor valuation value-system valuer values valve
    valvulitis vamper vanadate vandal vandalism vanguard vanisher vanishing vanity vanquisher
    vapor vaporing vaporiser vaporization vaporizer vapors vapours vaquero var. variability
    variate variation varicosis varietal variety variometer varnisher varus vas vasculitis vase
    vasoconstrictive vasodilative vasovesiculitis vassal vaudeville vaulter vaunter veal vector
    veering vegetable vegetation vehemence vehicle veiling vellum velocity velour velours
    velvetweed vender vending vendor veneering vengeance venter ventilation venting ventriculus
    venturer veracity veranda verandah verb verbaliser verbalizer verbena verdict verdolagas
    verger verification verifier verisimilitude vermis vermouth vernier veronal versatility
    versifier version vertex verticilliosis vertigo verve vesiculitis vesiculovirus vesper vespers
    vessel vestibule vestige vetchling vexation vexer viability vial viand viands viaticus vibes
    vibrancy vibration vicar vicar-general vicariate vice vichyssoise vicinity victim victimiser
    victimizer victor victory victualer victualler victuals video viewer viewers viewfinder
    viewing viewpoint vigilance vigilantism vignette vigor vigorish vilifier village villager
    villain villus vindication vine vinegar vinegarweed vineyard vintage vintager vintner vinyl
    violation violence violin violinist viper virginity virtue virulence virus visage viscometer
    viscosimeter viscosity viscus visibility vision visiting visitor vista visualiser
    visualization visualizer vitaliser vitality vitalizer vitals vitamin vitellus vividness vizier
    vocable vocabulary vocaliser vocalist vocalizer vocalizing vocation vogue voicer voicing
    voider voiding volary volcano volition volleyball voltage voltmeter volume volumeter volvulus
    vomer vomiter vomiting vomitive vomitus votary voter voting voucher vowel vower voyager
    vulcaniser vulcanizer vulgariser vulgarizer vulnerability vulture vulvitis vulvovaginitis
    wadding waddler wader waders wading wads wafer waffler wagerer wages waggoner wagon wagoner
    wailer wainscoting wainscotting waist waiter waiver wakefulness wakening waker waldmeister
    walker walkout walkover wall-paperer wallet wallflower walloper wallpaperer wally walnut
    walrus waltzer wand wanderer wandflower wangler wangling wanker wanter war warbler ward-heeler
    warder wardrobe wardroom warehouser warehousing warfare warhorse warm-up warmer warmonger
    warmongering warmth warner warping warragal warranter warrener warrigal warrior wart wartweed
    washables washbasin washbowl washer washing washup wassailer wastebasket wasteland waster
    wastewater wasting watcher watching watchmaker watchman watchtower water-rate water-skiing
    watercolorist waterer waterfall waterfinder waterfront watering watermark watermeal waterpower
    waterproofing waters watershed waterway waterweed waterworks watt wattmeter wavelength waverer
    waving wax-chandler waxflower waxwing wayfarer ways wayside weakener weakfish weakling
    weakness weal wealth weaning weapon wearer weariness weatherboarding weatherstripping weaver
    weaving webbing weber webmaster wedding weed-whacker weeder weedkiller weeds week weekday
    weekender weeper weigher weighing weighting weightlessness weightlifter weightlifting weir
    weisenheimer welcher welcomer welder welding welfare well-being well-wisher wellbeing
    wellspring welsher wencher wester westerner wether wetness wetter wetting whacker whaler
    whalesucker whatsis wheal wheat wheedler wheedling wheelchair wheeler wheeling whereabouts
    wherewithal whiffer while whim whiner whipper whippersnapper whipstitching whirler whirling
    whiskers whiskey whisky whisperer whistle-blower whistleblower whistler whistling whit
    whiteface whitefish whitefly whitener whiteness whitening whitewater whiting whittler whodunit
    wholesaler whooper whopper whoremaster whoremonger whorl wickedness wicker wicket-keeper
    widening widower widowhood width wiener wife wig wigging wiggler wigmaker wildcatter
    wildebeest wildflower wilding wildlife wildness wile willies willingness willow willpower
    wilting windbag windbreak windbreaker windcheater winder windfall windflower winding-clothes
    windjammer windmill window window-washing windowpane windowsill windshield windtalker
    wine-colored wine-coloured wineglass winemaker winemaking wingback winger wingman wings winker
    winner winnings winnowing wintertime wiper wire-puller wirer wiretapper wiring wisdom
    wisenheimer wishing wisp wit witch-hunter withdrawal withdrawer withe withers withholder
    withholding withstander witnesser wits wobbler woe wolffish woman womaniser womanizer womb
    wonderer wonderfulness wood wood-creeper woodborer woodcarver woodcarving woodcreeper
    woodcutter woodgrain woodgraining woodhewer woodpecker woods woodshed woodwork woodworker
    woodworking wooer woofer wooing wool woolgatherer woolsorter word-painter word-painting
    word-splitting wordfinder wording wordmonger words work-clothes work-clothing workaholic
    workbench workboard worker workings workman workmate workout works worksheet workshop
    worktable workweek world world-beater worldling wormseed worrier worriment worshiper
    worshipper worsted worthlessness wrangler wrangling wrapper wrapping wrath wreath wreckage
    wrecker wreckfish wrecking wrester wrestler wrestling wretch wretchedness wriggler wringer
    wrist writ writer writing wrongdoer wrongdoing x-axis xanthate xanthomatosis xanthosis
    xenogenesis xenon xerophthalmus xerotes xylem xylophone y-axis yachting yanker yard yardage
    yarder yardmaster yardstick yawner yaws year yearling yearner yearning years yeller yelling
    yellowhammer yellowlegs yelping yes yesteryear yielder yips yodeling yodeller yoga yokel
    you-drive youngster younker youth yr yucca z-axis zapper zeal zenith zinger zither zloty
    zombie zoning zoo zooflagellate zoonosis zoster zymolysis zymosis
  ]],
  NA = [[
    accessory acid acting additive adherent adhesive adjective adjunct adult aery affluent ageing
    aging alabaster aliquot alpha alternative alto amateur ammoniac amphibian amyloid analogue
    animal anionic antecedent anti-semite arachnoid arithmetic aspirant assistant atheist
    attendant auxiliary avocado bacchanal baffled baking banging banner barbarian baritone bass
    bastard batwing bearing beginning belittling beneficiary beta billionth binding biquadratic
    blaring blonde bobtail bouncing bowing bracing breakable breakaway breathing breeding brute
    buggy caller canary capillary capital captive caramel cardboard carnation catching cathedral
    cc celluloid centennial cereal characteristic charnel cheering cherry chichi chicken choice
    ciliate cinnabar cleft composite consonant constituent continent contingent contrabass
    contraceptive contralto convertible coral corporal correspondent countertenor cracking
    criminal cunning current custom cutting damask dandy daring darling decimal deepening deltoid
    demonstrative depilatory derivative descendant descendent detergent determinant determinative
    deterrent diabetic dialectic dickey dicky differential directive dirt discomfited distaff
    documentary dozen drumhead duckbill dud ebony editorial effluent elder elite ellipsoid
    endocrine equivalent eristic evil excess executive existentialist expert exterior failing
    fanatic farming favorite favourite female fighting flagging fledgeling flint flowering fluid
    folding foreboding formative fossil freshman fugitive functioning future futurist giant giving
    going gold grasping grating greenhouse grownup grumbling half-breed hearing hi-fi hind hip
    homebound hundredth hybrid imbecile imitation incident incompetent indie indigo individual
    individualist inhalant initiative instant instinct insurgent intangible intent interior
    internationalist interrogative intoxicant italic jugular junior killing kin kind knockout
    laggard lapidary lashing legion liberal libertine liege lightweight lilac liver livery living
    low-down lowland magic maiden make-believe male maniac manic-depressive manual material
    maverick meaning mechanic medium melancholy mendicant mercenary merging metric millenary
    millionth mineral miniature minute missionary moire moneymaking monochrome motive mourning
    murmuring musing must mutant naming narcoleptic narrative narrowing nationalist nonpareil
    nonsense novel nude nutrient nymphomaniac objective ocher ochre official omnibus opening
    opponent orange outboard outcast pagan paperback partizan patient peanut pectoral pedigree
    pendant pendent periodical perpendicular phantom pituitary plodding polemic polynomial
    positivist precedent premium prerequisite prescription preventative privy projectile
    propagandist protozoan punk purging pussy quadrate quality questioning racist rallying
    razorback reactionary rearing reasoning recessional recluse referent reflex regent regulation
    rejoicing repellant representative resident respondent retrospective reverend rhomboid ritual
    roan roly-poly romanticist rose routine ruby ruling rum rummy russet rustling sable sage
    saline salmon saving scapular screwball sec seeing self seventy-eight shakedown shaping
    sharing shot side singing sinning sitting sixtieth slain slapstick sleeping smoking solvent
    sophomore soprano speaking squab standard standby starting statuary statute stereo stimulant
    stirring straining strait submersible subsidiary suffering sulky summary sunrise sunset
    superlative supernumerary supplicant surface surplus surrogate sweetheart swimming tabby
    takeout tangerine teal teasing tending tenor testimonial tete-a-tete textile thenar thinking
    thoroughbred thousand thousandth three-d throbbing throwaway throwback thumping thyroid tiptop
    token traditionalist transsexual trillion truant turbinate tutorial twenty-eight twenty-two
    twilight two-piece ultramarine ultraviolet umber umbrella unconfessed understanding uninitiate
    union upstart utility vanilla variant vaulting velvet vernacular vertebrate veteran violet
    virgin virtuoso visionary volute wailing walk-in walk-up waning warning watercress wavering
    waxing weakening wearing well-wishing whipping whirring whispering wildcat wireless wizard won
    worrying worsening year-end
  ]],
  NAR = [[
    adagio allegretto allegro andante forte half impromptu leeward northeast offstage passing past
    piano rattling right roaring southwest uptown west windward
  ]],
  NAV = [[
    birch bluff bombproof boss bronze bully burlesque bush chance concrete conglomerate discontent
    dummy dun front game ginger grave hex hollow honey invalid iron key light lyric manifold mass
    matte metal middle mint motley motor neuter overcast quack renegade rubber satellite size
    staple starboard straw subordinate superordinate top twin uniform vagabond weather zero
  ]],
  NAVR = [[
    broadside
  ]],
  NR = [[
    alias boiling dripping etcetera glissando heaps horseback item knee-high langsyne longways
    lots meantime midweek nay nor'-east nor'-nor'-east nor'-nor'-west nor'-west nowadays overtime
    peradventure piping plenty raving sidesaddle soaking sou'-east sou'-sou'-east sou'-sou'-west
    tandem today tomorrow way yea yesterday
  ]],
  NRA = [[
    backstage home straightaway
  ]],
  NRV = [[
    part
  ]],
  NV = [[
    abseil accent access accession account act addict adduct advantage adventure affiliate
    affright affront age airbrush airlift airmail alarm alibi aliment alligator allowance alloy
    allure ally ambition ambuscade ambush amnesty amount anagram anger angle anguish ante ape
    apparel appeal applique apprentice aquatint arbitrage arc archive arm armor armour array
    article ash asphalt assault assay assent asterisk atrophy attire auction auctioneer audit
    author autoclave autograph automobile autopsy avalanche award awe ax axe baa babbitt baby
    bachelor backfire background backlash backlog backpack backspace backstop backstroke badge bag
    balance bale ball ballast balloon ballot ballyhoo band bandage bank bankroll banquet banter
    bar barb barbeque barber bard barf bargain barge bark barrack barrage barrel barricade barter
    bash basset bastinado batch bath batik batten battle baulk bayonet beach beacon bead beak beam
    bean beard beaver bebop bed beef beeswax beggar bell belly bellyache belt bench benefice
    benefit berry berth bib bicycle biff bight bike bilge bill billet bin binge bioassay bird
    birdlime birdnest birr birth bitch bitt bivouac blabber blackberry blackjack blackleg
    blacklist blacktop blackwash blarney blather blaze blazon bleach bleep blemish blether blight
    blinker blitz blitzkrieg bloat blob block blockade blog blood blossom blot blotch blow
    bludgeon blueprint bluster board boat bobble bobsled boldface bomb bond bong bonnet boob
    boogie book boondoggle boot bootstrap booze border bosom botch bottle bottleneck bower bowl
    box bracket brad brail braille brain brainstorm brake branch brand brattice bravo brawl bread
    breakfast bream breast breaststroke breed breeze brevet bribe bridge bridle brigade brim brine
    bristle broach broadcast brocade broker brooch brood brook broom brunch bubble buccaneer
    bucket bud budget buffalo buffer bug bugger bugle bulk bull bulletin bulwark bunch bunco
    bundle bunk bunker bunt bur burden burl burp burr burrow burthen bus bushel buss butt-weld
    butter button buttonhole cab cabal cabbage cabin cable cache caddie caddy cage cake cakewalk
    calcimine calendar calender caliper calliper callus camber campaign canal candle candy cane
    canker cannon cannonade canoe canopy cant cantilever canvas cap caparison capriole capsule
    captain caption caravan carbonate card career carol carom carouse carp carpenter carpet cart
    cartoon cartwheel cash cashier casket castle cat catalog catalogue catcall caterwaul catnap
    caulk caution cave cavern cavil cement censor censure census centre cere certificate cha-cha
    chagrin chain chair chairman chalk chamber champ channel chap chaperon chaperone char
    character chariot charm chart charter chasse chauffeur chaw checker checkmate cheek cheep
    cheer cheese cheque chicane chill chime chin chine chink chip chirrup chisel chit-chat
    chitchat chloroform choir chomp chord chorus chrome chunk chute cinch cipher circle circuit
    clabber clam clangor clangour clapboard claret clash class claw cleat clerk clew climax
    clinker clip cloak clock clone clop closet closure cloture cloud clout clown club clue clump
    clunk cluster clutter coach coal coast coat cobblestone cocker cockle cocoon code coffin cog
    coif coiffure coin coke collar colorcast comb combat comfit comfort command comment commission
    commune companion compass compere complement complexion compliment compost concert concertina
    condition cone confection conflict conga conge congee conjecture consent contact contest
    contour contract contradance contrast contredanse control convoy cooper cop copper copy
    copyright coquette corbel cord corduroy core cork corkscrew corn corner cornice corral corset
    cosh cost costume cotton couch counsel countenance counterattack counterbalance countercheck
    counterclaim countermand counterplot counterpoint counterpoise countersign countersink
    counterweight country-dance couple court court-martial covenant cow cowhide cowl cox crab
    craft cramp crap crape crate crawfish crayon craze cream credit crenel creosote crepe crest
    crew crib crick cricket crimp critique crock crook crop cross-index cross-link crossbreed
    crosscut crosshatch crowd crown crumb crusade crust cub cube cuckold cuckoo cudgel cue cuff
    culture cup curb currycomb curtain curtsey curve curvet cuss cycle cyclostyle cypher dado dam
    damage dapple date dateline daub dawn daze debate debauch debit debut decay decease deck decoy
    decree default defect delight deluge demise demo desire despair detail detour detox devil
    diagram dice diet dike dimension dimple din ding disadvantage disarray discharge discipline
    disco discord discourse disesteem disfavor disfavour disguise dish disillusion disk dismay
    disorder disquiet disrespect dissent distance distemper distress district ditch ditto dive
    divorce dock doctor document dodder dog dogfight dogsled domicile dong doodle dope dose dot
    doubt douche dower draught drawl dream drivel drizzle drone drool drudge drug drum drydock
    duel dung dusk dust dyke dynamite e-mail eagle earmark earth edge effect egg egress elbow
    electroplate email embargo emcee enamel encore end endeavor endeavour enfilade engineer
    entrance epoxy escalade escallop essay esteem evidence excerpt exchange excuse exercise exit
    expense experience experiment exudate eye eyeball eyewitness face facsimile factor falcon fan
    fantasy farce fare farm farrow fart fashion fate father fatigue fault favour fawn fax fear
    feast feather feature fee fence ferment fester festoon fetter fettle feud fib fiddle field
    figure filet filibuster filigree fillet film filtrate fin financier finger fingerprint fire
    firebomb fish fissure fistfight fizz flag flame flare flavor flavour flaw fleck fleece fleer
    flesh flight flip-flop flock flood floodlight floor floss flour flow flower fluff flunk flurry
    flute flux foal foam fob focus fodder fog foil fool footnote forage foray force ford forearm
    foreground forest fork form fort founder fowl fox foxhunt foxtrot fraction fragment frame
    franchise freak freckle freight fresco fricassee fright fringe fritter frizz frock frog frolic
    frost froth fruit fuck fuel fullback function fund funk funnel fusillade gab gad gag gage
    gaggle gall gambol gang gangrene gaol gap garage garb garden gargle garment garnish garnishee
    garotte garrison garrote garrotte garter gas gasconade gate gauffer gazette gee gel
    gerrymander gesture ghost gibbet gift gimp gin girdle girth glamour glass glimmer glimpse
    glissade glory gloss goffer goldbrick golf gong goose gossip gown grace grade graft grain
    grandstand graph grass grate gravel grease griddle grill grime gripe grit groin groove grouch
    ground grouse grout grub grubstake grudge guard guesstimate guffaw guillotine gum gun gut
    gutter guy gyp habit hack hackle halter ham hammer hand handcraft handcuff handicap handstamp
    hap harbinger harbor hare harlequin harm harp harpoon hash hasp hassle hat hatchel haw hawk
    hay hazard haze head headline heap heat hectograph hedge hee-haw heel heliograph helm hem
    hemorrhage hemstitch henna herd hiccough hiccup highjack hike hill hinge hive hoax hob hobnail
    hoe hole holiday holystone homer homestead honour hood hoodoo hoof hoop horn horseshoe
    horsewhip hose host hound house howl huckster hue hulk hull humbug humor humour hunch hunger
    hurrah husband husk hydroplane hymn hype hypertrophy hyphen ice image impact import incense
    inch inconvenience indenture index influence ink input inset instance instrument interchange
    interdict interest interlude intrigue introject inventory invoice jack jacket jackknife
    jacklight jackrabbit jag jail japan jaundice jaunt jaw jawbone jazz jelly jest jewel jibe
    jiggle jinx jitterbug joke jolt jot jounce journey joust joy joyride jug julienne jumble junk
    junket jut kayak kayo keel kennel kid kink kip kit kite kitten kneecap knife knight knot
    knuckle kotow kvetch labor labour lack lacquer lactate ladder lamb lance land landscape lap
    lapse lark lasso lather layer leaf league leak leapfrog leash leather leaven lecture leech
    letter lever leverage libel licence license lighter lilt lime line lipstick lisp list
    lithograph litter load loaf loan lobby loft log loot lord lot lube luff luge lull lumber lump
    lunch lust machine macrame madder malfunction mambo manacle mandate maneuver manoeuvre mantle
    manure map maraud marble marcel marinade market marshal martyr mate matter medicine menace
    mentor meow merchandise merit mess message meter miaou miaow microfilm microwave miff mildew
    milk mill mime mimeo mimeograph mind mine minister minstrel mire mirror misconduct miscount
    misdeal mismatch misprint mist mistake mizzle mob mollycoddle molt monger monkey mooch moon
    moonlight moonshine mortar mortgage mothball mother motion motorbike motorboat motorcycle
    moult mound mountaineer mouse mousse mouth mud muddle muff mug mulch munition murder murk
    muscle mush mushroom muss mutiny muzzle name nap nark neck needle neigh neighbor neighbour
    nerve nest network nickel nicker nickname nitrate nix noise noose nose nosedive nosh number
    nut object occasion oil oink omen one-step ooze orb orbit order ordinate orphan outcrop outcry
    outfit outgo output outrage overbid overhang overprint oversupply overuse oyster pace package
    pad padlock page pain pair pal palisade palm palsy pan pander panel panhandle panic pantomime
    paper par parachute parade paragraph paraphrase parcel parent parget park parley parody parole
    parrot partition partner party paste pasture patch patrol patronage patter pattern pave paw
    pawn peach peak peal pearl pedicure pee peeve peg pen pencil pension perfume peril perk perm
    peroxide pestle petition phase phone photocopy photograph photostat phrase picket pickle
    picnic picture piece pig pigeonhole pigment pile pillage pillow pilot pimp pine pinion
    pinnacle pip pipe pique pirate pirouette pit pitchfork pith pity place plait plank plant
    plaster plate pleat plight plonk plot plug pock pocket pockmark pod point pole poleax poleaxe
    police polka poll pollard pomade pompadour poniard pool pore porter portion position post
    postmark posture pot potter pouch poultice pound pout powder power powwow practice prang prank
    prate prawn preamble precis preface prefix prejudice prelude premise premiss preview prey
    price pride privilege prizefight probate process proctor profile profit profiteer program
    programme progress prolapse promenade prop proportion proposition prospect prostitute
    provision psalm puke pulp pulse pumice pun pup puree purse putty quaff quake quarantine quarry
    quarter quarterback quaver queen quest question queue quilt quirk quiz rabbit race rack racket
    racketeer raffle raft rafter rag rage rail railroad raiment rain ramp rampage ranch range
    ransom rant rappel rasp rat ratchet rate ration ravage ray razor razz reason rebroadcast recap
    receipt recompense record redress reef reel referee reference refit reform refrain refund rein
    relish remainder remedy rendezvous renege repose reprieve reprint reproach reproof repurchase
    research reshuffle respect respite rest result retrospect revenge revolt reward rhumba rhyme
    rib rice rick ridge rifle rim rime riot riposte ripple roach robe rock rocket romance roof
    rook root rope rosin rouge route row rubberneck rubbish rubric ruck rue ruff ruin rule rumba
    rumble rumor rumour rumpus rut saber sabotage sabre sack saddle sailplane saint salaam salve
    samba sample sand sandblast sandpaper sandwich sass sauce saunter scaffold scale scalp scam
    scamp scar scarf scat scent scheme schlep schmoose schmooze school scollop scoop score scorn
    scourge scrag scrap screen scrimmage script scroll scruple scuffle scull sculpture scum scythe
    seam seaplane season seat section sediment seed segment segue seine sense sentence sequence
    serenade service sex shack shackle shade shadow shaft shag shame shampoo shank shape shark
    shear sheet shell shellac shelter shepherd shield shill shin shingle shinny ship shipwreck
    shirt shit shlep shmooze shoal shock shoe shoehorn shoetree shop shore shortlist shoulder
    shovel shower shred shriek shrimp shrine shunt shutter shuttlecock sideline sideswipe
    sidetrack sieve sight signpost silence silhouette silkscreen silt simper sin siphon site skank
    skate skateboard sketch skewer ski skin skin-dive skinny-dip skipper skirmish skirt skittle
    skunk sky skyrocket slag slalom slander slat slave sled sledgehammer sleet sleigh sleuth slice
    slit slobber sloganeer slope slot slouch slough slum smelt smirch smock smoke smooch smudge
    smut snack snail snake snare sneeze snick snip snooze snorkel snow snowball snowboard
    snowmobile snowshoe soap sock sod soil sojourn solace somersault sonnet soot sophisticate
    sorrow sort soup source space spade spam spank spark spatter speck speed spell spice spike
    spite splatter splint splotch splurge splutter spoof spook spoon sport sportscast spot
    spot-weld spotlight spray spree spring spud spume spur squabble squeegee squire staff stage
    stalemate stall starch stash state station stave steamer steel stem stencil stenograph step
    stereotype stick stint stitch stock-take stockade stockpile stomach stool stopper stopple
    store storm strain strand strap streak stream stress strickle string strip stripe stroke
    structure struggle strut stub stucco study stuff stump stunt style stymie stymy sublease
    sublet subvention succor succour suction suds suffix sugar suit sulfate sulfur sum summer
    summit summons sun sunburn suntan supplement surf surfboard surtax suture swag swage swamp
    swash swat swatter sweat swig swoosh swop swot syndicate syphon syringe table tail tailgate
    taint talc tally tamp tampon tangle tango tank tape tar target tariff tarmac task taste tattoo
    tax taxi team teargas tee teeter-totter teetertotter telecast telegraph telephone telex temper
    tenant tent tenure term terrace thatch theme thermostat thirst thrill throne throng throttle
    thumb thumbtack thunder thwack tick ticket ticktack ticktock tide tile till tiller time tin
    tincture tint tip tipple tire tissue title tittle-tattle toady toboggan toe toenail toggle
    toll tone tongue tonsure tool toot tootle tope torch torment torpedo tot tote tour tourney
    tout tow towel tower toy track trade trademark traffic tram trammel trance transit transition
    trap trash travail travesty trawl treasure trek trellis tremor trench trend trepan trephine
    trick trifle trigger trill trip triplicate triumph troll troop trouble trowel truck truss tube
    tucker tune turf turtle tusk twaddle twill twinge twirp twit twitter two-step type
    ultracentrifuge umpire unbalance undercharge undercoat undercut understudy unicycle vacation
    vacuum valet value varnish vault vaunt vein veneer vent verdigris verge verse vesture vet veto
    videotape view vitriol voice volley voodoo voyage vroom waddle waffle wage wager waitress wall
    wallpaper waltz wank ward ware warehouse water watercolor watercolour wattle wave wax web
    wedge weed weekend weight weightlift welt welter wench wet-nurse whale wharf wheel wheelbarrow
    whelk whelp whicker whiff whir whirligig whirlpool whisker whitewash whore widow will winch
    wind wine wing winter wire wiretap witch wolf word worm worship wow wrack wrick wrinkle xerox
    yacht yack yak yarn yawl yen yip yodel yoke zest zinc zipper zone
  ]],
  NVA = [[
    ace bay beetle bias blanket bone bootleg bottom buff bum camp center champion charcoal cod
    color confederate conjugate content jade jet level master mat model patent pedal pet plane
    port premiere prize proof radio rank rear salt sham signal singsong snuff sound spiral spruce
    star stock stone subject submarine tan tense wound
  ]],
  NVAR = [[
    counter solo square
  ]],
  NVR = [[
    bolt chock con hotfoot
  ]],
  R = [[
    a.k.a. aback abaft abeam abed aboard aborad across afar afield afresh afterward again alas
    alee almost aloft along alongside aloud already also always amain amidships anew anon anyhow
    anymore anyplace anyway anyways anywhere apace apiece aright around as asea ashore astern
    astraddle astray astride athwart atop awhile baby-like bannerlike before belike below beneath
    besides betimes between betwixt beyond breadthways breast-deep breast-high but by cap-a-pie cf
    cf. chock-a-block chop-chop closest coastward cross-country cross-legged crossways
    disregarding disregardless doggo dolce doubtless downriver drop-dead e'en e'er e.g. edgeways
    either elsewhere endways ergo erst etc. ever evermore everyplace everywhere faster fastest
    feetfirst flip-flap forever forevermore forrad forrader forrard forsooth forth forthwith
    frontward furthermore half-price hell-for-leather hence henceforth henceforward here hereabout
    hereabouts hereby herein hereinafter hereinbefore hereof hereto heretofore hereunder hereupon
    herewith hither hitherto however hundredfold i.e. ib. ibid. ibidem ie indeed indoors infra
    insofar insomuch instead irregardless irrespective kinda landward leastways lief literatim
    longest maybe mayhap midships millionfold molto moreover ne'er nearer nearest needs never
    nevermore nevertheless nigher nighest nohow non nonetheless north-east north-northeast
    north-northwest north-west not notwithstanding o'clock o'er off-hand off-the-clock oft often
    oftener oftentimes ofttimes once onward orad overboard overleaf overside p.a. passim perchance
    perforce perhaps pickaback pig-a-back pit-a-pat pitty-pat pitty-patty post-haste post-paid
    pronto quicker quickest quite rather scienter seldom seriatim shoulder-to-shoulder sideward
    sideway sky-high slantways slap-bang slower slowest so someday somehow someplace sometimes
    someway someways somewhat soon sooner soonest sopping sou'west south-east south-southeast
    south-southwest south-west spaceward straightway supra thence thenceforth there thereabout
    thereabouts thereafter thereby therefor therefore therefrom therein thereinafter thereof
    thereon thereto theretofore thereunder therewith therewithal thither though thousand-fold
    thrice throughout thus tip-top toe-to-toe too twice unawares unco underfoot underneath
    up-country upriver upstate videlicet viz. waist-deep waist-high well-nigh whence wheresoever
    wherever withal within yeah yet
  ]],
  RA = [[
    about abroad afoot aft after ago ahead alike alone alright amidship amok amuck apart apropos
    askance aslant away backward bodily cleanly downright downstairs downstream downwind earlier
    even face-to-face far farther farthest furthest head-on headlong homeward just later leisurely
    lengthwise less man-to-man more most offshore on only otherwise out outright overnight
    overseas poorly presto pretty regardless sideways slam-bang slapdash sometime still tenfold
    through together upstream upward upwind very weakly
  ]],
  RAN = [[
    above behind daily enough foursquare in least much north northward over overhead rearward
    southward uphill upstairs westward
  ]],
  RANV = [[
    well wholesale
  ]],
  RAV = [[
    further off up
  ]],
  RAVN = [[
    down forward
  ]],
  RN = [[
    altogether aside closer hereafter longer meanwhile now nowhere outdoors plum somewhere then
    tonight vis-a-vis
  ]],
  RNA = [[
    inside none southeast
  ]],
  RNVA = [[
    back
  ]],
  RV = [[
    sic
  ]],
  RVAN = [[
    plumb
  ]],
  V = [[
    aah abase abash abduce abduct abet abhor abide abjure abolish abound abrade abrase abreact
    abridge abscond absolve absorb abstain abut aby abye accede accept accompany accomplish accost
    accouter accoutre accredit accrete accrue accurse accuse accustom achieve acid-wash
    acknowledge acquaint acquiesce acquire acquit adapt add addle adduce adhere adjoin adjourn
    adjudge adjure adjust admeasure administer admire admit admix admonish adolesce adopt adore
    adorn adsorb advect affiance affirm afflict afford afforest aggrade aggress aggrieve aggroup
    agree air-condition air-cool air-drop air-freight air-ship air-slake airfreight airt align
    aline allay allege allot allow allude alter amass amaze amend amerce amuse analyse analyze
    anastomose ancylose anele angle-park animadvert ankylose anneal announce annoy annul anoint
    antecede apotheose appal appall appear appease append apperceive appertain applaud apply
    appoint apportion appose apprehend approve argue argufy arouse arraign arrange arrive ascend
    ascertain ascribe ask asperse aspire assail assemble assert assess assign assoil assort
    assuage assume assure astonish astound astringe atom-bomb atone attach attain attaint attemper
    attend attest attorn attract attune augment avenge aver avert avoid avouch avow avulse await
    awaken baby-sit bach backbite backcross backpedal backscatter backslap backslide backtrack
    badmouth bake ballyrag bamboozle banish barde barnstorm barricado bask bate batfowl bawl be
    becalm bechance becharm beckon becloud become bed-hop bedamn bedaub bedaze bedazzle bedeck
    bedevil bedew bedhop bedight bedim bedizen bedraggle befall befit befog befool befoul befriend
    befuddle beg beget begild begin begrime begrudge beguile behave behead behold behoove behove
    bejewel belabor belabour beleaguer belie believe belittle belly-flop belly-land bellylaugh
    belong bemire bemoan bemock bemuse benday benefact benight benumb beplaster bequeath bereave
    beseech beseem beset beshrew besiege besmear besmirch besot bespangle bespatter bespeak
    bespeckle bespot besprinkle bestir bestow bestrew bestride bethink betide betoken betray
    betroth bewail beware bewhisker bewilder bewitch bewray bide bilk biodegrade bird-nest
    birdwatch birl birle bisect blab blacken blacklead blanch blandish blaspheme blat bleed blench
    bless blindside blither blow-dry blub blue-pencil blurt boat-race bode bodge body-surf
    bodypaint boggle bollix bollocks bonk bootlick borrow bottlefeed bourgeon bouse bowse brabble
    brainwash brandmark brattle braze break-dance breastfeed breathalyse breathalyze breathe
    brighten bring brisken broaden broider browbeat brown-nose bruit budge bulldoze bullyrag
    bumble burble burgeon burgle burke bury bushwhack busk buttweld buy by-bid ca-ca cackel cadge
    cajole calcine calligraph calve canoodle caracole carburet carjack cark carry carve catalyse
    catalyze cater cathect cavort cede cense chaffer chain-smoke channel-surf chasten cheapen
    checkrow cheerlead chemisorb cherish chevvy chevy chicken-fight chickenfight chide child-proof
    childproof chirk chiromance chirr chitter chivvy chivy choose choreograph chouse christen
    chuff churr circumfuse circumscribe circumvent circumvolute circumvolve clapperclaw claver
    cleanse cleave clitter clomp clothe cloy co-author co-occur co-opt co-sign co-vary coact
    coalesce coapt coarsen coconspire coddle coerce coexist coggle cohabit cohere coiffe coincide
    coinsure cold-cream cold-shoulder coldcock coldwork collide collogue collude colly combust
    come commandeer commence commend commingle comminute commit commix commove comparison-shop
    compart compel compete compile complain complect complot comply comport compose comprehend
    compute conceal concede conceive concenter concentre conclude concoct concur concuss condemn
    condense condescend condole condone conduce confer confess confide configure confine confirm
    conform confound confront confuse confute congeal congest conglobe conjoin conjure conn
    connect connive connote conquer consider consign consist conspire constitute constrain
    constrict constringe construe consult consume contain contemn contend continue contort
    contradict contradistinguish contravene contribute contrive controvert contuse convalesce
    convect convene converge convey convince convoke convolve convulse cooccur copper-bottom
    copyedit copyread coquet corrade correspond corrode cosign cosponsor cosset counter-drill
    counteract counterchallenge counterchange counterpose counterstrike countervail covet cower
    cozen cram cranch crash-dive craunch crave cringe crispen cronk croon cross-check cross-dress
    cross-file cross-refer crossruff crumble crump crumple cumber curdle curtail custom-make
    dabble daisy-chain dally dampen dandle dangle darken date-mark datemark daunt dawdle de-access
    de-ice deaccession deaden deafen debar debark debase debone debouch debrief debug debunk
    decamp decant deceive decide decipher declaim declare declaw declutch decoct decode decoke
    decolor decolour decommission decompose decompress deconstruct decontrol decouple decry
    decrypt deduce deduct deem deep-dye deep-fat-fry deep-fry deep-six deepen deface defame defang
    defat defend defer defervesce define deflect deflower defog deforest deform defraud defray
    defrock defrost defuse defy degas degauss deglaze degrade degrease degust dehisce dehorn deice
    deign deject delete delimit deliquesce delist deliver delouse delude delve demean demist demob
    demolish demote denature denote denounce denude deny depart depend depict deplane deplete
    deplore deploy deplume depone deport depose deprave depress deprive depute derail derange
    derequisition derestrict deride derive desalt descale descend describe descry deserve desex
    desist desorb despoil despond destain destine destress destroy destruct detach detain detect
    deter deterge determine detest dethaw dethrone detick detract detrain detusk devalue devein
    develop devoice devolve devote devour diagnose dialyse dialyze dicker didder diddle differ
    diffract digress dilly-dally dillydally diminish dine disable disabuse disaccord disaffect
    disafforest disagree disallow disappear disappoint disapprove disarm disarrange disassemble
    disavow disband disbar disbelieve disbud disburden disburse disc-jockey discase discern
    discerp disclaim disclose discolor discolour discomfit discommode discompose disconcert
    discontinue discountenance discourage discover discuss disembark disembarrass disembody
    disembowel disembroil disenable disenchant disencumber disengage disentangle disestablish
    disfigure disforest disgorge disgruntle dishearten dishevel disincline disinfect disinfest
    disinherit disinter disinvest disinvolve disjoin disk-jockey dislodge dismantle dismember
    dismiss disobey disoblige disorient disown disparage dispel dispense disperse dispirit
    displace displease displume disport dispose dispossess dispread disprove disrobe disrupt diss
    dissatisfy dissect dissemble dissever dissuade distend distil distill distinguish distort
    distract distrain distribute disturb disunite dive-bomb diverge divert divest divulge dizen do
    doff domineer doss dote double-check double-glaze double-park double-space double-team douse
    download downplay draggle drench drop-kick dropforge drown drub dry-dock dry-nurse dry-rot
    dry-wall dumbfound dwell dwindle earn eat eavesdrop edit educe eff efface effervesce
    effloresce effuse egest egotrip eject elapse electioneer electrocute elicit elide elocute
    elope elude elute embalm embank embark embarrass embattle embed embellish embezzle embitter
    emblazon embody embolden emboss embower embrangle embrittle embroider embroil embrown emend
    emerge emit emote empale empanel emplace emplane empower empurple enable enact enamor enamour
    encamp encase enchain enchant encipher encircle enclose enclothe encode encompass encourage
    encrimson encroach encrust encrypt encumber endanger endear endorse endow endue endure
    enfeeble enfeoff enfold enforce engage engender engild englut engorge engraft engrave engross
    engulf enhance enjoin enjoy enkindle enlace enlarge enlighten enlist enliven enmesh ennoble
    enounce enplane enquire enrage enrapture enrich enrobe enrol enroll ensconce enshrine enshroud
    ensile ensky enslave ensnare ensnarl ensue ensure entangle enter entertain enthral enthrall
    enthrone enthuse entice entitle entomb entrain entrap entreat entrench entrust entwine envelop
    envenom environ envisage envision enwrap equip erase erode err eruct erupt eschew espouse espy
    establish estrange etch evade evanesce evert evict evince evoke evolve exalt examine exceed
    excel except excite exclaim exclude excrete execute exert exhale exhort exhume exist expand
    expect expedite expel expend expire explain explode explore exposit expound express
    express-mail expunge exsert extend extinguish extol extort extradite extrude exude exult
    face-harden face-lift fail famish fasten fatten faze fee-tail feign fend field-test filch
    film-make finagle find fine-tune finedraw finger-paint finger-spell fingerspell fishtail
    flabbergast flambe flash-freeze flat-hat flatten flatter flay fledge flee flense flim-flam
    flitter flog flout flummox flump fluoresce fly-fish flyfish foist follow foment fondle footle
    footslog forbid force-feed force-land forebode foreclose foredoom forefend foregather forego
    foreknow foreordain foresee foreshadow foreshorten foreshow forestall foreswear foretell
    forewarn forfend forgather forget forgive forgo forsake forswear frap free-base freeload
    freeze-dry french-fry freshen fress frighten frivol frizzle frogmarch fulfil fulfill furbish
    furl furnish gainsay gallivant galumph gang-rape garble gate-crash gawp gazump geld genuflect
    get ghostwrite gift-wrap gip gird give gladden glean glide-bomb globe-trot glom glug gnash
    gnaw go goggle goof-proof goofproof google govern greet grieve groak grok grovel grow
    grunt-hoot gruntle guggle guttle guzzle gybe hallow halve hand-build hand-dye hand-pick
    hand-wash handbuild handcolor handcolour handwash handwrite hanker happen harass harden hark
    harken harry harshen hasten have headbutt headquarter heal hear hearken hearten hector
    hedgehop heighten hen-peck hero-worship hew hie higgle high-tail hightail hitchhike hobnob
    hog-tie home-school hoodwink hoover hop-skip hopple hornswoggle horse-race horse-trade hot-dog
    hot-wire hot-work house-train housebreak houseclean housekeep hover hunker hurtle
    hydrogen-bomb hydrolyse hydrolyze hyperextend ignite ignore ill-treat ill-use illume illumine
    imagine imbed imbibe imbrue imbue immerse immingle immix immure impair impale impanel impart
    impeach impede impel impend imperil impinge implode implore imply importune impose impound
    impoverish imprison improve impugn impulse-buy impute incandesce incarnadine incase incite
    inclose include incommode incrust incur indict indispose indite indorse induce induct indue
    indulge indwell infect infer infest inflame inflect inflict inform infract infringe infuse
    ingest ingraft ingrain inhabit inhale inhere inherit inhibit inhume inject injure inmarry
    inquire inscribe insist inspan inspect inspire inspirit instal install instil instill instruct
    insure intend inter interact interbreed intercede interconnect interdepend interfere interject
    interlace interlard interleave interlink interlope intermarry intermingle intermit intermix
    interpose interpret intersect intersperse intertwine intervene interweave intone intrench
    introduce intromit introspect intrude intrust intuit intumesce intussuscept inunct inure
    invade inveigh inveigle invent invert invest invoke involve inweave iridesce irk irrupt
    jampack jaywalk jell jettison jingle-jangle join josh judder junketeer juxtapose keep kibbitz
    kibitz kibosh kick-start kidnap kindle knap knead know lade lallygag lambast lambaste languish
    larn larrup laud launder lave laze learn leave lend lengthen lessen let levant lifehack
    lighten liken limn linger lip-read lip-sync lip-synch lipread liquefy listen liven loathe
    locomote log-in logroll loiter loll lollop lollygag loosen lop lose louden lour lowball
    luminesce lurk lynch machine-wash madden maim mainline maintain make malinger malnourish
    maltreat manage manhandle manoeuver manumit mapquest marry mass-produce matt-up maunder meddle
    merge metamorphose mewl micro-cook microcopy mingle misaddress misalign misally misapply
    misapprehend misbehave misbelieve miscall miscarry miscast misconceive misconstrue misdeliver
    misdemean misdirect misdo misfunction misgauge misgive misgovern misguide mishandle misinform
    misinterpret misjudge mislay mislead mismanage mismarry misname misperceive misplace
    mispronounce misread misremember misrepresent misspeak misspell misspend mistime mistreat
    misunderstand moil moisten molder molest monish morph mosey mosh moulder mourn muckrake
    mud-wrestle mudwrestle nab namedrop nasale natter neaten necrose netmail niggle nitpick nobble
    nock nol.pros. nonplus nourish nuzzle o.d. obey oblige observe obsess obsolesce obstruct
    obtain obtrude obtund occlude occupy occur offend offload offsaddle ogle omit ooh opalesce
    opine oppose oppress oppugn opt ordain oust out-herod outbalance outbid outbrave outcall
    outclass outdistance outdo outdraw outface outfight outflank outfox outgeneral outgrow
    outguess outlast outlive outmaneuver outmanoeuvre outmarch outmatch outmode outnumber outpace
    outperform outplay outpoint outrange outrank outride outrival outroar outrun outsail outscore
    outsell outshine outshout outsmart outsource outspan outstare outstay outstrip outvie outvote
    outwear outweigh outwit ovenbake over-correct over-refine overachieve overact overarch overawe
    overbalance overbear overboil overclothe overcloud overcome overcook overcrop overcrowd overdo
    overdose overdraw overdress overeat overexert overexploit overexpose overextend overfatigue
    overfeed overfill overfly overgorge overgrow overhear overheat overindulge overjoy overleap
    overlie overmaster overpay overplay overpower overprice overproduce overprotect overreach
    overreact overrefine overrule oversee oversew overshadow oversleep overspend overspread
    overstay overstep overstock overstress overstretch overstuff overtake overtax overtire overtop
    overtrump overvalue overweary overwhelm overwinter overwrite owe palter pamper pan-broil
    pan-fry pant-hoot parallel-park paralyse paralyze parboil parch pare parse partake parti-color
    pattern-bomb peddle pee-pee penny-pinch perceive percuss perform perfuse perish perjure
    permute perplex persecute persevere persist perspire persuade pertain perturb peruse pervade
    pester pettifog philander phosphoresce piece-dye pierce pilfer pipe-clay pistol-whip
    place-kick playact plea-bargain pleach plead poach podcast politick pollute ponder pooh-pooh
    portend portray possess postpone postpose pour power-dive powerwash pray preach prearrange
    preassemble precede precess preclude preconceive precook predecease predestine predetermine
    predict predigest predispose preen preexist prefer prefigure preform preheat prehend prejudge
    preoccupy preordain prepare prepay prepose prepossess prerecord prescribe preside
    pressure-cook pressure-wash presume presuppose pretermit prevail prevent primp prink proceed
    proclaim procure profess prohibit prolong promote pronk pronounce proofread propel prophesy
    propose propound prorogue proscribe prosecute prosper protect protract protrude prove provide
    provoke psychoanalyse psychoanalyze pub-crawl publish pule pummel punish purloin pursue purvey
    pussyfoot put putrefy quash quell quench quetch quick-freeze quicken quiesce quieten quit
    rankle ransack rarefy rase ravish raze re-address re-afforest re-argue re-arm re-assume
    re-emerge re-enter re-equip re-examine re-explain re-explore re-introduce re-start reabsorb
    reacquaint react read readapt readjust readmit reaffirm realign realine reallot reap reappear
    reapportion rear-end rearm rearrange reassail reassemble reassert reassess reassign reassure
    reattribute reave reawaken rebind reboot rebuild rebury rebut recant recast recede receive
    recharge recite reckon reclaim recline recode recollect recombine recommence recommend
    recommit reconcile recondition reconfirm reconnoiter reconnoitre reconquer reconsider
    reconstitute reconstruct reconvene reconvert reconvict recopy recoup recover recrudesce recumb
    recur recurve recuse recycle red-eye red-ink redden rede redeem redefine redeploy redeposit
    redesign redetermine redevelop redirect rediscover redispose redistribute redline redo
    redouble redound reduce reecho reelect reenact reenforce reestablish reexamine reface
    refashion refer refinance refine refinish reflect refloat refocus reforest reforge refract
    refracture refresh refreshen refuel refurbish refurnish refute regain regale regorge regroup
    regrow rehear rehearse reheat reheel rehouse reignite reimburse reimpose reinforce reinstall
    reinsure reinterpret reintroduce reinvent rejig rejoice rejoin rekindle relace relax relearn
    relent relieve reline relinquish relive reload rely relyric remain remarry remember remind
    reminisce remodel remold remould remove rename rend render-set renew renounce reopen reorient
    repaint repay repel repent repercuss rephrase repine replace replant replenish repoint reposit
    repossess repot reprehend represent repress reprocess reproduce reprove republish repugn
    require requite reread rescale reschedule rescind reseal reseat resect reseed resell resemble
    resent resettle resew reshape reship reshoot reside resift resign resile resist resmudge
    resole resorb resound respire resplend respond restart restitute restock restore restrain
    restrengthen restrict restructure resublime resubmit resurface resurge resurrect resuspend ret
    retain retell retick retie retire retool retouch retrace retract retrain retransmit retrench
    retrieve retrogress retrovert retry reunite reuse revalue revamp reveal revert revet revile
    revisit revive revolve rewire reword rework rid rile ripen rive roam rob roil roister roleplay
    rollick roneo rootle rough-dry rough-hew rough-house rough-sand roughen roughhouse rouse rove
    rubberstamp ruckle rumple sadden sate satisfice satisfy say scarper scavenge scend schnorr
    schuss scissor scoot scram scranch scraunch screak scrimp scrimshank scrounge scry sculpt
    secede secern seclude second-guess secrete seduce see seek seel seem seep seethe self-destroy
    self-destruct sellotape send senesce sequester serve sever sew shadowbox shanghai sharpen
    sharpshoot shatter she-bop sheathe shellack shelve shew shirk shirr shmoose shnorr shoo
    shoplift short-change short-circuit shorten shrinkwrap shrive shrivel shun shush sicken
    side-slip sidle sift sight-read sight-sing sightread sightsee sightsing sing sinter siss sit
    sizz skimcoat skimp skip-bomb skitter skive skreak skreigh skulk skydive skyjack slabber
    slacken slake slam-dunk slather slay sleepwalk slink slither slog slosh slue slurp smatter
    smite smoothen smuggle smutch snarf snog soft-pedal soft-soap soft-solder soften solicit solve
    soothe sough spacewalk spang spay speak speech-read spellbind spelunk spend spew spin-dry
    splosh spoonfeed spot-check spotweld spray-dry spreadeagle spring-clean spue spurn squander
    stanch stargaze starve steam-heat steamroll steepen stet stickle stiffen still-fish still-hunt
    stipple stoke stone-wash stonewall stonewash stow straighten straiten strangle streamline
    street-walk streetwalk strengthen strew strip-search strive stun stupefy subdivide subdue
    subedit subjoin submerge submerse submit suborn subscribe subserve subside subsist subsume
    subtend subtract subvent subvert succeed succumb succuss suckle sue suffer suffice suffuse
    sugarcoat suggest sulfurette sully sulphurette summon sunbathe sunder supercede supercharge
    superimpose superinfect superintend superpose superscribe supersede supervene supplant suppose
    suppress surface-mine surmount surpass surveil survive suspend suspire sustain swaddle swear
    sweet-talk sweeten swelter swinge switch-hit swosh sync tailor-make take tapdance
    tar-and-feather tauten teach teem teethe telefax teleport tell tempt tend terrasse thank
    thicken thieve think threaten thresh thrive thrombose tie-dye tighten tinct tink tippytoe
    tittup toddle tog toilet-train tongue-tie topdress topple totter touch-type toughen tousle
    traduce traipse transact transcend transcribe transduce transect transfigure transfix
    transform transfuse transgress transmit transmute transpire transship transude triple-space
    triple-tongue trisect troat trouble-shoot troubleshoot trounce tsk tumefy tumesce tut tut-tut
    tweedle tweeze two-time typecast typeset typewrite unarm unbar unbelt unbend unbind unblock
    unbolt unbosom unbox unbrace unbraid unbridle unbuckle unburden unbutton uncase unchain
    unchurch unclasp unclip uncloak unclog unclothe unclutter uncoil uncompress uncork uncouple
    uncover uncross uncurl undeceive underachieve underact underbid underdevelop underdress
    underexpose undergird undergo undergrow underlie undermine undernourish underpay underperform
    underpin underplay underprice underproduce underquote undersell undershoot undersign
    underspend understand understock undertake undervalue underwrite undo undock undrape unearth
    unfasten unfold unfreeze unfrock unfurl unhallow unhand unharness unhinge unhitch unhook
    unhorse unite unknot unlace unlade unlash unlax unlearn unleash unlive unload unlock unloose
    unloosen unmake unman unmask unmuzzle unnerve unpack unpick unpin unplug unravel unreel unroll
    unsaddle unsay unscramble unscrew unseal unseat unsettle unsex unsheathe unsnarl unsolder
    unspell unstaple unstrain unstrap unstring unstuff untangle unteach unthaw untie untune
    untwine untwist unveil unweave unwind unwire unwrap unyoke unzip upbraid upchuck upend upheave
    uphold upholster upload uproot usurp vacuum-clean vamoose vanish vanquish vary veer velcro
    vend venesect vex vie vilipend vivisect vouch vouchsafe wade waive waken wamble wander warn
    water-wash waul wawl waylay weaken wean wear wedel wee-wee weep weigh weight-lift welch welsh
    wend wham whap wheedle whelm whet whish whistlestop white-out whiten whittle whomp whop widen
    wield wigwag window-dress window-shop windsurf withdraw wither withhold withstand wive
    wolf-whistle woo woolgather woosh worsen wrawl wreak wreathe wrest write writhe x-ray yammer
    yank yarn-dye yaup yawp yearn
  ]],
  VA = [[
    agglutinate alight animate approximate articulate attenuate bandy bifurcate coagulate
    confiscate consecrate consummate convolute correct delineate desiccate designate diffuse
    dilute direct discriminate disjoint elongate emasculate erect etiolate eviscerate federate
    foliate foster hale hinder imbricate incorporate incurvate indurate lacerate like live mediate
    nucleate numerate obligate obliterate obscure open perforate predominate prim prostrate
    radiate regenerate reincarnate retrograde satiate sear secure select shut spread-eagle
    strong-arm tame tarry triangulate truncate undulate utter wed
  ]],
  VAN = [[
    abstract brag clarion converse correlate cross cut degenerate deviate dry duplicate elect
    fancy fit forfeit found lay lean manifest maroon mean mock occult present pretend prompt
    quadruple saute scotch separate sour spare splay squat stray sublimate suspect swish upset
    wanton welcome
  ]],
  VANR = [[
    collect crisscross double pat upstage zigzag
  ]],
  VARN = [[
    close
  ]],
  VN = [[
    abandon abort about-face abuse acclaim accord ache address advert advocate affect affix aid
    ail aim amble anchor annex answer approach aquaplane arrest aspirate assist attack attempt
    attribute audition augur avail babble backstitch badger baffle bail bait balk ban barbecue
    baste bat bathe batter bear beep belay belch bellow bend bet bevel bicker bid billow bind
    birdie bite blackball blackguard blackmail blare blast bleat blend blink blister bloom blubber
    blunder blur blush boast bob bog bogey boil bolster bombard boo boom boomerang boost bop bore
    bother bounce bow boycott brace braid brandish bray breach break brew broil browse bruise
    brush buck buckle buffet build bulge bulldog bullshit bump bung bungle buoy burn burnish burst
    bustle butcher butt butterfly buttress buzz bypass cackle calk call camouflage can cancel
    canter canton canvass caper capture care careen caress caricature cascade cast castrate
    catapult catch caucus cause causeway caw cease centrifuge chafe chaff challenge chamfer
    chandelle change chant charge chase chat chatter cheat check chequer chew chirp choke chop
    chortle chronicle chuck chuckle chug churn cite citrate clack claim clamber clamor clamour
    clamp clang clank clap clasp clatter claxon clench click climb clinch cling clink clobber clog
    cloister clot cluck clutch co-star coax cobble cock coil collapse combine commute compare
    compress compromise concentrate concern concord conduct confab confect conk conscript conserve
    console consort construct convert convict coo cook cope cough count countermarch countermine
    cover cradle crane crash crawl creak crease creep crinkle cripple croak crochet croquet crouch
    crow cruise crunch crush cry cuddle cull cure curl curry curse curtsy cushion dab dance dare
    darn dart dash daydream dazzle deal decline decrease defeat defile delay delegate demand demur
    dent deposit descant desert design despatch devise dial dibble dictate die dig digest dinge
    dip discard disconnect discount discredit disdain disgrace disgust dishonor dishonour dislike
    dismount dispatch display dispute disregard dissolve distrust dither divide docket dodge don
    doom dovetail downgrade dowse doze draft drag dragoon drain drape draw dredge dribble drift
    drill drink drip drive droop drop dropkick drowse dub duck dump dunk dupe dwarf dye ease ebb
    echo eclipse eddy ejaculate embrace employ encounter entail envy escape escort estimate excise
    exhaust exhibit exile expatriate exploit export expose extract fade fag faggot fagot fall
    falter fathom favor featherbed feed feel feint felt ferret ferry fetch fete fidget fight file
    fill filter finance finish fink fix fizzle flail flake flank flap flaunt flex flick flicker
    flinch fling flirt flit float flounce flounder flourish flub fluster flutter fold forbear
    forecast forge format fracture fray frazzle freewheel freeze fret frisk frown fry fuddle fudge
    fulminate fumble fume furlough furrow fuse fuss gabble gain gallop gamble gape garland garner
    gash gasp gather gauge gawk gaze gear geminate geyser gibber gibe giggle gild glance glare
    glaze gleam glide glint glisten glitter gloat glow glower glue glut gnarl goad gobble goof
    gore gorge gouge grab grant grapple grasp graze grimace grin grind grip grizzle groan groom
    grope growl grumble grunt guarantee guess guide gull gulp gurgle gush haggle hail halloo
    hamper hamstring handle hang harangue harbour harness harrow harvest hatch hate haul haunt
    heave heckle heed heft heist help herald hibachi hide highlight hijack hint hire hiss hit
    hitch hoard hobble hock hog hoist hold holler hollo hone honeycomb honeymoon honk honor hook
    hoot hop hope huddle huff hug hum hump hunt hurdle hurl hurry hush hustle hydrate implant
    implement impress imprint incline increase indent inebriate infix initiate inlay insert
    institute insult intercept interlock intern interrupt interview introvert invite issue itch
    jab jabber jam jangle jar jeer jerk jib jig jilt jimmy jingle jive jockey jog joggle jostle
    judge juggle jump jump-start jumpstart kern keynote kick kill kiss kneel knell knit knock
    kowtow label lace ladle lag lam lament laminate lampoon lard lash latch laugh launch leach
    lead leap lease leer levy lick lie lift limit link lob lock lodge look loom loop lope lounge
    love lower lug lunge lurch lure madrigal mail malt mangle manicure manufacture mar march mark
    marvel mash mask masquerade massacre massage mastermind match matriculate maul meander measure
    meet meld melt mend mention mesh mew mince misfire misplay misquote miss mistrust misuse miter
    mix moan mold monitor moo moor mop mope mortice mortise mottle mould mount move mow muck
    muffle mulct mull mumble munch murmur muse muster mutter nag nail need neglect nestle nettle
    nibble nick nip nod notch note notice nudge nuke nurse nurture offer offset orient ornament
    outline overburden overcharge overdrive overestimate overflow overhaul overlap overlay
    overload overlook override overrun overshoot overstrain overthrow overturn overwork pack
    paddle paint palaver pall pant pardon parlay parry pass pause pay peck peek peel peep peer
    pelt pepper perch percolate permit pervert pick piddle piffle pillory pin pinch ping pinpoint
    pioneer piss pitch pivot placard plague plan plash plat play pledge plod plough plow pluck
    plume plummet plunder plunge ply poise poison poke polish pommel pontificate pooch pose posit
    postulate pother pounce praise prance prattle precondition predicate preempt presage preserve
    press prick prickle print probe prod produce proffer project promise protest prowl prune pry
    pucker puddle pull pump punch puncture punt purchase purge purl purport purr push putt putter
    puzzle pyramid quail quarrel query quibble quickstep quip quiver quote rabbet raddle raid
    raise rake rally ram ramble rap rape rattle rave ravel raven reach ream rebate rebel rebound
    rebuff rebuke recall recapture recess recoil recount recruit redact reek reeve refill refuse
    regard register regress regret rehash reign reissue reject relapse relay release remake remand
    remark remit remount render rent reorder repair repatriate repeal repeat replay reply report
    reposition reprimand repulse repute request requisition rerun rescue reserve reset resolve
    resort resume retake retard retch rethink retort retread retreat retrofit return rev revel
    revere reverence review revise revoke rewrite ricochet riddle ride ridicule riff riffle rig
    ring rinse rip rise risk rival rivet roar roll romp roost rot roughcast rout rub ruddle ruffle
    rummage run rupture rustle sacrifice safeguard sag sail salute salvage sanction sandbag sap
    sashay save savor savour savvy saw scab scald scallop scamper scan scare scatter schedule
    sclaff scoff scold scorch scour scout scowl scrabble scramble scrape scratch scrawl scream
    screech screw scribble scribe scrunch scud scuff scupper scurry scuttle seal search seesaw
    segregate sell semaphore settle shake shamble share shave shift shillyshally shimmer shimmy
    shine shiver shoot shout shove show shrink shroud shrug shuck shudder shuffle shuttle sidestep
    sigh simmer singe single-foot sink sip sire sizzle skedaddle skid skip skirl skylark slam
    slang slant slash slate slaughter slaver sledge sleep slew slide slime sling slip sliver slop
    slug sluice slumber slump slur slush smear smell smile smirk smolder smother smoulder snaffle
    snag snap snarl snatch sneer snicker sniff sniffle snigger snipe snitch snivel snooker snoop
    snore snort snuffle snuggle soak soar sob solder solvate sop sorb souse sow span spangle spar
    sparge sparkle spat spatchcock spawn spear spearhead speckle spiel spill spin spirt spit
    splash splat splice splinter spoil sponge sponsor spool spout sprain sprawl sprinkle sprint
    spritz sprout spurt sputter spy squall squash squawk squeak squeal squeeze squelch squinch
    squirm squirt squish stab stack stag stagger stain stake stalk stammer stamp stampede stand
    stare start startle stay steal steam steamroller steer stew stifle sting stink stir stomp
    stooge stoop stop straddle strafe straggle stride strike stroll strop strum stud stumble
    stutter sub subcontract subpoena subtitle suck sulk sulphur sup supply support surcharge
    surfeit surge surmise surprise surrender surround survey swab swallow swan swap swarm swathe
    sway sweep swerve swill swim swindle swing swipe swirl switch swivel swob swoon swoop tack
    tackle tag tailor talk tamper tap taper tarnish tat tattle taunt tear tease teeter telescope
    test tether thaw thrash thread throb throw thrum thrust thud thump thwart tickle tie tilt ting
    tinge tingle tinker tinkle tinsel tithe titter toast toil tomahawk torture toss touch trace
    trail train tramp trample transfer transplant transport transpose travel traverse tread
    treadle treat tremble trespass trice trickle trot truckle trudge trump trumpet trundle trust
    try tuck tug tumble tunnel turn tussle tutor twang tweak tweet twiddle twig twine twinkle
    twirl twist twitch underestimate underlay underline underscore undress update upgrade uplift
    urge use usher vamp veil venture vest victual visa visit vomit vote vow wad waft wag waggle
    wail wait wake walk wallop wallow wane wangle want warble warp warrant wash wassail watch
    waver weatherstrip weave weld whack whang wheeze whimper whine whinny whip whipsaw whirl whirr
    whisk whisper whistle whiteout whiz whizz whoop whoosh wiggle wilt win wince wink winkle
    winnow wipe wisecrack wish witness wobble wonder work worry wrangle wrap wreck wrench wrestle
    wriggle wring yap yaw yawn yell yelp yield yowl zap zip zoom
  ]],
  VNA = [[
    advance agglomerate arch associate base beat blame bust compound coordinate crack crackle
    crank dread dress fell flash flip fly graduate halt hurt outlaw precipitate puff reprobate
    reverse roast rush rust scrub set shed sign skim sneak snub split spread squint stretch
    substitute swagger swell trim triple volunteer waste
  ]],
  VNAR = [[
    pop
  ]],
  VNR = [[
    bang flop plop plunk retail slap smack smash
  ]],
  VNRA = [[
    flush
  ]],
  VR = [[
    dingdong multiply please
  ]],
  VRAN = [[
    tiptoe
  ]],
  VRN = [[
    piggyback pitter-patter
  ]],
}
