import type { Column } from './table.js';

/** Where the column with this id stands; -1 where there is none. */
export function columnPlace(columns: readonly Column[], id: string): number {
  return columns.findIndex((column) => column.id === id);
}

/** By id of the column, where it stands. */
export function columnPlaces(columns: readonly Column[]): ReadonlyMap<string, number> {
  return new Map(columns.map(({ id }, place) => [id, place]));
}
