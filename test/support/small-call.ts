import fc from 'fast-check';

import type { AnalyseSettings } from '../../src/figures/find-figures.js';
import { loadCodeFrame } from '../../src/themes/index.js';
import { loadQuestionnaire } from '../../src/questionnaire/index.js';
import type { FilterRequest } from '../../src/responses/index.js';
import { sampleSettings } from './analyse-texts.js';
import { hostileStrings } from './hostile-strings.js';
import { toCsv } from './to-csv.js';

/** A questionnaire with one field of every kind; `group` takes whatever it finds. */
export const smallQuestionnaire = `
id: small
title: A small call
opened: 2024-01-01
closes: 2024-01-31
breakdowns: [group, region, capacity]
profile:
  - {id: name, question: What is your name?, kind: personal, detail: name}
  - {id: email, question: What is your e-mail?, kind: personal, detail: email}
  - {id: confidentiality, question: Why is it confidential?, kind: confidentiality}
  - {id: contact, question: May we contact you?, kind: contact, options: ["Yes", "No"]}
  - {id: capacity, question: Who are you?, kind: one-of, required: true, options: [individual, organisation]}
  - {id: group, question: Which group?, kind: one-of}
  - {id: region, question: Where?, kind: some-of, options: [north, "south, west", east]}
  - {id: job, question: What do you do?, kind: text}
sections:
  - id: first
    title: First
    questions:
      - id: "1"
        question: What works?
        parts: [{id: "1.i", question: What helps?}, {id: "1.ii", question: What hinders?}]
      - {id: "2", question: What else?}
scope:
  out:
    - {id: alcohol, label: Alcohol alone, any: [alcohol], profile: {capacity: [organisation]}}
`;

export const smallFrame = `
id: small-frame
title: A small code frame
themes:
  - id: money
    label: Money
    recommendation: {number: 1, paragraph: 3}
    any: [funding, budget]
    themes:
      - {id: grants, label: Grants, any: [grant]}
  - {id: people, label: People, recommendation: {number: 2}, any: [staff, worker]}
`;

const settings: AnalyseSettings = {
  ...sampleSettings,
  questionnaire: loadQuestionnaire(smallQuestionnaire, 'small.yaml'),
  codeFrame: loadCodeFrame(smallFrame, 'frame.yaml'),
  keywords: { minimum: 1 },
};

export function smallSettings(filter: FilterRequest = {}): AnalyseSettings {
  return { ...settings, filter };
}

/** The columns of {@link SmallRow}. */
export const smallHeader = [
  'Response ID',
  'Submitted',
  'name',
  'email',
  'confidentiality',
  'contact',
  'capacity',
  'group',
  'region',
  'job',
  '1',
  '1.i',
  '1.ii',
  '2',
] as const;

export type SmallRow = readonly string[];

/** Cells by their header. */
type SmallCells = Partial<Readonly<Record<(typeof smallHeader)[number], string>>>;

/** A row with some of its cells filled. */
export function smallRow(cells: SmallCells): SmallRow {
  return smallHeader.map((header) => cells[header] ?? '');
}

/** A row with which nothing is wrong, or only what is changed. */
export function soundRow(changes: SmallCells = {}): SmallRow {
  return smallRow({
    'Response ID': 'R1',
    Submitted: '2024-01-05',
    contact: 'Yes',
    capacity: 'individual',
    group: 'a',
    region: 'north',
    '1': 'funding',
    '1.i': 'grants',
    '1.ii': 'staff',
    '2': 'harm',
    ...changes,
  });
}

export function smallCsv(rows: readonly SmallRow[]): string {
  return toCsv([smallHeader, ...rows]);
}

const words = ['funding', 'grant', 'staff', 'workers', 'alcohol', 'the', 'budget', 'harm', '2019'];
const answer = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((chosen) => chosen.join(' ')),
  fc.constantFrom('', ' ', 'n/a', '-', 'see attached', 'As above.'),
  fc.constantFrom(...hostileStrings),
);

/** Few ids, so that many rows are copies of another; blank ones are rejected. */
const id = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }).map((number) => `R${number}`) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '__proto__', 'constructor', '=1+1') },
);

const wholeRow: fc.Arbitrary<SmallRow> = fc.tuple(
  id,
  fc.constantFrom('', '2024-01-05', '2024-01-06T12:00:00', '2024-02-02', '2023-12-31', 'soon'),
  fc.constantFrom('', 'Ada Lovelace'),
  fc.constantFrom('', 'ada@example.org'),
  fc.constantFrom('', 'no', 'Because of my employer.'),
  fc.constantFrom('Yes', 'No', ''),
  fc.constantFrom('individual', 'organisation', '', 'committee'),
  fc.oneof(fc.constantFrom('', 'a', 'b', 'Not stated'), fc.constantFrom(...hostileStrings)),
  fc.constantFrom('', 'north', 'south, west', 'north, south, west; east', 'mars'),
  fc.constantFrom('', 'nurse'),
  answer,
  answer,
  answer,
  answer,
);

/** Now and then a row has lost a cell or gained one, and is rejected. */
const row: fc.Arbitrary<SmallRow> = fc.oneof(
  { weight: 9, arbitrary: wholeRow },
  {
    weight: 1,
    arbitrary: fc
      .tuple(wholeRow, fc.boolean())
      .map(([cells, isLonger]) => (isLonger ? [...cells, 'more'] : cells.slice(1))),
  },
);

/** The rows of a call in which everything happens. */
export const smallCalls = fc.array(row, { maxLength: 25 });

export const smallFilters: fc.Arbitrary<FilterRequest> = fc.constantFrom<FilterRequest[]>(
  {},
  {},
  { where: { capacity: ['individual'] } },
  { where: { region: ['north', 'east'], capacity: ['organisation'] } },
  { questions: ['1'] },
  { since: '2024-01-06', until: '2024-01-31' },
);
