import { integerProduct } from './integer-product.js';
import type { Rows } from './file-reader.js';

/** A matrix of weights and what is added to its product. */
export interface DenseLayer {
  readonly inner: number;
  readonly columns: number;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
  /** Where its numbers lie in the memory that products are made in. */
  readonly place: number;
}

interface ProductModule {
  readonly memory: WebAssembly.Memory;
  readonly product: (
    a: number,
    b: number,
    c: number,
    rows: number,
    inner: number,
    columns: number,
  ) => void;
}

/**
 * What a number becomes at most before it is multiplied. 1,536 products with weights of eight bits stay below 2³¹.
 */
const largest = 8191;
const pageBytes = 1 << 16;
/** Places are multiples of this. */
const alignment = 16;

/** Layers y = Wx + b, with weights of eight bits and sums of whole numbers. */
export class DenseLayers {
  readonly #module = new WebAssembly.Instance(new WebAssembly.Module(integerProduct)).exports;
  #end = 0;

  add({ inner, scales, values }: Rows, bias: Float32Array): DenseLayer {
    const place = this.#end;
    this.#end = aligned(place + values.length);
    this.#reserve(this.#end);
    new Int8Array(this.#memory.buffer, place, values.length).set(values);
    return { inner, columns: scales.length, scales, bias, place };
  }

  /**
   * @param input rows of numbers, one behind the other, as many a row as go into the layer
   * @returns rows of what comes out, one behind the other
   */
  apply({ inner, columns, scales, bias, place }: DenseLayer, input: Float64Array): Float64Array {
    const rows = input.length / inner;
    const even = rows + (rows % 2);
    const sums = aligned(this.#end + 2 * even * inner);
    this.#reserve(sums + 4 * even * columns);
    const { buffer } = this.#memory;
    const whole = new Int16Array(buffer, this.#end, even * inner);
    const steps = Float64Array.from({ length: rows }, (_, row) =>
      toWhole(input.subarray(row * inner, (row + 1) * inner), whole.subarray(row * inner)),
    );
    whole.fill(0, rows * inner);
    this.#product(this.#end, place, sums, even, inner, columns);
    const products = new Int32Array(buffer, sums, rows * columns);
    const output = new Float64Array(rows * columns);
    for (let row = 0; row < rows; row++) {
      const from = row * columns;
      for (let column = 0; column < columns; column++)
        output[from + column] =
          products[from + column]! * steps[row]! * scales[column]! + bias[column]!;
    }
    return output;
  }

  get #memory(): WebAssembly.Memory {
    return this.#module['memory'] as ProductModule['memory'];
  }

  get #product(): ProductModule['product'] {
    return this.#module['product'] as ProductModule['product'];
  }

  #reserve(bytes: number): void {
    const missing = bytes - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / pageBytes));
  }
}

/** Writes numbers as whole ones. Returns how much a step of one is. */
function toWhole(numbers: Float64Array, whole: Int16Array): number {
  let most = 0;
  for (const number of numbers) most = Math.max(most, Math.abs(number));
  const step = most / largest || 1;
  for (let at = 0; at < numbers.length; at++) whole[at] = Math.round(numbers[at]! / step);
  return step;
}

function aligned(place: number): number {
  return Math.ceil(place / alignment) * alignment;
}
