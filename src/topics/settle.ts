import { centresOf } from './k-means.js';
import { fitMixture, mainTopics } from './mixture.js';
import type { Mixture } from './mixture.js';
import { addRowProduct, dotProducts } from './products.js';
import type { SampledSpace, TopicSpace } from './topic-space.js';

const mostRounds = 4;
/** How much the place of an answer tells, a word that it has. */
const weightOfPlace = 1.5;

/**
 * Moves answers to the topic that both speak for, their words and their place among the others: the logarithm of what
 * the mixture gives their words, and the cosine with the topic's middle in the latent space, which is that of a von
 * Mises–Fisher distribution (Banerjee et al. 2005) as sharp as the answer is long. Answers of few words share none with
 * most others of their topic, and are near them all the same. Each answer joins one topic (classification EM, Celeux
 * and Govaert 1992), until none moves or one more round would empty a topic.
 */
export function settle(
  { lent }: Pick<TopicSpace, 'lent'>,
  { counts, network, views }: Pick<SampledSpace, 'counts' | 'network' | 'views'>,
  begun: Mixture,
): Mixture {
  const { topics } = begun;
  const points = views(topics).at(-1)!;
  const lengths = lengthsOf(counts);
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
      let best = 0;
      for (let topic = 0; topic < topics; topic++) {
        scores[topic]! += weightOfPlace * lengths[row]! * cosines[topic]!;
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
