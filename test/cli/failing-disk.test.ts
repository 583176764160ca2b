import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { beforeAll, describe, expect, test } from '@jest/globals';

import { makeProgram } from '../../src/cli/program.js';
import { stateOf } from '../support/disk-state.js';
import type { DiskState } from '../support/disk-state.js';
import type { Fault } from '../support/failing-disk.js';
import { projectPath } from '../support/paths.js';
import { runOne } from '../support/run-many.js';
import { builtProgram, plainEnvironment } from '../support/run-winnow.js';
import type { Run } from '../support/run-winnow.js';
import { smallCsv, smallFrame, smallQuestionnaire } from '../support/small-call.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const all = temporaryFolder();
const csv = smallCsv(
  Array.from({ length: 12 }, (_, row) => [
    ...[`R${row}`, '2024-01-05', 'Zorb', `zorb${row}@example.org`, '', 'Yes', 'individual'],
    ...['a', 'north', ''],
    // Answers that are all the same suggest no topics.
    ...[row % 2 === 0 ? 'more funding for treatment' : 'shorter waiting lists'],
    ...['grants for staff', 'harm', ''],
  ]),
);
const call = ['call.csv', '-q', 'call.yaml'];
/** Answers with topics: those of the call are all alike. */
const texts = `id,text\n${['red', 'blue', 'old', 'new']
  .flatMap((kind) => [
    `The ${kind} buses were late and nobody told the people waiting.`,
    `The ${kind} swings in the park are broken and need paint.`,
  ])
  .map((text, row) => `${String(row)},${text}\n`)
  .join('')}`;
const contacts = ['contacts', ...call, '--purpose', 'talks', '-o', 'list.csv'];

/** A command that writes, and what stands in its place already. */
interface Writer {
  /** The option that names the output, as the program declares it; `report` is the writing of a report alone. */
  readonly option?: string;
  readonly args: readonly string[];
  readonly earlier?: readonly string[];
}

const writers: readonly Writer[] = [
  { args: ['report', 'first'] },
  { args: ['report', 'second'], earlier: ['report', 'first'] },
  { option: 'analyse --output', args: ['analyse', ...call, '-o', 'new/deep/report'] },
  {
    option: 'analyse --output',
    args: ['analyse', ...call, '-c', 'frame.yaml', '-o', 'report'],
    earlier: ['analyse', ...call, '-o', 'report', '--question', '2'],
  },
  {
    option: 'analyse --write-config',
    args: ['analyse', ...call, '--write-config', 'new/winnow.yaml'],
  },
  { option: 'contacts --output', args: contacts },
  {
    option: 'contacts --output',
    args: [...contacts, '--force', '--as-of', '2026-01-31'],
    earlier: contacts,
  },
  { option: 'init --output', args: ['init', call[0]!, '-o', 'new/drafted.yaml'] },
  { option: 'sample --output', args: ['sample', ...call, '-o', 'new/sample.csv'] },
  {
    option: 'sample --output',
    args: ['sample', ...call, '-c', 'frame.yaml', '-o', 'sample.xlsx'],
  },
  {
    option: 'topics --write-code-frame',
    args: ['topics', 'texts.csv', '--topics', '2', '--write-code-frame', 'draft.yaml'],
  },
  { option: 'catalogue --copy', args: ['catalogue', 'drugs-policy', '--copy', 'copy.yaml'] },
  { option: 'catalogue --copy', args: ['catalogue', 'drugs-policy', '--copy', 'copy.qdc'] },
];

/** Options that name a file to read. */
const readers = [
  ...['--answer-kinds', '--stop-words', '--keep-terms', '--synonyms'],
  ...['--theme', '--words', '--config'],
];
/** A digest changes its state before it is told: see digest-state.test.ts. */
const triedElsewhere = ['digest --output', 'digest --state'];

interface Outcome {
  readonly sound: Run;
  readonly taken: Readonly<Record<string, number>>;
  readonly before: DiskState;
  readonly after: DiskState;
  /** `left` is what the folder held then, unless it was as before. */
  readonly attempts: readonly (Run & { readonly fault: Fault; readonly left?: DiskState })[];
}

/** A folder with the inputs in it. */
function makeFolder(name: string): string {
  const folder = join(all, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'call.csv'), csv);
  writeFileSync(join(folder, 'texts.csv'), texts);
  writeFileSync(join(folder, 'call.yaml'), smallQuestionnaire);
  writeFileSync(join(folder, 'frame.yaml'), smallFrame);
  return folder;
}

