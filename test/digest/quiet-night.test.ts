import { expect, test } from '@jest/globals';

import type { Digest } from '../../src/digest/index.js';
import { smallCsv, smallSettings, soundRow } from '../support/small-call.js';
import type { SmallRow } from '../support/small-call.js';
import { smallNight } from '../support/small-nights.js';

const odd: SmallRow = soundRow({
  'Response ID': 'odd',
  Submitted: 'soon',
  capacity: 'committee',
  group: 'c',
  region: '',
});

const many = Array.from({ length: 14 }, (_, number) =>
  soundRow({ 'Response ID': `R${number}`, group: number % 2 === 0 ? 'b' : 'c' }),
);

/** What is published of a night after one with `before`. */
async function publishAfter(
  before: readonly SmallRow[],
  now: readonly SmallRow[],
): Promise<Digest> {
  const first = await smallNight([smallCsv(before)], undefined);
  return (await smallNight([smallCsv(now)], first.state, { day: '2024-01-11' })).published;
}

/** What one respondent did in the night, and what a digest told of it. */
test.each([
  ['comes: a problem, a row for "Not stated" and another order of groups', many, [...many, odd]],
  ['is withdrawn: a problem is mended', [...many, odd], many],
  ['changes: the largest group is another', [...many, soundRow({ group: 'c' })], [...many, odd]],
] as const)('nobody is told that one respondent %s', async (_, before, now) => {
  expect(await publishAfter(before, now)).toEqual(await publishAfter(before, before));
});

test('the days of a call that opened on no set day do not begin with the first response', async () => {
  const analysis = smallSettings();
  const first = soundRow({ 'Response ID': 'first', Submitted: '2024-01-03' });
  const { published } = await smallNight([smallCsv([...many, first])], undefined, {
    analysis: { ...analysis, questionnaire: { ...analysis.questionnaire, opened: undefined } },
  });
  expect(published.days[0]!.day).toBe('2024-01-05');
});
