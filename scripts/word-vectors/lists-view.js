// Vectors of words from the lists that they stand in.
import { contentTerms, RowCollector } from '../../build/meaning/index.js';
import { Tokeniser, Vocabulary } from '../../build/text/index.js';
import { latentSpace } from '../../build/topics/latent-space.js';
import { centredUnits, covariances } from './dense-rows.js';

/** @typedef {import('./dense-rows.js').Rows} Rows */

const DIMENSIONS = 150;
/** Long lists count less than their size (Levy, Goldberg and Dagan 2015). */
const SMOOTHING = 0.75;
const RIDGE = 1;

/**
 * Positive pointwise mutual information of word families and lists, in the dimensions that keep most of it (Levy, Goldberg and
 * Dagan 2015, "Improving distributional similarity with lessons learned from word embeddings", TACL 3). All words of one
 * stem have the same vector; words in no list have none.
 *
 * @param {readonly import('./sources.js').Entry[]} entries
 * @param {readonly string[]} words
 * @returns {Rows}
 */
export function viewOf(entries, words) {
  const familyOf = familiesOf(words);
  const families = Math.max(...familyOf.values()) + 1;
  const lists = entries.map((entry) => {
    /** @type {Map<number, number>} */
    const own = new Map();
    for (const [word, weight] of entry) {
      const family = familyOf.get(word);
      if (family !== undefined) own.set(family, (own.get(family) ?? 0) + weight);
    }
    const scale = 1 / Math.sqrt([...own.values()].reduce((sum, weight) => sum + weight, 0) || 1);
    return new Map([...own].map(([family, weight]) => [family, weight * scale]));
  });
  const space = latentSpace(information(lists, families), DIMENSIONS);
  const scales = Float64Array.from({ length: space.columns }, (_, axis) => {
    let squares = 0;
    for (let row = 0; row < space.rows; row++)
      squares += (space.values[row * space.columns + axis] ?? 0) ** 2;
    // The columns are as long as the singular values: the root of these is kept.
    return squares === 0 ? 0 : squares ** -0.25;
  });
  return words.map((word) => {
    const family = familyOf.get(word) ?? -1;
    return Float64Array.from(scales, (scale, axis) =>
      family < 0 ? 0 : scale * (space.values[family * space.columns + axis] ?? 0),
    );
  });
}

/**
 * Gives words that have no vector in a view the one that their vector elsewhere lets expect (ridge regression).
 *
 * @param {Rows} view
 * @param {Rows} known
 * @returns {Rows}
 */
export function completed(view, known) {
  const units = centredUnits(view);
  const places = units.flatMap((row, place) => (row.some((value) => value !== 0) ? [place] : []));
  const from = places.map((place) => /** @type {Float64Array} */ (known[place]));
  const to = places.map((place) => /** @type {Float64Array} */ (units[place]));
  const matrix = covariances(from).map((row, axis) =>
    row.map((value, other) => from.length * value + (axis === other ? RIDGE : 0)),
  );
  const sides = matrix.map((_, axis) => {
    const side = new Float64Array(DIMENSIONS);
    from.forEach((row, place) =>
      to[place]?.forEach((value, at) => {
        side[at] = (side[at] ?? 0) + (row[axis] ?? 0) * value;
      }),
    );
    return side;
  });
  solve(matrix, sides);
  const isThere = new Set(places);
  return centredUnits(
    units.map((row, place) => {
      if (isThere.has(place)) return row;
      const guess = new Float64Array(DIMENSIONS);
      known[place]?.forEach((value, axis) =>
        sides[axis]?.forEach((weight, at) => {
          guess[at] = (guess[at] ?? 0) + value * weight;
        }),
      );
      return guess;
    }),
  );
}

/**
 * By word, its word family; function words have none.
 *
 * @param {readonly string[]} words
 * @returns {ReadonlyMap<string, number>}
 */
function familiesOf(words) {
  const vocabulary = new Vocabulary();
  const tokeniser = new Tokeniser(vocabulary);
  const surfaces = words.map((word) => {
    const { surfaces: read, length } = tokeniser.tokenise(word);
    return length === 1 ? (read[0] ?? -1) : -1;
  });
  const termOf = contentTerms(vocabulary);
  /** @type {Map<number, number>} */
  const places = new Map();
  return new Map(
    words.flatMap((word, place) => {
      const term = termOf[surfaces[place] ?? -1] ?? -1;
      if (term < 0) return [];
      const family = places.get(term) ?? places.size;
      places.set(term, family);
      return [[word, family]];
    }),
  );
}

/**
 * @param {readonly ReadonlyMap<number, number>[]} lists
 * @param {number} families
 */
function information(lists, families) {
  const times = new Float64Array(families);
  const lengths = lists.map((list) => {
    for (const [family, weight] of list) times[family] = (times[family] ?? 0) + weight;
    return [...list.values()].reduce((sum, weight) => sum + weight, 0) ** SMOOTHING;
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  /** @type {{ list: number, value: number }[][]} */
  const rows = Array.from({ length: families }, () => []);
  lists.forEach((list, place) => {
    for (const [family, weight] of list) {
      const expected = ((times[family] ?? 0) * (lengths[place] ?? 0)) / total;
      if (weight > expected)
        rows[family]?.push({ list: place, value: Math.log(weight / expected) });
    }
  });
  const collector = new RowCollector(lists.length);
  for (const row of rows) {
    for (const { list, value } of row) collector.add(list, value);
    collector.endRow();
  }
  return collector.finish();
}

/**
 * Solves a system of equations with several right-hand sides, in place, by Gauss–Jordan elimination; the matrix is
 * symmetric and positive definite, so no rows are swapped.
 *
 * @param {readonly Float64Array[]} matrix
 * @param {readonly Float64Array[]} sides by row
 */
function solve(matrix, sides) {
  matrix.forEach((pivotRow, pivot) => {
    const scale = 1 / (pivotRow[pivot] ?? 1);
    const pivotSide = sides[pivot] ?? new Float64Array(0);
    for (const row of [pivotRow, pivotSide])
      for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) * scale;
    matrix.forEach((row, place) => {
      const factor = row[pivot] ?? 0;
      if (place === pivot || factor === 0) return;
      pivotRow.forEach((value, at) => {
        row[at] = (row[at] ?? 0) - factor * value;
      });
      pivotSide.forEach((value, at) => {
        const side = /** @type {Float64Array} */ (sides[place]);
        side[at] = (side[at] ?? 0) - factor * value;
      });
    });
  });
}
