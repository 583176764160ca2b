import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, test } from '@jest/globals';

import { projectPath } from '../support/paths.js';
import { runMany, runOne } from '../support/run-many.js';
import { builtProgram, runWinnow, startWinnow } from '../support/run-winnow.js';
import type { Run } from '../support/run-winnow.js';
import { smallCsv, smallFrame, smallQuestionnaire } from '../support/small-call.js';
import type { SmallRow } from '../support/small-call.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
const path = (name: string): string => join(folder, name);
writeFileSync(path('call.yaml'), smallQuestionnaire);
writeFileSync(path('frame.yaml'), smallFrame);

function row(number: number, answer = 'More funding for the staff'): SmallRow {
  const profile = ['', '', '', 'No', 'individual', 'a', 'north', ''];
  return [`R${number}`, `2024-01-0${1 + (number % 9)}`, ...profile, answer, '', '', ''];
}

const rows = Array.from({ length: 12 }, (_, number) => row(number + 1));
writeFileSync(path('monday.csv'), smallCsv(rows.slice(0, 8)));
writeFileSync(path('tuesday.csv'), smallCsv(rows));

function digest(file: string, state: string, ...more: readonly string[]): string[] {
  return [
    ...['digest', path(file), '--state', path(state), '-q', path('call.yaml')],
    ...['-c', path('frame.yaml'), '--as-of', '2024-01-09', '--internal', ...more],
  ];
}

const stateOf = (state: string): Buffer => readFileSync(path(`${state}/state`));

/** The states of Monday and of Tuesday, with one key. */
async function twoNights(): Promise<{ readonly monday: Buffer; readonly tuesday: Buffer }> {
  await runOne(digest('monday.csv', 'monday'));
  cpSync(path('monday'), path('tuesday'), { recursive: true });
  await runOne(digest('tuesday.csv', 'tuesday'));
  return { monday: stateOf('monday'), tuesday: stateOf('tuesday') };
}

const nights = twoNights();

const hook = projectPath('test/support/die-at-call.js');

/** Runs the program with the hook before it; returns what it died of, if it did. */
async function runHooked(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, ['--import', hook, builtProgram, ...args], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    child.on('close', (_, signal) => {
      resolve(signal);
    });
  });
}

/**
 * What would be left of the folder if the program died before any of its calls: all that differ, in the order of
 * the calls. One run tells it of every call, which a run for each would take minutes to.
 */
async function deathsOf(state: string, args: readonly string[]): Promise<readonly string[]> {
  const copies = path(`${state}-deaths`);
  mkdirSync(copies);
  expect(await runHooked(args, { KEEP_OF: path(state), KEEP_TO: copies })).toBeNull();
  const byContent = new Map<string, string>();
  for (const call of readdirSync(copies).sort((a, b) => Number(a) - Number(b))) {
    const content = readdirSync(join(copies, call)).map((name) => [
      name,
      readFileSync(join(copies, call, name), 'latin1'),
    ]);
    const text = JSON.stringify(content);
    if (!byContent.has(text)) byContent.set(text, `${state}-deaths/${call}`);
  }
  return [...byContent.values()];
}

/** Runs of one process, which spares the start of each. */
async function inTurn(lines: readonly (readonly string[])[]): Promise<readonly Run[]> {
  return runMany(lines.map((args) => ({ args, cwd: folder })));
}

/** The next night of each of the folders that a death left. */
async function nightAfter(
  deaths: readonly string[],
  file: string,
): Promise<readonly { readonly death: string; readonly again: Run }[]> {
  const runs = await inTurn(deaths.map((death) => digest(file, death)));
  return deaths.map((death, index) => ({ death, again: runs[index]! }));
}

