import type { SentenceStore } from '../coding/index.js';
import { evenlySpread } from '../collections/index.js';
import { englishAnswers } from '../meaning/index.js';
import type { Corpus, SparseMatrix } from '../meaning/index.js';
import type { Space } from './space.js';

/** So many answers are read as sentences at most, which takes about half a minute; the others are guessed at. */
const mostRead = 4000;

/**
 * The answers that are read as sentences: English ones, evenly spread over all.
 *
 * @param counts answers by terms
 * @param terms by column, its term in the vocabulary
 */
export function answersToRead(
  counts: SparseMatrix,
  terms: readonly number[],
  { isKnown }: Space,
): readonly number[] {
  const english = englishAnswers(counts, terms.map(isKnown)).flatMap((is, answer) =>
    is ? [answer] : [],
  );
  return evenlySpread(english, mostRead);
}

/** By answer, the pieces that the encoder divides its words into. */
export function piecesOf(
  answers: readonly number[],
  { responses, stores: questionOf }: Corpus,
  store: SentenceStore,
): readonly (readonly number[])[] {
  return store.piecesAt(
    answers.map((answer) => ({ response: responses[answer]!, question: questionOf[answer]! })),
  );
}
