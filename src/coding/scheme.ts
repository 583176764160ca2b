import type { Tokens } from '../text/index.js';

/** One way of marking answers: a code frame, the signs of evidence, what is out of scope. */
export interface Scheme {
  /** The marks that one answer gets, as places in its list, ascending and without repetition. */
  apply(tokens: Tokens): readonly number[];
}
