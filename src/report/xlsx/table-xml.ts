import { xmlAttribute } from '../../xml/index.js';
import type { SheetTable } from '../workbook/workbook.js';
import { columnName } from '../workbook/column-name.js';

/** The part that makes cells a table with a header row, for screen readers and for sorting. */
export function tableXml(
  { name, columns, length, isForm }: SheetTable,
  header: number,
  number: number,
): string {
  // A table has one row at least, even if it is blank.
  const range = `A${header}:${columnName(columns.length - 1)}${header + Math.max(1, length)}`;
  const entries = columns.map(
    ({ title }, i) => `<tableColumn id="${i + 1}" name="${escapedTitle(title)}"/>`,
  );
  // Without buttons, which would lie over the headers; a click in the spreadsheet program brings them.
  const filter = isForm ? `<autoFilter ref="${range}"/>` : '';
  return (
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}" ` +
    `name="${xmlAttribute(name)}" displayName="${xmlAttribute(name)}" ref="${range}" headerRowCount="1">` +
    `${filter}<tableColumns count="${columns.length}">${entries.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}

/** In names of table columns Excel writes line breaks as `_x000a_`. */
function escapedTitle(title: string): string {
  return xmlAttribute(title.replace(/\r\n?|\n/g, '_x000a_'));
}
