import { topicCoherence } from './coherence.js';
import { grounded } from './ground.js';
import { mainTopics } from './mixture.js';
import { informationBeyondChance } from './mutual-information.js';
import { bestMixture, quick } from './partition.js';
import { findAgain, topicStability } from './stability.js';
import { smallSampleOf } from './topic-space.js';
import type { TopicSpace } from './topic-space.js';

/** Numbers of topics that are tried. */
const tried = [3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30];
/** Answers that a topic has on average, at least. */
const leastAnswers = 8;
const mostSampled = 800;
const resamples = 4;

/** So many topics are usual; half or twice as many have to tell so many bits more. See docs/method/topics.md. */
const usual = 10;
const bitsOfDoubling = 0.15;

/** One number of topics, and what speaks for it. */
export interface CountTrial {
  readonly topics: number;
  /** Mean stability and coherence over topics, weighted by size: see `topicStability`, `topicCoherence`. */
  readonly stability: number;
  readonly coherence: number;
  /** What comes out again in resamples, in bits: see `informationBeyondChance`. */
  readonly information: number;
  /** Whether words tell by themselves into so many topics: see `grounded`. */
  readonly doWordsTell: boolean;
}

/** A number of topics that was tried beside others. */
export interface WeighedTrial extends CountTrial {
  /** What it is chosen by: see `weighed`. */
  readonly score: number;
}

/** Tries numbers of topics from 3 to 30. A number that leaves a topic without an answer is passed over. */
export function tryCounts(space: TopicSpace): readonly WeighedTrial[] {
  const whole = smallSampleOf(space, mostSampled);
  const most = Math.max(3, Math.floor(whole.rows.length / leastAnswers));
  const trials = tried
    .filter((topics) => topics <= most && topics <= whole.rows.length)
    .flatMap((topics) => {
      const sample = grounded(space, whole, topics);
      const labels = mainTopics(bestMixture(space, sample, topics, quick));
      // So many things are not said.
      if (new Set(labels).size < topics) return [];
      const again = findAgain({ lent: space.lent, sample }, labels, topics, resamples);
      const stability = topicStability(again, topics);
      const coherence = topicCoherence(sample.weights, labels, topics);
      const sizes = new Float64Array(topics);
      for (const topic of labels) sizes[topic]! += 1;
      const byTopic = (values: Float64Array): number =>
        values.reduce((sum, value, topic) => sum + value * sizes[topic]!, 0) / labels.length;
      return [
        {
          topics,
          stability: byTopic(stability),
          coherence: byTopic(coherence),
          information: mean(
            again.map(({ before, found }) => informationBeyondChance(before, found, topics)),
          ),
          doWordsTell: sample.sentences?.() === undefined,
        },
      ];
    });
  return weighed(trials);
}

/**
 * Numbers of topics with what one is chosen by: the information that comes out again times the stability, the mean of a
 * number and of its two neighbours among those tried, less what is asked of unusual numbers. Of few topics all comes out
 * again, and says little; of too many little comes out again.
 */
export function weighed(trials: readonly CountTrial[]): readonly WeighedTrial[] {
  const worth = trials.map(({ information, stability }) => information * stability);
  return trials.map((trial, place) => {
    const near = worth.slice(Math.max(0, place - 1), place + 2);
    const doublings = Math.log2(trial.topics / usual);
    return { ...trial, score: mean(near) - bitsOfDoubling * doublings ** 2 };
  });
}

/** The number of topics that the trials speak for, the smallest of equal ones; undefined when there are none. */
export function bestCount(trials: readonly WeighedTrial[]): number | undefined {
  let best: WeighedTrial | undefined;
  for (const trial of trials) if (best === undefined || trial.score > best.score) best = trial;
  return best?.topics;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
