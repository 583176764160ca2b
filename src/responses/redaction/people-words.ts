/** Words for people by what they are to somebody: alternatives of a pattern, in small letters. */

/** "Stepson", "grandmother", "half-sister" */
const family = '(?:step-?|grand-?|god-?|foster |half[- ])?';
const children =
  'son|daughter|child|mother|father|brother|sister|mum|mam|mom|dad|parent|boy|girl|lad';
const grandparents = '(?:nan|nana|gran|granny|grandma|grandad|grandpa)';
const couple = 'husband|wife|partner|boyfriend|girlfriend';

const relatives = [
  `${family}(?:${children})`,
  grandparents,
  `${couple}|fianc[ée]e?|ex(?:[- ](?:${couple}))?`,
  'nephew|niece|cousin|uncle|aunt(?:ie|y)?',
  'friend|best friend|mate|flat ?mate|house ?mate|cell ?mate|pad ?mate|neighbour',
  'baby|twin|bairn|kid|eldest|youngest',
  'late (?:husband|wife|son|daughter|brother|sister)',
].join('|');

/** "Key worker", "drugs nurse", "through-the-gate mentor": the service, then the role in it. */
const services = [
  'key|support|social|drugs?|recovery|outreach|link|youth|case|care|peer|family support|mental health',
  'housing|probation|project|substance misuse|alcohol|community|resettlement|through[- ]the[- ]gate',
].join('|');
const roles = 'worker|co-?ordinator|manager|officer|mentor|navigator|nurse';

/** What people do who are met in a service, a surgery, a school or a court. */
export const trades = [
  `(?:${services})[ -]?(?:${roles})`,
  'worker|keyworker|caseworker|counsellor|sponsor|sponsee|therapist|psychiatrist|psychologist',
  'doctor|gp|nurse|cpn|consultant|probation officer|offender manager|manager|boss|line manager',
  'supervisor|landlord|landlady|teacher|headteacher|mentor|pharmacist|chemist|solicitor|barrister',
  'lawyer|advocate|midwife|health visitor|dentist|carer|colleague|client|patient|service user',
  'student|pupil|tutor|coach|vicar|priest|chaplain|officer|prescriber|mp|dealer',
].join('|');

/** Anybody: behind "a" or "the" they lead to a name, by themselves they do not. */
const others = [
  'ex|man|woman|lady|guy|bloke|chap|fella|person',
  'member|volunteer|helper|resident|tenant|inmate|prisoner',
].join('|');

/** Whoever may be named behind "my", "the" or "a", as in "my son Jake" and "a worker called Bev". */
export const anyRelation = `${relatives}|${trades}|${others}`;
