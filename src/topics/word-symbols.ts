import { breakToken, surfaceOf } from '../coding/index.js';
import type { ContentWords } from '../meaning/index.js';
import { WordFlag } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';
import { endOfPhrase } from './phrase-trie.js';

const content = 1;
const generic = 2;
const kinds = 4;

/**
 * Words as symbols for counting phrases: the term, whether a phrase may begin and end with the word, and
 * whether it says nothing alone.
 */
export class WordSymbols {
  /** Every symbol is smaller. */
  readonly count: number;
  readonly #vocabulary: Vocabulary;
  readonly #bySurface: Int32Array;
  #symbols = new Int32Array(0);

  constructor({ vocabulary, termOf }: ContentWords) {
    this.#vocabulary = vocabulary;
    this.count = vocabulary.termCount * kinds;
    this.#bySurface = termOf.map(
      (term, surface) =>
        vocabulary.term(surface) * kinds +
        (term >= 0 ? content : 0) +
        ((vocabulary.flags(surface) & (WordFlag.Generic | WordFlag.Month)) === 0 ? 0 : generic),
    );
  }

  /** @returns as many symbols as tokens; used again for the next answer */
  read(tokens: Int32Array, length: number): Int32Array {
    if (this.#symbols.length < length) this.#symbols = new Int32Array(length * 2);
    for (let at = 0; at < length; at++) {
      const token = tokens[at]!;
      this.#symbols[at] = token === breakToken ? endOfPhrase : this.#bySurface[surfaceOf(token)]!;
    }
    return this.#symbols;
  }

  isContent(symbol: number): boolean {
    return (symbol & content) !== 0;
  }

  isGeneric(symbol: number): boolean {
    return (symbol & generic) !== 0;
  }

  term(symbol: number): number {
    return Math.floor(symbol / kinds);
  }

  text(term: number): string {
    return this.#vocabulary.termText(term);
  }
}
