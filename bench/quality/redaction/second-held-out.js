// A second part that the rules were not made with: other sentences, other spellings of every detail, and other
// things that look like details and are none. Written on 25 November 2026 without looking at what the rules do,
// and measured once before they were mended. Numbers and people are invented, as in `details.js`.
import { digits } from './details.js';

/** @typedef {import('../../random.js').Random} Random */
/** @typedef {import('./tuned.js').Item} Item */
/** @typedef {import('./tuned.js').Target} Target */

const firsts =
  'Aleksandra Babatunde Catherine Darren Eleri Fatoumata Geraint Hyacinth Ibrahim Jolanta Keiran Lakshmi Muhammad Nuala Orla Przemek Qasim Rosalind Saoirse Terrence Uzma Viktor Wendy Xanthe Yetunde Zbigniew Shaun Michelle Kayleigh Anthony'.split(
    ' ',
  );
const lasts =
  "McAllister O'Connor Fitzpatrick Kaczmarek Nwosu Barrington-Ward Thistlethwaite Hussain Llewellyn Sanderson Mukherjee Rossi Papadopoulos Campbell Ogunleye Robinson Chowdhury Macpherson Ní Bhriain Nguyen Dubois García Jankowska Bickerstaffe".split(
    / (?!Bhriain)/,
  );
const towns =
  'Rochdale Swansea Margate Paisley Lisburn Grimsby Burnley Hastings Falkirk Yeovil'.split(' ');

