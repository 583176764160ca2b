import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';

import { sampleOptions } from '../support/paths.js';
import { parseCsv } from '../support/parse-csv.js';
import { readFolder } from '../support/read-folder.js';
import { runMany } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { shortSample } from '../support/short-sample.js';
import { smallCsv, smallFrame, smallQuestionnaire } from '../support/small-call.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { toCsv } from '../support/to-csv.js';

const folder = temporaryFolder();
mkdirSync(join(folder, 'sample'));
const [header, ...sampled] = parseCsv(shortSample());
// Half of the sample does as well, and is quicker.
writeFileSync(
  join(folder, 'sample/responses.csv'),
  toCsv([header!, ...sampled.filter((_, place) => place % 2 === 0)]),
);

/** Two files of a call; in each somebody of group a and of group b, and one who names no region. */
function rowsFrom(first: number): readonly (readonly string[])[] {
  return [0, 1, 2, 3].map((row) => [
    ...[`R${first + row}`, `2024-01-0${first + row}`, 'Zorb', '', '', 'Yes'],
    row === 3 ? 'organisation' : 'individual',
    ...[row % 2 === 0 ? 'a / A' : 'b', row === 1 ? '' : 'north, south, west', 'nurse'],
    ...[`more funding for staff ${row}`, 'grants', 'see attached', ''],
  ]);
}
mkdirSync(join(folder, 'exports'));
writeFileSync(join(folder, 'exports/one.csv'), smallCsv(rowsFrom(1)));
writeFileSync(join(folder, 'exports/two [final].csv'), smallCsv(rowsFrom(5)));
writeFileSync(join(folder, 'call.yaml'), smallQuestionnaire);
writeFileSync(join(folder, 'frame.yaml'), smallFrame);
writeFileSync(join(folder, 'doubtful.csv'), smallCsv([...rowsFrom(1), ['R9', '2024-01-09']]));
const small = { files: 'exports/*.csv', questionnaire: 'call.yaml', 'code-frame': 'frame.yaml' };

const three = [
  { output: 'run/whole', format: ['html', 'csv'] },
  { output: 'run/london', region: 'London', quotes: true, by: ['capacity'], decimals: 0 },
  {
    output: 'run/regions',
    'split-by': 'region',
    format: 'json',
    where: ['capacity=as an individual'],
  },
];
const files = {
  three: {
    files: 'sample/responses.csv',
    questionnaire: 'drugs-review-part-2',
    'code-frame': 'drugs-policy',
    reports: three,
  },
  groups: { ...small, format: 'csv', output: 'groups', 'split-by': 'group', question: '1' },
  regions: { ...small, format: 'csv', output: 'regions', 'split-by': 'region', region: 'North' },
  literal: { ...small, files: ['exports/two [final].csv', 'exports/*.csv'], output: 'literal' },
  strict: { ...small, files: 'doubtful.csv', output: 'strict', strict: true },
  none: { ...small, files: ['exports/*.csv', 'export/*.xlsx'], output: 'none' },
  same: { ...small, reports: [{ output: 'same' }, { output: './same/' }] },
  within: { ...small, reports: [{ output: 'a' }, { output: 'a/b', 'split-by': 'group' }] },
  twice: { ...small, publish: true, reports: [{ output: 'p' }, { output: 'q', region: 'north' }] },
  parts: { ...small, publish: true, output: 'parts', 'split-by': 'group' },
  field: { ...small, output: 'field', 'split-by': 'gruop' },
  input: { ...small, reports: [{ output: 'fine' }, { output: 'exports' }] },
  foreign: { ...small, reports: [{ output: 'fine' }, { output: 'mine', 'split-by': 'region' }] },
  last: { ...small, reports: [{ output: 'fine' }, { output: 'fine2', region: 'Mars' }] },
  quotes: { files: 'exports/*.csv', questionnaire: 'call.yaml', quotes: true, output: 'quoted' },
} as const;
for (const [name, file] of Object.entries(files))
  writeFileSync(join(folder, `${name}.yaml`), stringify(file));
mkdirSync(join(folder, 'mine/north'), { recursive: true });
writeFileSync(join(folder, 'mine/north/notes.txt'), 'not by winnow');

