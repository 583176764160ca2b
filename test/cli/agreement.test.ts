import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';

import { runMany } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const cwd = temporaryFolder();
const half = 'Response,Question,money,people\nR1,1,1,0\nR2,1,,\nR3,1,,\n';
writeFileSync(join(cwd, 'half.csv'), half);
writeFileSync(join(cwd, 'more.csv'), 'Response,Question,money,people\nR1,1,1,0\nR2,1,1,\nR3,1,,\n');

writeFileSync(join(cwd, 'ones.csv'), 'Response,Question,money,people\nR1,1,1,\nR2,1,1,1\n');
writeFileSync(join(cwd, 'other.csv'), 'Response,Question,Moneys,schools\nR1,1,1,0\n');

let runs: readonly Run[];
beforeAll(async () => {
  const asked = ['agreement', 'half.csv', 'more.csv'];
  const strange = ['agreement', 'half.csv', 'other.csv'];
  const ones = ['agreement', 'ones.csv', 'more.csv'];
  runs = await runMany([asked, [...asked, '--json'], strange, ones].map((args) => ({ args, cwd })));
});

test('a sample that is half coded says how many answers were compared and how many are left', () => {
  const [shown, json] = runs.map(({ stdout }) => stdout);
  expect(shown).toContain(
    '1 answer of 1 respondent compared. Left out: 1 answer not coded yet; 1 answer coded by one only.',
  );
  expect(shown).toContain('They agree on every answer compared.');
  expect(JSON.parse(json!)).toMatchObject({
    answers: 1,
    unpaired: { answers: 1, uncoded: 1, themes: [] },
  });
});

test('two codings without a theme in common cannot be compared, and the names that come nearest are told', () => {
  const { code, stdout, stderr } = runs[2]!;
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(
    'half.csv and other.csv have no theme in common: the first codes "money", "people"; the second "Moneys", "schools".',
  );
  expect(stderr).toContain('head both columns alike: "money" and "Moneys".');
});

test('a sample without a single 0 is told, and what its blanks were taken for', () => {
  expect(runs[3]!.stdout).toContain('No cell of ones.csv says 0: a blank in a row with a 1');
});
