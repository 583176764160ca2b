import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';

import { layouts } from '../../src/read/layouts/index.js';
import { readAll, utf16 } from '../read/source.js';
import type { ReadFile } from '../read/source.js';
import { projectPath } from '../support/paths.js';
import { toXlsx } from '../support/to-xlsx.js';
import { toCsv } from '../support/to-csv.js';

const names = Object.keys(layouts) as (keyof typeof layouts)[];

/** What respondents may write, trimmed and not blank; UTF-8 has no bytes for lone surrogates. */
const answer = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('__proto__', 'constructor', 'a\nb', '"', ';;;;', '=1+1', ',,,', '_x000D_'),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && !/\p{Surrogate}/u.test(text));

const writers: Readonly<Record<string, (rows: readonly (readonly string[])[]) => Uint8Array>> = {
  'CSV with commas': (rows) => Buffer.from(toCsv(rows, ',', '\n')),
  'CSV with semicolons in UTF-16': (rows) => utf16(toCsv(rows, ';', '\r\n'), 'little'),
  'a workbook': (rows) => toXlsx({ Responses: rows }),
};

/** The records of a fixture with one answer of free text marked: where it stands, and where it is read. */
async function marked(name: string): Promise<{
  readonly records: string[][];
  readonly at: readonly [row: number, column: number];
  readonly read: ReadFile;
  readonly found: readonly [row: number, column: number];
}> {
  const bytes = readFileSync(projectPath(`fixtures/layouts/${name}.csv`));
  const records: string[][] = parse(bytes, {
    bom: true,
    delimiter: name === 'limesurvey' || name === 'kobo' ? ';' : ',',
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  const read = await readAll(bytes);
  // The longest answer is nobody's option.
  const cells = read.rows.flatMap(({ cells: row }, index) =>
    row.flatMap((cell, column) => (typeof cell === 'string' ? [{ cell, index, column }] : [])),
  );
  const [longest] = cells.sort((a, b) => b.cell.length - a.cell.length);
  const row = records.findLastIndex((record) => record.includes(longest!.cell));
  return {
    records,
    at: [row, records[row]!.indexOf(longest!.cell)],
    read,
    found: [longest!.index, longest!.column],
  };
}

describe.each(names)('an answer in the layout of %s', (name) => {
  test.each(Object.keys(writers))('is read back as it was from %s', async (writer) => {
    const { records, at, read, found } = await marked(name);
    await fc.assert(
      fc.asyncProperty(answer, async (text) => {
        const written = records.map((record, row) =>
          record.map((cell, column) => (row === at[0] && column === at[1] ? text : cell)),
        );
        const again = await readAll(writers[writer]!(written));
        expect(again.layout).toEqual(read.layout);
        expect(again.heads).toEqual(read.heads);
        const expected = read.rows.map(({ cells }, row) =>
          read.heads.map((_, column) =>
            row === found[0] && column === found[1] ? text : (cells[column] ?? ''),
          ),
        );
        expect(
          again.rows.map(({ cells }) => read.heads.map((_, column) => cells[column] ?? '')),
        ).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });
});
