import { comparable } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';
import { contentTerms } from './content-words.js';
import { takeOut, toUnit } from '../statistics/index.js';
import type { WordVectors } from './word-vectors.js';

/** Vectors of some terms, one behind the other; each has length 1, or 0 when no word of it is known. */
export interface TermVectors {
  readonly dimensions: number;
  readonly values: Float64Array;
  /** By place of the term, 1 when a word of it is known. */
  readonly isKnown: Uint8Array;
}

/**
 * The vector of a term is the sum of those of the words that people wrote for it, as often as they did.
 *
 * @param terms numbers of the vocabulary
 * @param without directions to take out
 */
export function vectorsOfTerms(
  terms: readonly number[],
  vocabulary: Vocabulary,
  vectors: WordVectors,
  without: readonly Float64Array[] = [],
): TermVectors {
  const { dimensions } = vectors;
  const rowOf = new Map(terms.map((term, row) => [term, row]));
  const values = new Float64Array(terms.length * dimensions);
  const isKnown = new Uint8Array(terms.length);
  contentTerms(vocabulary).forEach((term, surface) => {
    const row = rowOf.get(term);
    if (row === undefined) return;
    const word = comparable(vocabulary.surface(surface));
    const occurrences = vocabulary.occurrences(surface);
    if (vectors.addTo(values, row * dimensions, word, occurrences)) isKnown[row] = 1;
  });
  for (let row = 0; row < terms.length; row++) {
    const own = values.subarray(row * dimensions, (row + 1) * dimensions);
    takeOut(own, without);
    toUnit(own);
  }
  return { dimensions, values, isKnown };
}
