import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';

import { sampleForms } from '../support/paths.js';
import { runMany } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { smallCsv, smallHeader, smallQuestionnaire, soundRow } from '../support/small-call.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { toCsv } from '../support/to-csv.js';

const cwd = temporaryFolder();
writeFileSync(join(cwd, 'call.yaml'), smallQuestionnaire);
writeFileSync(join(cwd, 'sound.csv'), smallCsv([soundRow()]));
writeFileSync(
  join(cwd, 'escape.csv'),
  toCsv([
    [...smallHeader, '\u001b[31mred'],
    [...soundRow(), 'x'],
  ]),
);
const sample = [sampleForms.csv, '-q', 'drugs-review-part-2'];

const cases: readonly (readonly [string, readonly string[], number, RegExp])[] = [
  ['a sound file', ['sound.csv', '-q', 'call.yaml'], 0, /fit for a run/],
  ['a sound file without a questionnaire', ['sound.csv'], 0, /fit for a run/],
  ['the sample, which has warnings', sample, 1, /3 of 8 checks found problems/],
  ['the sample when only errors count', [...sample, '--fail-on', 'errors'], 0, /Required field/],
  ['a file that is too large', ['sound.csv', '--max-size', '10B'], 1, /more than the 10 allowed/],
  [
    'a file that is not too large',
    ['sound.csv', '-q', 'call.yaml', '--max-size', '1kB'],
    0,
    /fine/,
  ],
  ['a header with commands for the terminal', ['escape.csv', '-q', 'call.yaml'], 1, /\\u\{001B\}/],
  ['no such file', ['none.csv', '-q', 'call.yaml'], 2, /^$/],
  ['no such questionnaire', ['sound.csv', '-q', 'none.yaml'], 2, /^$/],
  ['a size that is none', ['sound.csv', '--max-size', 'big'], 2, /^$/],
];
const forms = [['--json'], ['--format', 'junit']];

let runs: readonly Run[];
beforeAll(async () => {
  const lines = [...cases.map(([, args]) => args), ...forms.map((form) => [...sample, ...form])];
  runs = await runMany(lines.map((args) => ({ args: ['check', ...args], cwd })));
});

describe('winnow check', () => {
  test.each(cases.map(([name, , code, shown], index) => [name, index, code, shown] as const))(
    'tells of %s',
    (_, index, code, shown) => {
      const run = runs[index]!;
      expect(run.stdout).toMatch(shown);
      expect(run.stdout).not.toContain('\u001b');
      expect(run.stderr === '').toBe(code !== 2);
      expect(run.code).toBe(code);
    },
  );

  test('says the same as JSON and as JUnit XML', () => {
    const [json, junit] = runs.slice(cases.length);
    const { checks } = JSON.parse(json!.stdout) as { checks: { id: string; result: string }[] };
    const bad = checks.filter(({ result }) => result !== 'passed').map(({ id }) => id);
    expect(bad).toEqual(['required', 'options', 'duplicates']);
    expect(
      [...junit!.stdout.matchAll(/classname="winnow\.check\.(\w+)" time="0">\n *<failure/g)].map(
        ([, id]) => id,
      ),
    ).toEqual(bad);
    expect([json!.code, junit!.code]).toEqual([1, 1]);
  });
});