async function runWithFaults(
  wanted: readonly {
    readonly args: readonly string[];
    readonly earlier: readonly string[] | undefined;
    readonly cwd: string;
  }[],
): Promise<readonly Outcome[]> {
  const child = spawn(process.execPath, [projectPath('test/support/fault-runner.js')], {
    env: plainEnvironment(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(wanted));
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Outcome[];
}

let outcomes: readonly Outcome[];
beforeAll(async () => {
  const folders = writers.map((_, number) => makeFolder(String(number)));
  outcomes = await runWithFaults(
    writers.map(({ args, earlier }, number) => ({ args, earlier, cwd: folders[number]! })),
  );
});

const isStranded = (stderr: string): boolean =>
  stderr.includes('could not be replaced, nor put back');

describe('a disk that fails', () => {
  test('is tried on every option of the program that names an output', () => {
    const declared = makeProgram(() => undefined).commands.flatMap((command: Command) =>
      command.options
        .filter(({ flags }) => /<(?:file|dir|path|folder)>/.test(flags))
        .filter(({ long }) => !readers.includes(long!))
        .map(({ long }) => `${command.name()} ${long!}`)
        .filter((option) => !triedElsewhere.includes(option)),
    );
    const tried = writers.flatMap(({ option }) => option ?? []);
    expect([...new Set(tried)].sort()).toEqual(declared.sort());
  });

  test.each(writers.map(({ args }, number) => [args.join(' '), number] as const))(
    'winnow %s',
    (_, number) => {
      const { sound, taken, before, after, attempts } = outcomes[number]!;
      expect(sound).toMatchObject({ code: 0, stderr: '' });
      expect(after).not.toEqual(before);
      for (const step of ['make', 'open', 'write', 'sync', 'place'])
        expect(taken[step]).toBeGreaterThan(0);
      const harmed = attempts.filter(
        ({ code, left, stderr }) => (code !== 2 || left !== undefined) && !isStranded(stderr),
      );
      expect(harmed).toEqual([]);
      const reason =
        /^winnow: \S+ cannot be written: the disk (?:is full|reports a fault)\.\n {2}Nothing was written, and what was there is unchanged\.\n$/;
      for (const { stderr } of attempts) if (!isStranded(stderr)) expect(stderr).toMatch(reason);
      expect(attempts.map(({ stdout }) => stdout).join('')).toBe('');
    },
  );

  // The old report has been set aside, and neither the new one nor the old can be put in its place.
  test('between two renames, and from there on, leaves the old report whole, and says where', () => {
    const found = outcomes.flatMap(({ before, attempts }) =>
      attempts
        .filter(({ stderr }) => isStranded(stderr))
        .map((attempt) => ({ before, ...attempt })),
    );
    expect(found.map(({ fault }) => fault)).toEqual([
      { step: 'place', nth: 2, code: 'ENOSPC', lasts: true },
      { step: 'place', nth: 2, code: 'ENOSPC', lasts: true },
    ]);
    const [{ before, left, stderr } = { before: {}, left: {}, stderr: '' }] = found;
    const refuge = /whole in \S+\/(\.winnow-\w+\/old):/.exec(stderr)![1]!;
    const moved = Object.entries(left!)
      .filter(([path]) => path.startsWith(refuge))
      .map(([path, held]) => [path.replace(refuge, 'report'), held]);
    const old = Object.entries(before).filter(([path]) => path.startsWith('report'));
    expect(Object.fromEntries(moved)).toEqual(Object.fromEntries(old));
  });
});

describe('the built program by itself', () => {
  const number = writers.findIndex(({ args, earlier }) => earlier && args[0] === 'analyse');
  const replace = writers[number]!;

  async function runFaulty(folder: string, fault: Fault): Promise<Run & { signal: string | null }> {
    const preload = projectPath('test/support/failing-disk.js');
    const child = spawn(process.execPath, ['--import', preload, builtProgram, ...replace.args], {
      cwd: folder,
      env: { ...plainEnvironment(), WINNOW_TEST_FAULT: JSON.stringify(fault) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    return new Promise((resolve) => {
      child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
    });
  }

  /** A folder with an earlier report, as the sound run found it. */
  function withReport(name: string): string {
    const folder = makeFolder(name);
    cpSync(join(all, 'earlier', 'report'), join(folder, 'report'), { recursive: true });
    return folder;
  }

  beforeAll(async () => {
    await runOne(replace.earlier!, makeFolder('earlier'));
  });

  test('fails like that too', async () => {
    const folder = withReport('fails');
    const before = stateOf(folder);
    const run = await runFaulty(folder, { step: 'write', nth: 3, code: 'ENOSPC' });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('report cannot be written: the disk is full.');
    expect(stateOf(folder)).toEqual(before);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('that gets %s amid its writing ends with %d, the new report whole', async (signal, exit) => {
    const folder = withReport(signal);
    const run = await runFaulty(folder, { step: 'write', nth: 5, code: signal });
    expect(run).toMatchObject({ code: exit, signal: null, stderr: '' });
    expect(stateOf(folder)).toEqual(outcomes[number]!.after);
  });

  // Nobody can tidy up behind that one.
  test('that is killed amid its writing leaves the old report as it was', async () => {
    const folder = withReport('SIGKILL');
    const before = stateOf(folder);
    const run = await runFaulty(folder, { step: 'write', nth: 5, code: 'SIGKILL' });
    expect(run).toMatchObject({ code: null, signal: 'SIGKILL' });
    const left = Object.entries(stateOf(folder)).filter(([path]) => !path.startsWith('.winnow-'));
    expect(Object.fromEntries(left)).toEqual(before);
  });

  // The system itself says no here, not a double.
  test('that meets a real limit of size leaves everything as it was', async () => {
    const folder = withReport('limit');
    const before = stateOf(folder);
    const line = `ulimit -f 8; exec "$0" "$@"`;
    const words = [process.execPath, builtProgram, ...replace.args];
    const child = spawn('/bin/sh', ['-c', line, ...words], { cwd: folder, stdio: 'pipe' });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toContain('report cannot be written: it would be larger than the disk takes.');
    expect(code).toBe(2);
    expect(stateOf(folder)).toEqual(before);
  });
});
