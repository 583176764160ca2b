import { mainTopics } from './mixture.js';
import { bestMixture, quick } from './partition.js';
import { RandomSequence } from './random.js';
import { narrow, spread } from './topic-space.js';
import type { TopicSpace } from './topic-space.js';

/** Answers of a resample at most. */
const mostResampled = 400;

/**
 * How often each topic is found again when the answers are drawn anew: the mean over resamples of the largest Jaccard
 * coefficient with any topic found there (Hennig 2007, "Cluster-wise assessment of cluster stability",
 * Computational Statistics and Data Analysis 52(1), section 3.1). From 0.75 on a topic is stable, below 0.6 it
 * should not be trusted.
 *
 * @param labels the main topic of each answer of the sample
 */
export function topicStability(
  { lent, sample }: Pick<TopicSpace, 'lent' | 'sample'>,
  labels: Int32Array,
  topics: number,
  resamples: number,
): Float64Array {
  const places = spread([...sample.rows.keys()], mostResampled);
  const random = new RandomSequence(2007 + topics);
  const sums = new Float64Array(topics);
  for (let resample = 0; resample < resamples; resample++) {
    // Copies add nothing to tell by, so each answer drawn counts once.
    const drawn = [...new Set(places.map(() => places[random.below(places.length)]!))];
    drawn.sort((a, b) => a - b);
    const again = narrow(sample, drawn);
    const found = mainTopics(bestMixture({ lent }, again, topics, quick));
    const before = Int32Array.from(drawn, (place) => labels[place]!);
    jaccardOfBest(before, found, topics).forEach((value, topic) => (sums[topic]! += value));
  }
  return sums.map((sum) => sum / resamples);
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
