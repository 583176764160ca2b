#!/usr/bin/env node
// Measures what winnow finds, not how fast: node bench/quality/run.js [DATA] [--only NAME]
// Every file of subjects/ is one subject. Tables go to standard output as Markdown.
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * What a file of subjects/ exports.
 *
 * @typedef {object} Subject
 * @property {string} title what is measured
 * @property {readonly string[]} needs paths below the data folder; when one is missing, the subject is left out
 * @property {(data: string) => Promise<string> | string} measure given the data folder, gives Markdown
 */

const { values: options, positionals } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
});
const data = positionals[0] ?? '';
const folder = new URL('subjects/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.slice(0, -'.js'.length))
  .sort();
const wanted = names.filter((name) => options.only === undefined || name === options.only);
if (wanted.length === 0) {
  console.error(`There is no subject ${options.only}. Known: ${names.join(', ')}.`);
  process.exitCode = 2;
}
for (const name of wanted) {
  /** @type {Subject} */
  const subject = await import(new URL(`${name}.js`, folder).href);
  console.log(`\n## ${subject.title}\n`);
  const missing = subject.needs.filter((path) => data === '' || !existsSync(`${data}/${path}`));
  console.log(
    missing.length === 0
      ? await subject.measure(data)
      : `Left out: it needs ${missing.join(', ')} in the data folder, which is the first argument.`,
  );
}
