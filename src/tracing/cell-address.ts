import { WinnowError } from '../issues/index.js';
import {
  absences,
  columnPlace,
  countBehind,
  plainKey,
  rowKeys,
  rowsBeginning,
  tracedColumns,
  whomCellsCount,
} from '../tables/index.js';
import type { Cell, Counted, Table } from '../tables/index.js';
import { isKept } from './who-is-counted.js';
import { didYouMean, notOneOf } from '../yaml/index.js';

/** A cell with whom it counts. */
export interface TracedCell {
  readonly table: Table;
  /** The id of the column. */
  readonly column: string;
  readonly cell: Cell;
  /** The title of the count that leads to the respondents: the cell's own, or that of what it follows from. */
  readonly count: string;
  readonly population: Counted;
}

/**
 * The cell at an address.
 *
 * @throws WinnowError `bad-option` for an address that leads to no respondents, with the reason and what may be meant
 */
export function cellAt(tables: readonly Table[], address: string): TracedCell {
  const [, id = '', key = '', columnId] = /^([^!]*)!([^/]*)(?:\/(.*))?$/.exec(address) ?? [];
  if (id === '') {
    const whole = tables.find((each) => each.id === address);
    if (whole)
      throw wrong(
        `"${address}" is a table; give the address of a cell in it.`,
        `Write ${address}!ROW. ${listOf(rowKeys(whole))}`,
      );
    const first = tables[0];
    const example = first ? `${first.id}!${rowKeys(first)[0] ?? 'all'}` : 'themes!naloxone';
    throw wrong(`"${address}" is no address of a cell.`, `Write TABLE!ROW, as in ${example}.`);
  }
  const table = tables.find((each) => each.id === id);
  const ids = tables.map((each) => each.id);
  if (!table) throw wrong(notOneOf('table', id, ids), `Tables: ${ids.join(', ')}.`);
  const row = rowAt(table, key);
  const column = placeOfColumn(table, columnId);
  const found = traceable(table, row, column);
  if (typeof found === 'string')
    throw wrong(
      `${address} leads to no response: ${found}`,
      table.elsewhere ?? 'Trace a count of respondents who answered or raised something.',
    );
  return found;
}

/** The place of the row with this key, or of the only one that begins so. */
function rowAt(table: Table, key: string): number {
  const keys = rowKeys(table);
  const listed = [key, plainKey(key)].map((each) => keys.indexOf(each)).find((row) => row >= 0);
  if (listed !== undefined) return listed;
  const shown = rowsBeginning(table, key);
  if (shown.length === 1) return shown[0]!;
  if (table.elsewhere !== undefined && tracedColumns(table).length === 0)
    throw wrong(`Table ${table.id} leads to no response.`, table.elsewhere);
  const all = shown.length > 1;
  throw wrong(
    all
      ? `${shown.length} rows of table ${table.id} begin with "${key}".`
      : `Table ${table.id} has no row "${key}".${didYouMean(key, keys)}`,
    listOf(all ? shown.map((place) => keys[place]!) : keys),
  );
}

/** So many rows are seen at a glance. */
const mostListed = 12;

function listOf(keys: readonly string[]): string {
  if (keys.length === 0) return 'The table has no rows.';
  // Keys hold commas and dots: neither may part them or end the list.
  const some = keys.slice(0, mostListed).join(' · ');
  if (keys.length <= mostListed) return `Rows: ${some}`;
  return `Rows: ${some} · … and ${keys.length - mostListed} more; report.json lists all under "keys".`;
}

/**
 * A cell with whom it counts, or why it leads to nobody.
 *
 * @param column its place
 */
export function traceable(table: Table, row: number, column: number): TracedCell | string {
  const { columns, rows } = table;
  const { id, title, kind, counts } = columns[column]!;
  const cell = rows.at(row)![column]!;
  if (cell.kind === 'absent') return `it says ${absences[cell.reason]}, and counts nobody.`;
  const behind = countBehind(table, row, column);
  if (behind === undefined && kind === 'text') return `"${title}" is a text, and counts nobody.`;
  if (behind === undefined && counts === 'name') return `"${title}" is a name, and counts nobody.`;
  const count = tracedColumns(table).find((each) => each.id === behind);
  const population = count && whomCellsCount(columns)(rows.at(row)!)(count.counts);
  if (!count || !population || !isKept(population))
    return `"${title}" counts more than the responses analysed.`;
  return { table, column: id, cell, count: count.title, population };
}

/** Without a name, the first column that counts respondents, or of none does, the first of numbers. */
function placeOfColumn(table: Table, id: string | undefined): number {
  const { columns } = table;
  const usual =
    tracedColumns(table)[0] ?? columns.find(({ kind }) => kind !== 'text') ?? columns[0]!;
  const place = columnPlace(columns, id ?? usual.id);
  if (place >= 0) return place;
  const ids = columns.map((each) => each.id);
  throw wrong(notOneOf('column', id!, ids), `Columns of this table: ${ids.join(', ')}.`);
}

function wrong(message: string, hint: string): WinnowError {
  return new WinnowError('bad-option', message, hint);
}
