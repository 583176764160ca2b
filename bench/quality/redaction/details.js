// Personal details of invented people, written in the ways people write them. No number here can reach
// anybody: telephone numbers are those that Ofcom sets aside for drama or of the same shape, National
// Insurance and NHS numbers are drawn at random.

/** @typedef {import('../../random.js').Random} Random */

const first =
  'Sarah Jane Mohammed Priya Siobhan Gareth Adaeze Tomasz Kwame Yusuf Rhiannon Callum Bev Deirdre Olu Farah Wei Imogen Ravi Shanice Declan Ngozi Ewa Dafydd Marjorie Leon'.split(
    ' ',
  );
const last =
  "Jenkins Okafor O'Brien Patel Hughes McDonald Kowalski Begum Smith-Jones Whitcombe Tansley Adeyemi Singh Fitzgerald Ahmed Pritchard Nowak Osei Bramley Choudhury MacLeod Ellison Quaye Threlfall".split(
    ' ',
  );
const places =
  'Leeds Hull Bristol Cardiff Newcastle Croydon Preston Wrexham Stoke Derby Dundee Belfast Luton Truro'.split(
    ' ',
  );
const streets = [
  ...[
    'Acacia Avenue',
    'Mill Lane',
    'Station Road',
    "St Mary's Road",
    'Beech Grove',
    'Queen Street',
  ],
  ...['Albert Terrace', 'The Crescent', 'Church Close', 'Orchard Drive', 'Hope St', 'Manor Rd'],
  ...[
    'Lower Park Road',
    'Elm Gardens',
    'Victoria Mews',
    'Kings Ave',
    'Sycamore Way',
    'Harbour View',
  ],
];

/** @param {Random} random */
export function person(random) {
  return { first: random.pick(first), last: random.pick(last) };
}

/** @param {Random} random */
export function place(random) {
  return random.pick(places);
}

/**
 * @param {Random} random
 * @param {number} count
 */
export function digits(random, count) {
  return Array.from({ length: count }, () => random.below(10)).join('');
}

/** @param {Random} random */
export function email(random) {
  const { first: given, last: family } = person(random);
  const [f, l] = [given.toLowerCase(), family.toLowerCase().replace(/[^a-z]/g, '')];
  const local = random.pick([
    `${f}.${l}`,
    `${f}${l}`,
    `${f[0]}${l}`,
    `${f}_${l}${digits(random, 2)}`,
    `${l}.${f}`,
    `${f}+reply`,
    `${f}-${l}`,
    `info.${l}`,
    `${f}${digits(random, 4)}`,
    `${given}.${family.replace(/'/g, '')}`,
  ]);
  const domain = random.pick([
    'example.org',
    'mail.example.co.uk',
    'example.com',
    'trust.nhs.example',
    'council.gov.example',
    'homemail.example',
    'sub.domain.example.ac.uk',
    'example.net',
  ]);
  const plain = `${local}@${domain}`;
  return random.pick([
    plain,
    plain,
    plain,
    plain,
    plain,
    plain.toUpperCase(),
    `${local} @ ${domain}`,
    `${local} at ${domain.replaceAll('.', ' dot ')}`,
    `${local}(at)${domain}`,
    `${local} [at] ${domain.replaceAll('.', ' [dot] ')}`,
  ]);
}

/** @param {Random} random */
export function phone(random) {
  const d = (/** @type {number} */ count) => digits(random, count);
  return random.pick([
    () => `07700 900${d(3)}`,
    () => `07700900${d(3)}`,
    () => `07700 900 ${d(3)}`,
    () => `0770 090 0${d(3)}`,
    () => `077 0090 0${d(3)}`,
    () => `07${d(3)}-${d(6)}`,
    () => `07${d(3)}.${d(3)}.${d(3)}`,
    () => `07 ${d(3)} ${d(6)}`,
    () => `0161 496 0${d(3)}`,
    () => `(0161) 496 0${d(3)}`,
    () => `0161-496-0${d(3)}`,
    () => `01614960${d(3)}`,
    () => `020 7946 0${d(3)}`,
    () => `0207 946 0${d(3)}`,
    () => `(020) 7946 0${d(3)}`,
    () => `020-7946-0${d(3)}`,
    () => `01632 960${d(3)}`,
    () => `01632 960 ${d(3)}`,
    () => `(01632) 960${d(3)}`,
    () => `01632/960${d(3)}`,
    () => `029 2018 0${d(3)}`,
    () => `0306 999 0${d(3)}`,
    () => `0808 157 0${d(3)}`,
    () => `0300 123 ${d(4)}`,
    () => `+44 7700 900${d(3)}`,
    () => `+447700900${d(3)}`,
    () => `+44 (0)7700 900${d(3)}`,
    () => `+44(0)161 496 0${d(3)}`,
    () => `0044 7700 900${d(3)}`,
    () => `0044161 496 0${d(3)}`,
    () => `44 7700 900${d(3)}`,
    () => `+44-20-7946-0${d(3)}`,
    () => `+353 1 555 ${d(4)}`,
    () => `+1 (202) 555-01${d(2)}`,
    () => `+33 1 99 00 ${d(2)} ${d(2)}`,
    () => `+48 600 ${d(3)} ${d(3)}`,
    () => `07700\u00a0900${d(3)}`,
    () => `0 7700 900${d(3)}`,
    () => `01204 5${d(4)}`,
    () => `07700 9${d(6)}`,
  ])();
}

