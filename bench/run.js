#!/usr/bin/env node
// Measures winnow on large calls, beside scikit-learn, and prints the tables of bench/README.md:
// node bench/run.js [--large]
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './generate.js';
import { measure, median, memoryMethod, startUps } from './measure.js';

/** @typedef {import('./measure.js').Run} Run */
/** @typedef {{ python: string, versions: string }} Peer */
/** @typedef {{ path: string, respondents: number, bytes: number }} Input */
/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {(input: Input) => readonly string[]} command
 * @property {number} [timeoutSeconds]
 */
/**
 * @typedef {object} Result
 * @property {Subject} subject
 * @property {Input} input
 * @property {readonly Run[]} runs
 * @property {string} [stopped] why there are no runs
 */

const here = fileURLToPath(new URL('.', import.meta.url));
const small = 10_000;
const large = 100_000;
const startUpRuns = 15;
const peerTimeoutSeconds = 15 * 60;
/** More running than this when we begin, and the figures are not worth much. */
const quietLoad = 0.5;

const { values: options } = parseArgs({
  options: {
    large: { type: 'boolean', default: false },
    'no-peer': { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    bin: { type: 'string', default: join(here, '../bin/winnow.js') },
  },
});
const work = join(tmpdir(), 'winnow-bench');
const report = join(work, 'report');

/** @type {Subject} */
const winnow = {
  name: 'winnow analyse: every table',
  command: ({ path }) => [
    ...[process.execPath, options.bin, 'analyse', path, '--questionnaire', 'drugs-review-part-2'],
    ...['--code-frame', 'drugs-policy', '-o', report, '--force'],
  ],
};

// What is being measured runs in a group of its own, which an interrupt does not reach.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function main() {
  const runs = wholeNumber('runs', options.runs);
  const seed = wholeNumber('seed', options.seed);
  if (spawnSync(process.execPath, [options.bin, '--version']).status !== 0) {
    throw new Error(`${options.bin} does not start. Run "npm run build" first.`);
  }
  warnIfBusy();
  const peer = options['no-peer'] ? undefined : findPeer();
  const subjects = peer ? [winnow, toSubject(peer)] : [winnow];

  progress('start-up');
  const [version = 0, bare = 0] = startUps(
    [
      [process.execPath, options.bin, '--version'],
      [process.execPath, '-e', '0'],
    ],
    startUpRuns,
  );
  const results = await compare(subjects, await prepare(small, seed), runs);
  if (options.large) results.push(...(await compare(subjects, await prepare(large, seed), 1)));
  rmSync(report, { recursive: true, force: true });

  console.log(machine(peer));
  console.log();
  console.log(speedTable(results));
  console.log();
  for (const line of ratios(subjects, results)) console.log(`${line}\n`);
  console.log(startUpTable(version, bare));
  if (results.some(({ subject, stopped }) => subject === winnow && stopped)) process.exitCode = 1;
}

/**
 * @param {string} name
 * @param {string} text
 */
function wholeNumber(name, text) {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new Error(`--${name} takes a whole number of 1 or more, not "${text}".`);
  }
  return Number(text);
}

function warnIfBusy() {
  const [load = 0] = loadavg();
  if (load > quietLoad) {
    progress(`the machine is busy (load ${load.toFixed(1)}): these figures are not for publishing`);
  }
}

/** A Python that has pandas and scikit-learn, wherever it is on this machine. */
function findPeer() {
  const ask =
    'import sklearn, pandas, platform as p; print(p.python_version(), "with pandas", pandas.__version__, "and scikit-learn", sklearn.__version__)';
  for (const python of ['python3', '/usr/bin/python3', '/usr/local/bin/python3', 'python']) {
    const { status, stdout } = spawnSync(python, ['-c', ask], { encoding: 'utf8' });
    if (status === 0) return { python, versions: `Python ${stdout.trim()}` };
  }
  progress('the peer is left out: no python3 here has both pandas and scikit-learn');
  return undefined;
}

/**
 * @param {Peer} peer
 * @returns {Subject}
 */
function toSubject({ python }) {
  return {
    name: 'pandas and scikit-learn: keywords alone',
    command: ({ path }) => [python, join(here, 'peer_sklearn.py'), path],
    timeoutSeconds: peerTimeoutSeconds,
  };
}

/**
 * A file of that size: made once, and again only when what makes it has changed.
 *
 * @param {number} respondents
 * @param {number} seed
 * @returns {Promise<Input>}
 */
async function prepare(respondents, seed) {
  const hash = createHash('sha256');
  const makers = ['generate.js', 'call.js', 'vocabulary.js', 'random.js'];
  const questionnaire = '../catalogue/questionnaires/drugs-review-part-2.yaml';
  for (const name of [...makers, questionnaire]) hash.update(readFileSync(join(here, name)));
  const kind = `call-${respondents}-seed-${seed}-`;
  const path = join(work, `${kind}${hash.digest('hex').slice(0, 12)}.csv`);
  if (!existsSync(path)) {
    progress(`making ${path}`);
    mkdirSync(work, { recursive: true });
    for (const name of readdirSync(work)) if (name.startsWith(kind)) rmSync(join(work, name));
    await generate(respondents, seed, 'csv-wide', `${path}.part`);
    renameSync(`${path}.part`, path);
  }
  return { path, respondents, bytes: statSync(path).size };
}

