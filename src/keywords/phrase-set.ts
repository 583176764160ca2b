import { absent } from './phrase.js';
import { Role, roleBits } from './key-words.js';
import { NumberPairs } from '../coding/index.js';

/** Called with the place of a phrase in the set, and where its first word stands. */
export type PhraseVisitor = (phrase: number, at: number) => void;

/** What a term may be in the set; bits. */
const Part = { Whole: 1, First: 2, Second: 4 } as const;

/**
 * A set of phrases that finds where they stand among key words. A word that begins none of them costs
 * one look at a byte.
 */
export class PhraseSet {
  /** By term, bits of {@link Part}, and the place of the phrase that is this word alone. */
  readonly #parts: Uint8Array;
  readonly #whole: Int32Array;
  readonly #pairs = new NumberPairs();
  /** By number of the pair, the place of the phrase that it is, or -1. */
  readonly #placeOfPair: number[] = [];
  readonly #triples = new NumberPairs();
  readonly #placeOfTriple: number[] = [];
  size = 0;

  /** @param termCount how many terms the vocabulary has */
  constructor(termCount: number) {
    this.#parts = new Uint8Array(termCount);
    this.#whole = new Int32Array(termCount);
  }

  /** Adds a phrase by its terms and returns its place; one that is there already keeps its own. */
  add(first: number, second: number, third: number): number {
    if (second === absent) {
      if ((this.#parts[first]! & Part.Whole) === 0) {
        this.#parts[first]! |= Part.Whole;
        this.#whole[first] = this.size++;
      }
      return this.#whole[first]!;
    }
    this.#parts[first]! |= Part.First;
    this.#parts[second]! |= Part.Second;
    const pair = this.#pairs.add(first, second);
    if (third === absent) {
      const known = this.#placeOfPair[pair] ?? -1;
      return known >= 0 ? known : (this.#placeOfPair[pair] = this.size++);
    }
    this.#placeOfPair[pair] ??= -1;
    const triple = this.#triples.add(pair, third);
    return (this.#placeOfTriple[triple] ??= this.size++);
  }

  /** Visits every phrase of the set at every place where it stands. Two breaks stand behind the words. */
  find(words: Int32Array, length: number, visit: PhraseVisitor): void {
    const parts = this.#parts;
    for (let at = 0; at < length; at++) {
      const word = words[at]!;
      if (word < 0) continue;
      const part = parts[word >> roleBits]!;
      if ((part & (Part.Whole | Part.First)) === 0) continue;
      if ((part & Part.Whole) !== 0 && (word & Role.Alone) !== 0)
        visit(this.#whole[word >> roleBits]!, at);
      if ((part & Part.First) === 0 || (word & Role.First) === 0) continue;
      const next = words[at + 1]!;
      if (next < 0 || (parts[next >> roleBits]! & Part.Second) === 0) continue;
      const pair = this.#pairs.find(word >> roleBits, next >> roleBits);
      if (pair < 0) continue;
      const place = this.#placeOfPair[pair]!;
      if (place >= 0 && (next & Role.Last) !== 0) visit(place, at);
      const last = words[at + 2]!;
      if (last < 0 || (last & Role.Last) === 0) continue;
      const triple = this.#triples.find(pair, last >> roleBits);
      if (triple >= 0) visit(this.#placeOfTriple[triple]!, at);
    }
  }
}
