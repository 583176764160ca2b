import { expect, test } from '@jest/globals';

import { draftQuestionnaire } from '../../src/drafting/index.js';
import { toSource } from '../support/analyse-texts.js';
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

test('of the columns that are left out each header is named once, and each column counted', async () => {
  const { questionnaire, assumptions } = await draft(
    ['Timing - First Click', 'Timing - First Click', 'What would help?'],
    (n) => ['1.2', String(n), why(n)],
  );
  expect(questionnaire.ignored).toEqual(['Timing - First Click']);
  expect(assumptions[0]).toMatch('2 columns are left out');
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
