import { absences } from '../../tables/index.js';
import { charactersOf, columnWidth } from './widths.js';
import type { Line, SheetTable, SheetValue } from './workbook.js';

/** The sheets that are not a table of the report. */
export const names = { cover: 'Cover', contents: 'Contents', notes: 'Notes' } as const;
/** In characters. */
export const coverWidth = 88;

export function line(text: string): Line {
  return { text, role: 'text' };
}

/** A line that leads to another sheet. */
export function lineTo(sheet: string, text: string): Line {
  return { text, role: 'text', linksTo: sheet };
}

export function heading(text: string): Line {
  return { text, role: 'heading' };
}

export function link(sheet: string): SheetValue {
  return { text: sheet, linksTo: sheet };
}

/** A table of texts. */
export function plainTable(
  name: string,
  titles: readonly string[],
  rows: readonly (readonly SheetValue[])[],
): SheetTable {
  return {
    name,
    columns: titles.map((title, place) => ({
      title,
      decimals: undefined,
      width: columnWidth(
        title,
        rows.map((row) => charactersOf(shownText(row[place]!))),
        coverWidth,
      ),
    })),
    length: rows.length,
    rows: () => rows,
    isForm: false,
  };
}

function shownText(value: SheetValue): string {
  return typeof value === 'object' ? value.text : String(value);
}

/** A text that is there: nothing to say is not applicable. */
export function whole(text: string): string {
  return text.trim() === '' ? absences['not-applicable'] : text;
}
