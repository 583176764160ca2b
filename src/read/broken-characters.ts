import type { ReportIssue } from './reader.js';
import type { Row } from './rows.js';

/** The character that stands for bytes that could not be decoded. */
export const replacement = '\ufffd';

/** Reports cells in which characters were lost. */
export function reportBrokenCharacters(
  row: Row,
  columns: readonly string[],
  report: ReportIssue,
): void {
  row.cells.forEach((cell, index) => {
    if (typeof cell !== 'string' || !cell.includes(replacement)) return;
    const name = columns[index] ?? '';
    report({
      code: 'broken-characters',
      row: row.number,
      column: name === '' ? `column ${index + 1}` : name,
      message: 'Some characters of this cell could not be decoded and show as \ufffd.',
      hint: 'Export the file again as UTF-8, or say with --encoding how it is encoded.',
    });
  });
}
