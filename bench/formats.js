#!/usr/bin/env node
// What writing each format costs beside the analysis, and how long the page takes to open:
// node bench/formats.js [--respondents 10000] [--file FILE.csv]
import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { tabulateWithFlags } from '../build/analyse.js';
import { behindTheFigures, marksFitInPage } from '../build/tracing/behind-the-figures.js';
import { planReport } from '../build/cli/reports/planned-report.js';
import { readCall } from '../build/cli/read-call.js';
import { loadSettings } from '../build/cli/options/settings.js';
import { makeReport } from '../build/reporting/make-report.js';
import { formatNames } from '../build/report/format-names.js';
import { generate } from './generate.js';

const { values } = parseArgs({
  options: {
    respondents: { type: 'string', default: '10000' },
    /** A file made by generate.js before. */
    file: { type: 'string' },
  },
});
const megabyte = 1e6;
const scratch = mkdtempSync(join(tmpdir(), 'winnow-formats-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

const file = values.file ?? (await made(Number(values.respondents)));
const options = {
  questionnaire: 'drugs-review-part-2',
  codeFrame: 'drugs-policy',
  output: join(scratch, 'report'),
  format: formatNames,
};
const plan = await planReport([file], options, loadSettings(options));

const analysing = clock();
const { call } = await readCall([file], plan.settings);
const analysis = tabulateWithFlags(call, plan.settings, true);
// As for any call this large, the page holds no answers; of the largest it counts no part of the respondents either.
const behind = marksFitInPage(call) ? behindTheFigures(call, plan.settings, undefined) : undefined;
const analysed = analysing();
console.log(`load ${loadavg()[0]?.toFixed(1)} on this machine\n`);
console.log('| | processor seconds | of the analysis | MB |');
console.log('| --- | ---: | ---: | ---: |');
line('analysis, reading included', analysed);

let all = 0;
for (const part of ['lists', ...formatNames]) {
  const { seconds, bytes } = write(part);
  all += seconds;
  line(part === 'lists' ? '`responses.csv` and lists of problems' : `\`${part}\``, seconds, bytes);
}
line('**all of them**', all);
await openPage(join(scratch, 'report.html'));

/**
 * Writes one format as the command does, all but the disk.
 *
 * @param {string} part a format, or the lists that stand beside any
 */
function write(part) {
  const formats = formatNames.filter((name) => name === part);
  const since = clock();
  const files = makeReport(analysis, plan.settings, { ...plan.wishes, formats, behind });
  let bytes = 0;
  for (const { path, content } of files) {
    if ((part === 'lists') !== /^[a-z]+\.csv$/.test(path)) continue;
    /** @type {Uint8Array[]} */
    const kept = [];
    for (const piece of content) {
      const block = Buffer.from(piece);
      bytes += block.length;
      if (path === 'report.html') kept.push(block);
    }
    if (kept.length > 0) writeFileSync(join(scratch, path), Buffer.concat(kept));
  }
  return { seconds: since(), bytes };
}

/** @returns {() => number} seconds of processor time since, which a busy machine does not lengthen */
function clock() {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
}

/**
 * @param {string} name
 * @param {number} seconds
 * @param {number} [bytes]
 */
function line(name, seconds, bytes) {
  const share = `${((100 * seconds) / analysed).toFixed(1)} %`;
  const size = bytes === undefined ? '' : (bytes / megabyte).toFixed(1);
  console.log(`| ${name} | ${seconds.toFixed(2)} | ${share} | ${size} |`);
}

/**
 * From asking for the page to the first frame after it is loaded and its script has run.
 *
 * @param {string} path
 */
async function openPage(path) {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    console.error('No Chromium here: how long the page takes to open is not measured.');
    return;
  }
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const seconds = [];
  for (let time = 0; time < 3; time++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const since = performance.now();
    await page.goto(pathToFileURL(path).href);
    await page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
    seconds.push((performance.now() - since) / 1000);
    await page.close();
  }
  await browser.close();
  const shown = seconds.map((each) => each.toFixed(2)).join(', ');
  console.log(`\nChromium ${browser.version()} shows the page after ${shown} s by the clock.`);
}

/** @param {number} respondents */
async function made(respondents) {
  const path = join(tmpdir(), 'winnow-bench', `formats-${respondents}.csv`);
  if (existsSync(path)) return path;
  mkdirSync(dirname(path), { recursive: true });
  await generate(respondents, 1, 'csv-wide', `${path}.part`);
  renameSync(`${path}.part`, path);
  return path;
}
