// The part of the set that the rules were not made with: letters, forms, messages typed on a telephone,
// with names and figures of other shapes. Written after the rules, and measured before they were mended.
import {
  address,
  date,
  digits,
  email,
  handle,
  niNumber,
  nhsNumber,
  phone,
  postcode,
  url,
} from './details.js';

/** @typedef {import('../../random.js').Random} Random */
/** @typedef {import('./tuned.js').Item} Item */
/** @typedef {import('./tuned.js').Target} Target */

const first =
  'Blessing Oksana Tyrone Marguerite Gethin Zofia Hamza Eilidh Jürgen Niamh Colin Xiu Petronella Barry Aoife Dimitri'.split(
    ' ',
  );
const last =
  'Vaughan-Lee Achebe Czarnecki ap Rhys de Souza Nguyễn Featherstonehaugh Akhtar O’Dowd Stubbs Van Dijk Moyo Grimshaw St. Clair Delacroix'.split(
    / (?!Rhys|Souza|Dijk|Clair)/,
  );

/** @type {Record<string, readonly string[]>} */
const templates = {
  email: [
    'e: {email} | w: example.org',
    'Reply-To: {email}',
    'sorry for typing errors sent from my phone {email}',
    'pls send a copy to {email}!!',
    'We (contact {email}) run 3 hubs',
    'EMAIL ADDRESS {email} TEL SEE ABOVE',
    'cc {email}; {email}',
    'i gave them my email {email} and heard nothing',
    '"{email}"',
    'Further evidence: annex B, or from {email}',
    'my address is {email}',
  ],
  phone: [
    't: {phone} m: {phone}',
    'TEL {phone}',
    'text me {phone} any time after 4',
    'hotline {phone}, open 8-8',
    'you can get hold of me on {phone} (not Fridays)',
    'Landline {phone}; mobile {phone}.',
    'WhatsApp {phone}',
    "they said phone {phone}, I did, it's an answerphone",
    'Fax: {phone}',
    'my keyworkers number {phone} just rings out',
    'Contact: {phone} – ask for the team',
    'no. {phone}',
    'Helpline={phone}',
    'I have 1 phone {phone} and 2 kids',
    'Emergency contact {phone}, relationship: mother',
  ],
  postcode: [
    'Area served: {postcode}',
    'i am {postcode} so wrong side of the boundary',
    'Postal code {postcode}.',
    'between {postcode} and {postcode} there is nothing at all',
    '[{postcode}]',
    'our GP ({postcode}) has 14,000 patients',
    'The worst street is off the A6 ({postcode})',
    'Leeds\n{postcode}\nUK',
  ],
  'ni-number': [
    'Nat. Ins. No. {ni-number}',
    'NI {ni-number} DWP keep losing it',
    'my national insurance number, {ni-number}, was used by someone else',
    'Claim in name of NINO={ni-number}',
    'ni no {ni-number} ok',
  ],
  'nhs-number': [
    'NHS Number: {nhs-number}',
    'patient id {nhs-number} at the Royal',
    'they read out {nhs-number} in front of the queue',
    'wristband said {nhs-number}.',
    'nhs# {nhs-number}',
    'case: {nhs-number} (closed)',
  ],
  'date-of-birth': [
    'Date of Birth {date}',
    'd.o.b. – {date}',
    'born: {date}',
    'he was born on {date} and taken into care at 3 days',
    'DoB={date}',
    'Birthday {date}',
    'our daughter, born {date}, has FASD',
    'My birth date is {date}',
    'Patient (dob {date}) seen in A&E',
  ],
  address: [
    'Home address: {address}',
    'Found needles behind {address} again',
    'I was placed in {address}, a hostel',
    'Write to {address}',
    'the flat at {address} is a crack house',
    'we meet at {address}, first floor',
    'lived at {address} since 2004',
    '{address},\nHull',
  ],
  'url-with-name': [
    'LinkedIn: {url-with-name}',
    'me -> {url-with-name}',
    'Background at {url-with-name}.',
    'blog and {url-with-name}, both mine',
  ],
  'social-handle': [
    'twitter {social-handle}',
    'follow {social-handle} for updates',
    'I am {social-handle} on there',
    'tag {social-handle}!',
  ],
  name: [
    'we lost our son {first} on 4 May',
    'This is written for my late brother {first} {last}.',
    'My key worker is called {first} and she is leaving',
    'the consultant, Dr {last}, retired',
    'Thank you Mr {last}',
    'Yours faithfully,\n{first} {last}',
    'Many thanks\n{first}',
    'his mum {first} {last} found him',
    'my name is {first}',
    'Name: {first} {last}',
    'Councillor {last} (Lab) visited',
    'I am the mother of {first} {last} who died',
    'my probation officer {first} {last} is brilliant',
    'Signed\n{first} {last}\nTreasurer',
    'Professor {last} wrote the review',
    'Submitted by {first} {last} on behalf of the group',
    'her name was {first}',
    'my ex partner {first} still uses',
    'My daughter {first}, 19, is in rehab',
    'our GP Dr {first} {last} refuses to prescribe',
    'his sponsor, {first}, picks up the phone',
    'Mrs. {last} at number 9',
  ],
};

