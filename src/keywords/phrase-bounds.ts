import type { FlatAnswers } from './flat-answers.js';
import { HashBuckets } from './hash-buckets.js';
import type { HashBits } from './hash-buckets.js';
import { Role, roleBits } from './key-words.js';
import { pairHash } from '../coding/index.js';

/**
 * How many may use a word or a pair of words in the answers to several questions, at most: what stays
 * below the minimum here need not be counted exactly. The questions are read one by one, in any order.
 */
export class PhraseBounds {
  /** How many buckets the pairs are counted in, and triples later. */
  readonly buckets: number;
  /** By term, the respondents of each question who use it, added up. */
  readonly #users: Int32Array;
  readonly #last: Int32Array;
  readonly #pairs: HashBuckets;
  readonly #answered: Uint8Array;

  /**
   * @param termCount how many terms the vocabulary has
   * @param responses how many responses there are
   * @param buckets so many that the usual pairs of words fill them to less than the minimum
   */
  constructor(termCount: number, responses: number, buckets: number) {
    this.#users = new Int32Array(termCount);
    this.#last = new Int32Array(termCount);
    this.buckets = buckets;
    this.#pairs = new HashBuckets(buckets);
    this.#answered = new Uint8Array(responses);
  }

  /** Respondents who answered any of the questions. */
  get respondents(): number {
    return this.#answered.reduce((sum, answered) => sum + answered, 0);
  }

  /** Takes in the answers to another question. */
  add({ words, responses, length }: FlatAnswers): void {
    const users = this.#users;
    const last = this.#last.fill(-1);
    for (let at = 0; at < length; at++) {
      const word = words[at]!;
      const response = responses[at]!;
      if (word < 0) {
        // A break ends every answer, also one without words.
        this.#answered[response] = 1;
        continue;
      }
      const term = word >> roleBits;
      if (last[term] !== response) {
        last[term] = response;
        users[term]! += 1;
      }
      const next = words[at + 1]!;
      if (next >= 0 && (word & Role.First) !== 0) this.#pairs.add(pairHash(term, next >> roleBits));
    }
  }

  /** What may be used by so many respondents. */
  atLeast(minimum: number): LikelyPhrases {
    return {
      terms: Uint8Array.from(this.#users, (users) => (users >= minimum ? 1 : 0)),
      pairs: this.#pairs.atLeast(minimum),
    };
  }
}

/** The words, and the pairs of words of which the first may begin a phrase, that may be frequent. */
interface LikelyPhrases {
  /** By term, 1 for those. */
  readonly terms: Uint8Array;
  /** Of the hashes that `pairHash` gives. */
  readonly pairs: HashBits;
}
