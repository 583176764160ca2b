#!/usr/bin/env node
// What a night costs beside a whole analysis, reading included, each as a program of its own:
// node bench/nightly/speed.js [--respondents 100000] [--fresh 500]
import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { generate } from '../generate.js';
import { measure } from '../measure.js';

const { values } = parseArgs({
  options: {
    respondents: { type: 'string', default: '100000' },
    fresh: { type: 'string', default: '500' },
  },
});
const respondents = Number(values.respondents);
const fresh = Number(values.fresh);

const work = join(tmpdir(), 'winnow-bench');
mkdirSync(work, { recursive: true });
const tonight = join(work, `nightly-${respondents}-${fresh}.csv`);
const evening = join(work, `nightly-${respondents}-${fresh}-before.csv`);
const state = join(work, 'nightly-state');
const report = join(work, 'nightly-report');
if (!existsSync(tonight)) {
  await generate(respondents + fresh, 1, 'csv-wide', `${tonight}.part`);
  renameSync(`${tonight}.part`, tonight);
}
if (!existsSync(evening)) {
  copyFileSync(tonight, evening);
  truncateSync(evening, await endOfRow(tonight, respondents + 1));
}

const bin = fileURLToPath(new URL('../../bin/winnow.js', import.meta.url));
const settings = ['--questionnaire', 'drugs-review-part-2', '--code-frame', 'drugs-policy'];
const digest = (/** @type {string} */ file, /** @type {string} */ day) => [
  ...[process.execPath, bin, 'digest', file, '--state', state, ...settings],
  ...['--as-of', day, '--internal', '--json'],
];
rmSync(state, { recursive: true, force: true });
const before = await timed('first digest', digest(evening, '2020-08-05'));
const night = await timed('digest of the next night', digest(tonight, '2020-08-06'));
const whole = await timed('whole analysis', [
  ...[process.execPath, bin, 'analyse', tonight, ...settings, '-o', report, '--force'],
]);
const { responses } = JSON.parse(night.stdout);
if (responses.fresh !== fresh) throw new Error(`${responses.fresh} are new, not ${fresh}.`);

const megabytes = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(0);
const fixed = (/** @type {number | undefined} */ value) => value?.toFixed(1) ?? 'unknown';
console.log(
  `| ${respondents} respondents and ${fresh} new, ${megabytes(statSync(tonight).size)} MB | seconds by the clock | processor seconds | peak memory, MB |`,
);
console.log('| --- | ---: | ---: | ---: |');
for (const { name, seconds, cpuSeconds, peakBytes } of [before, night, whole])
  console.log(
    `| ${name} | ${fixed(seconds)} | ${fixed(cpuSeconds)} | ${megabytes(peakBytes ?? NaN)} |`,
  );
const share = (/** @type {number} */ part, /** @type {number} */ all) =>
  `${((100 * part) / all).toFixed(0)} %`;
console.log(
  `\nA night takes ${share(night.seconds, whole.seconds)} of a whole analysis by the clock, ${share(night.cpuSeconds ?? NaN, whole.cpuSeconds ?? NaN)} of its processor time. The state has ${megabytes(statSync(join(state, 'state')).size)} MB.`,
);
for (const folder of [state, report]) rmSync(folder, { recursive: true, force: true });

/** @param {string} name @param {readonly string[]} command */
async function timed(name, command) {
  const run = await measure(command);
  if ('stopped' in run) throw new Error(`${name}: ${run.reason}`);
  console.error(`${name}: ${run.seconds.toFixed(1)} s`);
  return { name, ...run };
}

/** Where the nth row ends; rows of an invented call may hold line ends between quotation marks. */
async function endOfRow(/** @type {string} */ file, /** @type {number} */ rows) {
  let isQuoted = false;
  let seen = 0;
  let at = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    for (const byte of /** @type {Buffer} */ (chunk)) {
      at += 1;
      if (byte === 0x22) isQuoted = !isQuoted;
      else if (byte === 0x0a && !isQuoted && ++seen === rows) return at;
    }
  }
  throw new Error(`There are only ${seen} rows.`);
}
