import type { Table } from '../tables/index.js';
import { formatCell } from './format-cell.js';

/** One table as RFC 4180 CSV: a header row of titles, then the cells. */
export function tableToCsv({ columns, rows }: Table): string {
  const lines = rows.map((row) =>
    row.map((cell, column) => {
      const shown = formatCell(cell, columns[column]!);
      return cell.kind === 'text' ? safeText(shown) : shown;
    }),
  );
  return [columns.map(({ title }) => safeText(title)), ...lines].map(csvLine).join('');
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

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
