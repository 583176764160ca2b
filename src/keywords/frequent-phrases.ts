import { absent } from './candidates.js';
import type { CandidateWalk } from './candidate-walk.js';
import { PhraseIndex, phraseHash } from './phrase-index.js';

/** The terms of a word or phrase: one to three. */
export type Phrase = readonly number[];

/** Buckets for each answer: an answer has about as many phrases as words. */
const bucketsPerAnswer = 64;
const mostBuckets = 1 << 22;
const fullBucket = 0xffff;

/**
 * All words and phrases that enough respondents use, in two readings of the words.
 *
 * The first counts words exactly and phrases in hashed buckets, many to a bucket: a phrase whose
 * bucket stays below the minimum cannot reach it. Only what may reach it is counted exactly in the
 * second, so memory follows what is common, not what was written; the result is exact.
 *
 * Source: the bucket filter of Park, Chen and Yu (1995), "An effective hash-based algorithm for
 * mining association rules", SIGMOD '95.
 *
 * @param termCount how many terms the vocabulary has
 * @param minimumFor the least number of respondents for so many respondents in all
 */
export function frequentPhrases(
  walk: CandidateWalk,
  termCount: number,
  minimumFor: (respondents: number) => number,
): readonly Phrase[] {
  const respondents = new Int32Array(termCount);
  const last = new Int32Array(termCount).fill(-1);
  const buckets = new Uint16Array(bucketsFor(walk.answers));
  const bucketMask = buckets.length - 1;
  let all = 0;
  let lastResponse = -1;
  walk.visit((response, { first, second, third }, from, to) => {
    if (response !== lastResponse) all += 1;
    lastResponse = response;
    for (let i = from; i < to; i++) {
      const term = first[i]!;
      if (second[i] === absent) {
        if (last[term] === response) continue;
        last[term] = response;
        respondents[term]! += 1;
      } else {
        const bucket = phraseHash(term, second[i]!, third[i]!) & bucketMask;
        if (buckets[bucket] !== fullBucket) buckets[bucket]! += 1;
      }
    }
  });
  const minimum = minimumFor(all);
  const least = Math.min(minimum, fullBucket);
  const index = new PhraseIndex();
  walk.visit((response, { first, second, third }, from, to) => {
    for (let i = from; i < to; i++) {
      if (second[i] === absent) continue;
      const hash = phraseHash(first[i]!, second[i]!, third[i]!);
      if (buckets[hash & bucketMask]! >= least)
        index.count(first[i]!, second[i]!, third[i]!, hash, response);
    }
  });
  const phrases: Phrase[] = [];
  respondents.forEach((count, term) => {
    if (count >= minimum) phrases.push([term]);
  });
  index.forEachFrequent(minimum, (first, second, third) => {
    phrases.push(third === absent ? [first, second] : [first, second, third]);
  });
  return phrases;
}

/** A power of two, so that a hash is cut to a bucket by its low bits. */
function bucketsFor(answers: number): number {
  return Math.min(mostBuckets, 2 ** Math.ceil(Math.log2(Math.max(1, answers) * bucketsPerAnswer)));
}
