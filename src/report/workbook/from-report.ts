import { absenceMeanings, chapterOf } from '../../tables/index.js';
import type { Table } from '../../tables/index.js';
import type { ReportText } from '../report-text.js';
import { Notes } from './notes.js';
import { coverWidth, heading, line, lineTo, link, names, plainTable } from './plain-sheet.js';
import { tableSheets } from './table-sheets.js';
import type { MadeSheet } from './table-sheets.js';
import type { SheetValue, Workbook, WorkbookSheet } from './workbook.js';

/**
 * The report as an accessible spreadsheet: a cover, contents with links, the notes, and each table on a sheet
 * of its own. After Government Analysis Function, "Releasing statistics in spreadsheets".
 */
export function reportWorkbook(text: ReportText, tables: readonly Table[]): Workbook {
  const notes = new Notes(tables);
  const sheets = tables.flatMap((table) => tableSheets(table, notes.numbersOf(table)));
  return {
    title: text.title,
    sheets: [
      cover(text, notes.size > 0),
      contents(sheets, notes.size > 0),
      ...(notes.size > 0 ? [notes.sheet()] : []),
      ...sheets.map(({ sheet }) => sheet),
    ],
  };
}

/** The first sheet: what the report is, what its shorthand means and how it was made. */
function cover(text: ReportText, hasNotes: boolean): WorkbookSheet {
  return {
    name: names.cover,
    table: undefined,
    width: coverWidth,
    lines: [
      { text: text.title, role: 'title' },
      ...(text.subtitle === '' ? [] : [line(text.subtitle)]),
      heading(text.warning),
      ...text.preamble.map(line),
      heading('What is in this workbook'),
      lineTo(names.contents, 'Contents: every table, with a link to its worksheet'),
      ...(hasNotes ? [lineTo(names.notes, 'Notes: what the tables’ notes say')] : []),
      heading('Shorthand'),
      line('No cell of a table is empty. Where there is no value, shorthand says why:'),
      ...Object.entries(absenceMeanings).map(([sign, meaning]) => line(`${sign} ${meaning}`)),
      line('[note 1], [note 2] and so on lead to the worksheet of notes.'),
      heading('How this was made'),
      ...text.method.map(line),
    ],
  };
}

function contents(made: readonly MadeSheet[], hasNotes: boolean): WorkbookSheet {
  const others: SheetValue[][] = [
    [link(names.cover), 'About this workbook', 'What it is, its shorthand and how it was made'],
    ...(hasNotes ? [[link(names.notes), 'About this workbook', 'Notes of the tables']] : []),
  ];
  const rows = [
    ...others,
    ...made.map(({ sheet, table, title }): SheetValue[] => [
      link(sheet.name),
      chapterOf(table) || 'Tables',
      title,
    ]),
  ];
  return {
    name: names.contents,
    lines: [
      { text: 'Contents', role: 'title' },
      line('This worksheet has one table. Each name in column A is a link to that worksheet.'),
    ],
    table: plainTable('Contents', ['Worksheet', 'Chapter', 'What it holds'], rows),
  };
}
