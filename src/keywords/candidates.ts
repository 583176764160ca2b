import { breakToken, isJoined, surfaceOf } from '../coding/index.js';
import { WordFlag } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';

/** Called with the terms of a candidate, `absent` after the last, and where it stands. */
export type CandidateVisitor = (
  first: number,
  second: number,
  third: number,
  start: number,
  words: number,
) => void;

/** Stands where a phrase has no second or third word. */
export const absent = -1;

/**
 * Finds what can be a keyword: words, and phrases of two or three words within a clause that neither
 * begin nor end with a function word. Numbers count only as part of a compound such as "COVID-19".
 */
export class Candidates {
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  visit(tokens: Int32Array, length: number, visitor: CandidateVisitor): void {
    for (let start = 0; start < length; start++) {
      const first = tokens[start]!;
      if (first === breakToken || !this.#mayEnd(tokens, start)) continue;
      const firstTerm = this.#term(first);
      if (this.#mayStandAlone(first)) visitor(firstTerm, absent, absent, start, 1);
      if (start + 1 >= length) continue;
      const second = tokens[start + 1]!;
      if (second === breakToken) continue;
      const secondTerm = this.#term(second);
      if (this.#mayEnd(tokens, start + 1)) visitor(firstTerm, secondTerm, absent, start, 2);
      if (start + 2 >= length) continue;
      const third = tokens[start + 2]!;
      if (third === breakToken || !this.#mayEnd(tokens, start + 2)) continue;
      visitor(firstTerm, secondTerm, this.#term(third), start, 3);
    }
  }

  #term(token: number): number {
    return this.#vocabulary.term(surfaceOf(token));
  }

  /** A word a phrase may begin or end with. */
  #mayEnd(tokens: Int32Array, at: number): boolean {
    const flags = this.#vocabulary.flags(surfaceOf(tokens[at]!));
    if ((flags & WordFlag.Stop) !== 0) return false;
    return (flags & WordFlag.Number) === 0 || isCompound(tokens, at);
  }

  #mayStandAlone(token: number): boolean {
    const surface = surfaceOf(token);
    return (
      (this.#vocabulary.flags(surface) & (WordFlag.Number | WordFlag.Generic)) === 0 &&
      this.#vocabulary.surface(surface).length > 1
    );
  }
}

function isCompound(tokens: Int32Array, at: number): boolean {
  return isJoined(tokens[at]!);
}