const keeps = [
  'In Q3 2019/20 we had 2,317 referrals (up 14.2%).',
  'Budget: £1.25m p.a., of which £312,500 is staffing',
  'see Annex C, para 4.17, fig. 12',
  'Naltrexone 50mg od, Espranor 8mg, Buvidal 96mg monthly',
  'LSD, GHB/GBL, 2-MMC, 3-CMC, MDPV, 25I-NBOMe',
  'isotonitazene (ISO), etonitazene; N-ethylpentedrone',
  'Psychoactive Substances Act 2016 s.4(1)',
  'NICE NG58, CG115, TA114 and QS23',
  'Opened 10 April 2012, closed 31/03/2018',
  'ASSIST, SALIX, and the Blenheim merger',
  '12-step, SMART, AA, NA, CA, Al-Anon',
  'ward B6, bay 3, cubicle 12',
  'the 4.15 from Crewe and the number 38 bus',
  'Rating 4/5 (n=1,024; 95% CI 0.12-0.34; p<0.001)',
  'West Midlands, Greater Manchester and the South West',
  'HMP Wymott, HMP Styal & YOI Feltham',
  "King's College London; Liverpool John Moores University; University of York",
  'Monday to Friday 9am-5pm, Sat 10:00-13:00',
  'CQC rated "Requires Improvement" in 2017',
  'Big Lottery, Comic Relief and Lloyds Bank Foundation',
  'ref: DHSC/2020/0147',
  'Reg. charity 1061582 (England), SC039251 (Scotland)',
  'ISBN: 0-19-852663-6',
  'https://doi.org/10.1136/bmj.l4891',
  'https://www.emcdda.europa.eu/publications/edr/trends-developments/2019_en',
  'Mandy, ket, gear, Billy, Charlie, Harry, brown and white',
  'we use Theseus, Halo and SystmOne',
  'Grant ES/N017447/1 and MR/R013667/1',
  'Kit Kat wrappers, tin foil and spoons',
  'Job centre, Universal Credit, PIP and the Work Programme',
  'Step 1: triage. Step 2: assess. Step 3: plan.',
  'in 1971, 1985, 1994 and 2016',
  'ages 18 19 20 21 22 23 24',
  'a 2:1 ratio, 50:50 funded, 3-4 sessions',
  'Local Authority Circular LAC(2003)18',
  'between £20 and £40 a gram, £10 bags',
  'I am Deputy Director for Public Health',
  'Drug Strategy 2017, Project ADDER, Operation Venetic',
  'thank you for reading',
  'Regards prison leavers: nothing is in place',
  'my GP Surgery, the Job Centre',
  'my friend was 22 when she died',
  'her name is on the list',
  'I am Welsh and proud',
  'Mr Big types are never caught',
  'Post Office on the High Street',
  'Kent, Surrey and Sussex',
  'Mental Health Act Section 136',
  'phone lines open 24 7',
  'The Sunday Times and BBC Panorama',
  'call centre of 120 people',
  'We met 40 times in 2019.',
  'born and bred in Hull',
  'Drug Court, Crown Court and Youth Court',
  'At 16 15 of us were using',
  'A1, A2 and B1 licences',
  'with 10 000 needles and 25 000 foils',
  'look at example.org',
];