/** @type {Record<string, (random: Random) => string>} */
const values = {
  email: (random) => {
    const d = digits(random, 3);
    const [f = '', l = ''] = plainName(random);
    return random.pick([
      `${f}.${l}@example.co.uk`,
      `${f}${l}${d}@mail.example`,
      `${f}.${l}+consultation@example.org`,
      `${f[0]}.${l}@charity.example.org.uk`,
      `${f}_${l}@EXAMPLE.COM`,
      `${f}@bücher.example`,
      `${f}.o'${l}@example.ie`,
      `"${f} ${l}"@example.org`,
      `${f} [at] example [dot] com`,
      `${f}.${l} (at) example.org`,
      `${f}.${l} AT example DOT org`,
      `${f}.${l} at example dot co dot uk`,
      `${f}${d}@ example.com`,
      `${f}-${l}@sub-domain.example.gov.wales`,
      `${l}${d}@example.scot`,
      `${f}{at}example.org`,
    ]);
  },
  phone: (random) => {
    const d = (/** @type {number} */ count) => digits(random, count);
    return random.pick([
      `07700 900${d(3)}`,
      `+44 (0)7700 900 ${d(3)}`,
      `+44 7700-900-${d(3)}`,
      `0044 7700 900 ${d(3)}`,
      `(020) 7946 0${d(3)}`,
      `020 7946 0 ${d(3)}`,
      `01632 960 ${d(3)}`,
      `01632-960${d(3)}`,
      `[01632] 960${d(3)}`,
      `0113 496 0${d(3)}`,
      `+353 20 91${d(1)} ${d(4)}`,
      `+353 85 ${d(3)} ${d(4)}`,
      `+33 6 39 98 ${d(2)} ${d(2)}`,
      `00 33 1 99 00 ${d(2)} ${d(2)}`,
      `+1-202-555-01${d(2)}`,
      `(202) 555-01${d(2)}`,
      `07700.900.${d(3)}`,
      `07700/900${d(3)}`,
      `0800 ${d(3)} ${d(4)}`,
      `0845 46 4${d(1)}`,
      `028 96 49 6${d(3)}`,
      `O7700 900${d(3)}`,
      `+44\u00a0161\u00a0496\u00a00${d(3)}`,
      `+447911${d(6)}`,
      `07 7 0 0 9 0 0 ${d(3)}`,
      `016 1496 0${d(3)}`,
      `+49 30 23125 ${d(3)}`,
      `+234 80 ${d(4)} ${d(4)}`,
    ]);
  },
  postcode: (random) => {
    const code = random.pick(
      'SW1A,1AA EC2V,7HQ W1T,3NL E1,6AN M13,9PL B33,8TH CR2,6XH DN55,1PT LL57,2DG BT7,1NN KY16,9AJ ZE1,0DB IM2,4AA JE2,3QA OX4,2ZZ LS11,5TD N1C,4AG PO16,7GZ TR19,7AA AB10,1XG'.split(
        ' ',
      ),
    );
    const [out = '', within = ''] = code.split(',');
    return random.pick([
      `${out} ${within}`,
      `${out}${within}`,
      `${out} ${within}`.toLowerCase(),
      `${out}${within}`.toLowerCase(),
      `${out.charAt(0)}${out.slice(1).toLowerCase()} ${within.toLowerCase()}`,
      `${out}-${within}`,
      `${out}\u00a0${within}`,
      `BFPO ${1 + random.below(700)}`,
      `Bfpo${1 + random.below(700)}`,
      'GIR 0AA',
      'gir 0aa',
      `${out} ${within.charAt(0)} ${within.slice(1)}`,
    ]);
  },
  'ni-number': (random) => {
    const prefix = random.pick('AB CE EG HJ JK LM NP PR RS SC TW WX YZ KC OA QQ'.split(' '));
    const [a, b, c] = [digits(random, 2), digits(random, 2), digits(random, 2)];
    const end = random.pick([...'ABCD']);
    return random.pick([
      `${prefix}${a}${b}${c}${end}`,
      `${prefix} ${a} ${b} ${c} ${end}`,
      `${prefix}-${a}-${b}-${c}-${end}`,
      `${prefix}.${a}.${b}.${c}.${end}`,
      `${prefix} ${a}${b}${c}${end}`,
      `${prefix.toLowerCase()} ${a} ${b} ${c} ${end.toLowerCase()}`,
      `${prefix}/${a}/${b}/${c}/${end}`,
      `${prefix}${a} ${b}${c} ${end}`,
      `${prefix.charAt(0)}${prefix.charAt(1).toLowerCase()}${a}${b}${c}${end.toLowerCase()}`,
      `${prefix}  ${a}  ${b}  ${c}  ${end}`,
    ]);
  },
  'nhs-number': (random) => {
    for (;;) {
      const nine = `${random.pick([...'4567'])}${digits(random, 8)}`;
      const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
      const check = (11 - (sum % 11)) % 11;
      if (check === 10) continue;
      const whole = `${nine}${check}`;
      const parts = [whole.slice(0, 3), whole.slice(3, 6), whole.slice(6)];
      return random.pick([
        whole,
        parts.join(' '),
        parts.join('-'),
        parts.join('.'),
        `${parts[0]} ${parts[1]}${parts[2]}`,
        parts.join(' - '),
        parts.join('/'),
      ]);
    }
  },
  date: (random) => {
    const day = 1 + random.below(28);
    const year = 1945 + random.below(60);
    const short = String(year % 100).padStart(2, '0');
    const month = 1 + random.below(12);
    const name = random.pick('January March April May June August October November'.split(' '));
    return random.pick([
      `${day}/${month}/${year}`,
      `${day}.${month}.${year}`,
      `${day}-${month}-${short}`,
      `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${short}`,
      `3rd of ${name} ${year}`,
      `the 22nd ${name} ${year}`,
      `${name} the ${day}th, ${year}`,
      `${day} ${name.toUpperCase()} ${year}`,
      `${day}${name.slice(0, 3)}${year}`,
      `${day}-${name.slice(0, 3)}-${year}`,
      `${year}/${month}/${day}`,
      `${String(day).padStart(2, '0')} ${String(month).padStart(2, '0')} ${year}`,
      `${name.slice(0, 3)} ${day} '${short}`,
    ]);
  },
  address: (random) => {
    const n = 1 + random.below(180);
    const street = random.pick([
      'High Street',
      'Mill Ln',
      'Church Lane',
      'London Rd',
      'Alexandra Terrace',
      "St. Andrew's Road",
      'Chapel Hill',
      'Heol y Deri',
      'Great Western Road',
      'The Avenue',
      'Nelson Sq',
      'Cathedral Close',
      'Sauchiehall Street',
      'Falls Rd',
      'Ty Gwyn Crescent',
    ]);
    const plain = street === 'Heol y Deri' ? 'Bryn Road' : street;
    return random.pick([
      `${n} ${street}`,
      `${n}a ${street}`,
      `Flat 2b, ${n} ${street}`,
      `Flat ${1 + random.below(20)} ${n} ${street}`,
      `Apt. 12, ${n} ${street}`,
      `${n}B, ${street}`,
      `${n} ${plain.toLowerCase()}`,
      `${n} ${street.toUpperCase()}`,
      'The Old Rectory, Church Lane',
      'Rose Cottage, Mill Lane',
      'Top Floor Flat, 14 High Street',
      `${n}/3 ${plain}`,
      `Room 4, ${n} ${street}`,
      `Unit 7, ${n} ${street}`,
    ]);
  },
  'url-with-name': (random) => {
    const [f = '', l = ''] = plainName(random);
    return random.pick([
      `linkedin.com/in/${f}-${l}`,
      `https://www.linkedin.com/in/${f}-${l}-9b${digits(random, 3)}/`,
      `https://m.facebook.com/${f}.${l}.5`,
      `facebook.com/${f}${l}`,
      `http://instagram.com/${f}_${l}/`,
      `https://www.tiktok.com/@${f}${l}`,
      `https://bsky.app/profile/${f}${l}.bsky.social`,
      `https://www.example.ac.uk/staff/${f}-${l}`,
      `www.example.org/our-team/${f}-${l}`,
      `https://twitter.com/${f}${l}/status/1234567890`,
      `https://www.researchgate.net/profile/${f}-${l}`,
      `https://medium.com/@${f}.${l}`,
    ]);
  },
  'social-handle': (random) => {
    const [f = '', l = ''] = plainName(random);
    return random.pick([
      `@${f}${l}`,
      `@${f}_${l}`,
      `@${l}${digits(random, 4)}`,
      `@_${f}.${l}`,
      `u/${f}_${l}`,
      `/u/${f}${digits(random, 2)}`,
    ]);
  },
  account: (random) => {
    const [f = '', l = ''] = plainName(random);
    return random.pick([`${f}_${l}`, `${f}.${l}`, `${f}${digits(random, 2)}`, `xx${f}${l}9`]);
  },
  first: (random) => random.pick(firsts),
  last: (random) => random.pick(lasts),
  full: (random) => {
    const [f, l] = [random.pick(firsts), random.pick(lasts)];
    return random.pick([
      `${f} ${l}`,
      `${f} ${l}`,
      `${f} ${l}`,
      `${f} ${random.pick([...'ABEJMRT'])}. ${l}`,
      `${f} ${random.pick([...'ABEJMRT'])} ${l}`,
      `${f.charAt(0)}. ${l}`,
      `${f} ${random.pick(firsts)} ${l}`,
    ]);
  },
};

