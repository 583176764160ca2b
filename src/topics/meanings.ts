import { directionsOf, timesRows } from '../meaning/index.js';
import type { DenseMatrix, SparseMatrix } from '../meaning/index.js';
import { unitRows } from './latent-space.js';
import { addTo, product, toUnit } from '../statistics/index.js';

/** Directions in which answers differ; in the others they are nearly alike. */
const usualDimensions = 15;
const rounds = 8;
/** What is left of a square is a rounding error when it is so small a share of it. */
const leastShare = 1e-10;

/**
 * Answers as points by what their words mean, rows of length 1: the mean vector of an answer's words, less that of all
 * answers, in the directions in which they differ most.
 *
 * @param weights answers by terms: what a term counts
 * @param vectorOf of a column of these; undefined where it is not known
 */
export function meaningsOf(
  weights: SparseMatrix,
  vectorOf: (column: number) => Float32Array | undefined,
  dimensions: number,
): DenseMatrix {
  const means = Array.from({ length: weights.rows }, (_, row) => {
    const mean = new Float64Array(dimensions);
    for (let at = weights.starts[row]!; at < weights.starts[row + 1]!; at++) {
      const vector = vectorOf(weights.indices[at]!);
      if (!vector) continue;
      const weight = weights.values[at]!;
      for (let axis = 0; axis < dimensions; axis++) mean[axis]! += weight * vector[axis]!;
    }
    toUnit(mean);
    return mean;
  });
  return inWidestDirections(means, usualDimensions);
}

/**
 * Points seen from their middle, in the directions in which they differ most, rows of length 1. What is nothing but 0
 * stands in the middle.
 *
 * @param columns how many directions at most: fewer points differ in fewer
 */
export function inWidestDirections(points: readonly Float64Array[], columns: number): DenseMatrix {
  const dimensions = points[0]?.length ?? 0;
  const isKnown = points.map((point) => point.some((value) => value !== 0));
  const known = points.filter((_, place) => isKnown[place]);
  const middle = new Float64Array(dimensions);
  for (const point of known) addTo(middle, point, 1 / known.length);
  const seen = points.map((point, place) =>
    isKnown[place] === true ? point.map((value, axis) => value - middle[axis]!) : point,
  );
  const count = Math.min(columns, Math.max(1, known.length - 1));
  const placed = points.length < dimensions ? onFewAxes(seen) : seen;
  const axes = placed[0]?.length ?? 0;
  const directions = directionsOf(timesRows(productsOfAxes(placed, axes)), axes, count, rounds);
  const values = placed.flatMap((point) =>
    directions.map((direction) => product(direction, point)),
  );
  return unitRows(
    { rows: points.length, columns: count, values: Float64Array.from(values) },
    count,
  );
}

/**
 * Points with as many axes as there are points, as far from each other as they were: the Cholesky factor of their
 * products (Golub and Van Loan, "Matrix Computations", 4th edition, section 4.2).
 */
function onFewAxes(points: readonly Float64Array[]): readonly Float64Array[] {
  const placed = points.map(() => new Float64Array(points.length));
  points.forEach((point, place) => {
    const own = placed[place]!;
    for (let axis = 0; axis < place; axis++) {
      const other = placed[axis]!;
      const scale = other[axis]!;
      if (scale > 0) own[axis] = (product(point, points[axis]!) - product(own, other)) / scale;
    }
    const square = product(point, point);
    const left = square - product(own, own);
    // What is less is a rounding error: the point lies among those before it.
    own[place] = left > leastShare * square ? Math.sqrt(left) : 0;
  });
  return placed;
}

/** By axis and axis, the sum of the products of what points have there. */
function productsOfAxes(
  points: readonly Float64Array[],
  dimensions: number,
): readonly Float64Array[] {
  const spread = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
  const none = new Float64Array(dimensions);
  // Four points at a time: one by one, most of the time is spent fetching the sums.
  for (let from = 0; from < points.length; from += 4) {
    const [a, b, c, d] = Array.from({ length: 4 }, (_, next) => points[from + next] ?? none);
    spread.forEach((sums, axis) => {
      for (let other = axis; other < dimensions; other++)
        sums[other] =
          sums[other]! +
          a![axis]! * a![other]! +
          b![axis]! * b![other]! +
          c![axis]! * c![other]! +
          d![axis]! * d![other]!;
    });
  }
  spread.forEach((sums, axis) => {
    for (let other = 0; other < axis; other++) sums[other] = spread[other]![axis]!;
  });
  return spread;
}

/**
 * Two kinds of points side by side, rows of length 1.
 *
 * @param share what the second counts beside the first
 */
export function sideBySide(first: DenseMatrix, second: DenseMatrix, share: number): DenseMatrix {
  const columns = first.columns + second.columns;
  const values = new Float64Array(first.rows * columns);
  for (let row = 0; row < first.rows; row++) {
    const start = row * columns;
    values.set(first.values.subarray(row * first.columns, (row + 1) * first.columns), start);
    for (let axis = 0; axis < second.columns; axis++)
      values[start + first.columns + axis] = share * second.values[row * second.columns + axis]!;
  }
  return unitRows({ rows: first.rows, columns, values }, columns);
}
