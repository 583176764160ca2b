import type { PhraseFinder, Tokens, Vocabulary } from '../text/index.js';

/** One way of marking answers: a code frame, the signs of evidence, what is out of scope. */
export interface Scheme {
  /** The marks that one answer gets, as places in its list, ascending and without repetition. */
  apply(tokens: Tokens): readonly number[];
}

/**
 * Makes the schemes for a vocabulary: rules are compiled against the words that it will hold. Schemes
 * whose rules share the finder cost one reading of the text between them.
 */
export type SchemeMaker = (vocabulary: Vocabulary, finder: PhraseFinder) => Scheme;
