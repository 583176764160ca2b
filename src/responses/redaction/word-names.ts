/**
 * Names that are words as well: in lower case they are not taken for a name. Surnames and first names
 * of the United Kingdom that an answer about health, housing or policing may use.
 */
const list = `
abbey able ace adder alder alley ambrose amber angel apple april archer arch arrow art ash aspen august autumn
bacon bailey baker ball banks bank bar barber bark barker barley barn barns baron barrow bass battle baxter bay beach beacon bean bear beard
beck bee bell bells belt bench berry best bill bills binder birch bird birds bishop bishops black blackboard blade blank blaze bless bliss block blood bloom
blow blue blunt board boat bob bolt bond bone bones bonfire book booker books boot booth both bottle bottom boulder bound bourne bow bowl bowler
bowman box boy boys brace branch brand brass brave bread break bridge bridges bright brook brooks broom brother brothers brown brush
buck buckle budge bull bullock bunker bunny burden burn burns bus bush butcher butler butter button buy byte
cage cain call can candy cane cannon canon cap cape car card cards care carpenter carr cart carter carver case cash castle cat catch cave chain chambers
champion chance chandler change chapel chaplain chapman charity charles chase cheek cheese cherry chew chick chief child childs choice christian
church churches city clamp clark clay clear clerk cliff cloud clover club coach coal coat cock coffee coin cold cole collar collier comb
combs come comfort cook cooks cool cooper cope copper cord core cork corn corner cotton couch count court cousins cove cover coward
cox crane craven creed cress crisp critic crook crop cross crouch crow crowd crown crystal cross cub cue cup curl curt curry curtain curtis cutler cutter cutting
daily dale dance daring dark dash dawn day days dean dear death deed deep deer dell dent derby diamond dick dickens dill dipper dive dock dodge doe
dollar dot double dove down downs drain drake draper draw dream drew drink drive driver drop drum duck duke dunce dyer
eagle earl early earth east easter edge elder elder elm else end english ever
fair faith falcon fall falls fair farmer farm farrow fast feather fell felt fence fern ferry field fields fin finch fine finger fire first fish fisher fitch
fix flag flame flash fleet fletcher flint flood floor flora flower flowers flint fly foot forbes force ford foreman forest forester fort forth foster found fountain
fowl fowler fox frame france frank franklin free freedom freeman french fresh friend frost fry fuller funk
gain gale gallant gallon game garden gardener gardner garland garner gate gates gay gem gene gent gentle giant gift gill ginger give glad glass glen
gold golden good goodman goods goose grace grain grand grange grant grave graves gray great green greens grey grip groom grove grow guard guest guide
gun guy
hail hale half hall halls ham hammer hand hands hang hard harder hardy hare harm harmony harp harper harry hart harvest hatch hate hatter haven hawk hawker hay haze
head heal heard heart heath heather heaven hedge hedges held hem hemp herb herbs heron herring hide high hill hills hind hiscock hitch hive hold holder
hole holiday hollow holly holy home homer honey hood hook hooker hoop hope hopes hopper horn horne horse host house how hull hunt hunter hurley hurst
hyacinth ice iris iron irons island ivory ivy
jack jade jarred jasper jay jean jelly jet jewel job joy joyful judge jump june junior just justice
keen keep kettle key keys kick kid kidd kind king kings kirk kitchen kite knell knife knight knock knot knots know knowles
lace lad lake lamb lamp lance land lane large lark last latch late latter laurel law lawless lawn laws lay lea leaf leaver lee leech leek leg lemon lent less
letter level light lightfoot lilac lily limb limb lime line link linker lion list little live living loach lock locke long looker loop lord lot louder love lovell lover low
luck lucky lunch lynch
mace major maker makepeace male mall man mandate manly manner manners manor maple marble march mare margin marine mark marker market markets marks marsh marshal
marshall martin mask mason mass master masters match mate may meadow meadows mean means mellow melody mercer merchant mercy merit merry mess metal
miles mill miller mills mine miner minor mint miss mist moat mole monday money monk moody moon moor moore moors more morning moss moth mount mountain mouse mouth
mould muscat music must mustard myrtle
nail nash near neat need needle needs nettle never new newman newt nice night nightingale noble noon norm norman north nose note nought now nurse nutter
oak oakes oaks oates oats ocean olive opal orange orchard order organ otter over owen own
pace pack packer page pages pain paint painter palace pale palm palmer pansy pantry paris parish park parker parks parrot parry parson parsons part partner partridge
patch patience pat paul pave pawn pay paye payne peace peach peacock pear pearl peel peer peg pen penny people pepper perch perfect perk perry person pet petal
petty pick pickle pie pier pigeon pike pilgrim pillar pin pine pink piper pitt pit pitcher place plain plant plummer plum poe point pole polish pollen pool poor pope poppy
port porter post pot potter potts pound powder power powers practice pratt presley price pride priest prime prince print prior prize proctor prosper proud prudence pryor pugh pull punch
purchase pure purse
quest quick quill quilter
race rain rainbow ram ramble ranch randy range ranger rash raven ray read reader ready real reason reed reeve reeves rest rice rich rider ridge
right ring rise rivers river road roads roach robe robin robins robot rock rocks rod rodman rogue roll root roots rope rose ross rough round row rowan rubble ruby rudder rude rule rush rushes
russet rust rye
sacks saddler safe saffron sage sail saint sale sales sally salmon salt salter sand sands sands sandy sang savage save saw sawyer say sayer scales school scope scotch scott scout sea
seal seals seaman search self sell sellers senior serene service sexton shade shadow shaft shakes shark sharp shaw sheep sheet shell shepherd sheriff shield shine ship
shoe shore short shot shots show shower shutter side sides sierra silk silver simple singer single singer sink sire skill skinner sky slack slade slater slaughter sleep sleet slight sloan slow sly
small smart smith smiles smoker snap snow soldier sole son song sorrel soul south sparks sparrow spark speak speaker spear speed speller spence spencer spice
spicer spike spinner spring sprout square squire stable stack staff stafford stag stamp stamper standing star starr stark start states steed steel steele steep stem step
steward stick still sting stock stocks stoker stone stones storm story stout strain strange straw street strength strike strong stroud stuart sugar summer summers sun sunday sunny
surgeon swain swallow swan sweet swift sword
tab table tack talbot tale talent tall tanner tasker taylor teacher teal tear tell temple tent terry thatcher thistle thorn thorne thrift thrush thunder tide tiger till tiller
tim timber time tinker tiny todd toll tom tool toon top torch towel tower town townsend trail trainer travel travers treasure tree trees trench trick trim trinity trip troy true
truelove trueman truman trust tuck tucker tudor tuff tunnel turf turn turner twist tyler
unity usher utter
vale valentine valley van vane vault venture verity vest vicar vice victor victory vine viola violet virtue vixen
wade waggoner wake wakes walker walk wall walls walter ward warden wards ware warm warmer warner warren wash waste watch water waters watt wave waver way weald wealth weaver webb weeks
weed well wells welsh west whale wheat wheel wheeler whip whistler white whitehead whole wick wicks wild wilder will wills willing willow wilt wind window wine wing winner winter winters wise wish
wolf wolfe woman wonder wood woodcock woods woodward wool work worker workman works world worth worthy wren wright
yard yates yeoman york young younger youth
adviser advisor agency anonymous anon assistant association authority board care carer centre charity chief citizen client clinic clinical commissioner
committee community company confidential consultant coordinator council councillor counsellor department deputy development director doctor drug drugs
education executive family female foundation general government group health hospital housing individual lead leader lecturer local manager member mental
ministry mother mum dad father parent grandparent national network nobody none not nothing office officer organisation partnership patient people pharmacist
police policy prefer prevention private probation professional programme project public recovery representative research researcher resident response retired
rather same school secret self service services social society someone somebody student support survey system teacher team test
therapist treatment trust unit university unknown user volunteer withheld woman working xxxx
`;

export const wordNames: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
