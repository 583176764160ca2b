import { WinnowError } from './issues/index.js';
import {
  absences,
  countBehind,
  nameIn,
  populationOf,
  rowKeys,
  tracedColumns,
} from './tables/index.js';
import type { Cell, Table } from './tables/index.js';
import { isKept } from './who-is-counted.js';
import type { Counted } from './who-is-counted.js';
import { didYouMean, notOneOf } from './yaml/index.js';

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
    const first = tables[0];
    const example = first ? `${first.id}!${rowKeys(first)[0] ?? 'all'}` : 'themes!naloxone';
    throw wrong(`"${address}" is no address of a cell.`, `Write TABLE!ROW, as in ${example}.`);
  }
  const table = tables.find((each) => each.id === id);
  const ids = tables.map((each) => each.id);
  if (!table) throw wrong(notOneOf('table', id, ids), `Tables: ${ids.join(', ')}.`);
  const keys = rowKeys(table);
  const row = keys.indexOf(key);
  if (row < 0)
    throw wrong(
      `Table ${id} has no row "${key}".${didYouMean(key, keys)}`,
      `A row is written as ${keys[0] ?? 'nothing: the table is empty'}; report.json lists all under "keys".`,
    );
  const column = placeOfColumn(table, columnId);
  const found = traceable(table, row, column);
  if (typeof found === 'string')
    throw wrong(
      `${address} leads to no response: ${found}`,
      table.elsewhere ?? 'Trace a count of respondents who answered or raised something.',
    );
  return found;
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
  const population = count && populationIn(table, row, count.counts);
  if (!count || !population || !isKept(population))
    return `"${title}" counts more than the responses analysed.`;
  return { table, column: id, cell, count: count.title, population };
}

/** Whom the cell of a row counts; undefined when its column does not say. */
function populationIn(
  { columns, rows }: Table,
  row: number,
  counts: Parameters<typeof populationOf>[0],
): Counted | undefined {
  const cells = rows.at(row)!;
  return populationOf(counts, (name) => {
    const place = columns.findIndex((each) => each.id === name);
    return place < 0 ? undefined : nameIn(cells[place]!, columns[place]!);
  });
}

/** Without a name, the first column that counts respondents, or of none does, the first of numbers. */
function placeOfColumn(table: Table, id: string | undefined): number {
  const { columns } = table;
  const usual =
    tracedColumns(table)[0] ?? columns.find(({ kind }) => kind !== 'text') ?? columns[0]!;
  const place = columns.findIndex((each) => each.id === (id ?? usual.id));
  if (place >= 0) return place;
  const ids = columns.map((each) => each.id);
  throw wrong(notOneOf('column', id!, ids), `Columns of this table: ${ids.join(', ')}.`);
}

function wrong(message: string, hint: string): WinnowError {
  return new WinnowError('bad-option', message, hint);
}
