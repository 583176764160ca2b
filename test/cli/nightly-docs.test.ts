import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';

import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { evenNights } from '../../bench/nightly/simulated-call.js';
import { docBlocks } from '../support/doc-blocks.js';
import { parseCsv } from '../support/parse-csv.js';
import { projectPath } from '../support/paths.js';
import { plainEnvironment } from '../support/run-winnow.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { toCsv } from '../support/to-csv.js';

const page = readFileSync(projectPath('docs/nightly.md'), 'utf8');
const blockOf = docBlocks('docs/nightly.md');
const folder = temporaryFolder();
const bin = join(folder, 'bin');
mkdirSync(bin);

/** A program that the lines of the page call. */
function provide(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

const program = `exec "${process.execPath}" "${projectPath('bin/winnow.js')}" "$@"`;
provide('winnow', program);
provide('npx', `[ "$1" = winnow-evidence ] || exit 127\nshift\n${program}`);
provide('mail', '{ echo "$@"; cat; } > mailed');

const nights = [...evenNights(3, 2)];

/** A folder as the page takes it for granted: a questionnaire with its targets, a code frame, exports. */
function place(name: string): string {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  const questionnaire = projectPath('catalogue/questionnaires/drugs-review-part-2.yaml');
  writeFileSync(
    join(cwd, 'call.yaml'),
    `${blockOf('Targets', 'yaml')}${readFileSync(questionnaire, 'utf8')}`,
  );
  copyFileSync(projectPath('catalogue/code-frames/drugs-policy.yaml'), join(cwd, 'frame.yaml'));
  nights.forEach(({ csv }, night) => {
    writeFileSync(join(cwd, `night-${night}.csv`), csv);
  });
  writeFileSync(
    join(cwd, 'fetch-exports.sh'),
    '#!/bin/sh\nmkdir -p "$1" && cp "night-$NIGHT.csv" "$1/responses.csv"\n',
  );
  chmodSync(join(cwd, 'fetch-exports.sh'), 0o755);
  return cwd;
}

/** Runs a line as a job does, on one of the nights. */
async function runLine(
  line: string,
  cwd: string,
  night: number,
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn('/bin/sh', ['-ec', line], {
    cwd,
    env: {
      ...plainEnvironment(),
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      NIGHT: String(night),
      SOURCE_DATE_EPOCH: String(Date.parse(nights[night]!.day) / 1000),
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}

const fetchAll = './fetch-exports.sh exports';

test('the command of the page digests a first night and a second', async () => {
  const cwd = place('plain');
  const line = blockOf('A digest every night', 'sh');
  for (const [night, said] of [/First digest: 40 responses/, /new responses since/].entries()) {
    await runLine(fetchAll, cwd, night);
    const run = await runLine(line, cwd, night);
    expect(run).toEqual({ code: 0, output: expect.stringMatching(said) });
  }
});

test('the run file of the page digests the same, and says why it failed', async () => {
  const cwd = place('run-file');
  writeFileSync(join(cwd, 'winnow.yaml'), blockOf('From a run file', 'yaml'));
  await runLine(fetchAll, cwd, 0);
  const { code, output } = await runLine(blockOf('From a run file', 'sh'), cwd, 0);
  expect(code).toBe(0);
  expect(output).toContain('First digest: 40 responses');
  const again = await runLine(blockOf('From a run file', 'sh'), cwd, 1);
  expect(again).toEqual({
    code: 1,
    output: expect.stringMatching(/--fail-on no-new-responses is met: no new response came\.\n$/),
  });
});

test('the workflow for GitHub runs, keeps what it must and shows what the page says', async () => {
  const cwd = place('github');
  const workflow = parse(blockOf('GitHub Actions', 'yaml')) as {
    permissions: unknown;
    jobs: {
      digest: { steps: { run?: string; uses?: string; with?: { path?: string } }[] };
    };
  };
  const { steps } = workflow.jobs.digest;
  expect(workflow.permissions).toEqual({ contents: 'read' });
  const files = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'), GITHUB_OUTPUT: join(cwd, 'out') };
  // Some regions are blank on the first night and mended on the second.
  const [head, ...rows] = parseCsv(nights[1]!.csv);
  const region = head!.indexOf('region');
  const mended = rows.map((row) => row.with(region, row[region] === '' ? 'London' : row[region]!));
  writeFileSync(join(cwd, 'night-1.csv'), toCsv([head!, ...mended]));
  const lines = steps.flatMap(({ run }) => run ?? []);
  const outcomes = [];
  for (const night of [0, 1])
    for (const line of lines) outcomes.push(await runLine(line, cwd, night, files));
  expect(outcomes.map(({ code }) => code)).toEqual([0, 1, 0, 0]);
  expect(outcomes[1]!.output).toMatch(/^::warning .*\nwinnow: --fail-on new-problems is met/);
  expect(outcomes.filter(({ code }) => code === 0).map(({ output }) => output)).toEqual([
    '',
    '',
    '',
  ]);
  const kept = steps.find(({ uses }) => uses?.startsWith('actions/cache@'))!.with!.path!;
  for (const path of kept.trim().split('\n')) expect(existsSync(join(cwd, path))).toBe(true);
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
  expect(summary).toMatch(/First digest: [^]*new responses since/);
  expect(summary).toContain('Made for publication');
  const outputs = [...readFileSync(files.GITHUB_OUTPUT, 'utf8').matchAll(/^([\w-]+)=/gm)];
  const named = [.../outputs ((?:`[\w-]+`(?:, | and )?)+)/.exec(page)![1]!.matchAll(/`([^`]+)`/g)];
  expect(new Set(outputs.map(([, name]) => name))).toEqual(new Set(named.map(([, name]) => name)));
});

test('the job for GitLab runs, and what it caches and keeps is there', async () => {
  const cwd = place('gitlab');
  const { digest } = parse(blockOf('GitLab', 'yaml')) as {
    digest: {
      script: string[];
      cache: { paths: string[] };
      artifacts: { paths: string[] };
    };
  };
  for (const night of [0, 1])
    for (const line of digest.script)
      expect(await runLine(line, cwd, night)).toEqual({ code: 0, output: '' });
  for (const path of [...digest.cache.paths, ...digest.artifacts.paths])
    expect(existsSync(join(cwd, path))).toBe(true);
  expect(readFileSync(join(cwd, 'digest.md'), 'utf8')).toContain('new responses since');
});

test('the line for cron digests and mails a page', async () => {
  const cwd = place('cron');
  await runLine(fetchAll, cwd, 0);
  const line = blockOf('cron', 'sh').replace('/srv/call', cwd);
  // In a crontab a percent sign ends the line.
  expect(line).not.toContain('%');
  const [, command] = /^(?:[\d*]+ ){5}(.*)$/m.exec(line)!;
  expect(await runLine(command!, cwd, 0)).toEqual({ code: 0, output: '' });
  expect(readFileSync(join(cwd, 'mailed'), 'utf8')).toMatch(
    /^-a Content-Type: text\/html .*team@example\.org\n<!doctype html>/,
  );
});

test('the service for systemd digests where it is told to', async () => {
  const cwd = place('systemd');
  await runLine(fetchAll, cwd, 0);
  const unit = blockOf('systemd', 'ini');
  expect(unit).toContain('WorkingDirectory=/srv/call\n');
  const [, command] = /^ExecStart=(.*)$/m.exec(unit)!;
  expect(await runLine(command!, cwd, 0)).toEqual({ code: 0, output: '' });
  expect(readFileSync(join(cwd, 'digest.md'), 'utf8')).toContain('First digest: 40 responses');
});
