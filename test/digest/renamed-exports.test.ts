import { expect, test } from '@jest/globals';

import { smallCsv, soundRow } from '../support/small-call.js';
import { smallNight } from '../support/small-nights.js';

test('exports that are named anew every night bring no new problems', async () => {
  const plain = smallCsv([soundRow()]);
  const wider = smallCsv([soundRow({ 'Response ID': 'R2' })])
    .trim()
    .split('\n')
    .map((line, at) => `${line.trim()},${at === 0 ? 'Shoe size' : '44'}`)
    .join('\n');
  const first = await smallNight([plain, wider], undefined);
  expect(first.digest.problems.fresh).toMatchObject([{ code: 'unmatched-column', count: 1 }]);
  const { digest } = await smallNight([wider, plain], first.state, { day: '2024-01-11' });
  expect(digest).toMatchObject({ nothingNew: true, problems: { fresh: [], mended: [] } });
});
