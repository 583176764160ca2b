import { lengthened } from '../collections/index.js';

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

const smallest = 1 << 10;

/** Collects the numbers of a sparse matrix, a row at a time. */
export class RowCollector {
  readonly #columns: number;
  readonly #starts: number[] = [0];
  #indices: Int32Array<ArrayBuffer>;
  #values: Float64Array<ArrayBuffer>;
  #end = 0;
  /** The row at hand, by column. */
  readonly #row: Float64Array;
  readonly #isTouched: Uint8Array;

  /** @param expected how many numbers there will be at most, as far as that is known */
  constructor(columns: number, expected = smallest) {
    this.#columns = columns;
    this.#indices = new Int32Array(expected);
    this.#values = new Float64Array(expected);
    this.#row = new Float64Array(columns);
    this.#isTouched = new Uint8Array(columns);
  }

  /** Adds to a number of the row at hand. */
  add(column: number, value: number): void {
    if (this.#isTouched[column] === 0) {
      this.#isTouched[column] = 1;
      if (this.#end === this.#indices.length) this.#grow();
      this.#indices[this.#end++] = column;
    }
    this.#row[column]! += value;
  }

  endRow(): void {
    const start = this.#starts.at(-1)!;
    sortPart(this.#indices, start, this.#end);
    for (let at = start; at < this.#end; at++) {
      const column = this.#indices[at]!;
      this.#values[at] = this.#row[column]!;
      this.#row[column] = 0;
      this.#isTouched[column] = 0;
    }
    this.#starts.push(this.#end);
  }

  finish(): SparseMatrix {
    return {
      rows: this.#starts.length - 1,
      columns: this.#columns,
      starts: Int32Array.from(this.#starts),
      indices: this.#indices.slice(0, this.#end),
      values: this.#values.slice(0, this.#end),
    };
  }

  #grow(): void {
    const room = this.#indices.length * 2 + smallest;
    this.#indices = lengthened(this.#indices, room);
    this.#values = lengthened(this.#values, room);
  }
}

const short = 32;

/** Few numbers are sorted faster by putting one after the other in its place. */
function sortPart(numbers: Int32Array, start: number, end: number): void {
  if (end - start > short) {
    numbers.subarray(start, end).sort();
    return;
  }
  for (let at = start + 1; at < end; at++) {
    const own = numbers[at]!;
    let to = at;
    for (; to > start && numbers[to - 1]! > own; to--) numbers[to] = numbers[to - 1]!;
    numbers[to] = own;
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
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, place) => {
    starts[place + 1] = starts[place]! + matrix.starts[row + 1]! - matrix.starts[row]!;
  });
  const indices = new Int32Array(starts[rows.length]!);
  const values = new Float64Array(indices.length);
  rows.forEach((row, place) => {
    let to = starts[place]!;
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at++, to++) {
      indices[to] = matrix.indices[at]!;
      values[to] = matrix.values[at]!;
    }
  });
  return { rows: rows.length, columns: matrix.columns, starts, indices, values };
}

/** The columns that so many rows hold at least, ascending. */
export function columnsWith({ columns, indices }: SparseMatrix, least: number): readonly number[] {
  const rowsWith = new Int32Array(columns);
  for (const column of indices) rowsWith[column]! += 1;
  const chosen: number[] = [];
  rowsWith.forEach((rows, column) => {
    if (rows >= least) chosen.push(column);
  });
  return chosen;
}

/** Some of the columns, numbered anew in the order given, which is ascending. */
export function chooseColumnsOf(matrix: SparseMatrix, columns: readonly number[]): SparseMatrix {
  const placeOf = new Int32Array(matrix.columns).fill(-1);
  columns.forEach((column, place) => (placeOf[column] = place));
  const starts = new Int32Array(matrix.rows + 1);
  const indices = new Int32Array(matrix.indices.length);
  const values = new Float64Array(matrix.indices.length);
  let end = 0;
  for (let row = 0; row < matrix.rows; row++) {
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at++) {
      const place = placeOf[matrix.indices[at]!]!;
      if (place < 0) continue;
      indices[end] = place;
      values[end++] = matrix.values[at]!;
    }
    starts[row + 1] = end;
  }
  return {
    rows: matrix.rows,
    columns: columns.length,
    starts,
    indices: indices.slice(0, end),
    values: values.slice(0, end),
  };
}

/** A square matrix of nothing but zeros. */
export function emptyMatrix(size: number): SparseMatrix {
  return {
    rows: size,
    columns: size,
    starts: new Int32Array(size + 1),
    indices: new Int32Array(0),
    values: new Float64Array(0),
  };
}
