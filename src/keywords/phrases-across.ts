import type { Walk } from './answers-walk.js';
import { Role, visitWords } from './key-words.js';
import type { KeyWords } from './key-words.js';
import { NumberPairs, pairHash } from './number-pairs.js';
import { absent } from './phrase.js';
import type { LikelyPhrases } from './phrase-bounds.js';
import { PhraseCounts } from './phrase-counts.js';
import { RunningCounts } from './running-counts.js';
import { TextClasses } from './text-classes.js';
import type { Membership } from './text-classes.js';

const bucketCount = 1 << 20;
const full = 0xffff;

/**
 * Counts the words and phrases of the answers to several questions that enough respondents use: a
 * respondent counts once, however many of the answers hold the phrase. There are too many words to
 * list their places, so they are gone through twice, respondent by respondent: the first time counts
 * the likely pairs of words, and triples in hashed buckets; the second everything that is left.
 *
 * @param likely what may reach the minimum
 */
export function countAcross(
  walk: Walk,
  keyWords: KeyWords,
  likely: LikelyPhrases,
  minimum: number,
  members: Membership,
): PhraseCounts {
  const pairs = new FrequentPairs(likely, minimum);
  visitWords(walk, keyWords, ({ response, words, length }) => {
    pairs.read(response, words, length);
  });
  const sizes = new TextClasses(members);
  const exact = new ExactCounts(likely, pairs, members);
  visitWords(walk, keyWords, ({ response, words, length, count }) => {
    sizes.meet(response, count);
    exact.read(response, words, length);
  });
  return exact.frequent(minimum, sizes);
}

/** The pairs of words that enough respondents use, and what triples may go on from them. */
class FrequentPairs {
  readonly #likely: LikelyPhrases;
  readonly #minimum: number;
  readonly #pairs = new NumberPairs();
  /** By number of the pair: the response it was last met in + 1, and its respondents. */
  #cells = new Int32Array(1 << 12);
  readonly #triples = new Uint16Array(bucketCount);

  constructor(likely: LikelyPhrases, minimum: number) {
    this.#likely = likely;
    this.#minimum = minimum;
  }

  read(response: number, words: Int32Array, length: number): void {
    const likely = this.#likely;
    const triples = this.#triples;
    for (let at = 0; at + 1 < length; at++) {
      const word = words[at]!;
      const next = words[at + 1]!;
      if (word < 0 || next < 0 || (word & Role.Bound) === 0) continue;
      if (!likely.hasPair(word >> 2, next >> 2)) continue;
      const pair = this.#pairs.add(word >> 2, next >> 2);
      this.#count(pair, response);
      const third = words[at + 2]!;
      if (third < 0 || (third & Role.Bound) === 0 || !likely.hasPair(next >> 2, third >> 2))
        continue;
      const bucket = pairHash(pair, third >> 2) & (bucketCount - 1);
      if (triples[bucket] !== full) triples[bucket]! += 1;
    }
  }

  /** How many pairs have a number. */
  get size(): number {
    return this.#pairs.size;
  }

  /** The number of a frequent pair, or -1. */
  find(first: number, second: number): number {
    if (!this.#likely.hasPair(first, second)) return -1;
    const pair = this.#pairs.find(first, second);
    return pair >= 0 && this.#cells[2 * pair + 1]! >= this.#minimum ? pair : -1;
  }

  /** Whether enough respondents may use the triple that begins with this pair. */
  mayGoOn(pair: number, third: number): boolean {
    const least = Math.min(this.#minimum, full);
    return this.#triples[pairHash(pair, third) & (bucketCount - 1)]! >= least;
  }

  #count(pair: number, response: number): void {
    if (2 * pair === this.#cells.length) {
      const grown = new Int32Array(2 * this.#cells.length);
      grown.set(this.#cells);
      this.#cells = grown;
    }
    if (this.#cells[2 * pair] === response + 1) return;
    this.#cells[2 * pair] = response + 1;
    this.#cells[2 * pair + 1]! += 1;
  }
}

/** Exact counts of what may be frequent. */
class ExactCounts {
  readonly #likely: LikelyPhrases;
  readonly #frequent: FrequentPairs;
  readonly #counts: RunningCounts;
  /** By row of the counts, the phrase. */
  readonly #phrases: (readonly [first: number, second: number, third: number])[] = [];
  /** By term, by number of the pair and of the triple: the row of its counts + 1. */
  readonly #rowOfTerm: Int32Array;
  readonly #rowOfPair: Int32Array;
  readonly #triples = new NumberPairs();
  readonly #rowOfTriple: number[] = [];

  constructor(likely: LikelyPhrases, frequent: FrequentPairs, members: Membership) {
    this.#likely = likely;
    this.#frequent = frequent;
    this.#counts = new RunningCounts(members);
    this.#rowOfTerm = new Int32Array(likely.termCount);
    this.#rowOfPair = new Int32Array(frequent.size);
  }

  read(response: number, words: Int32Array, length: number): void {
    const counts = this.#counts;
    for (let at = 0; at < length; at++) {
      const word = words[at]!;
      if (word < 0) continue;
      const first = word >> 2;
      if ((word & Role.Alone) !== 0 && this.#likely.hasTerm(first))
        counts.meet(this.#termRow(first), response);
      const next = words[at + 1]!;
      if (next < 0 || (word & Role.Bound) === 0) continue;
      const second = next >> 2;
      const pair = this.#frequent.find(first, second);
      if (pair < 0) continue;
      if ((next & Role.Bound) !== 0) counts.meet(this.#pairRow(pair, first, second), response);
      const last = words[at + 2]!;
      if (last < 0 || (last & Role.Bound) === 0 || !this.#frequent.mayGoOn(pair, last >> 2))
        continue;
      counts.meet(this.#tripleRow(pair, first, second, last >> 2), response);
    }
  }

  frequent(minimum: number, sizes: TextClasses): PhraseCounts {
    const frequent = new PhraseCounts(sizes);
    this.#phrases.forEach(([first, second, third], row) => {
      const counts = this.#counts.row(row);
      if (counts.users >= minimum) frequent.add(first, second, third, counts);
    });
    return frequent;
  }

  #termRow(term: number): number {
    const known = this.#rowOfTerm[term]!;
    return (known > 0 ? known : (this.#rowOfTerm[term] = this.#addRow(term, absent, absent))) - 1;
  }

  #pairRow(pair: number, first: number, second: number): number {
    const known = this.#rowOfPair[pair]!;
    return (known > 0 ? known : (this.#rowOfPair[pair] = this.#addRow(first, second, absent))) - 1;
  }

  #tripleRow(pair: number, first: number, second: number, third: number): number {
    const triple = this.#triples.add(pair, third);
    return (this.#rowOfTriple[triple] ??= this.#addRow(first, second, third)) - 1;
  }

  /** Returns the number of the row + 1. */
  #addRow(first: number, second: number, third: number): number {
    return this.#phrases.push([first, second, third]);
  }
}
