import { vectorsOfTerms, widestDirections } from '../meaning/index.js';
import type { WordVectors } from '../meaning/index.js';
import type { Vocabulary } from '../text/index.js';
import type { ThemeWords } from './theme-words.js';
import { addTo, toUnit } from '../statistics/index.js';

/** Vectors of some terms, without the directions that tell how common a word is. */
export interface Space {
  readonly vectorOf: (term: number) => Float64Array;
  readonly isKnown: (term: number) => boolean;
  readonly dimensions: number;
}

/** @param vectors without them, no term is known */
export function readSpace(
  terms: Iterable<number>,
  vocabulary: Vocabulary,
  vectors: WordVectors | undefined,
): Space {
  if (!vectors) return { vectorOf: () => new Float64Array(0), isKnown: () => false, dimensions: 0 };
  const all = [...new Set(terms)];
  const placeOf = new Map(all.map((term, place) => [term, place]));
  const read = vectorsOfTerms(all, vocabulary, vectors, widestDirections(vectors));
  const { dimensions, values, isKnown } = read;
  return {
    vectorOf: (term) => {
      const from = placeOf.get(term)! * dimensions;
      return values.subarray(from, from + dimensions);
    },
    isKnown: (term) => isKnown[placeOf.get(term)!] === 1,
    dimensions,
  };
}

/** Where the words of a description point together: of length 1. */
export function directionOf(words: ThemeWords, { vectorOf, dimensions }: Space): Float64Array {
  const sum = new Float64Array(dimensions);
  for (const [term, often] of words) addTo(sum, vectorOf(term), often);
  toUnit(sum);
  return sum;
}
