import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

import { openInputs } from '../../src/cli/files/inputs.js';
import { sampleForms, sampleOptions } from '../support/paths.js';
import { runMany } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
const csv = readFileSync(sampleForms.csv, 'utf8');
copyFileSync(sampleForms.csv, join(folder, 'responses.csv'));
writeFileSync(join(folder, 'empty.csv'), '');
writeFileSync(join(folder, 'blank.csv'), '\n \r\n\t\n');
writeFileSync(join(folder, 'header.csv'), csv.slice(0, csv.indexOf('\r\n')));
writeFileSync(join(folder, 'none.json'), '[]');
mkdirSync(join(folder, 'folder.csv'));
symlinkSync('responses.csv', join(folder, 'link.csv'));

async function winnow(...args: readonly string[]): Promise<Run> {
  const [run] = await runMany([{ args: [...args, ...sampleOptions], cwd: folder }]);
  return run!;
}

describe('a file that cannot be used', () => {
  test.each([
    ['missing.csv', /There is no file missing\.csv/],
    ['folder.csv', /folder\.csv is a folder/],
    ['empty.csv', /empty\.csv: It is empty/],
    ['blank.csv', /blank\.csv: It is empty/],
    ['none.json', /none\.json: no column is a question/],
  ])('such as %s is named, and the exit code is 2', async (file, message) => {
    const { code, stdout, stderr } = await winnow('analyse', file);
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  // The superuser may read everything.
  const testUnlessRoot = process.getuid?.() === 0 ? test.skip : test;
  testUnlessRoot('because it is not permitted is named', async () => {
    writeFileSync(join(folder, 'secret.csv'), csv);
    chmodSync(join(folder, 'secret.csv'), 0);
    const { code, stderr } = await winnow('analyse', 'secret.csv');
    expect(stderr).toMatch(/secret\.csv: you have no permission/);
    expect(code).toBe(2);
  });
});

describe('a file', () => {
  test('with a header only gives a report of nobody', async () => {
    const { code, stdout, stderr } = await winnow('analyse', 'header.csv', '-o', 'nobody');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Read +│ +0 │/);
  });

  test.each([
    [['responses.csv', 'responses.csv']],
    [['responses.csv', './responses.csv']],
    [['responses.csv', 'link.csv']],
    [['-', '-']],
  ])('is not counted twice: %j', (paths) => {
    const open = (): unknown =>
      openInputs(paths.map((path) => (path === '-' ? path : `${folder}/${path}`)));
    expect(open).toThrow(/is given twice/);
  });
});
