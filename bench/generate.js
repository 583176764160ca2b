#!/usr/bin/env node
// Writes an invented call of any size: node bench/generate.js --respondents 10000 --seed 1 > big.csv
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Call } from './call.js';

/** Written out at once: many small writes cost more than the text. */
const chunkLength = 1 << 18;

/** @typedef {import('./call.js').Respondent} Respondent */

/** @type {Record<string, (call: Call) => { head: string, rows: (respondent: Respondent) => string }>} */
const formats = {
  /** One row a respondent, one column a question. */
  'csv-wide': (call) => ({
    head: csvRow([
      ...['Response ID', 'Submitted'],
      ...[...call.profile, ...call.questions].map((asked) => asked.question),
    ]),
    rows: ({ id, submitted, profile, answers }) => csvRow([id, submitted, ...profile, ...answers]),
  }),
  /** One object an answer; whoever answered nothing has one without an answer. */
  'ndjson-long': (call) => ({
    head: '',
    rows: ({ id, submitted, profile, answers }) => {
      const fields = call.profile.map((field, place) => [field.id, profile[place]]);
      const respondent = { 'response id': id, submitted, ...Object.fromEntries(fields) };
      const given = call.questions.flatMap((question, place) =>
        answers[place] === '' ? [] : [{ question: question.id, answer: answers[place] }],
      );
      return (given.length > 0 ? given : [{ question: '', answer: '' }])
        .map((answer) => `${JSON.stringify({ ...respondent, ...answer })}\n`)
        .join('');
    },
  }),
};

/**
 * @param {number} respondents
 * @param {number} seed
 * @param {string} [format]
 * @param {string} [file] standard output when left out
 */
export async function generate(respondents, seed, format = 'csv-wide', file) {
  const open = formats[format];
  if (!open) {
    throw new Error(`No format "${format}". There are: ${Object.keys(formats).join(', ')}.`);
  }
  const call = new Call(seed);
  const { head, rows } = open(call);
  const text = Readable.from(chunks(head, respondents, () => rows(call.next())));
  await pipeline(text, file === undefined ? process.stdout : createWriteStream(file));
}

/**
 * @param {string} head
 * @param {number} count
 * @param {() => string} nextRow
 */
function* chunks(head, count, nextRow) {
  let chunk = head;
  for (let row = 0; row < count; row++) {
    chunk += nextRow();
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** @param {readonly string[]} cells */
function csvRow(cells) {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** @param {string} cell */
function csvCell(cell) {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * @param {string} name
 * @param {string} text
 */
function wholeNumber(name, text) {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number, not "${text}".`);
  return Number(text);
}

async function main() {
  const { values } = parseArgs({
    options: {
      respondents: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      format: { type: 'string', default: 'csv-wide' },
      output: { type: 'string', short: 'o' },
    },
  });
  const respondents = wholeNumber('respondents', values.respondents);
  const seed = wholeNumber('seed', values.seed);
  await generate(respondents, seed, values.format, values.output);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    // Whoever reads standard output may have seen enough: | head.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 2;
    }
  }
}
