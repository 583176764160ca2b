import type { ReportIssue } from './reader.js';
import type { Row } from './rows.js';

/** So many of the rows must begin alike for a beginning to tell anything. */
const most = 0.9;
/** What fewer rows than this begin with is an exception. */
const least = 0.1;

/** Beginnings that no word of an answer is, which goes on in the next line. */
const forms = {
  figure: /^\d{1,15}$/,
  time: /^\d[\d\s/.:,TZ+-]{5,30}(?:[ap]m)?$/i,
  code: /^(?=.*\d)\S{2,64}$/,
} as const;

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
  readonly #known: ReadonlySet<string>;
  readonly #usual: ReadonlySet<string | undefined>;
  readonly #beginTells: boolean;
  /** A short row that waits for the one after it. */
  #short: Row | undefined;

  /**
   * @param width the number of cells that a row must have
   * @param sample the first rows below the header
   */
  constructor(width: number, sample: readonly Row[], report: ReportIssue) {
    this.#width = width;
    this.#report = report;
    const beginnings = sample.filter(({ cells }) => cells.length >= width).map(beginningOf);
    this.#known = repeated(beginnings);
    this.#usual = usual(beginnings.map(formOf));
    const telling = beginnings.filter((text) => this.#isBeginning(text)).length;
    this.#beginTells = telling > 0 && telling >= most * beginnings.length;
  }

  /** The rows that can be used; the others are reported. A row may come with the batch after its own. */
  take(rows: readonly Row[]): readonly Row[] {
    const whole: Row[] = [];
    for (const row of rows) {
      const begins = this.#beginTells && this.#isBeginning(beginningOf(row));
      this.#settle(begins, whole);
      if (row.cells.length < this.#width) {
        if (begins) this.#short = row;
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

  #isBeginning(text: string): boolean {
    const form = formOf(text);
    return (form !== undefined && this.#usual.has(form)) || this.#known.has(text);
  }

  #reject({ number, cells }: Row): void {
    this.#report({
      code: 'row-length',
      row: number,
      message: `Row ${number} has ${cells.length} cells, the header has ${this.#width}.`,
      hint: 'Look for a quotation mark or line break that is not quoted in this row or the one before.',
    });
  }
}

function beginningOf({ cells }: Row): string {
  return String(cells[0] ?? '').trim();
}

function formOf(text: string): string | undefined {
  return Object.entries(forms).find(([, form]) => form.test(text))?.[0];
}

function usual(found: readonly (string | undefined)[]): ReadonlySet<string | undefined> {
  const counts = new Map<string | undefined, number>();
  for (const form of found) counts.set(form, (counts.get(form) ?? 0) + 1);
  return new Set(
    [...counts].flatMap(([form, count]) => (count >= least * found.length ? [form] : [])),
  );
}

function isBlank(cell: Row['cells'][number]): boolean {
  return String(cell ?? '').trim() === '';
}

/** A blank is no beginning that tells: a row that goes on may begin with one. */
function repeated(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const text of texts) {
    if (seen.has(text) && text !== '') again.add(text);
    seen.add(text);
  }
  return again;
}
