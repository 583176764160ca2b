import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, expect, test } from '@jest/globals';

import { runMany } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const cwd = temporaryFolder();
const cell = ['trace', 'report', 'answers-by-question!text', 'texts.csv'];
let traced: readonly Run[];

beforeAll(async () => {
  const texts = ['a,Trees by the pond', 'b,The pond floods', 'c,Trees'];
  writeFileSync(join(cwd, 'texts.csv'), ['id,text', ...texts].join('\n'));
  writeFileSync(join(cwd, 'stop.txt'), 'pond\n');
  writeFileSync(join(cwd, 'other.txt'), 'tree\n');
  mkdirSync(join(cwd, 'older'));
  writeFileSync(join(cwd, 'older/manifest.json'), '{"tool": {"name": "winnow"}}');
  const [, ...runs] = await runMany(
    [
      ['analyse', 'texts.csv', '--stop-words', 'stop.txt', '--format', 'json'],
      cell,
      [...cell, '--stop-words', 'other.txt'],
      [...cell, '--keep-terms', 'other.txt'],
      [...cell, '--code-frame', 'drugs-policy'],
      ['trace', 'older', ...cell.slice(2)],
    ].map((args) => ({ args, cwd })),
  );
  traced = runs;
});

test('a report is traced by the lists of words in this folder, and texts need no questionnaire', () => {
  expect(traced[0]).toMatchObject({ code: 0, stderr: '' });
  expect(traced[0]!.stdout).toContain('3 respondents');
});

test('a document that the report was not made with is named by what it is', () => {
  const said = traced.slice(1, 4).map(({ code, stderr }) => [code, stderr.split('\n')[0]]);
  expect(said).toEqual([
    [2, 'winnow: stop.txt is not as it was when the report was made.'],
    [2, 'winnow: The report was made without --keep-terms.'],
    [2, 'winnow: The report was made without --code-frame.'],
  ]);
});

test('a report of another version is not taken for something else', () => {
  const path = join('older', 'manifest.json');
  expect(traced[4]).toMatchObject({
    code: 2,
    stderr: `winnow: ${path} is not as this version of winnow writes it.\n  Make the report again.\n`,
  });
});
