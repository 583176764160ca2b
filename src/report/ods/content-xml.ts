import { xmlAttribute, xmlText } from '../../xml/index.js';
import { columnName } from '../workbook/column-name.js';
import { headerStyle, lineStyle, textStyle } from '../workbook/cell-styles.js';
import type { StyleName } from '../workbook/cell-styles.js';
import { headerRow, orientationOf, widthsOf } from '../workbook/workbook.js';
import type {
  Line,
  SheetTable,
  SheetValue,
  Workbook,
  WorkbookSheet,
} from '../workbook/workbook.js';
import { automaticStyles, columnStyle, namespaces } from './styles.js';
import { remembering } from '../../collections/index.js';
import { mostTexts } from '../most-texts.js';

/** The sheets, in pieces, and after them which of their cells are tables. */
export function* contentXml({ sheets }: Workbook): Generator<string> {
  const widths = sheets.flatMap(widthsOf);
  yield `<office:document-content${namespaces} office:version="1.3">${automaticStyles(widths)}<office:body><office:spreadsheet>`;
  for (const sheet of sheets) yield* sheetXml(sheet);
  yield `<table:database-ranges>${sheets.map(databaseRange).join('')}</table:database-ranges>`;
  yield '</office:spreadsheet></office:body></office:document-content>';
}

function* sheetXml(sheet: WorkbookSheet): Generator<string> {
  const { name, lines, table } = sheet;
  const columns = widthsOf(sheet).map(
    (width) =>
      `<table:table-column table:style-name="${columnStyle(width)}" table:default-cell-style-name="Default"/>`,
  );
  yield `<table:table table:name="${xmlAttribute(name)}" table:style-name="${orientationOf(sheet)}">${columns.join('')}`;
  for (const line of lines) yield row(lineXml(line, table !== undefined));
  if (table) {
    const titles = table.columns.map(({ title }, column) =>
      textCell(title, headerStyle(table.columns, column)),
    );
    yield `<table:table-header-rows>${row(titles.join(''))}</table:table-header-rows>`;
    yield* bodyXml(table);
  }
  yield '</table:table>';
}

function row(cells: string): string {
  return `<table:table-row table:style-name="ro">${cells}</table:table-row>`;
}

function lineXml(line: Line, runsOn: boolean): string {
  const { text, linksTo } = line;
  return linksTo === undefined ? textCell(text, lineStyle(line, runsOn)) : linkCell(text, linksTo);
}

function* bodyXml({ columns, rows }: SheetTable): Generator<string> {
  const xmlOf = remembering(paragraphs, mostTexts);
  const textStyles = columns.map((_, column) => textStyle(columns, column));
  for (const values of rows()) {
    let cells = '';
    for (let column = 0; column < values.length; column++)
      cells += valueXml(
        values[column]!,
        columns[column]!.decimals ?? 0,
        textStyles[column]!,
        xmlOf,
      );
    yield row(cells);
  }
}

function valueXml(
  value: SheetValue,
  decimals: number,
  ofText: StyleName,
  xmlOf: (text: string) => string,
): string {
  if (typeof value === 'object') return linkCell(value.text, value.linksTo);
  if (typeof value === 'string') return textCell(value, ofText, xmlOf(value));
  return `<table:table-cell table:style-name="number${decimals}" office:value-type="float" office:value="${value}"/>`;
}

function textCell(text: string, style: StyleName, xml = paragraphs(text)): string {
  return text === ''
    ? `<table:table-cell table:style-name="${style}"/>`
    : `<table:table-cell table:style-name="${style}" office:value-type="string">${xml}</table:table-cell>`;
}

/** A text as paragraphs of an Open Document: runs of spaces, tabs and lines have elements of their own. */
function paragraphs(text: string): string {
  if (!/[\s\u0085\u2028]/.test(text)) return `<text:p>${xmlText(text)}</text:p>`;
  return text
    .split(/\r\n?|\n/)
    .map((line) => `<text:p>${inline(line)}</text:p>`)
    .join('');
}

function inline(line: string): string {
  return xmlText(line)
    .replace(/^ +| {2,}| +$/g, ({ length }) => `<text:s text:c="${length}"/>`)
    .replaceAll('\t', '<text:tab/>');
}

function linkCell(text: string, sheet: string): string {
  return (
    `<table:table-cell table:style-name="link" office:value-type="string"><text:p>` +
    `<text:a xlink:href="#${xmlAttribute(sheet)}.A1" xlink:type="simple">${inline(text)}</text:a></text:p></table:table-cell>`
  );
}

function databaseRange(sheet: WorkbookSheet): string {
  const { table } = sheet;
  if (!table) return '';
  const header = headerRow(sheet);
  const name = `'${sheet.name.replaceAll("'", "''")}'`;
  const range = `${name}.A${header}:${name}.${columnName(table.columns.length - 1)}${header + Math.max(1, table.length)}`;
  return `<table:database-range table:name="${xmlAttribute(table.name)}" table:target-range-address="${xmlAttribute(range)}" table:contains-header="true" table:display-filter-buttons="${table.isForm}"/>`;
}
