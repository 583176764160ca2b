import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';

import { makeProgram } from '../../src/cli/program.js';
import { sampleForms, sampleOptions } from '../support/paths.js';
import { readFolder } from '../support/read-folder.js';
import { runMany } from '../support/run-many.js';
import type { Run } from '../support/run-winnow.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
const call = [sampleForms.csv, ...sampleOptions];
const analyse = (output: string, ...more: readonly string[]): readonly string[] => [
  // A question is enough, and quicker.
  ...['analyse', ...call, '--question', '14', '-o', output],
  ...['--format', 'md,csv,json', ...more],
];
const sample = ['sample', ...call, '-n', '5'];
const commands = [
  analyse('normal'),
  analyse('quiet', '--quiet'),
  analyse('verbose', '--verbose'),
  sample,
  [...sample, '--quiet'],
  [...sample, '--verbose'],
  analyse('both', '--quiet', '--verbose'),
  ['analyse', 'missing.csv', '--quiet'],
  ['inspect', sampleForms.csv, '--verbose'],
  ['analyse', sampleForms.csv, '-o', 'drafted', '--verbose', '--format', 'csv'],
];

let runs: readonly Run[];
beforeAll(async () => {
  runs = await runMany(commands.map((args) => ({ args, cwd: folder })));
});

test('every command can be quiet and verbose', () => {
  for (const command of makeProgram(() => undefined).commands) {
    const names = command.options.map(({ long }) => long);
    expect(names).toEqual(expect.arrayContaining(['--quiet', '--verbose']));
  }
});

describe('--quiet', () => {
  test('leaves what was asked for, and nothing else', () => {
    expect(runs[1]).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(runs[4]).toEqual({ code: 0, stdout: runs[3]!.stdout, stderr: '' });
    expect(runs[3]!.stderr).toContain('answers drawn');
  });

  test('leaves errors', () => {
    expect(runs[7]).toMatchObject({ code: 2, stdout: '' });
    expect(runs[7]!.stderr).toContain('There is no file missing.csv.');
  });

  test('cannot go with --verbose', () => {
    expect(runs[6]!.code).toBe(2);
    expect(runs[6]!.stderr).toContain("'--quiet' cannot be used with option '--verbose'");
  });
});

describe('--verbose', () => {
  test('tells phases with their times on stderr', () => {
    const { stdout, stderr, code } = runs[2]!;
    expect(code).toBe(0);
    expect(stdout.replaceAll('verbose/', 'normal/')).toBe(runs[0]!.stdout);
    const phases = [...stderr.matchAll(/^ *\d+\.\d\d s {2}([a-z]+): \d+\.\d\d s$/gm)];
    expect(phases.map(([, name]) => name)).toEqual([
      ...['reading', 'counting', 'keywords', 'tables', 'writing'],
    ]);
    expect(stderr).toContain(`${String(readFileSync(sampleForms.csv).length)} bytes`);
  });

  test('tells what was assumed', () => {
    expect(runs[9]!.stderr).toMatch(/ s {2}assumed: /);
  });

  test('changes no byte of what is written or asked for', () => {
    const written = ['normal', 'quiet', 'verbose'].map((name) => readFolder(join(folder, name)));
    expect(Object.keys(written[0]!).length).toBeGreaterThan(5);
    expect(written[1]).toEqual(written[0]);
    expect(written[2]).toEqual(written[0]);
    expect(runs[5]!.stdout).toBe(runs[3]!.stdout);
  });
});
