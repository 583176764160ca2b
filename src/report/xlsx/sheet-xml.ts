import { xmlAttribute } from '../../xml/index.js';
import type { Sheet } from '../sheet.js';
import { cellText, columnName } from './xml.js';

/** One worksheet: texts, a frozen header row, widths, and lists of what may be filled in. */
export function sheetXml({ columns, rows }: Sheet): string {
  const widths = columns.map(
    ({ width }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1" style="1"/>`,
  );
  const lines = [columns.map(({ title }) => title), ...rows].map((cells, row) =>
    rowXml(cells, row + 1, row === 0 ? 2 : 1),
  );
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData>` +
    `${validations(columns, rows.length)}<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`
  );
}

/** Texts stand in the cells themselves: as inline strings they are never read as anything else. */
function rowXml(cells: readonly string[], row: number, style: number): string {
  const written = cells.map((text, column) => {
    const at = `r="${columnName(column)}${row}" s="${style}"`;
    return text === ''
      ? `<c ${at}/>`
      : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

function validations(columns: Sheet['columns'], rows: number): string {
  const lists = columns.flatMap(({ choices }, column) => {
    if (choices === undefined || rows === 0) return [];
    const name = columnName(column);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${name}2:${name}${rows + 1}">` +
        `<formula1>&quot;${xmlAttribute(choices.join(','))}&quot;</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}
