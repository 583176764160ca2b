/** A matrix that is mostly zeros, row by row. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Where each row begins in the lists below, and where the last one ends: rows + 1 numbers. */
  readonly starts: Int32Array;
  /** Columns, ascending within a row. */
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** A matrix of all its numbers, row by row. */
export interface DenseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** Collects the numbers of a sparse matrix, a row at a time. */
export class RowCollector {
  readonly #columns: number;
  readonly #starts: number[] = [0];
  readonly #indices: number[] = [];
  readonly #values: number[] = [];
  /** The row at hand, by column. */
  readonly #row: Float64Array;
  readonly #touched: number[] = [];

  constructor(columns: number) {
    this.#columns = columns;
    this.#row = new Float64Array(columns);
  }

  /** Adds to a number of the row at hand. */
  add(column: number, value: number): void {
    if (this.#row[column] === 0) this.#touched.push(column);
    this.#row[column]! += value;
  }

  endRow(): void {
    this.#touched.sort((a, b) => a - b);
    for (const column of this.#touched) {
      this.#indices.push(column);
      this.#values.push(this.#row[column]!);
      this.#row[column] = 0;
    }
    this.#touched.length = 0;
    this.#starts.push(this.#indices.length);
  }

  finish(): SparseMatrix {
    return {
      rows: this.#starts.length - 1,
      columns: this.#columns,
      starts: Int32Array.from(this.#starts),
      indices: Int32Array.from(this.#indices),
      values: Float64Array.from(this.#values),
    };
  }
}

/** The same places with other numbers. */
export function mapValues(
  matrix: SparseMatrix,
  value: (old: number, column: number) => number,
): SparseMatrix {
  const values = new Float64Array(matrix.values.length);
  for (let at = 0; at < values.length; at++)
    values[at] = value(matrix.values[at]!, matrix.indices[at]!);
  return { ...matrix, values };
}

/** Each row divided by its length, so that a product of two rows is their cosine. */
export function withUnitRows(matrix: SparseMatrix): SparseMatrix {
  const values = new Float64Array(matrix.values);
  for (let row = 0; row < matrix.rows; row++) {
    let sum = 0;
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at++) sum += values[at]! ** 2;
    if (sum === 0) continue;
    const scale = 1 / Math.sqrt(sum);
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at++) values[at]! *= scale;
  }
  return { ...matrix, values };
}

/** Some of the rows, in the order given. */
export function chooseRows(matrix: SparseMatrix, rows: readonly number[]): SparseMatrix {
  const collector = new RowCollector(matrix.columns);
  for (const row of rows) {
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at++)
      collector.add(matrix.indices[at]!, matrix.values[at]!);
    collector.endRow();
  }
  return collector.finish();
}

/** The columns that hold anything, ascending. */
export function usedColumns({ columns, indices }: SparseMatrix): readonly number[] {
  const isUsed = new Uint8Array(columns);
  for (const column of indices) isUsed[column] = 1;
  return [...isUsed.keys()].filter((column) => isUsed[column] === 1);
}

/** Some of the columns, numbered anew in the order given, which is ascending. */
export function chooseColumnsOf(matrix: SparseMatrix, columns: readonly number[]): SparseMatrix {
  const placeOf = new Int32Array(matrix.columns).fill(-1);
  columns.forEach((column, place) => (placeOf[column] = place));
  const collector = new RowCollector(columns.length);
  for (let row = 0; row < matrix.rows; row++) {
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at++) {
      const place = placeOf[matrix.indices[at]!]!;
      if (place >= 0) collector.add(place, matrix.values[at]!);
    }
    collector.endRow();
  }
  return collector.finish();
}

/** `left` times a square matrix of terms by terms, added to `left` with a weight: what goes with each word joins it. */
export function addProduct(left: SparseMatrix, square: SparseMatrix, weight: number): SparseMatrix {
  const collector = new RowCollector(left.columns);
  for (let row = 0; row < left.rows; row++) {
    for (let at = left.starts[row]!; at < left.starts[row + 1]!; at++) {
      const column = left.indices[at]!;
      const value = left.values[at]!;
      collector.add(column, value);
      for (let to = square.starts[column]!; to < square.starts[column + 1]!; to++)
        collector.add(square.indices[to]!, weight * value * square.values[to]!);
    }
    collector.endRow();
  }
  return collector.finish();
}
