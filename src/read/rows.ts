/** What stands in one cell: a text, or several values where the file itself keeps them apart. */
export type Cell = string | readonly string[];

/** One row of a file; cell i belongs to column i, and cells past the end are blank. */
export interface Row {
  /** As a spreadsheet numbers it: the header is row 1. In JSON the record's place, counted from 1. */
  readonly number: number;
  readonly cells: readonly (Cell | undefined)[];
  /** In a CSV file, where a row of unusual length stands: a quotation mark may have joined its cells. */
  readonly misquoted?: LinesOfFile | undefined;
}

/** Lines of a file as an editor counts them, from 1. */
export interface LinesOfFile {
  readonly line: number;
  readonly lines: number;
}

/** What a file says of a column, before anybody looks at its values. */
export interface ColumnHead {
  /** The wording of the question or the name of the field, trimmed; '' when the file gives none. */
  readonly header: string;
  /** What a further header line adds: the row of a grid. */
  readonly detail?: string | undefined;
  /** The platform's own short name, such as `Q12_3`. */
  readonly code?: string | undefined;
  /** The options that could be chosen, where the headers of the file name them all. */
  readonly options?: readonly string[] | undefined;
  /** It numbers the rows of its own file: in another file the same number is somebody else. */
  readonly isCounted?: true | undefined;
  /** What the layout itself says that the column is; undefined when only its values can tell. */
  readonly role?: ColumnRole | undefined;
}

/** `other-text`: what was written behind "other, please specify" of the column before it. */
export type ColumnRole = 'response-id' | 'submitted' | 'personal' | 'bookkeeping' | 'other-text';

/** How the file is laid out, and what shows it. */
export interface FoundLayout {
  /** The platform's name, such as `Qualtrics`. */
  readonly name: string;
  /** A sentence for the person who exported the file. */
  readonly why: string;
}

/** The rows of one file. */
export interface Rows {
  /** The format, and what of the file was read: `XLSX, sheet "Responses"`. */
  readonly format: string;
  /** What a text is decoded from, once a batch showed it; undefined for ASCII and workbooks. */
  readonly encoding: string | undefined;
  /** Undefined when the layout is no platform's own: one header row, and the rest are responses. */
  readonly layout: FoundLayout | undefined;
  /** One name a column, with its detail. A later row may bring new ones, so look again after each batch. */
  readonly columns: readonly string[];
  /** By column, and as long as `columns`. */
  readonly heads: readonly ColumnHead[];
  /** The rows that hold responses, many at a time. Rows of tests and previews are reported and left out. */
  readonly batches: AsyncIterable<readonly Row[]>;
}
