import type { Cell } from './table.js';
import { enter } from '../collections/index.js';

export type Row = readonly Cell[];

/** The rows of a table, in their order: an array of them, or {@link MadeRows}. */
export interface Rows extends Iterable<Row> {
  readonly length: number;
  /** Undefined where there is none. */
  at(place: number): Row | undefined;
  entries(): Iterable<[place: number, row: Row]>;
  map<Made>(make: (row: Row, place: number) => Made): Made[];
}

/** Rows that are made each time they are asked for: of the longest tables they would be most of the memory. */
export class MadeRows implements Rows {
  readonly length: number;
  readonly #make: (place: number) => Row;

  /** @param make the row at a place, always the same */
  constructor(length: number, make: (place: number) => Row) {
    this.length = length;
    this.#make = make;
  }

  at(place: number): Row | undefined {
    return place < this.length ? this.#make(place) : undefined;
  }

  *[Symbol.iterator](): Generator<Row> {
    for (let place = 0; place < this.length; place++) yield this.#make(place);
  }

  *entries(): Generator<[place: number, row: Row]> {
    for (let place = 0; place < this.length; place++) yield [place, this.#make(place)];
  }

  map<Made>(make: (row: Row, place: number) => Made): Made[] {
    return Array.from({ length: this.length }, (_, place) => make(this.#make(place), place));
  }
}

/**
 * Rows whose cells in some columns, from `first` up to before `end`, are the same: together, in the order in which they
 * come.
 */
export function alikeIn(rows: readonly Row[], first: number, end: number): readonly Row[][] {
  const alike = new Map<string, Row[]>();
  for (const row of rows) enter(alike, JSON.stringify(row.slice(first, end)), row);
  return [...alike.values()];
}
