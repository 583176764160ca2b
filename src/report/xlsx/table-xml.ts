import { xmlAttribute } from '../../xml/index.js';
import type { Sheet } from '../sheet.js';
import { columnName } from './xml.js';

/** The part that makes a sheet's cells a table with a header row, for screen readers and for sorting. */
export function tableXml({ name, columns, rows }: Sheet, number: number): string {
  // A table has one row at least, even if it is blank.
  const range = `A1:${columnName(columns.length - 1)}${Math.max(1, rows.length) + 1}`;
  const entries = columns.map(
    ({ title }, i) => `<tableColumn id="${i + 1}" name="${escapedTitle(title)}"/>`,
  );
  return (
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}" ` +
    `name="${xmlAttribute(name)}" displayName="${xmlAttribute(name)}" ref="${range}">` +
    `<autoFilter ref="${range}"/><tableColumns count="${columns.length}">${entries.join('')}</tableColumns></table>`
  );
}

/** In names of table columns Excel writes line breaks as `_x000a_`. */
function escapedTitle(title: string): string {
  return xmlAttribute(title.replace(/\r\n?|\n/g, '_x000a_'));
}
