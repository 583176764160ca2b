import { floatBytes, inFours } from './workspace.js';
import type { Matrix, Workspace } from './workspace.js';
import type { Rows } from './file-reader.js';

/**
 * What a number becomes at most before it is multiplied. 1,536 products with weights of eight bits stay below 2³¹.
 */
const largest = 8191;
/** What a weight of eight bits can be at most. */
const largestWeight = 127;
const placeBytes = Int32Array.BYTES_PER_ELEMENT;
/** So many columns are multiplied at a time: a layer has a multiple of them. */
export const columnsTogether = 8;

/** A layer y = Wx + b, with weights of eight bits and sums of whole numbers. */
export class DenseLayer {
  readonly inner: number;
  readonly columns: number;
  readonly #workspace: Workspace;
  readonly #weights: number;
  readonly #scales: number;
  readonly #bias: number;

  /**
   * @param weights by column, as many a row as go into the layer
   */
  constructor(workspace: Workspace, { inner, scales, values }: Rows, bias: Float32Array) {
    this.inner = inner;
    this.columns = scales.length;
    this.#workspace = workspace;
    this.#weights = workspace.take(values.length);
    interleave(values, workspace.pairs(this.#weights, values.length / 2), inner);
    this.#scales = workspace.keep(scales);
    this.#bias = workspace.keep(bias);
  }

  /** @returns as many rows as go in */
  apply(input: Matrix): Matrix {
    const { numbers, steps } = this.#toWhole(input);
    const output = this.#workspace.takeMatrix(input.rows, this.columns);
    this.#workspace.kernels.product(
      numbers,
      steps,
      this.#weights,
      this.#scales,
      this.#bias,
      output.place,
      inFours(input.rows),
      this.inner,
      this.columns,
    );
    return output;
  }

  /** The same in less time, where most numbers are 0: nine in ten are once only what is above 0 has fired. */
  applyToFew(input: Matrix): Matrix {
    const { find, productOfFound } = this.#workspace.kernels;
    const { numbers, steps } = this.#toWhole(input);
    const output = this.#workspace.takeMatrix(input.rows, this.columns);
    const found = this.#workspace.take(input.rows * this.inner * floatBytes);
    const ends = this.#workspace.take(input.rows * placeBytes);
    find(numbers, found, ends, input.rows, this.inner);
    productOfFound(
      found,
      ends,
      steps,
      this.#weights,
      this.#scales,
      this.#bias,
      output.place,
      input.rows,
      this.inner,
      this.columns,
    );
    return output;
  }

  /** Numbers of 16 bits, and what one is worth in each row. */
  #toWhole({ place, rows }: Matrix): { readonly numbers: number; readonly steps: number } {
    const fours = inFours(rows);
    const steps = this.#workspace.take(fours * floatBytes);
    const numbers = this.#workspace.take(fours * this.inner * Int16Array.BYTES_PER_ELEMENT);
    this.#workspace.kernels.whole(place, numbers, steps, fours, this.inner, largest);
    return { numbers, steps };
  }
}

/** Rows of the same length to eight bits. */
export function rowsOf(rows: readonly Float32Array[]): Rows {
  const inner = rows[0]?.length ?? 0;
  const scales = Float32Array.from(
    rows,
    (row) => row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / largestWeight || 1,
  );
  const values = new Int8Array(rows.length * inner);
  rows.forEach((row, place) => {
    for (let at = 0; at < inner; at++)
      values[place * inner + at] = Math.round(row[at]! / scales[place]!);
  });
  return { inner, scales, values };
}

/** Writes weights in the order in which they are read: of eight columns the first pair each, then the next, and so on. */
function interleave(values: Int8Array, to: Int16Array, inner: number): void {
  const pairs = new Int16Array(values.buffer, values.byteOffset, values.length / 2);
  const length = inner / 2;
  for (let column = 0; column < pairs.length / length; column++) {
    const place = column % columnsTogether;
    let at = (column - place) * length + place;
    for (let from = column * length; from < (column + 1) * length; from++, at += columnsTogether)
      to[at] = pairs[from]!;
  }
}
