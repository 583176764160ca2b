/** The commonest words of answers to a call about drugs, commonest first. */
const commonWords = words(`
the to and of a in is for be are that it with people as on not they have or this drug services from
by their treatment who can there we support more at has i which but will an these drugs was them do
need if been what when all so should service health would other many being some through those how
often our also then than may because where up only about work could no time were had into very out
get good access use most local within both need's such well help between any don't each having make
much different without over it's often too while even just until still lack less whilst however
better like long after way place before you your my one two first new every under around need
`);

/** Words and set phrases of the field, commonest first. A phrase is one draw. */
const domainTerms = words(`
recovery|funding|alcohol|young people|mental health|users|staff|community|needs|support services
harm reduction|substance misuse|training|commissioning|local authority|providers|police|family|housing
prevention|education|schools|risk|stigma|interventions|children|prison|care|peer support|government
lived experience|evidence|cannabis|overdose|naloxone|heroin|funding cuts|commissioners|cocaine
partnership|social care|early intervention|joined up|trauma|nhs|gps|parents|outcomes|contracts
referral|rehab|detox|residential rehabilitation|opiate|crack cocaine|methadone|county lines
social media|poverty|employment|homelessness|rough sleepers|safe|engagement|assessment|resources
key workers|caseloads|volunteers|mutual aid|outreach|needle exchange|abstinence|relapse
complex needs|dual diagnosis|criminal justice|probation|through the gate|custody|courts|diversion
decriminalisation|portugal|drug deaths|ketamine|xanax|benzodiazepines|spice|alcohol services
tendering|retendering|short term contracts|competition|public health grant|austerity|budget
long term funding|ring fenced|national standards|accountability|evaluation|data|ndtms|monitoring
multi agency|information sharing|care pathway|transition|safeguarding|social workers|hostels
supported housing|housing first|universal credit|benefits|debt|jobcentre|volunteering|qualifications
supervision|recruitment|turnover|retention|low pay|psychologist|psychiatrist|nurses|pharmacy
prescribing|buprenorphine|optimal dosing|hepatitis c|blood borne viruses|wound care|smoking cessation
physical health|primary care|dentist|hospital|a&e|emergency|ambulance|suicide|anxiety|depression
self medication|waiting lists|thresholds|waiting times|opening hours|evenings and weekends|drop in centre
open access|same day|stigmatising|shame|fear|discrimination|judgemental|non judgemental|trust|language
bame communities|black|asian|muslim|culture|interpreters|women|domestic abuse|pregnancy|childcare
mothers|fathers|lgbt|disability|equality|older people|veterans|sex workers|migrants|faith groups
covid 19|lockdown|telephone|online|remote working|video calls|digital exclusion|face to face|zoom
family drug and alcohol court|young carers|hidden harm|whole family approach|parenting programme
youth clubs|youth workers|positive activities|boredom|peer pressure|normalisation|music videos
drug education|pshe|life skills|resilience|adverse childhood experiences|excluded from school|camhs
children's services|pupil referral unit|gangs|exploitation|dealers|dark web|snapchat|availability
drug checking|pill testing|festivals|consumption rooms|heroin assisted treatment|glasgow
legalisation|misuse of drugs act|drugs policy|home office|punitive|health issue|war on drugs|politics
nice guidelines|orange book|clinical guidelines|clinical audit|best practice|research|pilot scheme
recovery communities|recovery college|lero|narcotics anonymous|smart recovery|fellowship|sponsor
aftercare|stable accommodation|landlords|tenancy|eviction|move on accommodation|dry house|inpatient units
community sentence|drug rehabilitation requirement|magistrates|liaison and diversion|arrest|offending
prison leavers|release|recall|sentence|reoffending|acquisitive crime|antisocial behaviour|begging
contract length|payment by results|lead provider|small charities|third sector|procurement|market
integrated services|pooled budgets|joint commissioning|clinical commissioning group|health inequalities
workforce|competence|professional development|apprenticeship|lived experience workforce|burnout|morale
steroids|chemsex|ecstasy|nitrous oxide|fentanyl|synthetic cannabinoids|alprazolam|pregabalin|tramadol
deprivation|unemployment|loneliness|isolation|hope|purpose|identity|relationships|wellbeing|nutrition
exercise|counselling|psychosocial|cognitive behavioural therapy|motivational interviewing
contingency management|keywork|care plan|person centred|holistic|wraparound|assertive outreach
hospital liaison|alcohol related harm|minimum unit price|brief advice|liver disease|naloxone kits
`);

