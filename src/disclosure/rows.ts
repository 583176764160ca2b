import { doubled } from '../collections/index.js';

/** A sum of variables, each with a whole factor. */
export interface Sum {
  readonly variables: readonly number[];
  readonly factors: readonly number[];
}

/** What a sum comes to. */
export function valueOf({ variables, factors }: Sum, values: ArrayLike<number>): number {
  return variables.reduce(
    (total, variable, place) => total + factors[place]! * values[variable]!,
    0,
  );
}

/** A sum that is known to lie between two bounds. */
export interface Row extends Sum {
  readonly low: number;
  readonly high: number;
}

/** The entries of a row, in whatever kind of array. */
interface Entries {
  readonly variables: ArrayLike<number>;
  readonly factors: ArrayLike<number>;
}

/** Rows as arrays: row `r` has the entries from `starts[r]` to `starts[r + 1]`, without it. */
interface PackedRows {
  readonly starts: Int32Array;
  readonly variables: Int32Array;
  readonly factors: Int8Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Rows one after the other in a few arrays: a call has half a million of them, which as objects would take
 * ten times the memory.
 */
export class Rows implements Iterable<Row> {
  #starts = new Int32Array(1024);
  #low = new Float64Array(1024);
  #high = new Float64Array(1024);
  #variables = new Int32Array(4096);
  #factors = new Int8Array(4096);
  #length = 0;

  constructor(rows: Iterable<Row> = []) {
    this.addAll(rows);
  }

  add({ low, high, variables, factors }: Pick<Row, 'low' | 'high'> & Entries): void {
    const start = this.#starts[this.#length]!;
    const end = start + variables.length;
    if (this.#length + 1 === this.#starts.length) {
      this.#starts = doubled(this.#starts);
      this.#low = doubled(this.#low);
      this.#high = doubled(this.#high);
    }
    while (end > this.#variables.length) {
      this.#variables = doubled(this.#variables);
      this.#factors = doubled(this.#factors);
    }
    this.#low[this.#length] = low;
    this.#high[this.#length] = high;
    this.#variables.set(variables, start);
    this.#factors.set(factors, start);
    this.#length += 1;
    this.#starts[this.#length] = end;
  }

  addAll(rows: Iterable<Row> | Rows): this {
    for (const row of rows instanceof Rows ? rows.#views() : rows) this.add(row);
    return this;
  }

  /** The rows as they lie in the arrays, for those who copy them at once. */
  *#views(): Generator<Pick<Row, 'low' | 'high'> & Entries> {
    for (let row = 0; row < this.#length; row++) {
      const [start, end] = [this.#starts[row], this.#starts[row + 1]];
      yield {
        low: this.#low[row]!,
        high: this.#high[row]!,
        variables: this.#variables.subarray(start, end),
        factors: this.#factors.subarray(start, end),
      };
    }
  }

  /** The rows in arrays without room for more. */
  packed(): PackedRows {
    const entries = this.#starts[this.#length];
    return {
      starts: this.#starts.slice(0, this.#length + 1),
      variables: this.#variables.slice(0, entries),
      factors: this.#factors.slice(0, entries),
      low: this.#low.slice(0, this.#length),
      high: this.#high.slice(0, this.#length),
    };
  }

  *[Symbol.iterator](): Generator<Row> {
    for (let row = 0; row < this.#length; row++) {
      const [start, end] = [this.#starts[row], this.#starts[row + 1]];
      yield {
        low: this.#low[row]!,
        high: this.#high[row]!,
        variables: [...this.#variables.subarray(start, end)],
        factors: [...this.#factors.subarray(start, end)],
      };
    }
  }
}
