import { absent } from './phrase.js';
import type { FlatAnswers } from './flat-answers.js';
import { Role, roleBits } from './key-words.js';
import { PhraseCounter } from './phrase-counts.js';
import type { PhraseCounts } from './phrase-counts.js';
import { FrequentTerms } from './frequent-terms.js';
import { PairPlaces } from './pair-places.js';
import { Partition } from './partition.js';
import type { Membership } from './text-classes.js';

/**
 * Counts all words and phrases of the answers to one question that enough respondents use.
 *
 * The responses of each frequent word are listed, and the places of the pairs that may be frequent, by their first
 * word. Those of a word are parted by the word that follows, and those of a pair by the third. What follows one word
 * fits into a small array that stays in the processor's cache, so no table of phrases is needed, and a phrase is
 * followed only as long as its beginning is frequent: none can be more frequent than that.
 *
 * Source: growing frequent sequences from the places of their beginnings is the projection of Pei et
 * al. (2001), "PrefixSpan: mining sequential patterns efficiently by prefix-projected pattern growth",
 * ICDE 2001.
 */
export class FrequentPhrases {
  readonly #terms: FrequentTerms;
  readonly #pairPlaces = new PairPlaces();
  readonly #pairs = new Partition();
  readonly #triples = new Partition();

  /** @param termCount how many terms the vocabulary has */
  constructor(termCount: number) {
    this.#terms = new FrequentTerms(termCount);
  }

  /** Gives back what was held for the answers that were counted last. */
  forget(): void {
    this.#terms.forget();
    this.#pairPlaces.forget();
  }

  /**
   * @param answers their words are written over
   * @param minimum respondents who must use a phrase
   */
  count(answers: FlatAnswers, minimum: number, members: Membership, into: PhraseCounts): void {
    this.#terms.index(answers, minimum);
    this.#pairPlaces.list(answers, this.#terms, minimum);
    const counting = { answers, minimum, counter: new PhraseCounter(members), into };
    for (let first = 0; first < this.#terms.size; first++) {
      this.#countWord(first, counting);
      if (!this.#partByNext(first, counting)) continue;
      for (let pair = 0; pair < this.#pairs.size; pair++) {
        this.#countPair(first, pair, counting);
        if (this.#triples.keep(minimum)) this.#countTriples(first, pair, counting);
      }
    }
  }

  #countWord(first: number, { minimum, counter, into }: Counting): void {
    const { responses } = this.#terms;
    const to = this.#terms.start(first + 1);
    counter.begin();
    for (let i = this.#terms.start(first); i < to; i++) counter.meet(responses[i]!);
    if (counter.users >= minimum) into.add(this.#terms.term(first), absent, absent, counter.counts);
  }

  /** Parts the places of a word by the frequent word behind it; false where there is none. */
  #partByNext(first: number, { answers: { words, responses }, minimum }: Counting): boolean {
    const { places } = this.#pairPlaces;
    const pairs = this.#pairs;
    const from = this.#pairPlaces.start(first);
    const to = this.#pairPlaces.start(first + 1);
    pairs.begin(this.#terms.size);
    for (let i = from; i < to; i++)
      pairs.count(words[places[i]! + 1]! >> roleBits, responses[places[i]!]!);
    if (!pairs.keep(minimum)) return false;
    for (let i = from; i < to; i++) pairs.place(words[places[i]! + 1]! >> roleBits, places[i]!);
    return true;
  }

  /** Counts, while it is at the places of a pair, the third words too. */
  #countPair(first: number, pair: number, { answers, minimum, counter, into }: Counting): void {
    const { words, responses } = answers;
    const { places } = this.#pairs;
    const triples = this.#triples;
    const to = this.#pairs.start(pair + 1);
    counter.begin();
    triples.begin(this.#terms.size);
    for (let i = this.#pairs.start(pair); i < to; i++) {
      const place = places[i]!;
      const response = responses[place]!;
      if ((words[place + 1]! & Role.Last) !== 0) counter.meet(response);
      const third = words[place + 2]!;
      if (third >= 0 && (third & Role.Last) !== 0) triples.count(third >> roleBits, response);
    }
    if (counter.users < minimum) return;
    const second = this.#pairs.key(pair);
    into.add(this.#terms.term(first), this.#terms.term(second), absent, counter.counts);
  }

  #countTriples(first: number, pair: number, { answers, counter, into }: Counting): void {
    const { words, responses } = answers;
    const terms = this.#terms;
    const pairs = this.#pairs;
    const triples = this.#triples;
    const to = pairs.start(pair + 1);
    for (let i = pairs.start(pair); i < to; i++) {
      const place = pairs.places[i]!;
      const third = words[place + 2]!;
      if (third >= 0 && (third & Role.Last) !== 0) triples.place(third >> roleBits, place);
    }
    const [a, b] = [terms.term(first), terms.term(pairs.key(pair))];
    for (let triple = 0; triple < triples.size; triple++) {
      counter.begin();
      for (let i = triples.start(triple); i < triples.start(triple + 1); i++)
        counter.meet(responses[triples.places[i]!]!);
      into.add(a, b, terms.term(triples.key(triple)), counter.counts);
    }
  }
}

/** What is counted, and where the counts go. */
interface Counting {
  readonly answers: FlatAnswers;
  readonly minimum: number;
  readonly counter: PhraseCounter;
  readonly into: PhraseCounts;
}
