--- en/pos/irregular.lua: irregular forms of English and their lemmas.
--
-- Pairs form=lemma: N plurals, V pasts and participles, A comparatives and superlatives.
--
-- Generated from WordNet 3.0 by generate.lua. Not to be edited; NOTICE holds its licence.

return {
  A = [[
    best=good better=good cagier=cagey cagiest=cagey modest=modest worse=bad worst=bad
  ]],
  N = [[
    abscissae=abscissa adenomata=adenoma adieux=adieu alveoli=alveolus analyses=analysis
    anastomoses=anastomosis antennae=antenna antisera=antiserum antitheses=antithesis aortae=aorta
    apices=apex apparatus=apparatus appendices=appendix auditoria=auditorium banditti=bandit
    bani=ban basileis=basileus beadsmen=beadsman beaux=beau beeves=beef bookshelves=bookshelf
    brethren=brother bronchi=bronchus brothers-in-law=brother-in-law bureaux=bureau busses=bus
    calculi=calculus calves=calf camerae=camera cerebella=cerebellum chelae=chela children=child
    cicadae=cicada cilia=cilium cola=colon comae=coma concerti=concerto continua=continuum
    contralti=contralto coronae=corona cortices=cortex crescendi=crescendo crises=crisis
    criteria=criterion cryings=cry cumuli=cumulus curricula=curriculum data=datum
    diagnoses=diagnosis dialyses=dialysis dicta=dictum divertimenti=divertimento dogmata=dogma
    dwarves=dwarf edemata=edema emphases=emphasis epiphyses=epiphysis equilibria=equilibrium
    extrema=extremum feet=foot fishwives=fishwife foci=focus formulae=formula gas=gas gasses=gas
    geese=goose genera=genus geneses=genesis genii=genius genus=genus goings-over=going-over
    grandchildren=grandchild grants-in-aid=grant-in-aid halves=half hila=hilum hooves=hoof
    housewives=housewife hypothalami=hypothalamus hypotheses=hypothesis incubi=incubus
    indices=index intimae=intima knives=knife larvae=larva lati=lat latu=lat leaves=leaf
    lemmata=lemma libretti=libretto lice=louse lives=life loaves=loaf lustra=lustre mammae=mamma
    matrices=matrix mausolea=mausoleum maxima=maximum media=medium memoranda=memorandum
    men-o'-war=man-of-war men-of-war=man-of-war men=man menservants=manservant mice=mouse
    milieux=milieu millennia=millennium minima=minimum minutiae=minutia momenta=momentum
    mucosae=mucosa myocardia=myocardium myofibrillae=myofibrilla neuroses=neurosis nuclei=nucleus
    nucleoli=nucleolus octahedra=octahedron oedemata=edema optima=optimum ora=os osar=os ossa=os
    oxen=ox parentheses=parenthesis patinae=patina pease=pea pelves=pelvis pence=penny
    personae=persona pfennige=pfennig phenomena=phenomenon phyla=phylum pleurae=pleura
    protozoa=protozoan pterygia=pterygium quanta=quantum quizzes=quiz radii=radius
    referenda=referendum retinae=retina rostra=rostrum rumina=rumen runners-up=runner-up
    scarves=scarf scherzi=scherzo selves=self septa=septum sera=serum sheaves=sheaf shelves=shelf
    sisters-in-law=sister-in-law soli=solo soprani=soprano spectra=spectrum stadia=stadium
    stamina=stamen stepchildren=stepchild sterna=sternum stimuli=stimulus strata=stratum
    submucosae=submucosa symposia=symposium syntheses=synthesis tableaux=tableau teeth=tooth
    tempi=tempo theses=thesis thieves=thief thrombi=thrombus torsi=torso tracheae=trachea
    turves=turf ultimata=ultimatum vacua=vacuum vertices=vertex vertigines=vertigo
    virtuosi=virtuoso wharves=wharf wives=wife wolves=wolf
  ]],
  V = [[
    abode=abide addrest=address am=be are=be arisen=arise arose=arise ate=eat awoke=awake
    awoken=awake bade=bid beaten=beat became=become been=be befallen=befall befell=befall
    began=begin begat=beget begot=beget begotten=beget begun=begin beheld=behold beholden=behold
    bent=bend besought=beseech bespoke=bespeak bespoken=bespeak bethought=bethink bidden=bid
    bit=bite bitten=bite bled=bleed blest=bless blew=blow blown=blow bore=bear born=bear
    borne=bear bought=buy bound=bind bred=breed broke=break broken=break brought=bring
    browbeaten=browbeat built=build burnt=burn bypast=bypass came=come caught=catch chevied=chivy
    chevies=chivy chevying=chivy chid=chide chidden=chide chivvied=chivy chivvies=chivy
    chivvying=chivy chose=choose chosen=choose clad=clothe cleft=cleave clove=cleave cloven=cleave
    clung=cling co-ordinate=coordinate co-ordinated=coordinate co-ordinates=coordinate
    co-ordinating=coordinate crept=creep curst=curse dealt=deal degassed=degas degasses=degas
    degassing=degas did=do done=do dove=dive drank=drink drawn=draw dreamt=dream drew=draw
    driven=drive drove=drive drunk=drink dug=dig dwelt=dwell dying=die eaten=eat fallen=fall
    fed=feed feed=feed fell=fall felt=feel fled=flee flew=fly flown=fly flung=fling forbad=forbid
    forbade=forbid forbidden=forbid foregone=forego foreknew=foreknow foreknown=foreknow
    foresaw=foresee foreseen=foresee forewent=forego forgave=forgive forgiven=forgive
    forgone=forgo forgot=forget forgotten=forget forsaken=forsake forsook=forsake
    forswore=forswear forsworn=forswear forwent=forgo fought=fight found=find frolicked=frolic
    frolicking=frolic froze=freeze frozen=freeze gassed=gas gasses=gas gassing=gas gave=give
    gilt=gild girt=gird given=give gnawn=gnaw gone=go got=get gotten=get grew=grow gript=grip
    ground=grind grown=grow had=have has=have heard=hear held=hold hid=hide hidden=hide hove=heave
    hung=hang inlaid=inlay interwove=interweave interwoven=interweave is=be kept=keep knelt=kneel
    knew=know known=know laid=lay lain=lie lay=lie leant=lean leapt=leap learnt=learn led=lead
    left=leave lent=lend lit=light lost=lose lying=lie made=make meant=mean met=meet
    mislaid=mislay misled=mislead mistaken=mistake mistook=mistake misunderstood=misunderstand
    molten=melt mown=mow outdid=outdo outdone=outdo outdrawn=outdraw outdrew=outdraw
    outfought=outfight outgrew=outgrow outgrown=outgrow outran=outrun overcame=overcome
    overdriven=overdrive overdrove=overdrive overflown=overflow overheard=overhear
    overlaid=overlay overran=overrun overridden=override overrode=override overshot=overshoot
    overtaken=overtake overthrew=overthrow overthrown=overthrow overtook=overtake paid=pay
    panicked=panic panicking=panic partaken=partake partook=partake pent=pen picnicked=picnic
    picnicking=picnic pled=plead programmes=program proven=prove ran=run rang=ring rebuilt=rebuild
    remade=remake rent=rend repaid=repay reran=rerun rethought=rethink rewritten=rewrite
    rewrote=rewrite ridden=ride risen=rise riven=rive rode=ride rose=rise rung=ring said=say
    sang=sing sank=sink sat=sit saw=see sawn=saw seed=seed seen=see sent=send sewn=sew
    shaken=shake shaven=shave shed=shed shone=shine shook=shake shot=shoot shown=show
    shrank=shrink shrunk=shrink shrunken=shrink slept=sleep slid=slide slidden=slide slung=sling
    slunk=slink smelt=smell smit=smite smitten=smite smote=smite snuck=sneak sold=sell sought=seek
    sown=sow spat=spit sped=speed spelt=spell spent=spend spilt=spill spoilt=spoil spoke=speak
    spoken=speak spotlit=spotlight sprang=spring sprung=spring spun=spin stank=stink stole=steal
    stolen=steal stood=stand strewn=strew stridden=stride striven=strive strode=stride
    strove=strive struck=strike strung=string stuck=stick stung=sting stunk=stink sung=sing
    sunk=sink sunken=sink swam=swim swept=sweep swollen=swell swopped=swap swopping=swap
    swops=swap swore=swear sworn=swear swum=swim swung=swing taken=take taught=teach taxying=taxi
    thought=think threw=throw thriven=thrive throve=thrive thrown=throw told=tell took=take
    tore=tear torn=tear transfixt=transfix trod=tread trodden=tread tying=tie undergone=undergo
    underlain=underlie underlay=underlie understood=understand undertaken=undertake
    undertook=undertake underwent=undergo underwritten=underwrite underwrote=underwrite undid=undo
    undone=undo untaught=unteach unwound=unwind upheld=uphold vying=vie was=be waylaid=waylay
    went=go wept=weep were=be whizzes=whiz withdrawn=withdraw withdrew=withdraw withheld=withhold
    withstood=withstand woke=wake woken=wake won=win wore=wear worn=wear wound=wind wove=weave
    woven=weave written=write wrote=write wrought=work wrung=wring
  ]],
}
