import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { toPolicy } from '../../src/cli/options/policy-options.js';
import { readPastReports } from '../../src/cli/reports/past-reports.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();

test('a report without report.json is told from a folder that holds no report', () => {
  const read = (): unknown => readPastReports([folder], 'parks');
  expect(read).toThrow(`No report can be read in ${folder}.`);
  writeFileSync(join(folder, 'manifest.json'), '{}');
  expect(read).toThrow(
    `${folder} has no report.json, by which reports are held against each other.`,
  );
});

test('what is given without --publish is named', () => {
  expect(() => toPolicy({ against: ['early'] })).toThrow('--against is given, but not --publish');
  expect(() => toPolicy({ roundTo: 5 })).toThrow('A policy is given, but not --publish');
});
