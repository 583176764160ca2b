import { xmlAttribute } from '../../xml/index.js';
import { linesInColumn } from '../workbook/widths.js';
import { headerStyle, lineStyle, textStyle } from '../workbook/cell-styles.js';
import { headerRow, orientationOf, widthsOf } from '../workbook/workbook.js';
import type { SheetColumn, SheetTable, SheetValue, WorkbookSheet } from '../workbook/workbook.js';
import { numberStyle, style } from './styles.js';
import type { SharedStrings } from './shared-strings.js';
import { columnName } from '../workbook/column-name.js';
import { remembering } from '../../collections/index.js';
import { mostTexts } from '../most-texts.js';

/** One worksheet, in pieces: the lines above the table, its header row, its rows. */
export function* sheetXml(sheet: WorkbookSheet, strings: SharedStrings): Generator<string> {
  const { lines, table } = sheet;
  const [width] = widthsOf(sheet);
  yield (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0">${table?.isForm === true ? frozen(headerRow(sheet)) : ''}</sheetView></sheetViews>` +
    `<cols>${columnsXml(sheet)}</cols><sheetData>`
  );
  const links: string[] = [];
  for (const [place, line] of lines.entries()) {
    const { text, role, linksTo } = line;
    const at = `A${place + 1}`;
    const broken = table ? 1 : linesInColumn(text, width!, role === 'text' ? 'plain' : 'bold');
    const cell = textCell(at, style[lineStyle(line, table !== undefined)], strings.cell(text));
    yield `<row r="${place + 1}"${height(broken, lineHeights[role])}>${cell}</row>`;
    if (linksTo !== undefined) links.push(linkTo(at, linksTo));
  }
  if (table) yield* tableRows(table, headerRow(sheet), links, strings);
  yield '</sheetData>';
  if (table) yield validations(table, headerRow(sheet));
  if (links.length > 0) yield `<hyperlinks>${links.join('')}</hyperlinks>`;
  yield (
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${orientationOf(sheet)}" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8&amp;P</oddFooter></headerFooter>`
  );
  if (table) {
    const end = `${columnName(table.columns.length - 1)}${headerRow(sheet) + table.length}`;
    yield (
      `<ignoredErrors><ignoredError sqref="A1:${end}" numberStoredAsText="1"/></ignoredErrors>` +
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'
    );
  }
  yield '</worksheet>';
}

/** In points, by what a line is. */
const lineHeights = { title: 22, heading: 24, text: 14.25 } as const;

/** The height of a row of broken texts: programs that open a workbook do not all find it out themselves. */
function height(lines: number, ofLine: number = lineHeights.text): string {
  const points = Math.min(lines * ofLine, tallestRow);
  return points === lineHeights.text ? '' : ` ht="${points}" customHeight="1"`;
}

/** What Excel allows. */
const tallestRow = 409;

function frozen(rows: number): string {
  return `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>`;
}

function columnsXml(sheet: WorkbookSheet): string {
  return widthsOf(sheet)
    .map((width, i) => {
      const ownStyle = styleOf(sheet.table?.columns[i] ?? { decimals: undefined });
      return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1" style="${ownStyle}"/>`;
    })
    .join('');
}

function styleOf({ decimals }: Pick<SheetColumn, 'decimals'>): number {
  return decimals === undefined ? style.text : numberStyle(decimals);
}

function linkTo(at: string, sheet: string): string {
  return `<hyperlink ref="${at}" location="${xmlAttribute(`'${sheet.replaceAll("'", "''")}'!A1`)}" display="${xmlAttribute(sheet)}"/>`;
}

function* tableRows(
  { columns, rows }: SheetTable,
  header: number,
  links: string[],
  strings: SharedStrings,
): Generator<string> {
  yield titleRow(columns, header, strings);
  const letters = columns.map((_, column) => columnName(column));
  const styles = columns.map(styleOf);
  const textStyles = columns.map((_, column) => style[textStyle(columns, column)]);
  const written = columns.map(({ width }) =>
    remembering(
      (text) => ({ xml: strings.cell(text), lines: linesInColumn(text, width) }),
      mostTexts,
    ),
  );
  // What stands in front of the number of the row in each cell, and behind it: there are millions of cells.
  const begins = letters.map((letter) => `<c r="${letter}`);
  const withNumber = styles.map((own) => `" s="${own}"><v>`);
  const withText = textStyles.map((own) => `" s="${own}"`);
  let place = header;
  for (const values of rows()) {
    place += 1;
    const number = String(place);
    let row = '';
    let lines = 1;
    for (let column = 0; column < values.length; column++) {
      const value: SheetValue = values[column]!;
      const begin = begins[column]! + number;
      if (typeof value === 'number') row += `${begin}${withNumber[column]!}${value}</v></c>`;
      else if (typeof value === 'string') {
        const text = written[column]!(value);
        row += begin + withText[column]! + text.xml;
        if (text.lines > lines) lines = text.lines;
      } else {
        const at = letters[column]! + number;
        row += textCell(at, style.link, strings.cell(value.text));
        links.push(linkTo(at, value.linksTo));
      }
    }
    yield `<row r="${number}"${height(lines)}>${row}</row>`;
  }
}

function titleRow(columns: SheetTable['columns'], header: number, strings: SharedStrings): string {
  const titles = columns.map(({ title }, column) =>
    textCell(
      `${columnName(column)}${header}`,
      style[headerStyle(columns, column)],
      strings.cell(title),
    ),
  );
  const lines = Math.max(...columns.map(({ title, width }) => linesInColumn(title, width, 'bold')));
  return `<row r="${header}"${height(lines)}>${titles.join('')}</row>`;
}

function textCell(at: string, cellStyle: number, rest: string): string {
  return `<c r="${at}" s="${cellStyle}"${rest}`;
}

function validations({ columns, length }: SheetTable, header: number): string {
  const lists = columns.flatMap(({ choices }, column) => {
    if (choices === undefined || length === 0) return [];
    const name = columnName(column);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${name}${header + 1}:${name}${header + length}">` +
        `<formula1>&quot;${xmlAttribute(choices.join(','))}&quot;</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}
