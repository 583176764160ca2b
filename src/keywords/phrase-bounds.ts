import type { FlatAnswers } from './flat-answers.js';
import { pairHash } from './number-pairs.js';

const bucketCount = 1 << 20;
const full = 0xffff;

/**
 * How many may use a word or a pair of words in the answers to several questions, at most: what stays
 * below the minimum here need not be counted exactly. The questions are read one by one, in any order.
 *
 * Pairs are counted in hashed buckets, many to a bucket, so memory does not follow what was written.
 *
 * Source: the bucket filter of Park, Chen and Yu (1995), "An effective hash-based algorithm for
 * mining association rules", SIGMOD '95.
 */
export class PhraseBounds {
  /** By term, the respondents of each question who use it, added up. */
  readonly #users: Int32Array;
  readonly #last: Int32Array;
  readonly #buckets = new Uint16Array(bucketCount);
  readonly #answered: Uint8Array;

  /**
   * @param termCount how many terms the vocabulary has
   * @param responses how many responses there are
   */
  constructor(termCount: number, responses: number) {
    this.#users = new Int32Array(termCount);
    this.#last = new Int32Array(termCount);
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
    const buckets = this.#buckets;
    for (let at = 0; at < length; at++) {
      const word = words[at]!;
      const response = responses[at]!;
      if (word < 0) {
        // A break ends every answer, also one without words.
        this.#answered[response] = 1;
        continue;
      }
      const term = word >> 2;
      if (last[term] !== response) {
        last[term] = response;
        users[term]! += 1;
      }
      const next = words[at + 1]!;
      if (next < 0) continue;
      const bucket = pairHash(term, next >> 2) & (bucketCount - 1);
      if (buckets[bucket] !== full) buckets[bucket]! += 1;
    }
  }

  /** What may be used by so many respondents. */
  atLeast(minimum: number): LikelyPhrases {
    const least = Math.min(minimum, full);
    const pairs = new Int32Array(bucketCount >> 5);
    for (let bucket = 0; bucket < bucketCount; bucket++)
      if (this.#buckets[bucket]! >= least) pairs[bucket >> 5]! |= 1 << (bucket & 31);
    return new LikelyPhrases(
      Uint8Array.from(this.#users, (users) => (users >= minimum ? 1 : 0)),
      pairs,
    );
  }
}

/** The words and pairs of words that may be frequent; a hundred kilobytes, to stay in the processor's cache. */
export class LikelyPhrases {
  readonly #terms: Uint8Array;
  readonly #pairs: Int32Array;

  constructor(terms: Uint8Array, pairs: Int32Array) {
    this.#terms = terms;
    this.#pairs = pairs;
  }

  get termCount(): number {
    return this.#terms.length;
  }

  hasTerm(term: number): boolean {
    return this.#terms[term] === 1;
  }

  hasPair(first: number, second: number): boolean {
    const bucket = pairHash(first, second) & (bucketCount - 1);
    return (this.#pairs[bucket >> 5]! & (1 << (bucket & 31))) !== 0;
  }
}
