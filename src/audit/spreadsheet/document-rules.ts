import type { Finding, Rule } from '../breach.js';
import { cellName, filledCells, isInside } from './book.js';
import type { Book, Sheet } from './book.js';

const coverNames = /cover|title|read ?_?me|about|information/i;
const contentsNames = /contents|index/i;
const notesNames = /notes?\b|footnotes?/i;

/** What a reader looks for before the tables. */
export const documentRules: readonly Rule<Book>[] = [
  {
    id: 'document-title',
    fix: 'Give the document a title in its properties (File, Info).',
    *find({ title }) {
      if (title === '') yield { message: 'The document’s properties have no title.' };
    },
  },
  {
    id: 'document-language',
    fix: 'Set the language of the document in its properties, such as en-GB.',
    *find({ language }) {
      if (language === '') yield { message: 'The document’s properties name no language.' };
    },
  },
  {
    id: 'cover-sheet',
    fix: 'Begin with a worksheet named Cover that says what the workbook is, when it was made, and whom to ask.',
    *find({ sheets }) {
      const first = sheets[0];
      if (first && (!coverNames.test(first.name) || first.tables.length > 0))
        yield { sheet: first.name, message: 'The first worksheet is no cover sheet.' };
    },
  },
  {
    id: 'contents-sheet',
    fix: 'Add a worksheet named Contents after the cover, with a table of all worksheets.',
    *find({ sheets }) {
      const tabled = sheets.filter(isTabled);
      if (tabled.length > 1 && !sheets.some(({ name }) => contentsNames.test(name)))
        yield {
          message: `There is no table of contents for ${tabled.length} worksheets of tables.`,
        };
    },
  },
  {
    id: 'contents-links',
    fix: 'Make each worksheet’s name in the contents a link to it.',
    *find({ sheets }) {
      const contents = sheets.find(({ name }) => contentsNames.test(name));
      if (!contents) return;
      for (const { name } of sheets.filter((sheet) => isTabled(sheet) && !sheet.isHidden)) {
        if (!contents.linksTo.includes(name))
          yield { sheet: contents.name, message: `The contents have no link to ${name}.` };
      }
    },
  },
  {
    id: 'notes-explained',
    fix: 'Give each note a row, with its number, on a worksheet named Notes.',
    find: unknownNotes,
  },
  {
    id: 'notes-numbered',
    fix: 'Number the notes from 1 on without gaps, each once.',
    find: badNumbers,
  },
  {
    id: 'shorthand-explained',
    fix: 'Say on the cover, or above the table, what the shorthand means.',
    find: unexplained,
  },
];

/** A worksheet that holds data, and not only tells of the workbook. */
function isTabled({ name, tables }: Sheet): boolean {
  return (
    tables.length > 0 && ![coverNames, contentsNames, notesNames].some((known) => known.test(name))
  );
}

const noteMark = /\[note (\d+)\]/gi;

function notesSheet({ sheets }: Book): Sheet | undefined {
  return sheets.find(({ name }) => notesNames.test(name));
}

/** The numbers in the first column of the notes. */
function listedNotes(sheet: Sheet): readonly { readonly number: number; readonly row: number }[] {
  return [...filledCells(sheet)].flatMap(({ row, column, cell }) => {
    const [, number] = /^\[?(?:note )?(\d+)\]?$/i.exec(cell.text.trim()) ?? [];
    return column === 0 && number !== undefined ? [{ number: Number(number), row }] : [];
  });
}

function* unknownNotes(book: Book): Generator<Finding> {
  const notes = notesSheet(book);
  const known = new Set(notes ? listedNotes(notes).map(({ number }) => number) : []);
  for (const sheet of book.sheets) {
    if (sheet === notes || coverNames.test(sheet.name)) continue;
    for (const { row, column, cell } of filledCells(sheet)) {
      for (const [mark, number] of cell.text.matchAll(noteMark)) {
        if (!known.has(Number(number)))
          yield {
            sheet: sheet.name,
            cell: cellName(row, column),
            message: notes
              ? `${mark} is not among the notes.`
              : `${mark} leads nowhere: there is no worksheet of notes.`,
          };
      }
    }
  }
}

function* badNumbers(book: Book): Generator<Finding> {
  const notes = notesSheet(book);
  if (!notes) return;
  for (const [place, { number, row }] of listedNotes(notes).entries()) {
    if (number === place + 1) continue;
    const message = `Note ${number} stands where note ${place + 1} should.`;
    yield { sheet: notes.name, cell: cellName(row, 0), message };
    return;
  }
}

/** A sign that stands alone in a cell: "[c]", "[low]". */
const shorthand = /^\[[a-z]{1,4}\]$/i;

/** Each sign is named once, where it first stands. */
function* unexplained({ sheets }: Book): Generator<Finding> {
  const signs = new Map<string, Finding>();
  const words: string[] = [];
  for (const sheet of sheets) {
    for (const { row, column, cell } of filledCells(sheet)) {
      const text = cell.text.trim();
      const isData = sheet.tables.some((range) => isInside(range, row, column) && row > range.top);
      if (isData && isTabled(sheet)) {
        const cellHere = cellName(row, column);
        if (shorthand.test(text) && !signs.has(text))
          signs.set(text, {
            sheet: sheet.name,
            cell: cellHere,
            message: `Nothing says what ${text} means.`,
          });
      } else words.push(text);
    }
  }
  for (const [sign, finding] of signs) {
    const isExplained = words.some((text) => text.includes(sign) && text.length > sign.length + 2);
    if (!isExplained) yield finding;
  }
}
