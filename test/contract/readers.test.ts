import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readers } from '../../src/read/index.js';
import { readAll } from '../read/source.js';
import { toXlsx } from '../support/to-xlsx.js';

type Format = keyof typeof readers;
type Table = readonly Readonly<Record<string, string>>[];

/** How each format writes a table. A new reader needs a line here. */
const writers: Readonly<Record<Format, (table: Table) => string | Uint8Array>> = {
  xlsx: (table) =>
    toXlsx({
      Responses: [Object.keys(table[0] ?? { id: '' }), ...table.map((row) => Object.values(row))],
    }),
  csv: (table) =>
    [Object.keys(table[0] ?? { id: '' }), ...table.map((row) => Object.values(row))]
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\n'),
  json: (table) => JSON.stringify(table),
  ndjson: (table) => table.map((row) => `${JSON.stringify(row)}\n`).join(''),
};

const hostile: Table = [
  '__proto__',
  'constructor',
  'toString',
  '\ufeffmark',
  'a\u0000b',
  '\u202eright to left',
  '=HYPERLINK("x")',
  '<script>alert(1)</script>',
  '\u001b[31mred\u001b[0m',
  'CR\ronly',
  '{"a":[1]}',
  'x'.repeat(1 << 20),
].map((text, index) => ({ id: `r${index}`, text }));

describe.each(Object.keys(readers) as Format[])('the reader of %s', (format) => {
  test('has a title that files are given as their format', async () => {
    const { format: title } = await readAll(writers[format](hostile));
    expect(title.startsWith(readers[format].title)).toBe(true);
  });

  test('reads the same small table as the others', async () => {
    const path = new URL(`../../fixtures/contract/readers/small-table.${format}`, import.meta.url);
    const { columns, rows, issues } = await readAll(readFileSync(path));
    expect(columns).toEqual(['id', 'text', 'region']);
    expect(rows.map(({ cells }) => columns.map((_, index) => cells[index] ?? ''))).toEqual([
      ['r1', 'She said "no", then left', 'London'],
      ['r2', 'two\nlines', ''],
    ]);
    expect(issues).toEqual([]);
  });

  test('keeps hostile text as it is', async () => {
    const { columns, rows, issues } = await readAll(writers[format](hostile));
    expect(columns).toEqual(['id', 'text']);
    expect(rows.map(({ cells }) => cells)).toEqual(hostile.map(({ id, text }) => [id, text]));
    // Of formats that hold NUL as a byte, it is reported.
    expect(issues.filter(({ message }) => !message.includes('NUL'))).toEqual([]);
  });

  test('keeps hostile column names as they are', async () => {
    const row = JSON.parse('{"__proto__":"a","constructor":"b","toString":"c"}') as Table[number];
    const { columns, rows } = await readAll(writers[format]([row, row]));
    expect(columns).toEqual(['__proto__', 'constructor', 'toString']);
    expect(rows[1]?.cells).toEqual(['a', 'b', 'c']);
  });

  test('refuses a file with nothing in it', async () => {
    await expect(readAll('')).rejects.toMatchObject({ code: 'bad-input' });
  });

  test('numbers rows upwards, and the first by where it stands', async () => {
    const { rows } = await readAll(writers[format](hostile));
    const first = format === 'csv' || format === 'xlsx' ? 2 : 1;
    expect(rows.map(({ number }) => number)).toEqual(hostile.map((_, index) => index + first));
  });
});
