import { HashBits, HashBuckets } from './hash-buckets.js';
import { bound, Role, roleBits } from './key-words.js';
import { NumberPairs, pairHash } from '../coding/index.js';
import { doubled } from '../collections/index.js';

/** So many bits tell the frequent pairs of words from nearly all others, and stay in the processor's cache. */
const bitCount = 1 << 18;

/** Counts the likely pairs of words respondent by respondent, and the triples that may go on from them. */
export class PairUsers {
  readonly #likely: HashBits;
  readonly #pairs = new NumberPairs();
  /** By number of the pair: its words, the response it was last met in + 1, and its respondents. */
  #cells = new Int32Array(4 << 10);
  readonly #triples: HashBuckets;

  /**
   * @param likely the pairs that are counted, by their hashes
   * @param buckets for counting triples
   */
  constructor(likely: HashBits, buckets: number) {
    this.#likely = likely;
    this.#triples = new HashBuckets(buckets);
  }

  /** Two breaks stand behind the words. */
  read(response: number, words: Int32Array, length: number): void {
    const likely = this.#likely;
    for (let at = 0; at + 1 < length; at++) {
      const word = words[at]!;
      const next = words[at + 1]!;
      if (word < 0 || next < 0 || (word & Role.First) === 0) continue;
      const hash = pairHash(word >> roleBits, next >> roleBits);
      if (!likely.has(hash)) continue;
      this.#count(word >> roleBits, next >> roleBits, response);
      const third = words[at + 2]!;
      if (third < 0 || (third & Role.Last) === 0) continue;
      // Of such a word the bounds know every pair that it begins.
      const isKnown = (next & bound) === bound;
      if (isKnown && !likely.has(pairHash(next >> roleBits, third >> roleBits))) continue;
      this.#triples.add(pairHash(hash, third >> roleBits));
    }
  }

  /** What enough respondents use. */
  atLeast(minimum: number): FrequentPairs {
    const cells = this.#cells;
    const bits = new HashBits(bitCount);
    const pairs = new NumberPairs();
    for (let at = 0; at < 4 * this.#pairs.size; at += 4) {
      if (cells[at + 3]! < minimum) continue;
      pairs.add(cells[at]!, cells[at + 1]!);
      bits.add(pairHash(cells[at]!, cells[at + 1]!));
    }
    return { bits, pairs, triples: this.#triples.atLeast(minimum) };
  }

  #count(first: number, second: number, response: number): void {
    const at = 4 * this.#pairs.add(first, second);
    if (at === this.#cells.length) this.#cells = doubled(this.#cells);
    const cells = this.#cells;
    if (cells[at + 2] === response + 1) return;
    cells[at] = first;
    cells[at + 1] = second;
    cells[at + 2] = response + 1;
    cells[at + 3]! += 1;
  }
}

/** The pairs of words that enough respondents use, and what triples may be used by as many. */
export interface FrequentPairs {
  /** Tells of most pairs, by their hashes, that they are not among them. */
  readonly bits: HashBits;
  readonly pairs: NumberPairs;
  /** Of the hashes of a pair's hash and a third word. */
  readonly triples: HashBits;
}
