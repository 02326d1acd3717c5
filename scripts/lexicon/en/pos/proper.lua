--- en/pos/proper.lua: English words that are written with a capital.
--
-- Keys as in lemmas.lua, with P proper noun. Folded forms.
--
-- Generated from WordNet 3.0 by generate.lua. Not to be edited; NOTICE holds its licence.

return {
  A = [[
    a-one aberdonian acheronian acherontic aeschylean afro-asian albigensian allied alpine
    ambrosian amerindic andalusian andean anglo-catholic anglo-jewish anglophilic anglophobic
    apocryphal argentine aristotelic arthurian asat audenesque augean augustan australasian
    balzacian bantoid bantu-speaking baptistic bayesian beethovenian biedermeier bismarckian
    blessed boeotian bogartian bolshevistic boolean bosnian botswanan britannic brobdingnagian
    buddhistic caesarean caesarian calcuttan calvinistic calvinistical cappadocian carolean
    caroline caucasic caucasoid ceylonese chasidic chassidic chian chinese-red christological
    churchillian cimmerian coleridgean coleridgian columbian congregational continental copernican
    corsican cromwellian dantean dantesque delphian delphic democratic demosthenic deweyan
    dickensian dionysian donnean donnian dostoevskian dostoyevskian draconian einsteinian
    english-speaking epicurean episcopal erasmian eucharistic eurasiatic eurocentric europocentric
    falstaffian faustian finno-ugric-speaking flemish-speaking frankish french-speaking frostian
    gaelic-speaking gallic gallican galwegian gandhian gauguinesque gaussian genovese
    german-american german-speaking ghanaian ghanese gilbertian goethean goethian gordian
    graeco-roman graecophilic gram-negative gram-positive greco-roman gregorian h-shaped handelian
    hasidic hassidic hebraic hebraical hebridean hellenistic hellenistical hemingwayesque hertzian
    hesperian himalayan hippocratic hispaniolan hitlerian homeric hugoesque huxleian huxleyan
    ibsenian icelandic-speaking indo-germanic islamic italian-speaking jacobinic jacobinical jain
    jamesian janus-faced japanese-speaking jesuitic jesuitical jewish jewish-orthodox jovian
    judaic judaical judeo-christian junoesque kafkaesque kannada-speaking kantian kiplingesque
    ko'd koranic kyrgyzstani l-shaped laputan latin-american leibnitzian leibnizian leonardesque
    levitical lincolnesque lincolnian linnaean linnean livonian-speaking lusitanian luxembourgian
    manchurian marian markovian marxist-leninist masonic masoretic melanesian mercurial
    michelangelesque mishnaic modern moldovan monophysitic moravian moresque mozartean mozartian
    mycenaean napoleonic neanderthalian new nicaean nicene noachian old olympic orphic orthodox
    orwellian oscan-speaking palladian pan-hellenic panhellenic pasteurian pauline pavlovian
    peloponnesian pharaonic piagetian platonic platonistic plutonian prakritic pretorian
    procrustean proustian ptolemaic puranic pythagorean r.c. rabelaisian reformed rembrandtesque
    rhodesian riemannian romanic romanist rooseveltian roumanian rousseauan ruandan
    russian-speaking sadducean samoyedic-speaking sapphic satanic saudi-arabian semitic-speaking
    senecan shintoistic shuha siouan-speaking sisyphean slovakian socratic solomonic soviet
    spanish-speaking stravinskian stravinskyan stygian sunday-go-to-meeting t-shaped tajikistani
    tantric tantrik tartarean tasmanian teutonic thoreauvian turkic-speaking tyrolese u-shaped
    uzbekistani vedic viennese voltarean voltarian w-shaped wilsonian wittgensteinian
    wordsworthian wysiwyg x-linked y-shaped yeatsian zolaesque
  ]],
  AP = [[
    aboriginal adonic aeolian afghani afghanistani african african-american afrikaans afrikaner
    afro-american alaskan aleutian alexandrian algerian alsatian american amerind amharic andorran
    anglican anglo-indian angolan anguillan antarctic antiguan appalachian arabian arabic aramaean
    aramean argentinian argive aristotelean aristotelian arminian asian asiatic athenian attic
    austrian bahai bahamian bahraini baltic bangladeshi barbadian baroque bavarian belarusian
    belgian benedictine beninese bermudan bhutanese bolivian bolshevist brazilian british
    brummagem bruneian buddhist burundi burundian byzantine calvinist cambodian cameroonian
    canadian capetian carmelite carolingian cartesian carthaginian carthusian catalan catholic
    caucasian celtic cenozoic chadian chilean chinese chippendale christian cockney colombian
    confederate confucian congolese congregationalist coptic creole cretaceous croatian cuban
    cyprian cypriot cypriote cyrillic czechoslovakian dalmatian danish darwinian dipylon
    djiboutian dominican donatist dutch ebionite ecuadorian edwardian english ephesian
    episcopalian eritrean essene estonian eurafrican eurasian european fabian fahrenheit federal
    finnish florentine formosan franciscan freudian gabonese gaelic galilaean galilean gambian
    genoese germanic ghanian gibraltarian glaswegian gnostic gothic graecophile grecian greek
    grenadian gu guatemalan guinean guyanese hadean haitian hebrew hegelian hellenic hindi
    hispanic honduran hungarian incan indo-aryan indo-european ionic iraki iraqi irish ismaili
    italian italic jacksonian jacobean jainist japanese javan jeffersonian jordanian julian
    jungian jurassic kampuchean katari kazakhstani kechuan kenyan keynesian kokka kurdish kuwaiti
    lamarckian lancastrian lao laotian lebanese levantine liberian libyan liechtensteiner
    lilliputian liverpudlian lutheran luxemburger machiavellian madagascan malawian malayan
    malayo-polynesian malian malthusian mancunian manichaean manichean manichee maoist maroc
    martian marxist mauritanian mauritian mendelian mesoamerican mesozoic methodist milanese
    minoan mohammedan monacan monegasque mongol mongolian mongoloid monophysite montserratian
    moorish moroccan mosaic moslem mozambican muhammadan muscovite muslim namibian nauruan nazi
    neandertal neanderthal neapolitan nepalese nestorian newtonian nicaraguan nigerian nigerien
    nilotic nipponese nordic numidian olympian omani oxonian pakistani paleozoic palestinian
    panamanian paraguayan parisian peruvian philippine philistine polish praetorian pre-raphaelite
    protestant prussian punic qatari quebecois quechuan rhenish roman romance romani romansh
    rumansh ruritanian russian rwandan sabahan sabbatarian saharan salvadoran salvadorean samoan
    sarawakian saudi saxon scandinavian scotch scots scottish seljuk semite semitic senegalese
    serbian seychellois shakespearean shakespearian shavian shintoist siberian sicilian sikh
    singaporean singhalese sinhala sinhalese sinitic skinnerian slav slavonic slovenian somalian
    spartan stalinist sufi sumatran sumerian swedish syrian tai tanzanian taoist thai theban
    timorese tobagonian togolese triassic trinidadian trojan tunisian turkic turkish tyrolean
    ugandan uniate union uruguayan utopian venetian venezuelan victorian wagnerian washingtonian
    wesleyan wiccan yemeni yugoslav yugoslavian yuman zairean zairese zambian zimbabwean
    zoroastrian
  ]],
  APV = [[
    gi
  ]],
  P = [[
    aarhus aas ab abc's abcs abdias abelmoschus abies abkhas abls abo abramis abs abydos
    acanthocereus acanthophis acanthoscelides acanthurus acapulco accipiter accipitriformes acer
    achilles achoerodus achras acinos acipenser acores acorus acragas acrasiomycetes acridotheres
    acris acrobates acrocarpus acrocephalus actias actifed actiniopteris actinomeris
    actinomycetales actitis acts adam adams adelges adenauer adirondacks adps adrianopolis aedes
    aegates aegiceras aegilops aegisthus aegospotamos aegypius aegyptopithecus aeneas aengus
    aeolis aeolus aepyceros aepyorniformes aerobacter aeschylus aesculapius aesculus aetobatus
    affirmed africa africander afrikander afrocarpus agalinis agapornis agaricales agaricus
    agathis agdestis agdistis agelaius aggeus agonus agriocharis agrostis aides aidoneus aids
    ailurus alabama alabaman alabamian alaska albany albatrellus albers albigenses alcaeus
    alcelaphus alces alcibiades alcides alectis alectoris alepisaurus aletris aleurites aleutians
    alexander alexanders aleyrodes alfred alger algeripithecus algiers alismales alka-seltzer
    alleghenies allhallows alnus alopecurus alopius alps als alytes alzheimer's alzheimers
    amaranthus ambloplites amblyrhynchus ameiurus amelanchier america americana americanism
    ammodytes ammotragus amos amphibolips amsterdam amygdalus anabaptist anabas anabrus anacyclus
    anagallis anagyris ananias anaphalis anarhichas anas anastomus anaxagoras anaximander
    anaximenes ancistrodon ancylus andes andreaeales andrews andricus aneides anemopsis angas
    anglo-american anglophilia anguilliformes anguis angus anigozanthus anisotremus annapolis
    anoectochilus anolis anopheles ans anser anseres anseriformes antares anthemis antheropeas
    anthoceros anthocerotales anthonomus anthriscus anthus anthyllis antidorcas antigonus antilles
    antoninus antonius antrozous anubis anvers aotus apache apennines aphis aphyllanthes
    aphyllophorales apios apis apodemus apodiformes aporocactus appalachians appenzeller april
    aptenodytes apterygiformes apus aquarius aquinas arab-berbers arabidopsis arabis arachis
    arales aramus araneus aras araxes arcado-cyprians archaeornithes archilochus archimedes
    archosargus arctictis arctocebus arctocephalus arctostaphylos arctotis arcturus ardennes ards
    areopagus ares argos argusianus argynnis arhus arianism aries arilus ariocarpus aristarchus
    aristolochiales aristophanes aristotle arius arizona arkansas arkansawyer arminius arnoseris
    arrhenius artamus artaxerxes artemis arthropteris artocarpus artois ascaphus ascaris
    aschelminthes asclepias asclepius ascomycetes asia asklepios aspalathus aspergillales
    aspergillus asphodelus aspidelaps aspidiotus aspidophoroides aspis assyrian assyriology
    astacus astreus asvins ateles athabascan athanasius athens atherinopsis atherurus athos
    athrotaxis atlanta atlantides atlantis atreus atrichornis atromid-s atropos attica atticus aug
    augeas august augustus aulacorhyncus aulostomus aurelius aureomycin auriculariales auriparus
    austin australia australopithecus austrocedrus austrotaxus automeris averroes aves azores
    babel baccharis bacchus bacteroides bahamas baiomys balaeniceps balanus balder bali balinese
    balistes balkans baltimore balzac banks baptist baptists barbados basidiomycetes basiliscus
    bassariscus bathyergus batis batrachoseps bauhaus bavaria bayer bayes beatles beaujolais
    beecher behrens behring beijing belarus belisarius bellis belshazzar bennettitales bennettitis
    bennington berber berberis berbers bering berkshires berlin berliner bermudas bern berzelius
    bessemer bible bibos bidens billings birmingham bisayas bitis bjs blaberus blastocladiales
    blastomyces blennius blissus bmus bns boer boethius bokkos bolbitis boletellus boletus bombay
    bombus bonhoeffer bonn bontemps bootes borassus borges bos boselaphus bosporus boston botaurus
    bothrops bourbon bouvines bowdler brachinus bradypus brahms brassica brazil brazos brest
    breuer bridges bris britain britisher brits broadway bromo-seltzer bromus brooklyn brooks
    brosmius bruchus bruckner bruges brussels brutus bruxelles bryales bubalus buber bubulcus
    buceros bucharest buchner budapest buddha budorcas bulgaria bungarus burhinus burma burns
    burroughs buxus bvd's bw byblos byelarus cacicus cadmus caenolestes caesar cajanus calais
    calamagrostis calder calidris california callas callicebus callinectes calliophis callisaurus
    callistephus callitris callophis callorhinus calocedrus calochortus calvados calycanthus
    cambarus cambodia cambridge camelus campanulales campephilus camponotus camptosorus
    campylorhynchus camus canachites canada canaries candlemas canis cannes canopus cantharellus
    canticles capparis capreolus capricornis capricornus caprimulgiformes caprimulgus capros
    caracas carassius carcharhinus carcharias carduelis carduus caribbean caribees carlos
    carolinas carolus carothers carpathians carphophis carpinus carpobrotus carpodacus carthamus
    cartier caryophyllales casals cascades casmerodius casper cassirer cassite cassius castanopsis
    castoroides castries castroism casuariiformes casuarinales casuarius catapres catharanthus
    cathars cathartes cather catholicism catholicos catoptrophorus catostomus catskills catullus
    caucasus cebus cedrus celastrus celebes celsius celtis cenchrus centaurus centranthus
    centrocercus centropomus centropristis centropus centunculus cephalopterus cephalotaxus
    cephalotus cepheus cepphus ceratitis ceratopteris cerberus cercis cercocebus cercopithecus
    ceres cereus cervantes cervus cetorhinus cetus ceylon ch'ing chablis chaenomeles chaenopsis
    chaetodipterus chalcis chalons chamaecyparis chamaecytisus chambers charadriiformes charadrius
    charales charles charolais chartres charybdis chaucer cheever cheilanthes cheiranthus chelifer
    chenopodiales cheops cheremis cherepovets cherokee chester cheviots cheyenne chicago
    chilomeniscus chilomycterus chilopsis chimonanthus china chionanthus chios chirocephalus
    chironomus chlamydomonas chlamydosaurus chlamyphorus chloranthus chloris chlorococcales
    chlorophis chlorophoneus choeronycteris choloepus chondrichthyes chondrus chongqing chopin
    chordeiles choriotis chorizagrotis christ christendom christianity christmas christopher
    chronoperates chrysemys chrysobalanus chrysochloris chrysolepis chrysolophus chrysophrys
    chrysopsis chrysothamnus chungking chytridiales chytridiomycetes cialis cicer ciconiiformes
    cincinnati cincinnatus cinclus circaetus circinus cis cistothorus cistus citellus
    citharichthys citroncirus citrullus cladorhyncus cladrastis clamatores clathrus claudius
    claviceps cleanthes cleistes clemens clethrionomys cleveland clovis cnemidophorus cnicus
    cnidoscolus cnossos cnossus cns coccothraustes cocculus coccyzus cochlearius cocos cocus
    cocytus colaptes colchis coleridge colinus colorado colossians coluber columbiformes columbus
    colymbiformes comenius commelinales communion comoros concord conepatus confucius congo
    congress coniferales conilurus connarus connecticut connecticuter connochaetes connors
    conocarpus contopus contras conuropsis copenhagen copernicus coprinus coptis coracias
    coraciiformes coragyps cordaitales cordaites cordylus coregonus cornus cornwallis cortes
    cortinarius corvus coryanthes corydalus corylopsis corylus cosmocampus cotinus cotswolds
    cottus cowpens cowper cr cracticus crataegus creator crepis cricetus crius crocodilus
    crocodylus croesus cronus crookes crotalus crotaphytus cryptacanthodes cryptobranchus
    cryptocercus cryptotermes cryptotis csis ctenocephalides ctenocephalus cuba cuculiformes
    cuculus cucumis cuniculus cupressus cursorius curtis cushing custer cuvier cyamopsis cyamus
    cycadales cycadofilicales cycas cyclades cyclopes cyclophorus cyclopterus cyclosorus cycnoches
    cygnus cynips cynocephalus cynomys cynopterus cyperus cypriniformes cyprinus cyprus cyrus
    cystopteris cytisus czechoslovakia d-layer dacrycarpus dacrymyces dactylis dactylopius
    dactylopterus daedalus daimler dallas damaliscus damascus damocles danaus dane dante
    dardanelles dardanus darjeeling darwin dasyatis dasypus dasyurus daucus daugavpils daumier
    davis davys dawes dbms dc dds debs dec decapterus december decius deimos dekker delaware
    delibes delius delphinapterus delphinus demeter demetrius democrat democritus demosthenes
    dendraspis dendroaspis dendrocalamus dendrocolaptes dendroctonus dendrolagus denmark denver
    dermochelys des descartes desmanthus desmodus desmograthus detroit deuteromycetes devil dewar
    dhodhekanisos diadophis dialeurodes dianthus diapensiales dias diceros dicotyledones
    dicranales dicranopteris dictamnus didelphis dimocarpus dinornis dinornithiformes diogenes
    dionysius dionysus diophantus diospyros diplotaxis dipodomys dippers dipsacus dipsosaurus
    dipus dis discomycetes dixiecrats dmus dnieper dolichos dolichotis dominicus donatus donbas
    doppler doris dorking dorotheanthus doryopteris dos douglas dover dovyalis dowding downing
    dracunculus dreiser drepanis dreyfus drimys drms dromaius dryas dryopithecus dryopteris dts
    dublin dubliner dukas dulles dumas dumpster dunkers durer durres duvalier dyaus dysdercus
    eacles eames eas east-sider easter ebenales ebonics ebs eccles ecclesiastes ecclesiasticus
    echeneis echinocereus echinops ectopistes eds edwards eeg egypt eisenhower elaeagnus elaeis
    elaeocarpus elagatis elanoides elanus elaphurus eleocharis elephantopus elephas
    eleutherodactylus eliomys ellas elops elvis elymus emmentaler emmenthaler empedocles
    enceliopsis endomycetales enets engels england english-weed englishman engraulis ensis
    enterobius entlebucher entomophthorales eos ephesians ephesus ephippiorhynchus epictetus
    epicurus epimetheus epinephelus epipactis epirus eptesicus equetus equisetales equus
    eragrostis eranthis erasmus eratosthenes erebus eretmochelys erianthus ericales eridanus
    erignathus erinaceus erinyes eris erithacus erlenmeyer erving erysiphales erythrocebus
    eschrichtius esther ethelred etropus euarctos euascomycetes eubacteriales eubryales
    eucinostomus eudyptes euler eumeces eumenes eumenides eumetopias eumops eumycetes eunectes
    euonymus euphagus euphractus euphrates euproctis euripides europe europeanization eurotiales
    eusebius eutamias euthynnus evans eve everest everglades evers ezekias faeroes fagales fagus
    fairbanks falconiformes falkner fallopius faroes fas fasciolopsis father-god faulkner faunus
    faustus fawkes fcs feb february fechner feifer felis ferber ferocactus fes ficus fiedler
    fields fijis filicales finn fischer flaminius flanders fleming fletcher florence florida
    floridian fm fomes fordhooks formicarius fots fourier fps france fraxinus frazer frenchman
    freud friday frobisher frs fucales fuchs fuentes fulmarus fundulus furnarius fusanus
    fuscoboletinus fws g-string gadiformes gadus gaius galapagos galatians galeopsis galeorhinus
    galeras galliformes gallirallus galois ganges gardiner gardner garnier garrulus gasteromycetes
    gasterophilus gasterosteus gastroboletus gastromycetes gates gatling gavialis gaviiformes
    geiger gempylus gentianales gentianopsis genyonemus geomys geophilus georgia geothlypis
    geraniales gerbillus germany gerres gerrhonotus gerris gesner ghana gibbs gilmer ginkgoales
    glaser glaucomys glendower glis gloucester gnetales gnp god godspeed goebbels goering goethals
    golding gompers goniopteris gonorhynchus gop gopherus gordimer gordius gorgas gorgonocephalus
    goring gospel gospels gps grainger graminales granicus granville-barker graves greece
    greenland grias gris gropius grotius groves gruiformes grus guam guarnerius guatemala gulliver
    gustavus guttiferales gymnadeniopsis gymnelis gymnocladus gymnogyps gymnopilus gypaetus gyps
    haber hades haemanthus haematopus haemopis haemoproteus haliaeetus halicarnassus halicoeres
    haliotis halloween hallowmas halocarpus hals hamamelis hamamelites hamas hanks hannover
    hanover hanukkah haplopappus harding hargreaves harlem harris harvard hastings hawaii hawkins
    hawkyns hayes hays hebrews hebrides hegel heidegger heleodytes helicteres heliobacter helios
    heliothis helleborus helminthostachys helotiales helsingfors hemachatus hemerocallis
    hemiascomycetes hemigalus hemigrammus heming hemipteronatus hemitripterus hephaestus
    hephaistos heracles heraclitus herakles hercules hercules'-clubs herculius hermaphroditus
    hermes herodotus herpestes hesperides hesperis hesperus heterobasidiomycetes heterocephalus
    heteromeles heteroscelus heterotrichales hexagrammos hexalectris hexanchus hhs hibbing
    hieronymus highlander highlands highness himalayas himantopus himmler hipparchus hippocrates
    hippocrepis hippoglossoides hippoglossus hipposideros hippotragus hipsurus hitchings hitler
    hobbes hobbs hoder hokan holcus holland hollander hollands holmes holocentrus holofernes
    homarus homobasidiomycetes honduras honegger honolulu hoosier hopkins horus houston houyhnhnms
    howells hp hudson huggins hughes humber humulus hun hungary hus hutchins huygens hyacinthoides
    hyades hybanthus hydnocarpus hydrastis hydrobates hydrocharis hydrochoerus hydrodamalis
    hydromantes hydromys hydrus hyemoschus hygrophorus hylobates hylocereus hymenogastrales
    hymenomycetes hyoscyamus hypericales hypnos hypochaeris hypochoeris hypocreales hypopachus
    hypopitys hypoxis hyssopus i.q. iapetus iberis ibero-mesornis icarus icbm iceland icelander
    ictalurus ictiobus iglesias ignatius iis ijsselmeer ile-de-france ile-st-louis iliad illinois
    inachis india indiana indianapolis indonesia indus inger ingres ins insessores ipsus iran iraq
    ireland irelander irenaeus irishman ironsides iroquois irs irving isatis isis isocrates
    isoetales isoetes israelites issus istiophorus isurus italy ives ixobrychus ixodes jacobs
    jaculus jagger jaish-i-mohammed jambos james jan jansenist january janus jap japan jaspers
    java javanthropus jeffers jenner jerusalem jesus jevons jew jew's-ears jew-baiter johnny johns
    jones josephus judaism judges juglandales juglans july juncus june jungermanniales juniperus
    junker junkers jupiter kaiser kalotermes kansas karaites kastler katsuwonus kaunas keats
    keller kent kentucky kenyapithecus kepler kettering keynes khartoum khios khmer kikladhes
    kipling kirchner kissinger kitchener klavier kleenex klinefelter kluxer knossos kobus koestler
    koopmans korea korinthos krafft-ebing krasner krauthead krebs kreisler kroeber kronecker
    kruger kuiper kuznets kyphosus labrador lachesis lachnolaimus lactarius lactophrys laertes
    laffer lagarostrobus lagopus lagorchestes lagos lagostomus laius lallans lambis lamentations
    laminariales lammas lampris lampropeltis lancaster landsteiner lanius lansing lanthanotus laos
    lapplander lardner larus lasiurus lastreopsis lates lathyrus latrodectus laurens laurentius
    laurus lavoisier laws lazarus leander lebistes lechanorales ledbetter leeds leicester
    lemaireocereus lemmus lemnos lentinus leonidas leonotis leontocebus leonurus lepas
    lepidochelys lepidodendrales lepidothamnus lepisosteus lepomis leptodactylus leptoglossus
    leptopteris leptoptilus leptotyphlops lepus lerner lesbos lesseps lessing lesvos leuciscus
    leucogenes levi's leviticus lewis leymus leyte liatris libocedrus libritabs lichenales
    lichenes liliales limburger limenitis limnocryptes limnodromus limnos limulus linanthus
    lincoln lindesnes linnaeus liomys liposcelis lippizaner lisbon lithocarpus litocranius
    liverpool lobipes lobotes logos lonas lonchocarpus london londoner loos lophius lophodytes
    lopholatilus lophophorus loranthus lord lordship lorelei louis louisiana louisianan lowlander
    lowlands lozier lp lubavitcher lucas lucifer lucretius lucullus luculus lufengpithecus luger
    lumpenus lupinus luther lutjanus lutyens luvarus luxembourger lycoperdales lycopodiales
    lycopus lyginopteridales lyginopteris lygus lyonnais lyons lyrurus lysander lysimachus
    lysippus macowanites macroclemys macrodactylus macronectes macropus macrothelypteris macrotis
    macrozoarces madeiras mah-jongg mahler maimonides maine mainer malachias malaclemys
    malacothamnus malaxis maldives mallotus malopterurus mals malthus malus malvales malvaviscus
    mammuthus manchester mandrillus manes manhattan manis maquis marasmius marattiales
    marchantiales marches marianas marines maritimes marks marruecos mars marseilles marshals
    martes martinmas mary maryland marylander massachuset massachusetts masters masticophis
    mastigoproctus mastotermes matamoros mathias mauritius maurois mauser may mayas mayer
    mayflower mays mc mcalester mccullers mcmaster meconopsis medlars megalobatrachus megapodius
    meissner meitner mekong melanerpes melanogrammus melanoplus melanotis meleagris meles
    melicoccus melicytus melocactus melophagus melopsittacus melursus memphis menander menelaus
    menninger menticirrhus menyanthes mephistopheles mercurialis mergenthaler mergus meriones
    merlangus merluccius merops mesmer mesocricetus mespilus methodists metis metrazol mexico
    meyerbeer micawber michaelmas micheas michener michigan michigander micrococcus microdipodops
    microgramma-piloselloides micropogonias micropterus microstomus microstrobos microtus
    micruroides micrurus midas midi-pyrenees midwest millais mills milquetoast miltiades milvus
    milwaukee mimus minneapolis minnesota minos mips mirabilis mississippi missouri mister mithras
    mithridates mls mobius mohammed molothrus moluccas momos momotus momus mon-khmer monday
    moneses moniliales monocanthus monochamus monocotyledones monophthalmos monsieur montgolfier
    montpelier montreal mormons morocco morpheus morris mors morse mortimer morus mosander moschus
    moscow moses mossbauer mounties mps mrs ms-dos mucorales muenster mulloidichthys mullus
    munchener munda-mon-khmer munich muntiacus mus musales muscardinus mustelus mutinus myadestes
    mycoplasmatales myopus myosotis myotis myricales myrmecobius myrrhis myrtales myrtillocactus
    myrtus mysis mytilus myxiniformes myxobacterales myxobacteriales myxocephalus myxomycetes
    nabalus nablus naemorhedus naiadales naias najas nan-ning nanjing nanking nanning nantes
    napier naples napoleon nasalis nashville nassau nasser naucrates nawcwpns nazism nebraska
    necturus negro nemesis nenets neoceratodus neofiber neohygrophorus neolentinus neomys
    nepenthes nephrolepis nephrops nephthys neptune nereus nerthus nestorius netherlander
    netherlands neurotrichus nevis newcastle newfoundland newport newton nibelungenlied nicholas
    nicklaus nidaros nidulariales niger nigroporus nimravus nitrobacter nitrosomonas noether
    nogales nonconformist nord-pas-de-calais norris north northerner norway nostradamus notechis
    notemigonus nothofagus notomys notophthalmus notoryctus notropis nov november noyes ntis
    numenius nyctereutes nycticebus nymphalis nymphicus oas oates occidental oceanites oceanus
    ochs oct octans october octoberfest ocyurus oder odessa odets odoacer odobenus odocoileus
    odontaspis odontophorus odysseus oecanthus oedipus oedogoniales oengus ohio oireachtas ois
    oklahoma oktoberfest oleales oled oligoplites oligoporus olimbos oliver olivier olmsted
    olympics olympus omphalotus oncorhynchus oniscus onobrychis ononis onsager onychomys oomycetes
    opheodrys ophioglossales ophiophagus ophisaurus ophiuchus ophrys opiliones opisthocomus
    oppenheimer ops opuntiales orchidales orcinus orcus oreamnos orectolobus oregon oreopteris
    orestes orinoco oriolus orites orleanais orleans ornithorhynchus orpheus ortalis orthopristis
    orthotomus orudis orycteropus oryctolagus oryzomys oryzopsis oscines osiris osmanthus osmerus
    osteichthyes osteoglossiformes ostryopsis ostyak-samoyed otides otis otus ouranopithecus
    ouranos outaouais ovalipes ovibos ovis owens oxford oxybelis oxylebius oxytropis oxyuranus
    ozarks ozothamnus pachyrhizus pagellus pagophilus pagrus pagurus pakistan palermo palestine
    palinurus paliurus pallas palmales palmer panama pandanales panonychus papaver papaverales
    paprilus paracelsus paradoxurus paralichthys paralithodes paranthias paranthropus parascalops
    parasitaxus parathelypteris parietales paris parker parkinson's parks parmenides parnassus
    parochetus parophrys parrotiopsis parsons parthenocissus parthenon parus passeres
    passeriformes passover patras patroclus pauling pbs pecos pediapred pediculus pedilanthus
    pediocactus pedioecetes pedionomus pegasus peiping peking pelagius pelecaniformes pelecanus
    peleus peloponnesus peneus pennines pennsylvania pentagon penutian pepys perciformes
    pericallis pericles periophthalmus peripatopsis perisoreus permian pernis perodicticus
    perognathus peromyscus peronosporales persepolis perseus pershing peru petasites petaurus
    petrocoptis petromyzoniformes petronius pezizales pezophaps phacochoerus phalaenopsis
    phalaenoptilus phalaris phalaropus phallales pharomacrus pharsalus phascolarctos phaseolus
    phasianus phegopteris pheidias phidias philadelphia philaenus philippians philippines
    philippopolis philomachus phintias phobos phoebus phoeniculus phoenicurus phoenix pholas
    pholis photius phoxinus phragmites phs phthirius phthirus phycomycetes phyllitis phyllocladus
    phylloporus phyllorhynchus phylloscopus phyllostachys phyllostomus physalis physeter picasso
    piciformes picoides picris picumnus picus piedmont pieris pilsener pilsner pincus pineus
    ping-pong pinguinus pinnotheres pinter pinus piperales pipistrellus pipturus pisces pissis
    pithecanthropus pittsburgh pituophis pitymys plagianthus planococcus plantaginales platanus
    platichthys plato platonism platonist platyhelminthes platypoecilus plautus plecotus
    plectomycetes pleiades pleiospilos plesianthropus pleuronectes pleurosorus pleurotus plexiglas
    plicatoperipatus ploceus plotinus plumbaginales pluteus pluvialis pluvianus pm pms pocahontas
    podargus podiceps podicipediformes podicipitiformes podilymbus podocarpus poecilocapsus
    poitier poitiers poitou-charentes poland polaris polemoniales polianthes polistes pollachius
    polyborus polycirrus polydactylus polyergus polygonales polypedates polypodiales polyporus
    pomacanthus pomacentrus pomaderris pomatomus pomolobus pomoxis poncirus pontos pontus
    pooecetes populus poronotus portugal portunus potamophis potorous potos pow powys praunus
    praxiteles prenanthes presbyterian presbytes priacanthus priapus primates primulales
    priodontes prionotus pristis procellariiformes prociphilus procnias procrustes prometheus
    prophets prosopis proteales proteles protestantism proteus protozoa proverbs providence provos
    prumnopitys prunus psalms psalter psaltriparus psenes psephurus psettichthys pseudacris
    pseudechis pseudemys pseudococcus pseudocolus pseudomonadales pseudomonas pseudopleuronectes
    pseudoscorpiones pseudotaxus psilophytales psilotales psithyrus psittaciformes psittacus
    psophocarpus psychopsis pteretis pteris pterocarpus pterocles pterodactylus pterois pteropus
    pterostylis ptilocercus ptilocrinus ptilonorhynchus ptloris ptyas puffinus pulitzer puppis
    purus pygopus pygoscelis pylodictus pyralis pyrenees pyrenomycetes pyrex pyrocephalus
    pyrophorus pyrrhus pyrus pythagoras pythias pythius quaker quakers queens quercus quiscalus
    rabat rabelais racine raffles rain-giver rajiformes rameses ramesses ramses ramsons ranales
    rangifer ranier ranunculales ranunculus raphanus raphicerus raphus raptores ras rastas rattus
    rau-sed reb reconstruction redding regiomontanus reglaecus regulus reich reims reiter
    reithrodontomys remus renaissance republican res reticulitermes reyes reynolds rh rhadamanthus
    rhagoletis rhamnales rhamnus rhapis rheiformes rheims rhibhus rhinonicteris rhipsalis rhodes
    rhoeadales rhone-alpes rhus rhynchoelaps rhyncostylis ribes ribhus richards richler richmond
    ricinus rickenbacker rickettsiales rickover riesling rig-veda ringling robbins roberts roccus
    rochester rockefeller rockies rodgers rodhos roebling rogers rolaids romans rome romulus
    roosevelt rosales rosmarinus rotc rottweiler rous rousseau rubens rubiales rubus rus ruscus
    russia rutilus rynchops rypticus sabbath saccharomyces sacramento safaqis sagittarius
    saint-saens salicales salinger salish salmacis salpinctes salvelinus sambucus samolus samoyed
    sanger santalales santos sapindales sapindus saprolegniales saracen sarcobatus sarcocephalus
    sarcochilus sarcocystis sarcodes sarcophilus sarcoptes sarcorhamphus sardinops sardis
    sarraceniales sars sas saturday saturn sauromalus saurosuchus saururus sauternes savannah
    savior sayers sayornis scaphiopus scardinius sceloporus schiller schinus schizomycetes
    schizosaccharomyces schlesinger schopenhauer schrodinger schumpeter schweitzer sciadopitys
    sciaenops scincus scindapsus scirpus sciurus scleranthus sclerodermatales scleropages scolymus
    scolytus scomber scomberomorus scopes scophthalmus scorpius scot scotchman scotland scouser
    scripps scripture scrophulariales seattle sebastodes sebs secotiales seder seeger seismosaurus
    seiurus selaginellales selenarctos selenicereus seles seleucus sellers senefelder senor senora
    sept september serer sericocarpus serinus seriphus serpens serpentes serranus serrasalmus
    sessions seychelles shakers shakespeare shavous shirer sialis sibelius siberia sicily siddons
    sideritis sids siegfried sills siluriformes silurus silvanus sinanthropus sinapis sinornis
    sioux siqueiros sirius sistrurus sisyphus sitophylus sivapithecus skivvies sls smuts sob
    socinus socrates soissons solanopteris solenichthyes solenogastres solenopsis solomons sonchus
    sophocles sophonias sorbus sos sothis south southerner soviets spain sparaxis speer spencer
    spengler spenser spermophilus sphaeriales sphaerocarpales sphaerocarpos sphaerocarpus
    sphagnales sphecius sphecotheres sphenisciformes spheniscus sphyrapicus spinus spiranthes
    spirochaetales spondias sporobolus springfield squalus stachys stagirus stalin stations
    stavanger steatornis steffens steganopus steiner steller stenocarpus stenopelmatus stenotomus
    stenotus stercorarius sternotherus stetson stevens sticherus stictomys stopes storeria
    stradavarius stradivarius stravinsky strepsiceros strigiformes strobilomyces strombus
    struthioniformes stubbs sturnus succos sudafed suillus sumatra sumer sumner sun sundacarpus
    sunday sus swahili swbs swede sweden switzerland sylvanus sylvilagus symonds symons
    symphalangus symphoricarpos symplocarpus symplocus synagrops synaptomys synercus syngnathus
    synoptics syria syrrhaptes t'ien-ching t-square t.b. tabernacles tachyglossus tachypleus
    tacitus tagus tahiti taiwan tamarindus tamias tamiasciurus tammerfors tamus tancred tangier
    tangiers tantalus taos tapirus tarabulus taraktagenos taraktogenos tarquinius tarsius tartarus
    taurotragus taurus tautogolabrus taxales taxus tay-sachs teleprompter tellus tennessee termes
    testudines tethys tetraclinis tetragonurus tetraneuris tetrapturus texas thaddaeus thailand
    thalarctos thales thames thamnophilus thamnophis thanatos thanksgiving thebes thelypteris
    themis themistocles theodosius theophrastus thermopsis theseus thespis thetis thomas thomomys
    thoreau threskiornis thryothorus thucydides thujopsis thunnus thurber thursday thylacinus
    thymelaeales thysanocarpus tiber tiberius tibet tiflis tigers tigris tiliomycetes tinamiformes
    tiresias titanosaurus titus tocantins todus toklas tokyo tolypeutes toronto torpediniformes
    tory tours townes toxotes trablous trachinotus trachipterus trachurus tractarian tragelaphus
    tragulus tremellales trialeurodes tribulus trichechus trichoceros trichoglossus trichomanes
    trichosurus trichys trilling trinectes triops triturus troglodytes trogoniformes trollius
    tropidoclonion tsh tuberales tues tuesday tuileries tulostomatales tums tungus tunis tunisia
    tunker tupinambis turdus turing turritis tursiops tv tylenchus tyler tympanuchus typhoeus
    tyrannus u.s. ubermensch ulfilas ulmus ulvales ulysses umbellales un untermeyer urals uranus
    uredinales urocystis urophycis uropsilus urosaurus ursus urticales us ushas usps ussher ussr
    ustilaginales utah uto-aztecan utopia utopianism valenciennes valois vancouver vanellus
    varanus vargas vatican vaudois venezuela venice ventner venus veps vermeer vermont vermonter
    verner versailles vesalius vestris vesuvius victrola vienna vientiane vieques viking
    villa-lobos vilnius virginia virginian vitis vitus viyella volans voltaire volvocales vulpes
    wagner waldenses wales waller walloons walter wanamaker warsaw washington wats watts wbs
    webster wednesday wegener weimaraner weissbier weizenbier welles wells weltanschauung weser
    west west-sider westminster whig whittier wigner wilder wilkes wilkins williams willis
    winchester windaus windows winfred winnipeg wister worcester wordsworth writings wurlitzer
    wyler wyoming x-raying xanthomonas xavier xenicus xenophanes xenopus xenorhyncus xenosaurus
    xerobates xiphias xmas xyphophorus xyridales xyris yale yank yeats yenisei-samoyed yerkes
    yokuts ypres yugoslavia yurak-samoyed zacharias zaglossus zaharias zalophus zapus zealander
    zeus ziegler zigadenus zimmer zingiber zinjanthropus zinsser zionism ziziphus zoarces
    zoroaster zygnemales zygnematales zygocactus zygomycetes
  ]],
  PA = [[
    abkhaz abkhazian abnaki achaean aegean afghan albanian algonkian algonquian algonquin altaic
    anglo-saxon aramaic arawakan arctic armenian aryan assamese atlantic australian austronesian
    avestan azerbaijani babylonian bantu bengali bohemian bolshevik briton bulgarian burmese
    californian cambrian chaldaean chaldean chaldee chechen cornish czech demotic dorian egyptian
    elizabethan ethiopian fijian filipino flemish frisian georgian german hanoverian hawaiian
    hindoo hindu hindustani hittite hmong hollywood iberian icelandic indian indonesian ionian
    iranian israeli jamaican javanese jesuit kashmiri korean latin latino latvian lithuanian
    macedonian magyar malay malaysian maltese mandaean mandean manx mediterranean merovingian
    mexican mormon nazarene nepali norman norse norwegian ottoman pacific papuan parthian persian
    phoenician polynesian portuguese rastafarian romanian romany rosicrucian rumanian sabine
    sardinian scythian shinto shona siamese siouan slavic somali sotho spanish stoic sudanese
    swazi swiss tahitian taiwanese tamil texan thracian tibetan tongan tudor turkmen tuscan
    ukrainian unitarian vietnamese welsh yankee zapotec zionist
  ]],
  PAV = [[
    french
  ]],
  PR = [[
    ce
  ]],
  PV = [[
    charleston ftp rollerblade
  ]],
  R = [[
    a.d. asap b.c. b.c.e. bc bce c.e. c.o.d. prn
  ]],
  RP = [[
    ok
  ]],
  V = [[
    agenise agenize americanise americanize balkanise balkanize christianise christianize
    europeanise europeanize frenchify g.i. islamise islamize romanise romanize simonise simonize
  ]],
}
