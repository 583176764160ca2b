import { xmlText } from '../../xml/index.js';
import { absences, whenEmpty } from '../../tables/index.js';
import type { Cell, Column, Table } from '../../tables/index.js';
import { decimalsOf } from '../format-cell.js';
import { line, lineTo, names, whole } from './plain-sheet.js';
import { charactersOf, columnWidth } from './widths.js';
import { mostDecimals, mostRows } from './workbook.js';
import type { Line, SheetColumn, SheetValue, WorkbookSheet } from './workbook.js';
import { rounded } from '../../statistics/index.js';

/** A sheet that holds a table of the report, or a part of it. */
export interface MadeSheet {
  readonly sheet: WorkbookSheet;
  readonly table: Table;
  readonly title: string;
}

export function sheetName({ number }: Table): string {
  return `Table_${number.replaceAll('.', '_')}`;
}

/** A sheet for the table; several when it has more rows than a sheet. */
export function tableSheets(table: Table, notes: readonly number[]): readonly MadeSheet[] {
  const columns = sheetColumns(table);
  const name = sheetName(table);
  const mostInSheet = mostRows - 10;
  const parts = Math.max(1, Math.ceil(table.rows.length / mostInSheet));
  return Array.from({ length: parts }, (_, part) => {
    const from = part * mostInSheet;
    const to = Math.min(table.rows.length, from + mostInSheet);
    const ending = parts === 1 ? '' : `, part ${part + 1} of ${parts}`;
    const partName = parts === 1 ? name : `${name}_part_${part + 1}`;
    const title = `${table.title}${ending}`;
    return {
      table,
      title,
      sheet: {
        name: partName,
        lines: above(table, title, notes),
        table:
          to === from
            ? undefined
            : {
                name: partName,
                columns,
                length: to - from,
                rows: () => sheetRows(table, from, to),
                isForm: false,
              },
      },
    };
  });
}

function above(table: Table, title: string, notes: readonly number[]): readonly Line[] {
  const marks = notes.map((number) => ` [note ${number}]`).join('');
  return [
    { text: `Table ${table.number}: ${title}${marks}`, role: 'title' },
    line(
      table.rows.length === 0
        ? `This worksheet has no table. ${whenEmpty(table)}`
        : `This worksheet has one table. Base: ${table.base}.`,
    ),
    ...(notes.length > 0 ? [lineTo(names.notes, 'Notes are on the worksheet Notes.')] : []),
    lineTo(names.contents, 'Back to the contents'),
  ];
}

/** Texts behind a column of numbers stand apart from them by so many characters. */
const indent = 1;
/** Widths are measured on so many rows. */
const measured = 2000;

function sheetColumns({ columns, rows }: Table): readonly SheetColumn[] {
  const sample = Array.from({ length: Math.min(measured, rows.length) }, (_, row) => rows.at(row)!);
  const used = new Map<string, number>();
  return columns.map((column, place) => ({
    title: unique(whole(column.title), used),
    decimals: column.kind === 'text' ? undefined : Math.min(decimalsOf(column), mostDecimals),
    width:
      columnWidth(
        column.title,
        sample.map((row) => widthOf(row[place]!, column)),
      ) + (column.kind === 'text' && isOfNumbers(columns[place - 1]) ? indent : 0),
  }));
}

function isOfNumbers(column: Column | undefined): boolean {
  return column !== undefined && column.kind !== 'text';
}

/** A header that stands twice gets a number, since a table's columns need names of their own; Excel ignores case. */
function unique(title: string, used: Map<string, number>): string {
  // As it looks once it is written: what XML cannot hold is one sign, whatever it was.
  const key = xmlText(title.replace(/\s+/g, ' ')).trim().toLowerCase();
  const times = (used.get(key) ?? 0) + 1;
  used.set(key, times);
  return times === 1 ? title : unique(`${title} (${times})`, used);
}

function widthOf(cell: Cell, column: Column): number {
  switch (cell.kind) {
    case 'text':
      return charactersOf(cell.value);
    case 'absent':
      return absences[cell.reason].length;
    default:
      return digitsOf(cell.value) + decimalsOf(column);
  }
}

/** The digits before the point, the commas between them, the point, and the room that is kept behind the number. */
function digitsOf(value: number): number {
  const { length } = String(Math.trunc(value));
  return length + Math.floor((length - 1) / 3) / 2 + 1.5;
}

function* sheetRows({ rows }: Table, from: number, to: number): Generator<readonly SheetValue[]> {
  for (let row = from; row < to; row++) yield rows.at(row)!.map(valueOf);
}

function valueOf(cell: Cell): SheetValue {
  switch (cell.kind) {
    case 'text':
      return whole(cell.value);
    case 'absent':
      return absences[cell.reason];
    case 'count':
      return cell.value;
    default:
      // A spreadsheet has no infinity.
      return Number.isFinite(cell.value) ? rounded(cell.value) + 0 : absences['not-applicable'];
  }
}
