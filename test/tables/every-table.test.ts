import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { analyseTexts, sampleSettings } from '../support/analyse-texts.js';
import { expectSoundTables } from '../support/expect-sound-table.js';
import { sampleForms } from '../support/paths.js';
import { smallCalls, smallCsv, smallFilters, smallSettings } from '../support/small-call.js';

describe('every table has an id, a title, a base and one sound cell for each column', () => {
  test('of the sample, by whatever field', async () => {
    const csv = readFileSync(sampleForms.csv, 'utf8');
    const by = ['region', 'capacity', 'country', 'contact', 'confidentiality'];
    const { tables } = await analyseTexts([csv], { ...sampleSettings, by });
    expectSoundTables(tables);
  });

  test('of any call', async () => {
    await fc.assert(
      fc.asyncProperty(smallCalls, smallFilters, async (rows, filter) => {
        const { tables } = await analyseTexts([smallCsv(rows)], smallSettings(filter));
        expectSoundTables(tables);
      }),
      { numRuns: 60 },
    );
  });

  test('of a call that nobody answered', async () => {
    const { tables } = await analyseTexts([smallCsv([])], smallSettings());
    expectSoundTables(tables);
    expect(tables.length).toBeGreaterThan(10);
  });
});
