import { absenceMeanings } from '../../tables/index.js';
import type { ReportText } from '../report-text.js';
import { coverWidth, heading, line, lineTo, names } from './plain-sheet.js';
import type { WorkbookSheet } from './workbook.js';

/** The first sheet: what the report is, what its shorthand means and how it was made. */
export function cover(text: ReportText, hasNotes: boolean): WorkbookSheet {
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
