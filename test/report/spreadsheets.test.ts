import { describe, expect, test } from '@jest/globals';

import { readOdsBook, readXlsxBook } from '../../src/audit/spreadsheet/index.js';
import type { Book, Sheet } from '../../src/audit/spreadsheet/book.js';
import { reportWorkbook } from '../../src/report/workbook/from-report.js';
import { toOds } from '../../src/report/ods/to-ods.js';
import { toXlsx } from '../../src/report/xlsx/to-xlsx.js';
import { mostRows } from '../../src/report/workbook/workbook.js';
import type { Cell, Row, Table } from '../../src/tables/index.js';
import { chartedTables } from '../support/charted-tables.js';
import { hostileStrings } from '../support/hostile-strings.js';
import { hostileTables } from '../support/hostile-tables.js';
import { reportOf } from '../support/report-text.js';

const tables = [
  ...chartedTables,
  ...hostileTables.map((table, place) => ({ ...table, number: `9.${place + 1}` })),
];
const workbook = reportWorkbook(reportOf(tables, { preamble: hostileStrings }).text, tables);

/** A cell as it should be read again. */
function expected(cell: Cell): { readonly text: string; readonly isNumber: boolean } {
  if (cell.kind === 'text') return { text: readable(cell.value), isNumber: false };
  if (cell.kind === 'absent')
    return { text: cell.reason === 'confidential' ? '[c]' : '[z]', isNumber: false };
  return { text: String(Math.round(cell.value * 1e6) / 1e6 + 0), isNumber: true };
}

/** What XML cannot hold shows as \ufffd, line ends are one character, and a cell holds so many. */
function readable(text: string): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  return plain.trim() === '' ? '[z]' : plain;
}

function sheetOf(book: Book, { number }: Table): Sheet {
  return book.sheets.find(({ name }) => name === `Table_${number.replaceAll('.', '_')}`)!;
}

describe.each([
  ['XLSX', async () => readXlsxBook(Buffer.concat([...toXlsx(workbook)]))],
  ['ODS', async () => readOdsBook(Buffer.concat([...toOds(workbook)]))],
] as const)('the report as %s', (kind, read) => {
  test('holds every cell of every table, numbers as numbers', async () => {
    const book = await read();
    for (const table of tables.filter(({ rows }) => rows.length > 0)) {
      const sheet = sheetOf(book, table);
      const { top, bottom } = sheet.tables[0]!;
      const shown = sheet.rows.slice(top + 1, bottom + 1).map((cells) =>
        cells!.map((cell) => ({
          ...cell!,
          text: cell!.text.replace(/_x005F_(?=x)/g, '_'),
        })),
      );
      expect(shown).toEqual(table.rows.map((row) => row.map(expected)));
    }
  });

  test('begins with a cover, contents with links and the notes, each once', async () => {
    const { sheets, title, language } = await read();
    expect({ title, language }).toEqual({ title: 'A small report', language: 'en-GB' });
    expect(sheets.slice(0, 3).map(({ name }) => name)).toEqual(['Cover', 'Contents', 'Notes']);
    const names = sheets.slice(3).map(({ name }) => name);
    expect(sheets[1]!.linksTo).toEqual(['Cover', 'Notes', ...names]);
    const notes = sheets[2]!.rows.slice(3).map((cells) => cells!.map((cell) => cell!.text));
    expect(notes[0]).toEqual([
      '[note 1]',
      'Figures made for tests.',
      'Table_1, Table_2, Table_3, Table_4, Table_5',
    ]);
    expect(sheetOf(await read(), chartedTables[0]!).rows[0]![0]!.text).toBe(
      'Table 1: Themes [note 1] [note 2]',
    );
  });

  test('marks each table, with headers that differ', async () => {
    const book = await read();
    const filled = tables.filter(({ rows }) => rows.length > 0);
    for (const table of filled) {
      const { tables: marked, rows } = sheetOf(book, table);
      expect(marked).toHaveLength(1);
      const headers = rows[marked[0]!.top]!.map((cell) => cell!.text.toLowerCase());
      expect(headers.filter((header, place) => headers.indexOf(header) !== place)).toEqual([]);
      expect(headers).toHaveLength(table.columns.length);
    }
    expect(kind).toMatch(/XLSX|ODS/);
  });
});

test('a table of more rows than a sheet has goes on in the next', () => {
  const [table] = chartedTables;
  const many = {
    ...table!,
    rows: new Array<Row>(mostRows + 5).fill(table!.rows.at(0)!),
  };
  const { sheets } = reportWorkbook(reportOf([many]).text, [many]);
  const parts = sheets.slice(3);
  expect(parts.map(({ name }) => name)).toEqual(['Table_1_part_1', 'Table_1_part_2']);
  const lengths = parts.map(({ lines, table: part }) => lines.length + 1 + part!.length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(mostRows);
  expect(parts[0]!.table!.length + parts[1]!.table!.length).toBe(mostRows + 5);
  expect(parts[1]!.lines[0]!.text).toMatch(/^Table 1: Themes, part 2 of 2/);
});
