import type { Cell } from './table.js';

type Rows = readonly (readonly Cell[])[];

/** Draws all rows, in the order of the table. */
export function everyRow(rows: Rows): readonly number[] {
  return rows.map((_, row) => row);
}

/** Draws the rows with the largest counts in a column, the largest first; those withheld are not among them. */
export function largest(column: number, most: number): (rows: Rows) => readonly number[] {
  return (rows) =>
    rows
      .flatMap((cells, row) => {
        const cell = cells[column]!;
        return cell.kind === 'count' ? [{ value: cell.value, row }] : [];
      })
      .sort((a, b) => b.value - a.value)
      .slice(0, most)
      .map(({ row }) => row);
}

/** Draws the first rows of each group, as they stand: the group's name is in a column. */
export function firstOfEach(group: number, most: number): (rows: Rows) => readonly number[] {
  return (rows) => {
    const taken = new Map<string, number>();
    return rows.flatMap((cells, row) => {
      const cell = cells[group]!;
      const name = cell.kind === 'text' ? cell.value : '';
      const times = (taken.get(name) ?? 0) + 1;
      taken.set(name, times);
      return times <= most ? [row] : [];
    });
  };
}
