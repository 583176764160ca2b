import type { Tokens } from '../text/index.js';

/** One way of marking answers: a code frame, the signs of evidence, what is out of scope. */
export interface Scheme {
  /** The ids of its marks: mark `i` is the one at place `i`. */
  readonly marks: readonly string[];
  /** The marks that one answer gets, ascending and without repetition. */
  apply(tokens: Tokens): readonly number[];
}
