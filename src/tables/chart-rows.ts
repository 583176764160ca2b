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
