import type { SparseMatrix } from '../meaning/index.js';
import { addTo, product, toUnit } from '../statistics/index.js';
import type { ComparedWords } from './compared-words.js';
import { directionOf } from './space.js';

/** Cosine up to which a word of an answer says nothing of the way that a theme points. */
export const leastCosine = 0.1;
/**
 * What all answers share says nothing of one, and what all descriptions share nothing of a theme: words are seen from
 * the mean word of the answers, descriptions from their mean, where the answers count as one more.
 */
export function pointingTowards({ counts, terms, themes, space }: ComparedWords): Float64Array {
  const { vectorOf, isKnown, dimensions } = space;
  const towards = new Float64Array(terms.length * themes.length);
  if (dimensions === 0) return towards;
  const times = new Float64Array(terms.length);
  let words = 0;
  for (let at = 0; at < counts.values.length; at++) {
    times[counts.indices[at]!]! += counts.values[at]!;
    words += counts.values[at]!;
  }
  const mean = new Float64Array(dimensions);
  terms.forEach((term, column) => addTo(mean, vectorOf(term), times[column]! / words));
  const described = themes.map((own) => directionOf(own, space));
  const shared = Float64Array.from(mean);
  toUnit(shared);
  for (const vector of described) addTo(shared, vector, 1);
  for (const vector of described) {
    addTo(vector, shared, -1 / (themes.length + 1));
    toUnit(vector);
  }
  const word = new Float64Array(dimensions);
  terms.forEach((term, column) => {
    if (!isKnown(term)) return;
    word.set(vectorOf(term));
    addTo(word, mean, -1);
    toUnit(word);
    described.forEach((vector, theme) => {
      towards[column * themes.length + theme] = Math.max(0, product(word, vector) - leastCosine);
    });
  });
  return towards;
}

/** By answer and theme, how far the words of an answer point the theme's way: a long answer says less with each. */
export function byDirection(
  { rows, starts, indices, values }: SparseMatrix,
  themes: number,
  towards: Float64Array,
): Float64Array {
  const sums = new Float64Array(rows * themes);
  for (let row = 0; row < rows; row++) {
    let words = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) words += values[at]!;
    const scale = 1 / Math.sqrt(Math.max(1, words));
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const from = indices[at]! * themes;
      for (let theme = 0; theme < themes; theme++)
        sums[row * themes + theme]! += scale * values[at]! * towards[from + theme]!;
    }
  }
  return sums;
}
