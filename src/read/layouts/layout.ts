import type { ColumnHead, Row } from '../rows.js';

/** How one platform writes its exports. */
export interface Layout {
  /** The platform, in the words of `winnow inspect`. */
  readonly name: string;
  /** What the beginning of a file shows, or undefined unless it shows beyond doubt that it is this layout. */
  recognise(sample: Sample): Recognised | undefined;
}

/**
 * The first rows of a file that are not blank, header first. A file that names its columns apart from
 * its rows (JSON) has the names as its first row. Rows may be shorter than the widest.
 */
export type Sample = readonly (readonly string[])[];

/** What a layout makes of a file. */
export interface Recognised {
  /** A sentence for the person who exported the file. */
  readonly why: string;
  /** How many rows of the sample, from its first, are no responses. */
  readonly headerRows: number;
  readonly heads: readonly ColumnHead[];
  /** The cells by `heads`, where they are not the cells of the file one by one. */
  readonly toCells?: ((cells: Row['cells']) => Row['cells']) | undefined;
  /** Why a row is a test and no response; undefined for a response. */
  readonly whyTest?: ((cells: Row['cells']) => string | undefined) | undefined;
}

/** The cell of a sample, trimmed and on one line. */
export function textOf(row: readonly string[] | undefined, column: number): string {
  return (row?.[column] ?? '').replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

/** The width of the widest of the rows. */
export function widthOf(rows: Sample): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** Makes something for each column of a number of them. */
export function forColumns<Made>(width: number, make: (column: number) => Made): Made[] {
  return Array.from({ length: width }, (_, column) => make(column));
}
