// The part of the set that the rules were made with: sentences of answers to a call, with details in them.
import * as details from './details.js';

/** @typedef {import('../../random.js').Random} Random */
/** @typedef {{ kind: string, value: string }} Target */
/** @typedef {{ text: string, targets: readonly Target[], details?: import("../../../src/responses/own-details.js").PersonalDetails }} Item */

/** Each `{kind}` is filled; `{first}`, `{last}`, `{full}` are names to remove. */
const templates = {
  email: [
    'You can reach me at {email} if you want more detail.',
    'Email: {email}',
    'Please write to {email}, I check it weekly.',
    'Contact our lead ({email}) for the data.',
    'mailto:{email}',
    'I sent it from {email}; nobody answered.',
    '<{email}>',
    'More from me: {email}.',
    'Send the report to {email} and {email}.',
    '{email}',
  ],
  phone: [
    'Call me on {phone}.',
    'My number is {phone}, evenings only.',
    'Tel: {phone}',
    'Tel. {phone} or {phone}',
    'mob {phone}',
    'I rang {phone} for 3 weeks and nobody picked up.',
    '({phone})',
    'Out of hours: {phone} ext 204',
    'Ring {phone} and ask for the duty worker.',
    'We had 2,000 calls to {phone} in 2019.',
    '{phone} is the number on the card',
    'Phone/text {phone}; email is better',
    'Since 2015 {phone} has been dead.',
    '{phone}\n{phone}',
    'office {phone} / home {phone}',
  ],
  postcode: [
    'I live in {postcode} and the nearest service is 12 miles away.',
    'Nothing in {postcode}.',
    'Our postcode ({postcode}) decides what we get.',
    'The clinic at {postcode} closed in 2016.',
    '{postcode}',
    'Leeds, {postcode}',
    'from {postcode} to town is two buses',
    'Postcode: {postcode}',
  ],
  'ni-number': [
    'My NI number is {ni-number} and the job centre still lost me.',
    'National Insurance: {ni-number}',
    '{ni-number}',
    'they asked for {ni-number} three times',
    'NINO {ni-number}.',
    'Ref {ni-number}, Leeds office',
  ],
  'nhs-number': [
    'My NHS number is {nhs-number}.',
    'NHS no. {nhs-number}',
    'On the letter it says {nhs-number}, that is me.',
    '{nhs-number}',
    'Patient {nhs-number} was discharged without a script.',
    'her number ({nhs-number}) is on the form',
  ],
  'date-of-birth': [
    'I was born on {date} in Leeds.',
    'DOB {date}',
    'D.O.B. {date}',
    'date of birth: {date}',
    'My son was born {date} addicted.',
    'My date of birth is {date}.',
    'd.o.b {date}',
    'dob: {date}, so I am too old for the service',
    'She was born in hospital on {date}.',
    '{date} (DOB)',
  ],
  address: [
    'I live at {address}.',
    'The dealers meet outside {address} every night.',
    'My address is {address}, Leeds.',
    '{address}',
    'Come to {address} and see for yourself.',
    'They moved us to {address} without asking.',
    'Address: {address}\nLeeds',
  ],
  'url-with-name': [
    'See {url-with-name} for my background.',
    '{url-with-name}',
    'My profile is {url-with-name}.',
    'I wrote about it ({url-with-name}).',
  ],
  'social-handle': [
    'Find me as {social-handle} on Twitter.',
    '{social-handle}',
    'I tweet about it: {social-handle}.',
    'DM {social-handle}, I will answer.',
  ],
  name: [
    'My son {first} died in 2017.',
    'My name is {full} and I have been clean for 9 years.',
    'My daughter {first} was 16.',
    'My keyworker, {first}, saved my life.',
    'I am {full} and I work nights.',
    'Dr {last} at the surgery would not listen.',
    'Mr {last} from housing was kind.',
    'Mrs {last} next door collects needles.',
    'Prof {last} has shown this.',
    'Cllr {last} promised a centre.',
    'PC {last} knows every dealer.',
    'Sgt {last} said it is not his job.',
    'Kind regards,\n{full}',
    'Regards, {full}',
    'signed {full}',
    'my brother {first} is on a script',
    'Her social worker {full} left after a month.',
    'I spoke to Dr {full} about it.',
    "My husband {first}'s script was stopped.",
    'Yours sincerely\n\n{full}',
    'Ms {last} runs the group.',
    'Dr. {last} left.',
    'Best wishes\n{full}\nLeeds',
    'Thanks to my support worker {first} I am here.',
    'my friend called {first} overdosed',
    'My sister’s name is {first}.',
  ],
};

