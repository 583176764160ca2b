#!/usr/bin/env node
// Measures `winnow topics` on calls with many questions and few short answers to each: node bench/topics.js [--bin PATH]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure, median } from './measure.js';
import { Random } from './random.js';

/** Respondents who answer every question. */
const sizes = [20, 80];
const sentencesOfAnswer = 2;

const { values: options } = parseArgs({
  options: {
    bin: { type: 'string', default: fileURLToPath(new URL('../bin/winnow.js', import.meta.url)) },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});

/**
 * The sample's answers, by question.
 *
 * @type {readonly { readonly answers: Readonly<Record<string, string>> }[]}
 */
const sample = JSON.parse(
  readFileSync(new URL('../fixtures/drugs-review-part-2/responses.json', import.meta.url), 'utf8'),
);
/** @type {Map<string, string[]>} */
const sentences = new Map();
for (const [question, text] of sample.flatMap(({ answers }) => Object.entries(answers))) {
  const known = sentences.get(question) ?? [];
  sentences.set(question, [...known, ...text.split(/(?<=[.?!])\s+/)]);
}

/**
 * Answers of two sentences that somebody in the sample wrote to that question.
 *
 * @param {number} respondents
 */
function invented(respondents) {
  const random = new Random(Number(options.seed));
  return Array.from({ length: respondents }, (_, place) => ({
    id: `R${place}`,
    answers: Object.fromEntries(
      [...sentences].map(([question, own]) => [
        question,
        Array.from({ length: sentencesOfAnswer }, () => random.pick(own)).join(' '),
      ]),
    ),
  }));
}

const folder = mkdtempSync(join(tmpdir(), 'winnow-bench-topics-'));
try {
  console.log('| respondents | questions | seconds | processor seconds |');
  console.log('| ---: | ---: | ---: | ---: |');
  for (const respondents of sizes) {
    const file = join(folder, `${respondents}.json`);
    writeFileSync(file, JSON.stringify(invented(respondents)));
    const command = [process.execPath, options.bin, 'topics', file, '-q', 'drugs-review-part-2'];
    const runs = [];
    for (let run = 0; run < Number(options.runs); run++) {
      const made = await measure(command);
      if ('stopped' in made) throw new Error(made.reason);
      runs.push(made);
    }
    const seconds = median(runs.map((run) => run.seconds)).toFixed(1);
    const ofProcessor = median(runs.map(({ cpuSeconds = NaN }) => cpuSeconds)).toFixed(1);
    console.log(`| ${respondents} | ${sentences.size} | ${seconds} | ${ofProcessor} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
