import { absences, rowKeyMaker, whenEmpty } from '../tables/index.js';
import type { Cell, Table } from '../tables/index.js';
import type { ReportProse } from './report-text.js';
import { rounded } from '../statistics/index.js';
import { remembering } from '../collections/index.js';
import { mostTexts } from './most-texts.js';

/** The version of the layout of `report.json`: it goes up when a reader would have to change. */
const reportSchema = 'winnow-report/1';

export interface ReportHead {
  readonly title: string;
  readonly questionnaire: string;
  readonly filter: string;
  /**
   * `{safe: false, warning}`, or of a report made for publication `{safe: true, policy, structure}`. The columns of
   * counts say in `counts` whom they count, in all reports.
   */
  readonly publication: { readonly safe: boolean };
}

/** All tables as data. */
export function* toJson(
  head: ReportHead,
  tables: readonly Table[],
  prose?: ReportProse,
): Generator<string> {
  yield `{"schema":${JSON.stringify(reportSchema)},${JSON.stringify(head).slice(1, -1)},"tables":[\n`;
  for (const [index, table] of tables.entries()) {
    const { id, number, title, base, columns, rows, notes } = table;
    yield `${index === 0 ? '' : ',\n'}${JSON.stringify({ id, number, title, base, columns }).slice(0, -1)},"rows":[`;
    const jsonOf = remembering((text) => JSON.stringify(text), mostTexts);
    const keyOfRow = rowKeyMaker(table);
    const keys: string[] = [];
    let separator = '';
    for (const row of rows) {
      yield `${separator}[${rowToJson(row, jsonOf)}]`;
      keys.push(keyOfRow(row));
      separator = ',';
    }
    const empty = rows.length === 0 ? `"whenEmpty":${JSON.stringify(whenEmpty(table))},` : '';
    yield `],${empty}"keys":${JSON.stringify(keys)},"notes":${JSON.stringify(notes)}}`;
  }
  yield prose === undefined ? '\n]}\n' : `\n],"prose":${JSON.stringify(prose)}}\n`;
}

/** The cells of a row as {@link cellToJson} has them, without an object for each. */
function rowToJson(row: readonly Cell[], jsonOf: (text: string) => string): string {
  let json = '';
  for (const cell of row) {
    if (json !== '') json += ',';
    switch (cell.kind) {
      case 'text':
        json += jsonOf(cell.value);
        break;
      case 'count':
        json += String(cell.value);
        break;
      case 'statistic':
        json += numberToJson(rounded(cell.value));
        break;
      case 'percent':
        json += `{"percent":${numberToJson(rounded(cell.value))},"of":[${cell.numerator},${cell.denominator}]}`;
        break;
      case 'absent':
        json += `{"absent":"${absences[cell.reason]}"}`;
    }
  }
  return json;
}

/** JSON has no infinity, and no zero below zero. */
function numberToJson(value: number): string {
  return Number.isFinite(value) ? String(value === 0 ? 0 : value) : 'null';
}

/** One table as a plain object: columns, and each row as a list of cells. */
export function tableToJson({ id, number, title, base, columns, rows, notes }: Table): object {
  return { id, number, title, base, columns, rows: rows.map((row) => row.map(cellToJson)), notes };
}

/**
 * A count or statistic is a number, a text a string, a percentage `{percent, of: [numerator,
 * denominator]}`, a cell without a value `{absent: "[z]"}`.
 */
function cellToJson(cell: Cell): unknown {
  switch (cell.kind) {
    case 'text':
    case 'count':
      return cell.value;
    case 'statistic':
      return rounded(cell.value);
    case 'percent':
      return { percent: rounded(cell.value), of: [cell.numerator, cell.denominator] };
    case 'absent':
      return { absent: absences[cell.reason] };
  }
}
