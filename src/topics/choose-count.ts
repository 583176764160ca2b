import { topicCoherence } from './coherence.js';
import { grounded } from './ground.js';
import { mainTopics } from './mixture.js';
import { bestMixture, quick } from './partition.js';
import { topicStability } from './stability.js';
import { smallSampleOf } from './topic-space.js';
import type { TopicSpace } from './topic-space.js';

/** Numbers of topics that are tried. */
const tried = [3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30];
/** Answers that a topic has on average, at least. */
const leastAnswers = 8;
const mostSampled = 800;
const resamples = 4;

/** One number of topics, and what speaks for it. */
export interface CountTrial {
  readonly topics: number;
  /** Mean stability and coherence over topics, weighted by size: see `topicStability`, `topicCoherence`. */
  readonly stability: number;
  readonly coherence: number;
  /** Whether words tell by themselves into so many topics: see `grounded`. */
  readonly doWordsTell: boolean;
}

/**
 * Tries numbers of topics from 3 to 30. The best has the largest sum of stability (0 to 1) and coherence (−1 to 1): few
 * topics are stable, many are coherent, and the sum is largest where more topics would only cut up what belongs
 * together. Of equal ones the smallest. A number that leaves a topic without an answer is passed over.
 */
export function tryCounts(space: TopicSpace): readonly CountTrial[] {
  const whole = smallSampleOf(space, mostSampled);
  const most = Math.max(3, Math.floor(whole.rows.length / leastAnswers));
  return tried
    .filter((topics) => topics <= most && topics <= whole.rows.length)
    .flatMap((topics) => {
      const sample = grounded(space, whole, topics);
      const labels = mainTopics(bestMixture(space, sample, topics, quick));
      // So many things are not said.
      if (new Set(labels).size < topics) return [];
      const stability = topicStability({ lent: space.lent, sample }, labels, topics, resamples);
      const coherence = topicCoherence(sample.weights, labels, topics);
      const sizes = new Float64Array(topics);
      for (const topic of labels) sizes[topic]! += 1;
      const mean = (values: Float64Array): number =>
        values.reduce((sum, value, topic) => sum + value * sizes[topic]!, 0) / labels.length;
      return [
        {
          topics,
          stability: mean(stability),
          coherence: mean(coherence),
          doWordsTell: sample.sentences?.() === undefined,
        },
      ];
    });
}

/**
 * The number of topics that the trials speak for; undefined when there are none. Where words tell for some numbers, only
 * these come into question: few topics of sentences come out alike even where they are not what is spoken of.
 */
export function bestCount(trials: readonly CountTrial[]): number | undefined {
  const byWords = trials.filter(({ doWordsTell }) => doWordsTell);
  let best: CountTrial | undefined;
  for (const trial of byWords.length > 0 ? byWords : trials) {
    if (best === undefined || trial.stability + trial.coherence > best.stability + best.coherence)
      best = trial;
  }
  return best?.topics;
}