test('killed before any of its calls, it leaves the old state or the new, and the next run mends all', async () => {
  const { monday, tuesday } = await nights;
  cpSync(path('monday'), path('killed'), { recursive: true });
  const deaths = await deathsOf('killed', digest('tuesday.csv', 'killed'));
  const left = deaths.map((death) => {
    const state = stateOf(death);
    return state.equals(monday) ? 'old' : state.equals(tuesday) ? 'new' : 'neither';
  });
  // With the lock and without it, with a part of the new state beside the old one, with both.
  expect(deaths.length).toBeGreaterThan(5);
  expect([...new Set(left)]).toEqual(['old', 'new']);
  for (const { death, again } of await nightAfter(deaths, 'tuesday.csv')) {
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toContain('4 new responses since 2024-01-09, 12 in all');
    expect(stateOf(death).equals(tuesday)).toBe(true);
    expect(readdirSync(path(death)).sort()).toEqual(['key', 'state']);
  }
});

test('a real death leaves what was foreseen of it', async () => {
  const { monday, tuesday } = await nights;
  for (const call of [2, 8]) {
    const state = `dead-${call}`;
    cpSync(path('monday'), path(state), { recursive: true });
    const args = digest('tuesday.csv', state);
    expect(await runHooked(args, { DIE_AT_CALL: String(call) })).toBe('SIGKILL');
    expect([monday, tuesday].some((one) => stateOf(state).equals(one))).toBe(true);
    expect(await runOne(args)).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(path(state)).sort()).toEqual(['key', 'state']);
  }
});

test('killed on the very first night, it can be begun again', async () => {
  const deaths = await deathsOf('first', digest('monday.csv', 'first'));
  expect(deaths.length).toBeGreaterThan(5);
  for (const { death, again } of await nightAfter(deaths, 'monday.csv')) {
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toContain('First digest: 8 responses');
    expect(readdirSync(path(death)).sort()).toEqual(['key', 'state']);
  }
});

test('only the owner may read the state, even in a folder that was open to all', async () => {
  mkdirSync(path('open'), { mode: 0o777 });
  await runOne(digest('monday.csv', 'open'));
  const modeOf = (name: string): number => statSync(path(name)).mode & 0o777;
  expect(['open', 'open/key', 'open/state'].map(modeOf)).toEqual([0o700, 0o600, 0o600]);
});

test('two at once: the second waits, and both count the same', async () => {
  await nights;
  cpSync(path('monday'), path('both'), { recursive: true });
  const first = startWinnow(digest('tuesday.csv', 'both'));
  const second = runWinnow(digest('tuesday.csv', 'both'));
  const third = runWinnow(digest('tuesday.csv', 'both'));
  const text = (async () => {
    let all = '';
    for await (const chunk of first.stdout) all += String(chunk);
    return all;
  })();
  const runs = [await text, (await second).stdout, (await third).stdout];
  for (const run of runs) expect(run).toContain('4 new responses since 2024-01-09, 12 in all');
});

test('a folder that another holds is named with its holder when waiting takes too long', async () => {
  await nights;
  cpSync(path('monday'), path('held'), { recursive: true });
  const { hostname } = await import('node:os');
  writeFileSync(path('held/lock'), `${process.pid} ${hostname()} 00\n`);
  const run = await runOne(digest('tuesday.csv', 'held', '--wait', '0'));
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(`in use by another winnow (process ${process.pid})`);
  // Whoever died does not hold it any more.
  writeFileSync(path('held/lock'), `4194300 ${hostname()} 00\n`);
  expect((await runOne(digest('tuesday.csv', 'held', '--wait', '0'))).code).toBe(0);
});

test('a broken input leaves the state as it was', async () => {
  const { monday } = await nights;
  cpSync(path('monday'), path('broken'), { recursive: true });
  writeFileSync(path('broken.csv'), 'colour,shape\nred,round\n');
  const run = await runOne(digest('broken.csv', 'broken'));
  expect(run.code).toBe(2);
  expect(stateOf('broken').equals(monday)).toBe(true);
});

