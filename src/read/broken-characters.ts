import type { ReportIssue } from './reader.js';
import type { Row } from './rows.js';

/** The character that stands for bytes that could not be decoded. */
export const replacement = '\ufffd';
/** No text holds it: where it stands, a copy or a program went wrong. */
export const nul = '\0';

const lost = {
  message: 'Some characters of this cell could not be decoded and show as \ufffd.',
  hint: 'Export the file again as UTF-8, or say with --encoding how it is encoded.',
};
const empty = {
  message: 'This cell holds NUL bytes, which are no text: part of the file may be missing.',
  hint: 'Copy or export the file again.',
};

/** Reports cells in which characters were lost, or which hold what is none. */
export function reportBrokenCharacters(
  row: Row,
  columns: readonly string[],
  report: ReportIssue,
): void {
  row.cells.forEach((cell, index) => {
    if (typeof cell !== 'string') return;
    const found = cell.includes(replacement) ? lost : cell.includes(nul) ? empty : undefined;
    if (found === undefined) return;
    const name = columns[index] ?? '';
    report({
      code: 'broken-characters',
      row: row.number,
      column: name === '' ? `column ${index + 1}` : name,
      ...found,
    });
  });
}
