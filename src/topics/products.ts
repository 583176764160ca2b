import type { SparseMatrix } from '../meaning/index.js';

// Four sums at a time stay in the processor, and none of them waits for another: two to three times as fast as one by
// one. Each is added up in the same order as it would be alone.

/** The dot products of a row of numbers with the first rows of a table, as many as `products` has room for. */
export function dotProducts(
  products: Float64Array,
  own: Float64Array,
  start: number,
  table: Float64Array,
  width: number,
): void {
  const rows = products.length;
  let row = 0;
  for (; row + 4 <= rows; row += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let at = row * width;
    for (let axis = start; axis < start + width; axis++, at++) {
      const value = own[axis]!;
      a += value * table[at]!;
      b += value * table[at + width]!;
      c += value * table[at + 2 * width]!;
      d += value * table[at + 3 * width]!;
    }
    products[row] = a;
    products[row + 1] = b;
    products[row + 2] = c;
    products[row + 3] = d;
  }
  for (; row < rows; row++) {
    let sum = 0;
    for (let axis = 0; axis < width; axis++) sum += own[start + axis]! * table[row * width + axis]!;
    products[row] = sum;
  }
}

/** Adds to `width` sums from a place on the rows of a table that a sparse row names, each times its value. */
export function addRowProduct(
  sums: Float64Array,
  start: number,
  { starts, indices, values }: SparseMatrix,
  row: number,
  table: Float32Array,
  width: number,
): void {
  const from = starts[row]!;
  const to = starts[row + 1]!;
  let axis = 0;
  for (; axis + 4 <= width; axis += 4) {
    const place = start + axis;
    let a = sums[place]!;
    let b = sums[place + 1]!;
    let c = sums[place + 2]!;
    let d = sums[place + 3]!;
    for (let at = from; at < to; at++) {
      const value = values[at]!;
      const own = indices[at]! * width + axis;
      a += value * table[own]!;
      b += value * table[own + 1]!;
      c += value * table[own + 2]!;
      d += value * table[own + 3]!;
    }
    sums[place] = a;
    sums[place + 1] = b;
    sums[place + 2] = c;
    sums[place + 3] = d;
  }
  for (; axis < width; axis++) {
    let sum = sums[start + axis]!;
    for (let at = from; at < to; at++) sum += values[at]! * table[indices[at]! * width + axis]!;
    sums[start + axis] = sum;
  }
}
