import type { Finding, Rule } from '../breach.js';
import { cellName, columnName, filledCells, isInside, rangeName } from './book.js';
import type { Book, Cell, Range, Sheet } from './book.js';
import { eachSheet } from './sheet-rules.js';

/** What holds for the tables of a worksheet. */
export const tableRules: readonly Rule<Book>[] = [
  {
    id: 'table-marked',
    fix: 'Mark the cells as a table (Insert, Table; in LibreOffice Data, Define Range), with its header row.',
    find: eachSheet(unmarked),
  },
  {
    id: 'one-table-a-sheet',
    fix: 'Give each table a worksheet of its own.',
    find: eachSheet(function* ({ tables }) {
      for (const range of tables.slice(1))
        yield { cell: rangeName(range), message: 'A second table stands on the worksheet.' };
    }),
  },
  {
    id: 'table-from-column-a',
    fix: 'Begin the table in column A, below its title.',
    find: eachTable(function* (_, range) {
      if (range.left > 0)
        yield {
          cell: cellName(range.top, range.left),
          message: 'The table does not begin in column A.',
        };
    }),
  },
  {
    id: 'header-row',
    fix: 'Give each column a header of its own, in one row.',
    find: eachTable(badHeaders),
  },
  {
    id: 'no-empty-cells',
    fix: 'Fill it, or say with shorthand such as [x] or [z] why there is no value.',
    find: eachTable(emptyCells),
  },
  {
    id: 'numbers-as-numbers',
    fix: 'Store it as a number, and let the cell’s format say how it looks.',
    find: eachTable(textNumbers),
  },
];

function eachTable(
  find: (sheet: Sheet, range: Range) => Iterable<Omit<Finding, 'sheet'>>,
): (book: Book) => Generator<Finding> {
  return eachSheet(function* (sheet) {
    for (const range of sheet.tables) yield* find(sheet, range);
  });
}

function textAt({ rows }: Sheet, row: number, column: number): string {
  return rows[row]?.[column]?.text.trim() ?? '';
}

/** Rows with two cells or more beside each other look like a table. */
function* unmarked(sheet: Sheet): Generator<Finding> {
  let first: { readonly row: number; readonly column: number } | undefined;
  let rows = 0;
  let last = -1;
  let before = { row: -1, column: -1 };
  for (const { row, column } of filledCells(sheet)) {
    const isBeside = before.row === row && before.column === column - 1;
    before = { row, column };
    if (!isBeside || row === last || sheet.tables.some((range) => isInside(range, row, column)))
      continue;
    first ??= { row, column: column - 1 };
    last = row;
    rows += 1;
  }
  if (first && rows > 1)
    yield {
      cell: cellName(first.row, first.column),
      message: `${rows} rows of cells are not marked as a table.`,
    };
}

function* badHeaders(sheet: Sheet, { top, left, right }: Range): Generator<Finding> {
  const seen = new Map<string, string>();
  for (let column = left; column <= right; column++) {
    const cell = cellName(top, column);
    const title = textAt(sheet, top, column);
    const key = title.toLowerCase();
    const other = seen.get(key);
    if (title === '') yield { cell, message: 'The column has no header.' };
    else if (/^column ?\d+$/i.test(title))
      yield { cell, message: `The header "${title}" says nothing.` };
    else if (other !== undefined)
      yield { cell, message: `The header "${title}" stands in ${other}, too.` };
    else seen.set(key, cell);
  }
}

function* emptyCells(sheet: Sheet, { top, left, bottom, right }: Range): Generator<Finding> {
  for (let row = top + 1; row <= bottom; row++) {
    for (let column = left; column <= right; column++)
      if (textAt(sheet, row, column) === '')
        yield { cell: cellName(row, column), message: 'The cell is empty.' };
  }
}

/** A number as people write it: with separators, a sign, a currency or per cent. */
const numeric = /^[-−+]?[£$€]?\d{1,3}(?:[,  ]?\d{3})*(?:\.\d+)?\s*%?$/;

/** Headers of columns that hold names which may look like numbers. */
const naming = /question|code|\bids?\b|number|\bno\b|\bref|year|version|page|phone/i;

/**
 * Numbers written as text: among numbers, or as most of a column. Columns before the first number may hold names
 * that look like numbers; in a table without numbers that is the first column.
 */
function* textNumbers(sheet: Sheet, { top, left, bottom, right }: Range): Generator<Finding> {
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const cells = (column: number): readonly (Cell | undefined)[] =>
    Array.from({ length: bottom - top }, (_, i) => sheet.rows[top + 1 + i]?.[column]);
  const holdsNumbers = columns.map((column) =>
    cells(column).some((cell) => cell?.isNumber === true),
  );
  const firstNumber = holdsNumbers.indexOf(true);
  for (const [place, column] of columns.entries()) {
    if (firstNumber < 0 ? place === 0 : place < firstNumber) continue;
    const own = cells(column);
    const wrong = own.flatMap((cell, i) =>
      cell && !cell.isNumber && numeric.test(cell.text.trim()) ? [{ cell, row: top + 1 + i }] : [],
    );
    const filled = own.filter((cell) => cell && cell.text.trim() !== '').length;
    const isName = naming.test(textAt(sheet, top, column)) || wrong.length * 2 < filled;
    if (holdsNumbers[place] !== true && isName) continue;
    for (const { cell, row } of wrong)
      yield {
        cell: cellName(row, column),
        message: `"${cell.text.trim()}" is stored as text in column ${columnName(column)}.`,
      };
  }
}
