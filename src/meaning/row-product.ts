import type { SparseMatrix } from './sparse-matrix.js';

/**
 * Adds to `width` sums from a place on the rows of a table that a sparse row names, each times its value.
 * Four at a time: see `dotProducts`.
 */
export function addRowProduct(
  sums: Float64Array,
  start: number,
  { starts, indices, values }: SparseMatrix,
  row: number,
  table: Float32Array | Float64Array,
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
