import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

import { draftQuestionnaire } from '../../src/drafting/index.js';
import { inspect } from '../../src/inspect.js';
import { listQuestions } from '../../src/questionnaire/index.js';
import type { Source } from '../../src/read/index.js';
import { toSource } from '../support/analyse-texts.js';
import { sampleForms } from '../support/paths.js';
import { toCsv } from '../support/to-csv.js';

function asking(...headers: readonly string[]): Source {
  const rows = Array.from({ length: 6 }, (_, row) =>
    headers.map((_, at) => `In the ${row}th place we think that service ${at} comes too late.`),
  );
  return toSource(toCsv([[...headers], ...rows]));
}

async function idsOf(source: Source): Promise<readonly string[]> {
  const { questionnaire } = await draftQuestionnaire([source]);
  return listQuestions(questionnaire).map(({ id }) => id);
}

test('a header numbered "i." below a numbered question is the part "1.i" of it', async () => {
  const source = asking(
    '1. What works?',
    'i. What helps?',
    'ii. What makes it hard?',
    '2) What fails?',
    '(i) What helps?',
    'a) Where?',
  );
  expect(await idsOf(source)).toEqual(['1', '1.i', '1.ii', '2', '2.i', '2.a']);
});

test('it has an id of its own where no numbered question stands before it, or the part is taken', async () => {
  expect(
    await idsOf(asking('i. What of buses?', '1. What of trains?', '1.i Which trains?')),
  ).toEqual(['buses', '1', '1.i']);
  expect(
    await idsOf(asking('1. What of trains?', 'i. Which trains?', 'i. Which buses?', 'Anything?')),
  ).toEqual(['1', '1.i', 'buses', 'anything']);
});

test('below a question that is a part itself it is the next one, and no part of a part', async () => {
  expect(
    await idsOf(asking('4.i Which trains?', 'ii. Which buses?', '5a. Where?', 'b. When?')),
  ).toEqual(['4.i', 'ii-buses', '5a', 'b']);
});

test('the sample call has the parts that its own questionnaire gives them', async () => {
  const open = (): Source => toSource(readFileSync(sampleForms.csv, 'utf8'), 'responses.csv');
  const { questionnaire } = await draftQuestionnaire([open()]);
  const ids = listQuestions(questionnaire).map(({ id }) => id);
  expect(ids.slice(0, 8)).toEqual(['1', '1.i', '1.ii', '2', '2.i', '2.ii', '3', '3.i']);
  expect(ids.filter((id) => !/^\d+(?:\.[ivx]+)?$/.test(id))).toEqual([]);
  const { columns } = await inspect(open(), questionnaire);
  const found = columns.map(({ name }) => name);
  expect(found.filter((name) => name.startsWith('question '))).toEqual(
    ids.map((id) => `question ${id}`),
  );
});
