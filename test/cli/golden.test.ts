import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';

import { expectFile } from '../support/golden.js';
import { sampleForms, sampleOptions } from '../support/paths.js';
import { runMany } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
const sample = [sampleForms.csv, ...sampleOptions];

/** What each command prints, by the file that it is held against. */
const printed = {
  'summary.txt': ['analyse', ...sample, '-o', 'report'],
  'inspect.txt': ['inspect', ...sample],
  'keywords-question-4.txt': ['keywords', ...sample, '--question', '4'],
  'themes-by-region.txt': ['themes', ...sample, '--by', 'region'],
  'catalogue.txt': ['catalogue'],
} as const;

/** Files of the report; all tables stand in `report.md` or are made as these are. */
const written = [
  'report.md',
  'tables/responses-received.csv',
  'tables/answers-by-question.csv',
  'tables/keywords-by-question.csv',
  'tables/themes.csv',
  'tables/recommendations.csv',
  'tables/out-of-scope.csv',
  'problems.csv',
] as const;

let runs: ReadonlyMap<string, Run>;
beforeAll(async () => {
  const names = Object.keys(printed);
  const made = await runMany(Object.values(printed).map((args) => ({ args, cwd: folder })));
  runs = new Map(made.map((run, index) => [names[index]!, run]));
});

test.each(Object.keys(printed))('the sample prints %s', (name) => {
  const { code, stdout, stderr } = runs.get(name)!;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expectFile(`test/golden/${name}`, stdout);
});

test.each(written)('the sample gives %s', (path) => {
  expectFile(`test/golden/report/${path}`, readFileSync(join(folder, 'report', path), 'utf8'));
});
