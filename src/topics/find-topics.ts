import type { TokenStore } from '../coding/index.js';
import { readCorpus } from '../meaning/index.js';
import type { Corpus, TermNetwork } from '../meaning/index.js';
import type { Vocabulary } from '../text/index.js';
import { bestCount, tryCounts } from './choose-count.js';
import type { CountTrial } from './choose-count.js';
import { learnRules } from './learn-rules.js';
import type { LearntRule } from './learn-rules.js';
import { assignTopics } from './membership.js';
import { mainTopics, partition } from './partition.js';
import { nearestAnswers } from './spokesmen.js';
import { topicStability } from './stability.js';
import { topicPhrases } from './topic-phrases.js';
import type { TopicPhrase } from './topic-phrases.js';
import { makeTopicSpace } from './topic-space.js';

const resamples = 10;
/** Below this a topic is not to be trusted (Hennig 2007). */
const leastStability = 0.6;
const phrasesOfLabel = 2;

/** What topics are found in. */
export interface TopicSettings {
  readonly stores: readonly TokenStore[];
  readonly vocabulary: Vocabulary;
  /** The place of an answer's response among those that count, by id; undefined for one that does not. */
  readonly rankOf: (response: number, store: number) => number | undefined;
  /** Whether an answer may be shown. */
  readonly mayQuote: (response: number) => boolean;
  readonly network: TermNetwork | undefined;
  /** How many topics; without it the number is chosen. */
  readonly count: number | undefined;
  /** Whether a rule is learnt for each topic. */
  readonly withRules?: boolean | undefined;
}

/** An answer by its response and the place of its store among those given. */
interface AnswerPlace {
  readonly response: number;
  readonly store: number;
}

/** A theme that the text suggests. */
interface Topic {
  /** Its most telling phrases. */
  readonly label: string;
  readonly phrases: readonly TopicPhrase[];
  /** Answers whose main topic it is, and answers that have it at all. */
  readonly mainSize: number;
  readonly size: number;
  /** From 0 to 1: see `topicStability`. */
  readonly stability: number;
  readonly isUnstable: boolean;
  /** A rule that finds its answers; undefined where none was asked for, or no word helps. */
  readonly learnt: LearntRule | undefined;
  /** The answers that speak for it best. */
  readonly spokesmen: readonly AnswerPlace[];
}

export interface TopicFindings {
  /** The largest first. */
  readonly topics: readonly Topic[];
  /** Every answer with the topics it has, its main one first; by rank of the response. */
  readonly answers: readonly (AnswerPlace & { readonly topics: readonly number[] })[];
  /** The numbers of topics that were tried; empty when one was given. */
  readonly trials: readonly CountTrial[];
}

/** Topics of some answers: the same whatever the order in which they were added. */
export function findTopics(settings: TopicSettings): TopicFindings {
  const { stores, vocabulary, rankOf, network } = settings;
  const corpus = readCorpus(stores, vocabulary, rankOf);
  const space = makeTopicSpace(corpus, network);
  const known = space.sample.rows.length;
  const trials = settings.count === undefined ? tryCounts(space) : [];
  const count = Math.min(settings.count ?? bestCount(trials) ?? 3, known);
  if (count === 0) return { topics: [], answers: places(corpus, []), trials };

  const mixture = partition(space, count);
  const main = mainTopics(mixture);
  const stability = topicStability(
    space,
    Int32Array.from(space.sample.rows, (row) => main[row]!),
    count,
    resamples,
  );
  const spokesmen = nearestAnswers(space, main, count, (answer) =>
    settings.mayQuote(corpus.responses[answer]!),
  );
  const assigned = assignTopics(corpus, space, mixture, network);
  const phrases = phrasesOf(settings, corpus, assigned, count);
  const rules = settings.withRules === true ? learnRules(corpus, assigned, count) : [];
  const order = bySize(assigned, count, phrases);
  const place = new Map(order.map((topic, index) => [topic, index]));
  return {
    topics: order.map((topic) => ({
      label: labelOf(phrases[topic]!),
      phrases: phrases[topic]!,
      mainSize: assigned.filter((own) => own[0] === topic).length,
      size: assigned.filter((own) => own.includes(topic)).length,
      stability: stability[topic]!,
      isUnstable: stability[topic]! < leastStability,
      learnt: rules[topic],
      spokesmen: spokesmen[topic]!.map((answer) => placeOf(corpus, answer)),
    })),
    answers: places(
      corpus,
      assigned.map((own) => own.map((topic) => place.get(topic)!)),
    ),
    trials,
  };
}

function phrasesOf(
  { stores, vocabulary }: TopicSettings,
  corpus: Corpus,
  assigned: readonly (readonly number[])[],
  count: number,
): readonly (readonly TopicPhrase[])[] {
  const topicsOf = stores.map(() => new Map<number, readonly number[]>());
  assigned.forEach((own, answer) =>
    topicsOf[corpus.stores[answer]!]!.set(corpus.responses[answer]!, own),
  );
  return topicPhrases(stores, vocabulary, count, (response, store) =>
    topicsOf[store]!.get(response),
  );
}

/** The topics that any answer has, the largest first. */
function bySize(
  assigned: readonly (readonly number[])[],
  count: number,
  phrases: readonly (readonly TopicPhrase[])[],
): readonly number[] {
  const sizes = new Int32Array(count);
  for (const own of assigned) for (const topic of own) sizes[topic]! += 1;
  return [...sizes.keys()]
    .filter((topic) => sizes[topic]! > 0)
    .sort(
      (a, b) =>
        sizes[b]! - sizes[a]! || (labelOf(phrases[a]!) < labelOf(phrases[b]!) ? -1 : 1) || a - b,
    );
}

function labelOf(phrases: readonly TopicPhrase[]): string {
  const words = phrases.slice(0, phrasesOfLabel).map(({ text }) => text);
  return words.length === 0 ? 'no phrase in common' : words.join(', ');
}

function placeOf(corpus: Corpus, answer: number): AnswerPlace {
  return { response: corpus.responses[answer]!, store: corpus.stores[answer]! };
}

function places(
  corpus: Corpus,
  assigned: readonly (readonly number[])[],
): TopicFindings['answers'] {
  return Array.from(corpus.responses, (_, answer) => ({
    ...placeOf(corpus, answer),
    topics: assigned[answer] ?? [],
  }));
}
