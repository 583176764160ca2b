import { populationOf } from '../tables/index.js';
import type { Cell, Column, Population, Table } from '../tables/index.js';

/** A count of a table, with whom it counts. */
export interface CountCell {
  readonly row: number;
  readonly column: number;
  readonly population: Population;
  /** It counts those outside the population's group. */
  readonly outside: boolean;
  /** Undefined when it is withheld. */
  readonly value: number | undefined;
}

/** All counts of respondents in a table of which it says whom they count. */
export function* countCells({
  columns,
  rows,
}: Pick<Table, 'columns' | 'rows'>): Generator<CountCell> {
  const places = new Map(columns.map(({ id }, place) => [id, place]));
  for (const [row, cells] of rows.entries()) {
    const textOf = (id: string): string | undefined => textAt(cells, places.get(id), columns);
    for (const [column, { counts }] of columns.entries()) {
      if (counts === undefined || counts === 'name') continue;
      const cell = cells[column]!;
      if (cell.kind === 'absent' && cell.reason !== 'confidential') continue;
      const found = populationOf(counts, textOf);
      if (found === undefined) continue;
      const { outside, ...population } = found;
      const value = cell.kind === 'count' ? cell.value : undefined;
      yield { row, column, population, outside, value };
    }
  }
}

/** A text, or a number that is a name. */
function textAt(
  cells: readonly Cell[],
  place: number | undefined,
  columns: readonly Column[],
): string | undefined {
  if (place === undefined) return undefined;
  const cell = cells[place]!;
  if (cell.kind === 'text') return cell.value;
  return cell.kind === 'count' && columns[place]!.counts === 'name'
    ? String(cell.value)
    : undefined;
}
