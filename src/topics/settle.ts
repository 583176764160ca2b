import { addRowProduct } from '../meaning/index.js';
import type { DenseMatrix } from '../meaning/index.js';
import { dotProducts } from '../statistics/index.js';
import { centresOf } from './k-means.js';
import { fitMixture, mainTopics } from './mixture.js';
import type { Mixture } from './mixture.js';
import type { SampledSpace, TopicSpace } from './topic-space.js';

const mostRounds = 4;
/** How much the place of an answer among the words of all tells, a word that it has. */
const weightOfPlace = 1.5;
/** How much its place among sentences tells, however many words it has. */
const weightOfSentence = 5;

/** Where answers stand among the others, and how much that tells of each. */
export interface Places {
  readonly points: DenseMatrix;
  readonly weightAt: (row: number) => number;
}

/** The places of answers by their words, as sharp as each answer is long. */
export function placesByWords({ counts, views }: SampledSpace, topics: number): Places {
  const lengths = lengthsOf(counts);
  return {
    points: views(topics).at(-1)!,
    weightAt: (row) => weightOfPlace * lengths[row]!,
  };
}

/** The places of answers by what they say as sentences. */
export function placesBySentences(points: DenseMatrix): Places {
  return { points, weightAt: () => weightOfSentence };
}

/**
 * Moves answers to the topic that both speak for, their words and their place among the others: the logarithm of what
 * the mixture gives their words, and the cosine with the topic's middle, which is that of a von Mises–Fisher distribution
 * (Banerjee et al. 2005). Answers of few words share none with most others of their topic, and are near them all the
 * same. Each answer joins one topic (classification EM, Celeux
 * and Govaert 1992), until none moves or one more round would empty a topic.
 */
export function settle(
  { lent }: Pick<TopicSpace, 'lent'>,
  { counts, network }: Pick<SampledSpace, 'counts' | 'network'>,
  { points, weightAt }: Places,
  begun: Mixture,
): Mixture {
  const { topics } = begun;
  const cosines = new Float64Array(topics);
  const scores = new Float64Array(topics);
  let mixture = begun;
  let labels = mainTopics(begun);
  const filled = new Set(labels).size;
  for (let round = 0; round < mostRounds; round++) {
    const { logShares, logWeights } = mixture;
    const centres = centresOf(points, labels, topics);
    const moved = labels.map((_, row) => {
      scores.set(logWeights);
      addRowProduct(scores, 0, counts, row, logShares, topics);
      dotProducts(cosines, points.values, row * points.columns, centres, points.columns);
      const weight = weightAt(row);
      let best = 0;
      for (let topic = 0; topic < topics; topic++) {
        scores[topic]! += weight * cosines[topic]!;
        if (scores[topic]! > scores[best]!) best = topic;
      }
      return best;
    });
    if (new Set(moved).size < filled || moved.every((label, row) => label === labels[row])) break;
    labels = moved;
    mixture = fitMixture(counts, labels, topics, { network, lent, rounds: [] });
  }
  return mixture;
}

/** By answer, its counts together. */
function lengthsOf({ rows, starts, values }: SampledSpace['counts']): Float64Array {
  const lengths = new Float64Array(rows);
  for (let row = 0; row < rows; row++)
    for (let at = starts[row]!; at < starts[row + 1]!; at++) lengths[row]! += values[at]!;
  return lengths;
}
