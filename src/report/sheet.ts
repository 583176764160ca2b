import { csvLine, safeText } from './to-csv.js';

/** A table of texts for people to read and fill in, the form that spreadsheets share. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Texts only: nothing in them is ever a formula or a number. */
  readonly rows: readonly (readonly string[])[];
}

interface SheetColumn {
  /** Unique in its sheet. */
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** The values that may be filled in, where only some are allowed. */
  readonly choices?: readonly string[];
}

/** As CSV; what a spreadsheet would run as a formula gets an apostrophe in front. */
export function* sheetToCsv({ columns, rows }: Sheet): Generator<string> {
  yield csvLine(columns.map(({ title }) => safeText(title)));
  for (const row of rows) yield csvLine(row.map(safeText));
}
