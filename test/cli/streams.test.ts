import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

import { readFolder } from '../support/read-folder.js';
import { runWinnow, startWinnow } from '../support/run-winnow.js';
import { smallCsv, smallQuestionnaire } from '../support/small-call.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
const csv = smallCsv(
  Array.from({ length: 50 }, (_, row) => [
    ...[`R${row}`, '2024-01-05', '', '', '', 'Yes', 'individual', 'a', 'north', ''],
    ...['more funding', 'grants for staff', 'harm', ''],
  ]),
);
writeFileSync(join(folder, 'call.csv'), csv);
writeFileSync(join(folder, 'call.yaml'), smallQuestionnaire);

const options = ['--questionnaire', 'call.yaml', '--code-frame', 'drugs-policy'];
const talkative = [
  ['--help'],
  ['catalogue', 'drugs-policy'],
  ['keywords', 'call.csv', ...options],
  ['analyse', 'call.csv', ...options, '--json'],
];

describe('stdout', () => {
  test('that nobody reads on ends every command quietly, with 0', async () => {
    const runs = talkative.map(async (args) => {
      const child = startWinnow(args, { cwd: folder });
      child.stdin.end();
      // As `| head -1` does, but sooner.
      child.stdout.destroy();
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      const [code] = (await once(child, 'close')) as [number];
      return { code, stderr };
    });
    for (const run of await Promise.all(runs)) expect(run).toEqual({ code: 0, stderr: '' });
  });

  const testWithFull = existsSync('/dev/full') ? test : test.skip;
  testWithFull('on a full disk makes every command fail, and it says why', async () => {
    const runs = talkative.map(async (args) =>
      runWinnow(args, { cwd: folder, stdoutTo: '/dev/full' }),
    );
    for (const { code, stderr } of await Promise.all(runs)) {
      expect(stderr).toBe(
        'winnow: cannot write: the disk is full.\n  Make room or take another disk, and run winnow again.\n',
      );
      expect(code).toBe(2);
    }
  });

  test('carries no escape codes into a pipe, whatever the environment says', async () => {
    const keywords = ['keywords', 'call.csv', ...options];
    const environments = [
      {},
      { TERM: 'xterm-256color', FORCE_COLOR: '3' },
      { NO_COLOR: '1', FORCE_COLOR: '3' },
    ];
    const runs = environments.map(async (env) => runWinnow(keywords, { cwd: folder, env }));
    const shown = (await Promise.all(runs)).map(({ stdout }) => stdout);
    expect(shown[0]).toContain('│ funding');
    expect(shown[0]).not.toMatch(/\u001b/);
    expect(new Set(shown).size).toBe(1);
  });
});

describe('stdin', () => {
  test('is read when the file is "-", and gives the same report as the file', async () => {
    // What comes down a pipe cannot be read again for the answers behind the page's figures.
    const both = [...options, '--no-answers'];
    const [piped, named] = await Promise.all([
      runWinnow(['analyse', '-', ...both, '-o', 'piped'], { cwd: folder, input: csv }),
      runWinnow(['analyse', 'call.csv', ...both, '-o', 'named'], { cwd: folder }),
    ]);
    expect(piped.stderr).toBe('');
    expect(piped.stdout.replaceAll('piped', 'named')).toBe(named.stdout);
    const whole = readFolder(join(folder, 'piped'));
    const other = readFolder(join(folder, 'named'));
    const different = Object.keys(whole).filter((path) => whole[path] !== other[path]);
    // It names the file.
    expect(different).toEqual(['manifest.json']);
  });

  test('that is slow can be interrupted: 130, and nothing is left', async () => {
    const before = readdirSync(folder);
    const child = startWinnow(['analyse', '-', ...options, '-o', 'never'], { cwd: folder });
    child.stdin.on('error', () => undefined);
    // Once this much is taken in, the command is reading.
    const isTaken = once(child.stdin, 'drain');
    for (let taken = 0; taken < 1e6; taken += csv.length) child.stdin.write(csv);
    await isTaken;
    child.kill('SIGINT');
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    expect({ code, signal }).toEqual({ code: 130, signal: null });
    expect(readdirSync(folder)).toEqual(before);
  });
});
