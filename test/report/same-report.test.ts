import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';

import { reportOf, sampleSettings, withoutPlaces } from '../support/analyse-texts.js';
import { sampleForms } from '../support/paths.js';
import { parseCsv } from '../support/parse-csv.js';
import { shuffled } from '../support/shuffle.js';
import { toCsv } from '../support/to-csv.js';

jest.setTimeout(60_000);

const settings = sampleSettings;
const csv = readFileSync(sampleForms.csv, 'utf8');
const json = readFileSync(sampleForms.json, 'utf8');
const ndjson = readFileSync(sampleForms.ndjson, 'utf8');
const [header, ...rows] = parseCsv(csv);
const lines = ndjson.trimEnd().split('\n');

let expected: Readonly<Record<string, string>>;
beforeAll(async () => {
  expected = withoutPlaces(await reportOf([csv], settings));
});

/** One file after the other: a difference of long texts as one object takes minutes to show. */
async function expectSameReport(...texts: readonly string[]): Promise<void> {
  const report = withoutPlaces(await reportOf(texts, settings));
  expect(Object.keys(report)).toEqual(Object.keys(expected));
  for (const [path, text] of Object.entries(report)) {
    expect({ path, isSame: text === expected[path] }).toEqual({ path, isSame: true });
  }
}

describe('the sample gives the same report', () => {
  test('as CSV, as JSON and as NDJSON with one row an answer', async () => {
    await expectSameReport(json);
    await expectSameReport(ndjson);
  });

  test.each([1, 2])('with its respondents in another order (seed %i)', async (seed) => {
    await expectSameReport(toCsv([header!, ...shuffled(rows, seed)]));
  });

  test.each([3, 4])('with its answers, one a row, in another order (seed %i)', async (seed) => {
    await expectSameReport(shuffled(lines, seed).join('\n'));
  });

  test('in two files, the second half before the first', async () => {
    const half = rows.length / 2;
    const first = toCsv([header!, ...rows.slice(0, half)]);
    const second = toCsv([header!, ...rows.slice(half)]);
    await expectSameReport(second, first);
  });

  test('in two files of different form', async () => {
    const ids = new Set(rows.slice(0, 30).map(([id]) => id));
    const responses = JSON.parse(json) as { id: string }[];
    await expectSameReport(
      toCsv([header!, ...rows.filter(([id]) => ids.has(id))]),
      JSON.stringify(responses.filter(({ id }) => !ids.has(id))),
    );
  });
});
