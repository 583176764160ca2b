import type { IssueReport } from '../issues/index.js';

/** What stands in one cell: a text, or several values where the file itself keeps them apart (JSON). */
export type Cell = string | readonly string[];

/** One row of a file; cell i belongs to column i, and cells past the end are blank. */
export interface Row {
  /** As a spreadsheet numbers it: the header is row 1. In JSON the record's place, counted from 1. */
  readonly number: number;
  readonly cells: readonly (Cell | undefined)[];
}

/** What a file says of a column, before anybody looks at its values. */
export interface ColumnHead {
  /** The wording of the question or the name of the field, trimmed. */
  readonly header: string;
  /** What a further header line adds: the row of a grid. */
  readonly detail?: string | undefined;
  /** The platform's own short name, such as `Q12_3`. */
  readonly code?: string | undefined;
  /** What the layout itself says that the column is; undefined when only its values can tell. */
  readonly role?: ColumnRole | undefined;
}

/** `other-text`: what was written behind "other, please specify" of the column before it. */
export type ColumnRole = 'response-id' | 'submitted' | 'personal' | 'bookkeeping' | 'other-text';

/** The rows of one file. */
export interface Rows {
  readonly format: string;
  /** The headers. In JSON a later record may bring new ones, so look again after each row. */
  readonly columns: readonly string[];
  /** By column; absent when the file has a header each and no more. */
  readonly heads?: readonly ColumnHead[] | undefined;
  readonly rows: AsyncIterable<Row>;
}

/** Takes note of something wrong with the file. A row reported as unreadable is not yielded. */
export type ReportIssue = (report: Omit<IssueReport, 'file'>) => void;

/** Turns the bytes of one kind of file into rows. */
export interface Reader {
  /** What the format is called, in the words of `winnow inspect`. */
  readonly title: string;
  /** Tells by the beginning of the file, decoded, whether this reader takes it. */
  accepts(start: string): boolean;
  open(input: ReaderInput): Promise<Rows>;
}

export interface ReaderInput {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly start: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly report: ReportIssue;
}

/** The character that stands for bytes that could not be decoded. */
const replacement = '\ufffd';

/** Reports cells in which characters were lost. */
export function reportBrokenCharacters(
  row: Row,
  columns: readonly string[],
  report: ReportIssue,
): void {
  row.cells.forEach((cell, index) => {
    if (typeof cell !== 'string' || !cell.includes(replacement)) return;
    report({
      code: 'broken-characters',
      row: row.number,
      column: columns[index] ?? `column ${index + 1}`,
      message: 'Some characters of this cell are not valid UTF-8 and show as \ufffd.',
      hint: 'Export the file again as UTF-8, or UTF-16 with a byte order mark.',
    });
  });
}
