import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

import { tabulateForPublication } from '../../src/tabulate-for-publication.js';
import { codeCall } from '../../src/code-call.js';
import { loadSolver, release } from '../../src/disclosure/index.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';
import { sampleForms } from '../support/paths.js';

test('no count of respondents in the published sample is small, and totals survive', async () => {
  const source = toSource(readFileSync(sampleForms.csv, 'utf8'));
  const call = await codeCall([source], sampleSettings);
  const policy = { suppressBelow: 5, roundTo: 1, zeros: 'show' } as const;
  const publishable = tabulateForPublication(
    call,
    {
      ...sampleSettings,
      by: ['capacity'],
      keywords: false,
    },
    policy,
  );
  const { tables, publication } = release(publishable, policy, await loadSolver());
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
