--- en/opposites/opposites.lua: antonyms, lemmas of one word each.
--
-- Generated from WordNet 3.0 by generate.lua. Not to be edited; NOTICE holds its licence.

return {
  verbs = [[
    abduct/adduct abolish/establish absolve/blame abstain/consume accelerate/decelerate
    accept/refuse accept/reject acidify/alkalize acquit/convict act/refrain activate/inactivate
    admit/deny admit/exclude advance/recede advantage/disadvantage aestivate/hibernate
    affirm/negate age/rejuvenate aggrade/degrade agitate/calm agree/disagree align/skew
    allow/disallow analyze/synthesize appear/disappear applaud/boo approbate/reprobate
    approve/disapprove arm/disarm arrange/disarrange arrive/leave ascend/descend
    assemble/disassemble assent/dissent assimilate/dissimilate associate/dissociate
    attach/detach attack/defend attend/miss attract/repel avoid/confront avow/disavow
    background/foreground balance/unbalance beautify/uglify begin/end behave/misbehave
    believe/disbelieve belt/unbelt bend/straighten bend/unbend bequeath/disinherit better/worsen
    bind/unbind blacken/whiten bless/curse blur/focus boil/freeze bolt/unbolt bore/interest
    borrow/lend bottlefeed/breastfeed box/unbox boycott/patronise boycott/patronize
    braid/unbraid bridle/unbridle brighten/darken buckle/unbuckle burden/unburden
    button/unbutton buy/sell calcify/decalcify centralise/decentralise centralize/decentralize
    certify/decertify chain/unchain change/stay claim/disclaim claim/forfeit clarify/obfuscate
    clasp/unclasp classify/declassify clean/dirty clip/unclip clog/unclog close/open
    clutter/unclutter coil/uncoil colonise/decolonise colonize/decolonize color/discolor come/go
    complicate/simplify compress/decompress concentrate/deconcentrate conform/deviate
    connect/disconnect conserve/waste contaminate/decontaminate content/discontent
    continue/discontinue contraindicate/indicate converge/diverge cool/heat cork/uncork
    couple/uncouple cover/uncover crate/uncrate credit/debit crescendo/decrescendo
    criminalise/decriminalise criminalize/decriminalize criticize/praise cry/laugh
    curdle/homogenise curdle/homogenize deceive/undeceive decode/encode decrease/increase
    defuse/fuse deglycerolize/glycerolize dehumanize/humanize dehumidify/humidify
    dehydrate/hydrate dehydrogenate/hydrogenate delay/rush demagnetise/magnetise
    demagnetize/magnetize dematerialise/materialise dematerialize/materialize
    demilitarise/militarise demilitarize/militarize demobilise/mobilise demobilize/mobilize
    demote/promote demulsify/emulsify demystify/mystify demythologize/mythologize
    denationalise/nationalise denationalize/nationalize denaturalize/naturalize denazify/nazify
    denitrify/nitrify deodorize/odorize deodourise/odourise deoxidise/oxidise deoxidize/oxidize
    depersonalise/personalise depersonalize/personalize depress/elate depressurise/pressurise
    depressurize/pressurize deprive/enrich deregulate/regulate derequisition/requisition
    derestrict/restrict desalinate/salinate desegregate/segregate desensitise/sensitise
    desensitize/sensitize despair/hope destabilise/stabilise destabilise/stabilize
    destabilize/stabilize destalinize/stalinize desynchronize/synchronize dethrone/enthrone
    detransitivize/transitivize devitalize/vitalize devoice/voice differ/equal disable/enable
    discourage/encourage disembark/embark disenchant/enchant disenfranchise/enfranchise
    disentangle/entangle disesteem/esteem dishearten/hearten dishonor/honor
    disincarnate/incarnate disinfect/infect disintegrate/integrate disjoin/join dislike/like
    dislodge/lodge disobey/obey disoblige/oblige disorganize/organize disorient/orient
    disparage/flatter displease/please dispose/indispose disprove/prove disqualify/qualify
    disrespect/respect dissatisfy/satisfy dissuade/persuade distrust/trust disunify/unify
    diversify/specialize divest/invest divide/multiply divide/unite dock/undock
    downgrade/upgrade download/upload dress/undress dry/wet ebb/tide emigrate/immigrate
    empty/fill enforce/exempt enrich/impoverish enter/exit erase/record estivate/hibernate
    exclude/include exhale/inhale expatriate/repatriate explode/implode export/import
    extinguish/ignite fail/succeed fall/rise fasten/unfasten feed/starve forbid/permit
    forget/remember function/malfunction gather/spread gladden/sadden harness/unharness
    hate/love have/lack hitch/unhitch hook/unhook idle/work ignore/notice inspan/outspan
    invalidate/validate irritate/soothe keep/lose knot/unknot legalise/outlaw legalize/outlaw
    lengthen/shorten let/prevent lie/sit lie/stand literalize/spiritualize lock/unlock
    loosen/stiffen lose/win louden/quieten lower/raise mask/unmask maximise/minimise
    maximize/minimize mistrust/trust muzzle/unmuzzle narrow/widen necessitate/obviate
    occidentalise/orientalise occidentalize/orientalize outbid/underbid overact/underact
    overbid/underbid overcharge/undercharge overdress/underdress overestimate/underestimate
    overexpose/underexpose overpay/underpay overshoot/undershoot overspend/underspend
    overstate/understate overstock/understock overvalue/undervalue pack/unpack pin/unpin
    postdate/predate precede/succeed prefix/suffix progress/regress pull/push purge/rehabilitate
    ravel/unravel reassure/worry relax/tense resist/surrender retail/wholesale ride/walk
    right/wrong roughen/smooth saddle/unsaddle seal/unseal sheathe/unsheathe shout/whisper
    sit/stand sleep/wake snarl/unsnarl sour/sweeten staple/unstaple stifle/stimulate
    strap/unstrap strengthen/weaken stuff/unstuff succumb/survive summerize/winterize
    thicken/thin tie/untie tune/untune twine/untwine unveil/veil unweave/weave unwind/wind
    unwire/wire unwrap/wrap unyoke/yoke wane/wax
  ]],
  adjectives = [[
    abactinal/actinal abaxial/adaxial abducent/adducent abient/adient able/unable
    abnormal/normal aboral/oral abranchiate/branchiate abridged/unabridged absent/present
    absolute/relative absorbable/adsorbable absorbent/nonabsorbent abstemious/gluttonous
    abstract/concrete abundant/scarce abused/unabused acarpelous/carpellate
    acatalectic/catalectic acatalectic/hypercatalectic acaudate/caudate acaulescent/caulescent
    accentual/quantitative accentual/syllabic acceptable/unacceptable acceptive/rejective
    accessible/inaccessible accommodating/unaccommodating accompanied/unaccompanied
    accordant/discordant accurate/inaccurate accusatorial/inquisitorial accustomed/unaccustomed
    achlamydeous/chlamydeous achondritic/chondritic achromatic/chromatic
    achromatinic/chromatinic acidic/alkaline acidic/amphoteric acknowledged/unacknowledged
    acquisitive/unacquisitive acrocarpous/pleurocarpous acropetal/basipetal
    acroscopic/basiscopic actable/unactable actinomorphic/zygomorphic active/inactive
    active/passive actual/potential acute/chronic acyclic/cyclic adaptable/unadaptable
    adaptive/maladaptive addicted/unaddicted addictive/nonaddictive additive/subtractive
    addressed/unaddressed adequate/inadequate adhesive/nonadhesive adiabatic/diabatic
    adjective/substantive adjusted/maladjusted adjusted/unadjusted admissible/inadmissible
    adnate/connate adoptable/unadoptable adopted/native adoptive/biological adorned/unadorned
    adroit/maladroit adscript/subscript adscript/superscript adsorbent/nonadsorbent
    adulterating/purifying advantageous/disadvantageous adventurous/unadventurous
    advisable/inadvisable aerobic/anaerobic aesthetic/inaesthetic afebrile/febrile
    affected/unaffected afferent/efferent affirmative/negative affixed/unaffixed afloat/aground
    afraid/unafraid aft/fore aggressive/unaggressive agitated/unagitated agnostic/gnostic
    agreeable/disagreeable ahistorical/historical airworthy/unairworthy alarming/unalarming
    alcoholic/nonalcoholic alert/unalert algorithmic/heuristic alienable/inalienable
    aligned/nonaligned alike/unalike alive/dead alkaline/amphoteric all/no all/some
    allochthonous/autochthonous allogeneic/xenogeneic allopathic/homeopathic
    allopatric/sympatric alphabetic/analphabetic alterable/unalterable altered/unaltered
    altricial/precocial altruistic/egoistic ambiguous/unambiguous ambitious/unambitious
    ambiversive/extroversive ambiversive/introversive amended/unamended ametabolic/metabolic
    ametropic/emmetropic amicable/hostile amphibious/aquatic amphibious/terrestrial
    amphitropous/anatropous ample/meager anabatic/katabatic anabolic/catabolic
    anaclinal/cataclinal anadromous/catadromous anadromous/diadromous analogous/heterologous
    analogous/homologous analogue/digital analytic/synthetic analyzed/unanalyzed
    anaphrodisiac/aphrodisiac anastigmatic/astigmatic androgynous/female androgynous/male
    anemophilous/entomophilous anestrous/estrous angry/unangry angular/rounded anhydrous/hydrous
    animate/inanimate animated/unanimated anionic/cationic anisotropic/isotropic annual/biennial
    annual/perennial anodic/cathodic anonymous/onymous antagonistic/conciliatory
    antecedent/subsequent antemeridian/postmeridian antemortem/postmortem anterior/posterior
    anterograde/retrograde anti/pro anticholinergic/cholinergic anticlimactic/climactic
    anticlinal/synclinal antimagnetic/magnetic antipyretic/pyretic antiseptic/septic
    antonymous/synonymous antrorse/retrorse aperiodic/periodic apetalous/petalous
    aplacental/placental apocarpous/syncarpous apocrine/eccrine apologetic/unapologetic
    appealable/unappealable appealing/unappealing appendaged/unappendaged
    appetizing/unappetizing applied/theoretical appointive/elective approachable/unapproachable
    appropriate/inappropriate apropos/malapropos apteral/peripteral aquatic/terrestrial
    aqueous/igneous arbitrable/nonarbitrable arbitrary/nonarbitrary arboreal/nonarboreal
    arenaceous/argillaceous argumentative/unargumentative armed/armless armed/unarmed
    armored/unarmored arranged/disarranged artesian/subartesian artful/artless
    articulate/inarticulate articulated/unarticulated artificial/natural ascending/descending
    asexual/sexual ashamed/unashamed asleep/awake assertive/unassertive assigned/unassigned
    assisted/unassisted associative/nonassociative astomatous/stomatous astringent/nonastringent
    asymmetrical/symmetrical asynchronous/synchronous asyndetic/syndetic atomistic/holistic
    atonal/tonal atonic/tonic atrophied/hypertrophied attachable/detachable attached/unattached
    attentive/inattentive attractive/repulsive attractive/unattractive
    attributable/unattributable attributive/predicative atypical/typical audible/inaudible
    auspicious/inauspicious authorized/unauthorized autoecious/heteroecious
    autogamous/endogamous autogamous/exogamous autogenous/heterogenous autologous/heterologous
    autologous/homologous automatic/manual autotrophic/heterotrophic autumnal/summery
    autumnal/vernal autumnal/wintry available/unavailable avascular/vascular avenged/unavenged
    avirulent/virulent awakened/unawakened aware/unaware away/home awed/unawed awkward/graceful
    awned/awnless azonal/zonal back/front backed/backless backhand/forehand backward/forward
    bad/good balanced/unbalanced balconied/unbalconied banded/unbanded baptized/unbaptized
    barreled/unbarreled basic/incidental beaked/beakless bearing/nonbearing beautiful/ugly
    bedded/bedless bellied/bellyless belted/unbelted beneficed/unbeneficed beneficent/maleficent
    benign/malign benign/malignant beseeching/imperative best/worst better/worse
    bettering/worsening bibbed/bibless bicameral/unicameral bidirectional/unidirectional
    biennial/perennial big/little bimodal/unimodal binaural/monaural binucleate/mononuclear
    binucleate/trinucleate biped/quadruped bipedal/quadrupedal bipolar/unipolar
    bisexual/heterosexual bisexual/homosexual bivalent/multivalent bivalent/univalent
    bivalve/univalve black/white blemished/unblemished blended/unblended blessed/cursed
    blind/sighted blond/brunet bloodless/bloody bodied/unbodied bold/timid boneless/bony
    bordered/unbordered born/unborn bottom/side bottom/top bottomed/bottomless bound/free
    bound/unbound bowed/plucked brachycephalic/dolichocephalic bracteate/ebracteate
    brainwashed/unbrainwashed branchless/branchy branded/unbranded brave/cowardly
    breakable/unbreakable breasted/breastless breathing/breathless bridgeable/unbridgeable
    bright/dull broken/unbroken brotherly/sisterly burdened/unburdened buried/unburied busy/idle
    buttoned/unbuttoned cacophonous/euphonious caducous/persistent calced/discalced
    calcicolous/calcifugous calculable/incalculable calm/stormy camphorated/uncamphorated
    campylotropous/orthotropous capable/incapable capitalistic/socialistic cardinal/ordinal
    careful/careless carnivorous/herbivorous carnivorous/insectivorous carnivorous/omnivorous
    carpeted/uncarpeted carved/uncarved castrated/uncastrated catadromous/diadromous
    catalectic/hypercatalectic catarrhine/leptorrhine catarrhine/platyrrhine
    categorematic/syncategorematic caudal/cephalic caulked/uncaulked causative/noncausative
    cautious/incautious ceilinged/floored cellular/noncellular cenobitic/eremitic
    cenogenetic/palingenetic censored/uncensored central/peripheral centralized/decentralized
    centralizing/decentralizing centrifugal/centripetal cerebral/emotional certain/uncertain
    certified/uncertified changeable/unchangeable changed/unchanged
    characteristic/uncharacteristic charged/uncharged charitable/uncharitable
    chartered/unchartered chaste/unchaste cheap/expensive cheerful/depressing
    christian/unchristian chromatic/diatonic cismontane/tramontane civil/uncivil
    civilian/military civilized/noncivilized classical/nonclassical classified/unclassified
    clean/dirty clear/unclear cleared/uncleared clement/inclement clockwise/counterclockwise
    close/distant closed/open closing/opening clothed/unclothed coastal/inland coated/uncoated
    coherent/incoherent coiled/uncoiled cold/hot coldhearted/warmhearted
    collapsible/noncollapsible collateral/lineal collected/uncollected collective/distributive
    colored/uncolored colorful/colorless colourful/colourless columned/noncolumned
    combed/uncombed combinative/noncombinative combined/uncombined combustible/noncombustible
    comfortable/uncomfortable commensurate/incommensurate commercial/noncommercial
    commissioned/noncommissioned committed/uncommitted commodious/incommodious common/individual
    common/uncommon communicative/uncommunicative commutable/incommutable compact/loose
    comparable/incomparable compartmented/uncompartmented compassionate/uncompassionate
    compatible/incompatible competent/incompetent competitive/noncompetitive
    complaining/uncomplaining complete/incomplete complex/simple compliant/defiant
    complimentary/uncomplimentary composed/discomposed comprehensible/incomprehensible
    comprehensive/noncomprehensive compressible/incompressible compromising/uncompromising
    concave/convex concealed/unconcealed concealing/revealing concentrated/distributed
    concentric/eccentric concerned/unconcerned concise/prolix conclusive/inconclusive
    conditional/unconditional conditioned/unconditioned conductive/nonconductive
    confident/diffident confined/invasive confined/unconfined confirmed/unconfirmed
    conformist/nonconformist congenial/uncongenial congruent/incongruent congruous/incongruous
    conjunct/disjunct conjunctive/disjunctive connected/unconnected connotative/denotative
    conquerable/unconquerable conscientious/unconscientious conscious/unconscious
    consecrated/desecrated conservative/liberal considerable/inconsiderable
    considerate/inconsiderate consistent/inconsistent consolable/inconsolable
    consonantal/vocalic conspicuous/inconspicuous constant/inconstant constipated/unconstipated
    constitutional/unconstitutional constricted/unconstricted constructive/destructive
    consummated/unconsummated consumptive/generative contaminated/uncontaminated
    contemptible/estimable contented/discontented contestable/incontestable
    contested/uncontested continent/incontinent continual/sporadic continued/discontinued
    continuous/discontinuous contracted/expanded contralateral/ipsilateral
    controlled/uncontrolled controversial/uncontroversial convenient/inconvenient
    conventional/nuclear conventional/unconventional convergent/divergent
    convertible/inconvertible convinced/unconvinced convincing/unconvincing cooked/raw cool/warm
    cooperative/uncooperative coordinating/subordinating corporeal/incorporeal correct/incorrect
    corrected/uncorrected corrigible/incorrigible corrupt/incorrupt cosmopolitan/endemic
    cosmopolitan/provincial costive/laxative counterfeit/genuine courteous/discourteous
    cousinly/uncousinly covert/overt crannied/uncrannied creative/uncreative credible/incredible
    credulous/incredulous critical/noncritical critical/uncritical crooked/straight
    crossbred/purebred crossed/uncrossed crosswise/lengthwise crowded/uncrowded
    crowned/uncrowned crucial/noncrucial crystalline/noncrystalline crystallized/uncrystallized
    cubic/linear cubic/planar cultivated/uncultivated curable/incurable curious/incurious
    curly/straight current/noncurrent cursorial/fossorial curtained/curtainless cut/uncut
    damaged/undamaged dangerous/safe dark/light datable/undatable dead/live deaf/hearing
    debilitating/invigorating decent/indecent deciduous/evergreen deciphered/undeciphered
    decisive/indecisive declarative/interrogative declaratory/interrogatory declared/undeclared
    decorous/indecorous decreased/increased decreasing/increasing dedicated/undedicated
    deductible/nondeductible deductive/inductive deep/shallow defeasible/indefeasible
    defeated/undefeated defensive/offensive defined/undefined definite/indefinite
    deflationary/inflationary dehiscent/indehiscent dejected/elated delicate/rugged
    delineated/undelineated demanding/undemanding democratic/undemocratic
    demonstrative/undemonstrative deniable/undeniable dependable/undependable
    dependent/independent depressant/stimulative derivational/inflectional derived/underived
    descriptive/prescriptive descriptive/undescriptive desensitizing/sensitizing
    designed/undesigned desirable/undesirable desirous/undesirous destroyed/preserved
    destructible/indestructible detected/undetected determinable/indeterminable
    determinate/indeterminate determined/undetermined developed/undeveloped dextral/sinistral
    diachronic/synchronic diclinous/monoclinous dicotyledonous/monocotyledonous different/same
    differentiated/undifferentiated difficult/easy digestible/indigestible
    digitigrade/plantigrade dignified/undignified diligent/negligent diluted/undiluted
    dimmed/undimmed dioecious/monoecious diploid/haploid diploid/polyploid
    diplomatic/undiplomatic direct/indirect directional/omnidirectional disabling/enabling
    discernible/indiscernible discerning/undiscerning discouraging/encouraging
    discreet/indiscreet discriminate/indiscriminate discriminating/undiscriminating
    disenchanted/enchanted disenfranchised/enfranchised dishonest/honest dishonorable/honorable
    disinclined/inclined disingenuous/ingenuous disintegrative/integrative disliked/liked
    disloyal/loyal disobedient/obedient disordered/ordered disorderly/orderly
    disorganized/organized disorienting/orienting dispensable/indispensable displeased/pleased
    displeasing/pleasing disposable/nondisposable disproportionate/proportionate
    disreputable/reputable disrespectful/respectful dissimilar/similar dissuasive/persuasive
    distal/mesial distal/proximal distinct/indistinct distinguishable/indistinguishable
    distrustful/trustful diurnal/nocturnal diversified/undiversified divided/united
    divisible/indivisible docile/stubborn documented/undocumented domestic/foreign
    domestic/undomestic dominant/recessive dominant/subordinate domineering/submissive
    dorsal/ventral down/up downmarket/upmarket downstage/upstage downstairs/upstairs
    downstream/upstream downtown/uptown drained/undrained dramatic/undramatic
    drinkable/undrinkable dry/wet due/undue dull/lively dying/nascent dynamic/undynamic
    dysgenic/eugenic dysphemistic/euphemistic dysphoric/euphoric dystopian/utopian eager/uneager
    eared/earless early/late earned/unearned earthly/heavenly east/west eastern/western
    easy/uneasy ecdemic/endemic ecdemic/epidemic echoic/nonechoic ectomorphic/endomorphic
    ectomorphic/mesomorphic edible/inedible edifying/unedifying educated/uneducated
    effective/ineffective effervescent/noneffervescent efficacious/inefficacious
    efficient/inefficient effortful/effortless elastic/inelastic elegant/inelegant
    eligible/ineligible emotional/unemotional empirical/theoretical employable/unemployable
    employed/unemployed empty/full enclosed/unenclosed encumbered/unencumbered endemic/epidemic
    endergonic/exergonic endocentric/exocentric endocrine/exocrine endoergic/exoergic
    endogamous/exogamous endogenic/exogenic endogenous/exogenous endomorphic/mesomorphic
    endothermic/exothermic endowed/unendowed energetic/lethargic enforceable/unenforceable
    enforced/unenforced enlightened/unenlightened enlightening/unenlightening
    enlivened/unenlivened enterprising/unenterprising enthusiastic/unenthusiastic
    entozoic/epizoic equal/unequal equipped/unequipped equitable/inequitable
    equivocal/unequivocal eradicable/ineradicable erect/unerect esoteric/exoteric
    essential/inessential established/unestablished ethical/unethical eucaryotic/procaryotic
    eukaryotic/prokaryotic eusporangiate/leptosporangiate even/odd even/uneven
    eventful/uneventful evil/good evitable/inevitable exact/inexact exaugural/inaugural
    exchangeable/unexchangeable excitable/unexcitable excited/unexcited exciting/unexciting
    exclusive/inclusive exculpatory/inculpatory excusable/inexcusable exempt/nonexempt
    exhausted/unexhausted exhaustible/inexhaustible existent/nonexistent expansive/unexpansive
    expected/unexpected expedient/inexpedient expendable/unexpendable experienced/inexperienced
    expired/unexpired explicable/inexplicable explicit/implicit exploited/unexploited
    exploratory/nonexploratory explosive/nonexplosive exportable/unexportable
    expressible/inexpressible extant/extinct extended/unextended extensile/nonextensile
    extensive/intensive exterior/interior external/internal extinguishable/inextinguishable
    extracellular/intracellular extramural/intramural extraordinary/ordinary
    extrasensory/sensory extraterritorial/territorial extricable/inextricable
    extrinsic/intrinsic extrospective/introspective extroversive/introversive
    extrusive/intrusive eyed/eyeless faced/faceless faceted/unfaceted facultative/obligate
    fair/unfair faithful/unfaithful fallible/infallible falling/rising false/true
    familiar/strange familiar/unfamiliar fancy/plain far/near farsighted/nearsighted
    fashionable/unfashionable fast/slow fastened/unfastened fastidious/unfastidious fat/thin
    fatal/nonfatal fathomable/unfathomable fatty/nonfat favorable/unfavorable
    feathered/unfeathered felicitous/infelicitous female/male feminine/masculine feminine/neuter
    ferned/fernless fertile/sterile few/many fewer/more fewest/most fictional/nonfictional
    figurative/literal filial/parental filled/unfilled financial/nonfinancial
    fingered/fingerless finished/unfinished finite/infinite first/last fissile/nonfissile
    fissionable/nonfissionable fit/unfit fixed/unfixed flattering/unflattering fledged/unfledged
    flexible/inflexible flowering/flowerless focused/unfocused following/leading foolish/wise
    footed/footless forceful/forceless foreign/native forgettable/unforgettable
    forgiving/unforgiving formal/informal formed/unformed former/latter forte/piano
    fortunate/unfortunate forward/reverse found/lost fractional/whole fragrant/malodorous
    frail/robust framed/unframed fraternal/identical free/unfree freelance/salaried
    frequent/infrequent fresh/stale fretted/unfretted friendly/unfriendly frivolous/serious
    frozen/unfrozen fruitful/unfruitful fueled/unfueled functional/nonfunctional
    functional/organic functioning/malfunctioning funded/unfunded furnished/unfurnished
    furrowed/unfurrowed future/past future/present gabled/hipped gaseous/liquid gaseous/solid
    gathered/ungathered geared/ungeared general/specific generous/stingy generous/ungenerous
    geocentric/heliocentric germfree/germy glad/sad glazed/unglazed glorious/inglorious
    gloved/gloveless gracious/ungracious gradual/steep gradual/sudden grammatical/ungrammatical
    grassless/grassy grateful/ungrateful greater/lesser green/ripe gregarious/ungregarious
    groomed/ungroomed gross/net guided/unguided guilty/innocent gusseted/ungusseted
    gutless/gutsy hairless/hairy half/whole handed/handless handled/handleless haploid/polyploid
    happy/unhappy hard/soft hardhearted/softhearted harmful/harmless harmonic/nonharmonic
    harmonious/inharmonious hateful/lovable hatless/hatted headed/headless headed/unheaded
    healthful/unhealthful healthy/unhealthy heavy/light heedful/heedless helpful/unhelpful
    herbivorous/insectivorous herbivorous/omnivorous heterocercal/homocercal
    heterodactyl/zygodactyl heterogeneous/homogeneous heterologous/homologous
    heterosexual/homosexual heterozygous/homozygous hierarchical/nonhierarchical high/low
    hipless/hipped hollow/solid holophytic/holozoic holy/unholy hopeful/hopeless
    horizontal/inclined horizontal/vertical horned/hornless hospitable/inhospitable
    human/nonhuman humane/inhumane humble/proud humorless/humorous hungry/thirsty
    hurried/unhurried husbandly/wifely hydric/mesic hydric/xeric hydrokinetic/hydrostatic
    hydrophilic/hydrophobic hypertensive/hypotensive hypertensive/normotensive
    hypertonic/hypotonic hypertonic/isotonic hypotensive/normotensive hypotonic/isotonic
    identifiable/unidentifiable idiographic/nomothetic ignoble/noble ill/well illegal/legal
    illegible/legible illegitimate/legitimate illicit/licit illiterate/literate
    illogical/logical imitative/nonimitative immanent/transeunt immaterial/material
    immature/mature immeasurable/measurable immediate/mediate immiscible/miscible
    immobile/mobile immoderate/moderate immodest/modest immoral/moral immortal/mortal
    immunocompetent/immunodeficient immutable/mutable impaired/unimpaired impalpable/palpable
    impartial/partial impassable/passable impatient/patient impenetrable/penetrable
    impenitent/penitent imperceptible/perceptible imperfect/perfect imperishable/perishable
    impermanent/permanent impermeable/permeable impermissible/permissible impersonal/personal
    impervious/pervious impious/pious implacable/placable implausible/plausible impolite/polite
    impolitic/politic imponderable/ponderable important/unimportant impossible/possible
    impotent/potent impractical/practical imprecise/precise impressionable/unimpressionable
    impressive/unimpressive improbable/probable improper/proper improved/unimproved
    improvident/provident imprudent/prudent impure/pure inboard/outboard inbred/outbred
    inclined/vertical incoming/outgoing indoor/outdoor induced/spontaneous
    indulgent/nonindulgent industrial/nonindustrial infectious/noninfectious inferior/superior
    inflected/uninflected influential/uninfluential informative/uninformative
    informed/uninformed inhabited/uninhabited inheritable/noninheritable inhibited/uninhibited
    injectable/uninjectable injured/uninjured inner/outer innocuous/noxious innumerate/numerate
    inoffensive/offensive inoperable/operable inoperative/operative inopportune/opportune
    inorganic/organic inquiring/uninquiring insane/sane insatiate/satiate
    insectivorous/omnivorous insecure/secure insensible/sensible insensitive/sensitive
    insentient/sentient inshore/offshore inside/outside insincere/sincere insoluble/soluble
    insolvent/solvent inspiring/uninspiring institutional/noninstitutional
    institutionalized/noninstitutionalized instructive/uninstructive instrumental/vocal
    insubordinate/subordinate insubstantial/substantial insufficient/sufficient
    insured/uninsured insurmountable/surmountable intangible/tangible integrated/nonintegrated
    integrated/segregated intellectual/nonintellectual intelligent/unintelligent
    intelligible/unintelligible intemperate/temperate intended/unintended intense/mild
    intensifying/moderating interdepartmental/intradepartmental interested/uninterested
    interesting/uninteresting intermediate/terminal international/national
    interspecies/intraspecies interstate/intrastate intestate/testate intolerable/tolerable
    intolerant/tolerant intoxicated/sober intractable/tractable intransitive/transitive
    intrusive/protrusive intrusive/unintrusive invalid/valid invariable/variable
    invasive/noninvasive invertebrate/vertebrate inviolable/violable invisible/visible
    inviting/uninviting involuntary/voluntary involved/uninvolved invulnerable/vulnerable
    inward/outward ionic/nonionic ionized/nonionized ironed/unironed irrational/rational
    irreconcilable/reconcilable irreducible/reducible irregular/regular irrelevant/relevant
    irreligious/religious irremediable/remediable irremovable/removable irreparable/reparable
    irreplaceable/replaceable irresistible/resistible irresolute/resolute
    irresponsible/responsible irreverent/reverent irreversible/reversible irrevocable/revocable
    isometric/isotonic jawed/jawless joint/separate joyful/sorrowful joyless/joyous
    judgmental/nonjudgmental juiceless/juicy junior/senior just/unjust keyed/keyless kind/unkind
    knowable/unknowable known/unknown labeled/unlabeled laced/unlaced lamented/unlamented
    landed/landless large/small laureled/unlaureled lawful/unlawful lax/tense leaded/unleaded
    leafless/leafy least/most leavened/unleavened leeward/windward left/right legato/staccato
    legged/legless lentic/lotic leptorrhine/platyrrhine less/more lidded/lidless
    lighted/unlighted like/unlike likely/unlikely limbed/limbless limited/unlimited
    linear/nonlinear linear/planar lined/unlined linguistic/nonlinguistic lipless/lipped
    liquid/solid listed/unlisted little/much livable/unlivable live/recorded liveried/unliveried
    loaded/unloaded loamless/loamy local/national long/short loose/tight lossless/lossy
    lost/saved loud/soft loved/unloved loving/unloving lowborn/noble lowercase/uppercase
    lowered/raised lowland/upland lubricated/unlubricated lucky/unlucky made/unmade
    magnetic/nonmagnetic major/minor majuscule/minuscule malicious/unmalicious
    malnourished/nourished malted/unmalted manageable/unmanageable manly/unmanly manned/unmanned
    marked/unmarked married/unmarried masculine/neuter masochistic/sadistic matched/mismatched
    mated/unmated maternal/paternal matriarchal/patriarchal maxi/midi maxi/mini maximal/minimal
    maximum/minimum meaningful/meaningless meatless/meaty mechanical/nonmechanical
    medical/surgical melodious/unmelodious melted/unmelted membered/memberless mental/physical
    merciful/merciless merited/unmerited mesic/xeric metallic/nonmetallic
    metamorphic/nonmetamorphic midi/mini migratory/nonmigratory military/unmilitary
    mindful/unmindful mined/unmined minus/plus misused/used mitigated/unmitigated
    modern/nonmodern modifiable/unmodifiable modified/unmodified modulated/unmodulated
    moneyed/moneyless monochromatic/polychromatic monoclinic/triclinic monogamous/polygamous
    monolingual/multilingual mononuclear/trinucleate monophonic/polyphonic
    monotheistic/polytheistic monotonic/nonmonotonic monovalent/polyvalent moonless/moonlit
    motivated/unmotivated motorized/unmotorized moved/unmoved moving/nonmoving moving/unmoving
    mown/unmown multidimensional/unidimensional multiform/uniform multilateral/unilateral
    multinucleate/uninucleate multiparous/uniparous multiple/single multivalent/univalent
    musical/unmusical myelinated/unmyelinated naive/sophisticated narrow/wide nasty/nice
    native/nonnative natural/supernatural natural/unnatural necessary/unnecessary
    necked/neckless negative/positive neurotic/unneurotic new/old nidicolous/nidifugous no/some
    noisy/quiet nonoperational/operational nonparticulate/particulate nonpartisan/partisan
    nonpasserine/passerine nonphotosynthetic/photosynthetic nonpolitical/political
    nonporous/porous nonpregnant/pregnant nonprehensile/prehensile nonprescription/prescription
    nonprofessional/professional nonproprietary/proprietary nonpsychoactive/psychoactive
    nonracial/racial nonradioactive/radioactive nonrandom/random nonreciprocal/reciprocal
    nonreflective/reflective nonrepetitive/repetitive nonrepresentational/representational
    nonrepresentative/representative nonresident/resident nonresidential/residential
    nonreticulate/reticulate nonretractile/retractile nonreturnable/returnable
    nonreversible/reversible nonruminant/ruminant nonsectarian/sectarian
    nonsignificant/significant nonslippery/slippery nonspatial/spatial nonspeaking/speaking
    nonspecific/specific nonspherical/spherical nonstandard/standard nonsteroidal/steroidal
    nonsubmersible/submersible nonsuppurative/suppurative nonsurgical/surgical
    nontaxable/taxable nontechnical/technical nonterritorial/territorial nonthermal/thermal
    nontoxic/toxic nontraditional/traditional nontranslational/translational nonunion/union
    nonviolent/violent nonvolatile/volatile nonwashable/washable nonwoody/woody
    normal/paranormal north/south northern/southern nosed/noseless noticeable/unnoticeable
    noticed/unnoticed objective/subjective oblate/prolate obligated/unobligated
    obligatory/optional oblique/parallel oblique/perpendicular obstructed/unobstructed
    obtrusive/unobtrusive obvious/unobvious occupied/unoccupied odorless/odorous off/on
    offending/unoffending official/unofficial offside/onside offstage/onstage oiled/unoiled
    old/young oleophilic/oleophobic open/shut opisthognathous/prognathous opposable/unopposable
    opposed/unopposed optimistic/pessimistic organized/unorganized oriented/unoriented
    original/unoriginal orthodox/unorthodox ostentatious/unostentatious other/same out/safe
    overhand/underhand overhead/subsurface overhead/surface oviparous/ovoviviparous
    oviparous/viviparous ovoviviparous/viviparous owned/unowned packaged/unpackaged paid/unpaid
    painful/painless paintable/unpaintable painted/unpainted palatable/unpalatable
    paradigmatic/syntagmatic parallel/perpendicular pardonable/unpardonable parented/unparented
    passing/running passionate/passionless past/present patriotic/unpatriotic
    patronized/unpatronized patterned/plain paved/unpaved peaceful/unpeaceful
    pedunculate/sessile perceptive/unperceptive perinatal/postnatal perinatal/prenatal
    permissive/preventive permissive/unpermissive perplexed/unperplexed planned/unplanned
    planted/unplanted playable/unplayable playful/unplayful pleasant/unpleasant plowed/unplowed
    pointed/pointless polished/unpolished poor/rich popular/unpopular portable/unportable
    posed/unposed postnatal/prenatal postnuptial/prenuptial postprandial/preprandial
    postwar/prewar potted/unpotted powered/unpowered powerful/powerless
    precedented/unprecedented preceding/succeeding precocious/retarded predictable/unpredictable
    prejudiced/unprejudiced premeditated/unpremeditated prepared/unprepared
    presidential/unpresidential pretentious/unpretentious preventable/unpreventable
    priestly/unpriestly primary/secondary principled/unprincipled printable/unprintable
    private/public privileged/underprivileged proactive/retroactive processed/unprocessed
    productive/unproductive profane/sacred professional/unprofessional profitable/unprofitable
    profound/superficial progressive/regressive pronounceable/unpronounceable
    prophetic/unprophetic propitious/unpropitious prospective/retrospective
    protected/unprotected protective/unprotective proved/unproved provocative/unprovocative
    proximate/ultimate publicized/suppressed publishable/unpublishable published/unpublished
    punctual/unpunctual puncturable/punctureless punished/unpunished punitive/rehabilitative
    purposeful/purposeless qualified/unqualified qualitative/quantitative quantitative/syllabic
    questionable/unquestionable quiet/unquiet quotable/unquotable radiolucent/radiopaque
    reactive/unreactive ready/unready real/unreal realistic/unrealistic reasonable/unreasonable
    reassuring/unreassuring receptive/unreceptive reconstructed/unreconstructed
    recoverable/unrecoverable refined/unrefined reflected/unreflected regenerate/unregenerate
    registered/unregistered regretful/unregretful regulated/unregulated related/unrelated
    relaxed/tense reliable/unreliable renewable/unrenewable rentable/unrentable
    repeatable/unrepeatable repentant/unrepentant reportable/unreportable reported/unreported
    reproducible/unreproducible requested/unrequested resentful/unresentful reserved/unreserved
    respectable/unrespectable responsive/unresponsive rested/tired restful/restless
    restrained/unrestrained restricted/unrestricted restrictive/unrestrictive
    retentive/unretentive reverberant/unreverberant revived/unrevived rewarding/unrewarding
    rhetorical/unrhetorical rhymed/unrhymed rhythmical/unrhythmical ribbed/ribless
    rifled/unrifled rigged/unrigged right/wrong righteous/unrighteous rimless/rimmed
    roofed/roofless rough/smooth round/square running/standing rural/urban rusted/rustless
    saddled/unsaddled salable/unsalable sanitary/unsanitary saponified/unsaponified
    sarcastic/unsarcastic satisfactory/unsatisfactory saturated/unsaturated savory/unsavory
    scalable/unscalable scented/scentless scheduled/unscheduled scholarly/unscholarly
    scientific/unscientific scripted/unscripted scrupulous/unscrupulous sealed/unsealed
    seamanlike/unseamanlike seamed/seamless seasonable/unseasonable seasoned/unseasoned
    seaworthy/unseaworthy seductive/unseductive seeded/unseeded seedless/seedy
    selected/unselected selfish/unselfish sensational/unsensational sent/unsent
    serviceable/unserviceable servile/unservile sessile/vagile settled/unsettled sexy/unsexy
    shaded/unshaded shapely/unshapely shared/unshared shaven/unshaven sheared/unsheared
    sheathed/unsheathed shelled/unshelled shockable/unshockable shod/unshod short/tall
    shrinkable/unshrinkable shuttered/unshuttered side/top signed/unsigned silenced/unsilenced
    sinkable/unsinkable sized/unsized skilled/unskilled skinless/skinned sleeved/sleeveless
    smart/stupid smokeless/smoky sociable/unsociable social/unsocial sold/unsold soled/soleless
    solved/unsolved sonic/subsonic sonic/supersonic sound/unsound sour/sweet soured/unsoured
    spaced/unspaced specialized/unspecialized specified/unspecified spineless/spinous
    spirited/spiritless spoken/written stable/unstable staged/unstaged stained/unstained
    starchless/starchy starless/starry statesmanlike/unstatesmanlike steady/unsteady
    stemless/stemmed stimulating/unstimulating stoppable/unstoppable stratified/unstratified
    stressed/unstressed strong/weak structured/unstructured stuck/unstuck studied/unstudied
    styleless/stylish subhuman/superhuman subjacent/superjacent subscript/superscript
    subsonic/supersonic subsurface/surface successful/unsuccessful sugarless/sugary
    summery/vernal summery/wintry supervised/unsupervised supported/unsupported
    supportive/unsupportive sure/unsure surprised/unsurprised surprising/unsurprising
    susceptible/unsusceptible suspected/unsuspected swept/unswept sworn/unsworn
    sympathetic/unsympathetic systematic/unsystematic taciturn/voluble tactful/tactless
    talented/untalented tame/wild tangled/untangled tanned/untanned tapped/untapped
    tasteful/tasteless tasteless/tasty tearful/tearless tempered/untempered tender/tough
    theatrical/untheatrical thematic/unthematic thermoplastic/thermosetting thick/thin
    thinkable/unthinkable thoughtful/thoughtless thrifty/wasteful tidy/untidy tied/untied
    timbered/untimbered tipped/untipped toed/toeless toned/toneless tongued/tongueless
    toothed/toothless topless/topped touched/untouched traceable/untraceable tracked/trackless
    trained/untrained translatable/untranslatable traveled/untraveled treated/untreated
    trimmed/untrimmed troubled/untroubled trustworthy/untrustworthy truthful/untruthful
    tubed/tubeless tucked/untucked tuneful/tuneless turned/unturned understood/ununderstood
    unguiculate/ungulate unusual/usual unvaried/varied unveiled/veiled unventilated/ventilated
    unvoiced/voiced unwanted/wanted unwary/wary unwaxed/waxed unweaned/weaned
    unwearable/wearable unwebbed/webbed unwelcome/welcome unwholesome/wholesome unwieldy/wieldy
    unwilling/willing unwitting/witting unwomanly/womanly unwooded/wooded unworldly/worldly
    unworthy/worthy unwoven/woven unwrapped/wrapped unwrinkled/wrinkled unwritten/written
    useful/useless valuable/worthless vernal/wintry virtuous/wicked waning/waxing weedless/weedy
    weightless/weighty wheeled/wheelless wigged/wigless winged/wingless wired/wireless
  ]],
}
