import type { Vocabulary } from '../text/index.js';
import type { Walk } from './answers-walk.js';
import { absent, Candidates } from './candidates.js';
import { PhraseIndex, phraseHash } from './phrase-index.js';

/** The terms of a word or phrase: one to three. */
export type Phrase = readonly number[];

/** Buckets for each answer: an answer has about as many phrases as words. */
const bucketsPerAnswer = 64;
const mostBuckets = 1 << 22;
const fullBucket = 0xffff;

/**
 * All words and phrases that at least `minimum` respondents use, in two readings of the words.
 *
 * The first counts words exactly and phrases in hashed buckets, many to a bucket: a phrase whose
 * bucket stays below the minimum cannot reach it. Only what may reach it is counted exactly in the
 * second, so memory follows what is common, not what was written; the result is exact.
 *
 * Source: the bucket filter of Park, Chen and Yu (1995), "An effective hash-based algorithm for
 * mining association rules", SIGMOD '95.
 */
export function frequentPhrases(
  walk: Walk,
  vocabulary: Vocabulary,
  minimum: number,
): readonly Phrase[] {
  const candidates = new Candidates(vocabulary);
  const respondents = new Int32Array(vocabulary.termCount);
  const last = new Int32Array(vocabulary.termCount).fill(-1);
  const buckets = bucketsFor(walk.answers);
  const bucketCounts = new Uint16Array(buckets);
  walk.visit((response, tokens, length) => {
    candidates.visit(tokens, length, (first, second, third) => {
      if (second === absent) {
        if (last[first] === response) return;
        last[first] = response;
        respondents[first]! += 1;
      } else {
        const bucket = phraseHash(first, second, third) & (buckets - 1);
        if (bucketCounts[bucket] !== fullBucket) bucketCounts[bucket]! += 1;
      }
    });
  });
  const index = new PhraseIndex();
  walk.visit((response, tokens, length) => {
    candidates.visit(tokens, length, (first, second, third) => {
      if (second === absent) return;
      if (
        bucketCounts[phraseHash(first, second, third) & (buckets - 1)]! <
        Math.min(minimum, fullBucket)
      )
        return;
      index.count(first, second, third, response);
    });
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
