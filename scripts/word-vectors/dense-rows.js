// Vectors of words as rows of numbers.
import { directionsOf, toUnit } from '../../build/meaning/index.js';

/** @typedef {readonly Float64Array[]} Rows */

const rounds = 30;

/**
 * Rows less their mean, of length 1; a row without a length stays without.
 *
 * @param {Rows} rows
 * @returns {Rows}
 */
export function centredUnits(rows) {
  const known = rows.filter((row) => row.some((value) => value !== 0));
  const mean = new Float64Array(rows[0]?.length ?? 0);
  for (const row of known)
    row.forEach((value, axis) => {
      mean[axis] = (mean[axis] ?? 0) + value / known.length;
    });
  const isKnown = new Set(known);
  return rows.map((row) => {
    const own = isKnown.has(row) ? row.map((value, axis) => value - (mean[axis] ?? 0)) : row;
    toUnit(own);
    return own;
  });
}

/**
 * @param {readonly { rows: Rows, weight: number }[]} views
 * @returns {Rows}
 */
export function sideBySide(views) {
  return (views[0]?.rows ?? []).map((_, place) =>
    Float64Array.from(
      views.flatMap(({ rows, weight }) => [...(rows[place] ?? [])].map((value) => weight * value)),
    ),
  );
}

/**
 * Rows in the directions in which they differ most, turned so that each axis carries about as much: what is widest would
 * be cut off where few steps are kept, and what is narrow rounded away.
 *
 * @param {Rows} rows
 * @param {number} dimensions a power of two
 * @returns {Rows}
 */
export function narrowed(rows, dimensions) {
  const directions = directionsOf(covariances(rows), dimensions, rounds);
  return rows.map((row) => {
    const own = Float64Array.from(directions, (direction) => product(row, direction));
    turn(own);
    return own;
  });
}

/** @param {Rows} rows */
export function covariances(rows) {
  const size = rows[0]?.length ?? 0;
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (let a = 0; a < size; a++) {
      const sum = /** @type {Float64Array} */ (sums[a]);
      const own = /** @type {number} */ (row[a]);
      row.forEach((value, b) => {
        sum[b] = (sum[b] ?? 0) + own * value;
      });
    }
  return sums.map((sum) => sum.map((value) => value / rows.length));
}

/**
 * @param {Float64Array} a
 * @param {Float64Array} b
 */
function product(a, b) {
  let sum = 0;
  for (let axis = 0; axis < a.length; axis++) sum += (a[axis] ?? 0) * (b[axis] ?? 0);
  return sum;
}

/**
 * The Walsh–Hadamard transform, in place: a rotation in which every number goes into all.
 *
 * @param {Float64Array} values as many as a power of two
 */
function turn(values) {
  for (let half = 1; half < values.length; half *= 2)
    for (let from = 0; from < values.length; from += 2 * half)
      for (let at = from; at < from + half; at++) {
        const a = values[at] ?? 0;
        const b = values[at + half] ?? 0;
        values[at] = (a + b) * Math.SQRT1_2;
        values[at + half] = (a - b) * Math.SQRT1_2;
      }
}
