import { expect, test } from '@jest/globals';

import { codeCall, draftQuestionnaire, makeReport, publish } from '../../src/index.js';
import type { Source } from '../../src/index.js';
import { toSource } from '../support/analyse-texts.js';
import { toCsv } from '../support/to-csv.js';

const own = 'only if Ada runs it';
const rows = Array.from({ length: 40 }, (_, at) => [
  `R${at}`,
  at < 3 ? own : at % 2 ? 'Yes' : 'No',
  `Bus ${at} comes too late for the school in the village.`,
]);
const open = (): Source => toSource(toCsv([['id', '1. Do you agree?', '2. Why?'], ...rows]));

test('a program that publishes with a drafted questionnaire names no option in the words of few', async () => {
  const drafted = await draftQuestionnaire([open()]);
  expect(drafted.yaml).toContain(own);
  // A copy with another title is still a draft.
  const settings = { questionnaire: { ...drafted.questionnaire, title: 'Buses' } };
  const analysis = await publish(await codeCall([open()], settings), settings);
  const files = makeReport(analysis, settings, { formats: ['md', 'json', 'csv'] });
  const text = files
    .flatMap(({ content }) => [...content])
    .map((piece) => (typeof piece === 'string' ? piece : Buffer.from(piece).toString()))
    .join('');
  expect(text).toContain('Yes');
  expect(text).not.toContain('Ada');
});
