import { breakToken, surfaceOf } from '../coding/index.js';
import { doubled } from '../collections/index.js';
import type { TokenStore } from '../coding/index.js';
import type { Vocabulary } from '../text/index.js';
import type { ContentWords } from './content-words.js';

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
  /** By answer, how many of its words stand behind its last break; 0 where it has none. */
  readonly tails: Uint32Array;
}

const usualSegmentWords = 9;

interface ReadAnswer {
  readonly rank: number;
  readonly response: number;
  readonly store: number;
  /** Where its words begin and end among those that were read. */
  readonly from: number;
  readonly to: number;
}

/** Words of answers in the order of the stores: terms of the vocabulary, with -1 for a break. */
interface ReadWords {
  terms: Int32Array;
  length: number;
}

const fewWords = 1 << 12;

/**
 * Reads the content words of answers.
 *
 * @param rankOf the place of an answer's response among those that count; undefined for one that does not
 * @param leastSegmentWords a segment goes on to the next break until it has so many content words
 */
export function readCorpus(
  stores: readonly TokenStore[],
  { vocabulary, termOf, inOrder }: ContentWords,
  rankOf: (response: number, store: number) => number | undefined,
  leastSegmentWords = usualSegmentWords,
): Corpus {
  const answers: ReadAnswer[] = [];
  const read: ReadWords = { terms: new Int32Array(fewWords), length: 0 };
  stores.forEach((tokenStore, store) => {
    tokenStore.visit((response, tokens, length) => {
      const rank = rankOf(response, store);
      if (rank === undefined) return;
      const from = read.length;
      takeContent(read, tokens, length, termOf);
      answers.push({ rank, response, store, from, to: read.length });
    });
  });
  answers.sort((a, b) => a.rank - b.rank || a.store - b.store);
  return layOut(answers, read, vocabulary, inOrder, leastSegmentWords);
}

function takeContent(
  read: ReadWords,
  tokens: Int32Array,
  length: number,
  termOf: Int32Array,
): void {
  while (read.terms.length < read.length + length) read.terms = doubled(read.terms);
  const { terms } = read;
  let end = read.length;
  for (let i = 0; i < length; i++) {
    const token = tokens[i]!;
    if (token === breakToken) terms[end++] = -1;
    else {
      const term = termOf[surfaceOf(token)]!;
      if (term >= 0) terms[end++] = term;
    }
  }
  read.length = end;
}

function layOut(
  answers: readonly ReadAnswer[],
  read: ReadWords,
  vocabulary: Vocabulary,
  inOrder: Int32Array,
  leastSegmentWords: number,
): Corpus {
  const isUsed = new Uint8Array(vocabulary.termCount);
  for (let at = 0; at < read.length; at++) if (read.terms[at]! >= 0) isUsed[read.terms[at]!] = 1;
  const terms = inOrder.filter((term) => isUsed[term] === 1);
  const placeOf = new Int32Array(vocabulary.termCount);
  terms.forEach((term, place) => (placeOf[term] = place));
  const words = new Int32Array(read.length);
  const segmentEnds: number[] = [];
  const answerEnds: number[] = [];
  const tails: number[] = [];
  let end = 0;
  for (const { from, to } of answers) {
    let start = end;
    tails.push(wordsBehindBreak(read.terms.subarray(from, to)));
    for (let at = from; at < to; at++) {
      const term = read.terms[at]!;
      if (term >= 0) words[end++] = placeOf[term]!;
      else if (end - start >= leastSegmentWords) {
        start = end;
        segmentEnds.push(start);
      }
    }
    if (end > start) segmentEnds.push(end);
    answerEnds.push(segmentEnds.length);
  }
  return {
    vocabulary,
    terms,
    responses: Int32Array.from(answers, ({ response }) => response),
    stores: Int32Array.from(answers, ({ store }) => store),
    words: words.slice(0, end),
    segmentEnds: Int32Array.from(segmentEnds),
    answerEnds: Int32Array.from(answerEnds),
    tails: Uint32Array.from(tails),
  };
}

/** How many words stand behind the last break that has any behind it; 0 where there is no such break. */
function wordsBehindBreak(terms: Int32Array): number {
  let length = terms.length;
  while (terms[length - 1] === -1) length -= 1;
  const place = terms.subarray(0, length).lastIndexOf(-1);
  return place < 0 ? 0 : length - 1 - place;
}

/** Where an answer begins among the segments, or a segment among the words. */
export function startOf(ends: Int32Array, place: number): number {
  return place === 0 ? 0 : ends[place - 1]!;
}
