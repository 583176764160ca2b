import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { tellGithub } from '../../src/cli/github.js';
import { runWinnow } from '../support/run-winnow.js';
import { smallCsv, smallFrame, smallQuestionnaire } from '../support/small-call.js';
import { smallNight } from '../support/small-nights.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
const path = (name: string): string => join(folder, name);
const row = (id: string): string[] => [
  ...[id, '2024-01-02', '', '', '', 'No', 'individual', 'a', 'north', ''],
  ...['More funding for the staff', '', '', ''],
];

test('in a job of GitHub the digest goes to the summary, its figures to the outputs, problems to the log', async () => {
  writeFileSync(path('call.yaml'), smallQuestionnaire);
  writeFileSync(path('frame.yaml'), smallFrame);
  const rows = Array.from({ length: 12 }, (_, number) => row(`R${number}`));
  // A copy of an id, and a group that ends a command and begins another.
  const hostile = row('R99').map((cell) => (cell === 'a' ? 'a%\n::error::planted' : cell));
  writeFileSync(path('call.csv'), smallCsv([...rows, hostile, row('R1')]));
  const environment = { GITHUB_STEP_SUMMARY: path('summary.md'), GITHUB_OUTPUT: path('output') };
  const run = await runWinnow(
    [
      ...['digest', path('call.csv'), '--state', path('state'), '-q', path('call.yaml')],
      ...['-c', path('frame.yaml'), '--as-of', '2024-01-09', '--internal', '--format', 'github'],
    ],
    { env: environment },
  );
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(path('summary.md'), 'utf8')).toContain('First digest: 13 responses');
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  expect(lines.length).toBeGreaterThan(0);
  // Every line is a command of ours, whatever the data say.
  for (const line of lines)
    expect(line).toMatch(/^::(error|warning|notice) title=New problem in the data::/);
  const output = Object.fromEntries(
    readFileSync(path('output'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('=')),
  ) as Record<string, string>;
  expect(output).toEqual({
    'nothing-new': 'false',
    'new-responses': '13',
    responses: '13',
    // Nobody came in the last seven days.
    'projected-responses': '13',
    'new-problems': String(lines.length),
  });
});

test('no text can end an annotation, begin another or add an output', async () => {
  const { digest } = await smallNight([smallCsv([row('R1')])], undefined);
  const code = 'unknown-option' as const;
  const problem = {
    ...{ code, severity: 'warning' as const, count: null },
    title: '100 %\r\n::error::planted',
    field: 'a\n::set-output name=x::1',
  };
  const output = path('hostile-output');
  const log = tellGithub(
    { ...digest, problems: { fresh: [problem], mended: [] } },
    { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: path('hostile-summary') },
  );
  expect(log).toBe(
    '::warning title=New problem in the data::100 %25%0D%0A::error::planted (a%0A::set-output name=x::1): fewer than 5\n',
  );
  for (const line of readFileSync(output, 'utf8').trimEnd().split('\n'))
    expect(line).toMatch(/^[a-z-]+=(?:true|false|\d*|fewer than 5)$/);
});