/** What must stay: money, dates, drugs, laws, places, bodies and figures that look like details. */
const keeps = [
  '£9,000 for 12 weeks, £140k a year and £1,200,000 in all.',
  'from 2015 to 2020, in 2019-20 and 2019/20',
  '33.3 per cent, 1 in 4, 48% and 0.05',
  'doi:10.1016/j.drugpo.2019.02.010 and 10.1001/0123456789',
  'ISBN 978-0-306-40615-7 and ISBN 0306406152',
  'Section 28 of the Act and Section 75 agreements',
  'A&E, B12 injections, a C1 licence and the M25',
  'MDMB-4en-PINACA, 5F-ADB, 2C-B, 4-MMC and UR-144 are sold as spice',
  'SI 2001/3998 and SI 2015 No. 891',
  'grant MR/K01234X/1 and grant number 1234567890',
  'charity number 1234567, company number 01234567',
  'Room 12 on ward 4, bed 21',
  'Class A drugs and the Mr Big campaign',
  'Charlie, Molly and Mary Jane are what they call it.',
  'The Royal London Hospital and University College London',
  'PMID 31234567; NCT01234567; ISRCTN12345678',
  'at 9.30-12.30 and 13.30-17.30 on weekdays',
  '07/08/2019 and 31.12.2020 were the worst days',
  '24/7 support, 9-5 hours, 12 step groups',
  'Talk to FRANK and ring 111 or 999',
  'between 1 January 2019 and 1 March 2020 we saw 1,204 people',
  'Questions 7 and 11.ii, pages 20-34, table 3.2',
  'born in Leeds in 1980, moved to Hull',
  '10 Crown Court judges and 3 Youth Court cases',
  'I am British and I am Head of Service',
  'my son was 16 and my daughter too',
  'The drug 4F-MDMB-BINACA and AB-FUBINACA',
  '20 mg of methadone, 16mg buprenorphine, 0.5 ml naloxone, 5mg twice',
  'look at gov.uk and nhs.uk for more',
  'Marie Curie Hospice and the Joseph Rowntree Foundation',
  'called Spice, a project called Reach and a service called Addaction',
  'I am Scottish. I am Muslim. I am a nurse.',
  'Turning Point, CGL, WDP and With You',
  'Dr Pepper and Doctor Who',
  'the A63 past Hull and the 2 Sisters factory',
  'UN 1961 Single Convention, Article 38',
  '5.7 million to 6.2 million',
  '1 2 3 4 5 6 7 8 9 10 on the scale',
  'From Leeds to Bradford it takes 40 minutes.',
  'please ask @NHSEngland and @ukhomeoffice',
  'https://www.gov.uk/government/publications/from-harm-to-hope',
  'https://www.linkedin.com/company/turning-point and facebook.com/groups/recovery',
  'My GP, NHS 111 and the CMHT',
  'Mother and baby units',
  'COVID-19, HIV-1 and HCV 3a',
  'In 2018 4,359 people died',
  'since 01 2019-2020',
  '0.1234567890123 of all',
  'GB 123456 A and the ZZ 12 34 56 A form',
  'the Drug Harm Index (2013) by Nutt et al.',
  "Smith & Jones' review, Strang (2012)",
  'Wednesday, Thursday and the Easter break',
  '12 High Street banks closed',
  'the 2nd, 3rd and 15th of the month',
  'E10 petrol and P5 pupils',
  'thanks. The rest is above',
  'Best practice. Love works.',
  'Regards the budget, more is needed',
  'I signed up in Leeds',
];

/**
 * @param {Random} random
 * @returns {Item}
 */
export function makeItem(random) {
  if (random.chance(0.25)) {
    return { text: `${random.pick(keeps)} ${random.pick(keeps)}`, targets: [] };
  }
  const kind = random.pick(/** @type {(keyof typeof templates)[]} */ (Object.keys(templates)));
  const made = fill(random.pick(templates[kind]), random);
  return random.chance(0.3)
    ? { text: `${random.pick(keeps)}\n${made.text}`, targets: made.targets }
    : made;
}

/**
 * @param {string} template
 * @param {Random} random
 * @returns {Item}
 */
export function fill(template, random) {
  /** @type {Target[]} */
  const targets = [];
  const text = template.replace(/\{([a-z-]+)\}/g, (_, slot) => {
    const { kind, value } = make(slot, random);
    targets.push({ kind, value });
    return value;
  });
  return { text, targets };
}

/**
 * @param {string} slot
 * @param {Random} random
 * @returns {Target}
 */
function make(slot, random) {
  const { first, last } = details.person(random);
  switch (slot) {
    case 'email':
      return { kind: slot, value: details.email(random) };
    case 'phone':
      return { kind: slot, value: details.phone(random) };
    case 'postcode':
      return { kind: slot, value: details.postcode(random) };
    case 'ni-number':
      return { kind: slot, value: details.niNumber(random) };
    case 'nhs-number':
      return { kind: slot, value: details.nhsNumber(random) };
    case 'date':
      return { kind: 'date-of-birth', value: details.date(random) };
    case 'address':
      return { kind: slot, value: details.address(random) };
    case 'url-with-name':
      return { kind: slot, value: details.url(random) };
    case 'social-handle':
      return { kind: slot, value: details.handle(random) };
    case 'first':
      return { kind: 'name', value: first };
    case 'last':
      return { kind: 'name', value: last };
    default:
      return { kind: 'name', value: `${first} ${last}` };
  }
}
