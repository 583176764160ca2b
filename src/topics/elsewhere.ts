import { breakToken, surfaceOf } from '../coding/index.js';
import type { TokenStore } from '../coding/index.js';
import type { ContentWords } from '../meaning/index.js';

/**
 * How common words are in the answers to the other questions of a call: "service" tells nothing of a topic when it
 * comes up everywhere, even where it happens to tell two topics of one question apart.
 */
export class WordsElsewhere {
  /** By term, in the answers to other questions. */
  readonly #times: Float64Array;
  #all = 0;
  /** Content words of an answer to this question, on average. */
  readonly #length: number;

  /**
   * @param stores the answers to this question
   * @param answers how many these are
   */
  constructor(
    { vocabulary, termOf }: ContentWords,
    stores: readonly TokenStore[],
    answers: number,
  ) {
    const here = new Float64Array(vocabulary.size);
    for (const store of stores)
      store.visit((_response, tokens, length) => {
        for (let at = 0; at < length; at++)
          if (tokens[at] !== breakToken) here[surfaceOf(tokens[at]!)]! += 1;
      });
    this.#times = new Float64Array(vocabulary.termCount);
    let words = 0;
    termOf.forEach((term, surface) => {
      if (term < 0) return;
      words += here[surface]!;
      const times = Math.max(0, vocabulary.occurrences(surface) - here[surface]!);
      this.#times[vocabulary.term(surface)]! += times;
      this.#all += times;
    });
    this.#length = words / Math.max(1, answers);
  }

  /**
   * The share of answers as long as those to this question that would have a word, did it come up as often as in the
   * others: by Poisson's law, 1 - exp(-rate × length). Of several words, that of the rarest; 0 where nothing else was
   * asked.
   */
  shareOf(terms: readonly number[]): number {
    if (this.#all === 0) return 0;
    const times = Math.min(...terms.map((term) => this.#times[term]!));
    return 1 - Math.exp((-times * this.#length) / this.#all);
  }
}
