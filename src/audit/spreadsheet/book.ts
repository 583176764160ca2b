/** What the checklist looks at in a spreadsheet, whichever format it was read from. */
export interface Book {
  /** Of the document's properties; '' where there is none. */
  readonly title: string;
  readonly language: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows and columns that do not show, counted from 0, where they hold something. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Ranges of merged cells. */
  readonly merged: readonly string[];
  /** Ranges that are marked as tables. */
  readonly tables: readonly Range[];
  /** Names of sheets that links lead to. */
  readonly linksTo: readonly string[];
  /** Pictures and charts without words for those who do not see them. */
  readonly silentPictures: number;
  /** By row and column, counted from 0; undefined where nothing stands. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
}

export interface Cell {
  readonly text: string;
  readonly isNumber: boolean;
}

/** Rows and columns counted from 0, the last ones included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "B7" of row 6 and column 1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

export function rangeName({ top, left, bottom, right }: Range): string {
  return `${cellName(top, left)}:${cellName(bottom, right)}`;
}

/** The row and column of "B7" or "$B$7"; undefined where it is no cell. */
export function cellPlace(
  name: string,
): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits) - 1, column: column - 1 };
}

/** The range "A4:C9", or that of a single cell. */
export function rangeOf(text: string): Range | undefined {
  const [first = '', last = first] = text.split(':');
  const from = cellPlace(first);
  const to = cellPlace(last);
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

export function isInside(
  { top, left, bottom, right }: Range,
  row: number,
  column: number,
): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The cells of a sheet in which something stands. */
export function* filledCells({
  rows,
}: Sheet): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
  for (const [row, cells] of rows.entries()) {
    if (!cells) continue;
    for (const [column, cell] of cells.entries())
      if (cell && cell.text.trim() !== '') yield { row, column, cell };
  }
}
