import { csvLine, safeText } from './to-csv.js';
import type { Workbook } from './workbook/workbook.js';
import { toXlsx } from './xlsx/to-xlsx.js';

/** A table of texts for people to read and fill in, the form that spreadsheets share. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly FormColumn[];
  /** Texts only: nothing in them is ever a formula or a number. */
  readonly rows: readonly (readonly string[])[];
}

interface FormColumn {
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

/** As a workbook that begins with the header row: what is read again when it is filled in. */
export function sheetsToXlsx(sheets: readonly Sheet[], title: string): Uint8Array {
  const workbook: Workbook = {
    title,
    sheets: sheets.map(({ name, columns, rows }) => ({
      name,
      lines: [],
      table: {
        name,
        columns: columns.map((column) => ({ ...column, decimals: undefined })),
        length: rows.length,
        rows: () => rows,
        isForm: true,
      },
    })),
  };
  return Buffer.concat([...toXlsx(workbook)]);
}
