import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';

import { readAll } from './source.js';

const require = createRequire(import.meta.url);
const spectrum = dirname(require.resolve('csv-spectrum'));
const names = readdirSync(join(spectrum, 'csvs')).map((name) => name.replace('.csv', ''));

/** The records of a file of the acid test, as objects. */
async function recordsOf(name: string): Promise<Record<string, string>[]> {
  const { columns, rows } = await readAll(readFileSync(join(spectrum, 'csvs', `${name}.csv`)));
  return rows.map(({ cells }) =>
    Object.fromEntries(columns.map((column, at) => [column, String(cells[at] ?? '')])),
  );
}

describe('the acid test csv-spectrum', () => {
  test.each(names)('is read as it wants to be: %s', async (name) => {
    const path = join(spectrum, 'json', `${name}.json`);
    const wanted = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
    // One telephone number was made up in the CSV and not in the JSON.
    if (name === 'location_coordinates') wanted['Contact Phone Number'] = '2095257564';
    expect(await recordsOf(name)).toEqual(Array.isArray(wanted) ? wanted : [wanted]);
  });
});

describe('CSV that follows no rule', () => {
  const text = fc
    .array(fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', '""', '"\n', ',"'), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''));

  test('is read in the same way wherever it is cut', async () => {
    const property = fc.asyncProperty(text, fc.array(fc.nat(60)), async (lines, cuts) => {
      const content = `id,text,more\n${lines}`;
      expect(await readAll(content, cuts)).toEqual(await readAll(content));
    });
    await fc.assert(property, { numRuns: 300 });
  });

  test('but for quotation marks, which are in place, is read as csv-parse reads it', async () => {
    const cell = fc
      .array(fc.constantFrom('a', '"', ',', '\n', '\r', '\r\n', ' ', 'é'), { maxLength: 4 })
      .map((parts) => parts.join(''))
      .map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
    const line = fc.tuple(fc.array(cell, { maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\r'));
    const property = fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
      // Rows enough to show what the delimiter is.
      const begin = 'id,text,more\n'.repeat(40);
      const content = begin + lines.map(([cells, end]) => cells.join(',') + end).join('');
      const wanted = parse(content, {
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
      }).slice(1);
      const isKept = (cells: readonly string[]): boolean =>
        cells.some((text) => text.trim() !== '') &&
        cells.length >= 3 &&
        cells.slice(3).every((text) => text.trim() === '');
      const { rows } = await readAll(content);
      // Whether a row that is too short can be used is another question.
      const whole = rows.map(({ cells }) => cells).filter((cells) => cells.length >= 3);
      expect(whole).toEqual(wanted.filter(isKept));
    });
    await fc.assert(property, { numRuns: 300 });
  });
});

describe('a quotation mark out of place', () => {
  test.each([
    ['inside a quoted cell', '"He said "no" to it",x', ['He said "no" to it', 'x']],
    ['at the beginning of a cell', '"Yes" is what I say,x', ['"Yes" is what I say', 'x']],
    ['in the middle of a cell', '5" nails,x', ['5" nails', 'x']],
    ['before spaces at the end of a cell', '"a, b"  ,x', ['a, b', 'x']],
  ])('is a quotation mark, and costs no row: %s', async (_name, line, cells) => {
    const { rows, issues } = await readAll(`text,more\n${line}\nlast,"y"\n`);
    expect(rows).toEqual([
      { number: 2, cells },
      { number: 3, cells: ['last', 'y'] },
    ]);
    expect(issues).toEqual([]);
  });
});
