import { describe, expect, test } from '@jest/globals';

import { judge, repeated } from './survey.js';

const sentences = [
  'Trains are late every day, and nobody says why.',
  'The fares are too high for families.',
  'I would rather walk than wait in the cold.',
  'More seats, please!',
  'Nothing works on Sundays. That must change.',
  'Staff are kind, which helps a lot when things go wrong.',
  'Bring back the night bus, it was full each time I took it.',
];

describe('a column is', () => {
  test.each([
    ['Response ID', ['r-1', 'r-2', 'r-3'], 'response-id'],
    ['Timestamp', ['12/14/2019 12:29:47', '12/15/2019 0:36:22'], 'submitted'],
    ['Contact', repeated(['ann@example.org', 'bob@example.org', 'eve@example.net'], 9), 'personal'],
    ['What is your full name?', ['Ann Lee', 'Bob Ray', 'Eve Moor'], 'personal'],
    ['Author name', repeated(['Ann Lee', 'Bob Ray', 'Eve Moor', 'Jo Fay'], 9), 'personal'],
    ['Completed by', repeated(['Xi Yu', 'Oke Ade'], 14), 'personal'],
    ['Signed', ['Alice Bartholomew', 'Chidi Okonkwo', 'Priya Raghunathan'], 'personal'],
    ['Witness', ['Alice Bartholomew', 'Chidi Okonkwo', 'Cllr Tomasz Wisniewski'], 'personal'],
    ['Witness', repeated(['Alice Bartholomew', 'Chidi Okonkwo', 'Eve Moor'], 9), 'personal'],
    ['Respondent', ['Jane Doe', 'Peter Oakes', 'John Hill', 'Susan Marsh'], 'personal'],
    ['Respondent', ['Easy Read', 'Paper Form', 'Web Form'], 'response-id'],
    ['Candidate', repeated(['Alice Bartholomew', 'Chidi Okonkwo', 'Eve Moor'], 60), 'profile'],
    ['Ward', repeated(['Victoria Park', 'Rose Hill', 'Long Lane'], 12), 'profile'],
    ['3. What is your organisation?', repeated(['Leeks Ltd', 'Plum'], 14), 'profile-text'],
    ['Unique Response Number', ['100-107-2', '101-101-3', '102-102-9'], 'response-id'],
    ['Date contributed', ['2024-04-01T09:00:00.000Z', '2024-04-02T10:00:00.000Z'], 'submitted'],
    ['Date submitted', ['Mar 05, 2024 10:11:12 AM', 'Apr 06, 2024 1:02:03 PM'], 'submitted'],
    ['Created on', ['2024-04-01 09:00', '2024-04-02 10:00'], 'submitted'],
    ['Date submitted', ['03/14/2024', '03/15/2024', '04/02/2024'], 'submitted'],
    ['Date submitted', ['05-03-2024', '06-03-2024', '07-03-2024'], 'submitted'],
    ['Your number', ['01632 960123', '07700 900123', '(01632) 960456'], 'personal'],
    ['What is your sector?', repeated(['Charity', 'Council', 'Business'], 24), 'profile'],
    ['Which sector needs help most?', repeated(['Farms', 'Shops'], 24), 'closed'],
    ['profile.region', repeated(['North', 'South'], 24), 'profile'],
    ['profile.name.first', ['Ann', 'Bob', 'Eve'], 'personal'],
    ['profile.name.last', ['Lee', 'Ray', 'Moor'], 'personal'],
    ['How would you like to be informed?', repeated(['E-mail', 'Post'], 14), 'closed'],
    ['Please specify other services', repeated(['Markets', 'Fairs'], 4), 'open'],
    ['Tile', repeated(['High Street'], 12), 'bookkeeping'],
    ['What is your Eircode?', ['D07 X215', 'A65 F4E2', 'T12 AB34'], 'personal'],
    ['Postleitzahl', ['10115', '20095', '80331'], 'personal'],
    ['First three characters of your postal code', repeated(['K1A', 'M5V'], 12), 'profile'],
    ['Location Latitude', ['51.50', '53.48', '52.48'], 'bookkeeping'],
    ['NHS number', ['943 476 5919', '943 476 5870'], 'personal'],
    ['Your Instagram', ['ann_lee', 'bob.ray', 'evemoor'], 'personal'],
    [
      'If you wish to be entered in the raffle, please enter your phone number',
      ['573-555-0100', '573-555-0101', '573-555-0102'],
      'personal',
    ],
    [
      'If you would like to take part in an interview, leave your name and number',
      ['Ann Lee 573 555 0100', 'Bob Ray 573 555 0101', 'Eve Moor 573 555 0102', 'Jo 555 0103'],
      'personal',
    ],
    ['How often do you check your e-mail?', repeated(['Daily', 'Weekly'], 12), 'closed'],
    ['IP Address', ['192.0.2.1', '192.0.2.7'], 'personal'],
    ['Organisation name', ['Leeks Ltd', 'Allotment Union', 'Leeks Ltd'], 'profile-text'],
    ['Publication privacy settings', repeated(['Anonymous', 'Public'], 12), 'publication'],
    ['Why should your response be confidential?', sentences, 'confidentiality'],
    ['Reason for confidentiality', ['I fear for my job', ''], 'confidentiality'],
    ['May we publish your response, or is it confidential?', ['I consent', ''], 'publication'],
    ['If you prefer your response to remain anonymous, tick here', ['Yes', ''], 'confidentiality'],
    ['Tick if you do not want it published', ['x', ''], 'confidentiality'],
    ['Should your response be confidential?', ['x', ''], 'confidentiality'],
    ['Should your response be confidential?', ['Yes', ''], 'publication'],
    ['Should your response be confidential?', ['No', ''], 'publication'],
    ['Are you happy for your response to be published?', ['x', ''], 'publication'],
    ['May we quote you?', repeated(['Yes', 'No'], 12), 'publication'],
    ['Should your local park be private?', repeated(['Yes', 'No'], 12), 'closed'],
    ['May we contact you about your response?', repeated(['Yes', 'No'], 12), 'contact'],
    ['What is your age?', repeated(['16 to 24', '25 to 34', '75 or above'], 12), 'profile'],
    ['Do you agree with the proposal?', repeated(['Yes', 'No', 'Not sure'], 12), 'closed'],
    ['What would help?', sentences, 'open'],
    ['Please explain your answer', repeated(sentences, 28), 'open'],
    ['Which size of company should be exempt?', repeated(['None', 'Micro', 'Small'], 24), 'closed'],
    ['Country', repeated(['169', '84', '7', '36', '9', '10', '11', '65', '78'], 90), 'profile'],
    ['Supporting document', ['a.pdf', 'plan.docx', ''], 'attachment'],
    ['Duration (in seconds)', ['301', '77', '1202'], 'bookkeeping'],
    ['Data', repeated(['{"a":1}', '{"a":2,"b":[3]}'], 8), 'bookkeeping'],
    ['What would help?', ['', '', ''], 'empty'],
  ])('%s %j: %s', async (header, values, kind) => {
    expect((await judge(header, values)).judged.kind).toBe(kind);
  });
});

