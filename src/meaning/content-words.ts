import { WordFlag } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';
import { byCodeUnits } from '../collections/index.js';

/**
 * The content words of a vocabulary: no function words, no numbers, no single letters. Made when all words are in, once
 * for all questions.
 */
export class ContentWords {
  readonly vocabulary: Vocabulary;
  /** By surface, the term of a content word; -1 for every other word. */
  readonly termOf: Int32Array;
  /** The terms of content words by their text: an order that does not follow the order of rows. */
  readonly inOrder: Int32Array;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.termOf = contentTerms(vocabulary);
    const textOf = (term: number): string => vocabulary.termText(term);
    const terms = [...new Set(this.termOf)].filter((term) => term >= 0);
    this.inOrder = Int32Array.from(terms.sort((a, b) => byCodeUnits(textOf(a), textOf(b))));
  }
}

/** By surface, the term of a content word; -1 for every other word. */
export function contentTerms(vocabulary: Vocabulary): Int32Array {
  return Int32Array.from({ length: vocabulary.size }, (_, surface) => {
    const isContent =
      (vocabulary.flags(surface) & (WordFlag.Stop | WordFlag.Number)) === 0 &&
      vocabulary.surface(surface).length > 1;
    return isContent ? vocabulary.term(surface) : -1;
  });
}
