import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

import { stateOf } from '../support/disk-state.js';
import { runMany } from '../support/run-many.js';
import { smallCsv, smallQuestionnaire } from '../support/small-call.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const all = temporaryFolder();
const csv = smallCsv([
  ...['R1', 'R2'].map((id) => [
    ...[id, '2024-01-05', 'Zorb', 'zorb@example.org', '', 'Yes', 'individual'],
    ...['a', 'north', '', 'more funding', 'grants', 'harm', ''],
  ]),
] as never);
const call = ['call.csv', '-q', 'call.yaml'];

/** A folder with a call, its name written in several ways, and things that are no plain files. */
function makeFolder(name: string): string {
  const folder = join(all, name);
  mkdirSync(join(folder, 'sub'), { recursive: true });
  writeFileSync(join(folder, 'call.csv'), csv);
  writeFileSync(join(folder, 'call.yaml'), smallQuestionnaire);
  symlinkSync('call.csv', join(folder, 'soft.csv'));
  linkSync(join(folder, 'call.csv'), join(folder, 'hard.csv'));
  symlinkSync('nowhere.csv', join(folder, 'dangling.csv'));
  symlinkSync('sub', join(folder, 'other'));
  return folder;
}

describe('an input is never written to', () => {
  const listed = (output: string, ...more: string[]): string[] => [
    ...['contacts', ...call, '--purpose', 'talks', '-o', output],
    ...more,
  ];
  const digest = ['digest', ...call, '--state', 'state', '--as-of', '2024-01-09'];
  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [listed('call.csv', '--force'), /call\.csv is the input call\.csv, which would be lost/],
    [listed('./sub/../call.csv', '--force'), /is the input call\.csv/],
    [listed('other/../call.csv', '--force'), /is the input call\.csv/],
    [listed('soft.csv', '--force'), /soft\.csv is the input call\.csv/],
    [listed('hard.csv', '--force'), /hard\.csv is the input call\.csv/],
    [listed('call.yaml', '--force'), /call\.yaml is the input call\.yaml/],
    [listed('dangling.csv', '--force'), /dangling\.csv is not a plain file/],
    [listed('sub', '--force'), /sub is not a plain file/],
    [listed('dangling.csv'), /dangling\.csv exists already/],
    [['sample', ...call, '-o', 'call.csv'], /call\.csv exists already/],
    [['sample', ...call, '-o', 'hard.csv'], /hard\.csv exists already/],
    [['sample', ...call, '-o', 'dangling.csv'], /dangling\.csv exists already/],
    [['topics', ...call, '--write-code-frame', 'call.yaml'], /call\.yaml exists already/],
    [['catalogue', 'drugs-policy', '--copy', 'soft.csv'], /soft\.csv exists already/],
    [[...digest, '-o', 'call.csv'], /call\.csv is the input call\.csv/],
    [[...digest, '-o', 'hard.csv'], /hard\.csv is the input call\.csv/],
    [[...digest, '-o', './call.yaml'], /call\.yaml is the input call\.yaml/],
    [[...digest, '-o', 'state/digest.txt'], /lies in the folder of the state/],
    [['analyse', ...call, '-o', '.', '--force'], /holds the input call\.csv, which would be lost/],
    [['analyse', ...call, '-o', 'call.csv', '--force'], /call\.csv/],
    [['analyse', ...call, '-o', 'soft.csv', '--force'], /soft\.csv/],
    [['analyse', ...call, '-o', 'other', '--force'], /other is a link/],
    [['analyse', ...call, '-o', 'call.csv/report'], /call\.csv/],
  ];

  test('by any command, whatever the output is called', async () => {
    const cwd = makeFolder('refused');
    const before = stateOf(cwd);
    const runs = await runMany(refused.map(([args]) => ({ args, cwd })));
    for (const [index, { code, stderr }] of runs.entries()) {
      expect(stderr).toMatch(refused[index]![1]);
      expect(code).toBe(2);
    }
    expect(stateOf(cwd)).toEqual(before);
    expect(readFileSync(join(cwd, 'call.csv'), 'utf8')).toBe(csv);
  });

  test('even when it may only be read, in a folder that takes nothing new', async () => {
    const cwd = makeFolder('read-only');
    chmodSync(join(cwd, 'call.csv'), 0o444);
    const [run] = await runMany([{ args: ['analyse', ...call, '-o', 'report'], cwd }]);
    expect(run!.code).toBe(0);
    expect(statSync(join(cwd, 'call.csv')).mode & 0o777).toBe(0o444);
  });
});

describe('who may read an output', () => {
  test('is for the umask to say, but contacts are for their owner alone', async () => {
    const cwd = makeFolder('modes');
    await runMany([
      { args: ['analyse', ...call, '-o', 'report'], cwd },
      { args: ['sample', ...call, '-o', 'sample.csv'], cwd },
      { args: ['contacts', ...call, '--purpose', 'talks', '-o', 'list.csv'], cwd },
    ]);
    const modeOf = (path: string): number => statSync(join(cwd, path)).mode & 0o777;
    const usual = modeOf('call.yaml');
    expect(modeOf('report/report.md')).toBe(usual);
    expect(modeOf('sample.csv')).toBe(usual);
    expect(modeOf('list.csv')).toBe(0o600);
  });

  test('stays as it was when a report takes the place of one that is closed to others', async () => {
    const cwd = makeFolder('closed');
    const analyse = { args: ['analyse', ...call, '-o', 'report'], cwd };
    await runMany([analyse]);
    chmodSync(join(cwd, 'report'), 0o700);
    await runMany([analyse]);
    expect(statSync(join(cwd, 'report')).mode & 0o777).toBe(0o700);
  });
});
