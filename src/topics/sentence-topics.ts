import type { DenseMatrix } from '../meaning/index.js';
import { centresOf, kMeans } from './k-means.js';
import { fitMixture } from './mixture.js';
import type { Mixture } from './mixture.js';
import { RandomSequence } from './random.js';
import { placesBySentences, settle } from './settle.js';
import type { SampledSpace, TopicSpace } from './topic-space.js';

/**
 * The answers in so many topics by what they say as sentences: the closest of several partitions by k-means, from which
 * answers move to the topic that their words speak for as well.
 *
 * @param points the answers as sentences
 */
export function topicsOfSentences(
  { lent }: Pick<TopicSpace, 'lent'>,
  sample: Pick<SampledSpace, 'counts' | 'network'>,
  points: DenseMatrix,
  topics: number,
  starts: number,
): Mixture {
  const random = new RandomSequence(topics);
  const [best] = Array.from({ length: starts }, () => kMeans(points, topics, random))
    .map((labels) => ({
      labels,
      filled: new Set(labels).size,
      closeness: closenessOf(points, labels, topics),
    }))
    .sort((a, b) => b.filled - a.filled || b.closeness - a.closeness);
  const { counts, network } = sample;
  const begun = fitMixture(counts, best!.labels, topics, { network, lent, rounds: [] });
  return settle({ lent }, sample, placesBySentences(points), begun);
}

/** The sum of the cosines of points with the middles of their clusters. */
function closenessOf(points: DenseMatrix, labels: Int32Array, clusters: number): number {
  const { columns, values } = points;
  const centres = centresOf(points, labels, clusters);
  let sum = 0;
  labels.forEach((label, row) => {
    for (let axis = 0; axis < columns; axis++)
      sum += values[row * columns + axis]! * centres[label * columns + axis]!;
  });
  return sum;
}
