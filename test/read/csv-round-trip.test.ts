import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAll } from './source.js';
import { toCsv } from '../support/to-csv.js';

const hostile = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\ufeff',
  '\u202eabc',
  'a\r\nb',
  '"',
  ';;;;',
  '#NAME?',
  '[{"a":1}]',
);
/** Without lone surrogates: UTF-8 has no bytes for them. */
const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), hostile);
/** A header is trimmed and on one line, so that names are compared and not their spaces. */
const header = cell.map((text) => text.replace(/\s*[\r\n]+\s*/g, ' ').trim());
const blank = (row: readonly string[]): boolean => row.every((text) => text.trim() === '');

const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.tuple(
      fc.array(header, { minLength: width, maxLength: width }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
    ),
  )
  .filter(([columns]) => !blank(columns) && !columns[0]!.startsWith('\ufeff'));

describe('any table written as CSV', () => {
  test('is read back as it was, wherever its bytes are cut', async () => {
    const property = fc.asyncProperty(
      table,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.nat(400), { maxLength: 10 }),
      async ([columns, rows], delimiter, end, cuts) => {
        const file = await readAll(toCsv([columns, ...rows], delimiter, end), cuts);
        const expected = rows.flatMap((cells, index) =>
          blank(cells) ? [] : [{ number: index + 2, cells }],
        );
        expect(file.columns).toEqual(columns);
        expect(file.rows).toEqual(expected);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });
});
