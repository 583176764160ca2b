/** Counts in rows and columns. */
export class Grid {
  readonly columns: number;
  readonly #counts: Float64Array;

  constructor(rows: number, columns: number, counts?: readonly number[]) {
    this.columns = columns;
    this.#counts = new Float64Array(rows * columns);
    if (counts) this.#counts.set(counts);
  }

  at(row: number, column: number): number {
    return this.#counts[row * this.columns + column]!;
  }

  increase(row: number, column: number): void {
    this.#counts[row * this.columns + column]! += 1;
  }

  merge(other: Grid): void {
    for (let i = 0; i < this.#counts.length; i++) this.#counts[i]! += other.#counts[i]!;
  }

  toJSON(): readonly number[] {
    return [...this.#counts];
  }
}
