import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { commandWords } from '../support/command-words.js';
import { docBlocks } from '../support/doc-blocks.js';
import { projectPath } from '../support/paths.js';
import { runMany } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { shortSample } from '../support/short-sample.js';
import { smallFrame } from '../support/small-call.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const blockOf = docBlocks('docs/batch.md');
const file = blockOf('Several reports at once', 'yaml');

/** A folder as the page takes it for granted. */
function place(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'exports'));
  writeFileSync(join(folder, 'exports/one.csv'), shortSample());
  const catalogue = projectPath('catalogue');
  copyFileSync(
    join(catalogue, 'questionnaires/drugs-review-part-2.yaml'),
    join(folder, 'call.yaml'),
  );
  writeFileSync(join(folder, 'frame.yaml'), smallFrame);
  return folder;
}

function wordsOf(heading: string): readonly string[] {
  return commandWords(blockOf(heading, 'sh').trim()).slice(1);
}

const [batch, first] = [place(), place()];
writeFileSync(join(batch, 'winnow.yaml'), file);
let made: Run;
let written: Run;
beforeAll(async () => {
  [made, written] = (await runMany([
    { args: wordsOf('Several reports at once'), cwd: batch },
    { args: wordsOf('To begin with'), cwd: first },
  ])) as [Run, Run];
});

test('the file of the page makes the reports that it names', () => {
  expect(made.code).toBe(0);
  expect(readdirSync(batch).sort()).toEqual(
    ['call.yaml', 'exports', 'frame.yaml', 'published', 'reports', 'winnow.yaml'].sort(),
  );
  expect(readdirSync(join(batch, 'reports')).sort()).toEqual(['all', 'london', 'sectors']);
  expect(readdirSync(join(batch, 'reports/sectors'))).toHaveLength(14);
});

test('those in no part of a split are told', () => {
  expect(made.stderr).toMatch(
    /^reports\/sectors: 2 respondents are in none of these reports, having no sector/,
  );
});

test('the command line of the page is written as a file', () => {
  expect(written.code).toBe(0);
  expect(parse(readFileSync(join(first, 'winnow.yaml'), 'utf8'))).toEqual({
    files: ['exports/one.csv'],
    questionnaire: 'call.yaml',
    'code-frame': 'frame.yaml',
    output: 'report',
    quotes: true,
  });
  expect(readdirSync(first).sort()).toEqual(['call.yaml', 'exports', 'frame.yaml', 'winnow.yaml']);
});

test('the schema that the page names for editors is in the package', () => {
  const [, schema] = /\$schema=node_modules\/winnow-evidence\/(\S+)/.exec(
    blockOf('To begin with', 'yaml'),
  )!;
  const { properties } = JSON.parse(readFileSync(projectPath(schema!), 'utf8')) as {
    properties: Readonly<Record<string, unknown>>;
  };
  for (const key of Object.keys(parse(file) as object)) expect(properties).toHaveProperty([key]);
});
