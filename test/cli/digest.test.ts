import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, jest, test } from '@jest/globals';

import { runMany } from '../support/run-many.js';
import { smallCsv, smallFrame, smallQuestionnaire } from '../support/small-call.js';
import { temporaryFolder } from '../support/temporary-folder.js';

jest.setTimeout(60_000);

const cwd = temporaryFolder();
const row = (id: string, day: string, capacity: string, answer: string): string[] => [
  ...[id, day, '', '', '', 'No', capacity, 'a', 'north', '', answer, '', '', ''],
];
writeFileSync(join(cwd, 'call.yaml'), smallQuestionnaire);
writeFileSync(join(cwd, 'frame.yaml'), smallFrame);
writeFileSync(
  join(cwd, 'call.csv'),
  smallCsv([
    row('R1', '2024-01-03', 'individual', 'More funding'),
    row('R2', '2024-01-09', 'organisation', 'The weather'),
    row('R3', '2024-01-09', 'committee', 'The roads'),
  ]),
);

function failing(state: string, ...conditions: readonly string[]): string[] {
  return [
    ...['digest', 'call.csv', '-q', 'call.yaml', '-c', 'frame.yaml', '--as-of', '2024-01-09'],
    ...['--state', state, ...conditions.flatMap((condition) => ['--fail-on', condition])],
  ];
}

test('each condition that is met is named and ends a run that is done with 1; one that never could be, with 2', async () => {
  const [met, none, internal, unknown] = await runMany(
    [
      failing('met', 'no-new-responses', 'problems', 'silent-capacity=3d', 'uncovered>20%'),
      failing('none', 'no-new-responses', 'silent-capacity=7d', 'uncovered>70%'),
      [...failing('internal', 'silent-capacity=3d'), '--internal'],
      failing('unknown', 'problems', 'silent-sector=3d'),
    ].map((args) => ({ args, cwd })),
  );
  expect(met).toMatchObject({
    code: 1,
    stderr: [
      'winnow: --fail-on problems is met: the data have problems.',
      'winnow: --fail-on silent-capacity=3d is met: nothing for 3 days or more from a group of the field capacity.',
      'winnow: --fail-on uncovered>20% is met: the code frame finds no theme in more than 20 % of the new responses.',
      '',
    ].join('\n'),
  });
  expect(met!.stdout).toContain('First digest');
  expect(none).toMatchObject({ code: 0, stderr: '' });
  expect(internal).toMatchObject({
    code: 1,
    stderr:
      'winnow: --fail-on silent-capacity=3d is met: nothing for 3 days or more from: individual.\n',
  });
  expect(unknown).toMatchObject({ code: 2, stdout: '' });
  expect(unknown!.stderr).toContain('No field that the digest lists is called "sector".');
  expect(existsSync(join(cwd, 'unknown'))).toBe(false);
});
