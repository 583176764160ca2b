// Made by scripts/word-classes.js from the index of senses of WordNet. Do not edit.
// It is a modified part of WordNet, under this licence:
//
// WordNet Release 3.0
//
// This software and database is being provided to you, the LICENSEE, by
// Princeton University under the following license.  By obtaining, using
// and/or copying this software and database, you agree that you have
// read, understood, and will comply with these terms and conditions.:
//
// Permission to use, copy, modify and distribute this software and
// database and its documentation for any purpose and without fee or
// royalty is hereby granted, provided that you agree to comply with
// the following copyright notice and statements, including the disclaimer,
// and that the same appear on ALL copies of the software, database and
// documentation, including modifications that you make for internal
// use or for distribution.
//
// WordNet 3.0 Copyright 2006 by Princeton University.  All rights reserved.
//
// THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
// UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
// IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
// UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
// ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
// OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
// INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
// OTHER RIGHTS.
//
// The name of Princeton University or Princeton may not be used in
// advertising or publicity pertaining to distribution of the software
// and/or database.  Title to copyright in this software, database and
// any associated documentation shall at all times remain with
// Princeton University and LICENSEE agrees to preserve same.

/**
 * Words whose ending does not tell their kind: nouns, adjectives, verbs, adverbs (`r`), verbs that are
 * nouns too (`x`), nouns that are verbs too (`y`). Each list is words with white space between.
 */
