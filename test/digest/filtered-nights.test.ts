import { expect, test } from '@jest/globals';

import { digestWriters } from '../../src/digest/index.js';
import { smallCsv, smallSettings, soundRow } from '../support/small-call.js';
import { smallNight } from '../support/small-nights.js';

const row = (id: number, region: string): readonly string[] =>
  soundRow({ 'Response ID': `R${id}`, region, '1': `funding ${id}` });
const inNorth = { analysis: smallSettings({ where: { region: ['north'] } }) };

test('under a filter nobody is said to be withdrawn or silent who is only not asked for', async () => {
  const first = await smallNight(
    [smallCsv([row(1, 'north'), row(2, 'north')])],
    undefined,
    inNorth,
  );
  const moved = [smallCsv([row(1, 'north'), row(2, 'east')])];
  const { digest } = await smallNight(moved, first.state, { ...inNorth, day: '2024-01-11' });
  const text = digestWriters.text(digest);
  expect(text).toContain('1 in all, after a filter (region: north)');
  expect(text).toContain('No longer among these: 1, in no count.');
  expect(text).not.toContain('Withdrawn');
  const { groups } = digest.fields.find(({ id }) => id === 'region')!;
  expect(groups.map(({ status }) => status)).toEqual(groups.map(() => null));
});

test('a state goes on under its own filter alone, or is made again', async () => {
  const rows = [smallCsv([row(1, 'north'), row(2, 'east')])];
  const { state } = await smallNight(rows, undefined, inNorth);
  const inEither = (...region: readonly string[]) => ({
    analysis: smallSettings({ where: { region } }),
  });
  const either = await smallNight(rows, undefined, inEither('north', 'east'));
  const again = await smallNight(rows, either.state, inEither('east', 'north'));
  expect(again.digest.filter).toBe('region: east or north');
  await expect(smallNight(rows, state)).rejects.toThrow(
    'state is of digests with another filter than this one (all responses)',
  );
  const { digest } = await smallNight(rows, state, { isRebuilt: true });
  expect(digest.responses).toMatchObject({ total: 2, fresh: 0 });
});
