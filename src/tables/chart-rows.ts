import { numberOf, textOf } from './cells.js';
import type { Row, Rows } from './rows.js';

/** Draws all rows, in the order of the table. */
export function everyRow(rows: Rows): readonly number[] {
  return rows.map((_, row) => row);
}

/** Draws the rows with the largest counts in the second column, in the order of the table. */
export function largest(most: number): (rows: Rows) => readonly number[] {
  const countOf = (row: Row): number => numberOf(row[1]!);
  return (rows) =>
    rows
      .map((row, place) => ({ place, count: countOf(row) }))
      .sort((a, b) => b.count - a.count)
      .slice(0, most)
      .map(({ place }) => place)
      .sort((a, b) => a - b);
}

/** Draws the first rows of each group, as they stand: the group's name is in the first column. */
export function firstOfEach(most: number): (rows: Rows) => readonly number[] {
  return (rows) => {
    const taken = new Map<string, number>();
    return [...rows].flatMap((cells, row) => {
      const name = textOf(cells[0]!);
      const times = (taken.get(name) ?? 0) + 1;
      taken.set(name, times);
      return times <= most ? [row] : [];
    });
  };
}
