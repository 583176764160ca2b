/** Takes out of a vector, in place, what points in some directions at right angles to each other. */
export function takeOut(vector: Float64Array, directions: readonly Float64Array[]): void {
  for (const direction of directions) addTo(vector, direction, -product(vector, direction));
}

/** Divides a vector by its length, in place; one without a length stays as it is. */
export function toUnit(vector: Float64Array): void {
  const length = Math.sqrt(product(vector, vector));
  if (length > 0) for (let axis = 0; axis < vector.length; axis++) vector[axis]! /= length;
}

/** Adds a vector so many times to a sum, in place. */
export function addTo(sum: Float64Array, vector: Float64Array, times: number): void {
  for (let axis = 0; axis < sum.length; axis++) sum[axis]! += times * vector[axis]!;
}

/** The inner product of two vectors. */
export function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let axis = 0; axis < a.length; axis++) sum += a[axis]! * b[axis]!;
  return sum;
}