/** The words of each sector that it uses twice as often as everybody else. */
export const sectorTerms = {
  'young people’s drug prevention and/or treatment': [
    ...['young people', 'schools', 'cannabis', 'xanax', 'youth workers', 'camhs', 'transition'],
    ...['county lines', 'resilience'],
  ],
  'adult drug treatment': [
    ...[
      'key workers',
      'caseloads',
      'prescribing',
      'detox',
      'methadone',
      'retendering',
      'workforce',
    ],
    ...['naloxone'],
  ],
  'academic/research': [
    ...['evidence', 'research', 'evaluation', 'data', 'contingency management', 'drug checking'],
    ...['heroin assisted treatment', 'outcomes'],
  ],
  'lived experience, mutual aid or peer support': [
    ...['lived experience', 'peer support', 'mutual aid', 'recovery communities', 'hope', 'stigma'],
    ...['fellowship', 'abstinence'],
  ],
  'health or social care': [
    ...['mental health', 'dual diagnosis', 'nurses', 'hospital', 'primary care', 'hepatitis c'],
    ...['physical health', 'safeguarding'],
  ],
  'education or children’s services': [
    ...['schools', 'drug education', 'pshe', 'children', 'parents', 'excluded from school'],
    ...['pupil referral unit', 'peer pressure'],
  ],
  'homelessness, housing or employment services': [
    ...['housing', 'homelessness', 'rough sleepers', 'housing first', 'hostels', 'tenancy'],
    ...['universal credit', 'employment', 'complex needs'],
  ],
  'local authority drug treatment commissioner': [
    ...['commissioning', 'contracts', 'public health grant', 'tendering', 'providers', 'outcomes'],
    ...['contract length', 'joint commissioning', 'ndtms'],
  ],
  'local authority (including public health)': [
    ...[
      'local authority',
      'public health grant',
      'prevention',
      'health inequalities',
      'partnership',
    ],
    ...['budget', 'deprivation'],
  ],
  'criminal justice': [
    ...['prison', 'police', 'probation', 'through the gate', 'diversion', 'courts', 'custody'],
    ...['community sentence', 'release'],
  ],
  'member of the public': [
    ...['police', 'dealers', 'cannabis', 'legalisation', 'war on drugs', 'antisocial behaviour'],
    ...['availability'],
  ],
  'member of the public with lived experience of drug/alcohol dependence': [
    ...['rehab', 'relapse', 'detox', 'narcotics anonymous', 'trust', 'waiting lists', 'shame'],
    ...['aftercare'],
  ],
  'a carer or family member of someone with lived experience of drug/alcohol dependence': [
    ...['family', 'parents', 'young carers', 'information sharing', 'fear', 'counselling', 'debt'],
    ...['mothers'],
  ],
  other: ['pharmacy', 'faith groups', 'festivals', 'veterans', 'volunteers'],
};

const onsets = words(
  'b c d f g h l m n p r s t v w b c d f g l m n p r s t b d l m n p r s t br cl dr fl pr st tr th sh',
);
const nuclei = words('a e i o u a e i o u a e i o a e i ea ou ai ee');
const codas = words('| | | | | | | |n|r|l|s|t|m|d|n|r|st|ck');
const endings = words('| | | | |s|s|ed|ing|er|ly|ment|ation|ness|ity|al|ive|able|ers');

/**
 * The vocabulary by rank, commonest first: real words, then invented ones that can be pronounced and
 * that take the endings of English, so that a stemmer has something to do.
 *
 * @param {number} size
 * @param {import('./random.js').Random} random
 * @returns {readonly string[]}
 */
export function makeVocabulary(size, random) {
  const vocabulary = new Set([...commonWords, ...domainTerms]);
  while (vocabulary.size < size) {
    // Rarer words are longer.
    const syllables = 1 + random.below(vocabulary.size < 3000 ? 2 : 3);
    let word = '';
    for (let syllable = 0; syllable < syllables; syllable++) {
      word += random.pick(onsets) + random.pick(nuclei) + random.pick(codas);
    }
    vocabulary.add(word + random.pick(endings));
  }
  return [...vocabulary];
}

/** @param {string} text words apart by spaces, or phrases by "|" or line ends when it has any "|" */
function words(text) {
  const separator = text.includes('|') ? /[|\n]/ : /\s+/;
  return text
    .trim()
    .split(separator)
    .map((word) => word.trim());
}
