import { columnPlaces } from './column-places.js';
import { populationOf } from './population.js';
import type { Counted, Counts, CountsByRow } from './population.js';
import type { Cell, Column } from './table.js';

/** Says of each row whom a count of a column that counts so would count in it. */
export function whomCellsCount(
  columns: readonly Column[],
): (row: readonly Cell[]) => (counts: Counts | CountsByRow) => Counted | undefined {
  const places = columnPlaces(columns);
  return (row) => {
    const textOf = (id: string): string | undefined => {
      const place = places.get(id);
      return place === undefined ? undefined : nameIn(row[place]!, columns[place]!);
    };
    return (counts) => populationOf(counts, textOf);
  };
}

/** What a cell names: a text, or a number that is a name. */
export function nameIn(cell: Cell, { counts }: Pick<Column, 'counts'>): string | undefined {
  if (cell.kind === 'text') return cell.value;
  return cell.kind === 'count' && counts === 'name' ? String(cell.value) : undefined;
}
