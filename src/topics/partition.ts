import { chooseColumnsOf } from '../meaning/index.js';
import type { DenseMatrix, SparseMatrix } from '../meaning/index.js';
import { consensusOf } from './consensus.js';
import { kMeans } from './k-means.js';
import { expect, fitMixture, mainTopics } from './mixture.js';
import type { Mixture } from './mixture.js';
import { RandomSequence } from './random.js';
import { topicsOfSentences } from './sentence-topics.js';
import { placesByWords, settle } from './settle.js';
import type { SampledSpace, TopicSpace } from './topic-space.js';

/** How hard the best mixture is sought. */
interface Search {
  /** Starting points in each view. */
  readonly starts: number;
  /** And in what the mixtures agree on that came out best. */
  readonly agreements: number;
  /** Rounds of fitting, by how sure they may be; the first of all starts, each later list of the better half. */
  readonly heats: readonly (readonly number[])[];
  /** Whether a start is taken as it is where refining would empty a topic, as it can with few answers. */
  readonly orUnrefined: boolean;
  /** Starting points among sentences. */
  readonly startsOfSentences: number;
}

const thorough: Search = {
  starts: 4,
  agreements: 4,
  heats: [
    [0.3, 0.4, 0.5],
    [0.6, 0.7, 0.8, 0.9, 1, 1],
  ],
  orUnrefined: true,
  startsOfSentences: 30,
};
/** In a sample of many answers more starts found nothing better. */
const thoroughInSample: Search = { ...thorough, starts: 2, agreements: 2 };
/** For one of many resamples, or one of many numbers of topics. */
export const quick: Search = {
  starts: 1,
  agreements: 0,
  heats: [[0.4, 0.6, 0.8, 1]],
  orUnrefined: false,
  startsOfSentences: 2,
};
const roundsOfAgreement = [1, 1];
const roundsOfWhole = [1, 1, 1];

/**
 * The answers in so many topics: the best of several mixtures, begun from k-means in different views of the
 * answers. The best is the one whose topics hold together most, which told good partitions from bad
 * better than likelihood did (see docs/method.md).
 */
export function partition(space: TopicSpace, topics: number): Mixture {
  const { sample, counts, network, lent } = space;
  const isOfSentences = sample.sentences?.() !== undefined;
  const best = bestMixture(space, sample, topics, sample.isPart ? thoroughInSample : thorough);
  const mixture = isOfSentences ? best : settle(space, sample, placesByWords(sample, topics), best);
  if (sample.rows.length === counts.rows) return mixture;
  // The other answers join the topics found, and the topics follow.
  const posteriors = expect(chooseColumnsOf(counts, sample.columns), topics, mixture);
  const labels = mainTopics({ topics, posteriors });
  if (!isOfSentences)
    return fitMixture(counts, labels, topics, { network, lent, rounds: roundsOfWhole });
  // Words would take back what sentences told of those that were read.
  const own = mainTopics(mixture);
  sample.rows.forEach((row, place) => (labels[row] = own[place]!));
  return fitMixture(counts, labels, topics, { network, lent, rounds: [] });
}

/** The best of several mixtures of a sample: of what its answers say as sentences, where that tells, or of its words. */
export function bestMixture(
  space: Pick<TopicSpace, 'lent'>,
  sample: SampledSpace,
  topics: number,
  search: Search,
): Mixture {
  const sentences = sample.sentences?.();
  return sentences
    ? topicsOfSentences(space, sample, sentences, topics, search.startsOfSentences)
    : bestMixtureOfWords(space, sample, topics, search);
}

function bestMixtureOfWords(
  { lent }: Pick<TopicSpace, 'lent'>,
  sample: SampledSpace,
  topics: number,
  { starts, agreements, heats, orUnrefined }: Search,
): Mixture {
  const random = new RandomSequence(topics);
  const fit = (labels: Int32Array, rounds: readonly number[]): Fitted => {
    const mixture = fitMixture(sample.counts, labels, topics, {
      network: sample.network,
      lent,
      rounds,
    });
    const main = mainTopics(mixture);
    return {
      mixture,
      filled: new Set(main).size,
      cohesion: cohesionOf(sample.weights, main, topics),
    };
  };
  const startsIn = (view: DenseMatrix, length: number): readonly Int32Array[] =>
    Array.from({ length }, () => kMeans(view, topics, random));
  const begun = sample.views(topics).flatMap((view) => startsIn(view, starts));
  let labels: readonly Int32Array[] = begun;
  let fitted: readonly Fitted[] = [];
  for (const rounds of heats) {
    fitted = labels.map((start) => fit(start, rounds)).sort(byWorth);
    // The half that is behind seldom comes first in the end.
    labels = fitted
      .slice(0, Math.ceil(fitted.length / 2))
      .map(({ mixture }) => mainTopics(mixture));
  }
  if (agreements > 0) {
    const agreed = consensusOf(
      fitted.map(({ mixture }) => mixture),
      sample.counts.rows,
    );
    const again = startsIn(agreed, agreements).map((start) => fit(start, roundsOfAgreement));
    fitted = [...fitted, ...again].sort(byWorth);
  }
  const best = fitted[0]!;
  if (best.filled === topics || !orUnrefined) return best.mixture;
  const unrefined = begun.map((start) => fit(start, [])).sort(byWorth)[0]!;
  return unrefined.filled > best.filled ? unrefined.mixture : best.mixture;
}

function byWorth(a: Fitted, b: Fitted): number {
  return b.filled - a.filled || b.cohesion - a.cohesion;
}

interface Fitted {
  readonly mixture: Mixture;
  /** Topics that are the main one of any answer: as many as were asked for, if that can be. */
  readonly filled: number;
  readonly cohesion: number;
}

/**
 * How closely answers of one topic resemble each other: the objective of spherical k-means over all terms, the
 * sum of the lengths of the topics' summed rows (Dhillon and Modha 2001, "Concept decompositions for large
 * sparse text data", equation 7), per answer.
 */
function cohesionOf(weights: SparseMatrix, labels: Int32Array, topics: number): number {
  const sums = new Float64Array(weights.columns);
  let total = 0;
  for (let topic = 0; topic < topics; topic++) {
    sums.fill(0);
    for (let row = 0; row < weights.rows; row++) {
      if (labels[row] !== topic) continue;
      for (let at = weights.starts[row]!; at < weights.starts[row + 1]!; at++)
        sums[weights.indices[at]!]! += weights.values[at]!;
    }
    let square = 0;
    for (let column = 0; column < weights.columns; column++) square += sums[column]! ** 2;
    total += Math.sqrt(square);
  }
  return total / weights.rows;
}
