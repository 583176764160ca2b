import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

import { makeReport } from '../../src/reporting/make-report.js';
import { analyseTexts, reportOf, sampleSettings, withoutPlaces } from '../support/analyse-texts.js';
import { sampleForms } from '../support/paths.js';
import { parseCsv } from '../support/parse-csv.js';
import { shuffled } from '../support/shuffle.js';
import { toCsv } from '../support/to-csv.js';

type Report = Readonly<Record<string, string>>;

async function report(...texts: readonly string[]): Promise<Report> {
  return withoutPlaces(await reportOf(texts, sampleSettings));
}

async function workbook(text: string): Promise<Buffer> {
  const analysis = await analyseTexts([text], sampleSettings);
  const files = makeReport(analysis, sampleSettings, { formats: ['xlsx'] });
  const { content } = files.find(({ path }) => path.endsWith('.xlsx'))!;
  return Buffer.concat([...content].map((piece) => Buffer.from(piece)));
}

/** One file after the other: a difference of long texts as one object takes minutes to show. */
function expectSame(actual: Report, expected: Report): void {
  expect(Object.keys(actual)).toEqual(Object.keys(expected));
  const different = Object.keys(actual).filter((path) => actual[path] !== expected[path]);
  expect(different).toEqual([]);
}

const csv = readFileSync(sampleForms.csv, 'utf8');
const json = readFileSync(sampleForms.json, 'utf8');
const ndjson = readFileSync(sampleForms.ndjson, 'utf8');
const [header, ...all] = parseCsv(csv);

test('the sample gives the same report as CSV, as JSON, as NDJSON with one row an answer, and mixed', async () => {
  const expected = await report(csv);
  expectSame(await report(json), expected);
  expectSame(await report(ndjson), expected);
  const responses = JSON.parse(json) as object[];
  const start = JSON.stringify(responses.slice(0, 20));
  const rest = toCsv([header!, ...all.slice(20)]);
  expectSame(await report(rest, start), expected);
});

// A third of the sample, with the response that was sent twice, does as well and is quicker.
const ids = all.map(([id]) => id!);
const twice = ids.find((id, place) => ids.indexOf(id) !== place);
const rows = all.filter(([id], place) => id === twice || place % 3 === 0);
const chosen = new Set(rows.map(([id]) => id));
const lines = ndjson
  .trimEnd()
  .split('\n')
  .filter((line) => chosen.has((JSON.parse(line) as { respondent: string }).respondent));
const expectedOfPart = report(toCsv([header!, ...rows]));

describe('a part of the sample gives the same report', () => {
  test.each([1, 2])('with its respondents in another order (seed %i)', async (seed) => {
    expectSame(await report(toCsv([header!, ...shuffled(rows, seed)])), await expectedOfPart);
  });

  test.each([3, 4])('with its answers, one a row, in another order (seed %i)', async (seed) => {
    expectSame(await report(shuffled(lines, seed).join('\n')), await expectedOfPart);
  });

  test('and the same workbook', async () => {
    const mixed = toCsv([header!, ...shuffled(rows, 7)]);
    const [one, other] = await Promise.all([toCsv([header!, ...rows]), mixed].map(workbook));
    expect(other!.equals(one!)).toBe(true);
  });

  test('in two files, the second half before the first', async () => {
    const [first, second] = [rows.slice(0, 12), rows.slice(12)];
    const texts = [second, first].map((half) => toCsv([header!, ...half]));
    expectSame(await report(...texts), await expectedOfPart);
  });
});
