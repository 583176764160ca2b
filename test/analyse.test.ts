import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { analyseTexts, reportOf, withoutPlaces } from './support/analyse-texts.js';
import { shuffled } from './support/shuffle.js';
import {
  smallCalls,
  smallCsv,
  smallFilters,
  smallHeader,
  smallSettings,
} from './support/small-call.js';
import { toCsv } from './support/to-csv.js';

describe('the reconciliation', () => {
  test('accounts for every row of any call, under any filter', async () => {
    await fc.assert(
      fc.asyncProperty(smallCalls, smallFilters, async (rows, filter) => {
        const analysis = await analyseTexts([smallCsv(rows)], smallSettings(filter));
        const { read, analysed, duplicates, tests, rejected, filteredOut } =
          analysis.reconciliation;
        expect(analysed + duplicates + tests + rejected + filteredOut).toBe(read);
        expect(read).toBe(rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).length);
        const broken = rows.filter((cells) => cells.length !== smallHeader.length);
        expect(rejected).toBe(broken.length);
        expect([...analysis.responses.analysed()]).toHaveLength(analysed);
      }),
      { numRuns: 40 },
    );
  });

  test('takes in as many respondents as ids, and rows without one, when nothing is filtered', async () => {
    await fc.assert(
      fc.asyncProperty(smallCalls, async (rows) => {
        const whole = rows.filter((cells) => cells.length === smallHeader.length);
        const ids = new Set(whole.map((cells) => cells[0]!.trim()));
        ids.delete('');
        const nameless = whole.filter(
          (cells) => cells[0]!.trim() === '' && cells.some((cell) => cell.trim() !== ''),
        );
        const { reconciliation } = await analyseTexts([smallCsv(whole)], smallSettings());
        expect(reconciliation.analysed).toBe(ids.size + nameless.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the report', () => {
  test('does not depend on the order of rows, nor on the files they stand in', async () => {
    await fc.assert(
      fc.asyncProperty(
        smallCalls,
        smallFilters,
        fc.integer({ min: 1, max: 1000 }),
        async (calls, filter, seed) => {
          // Without an id of its own, a response is called by its place.
          const rows = calls.filter(([id]) => id!.trim() !== '');
          const settings = smallSettings(filter);
          const expected = withoutPlaces(await reportOf([smallCsv(rows)], settings));
          const mixed = shuffled(rows, seed);
          // A file without a row is a problem of its own.
          fc.pre(rows.length > 1);
          const cut = 1 + (seed % (rows.length - 1));
          const halves = [mixed.slice(0, cut), mixed.slice(cut)].map(smallCsv);
          expect(withoutPlaces(await reportOf(halves, settings))).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('does not depend on the order of rows that hold one answer each', async () => {
    await fc.assert(
      fc.asyncProperty(longRows, fc.integer({ min: 1, max: 1000 }), async (rows, seed) => {
        const inOrder = await reportOf([toNdjson(rows)], smallSettings());
        const mixed = await reportOf([toNdjson(shuffled(rows, seed))], smallSettings());
        expect(withoutPlaces(mixed)).toEqual(withoutPlaces(inOrder));
      }),
      { numRuns: 60, seed: 1, endOnFailure: true },
    );
  });
});

describe('respondents in two files', () => {
  // Their rows are numbered alike.
  test('are all counted when neither file has a column of ids', async () => {
    const files = ['funding', 'staff'].map((answer) =>
      toCsv([
        ['group', '1'],
        ['a', answer],
        ['b', answer],
      ]),
    );
    const { reconciliation } = await analyseTexts(files, smallSettings());
    expect(reconciliation).toMatchObject({ read: 4, analysed: 4, duplicates: 0 });
  });
});

/** Few values, so that rows often repeat or contradict one another. */
const longRows = fc.array(
  fc.record({
    id: fc.constantFrom('R1', 'R2'),
    group: fc.constantFrom('', 'a', 'b'),
    question: fc.constantFrom('1', '1.i', '2'),
    text: fc.constantFrom('', 'more funding', 'grants for staff', 'n/a'),
  }),
  { minLength: 1, maxLength: 8 },
);

function toNdjson(rows: readonly object[]): string {
  return rows.map((row) => JSON.stringify(row)).join('\n');
}
