import { frequency } from './frequency.js';
import type { KeyphraseMethod } from './method.js';
import { multipartiteRank } from './multipartite-rank.js';
import { longTextWeights, phraseWeight, shortTextWeights } from './phrase-weight.js';
import { singleRank } from './single-rank.js';
import { tfidf } from './tfidf.js';
import { topicRank } from './topic-rank.js';
import { yake } from './yake.js';

export type { KeyphraseMethod, Scored } from './method.js';
export { longTextWeights, phraseWeight, shortTextWeights } from './phrase-weight.js';

/** Every way of ranking the phrases of a document; the first is the usual one. */
export const keyphraseMethods = {
  phrases: phraseWeight(shortTextWeights, longTextWeights),
  frequency,
  tfidf,
  yake,
  singlerank: singleRank,
  topicrank: topicRank,
  multipartite: multipartiteRank,
} as const satisfies Record<string, KeyphraseMethod>;

export type KeyphraseMethodName = keyof typeof keyphraseMethods;
