/** What a spreadsheet holds, whichever file format it is written in. */
export interface Workbook {
  /** What the document's properties call it. */
  readonly title: string;
  readonly sheets: readonly WorkbookSheet[];
}

export interface WorkbookSheet {
  /** Unique in the workbook, at most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** What stands above the table, a line a row in column A; on a sheet without a table, the whole text. */
  readonly lines: readonly Line[];
  readonly table: SheetTable | undefined;
  /** The width of column A where there is no table, in characters. */
  readonly width?: number;
}

export interface Line {
  readonly text: string;
  readonly role: 'title' | 'heading' | 'text';
  /** The sheet that a click on it leads to. */
  readonly linksTo?: string;
}

export interface SheetTable {
  /** Unique in the workbook: letters, digits and underscores. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly length: number;
  /** As many as `length`; given anew for each reading, since a large table is never held as a whole. */
  readonly rows: () => Iterable<readonly SheetValue[]>;
  /** For people who fill it in: the header stays in sight, and rows can be filtered. */
  readonly isForm: boolean;
}

export interface SheetColumn {
  /** Unique in its table. */
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Its values are numbers with so many decimal places; undefined: texts. */
  readonly decimals: number | undefined;
  /** The values that may be filled in, where only some are allowed. */
  readonly choices?: readonly string[];
}

/** A text stays a text, whatever it looks like; an empty one is an empty cell. */
export type SheetValue = string | number | { readonly text: string; readonly linksTo: string };

/** The most rows that a sheet has, in XLSX as in ODS. */
export const mostRows = 1_048_576;

/** The most decimal places that a number is formatted with. */
export const mostDecimals = 6;

/** The row of the table's header, counted from 1. */
export function headerRow({ lines }: WorkbookSheet): number {
  return lines.length + 1;
}

/** The width of column A where nothing else is said. */
const plainWidth = 80;

/** The widths of a sheet's columns, in characters. */
export function widthsOf({ table, width = plainWidth }: WorkbookSheet): readonly number[] {
  return table?.columns.map((column) => column.width) ?? [width];
}

/** What fits across an upright page of A4, in characters; what is wider is printed on one that lies, made to fit. */
const mostUpright = 92;

export function orientationOf(sheet: WorkbookSheet): 'portrait' | 'landscape' {
  const sum = widthsOf(sheet).reduce((total, width) => total + width, 0);
  return sum <= mostUpright ? 'portrait' : 'landscape';
}
