/** A document as the numbers of its features, ascending, and their weights. */
export interface SparseVector {
  readonly features: Int32Array;
  readonly weights: Float64Array;
}

export function dot(vector: SparseVector, dense: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.features.length; i++)
    sum += vector.weights[i]! * dense[vector.features[i]!]!;
  return sum;
}