/** @param {Random} random */
export function postcode(random) {
  const area = random.pick(
    'LS M B SW1A EC1A WC2N N NW SE E BT CF EH G AB BN BS CV DE DN HU IP L LE NE NG OX PL SA SO TR YO ZE'.split(
      ' ',
    ),
  );
  const district = /\d/.test(area) ? area : `${area}${1 + random.below(28)}`;
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  const inward = `${random.below(10)}${random.pick([...letters])}${random.pick([...letters])}`;
  const usual = `${district} ${inward}`;
  return random.pick([
    usual,
    usual,
    usual,
    usual,
    usual.toLowerCase(),
    `${district}${inward}`,
    `${district}${inward}`.toLowerCase(),
    `${district}  ${inward}`,
    'GIR 0AA',
    `BFPO ${1 + random.below(800)}`,
    `${district} ${inward.replace(/^\d/, 'O')}`.replace(
      /O(?=(?:UR|NE|UT|AT|LD|WN|FF|WE|PT|RE|DD|AR|HS|NS|RS)$)/,
      '0',
    ),
  ]);
}

/** @param {Random} random */
export function niNumber(random) {
  const one = 'ABCEGHJKLMNOPRSTWXYZ';
  const two = 'ABCEGHJKLMNPRSTWXYZ';
  /** @type {string} */
  let prefix;
  do prefix = random.pick([...one]) + random.pick([...two]);
  while (['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'].includes(prefix));
  const [a, b, c] = [digits(random, 2), digits(random, 2), digits(random, 2)];
  const suffix = random.pick([...'ABCD']);
  return random.pick([
    `${prefix} ${a} ${b} ${c} ${suffix}`,
    `${prefix}${a}${b}${c}${suffix}`,
    `${prefix}-${a}-${b}-${c}-${suffix}`,
    `${prefix}${a}${b}${c}${suffix}`.toLowerCase(),
    `${prefix} ${a}${b}${c} ${suffix}`,
    `${prefix}.${a}.${b}.${c}.${suffix}`,
    `${prefix} ${a} ${b} ${c}${suffix}`,
    `${prefix}${a} ${b} ${c} ${suffix}`,
  ]);
}

/** @param {Random} random */
export function nhsNumber(random) {
  for (;;) {
    const nine = `${random.pick([...'4679'])}${digits(random, 8)}`;
    const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check === 10) continue;
    const parts = [nine.slice(0, 3), nine.slice(3, 6), `${nine.slice(6)}${check}`];
    return parts.join(random.pick([' ', ' ', '', '-', '.', '  ', '\u00a0']));
  }
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** @param {Random} random */
export function date(random) {
  const day = 1 + random.below(28);
  const month = random.below(12);
  const year = 1940 + random.below(70);
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  const name = months[month] ?? '';
  return random.pick([
    `${day} ${name} ${year}`,
    `${two(day)}/${two(month + 1)}/${year}`,
    `${day}/${month + 1}/${two(year % 100)}`,
    `${two(day)}.${two(month + 1)}.${year}`,
    `${day}th ${name} ${year}`,
    `${day} ${name.slice(0, 3)} ${two(year % 100)}`,
    `the ${day}th of ${name} ${year}`,
    `${name} ${day}, ${year}`,
    `${year}-${two(month + 1)}-${two(day)}`,
    `${two(day)}-${two(month + 1)}-${year}`,
  ]);
}

/** @param {Random} random */
export function address(random) {
  const number = `${1 + random.below(220)}${random.pick(['', '', '', 'a', 'B'])}`;
  const street = random.pick(streets);
  return random.pick([
    `${number} ${street}`,
    `${number} ${street}`,
    `${number}, ${street}`,
    `Flat ${1 + random.below(40)}, ${number} ${street}`,
    `flat ${1 + random.below(9)}b ${number} ${street}`,
    `No. ${number} ${street}`,
    `PO Box ${digits(random, 3)}`,
    `${number}-${Number.parseInt(number, 10) + 2} ${street}`,
  ]);
}

/** @param {Random} random */
export function url(random) {
  const { first: given, last: family } = person(random);
  const [f, l] = [given.toLowerCase(), family.toLowerCase().replace(/[^a-z]/g, '')];
  return random.pick([
    `https://www.linkedin.com/in/${f}-${l}-${digits(random, 5)}`,
    `linkedin.com/in/${f}${l}`,
    `https://facebook.com/${f}.${l}`,
    `www.facebook.com/${f}.${l}.${digits(random, 2)}`,
    `https://twitter.com/${f}_${l}`,
    `instagram.com/${f}.${l}`,
    `https://uk.linkedin.com/in/${f}${l}/`,
    `https://www.facebook.com/profile.php?id=1000${digits(random, 8)}`,
    `x.com/${f}${l}${digits(random, 2)}`,
  ]);
}

/** @param {Random} random */
export function handle(random) {
  const { first: given, last: family } = person(random);
  const [f, l] = [given.toLowerCase(), family.toLowerCase().replace(/[^a-z]/g, '')];
  return random.pick([
    `@${f}_${l}`,
    `@${f}${l}${digits(random, 2)}`,
    `@${given}${family.replace(/[^A-Za-z]/g, '')}`,
    `@the_real_${f}`,
  ]);
}
