import { chapterOf } from '../../tables/index.js';
import type { Table } from '../../tables/index.js';
import type { ReportText } from '../report-text.js';
import { cover } from './cover.js';
import { Notes } from './notes.js';
import { line, link, names, plainTable } from './plain-sheet.js';
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