/** @param {Random} random */
function plainName(random) {
  return [random.pick(firsts), random.pick(lasts)].map((name) =>
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  );
}

/** @type {Record<string, readonly string[]>} */
const templates = {
  email: [
    'Drop a line to {email}.',
    'If the panel has questions ({email}), ask.',
    'I would welcome a reply: {email}',
    'Our group, {email}, meets on Tuesdays',
    'Contact details - {email}',
    'emailed you twice from {email}, no answer!',
    'Questions?{email}',
    'Evidence base attached; originals from {email}, or by post.',
    'My email is {email}',
  ],
  phone: [
    'Please telephone {phone} before noon.',
    'tel:{phone}',
    'Mobile - {phone}',
    'I am on {phone} most days',
    'our duty line ({phone}) is never staffed',
    'phone number {phone}, ask for the manager',
    '{phone} (answerphone)',
    'Rang {phone}. Rang again. Nothing.',
    'Contact no: {phone}',
    'text us on {phone}, it is free',
    'number is {phone} ext 12',
    'Tel {phone}; fax {phone}',
  ],
  postcode: [
    'We are based at {postcode}, which is rural.',
    'postcode {postcode}',
    'Those of us in {postcode} travel 20 miles',
    'The hostel ({postcode}) has no wardens',
    'try finding a chemist in {postcode}!',
    '{town} {postcode}.',
    'my postcode is {postcode} and I get nothing',
    'from {postcode}, to the clinic and back',
  ],
  'ni-number': [
    'National Insurance number {ni-number}.',
    'My NINO: {ni-number}',
    'They had me down as {ni-number}, which is wrong',
    'NI No {ni-number}',
    'quote {ni-number} when you write',
    '({ni-number})',
  ],
  'nhs-number': [
    'NHS number {nhs-number}',
    'My NHS No. is {nhs-number}, look me up.',
    'hospital letter, {nhs-number}, 3 pages',
    'NHS ID: {nhs-number}',
    'the label read {nhs-number}',
    'under {nhs-number} you will find the notes',
  ],
  'date-of-birth': [
    'I was born on the {date}.',
    'DOB {date}',
    'd.o.b: {date}',
    'DOB- {date}',
    'Born {date}, first used at 13',
    'Date of birth {date}.',
    'my date of birth ({date}) was wrong on the script',
    'my brother (born {date}) never came home',
    'she was born {date} withdrawing from heroin',
    'D.O.B {date}, male',
  ],
  address: [
    'We live at {address}.',
    'My home is {address}, {town}.',
    'They deal from {address}, everyone knows',
    'Our premises: {address}',
    'letters go to {address}',
    'I was evicted from {address} last spring',
    'Address - {address}',
    'visit us at {address}',
  ],
  'url-with-name': [
    'My page: {url-with-name}',
    'see {url-with-name}, for what I do',
    'more at {url-with-name}.',
    'CV {url-with-name}',
  ],
  'social-handle': [
    'I post as {social-handle}.',
    'You will find me at {social-handle}',
    'message {social-handle} please',
    'insta: {account}',
    'Snapchat {account}',
    'my Instagram is {account}',
  ],
  name: [
    'My son {first} is 23 and uses daily.',
    "my daughter's name is {first}",
    'My late husband, {full}, drank.',
    'My keyworker {first} is a star.',
    'Dr {last} struck me off.',
    'I saw Dr. {full} in clinic.',
    'Professor {full} gave evidence.',
    'Yours sincerely,\n{full}',
    'Yours sincerely\n{full}\nChief Executive',
    'signed, {full}',
    'Kind regards\n\n{full}',
    'Best,\n{first}',
    'My name is {full}.',
    'I am {full}, a nurse of 30 years',
    'Mrs {last} at the pharmacy knows',
    "{first}'s mum here: my {first} died in a hostel",
    'our son {first} was failed',
    'my wee brother {first} is in HMP Barlinnie',
    'my best friend {first} overdosed in 2018',
    'My partner is called {first}.',
    'her sister {first} and her brother {first}',
    'Statement by {full}',
    'Name: {full}',
    'social worker {full} did visit',
    'My mum, {first}, looks after the kids',
    'The coroner, Mr {last}, said so',
    'My nephew {first} got naloxone from my niece {first}',
    'my counsellor ({first}) left',
    'Ms {full} manages it',
    'Sergeant {last} confirmed it',
    'my ex-wife {first} has custody',
    'my recovery worker is {first}',
    'Sent by {full}, volunteer',
    'I lost my cousin {first} to spice',
  ],
};

