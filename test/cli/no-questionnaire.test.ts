import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, expect, test } from '@jest/globals';

import { runMany } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const cwd = temporaryFolder();
const commands = {
  sample: ['sample', 'village.csv', '-c', 'frame.yaml', '-n', '2'],
  agreement: ['agreement', 'coded.csv', 'village.csv', '-c', 'frame.yaml'],
  kwic: ['kwic', 'footpath', 'village.csv'],
  keywords: ['keywords', 'village.csv', '--by', 'document', '--json'],
  filtered: ['kwic', 'footpath', 'village.csv', '--region', 'Upper Wexley'],
  texts: ['kwic', 'footpath', 'texts.csv'],
  signed: ['kwic', 'footpath', 'signed.csv'],
} as const;
let runs: Record<keyof typeof commands, Run>;

beforeAll(async () => {
  const answers = [
    'The footpath by the church floods in winter.',
    'The playground needs a new fence and a bench.',
    'Speeding traffic by the school is a danger.',
  ];
  // No two are alike, as in any call: what recurs would be taken for options.
  const places = 'mill green well pond ford barn inn forge lane copse weir stile'.split(' ');
  const answer = (at: number): string => `${answers[at % 3]!} I live near the ${places[at % 12]!}.`;
  const rows = places.map((_, at) =>
    [`P${at + 1}`, at % 2 ? 'Lower Wexley' : 'Upper Wexley', answer(at), answer(at + 4)]
      .map((cell) => `"${cell}"`)
      .join(','),
  );
  const header = 'Response ID,Region,What should change?,Is there anything else?';
  writeFileSync(join(cwd, 'village.csv'), [header, ...rows].join('\n'));
  const consent = 'id,text,Please keep my response confidential,Full name';
  const signed = places.map(
    (place, at) =>
      `${at},The footpath by the ${place} floods. Ada Lovelace,${at === 0 ? 'Yes' : 'No'},Ada Lovelace`,
  );
  writeFileSync(join(cwd, 'signed.csv'), [consent, ...signed].join('\n'));
  writeFileSync(join(cwd, 'texts.csv'), 'id,text,label\na,The footpath floods.,x\n');
  writeFileSync(
    join(cwd, 'frame.yaml'),
    'id: f\ntitle: F\nthemes:\n  - {id: paths, label: Paths, any: [footpath]}\n',
  );
  writeFileSync(
    join(cwd, 'coded.csv'),
    'Response,Question,paths\nP1,change,1\nP2,change,0\nP3,change,0\n',
  );
  const names = Object.keys(commands) as (keyof typeof commands)[];
  const done = await runMany(names.map((name) => ({ args: [...commands[name]], cwd })));
  runs = Object.fromEntries(names.map((name, at) => [name, done[at]!])) as typeof runs;
});

test('answers are drawn, coded, looked through and described by the columns alone', () => {
  const codes = Object.values(runs).map(({ code, stderr }) => ({ code, stderr }));
  expect(codes.filter(({ code }) => code !== 0)).toEqual([]);
  expect(runs.sample.stdout).toContain('What should change?');
  expect(runs.agreement.stdout).toContain('3 answers of 3 respondents compared');
  expect(runs.kwic.stdout).toContain('8 places in 8 responses.');
  expect(runs.filtered.stdout).toContain('4 places in 4 responses.');
});

test('the answers of a response are one document, texts that are no answers one each', () => {
  const documents = runs.keywords.stdout.trim().split('\n');
  expect(documents).toHaveLength(12);
  expect(runs.texts.stdout).toContain('1 place in 1 response.');
});

test('texts beside a wish for confidentiality or a name are answers of a call, and protected as such', () => {
  expect(runs.signed.stdout).toContain('1 confidential response was not looked at.');
  expect(runs.signed.stdout).toContain('The footpath by the green floods. [name]');
  expect(runs.signed.stdout).not.toMatch(/mill|Ada|Lovelace/);
});