const sample = ['sample/responses.csv', ...sampleOptions];
const lines = {
  three: ['run', 'three.yaml', '--verbose'],
  whole: ['analyse', ...sample, '--format', 'html,csv', '-o', 'own/whole'],
  london: [
    ...['analyse', ...sample, '--region', 'London', '--quotes', '--by', 'capacity'],
    ...['--decimals', '0', '-o', 'own/london'],
  ],
  south: [
    ...['analyse', ...sample, '--where', 'capacity=as an individual', '--region', 'south-east'],
    ...['--format', 'json', '-o', 'own/south'],
  ],
  again: ['run', 'three.yaml', '--quiet'],
  ...Object.fromEntries(
    Object.keys(files)
      .slice(1)
      .map((name) => [name, ['run', `${name}.yaml`]]),
  ),
} as const;

const runs = new Map<string, Run>();
beforeAll(async () => {
  const names = Object.keys(lines);
  const done = await runMany(Object.values(lines).map((args) => ({ args, cwd: folder })));
  names.forEach((name, place) => runs.set(name, done[place]!));
});

/** Paths of files that two reports do not share, or have in two versions; a report without files is none. */
function differing(one: string, other: string): readonly string[] {
  const [first, second] = [readFolder(join(folder, one)), readFolder(join(folder, other))];
  const paths = new Set([...Object.keys(first), ...Object.keys(second), 'manifest.json']);
  return [...paths].filter((path) => first[path] === undefined || first[path] !== second[path]);
}

describe('winnow run', () => {
  test('makes the reports that analyse makes one by one, byte for byte', () => {
    expect(runs.get('three')!.code).toBe(0);
    expect(differing('run/whole', 'own/whole')).toEqual([]);
    expect(differing('run/london', 'own/london')).toEqual([]);
    expect(differing('run/regions/south-east', 'own/south')).toEqual([]);
  });

  test('codes each file once for all of them, and reads it once more where texts are shown', () => {
    const told = runs.get('three')!.stderr.split('\n');
    expect(told.filter((line) => line.includes('read sample/responses.csv'))).toHaveLength(2);
    expect(told.filter((line) => line.includes(' reading: '))).toHaveLength(1);
    expect(told.filter((line) => line.includes(' reading texts: '))).toHaveLength(1);
  });

  test('says what it made, of whom, and who is in no part', () => {
    const { stdout, stderr } = runs.get('groups')!;
    expect(stdout).toMatch(
      /^A small call\nRead and coded once: exports\/one\.csv, exports\/two \[final\]\.csv\n/,
    );
    expect(stdout).toMatch(/groups\/a-a +│ group: a \/ A; question: 1 +│ +4 │/);
    expect(stdout).toMatch(/groups\/b +│ group: b; question: 1 +│ +4 │/);
    expect(stderr).toBe('');
  });

  test('parts by a field of several options within the filter by that field', () => {
    const { code, stdout, stderr } = runs.get('regions')!;
    expect(code).toBe(0);
    expect(stdout).toMatch(/regions\/north +│ region: north +│ +6 │/);
    expect(readdirSync(join(folder, 'regions'))).toEqual(['north']);
    expect(stderr).toBe('');
    expect(runs.get('three')!.stderr).toContain('run/regions: ');
  });

  test('takes a name with brackets for the file that is called so, and reads no file twice', () => {
    const { code, stdout } = runs.get('literal')!;
    expect(code).toBe(0);
    expect(stdout).toContain('Read and coded once: exports/two [final].csv, exports/one.csv\n');
    expect(stdout).toMatch(/literal +│ all responses +│ +8 │/);
  });

  test('replaces its own reports, and tells nothing when asked to be quiet', () => {
    expect(runs.get('again')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('exits with 1 when the input has problems and the file is strict', () => {
    expect(runs.get('strict')!.code).toBe(1);
    expect(existsSync(join(folder, 'strict/report.html'))).toBe(true);
  });
});

describe('winnow run tells before it writes anything', () => {
  test.each([
    ['none', /No file is called, or matches, export\/\*\.xlsx\./],
    ['same', /Two reports have the output same\./],
    ['within', /The output a\/b lies within that of another report, a\./],
    ['twice', /Two reports for publication in one run are not proved safe beside each other\./],
    ['parts', /A report for publication cannot be split/],
    ['field', /No profile field called "gruop"\. Did you mean "group"\?/],
    ['input', /exports holds the input exports\/one\.csv, which would be lost\./],
    ['foreign', /mine\/north holds notes\.txt, which winnow did not write\./],
    ['last', /No region called "Mars"\./],
    ['quotes', /Quotes are chosen by theme, and no code frame is given\./],
  ])('what is wrong with %s.yaml', (name, message) => {
    const { code, stderr, stdout } = runs.get(name)!;
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    for (const output of ['none', 'same', 'a', 'p', 'q', 'parts', 'field', 'fine', 'quoted'])
      expect(existsSync(join(folder, output))).toBe(false);
  });
});
