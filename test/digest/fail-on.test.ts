import { expect, test } from '@jest/globals';

import { parseFailOn } from '../../src/digest/index.js';
import { smallCsv, smallSettings } from '../support/small-call.js';
import { smallNight } from '../support/small-nights.js';

const row = (
  id: string,
  day: string,
  capacity = 'individual',
  answer = 'More funding',
): string[] => [...[id, day, '', '', '', 'No', capacity, 'a', 'north', '', answer, '', '', '']];

async function met(rows: readonly (readonly string[])[], condition: string): Promise<boolean> {
  return (await reasonOf(rows, condition, true)) !== undefined;
}

async function reasonOf(
  rows: readonly (readonly string[])[],
  condition: string,
  isInternal: boolean,
): Promise<string | undefined> {
  const { digest, problems } = await smallNight([smallCsv(rows)], undefined);
  return parseFailOn(condition, smallSettings()).reason({ digest, problems, isInternal });
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

test('a group whose responses have no date is not called silent', async () => {
  const undated = [row('R1', ''), row('R2', '', 'organisation')];
  expect(await met(undated, 'silent-capacity=1d')).toBe(false);
});

test('a silent group is named only where small numbers may be shown', async () => {
  const rows = [row('R1', '2024-01-09'), row('R2', '2024-01-10', 'organisation')];
  expect(await reasonOf(rows, 'silent-capacity=1d', true)).toBe(
    'nothing for a day or more from: individual',
  );
  expect(await reasonOf(rows, 'silent-capacity=1d', false)).not.toContain('individual');
});

test.each([
  ['silence', 'there is no such condition.'],
  ['constructor', 'there is no such condition.'],
  ['new-problem', 'there is no such condition. Did you mean "new-problems"?'],
  ['silent-capacity=3', 'there is no such condition. Did you mean "silent-sector=3d"?'],
  ['silent-capacity=0d', 'there is no such condition. Did you mean "silent-sector=3d"?'],
  ['uncovered>200%', 'there is no such condition. Did you mean "uncovered>20%"?'],
  [
    'silent-capcity=3d',
    'No field that the digest lists is called "capcity". Did you mean "capacity"?',
  ],
  ['silent-job=3d', 'the digest does not list the field "job".'],
])('%s is refused before anything is read', (written, why) => {
  expect(() => parseFailOn(written, smallSettings())).toThrow(`--fail-on ${written}: ${why}`);
});

test('what the code frame covers cannot be asked without one', () => {
  expect(() => parseFailOn('uncovered>20%', { ...smallSettings(), codeFrame: undefined })).toThrow(
    '--fail-on uncovered>20%: without a code frame nothing is covered.',
  );
});

test('groups of a field that is none are refused before anything is read', async () => {
  const analysis = { ...smallSettings(), by: ['capcity'] };
  await expect(smallNight(['not a table at all'], undefined, { analysis })).rejects.toThrow(
    'No profile field called "capcity". Did you mean "capacity"?',
  );
});
