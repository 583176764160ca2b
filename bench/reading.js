// How fast a CSV file is read, beside csv-parse and papaparse alone and pandas: `node bench/reading.js
// FILE` after a build. Each reads the file in a process of its own, so that none warms up for another.
import { execFileSync, spawnSync } from 'node:child_process';
import { createReadStream, statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse';
import Papa from 'papaparse';

const runs = 5;

/** Each counts rows and cells, as a sign that it read them all. */
const readers = {
  winnow: async (/** @type {string} */ file) => {
    const { readRows } = await import('../build/read/index.js');
    const bytes = createReadStream(file, { highWaterMark: 1 << 18 });
    const { batches } = await readRows({ name: file, bytes }, () => undefined);
    let rows = 0;
    for await (const batch of batches) rows += batch.length;
    return rows;
  },
  'csv-parse': async (/** @type {string} */ file) => {
    let rows = -1;
    const records = createReadStream(file, { highWaterMark: 1 << 18 }).pipe(parse({ bom: true }));
    for await (const record of records) rows += record.length > 0 ? 1 : 0;
    return rows;
  },
  papaparse: (/** @type {string} */ file) =>
    new Promise((resolve) => {
      let rows = -1;
      Papa.parse(createReadStream(file, { highWaterMark: 1 << 18 }), {
        skipEmptyLines: true,
        step: () => {
          rows += 1;
        },
        complete: () => {
          resolve(rows);
        },
      });
    }),
};

const pandas = `
import sys, time, pandas
start, used = time.perf_counter(), time.process_time()
rows = len(pandas.read_csv(sys.argv[1], dtype=str, keep_default_na=False))
print(rows, time.perf_counter() - start, time.process_time() - used)
`;

/**
 * By the clock, and of the processor: on a busy machine the second says more.
 *
 * @typedef {{ rows: number, seconds: number, used: number }} Result
 */

/**
 * Runs one reader once.
 *
 * @param {string} name
 * @param {string} file
 * @returns {Result | undefined}
 */
function run(name, file) {
  if (name !== 'pandas') {
    const printed = execFileSync(process.execPath, [fileURLToPath(import.meta.url), file, name]);
    return JSON.parse(printed.toString());
  }
  const { status, stdout } = spawnSync('python3', ['-c', pandas, file]);
  if (status !== 0) return undefined;
  const [rows = 0, seconds = 0, used = 0] = stdout.toString().split(' ').map(Number);
  return { rows, seconds, used };
}

const [, , file, only] = process.argv;
if (file === undefined) {
  console.error('usage: node bench/reading.js FILE.csv');
  process.exitCode = 2;
} else if (only !== undefined) {
  const start = performance.now();
  const before = process.cpuUsage();
  const rows = await readers[/** @type {keyof typeof readers} */ (only)](file);
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ rows, seconds, used: (user + system) / 1e6 }));
} else {
  const megabytes = statSync(file).size / 1e6;
  const names = [...Object.keys(readers), 'pandas'];
  /** @type {Map<string, Result[]>} */
  const measured = new Map(names.map((name) => [name, []]));
  for (let turn = 0; turn < runs; turn++) {
    for (const name of names) {
      const result = run(name, file);
      if (result) measured.get(name)?.push(result);
    }
  }
  console.log(
    '| reader | rows | MB/s | MB per second of the processor |\n| --- | ---: | ---: | ---: |',
  );
  for (const [name, results] of measured) {
    const { rows } = results[0] ?? { rows: 0 };
    if (rows === 0) {
      console.error(`${name} is not installed.`);
      continue;
    }
    const speeds = [results.map(({ seconds }) => seconds), results.map(({ used }) => used)].map(
      (times) => (megabytes / median(times)).toFixed(0),
    );
    console.log(`| ${name} | ${rows} | ${speeds.join(' | ')} |`);
  }
}

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