test('a damaged state is named with what to do, and a rebuilt one keeps its history', async () => {
  const { monday } = await nights;
  cpSync(path('monday'), path('damaged'), { recursive: true });
  const bytes = Buffer.from(monday);
  bytes[bytes.length - 20]! ^= 1;
  writeFileSync(path('damaged/state'), bytes);
  const [run, rebuilt] = await inTurn([
    digest('tuesday.csv', 'damaged'),
    digest('tuesday.csv', 'damaged', '--rebuild', '--json'),
  ]);
  expect(run!.code).toBe(2);
  expect(run!.stderr).toContain('is damaged');
  expect(run!.stderr).toContain('--rebuild');
  expect(JSON.parse(rebuilt!.stdout)).toMatchObject({
    isRebuilt: true,
    night: 2,
    previousDay: '2024-01-09',
    responses: { total: 12, fresh: 0 },
  });
});

test('a state of which not even the history is whole can be rebuilt, and begins anew', async () => {
  await nights;
  const ruins = ['', 'winnow digest state 2\n', stateOf('monday').subarray(0, 200)];
  const states = ruins.map((ruin, index) => {
    const state = `ruined-${index}`;
    cpSync(path('monday'), path(state), { recursive: true });
    writeFileSync(path(`${state}/state`), ruin);
    return state;
  });
  const runs = await inTurn(states.map((state) => digest('tuesday.csv', state)));
  for (const { stderr } of runs) expect(stderr).toContain('is damaged');
  const rebuilt = await inTurn(
    states.map((state) => digest('tuesday.csv', state, '--rebuild', '--json')),
  );
  for (const { stdout } of rebuilt)
    expect(JSON.parse(stdout)).toMatchObject({ night: 1, responses: { total: 12 } });
});

test('a state of another form is refused, and not overwritten by --rebuild either', async () => {
  await nights;
  cpSync(path('monday'), path('newer'), { recursive: true });
  const newer = stateOf('monday').toString('latin1').replace('state 2 ', 'state 3 ');
  writeFileSync(path('newer/state'), newer, 'latin1');
  const args = digest('tuesday.csv', 'newer');
  for (const { code, stderr } of await inTurn([args, [...args, '--rebuild']])) {
    expect(code).toBe(2);
    expect(stderr).toContain('written by another version of winnow (form 3; this one knows 2)');
  }
  expect(stateOf('newer').toString('latin1')).toBe(newer);
});

test('a state without its key, and a folder with other things in it, are refused', async () => {
  await nights;
  cpSync(path('monday'), path('keyless'), { recursive: true });
  rmSync(path('keyless/key'));
  mkdirSync(path('foreign'));
  writeFileSync(path('foreign/thesis.doc'), '');
  const [keyless, foreign] = await inTurn([
    digest('tuesday.csv', 'keyless'),
    digest('tuesday.csv', 'foreign'),
  ]);
  expect(keyless!.stderr).toContain('key is missing');
  expect(foreign!.stderr).toContain('thesis.doc');
});

test.each([
  ['write', 1, /new[/\\]state/],
  ['place', 1, /new[/\\]state/],
  ['sync', 1, /new[/\\]state[/\\]key/],
])(
  'a disk that is full at %s %d of the first night is told with the path, and leaves no folder',
  async (step, nth, shown) => {
    const preload = pathToFileURL(projectPath('test/support/failing-disk.js')).href;
    const env = {
      NODE_OPTIONS: `--import ${preload}`,
      WINNOW_TEST_FAULT: JSON.stringify({ step, nth, code: 'ENOSPC', lasts: true }),
    };
    const { code, stderr } = await runWinnow(digest('monday.csv', 'new/state'), { env });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^winnow: \S+ cannot be written: the disk is full\.\n {2}Nothing was written/,
    );
    expect(stderr).toMatch(shown);
    expect(readdirSync(folder)).not.toContain('new');
  },
);
