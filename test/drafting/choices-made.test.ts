import { expect, test } from '@jest/globals';

import { analyse } from '../../src/analyse.js';
import { draftQuestionnaire } from '../../src/drafting/index.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';
import { toCsv } from '../support/to-csv.js';

const why = (row: number): string => `We think that this is right, because of reason ${row}.`;

async function draft(
  headers: readonly string[],
  row: (number: number) => readonly string[],
): ReturnType<typeof draftQuestionnaire> {
  const rows = Array.from({ length: 24 }, (_, number) => row(number));
  return draftQuestionnaire([toSource(toCsv([headers, ...rows]))]);
}

test('of two fields of one notion, tables are broken down by the first', async () => {
  const { questionnaire } = await draft(
    ['User type', 'I am giving my contribution as', 'Country of origin', 'What would help?'],
    (n) => [
      ['CITIZEN', 'COMPANY'][n % 2]!,
      ['A citizen', 'A company'][n % 2]!,
      ['Malta', 'Spain', 'Latvia'][n % 3]!,
      why(n),
    ],
  );
  expect(questionnaire.breakdowns).toEqual(['capacity', 'country']);
});

test('the order of day and month is written where a date could be read in two ways', async () => {
  const orderOf = async (date: (n: number) => string): Promise<string | undefined> =>
    (await draft(['Submitted', 'What would help?'], (n) => [date(n), why(n)])).questionnaire[
      'date-order'
    ];
  expect(await orderOf((n) => `${n + 1}/03/2024 10:00`)).toBe('day-month-year');
  expect(await orderOf((n) => `3/${n + 1}/2024 10:00`)).toBe('month-day-year');
  expect(await orderOf((n) => `2024-03-${10 + n} 10:00`)).toBeUndefined();
});

test.each([
  [
    (n: number): string => `0${(n % 9) + 1}/0${((n * 5) % 9) + 1}/2024`,
    'Unsure: no date under "Date submitted" shows',
  ],
  [(n: number): string => `week ${n}`, 'The times under "Date submitted" could not be read'],
])('whoever reads the report is told when days are guessed, or not known', async (date, words) => {
  const { assumptions } = await draft(['Date submitted', 'What would help?'], (n) => [
    date(n),
    why(n),
  ]);
  expect(assumptions.join(' ')).toContain(words);
});

test('days that say themselves what they are need no word', async () => {
  const { assumptions } = await draft(['Date submitted', 'What would help?'], (n) => [
    `${n + 1}/03/2024`,
    why(n),
  ]);
  expect(assumptions.join(' ')).not.toContain('Date submitted');
});

test('the name of a respondent who wrote it under "Sector" is no option', async () => {
  const { questionnaire } = await draft(
    ['First name', 'Last name', 'Sector', 'What would help?'],
    (n) => [
      `Ottoline${'abcdefgh'[n % 8]!}`,
      'Quillfeather',
      n === 4 ? 'ottolinee Quillfeather' : ['Charity', 'Council'][n % 2]!,
      why(n),
    ],
  );
  const sector = questionnaire.profile.find(({ id }) => id === 'sector');
  expect(sector).toMatchObject({ options: ['Council', 'Charity'], other: true });
});

test('a field whose id is some words of its question is called by the whole question in tables', async () => {
  const { questionnaire } = await draft(
    ['Where do you live?', 'Which area of Wales do you live in?', 'Home-area:', 'What would help?'],
    (n) => [
      ['Wales', 'England'][n % 2]!,
      ['North', 'South'][n % 2]!,
      ['Town', 'Country', 'Coast'][n % 3]!,
      why(n),
    ],
  );
  expect(questionnaire.profile.map(({ id, name }) => [id, name])).toEqual([
    ['region', undefined],
    ['area-wales-live', '“Which area of Wales do you live in?”'],
    ['home-area', undefined],
  ]);
});

test('an export without a response is told as one', async () => {
  const headers = [['Response ID', 'What would help?']];
  await expect(draftQuestionnaire([toSource(toCsv(headers))])).rejects.toThrow(
    'there is no response that can be read',
  );
});

test('of the columns that are left out each header is named once, and each column counted', async () => {
  const { questionnaire, assumptions } = await draft(
    ['Timing - First Click', 'Timing - First Click', 'What would help?'],
    (n) => ['1.2', String(n), why(n)],
  );
  expect(questionnaire.ignored).toEqual(['Timing - First Click']);
  expect(assumptions[0]).toMatch('2 columns are left out');
});

test('each of eleven columns "Other, please specify" belongs to the choice before it, though nobody filled two', async () => {
  const topics = 'labels,bans,taxes,shops,fares,roads,parks,schools,clinics,markets,ports'.split(
    ',',
  );
  const isEmpty = (place: number): boolean => place === 3 || place === 8;
  const headers = topics.flatMap((topic) => [
    `Which of these ${topic}\nwould you keep?`,
    'Other, please specify',
  ]);
  const row = (n: number): readonly string[] =>
    topics.flatMap((topic, place) => [
      ['All', 'Some', 'None', 'Other'][n % 4]!,
      n % 4 === 3 && !isEmpty(place) && n > 4 * place ? `The ${topic} that number ${n} needs.` : '',
    ]);
  const file = toCsv([headers, ...Array.from({ length: 48 }, (_, n) => row(n))]);
  const { questionnaire } = await draftQuestionnaire([toSource(file)]);
  const { questions } = questionnaire.sections[0]!;
  expect(questions.map(({ parts = [] }) => parts.map(({ id }) => id))).toEqual(
    questions.map(({ id }) => [`${id}.other`]),
  );

  const settings = { ...sampleSettings, questionnaire, codeFrame: undefined };
  const { tables, issues } = await analyse([toSource(file)], settings);
  expect(issues.list()).toEqual([]);
  const answered = tables
    .find(({ id }) => id === 'answers-by-question')!
    .rows.map((cells) => ('value' in cells[2]! ? cells[2].value : ''));
  const written = topics.map(
    (_, place) =>
      Array.from({ length: 48 }, (_, n) => row(n)[2 * place + 1]!).filter(Boolean).length,
  );
  expect(answered).toEqual(written);
});

test('"Please explain" under the number of a choice is its part', async () => {
  const { questionnaire } = await draft(
    ['Q1: Do you agree with the plan?', 'Q1: Please explain your reasons.'],
    (n) => [['Yes', 'No'][n % 2]!, why(n)],
  );
  const [question, ...others] = questionnaire.sections[0]!.questions;
  expect(others).toEqual([]);
  expect(question).toMatchObject({ id: '1', parts: [{ id: '1.why' }] });
});

test('what is marked unsure is named as unsure, though few answers are remarked on first', async () => {
  const both = 'Trains; Trams';
  const chosen = [both, `${both}; Walking`, `${both}; Cycling`, 'Walking; Cycling', 'Walking'];
  const rows = [...chosen, ...chosen, `${both}; Walking`].map((cell, row) => [cell, why(row)]);
  const { yaml, assumptions } = await draftQuestionnaire([
    toSource(toCsv([['Which do you use? Select all that apply', 'What would help?'], ...rows])),
  ]);
  expect(yaml).toContain('few answers: ');
  expect(yaml).toContain(`unsure: "${both}" was taken for one option`);
  expect(assumptions).toContain('Unsure: which-do-you.');
});
