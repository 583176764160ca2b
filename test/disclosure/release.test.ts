import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

import { sampleSettings } from '../support/analyse-texts.js';
import { sampleForms } from '../support/paths.js';
import { publishText } from '../support/publish-text.js';

test('no count of respondents in the published sample is small, and totals survive', async () => {
  const { tables, publication } = await publishText(
    readFileSync(sampleForms.csv, 'utf8'),
    { ...sampleSettings, by: ['capacity'], keywords: false },
    { suppressBelow: 5, roundTo: 1, zeros: 'show' },
  );
  const small = tables.flatMap(({ id, columns, rows }) =>
    [...rows].flatMap((row) =>
      row.flatMap((cell, at) => {
        const isCount = typeof columns[at]!.counts === 'object';
        return isCount && cell.kind === 'count' && cell.value > 0 && cell.value < 5 ? [id] : [];
      }),
    ),
  );
  expect(small).toEqual([]);
  expect(tables.map(({ id }) => id)).not.toContain('out-of-scope-responses');
  expect(tables.find(({ id }) => id === 'themes')!.rows.length).toBeGreaterThan(100);
  expect(publication.audit.proofs).toBeGreaterThan(100);
});
