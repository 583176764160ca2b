import { evenlySpread } from '../collections/index.js';
import { mainTopics } from './mixture.js';
import { bestMixture, quick } from './partition.js';
import { RandomSequence } from './random.js';
import { narrow } from './topic-space.js';
import type { TopicSpace } from './topic-space.js';

/** Answers of a resample at most. */
const mostResampled = 400;

/** The topics of some answers, in a partition of all and in one of these alone. */
export interface Resample {
  readonly before: Int32Array;
  readonly found: Int32Array;
}

/**
 * Topics found again in answers drawn anew.
 *
 * @param labels the main topic of each answer of the sample
 */
export function findAgain(
  { lent, sample }: Pick<TopicSpace, 'lent' | 'sample'>,
  labels: Int32Array,
  topics: number,
  resamples: number,
): readonly Resample[] {
  const places = evenlySpread([...sample.rows.keys()], mostResampled);
  const random = new RandomSequence(2007 + topics);
  return Array.from({ length: resamples }, () => {
    // Copies add nothing to tell by, so each answer drawn counts once.
    const drawn = [...new Set(places.map(() => places[random.below(places.length)]!))];
    drawn.sort((a, b) => a - b);
    const again = narrow(sample, drawn);
    return {
      before: Int32Array.from(drawn, (place) => labels[place]!),
      found: mainTopics(bestMixture({ lent }, again, topics, quick)),
    };
  });
}

/**
 * How often each topic is found again when the answers are drawn anew: the mean over resamples of the largest Jaccard
 * coefficient with any topic found there (Hennig 2007, "Cluster-wise assessment of cluster stability",
 * Computational Statistics and Data Analysis 52(1), section 3.1). From 0.75 on a topic is stable, below 0.6 it
 * should not be trusted.
 */
export function topicStability(resamples: readonly Resample[], topics: number): Float64Array {
  const sums = new Float64Array(topics);
  for (const { before, found } of resamples)
    jaccardOfBest(before, found, topics).forEach((value, topic) => (sums[topic]! += value));
  return sums.map((sum) => sum / resamples.length);
}

/** By topic of the first labels, the largest Jaccard coefficient with a topic of the second. */
export function jaccardOfBest(first: Int32Array, second: Int32Array, topics: number): Float64Array {
  const both = new Float64Array(topics * topics);
  const inFirst = new Float64Array(topics);
  const inSecond = new Float64Array(topics);
  first.forEach((topic, place) => {
    const other = second[place]!;
    both[topic * topics + other]! += 1;
    inFirst[topic]! += 1;
    inSecond[other]! += 1;
  });
  return inFirst.map((size, topic) => {
    let best = 0;
    for (let other = 0; other < topics; other++) {
      const shared = both[topic * topics + other]!;
      if (shared > 0) best = Math.max(best, shared / (size + inSecond[other]! - shared));
    }
    return best;
  });
}