/**
 * Runs all subjects on the file, in turn.
 *
 * @param {readonly Subject[]} subjects
 * @param {Input} input
 * @param {number} times
 * @returns {Promise<Result[]>}
 */
async function compare(subjects, input, times) {
  readFileSync(input.path); // So that the first to run does not alone wait for the disk.
  const results = subjects.map((subject) => ({
    subject,
    input,
    runs: /** @type {Run[]} */ ([]),
    stopped: /** @type {string | undefined} */ (undefined),
  }));
  for (let time = 1; time <= times; time++) {
    for (const result of results) {
      const { subject } = result;
      if (result.stopped !== undefined) continue;
      const run = await measure(subject.command(input), subject.timeoutSeconds);
      const what = `${subject.name}, ${number(input.respondents)} respondents, run ${time}`;
      if ('stopped' in run) {
        progress(`${what}: ${run.reason}`);
        result.stopped = run.stopped === 'time-out' ? run.reason : 'failed';
      } else {
        progress(`${what}: ${run.seconds.toFixed(1)} s`);
        result.runs.push(run);
      }
    }
  }
  return results.map(({ stopped, ...result }) =>
    stopped === undefined ? result : { ...result, stopped },
  );
}

/** @param {Peer | undefined} peer */
function machine(peer) {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB of memory`;
  const versions = [`Node ${process.versions.node}`, ...(peer ? [peer.versions] : [])].join('; ');
  return [
    `Machine: ${model}, ${availableParallelism()} cores, ${memory}, ${process.platform}; ${versions}.`,
    `Time by the clock from start to exit, the median where there are several runs. Memory: ${memoryMethod}.`,
  ].join('\n');
}

/** @param {readonly Result[]} results */
function speedTable(results) {
  const rows = results.map(({ subject, input, runs, stopped }) => {
    const what = [number(input.respondents), megabytes(input.bytes), subject.name];
    if (stopped !== undefined || runs.length === 0) {
      return [...what, stopped ?? 'not run', '', '', '', ''];
    }
    const seconds = runs.map((run) => run.seconds);
    const middle = median(seconds);
    const peaks = runs.flatMap(({ peakBytes }) => (peakBytes === undefined ? [] : [peakBytes]));
    return [
      ...what,
      middle.toFixed(1),
      runs.length === 1 ? '1' : `${runs.length} (${spread(seconds)} s)`,
      (input.bytes / 1e6 / middle).toFixed(1),
      number(Math.round(input.respondents / middle)),
      peaks.length === 0 ? 'unknown' : megabytes(median(peaks)),
    ];
  });
  return markdown(
    [
      ...['respondents', 'MB', 'program', 'seconds', 'runs'],
      ...['MB/s', 'respondents/s', 'peak memory, MB'],
    ],
    [2],
    rows,
  );
}

/**
 * @param {readonly Subject[]} subjects
 * @param {readonly Result[]} results
 */
function ratios(subjects, results) {
  /** @param {Subject} subject @param {number} respondents */
  const secondsOf = (subject, respondents) => {
    const result = results.find(
      (candidate) => candidate.subject === subject && candidate.input.respondents === respondents,
    );
    return !result || result.runs.length === 0 || result.stopped !== undefined
      ? undefined
      : median(result.runs.map((run) => run.seconds));
  };
  return subjects.flatMap((subject) => {
    const [few, many] = [secondsOf(subject, small), secondsOf(subject, large)];
    if (few === undefined || many === undefined) return [];
    const ratio = (many / few).toFixed(1);
    return [`${subject.name}: ${ratio} times the time for ${large / small} times the respondents.`];
  });
}

/**
 * @param {number} version
 * @param {number} bare
 */
function startUpTable(version, bare) {
  return markdown(
    ['start-up', `milliseconds, median of ${startUpRuns}`],
    [0],
    [
      ['`winnow --version`', version.toFixed(0)],
      ['`node -e 0`', bare.toFixed(0)],
      ['difference', (version - bare).toFixed(0)],
    ],
  );
}

/**
 * @param {readonly string[]} columns
 * @param {readonly number[]} texts the places of the columns that hold no numbers
 * @param {readonly (readonly string[])[]} rows
 */
function markdown(columns, texts, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const rule = columns.map((_, place) => (texts.includes(place) ? '---' : '---:'));
  return [columns, rule, ...rows].map(line).join('\n');
}

/** @param {readonly number[]} seconds */
function spread(seconds) {
  return `${Math.min(...seconds).toFixed(1)} to ${Math.max(...seconds).toFixed(1)}`;
}

/** @param {number} value */
function number(value) {
  return value.toLocaleString('en-GB');
}

/** @param {number} bytes */
function megabytes(bytes) {
  return number(Math.round(bytes / 1e6));
}

/** @param {string} text */
function progress(text) {
  console.error(`bench: ${text}`);
}
