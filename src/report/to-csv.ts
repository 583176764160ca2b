import { whenEmpty } from '../tables/index.js';
import type { Table } from '../tables/index.js';
import { formatCell } from './format-cell.js';
import { remembering } from '../collections/index.js';
import { mostTexts } from './most-texts.js';

/** One table as RFC 4180 CSV: a header row of titles, then the cells; of a table without rows a row that says why. */
export function tableToCsv(table: Table): string {
  return [...csvLines(table)].join('');
}

/** The same line by line: the largest tables have a hundred thousand. */
export function* csvLines(table: Table): Generator<string> {
  const { columns, rows } = table;
  yield csvLine(columns.map(({ title }) => safeText(title)));
  if (rows.length === 0)
    yield csvLine(columns.map((_, column) => (column === 0 ? whenEmpty(table) : '')));
  const textOf = remembering((text) => quoted(safeText(text)), mostTexts);
  for (const row of rows) {
    let line = '';
    for (let column = 0; column < row.length; column++) {
      const cell = row[column]!;
      if (column > 0) line += ',';
      // What is no text is digits or a sign of absence, which nothing needs to be done about.
      line += cell.kind === 'text' ? textOf(cell.value) : formatCell(cell, columns[column]!);
    }
    yield `${line}\r\n`;
  }
}

/** One line, quoted where needed, with its CRLF. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe in front, which spreadsheets take
 * as "this is text". Numbers are left alone: -1.5 is a number.
 */
export function safeText(text: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
}

export function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
