import type { Walk } from './answers-walk.js';
import { CountedRows } from './counted-rows.js';
import { PairUsers } from './frequent-pairs.js';
import type { FrequentPairs } from './frequent-pairs.js';
import { Role, roleBits, visitWords } from './key-words.js';
import type { KeyWords } from './key-words.js';
import { NumberPairs, pairHash } from '../coding/index.js';
import { absent } from './phrase.js';
import type { PhraseBounds } from './phrase-bounds.js';
import { PhraseCounts } from './phrase-counts.js';
import { TextClasses } from './text-classes.js';
import type { Membership } from './text-classes.js';

/**
 * Counts the words and phrases of the answers to several questions that enough respondents use: a
 * respondent counts once, however many of the answers hold the phrase. There are too many words to
 * list their places, so they are gone through twice, respondent by respondent: the first time counts
 * the likely pairs of words, and triples in hashed buckets; the second everything that is left.
 *
 * @param bounds has taken in the words of just these questions
 */
export function countAcross(
  walk: Walk,
  keyWords: KeyWords,
  bounds: PhraseBounds,
  minimum: number,
  members: Membership,
): PhraseCounts {
  const { terms, pairs } = bounds.atLeast(minimum);
  const users = new PairUsers(pairs, bounds.buckets);
  visitWords(walk, keyWords, ({ response, words, length }) => {
    users.read(response, words, length);
  });
  const sizes = new TextClasses(members);
  const exact = new ExactCounts(terms, users.atLeast(minimum), members);
  visitWords(walk, keyWords, ({ response, words, length, count }) => {
    sizes.meet(response, count);
    exact.read(response, words, length);
  });
  const frequent = new PhraseCounts(sizes);
  exact.rows.copyFrequent(minimum, frequent);
  return frequent.trim();
}

/** Exact counts of what may be frequent. */
class ExactCounts {
  readonly rows: CountedRows;
  readonly #terms: Uint8Array;
  readonly #frequent: FrequentPairs;
  readonly #triples = new NumberPairs();
  /** By term, by number of the pair and of the triple: the row of its counts + 1. */
  readonly #rowOfTerm: Int32Array;
  readonly #rowOfPair: Int32Array;
  readonly #rowOfTriple: number[] = [];

  constructor(terms: Uint8Array, frequent: FrequentPairs, members: Membership) {
    this.#terms = terms;
    this.#frequent = frequent;
    this.rows = new CountedRows(members);
    this.#rowOfTerm = new Int32Array(terms.length);
    this.#rowOfPair = new Int32Array(frequent.pairs.size);
  }

  /** Two breaks stand behind the words. */
  read(response: number, words: Int32Array, length: number): void {
    const { bits, pairs, triples } = this.#frequent;
    for (let at = 0; at < length; at++) {
      const word = words[at]!;
      if (word < 0) continue;
      const first = word >> roleBits;
      if ((word & Role.Alone) !== 0 && this.#terms[first] === 1)
        this.rows.meet(this.#termRow(first), response);
      const next = words[at + 1]!;
      if (next < 0 || (word & Role.First) === 0) continue;
      const second = next >> roleBits;
      const hash = pairHash(first, second);
      if (!bits.has(hash)) continue;
      const pair = pairs.find(first, second);
      if (pair < 0) continue;
      if ((next & Role.Last) !== 0) this.rows.meet(this.#pairRow(pair, first, second), response);
      const last = words[at + 2]!;
      if (last < 0 || (last & Role.Last) === 0) continue;
      const third = last >> roleBits;
      if (triples.has(pairHash(hash, third)))
        this.rows.meet(this.#tripleRow(pair, first, second, third), response);
    }
  }

  #termRow(term: number): number {
    const known = this.#rowOfTerm[term]!;
    return (known > 0 ? known : (this.#rowOfTerm[term] = this.#add(term, absent, absent))) - 1;
  }

  #pairRow(pair: number, first: number, second: number): number {
    const known = this.#rowOfPair[pair]!;
    return (known > 0 ? known : (this.#rowOfPair[pair] = this.#add(first, second, absent))) - 1;
  }

  #tripleRow(pair: number, first: number, second: number, third: number): number {
    const triple = this.#triples.add(pair, third);
    return (this.#rowOfTriple[triple] ??= this.#add(first, second, third)) - 1;
  }

  /** Returns the number of the row + 1. */
  #add(first: number, second: number, third: number): number {
    return this.rows.add(first, second, third) + 1;
  }
}
