import type { SparseMatrix } from './sparse-matrix.js';

/** Less than so much of a text's content words known, and it is taken to be in no English. */
const leastKnown = 0.5;

/** Word vectors and sentence encoder are of English: whether a text is that tells from how many of its words are known. */
export function isEnglish(known: number, words: number): boolean {
  return words > 0 && known >= leastKnown * words;
}

/**
 * By answer, whether it is in English.
 *
 * @param counts answers by terms: a term that comes again counts once
 * @param isKnown by column, whether its term has a vector
 */
export function englishAnswers(
  { rows, starts, indices }: SparseMatrix,
  isKnown: readonly boolean[],
): readonly boolean[] {
  return Array.from({ length: rows }, (_, row) => {
    const own = indices.subarray(starts[row], starts[row + 1]);
    return isEnglish(own.filter((column) => isKnown[column]).length, own.length);
  });
}
