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
 * The responses of each frequent word are listed, and the places of the pairs that may be frequent, by their first word.
 * Those of a word are parted by the word that follows, and those of a pair by the third. What follows one word fits into a
 * small array that stays in the processor's cache, so no table of phrases is needed, and a phrase is followed only as long
 * as its beginning is frequent: none can be more frequent than that.
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
    const terms = this.#terms;
    terms.index(answers, minimum);
    const pairPlaces = this.#pairPlaces;
    pairPlaces.list(answers, terms, minimum);
    const { words, responses } = answers;
    const { places } = pairPlaces;
    const counter = new PhraseCounter(members);
    const pairs = this.#pairs;
    const triples = this.#triples;
    for (let first = 0; first < terms.size; first++) {
      counter.begin();
      for (let i = terms.start(first); i < terms.start(first + 1); i++)
        counter.meet(terms.responses[i]!);
      if (counter.users >= minimum) into.add(terms.term(first), absent, absent, counter.counts);

      const from = pairPlaces.start(first);
      const to = pairPlaces.start(first + 1);
      pairs.begin(terms.size);
      for (let i = from; i < to; i++)
        pairs.count(words[places[i]! + 1]! >> roleBits, responses[places[i]!]!);
      if (!pairs.keep(minimum)) continue;
      for (let i = from; i < to; i++) pairs.place(words[places[i]! + 1]! >> roleBits, places[i]!);
      for (let kept = 0; kept < pairs.size; kept++) {
        const second = pairs.key(kept);
        const begin = pairs.start(kept);
        const end = pairs.start(kept + 1);
        counter.begin();
        triples.begin(terms.size);
        for (let i = begin; i < end; i++) {
          const place = pairs.places[i]!;
          const response = responses[place]!;
          if ((words[place + 1]! & Role.Last) !== 0) counter.meet(response);
          const third = words[place + 2]!;
          if (third >= 0 && (third & Role.Last) !== 0) triples.count(third >> roleBits, response);
        }
        if (counter.users >= minimum)
          into.add(terms.term(first), terms.term(second), absent, counter.counts);
        if (!triples.keep(minimum)) continue;
        for (let i = begin; i < end; i++) {
          const place = pairs.places[i]!;
          const third = words[place + 2]!;
          if (third >= 0 && (third & Role.Last) !== 0) triples.place(third >> roleBits, place);
        }
        for (let last = 0; last < triples.size; last++) {
          counter.begin();
          for (let i = triples.start(last); i < triples.start(last + 1); i++)
            counter.meet(responses[triples.places[i]!]!);
          const [a, b, c] = [first, second, triples.key(last)];
          into.add(terms.term(a), terms.term(b), terms.term(c), counter.counts);
        }
      }
    }
  }
}
