#!/usr/bin/env node
// What a night costs beside a whole analysis, in seconds of processor time, reading included:
// node bench/nightly/speed.js [--respondents 100000] [--fresh 500]
import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { analyse } from '../../dist/analyse.js';
import { loadSettings } from '../../dist/cli/settings.js';
import { digestNight } from '../../dist/digest/index.js';
import { makeReport } from '../../dist/make-report.js';
import { generate } from '../generate.js';

const { values } = parseArgs({
  options: {
    respondents: { type: 'string', default: '100000' },
    fresh: { type: 'string', default: '500' },
  },
});
const respondents = Number(values.respondents);
const fresh = Number(values.fresh);
// Of a hundred thousand it is five thousand: of fewer, the same share.
const readAgain = Math.round(Math.min(5000, respondents / 20));

const work = join(tmpdir(), 'winnow-bench');
mkdirSync(work, { recursive: true });
const path = join(work, `nightly-${respondents}-${fresh}.csv`);
if (!existsSync(path)) await generate(respondents + fresh, 1, 'csv-wide', path);
const earlierBytes = await endOfRow(path, respondents + 1);

const analysis = loadSettings({
  questionnaire: 'drugs-review-part-2',
  codeFrame: 'drugs-policy',
});
const settings = {
  analysis,
  coder: 'bench',
  key: new Uint8Array(32).fill(7),
  isRebuilt: false,
  readAgain,
};

const source = (end = Infinity) => ({
  name: 'call.csv',
  bytes: createReadStream(path, { highWaterMark: 1 << 18, end: end - 1 }),
});
const state = await timed('first digest', async () => {
  const night = await digestNight([source(earlierBytes)], undefined, {
    ...settings,
    day: '2020-08-05',
  });
  return night.state;
});
const night = await timed('digest of the next night', async () => {
  const before = { bytes: state.result, name: 'state' };
  const { digest, state: bytes } = await digestNight([source()], before, {
    ...settings,
    day: '2020-08-06',
  });
  return { digest, bytes };
});
const whole = await timed('whole analysis', async () => {
  const report = makeReport(await analyse([source()], analysis), analysis);
  let length = 0;
  for (const { content } of report) for (const piece of content) length += piece.length;
  return length;
});
console.log(
  `| ${respondents} respondents and ${night.result.digest.responses.fresh} new | CPU s |`,
);
console.log('| --- | ---: |');
for (const { name, seconds } of [state, night, whole])
  console.log(`| ${name} | ${seconds.toFixed(1)} |`);
console.log(
  `\nA night takes ${((100 * night.seconds) / whole.seconds).toFixed(0)} % of a whole analysis; the state has ${(night.result.bytes.length / 1e6).toFixed(1)} MB.`,
);

/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 */
async function timed(name, work) {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  console.error(`${name}: ${((user + system) / 1e6).toFixed(1)} s`);
  return { name, result, seconds: (user + system) / 1e6 };
}

/** Where the nth row ends; rows of an invented call may hold line ends between quotation marks. */
async function endOfRow(/** @type {string} */ file, /** @type {number} */ rows) {
  const handle = await open(file);
  let isQuoted = false;
  let seen = 0;
  let at = 0;
  for await (const chunk of handle.createReadStream()) {
    for (const byte of /** @type {Buffer} */ (chunk)) {
      at += 1;
      if (byte === 0x22) isQuoted = !isQuoted;
      else if (byte === 0x0a && !isQuoted && ++seen === rows) return at;
    }
  }
  throw new Error(`There are only ${seen} rows.`);
}
