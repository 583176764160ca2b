import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, expect, test } from '@jest/globals';

import { runMany } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};
write(
  'call.yaml',
  `id: pets
title: Pets
response-id: [ID]
profile: []
sections:
  - id: a
    title: All
    questions:
      - {id: "1", question: What do you like?}
      - {id: "2", question: What would you change?}
`,
);
write('frame.yaml', 'id: f\ntitle: F\nthemes: [{id: cats, label: Cats, any: [cat]}]\n');
const header = 'ID,What do you like?,What would you change?';
write('sound.csv', `${header}\n1,A cat,More cats\n2,A dog,Nothing at all\n`);
write('broken.csv', `${header},What do you like?\n1,A cat,More cats,\n2,A dog,More dogs,x,y,z\n`);
write('half.csv', 'ID,What do you like?\n1,A cat\n2,A dog\n');
write('coded.csv', 'Response,Question,cats\n1,1,1\n');

const [call, frame] = [
  ['-q', 'call.yaml'],
  ['-c', 'frame.yaml'],
];
/** Commands that ask one thing. */
const asking: readonly (readonly [string, (file: string) => readonly string[]])[] = [
  ['themes', (file) => [file, ...call, ...frame]],
  ['themes', (file) => [file, ...call, ...frame, '--json']],
  ['keywords', (file) => [file, ...call]],
  ['keywords', (file) => [file, ...call, '--by', 'document']],
  ['topics', (file) => [file, ...call]],
  ['quotes', (file) => [file, ...call, ...frame]],
  ['kwic', (file) => ['cat', file, ...call]],
  ['sample', (file) => [file, ...call, '-o', `${file}-sample.csv`]],
  ['agreement', (file) => ['coded.csv', file, ...call, ...frame]],
];

const files = ['sound.csv', 'broken.csv', 'half.csv'];
const runs = new Map<string, Run>();
const nameOf = (command: string, place: number, file: string): string =>
  [command, place, file].join();
beforeAll(async () => {
  const wanted = asking.flatMap(([command, argsFor], place) =>
    files.map((file) => ({
      name: nameOf(command, place, file),
      args: [command, ...argsFor(file)],
      cwd: folder,
    })),
  );
  wanted.push(
    { name: 'quiet', args: ['themes', 'broken.csv', ...call, ...frame, '--quiet'], cwd: folder },
    {
      name: 'nobody',
      args: ['kwic', 'cat', 'sound.csv', ...call, '--since', '2024-05-01'],
      cwd: folder,
    },
    {
      name: 'no one',
      args: ['themes', 'sound.csv', ...call, ...frame, '--until', '2024-05-01'],
      cwd: folder,
    },
    { name: 'unspaced', args: ['kwic', '公园', 'sound.csv', ...call], cwd: folder },
    {
      name: 'asked',
      args: ['themes', 'half.csv', ...call, ...frame, '--question', '1'],
      cwd: folder,
    },
    {
      name: 'both',
      args: ['themes', 'half.csv', 'sound.csv', ...call, ...frame, '--question', '2'],
      cwd: folder,
    },
  );
  const made = await runMany(wanted);
  wanted.forEach(({ name }, place) => runs.set(name, made[place]!));
});

test.each(asking.map(([command, argsFor], place) => [argsFor('FILE'), command, place] as const))(
  '%j: %s tells in a line what was lost of the files, and nothing when nothing was',
  (_, command, place) => {
    const told = (file: string): string => runs.get(nameOf(command, place, file))!.stderr;
    expect(told('sound.csv')).toBe('');
    expect(told('broken.csv')).toBe(
      'winnow: 1 row could not be read, 1 column was not used: `winnow check` tells more.\n',
    );
    expect(told('half.csv')).toBe('winnow: question 2 has no column: `winnow check` tells more.\n');
  },
);

test('--quiet tells nothing of it', () => {
  expect(runs.get('quiet')!.stderr).toBe('');
});

test('that nobody passes a filter is told', () => {
  expect(runs.get('nobody')!.stderr).toBe(
    'winnow: no response passes the filters (from 2024-05-01).\n',
  );
  expect(runs.get('no one')!.stderr).toBe(
    'winnow: no response passes the filters (until 2024-05-01).\n',
  );
});

test('that no word is found within a clause of Chinese is told', () => {
  expect(runs.get('unspaced')!.stderr).toContain(
    'a clause counts as one word: "公园*" finds only those that begin so',
  );
});

test('a question that is not asked for, or that another file has, is not missing', () => {
  expect(runs.get('asked')!.stderr).toBe('');
  expect(runs.get('both')!.stderr).toBe('');
});
