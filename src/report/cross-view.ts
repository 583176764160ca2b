import { absences, columnPlace } from '../tables/index.js';
import type { Cell, Table } from '../tables/index.js';
import { formatCell } from './format-cell.js';

/** A cross-table laid out: one row for each combination of row values, one column for each column value. */
export interface CrossView {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** By shown row and column value, the row of the table that the cell stands in. */
  readonly origins: readonly (readonly (number | undefined)[])[];
}

/** Lays a table out as the cross-table it asks to be shown as. No value changes, they only move. */
export function crossView(table: Table): CrossView | undefined {
  const { crosstab, columns } = table;
  if (!crosstab) return undefined;
  const place = (id: string): number => columnPlace(columns, id);
  const rowPlaces = crosstab.rows.map(place);
  const namePlace = place(crosstab.columns);
  const cellPlaces = crosstab.cells.map(place);
  const show = (row: readonly Cell[], at: number): string => formatCell(row[at]!, columns[at]!);
  const names = new Set<string>();
  const byKey = new Map<
    string,
    { lead: string[]; cells: Map<string, { shown: string; origin: number }> }
  >();
  for (const [origin, row] of table.rows.entries()) {
    const lead = rowPlaces.map((at) => show(row, at));
    const key = JSON.stringify(lead);
    const name = show(row, namePlace);
    names.add(name);
    const entry = byKey.get(key) ?? { lead, cells: new Map() };
    byKey.set(key, entry);
    const shown = joinShown(cellPlaces.map((at) => withUnit(show(row, at), row[at]!)));
    entry.cells.set(name, { shown, origin });
  }
  return {
    headers: [...rowPlaces.map((at) => columns[at]!.title), ...names],
    rows: [...byKey.values()].map(({ lead, cells }) => [
      ...lead,
      ...Array.from(names, (name) => cells.get(name)?.shown ?? absences['not-applicable']),
    ]),
    origins: [...byKey.values()].map(({ cells }) =>
      Array.from(names, (name) => cells.get(name)?.origin),
    ),
  };
}

function withUnit(shown: string, cell: Cell): string {
  return cell.kind === 'percent' ? `${shown} %` : shown;
}

/** "12 (34.3 %)"; a figure that is withheld with its share is said once, and so is that nobody was there to be counted. */
function joinShown([first = '', ...rest]: readonly string[]): string {
  const [next] = rest;
  const isOne =
    next !== undefined &&
    rest.every((one) => one === next) &&
    (next === first ? isAbsent(first) : first === '0' && next === absences['not-applicable']);
  if (isOne) return next;
  return next === undefined ? first : `${first} (${rest.join(', ')})`;
}

function isAbsent(shown: string): boolean {
  return Object.values<string>(absences).includes(shown);
}