/**
 * @param {Random} random
 * @returns {Item}
 */
export function makeItem(random) {
  const before = random.chance(0.4) ? `${random.pick(keeps)} ` : '';
  if (random.chance(0.3))
    return { text: `${before}${random.pick(keeps)}\n${random.pick(keeps)}`, targets: [] };
  const kind = random.pick(Object.keys(templates));
  /** @type {Target[]} */
  const targets = [];
  const text = random.pick(templates[kind] ?? []).replace(/\{([a-z-]+)\}/g, (_, slot) => {
    const value = make(slot, random);
    targets.push({ kind: kindOf(slot), value });
    return value;
  });
  const after = random.chance(0.3) ? `. ${random.pick(keeps)}` : '';
  return { text: `${before}${text}${kind === 'name' ? '' : after}`, targets };
}

/** @param {string} slot */
function kindOf(slot) {
  return slot === 'date' ? 'date-of-birth' : slot === 'first' || slot === 'last' ? 'name' : slot;
}

/**
 * @param {string} slot
 * @param {Random} random
 * @returns {string}
 */
function make(slot, random) {
  const d = (/** @type {number} */ count) => digits(random, count);
  switch (slot) {
    case 'email':
      return random.pick([
        email(random),
        `${random.pick(first).toLowerCase()}_x${d(2)}@example.com`,
        `the.${random.pick(['hub', 'office'])}@example.org.uk`,
      ]);
    case 'phone':
      return random.pick([
        phone(random),
        phone(random),
        `07 700 900 ${d(3)}`,
        `(07700) 900${d(3)}`,
        `01 632 960 ${d(3)}`,
        `+44 (0) 7700 900 ${d(3)}`,
        `(+44) 7700 900${d(3)}`,
        `0191 498 0${d(3)}`,
        `0131-496-0${d(3)}`,
        `+44.7700.900${d(3)}`,
        `07700–900–${d(3)}`,
        `0044 (0)20 7946 0${d(3)}`,
        `028 9649 6${d(3)}`,
        `+91 98765 4${d(4)}`,
        `00353 1 555 ${d(4)}`,
      ]);
    case 'postcode':
      return postcode(random);
    case 'ni-number':
      return niNumber(random);
    case 'nhs-number':
      return nhsNumber(random);
    case 'date':
      return random.pick([
        date(random),
        date(random),
        `1${d(1)} Sept. 19${5 + random.below(5)}${d(1)}`,
        `0${1 + random.below(9)} / 0${1 + random.below(9)} / 19${5 + random.below(5)}${d(1)}`,
        `Feb 1${d(1)} 19${5 + random.below(5)}${d(1)}`,
      ]);
    case 'address':
      return random.pick([
        address(random),
        address(random),
        `Apartment 4, 12 Wharf Street`,
        `${1 + random.below(90)} Upper Brook Lane`,
        `Flat C, ${1 + random.below(90)} Park Crescent`,
        `${1 + random.below(90)} Saint John's Terrace`,
        `P.O. Box ${d(4)}`,
        `${1 + random.below(90)} Dene View`,
      ]);
    case 'url-with-name':
      return url(random);
    case 'social-handle':
      return handle(random);
    case 'first':
      return random.pick(first);
    default:
      return random.pick(last);
  }
}