const keeps = [
  'Misuse of Drugs Act 1971 and the Psychoactive Substances Act 2016',
  'St Giles Trust, St Mungo’s and Turning Point',
  'Change Grow Live and We Are With You',
  'pregabalin 300 mg, gabapentin, diazepam 10mg',
  '£12 million in 2016-2018, £3.4bn overall',
  'ICD-10 F10.2, F11.2 and F19',
  'class A, class B and class C',
  'open 24/7, 365 days',
  'B12 deficiency, E10 fuel and N95 masks',
  'Great Yarmouth, West Sussex and North East Lincolnshire',
  'paragraphs 2.14 to 2.19, and 3.1.4',
  'https://doi.org/10.1016/S0140-6736(19)32229-9',
  'Guy’s and St Thomas’ NHS Foundation Trust',
  'We drive to King’s Lynn; parking on Station Approach is hard.',
  'In April and May referrals rose; in August they fell.',
  'Will the Government mark this? It rose to 40%.',
  'Our May budget, the March round and the June deadline',
  'Rose, Lily and Violet wards',
  'ISO 9001:2015 and BS EN 1276',
  'Since 2008, 4,561 people; in 2018, 4,359.',
  'Tier 3 and Tier 4, Level 2 and Band 6',
  'Project ADDER, Operation Sceptre',
  'HMP Manchester, HMYOI Deerbolt',
  'Greater Manchester Combined Authority',
  'Mary Seacole ward and Florence Nightingale Hospital',
  'Queen Elizabeth Hospital, Princess Royal Infirmary',
  'John Lewis and Marks & Spencer car parks',
  'the Nelson Trust, the Amy Winehouse Foundation',
  'Charlie and Molly are not harmless',
  'Sections 5 and 6; Schedule 2; Regulation 27',
  'fentanyl 25mcg/hr; 100 micrograms; 0.4 mg/ml',
  '1 in 10, 3 out of 4, 7.5%',
  '10-15 clients, 12:1 caseloads, 80+ people',
  'Charity no. 1154827; company 07865432',
  'ISBN 9780199535569',
  'The 2019 HMIP report found 14% tested positive.',
  'Scotland Act 1998 s.30',
  'between 9am and 5pm on 1 June',
  'Portugal, Vancouver and Geneva show it works.',
  'Naloxone, Nyxoid and Prenoxad',
  'CQC and Ofsted; DHSC, MHCLG, MoJ and DWP',
  'the Advisory Council on the Misuse of Drugs (ACMD)',
  'the West London Clinic on a Monday',
  'Hull York Medical School',
  'MDMA, 2C-E, 4-AcO-DMT and LSD-25',
  'Home Office SR 20, p 14, fn 3',
  'I am Irish. I am Catholic. I am Deputy Manager.',
  'a 16 year old, 18-24s and over 55s',
  'Narcotics Anonymous, Families Anonymous, Al-Anon',
  'Black and Asian communities',
  'Best Bar None, Street Pastors, Pub Watch',
  'Nothing since 01/04/2019, reviewed 31/03/2020',
  'Drug and Alcohol Recovery Service (DARS)',
  'Baby boomers, the Windrush generation',
  'In 2019 1,200 needles; in 2020 900 needles',
  'Lord Chancellor, Home Secretary and Chief Constable',
  'Step 12, Day 28, Week 6',
  'H1N1, C19 and HBV',
  'M6, A38(M), J21 and the B4100',
  'my mum and my dad, my wife and I',
  'Reference: CFE/2020/00471',
  'Regards funding: there is none.',
  'We met @ 10, paid £5 @ 3%',
  'insta posts, TikTok videos, Facebook groups',
  'see www.drugwise.org.uk/harm and nhs.uk/live-well',
  '100 Club, 5 Boroughs, 12 Steps House',
  'The Big Issue and Crisis at Christmas',
  '2 Mill Lane sites, 3 High Street chemists',
];

/**
 * @param {Random} random
 * @returns {Item}
 */
export function makeItem(random) {
  const before = random.chance(0.35) ? `${random.pick(keeps)}. ` : '';
  if (random.chance(0.3)) return { text: `${before}${random.pick(keeps)}`, targets: [] };
  const kind = random.pick(Object.keys(templates));
  /** @type {Target[]} */
  const targets = [];
  const text = random.pick(templates[kind] ?? []).replace(/\{([a-z-]+)\}/g, (_, slot) => {
    if (slot === 'town') return random.pick(towns);
    const value = values[slot]?.(random) ?? '';
    targets.push({ kind: kindOf(slot), value });
    return value;
  });
  const after = random.chance(0.3) && kind !== 'name' ? `\n${random.pick(keeps)}` : '';
  return { text: `${before}${text}${after}`, targets };
}

/** @param {string} slot */
function kindOf(slot) {
  if (slot === 'date') return 'date-of-birth';
  if (slot === 'account') return 'social-handle';
  return ['first', 'last', 'full'].includes(slot) ? 'name' : slot;
}