describe('values decide over the header', () => {
  test('free text is no category because it is short', async () => {
    const short = Array.from({ length: 40 }, (_, i) => `reason ${'abcdefghij'[i % 10]!}${i}`);
    expect((await judge('Do you agree?', short)).judged.kind).toBe('open');
  });

  test('a category is no text because one respondent wrote a sentence', async () => {
    const values = [...repeated(['Rail', 'Road', 'Sea'], 40), sentences[0]!];
    const { judged } = await judge('How do you travel?', values);
    expect(judged.kind).toBe('closed');
    expect(judged.choice).toMatchObject({ options: ['Rail', 'Road', 'Sea'], others: 1 });
  });

  test('the same letter sent by many is text, not an option', async () => {
    const letter = `${sentences.join(' ')} Please act now.`;
    const values = [...repeated([letter], 20), ...sentences];
    expect((await judge('Any other comments?', values)).judged.kind).toBe('open');
  });

  test('so are the few letters of a campaign, however often they were sent', async () => {
    const { judged } = await judge('6. Anything else to add', repeated(sentences, 700));
    expect(judged.kind).toBe('open');
  });

  test('a question whether to be e-mailed is no e-mail address', async () => {
    const { judged } = await judge(
      'Are you happy to share your email address?',
      repeated(['Yes', 'No'], 9),
    );
    expect(judged.kind).toBe('contact');
  });

  test('a question about publishing figures is not about publishing the response', async () => {
    const header = 'Should the regulator publish waiting times?';
    expect((await judge(header, repeated(['Yes', 'No'], 20))).judged.kind).toBe('closed');
  });

  test('an address of which a few come again and again is a place, and can be tabled', async () => {
    const { judged } = await judge('Location - address', repeated(['North', 'South'], 12));
    expect(judged.kind).toBe('profile');
  });

  test('an identifier stays one when somebody sent in a response again', async () => {
    const ids = Array.from({ length: 30 }, (_, at) => `r-${at}`);
    expect((await judge('Response ID', [...ids, 'r-3'])).judged).toMatchObject({
      kind: 'response-id',
      certainty: 'likely',
      reason: expect.stringContaining('30 of 31 values differ'),
    });
  });

  test('an identifier that repeats is none', async () => {
    expect((await judge('ID', repeated(['7', '8'], 6))).judged.kind).toBe('bookkeeping');
  });
});

test('every judgement gives a reason in words', async () => {
  const { judged } = await judge(
    'How satisfied are you?',
    repeated(['Very satisfied', 'Dissatisfied'], 30),
  );
  expect(judged).toMatchObject({ certainty: 'sure' });
  expect(judged.reason).toMatch(/a scale of satisfaction/);
});

test('years and amounts are kept as they are, neither options nor prose', async () => {
  const years = Array.from({ length: 60 }, (_, i) => String(1940 + i));
  const { judged } = await judge('What year were you born?', years);
  expect(judged.kind).toBe('profile-text');
  expect(judged.choice).toBeUndefined();
});

test.each(['__proto__', 'constructor', 'toString', '\u202eevil', 'a'.repeat(5000)])(
  'a header such as %j is only a name',
  async (header) => {
    expect((await judge(header, sentences)).judged.kind).toBe('open');
  },
);

test.each([
  ['May we contact you about your response?', 'contact', 'nobody is taken to consent'],
  ['Should your response be confidential?', 'confidentiality', 'is counted as asking for it'],
])(
  'codes under "%s" are unsure, since nothing says which means yes',
  async (header, kind, warning) => {
    const { judged } = await judge(header, repeated(['1', '2'], 24));
    expect(judged).toMatchObject({ kind, certainty: 'unsure' });
    expect(judged.reason).toContain(warning);
  },
);
