import { mostDecimals } from '../workbook/workbook.js';

/** Places of the cell formats in the style sheet. */
export const style = {
  plain: 0,
  /** A text of a table: format 49, so that it stays one, broken over lines. */
  text: 1,
  header: 2,
  title: 3,
  heading: 4,
  /** A line above a table, which runs over the cells beside it. */
  line: 5,
  /** A line of a sheet that is all text. */
  paragraph: 6,
  link: 7,
  /** The header of a column of numbers, and shorthand in it. */
  numberHeader: 8,
  absent: 9,
  wrappedTitle: 10,
  wrappedHeading: 11,
  /** A text and the header of a column of texts behind one of numbers, which they would touch. */
  textBehind: 12,
  headerBehind: 13,
} as const;

const firstNumber = 14;

export function numberStyle(decimals: number): number {
  return firstNumber + Math.min(decimals, mostDecimals);
}

/** Ids of number formats from 164 on are free for a workbook's own; 3 is `#,##0`. */
const firstFormat = 164;
const formats = Array.from({ length: mostDecimals }, (_, place) => ({
  id: firstFormat + place,
  code: `#,##0.${'0'.repeat(place + 1)}`,
}));

const font = (size: number, more = ''): string =>
  `<font>${more}<sz val="${size}"/><color rgb="FF0B0C0C"/><name val="Arial"/><family val="2"/></font>`;

const fonts = [
  font(11),
  font(11, '<b/>'),
  font(16, '<b/>'),
  font(13, '<b/>'),
  '<font><u/><sz val="11"/><color rgb="FF1D70B8"/><name val="Arial"/><family val="2"/></font>',
];

const wrap = ' wrapText="1"';
const right = ' horizontal="right"';
/**
 * Said of every text: otherwise one that is written from right to left stands at the right, cut off or at the next
 * number.
 */
const left = ' horizontal="left"';
const indented = ' horizontal="left" indent="1"';
/** The place of the border below headers. */
const underlined = 1;

function format(id: number, fontId: number, alignment: string, border = 0): string {
  return (
    `<xf numFmtId="${id}" fontId="${fontId}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" ` +
    `applyBorder="1" applyAlignment="1"><alignment vertical="${border === underlined ? 'bottom' : 'top'}"${alignment}/></xf>`
  );
}

const cellFormats = [
  format(0, 0, ''),
  format(49, 0, left + wrap),
  format(49, 1, left + wrap, underlined),
  format(49, 2, left),
  format(49, 3, left),
  format(49, 0, left),
  format(49, 0, left + wrap),
  format(49, 4, left),
  format(49, 1, right + wrap, underlined),
  format(49, 0, right),
  format(49, 2, left + wrap),
  format(49, 3, left + wrap),
  format(49, 0, indented + wrap),
  format(49, 1, indented + wrap, underlined),
  format(3, 0, right),
  ...formats.map(({ id }) => format(id, 0, right)),
];

export const styleSheet =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<numFmts count="${formats.length}">${formats.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join('')}</numFmts>` +
  `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left/><right/><top/><bottom style="medium"><color rgb="FF0B0C0C"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${cellFormats.length}">${cellFormats.join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleLight1"/></styleSheet>';
