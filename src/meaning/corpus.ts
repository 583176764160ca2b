import { breakToken, surfaceOf } from '../coding/index.js';
import type { TokenStore } from '../coding/index.js';
import { WordFlag } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';

/**
 * The content words of some answers as numbers, in an order that does not follow the order of rows:
 * answers by the rank of their response, terms by their text.
 */
export interface Corpus {
  readonly vocabulary: Vocabulary;
  /** Of each term here, its number in the vocabulary. */
  readonly terms: Int32Array;
  /** The response and the store that each answer came from. */
  readonly responses: Int32Array;
  readonly stores: Int32Array;
  /** All words, one behind the other, as numbers of terms here. */
  readonly words: Int32Array;
  /** Where each segment ends among the words. A segment is about a sentence. */
  readonly segmentEnds: Int32Array;
  /** Where each answer ends among the segments. */
  readonly answerEnds: Int32Array;
}

/** A segment goes on to the next break until it has so many content words. */
const leastSegmentWords = 9;

interface ReadAnswer {
  readonly rank: number;
  readonly response: number;
  readonly store: number;
  /** Terms of the vocabulary, with -1 for a break. */
  readonly words: Int32Array;
}

/**
 * Reads the content words of answers: no function words, no numbers, no single letters.
 *
 * @param rankOf the place of an answer's response among those that count; undefined for one that does not
 */
export function readCorpus(
  stores: readonly TokenStore[],
  vocabulary: Vocabulary,
  rankOf: (response: number, store: number) => number | undefined,
): Corpus {
  const termOf = contentTerms(vocabulary);
  const answers: ReadAnswer[] = [];
  stores.forEach((tokenStore, store) => {
    tokenStore.visit((response, tokens, length) => {
      const rank = rankOf(response, store);
      if (rank === undefined) return;
      const words: number[] = [];
      for (let i = 0; i < length; i++) {
        const token = tokens[i]!;
        if (token === breakToken) words.push(-1);
        else if (termOf[surfaceOf(token)]! >= 0) words.push(termOf[surfaceOf(token)]!);
      }
      answers.push({ rank, response, store, words: Int32Array.from(words) });
    });
  });
  answers.sort((a, b) => a.rank - b.rank || a.store - b.store);
  return layOut(answers, vocabulary);
}

function layOut(answers: readonly ReadAnswer[], vocabulary: Vocabulary): Corpus {
  const terms = termsByText(answers, vocabulary);
  const placeOf = new Int32Array(vocabulary.termCount);
  terms.forEach((term, place) => (placeOf[term] = place));
  const words: number[] = [];
  const segmentEnds: number[] = [];
  const answerEnds: number[] = [];
  for (const answer of answers) {
    let start = words.length;
    for (const term of answer.words) {
      if (term >= 0) words.push(placeOf[term]!);
      else if (words.length - start >= leastSegmentWords) {
        start = words.length;
        segmentEnds.push(start);
      }
    }
    if (words.length > start) segmentEnds.push(words.length);
    answerEnds.push(segmentEnds.length);
  }
  return {
    vocabulary,
    terms,
    responses: Int32Array.from(answers, ({ response }) => response),
    stores: Int32Array.from(answers, ({ store }) => store),
    words: Int32Array.from(words),
    segmentEnds: Int32Array.from(segmentEnds),
    answerEnds: Int32Array.from(answerEnds),
  };
}

function termsByText(answers: readonly ReadAnswer[], vocabulary: Vocabulary): Int32Array {
  const used = new Uint8Array(vocabulary.termCount);
  for (const { words } of answers) for (const term of words) if (term >= 0) used[term] = 1;
  const terms: number[] = [];
  used.forEach((isUsed, term) => {
    if (isUsed === 1) terms.push(term);
  });
  const textOf = (term: number): string => vocabulary.termText(term);
  return Int32Array.from(terms.sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1)));
}

/** By surface, the term of a content word; -1 for every other word. */
export function contentTerms(vocabulary: Vocabulary): Int32Array {
  return Int32Array.from({ length: vocabulary.size }, (_, surface) => {
    const isContent =
      (vocabulary.flags(surface) & (WordFlag.Stop | WordFlag.Number)) === 0 &&
      vocabulary.surface(surface).length > 1;
    return isContent ? vocabulary.term(surface) : -1;
  });
}

/** Where an answer begins among the segments, or a segment among the words. */
export function startOf(ends: Int32Array, place: number): number {
  return place === 0 ? 0 : ends[place - 1]!;
}
