/** Words that begin sentences: not even a title makes names of them. */
const beginnings = `
a about after again all also although always am an and another any anyone are as ask at aunt
because been before being best both but by can cannot could did do does due during each either even ever every everyone
few finally first for former from get give given go good had has have having he hello help hence her here hers him his how however
i if im in indeed instead into is it its just later like look many maybe me more most mr mrs ms much must my myself
near never next no nobody none nor not nothing now of often on once one only or other others our out over own
perhaps please same she should since so some someone somehow sometimes soon still such
than thank thanks that the their them themselves then there these they this those though through thus to together too two three
under unfortunately until up upon us usually very was we well went were what whatever when where whether which while who whole whose why with within without
would yes yet you your yours`;

/** Words with a capital that name times, peoples, roles, trades and bodies. */
const others = `
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
christmas easter ramadan eid covid lockdown brexit spring autumn
english british scottish welsh irish european american african asian caribbean black white muslim christian jewish sikh hindu catholic protestant
polish romanian indian pakistani bangladeshi chinese nigerian somali jamaican gypsy roma traveller lgbt lgbtq autistic bipolar deaf disabled
nhs gp gps cpn cpns mp mps ngo ngos uk gb usa eu na aa ca gmc nmc rcn rcgp bma cqc nice phe dhsc ohid moj hmpps cgl wdp hiv hcv copd adhd ptsd
lsd mdma ghb gbl thc cbd dva dwp pip esa uc jsa ots ost nsp nps mat drr atr cjs hmp yoi yot mash marac mappa camhs cmht amhp ccg icb ics stp la las
professional professor doctor dr nurse sister matron director manager officer worker coordinator co-ordinator consultant psychiatrist psychologist
pharmacist chemist social support key link recovery drug drugs alcohol substance addiction addictions treatment service services team teams unit
clinic clinical hospital surgery practice centre center hub house home homes hostel shelter care health mental public community council county city
borough district local national regional royal united new north south east west northern southern eastern western central greater
trust foundation charity society association institute university college school academy department ministry government parliament office
home-office police prison probation court crown magistrate magistrates judge justice criminal youth children childrens family families adult adults
young people person persons board commission commissioner commissioners committee group groups network forum partnership project programme program
scheme act law bill rule review report strategy plan policy paper inquiry part section chapter question answer appendix table figure
chair chairman chairwoman chief executive head lead senior deputy assistant general secretary minister president vice trustee treasurer
practitioner prescriber specialist therapist counsellor advocate adviser advisor researcher lecturer student volunteer mentor sponsor
cocaine heroin cannabis crack ketamine spice methadone subutex buvidal buprenorphine naloxone xanax valium diazepam pregabalin gabapentin
landline tel telephone mobile fax email phone text dob contact emergency address postcode number name signed regards yours sincerely faithfully
facebook google zoom whatsapp twitter instagram youtube tiktok snapchat teams
dame sir cllr prof baroness baron pc wpc dc sgt revd rev fr
big nice who chancellor mayor speaker time right wrong everybody anybody god lord lady father mother
director-general commander superintendent inspector constable sergeant chaplain reverend vicar imam rabbi
road street avenue lane close drive way park garden gardens square hall hill green bridge station hotel church cathedral mosque temple
ltd limited plc cic llp inc company co foundation's`;

export const functionWords: ReadonlySet<string> = new Set(beginnings.trim().split(/\s+/));
export const noNames: ReadonlySet<string> = new Set([
  ...functionWords,
  ...others.trim().split(/\s+/),
]);

/** Of those the ones that are surnames too: behind a first name they are one. */
export const surnames: ReadonlySet<string> = new Set(
  'black white green hall hill park parks lane west north king bishop young law page read field street bridge church head lord judge nurse gardener close spring may march christmas long best good small day'.split(
    ' ',
  ),
);

const ofBodies = [
  'Trust|Foundation|University|College|School|Academy|Hospital|Hospice|Clinic|Cent(?:re|er)|Surgery',
  'House|Home|Homes|Court|Unit|Ward|Wing|Project|Programme|Service|Services|Society|Association',
  'Institute|Partnership|Council|Commission|Committee|Inquiry|Enquiry|Review|Report|Act|Law|Rule',
  'Ltd|Limited|PLC|plc|CIC|Group|Network|Charity|Church|Cathedral|Street|Road|Avenue|Lane|Park|Square',
  'Station|Bridge|Library|Museum|Theatre|Prize|Award|Lecture|Scale|Test|Inventory|Model|Method|Index',
  'Syndrome|Disease|Partners|Solicitors|Stores?|Arms|Building|Rooms?|Gardens|Estate|Way|Close|Place',
  'Hall|Lodge|Suite|Fund|Alliance|Team',
].join('|');
/** Behind a name they make it the name of a body, a place or a thing: "Marie Curie Hospice". */
export const bodies = new RegExp(`^(?:${ofBodies})$`);
