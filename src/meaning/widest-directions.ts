import { dotProducts, takeOut, toUnit } from '../statistics/index.js';
import type { WordVectors } from './word-vectors.js';

const directions = 5;
/** Every so manieth word is looked at, the commonest and the rarest alike. */
const step = 12;
const rounds = 30;

/**
 * The directions in which the vectors of all words differ most. They tell how common a word is and in what kind of
 * text it stands, and little of what it means (Mu and Viswanath 2018, "All-but-the-top: simple and effective
 * postprocessing for word representations").
 *
 * @returns vectors of length 1 at right angles to each other
 */
export function widestDirections(vectors: WordVectors): readonly Float64Array[] {
  return directionsOf(spreadOf(vectors), vectors.dimensions, directions, rounds);
}

/** What a direction becomes when it is multiplied by the covariances of the axes. */
type Spread = (direction: Float64Array) => Float64Array;

/**
 * The directions in which points differ most, by subspace iteration (Golub and Van Loan, "Matrix Computations", 4th
 * edition, section 8.2.4).
 *
 * @param dimensions how many axes there are
 * @param count how many directions
 * @returns vectors of length 1 at right angles to each other
 */
export function directionsOf(
  spread: Spread,
  dimensions: number,
  count: number,
  rounds: number,
): readonly Float64Array[] {
  let found: readonly Float64Array[] = Array.from({ length: count }, (_, place) =>
    new Float64Array(dimensions).fill(1, place, place + 1),
  );
  for (let round = 0; round < rounds; round++) found = atRightAngles(found.map(spread));
  return found;
}

/** Covariances of the axes, over a sample of the words. */
function spreadOf(vectors: WordVectors): Spread {
  const { dimensions } = vectors;
  const mean = new Float64Array(dimensions);
  const sums = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
  let words = 0;
  for (let place = 0; place < vectors.size; place += step, words++) {
    const own = new Float64Array(dimensions);
    vectors.addPlace(own, 0, place, 1);
    toUnit(own);
    for (let a = 0; a < dimensions; a++) {
      mean[a]! += own[a]!;
      const row = sums[a]!;
      for (let b = 0; b < dimensions; b++) row[b]! += own[a]! * own[b]!;
    }
  }
  return timesRows(
    sums.map((row, a) =>
      row.map((sum, b) => sum / words - (mean[a]! / words) * (mean[b]! / words)),
    ),
  );
}

function atRightAngles(vectors: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const vector of vectors) {
    takeOut(vector, done);
    toUnit(vector);
    done.push(vector);
  }
  return done;
}

/** The spread that is told by axis and axis. */
export function timesRows(rows: readonly Float64Array[]): Spread {
  const table = new Float64Array(rows.length * rows.length);
  rows.forEach((row, axis) => {
    table.set(row, axis * rows.length);
  });
  return (direction) => {
    const result = new Float64Array(rows.length);
    dotProducts(result, direction, 0, table, rows.length);
    return result;
  };
}
