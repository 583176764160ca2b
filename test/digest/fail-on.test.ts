import { expect, test } from '@jest/globals';

import { parseFailOn } from '../../src/digest/index.js';
import { smallCsv } from '../support/small-call.js';
import { smallNight } from '../support/small-nights.js';

const row = (
  id: string,
  day: string,
  capacity = 'individual',
  answer = 'More funding',
): string[] => [...[id, day, '', '', '', 'No', capacity, 'a', 'north', '', answer, '', '', '']];

async function met(rows: readonly (readonly string[])[], condition: string): Promise<boolean> {
  const { digest, problems } = await smallNight([smallCsv(rows)], undefined);
  return parseFailOn(condition).reason({ digest, problems }) !== undefined;
}

test('a condition is met when what it names has happened, and not otherwise', async () => {
  const good = [row('R1', '2024-01-09'), row('R2', '2024-01-10', 'organisation')];
  const bad = [...good, row('R3', '2024-01-10', 'committee')];
  expect(await met(good, 'problems')).toBe(false);
  expect(await met(bad, 'problems')).toBe(true);
  expect(await met(bad, 'new-problems')).toBe(true);
  expect(await met(good, 'no-new-responses')).toBe(false);
  expect(await met([], 'no-new-responses')).toBe(true);
  expect(await met(good, 'silent-capacity=1d')).toBe(true);
  expect(await met(good, 'silent-capacity=2d')).toBe(false);
  const bare = row('R4', '2024-01-10', 'individual', 'Nothing of that kind');
  expect(await met([...good, bare], 'uncovered>20%')).toBe(true);
  expect(await met([...good, bare], 'uncovered>40%')).toBe(false);
});

test('a condition that is none, or a field that is none, is named with those there are', async () => {
  expect(() => parseFailOn('silence')).toThrow('there is no such condition');
  await expect(met([row('R1', '2024-01-09')], 'silent-sector=3d')).rejects.toThrow(
    'no field "sector"',
  );
});
