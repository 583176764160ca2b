import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { dateFormatOf } from '../../src/read/xlsx/number-format.js';
import { toXlsx } from '../support/to-xlsx.js';
import type { WorkbookParts } from '../support/to-xlsx.js';
import { readAll } from './source.js';

/** How the cells of a row below a header of the same width are read. */
async function read(cells: string, parts?: WorkbookParts): Promise<readonly unknown[]> {
  const count = cells.split('<c').length - 1;
  const header = Array.from({ length: count }, (_, at) => `<c t="str"><v>h${at}</v></c>`).join('');
  const sheet = `<row>${header}</row><row>${cells}</row>`;
  const { rows } = await readAll(toXlsx({ Sheet1: sheet }, parts));
  return Array.from({ length: count }, (_, column) => rows[0]?.cells[column] ?? '');
}

describe('the cells of a workbook', () => {
  test('are texts that it keeps in one place, in the cell, or as the value of a formula', async () => {
    const cells =
      '<c t="s"><v>1</v></c><c t="inlineStr"><is><t> a  b </t></is></c><c t="str"><f>A1&amp;"x"</f><v>ax</v></c>';
    const sharedStrings = '<si><t>zero</t></si><si><t>one &lt;b&gt; &amp; é&#x1F600;</t></si>';
    expect(await read(cells, { sharedStrings })).toEqual(['one <b> & é😀', ' a  b ', 'ax']);
  });

  test('may be texts of many runs; readings of Japanese characters are no part of them', async () => {
    const sharedStrings =
      '<si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> and not</t></r></si>' +
      '<si><t>課題</t><rPh sb="0" eb="2"><t>カダイ</t></rPh><phoneticPr fontId="1"/></si>';
    expect(await read('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>', { sharedStrings })).toEqual([
      'bold and not',
      '課題',
    ]);
  });

  test('may hold characters that XML cannot', async () => {
    const sharedStrings = '<si><t>two_x000D_\nlines_x0009_and _x005F_x000D_ itself</t></si>';
    expect(await read('<c t="s"><v>0</v></c>', { sharedStrings })).toEqual([
      'two\r\nlines\tand _x000D_ itself',
    ]);
  });

  test('that are numbers keep their value and are written as short as can be', async () => {
    const values = [
      '5',
      '4.4000000000000004',
      '1E+2',
      '3.292879998E9',
      '12345678901234567890',
      '-0.5',
    ];
    const cells = values.map((value) => `<c><v>${value}</v></c>`).join('');
    expect(await read(cells)).toEqual([
      '5',
      '4.4',
      '100',
      '3292879998',
      '12345678901234567890',
      '-0.5',
    ]);
  });

  test('that are truth values, errors or blank are what the sheet shows', async () => {
    const cells =
      '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><f>foo</f><v>#NAME?</v></c><c s="0"/><c><f>1/0</f></c>';
    expect(await read(cells)).toEqual(['TRUE', 'FALSE', '#NAME?', '', '']);
  });

  test('that are dates are shown as dates, and no other number is', async () => {
    const styles =
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="165" formatCode="&quot;day&quot; 0"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="46"/><xf numFmtId="165"/><xf numFmtId="9"/></cellXfs>';
    const cells =
      '<c s="1"><v>45300</v></c><c s="2"><v>45300.375</v></c><c s="3"><v>0.5</v></c><c s="4"><v>1.25</v></c>' +
      '<c s="5"><v>45300</v></c><c s="6"><v>0.25</v></c><c s="0"><v>45300.375</v></c><c s="1"><v>-3</v></c><c t="d"><v>2024-01-09</v></c>';
    expect(await read(cells, { styles })).toEqual([
      '2024-01-09',
      '2024-01-09 09:00:00',
      '12:00:00',
      '30:00:00',
      '45300',
      '0.25',
      '45300.375',
      '-3',
      '2024-01-09',
    ]);
  });

  // ECMA-376, part 1, 18.17.4.1: day 1 is 1 January 1900, and 29 February 1900 is day 60.
  test.each([
    ['1', '', '1900-01-01'],
    ['59', '', '1900-02-28'],
    ['61', '', '1900-03-01'],
    ['0', 'date1904="1"', '1904-01-01'],
    ['43838', 'date1904="true"', '2024-01-09'],
  ])(
    'that are dates follow the calendar of the workbook: %s %s',
    async (serial, properties, date) => {
      const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
      expect(await read(`<c s="0"><v>${serial}</v></c>`, { styles, properties })).toEqual([date]);
    },
  );

  test.each([
    ['dd/mm/yyyy', true],
    ['[$-809]d mmmm yyyy;@', true],
    ['m/d/yy h:mm', true],
    ['h:mm AM/PM', true],
    ['General', false],
    ['0.00E+00', false],
    ['#,##0.00 "days"', false],
    ['[Red]0;[Blue]-0', false],
    ['_-£* #,##0_-', false],
    ['0%', false],
    ['@', false],
  ])('are dates by the format %s: %s', (code, isDate) => {
    expect(dateFormatOf(code) !== undefined).toBe(isDate);
  });

  test('stand where their reference says, in rows that are numbered as the sheet numbers them', async () => {
    const sheet =
      '<row r="2"><c r="A2" t="str"><v>id</v></c><c r="C2" t="str"><v>text</v></c></row>' +
      '<row r="5"><c r="C5" t="str"><v>only text</v></c><c r="E5" t="str"><v>beyond</v></c></row>';
    const { columns, rows } = await readAll(toXlsx({ Sheet1: sheet }));
    expect(columns).toEqual(['id', '', 'text', '', '']);
    expect(rows.map(({ number }) => number)).toEqual([5]);
    expect(Array.from(rows[0]!.cells)).toEqual([
      undefined,
      undefined,
      'only text',
      undefined,
      'beyond',
    ]);
  });
});

describe('any table written as a workbook', () => {
  const cell = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', '_x000D_', '\u0000', 'a\r\nb', '<c>', ']]>', '=1+1'),
    )
    // UTF-8, in which the XML is written, has no bytes for half a surrogate pair.
    .filter((text) => !/\p{Surrogate}/u.test(text));
  const blank = (row: readonly string[]): boolean => row.every((text) => text.trim() === '');

  test('is read back as it was', async () => {
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
      );
    const property = fc.asyncProperty(table, async (rows) => {
      const width = rows[0]?.length ?? 1;
      const header = Array.from({ length: width }, (_, column) => `column ${column}`);
      const file = await readAll(toXlsx({ Sheet1: [header, ...rows] }));
      expect(file.columns).toEqual(header);
      expect(file.rows.map(({ cells }) => header.map((_, at) => cells[at] ?? ''))).toEqual(
        rows.filter((row) => !blank(row)),
      );
    });
    await fc.assert(property, { numRuns: 100 });
  });
});
