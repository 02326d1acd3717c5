--- en/things/things.lua: nouns by what they mean in their commonest sense.
--
-- Generated from WordNet 3.0 by generate.lua. Not to be edited; NOTICE holds its licence.

return {
  vehicle = [[
    abm aeroplane airbus aircraft airliner airplane airship ambulance amphibian angledozer apc
    auto autogiro autogyro automobile balloon bareboat barge barouche barque battleship
    battlewagon bicycle bicycle-built-for-two bike biplane birchbark blockade-runner bloodmobile
    boat bobsled bobsleigh bogy bomber boneshaker bookmobile boxcar brig brigantine brougham
    buckboard buggy bulldozer bumboat cabriolet camion canoe car car-ferry carack caroche
    carrack carriage cart catamaran catboat cattleship chariot choo-choo clarence coach-and-four
    cockleshell conestoga containership convertible coracle corvette coupe cruiser destroyer
    dhow diesel-electric diesel-hydraulic dinghy dinkey dinky dirigible dodgem dogcart dogsled
    doodlebug dory double-prop dozer dray dreadnaught dreadnought dredger droshky drosky
    dumpcart dumper dustcart eggbeater electric exocet fan-jet fanjet felucca ferry ferryboat
    fireboat flatbed flatboat flatcar floatplane fore-and-after forklift four-wheeler freighter
    frigate galleon galley gharry gig glider go-kart golfcart gondola gunboat gyroplane hackney
    handcar handcart hansom hardtop hatchback hearse helicopter horse-cart horsecar hot-rod
    houseboat hovercraft hoy hum-vee humvee hydroplane icbm ice-wagon iceboat icebreaker
    indiaman interceptor ironclad jalopy jeep jet jetliner jinrikisha jumbojet kamikaze kayak
    keelboat ketch knockabout landrover launch lem lifeboat lightship limber limo limousine
    locomotive longboat lorry luge lugger mailboat man-of-war manpad merchantman milkwagon
    minelayer minesweeper minibike minicab minicar minivan missile monocycle monoplane moped
    motorbike motorboat motorcar motorcycle motortruck narrow-body narrowboat nautilus
    off-roader ornithopter orthopter outboard oxcart paddle-wheeler pantechnicon panzer pedicab
    perambulator phaeton pickup pigboat pinnace pirogue plane pontoon ponycart powerboat pram
    propjet pullman pung push-bike pushcart pushchair raceabout railcar remise ricksha rickshaw
    roadster rocket rowboat runabout sailboat sailplane sam sampan scooter scow seaplane sedan
    shay ship shipwreck showboat shrimper shunter side-wheeler skateboard ski-plane skibob skiff
    skyhook sled sledge sleigh sloop sno-cat snowmobile snowplough snowplow spacecraft spaceship
    speedboat square-rigger stagecoach stanhope starship steamboat steamship sternwheeler
    stockcar streetcar subcompact submarine sulky supertanker surfboat suv tank tanker taxi
    taxicab teacart technical toboggan towboat tractor tramcar transporter tricycle trike
    trimaran trireme troika trolley troopship truck tub-cart tugboat tumbrel tumbril turbofan
    turbojet turboprop twin-prop twin-propeller-plane twinjet two-seater u-boat unicycle
    used-car vehicle velocipede waggon wagon wagon-lit warplane warship whaleboat wheelbarrow
    wherry whirlybird wide-body windjammer yacht yawl
  ]],
  weapon = [[
    a-bomb ack-ack aflatoxin airgun ammo ammunition antiaircraft armament arms arquebus arsenal
    artillery assagai assegai autoloader automatic azoimide ballistite banderilla bayonet
    bazooka bioarm bioweapon blockbuster blunderbuss bodkin bomb bombie bomblet boomerang
    botulin botulismotoxin breechloader bren broadsword buckshot bullet burster canister cannon
    cannonball carbine cartouch cartouche cartridge chloroacetophenone
    chlorobenzylidenemalononitrile claymore cordite creese crossbow culverin cutlas cutlass
    dagger dart derringer dirk dragunov dumdum dynamite e-bomb epee explosive falchion firearm
    firebomb firecracker firelock firework flamethrower flintlock forty-five four-pounder fugo
    fusil garand gat gelignite gelly grapeshot grenade gun gunnery gunpowder h-bomb hackbut
    hagbut halberd handbow handgun hardware harquebus hatchet horse-pistol howitzer kalashnikov
    khukuri kiley kirpan knuckles knucks kris kylie lachrymator lacrimator lance launcher lgb
    longbow luger mace machete matchet matchlock mortar munition musket nitramine
    nitrochloromethane nuke ordnance panga payload pistol plastique poniard projectile
    pyrotechnic rapier revolver rifle round saber sabre sarin scattergun scimitar seb
    self-loader semiautomatic shell shiv shotgun shrapnel six-gun six-shooter slug small-arm
    smoothbore soman spandau spear spitball squib stiletto sword tabun teargas tetryl tnt
    tomahawk trident trinitrotoluene uzi vouge warhead weapon weaponry whizbang whizzbang wmd
    yataghan
  ]],
  document = [[
    a-list abecedarius abetment abettal above abracadabra abridgement abridgment absurdity
    absurdness acatalectic acclaim acclamation account accounting accusal accusation acquittance
    acrostic act ad-lib adaptation addendum adieu adios admonishment admonition adonic adulation
    advancement advert advertisement advertising advertizement advertizing advertorial advice
    advisory aerogram aerogramme affidavit affirmation affirmative agendum agitprop agreement
    aide-memoire airmail alcaic alexandrine alibi allegation allegement allegory allusion aloha
    alphabet alphanumerics amphigory anaglyph analecta analects anamnesis angiocardiogram
    angiogram animadversion annotation announcement answer antinomy antistrophe apercu apocrypha
    apologia apologue apology appendix applause arcanum arraignment arrivederci arteriogram
    arthrogram aside aspersion assassination assertion asseveration assize assumption
    attestation authorisation authorization autobiography autograph autoradiograph averment
    avouchment avowal babble babbling backchat badinage balderdash ballade ballot ballyhoo
    baloney ban banality banning-order banns banter banzai barb bargain basics bastardization
    bayat beefcake befooling belittling belles-lettres berating betrothal bible bibliography
    bilgewater bill billet billingsgate biography blacklist blackwash blame blandishment blarney
    blasphemy blather blatherskite blog blurb bmi boloney bosh bowdlerisation bowdlerization
    brain-teaser brevet brief broadsheet broadside bulletin bullshit buncombe bunkum buzzword
    by-line bye-bye bylaw cabala cabbala cabbalah cadaster cadastre cajolery calumniation
    calumny canard canon cant capitulation caricature carping carte cartoon casebook castigation
    catalectic catalogue cavil censure certificate certiorari chapter characterisation
    characterization charade charter chastening check checklist cheer cheering cheerio cheque
    chickenshit chiding chrestomathy chronicle ciao circular cite claim clapping clarification
    classified clerihew cliche clipping closeup cloture coaxing cobblers coda codex codicil
    codswallop comment commentary commercial commonplace communique compliment compliments
    concession concordat condemnation condolence confession congratulations connotation consent
    conspectus conspiracy constitution construal contention contents contract contumely
    conundrum converse conveyance copy copyright corker correspondence corrigenda corrigendum
    corroboration counseling counselling countercharge counterfoil counteroffer counterplea
    counterproposal countersign coupon covenant cpi credential credentials credit credits
    criticism critique cross-index cross-reference crosshead crossheading cryptogram cue
    curriculum cynosure cyrillic daguerreotype database death-roll debenture decasyllable
    deception declaration decree deed defamation definition delineation demand demonisation
    demonization demythologisation demythologization denigration denotatum depiction derision
    deriving derogation description designatum despatch details determent detraction devise
    diary dibs dictate dictum digression diploma directive disaffirmation disambiguation
    disapprobation discography discourtesy disinformation disparagement dispatch disquisition
    disrespect dissembling dissertation dissolve dissuasion dithyramb divagation divestiture
    divination docket document documentation doggerel dogshit dossier doublespeak draft drama
    drivel drollery drool dropline duplicity eclat eclogue edict editing eisegesis elegy
    encomium encouragement encyclical endorsement enfeoffment enjoining enjoinment entry
    enumeration envoi epanodos epi epic epigraph epilog epilogue epistle epitaph epithalamium
    epithet equation equivocation erasure erratum escalator escrow esoterica essay estimation
    estoppel etiquette etymologizing etymology eulogium eulogy evangel evasion excerpt
    excerption excision exclusive exculpation excursus excuse exegesis exhibit exordium
    explanandum explanans explanation explicandum exposition expounding express extenuation
    extolment extropy fable fabrication factoid fairytale falsehood faq farewell fascicle
    fascicule fatwah faultfinding feigning festschrift fiat fib fiction fictionalisation
    fictionalization fiddle-faddle file filing finale finger-pointing fingerpointing fisa
    flash-forward flashback flattery flyer folderol folktale footnote forecast forecasting
    foretelling foreword format formatting formula fortunetelling fosterage fostering
    fountainhead franchise fraudulence ftp fulsomeness funnies funniness funny furtherance
    gabble gag gambit garnishment gen gibber gibberish gibe gigo giro gist gloss goading good-by
    good-bye goodby goodbye gospel gospels gotterdammerung greeting guarantee guess guff
    guidance guillotine hagada haggada haggadah hagiography hagiology haiku halacha halaka
    halakah half-truth handbill handclap handclasp handout handshake handshaking hansard
    hastinapura header heading headline headshot hello heroic hexameter hint historiography hnd
    hocus-pocus hogwash hokum hologram holograph homepage hooey hoopla hooray horoscope
    horseshit hospitality howdy howler http hullo humbug humor hurrah hype hypercatalectic
    hypertext hypocrisy hypothesis hysterosalpingogram iambic ijtihad impeachment impersonation
    impertinence imprimatur impudence imputation in-joke inclosure incrimination inculpation
    indent indicator indictment indorsement info infomercial information informercial
    ingathering inhospitality initialisation initialization innuendo inscription insert
    insertion insinuation insistence insisting instigation instruction insult intension
    interdict interpellation interpolation intimation invective inventory invitation invite
    invoice ipsedixitism irony ivp jabber jabbering jabberwocky jape jeer jeering jest jibe
    jiggery-pokery jocosity joke jot jotting journal judgement kabala kabbala kabbalah keynote
    kite koan kudos lampoon latest lead-in leaf-book lede leer legend lemma letter lettercard
    lettering libel libretto license lie lineup lipogram list listing literal literature litotes
    lodgement lodgment logbook longshot low-down lucubration lymphangiogram lyric mail
    mailing-card malaprop malapropism malignment mammogram mandamus mandate manifest manifesto
    manuscript marginalia masora masorah masthead meaning meaninglessness memo memoir
    memorabilia memoranda memorandum memorial mention menu meteorology mezuza mezuzah microdot
    midrash minutes misconstrual misconstruction misinformation misinterpretation misprint
    misquotation misquote misreading misrepresentation missive misstatement mistaking
    mistranslation misunderstanding mmpi mock-heroic mockery monition monograph moral
    moralisation moralization moralizing mot mrd mugshot mummery muniments myelogram mystifier
    myth mythologisation mythologization name-dropping names narration narrative necrology
    negation news newsbreak newscast newsflash newsletter newssheet nonsense nonsensicality note
    notice novel novelette novella nuance numbering obit obituary objurgation octameter
    octosyllable ode offering okay okeh okey on-license one-liner option ordinance outtake
    ovation overappraisal overbid overcall overdraft overestimate overestimation overstatement
    overtone overvaluation overview pact paean palaver palimpsest panegyric pap papers parable
    paradox paragraph paralipomenon paraphrase paraphrasis parody parole paronomasia pasquinade
    passport password patent pax paycheck pentameter permission permit persiflage petition
    philosophizing phlebogram photo photocopy photograph photomicrograph photomosaic photostat
    phylactery piffle pindaric pinning plagiarism plaint platitude plaudit plaudits play
    playbill playlet playlist playscript pleading ploy pneumoencephalogram poem poppycock
    popularisation popularization portrait portraiture portrayal posit postcard postscript
    postulate postulation potboiler pragmatic praise pre-empt preachification preamble precept
    precis precondition predication preempt preface prelims premise premiss prescript
    prescription pretext prevarication preview prevue probate proclamation prod prodding
    professing proffer prognosis programma programme prohibition prolegomenon prologue prolusion
    promise promotion prompt promptbook promulgation pronouncement pronunciamento propaganda
    proposal proposition proscription prospectus prothalamion prothalamium protocol provision
    proviso pseudepigrapha publicity puffery pun punctilio pungency punning purana purism
    purport put put-down put-on putoff puzzle puzzler pyelogram qabala qabalah quadratic
    quatrain questionnaire quibble quiddity quitclaim quotation racecard radiograph radiophoto
    radiophotograph ragnarok raillery rap ratiocination re-introduction reaffirmation
    reassertion rebuke rebus recap recasting reception recipe recitation recommendation record
    recrimination redaction redefinition redraft reenforcement reference referent register
    registry regrets regulation rehash remark reminder rent-roll reorder repartee rephrasing
    reply report reportage reporting reprehension reprimand reproach reproof reproval request
    requisition rescript resolution respects restatement resume retrospection return revilement
    revisal revise revising rewording rewrite rewriting rhapsody ribaldry rico riddle ridicule
    ridiculousness rigamarole rigmarole roentgenogram rondel rondelet roster roundel rubric
    rudiments rundown safe-conduct saga sally salutation salute sanction sarcasm satire sayonara
    scenario schmegegge scholia scholium scoff scoffing scolding scorecard screenplay scrip
    script scripture scurrility secret section self-accusation self-condemnation
    self-contradiction self-incrimination self-justification self-reproof send-off sendup
    sensationalism shadowgraph shahadah shema shirttail shitlist shmegegge shortlist shouting
    sidesplitter signification signified simplification simplism skiagram skiagraph skinny
    skulduggery skullduggery slander slickness smarm smear snapshot sneer sonnet spec special
    specification spectrogram speculation spoof spoonerism sportscast spur spurring squelch
    squelcher stanza statement statute steer stephead still story storyline strophe studbook
    stultification stumper subcontract subdirectory subhead subheading subject submenu
    submission subornation subpoena subsumption subterfuge subtitle subtlety sudoku sum-up
    summary summation summons superlative superscription supertitle supplement supposition sura
    surmisal surmise surrebuttal surrebutter surrejoinder surtitle sutra syllabus symbolisation
    symbolization synopsis synoptics t-bill tab tabulation tale tanka tantra taradiddle
    tarradiddle tautology tax-exempt tcp tearjerker tefillin telephoto telephotograph testimony
    tetrameter text thanatopsis thanks theme theorem thesis thigh-slapper thriller ticket
    ticket-of-leave tickler tidings timecard timeline timetable title tommyrot tongue-lashing
    topic tosh trade-last traducement transactions transcript translation treatise treaty
    tribute trickery troth truism trumpery tushery twaddle twofer typescript typo ukase
    ultimatum unction understatement unintelligibility untruth upbraiding update urging veda
    venogram versicle versification version vilification visa vituperation vow waggery
    waggishness walk-through warrant warranty waybill webpage well-wishing whip-round whodunit
    whopper wigging wisecrack wit witticism wittiness word-painting wordnet wordplay wow writ
    yea yes zinger
  ]],
  way = [[
    adit agal air-intake airline airway aisle alley alleyway ambulatory aqueduct arcade archway
    areaway autobahn autostrada backstairs balusters balustrade banister barrel barricade
    barrier batwing beltway blowgun blowpipe blowtube boardwalk bootlace boulevard bowstring
    breakwater bridge bungee bypass bypath byroad byway cable cablegram calean calumet
    candlewick cannula capillary carriageway cartroad catacomb catheter causeway chenille chicha
    chimney chimneypot chimneystack clearway clews clothesline coax companionway conduit cord
    corridor crosswalk cul cullis culvert dam detour door doorway downcast drainpipe drawbridge
    drawstring driveway duckboard dudeen entrance entranceway entryway esplanade expressway
    fence fencing fender fireplug floss flyover footbridge footpath freeway gangboard gangplank
    gangway gate gateway ghat grating groyne guardrail gutter hall halliard hallway halyard
    handline handrail hatchway hawser headfast headrace hedge hedgerow highroad highway hookah
    horse-trail hosepipe hubble-bubble hubbly-bubbly hurdle interstate jetty kalian lace ladder
    lane laniard lanyard lariat lastex lichgate limbers lock-gate loop-line lychgate mainsheet
    mall manifold marline mews milldam millrace millrun motorway mudguard narghile nargileh
    night-line overcrossing overpass packthread paling parkway paseo passageway pike pipe piping
    pithead ply portal portcullis porte-cochere postern prolonge purl raceway rail railing
    ratlin ratline reata revetment riata ringway ripcord road roadway rope schnorchel schnorkel
    scupper seawall seaway seizing sennit setline sewer sheesha shelterbelt shisha shoelace
    shoestring shortcut shroud sidewalk silencer siphon skywalk slideway sluice sluiceway
    smokestack snapline speedway spillway splash-guard staircase stairs stairway stairwell
    standpipe stent stepladder steps stovepipe street string superhighway syphon taffrail
    tailboard tailgate tailpipe tailrace thoroughfare thread throughway thruway tightrope
    tollbar tollgate towline towpath towrope trawl trotline tube tubing tunnel turnpike
    turnstile twine underpass upcast viaduct vomitory walkway wasteweir watercannon weft weir
    wellpoint whipcord wick windbreak woof
  ]],
  structure = [[
    abatis abattis abattoir abbey acropolis aerodrome airdock airdrome airfield airframe airlock
    airport airstrip alcazar alcove alehouse altarpiece amphitheater amphitheatre antechamber
    anteroom apadana apartment apiary apse apsis aquarium arboretum arbour arc-boutant
    architecture archive asylum athanor attic auberge auditorium aviary baby-walker backroom
    backyard bagnio bakehouse bakery bakeshop balcony ballpark ballroom bar barbacan barbershop
    barbette barbican barn barnyard barrack barrelhouse barroom bascule base basement basilica
    bathhouse bathroom battlefield battleground battlement bawdyhouse bazaar bazar
    bed-and-breakfast bedchamber bedroom bedsit bedsitter belfry bema bethel billboard bioscope
    birdcage bistro bivouac blockhouse boardinghouse boardroom boathouse bodega bodywork
    bombproof bookshop bookstall bookstore bordello borstal boudoir boutique bower brasserie
    brattice breastwork breechblock brewery brewpub brickkiln brickwork brothel bubbler building
    bulkhead bullpen bullring bulwark bung bungalow bunker butchery buttery buttress buttressing
    byre cab cabana cabaret cabin caboose cache cafe cafeteria caff cage calk calkin camp
    campanile campground campong campsite campus cannery cantonment capitol caravansary
    caravanserai card-house cardcastle cardhouse cardroom carport carrell casement casern casino
    casino-hotel castle catchall catchment cathedral cathouse cellar cellblock cemetery cenotaph
    centerfield chalet chamber chancel chancellery chapel chapterhouse charcuterie charnel
    charterhouse chateau checkroom cheval-de-frise chevaux-de-frise chokey choky chophouse
    churchyard cinerarium citadel classroom cleaners clearing clearstory cleat clerestory
    cloakroom cloister closet clotheshorse clubhouse clubroom coaming coatrack coatroom cockloft
    cockpit coffeehouse cofferdam coil coliseum colonnade commissary common commons condo
    condominium confectionary confessional conformation conservatoire consulate convent cookfire
    cookhouse coop corncrib cornfield cornice corral cottage couchette countinghouse courthouse
    courtroom courtyard cowbarn cowcatcher cowhouse cowshed creche crematorium crematory
    crenelation crenellation cromlech cross crypt cubby cubicle cuddy cupboard cupola curtilage
    customhouse customshouse cybercafe dacha darkroom deanery deathtrap deck-house defilade deli
    depositary depository depot derrick desert detox dig dinette dining-hall dining-room
    discotheque discounter dispensary distillery dive dock doghouse dollhouse dolmen
    domiciliation donjon doorcase doorframe dooryard dorm dormer dormitory dosshouse drainplug
    drawer drive-in drome drugstore drydock dugout dumpsite dungeon duomo duplex durbar dwelling
    earth-closet earthwork eatery eaves edifice embankment embassy emplacement emporium
    encampment enclosure entablature entrenchment entresol equipoise escarp espalier estaminet
    eyeshade facility factory fairground fairway fanlight fantail farmhouse farmyard farthingale
    feedlot field fieldwork fipple firebase firebox firebreak fireguard firehouse fireplace
    fireroom firetrap fixer-upper flange flashboard flashboarding flatlet fleabag fleapit
    flophouse flowerbed flue footstall forecastle forecourt forge formica fort fortification
    fortress fots foundry fountain foxhole foyer frame fretwork friary funeral-residence funfair
    furnace fuselage gable gantry gaol garage garden garner garret garrison gatehouse gauntry
    gazebo ghq gildhall ginmill glade glasshouse go-cart goalmouth godown golconda goldmine
    grainfield granary grassland grate gravestone graveyard greenhouse greenmarket greenroom
    grill grillroom grocery guardhouse guardroom guesthouse guestroom guildhall gulag gym
    haberdashery handbarrow hangar hank hareem harem hatrack haven hayfield hayloft hayrack
    hayrig headquarters hearth heliport hencoop henhouse hermitage heronry high-rise hippodrome
    hoarding homeroom honeycomb honky-tonk honkytonk hoodmold hoodmould hoop hoosegow hoosgow
    hospice hospital hostel hostelry hotel hotel-casino hothouse house housing hovel
    hub-and-spoke hut hutch hutment hypermarket icehouse igloo iglu imaret impedimenta
    incinerator infield infirmary inglenook inn intrenchment jail jailhouse jakes jalousie
    jobcentre john juke junkyard kampong kennel kiln kiosk kirk kitchen kitchenette knob knobble
    kraal laager lager lamasery laminate lamination lancet latrine latticework lav lavatory lawn
    lay-by layby lazaret lazarette lazaretto leftfield ley library lido lighthouse limekiln
    links living-room lobby locker lockup lodging lodgings loft loge loggia loo lost-and-found
    lumbermill lunchroom lunette machicolation madhouse maildrop maisonette maisonnette manor
    manse mantelet mantlet manufactory maquiladora marina marquee mart masjid masonry mausoleum
    meadow meetinghouse megalith menhir merlon messuage metalworks mezzanine microbrewery midden
    midway mill millinery minaret minefield minster monastery monument morgue mortuary mosque
    motel mow mudhif muffle mukataa museum musjid nacelle narthex natatorium nave necropolis
    newsstand nightclub nightspot nogging nunnery nursery nuthouse oasis oast obelisk
    observatory obstruction off-licence office orangery orchard oriel oubliette outbuilding
    outfield outhouse outlet outwork overhang oxbridge packinghouse paddock pagoda palace
    palaestra palestra palisade panopticon pantry parapet park parkland parlor parlour parsonage
    parterre partition parvis pasture pastureland patio patisserie pave pavilion pawnshop
    pediment pelmet penitentiary penthouse pergola peristyle pesthole pesthouse pharos
    phrontistery piazza pied-a-terre pigpen pigsty pilothouse pinfold pinnacle piste pitprop
    pizzeria planetarium plant playpen playroom plaza plinth plug plumbing plyboard plywood
    pokey poky poolroom poorhouse porch porthole portico postbox posthouse pothouse praetorium
    prairie prefab premises presbytery presidio pretorium priory prison privy prong prop pub
    pull-in pull-off pull-up pylon quarters racecourse racetrack rack railhead railyard rampart
    rathskeller rectory redoubt refectory refinery reformatory repertory repository reredos
    resonator resort restaurant restroom retrenchment ribbing rightfield rink roadbed roadhouse
    rockery rookery room roomette rooms rotunda rough sacristy safehold saleroom salesroom salon
    saloon saltbox saltworks sampler sanatarium sanatorium sandlot sanitarium sash sauna savanna
    sawbuck sawhorse schoolhouse schoolroom schoolyard sconce scoreboard scrapheap scriptorium
    scullery seedbed sepulcher sepulchre seraglio serail set-back setoff shack shanty shebeen
    shed sheepcote sheepfold shelter shipway shoe-shop shoebox shop shopwindow short showroom
    shrine sickbay sickroom signboard silo site skein skybox skylight skyscraper slaughterhouse
    slipway slopshop smelter smeltery smokehouse snowbank snug snuggery socle soddy solarium
    souk soundboard soundbox speakeasy spigot spire squinch stable stabling stadium stall stalls
    statehouse stateroom station steakhouse steelworks steeple steerage stillroom stockade
    stockroom stocks stockyard stoep stokehold stokehole stonework stopple store storehouse
    storeroom storey stretcher stronghold strongroom structure stupa subdivision substation
    sudatorium summerhouse sunporch sunroom suntrap supermarket superstructure sweatbox
    sweatshop synagogue tambour tampax tampion tampon taphouse taproom tavern teahouse tearoom
    teashop tee teepee telferage telpherage temple tenement tenon tent tenter tepee terminal
    terrace terrain terrarium theater theatre thriftshop tiltyard tine tipi toastrack toilet
    tokamak tolbooth tollbooth tollhouse tombstone tompion toolhouse toolshed tope topiary tower
    toyshop tract transept transom transportation treillage trellis trestle trestlework
    triclinium tumulus tupek tupik turret undercarriage underframe understructure valance vault
    vaulting veld veldt velodrome veranda verandah vestibule vicarage vivarium volary
    wainscoting wainscotting walk-up wall wardroom warehouse washroom waste-yard wasteyard
    watchtower ways wheatfield wheelhouse whorehouse wickiup wigwam wikiup window winery woodlet
    woodshed workhouse workroom works yurt ziggurat zikkurat zikurat zimmer zoo
  ]],
  person = [[
    abator abbe abbess abbot abbreviator abdicator abductor abecedarian abenaki aberrant abetter
    abettor abhorrer abiogenist abjurer abkhas abkhasian abkhaz abkhazian abnaki abnegator abo
    abolitionist abomination abominator aboriginal aborigine abortionist abridger abrogator
    absconder abseiler absentee absolutist absolver abstainer abstinent abstracter
    abstractionist abstractor abuser abutter academe academia academic academician acadian
    accessary accommodator accompanist accompanyist accomplice accordionist accoucheur
    accoucheuse accountant accumulator accused accuser achaean achaian achiever achomawi acolyte
    acoustician acquirer acrobat activist actor actress actuary adapter adder addict addle-head
    addlehead addressee adducer adept adherent adjudicator adjuster adjustor adjutant adman
    admass administrator admiral admirer admonisher adolescent adonis adoptee adopter adorer
    adulator adult adulterer adulteress advancer adventist adventurer adventuress adversary
    advertiser advertizer advisee adviser advisor advocate advocator aeolian aerialist aeronaut
    aerophile aesthete aesthetician aetiologist affiant affiliate affine affirmer affluent
    afghanistani aficionado african african-american afrikander afrikaner afro-american aged
    agent-in-place aggravator aggregator aggressor agitator agnate agnostic agriculturalist
    agriculturist agronomist aide aide-de-camp aircraftman aircraftsman aircrewman airhead
    airman airwoman alabaman alabamian alarmist alaskan albanian albino alcalde alchemist
    alcoholic alderman aleut aleutian alexandrian alexic algebraist algerian algonkian algonkin
    algonquian algonquin alien alienator alienee alienist alienor aliterate alky all-rounder
    allayer allegoriser allegorizer allergist alleviator alliterator allocator almoner almoravid
    almsgiver alphabetiser alphabetizer alpinist alsatian also-ran altaic alternate alto altoist
    altruist alumna alumnus amah amalgamator amanuensis amateur amazon ambassador ambassadress
    ambler ambusher ameer american amerindian amhara amigo amir amish amnesiac amnesic amora
    amoralist amorist amputator amputee anabaptist anaesthetist anagnost analogist analphabet
    analphabetic analysand analyst anarchist anasazi anathema anatomist ancestor ancestress
    anchorite anchorman anchorperson ancient ancients andorran androgyne anecdotist
    anesthesiologist anesthetist angevin angevine angiologist angler anglican anglo-american
    anglo-indian anglo-saxon anglophil anglophile anglophobe angolan angolese anguillan animator
    animist annalist annamese annihilator annotator announcer annoyer annuitant anointer
    anomalist anorectic anorexic answerer antagonist antecedent antediluvian anthologist
    anthropoid anthropologist anthropophagite anthropophagus anti anti-american
    anti-intellectual anti-semite anticipant anticipator antifeminist antiguan antinomian
    antipope antiquarian antiquary antique anzac apache ape-man aper aphakic aphasic aphorist
    apiarist apiculturist apologist apostate apostle apothecary apotheosis appalachian
    apparatchik appeaser appellant applauder applicant applier appointee appraiser appreciator
    apprehender apprentice appropriator approver aquanaut aquarius arab arabian arabist aramaean
    aramean arapaho arapahoe arawak arawakan arb arbiter arbitrager arbitrageur arbitrator
    arboriculturist arborist arcadian archaeologist archaist archbishop archdeacon archduchess
    archduke archeologist archer archimandrite architect archivist archpriest areopagite
    argentinian argive argonaut arguer arianist aricara aries arikara aristocracy aristocrat
    aristotelean aristotelian arithmetician arizonan arizonian arkansan arkansawyer armenian
    armiger arminian armor-bearer armorer armourer arms-runner arouser arranger arriver
    arriviste arrogator arrowsmith arsonist arthritic articulator artificer artilleryman artisan
    artist artiste aryan ascender ascetic ashkenazi asian asiatic asker aspirant aspirer
    ass-kisser assailant assamese assassin assassinator assaulter assayer assemblyman
    assemblywoman assenter asserter assessee assessor asseverator asshole assignee assignor
    assimilator assistant associate assyrian asthmatic astrogator astrologer astrologist
    astronaut astronomer astrophysicist atakapa athabaskan athapascan athapaskan atheist
    athenian athlete atsugewi attacapan attache attacker attempter attendant attendee attender
    attestant attestator attester attestor attorney attracter attractor auctioneer audile
    auditor augur augustinian aunt auntie aunty auspex aussie australian austrian austronesian
    auteur authenticator author authoress authoriser authoritarian authorizer auto-mechanic
    autobiographer autochthon autocrat autodidact automaton auxiliary avatar avenger aviator
    aviatress aviatrix avower awol ayah ayatollah azerbaijani aztec b-girl baas babbler babe
    baboo babu baby baby-sitter babylonian babyminder babysitter bacchanal bacchant bacchante
    bachelor bachelor-at-arms bachelorette back-number backbencher backbiter backer backpacker
    backscratcher backslapper backslider backstop backstroker backwoodsman bacteriologist badaga
    badger badgerer baffled baggageman bagger bagman bagpiper bahai bahamian bahraini bahreini
    bailee bailiff bailor bairn baker balancer baldhead baldpate baldy balkan balker
    ball-breaker ball-buster balladeer ballerina balletomane balloonist ballplayer bambino
    banderillero bandit bandleader bandmaster bandsman bangladeshi banker bankrupt banneret
    bantamweight bantu baptist barbadian barbarian bard bargainer bargee bargeman baritone
    barkeep barkeeper barker barmaid barman barnburner barnstormer baron baronage baroness
    baronet baronetage barrater barrator barrister barrow-boy barrow-man bart bartender barterer
    barytone basileus basketeer basketmaker basketweaver basotho basque bassist basso bassoonist
    bastard baster bather batman batsman batswana batter battle-axe battler baulker bavarian
    bawd bawler beachcomber beadle beadsman bearer beater beatnik beatniks beats beau beautician
    bechuana bedesman bedfellow bedlamite bedouin beduin bedwetter beefeater beekeeper begetter
    beggar beggarman beggarwoman beginner beguiler beguine begum behaviorist behaviourist
    behemoth beholder beldam beldame belgian believer bellboy belle bellhop belligerent bellman
    bellower bellwether bellyacher belorussian beloved benedick benedictine benefactor
    benefactress beneficiary bengali beninese berber bereaved berk berliner bermudan bermudian
    berserk berserker besieger bestower betrayer betrothed bettor bey bhutanese bhutani
    bibliographer bibliophile bibliopole bibliopolist bibliothec bibliotist bicycler bicyclist
    bidder bigamist bigot bigwig bikers bilingual bilingualist billionaire biloxi bimbo
    bimetallist binger biochemist biographer biologist biophysicist birdbrain birder bisayan
    bisexual bishop biter blabber blabbermouth blackamoor blackfoot blackfriar blackguard
    blackleg blackmailer blackshirt blacksmith blasphemer blaster bleacher bleeder blighter
    blimp blind blocker blockhead blogger bloke blond blonde blowhard blubberer blucher
    bludgeoner bluecoat bluejacket bluenose bluestocking bluffer blunderer blusterer boarder
    boaster boatbuilder boatman boatswain bobby bobby-socker bobbysoxer boche bodybuilder
    bodyguard boer boffin bohemian bolivian bolshevik bolshevist bolshie bolshy bombardier
    bombshell bondholder bondmaid bondman bondsman bondswoman bondwoman bonehead bonesetter boob
    booboisie booby bookbinder bookdealer booker bookie bookkeeper booklover bookmaker bookman
    bookseller bookworm boomer boor booster bootblack bootboys bootlegger bootlicker bootmaker
    boozer borderer bore bornean borrower boss bostonian bosun botanist botcher boulevardier
    bouncer bounder bourbon bourgeois bourgeoisie bowdleriser bowdlerizer bowler bowman boxer
    boy boyfriend bozo bracero brachycephalic braggart bragger brahman brahmin brahui
    brain-worker brainiac brainworker brakeman brat brave bravo brawler brazilian breadwinner
    breaker breaststroker breeder breton brewer briber bricklayer bride bride-to-be bridegroom
    bridesmaid brigadier brigand brit british britisher briton brits broad broadcaster broker
    broker-dealer broncobuster brother brother-in-law brownie brownshirt browser bruiser brule
    brummie brummy bruneian brunet brunette brute buccaneer buckaroo buckeroo bucolic buddhist
    buddy buff buffoon bug-hunter bugger bugler bugologist bulgarian bulimic bullfighter bully
    bullyboy bum bumbler bumpkin bungler bunkmate bunny bunter bureaucrat burgher burglar
    burgomaster burgrave burmese bursar burundian busboy bushman bushwhacker businessman
    businesspeople businessperson businesswoman busker buster busybody butch butcher butler
    butterball butterfingers buttinsky buyer by-blow byelorussian bystander byzantine cabalist
    cabinetmaker cad caddie caddo cadet cadger caffer caffre cager cahita cairene caitiff cajun
    cakchiquel calapooya calapuya calculator calif californian caliph caller caller-out
    caller-up calligrapher calligraphist calvinist cambodian cameraman cameroonian campaigner
    camper campmate canaanite canadian canarese canary candidate candlemaker candymaker cannibal
    cannoneer canoeist canonist cantabrigian cantor canuck canvasser capetian capitalist capo
    capricorn captain captive captor capturer car-mechanic carabineer carabinier carbineer
    cardholder cardinal cardiologist cardsharp cardsharper careerist caregiver carelian
    caretaker carhop carib caricaturist carillonneur carioca carlovingian carmelite caroler
    carolingian carolinian caroller carouser carpenter carper carpetbagger carrier carrottop
    cartesian carthaginian carthusian cartographer cartoonist caseworker cashier castaway caster
    castillian castrate castrato casualty casuist catalan cataleptic cataloger cataloguer
    catamite catawba catcher catechist catechumen caterer catholic catholicos cattleman
    caucasian cautious cavalier cavalryman caveman caviler caviller cayuga cebuan celebrant
    celebrater celebrator celebrity celibate cellist celt cenobite censor centenarian
    centerfielder centrist centurion ceo ceramicist ceramist cewa cfo chachka chadian
    chain-smoker chairman chairperson chairwoman chaldaean chaldean chaldee challenger
    chambermaid chameleon champ champion chancellor changeling changer chap chapelgoer chaperon
    chaperone chaplain chargeman charioteer charlatan charmer charon chartist charwoman chased
    chaser chasid chassid chatelaine chatterer chauvinist chawbacon cheap-jack cheapjack
    cheapskate cheater chebab chechen checker cheerer cheerleader cheesemonger chef chela
    chemist cheops cheremis cheremiss cherub chewa chewer chicano chichewa chichi chickasaw
    chief chieftain child chilean chiliast chiluba chimakum chimariko chimneysweep
    chimneysweeper chinaman chink chipewyan chippewa chiromancer chiropodist chiropractor
    chiseler chiseller chit choctaw choirboy choirmaster choker chooser choragus choreographer
    chorine chorister chosen christian chronicler chucker-out chukchi chum chump churchgoer
    churchman churchwarden churl chutzpanik chuvash cicerone cinderella cinematographer
    circassian circe cistercian citizen civilian claimant clairvoyant clansman clanswoman
    clapper clarinetist clarinettist classicist classifier classmate claustrophobe clergyman
    cleric clericalist clerisy clerk client clientele climatologist clinician cloakmaker
    clockmaker clocksmith clone closer clothier clown co-beneficiary co-defendant co-discoverer
    co-ed co-pilot co-respondent co-star co-worker coach coachbuilder coachman coadjutor coalman
    coaster coastguardsman coauthor coaxer cobber cobbler cochimi cockney cocksucker
    coconspirator cocopa cocopah cocotte coddler codefendant coder codetalker codger coenobite
    coeval coevals cofounder cog cognate cognoscente coiffeur coiffeuse coiner collaborationist
    collaborator colleague collectivist collector colleen collegian collier colombian colonel
    colonial colonialist coloniser colonist colonizer coloradan coloratura colored colorist
    colossian colossus columnist comanche combatant comber comedian comedienne comer comforter
    comic commandant commander commando commentator commie commissar commissionaire commissioner
    committeeman committeewoman commodore commonality commonalty commoner communicant
    communicator communist companion compatriot compeer compere competitor compiler complainant
    complainer complexifier composer compositor compromiser comptroller compulsive comrade
    conceiver concert-goer concessionaire concessioner conchologist concierge conciliator
    concubine conductor conductress confectioner confederate conferee conferrer confessor
    confidant confidante conformist confrere confucian confucianist confuter congolese
    congregant congregationalist congressman congresswoman conjurer conjuror connecticuter
    connoisseur conoy conqueror conquistador conscript conservationist conservative
    conservativist conservator consignee consigner consignor consort conspirator constable
    constitutionalist constructivist constructor consul consultant consumer consumptive
    contadino contemplative contemporaries contemporary contender contestant contestee contester
    contortionist contra contrabandist contractor contralto contrapuntist contrarian contributor
    contriver controller controversialist convalescent convener conventioneer conversationalist
    conversationist converso convert conveyancer conveyer conveyor convict cook cooky coolie
    cooly coon cooperator coordinator cop copartner copilot coppersmith copt copycat copyist
    copyreader copywriter coquette coreligionist corespondent corinthian cornerback cornetist
    cornhusker cornishman cornishwoman coroner corporal corporatist correspondent corsair
    cosignatory cosigner cosmetician cosmetologist cosmographer cosmographist cosmologist
    cosmonaut cosmopolitan cosmopolite cossack costanoan costermonger costumer costumier
    cotenant cottager cottar cotter cottier coue councillor councilman councilwoman counsel
    counsellor counselor counselor-at-law counter-revolutionist counterdemonstrator
    counterfeiter counterman counterperson counterrevolutionary counterrevolutionist counterspy
    countertenor counterterrorist counterwoman countess countryman countrywoman courier courser
    courtesan courtier cousin cousin-german couturier coward cowboy cowgirl cowhand cowherd
    cowman cowpoke cowpuncher coxcomb coxswain cpa crackerjack crackpot cracksman crafter
    craftsman cragsman crammer craniologist crank crap-shooter crapshooter crasher craven
    crawler crazy cream creditor cree creep creole cretan cretin crewman cricketer crier
    criminal criminologist crimper criollo cripple critic croat croatian crofter crone crony
    crook crookback crooner cropper cross-dresser cross-examiner cross-questioner crossbencher
    crosspatch croupier cruiserweight crusader crybaby cryptanalyst cryptographer cryptologist
    crystallographer cub cuban cubist cuckold cuckoo cuirassier culprit cultist cultivator
    culturati cunctator cunt cupbearer curandera curandero curate curator curmudgeon cuss
    custodian customer cut-up cutler cutpurse cutter cutthroat cyber-terrorist cybernaut
    cyberpunk cyborg cyclist cymbalist cymry cynic cyprian cypriot cypriote cyril cytogeneticist
    cytologist czar czarina czaritza czech czechoslovak czechoslovakian dabbler dacoit dad dada
    daddy dago dairymaid dairyman dakoit dakota dalesman dallier dalmatian damascene dame damned
    damoiselle damosel damozel damsel dancer dancing-master dandy dane danseur danseuse dardan
    dardanian daredevil darkey darkie darky darling darner darwinian dastard dauber daughter
    daughter-in-law dauphin dawdler dayboy daydreamer daygirl dci deacon deaconess dead deadbeat
    deadeye deadhead deaf deaf-mute dealer dean dear dearest dearie deary deb debaser debater
    debauchee debaucher debitor debtor debutante decadent deceased decedent deceiver decipherer
    deckhand declarer decoder decorator decoy defalcator defamer defaulter defeated defeatist
    defecator defector defendant defender defiler defrauder degenerate degrader deipnosophist
    deist delawarean delawarian delayer delegate delinquent deliveryman demagog demagogue
    demander demigod demimondaine demimonde democrat demographer demographist demoiselle
    demoniac demonstrator denizen dentist denturist departed departer dependant dependent
    deponent deportee deposer depositor depreciator depressive deputy derelict dermatologist
    dervish descendant descendent descender deserter designer deskman desperado desperate
    despoiler despot detainee detective determinist detractor developer deviant deviate
    deviationist devisee deviser devisor devotee devourer dhegiha diabetic diabolist
    diagnostician dialectician diarist dichromat dick dickhead dictator die-sinker diegueno
    diehard diemaker diesinker dieter dietician dietitian differentiator digger dignitary dike
    dilettante dilly-dallier dillydallier dimwit diner dingbat diocesan diplomat diplomate
    diplomatist dipsomaniac director disabled disarmer disbeliever disburser disciple
    disciplinarian discomfited discoverer discriminator discussant disentangler disparager
    dispatcher disprover disputant dissembler disseminator dissenter dissident dissimulator
    distiller distortionist distributer distributor disturber diva diver diversionist divider
    diviner divorcee djiboutian do-gooder do-nothing doc docent dock-walloper docker dockhand
    dockworker doctor doctrinaire dodderer dodger dodo doer doge dogfighter dogmatist dogsbody
    dolichocephalic dolt domestic dominatrix domine dominee dominican dominie dominus don
    donatist donee donna donor doofus doomed doorkeeper doorman doormat dorian dork dosser
    dotard double-crosser double-dealer doubter doughboy doula dowager down-and-out dowser doxy
    doyen doyenne draftee drafter draftsman draftsperson dragger dragoman dragoon dramatist
    draper draughtsman dravidian drawee drawler dreamer dressmaker dribbler drifter drinker
    driveller drooler dropkicker dropout drover drudge druggist druid drumbeater drummer drunk
    drunk-and-disorderly drunkard druse druze dry dualist dubliner duce duchess ducky dud dude
    dueler duelist dueller duellist duenna duffer duke dulcinea dullard dumbass dummy dunce
    dunderhead dunkard dunker dupe dustman dutch dutchman dwarf dweeb dweller dyer dyke
    dynamiter dynamitist dynast dyslectic dyspeptic earl earner earthling earthman east-sider
    easterner eater eavesdropper ebionite eccentric ecclesiastic ecdysiast eclectic eclecticist
    ecologist econometrician econometrist economiser economist economizer ectomorph ecuadoran
    ecuadorian edger editor editorialist edo educatee educationalist educationist educator
    edwardian effecter effector effendi egalitarian egghead egocentric egoist egomaniac egotist
    egyptian egyptologist ejaculator ejector elamite elder elderly eldest elect elector
    electrician electrocutioner electrologist electroplater electrotherapist elegist elite
    elitist elizabethan elocutionist emancipationist emancipator embalmer embassador embezzler
    embodiment embroiderer embroideress embryologist emcee emeer emeritus emigrant emigre
    emigree emir emissary emperor empiricist employable employee employer empress emptor
    emulator enate enchanter enchantress encroacher encyclopaedist encyclopedist endocrinologist
    endodontist endomorph endorser energiser energizer enforcer engineer englishman englishwoman
    engraver enjoyer enlightened enlistee enologist enophile enquirer enrollee ensign
    enterpriser entertainer enthusiast entomologist entrepreneur enumerator environmentalist
    envoy enzymologist eolian eparch ephesian epicene epicure epicurean epidemiologist epigon
    epigone epileptic episcopacy episcopalian epistemologist equal equalitarian equerry
    equestrian equivocator eradicator eremite erie eristic eritrean erotic escalader escapee
    escapist escapologist eschatologist escort eskimo esq esquimau esquire essayer essayist
    esselen essene esthete esthetician estimator etcher ethician ethicist ethiopian ethnarch
    ethnic ethnographer ethnologist ethologist etiologist etonian etruscan etymologist eulogist
    eunuch eurafrican eurasian european evacuee evaluator evangelist evenk evenki everyman
    evildoer evolutionist ewe ewenki ex-boyfriend ex-gambler ex-husband ex-mayor ex-president
    ex-serviceman ex-spouse ex-wife examinee examiner exarch excavator excellency exchanger
    exciseman excogitator excursionist excuser executant executioner executive executor
    executrix exegete exhibitioner exhibitionist exhibitor exile existentialist exodontist
    exorciser expat expatriate expectorator expender experimenter expert exploiter explorer
    exponent exporter expositor expounder expressionist expurgator exterminator extern extoller
    extortioner extortionist extra extravert extremist extrovert eyeful eyeish eyewitness fabian
    fabricator fabulist facilitator factotum faddist fag faggot fagot fakeer faker fakir
    falangist falconer faller falsifier familiar famulus fanatic fancier fantasist fantast faqir
    faquir farmer farmerette farmhand farrier farsi fascist fascista fashionmonger fastener
    fatalist fathead father father-figure father-in-law fatso fatty faultfinder fauntleroy fauve
    fauvist favourite fawner featherweight fed federal federalist fella fellah fellata feller
    fellow felo-de-se felon feminist fence-sitter fencer fencesitter fermentologist ferryman
    fetishist feudatory few fiance fiancee fibber fiddler fiduciary fielder fieldhand fieldsman
    fieldworker fiend fighter figurehead figurer fijian filer filibuster filibusterer filicide
    filipino fill-in fille filmmaker finagler finalist financier finder finisher fink finn
    fire-eater fire-swallower firebug firefighter first-nighter first-rater firstborn fisher
    fisherman fishmonger fishwife fitter fixer flack flag-waver flagellant flak flamen flanker
    flapper flasher flatfoot flatmate flatterer flautist fledgeling fledgling fleer
    flibbertigibbet flier flirt flogger floorwalker floozie floozy florentine floridian florist
    flouter flunkey flunky flutist fly-by-night flyweight fodder foe foeman fogey fogy folk
    follower fomenter fondler foodie fool footballer footman footpad footslogger fop forager
    forbear forebear forecaster forefather foreigner forelady foreman foremother foreperson
    forerunner forewoman forger forgiver fornicator fornicatress fortuneteller forty-niner
    forward fossil fossilist foster-brother foster-child foster-daughter foster-father
    foster-mother foster-nurse foster-parent foster-sister foster-son fosterling foundling
    foundress four-flusher framer franc-tireur franciscan franco-american francophil francophile
    francophobe frank fratricide free free-lance free-liver freebooter freedman freedwoman
    freeholder freelance freelancer freeloader freeman freemason freethinker freewheeler
    freewoman frenchman frenchwoman frequenter fresher freshman freudian friar friend frisian
    frogman front-runner frontbencher frontiersman frontierswoman frotteur fruitcake fruiterer
    frump fucker fuckhead fuckup fuddy-duddy fugitive fugleman fula fulah fulani fulbe fullback
    fumbler fumigator funambulist functionalist functionary fundamentalist fundraiser furrier
    fusilier fuss-budget fusspot futurist g-man gabonese gadaba gadabout gadfly gadgeteer gael
    gaffer gagman gagster gagwriter gainer galatian galilaean galilean gallant galoot galvaniser
    galvanizer gambian gambist gambler gamekeeper games-master games-mistress gamin gamine ganef
    ganger gangsta gangster ganof gaolbird gaoler garbageman gardener garment-worker
    garmentmaker garnishee garroter garrotter gasbag gasman gastroenterologist gastronome
    gatecrasher gatekeeper gatherer gaucho gaul gawk gawker gay gazetteer geek geezer geisha
    gemini gendarme genealogist general generalissimo generalist generation geneticist genevan
    genitor genius genoese gent gentile gentlefolk gentleman gentleman-at-arms gentlewoman
    gentry geographer geologist geomancer geometer geometrician geophysicist geordie georgian
    geriatrician german germanist gerontologist ghanian ghostwriter ghoul gibraltarian giggler
    gigolo gilder gillie ginzo gipsy girl girlfriend girondin girondist git gitana gitano giver
    gladiator glass-cutter glassblower glassmaker glassworker glaswegian glazer glazier gleaner
    globetrotter glossarist glutton gnostic go-between go-getter goalie goalkeeper goaltender
    goatherd gob gobbler godchild goddaughter godfather godmother godparent godson goer gofer
    goffer gold-beater gold-worker goldbeater goldbrick goldsmith goldworker golfer goliard gond
    gondolier gondoliere goner gongorist gonif goniff good-for-naught good-for-nothing
    goody-goody goof goof-off goofball goon gopher gorger gospeler gospeller gossiper
    gossipmonger goth gouger gourmand gourmandizer gourmet governess governor goy grabber grader
    graduate graecophile grammarian gramps gran grandad grandaunt grandchild granddad granddaddy
    granddaughter grandee grandfather grandma grandmaster grandmother grandnephew grandniece
    grandpa grandparent grandson grandstander granduncle granger grannie granny grantee granter
    grantor graphologist grappler gravedigger graverobber graybeard grazier greaseball greaser
    great great-aunt great-nephew great-niece great-uncle grecian greengrocer greenhorn
    greenskeeper greeter grenadian grenadier greyback greybeard griever grifter grind gringo
    grinner griot groaner grocer groom groom-to-be groomsman grouch groundbreaker groundkeeper
    groundling groundskeeper groundsman groupie groveler groveller grower growler grownup
    grumbler grump grunter guarantor guard guardian guardsman guatemalan guerilla guerrilla
    guesser guest guestworker guide guinean guitarist gujarati gujerati gull gulper gumshoe
    gunman gunner gunrunner gunslinger gunsmith gurkha guru guttersnipe guvnor guy guyanese
    guzzler gymnast gymnosophist gynaecologist gynandromorph gynecologist gypsy haberdasher
    habitant habitue hack hacker hadji haematologist haemophile haemophiliac hag haggler
    hagiographer hagiographist hagiologist haida hairdresser hairsplitter hairstylist haitian
    haji hajji hakeem hakham hakim hakka halberdier halchidhoma half-breed half-brother
    half-caste half-pint half-sister half-wit halfback hammerhead handicapped handicapper
    handler handyman hanger hanger-on hangman hanoverian haranguer harasser hardliner
    hardwareman harijan harlequin harlot harmoniser harmonizer harper harpist harpooneer
    harpooner harpsichordist harpy harridan harrier harum-scarum harvester has-been hasid hassid
    hatemonger hater hatmaker hatter hauler haulier hausa haussa havasupai have have-not hawker
    hawkshaw hayseed hazan he-man head-shrinker headcounter headhunter headliner headman
    headmaster headmistress headsman headwaiter healer hearer heartbreaker heartthrob heathen
    heavy heavyweight hebraist hebrews heckler hedger hedonist hegelian heir heir-at-law heiress
    hell-kite hell-rooster hellcat hellene hellhound hellion helmsman helot helper helpmate
    helpmeet hematologist hemiplegic hemophile hemophiliac henchman herald herbalist herdsman
    herero heretic heritor hermaphrodite hermit hero herpetologist herr hesitater hesitator
    heterosexual hewer hick hidatsa hierarch high-muck-a-muck high-up highbinder highbrow
    higher-up highflier highflyer highjacker highlander highness highwayman hijacker hiker
    hillbilly hinayanist hindoo hindu hindustani hip-hop hippie hippies hippy hipster hipsters
    hire hireling hirer hispanic hisser histologist historian historiographer histrion
    hitchhiker hitchiti hitman hitter hittite hmong hoarder hoaxer hobbledehoy hobbler hobbyist
    hobo hodman hog hoka holdout holdover holidaymaker hollander hombre home-builder homebody
    homebound homeboy homebuilder homegirl homeless homemaker homeopath homeowner homesteader
    homo homoeopath homophile homophobe homosexual homunculus honcho honduran honeymooner honkey
    honkie honky honoree hood hoodlum hoofer hooligan hoosier hopeful hoper hopi hornist
    horologer horologist horseman horseshoer horsewoman horticulturist hosier host hostage
    hosteller hostess hostler hotdog hotelier hotelkeeper hotelman hothead hotshot houri
    house-builder housebreaker housebuilder housefather houseguest householder househusband
    housekeeper housemaid houseman housemaster housemate housemother housewife housewrecker
    hoyden hualapai hualpai hubby huckster huddler hugger huguenot hulk humanist humanitarian
    humdinger hummer humorist humourist hun hundred-percenter hungarian hunk hunkpapa hunter
    hunter-gatherer huntress huntsman hupa hurdler hurler husband husbandman hussar hussite
    hussy hustler hutu hydrologist hydromancer hygienist hymie hyperope hypertensive hypnotiser
    hypnotist hypnotizer hypochondriac hypocrite hypotensive hysteric ianfu iberian ice-skater
    icelander iceman ichthyologist iconoclast idahoan idealist idealogue ideologist ideologue
    idiot idler idolater idolatress idoliser idolizer igbo ignoramus illegitimate illinoisan
    illiterate illusionist illustrator imam imaum imbecile imbiber imitator immigrant immortal
    immune immunologist imperialist impersonator importee importer imposter impostor impresario
    impressionist improver in-law inamorata inamorato inca incan incarnation incendiary inciter
    incompetent incumbent incurable independent indexer indian indianan indigen indigene
    individual individualist indo-european indonesian indorser inductee industrialist inebriate
    infant infanticide infantryman inferior infernal infidel infielder infiltrator informant
    informer ingenue inger ingerman ingrate ingrian inhabitant inheritor inheritress inheritrix
    initiate initiator injun inka inmate innkeeper innocent innovator inoculator inpatient
    inquirer inquisitor insider insolvent insomniac inspector inspirer instigant instigator
    instructor instructress instrumentalist insured insurgent insurrectionist intellectual
    intelligentsia intercessor interlocutor interloper intermediary intermediator intern
    internationalist interne internee internist internuncio interpreter interrogator intersex
    intervenor interviewee interviewer intimate intriguer introvert intruder inuit invader
    invalid invalidator inventor investigator investor invigilator invitee ionian iowa iowan
    ioway iraki irani iranian iraqi irelander irish irishman irishwoman ironist ironman
    ironmonger ironside ironworker iroquois irredentist irregular irreligionist irridentist
    islamist island-dweller islander ismaili ismailian isolationist israeli israelite israelites
    italian itinerant jabberer jack-tar jackanapes jackass jacksonian jacobean jacobin jacobite
    jailbird jailer jailor jainist jamaican janissary janitor jansenist jap japanese jat jati
    javan javanese jawan jaywalker jazzman jeerer jeffersonian jerk jerk-off jerker jerry
    jerry-builder jester jesuit jew jew-baiter jeweler jeweller jewess jigaboo jihadist jilt
    jimdandy jimhickey jingo jingoist jinx jnr jobber jobholder jock jockey jogger johnny joiner
    joker jokester jongleur jordanian journalist journeyer journeyman judge juggler jugoslav
    jugoslavian juicer jumper jungian junior junker junkie junky jurist juror juryman jurywoman
    justiciar justiciary justifier juvenile kabbalist kachina kafir kaiser kalapooia kalapuya
    kalif kaliph kalka kamia kampuchean kanarese kansa kansan karakalpak karelian karok kashmiri
    kassite katari kazak kazakh kazakhstani kechua keeper kekchi kelt kennan kentuckian kenyan
    keyboardist keynesian khalif khalifah khalka khalkha khan khanty khedive khirghiz khufu
    kibbutznik kibitzer kichai kickapoo kicker kid kiddy kidnaper kidnapper kike kiliwa kiliwi
    killer killjoy kin kindergartener kindergartner king kingpin kinsman kinsperson kinswoman
    kiowa kirghiz kirgiz kisser klansman kleptomaniac klutz kluxer knacker knave kneeler knight
    knight-errant knighthood knitter knocker knockout know-all know-it-all knower knucklehead
    koasati kolam kolkhoznik komi kook korean kota kotar kraut krauthead kshatriya kui kurd
    kusan kuwaiti kvetch kwakiutl labor laborer labour labourer labourite lacer lackey laconian
    lad laddie ladino lady lady-in-waiting ladylove laggard lagger laird lakota lama lamaist
    lamarckian lame lamenter laminator lamplighter lampooner lancastrian lancer landgrave
    landholder landlady landlord landlubber landman landowner landscaper landscapist landsman
    langlaufer langobard languisher lao laotian lapidarist lapidary lapidator lapidist lapp
    lapplander larcener larcenist lascar lasher lass lassie latecomer latinist latino
    latitudinarian latvian laudator laugher laughingstock laundress laundryman laundrywoman
    laureate lawbreaker lawgiver lawmaker lawman lawyer layabout layman layperson lazar
    lazybones leader leaker leaper learner leaseholder leatherneck leaver lebanese lech lecher
    lector lecturer ledgeman left-hander left-winger lefthander leftist lefty legate legatee
    legionary legionnaire legislator lender lensman leo leper lepidopterist lepidopterologist
    lesbian lessee lessor letch letterer letterman levantine leveler leveller levite
    lexicographer lexicologist liar libber libeler liberal liberalist liberator liberian
    libertarian libertine libra librarian librettist libyan licensee licenser licentiate
    lie-abed liechtensteiner liege liegeman lieutenant lifeguard lifer lifesaver lifter
    light-of-love lighterman lightweight lilliputian limey limner limnologist limper
    line-shooter linebacker lineman linendraper linesman lingerer linguist linkboy linkman
    linksman lion-hunter liquidator lisper listener literate literati lithographer lithomancer
    lithuanian litigant litigator litter-bearer litterateur litterbug litterer liturgist
    liverpudlian liveryman livonian loader loafer loaner loather lobbyist lobsterback lobsterman
    locater locator lockkeeper lockman lockmaster locksmith locum lodger logger loggerhead
    logician logistician logomach logomachist loiterer lolita lombard londoner loner longbowman
    longer longshoreman look-alike looker looker-on lookout loon looney loony looter loser lost
    lothario lotus-eater loudmouth louisianan louisianian lounger lout lovely lover lowbrow
    lowerclassman lowlander lowlife loyalist lpn luba lubavitcher lubber luddite lulu lumberjack
    lumberman luminary lummox lumpenproletariat lumper lunatic luncher lunger lunkhead lurcher
    lurker lush lutanist lutenist lutheran luthier lutist luxembourger luxemburger lyricist
    lyrist macaroni macebearer macedonian macer machiavellian machinator machinist macho
    macho-man mackem macroeconomist macushla madagascan madam madame madcap madman madrigalist
    madwoman maenad maestro mafioso magdalen magician magistrate magnate magnifico magus magyar
    maha maharaja maharajah maharanee maharani mahatma mahayanist mahdist mahican mahout
    mahratta maid maiden maidservant maidu mailman maimed maimer mainer mainstay maintainer
    major major-domo major-general majorette make-peace maker malacologist malahini malawian
    malay malayan malaysian malcontent maldivan maldivian malecite malefactor malfeasant malian
    maligner malik malingerer maltese malthusian maltman malto maltreater maltster mam mama
    mamma mammalogist mammy man man-about-town man-at-arms man-child man-eater manager
    manageress manakin manchu mancunian mandaean mandatary mandator mandatory mandean maneuverer
    mangler maniac manic-depressive manichaean manichean manichee manicurist manikin mannequin
    mannikin manoeuvrer manservant mansi manslayer mantrap manumitter maoist map-reader mapper
    maquis maquisard maraco maratha marathoner marauder marcher marchioness margrave mari
    maricopa marine mariner marketer marksman maroon marquess marquise marrano married marshal
    martinet martyr marveller marxist marylander masher masker masochist masorete masorite
    masquer masquerader massager masseur masseuse massorete master master-at-arms mastermind
    masturbator matador matcher matchmaker mate mater materfamilias materialist mathematician
    matman matriarch matricide matriculate matrikin matrisib matron mattole mauler mauritanian
    mauritian maven maverick mavin maya mayan mayor mayoress meanie measurer meatman mechanic
    mechanist medalist medallist meddler mediator mediatrix medico meeter megalomaniac
    melancholiac melancholic melchite meliorist melkite melter member memoriser memorizer
    memsahib mendelian mender mendicant menial mennonite menominee menomini mensch mensh
    menshevik mentioner mentor mercenary mercer merchandiser merchant merchant-venturer
    merovingian merrymaker meshuggeneh meshuggener mesmerist mesmerizer mesoamerican mesomorph
    messenger messiah messmate mestiza mestizo metalhead metallurgist metalworker meteorologist
    methodist metic metis metropolitan mexican mexican-american mexicano mezzo mezzo-soprano
    miami miao michigander mick mickey micmac microbiologist microeconomist microscopist
    middlebrow middleman middleweight midget midinette midshipman midwife migrant migrator
    mikado mikmaq milady milanese militant militarist militiaman milkmaid milkman milksop
    mill-girl mill-hand millenarian millenarist milliner millionaire millionairess millwright
    milord milquetoast mime mimer mimic mimicker minder miner mineralogist mineworker
    miniaturist miniconju minimalist minion minister ministrant minnesotan minoan minor minstrel
    minter minuteman minx misanthrope misanthropist misbeliever mischief-maker miscreant miser
    misfit misleader misogamist misogynist miss missionary missioner missis missourian missus
    missy mistress mithraist miwok mixed-blood mixologist mnemonist moaner mobster mocker mod
    modeler modeller moderate moderationist modern modernist modiste mods moghul mohammedan
    mohave mohawk mohican mojave molester moll mollah mollycoddle mollycoddler mom momma mommy
    monacan monarch monarchist monastic monegasque monetarist moneyer moneygrubber moneylender
    moneymaker moneyman monger mongol mongolian mongoloid monitor monitrice monk monochromat
    monogamist monogynist monolingual monologist monomaniac monophysite monopoliser monopolist
    monopolizer monotheist monsieur monsignor montanan montserratian mooch moocher moon-curser
    moonie moonlighter moonshiner moor mope mopper moppet moralist mordva mordvin mordvinian
    moro moroccan moron morosoph mortal mortgagee mortgager mortgagor mortician moslem
    moss-trooper mossback mother mother-in-law motherfucker motile motorcyclist motormouth
    moujik mountaineer mountebank mounter mountie mourner mover moviegoer mozambican muadhdhin
    muazzin muckraker mudslinger muezzin mufti muggee mugger muggins mugwump muhammadan
    muhammedan mujahid mujik mujtihad mulatto muleteer mulla mullah multi-billionaire mumbler
    mummer mummy muncher muralist murderee murderer murderess murmurer muscle-builder
    musclebuilder muscleman muser musher musician musicologist musketeer muskhogean muskogean
    muskogee muslim muslimah mute mutilator mutineer mutterer muttonhead muzhik muzjik muzzler
    mvp mycenaen mycologist mycophage mycophagist myope myrmidon mystic mythologist nabob nag
    nagger nahuatl naif nailer namby-pamby namer namesake namibian nan nance nanna nanny
    nanticoke nanus naprapath narc narcissist narcist narcoleptic nark narrator natator national
    nationalist nationality native nativist natural naturalist naturist naturopath nauruan
    navaho navajo navigator navvy nawab naysayer nazarene nazi neapolitan nebbech nebbish
    nebraskan necessitarian necker necromancer needer needlewoman needleworker needy negativist
    neglecter negotiant negotiator negotiatress negotiatrix negress negro negroid neighbor
    neighbour neoclassicist neocon neoconservative neoliberal neologist neonate neoplatonist
    neopolitan nepalese nepali nephew nepotist nerd nester nestorian netherlander netkeeper
    netminder neurasthenic neurobiologist neurolinguist neurologist neuroscientist neurosurgeon
    neurotic neutral neutralist nevadan newbie newborn newcomer newlywed newsagent newsboy
    newscaster newsdealer newsman newsmonger newspaperman newspaperwoman newsperson newsreader
    newsvendor newswoman newswriter newtonian nganasan nibbler nicaraguan niece nigerian
    nigerien nigga niggard nigger niggler nightbird nighthawk nightrider nigra nihilist nimby
    nincompoop ninja ninny nipper nipponese niqaabi nisei nitpicker nitwit no-account no-show
    nob nobelist nobility noble nobleman noblewoman nobody noc noctambulist nomad nominalist
    nominator nominee non-catholic non-jew non-resistant nonachiever nonagenarian nonattender
    nonbeliever noncandidate noncitizen noncom noncombatant noncompliant nonconformist
    nondescript nondrinker nondriver nonesuch nonmember nonpareil nonparticipant nonpartisan
    nonpartizan nonperson nonreader nonresident nonsmoker nonstarter nonsuch nonworker nootka
    normaliser normalizer norse norseman northerner northman norwegian nosey-parker nosher
    nosy-parker notability notable notary noticer nouveau-riche novelist novice novillero nubian
    nudger nudist nudnick nudnik nullifier nullipara numerologist numidian numismatist
    numismatologist numskull nun nuncio nurse nurse-midwife nurseling nursemaid nurser
    nurseryman nursling nutcase nutritionist nutter nymphet nympho nympholept nymphomaniac oaf
    oarsman oarswoman objector oblate obliger oboist obscurantist observer obsessive
    obsessive-compulsive obstetrician obstructer obstructionist obstructor occidental occultist
    occupant occupier oceanaut oceanographer octogenarian octoroon oculist odalisque oddball
    odds-maker odist oenologist oenophile offender offerer offeror office-bearer officeholder
    officer official officiant offspring ofo ogalala oglala ogler ogre ohioan oiler oilman
    ojibwa ojibway oklahoman old-timer oldster oldtimer oligarch olmec olympian omaha omani
    ombudsman omnivore onanist oncologist oneida oneiromancer onlooker onomancer onondaga
    operagoer operative ophthalmologist opponent opportunist opposer oppressor optician optimist
    optometrist oracle orangeman orator orchestrator ordainer orderer orderly ordinand ordinary
    oregonian organ-grinder organiser organist organizer oriental orientalist originator oriya
    orleanist ornamentalist ornithologist orphan orthodontist orthoepist orthopaedist
    orthopedist orthoptist osage oscan osculator osmanli osteologer osteologist osteopath
    osteopathist ostiarius ostiary ostler ostrich ostrogoth ostyak ostyak-samoyed oto otoe
    otolaryngologist otologist otorhinolaryngologist ottawa ottoman ouster out-and-outer outcast
    outcaste outdoorsman outdoorswoman outfielder outfitter outgoer outlander outlaw outlier
    outpatient outrider outsider overachiever overcomer overlord overnighter overseer owner
    owner-occupier oxonian oyabun pacha pachuco pacificist pacifier pacifist packer packman
    packrat padder paddler paddy padre padrone paederast paediatrician paedophile pagan pageboy
    painter paiute pakistani pal paladin palaeontologist palatine paleface paleo-american
    paleo-amerind paleo-indian paleographer paleographist paleontologist palestinian pallbearer
    palmist palmister palooka palsgrave pamlico pamperer pamphleteer panamanian pandar pander
    panderer panegyrist panelist panellist panhandler panjabi panjandrum pansexual pantheist
    pantomimer pantomimist pantryman pantywaist papa paparazzo paper-pusher paperboy paperer
    paperhanger papist papoose pappa pappoose papuan parachuter parachutist parader paragrapher
    paraguayan paralegal paralytic paramedic paramedical paramour paranoiac paranoid paraplegic
    paraprofessional parapsychologist paratrooper pardner pardoner parent parer paretic pariah
    parishioner parisian parisienne parliamentarian parlormaid parlourmaid parodist parolee
    parricide parsee parsi parson part-owner part-timer partaker parthian participant partisan
    partitionist partizan partner partygoer parvenu pasha pashtoon pashtun passamaquody
    passenger passer passer-by passerby paster pastor patentee pater paterfamilias pathan
    pathfinder pathologist patient patrial patriarch patrician patricide patrikin patriot
    patrioteer patrisib patroller patrolman patron patroness patronne patsy patternmaker patwin
    patzer pauper pawer pawnbroker pawnee payee payer paymaster paynim pcp peacekeeper
    peacemaker peacenik pearler peasant peasantry peculator pedagog pedagogue pedaler pedaller
    pedant peddler pederast pedestrian pediatrician pediatrist pedlar pedodontist pedophile
    peeler peeper peer peerage peeress peewee pen-friend pendragon penetrator penitent penman
    penobscot penologist penpusher pensionary pensioner pentathlete pentecostal pentecostalist
    peon people peoples perceiver percher percipient percussionist perfecter perfectionist
    performer perfumer peri perinatologist periodontist peripatetic perisher perjurer
    perpetrator persecutor persian person personage personification perspirer persuader peruvian
    pervert peshmerga pessimist pesterer petitioner petter pettifogger phalangist pharaoh
    pharisee pharmacist pharmacologist philanderer philanthropist philatelist philhellene
    philhellenist philippian philistine philologist philologue philomath philosopher
    philosophiser philosophizer phlebotomist phoenician phoner phonetician phoney phonologist
    phony photographer photojournalist photometrician photometrist phrenologist phrygian
    physician physicist physiologist physiotherapist phytochemist phytologist pianist picador
    picaninny piccaninny pickaninny picker picket picklepuss picknicker pickpocket picnicker
    pigman pigmy pilate pilferer pilgrim pillager pillock pilot pima pimp pin-up pinchgut
    pinhead pinko pioneer pip-squeak piper piranha pirate pisser pistoleer pitcher pitchman
    piute pivot place-kicker placeholder placekicker placeman placeseeker plagiariser plagiarist
    plagiarizer plainclothesman plainsman plaintiff plaiter planner planter plantsman plasterer
    platelayer plater platitudinarian platonist play-actor playactor playboy player playfellow
    playgoer playmaker playmate playwright pleader pleaser pleb plebe plebeian pledgee pledger
    plenipotentiary plier plodder plotter ploughboy ploughman ploughwright plowboy plower
    plowman plowwright plug-ugly plugger plumber plunderer plunger pluralist plutocrat plyer
    poacher podiatrist poet poet-singer poetess poetiser poetizer poilu pointillist pointsman
    poisoner pol polack polemic polemicist polemist policeman policewoman policyholder
    politician politico pollster polluter poltroon polyandrist polycarp polygamist polyglot
    polygynist polymath polynesian polytheist pom pommy pomo pomologist ponca ponce ponderer
    ponka pontifex pontiff poof pooh-bah pooler poor poove pop pope popinjay popper populace
    populariser popularizer population populist pornographer porter portraitist portrayer
    portwatcher poser poseur poseuse positivist posseman possessor post-impressionist
    postgraduate postilion postillion postimpressionist postman postmaster postmistress
    postponer postulant postulator posturer potawatomi potboy potemkin potentate pothead
    potholer pothunter potman potter potterer potyokin pouf poulterer poultryman pouter pow
    powderer powerbroker powerhouse practician practitioner praetor praetorian pragmatist
    prankster prater prattler pre-emptor pre-raphaelite pre-socratic preacher prebendary
    precentor preceptor predator predecessor predestinarian predestinationist predictor preemie
    preemptor prefect prelate premie premier prentice presbyope presbyter presbyterian
    preschooler presenter presentist preservationist preserver president pressman
    prestidigitator preteen preteenager pretender preterist pretor prevaricator prexy prey prick
    prickteaser priest priest-doctor priestess prig primate primigravida primipara primitive
    primogenitor primus prince princeling princess printer printmaker prior prioress prisoner
    private privateer privateersman prizefighter pro pro-lifer probable probationer
    process-server proconsul procrastinator proctologist proctor procurator procurer procuress
    prodigal prodigy producer prof professional professor profiteer profligate progenitor
    progeny prognosticator programmer prohibitionist projectionist prole proletarian proletariat
    promisee promiser promisor promoter prompter promulgator proofreader propagandist propagator
    prophesier prophet prophetess propman proponent proposer propositus proprietor proprietress
    prosecutor proselyte prospector prosthetist prosthodontist prostitute protagonist
    protectionist protector protege protegee protestant protester protozoologist provider
    provincial provisioner provocateur provoker provost prowler proxy prude pruner prussian
    psalmist psephologist pseud pseudo pseudohermaphrodite psychiatrist psychic psycho
    psychoanalyst psycholinguist psychologist psychoneurotic psychopath psychophysicist
    psychotherapist psychotic pteridologist public publican publiciser publicist publicizer
    pudden-head puddler pudge pueblo puerpera pugilist puke puller puncher pundit punjabi punk
    punks punster punter pupil puppeteer purchaser purist puritan purser pursued pursuer
    purveyor pusher pushover pushtun pussycat putter putterer putz pygmy pyrographer pyromancer
    pyromaniac qadi qatari quack quad quadripara quadriplegic quadroon quaestor quaffer quaker
    qualifier quapaw quarreler quarreller quarrier quarry quarryman quarterback quartermaster
    quebecois quechua queer querier quester questioner quibbler quiche quidnunc quietist quin
    quintipara quisling quitter quizmaster quizzer quoter rabbi rabble-rouser racialist racist
    racker racketeer raconteur radiobiologist radiochemist radiographer radiologist
    radiotherapist raftman raftsman ragamuffin ragpicker ragsorter ragtag raider rail-splitter
    railbird railroader railwayman rainmaker raiser raja rajah rajpoot rajput rake rakehell
    rambler rancher ranee ranger rani ranker ranter raper rapist rappeller rapper rapporteur
    rapscallion rascal rasta rastafari rastafarian rastas rat-catcher ratepayer ratifier
    ratiocinator rationalist ratter raver ravisher reactionary reader realist realtor reaper
    reasoner reb rebel rebuker rebutter receptionist recidivist recipient recitalist reciter
    reckoner recluse reconciler record-breaker record-holder record-keeper recoverer recreant
    recruit recruiter recruiting-sergeant rector recusant red-header redact redactor redcap
    redcoat redhead redheader redneck redskin reeler reenactor ref referee referral refiner
    refinisher reformer reformist refugee refuter regent regicide registrant registrar regular
    reincarnation relative relative-in-law reliever religionist religious remunerator renegade
    renovator renter rentier rep repairer repairman repatriate repeater reporter representative
    reproacher reprobate reprover republican requester rescuer researcher reservist resident
    resister respecter respondent responder restauranter restaurateur rester restorer retailer
    retaliator retard retarded retiree retreatant retreated reveler reveller revenant revenuer
    reverend reversioner reversionist reviewer reviser revisionist revivalist revolutionary
    revolutionist rewriter rex rhabdomancer rhetorician rheumatic rheumatologist
    rhinolaryngologist rhymer rhymester ribald rich rider ridiculer riff riffian riffraff
    rifleman rigger right-hander right-winger righthander rightist ringer ringleader ringmaster
    rioter rip ripper riser ritualist rival riveter rivetter roadman roamer roarer roaster
    robber rocker rockers rogue roisterer roller-skater rollerblader roly-poly roma roman romani
    romanian romanoff romanov romantic romanticist romany romeo rommany romper roofer rookie
    roomer roomie roommate roomy rooter rope-maker ropedancer ropemaker roper ropewalker
    rosicrucian rotarian rotter roue roughneck roughrider rounder roundhead roundsman rouser
    roustabout router rover rowdy rower royalist rubberneck rubbernecker rube ruffian ruiner
    ruler ruminator rummy rumormonger rumourmonger rumrunner runner runner-up runt ruralist
    rusher russian rustic rustler rwandan ryukyuan saame saami sabahan sabbatarian saboteur
    sabra saceur sachem saclant sacrificer sacristan saddhu saddler sadducee sadhu sadist
    sadomasochist safebreaker safecracker sagamore sage sagittarius sahaptin sahaptino sahib
    sailmaker sailor salesclerk salesgirl saleslady salesman salesperson saleswoman salian
    salter salutatorian saluter salvadoran salvadorean salvadorian salvager salvor samaritan
    same sami samnite samoan samoyed samurai sandbagger sandboy sandwichman sangoma sannup
    sannyasi sannyasin santee sanyasi saphead sapper saracen sarawakian sardinian sartor
    sassenach satanist satirist satrap satyr saudi sauk saunterer savage savant savara saver
    savoyard sawbones sawyer saxist saxon saxophonist scab scalawag scallywag scalper scammer
    scamp scandalmonger scandinavian scanner scapegoat scapegrace scaremonger scatterbrain
    scattergood scenarist scene-stealer sceneshifter sceptic schemer schizophrenic schlemiel
    schlep schlepper schlimazel schlockmeister schmo schmoozer schmuck schnook schnorrer scholar
    scholastic scholiast schoolboy schoolchild schoolfellow schoolfriend schoolgirl schoolman
    schoolmarm schoolmaster schoolmate schoolmistress schoolteacher scientist sciolist scion
    scoffer scofflaw scold scolder scorekeeper scorer scorner scorpio scorpion scot scotchman
    scotchwoman scotsman scotswoman scoundrel scourer scourger scouser scout scouter scoutmaster
    scpo scrag scrambler scrapper scratcher scrawler screamer screecher screener screenwriter
    screw screwball screwballer scribbler scrimshanker scriptwriter scrivener scrooge scrounger
    scrubber scrutineer scrutiniser scrutinizer sculler scullion sculptor sculptress sculpturer
    scum scythian seafarer seaman seamster seamstress searcher seasonal seasoner secessionist
    second-in-command second-rater second-stringer seconder secretary sectarian sectarist
    sectary secular secularist secundigravida securer seducer seductress seeder seedman seedsman
    seeker seer segregate segregationist segregator seigneur seignior seismologist seizer
    selectman selector selectwoman self-seeker self-starter selkup seller semanticist
    semifinalist seminarian seminarist seminole semiotician semipro semiprofessional semite
    sempstress senator sendee sender senegalese seneschal senhor senior sensationalist sensitive
    sensualist sentimentalist sentinel sentry separationist separatist sephardi septuagenarian
    serb serbian serf sergeant sergeant-at-law sericulturist serjeant serjeant-at-arms
    serjeant-at-law sermoniser sermonizer serologist servant server serviceman servitor setter
    settler settlor sexagenarian sexist sexpot seychellois shadower shah shahaptian shaheed
    shaker shakespearean shakespearian shaktist shaman shammer shamus shanghaier shaper
    sharecropper shareholder shareowner sharer sharper sharpie sharpshooter sharpy shasta shaver
    shavian shawnee she-devil shedder sheeny sheepherder sheepman shegetz sheik sheika sheikh
    sheikha sheller shelver shepherd shepherdess sheriff sherlock sherpa shielder shifter shiite
    shiksa shikse shill shingler shintoist ship-breaker shipbuilder shipmate shipowner shipper
    shipwright shirker shirtlifter shirtmaker shithead shitter shivaist shlemiel shlep shlepper
    shlimazel shlockmeister shmo shmuck shnook shnorrer shocker shoeblack shoemaker shogun shona
    shoofly shopaholic shopkeeper shoplifter shopper shopwalker shortstop shoshone shoshoni
    shouter shoveler shoveller shover show-off showgirl showman shrew shrimp shrink shudra
    shuffler shut-in shutterbug shylock shyster sib siberian sibling sibyl sicilian sick
    sidekick sidesman sightreader sightseer signaler signaller signalman signatory signer
    signior signor signora signore signorina sihasapa sikh silly silver-worker silversmith
    silverworker simeon simperer simpleton sindhi singaporean singer singhalese sinhalese sinner
    sinologist siouan sioux sipper sir sirdar sire sirrah sis sissy sister sister-in-law
    six-footer sixth-former skagit skateboarder skater skeptic sketcher skidder skier skimmer
    skin-diver skinflint skinhead skinheads skinnerian skinny-dipper skipper skirmisher skivvy
    skulker skunk skycap skydiver slacker slain slammer slanderer slant-eye slapper slasher
    slattern slaughterer slav slave slaveholder slaver slavey slayer sledder sleeper sleepwalker
    sleepyhead sleuth sleuthhound slicer slider slinger slob slobberer sloganeer slogger
    slop-seller slopseller slouch sloucher slovak sloven slovene slovenian slowcoach slowpoke
    slugabed sluggard slugger slumberer slut slyboots smallholder smarta smasher smiler smirker
    smoker smoothie smoothy smotherer smsgt smuggler snacker snapper snarer snatcher sneak
    sneerer sneezer sniffer sniffler sniper snitch snitcher sniveler sniveller snob snoop
    snooper snoot snorer snorter snot snowboarder snuffler so-and-so sobersides socialiser
    socialist socialite socializer socinian sociobiologist sociolinguist sociologist sociopath
    sodalist sodality sodbuster sodomist sodomite softie softy sojourner solderer soldier
    solicitor solitudinarian soloist solon solver somali somalian somebody someone sommelier
    somnambulist somniloquist son son-in-law songster songstress songwriter sonneteer sonny
    sooner soothsayer soph sophist sophisticate sophomore soprano sorbian sorcerer sorceress
    sorehead sorrower sorter sot sotho soubrette soundman sourpuss souse southerner southpaw
    sovereign sower spaceman spacewalker spammer spaniard spanker sparer spartan spastic speaker
    spearhead specialiser specialist specializer specifier spectator speculator speechifier
    speechmaker speechwriter speedskater spelaeologist speleologist spellbinder speller
    spelunker spend-all spendthrift spewer sphinx spic spick spik spiller spindlelegs
    spindleshanks spinmeister spinner spinster spiritualist spitfire spitter spiv splicer
    splitter spoiler spoilsport spokesman spokesperson spokeswoman sponger sponsor spook
    sportscaster sportsman sportswoman sportswriter spot-welder spotter spouse spouter sprawler
    sprayer sprigger sprinter sprog spurner spy spymaster squabbler squanderer squatter squaw
    squawker squealer squint-eye squinter squire squirearchy squirmer squirt stabber stableboy
    stableman stacker staffer stagehand stager staggerer stainer stakeholder stalinist stalker
    stalking-horse stalwart stammerer stamper stand-in standard-bearer standardiser standardizer
    starer starets stargazer starlet starveling statesman stateswoman stationer stationmaster
    statistician stay-at-home steady stealer steamfitter steelmaker steelman steelworker
    steeplejack steerer steersman stemmer stenographer stentor stepbrother stepchild
    stepdaughter stepfather stepmother stepparent stepper stepsister stepson stevedore steward
    stewardess stick-in-the-mud stickler stiff stifler stigmatic stigmatist stinker stinkpot
    stinter stipendiary stippler stirrer stitcher stock-taker stockbroker stockholder stockist
    stockjobber stockman stocktaker stoic stomper stonecutter stonemason stoner stonewaller
    stooge stoolie stoolpigeon stooper storekeeper storyteller stowaway strafer straggler
    straight stranger straphanger strapper strategian strategist strawman strayer streaker
    streetwalker stretcher-bearer strider strikebreaker striker stringer striper stripling
    striptease stripteaser striver stroller strong-armer strongman struggler strumpet stud
    student stuffer stumblebum stumbler stunner stupe stupid stutterer styler stylist stylite
    subaltern subcontractor subdeacon subdivider subduer subeditor subjectivist subjugator
    sublieutenant submariner submitter subnormal subordinate suborner subscriber subsidiary
    subsidiser subsidizer subsister subtracter suburbanite subversive subverter subvocaliser
    subvocalizer succeeder successor succorer succourer sucker sudanese sudra suer sufferer
    suffragan suffragette suffragist sufi suggester suitor sultan sumatran sumerian summercater
    summercaters sunbather sundowner sunni sunnite super supercargo supergrass superintendent
    superior superman supermarketeer supermarketer supermodel supermom supernumerary
    superordinate superstar supervisor supplanter suppliant supplicant supplier supporter
    suppresser suppressor supremacist suprematist supremo surfboarder surfer surgeon surmounter
    surpriser surrealist surrenderer surrogate surveyor survivalist survivor suspect sustainer
    sutler svengali swagger swaggerer swaggie swagman swain swami swashbuckler swayer swazi
    swearer swede sweeper sweetheart sweetie swellhead swimmer swindler swineherd swinger swiss
    switch-hitter switcher swordsman swot sybarite sycophant syllogiser syllogist syllogizer
    sylph symboliser symbolist symbolizer sympathiser sympathizer symphonist symposiarch
    symposiast syncopator syndic syndicalist syndicator synonymist syntactician synthesiser
    synthesist synthesizer syphilitic syrian systematiser systematist systematizer systemiser
    systemizer t-man tablemate tacker tackle tackler taco tactician tadzhik tagalog tagalong
    tagger tahitian tai tailback tailor taiwanese tajik takelma taker talebearer taleteller
    talker tallyman tamer tamil tantaliser tantalizer tantrist tanzanian tao taoiseach taoist
    taos tapper tapster taracahitian tarahumara tarheel tart tartufe tartuffe tarzan taskmaster
    taskmistress taste-maker taste-tester taster tatar tatterdemalion tattler tattletale taxer
    taxidermist taxman taxonomer taxonomist taxpayer tchotchke tchotchkeleh teacher teammate
    teamster tearaway tease teaser tec techie technician technocrat technologist technophile
    technophobe ted teen teenager teetotaler teetotalist teetotaller tekki telecaster
    teleologist telepathist telephoner televangelist telltale tellurian telugu temp templar
    temporary temporiser temporizer tempter temptress tenant tenderfoot tennessean tenno
    tenorist tentmaker tergiversator termagant termer terminator terpsichorean territorial
    terrorist tertigravida testate testator testatrix testee tester testifier teton teuton
    teutonist texan thai thane thatcherite thaumaturge thaumaturgist theatergoer theatregoer
    theban theist theologian theologiser theologist theologizer theoretician theoriser theorist
    theorizer theosophist therapist thespian thessalian thessalonian thief thinker third-rater
    thirster thoroughbred thought-reader thracian throttler throwaway thrower throwster thruster
    thug thurifer thwarter tiddler tiger tightwad tike tiler tilter timberman timekeeper
    timeserver timid timorese timpanist tinker tinkerer tinner tinsmith tinter tipper tippler
    tipster tiro titan tither title-holder titterer tlingit toady toaster toastmaster
    tobacconist tobagonian tobogganist toda toddler toff togolese toiler toller tollgatherer
    tollkeeper tollman toltec tom tomboy tomfool tongan toolmaker toper topper torchbearer
    toreador torero tormenter tormentor torpedo tort-feasor tortfeasor torturer tory tosser
    totalitarian totemist toter totterer touch-typist toucher tough toughie tourer tourist tout
    touter tovarich tovarisch towhead townee towner townes townie townsman towny toxicologist
    tracer tracker tracklayer tractarian trader tradesman tradespeople traditionalist traducer
    trafficker tragedian tragedienne trailblazer trailer trainbandsman trainbearer trainee
    trainer trainman trainmaster traitor traitress tramp tramper trampler transactor transalpine
    transcendentalist transcriber transexual transferee transferer transferor transferrer
    transgressor transient translator transmigrante transmitter transplanter transsexual
    transvestite trapper trappist trapshooter traveler traveller traverser trawler treasonist
    treasurer treater trekker trembler trencher trencherman trend-setter trespasser tribade
    tribesman tribologist tribune tricker trickster trier trifler triggerman trigonometrician
    trimmer trinidadian trinitarian tripper tritheist triumvir troglodyte trojan troller trollop
    trombonist trooper trotskyist trotskyite troubadour troublemaker troubler troubleshooter
    trouper truant truckler trudger truelove trumpeter trustbuster trustee truster trustor
    trusty tsar tsarina tsaritsa tsatske tshatshke tsimshian tswana tuareg tub-thumper
    tubercular tugger tulu tumbler tuner tungus tungusic tunisian tunker tupi turcoman turk
    turki turkmen turkoman turncoat turncock turnkey turtler tuscan tuscarora tutee tutelo tutor
    tutsi twaddler twat twerp twiddler twin twiner twirler twirp twit two-timer tycoon tyke
    tympanist typesetter typist typographer tyrant tyro tyrolean tzar tzarina ubermensch udmurt
    ugandan uighur uigur ukranian ultraconservative ultramontane ump umpire unbeliever uncle
    unconfessed underachiever underboss underclass underclassman underdog undergrad
    undergraduate underling underperformer undersecretary underseller understudy undertaker
    underworld underwriter undesirable undoer unemployed unfastener unfortunate uniat uniate
    unicyclist unilateralist uninitiate unionist unitarian unperson unraveler unraveller untier
    untouchable upbraider upholder upholsterer uprooter upsetter upstager upstart uranologist
    urchin uriah urinator urologist uruguayan usbeg usbek user usherette usufructuary usurer
    usurper utahan ute utiliser utilitarian utilizer utopian uxor uxoricide uygur uzbak uzbeg
    uzbek vacationer vacationist vaccinator vaccinee vacillator vagrant vaishnava vaisya
    valedictorian valentine valet valetudinarian valuator valuer vamp vamper vandal vanisher
    vanquisher vaquero varlet varmint varnisher vassal vaticinator vaudevillian vaulter vaunter
    vedist vegan vegetarian vendee vender vendor venerator venetian venezuelan venter
    ventriloquist venturer veps vepse vepsian verbaliser verbalizer verger verifier vermin
    vermonter versifier vestal vestryman vestrywoman vet veteran veterinarian veterinary vexer
    vibist vibraphonist vicar vicar-general vice-regent vicegerent vicereine viceroy victim
    victimiser victimizer victor victorian victualer victualler vietnamese viewer vigilante
    viking vilifier villager villain villainess villein vindicator vintager vintner violator
    violinist violist violoncellist vip virago virgin virginian virgo virologist virtuoso
    visayan viscount viscountess visigoth visionary visitant visitor visualiser visualizer
    vitaliser vitalist vitalizer viticulturist vivisectionist vixen vizier vocalist vociferator
    vogul voicer voider voluntary volunteer voluptuary vomiter votary voter votyak vouchee
    voucher vower voyager voyeur vulcaniser vulcanizer vulgarian vulgariser vulgarizer wac wacko
    waddler waffler wag wagerer waggoner waggonwright wagnerian wagoner wagonwright wahabi
    wahhabi waif wailer wainwright waiter waitress wakashan waker walapai walk-in walk-on
    wall-paperer wallah walloon walloper wallpaperer wally waltzer wampanoag wanderer wangler
    wanker wannabe wannabee wanter wanton warbler ward ward-heeler warden warder wardress
    warehouseman warehouser warlord warmonger warrantee warranter warrantor warrener warrior
    washer washerman washerwoman washingtonian washwoman wasp wassailer waster wastrel watchdog
    watcher watchmaker watchman watercolorist watercolourist waterer waterman watusi watutsi
    waver waverer wax-chandler wayfarer weakling wearer weasel weatherman weaver webmaster
    weeder weekender weeper weigher weightlifter weirdie weirdo weirdy weisenheimer welcher
    welcomer welder well-wisher welsh welsher welshman wench wencher wesleyan west-sider
    westerner wet-nurse wetback wetnurse whacko whale whaler wheedler wheelwright whiffer whig
    whiner whipper whipper-in whippersnapper whirler whisperer whistle-blower whistleblower
    white whitey whittler whiz whiz-kid whizz whizz-kid wholesaler whore whoremaster whoremonger
    whoreson wiccan wichita wicket-keeper widow widower widowman wife wiggler wight wigmaker
    wildcatter wimp windbag winder windtalker winemaker wingback winger wingman winker winnebago
    winner wino wintun wiper wire-puller wireman wirer wiretapper wisconsinite wiseacre
    wisenheimer witch witch-hunter withdrawer withholder withstander witness witnesser wittol
    wiz wizard wobbly wog wolverine woman womaniser womanizer womankind wonderer wonk woodcarver
    woodcutter woodman woodsman woodworker wooer woolgatherer woolsorter wop word-painter
    wordmonger wordsmith workaholic worker workfellow workingman workman workmate world-beater
    worldling worrier worrywart worshiper worshipper worthy wounded wrangler wrecker wrester
    wrestler wretch wriggler write-in writer wrongdoer wuss wykehamist wyomingite xhosa
    xylophonist yachtsman yachtswoman yahi yahoo yakut yakuza yana yank yankee yankee-doodle
    yanker yardbird yardie yardman yardmaster yavapai yawner yearling yearner yeller yemeni
    yeniseian yenta yeoman yeomanry yes-man yid yielder yob yobbo yobo yodeller yokel yoruba
    youngster younker youth yucatec yucateco yugoslav yugoslavian yuma yuppie zairean zairese
    zambian zany zapotec zapotecan zealander zealot zimbabwean zionist zombie zoologist
    zoroastrian zulu zuni
  ]],
  animal = [[
    aardvark aardwolf abalone abortus abrocome abyssinian acanthocephalan acanthopterygian
    acarid acarine acarus accentor accipitriformes acridid acrodont actinian actiniarian
    actinozoan addax adelgid adelie aegypiidae aegyptopithecus aepyornis affenpinscher
    africander afropavo agama agamid agnathan agouti agua airedale alderfly allice alligatorfish
    allis allmouth allosaur allosaurus amadavat amberfish amberjack ambystomid amniota amniote
    amphioxus amphipod amphiuma anaconda anapsid anaspid anatotitan andrena andrenid angelfish
    anglerfish anglewing angleworm angwantibo anhinga ani animal ankylosaur ankylosaurus annelid
    anoa anole anomalops anomalopteryx anopheline ant antbird anteater antelope anthozoan
    antlion anuran aoudad apar apatosaur apatosaurus ape aperea aphid aplacophoran apolemia
    appaloosa appendicularia appenzeller apteryx arachnid archaeopteryx archaeornis archeopteryx
    archerfish archiannelid architeuthis archosaur archosaurian arctiid arenaria-melanocephala
    argal argali argasid argentine argentinosaur armadillo armyworm arrowworm arthropod
    artiodactyl arui ascidian asp audad auk auklet aurochs australopithecine avadavat avocet
    axolotl aye-aye ayrshire baa-lamb babiroussa babirusa babirussa baboon backswimmer
    balloonfish bandicoot bandtail bangtail bantam banteng baranduki barbet barbu bark-louse
    barnacle baronduki barosaur barosaurus barracouta barracuda barrelfish barunduki basenji
    bassarisk basset bat batfish batrachian baya beagle bear bearcat beast beaugregory bedbug
    bee beef beefalo beetle bellbird beluga bergall beroe bettong biddy bigeye bilby billfish
    binturong biped bird bison bittern bivalve blackbeetle blackbird blackbuck blackburn
    blackcock blackfish blackfly blackpoll blacksnake blacktail bladdernose blanquillo
    blastocyst blastosphere blastula blennioid blenny blindworm bloodhound bloodsucker bloodworm
    blowfly blue-belly bluebill bluebird bluefish bluegill bluehead bluethroat bluetick bluewing
    boar boarfish boarhound boatbill bobcat bobolink bobwhite bollworm bolti bombycid bonefish
    bonnethead bonobo bonxie booklouse borzoi bot botfly bottlenose bottom-dweller bottom-feeder
    bovid bovine bowerbird bowfin bowhead boxfish brachiopod brachyuran brambling branchiopod
    branchiopodan brant brent briard brill bristletail britt brittle-star broadbill brocket
    bronc broncho bronco brontosaur brontosaurus broodmare broody brotula browntail bruin
    bryozoan buckskin budgereegah budgerigar budgerygah budgie buffalo bufflehead bufo bug
    bulbul bull bull-snake bullbat bulldog bullfrog bullhead bullock bullterrier bumblebee
    burbot burrfish burro burunduki bushbaby bushbuck bushtit bustard butcherbird buteonine
    butterfly butterflyfish button-quail buzzard by-catch bycatch cabassous cabbageworm cachalot
    cacique cackler cacomistle cacomixle caddice-fly caddis-fly caddisworm caecilian caiman calf
    calosoma camel camelopard canecutter canid cankerworm canvasback capelan capelin
    capercaillie capercailzie capibara capiz caplin caprimulgid capsid capybara carabao caracal
    caracara caracul carancha carangid carcajou cardinalfish caribe caribou carinate carnivore
    carnosaur carthorse caseworm cassowary cat catalufa catamount catamountain catarrhine
    catbird caterpillar cathartid catostomid cattalo cattle cavalla cavy cayman cayuse cazique
    cedarbird centipede centrarchid cephalaspid cephalochordate cephalopod cerastes ceratodus
    ceratopsian ceratosaur ceratosaurus cercaria cero cervid cestode cetacean chachalaca chacma
    chaetodon chaetognath chaffinch chaja chalcid chalcidfly characid characin charger charolais
    charr cheetah cheewink chelonian chenfish chetah cheviot chevrotain chewink chick chickadee
    chickeree chigetai chigger chigoe chimp chimpanzee chinch chinchillon chipmunk chiropteran
    chlamyphore chondrichthian chordate chough chrysalis chrysomelid chrysopid chub chuckwalla
    chunga cicada cicala cichlid cigarfish cirriped cirripede civet clam cleg clegg clerid
    clingfish clinid clumber clupeid clydesdale cnidarian coati coati-mondi coati-mundi cobia
    cobra cochin cockateel cockatiel cockatoo cockchafer cocker cockerel cockroach codling
    coelacanth coelenterate coelophysis collembolan collie colobus colt colubrid colugo
    comatulid compsognathus conceptus conch conchfish condor conenose coney conger constrictor
    convictfish cony coondog coonhound coot cooter cootie copepod copperhead corbina coreid
    corgi cormorant corncrake cornetfish corythosaur corythosaurus coscoroba cotinga cotswold
    cottonmouth cottontail cottonwick coucal cougar courlan cow cowbird cowfish cowrie cowry
    cows coydog coyote coypu crab crake crampfish craniate crapaud crawdaddy creature
    creepy-crawly creole-fish cricket crinoid critter cro-magnon crocodile crocodilian crossbill
    crossopterygian crotonbug crow crow-bait crowbait crustacean cryptoprocta ctenophore
    cuckoo-bumblebee cunner cur curassow curlew currawong cuscus cushat cusk-eel cutlassfish
    cuttle cuttlefish cutworm cyclostome cygnet cynodont cyprinid cyprinodont dabchick dace
    dachshund dachsie damselfish damselfly danaid daphnia darter das dassie dasyure dasyurid daw
    dayfly dealfish deathwatch decapod deer deerhound defoliator deinocheirus deinonychus
    devilfish dhole diamondback diapheromera diapsid diapsida dibranch dibranchiate dicamptodon
    dicamptodontid dickey-bird dickeybird dicky-bird dickybird dicynodont digitigrade dik-dik
    dimetrodon dingo dinoceras dinocerate dinosaur diplodocus dipteran dipteron dobbin doberman
    dobson dobsonfly doctor-fish doctorfish dog dogfish doggie doggy dogie dogy doliolum
    dollarfish dolphin dominick dominique dorbeetle dorking dormouse dotrel dotterel douroucouli
    dove dovekie dowitcher dragonet dragonfly drayhorse driftfish dromaeosaur dromedary drone
    drosophila drumfish dryopithecine duck duckbill dugong dun dunlin dunnock duplicidentata
    dziggetai eagle eaglet ear-shell earthworm earwig echidna echinococcus echinoderm ectoproct
    ectotherm edaphosaurus edentate edmontonia edmontosaurus eelblenny eelpout eelworm eft eggar
    egger egret eider eland elaphure elapid elasmobranch elater elaterid elephant elk elkhound
    emmet entellus entire entlebucher entoproct eohippus eoraptor ephemeral ephemerid ephemeron
    ephemeropteran eptatretus equid equine ern erne escolar eurypterid eutherian exmoor eyas
    eyra falcon falcon-gentil falcon-gentle fanaloka feeder feist felid feline female
    fer-de-lance ferret fetus fice fieldfare fieldmouse fig-bird figeater filefish filly finback
    finch fingerling firebird firebrat firefly fish fish-fly fishworm fissiped fissipedia fitch
    flagfish flamefish flamingo flathead flatworm flea flickertail flinthead fly flycatcher foal
    foetus foulmart foumart fowl fox foxhound freetail friesian frog frogfish froghopper
    frogmouth fulmar gadoid galago gallfly gallina gallinacean gallinule gamecock gander gannet
    ganoid gar garfish garganey garpike gastropod gastrula gator gaur gavial gayal gazelle gecko
    gee-gee gelding gelechiid gempylid gemsbok gemsbuck geoduck geometrid gerbil gerbille
    gerenuk gerfalcon ghostfish giant giraffe glareole globefish glossina glowworm gnat
    gnatcatcher gnathostome gnawer gnu goat goatfish goatsucker goby godwit goggle-eye goldcrest
    goldeneye goldfinch goldfish gomphothere gooney goonie goony goosander goose goosefish goral
    gorgonian gorilla goshawk gosling goujon gracilariid grackle grampus grassfinch grasshopper
    grayback grayhen graylag grebe greenbottle greeneye greenfly greenling greenshank greenwing
    greyhen greyhound greylag grindle grison grivet grizzly groenendael grosbeak grossbeak
    ground-shaker groundfish groundhog grubby guacharo guan guanaco gudgeon guenon guereza guib
    guillemot guitarfish guppy gurnard gyrfalcon hackee hadrosaur hadrosaurus hagfish hairstreak
    hairtail halfbeak hamster hangbird hare harlequin-snake hartebeest harvestfish harvestman
    hatchling hausen hawfinch hawk hawkbill hawkmoth hawksbill he-goat headfish heathfowl
    hedgehog heifer hellbender helleri hellgrammiate helminth hemerobiid hemipode hemipteran
    hemipteron hen herbivore hereford herrerasaur herrerasaurus heterostracan hexapod hind hinny
    hippoboscid hippopotamus hirudinean hoactzin hoatzin hogchoker hogfish hogget holibut
    holocephalan holocephalian holometabola holothurian holstein holstein-friesian homeotherm
    hominid hominoid homoiotherm homopteran homotherm honeybee honeycreeper honeysucker hookworm
    hoopoe hoopoo hornbill hornet hornpout horse horse-head horsefish horsefly horsehead
    horseleech hound housedog housefly human humankind humans humblebee hummingbird husky hyaena
    hydroid hydrozoan hyena hymenopter hymenopteran hymenopteron hyrax ibero-mesornis ibex ibis
    ichneumon ichthyosaur ichthyosaurus ichyostega ictodosaur iguana iguanid iguanodon impala
    inchworm indri indris insect insectivore instar invertebrate isopod ivorybill ixodid jabiru
    jacamar jackal jackdaw jackknife-fish jackrabbit jacksmelt jacksnipe jaeger jaguar
    jaguarondi jaguarundi jassid javanthropus javelina jawfish jaybird jellyfish jennet jerboa
    jewfish jird jointworm jument junco kanchil kangaroo karakul katydid kea keeshond kestrel
    kiang kildeer killdeer killifish kine kingbird kingfisher kinglet kingsnake kinkajou kitten
    kittiwake kitty-cat knife-handle koala kob komondor koodoo kookaburra koudou krait krill
    kudu kuvasz labyrinthodont lacertid lacewing ladybeetle ladybird ladybug ladyfish lagomorph
    lamb lambkin lamellibranch lammergeier lammergeyer lamprey lampshell lancelet lancetfish
    langur lantern-fly lanternfish lapdog lapwing largemouth larid lark larva larvacean
    lasiocampid launce leaf-cutter leaf-miner leaf-roller leafhopper leatherback leatherfish
    leatherjack leatherjacket lechwe leech leipoa lemming lemur leonberg leoncita leopardess
    lepidopteran lepidopteron leporid leporide leppy leptocephalus leptodactylid lerot leveret
    liger limpkin linnet lintwhite lion lioness lionet lionfish lipizzan lippizan lippizaner
    live-bearer livestock liza lizard lizardfish llama loach lobefin lobworm locust loir loligo
    long-legs longhorn longicorn longlegs longwool lookdown looper lorikeet lory lotte louse
    louvar lovebird lowan lugworm lumpfish lumpsucker lungfish lycaenid lygaeid lymantriid
    lyrebird macaque macaw machilid macrotus mademoiselle madrepore maggot magpie maiger maigre
    mako malacopterygian malamute male malemute maleo malinois mallard mamba mammal mammalian
    mammoth mamo manatee mandrill mangabey maniraptor mankind mantid mantis mantispid manul
    mapinguari marabou marabout mare margate margay markhoor markhor marlin marmoset marmot
    marsupial marten massasauga mastiff mastodon mastodont mavis mayfish mayfly meadowlark
    mealworm mealybug mecopteran medfly medusan medusoid meerkat megabat megalosaur megalosaurus
    megapode megathere megatherian megatheriid meloid menhaden merganser merino merl merle
    merostomata mesohippus metabola metatherian metazoan microbat midge mierkat milcher milker
    millepede milliped millipede mina minah minnow mirid mithan moa mockingbird mojarra moke
    mola mollie mollusc mollusk molly mollymawk molter momot monal monaul mongoose monkey
    monotreme moo-cow moonfish moonshell moor-bird moorbird moorcock moorfowl moorgame moorhen
    moose moray morula mosquito mosquitofish moth motmot moufflon mouflon moulter mound-bird
    mount mouse mouser mouthbreeder mudder mudskipper mudspringer muishond mule mulloway
    mummichog muntjac murine murre muscivora-forficata musquash mustang mustelid musteline
    mutillidae mutt muttonfish mylodon mylodontid myna mynah myriapod mytilid nandu nanny-goat
    nanomia napu narwal narwhal narwhale natterjack neandertal neanderthal needlefish nematode
    nemertean nemertine nerita neritid neritina nestling neuropteran neuropteron newfoundland
    newt nightcrawler nightingale nightjar nightwalker nilgai no-see-um noctuid nothosaur
    notornis nudibranch numbat numbfish nuthatch nutria nylghai nylghau nymphalid oarfish ocelot
    octopod odonate oilbird oilfish okapi oldwench oldwife oligochaete olm ommastrephes
    onychophoran opah openbill ophidian opossum orang orangutan orangutang orca oriole ormer
    ornithischian ornithomimid ornithopod orpington orthopteran orthopteron ortolan ortygan oryx
    oscine osprey ostariophysi osteostracan ostracod ostracoderm otterhound ousel ouzel ovenbird
    oviraptorid owl owlet oxen oyster oyster-fish oystercatcher oysterfish paca pacer
    pachycephalosaur pachycephalosaurus pachyderm packhorse paddlefish paddymelon pademelon
    palfrey palometa palomino panda pangolin panther papillon parakeet paranthropus paraquet
    parazoan paroquet parrakeet parroket parroquet parrot parrotfish pasang passerine patas
    pea-chick peachick peacock peafowl peahen pearl-fish pearlfish peba peccary peckerwood
    peewit pekan peke pekinese pekingese pelecypod pelican peludo pelycosaur pembroke pen-tail
    penguin pentail pentastomid percheron percoid percoidean peregrine peripatus perissodactyl
    pet petchary petrel pewee pewit phalanger phalarope phasianid phasmid pheasant phenacomys
    phoronid physa pichiciago pichiciego piculet piddock pie-dog pierid pig pigeon pigfish piggy
    piglet pika pike-perch pikeblenny pilotfish pinche pinfish pinnatiped pinniped pinscher
    pintado pintail pinto pinworm pipefish pipistrel pipistrelle pipit pirana pisanosaur
    pisanosaurus pismire pithecanthropus pitta placental placoderm planaria planarian
    planthopper plantigrade planula platy platyctenean platyhelminth platypus platyrrhine
    platyrrhinian plecopteran plectognath plectophera plesiosaur plesiosaurus plethodont
    pleurodont plover pochard poeciliid pogge pogonophoran poikilotherm polecat poler pollinator
    polliwog pollyfish pollywog polychaete polychete polyplacophore polyzoan pomeranian pomfret
    pond-skater pongid pony pooch poodle poorwill porbeagle porcupine porcupinefish poriferan
    pork-fish porker porkfish porpoise possum post-horse potamogale potoroo potto poultry poyou
    prancer pratincole praya prickleback proboscidean proboscidian procyonid prongbuck pronghorn
    prosimian protoavis protoceratops protohippus protomammal prototherian proturan
    pseudoscorpion psittacosaur psittacosaurus psocid psychodid psylla psyllid ptarmigan
    pterodactyl pterosaur pudding-wife puddingwife puffbird puffin pug pug-dog puku puma
    pumpkinseed punkey punkie punky pup pupa puppy pureblood purebred pycnogonid pye-dog pyralid
    pyrrhuloxia python quack-quack quadruped quagga queen queenfish quiaquia rabbit rabbitfish
    racehorse racerunner racoon rambouillet ranid raptor rasher rat ratel ratite rattail rattler
    rattlesnake raven razor-fish razorback razorbill redbelly redbird redbone redbreast redbug
    redhorse redpoll redshank redstart redtail reduviid redwing reedbird reeve reindeer remora
    remount reptile reptilian retriever reynard rhesus rhino rhinoceros ribbonfish ricebird
    ridgel ridgeling ridgil ridgling ridley riflebird ringdove ringhals ringtail rinkhals
    rivulus roadrunner robalo robin rockchuck rodent roebuck rooster rorqual rotifer rottweiler
    roughleg rudapithecus rudd rudderfish ruminant sabertooth saddlebill saiga salamander
    salientian salmon salmonid salp salpa saluki sambar sambur samoyede sanderling sandfish
    sandfly sandgrouse sandhopper sandpiper sapsucker sarcoptid sassaby saturniid saurel saurian
    saurischian sauropod saury sawbill sawfish sawfly scad scaphopod scarab scarabaean
    scarabaeid scarabaeus scaup schipperke schistosome schnauzer sciaenid sciara sciarid scincid
    scissortail scombroid scorpaenid scorpaenoid scorpionfish scoter scottie scrub-bird
    scrubbird sculpin scyphozoan sea-ear seabird seafowl seagull seahorse searobin seasnail
    seismosaur selachian sennenhunde seriema serin serotine serow serpent serranid sertularian
    serval sewellel shadfly shanny shark sharksucker she-goat shearwater sheatfish sheep
    sheep-tick sheepdog sheepshead sheldrake shelduck shih-tzu shipworm shoat shoebill shoebird
    shorebird shorthorn shote shovelhead shrewmouse shrike shrimp-fish shrimpfish siamang
    sidewinder sika sild silkworm silurid silver-tip silverback silverfish silverside
    silversides silverspot silvertip simian sinanthropus sinornis siphonophore sipunculid
    sirenian siskin sivapithecus skilletfish skink skipjack skua skylark slater slave-maker
    slowworm smallmouth smew smoothhound snail snailfish snake snake-fish snakebird snakeblenny
    snakefish snakefly snipe snipefish snoek snook snowbird soapfish solan soldier-fish
    soldierfish solenogaster songbird soup-fin soupfin souslik sow spadefish spadefoot spaniel
    sparid sparrow spawner spearfish spermophile sphecoid sphingid spider spirula spittlebug
    spitz splitworm spongefly spongillafly spoonbill sprigtail springbok springbuck springtail
    squaretail squilla squirrel squirrelfish stablemate stag staghound stallion starfish
    starling staurikosaur staurikosaurus stayer steed steenbok steeplechaser stegosaur
    stegosaurus steinbok stenopterygius stickleback stiltbird stingray stinkbird stirk stoat
    stocker stomatopod stonechat stonefish stonefly stork strawworm stray stromateid
    struthiomimus studhorse stumpknocker sturgeon styracosaur styracosaurus suckerfish sumpter
    superslasher surfbird surffish surfperch surgeonfish suricate surmullet suslik swamphen swan
    swiftlet swine swordtail symphilid synapsid tabby tadpole taguan tailorbird taipan taira
    takahe takin talapoin tamandu tamandua tamanoir tamarao tamarau tamarin tanager tapeworm
    tapir tarantula tardigrade tarpan tarpon tarsier tatou tatouay tatu tautog tayra teg teiid
    teju teleost teleostan telsontail tench tendrac tenebrionid tenpounder tenrec teras tercel
    tercelet teredinid teredo termite tern terrapin terrier tetra tetranychid tetrapod
    tettigoniid thecodont therapsid theridiid theropod thick-knee thickhead thornbill
    thread-fish threadfin threadfish threadworm thrip thripid thrips thylacine thysanopter
    thysanopteron thysanuron tichodrome tiercel tiglon tigon tigress tilefish timucu tinamou
    tineid tineoid titanosaur titanosaurian titlark titmouse toad toadfish tody tomcat tomtate
    tomtit tongue-fish tonguefish topminnow torsk tortoise tortoiseshell-cat tortricid tortrix
    toucan toucanet touraco towhee trachodon trachodont tragopan tree-frog treehopper trematode
    trepang triceratops trichina trichopteran trichopteron triggerfish trilobite tripletail
    trogon trombiculid trombidiid tropicbird trumpetfish trunkfish tsetse tsine tuatara
    tumblebug tunicate tup turaco turacou turakoo turkey turnstone turtledove tusker tussah
    tusseh tusser tussore tussur twitterer tyrannid tyrannosaur tyrannosaurus tzetze uakari
    uintathere unai unau underwing unguiculata unguiculate ungulata ungulate univalve urial
    urochord urochordate urodele urus utahraptor vaquita varan varment vedalia veery
    velociraptor verdin vertebrate vervet vespertilionid vespid vetchworm vinegarroon viper
    vireo viscacha viverrine vizsla vole vulture wader wagtail walkingstick wallaby walrus
    wapiti warragal warrigal warthog waterbird waterbuck waterdog waterfowl waxwing weaverbird
    webworm weevil weimaraner weka wether whalesucker wheatear wheatworm whelp whidah whinchat
    whip-scorpion whip-snake whippet whippoorwill whipsnake whiptail whiteface whitefly
    whitetail whitethroat whooper whydah widgeon wigeon wildebeest willet wirehair wireworm
    wisent wolf wolffish wolfhound wombat wood-creeper wood-frog wood-rat woodborer woodchuck
    woodcock woodcreeper woodhewer woodlouse woodpecker woodworm worm wrasse wreckfish wren-tit
    wrymouth yellowbird yellowfin yellowhammer yellowlegs yellowtail yellowthroat young zebra
    zebu zinjanthropus zoophyte zooplankton zoril
  ]],
  liquid = [[
    absinth acaracide acaricide acceptor accroides acetal acetaldehyde acetaldol acetamide
    acetate acetin acetone acetum acetylcholine acetylene acid acrilan acrolein acrylamide
    acrylate acrylonitrile actin actomyosin acylglycerol ada adduct ade adenine adenosine adp
    adrenalin adrenaline afterdamp agene agglutinin air akvavit alabaster alanine alar albumen
    albumin albuminoid alcapton alcohol aldehyde aldehyde-alcohol aldohexose aldol aldose ale
    aleurone alkali alkaloid alkane alkapton alkene alkyd alkylbenzene alkylbenzenesulfonate
    alkyne alloantibody allomorph alpha-lipoprotein alpha-naphthol alum aluminate amaretto amide
    amine aminoalkane aminobenzine aminopherase aminotransferase ammine ammonia ammonium
    amontillado amygdalin amylase amyloid amylum anatoxin androsterone anhydride aniline anime
    anisette anthracite antibody antifreeze antiknock antitoxin antivenene antivenin aperitif
    apoenzyme applejack aquavit arak arginine argon argonon armagnac arrack arrowroot arsenate
    arsenic arsenical arsenide arsine arum asafetida asafoetida asparagine aspirin atar athar
    atp atrazine atropine attar autoantibody azadirachtin azide azote backwater bacteriacide
    bactericide bagasse balm barf bay bayer bayou bdellium beaujolais beer beeswax bendopa
    benjamin benzene benzine benzoate benzofuran benzoin benzol benzoquinone beta-carotene
    beta-lactamase beta-lipoprotein beta-naphthol betaine beverage bicarbonate bichloride
    bichromate bilge billabong biomass bitartrate bitter bitters bitumen blackdamp blacking
    blubber bock bonemeal bootleg booze borate borosilicate botox brandy brew brewage brine
    briny brocadopa bromide bromoform brook brooklet brucine bubbly buffer bufferin bullshot
    buna butadiene butane butanol butanone butene butterfat buttermilk butylene butyrin cabernet
    cacodyl cadaverine caffein caffeine calcium-cyanamide calomel calvados calx camphor canal
    canavanine cannabin canola cappuccino carbamate carbamide carbide carbohydrate carbonate
    carbonyl carnauba carotene carotenoid carotin cascade casein caspase cassava cassiri
    catalase catechin caustic cdna cellulose cementite ceratin ceresin cerumen cfc chabasite
    chabazite chalcanthite chalkstone champagne charcoal chartreuse chelate chemical chert
    chianti chitin chlorate chloride chlorine chlorobenzene chlorofluorocarbon chloroform
    chloropicrin chloroprene chlorpromazine chlorpyrifos chocolate chokedamp cholesterin
    cholesterol cholinesterase chondrin chromate chromogen chymosin cider cinchonine cinnamene
    citrate citrulline cleaner cleanser coagulase coal cocktail cocoa cofactor coffee cognac
    coke collagen collagenase colophony combustible condensate confluent congener copaiba copal
    copaline copalite copolymer coprolite cordial cordwood cornflour cornstarch corrosive
    cortisone cothromboplastin coumarone cove cowpie cox cracklings crap creatin creatine creek
    creosol creosote cresol crp crude cumarone cuppa cupper curacoa curare cutch cyanamid
    cyanamide cyanide cyanogen cyanohydrin cyanuramide cyclohexanol cyclooxygenase cyder cymene
    cysteine cystine cytidine cytochrome cytokine cytosine cytotoxin daiquiri damar daminozide
    dammar ddt de-iodinase debris decaf decarboxylase defoliant demerara demitasse dentifrice
    deoxyadenosine deoxycytidine deoxyguanosine deoxyribose deoxythymidine depilatory derv
    detritus dextrin dextroglucose dextrose di-iodotyrosine diamine dichloride
    dichlorodiphenyltrichloroethane dichloromethane dichromate diethylstilbesterol digitalin
    digitalis digitoxin digoxin dihydroxyphenylalanine dimer diol dioxide dioxin disaccharidase
    disaccharide dishwater distillate distributary dna dopa dopamine dopastat drambuie drinkable
    drippings dripstone droppings dross dscdna dubbin dubonnet dung earwax effluent eggnog
    elastase elastin elemi embayment empirin enamine enantiomer enantiomorph endonuclease
    endorphin endotoxin enkephalin enol enterokinase enterotoxin enzyme ephedrine epinephrin
    epinephrine episome epoxy ergonovine ergosterol ergotamine erythrocytolysin erythrolysin
    erythropoietin eskalith espresso ester estrone estronol estuary ethanal ethanamide ethane
    ethanediol ethanoate ethanol ethene ethylene ethyne excrement excreta exhalation exhaust
    exon exonuclease exotherm exotoxin faeces fat feces fecula ferricyanide ferritin
    ferrocyanide fertiliser fertilizer fibrin fibrinase fibrinogen fibrinolysin fibrinopeptide
    filaggrin filth filtrate fiord firebrand firedamp firelighter firestone firewater firewood
    fishpond fixative fizz fjord flavin flavone flavonoid flint flintstone fluoride fluorine
    fluoroboride fluorocarbon fluoroform fluosilicate formaldehyde formulation fraction freon
    freshwater fructose fuel fulminate fumes fumigant furan furane furfural furfuraldehyde
    furfuran gaba galactose galliano gamboge garbage gasohol gasolene gasoline gelatin gelatine
    generic gesso gimlet gin globin globulin glogg glucosamine glucose glucoside glutamate
    glutamine glutelin gluten glyceraldehyde glyceride glycerin glycerine glycerite glycerogel
    glycerogelatin glycerol glycerole glycine glycogen glycol glycoprotein glycoside glyoxaline
    goitrogen grappa grease grog grume guaiacum guanine guano guanosine gulf guncotton gunflint
    gypsum haematohiston haemoglobin haemolysin haemoprotein halide halite halitosis halitus
    haloalkane halocarbon haloform halon haptoglobin hcfc hdl headstream helium hematohiston
    hemiacetal hemin hemlock hemofil hemoglobin hemolysin hemoprotein heparin hepatotoxin
    heptane herbal herbicide heterocycle heterocyclic heulandite hexane hexose hfc highball
    histaminase histamine histidine histone hock hollands homebrew hooch hootch horsepond humin
    hyaluronidase hyazyme hydrate hydrazoite hydride hydrocarbon hydrochloride
    hydrochlorofluorocarbon hydrofluorocarbon hydrogen hydrolith hydrolysate hydromel hydroxide
    hydroxybenzene hydroxyproline hyoscine hyoscyamine hypo hypochlorite iga igd ige igg igm
    igniter ignitor ilang-ilang illuminant imidazole imide iminazole immunoglobulin impurity
    incense indene inebriant infliximab inhalant ink inlet inosine insecticide insectifuge
    interleukin intermediate intoxicant intron intropin inulin invertase iodide iodocompound
    iodoform iodoprotein iodothyronine iodotyrosine isoagglutinin isoantibody isobutylene
    isocyanate isoleucine isomer isomerase isopropanol jaggary jaggery jagghery julep junk k-lor
    k-lyte kahlua kaochlor kauri kava kavakava keratin kerosene kerosine ketohexose ketone
    ketose ketosteroid kinase kindling kirsch klorvess koumiss krypton kumis kummel kutch kvass
    kwell l-dopa labdanum lacing lactaid lactalbumin lactase lactate lactose ladanum laetrile
    laevulose lagoon laguna lagune lake lanolin lanoxin lansoprazole lard larodopa larvacide
    larvicide latte ldl lecithin lectin lemonade lemongrass leucine levodopa levulose
    liebfraumilch lighter lignin lignite liman lime limeade limewater limonene linalool lindane
    linuron lipase lipid lipide lipo-hepin lipoid lipoprotein liquaemin liqueur liquid liquidity
    liquidness liquor lithane lithonate loch lough love-philter love-philtre love-potion lox
    lucite lutein lycopene lye lymphokine lysine lysol lysozyme maconnais macromolecule magilp
    main malathion maleate malmsey malonylurea maltose manganate manioc manioca manure
    manzanilla mao maraschino marbling marc margarin margarita marsala martini mastic meconium
    medoc medulla megilp melaena melamine melena meltwater menthol mephitis mere methanal
    methane methanol metheglin methionine methylbenzene mid-water milk millpond minium
    mono-iodotyrosine monoamine monoclonal monohydrate monomer monosaccharide monosaccharose
    monoxide montrachet moselle mrna mucin mucoid mucopolysaccharide mud munchener muramidase
    muscadel muscadelle muscatel muton mycotoxin myelin myeline myoglobin myosin myrrh napalm
    naphtha naphthalene naphthol narrow natrolite nebula negus neon neoprene nephrotoxin
    neurochemical neurolysin neurotoxin neurotransmitter ngf nicotine niter nitrate nitre
    nitride nitril nitrile nitrobenzene nitrocellulose nitrochloroform nitrocotton nitrofuran
    nitrogen nitrogenase nitroglycerin nitroglycerine nitrospan nitrostat nonsteroid
    nonsteroidal noradrenaline norepinephrine nrna nuclease nucleoprotein nucleoside nucleotide
    nylon ocean octane octoberfest oenomel oestrone oil oktoberfest olefin olefine olein
    oleoresin oligosaccharide operon opsin opsonin orangeade ordure organic organophosphate
    ornithine orthophosphate ottar ouzo oxalacetate oxalate oxaloacetate oxidase oxide
    oxidoreductase oxime oxyacid oxybenzene oxygen oxygenase oxyhaemoglobin oxyhemoglobin ozone
    ozonide paba palmitin pantothen papain paraffin paraldehyde paraquat parathion pastis pectin
    pediculicide pee penicillinase pentose pentoxide pepsi pepsin pepsinogen peptidase peptide
    peptone perchlorate perchloride perchloromethane percolate perfluorocarbon permanganate
    pernod peroxidase perspex pesticide petrochemical petrol petroleum pfc phenol phenolic
    phenoplast phenothiazine phenylalanine phenylamine phenylethylene phillipsite philter
    philtre phosgene phosphatase phosphate phosphine phosphocreatine phospholipid phosphoprotein
    phosphor physostigmine phytochemical phytotoxin piddle pilocarpine pilsener pilsner piss
    plasmin plasminogen plasticine plasticiser plasticizer plexiglas plexiglass plonk poison
    pollutant polyamide polybutene polybutylene polyester polyethylene polyfoam polymer
    polymerase polynya polyose polypeptide polyphosphate polypropenonitrile polysaccharide
    polystyrene polythene polyurethan polyurethane pond poop postum potable potash poteen potion
    pousse-cafe precipitin pregnanediol preservative prevacid proaccelerin proconvertin
    proenzyme prolamine proline propanal propanamide propane propanediol propanol propanone
    propenal propene propenoate propenonitrile propionaldehyde proprionamide propylene
    propylthiouracil protamine protease protein proteinase proteome prothrombin prothrombinase
    protohemin provirus provitamin pruno psa pseudoephedrine ptomain ptomaine ptyalin pulque
    purine putrescine pva pvc pyrene pyrethrum pyridine pyrimidine pyrites pyrocellulose
    pyrogallol pyrophosphate pyroxylin pyroxyline quassia quicklime quinone radiochlorine radon
    raffinose rainwater rapid ratafee ratafia ratsbane rauwolfia reactant reagin reductase
    refuse remicade renin rennet rennin repellant repellent resid resin resorcinol restrainer
    retsina rhenish ribonuclease ribonucleinase ribose ricin rickey rill rioja river rivulet rna
    rnase rosin rotenone rotgut rubbish rubble rum runnel rust saccharase saccharide saccharose
    sago saleratus salicylate salol salt saltpeter saltpetre saltwater sambuca sandarach saponin
    sarcosine sauterne sauternes saxitoxin sazerac scabicide schnapps schnaps scleroprotein
    scopolamine scraps scrumpy sea seawater secretase seltzer serine serotonin sewage sewerage
    shallow shampoo sherry shit shite shortening sidecar siderophilin silex silica silicate
    silicide silicone siloxane silvex simazine simoniz skank sky slack sling slivovitz sls slush
    soap soave soda softener solvate sour spermaceti spice spirits spray spritzer spunk
    stabilizer stachyose stacte starch stearin stercobilinogen sternutator sternutatory steroid
    sterol stilbesterol stinger storax stout strait stream streamlet streptodornase
    streptokinase streptolysin stripper strophanthin strychnine styrene styrofoam sublimate
    sucrase sucrose suet sulfate sulfide sulfonate sulphate sulphide supermolecule supernatant
    superoxide swizzle synthetic taconite tallow tannin tar tarn tartar tartrate taurine tce tea
    telluride telomerase tenderiser tenderizer tequila terpene tetrachloride tetrachloromethane
    tetrafluoroethylene tetrahalide tetramethyldiarsine tetrasaccharide tetrodotoxin tetrose
    tetroxide theelin thiazine thiocyanate thiodiphenylamine thiouracil thorazine threonine
    thrombin thrombokinase thromboplastin thymidine thymine thymol thyroglobulin thyronine
    thyroprotein tideway tinder tisane titania tnf toddy tokay tolu toluene tonic toothpaste
    toothpowder tophus touchwood toxicant toxin toxoid transaminase transcriptase transferase
    transferrin transposon trash tri-iodomethane tri-iodothyronine triacetate triazine
    tribromomethane tributary tributyrin trichloride trichloroethane trichloroethylene
    trichloromethane trifluoromethane triglyceride trimer trinitroglycerin triolein triose
    trioxide tripalmitin triphosphopyridine trisaccharide tristearin tritium trna trypsin
    trypsinogen tryptophan tryptophane tubocurarine tungstate turd turpentine turps tyramine
    tyrosine ubiquinone uracil urate urea urease urethane urine urobilinogen urokinase valine
    vanadate vanillin varietal venom vermouth vino vintage vinylbenzene viscose vitriol vldl
    vodka vomit vomitus vouvray wallow wassail waste wastewater water watercourse waterfall
    waterway wax weedkiller weewee weissbier weizenbier weizenbock whiskey whisky wine wish-wash
    wormcast xanthate xanthine xanthophyl xanthophyll xenon xylose yellowcake yquem zeaxanthin
    zeolite zirconia zootoxin zymase zymogen
  ]],
  money = [[
    acres agio agiotage airfare alimony allocation allotment allowance amends amenities
    amercement amount annuity ante apanage appanage appropriation arles assets atonement
    backsheesh bail baksheesh bakshis bakshish bankroll barony belongings benefaction benefice
    benefit bequest bestowment bet boodle booty bounty bribe bride-gift budget bullion bursary
    buy capital capitation carfare cashcard cellarage chantry chattel clams cleanup clobber
    coinsurance collateral comforts commonage compensation conveniences corkage corpus cost
    costs countryseat coverage customs cut damages deductible deduction defalcation delinquency
    demesne demurrage dinero disbursal disbursement dividend divvy dockage dole donation dower
    dowery dowry earnest earnings ebitda effects emolument entail equity escheat estate etf
    exchequer excise expenditure expense expiation extortion farmstead fee feoff fica fief
    finances fine fisc forfeit forfeiture found freebee freebie freehold freightage fund funding
    funds gamble gelt gift giveaway glebe gold goodwill grant gratuity grubstake guaranty
    guerdon hacienda half-pay hedging heirloom hereditament hire-purchase hmo hoard homestead
    honorarium immovable impost incidental income incumbrance indemnification installment
    insurance intangible jackpot jointure kale keep kickback kitty lagniappe land largess
    largesse lease leasehold legacy letting lettuce levy liabilities lien lighterage livelihood
    loan lockage lolly loot losings loss losses lucre markup medicaid medicare meed megabucks
    money moolah moorage mortgage mortmain movable mulct never-never octroi offertory outgo
    overage overcharge overhead overpayment palimony patrimony pavage pawn pay payables payback
    paye payment payoff payola paysheet peanuts pelf pension perk perquisite personalty
    philanthropy pillage pipage pittance plantation pledge plunder pocketbook pogey pogy portage
    porterage postage postdoc postdoctoral poundage pourboire prebend premium primogeniture
    principal prize proceeds profit profits property quayage rake-off ransom ratables rateables
    rates reallocation realty rebate receipts receivables recognisance recognizance recompense
    redress refresher refund reimbursement reinsurance remitment remittal remittance
    remuneration rent rent-a-car rent-rebate rental rente reparation requital resource
    restitution retainer retribution revenue reversion riches royalty salary sales salvage
    savings scholarship seigneury seigniorage seigniory self-drive self-insurance share
    shareholding shekels shinplaster signory simoleons sinecure slice smallholding spirituality
    spiritualty spoil stake stakes stash steal stipend stock stockholding stockholdings
    stockpile stowage sublease sublet subscription subsidisation subsidization subsidy
    subsistence subtreasury subvention sum superannuation supertax surcharge surtax swag take
    takings tare tariff tax taxation temporality temporalty things tithe toll tonnage tontine
    trade-in traineeship tranche treasure treasury trove truckage trust tuition tunnage u-drive
    undercharge underpayment usury valuable vat vigorish wage wampum water-rate welfare wharfage
    wherewithal winnings write-down write-off you-drive
  ]],
  region = [[
    abbacy aerospace airspace antipodes apex archbishopric archdeaconry archdiocese archduchy
    archipelago area arrowhead ashram asthenosphere backside backwoods bailiwick barren barrio
    beachfront beachhead beam-ends bed-ground bedground bedside benthos bilges biosphere
    bishopric bitthead boatyard boondocks border borderland borderline borough bottom boundary
    bounds bourn bourne breadbasket bridgehead burg cape casbah center champaign chapiter
    chromosphere city coalfield coastline commonwealth commune continent conurbation corium
    corner corneum countryside county cowtown crawlspace crud crust cusp delimitation
    demarcation den derma dermis desktop destination diocese district dmz dockside dockyard
    downtown duchy earreach earshot eden edge edging emirate empire empyrean enclave end
    endpoint environs eparchy epidermis exarchate exosphere exterior extremum exurbia eyeshot
    farmland fatherland faubourg fiefdom fingertip fireside firmament flat flies floodplain
    foothold forefront forepart front frontier gaff gasfield geosphere ghetto goldfield
    greenbelt greenway greenwood ground habitat habitation hangout harborage harbourage hatchery
    haunt heartland heathland heaven heavens heel heliopause heliosphere hell hellhole hem
    hemisphere hinterland homeland hometown horst hotspot hydrosphere imperium inferno innersole
    inside insole interface interior ionosphere irredenta irridenta island isthmus kasbah
    khanate lair landmass landscape lineation lithosphere llano locale locality locus luff
    mainland mansion marchland maria megalopolis mesosphere mete metropolis middle midfield
    midst midstream mooring moorland motherland municipality nape narco-state neighborhood
    neighbourhood ness nib nook northland nucha oilfield open orphrey out-of-doors outback
    outdoors outline outside outskirt outskirts outsole oxbow ozonosphere palate panhandle papua
    paradise paries parts patriarchate peneplain peneplane penetralia peninsula photosphere
    pinetum plain playground pleasance precinct prefecture principality proprioceptor
    protectorate province purlieu reach rearward refuge region reservation roads roadside
    roadstead rooftop sanctuary sanctum scene scrubland scruff seafront seascape seat see
    selvage selvedge semidesert semitropics setting shangri-la shantytown sheikdom sheikhdom
    shipside shire shoreline shrubbery side silhouette silva sind skyline slum snowfield sole
    southland spa spear-point spearpoint spit sprawl state steppe stratosphere stratum
    subcontinent substratum subtopia subtropics suburb suburbia sultanate superstrate
    superstratum surround sylva telomere tenderloin terminus terreplein territory thermosphere
    thick tidewater timberland tip tiptoe tonsure top town township treetop tropopause
    troposphere trusteeship tundra underbelly underside undersurface unknown upside uptown venue
    viceroyalty vicinity wasteland waterfront wavefront wayside weald welkin wold wonderland
    woodland workspace yardarm zodiac
  ]],
  goods = [[
    a-line aalii aba abaca abacus abaya abele abelia abelmosk abradant abrader abrasive absinthe
    absorbate absorbent absorber abstractionism acacia acanthus accelerator accelerometer
    accessory accordion accouterment accoutrement acerola achillea achimenes achira ackee
    aconite acrogen acrylic actinolite actinometer activewear actuator adam-and-eve adaptor
    add-in addressograph adermin adesite adhesive adobe adobo adornment adps adsorbate adsorbent
    adz adze aerator aerides aerofoil aerogenerator aerophyte aertex aeschynanthus afghan
    afro-wig after-shave afterburner afterdeck afterpiece afters aftershaft agapanthus agar
    agar-agar agate agateware agave agdestis ageratum agglomerate agglomerator aglet agrimonia
    agrimony aguacate agueweed ahuehuete aiglet aigret aigrette aiguilette ail ailanthus aileron
    aioli airbrake airbrush airfoil airmailer airscrew aitchbone akee alb albacore albite
    albizia albizzia albuca album alder alecost alehoof alembic alewife alexander alexanders
    alexandrite alfalfa alfilaria alfileria algin algometer alidad alidade aliment alimentation
    alizarin alizarine alkanet allamanda allemande allgood alligator allspice almanac almandine
    almandite almond alocasia aloe alpaca alpenstock alpha-tocopheral alstroemeria altar
    altazimuth alternator althaea althea altimeter alumbloom alumina alumroot alundum alyssum
    amarelle amaryllis amatungulu amberbell ambergris amblygonite ambo amboyna americana
    amethyst ammeter ammobium ammoniac amorpha amorphophallus amphibole amphibolite amphora
    amplifier ampoule ampul ampule amygdaloid analyser analyzer anastigmat anchor anchovy
    anchusa andelmin andesite andiron andradite android andromeda andryala anemometer anemone
    aneroid aneurin angelica angelim angelique angiocarp angiopteris angioscope angiosperm
    angrecum anil animalization anise aniseed anklet anklets ankus annals annon annual annulet
    annunciator anode anorak anorthite anovulant antefix antenna anthology anthophyllite
    anthurium antimacassar antipasto antiperspirant anvil apatite aperture aphanite apishamore
    aplite apomict apparatus apparel appetiser appetizer apple applemint applesauce applewood
    appliance applicator applique appurtenance apricot apron aqua-lung aqualung aquamarine
    aquaplane aquatic aquatint aquilege aquilegia aragonite aralia arariba araroba araucaria
    arbalest arbalist arbor arborvitae arbutus archil architrave archives areca arere arethusa
    argemone argent argentite argil argillite argyle argyll argyrodite arishth armature armchair
    armet armguard armhole armilla armlet armoire armor armrest aroid arras arrester
    arsenopyrite art artefact artemisia arthroscope artichoke article artifact arugula
    asarabacca asbestos asclepiad ascot asdic ash-bin ash-pan ashbin ashcake ashcan ashlar
    ashtray asparagus aspartame aspen aspergill aspersorium asphalt asphodel asphyxiator aspic
    aspidistra aspirator assembly aster astilbe astrakhan astrantia astrodome astrolabe
    atherodyde athodyd atmometer atole atomiser atomizer attenuator attire aubergine
    audiocassette audiogram audiometer audiotape audiovisual auger augite auricula auriscope
    auroscope auto-changer autobus autoclave autocue autofocus autoinjector automat autophyte
    autotroph auxin avaram avens aventail aventurine avocado awl awlwort awning axe axerophthol
    axle axletree axon axone axseed ayapana azalea azedarach azederach azurite baba babassu
    babka babushka baccy backband backbench backboard backcloth backdrop backhoe backlighting
    backpack backplate backrest backsaw backspace backspacer backstage backstay backstitch
    backsword bacon bacteriochlorophyll baddeleyite baffle bag bagel baggage bagging bagpipe
    baguet baguette bain-marie baize bakeapple baklava balaclava balalaika balas balata
    balbriggan baldachin baldric baldrick bale baleen balibago ball ballast ballcock balldress
    ballista ballistocardiograph ballpen ballpoint balmoral balsa balsam balsamroot baluster
    bamboo banana bandage bandana bandanna bandbox bandeau bandelet bandelette banding bandlet
    bandoleer bandolier bandoneon bandsaw bandstand banger bangle banian banjo banksia banner
    bannock banquette banyan baobab bap baptistery baptistry barbasco barbecue barbell barbeque
    barberry barbwire bargello barilla barite barley barley-sugar barmbrack barndoor barograph
    barometer barong barrenwort barrette barretter bars bartonia barytes basalt baseboard basil
    basin basinet basket bassine bassinet bassoon basswood bast baste bastinado basting
    bastnaesite bastnasite bath batholite batholith bathometer bathrobe bathtub bathymeter
    bathyscape bathyscaph bathyscaphe bathysphere batik batiste baton batten battercake
    battle-ax battledore battlesight bauxite bayberry bbs beachball beachwear bead beading
    beadwork beaker bean beanbag beanie beany bearberry bearnaise bearskin bearwood beaver
    bechamel bed bedclothes bedcover bedder bedding bedframe bedpan bedpost bedroll bedspread
    bedspring bedstead bedstraw beebalm beech beechwood beefburger beefsteak beefwood beeper
    beet beetleweed beetroot beggarweed begonia beigel beignet bell bell-bottoms belladonna
    bellflower bellows bellpull bellwort bellyband belting belvedere bench bender benne bennet
    benni benniseed benny bent-grass bentonite bentwood benweed bercy beret bergamot bergenia
    berretta berry beryl besom bestiary bestseller betatron betel bevatron bevel bezel bialy
    bialystoker bib bib-and-tucker bicorn bicorne bidet biennial bier bifocals bigarade biggin
    bignoniad bigos bijou bilberry bilimbi bilirubin billfold billhook billy billystick bilsted
    biltong bimetal bimli bimonthly bin binder bindweed bine binnacle binoculars biochip
    bioflavinoid biotin biotite biprism birch bird-on-the-wing bird-scarer birdbath birdfeeder
    birdhouse birdlime birdseed biretta biriani biro birretta birthroot birthwort biryani
    biscuit bismark bisque bister bistre biteplate bitewing bitmap bitok bitt bitter-bark
    bittercress bitternut bitterroot bittersweet bitterweed bitterwood bitumastic biweekly
    blackberry blackberry-lily blackboard blackcap blackface blackjack blackseed blackthorn
    blacktop blacktopping blackwood bladderpod bladderwort blaeberry blanc blancmange blanket
    blazer blazon blazonry blende blender bletia bleu blinder blindfold bling blini blinker
    blinks blintz blintze bliny bloater block blolly blood-twig bloodberry bloodleaf bloodroot
    bloodstone bloodwort bloomer bloomers blotter blouse blowball blower blowfish blowlamp
    blowtorch blt bludgeon bluebell blueberry bluebonnet bluebottle bluefin bluegrass blueing
    bluepoint bluestem bluestone blueweed bluing boa boards boater bobber bobbin bobbysock
    bobbysocks bobfloat bocconia bodice boeuf bogbean bogmat boiler boilersuit bola bole bollard
    bolo bolometer bolster bombard bombardon bombazine bombsight bonavist bonbon bonduc bones
    boneset bongo bonito bonnet bonsai book bookcase bookend booklet bookmark bookmarker
    bookshelf boot bootee booth boothose bootie bootjack bootstrap booyong borage borax
    bordelaise bore-hole borecole borer bornite borsch borscht borsh borshch borsht bortsch bosc
    bota bottle bottle-grass bottle-tree bottlebrush bottlecap bouchee boucle bougainvillea
    bouillabaisse bouillon boule boulle bouquet bourdon bourguignon bourtree boutonniere bow
    bow-tie bowknot bowl bowline bowsprit bowtie box boxberry boxers boxershorts boxthorn
    boxwood boys-and-girls boysenberry bra brace bracelet bracer braces bracing bracken brad
    bradawl braiding brail brainchild brake brakes bramble bran brandyball brandysnap brasier
    brassard brassavola brassie brassiere bratwurst brazier brazilwood bread bread-bin
    bread-stick breadboard breadbox breadfruit breadroot breadstick breadstuff break-axe
    breakable breakax breakaxe breakfast breakstone bream breastpin breastplate breathalyser
    breathalyzer breccia breech breechcloth breechclout breeches breviary briar briarwood brick
    bricole bridal-wreath bridecake bridged-t bridgework bridle bridoon brie briefcase briefs
    brier-wood brierwood brigandine brilliantine brim brinjal brioche briony briquet briquette
    brisket brisling bristle bristlegrass britches brittle brittlebush broach broad-bean broadax
    broadaxe broadcloth broadloom broadtail brocade broccoli brochette brochure brodiaea brogan
    brogue broiler brolly brome bromegrass bromeosin bronchoscope brooch brooder brooklime
    brookweed broom broom-weed broomcorn broomweed broth browallia brownstone brunch brushwood
    bryanthus bryony bubblejet buck buckbean bucket buckle buckler buckram bucksaw buckskins
    buckthorn buckwheat buddleia buffalofish buffet bugbane bugle bugleweed bugloss buhl builder
    bulghur bulgur bullace bullbrier bullfight bullhorn bullnose bullrush bulrush bumper bun
    bunchberry bunchgrass bunji-bunji bunk buntal bunting burberry burdock buret burette burgoo
    burgrass burin burka burl burlap burner burnoose burnous burnouse burqa burrawong burrito
    burthen bus busbar busby bush bushing buskin bustier butt-weld butter butter-and-eggs
    butter-flower butter-print butterbean butterbur buttercrunch buttercup butterfish
    butterflower butternut butterscotch butterweed butterwort button buttonhole buttonhook
    buttonwood butty buzzer bvd bwr byrnie byssus c-clamp c-ration cabasset cabbage caber
    cabinet cabinetwork cacao cachou cactus caddy caftan cagoule caimitillo caimito cairngorm
    caisson cake calaba calabazilla calabura caladenia caladium calamari calamary calamine
    calamint calamus calanthe calash calc-tufa calcedony calceolaria calceus calciferol
    calcimine calcite caldron caleche calender calendula calfskin caliche calico caliper
    calisaya call call-back call-board call-in calla calliandra calliopsis calliper calorimeter
    calpac calpack caltrop calypso camachile camail camas camash camass cambric camcorder
    camelhair camelia camellia camembert cameo camera camise camisole camlet camo camomile
    camosh campanula campeachy camphorweed campion campstool camshaft camwood can canafistola
    canafistula canape cancerweed candelabra candelabrum candelilla candle candleberry candlenut
    candlepin candlesnuffer candlestick candlewood candy candyfloss candytuft candyweed cane
    canella-alba cangue caning canistel cankerweed canna cannabis cannelloni cannikin cannister
    canopy cantala cantaloup cantaloupe canteen cantilever cantle canvas caoutchouc cap
    capacitor caparison caper capeweed capon capote cappelletti caprifig capsicum capstan
    capsule capuchin capulin carabiner caracolito carafe caragana carambola caramel caranda
    caranday caraway carbonara carborundum carboy carbuncle carburetor carburettor card cardamom
    cardamon cardamum cardboard cardcase cardigan cardiograph cardoon cargo carillon carissa
    carnallite carnation carnelian carnotite carp carpenteria carpet carpetbag carpeting
    carpetweed carrageenan carrageenin carrizo carryall carrycot cartwheel carving caryatid
    casaba casava cascabel cascarilla cashbox cashew cashmere casing casket casque casquet
    casquetel cassareep casserole cassette cassia cassie cassiterite cassock castanets casting
    casuarina catafalque catalog catalpa catananche cataphract cataplasm catapult catbrier
    catchfly catchweed catclaw catfish catgut cathaya cathedra cathode catling catmint catnip
    catsup cattail cattleya catwalk cauldron cauliflower caulk caulking cauterant cautery
    cavetto caviar caviare cayenne cd-r cd-rom cd-wo cedar cedarwood ceibo ceiling celandine
    celeriac celery celesta celestite cellaret cello cellophane cellphone celtuce cembalo cement
    censer centaury centerboard centerfold centreboard centrefold centrifuge ceramic ceratozamia
    cereal cerecloth cerement ceriman ceruse cerussite cesspit cesspool cetchup ceylonite chad
    chadar chaddar chadlock chador chaenactis chafeweed chaff chaffweed chains chainsaw chair
    chairlift chaise chalcedony chalcocite chalcopyrite chalice chalk chalkboard chalkpit
    challah challis chalybite chamberpot chambray chamfer chamfron chammy chamois chamomile
    chamosite chanal chanar chandelier chandlery chanfron chanter chapati chapatti chapeau
    chaplet charabanc chard chardonnay charlock chasuble chatroom chatterbox chaulmoogra
    chaulmugra cheat cheatgrass checkerberry checkerbloom checkerboard checkrein cheekpiece
    cheese cheeseboard cheeseburger cheesecake cheesecloth cheeseflower chemise chequer
    cherimolla cherimoya cheroot cherry cherrystone chervil chess chessboard chessman chestnut
    chevre chiaroscuro chichipe chicken chickweed chicle chicot chiffon chiffonier chiggerflower
    chili chilli chilly chime chimneypiece chinaberry chinaware chincherinchee chinchilla
    chinchona chine chino chinoiserie chinquapin chintz chipboard chipolata chipotle chips
    chisel chitlings chitlins chiton chittamwood chitterlings chittimwood chive chives chlorite
    chlorofucin chlorophyl chlorophyll chloroplast choc choc-ice chock choke cholecalciferol
    choline cholla chondrule chopine chopsteak chopstick chordophone chorizo chowchow chowder
    christella christmasberry chromatid chromite chromoplast chronograph chronometer chronoscope
    chrysarobin chrysoberyl chrysolite chrysoprase chrysotile chuck chuddar chufa churidars
    churn chute chute-the-chute chutney chylomicron chyme ciderpress cigar cigaret cigarette
    cigarillo cilantro cincture cine-camera cine-film cinema cineraria cinnabar cinquefoil
    circuit circuitry cirio cisco cither cithern citole citrange citrin citrine citron
    citronwood citrus cittern cive civies civvies clabber cladding clambake clammyweed clamp
    clapboard clapperboard clappers clarinet clarion claro clary clasp classic clavichord
    clavier clawhammer claxon clay claystone clayware clearweed cleats cleaver cleavers clematis
    clementine cleome clepsydra clevis clianthus cliff-brake climber cling clingfilm clingstone
    clinometer clintonia clip clip-on clipboard clipper clivers cloak cloche clock clocks
    clockwork clodhopper clog cloisonne clotbur cloth clothes clothesbrush clothespin
    clothespress clothing cloudberry clover clover-root cloveroot club-head club-moss clubhead
    clunch clusia coachwhip coalbin coalface coalhole coalpit coat coatdress coatee coating
    coattail cobalamin cobaltite cobble cobblestone cobnut cobweb coca cochineal cock-a-leekie
    cockade cockhorse cockle cockle-bur cockle-burr cocklebur cockleburr cockscomb cocksfoot
    cockspur cocky-leeky coco cocobolo coconut cocoswood cocozelle cocuswood codfish
    codlins-and-cream codpiece coelogyne coelostat coffeeberry coffeecake coffeepot coffer
    coffin cogwheel coho cohoe cohosh cohune coign coigne coigue coir colander colbert coldcream
    cole coleslaw coleus colewort colicroot collage collar collard collards collation collet
    collider collimator colonoscope colophon coloradillo colorimeter coloring colors colostrum
    colour colouring colours coltan colter coltsfoot columbarium columbary columbine columbite
    columbite-tantalite columbo columnea colza comb combine combretum comestible comfit comfrey
    commelina commissariat commode commodity commutator commuter compact compass compendium
    compilation compote compress compressor computer conacaste concentrate concertina concoction
    concrete condenser condiment condom cone coneflower conessi confect confection confectionery
    confetti confit confiture conge congee conglomerate congou conidiophore conifer conima
    connecter connector conserve conserves consignment console consomme consuetudinal
    consuetudinary container contaminant contraband contrabass contrabassoon contraceptive
    contrafagotto contraption contrivance convector converter convertor convolvulus cookbook
    cooker cookie cookout cookstove cookware cooler coolwart coonskin coontie cope copier coping
    copper copperware copra copybook copyholder coquille coracan corakan coral-wood coralbells
    coralberry coralroot coralwood coralwort corbel corbie-step corbiestep corchorus cordgrass
    cordierite cordovan cords corduroy corduroys coreopsis corer coriander cork corkboard
    corkscrew corkwood corn cornbread cornel cornelian cornet cornflower cornmeal cornpone
    coronal coronet coronilla corozo corpuscle corrective corrida corsage corselet corset
    corslet cortland corundom corundum corydalis coryphantha cosh cosmea cosmetic cosmotron
    costmary costume costusroot cosy cot cote cotoneaster cotton cottonweed cottonwood couch
    coulisse coulter counter counterbalance counterbore counterfeit counterpane counterpoise
    countersink counterstain countertop counterweight coupler coupling courbaril courgette
    courtelle couscous couverture cover coverall coverlet coville cowbell cowberry cowherb
    cowhide cowl cowling cowskin cowslip coyol cozy cpu crabapple crabgrass crabmeat cracker
    crackerberry crackleware cradle crampbark crampon crampoon cranberry cranesbill craniometer
    crankcase crankshaft crape crapper crappie crate cravat crawdad crawfish crayfish crayon
    crazyweed creamcups creamer creashak credenza creel creeper crepe cress cretonne crewelwork
    crewet crib cringle crinkle-root crinkleroot crinoline crisp crisscross cristobalite cro
    croaker crochet crocheting crockery crocket crocolite crocus croissant cromorne crookneck
    croquette cross-stitch crossbar crossbeam crossbench crosse crosshatch crossjack crosspiece
    crosstie crossword crotalaria croton crouton crowbar crowberry crowfoot crown-beard
    crown-of-the-field crownbeard crownwork crt crucible crucifer crucifix crudites cruet
    cruet-stand cruller crumhorn crumpet crupper cruse crush crusher crutch cryocautery cryolite
    cryometer cryoscope cryostat cryptocoryne cryptogam cubitiere cuckooflower cuckoopint
    cucumber cud cudbear cudgel cudweed cuff cufflink cuirass cuisse cuke culdoscope cullender
    culotte cultivar cumfrey cumin cummerbund cumquat cup cupcake cupel cupflower cuprite curb
    curbing curbside curbstone curd curet curette curiosa curler curly-heads currajong currant
    curry currycomb cursor curtain cush-cush cushaw cushion cushioning cusk cuspidation cuspidor
    custard cutaway cutin cutlery cutout cutwork cyanite cyanocobalamin cyberart cyberspace
    cycad cyclamen cyclopaedia cyclopedia cyclorama cyclostyle cyclotron cylix cyma cymatium
    cymbal cymbid cymbidium cymling cymograph cynancum cypre cypress cypripedia cyrilla
    cyrilliaceae cytokinin cytophotometer dacite dacron dado daffodil dagame dagga daggerboard
    dahl dahlia daikon daily dainty dais daishiki daisy daisy-bush daisybush dak dallisgrass
    dalo damask damourite dampener damper damson dance dandelion danewort dangle-berry
    dangleberry daphne dapple darjeeling darnel dartboard dash-pot dashboard dashiki dasymeter
    dat daub davallia davit daybed dayflower daylily deadbolt deadlight deaf-aid decal
    decalcomania decanter deck deckle declinometer decolletage decor decoration decoupage
    decumary deedbox deep-freeze deepfreeze deerberry deerskin deerstalker defibrillator
    deflector defroster dehydroretinol deicer dejeuner delf delft delicatessen delicious
    deliverable delphinium demantoid demi-glaze demiglace demijohn demister demodulation
    demodulator demulen dendrite dendrobium denim densimeter densitometer dentin dentine denture
    deodar deodorant deodourant depilator derby dermatome derris desk dessert detector detent
    detonator deutzia device devilwood dewar dewberry dhak dhal dhava dhawa dhoti diadem
    diaglyph diagram dial dialyzer diamagnet diamante diamond diapason diapensia diaper diaphone
    diaphragm diatom diatomite dibber dibble dice dicer dichondra dickey dickey-seat dickie
    dickie-seat dicky dicky-seat dicot dicotyledon dictaphone dictionary die dielectric diestock
    diet dietary diffuser diffusor digest digester diggings digitiser digitizer digs dika
    dilater dildo dill dillenia dimity dimmer dimple dinner dinnerware diode dioon diorama
    diorite dipper dipstick dipterocarp diptych directory dirndl dirt disa disc dish dishcloth
    dishpan dishrag dishtowel dishware dishwasher diskette dispenser dita ditch dittany divan
    docudrama documentary dodder doeskin dog-iron dogbane dogtooth dogwood doily doll dolly
    dolman dolmas dolomite dolphinfish dombeya dongle donut doob doodia doodle doorbell doorjamb
    doorknocker doorlock doornail doorplate doorpost doorsill doorstep doorstop doorstopper
    dosemeter dosimeter dossal dossel double-decker double-magnum doubler doublet doubletree
    douche dough doura dourah dovecote dovetail dowel down downstage doyley doyly draba dracaena
    dracontium dragee dragonhead drainboard drape drapery drawbar drawers drawknife drawnwork
    drawshave dreck dredge dress dresser dressing driftwood drill driveshaft drop-seed dropper
    dropseed drugget drum drumhead dryer drygoods drypis drywall dsl dubbing duckling duckpin
    duckweed duds duff duffel duffle dulciana dulcimer dumbbell dumbwaiter dumpling dumplings
    dumpster dungaree duplicate duplication duplicator durables duramen durian durion durmast
    durra durum dust dustbin dustcloth dustmop dustrag duvet dvd dye dyestuff dyeweed dyewood
    dynamo dynamometer eardrop earflap earlap earmuff earphone earpiece earplug earring
    earthenware easel eatable eatage eats ebonite echinocactus echinus echocardiograph
    echoencephalograph echogram eclair ecrevisse edam edda edelweiss edible edition editorial
    eds eel eelgrass effigy effluvium egg-and-anchor egg-and-dart egg-and-tongue eggcup eggfruit
    eggplant eggs eggwhisk egis eglantine eiderdown eight-spot elastic elastomer elastoplast
    elderberry elecampane electrocardiograph electrode electrodynamometer electroencephalograph
    electrograph electrolytic electromagnet electrometer electromyograph electrophorus
    electroplate electroscope elephant-tusk elevator elk-wood elkwood elm elmwood elsholtzia
    elver emblem embouchure embrasure embryo emerald emery emitter emmental emmentaler emmenthal
    emmenthaler emmer emollient empennage empty enamelware encaustic encephalartos enchilada
    enchiridion encyclopaedia encyclopedia endive endogen endoscope engelmannia engine enginery
    english-weed engraving enlarger enovid ensilage entanglement entrant entrecote entree
    entremets envelope eolith eosin epacris epaulet epaulette epauliere epergne ephedra
    ephemeris epidendron epidiascope epilator epiphyllum epiphyte episcia eprom equaliser
    equalizer equatorial equipage equipment eraser ergocalciferol ergometer erica eringo
    eriogonum ermine eryngo erythrina erythrite escallop escapement escargot escarole eschalot
    escritoire escutcheon esophagoscope espadrille espagnole esparcet essonite estragon etagere
    etamin etamine etching etd ethernet etui eucalypt eucalyptus eudiometer euphonium euphorbium
    evaporometer evening-snow eveningwear evergreen everlasting ewer excelsior exerciser
    exercycle exit exode exogen export exportation extinguisher extractor exudate exudation
    eyebath eyecup eyeglass eyeglasses eyehole eyelet eyeliner eyepatch eyepiece eyeshadow
    eyespot ezo-yama-hagi fabric facade faceplate facing facsimile facula fae faggoting fagoting
    faience fail-safe faille fair-maids-of-france fairlead fairy-slipper fake falafel falderol
    fall-board fallal fallboard fallout falsie fan fancywork fanion fanweed fanwort farfalle
    farina farkleberry fastening fastnacht fatback fathometer fatigues faucet fauld fauteuil fax
    feather feather-foil featherbed featheredge featherfoil feathertop fedelline federita fedora
    feed feedbag feedstock feijoa felafel feldspar fell felloe felly felspar felt felwort
    fenestella fennel fenugreek fergusonite fern ferroconcrete ferrule ferule fescue fess fesse
    festoon festoonery fet feterita fetoscope fetter fetterbush fettuccine fettuccini feverfew
    feverroot fiber fiberboard fiberglass fiberscope fibre fibreboard fibreglass fibril fichu
    fiddle fiddlehead fiddleneck fiddlestick fieldstone fife figurine figwort filago filagree
    filament filaree filaria filature filbert filet filigree fillagree filler fillet filling
    film filter finery finger-flower finger-painting finger-root fingerflower fingerpaint
    fingerroot fingerstall finial finnan finocchio fir fire-bush fire-on-the-mountain fire-wheel
    firebrick fireclay firedog firethorn fireweed fishgig fishhook fishnet fishpaste fishplate
    fitment five-finger fixings fixture fizgig flag flagellum flageolet flagon flagpole flagroot
    flagship flagstone flail flambeau flamboyant flame-flower flameflower flan flannel
    flannel-cake flannelbush flannelette flap flapcake flapjack flaps flashbulb flashgun
    flashlight flask flatbread flatbrod flatfish flatiron flats flatware flatwork flavorer
    flavoring flavourer flavouring flax fleabane fleawort fleece fleur-de-lis fleur-de-lys
    flick-knife flimsy flindosa flindosy flipper flitch floating-moss floc floccule floodlight
    floor floorboard flooring floppy florilegium flounce flounder flour flower flower-of-an-hour
    flowerpot flowers-of-an-hour fluegelhorn fluff flugelhorn flummery fluor fluorapatite
    fluorescein fluoresceine fluorescent fluorite fluorochrome fluoroscope fluorspar flute
    fluxmeter flybridge flyleaf flypaper flyspeck flyswat flyswatter flytrap flywheel foamflower
    fob foetoscope foglamp foil folacin folate folder folderal foldout follow-up followup
    fondant fondu fondue food foodstuff foolscap footage footbath footboard footgear footlights
    footlocker footplate footrest footsteps-of-spring footstool footwear forage forcemeat
    forceps fordhooks fore fore-topmast fore-topsail foredeck foremast foremilk forequarter
    foresail foreshank forestage forestay forestiera foretop forgery forget-me-not fork
    formalwear formulary forsythia forte-piano fosse fothergilla foulard four-in-hand
    four-poster four-spot foxberry foxglove foxtail fpd fraise framboise frangipane frangipani
    frangipanni frankfurter frankincense fraxinella freckle free-reed freesia freestone
    freewheel freezer freight fresco fretsaw fricandeau fricassee fridge friedcake frier fries
    frieze frijol frijole frijolillo frijolito fringepod frisbee fritillary frittata fritter
    frock frogbit front-stall frontal frontispiece frontlet frontstall frost-weed frosting
    frostweed frostwort fruitwood frumenty fryer frypan fuchsia fudge fugu fuji fulcrum fumeroot
    fumewort fumitory fungible fur fur-piece furbelow furnishing furniture furrow furze fusain
    fuse fusee futon fuze fuzee g-string gabardine gabbro gaberdine gaddi gadget gadgetry
    gadolinite gaffsail gaillardia gaiter galangal galantine galax galbanum galena galingale
    gall-berry gallberry gallous gallows gallows-tree gallus galosh galvanometer gamba gambrel
    gamebag gameboard gametophyte gammon gamp gangsaw ganja garambulla garb garboard gardenia
    garget gargoyle gari garlic garment garnet garnierite garnish garotte garrote garrotte
    garter gasket gasmask gasometer gastrolobium gastroscope gateau gatefold gatepost gather
    gaud gauffer gauge gaussmeter gauze gavel gay-feather gayfeather gaywings gazania gazette
    gazpacho gean gear gearbox gearing gearset gearshift gearstick geartrain geebung gem
    generator genip genipa genipap genlisea genoise gentian geophyte georgette geranium gerardia
    germander germanite germanium gesneria gesneriad geta getup gewgaw ghatti ghee gherkin
    ghillie gibberellin gibbet gibbsite giblet giblets gidgee gigot gilding gill-over-the-ground
    gillyflower gilt gimbal gimcrack gimcrackery ginep ginger gingerbread gingerroot gingersnap
    gingham gingko ginkgo gipsywort girandola girandole girasol girder gittern glad gladdon
    gladiola gladiolus glasses glassware glasswork glasswort glauconite glaze glengarry
    gliricidia globeflower glockenspiel gloriosa glossary glossy glove gloxinia glue glyph
    glyptics glyptography gneiss gnetum gnocchi gnomon goad goalpost goatsbeard goatsfoot
    goatskin gobbet goblet goethite goggles goldcup goldenbush goldenrod goldenseal goldfields
    goldilocks goldstone goldthread golf-club golliwog golliwogg golosh gomuti gong goniometer
    good-king-henry goody goose-tansy gooseberry goosefoot gopherwood gorgerin gorget gorgonzola
    gorse gosan-chiku gosmore gossamer gothite gouache gouda goulash gourd gown gps grab
    graffiti graffito grain grama gramma gramophone granadilla granadillo granite graniteware
    granola granule grape grapefruit graphic grapnel grapple grass grass-of-parnassus grater
    graticule gravel gravelweed graver gravimeter gravy grease-gun greasepaint greasewood
    greatcoat greave greenbrier greengage greengrocery greenhood greenockite greens greensand
    greenweed greisen grenadine grevillea gri-gri griddle griddlecake gridiron grille grillwork
    grimoire grinder grinding grindstone gripsack grisaille grissino grist gristmill grit
    gritrock grits gritstone grizzle groats grogram grommet gromwell groover grosgrain grotesque
    ground-berry groundberry groundmass groundnut groundsel groundsheet grouper grouse
    grouse-berry grouseberry grout grub gruel grugru grummet gruyere guacamole guaiac guama
    guanabana guar guava guayule gueridon guidebook guilloche guimpe guitar gulyas gum gum-lac
    gumbo gumbo-limbo gumdrop gumshield gumweed gumwood gun-sight gunite gunlock gunnel gunny
    gunnysack gunpoint gunsight gunstock gunwale gurney gusher gusset gutta-percha gymnosperm
    gymslip gypsyweed gypsywort gyro gyrocompass gyroscope gyrostabiliser gyrostabilizer
    habergeon habiliment hachure hackamore hackberry hackle hackmatack hacksaw haddock haem
    haematite haematoidin haemitin haemosiderin haemostat haggis haick haik hairbrush haircloth
    hairdressing hairgrip hairnet hairpiece hairpin hairspring hake hakenkreuz halal
    half-and-half half-length half-relief half-slip halftone halibut hallah hallstand halogeton
    halophyte halter ham hamburger hame hamelia hammer hamper hand-me-down handbag handball
    handbasin handbasket handbell handbook handcraft handcuff handicraft handiwork handkerchief
    handlebar handlock handloom handrest handsaw handset handspike handstamp handwear handwheel
    handwork hanging hankey hankie hanky haoma hardback hardbake hardboard hardcover hardheads
    hardinggrass hardpan hardtack hardwood harebell haricot harmonica harmonium harness harp
    harpoon harpsichord harpulla harpullia harrow harvest-lice hash haslet hasp hassock hat
    hatband hatbox hatchel hatpin hauberk hausmannite hautbois hautboy havelock haversack haw
    hawkbit hawkweed hawse hawsehole hawsepipe hawthorn hay hay-scented hayfork haymaker haywire
    hazel hazelnut hazelwood hazmat hdtv he-huckleberry headband headboard headcheese headdress
    headgear headlamp headlight headphone headpiece headpin headrest headsail headscarf headset
    headstall headstock headstone heart-leaf hearthrug hearthstone heartleaf heartsease
    heartseed heartwood heater heath heather heaume heaver heckelphone heckle hectograph
    hediondilla hegari helianthemum helianthus helicon heliograph heliogravure heliometer
    heliophila heliopsis heliotrope heliotype hellebore helleborine helm helmet helmetflower
    hematin hematite hematochrome hematoidin heme hemiepiphyte hemimorphite hemming-stitch
    hemodialyzer hemosiderin hemostat hemp hemstitch hemstitching henbane henbit henna henroost
    hepatica hepatoflavin herb herbage hercules-club herm herring herringbone hessian hessonite
    hi-fi hibachi hibiscus hickory hiddenite hide highboard highboy highchair highlighter hijab
    hindquarter hindshank hinge hipflask hippeastrum hitchrack hoagie hoagy hobble hobnail hod
    hodometer hodoscope hoe hoecake hogweed hoist holdall holder holdfast hollandaise holloware
    hollowware holly hollygrape hollyhock holophyte holster holystone homburg homespun hominy
    hommos homogenate hone honey honey-flower honeybells honeydew honeyflower honeypot
    honeysuckle hook hookup hoopskirt hop-picker hopper hops hopsack hopsacking horehound horn
    hornbeam hornblende hornbook hornfels hornstone hornwort horologe horse-brier horsebox
    horsecloth horseflesh horsehair horsehide horsemeat horsemint horseshoe horsetail horseweed
    horsewhip hortensia hose hosiery hotbox hotcake hotei-chiku hotplate hotpot houdah houhere
    hoummos hourglass housecoat houselights housepaint houseplant housetop hovea howdah hoya
    huamachil huarache huaraches hubcap huck huckaback huckleberry hug-me-tight huisache huitre
    hula-hoop humanoid humate hummus humous humus hurdy-gurdy hushpuppy husk hyacinth hyalin
    hyaline hydrangea hydrant hydrilla hydrofoil hydrometer hydrophyte hygrodeik hygrometer
    hygrophyte hygroscope hymnal hymnary hymnbook hypercoaster hypha hypodermic hypsometer hyson
    hyssop i-beam iaa icaco icebox icecream icepick icetray iconography iconoscope identikit
    idesia idocrase idol ied ikon ilama ilmenite imbauba imbrication immortelle impeller implant
    implement import impregnation improvisation in-basket in-tray incienso inclinometer
    incubator indigo indigotin inductor inflater inflator infotainment inga ingesta ingot
    inhalator inhaler injector inkberry inkle inkpad inkpot inkstand inkwell inlay innocense
    innovation inositol inset instillator instructions instrument instrumentation insulant
    insulator integrator intelnet intercom interferometer interlayer interleaf interlock
    intermixture internet interphone interrupter intranet inula inverter iodopsin iol ipod
    iridosmine iris iron-tree ironing ironmongery irons ironware ironweed ironwood ironwork
    isinglass islay iud iva ivory ivy izar jaboncillo jabot jaboticaba jacaranda jacinth
    jack-by-the-hedge jack-in-the-box jack-in-the-pulpit jackboot jacket jackfruit jackhammer
    jackknife jacklight jackscrew jackstones jackstraw jaconet jadeite jagua jak jalapeno jam
    jamb jambalaya jambeau jamberry jambon jambosa jamjar jammer jammies jampan jampot japonica
    jar jargoon jasmine jawbreaker jdam jean jell-o jellaba jello jelly jellyleaf jellyroll
    jemmy jerkin jerky jessamine jew-bush jewbush jewel jewellery jewelry jewels-of-opar
    jewelweed jib jibboom jigger jiggermast jigsaw jimmies jimmy jimsonweed jiqui jitney
    jockstrap jocote jodhpur jodhpurs joewood joggle johnny-jump-up johnnycake joinery jointer
    joist jonathan jonquil jook jorum joss jotter journalism joystick jug juice jujube jukebox
    julienne jumbal jumpsuit juneberry juniper junket jupati jupaty jute kabob kaffir kaffiyeh
    kaftan kahikatea kail kainite kakemono kaki kalansuwa kalantas kali kalmia kalpac kalumpang
    kameez kanaf kanzu kaoliang kaolin kaoline kaolinite kapok kapuka karabiner kasha
    katharometer kaury kawaka kazoo kebab kedgeree keelson kelpwort kenaf kendal kentan kepi
    keratohyalin keratoscope kerb kerbstone kerchief kernite ketchup keteleeria ketembilla
    kettle kettledrum keurboom key keyboard keyhole keypad khaddar khadi khaki khakis khesari
    khimar kiaat kibble kickshaw kicksorter kickstand kidskin kieselguhr kieserite kilt
    kimberlite kimono kinescope kinetoscope kingbolt kingcup kingfish kingwood kinin kino kipper
    kirtle kishke kiss-me-over-the-garden-gate kit kitambilla kitbag kitchenware kitembilla
    kitsch kitten-tails kittul kitul kiwi klavier klaxon kleenex klystron knackwurst knapsack
    knapweed knawe knawel knee-hi knee-high knickerbockers knickers knickknack knife kniphofia
    knish knit knitting knitwear knitwork knobkerrie knobkerry knockoff knockwurst knotgrass
    knout kohl kohleria kohlrabi kok-saghyz kok-sagyz kola konini kosher kotex koto kowhai kraft
    krigia krubi krummhorn ku-chiku kudzu kumquat kunzite kurakkan kurchee kurchi kuri-chiku
    kurrajong kurrat kurta kweek kyanite kylix kymograph kyo-chiku l-p l-plate labyrinth lac
    lacebark lacepod lacewood lacework lacquer lacquerware lactoflavin lacuna ladder-back lading
    ladle lady-of-the-night lady-slipper ladyfinger laelia lagerphone lagging lally lamb-chop
    lambchop lambkill lambrequin lambskin lamp lamphouse lamppost lampshade lan lancewood
    landing landline langbeinite langouste langoustine langsat langset lansa lansat lanseh
    lanset lantana lantern laparoscope lapboard lapel lapin lapping laptop larboard larch larder
    larkspur laryngoscope lasagna lasagne laser latakia latanier latch latchet latchkey
    latchstring lateen laterite latex lath lathe lathee lathi latke lauhala launchpad laundry
    laurel laurel-tree laurelwood lava lavabo lavalava lavalier lavaliere lavalliere lavender
    lawyerbush layer layette lcd leading leadplant leadwort lean-to leash leather leatherette
    leatherleaf leatherwood leatherwork lecanopteris lectern led lederhosen leechee leek
    leftovers legging leghorn leging lego legume lei leister lekvar lemanderin lemon lemon-wood
    lemonwood lens lense lentigo lentil lentisk leopard leopardbane leotard leotards
    lepidobotrys lepidocrocite lepidolite lepidomelane lespedeza letterhead leucothoe levant
    lever levis liana lichee lichi licorice lidar liederkranz life-of-man lightbulb lightwood
    lignosae lilac liliopsid lilo lily lilyturf limburger limestone limited limiter limning
    limonite limpa limpet linac linden linecut linen ling lingberry lingcod lingenberry lingerie
    lingonberry linguica linguine linguini lining linkup lino linocut linoleum linotype
    linsey-woolsey linstock lint lintel lip-gloss liparis lipfern lipstick liquidambar
    liquidiser liquidizer liquorice lisle litchee litchi lithoglyptics lithograph lithophyte
    lithops litmus litter-basket litterbin littleneck live-and-die live-forever livelong
    liverleaf liverwurst livery load loading loadstone loaf loam loasa lobelia loblolly
    lobscouse lobscuse lobster local lock lockbox locket locknut lockring lockstitch locoweed
    lodestone lodgepole loess loestrin log loganberry logwood loin loincloth lollipop lomatia
    long-beard longan longanberry longbeard longroot longyi lontar loofa loofah loom loop
    loosestrife lopper loquat lords-and-ladies lorgnette lota lotion lotus loud-hailer
    loudspeaker lounge loungewear loupe louver lovage love-in-a-mist love-in-idleness
    love-in-winter love-lies-bleeding loveseat low-warp-loom lowboy lower lozenge lucerne
    luciferin luffa luggage lugsail lumber lunch luncheon lungen lungi lungyi lupin lupine
    lusterware lute lutefisk lutfisk luting lychee lychnis lycopod lyre lyre-flower lyreflower
    mac macadam macadamia macamba macaroon macedoine machine machinery machmeter macintosh mack
    mackerel mackinaw mackintosh mackle macoun macrame macrozamia macula maculation macule
    madake madder madderwort madnep madrilene madrona madrono madwort mag magazine magma
    magnesia magnesite magnet magnetite magneto magnetograph magnetometer magnetron magnifier
    magnoliopsid magnum maguey mahagua mahimahi mahlstick mahoe mahogany mahuang maidenhair
    maikoa mailbag mailbox maillot mailsorter main-topmast main-topsail mainframe mainmast
    mainsail mainspring maiolica maize majagua majolica makeup makomako malachite malanga
    malaxis-unifolia maleberry mallee mallet mallow malope maltha malvasia mamey mammee
    mammillaria mamoncillo man-of-the-earth manacle mandala mandarin mandioc mandioca mandola
    mandolin mandrel mandril manganite mangel-wurzel manger mangle manglietia mango mangold
    mangold-wurzel mangonel mangosteen mangrove manhole manicotti manila manilla manometer
    manroot mansard manta mantel mantelpiece mantilla mantlepiece mantua manual manzanita map
    maple maraca marang maranta maravilla marble marble-wood marblewood marchpane margarine
    marge margosa marguerite marigold marihuana marijuana marimba marinade marinara marionette
    mariposa marjoram marker markweed marl marlberry marlinespike marlingspike marlinspike
    marlite marlstone marmalade marmite marocain marqueterie marquetry marri marshmallow
    martagon martingale martynia marum marumi marupa marvel-of-peru marzipan mascara mascarpone
    masdevallia maser mashie mask masonite massicot massicotite mast masterpiece masterwort mat
    matai match matchboard matchbook matchbox matchbush matchstick matchweed matchwood matelote
    material materiel matting mattock mattress matzah matzo matzoh maul maulstick maxi
    maxillaria mayapple mayeng mayhaw mayo mayonnaise maypole maypop mayweed maze mazer mazzard
    mcintosh meadowgrass meal mealberry meat meatball meatloaf meccano medic medick medium
    medlar medline meerschaum megagametophyte megaphone mei melanin melilot melilotus melon
    melosa membrane membranophone menadione mend mending menorah merchandise meringue merlot
    mescal meshwork mesophyte mesquit mesquite metallic metalware metalwork metasequoia
    meterstick metrestick metronome mezcal mezereon mezzo-relievo mezzo-rilievo mezzotint mica
    microbalance microchip microcircuit microcomputer microfiche microfilm microflora
    microgametophyte microgramma-piloselloides micronor micronutrient microphone microphotometer
    microprocessor microscope microsome microtaggant microtome middlebreaker middling middy
    midgrass midiron midsummer-men mignonette mihrab mike mileometer milfoil milk-vetch milkweed
    milkwort millboard millerite millet millettia milliammeter milling millivoltmeter millwheel
    millwork milo milometer milt miltomate mimeo mimeograph mimosa mince mincemeat mincer mine
    mineral mineshaft minestrone mini miniature minibar minibus minicomputer miniskirt minisub
    minisubmarine miniver mink minniebush mirasol miro mirror miso mispickel missal mist-flower
    mistflower miter miterwort mitre mitrewort mitten mix mizen mizenmast mizzen mizzenmast moat
    mobcap mocassin moccasin mocha mock-up mockernut modeling modem modernism modicon modillion
    mohair moire moistener molasses moldboard moleskin molle molybdenite mombin monarda monazite
    moneybag moneywort mongrel monkey-wrench monkeypod monkfish monkshood monocarp monochrome
    monocle monocot monocotyledon monolith monstera montage montezuma monthly moonflower
    moonseed moonstone moonwort moorwort moose-wood moosewood mop mopboard moquette moraine
    morceau mordant moreen morello morganite morion mortarboard mortice mortise mosaic
    mostaccioli mote mother-of-pearl mother-of-thousands motherwort motif motor motorbus
    motorcoach mould mouldboard moulding mound mousepad mousetrap moussaka mousse mouthpiece
    mouton movie mower mozzarella msasa msg mucilage mucuna mudcat muenster muesli muff muffin
    muffler mugwort mulberry mulch mullein mullet mulligan mulligatawny mullion multiflora
    multiplex multiplexer multiprocessor multivitamin mum mung munj munja munjeet mural murphy
    muscadet muscadine muscat muscovite musette musical muskat muskellunge muskmelon muskrat
    muskwood muslin musnud mussel mustard mutisia mutton muumuu muzzle myofibril myofibrilla
    myrmecophyte myrobalan myrtle naan naboom nacho nacre nagami nagi naiad nailbrush nailfile
    nailhead nailrod nainsook nakedwood nameplate nammad nankeen nantua napa napery
    naphthoquinone napkin nappy naranjilla narcissus nard nardo nardoo nasturtium naumachia
    naumachy nearside nebuliser nebulizer neckband neckcloth neckerchief necking necklace
    necklet neckline neckpiece necktie neckwear nectarine needle-bush needle-wood needlebush
    needlecraft needlepoint needlewood needlework neem neglige negligee nemophila neolith
    neophyte nepheline nephelinite nephelite nephoscope nephrite nephthytis nerveroot nesselrode
    net netting nettle newel newmarket newspaper newsprint newsreel niacin niblick nicad
    nickelodeon nierembergia nigella night-light night-robe nightclothes nightdress nightgown
    nightie nightshade nightshirt nightstick nightwear nimblewill nin-sin nine-spot ninepin
    ninon niobite niqab nitrocalcite nitweed nog noisemaker nomogram nomograph nonconductor
    noodle noose nopal nor-q-d noria norinyl norlestrin nosebag noseband nosegay nosepiece
    nosewheel nosh nosh-up notebook notecase notepad notepaper nougat nourishment novillada
    nozzle nude numberplate numdah nutcracker nutgrass nutmeg nutmeg-yew nutrient nutriment
    nutsedge nylons oak oakum oar oarlock oat oatcake oatmeal obeche obechi oboe obsidian
    obturator oca ocarina ochre ocotillo octant octopus ocular oddment odometer odontoglossum
    oesophagoscope oeuvre offal offprint offstage ogee ogive ohmmeter oilcan oilcloth oilpaper
    oilrig oilskin oilstone oilstove ola oleander oleaster oled oleo oleomargarine olibanum
    oligoclase olivenite olivine olla ombu omelet omelette omnibus omnirange onager oncidium
    one-spot onionskin onomasticon onyx oolong opal openwork opepe ophthalmoscope opopanax orach
    orache orange orangewood orbiter orchid orchil orchis ore oregano oreo organdie organdy
    organs organza origanum original orlon orlop ornament ornamental orpiment orpin orpine
    orrery orris orthicon orthoclase orthoscope orzo oscillator oscillograph oscilloscope
    osmiridium osmund ossuary ostensorium othonna otoscope otter ouija out-basket out-tray
    outerwear outfall output outrigger outturn ovalbumin oven ovenware overall overcasting
    overclothes overcoat overcoating overgarment overlapping overlay overlayer overload
    overmantel overprint override overshoe overskirt ovocon ovoflavin ovolo ovral ovrette ovulen
    owlclaws oxalis oxeye oxheart oximeter oxlip oxtongue ozocerite ozokerite pablum pabulum
    pachouli pachysandra packing packsack packsaddle pad padauk padding paddle paddle-box
    paddlewheel padlock padouk paella paeony page pager pahautea pahoehoe paigle pail paillasse
    paint paintball paintbox paintbrush painting paisley pajama pakchoi palankeen palanquin
    palas pale paleolith pallette palliasse palmetto palmyra paloverde pamphlet pan panamica
    panamiga panatela pancake pandanus pandowdy pane panel paneling panelling panetela panetella
    panfish pannier pannikin panocha panoche panpipe pansy pantie pantile pantograph pants
    pantsuit panty pantyhose papaia papaw papaya paper paper-mache paperback paperboard
    paperclip paperknife paperweight papier-mache papooseroot paprika papyrus parachute
    paragonite paramagnet parang paraph paraphernalia paraphysis parasail parasol parcel
    parchment parfait parget pargeting pargetry pargetting parhelion parka parmesan parnassia
    parquet parqueterie parquetry parsley particle particulate partridge partridgeberry paspalum
    pasqueflower pass-through passe-partout passementerie passionflower passkey pasta paste-up
    pasteboard pastil pastille pastrami pastry pasturage pasty patch patchcord patchouli
    patchouly pate patina patka patristics patrology patten patty patty-pan pavement paving
    pavior paviour pavis pavise pavonia pawl pawpaw pay-phone pay-station pda pe-tsai pea peach
    peach-wood peachwood peacoat peacock-throne pear pearl pearmain peat peavey peavy pecan
    pecopteris pedestal pedometer pedwood peephole peepul peg pegboard pegleg pegmatite peignoir
    pekoe pelham pelisse pellitory pellitory-of-spain pellitory-of-the-wall pelt pelvimeter
    pemican pemmican pen pen-and-ink pencil pendant pendent pendulum penknife penlight penne
    pennon pennoncel pennoncelle pennycress pennyroyal pennywhistle penoche penoncel penstock
    pentimento pentlandite pentode penuche peony peperomia peplos peplum peplus pepper
    pepper-and-salt peppercorn pepperidge peppermint pepperoni pepperwood pepperwort percale
    perch percolator percussor perennial perforation perfumery periclase peridot peridotite
    periodical peripheral periscope perishable periwig periwinkle persimmon personal peruke
    pessary pestle pesto pet-food petard petcock petfood petticoat petunia pew peyote
    pfannkuchen phacelia phaius phalsa phanerogam pharmacopeia pheno-safranine phenolphthalein
    phial philadelphus philodendron phlogopite phlomis phlox phone phonebook phonograph
    photocathode photocell photocoagulator photocopier photoengraving photoflash photoflood
    photojournalism photolithograph photometer photomontage photopigment phycobilin phycocyanin
    phycoerythrin phyllo phylloquinone physostegia phytohormone phytonadione phytoplankton pia
    piano pianoforte pianola pibgorn pic pica-pica piccalilli piccolo pichi pick-me-up pickax
    pickaxe pickelhaube pickerel pickerelweed pickle picot pictorial picture pie pieplant pier
    pieta piezometer pigment pignut pigskin pigswill pigwash pigweed pikestaff pilaf pilaff
    pilaster pilau pilaw pilchard pilewort piling pill pillbox pillion pillory pillow pillowcase
    pillwort pimento pimiento pimpernel pin pinafore pinata pince-nez pincer pincushion pine
    pine-weed pineapple pinesap pineweed pinger pinhole pinion pinite pinner pinny pinole pinon
    pinot pinstripe pintle pinwheel pinyon piolet pipal pipeclay pipet pipette pipework pipewort
    pippin pipsissewa pipul pique pirogi piroshki pirozhki pistachio pistia pita pitahaya
    pitanga pitchblende pitchfork pitchstone piton pitsaw pix pixy pizza placket plagioclase
    plaice plaid planchet planchette planer planimeter plank plank-bed planking plantain
    plantlet plaque plaster plasterboard plasterwork plastid plastron plat platan plate platen
    platform plating platter play-box playbook playbox playhouse playsuit plaything plectranthus
    plectron plectrum pleonaste plessimeter plessor plethysmograph pleurothallis pleximeter
    plexor pliers ploughshare plow plowshare plug-in plughole plum plum-yew plumage plumb
    plumcot plummet plumule plush pluton pluviometer plyers pocket pocket-handkerchief
    pocketcomb pocketknife podium podocarp podsol podzol pogonia poi poinsettia pointel pointrel
    poison-berry poisonberry poivrade poke poker pokeweed polarimeter polariscope polaroid pole
    poleax poleaxe polemonium polenta polisher pollard pollucite polo-neck polonaise polony
    polyanthus polychrome polygraph polypody pom-pom pomade pomatum pomegranate pomelo pompano
    pompon poncho ponderosa pondweed pone pongee pontifical pool poon pop-up popcorn popgun
    poplar poplin popover poppet poppy popsicle porc porcelain porcupines porgy pork porkchop
    porkholt porkpie poroporo porphyrin porphyry porridge porringer portable porterhouse
    portfolio portiere portulaca positioner possumwood post-it postbag posterboard posthole
    postiche postmodernism posy pot pot-au-feu potage potato potentiometer potherb potholder
    pothook pothos potluck potpie pottage pottery pottle potty pouch pouffe poulet poulette
    poultice powderpuff praline prawn prayerbook precipitator precursor premix preserves pretzel
    pricket prickle-weed pride-of-india prie-dieu prima primer primrose primula princewood
    privet proctoscope produce product profiterole progymnosperm projector propeller propellor
    proscenium prosciutto prosthesis protea protoheme protractor provender provisions prow prune
    pry psalter psaltery psilomelane psilophyte psilophyton psychrometer psyllium pteridophyte
    pteridosperm pteropogon pto publication puccoon puckerbush pud pudding puddle puffer
    pufferfish puka pulasan pulassan pull-through pullback pullet pulley pulley-block pullover
    pulpit pulpwood pumice pummelo pump pumpernickel pumpkin punchball punchboard pungapung
    punkah punnet puppet purau puree purifier purloo purse purslane pushpin pussley pussly
    pussy-paw pussy-paws pussytoes put-put puttee putty puttyroot pwr pyinma pyjama pyracanth
    pyracantha pyridoxal pyridoxamine pyridoxine pyrite pyrograph pyrola pyrolusite pyrometer
    pyromorphite pyrope pyrophyllite pyroscope pyrostat pyroxene pyrrhotine pyrrhotite pyx pyxie
    quackgrass quadraphony quadruplicate quahaug quahog quail quamash quandang quandong quantong
    quarter-vine quarterdeck quartering quarterlight quarterly quarterstaff quartervine
    quartzite quay quercitron quern quesadilla quill quillwort quilt quilting quince quipu quira
    quirt quoin quoit rabato rabbit-weed rabbiteye rabbitweed raccoon rachet racquet racquetball
    radar raddle radial radicchio radio radio-gramophone radio-phonograph radiocommunication
    radiolocation radiometer radiomicrometer radiophone radiotelegraph radiotelegraphy
    radiotelephone radiotelephony radish radome raetam raffia raft rafter rag ragee ragi raglan
    ragout ragweed ragwort rails raiment raincoat rainfly raisin raita ram rambotan rambutan
    ramee ramekin ramequin ramie ramjet rammer ramona ramontchi ramp rampion ramrod ramsons
    rangefinder rangpur rape raphia rappee rarebit raspberry ratan ratatouille ratch ratchet
    ration rattan rattle-top rattlebox rauvolfia ravehook raveling ravelling ravenala ravigote
    ravigotte ravioli rawhide rayon rayons razor razorblade reactor read ready-made ready-mix
    ready-to-wear realgar reamer rebato rebozo receiver receptacle recliner recorder rectifier
    recto red-berry redberry redbrush redbud reddle redfish rediffusion redmaids redroot redwood
    reed reedmace reefer reel refection reflectometer reflector refractometer refractory
    refreshment refrigerator regalia regimentals regnellidium regosol regulator regur rein
    reissue release relic relievo reliquary remake remaking remote render rensselaerite repast
    replica repp reprint reprinting reproducer republication rerebrace reseau reseda reset
    resistor resorcinolphthalein respirator rest-harrow restharrow resuscitator retem reticle
    reticule retinal retinene retinol retractor retread retrorocket revers reversible revetement
    rewa-rewa rheometer rheostat rheum rhinestone rhinoscope rhizoid rhizomorph rhodanthe
    rhodochrosite rhododendron rhodolite rhodonite rhodopsin rhubarb rhyolite rib riband ribband
    ribbonwood ribgrass ribier riboflavin ribwort rice ricegrass ricer richweed rickrack ricotta
    ricrac ridgepole riesling rig rigatoni rigging rigout rijstafel rijstaffel rijsttaffel
    rilievo rimu rind ring-binder rings rinse ripple-grass ripsaw risotto rissole rivet roadbook
    roan roast robe robe-de-chambre roble robot rocambole rockcress rockfish rockfoil rockrose
    rod roe roentgenoscope roll-on rollerblade rollmops rolodex rom romaine roneo roneograph
    rood rood-tree roof roofing rooftree rooibos rook roost ropebark ropeway roquefort roquette
    roridula rose rose-root rosebay rosebush rosefish roselle rosemaling rosemary rosette
    rosewood rosilla rosinweed rosita rostrum rotisserie rotor rottenstone rouge rougeberry
    roughage roughcast roulade roux rowan rowel rowlock royal rozelle rubber rubicelle ruby
    rucksack rudder rudderpost rudderstock ruddle ruddles rue ruffle rug rugelach ruggelach
    rugulah rummer runch rundle rung runway rush-grass rushlight rusk russet rutabaga rutile rya
    ryegrass sabaton sabayon sabbatia sabicu sable sabot saccharin sachet sack sackbut sackcloth
    sacking sacque saddle saddlebag saddlecloth saddlery safe safe-deposit safety-deposit
    safflower saffranine saffron safranin safranine sagebrush saguaro sahuaro sail sailcloth
    sailfish sainfoin salad salade salai salal salami salinometer sallet sallow salmi
    salmonberry salmwood salpiglossis salsa salsilla saltbush saltcellar saltine saltire
    saltshaker saltwort salver salvia salwar saman samarskite samba samisen samite samizdat
    samosa samovar samphire sand sandal sandalwood sandarac sandbag sandberry sandblaster
    sandbox sandbur sander sandglass sandpaper sandpile sandspur sandstone sandwich sandwort
    sanfoin sang sangapenum sanicle sansevieria sapling sapodilla sapota sapote sapphire
    sapphirine saprolite sapsago sapwood sarape sarcenet sarcophagus sarcostyle sard sardine
    sardius sardonyx saree sari sarong sarsaparilla sarsenet sashimi sassafras satchel sateen
    satellite satin satinet satinette satinleaf satinpod satinwood satsuma sauce sauce-alone
    sauceboat saucepan saucepot sauerbraten sauerkraut sausage saute savarin save-all saveloy
    savin savory savoury sawdust sawmill sawwort saxhorn saxifrage saxophone scabbard scabiosa
    scabious scaffold scaffolding scaler scallion scallopine scallopini scalpel scammony
    scammonyroot scampi scampo scantling scanty scapular scapulary scarecrow scarer scarf
    scarfpin scauper scenery scheelite schematic schist schizanthus schizopetalon schlock
    schnecken schnittlaugh schnitzel schoolbag schoolbook schooner schorl schrod scilla scissors
    sclerometer scoke scollop scolopendrium scone scorper scorpionweed scorzonera scourge scouse
    scrabble scrapbook scraper scrapple scratchpad screen screwbean screwdriver screwtop scriber
    scrim scrimshaw scrod scrubs scsi scuba scuff scuffer scull sculpture scup scuppernong
    scutcheon scuttle scyphus scythe sea-rocket seabag seafood seal sealant sealer sealskin seam
    searchlight seasoning seatbelt secateurs seckel secretaire sectional seder sedge sedum
    seedcake seedling seersucker seesaw segway seidel seismograph self-feeder self-heal
    self-portrait sellotape selsyn semaphore semi-abstraction semi-climber semiconductor
    semiepiphyte semigloss semimonthly semitrailer semiweekly semolina senna sensitometer sensor
    separate separator sepiolite sequenator sequencer sequin sequoia serape serge serger
    serigraph serviceberry serviette servo servomechanism servosystem sesame sesbania setscrew
    sett settee setterwort settle setup seven-spot sgraffito shackle shad shad-flower shadberry
    shadblow shadbush shaddock shades shadflower shading shag shagbark shake shako shale
    shall-flower shallon shallu shalwar sham shamisen shammy shamrock shank shantung sharkskin
    sharpener shawl shawm shawny she-oak sheaf shears sheath sheathing sheepshank sheepskin
    sheeting sheetrock shelf shell-flower shellac shellbark shellfish shellflower sheraton
    sherbert sherbet shield shillalah shillelagh shim shingle shingling shinleaf shinpad
    shipment shirt shirtdress shirtfront shirting shirtsleeve shirtwaist shirtwaister shittah
    shittim shittimwood shlock shoddy shoe shoehorn shoetree shofar shoji shook shooter
    shopfront shophar shoring short-grass short-stop shortbread shortcake shortgrass shortia
    shorts shovel shower showerhead shredder shrink-wrap shrub shrublet shuck shumac shutter
    shuttle shuttlecock sial sickbag sickbed sickle sicklepod sideboard sidelight siderite
    sidesaddle sidetrack sidewall siding sienna sieve sifter sights sigmoidoscope signet silage
    silene silents silicon silk silkgrass silks silkscreen silkweed silkwood sill silt siltstone
    silver silver-bush silver-lace silverberry silverbush silverpoint silverrod silversword
    silvervine silverware silverweed silverwork sima simal simnel simple simulator sinapism
    sing-kwa single-leaf singlestick singlet sink sinker sinoper sinopia sinopis siris sirloin
    sirup sisal sisham sissoo sissu sitar six-pack six-spot sixpack sizing skate skeg skep
    sketch sketchbook skewer ski skid skidpan skillet skilly skirret skirt skittle skivvies
    skullcap skunk-weed skunkbush skunkweed skysail slab slacks slat slate slating slaw
    sledgehammer sleepwear sleeve slicker slide slingback slingshot slip-on slipcover slipknot
    slipover slipper slipperwort slipstick slit sloe slop slops sluicegate slumgullion smaltite
    smelt smilo smitane smock smocking smokescreen smoothbark smoother snack snaffle
    snail-flower snailflower snake-head snakeberry snakehead snakeroot snakeweed snakewood
    snapdragon snatch sneaker sneezeweed sneezewort snifter snips snood snorkel snow-in-summer
    snow-on-the-mountain snowball snowbell snowberry snowboard snowdrop snowman snowshoe
    snowsuit snuffbox snuffer snuffers soap-rock soap-weed soapberry soapbox soaprock soapstone
    soapweed soapwort sobralia sock sockeye sodalite sofa soffit soft-cover softback softball
    softwood soja solenoid solitaire solleret soma sonar songbook sonogram sonograph sonometer
    soochong sorb sorbate sorbent sorbet sordino sorgho sorghum sorgo sorrel souari soubise
    souchong souffle sounder soundtrack soup soupspoon sourball sourdine soursop sourwood
    sousaphone soutache soutane southernwood souvlaki souvlakia sowbane sowbelly sowbread soya
    soymilk spacesuit spackle spade spaghetti spaghettini spam spandex spandrel spandril spangle
    spanner spar sparerib spareribs sparker sparkleberry sparkler sparling spatchcock
    spathiphyllum spatterdock spatula speakerphone spearmint speck speckle specs spectacles
    spectrograph spectrometer spectrophotometer spectroscope speculum speedometer speedwell
    spell-checker spelt spermatocide spermatophyte spermicide sphalerite spherometer
    sphygmomanometer spiceberry spicebush spicemill spiderflower spiderwort spikemoss spikenard
    spile spillikin spin-off spinach spindle spindleberry spinel spinet spinnaker spiraea spirea
    spirograph spirometer spittoon splashboard splasher splay spleenwort splice splicing spliff
    spline splinters split-pea splitsaw spodumene spoilable spoke spokeshave sponge spool spoon
    spoonflower spork sporophyte sporran sportswear spot-weld spout sprag sprat spreader
    spreadhead springboard springer sprinkler sprinkles sprit spritsail spruce spud spurge
    sputnik spyglass spyhole squab squash squaw-bush squawbush squawroot squeaker squeegee
    squeezer squid squirter stabile stabiliser staddle staggerbush stair stair-carpet stair-rod
    stairhead stalk stammel stanchion stand standby stanhopea stannite stapelia staple staplegun
    stapler star-duckweed star-glory star-of-bethlehem star-thistle starboard starches
    starflower starter starwort statice stationery stator statue statuette stayman stays
    staysail steak steamer steatite steelyard steeper stein stela stelis stem-winder stencil
    step-in stephanotis sterculia stereo stereophony stereoscope steriliser sterilizer stern
    sternpost stethoscope stetson stevia stewpan stibnite stick stickpin sticktight stickweed
    stiffener stile stilt stilton stingaree-bush stinkweed stirrup stitch stitchery stitchwort
    stob stock-in-trade stockfish stockhorn stockinet stockinette stocking stockpot stodge
    stogie stogy stole stomacher stone-face stone-root stonecress stonecrop stoneface stoneroot
    stoneware stool stopcock stopping stopwatch storefront storksbill storybook stoup stove
    stover strad stradavarius straightedge straightener straightjacket strainer strake strangler
    strap strapless straw strawberry strawboard strawflower streamliner streetlight strengthener
    streptocarpus streusel strickle stringybark stripe strobe stroboscope strongbox strontianite
    strop strophanthus strudel stubble stucco stuff stuffing stylus styrax sub sub-assembly
    subbase submersible subshrub subsoil subwoofer succade succory succotash succulent suede
    suffrutex sugar sugar-bush sugarberry sugarloaf sugarplum sugi suit suitcase suiting
    sukiyaki suksdorfia sulla sultana sumac sumach sump sunberry sunblind sunblock sunbonnet
    sunchoke sundae sundew sundial sundog sundress sundrops sunfish sunflower sunglass
    sunglasses sunhat sunlamp sunroof sunrose sunscreen sunshade sunshine-roof sunspot sunstone
    sunsuit supercharger supercomputer superhet superload supper supplejack surbase surcoat
    surface surfboard surplice surprint surtout sushi suspender suspensor suspensory sustenance
    swab swage swallowtail swallowwort swan-flower swan-neck swanflower swanneck swastika swatch
    swathe swathing swatter sweatband sweater sweatpants sweats sweatshirt sweatsuit
    sweep-second sweetbread sweetbreads sweetbriar sweetbrier sweetener sweetening sweetleaf
    sweetmeat sweetpea sweetsop swill swimsuit swimwear swingletree switch switch-ivy
    switchblade swivel swob swordfish sycamore sylvanite sylvine sylvite synchro
    synchrocyclotron synchroflash synchromesh synchroniser synchronizer synchronoscope
    synchroscope synchrotron synthetism syringa syringe syrinx syrup system t-bar t-network
    t-scope t-shirt t-square tabard tabbouleh tabi tabis tablecloth tablefork tablet tabletop
    tableware tabloid tabooli tabor taboret tabour tabouret tabulator tacamahac tach tacheometer
    tachistoscope tachograph tachometer tachylite tachymeter tacking taenia taffeta taffy
    tagasaste tagliatelle tahini tail-flower tailcoat tailfin tailflower taillight tailor-made
    tailplane tails tailstock tailwort take-up takeaway takeout talaria talc talcum talipot
    talkie tall-grass tallboy tallgrass tallith tam tam-tam tamarack tamarillo tamarind
    tamarindo tamarisk tambourine tammy tamp tamper tandoor tanekaha tangelo tangerine
    tanglebush tangor tangram tankard tannia tannoy tansy tantalite tape tapeline tapenade
    taping tapioca tapis tappet tar-wood tarboosh tarmac tarmacadam tarot tarp tarpaulin
    tarragon tartan tartlet tarweed tarwood tasse tassel tasset tater tatter tatting tawse
    taximeter taxiway tea-strainer teaberry teacake teak teakettle teakwood teapot teasel teasle
    teatime teazel teddy teeter teeter-totter teeterboard teetertotter teetotum teff telamon
    telecasting telecom telecommunication telefilm telegraph telegraphy telemeter telephone
    telephony teleprinter teleprompter telescope telethermometer teletypewriter television telex
    telfer telly telpher tempera tempura ten-spot tendergreen tenia tenoroon tenpin tensimeter
    tensiometer tent-fly tenterhook terebinth teriyaki terrine terrycloth terylene tessella
    tessera testiere testudo tether tetrabromo-phenolsulfonephthalein tetraskele tetraskelion
    tetrazzini tetrode tetterwort textbook textile thallophyte theodolite theremin thermel
    thermistor thermocouple thermograph thermogravimeter thermohydrometer thermojunction
    thermometer thermometrograph thermopile thermoregulator thermos thermostat thesaurus thiamin
    thiamine thickener thickening thill thimbleberry thimbleweed thistle thole tholepin thong
    thorite thoroughwort thortveitite thrasher threader threads three-d three-decker thresher
    thrift throatwort throne throstle throttle throughput thumbhole thumbnut thumbscrew
    thumbstall thumbtack thurible thus thwart thyme thyrsopteris tiara tick-weed tickseed
    tickweed tidbit tidemark tidy tidytips tie tie-in tieback tiepin tiffin tights tile till
    timbale timber timbrel time-fuse time-switch timepiece timer timothy timpani tincture
    tinfoil tinplate tinsel tinsnips tintack tintometer tinware tippet tipu tiramisu tire
    tirolean titbit titfer tithonia titi titrator toad-in-the-hole toadflax toadshade toast
    tobacco toby tocopherol toecap toetoe toffee toffy tofu toga togs toiletry toitoi tole
    tollon tom-tom tomalley tomatillo tomato tome tomograph tongs tongue-flower tongueflower
    tonometer tool toolbox toon toothbrush toothpick toothwort topaz topcoat topee topgallant
    topi topknot topmast topping topsail topside topsoil toque torch tore tornillo torte
    tortellini tortilla tortoiseshell tostada totalisator totaliser totalizator totalizer totara
    tote touch-me-not touchscreen toupe toupee tourmaline tournedos tourniquet tourtiere towel
    toweling towelling toy toyon tracery tracheophyte trackball tragacanth train tram tramline
    trammel trampoline tramway transducer transformer transistor transit transponder transport
    transudate transudation trap trapeze trapping trappings trave traverse tray treacle
    tread-softly tread-wheel treadle treadmill treadwheel treat trebuchet trebucket tree treelet
    treenail trefoil tremolite trenail trench trepan trephine trews tri-chad tricolor tricolour
    tricorn tricorne tricot tridymite trifle trifoliata trigger trillium trinket triode tripe
    triphammer triple-decker triplicate tripod tripoli triptych triskele triskelion tritoma
    trivet troche trolleybus trombone trompillo trouser trousering trousseau trout trowel
    truckle trump trumpet trumpet-wood trumpets trumpetwood truncheon trundle trunks trunnel
    truss tub tuba tubeless tuberose tuck tuckahoe tucker-bag tudung tufa tuff tuffet tuille
    tulip tulipwood tulle tumble-dryer tumbleweed tun tuna tunaburger tung tunny tupelo turban
    turbine turbogenerator turbot tureen turmeric turnbuckle turnip turnspit turntable turnup
    turquoise turreae turtle turtlehead turtleneck tusk tutsan tutti-frutti tux tuxedo
    tv-antenna twayblade tweed tweeter tweezer twill twinberry twinflower twinkie twistwood
    two-by-four two-piece tympan tympani typewriter udometer ugli uke ukulele ultracentrifuge
    ultramarine ultramicroscope ultrasuede umbellifer umber umbrella umbrellawort unabridged
    underbodice underclothes underclothing undercoat undercut underdrawers underfelt
    undergarment underlay underlayment underpants underseal undershirt undershrub underskirt
    undersoil underwear undies uniform unitard unmentionable upholstery upper upright uraninite
    urceole urinal urn urobilin ursinia utensil valerian valise vambrace vanadinite vanda vane
    vanilla vaporiser vaporizer variometer variorum varnish vase vase-fine vcr vdu veal veau veg
    vegetable vegetarianism veggie veil veiling velcro vellum velour velours veloute velveeta
    velvet velvet-leaf velveteen velvetleaf velvetweed veneer veneering venison vent vent-hole
    ventail venthole ventilator venushair verbena verdicchio verdigris verdolagas vermicelli
    vermiculite vernix vernonia veronica verso vervain vest vestiture vestment vesuvian
    vesuvianite vetch vetchling vial viand viands vibes vibraharp vibraphone vibrator
    vichyssoise victrola victual victuals vicuna videocassette videodisc videodisk videotape
    viewfinder viewgraph vinaigrette vine vinegar vinegarweed vinifera viol viola violet violin
    violoncello viosterol virginal viscometer viscosimeter vise visor vitamin vitellus vitrine
    viyella vizor vocabulary voicemail voile vol-au-vent volaille voltmeter volumeter volute
    voussoir vulcanite wad wadding waders wafer waffle waft wahoo wainscot waistband waistcloth
    waistcoat wake-robin wakeboard waldmeister walkie-talkie walkman walky-talky wallboard
    wallet wallflower wallpaper wampee wan wand wandflower waratah wardrobe ware warhorse warmer
    wartweed wartwort wasabi wash wash-and-wear washables washbasin washboard washbowl washcloth
    washrag washstand washtub wastebasket wastebin watch watchband watchstrap water-color
    water-colour water-mint water-shield water-target watercolor watercolour watercress
    watered-silk waterfinder waterleaf watermeal watermelon waterproof waterscape waterskin
    waterweed waterwheel wats wattmeter waveguide waxberry waxflower waxmallow waxwork weakfish
    wearable weatherboard weatherboarding weathercock weatherglass weatherstrip weatherstripping
    weathervane weave webcam website wedgie weed weed-whacker weeds weekly weenie weigela
    weighbridge weld weldment well welwitschia western whalebone wharf wheat wheat-grass
    wheatflake wheatgrass wheel wheelchair wheelwork whelk whetstone whiffletree whin whinberry
    whip whippletree whipsaw whipstitch whipstitching whirligig whisk whitebait whitecup
    whitefish whitethorn whitewood whiting whitlavia whortleberry wicker wickerwork wicket
    wickup wicopy wienerwurst wiesenboden wiffle wifi wig wildcat wildflower wildfowl wilding
    willow willow-pattern willowherb willowware wilton wimble wimple wincey winceyette winch
    windbreaker windcheater windfall windflower winding-clothes winding-sheet windlass windmill
    windowpane windowsill windscreen windshield wineberry wineglass winepress winesap wineskin
    wing-nut wingstem winkle winterberry wintergreen wire wireless wirework wiring wistaria
    wisteria witchgrass withe witloof wlan woad woadwaxen wobbler wok wolfbane wolframite
    wolfsbane wollastonite wonderberry wonton wood wood-fern woodbine woodcarving woodcut
    woodenware woodfern woodruff woodscrew woodsia woodwaxen woodwind woodwork woofer wool
    woolen woollen worcestershire wordbook wordfinder work-board work-clothes work-clothing
    work-shirt workbag workbasket workbench workboard workbook workbox workhorse working
    workings workpiece worksheet workstation worktable workwear wormseed wormwood worsted wort
    wrap wraparound wrapper wrapping wreath wringer wristband wristlet wristwatch wulfenite
    wurtzite www xenotime xeranthemum xerophile xerophyte xerox xylophone xylosma yacca yagi
    yanquapin yardgrass yarmelke yarmulka yarmulke yarrow yashmac yashmak yautia yearbook yearly
    yellowwood yew ylang-ylang yo-yo yoghourt yoghurt yogurt yoke yolk youth-on-age ytterbite
    yucca zabaglione zaman zamang zamboni zamia zapper zarf zebrawood zep zigadene zill
    zinfandel zinkenite zinnia zinnwaldite zipper zircon zither zithern ziti zori zoysia
    zucchini zwieback
  ]],
}