export const wordClasses = {
  n: `
aar abettal abkhasian abradant abyssinian academician acadian acanthopterygian accent accenting accident
accountant accounting accrual accusal acetal achaian aclant acoustician acquittal acrostic acrylic acting
actinian actiniarian actinomyxidian activewear actuary acular adar additive adherent adhesive adjective
adjutant admiral adrian adriatic advent adversary advertising advertorial adzhar aeolic aerial aesthetician
affiant affricative afrasian afroasiatic agal agar agaric agent airspeed akkadian al alabamian alaric alcaic
alcazar alembic alerting aliquant alleviant alligatorfish ally altar alternative alupent amberfish amerindian
amish amobarbital amytal anatolian angelfish anglerfish anglian anguish animal anionic anniversary annuitant
anovulant anshar ant antecedent antiarrhythmic anticoagulant anticonvulsant antidepressant antidiabetic
antidiarrheal antidiuretic antiemetic antiepileptic antiflatulent antihypertensive antimacassar antimalarial
antimycotic antioxidant antiperspirant antiprotozoal antipruritic antipsychotic antiquary antispasmodic
antisyphilitic antitussive antrozous apar apiary apothecary applicant appraisal apprisal approval ar arcadic
arccosecant arccotangent archbishopric archerfish arcsecant arctangent arctic argal arhant arithmetic
arithmetician arizonian armful arousal arpent arrival arsenal arsenic ascent ascidian asdic ashlar
ashurbanipal aspic aspirant assailant assembly assigning assistant assurbanipal assyrian astragal asurbanipal
atar atayalic athar atlantic atrovent attar attendant attestant attic augustinian auxiliary avatar aviary
avowal awakening awarding baal babar babylonian bacchant backing baffled bagful baic baikal bakshish baldric
balloonfish balmoral balthasar balthazar banging banian barbarian barbary barbital bargaining barish barnful
barrelfish barrelful barrowful basinful basketful batfish bathing batting batwing baykal bazaar bazar
beachwear bearing beating beautician bed bedding beehive beggar beggary beginning being belching belly
bellyful belorussian belshazzar beneficiary bengal bent bermudian bestiary bestowal betrayal betrothal bezant
bezzant bible bickering bidding bihar billfish bimillenary binding binful bishopric bitumastic blackening
blackfish blackfriar blaring blemish blending blessing bloodshed blooming blowfish blowing bluefish
bluestocking boar boarding boarfish boating bodybuilding boiling bokmaal bokmal bolivar bombing bombproof
bonefish bonemeal booking bootlegging borrowing borstal bostonian bottleful bouncing boundary bowlful
bowstring boxcar boxfish boxful bracing brant breakable breaking breathing breeding brent breviary briar
bricklaying briefing bringing brinjal brittanic broadcasting broadening brushing brythonic bucketful
budgerigar buffalofish bugbear building bully buntal burglar burglary burial burning burnous burrfish bursar
bursary busbar buspar butterfish butterflyfish buying byelorussian byzant cabassous caesar calamary calendar
calgary californian calvary calving cambric camping canaanitic canful caning cannibal cant cantabrigian capful
capillary capital captive car caracal caravansary cardinalfish cardiomegaly carelian carful carlovingian
carnelian carnival carolinian carousal carping cartonful carving caryocar caseful caskful caspar caspian
cassowary castilian castillian catching catenary caterpillar catfish cathedral cauterant cavendish caviar
cedar ceiling celebrant cellar cellulosic cent cental centennial centering ceratopsian chadar chaddar chadic
chaise chanal chanar chaparral characteristic chattering cheddar cheering chenfish chippewaian chiropractic
chive chondrichthian christening chuddar cigar cigarfish circassian cistercian cive claimant clamoring
clangoring clapping clary classic cleaning clearing cleric clerking client climacteric clingfish clinic
clinician clive clocking clothing clowning cnidarian coaching coagulant coal coating cochineal codefendant
codfish coefficient colic collegian colossian columbary comedian commandant commentary commissar commissary
committal commonweal communicant communicating commuting compiling complainant component composing compounding
conchfish conditioning confectionary conferral confessional confidant congregant consonant constable
constabulary constituent construal consuetudinal consuetudinary consultant containerful contaminant contestant
continent contingent continuative contraceptive contrarian convent convertible convictfish cooking coolant
cooling copal coping coral corespondent cormorant cornelian cornetfish cornmeal corollary coronal corporal
corposant correspondent cosecant cosmetician costmary cotangent cotenant cottar coucal cougar counseling
countercurrent counterirritant counteroffensive counterproposal counting coupling couscous cowfish cowling
cracking crampfish crateful crayfish creaking credential creed criminal cristal critic croaking crocodilian
croissant crossbar crosscurrent crossing crossopterygian crotal crottal crowbar crucible crystal cudbear
cultivar cupful currant current cushioning cushitic custodian cutlassfish cutting cuttlefish cyberwar cymbal
cymric cynic cytosmear czar dakar dal dalian damar dammar damselfish dancing dardanian dardic daring darling
dative dawning daybed daystar dealfish dealing deary deathbed debunking decal decasyllable decedent decennary
decoagulant decongestant decumary deed deepening defendant deferral defining defoliant defrayal delawarian
demonstrative demurral denaturant denial deodar deodorant deodourant deponent depositary depressive derivative
dermatoglyphic dervish descendant descendent descent desiccant despisal dessertspoonful desynchronizing
detecting detective detent detergent determinant deterrent devilfish devisal devonian dewar dhal diabetic
diagnosing diagnostician dialectic dialectician diary dictionary dielectric dietician dietitian differential
diflunisal dignitary diluent dilutant dinar diocletian directive disapproval disassembly disavowal disbursal
discant disciplinarian discomfited discontent discussant dish dishful disincentive dismissal dispensary
dispersal disposal disproof disputant dissolvent dissyllable distributary disyllable diuretic diving docent
doctorfish documentary dodging dogfish dollar dollarfish dolphinfish dominic domitian donar dossal doweling
drafting dravidian dravidic drawbar drawing driftfish drinking drixoral dromedary drugging drumfish dtic
ducking durant durative durbar durian dustpanful dwelling dyeing dyirbal ear earful earthstar eating ebbing
ecliptic econometrician edgar editorial effluent eggar eggplant elamitic electrician elephant elgar elinvar
elspar embracing emetic emigrant emissary emmental emmenthal encaustic ending endive engineering enterprise
entrant entric eolian eolic epidemic epipaleolithic equalitarian equipping equivalent ereshkigal eschar
escolar espial espousal esthetician esthonian estuary ethanal ethic ethician ethiopian etonian eurodollar
eutectic evening eveningwear event exclaiming executant executive exemplar exercising expectorant expertise
expletive exponent extent eyeful eyeish fable fabric facing faisal fallal faltering family fanatic farming
fdic february feeding feeling feldspar felspar fencing fennic festival fetish fielding fighting figuring
filefish filing filling filly filming financing finding fingering fingerprinting finial finishing finnic
firing fishing fistful fixative fixing flagellant flagfish flamefish flashing flaskful flatcar flatfish
flooring floreal floridian flowerbed flowering flowing fluorspar focusing fogsignal foible folderal folly
fomorian fondant footgear footing footwear foraging forebear foreboding forecasting formalwear formative
formicary forwarding fostering founding fractal framing franchise freezing frequentative friar friary friesian
fritillary friulian frogfish fugitive ful fulmar fumigant functionary funeral furfural fustian gable gadfly
gaiseric gal galangal galatian galician gallous gambling gar gardening garfish garlic gary gaspar gassing
gathering gathic gavial gayal gelding genseric gent gentian geometrician georgian geriatrician ghent ghostfish
giant gibberish gibraltar gidar gilgamish gimbal gish giving glassful globefish glossary goal goatfish
godparent goidelic going goldenseal goldfish golfing goodyear goosefish goral gorgonian governed gradient
grading graining grammar grammarian granary grandparent grappling grasping grating greed greeting grinding
grinning groundfish grouping growing growling grumbling guadalcanal guar guardian guessing guitar guitarfish
gully gulping gunmetal habitant hadrian haematinic haemosporidian hagfish hamitic hamming handcar handful
handlebar handling handshaking handwear handwriting hangar hannibal haplosporidian happening harvestfish
hasdrubal hashish hatching hatful hatred hawaiian headfish headful headgear heading healing hearing heating
heaving heimdal helvetian hematinic hemiacetal hemiplegic heretic hessian hiding hillary hillbilly himalayish
hissing historian hive hoffmannsthal hogfish holding hollering holocephalian holothurian homosexual horsecar
horsefish horseradish hospital housatonic housebreaking houseful housekeeping houseplant housing howling hsian
hugging humectant humming humous hungary hunting hussar hydrant hymnal hymnary hypoglossal icelandic illogic
illuminant illyrian imaging immigrant immunosuppressant imperfective impinging incentive incident incompetent
inderal indexing indic indicant individual inebriant infant infinitive infirmary infomercial informant
informercial infusorian ingredient ingrian inhabitant initiative injectant inkling inning inoculant inpatient
instant instar instigant insulant intangible integrating intent intermediary interpreting interrogative
interspersal interval invar invective investigating iroquoian irritant irtish ishtar ismailian isobar issachar
italic italy itinerary iyar iyyar izar jabbing jacamar jackal jafar jaffar jaggary jaguar jamjar janissary
january jarful jawfish jelly jellyfish jerking jewfish jirrbal journal journeying judiciary jugful jugoslavian
july jumbal justiciar justiciary justinian jutish juvenal kachaturian kachinic kalapooian kalian kandahar kant
karelian karenic katar keeping kegful kendal kent kentish kentuckian ketalar kettleful khachaturian khaddar
khedive khimar khowar killifish killing king kingfish kipling kishar kissing knish knitwear knocking
kordofanian kotar kraal labiodental laconian lacunar ladyfish lahar lancetfish landing landscaping landsmaal
landsmal lanternfish lapful lappic lappish larcenous lascar lashing launching laundering laying lazar
leadplant leaping lear learning leary leatherfish leavening leaving lecturing legionary lehar lekvar lending
lengthening lent lessening lettering lettish liar liberal libertarian librarian library licking lidar
lieutenant lighting lightning liking lionfish liquidambar litigant litoral living livonian lizardfish loading
loadstar loblolly locative lodestar lodging logging logic logician logistician loloish longing lontar
louisianian loungewear louvar lozal lubricant ludian luminal luminary lumpfish lungfish lusatian luvian luwian
lycian lydian lyric maar macleish madagascar magic magician maidservant maimed making malacopterygian malaise
malar maldivian malfeasant malingering mammal mandatary mandible manservant manual manufacturing marbleizing
marching marginocephalian marketing marking mary masking mastic material mathematician mating matric
matronymic matting maupassant maximian mayfish meal meaning measuring mebaral mechanic medal medawar mediant
medic medlar meeting megatherian melancholy melting memorial mephobarbital mercenary merchandising merchant
merging merrymaking mescal metal metatherian methanal metharbital metic metical metronymic mezcal mic microbar
micronutrient microphoning microradian microsporidian microtaggant millibar milliequivalent milliradian
mineral mingling minibar minicar mining mirish misconstrual miscreant misdeed misgiving missal missionary
mississippian missive missourian mistaking mistral mistrial misunderstanding mixing mohorovicic molding molnar
monal mondrian moneymaking mongolic monitoring monkfish monopoly monosyllable montreal moonfish mordvinian
morning mortician mosaic mosquitofish motive motorcar mouthful mugful murmuring musial music musician musing
mutant muttering muttonfish myanmar mydriatic mylar myrdal myxosporidian namtar narcotraffic narrative
narrowing narwal narwhal nauseant nebbish nebuchadnezzar nebuchadrezzar necessitarian neckar neckwear nectar
nectary needlefish negotiant nembutal neobiotic neoconservative nepal nergal nestling neurochemical
neuroleptic newsagent nightjar nightwear ningal noise nonevent nonparticipant nonremittal nontricyclic nopal
norrish notary nothing nous novial nubian numbering numbfish nuphar nursing nutrient oar oarfish oatmeal
obituary objective obsidian obstetrician obstruent occident occidental occupant octant octavian octonary
octosyllable odovacar odovakar offal offering official officiant offspring ogive oilfish omotic opal opening
ophidian opponent optician ordeal ordering ordovician oregonian orinasal ornithischian oscar ossuary ostiary
ottar outerwear outing outpatient ovary overappraisal overeating ovral oxidant oxtant oxytocic oysterfish
pacific pacing packaging packing paddlefish paediatrician pageant paging pailful painting paiwanic palaic
pandar paneling panfish pansexual panting par parable paradise paralegal paramedic paraprofessional paregoric
parent paretic parish parking parliamentarian parrish parrotfish participant parting pascal passing patient
patrial peal pealing pear pearlfish peary peasant peccary pectoral pedant pedestal pediatrician pedlar pelting
penchant pennant pennsylvanian pennyroyal pensionary pentobarbital pentothal penutian percent perfective
peridinian periodical permian permic perspective perusal peshawar pessary petal petchary petrochemical petting
phanerozoic pheasant phenobarbital phenolic phial philippian philippic philosophizing phonetician
photometrician photomosaic phrasing phrygian physic physician phytochemical pic picturing pieplant pigfish
pillar pilotfish pindar pindaric pinfish pinning pipal pipefish pipeful piscary pitcherful pitching pituitary
plainchant planarian planetesimal planning planting plastic plateful platitudinarian playacting playing
plenipotentiary plodding plosive plowing plumbing pocketful polestar politician pollutant pollyfish polynomial
polysemant polysyllable polytechnic pomeranian poplar popping porcupinefish porkfish portal portent portrayal
portugal postulant potful potorous poundal pounding practician prairial preaching prebendary precambrian
precedent premise premolar prerogative presbyterian president pretrial pricing priming primping prinival
printing probiotic proboscidian proceeding processing procural programming proof propanal propenal proponent
proposal prosimian protomammal prototherian publishing pufferfish pulling pulsar purging pursual pursued
pushing pyridoxal qandahar qatar qiangic qintar quadrant quadric quadriplegic quadrupling quandary quantic
quaoar quarterfinal quartic quasar quatercentenary quatercentennial queenfish questioning quetzal quickening
quintal quotient rabbitfish racing radar radian radiolarian radiopharmaceutical radish railcar railing
rallying rascal rating rationing rattling reactant reactionary reading reagent realgar reappraisal rearing
reasoning rebuilding reburial rebuttal recipient recital recitative reckoning reclining recording recusal
redfish reducing reductant referral refocusing refueling refusal refutal registrant registrar rehearing
rehearsal rejoicing relic reliquary reliving remittal remnant removal rendering rendezvous renewal replacing
reporting representative reprisal reproof reproval republic requital resident resolvent restaurant retailing
retardant retardent retraining retreatant retreated retrial retrieval retrospective reversal revisal revival
rhetoric rhetorician rial ribbonfish riffian riksmaal riksmal ringing ripening ritual riyal roaring rockfish
rodent roleplaying romanal roomful rooting rorqual rosary rosefish rosemary rotarian roundtable rous rubbish
rubefacient rubric rudderfish ruffian ruling rumanian running rushing rustling sabal sabellian sable sackful
saclant safar sailfish sailing salal salary salian salish sally saltcellar salutatorian salvadorian salwar
sambar samovar samoyedic sampling sanctuary sandal sandbar sandfish sangraal saphar sapling sarcocystieian
sarcodinian sarcosporidian sargent sassing saurischian savant saving savitar sawfish scabious scandal scapular
scapulary scar scent sceptic schmear scholar schooling scimitar scoffing scoopful scorpionfish scouring
scouting scraping screeching scrubbing sealant sealing seaweed secant secobarbital seconal secpar secretary
sectary sectral seedbed seedling segal selachian selar selling semifinal seminar seminarian seminary
semiotician semiprofessional sending senegal seneschal sensing sepal septenary septuagenarian sergeant
serjeant serpent sertularian serval servant sesquicentennial setting setubal severing sewing sextant shading
shahaptian shaking shalwar shankar shaping shaving shavous shawwal sheatfish shelfful shellfish shielding
shipbuilding shipping shirking shivering shmear shoeful shoestring shofar shooting shopaholic shophar shopping
shoshonian shouting shovelful showing shrieking shrimpfish shuffling sial sian siccative sicilian sicily
sidebar sidecar siding sightseeing signaling silurian silverfish simal singing sinking sinning sirdar sirenian
sisal sitar sitting size skepful skeptic skilletfish skimming skinful skulking slavic sleeping sleepwear
slinging sloganeering slowing smoking snailfish snakefish snipefish sniveling snoring soaking soapfish
socinian softening soldierfish soldiering solent solitudinarian solvent somersaulting sonar sorbent sorbian
sowbelly spacing spadefish spadeful spanish spasmolytic speaking spearfish spelling spending splenomegaly
splicing spoonful sportswear sprawling spraying sprinkling sputtering squatting squirrelfish staining standish
starfish starting statistic statistician statuary stealing steed stendhal stent stepparent steradian stewing
stiffening stimulant stirring stockcar stockfish stocking stoic stonefish straining strategian streetcar
stretching striving student stumping stuyvesant subcontinent subdominant sublieutenant submediant subtonic
subtotal suckerfish suffering summary sundial sunfish supergiant superintendent superlative superstar
supertonic supposal suppressant surfactant surffish surgeonfish surmisal surprisal surrebuttal surveying
survival susian swathing swearing sweetbriar swelling swimming swimwear switching swordfish sycophant
syllabary syllable syndic syntactician taal table tablespoonful tactic tactician talent talking tally tamal
tampering tangent tankful tapping tar taracahitian tartar tartary tashkent taskent tatar tatary tayalic
teaching teacupful teasing teaspoonful technician templar tenant tending tenoretic tent tenting tepal tepic
tercentenary tercentennial termagant terminal tertullian testimonial testing thanksgiving thawing theologian
theoretician thessalian thessalonian thimbleful thimerosal thing thinking thiopental threadfish threshing
throbbing thrombolytic thumping thurible tic tical tightening tilefish timetable timing tindal titanosaurian
titian toadfish tocharian tollbar tonguefish topgallant topiary topic torodal torrent toweling trablous
tracing tractarian tradescant trading trafalgar traffic tragedian training tramcar trampling transexual
transferral transmittal transmitting transvaal trapping traversal trent trental trial tribunal trichobezoar
tricyclic trident trigeminal triggerfish trigonometrician trimming trinitarian triquetral trisyllable
trochlear trucking trumpetfish trunkfish tsar tsimshian tsouic tubful tubing tumbling tungusic tunic tuning
turbinal turmeric turning turntable tutorial tweed twinkling twisting typewriting typing tyrant tzar ugaritic
ugrian ugric ukrainian ukranian ulaanbaatar umbrian unconfessed undercurrent underling underseal
undersecretary understanding undertaking underwear undoing unfolding unguent unitarian unloading upheaval
uplifting uprising uproar uralic urging urial urinal vacationing vaccinating vagary valedictorian valerian
vandal var variant varietal vasoconstrictive vasodilative vassal vaudevillian veadar veal vegetable vegetarian
vending vepsian veronal versant vespasian vesuvian veterinarian vial vicar vicegerent vidal vidar vigorish
vinegar virginian visitant vithar vocable vocabulary volary volgaic vomiting vomitive votary voting vulgarian
wailing waiting waning war warehousing warmongering warning warragal warrigal washing watching watermeal
waterproofing watershed waxing weakening weakfish weal weaning wedding weed weekly weighting weimar wetting
wheal wheatear wherewithal whipping whirring whistling whitefish wiesenthal wisent wishing withdrawal
withholding wolffish woodgraining woodshed wording workaholic worktable workwear worsted wreckfish wrestling
writing wrongdoing wyoming xenotransplant xian year yearning yelling yelping yeniseian yesteryear yiddish zaar
zanzibar zeal zoning zyrian
`,
  j: `
abandoned abashed abbreviated abiding abject ablated ablaze abounding aboveground abrupt absentminded absolute
absorbed absurd abused accelerated accepted accepting accompanied accomplished accrued accurate accusing
aching acquainted acquired activated acute adapted addicted addlebrained addressed adept adequate adjusted
adopted advanced adverse advertised aerated aerosolized affected affectionate affiliated affixed afflicted
afire aflame aflare afloat aforesaid afraid african agape aged aggregate aghast agile agitated ahorseback
ailing airborne airy akin alarmed alfresco alien alienated alkaline all alleged allied alligatored aloof
altered alternate amazed amazing amber amended american amiss ample amused andean anglican angry anguished
animated annihilating annoyed annoying another answering antebellum anterior anti anticipated antique
antithyroid antitrust any appalling appealing appointed appropriate approved apt arched arching armed armored
aroused arranged arty ascending ashamed ashen asleep assigned assorted assured astonished astonishing
astounding astute atrophied attached attained attempted attired austere authorized average avowed awaited
awake awakened aware awed awestruck awkward awry bad baffling baggy baked balanced bald balding balking
bandaged bankrupt barbed bare barefoot baroque based battered bawdy beaded beady beaming bearded beardown
bedfast bedraggled beefy befuddled beguiling belated beloved belowground bended bespectacled best bestubbled
betrothed better bewhiskered bewildered bewitched big bigger billion bipartisan biting bitter bittersweet
bizarre black blackened bladed blanched bland blank blasting blazing bleached bleak blessed blighted blind
blinded blindfolded blistering blithe blockading blond bloodstained bloodsucking bloodthirsty bloody blown
blue blunt blurred blushing blustery bogus bold bony booked booted borderline bored boring born both bound
bounded bovine boxed braced brainy branched branded brash brassy brave brazen brief bright brindle brisk
brittle broad brocaded broke broken bronzed brooding brotherly brown brushed brushy built bulging bulky
bullnecked burdened burly burnt bushwhacking bushy bustling busy buttoned buttressed buzzing cackly cagey
calculating calloused calm candid canonist canonized cantering capitalist captivating carefree careworn
carpeted carved carven casebook cassocked categorized centered centralized certain certified challenging
chambered changed changing chanted charged charming cheap cheery cherished chestnut chief chilling chilly
chinese chinked chipper chiseled choked choosy chunky churchgoing churning circumspect civil civilized clad
clammy clandestine clanging clanking classificatory classified clean cleansing cleared clearheaded clever
clinched clockwise clogged clogging closed closing clothed clotted clouded cloudy clumsy cluttered coarse
coarsened coated coaxing cockeyed cocky cognate cold collegiate colored colour columned combined comforted
comforting coming commanding commensurate committed common commonplace commonsense communist compact complete
completed complex complicated composed compressed compromising concave concealed concentrated concerned
concerted conciliatory concise concluding condemnatory condescending confederate confiding confining confirmed
conflicting confused confusing congested congratulatory conjoined conjugated connected considerate
consolidated consoling constraining constricted consummated contented continued continuing contraband
contradictory contrasting contributing contributory contrived controlled convex convinced convincing
cooccurring cool coordinated corporate correlated corresponding corrugated corrupt costly counterbalanced
covered cowardly cowled cozy cracked crafty craggy cranky craved craven crazed crazy creamy crested crimson
crippled crippling crisp crisscrossed crocked crocketed crooked crossed crotchety crowded crowned crowning
crude cruel crummy crumpled crushed crushing crusted cuban cubist cultured cumbersome curly cursed cursory
curtained curved curving cute dabbled dainty damaging damn damned damp dank dapper dappled dark darkening
darned dashing dated dazed dazzling dead deadened deadly deaf deafening deathly debilitating deceased declared
decreasing dedicated dedifferentiated deep defined definite deflated deformed dejected deliberate delicate
delighted demanding demonstrated demure demythologized dense deprecating deprecatory depressed deranged
derived descending deserving desired desolate despairing desperate despised destroyed desultory detached
detailed detected determinate determined determining devastating developed developing devoted devout dictated
differentiated difficult diffused diffusing dignified dilapidated dim dimensioning diminished diminishing
dingy dipylon directed directing dirty disabled disabling disappointed disappointing discarded discerning
disciplined disconcerted disconcerting discontented discorporate discouraged discouraging discovered discrete
discriminating diseased disembodied disfigured disguised disgusted disgusting disheartened disheartening
disheveled dishonest disillusioning disinterested disjointed dismayed dismaying disordered disorderly
disorganized disparate dispassionate dispersed displeased dispossessed disproportionate disqualified
dissatisfied dissolved distinct distinguished distraught distressed distressing disturbed disturbing diverse
diversified divided divine divorced dizzy docile doctrinaire dogged dogging dominated dominating domineering
done doomed doped dosed dotted downcast downhill downtown downward drab drafty dragging draped draughty drawn
dreamed dreamy drenched dressed dressy dried drilled driven driving drizzling drowsy drugged drunk drunken due
dull dulled dumb dumfounded dusky dutch dwindling dying each eager eared earliest early earned earnest
earsplitting earthbound earthshaking earthy eastern eastward easy edged edgy edifying educated eight eighteen
eighteenth eighth eighty elaborate elapsed elderly eldest elected electrifying elevated eleven eleventh elfin
elongated emaciated emancipated embarrassed embarrassing embedded emboldened emeritus employed empty enabling
enchained enchanted endearing endowed enduring enervating enforced engaged engraved engrossed engrossing
enlightened enraged ensuing entangled enterprising entire entitled enveloping epistolatory equipped eroded
ersatz erudite erythroid escaped established estranged estranging european everlasting every everyday exact
exaggerated exalted exasperated exasperating excitatory excited exciting excruciating exempt exhausted
exhausting exhilarating existing expanded expected experienced explanatory explicit exploratory exposed
expository expressed exquisite extended extinguished extra extreme eyed fabled faced facilitatory faded faint
fair fake fallen falling fallow false famed faraway fascinated fascinating fascist fast fastened fat fatigued
fattening fatty favored feathered featured fecund feeble feline feminine fertile fetching fetid few fewer
fierce fiery fifteen fifteenth fifth fiftieth fifty filled filmed filthy fine fingered finicky finished finite
firm first firsthand fitting fixed flashy flat flattened flecked fledgling fleet fleeting fleshy flimsy
floating flooded florentine florid fluffy flushed flying foamy following fond foolhardy fooling footloose
forbidden forced foregoing foreign foremost forgotten forked formalized former forthright fortified fortunate
forty foul fouled four fourfold fourteen fourteenth fourth fragile frail framed frank frayed free freehand
freewheeling frenzied fresh fried friendly frightened frightening frigid fringed frostbitten frowzled frozen
frustrated frustrating fueled full fumbling functioning fundamentalist funny furnished furry fusiform fussy
futile fuzzed fuzzy galling gaping garbed garbled gauche gaudy gaunt gauntleted gay generalized gentile gentle
gentlemanly genuine gesticulating ghastly ghostly gilded gilt gingerly given glad glaring glassy glazed
gleaming glinting glistening glittering gloomy glorified gloved glowering glowing glued glum goddam goddamn
goddamned godforsaken golden gone good gory gossamer governing gowned graded grand grandiose granted
grassroots gratified gravid gray greasy great greater greatest greedy greek green grey grim grimy gritty
grizzled groggy groomed grooved gross grotesque grown gruesome gruff guatemalan guilty gummy hackneyed haggard
hairy halfway hallowed handicapped handled handmade handsome handwoven handwritten handy happy harassed hard
hardened hardworking hardy harsh hasty hated haughty haunted haunting hazel hazy headed headstrong healthy
heard heartening hearty heated heavenly heavy hefty held henpecked herculean hesitating hidden high higher
hired hoarse homegrown homely homemade honest honored hooked horrid horrified horrifying hostile hot huddled
huge human humane humanist humble humiliating hundred hungry hunted hurried hurrying husky hyaline hyperfine
hypertrophied hypophysectomised icy idealized identified idle idolized ill illegitimate illicit illiterate
illuminating illusory immaculate immature immediate immense impacted impaired impassioned impelled impending
imperfect implicated implicit imposing imprecise improved improvised inaccurate inadequate inanimate
inappropriate inboard incarnate incensed incertain inclined incoming incomplete incorrect increased increasing
indebted indefinite indelicate indeterminate indirect indiscriminate indistinct individualized indoor induced
inept inert inexperienced infantile inferior infertile infinite inflamed inflammatory inflated informed
infrared infuriating inhabited inhibited inhibitory inhuman inhumane injured inner inquiring insane inscribed
insoluble inspired inspiring institutionalized insured intact integrated intended intense intensifying
interested interesting interfaith interfering interim interlocking intermediate intermeshed interrelated
intersecting interspecies interstate interwoven intimate intricate introductory introjected inverse inverted
inviolate inviting involved inward iodinated iodinating ionized irksome ironshod irresolute irritating
isolated isolationist jaded jagged jammed jangling japanese jarring jaunty jazzy jetting jeweled jingling
jocose joined joint jolly jolted juicy jumbled jumpy jutting juvenile keen khaki kindled kindly kindred
knightly knotted knotty knowing known kosher labeled laborsaving laced lacking lactating lacy laden ladened
laid landlocked landscaped languid lanky lao lapsed large larger last lasting late latest latter lavender lax
lazy leaded leaden leading leaning learned leathered leavened leering left legged leggy legitimate lengthy
lessened lesser levelheaded lewd liberated licensed licked lifelong lifted lighted lighthearted likely limited
limiting lined lipped liquid listed lit literate lithe littered little lively livid loaded loathsome located
lofty lone lonely long longstanding looking loose looted lordly lost loud lousy lovely loving low lowered
lowering lowly lucid lucky lukewarm lurid lush lusty macabre mad maddened maddening made magnified main
maintained major makeshift maladroit malformed malign malposed mammoth mandatory mangled manned manufactured
many marbleized marine marked married marxist masculine masted masterly matched matching matted mature mauve
maximum meager meandering meaty mechanized meddling meek menacing mere merry messy methodist metropolitan mid
midway midwestern mighty mild million mincing minded minimized minimum minoan minor misbranded misguided
misleading misplaced misrelated missing mistaken misty misused mixed mobile mocking modeled moderate modern
modest modified moist molten monotone moonlit moroccan morose motivated motivating mottled mounted mousy
moving muddied muddleheaded muddy muffled multiple multiplied mum mundane murdered murky mustached mute muted
mycenaean myeloid myriad nagging naked narrow narrowed nasty naturalized nauseated nearby nearsighted neat
needed neglected neo net nettlesome neutralized new newborn next nibbed nice nighted nimble nine nineteen
nineteenth ninety ninth no noble noisy nonchurchgoing noncommissioned nondescript nonparticulate nonvolatile
northerly northern nosed noted nourished nubile null numb numbing oaken obdurate obligated obliged oblique
obscene observed obsessed occluded occupied odd offbeat oiled oily okay old older oncoming one onetime onshore
opaque opened openmouthed operating opinionated opposed opposing opposite optimum ordered orderly organized
oriented ornery orthodox other out outclassed outdated outdoor outer outgoing outlined outlying outmoded
outraged outside outspoken outstanding outward overall overbearing overdone overgrown overhand overheated
overloaded overlooked overpriced overriding oversized overt overturned overweight overwhelming owing own owned
oxidised packed padded paid painted paired pale pallid panicked papery parallel paramount paranoid parched
parked parted particulate passionate pasted pastel pasty patched patronizing paved peaked peaky pearly
penciled pending penetrating peopled perambulating perceived peremptory perfect perfumed perfunctory perky
perplexed perplexing personalized pert perverse pestered pestering petite petticoated phony pictured
picturesque pigheaded pinched pink pitched pithy placid plain planned planted plastered played pleased
pleasing plump plumping plush pointed poised polished polite polluted polycrystalline pomaded poor populated
possessed posterior powdered powdery practiced practised precast preceding precise preconceived precooked
precooled predetermined predigested predisposed preferred prejudiced preliterate premonitory preoccupied
prepackaged preparatory prepared prescribed preserved pressing pretended prickly prime primed prior private
privileged prizewinning pro processed proclaimed profane profound profuse projected prolonged promising prone
pronounced proper proportionate protecting proto proud proved proximate pseudo publicized published pulverized
punctured puny pure purple pursuing puzzled puzzling quaint qualified quarrelsome quarterly quasi quavering
queer quick quicksilver quiet quilted racy raftered ragged raised raising random ranging rangy ranked raped
rapid rare rarified rasping rationed raw ready reassured reassuring reborn reclaimed recognized reconciling
reconstructed recorded red redheaded redoubled reduced reeking refined reformed refreshed refreshing
refrigerated regenerating regulated regulatory related relaxed relieved remaining remote rending renewed
renewing repeated reported repressed required resiny resolute resolved resounding respected respiratory
restrained restricted restricting retained retarded reticulate retired revealing revered revised rewarding
rich rickety riddled rigid ripe ripping rising risky roasted robust rocky roiling rolling roman rosy rotated
rotten rough roughhewn round roundabout rounded rousing rousseauan rubbery ruddy rude ruffled rugged ruined
ruled runaway rusted rusty rutted sacred sad safe sagging said sallow salty same sanctified sandy sane
sapphire satisfactory satisfied saturated savage saved savory scaled scalloped scanty scared scarred scathing
scattered scented scheduled scholarly scorched scorching scoured scraggly scrambled scratchy scrawny screaming
screechy sculptured scurrying searching seated secluded second secondhand secret sectioned sedate seeming
seeping seething segregated selected semiliterate semiskilled senile senior sensory separated settled seven
seventeen seventeenth seventh seventy severe sexy shabby shackled shaded shadowed shadowy shaggy shaken shaky
shallow shaped shapely shared sharp shattering shaved shaven sheer shielded shifting shining shiny shipshape
shivery shocked shocking shod short shortened shortsighted shouldered showy shrewd shrieked shrill shriveled
shuddering sick sickly sidelong signed silenced silly silver silvery simple simplex simulated sincere sinewy
single sinister sintered situated six sixteen sixteenth sixth sixty sized sizzling skilled skinny slack
slanted slanting slashed slashing sleepy slender sliding slim slippered slippery slipping slivery sloping
sloppy slovenly slow sluicing slurred sly small smaller smart smiling smitten smooth smothered smothering smug
snappy snug snuggled soaring sober sobering socialized sodden soft softened soiled soled solemn solid soluble
solved somber some sooty sophisticated sorbed sordid sore sorrel sorry sought sounding southbound southeastern
southern sovereign soviet spaced sparkling sparse specialized specified speckled speedy spellbinding
spellbound spidery spirited splashed splattered splendid splintery splitting spoiled spoken spongy sporting
sprightly squalling squared squashed squeaky stabilized stabilizing staccato stacked staggering stained stale
stalked staminate standardized standing stark startled startling starved starving stately statutory staunch
steadied steady stealthy steamed steaming steep stemmed stepwise stereotyped sterling stern sticking sticky
stiff stilted stimulating stinking stolid stooped storied stormy stout straggling straight straightforward
strained straitlaced stranded strange strangled stratified streaked streaming streamlined stressed stretched
stricken strict striking stringy striped strong structured struggling strung stubborn studded stuffed stuffy
stung stunned stunning stupefying stupid sturdy stylized suave subdued subhuman sublime subsidized subsurface
subtle suburban suburbanized succeeding sudden suffocating suited sullen sultry sunbaked sunburnt sundry
sunken sunny sunstruck suntanned super superb superior supine supporting supposed supreme sure surging surly
surmounted surprised surprising surrounded surrounding surviving suspended swaggering swart swarthy swaybacked
sweeping sweet swelled sweltering swift swingy sworn syrupy taboo tactile tagged tailored taken talky tall
tangled tanned tantalizing taped tart tattered taunting taut tawdry tawny taxing taxpaying teen teenage teensy
telling telltale ten tender tenth tepid terrified terrifying terse tested textured thick thickened thickening
thickspread thieving thin third thirsty thirteen thirteenth thirtieth thirty thoriated thorough thoroughgoing
threadbare threatened threatening three thrifty thrilling thriving thrombosed thronged thudding thundering
tied tight tiled tilled tilted timbered timed timely timeworn timid tingling tiny tipped tipsy tired tiresome
tiring titillating titled tittering toiling toned tongued topnotch topped tormented torn torpid tortured
torturing tottering touching tough tousled trained tranquil transformed transpiring transverse trapped
traveled treasured treated treble trembling trichrome tricolor trite troubled troublesome true trusted
trustworthy trying turned tuxedoed tweedy twelfth twelve twentieth twenty twisted two twofold twoscore ugly
ulcerated ultimate ultra ultramodern unabated unaccompanied unadjusted unaffected unafraid unanswered unarmed
unasked unassisted unasterisked unattached unauthorized unavailing unaware unborn unbounded unbroken
unbuttoned uncanny uncaused uncertain uncertified unchanged uncharged unclaimed unclean unclouded uncommon
uncompromising unconcerned unconquered unconvincing uncousinly undamaged undaunted undeclared undepicted under
undercover underdeveloped undereducated underground underhanded underlying underprivileged undersea understood
underwater underway undeveloped undifferentiated undigested undiluted undiminished undisguised undisputed
undone undue uneasy unemployed unending unerring uneven unexpected unexplained unexplored unfair unfaltering
unfastened unfertile unfettered unfit unfitting unfixed unforeseen unfortunate unfrosted unfrozen ungainly
ungodly unhappy unhealthy unheated unheeded unheeding unholy unhurried unhurt unified uniformed unimpaired
unimpassioned unimposing unimpressed unimproved uninitiated unintended uninterrupted uninvited uninvolved
unique united unjust unkind unknown unlikely unlimited unlined unloaded unlocked unlovely unlucky unmarried
unmated unmolested unmoved unneeded unnoticed unnumbered unoccupied unopposed unorthodox unpaid unpaired
unparalleled unpaved unperformed unpicturesque unplowed unplumbed unprecedented unpremeditated unprepared
unpromising unprotected unpublished unpunished unqualified unready unreasoning unrecognized unreconstructed
unredeemed unregretting unrelated unreleased unrequited unrestricted unruly unsaid unsatisfactory unsaturated
unscathed unseeing unseen unservile unsettled unsharpened unshaved unshaven unshielded unsigned unsloped
unsmiling unsold unsolved unspoken unstained unstilted unstressed unstructured unstrung unsuited unsung
untested unthinking untold untouched untoward untrammeled untried untrue unused unvarying unventilated
unwanted unwarranted unwavering unwed unwelcome unwilling unwise unwitting unwomanly unworthy unwrinkled
unwritten upbeat upcoming upland uplifted upper uppermost upraised upright urban urbanized used utmost
vacuolated vague vain valid valued vanished varied variegated varying vast vehement veiled veined velvety
vermilion viennese vile virile visored vivid voiced void volatile vulpine wacky wainscoted walking walloping
wan wandering warm warmed warming warped washed wasted watery wavy waxed waxen wayward weak weakened wealthy
wearied wearisome wearying wee weeping weighted weird welcoming western wet wheezing whiskered white
whitewashed whole wholesome wicked wide widespread widowed wifely wild willing wily windblown winding windy
winning wintry wired wiry wise withered withering witty wobbling wobbly wonderworking wooded wooden woolly
working worldly worldwide worn worried worse worst worth worthwhile worthy wounded woven wrapped wrenching
wretched writhed writhing written wrong wry yawning yelled yellow yielding yonder young younger
`,
  v: `
abet abhor abide abolish abound abridge abrogate absorb abstain accede accelerate accentuate accept
accommodate accompany accomplish accost accredit accrue acculturate accumulate accuse accustom achieve
acknowledge acquaint acquiesce acquire acquit activate actuate adapt adhere adjoin adjourn adjust administer
admire admit admix admonish adopt adore adorn adsorb affirm afford aggravate agitate agree alienate alight
align allege alleviate allocate allot allow alter amass amaze amend amputate amuse analyse analyze animate
annihilate announce annoy anticipate appear appease append applaud apply appoint apportion appreciate
apprehend approve approximate arbitrate argue arouse arraign arrange arrive arrogate articulate ascend
ascertain ascribe ask aspire assail assemble assert assess assign assimilate assume assure astonish astound
atone attach attain attend attest attract attune augment authenticate automate avenge avert avoid await awaken
bake bandy banish bask bawl beckon become bedamn befall befit befog befriend befuddle beg beget beguile behave
behead behold behoove belabor belie believe belong bemoan berate beseech beset besiege besmirch bespeak bestow
bethink betray bewail beware bewilder bewitch bide bilk blab blacken blanch blaspheme bleed bless blurt bode
boggle borrow breathe brighten bring broaden browbeat bruit burgeon bury bushwhack calculate calibrate
calumniate capitulate captivate carve castigate cater cavort celebrate cerebrate cherish chide chivy choose
choreograph chuff circulate circumscribe cleanse cleave clomp clothe coagulate coalesce coddle coerce coexist
cohere coincide collaborate collate commandeer commemorate commence commend commiserate commit communicate
compel compensate compete compile complain complicate comply compose comprehend compute conceal concede
conceive conciliate conclude concoct concur condemn condense condone confer confess confide confine confirm
confiscate conform confound confront confuse congeal congratulate congregate conjoin connect connote conquer
consider consign consist consolidate conspire constitute constrict construe consult consume consummate contain
contaminate contemplate contend continue contradict contribute contrive convene converge convey convince
convulse cooperate correct correspond corroborate corrode cosponsor counteract counterchallenge covet cower
cram crave create cremate cringe croon crumble crumple culminate cultivate curtail dabble dampen dangle darken
daunt deaden debilitate deceive decelerate decide declaim declare decompose decorate decry dedicate deduce
deduct deem deepen defecate defend defer define defraud defray defrost defy degrade deign delimit deliver
delude delve demarcate demean demolish demonstrate demote denote denounce deny depart depend depict deplore
deploy depose deprave depress deprive deride derive descend describe desecrate deserve designate despoil
destine destroy detach detain detect deter deteriorate determine detest detonate detract devastate develop
devote devour diagnose dialyze differ differentiate diffuse digress dilate dilute diminish dine direct disable
disabuse disagree disallow disappear disappoint disapprove disarm disassemble disband disbelieve disburse
discern disclose discontinue discourage discover discriminate discuss disengage disentangle dishearten
disintegrate disinter dislodge dismember dismiss disobey disown dispel dispense disperse displace dispose
disprove disrobe disrupt dissect dissemble disseminate dissipate dissuade distill distinguish distort distract
distribute disturb diverge divert divest divulge dominate domineer donate drown dwell dwindle earn eat edit
educate efface effectuate effloresce eject elapse elate elevate elicit eliminate elongate elucidate elude
elute emanate emancipate emasculate embark embarrass embed embellish embezzle embitter embody embolden emboss
embroider embroil emerge emigrate emit empower emulate enable enact encamp encase enchant encipher enclose
encompass encourage encroach encrust endanger endear endorse endow endure enervate enforce engage engender
engrave engross engulf enhance enjoin enjoy enlarge enlist enliven enmesh enquire enrage enrich enrol enroll
ensconce enshrine ensue ensure enter entertain enthrall enthrone entice entitle entomb entrench entrust
enumerate enunciate envelop envisage envision equate equilibrate equip eradicate erase erect erode err erupt
eschew espouse establish etch evacuate evade evaluate evaporate eventuate evoke evolve exacerbate exaggerate
exalt examine exasperate exceed excel except excite exclaim exclude excommunicate excoriate execute exert
exhale exist exonerate expand expect expedite expel expend expiate expire explain explode explore expound
expunge extend extenuate exterminate extinguish extirpate extrapolate extricate extrude exude facilitate fail
fascinate fasten fatten faze feign felicitate flatten flatter flee flocculate flog flout fluoresce follow
forbid foreclose forego foreknow foresee foreshorten forestall forget forgive forgo formulate forsake forswear
fractionate frighten frizzle frogmarch frustrate fulfil fulfill furl furnish generate germinate gesticulate
gird glean glom gnash gnaw govern greet grieve grovel grow guzzle gyrate hanker happen harden harry harshen
hasten heal hear heighten hesitate hibernate hinder hover humiliate hurtle ignite ignore illuminate illumine
illustrate imagine imbed imbibe imitate immerse impair impale impart impede impel imperil impersonate impinge
implore imply impose imprecate imprison improve impute inaugurate incapacitate incite inclose include
incorporate incubate inculcate incur indicate indict indoctrinate indorse induce induct indulge infect infer
infest infiltrate inflame inflate inflect inflict inform infuriate ingest inhabit inherit inhibit inject
injure innovate inquire inscribe insist inspect inspire instal install instigate instruct insulate insure
integrate intend inter interact intercede interconnect interfere interject interlace interpenetrate interpose
interpret intersect intertwine intervene interweave intimidate intone introduce intrude intrust inure invade
invalidate inveigh invent invert invest investigate invoke involve iodinate irrigate irritate isolate
juxtapose kidnap knead lacerate languish laze learn legislate lend lengthen lessen liberate lighten linger
liquidate listen live loathe locate loiter loosen lose lurk maintain malinger maltreat manage manipulate
marinate marry meddle mediate meditate merge metamorphose migrate militate mingle miscalculate miscarry
misconstrue misgauge misinterpret misjudge mislay mislead mismanage misname misperceive misplace misread
misrepresent misunderstand mitigate moisten molest motivate mourn multiply mutilate nab narrate nasale
navigate necessitate negotiate nominate nourish nucleate nuzzle obey oblige obliterate obscure observe obsess
obstruct obtain occlude occupy occur offend officiate offsaddle ogle omit operate oppose oppress ordain
originate oust outclass outdistance outdo outdraw outface outfight outgeneral outgrow outlive outmaneuver
outmode outnumber outplay outrun outsmart outstrip outweigh overcome overeat overexpose overfeed overfill
overhear overheat overindulge overpower overproduce overreach overshadow overstep overtake overwhelm owe
pamper paralyze parch pare partake participate peddle penetrate perceive perform perish permeate perpetrate
perpetuate persecute persevere persist persuade pertain perturb peruse pervade pester pilfer plead please
poach ponder populate portend portray possess postpone pour pray preach prearrange precede preclude predict
predominate prefer preisolate preoccupy prepare prescribe preside presume presuppose prevail prevent proceed
proclaim procrastinate procure profess prohibit prolong promote promulgate pronounce propel prophesy propose
proscribe prosecute prosper prostrate protect protrude prove provide provoke publish pulsate pummel punctuate
punish pupate purloin pursue quash quell quench quicken quit radiate ransack react reactivate readapt readjust
reaffirm realign reap reappear rearrange reassail reassemble reassert reassign reassure reawaken rebuild rebut
recalculate recapitulate recede receive recite reckon reclaim recollect recommend reconcile recondition
reconnoiter reconsider reconstruct reconvene reconvert recopy recoup recover recreate recur redden redecorate
rededicate redeem redefine redirect rediscover redistribute redouble reduce reecho reelect reenact reenforce
reestablish reevaluate reexamine refashion refer refinance refine reflect refuel refurbish refute regain
regale regroup regulate rehabilitate rehearse reimburse reinforce reinstall reinstate reinterpret reiterate
rejoice rejoin relace relate relax relearn relegate relent relieve relinquish relive reload rely relyric
remain remarry remember remind reminisce remodel remonstrate rename rend renew reopen repay repel repent
rephrase replace replant replenish represent repress reproduce repudiate require reread reschedule rescind
reseal resemble resent resettle reshape reside resift resign resist resmudge resound respond restate restock
restore restrain restrict resurrect resuspend retain retaliate retie retire retrace retract retranslate
retrieve reunite reuse revamp reveal reverberate revert revile revive revolve rid ripen rive roam rob roleplay
rotate roughen rouse rove sadden salivate satiate satisfy saturate scoot scrounge sear secede seclude secrete
secure seem seep select send sever sew sharpen shatter shelve shirk shorten shun shut sicken sidle sift
simulate sing sit situate skulk slacken slink slurp smite smuggle soften solicit solve soothe spang speak
speculate spend spurn starve stiffen stimulate stipulate stoke stow straighten strangle strengthen strew
strive stun subdue subjugate submerge submit subscribe subside subsist substantiate subtend subtract subvert
succeed succumb suffer suffice suffocate suffuse suggest summate summon sunder superimpose superintend
supersede supplant supplicate suppose suppress surmount surpass survive suspend sustain swear tabulate tame
tarry teem tempt tend terminate thank thicken threaten thresh thrive tighten tolerate topple totter transact
transcend transcribe transfix transform transgress translate transmit transmute transpirate tweeze unclasp
uncork uncover uncurl underlie undermine underpin underrate understand understate undertake underwrite undo
undulate unearth unfasten unfold unhitch unite unlace unlash unleash unload unlock unmask unpack unravel
unscramble unscrew unsheathe unsolder unteach unthaw untie unveil unwind unwire uphold upholster uproot usurp
utter vacate validate vanish vanquish vary veer venerate ventilate vex vibrate vie vindicate violate vouch
vouchsafe waive wander warn waylay weaken wean weep weigh wend wheedle whet whiten widen wield withdraw wither
withhold withstand woo woolgather worsen wreak wreathe write writhe yearn
`,
  r: `
abed aboard about above abroad across afar afoot aft after afterward afterwards again ago ahead alike almost
alone along aloud already also altogether always anew anyhow anymore anyway anywhere apart apiece around as
ashore aside astray astride atop away awhile back backward backwards bannerlike before behind below beneath
besides between beyond but by closer disregardless doubtless down downright downstairs downstream downwind
earlier edgewise either elsewhere enough even ever everywhere far farther farthest faster forever forth
forthwith forward further furthermore headlong hence henceforth here hereabouts hereafter hereby herein
hereinafter heretofore hither hitherto homeward however in indeed indoors inside insofar instead irrespective
just kinda later least lengthwise less likewise longer maybe meanwhile more moreover most much nearer never
nevertheless none nonetheless northward not notwithstanding now nowhere nowise off offshore often oftentimes
ok on once otherwise outdoors outright over overboard overhead overnight overseas perchance perhaps plum plumb
presto pretty quicker quite rather rearward regardless scarce seldom sic sidewise slantwise so someday somehow
someplace sometime sometimes somewhat somewhere soon sooner southward still such supra tenfold then thence
thenceforth there thereafter thereby therefor therefore therefrom therein thereof thereon thereto theretofore
therewith thither though thrice through throughout thus together tonight too twice unawares underfoot up
upstairs upstate upstream upward upwards very well westward westwards whence withal within yet
`,
  x: `
abandon abstract abuse acclaim accord ache add advance advocate affect affix agglomerate aid aim alert amble
anchor answer approach arch arrest assist associate attack attempt attribute audition augur avail babble
backstitch badger baffle bait balk ban bang barbecue base baste bat bathe batter be bear beat begin belch
bellow bend bet bevel bicker bid billow bind birdie bite blame blare blast bleat blend blink blister bloom
blubber blur blush boast bob bog bogey boil bolster boo boom boomerang boost bore bother bounce bow boycott
brace brag braid brandish breach break breed broil bruise brush buck buckle budge buffet build bulge bullshit
bump burn burst bust bustle butcher butt buy buzz bypass cackle call camouflage can cancel canter canvass
caper capture care careen caress caricature carry cascade cast catapult catch caucus cause caw cease
centrifuge chafe chaff challenge chandelle change chant charge chase chat chatter cheat check chew chirp choke
chop chortle chronicle chuck chuckle chug churn cite citrate claim clamber clamor clamp clang clank clap clasp
clatter clench click climb clinch cling clink clobber clog close clot cluck clutch coax cock coil collapse
collect combine come commute compare compound compress compromise concentrate concern conduct conscript
console consort construct converse convert convict cook coordinate cope correlate cough count cover crack
crackle cradle crane crash crawl creak crease creep cripple crisscross croak crochet cross crouch crow cruise
crunch crush cry cuddle cure curl curse cushion cut dab dance dare darn dart dash daydream dazzle deal decline
decrease defeat degas delay delegate demand demur dent deposit desert design despatch deviate devise dial
dictate die dig digest dip discard disconnect discount discredit disdain disgrace disgust dishonor dishonour
dislike dismount dispatch display dispute disregard dissolve distrust divide do docket dodge don doom double
dovetail downgrade doze draft drag drain drape draw dread dress dribble drift drill drink drip drive droop
drop drowse dry dub duck dump dunk dupe duplicate dwarf dye ease ebb echo eclipse eddy ejaculate elect embrace
employ encounter entail envy escape escort estimate excise exhaust exhibit exile exploit export expose express
extract fade fall falter fancy fathom favor feed feel feint fell ferry fetch fete fidget fight file fill
filter finance find finish fit fix fizzle flail flake flank flap flash flaunt flex flick flicker flinch fling
flip flirt flit float flop flounce flounder flourish flub flush fluster flutter fly fold forecast forfeit
forge foster found fracture freeze fret frown fry fulminate fumble fume furlough furrow fuse fuss gabble gain
gallop gamble gape garland garner gash gasp gather gauge gawk gaze gear get geyser giggle gild give glance
glare glaze gleam glide glint glisten glitter gloat glow glower glue glut go goad gobble goof gore gorge gouge
grab graduate grant grapple grasp graze grimace grin grind grip groan groom grope growl grumble grunt
guarantee guess guide gull gulp gush haggle hail halt hamper handle hang harangue harness harrow harvest hatch
hate haul haunt have heave heed heft heist help herald hibachi hide highlight hijack hint hire hiss hit hitch
hobble hock hog hoist hold holler honeymoon honor hook hoot hop hope huddle hug hum hunt hurdle hurl hurry
hurt hush hustle implant implement impress imprint incline increase initiate inlay insert institute insult
intercept interlock interrupt interview invite issue itch jab jabber jam jangle jar jeer jerk jig jilt jimmy
jingle jive jockey jog joggle join jostle judge jump keep keynote kick kill kiss kneel knit knock know label
lace lag lam lament laminate lampoon lash latch laugh launch lay lead lean leap lease leave leer let levy lick
lie lift like limp link lob lock lodge look loom loop lope lounge love lower lug lunge lurch lure madrigal
mail make manifest manufacture mar march mark maroon marvel mash mask masquerade massacre massage mastermind
match matriculate mean meander measure meet melt mend mention mesh mew mince misfire misquote miss mistrust
misuse miter mix moan mock mold monitor moo mop mottle mould mount move mow muck muffle mull mumble murmur
muse muster mutter nag nail need neglect nestle nip nod notch note notice nudge nurse nurture offer offset
open orient ornament outlaw outline overburden overdrive overestimate overflow overhaul overlap overlay
overload overlook override overrun overshoot overstrain overthrow overturn overwork pack paddle paint pall
pant pardon parlay parry pass pat pause pay peck peel peep peer pelt pepper perch permit pick pierce pillory
pin pinch ping pinpoint pioneer piss pitch pivot plague plan plat play pledge plod plow pluck plummet plunder
plunge plunk ply poise poison poke polish pommel pooch pop pose postulate pounce praise prance prattle
precipitate precondition preempt presage present preserve press pretend prick print probe prod produce proffer
project promise prompt protest prowl pry pucker puff pull pump punch puncture punt purchase purge purl purport
push put putt puzzle pyramid quadruple quail quarrel query quickstep quip quiver quote raid raise rake rally
ram ramble rap rape rattle reach read rebound rebuff rebuke recall recapture recess recoil recount recruit
reek refill refuse regard register regret rehash reign reissue reject relay release remake remand remark remit
remount remove render rent reorder repair repeal repeat reply report reprimand reprobate repulse repute
request requisition rerun rescue reserve reset resolve resort resume retail retard retch rethink retort
retreat return rev revel revere reverence reverse review revise rewrite ricochet riddle ride ridicule riffle
rig ring rinse rip rise risk rival rivet roar roast roll romp roost rot rout rub ruffle rummage run rupture
rush rust rustle sacrifice safeguard sag sail salute salvage sanction sap sashay saute save savor savvy saw
say scab scamper scan scare scatter schedule scoff scold scorch scour scout scowl scramble scrape scratch
scrawl scream screech scribble scribe scrub scud scuff scurry scuttle seal search see seek segregate sell
separate serve set settle shake shamble share shave shed shift shimmy shine shiver shoot shout shove show
shrink shroud shrug shudder shuffle shuttle shy sidestep sigh sign simmer singe sink sip sire sizzle skedaddle
skid skim skip skylark slam slant slap slash slate slaughter slaver sleep slide slime sling slip slop slug
sluice slumber slump smack smash smell smile smirk smolder smother snag snap snarl snatch sneak sneer snicker
sniff snigger snoop snore snort snub snuggle soak soar sob solder sorb sour souse sow span spare sparkle spear
spearhead spill spin spit splash splice splinter split spoil sponge sponsor spout sprain sprawl spread
sprinkle sprint sprout sputter spy squall squash squat squawk squeak squeal squeeze squelch squint squirm
squirt stab stagger stain stake stalk stammer stamp stampede stand stare start startle stay steal steam steer
stifle sting stink stir stomp stoop stop straddle strafe straggle stray stretch strike strop strum stud
stumble stutter sub subcontract subpoena substitute subtitle suck sue sulphur supply support surfeit surge
surmise surprise surrender surround survey suspect swab swagger swallow swan swap swarm swathe sway sweep
swell swerve swim swindle swing swipe swirl swish switch swivel swoon swoop tack tackle tag tailor take talk
tamper tap taper tarnish tat taunt teach tear tease teeter telescope tell test tether thaw think thrash thread
throb throw thrust thud thump thwart tie tilt tingle tinker tinkle tiptoe titter toast toil torture toss touch
trace trail train tramp trample transfer transplant transport transpose travel traverse tread treat tremble
trespass trickle trim triple trot trudge trumpet trundle trust try tuck tug tumble tunnel turn tutor twiddle
twig twine twinkle twirl twist twitch underestimate underline underscore undress update upgrade uplift upset
urge use usher veil venture vest visit volunteer vomit vote vow wad wade waft wag waggle wail wait wake walk
wallop wallow wane wangle want warble warp warrant wash waste watch waver wear weatherstrip weave wed welcome
weld whack wheeze whimper whine whinny whip whirl whisk whisper whistle whiz whoop wiggle wilt win wince wink
winnow wipe wisecrack wish witness wobble wonder work worry wrangle wrap wreck wrench wrestle wriggle wring
yap yawn yell yelp yield zigzag zip zoom
`,
  y: `
act address adventure affront age air alarm ambush amount anger angle appeal apprentice arm array assault
assay assent audit award awe bag balance ball band bank banter bar bargain barge bark barricade battle bay
beam beard belt bench benefit bill blanket blaze bleach blight bloat block blossom blow blunder bluster board
bolt bomb bond book border box brand breakfast bribe bridge bristle broadcast brood brook bubble bud budget
buff buffer bug bulk bull bulletin bum bunch bundle bunker burrow cable camp campaign cane cap career cart
case cash catalogue caution cement center chamber champion chance channel charcoal charm chart charter cheer
chill chin chip chorus cipher circle clash class claw climax clip clock cloud cluster coach coast coat code
coin collar color comb combat comfort command comment commission commune complement compliment con condition
conflict conjecture conjugate consent contact content contest contract contrast control copy core corner
corral cost costume couch counsel counter counterattack counterbalance counterpoint couple court credit crop
crowd crown cube cup curb curve cuss cycle dam damage date dawn debate debut decay decree default delight
desire despair detail diagram din discharge discipline disguise disk dissent dive divorce dock doctor document
dog dose dot doubt drawl dream drug drum dust dynamite edge effect elbow enamel end endeavor essay esteem
evidence exchange excuse exercise experience experiment eye face factor fan fare farm fashion father fault
fear feast feather feature fence field figure film finger fire fish fistfight flag flare flock flood flow
flower flurry foam focus foil fool foot force form frame frolic front frost fuel fullback function funnel gag
garage garden garrison gas gesture ghost gift glimpse glory grace grade graph grass grease grill ground group
guard hack hammer hand handicap harbor harm harp hat hawk hazard head headline heap heat hedge herd hike
honour house howl huckster hulk humor hunch import inch index influence interest intrigue iron jacket jail jaw
jest jet joke jolt journey jumble junk key kid knot labor lack land lap lapse layer league leak lecture letter
level license light limit line list litter load loaf loan lobby log loot lull lumber lump lunch man mandate
maneuver map market marshal mass master mate matter menace merchandise merit meter milk mill mind mine
minister mirror mist mistake model mortar mother motion motor mouth murder name needle nest nickname nose
number object occasion officer oil orbit order output outrage pace package pad padlock page pain pair palm pan
panel panic pantomime parade paraphrase parcel park parody parrot part partner paste patch patent patrol
pattern paw peak pen people pet petition phone photograph phrase picket picnic picture piece pile pilot pipe
pit pity place plane plank plant plaster plot plug pocket point pole police poll pool pore position post pot
potter pound power practice preface pressure prey price pride prize process profit program progress prop
proposition provision pulse purse quack quake question quirk race rack radio rage rail rain range rank rate
rear reason rebel record redress reel reform refrain refund regiment rein relish remedy repose reprint
reproach research respect rest result revenge reward rhyme rifle rim ripple robe rock roof room root row ruin
rule rumble rumor sack saddle salt sample sand scale scheme school score scorn scrap screen scrimmage
sculpture seat seed sense sentence sequence serenade service shade shadow shame shape shear shell shelter
shepherd shield ship shirt shock shop shoulder shovel shower shred shriek shunt sight signal silence
silhouette sin singsong sketch skirmish skirt slice slit slot smoke snake snare snow snowball sock soil solace
sound space spade spark spatter speed spell spice spiral sport spot spotlight spray spring spur square stack
staff stage stall star state station steel stem step stick stitch stock stone store storm strain strand strap
streak stream stress string strip stroke stroll structure struggle strut study stuff stump stunt style subject
subordinate sugar suit sun supplement surface swamp sweat taste tax taxi telegraph telephone term thrill
throng throttle thumb thunder tick time tint tip tire title toll tool top torment tour tower track trade trap
treasure trick trigger trip triumph trouble truck tune type vacation vacuum value vein vent veto view voice
wage water wave wax wedge weight wheel whir will wind wing winter wire word worship wound wrack wrinkle yank
`,
} as const;
