import { letGo, pairHash } from '../coding/index.js';
import { doubled } from '../collections/index.js';
import type { FlatAnswers } from './flat-answers.js';
import type { FrequentTerms } from './frequent-terms.js';
import { HashBuckets } from './hash-buckets.js';
import type { HashBits } from './hash-buckets.js';
import { Role, roleBits } from './key-words.js';

/** The usual pairs of words fill a bucket to a quarter of the minimum. */
const roominess = 4;

/**
 * The places where a pair of words begins that may be frequent, by its first word. They are few: pairs that come up too
 * seldom are told by counting all of them in buckets, in the order of the text. To look up what follows each word at
 * its place would be a jump through memory for every word.
 */
export class PairPlaces {
  /** Those of term 0, then those of term 1 …, each in the order of the text. */
  places = new Int32Array(0);
  /** In the order of the text. */
  #found = new Int32Array(1 << 10);
  #starts = new Int32Array(1);

  /** Where the places of a term begin; behind the last, where they end. */
  start(number: number): number {
    return this.#starts[number]!;
  }

  /** @param answers their words are numbered by the frequent terms */
  list(answers: FlatAnswers, terms: FrequentTerms, minimum: number): void {
    const { words } = answers;
    // Where the next place of each term goes; at first, how many places the term before it has.
    const next = new Int32Array(terms.size + 1);
    const count = this.#find(answers, likelyPairs(answers, minimum), next);
    for (let number = 0; number < terms.size; number++) next[number + 1]! += next[number]!;
    this.#starts = next.slice();
    if (count > this.places.length) {
      letGo(this.places.buffer);
      this.places = new Int32Array(2 * count);
    }
    for (let i = 0; i < count; i++) {
      const place = this.#found[i]!;
      const number = words[place]! >> roleBits;
      this.places[next[number]!] = place;
      next[number]! += 1;
    }
  }

  /**
   * Finds the places in the order of the text, and counts those of each term behind its number; returns how many they
   * are.
   */
  #find({ words, length }: FlatAnswers, likely: HashBits, counts: Int32Array): number {
    let count = 0;
    for (let at = 0; at < length; at++) {
      if (!beginsPair(words, at) || !likely.has(hashAt(words, at))) continue;
      if (count === this.#found.length) this.#found = doubled(this.#found);
      this.#found[count++] = at;
      counts[(words[at]! >> roleBits) + 1]! += 1;
    }
    return count;
  }

  /** Gives the memory back, until places are listed again. */
  forget(): void {
    letGo(this.places.buffer);
    letGo(this.#found.buffer);
    this.places = new Int32Array(0);
    this.#found = new Int32Array(1 << 10);
  }
}

/** The pairs that come up often enough, by their hashes, and perhaps others. */
function likelyPairs({ words, length }: FlatAnswers, minimum: number): HashBits {
  const buckets = new HashBuckets((roominess * length) / minimum);
  for (let at = 0; at < length; at++) if (beginsPair(words, at)) buckets.add(hashAt(words, at));
  return buckets.atLeast(minimum);
}

function beginsPair(words: Int32Array, at: number): boolean {
  const word = words[at]!;
  return word >= 0 && (word & Role.First) !== 0 && words[at + 1]! >= 0;
}

function hashAt(words: Int32Array, at: number): number {
  return pairHash(words[at]! >> roleBits, words[at + 1]! >> roleBits);
}
