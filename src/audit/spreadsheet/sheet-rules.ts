import type { Finding, Rule } from '../breach.js';
import { cellName, columnName, filledCells } from './book.js';
import type { Book, Sheet } from './book.js';

/** What holds for every worksheet. */
export const sheetRules: readonly Rule<Book>[] = [
  {
    id: 'no-hidden-content',
    fix: 'Show it, or delete it: what is hidden is still read out, and published.',
    find: eachSheet(hidden),
  },
  {
    id: 'sheet-names',
    fix: 'Name each worksheet for what it holds, briefly: Table_1, Notes.',
    find: eachSheet(badName),
  },
  {
    id: 'starts-at-a1',
    fix: 'Begin in cell A1, with the title of the worksheet.',
    find: eachSheet(function* ({ rows }) {
      const first = rows[0]?.[0];
      if ((first?.text.trim() ?? '') === '')
        yield { cell: 'A1', message: 'Cell A1, where reading begins, is empty.' };
    }),
  },
  {
    id: 'no-merged-cells',
    fix: 'Unmerge them: screen readers lose the row and column of a merged cell.',
    find: eachSheet(function* ({ merged }) {
      for (const range of merged) yield { cell: range, message: 'Cells are merged.' };
    }),
  },
  {
    id: 'picture-alternatives',
    fix: 'Give each picture and chart an alternative text, or keep them out of spreadsheets.',
    find: eachSheet(function* ({ silentPictures }) {
      if (silentPictures > 0)
        yield { message: `${silentPictures} pictures or charts have no alternative text.` };
    }),
  },
  {
    id: 'no-blank-rows',
    fix: 'Delete the blank rows, or part the tables into worksheets of their own.',
    find: eachSheet(blankRows),
  },
];

/** Runs over the sheets, and says in each finding which one it is about. */
export function eachSheet(
  find: (sheet: Sheet) => Iterable<Omit<Finding, 'sheet'>>,
): (book: Book) => Generator<Finding> {
  return function* ({ sheets }) {
    for (const sheet of sheets)
      for (const finding of find(sheet)) yield { sheet: sheet.name, ...finding };
  };
}

function* hidden(sheet: Sheet): Generator<Finding> {
  if (sheet.isHidden) yield { message: 'The worksheet is hidden.' };
  for (const row of sheet.hiddenRows)
    yield { cell: cellName(row, 0), message: `Row ${row + 1} is hidden.` };
  for (const column of sheet.hiddenColumns)
    yield { cell: cellName(0, column), message: `Column ${columnName(column)} is hidden.` };
}

/** The names that programs give to sheets, in the languages of the islands and around. */
const unnamed =
  /^(?:sheet|worksheet|tabelle|feuille?|hoja|foglio|blad|ark|taflen)\s*\d*(?:\s*\(\d+\))?$/i;
const longestName = 31;

function* badName({ name }: Sheet): Generator<Finding> {
  if (name.trim() === '') yield { message: 'The worksheet has no name.' };
  else if (unnamed.test(name))
    yield { message: `The name "${name}" says nothing of what is in it.` };
  if (name.length > longestName)
    yield { message: `The name is longer than ${longestName} characters.` };
}

/** Blank rows before the last that is filled; a screen reader takes the first for the end. */
function* blankRows(sheet: Sheet): Generator<Finding> {
  let expected = 0;
  for (const { row } of filledCells(sheet)) {
    if (row > expected && expected > 0)
      yield {
        cell: cellName(expected, 0),
        message:
          row === expected + 1
            ? `Row ${row} is blank.`
            : `Rows ${expected + 1} to ${row} are blank.`,
      };
    expected = row + 1;
  }
}
