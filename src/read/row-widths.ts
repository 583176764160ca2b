import type { ReportIssue } from './reader.js';
import { RowBeginnings } from './row-beginnings.js';
import type { Row } from './rows.js';
import { isBlank } from './cell-text.js';

/**
 * Holds the rows of a rectangular file against the width of its header.
 *
 * Who leaves out the blank cells at the end of a row writes one that is too short, and so does who leaves
 * a line break unquoted; the first is a response, the second half of one. They are told apart by how rows
 * begin: a short row is whole when it and the row after it begin as rows of this file do, with a code, a
 * time, or a value that comes again and again.
 */
export class RowWidths {
  readonly #width: number;
  readonly #report: ReportIssue;
  readonly #beginnings: RowBeginnings;
  /** A short row that waits for the one after it. */
  #short: Row | undefined;

  /**
   * @param width the number of cells that a row must have
   * @param sample the first rows below the header
   */
  constructor(width: number, sample: readonly Row[], report: ReportIssue) {
    this.#width = width;
    this.#report = report;
    this.#beginnings = new RowBeginnings(
      sample.filter(({ cells }) => cells.length >= width).map(beginningOf),
    );
  }

  /** The rows that can be used; the others are reported. A row may come with the batch after its own. */
  take(rows: readonly Row[]): readonly Row[] {
    const whole: Row[] = [];
    for (const row of rows) {
      const begins = this.#beginnings.has(beginningOf(row));
      this.#settle(begins, whole);
      if (row.cells.length < this.#width) {
        // Where a quotation mark is out of place, cells are joined: it is not the last ones that are missing.
        if (begins && row.misquoted === undefined) this.#short = row;
        else this.#reject(row);
      } else if (row.cells.slice(this.#width).every(isBlank)) {
        // A spreadsheet may write more delimiters than it has columns.
        whole.push(row);
      } else {
        this.#reject(row);
      }
    }
    return whole;
  }

  /** The last row, once the file is at its end. */
  rest(): readonly Row[] {
    const whole: Row[] = [];
    this.#settle(true, whole);
    return whole;
  }

  #settle(isFollowedByRow: boolean, whole: Row[]): void {
    const row = this.#short;
    this.#short = undefined;
    if (row === undefined) return;
    if (!isFollowedByRow) {
      this.#reject(row);
      return;
    }
    const missing = this.#width - row.cells.length;
    this.#report({
      code: 'short-row',
      row: row.number,
      message: `Row ${row.number} has ${row.cells.length} cells, the header has ${this.#width}: the last ${missing === 1 ? 'one was' : `${missing} were`} read as blank.`,
      hint: 'Whoever wrote the file left out blank cells at the end of the row. If answers are missing, export it again.',
    });
    whole.push(row);
  }

  #reject({ number, cells, misquoted }: Row): void {
    const lines = misquoted === undefined ? '' : inLines(misquoted);
    this.#report({
      code: 'row-length',
      row: number,
      message: `Row ${number} has ${cells.length} cells${lines}, the header has ${this.#width}.`,
      hint: 'Look for a quotation mark or line break that is not quoted in this row or the one before.',
    });
  }
}

function beginningOf({ cells }: Row): string {
  return String(cells[0] ?? '').trim();
}

function inLines({ line, lines }: NonNullable<Row['misquoted']>): string {
  return lines === 1
    ? ` and a quotation mark out of place (line ${line} of the file)`
    : ` in lines ${line} to ${line + lines - 1} of the file`;
}
