import type { TokenStore } from '../coding/index.js';
import { ContentWords, readCorpus } from '../meaning/index.js';
import type { Corpus, TermNetwork } from '../meaning/index.js';
import type { Vocabulary } from '../text/index.js';
import { bestCount, tryCounts } from './choose-count.js';
import type { WeighedTrial } from './choose-count.js';
import { WordsElsewhere } from './elsewhere.js';
import { grounded } from './ground.js';
import { learnRules } from './learn-rules.js';
import type { LearntRule } from './learn-rules.js';
import { assignTopics } from './membership.js';
import { mainTopics } from './mixture.js';
import { partition } from './partition.js';
import type { SentenceReader } from './sentences.js';
import { nearestAnswers } from './spokesmen.js';
import { findAgain, topicStability } from './stability.js';
import { nameTopics } from './topic-phrases.js';
import type { TopicPhrase } from './topic-phrases.js';
import { makeTopicSpace } from './topic-space.js';
import { WordSymbols } from './word-symbols.js';

const resamples = 10;
/** Below this a topic is not to be trusted (Hennig 2007). */
const leastStability = 0.6;

/** What topics are found in. */
export interface TopicSettings {
  readonly stores: readonly TokenStore[];
  /** The place of an answer's response among those that count, by id; undefined for one that does not. */
  readonly rankOf: (response: number, store: number) => number | undefined;
  /** Whether an answer may be shown. */
  readonly mayQuote: (response: number) => boolean;
  /** How many topics; without it the number is chosen. */
  readonly count: number | undefined;
  /** Whether a rule is learnt for each topic. */
  readonly withRules?: boolean | undefined;
  /** What answers say as sentences; without it their words alone tell. */
  readonly read?: SentenceReader | undefined;
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
  /** Answers that have it. */
  readonly size: number;
  /** From 0 to 1: see `topicStability`. */
  readonly stability: number;
  /** Not to be trusted: few resamples have it, or it is the only one that was found. */
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
  readonly trials: readonly WeighedTrial[];
}

/** Finds topics in the answers of a call: the same whatever the order in which they were added. */
export class TopicFinder {
  readonly #words: ContentWords;
  readonly #symbols: WordSymbols;
  readonly #network: TermNetwork | undefined;

  /**
   * @param vocabulary with all words of the call
   * @param network which of them mean alike; without it, words stand for themselves only
   */
  constructor(vocabulary: Vocabulary, network: TermNetwork | undefined) {
    this.#words = new ContentWords(vocabulary);
    this.#symbols = new WordSymbols(this.#words);
    this.#network = network;
  }

  find(settings: TopicSettings): TopicFindings {
    const corpus = readCorpus(settings.stores, this.#words, settings.rankOf);
    const whole = makeTopicSpace(corpus, this.#network, settings.read);
    const known = whole.sample.rows.length;
    const trials = settings.count === undefined ? tryCounts(whole) : [];
    const count = Math.min(settings.count ?? bestCount(trials) ?? 3, known);
    if (count === 0) return { topics: [], answers: places(corpus, []), trials };

    const space = { ...whole, sample: grounded(whole, whole.sample, count) };
    const mixture = partition(space, count);
    const main = mainTopics(mixture);
    const ofSample = Int32Array.from(space.sample.rows, (row) => main[row]!);
    const stability = topicStability(findAgain(space, ofSample, count, resamples), count);
    const mayQuote = (answer: number): boolean => settings.mayQuote(corpus.responses[answer]!);
    const spokesmen = nearestAnswers(space, main, count, mayQuote);
    const assigned = assignTopics(corpus, space, mixture);
    const sizes = sizesOf(assigned, count);
    const names = this.#nameTopics(settings, corpus, assigned, sizes, spokesmen);
    const rules = settings.withRules === true ? learnRules(corpus, assigned, count, mayQuote) : [];
    const order = bySize(sizes, names);
    const place = new Map(order.map((topic, index) => [topic, index]));
    // What is not told apart from anything is found again in every resample.
    const isAlone = order.length === 1 && settings.count !== 1;
    return {
      topics: order.map((topic) => ({
        ...names[topic]!,
        size: sizes[topic]!,
        stability: stability[topic]!,
        isUnstable: isAlone || stability[topic]! < leastStability,
        learnt: rules[topic],
        spokesmen: spokesmen[topic]!.map((answer) => placeOf(corpus, answer)),
      })),
      answers: places(corpus, renamed(assigned, place)),
      trials,
    };
  }

  #nameTopics(
    { stores, mayQuote }: TopicSettings,
    corpus: Corpus,
    assigned: readonly (readonly number[])[],
    sizes: Int32Array,
    spokesmen: readonly (readonly number[])[],
  ): ReturnType<typeof nameTopics> {
    const responses = corpus.responses.reduce((most, response) => Math.max(most, response), 0) + 1;
    const answerOf = stores.map(() => new Int32Array(responses).fill(-1));
    assigned.forEach((_, answer) => {
      answerOf[corpus.stores[answer]!]![corpus.responses[answer]!] = answer;
    });
    const examples = new Map(
      spokesmen.flatMap((own, topic) => own.map((answer, rank) => [answer, { topic, rank }])),
    );
    return nameTopics(corpus.vocabulary, this.#symbols, {
      stores,
      count: assigned.length,
      sizes,
      topicsOf: (response, store) => assigned[answerOf[store]![response] ?? -1],
      elsewhere: new WordsElsewhere(this.#words, stores, assigned.length),
      mayQuote,
      exampleOf: (response, store) => examples.get(answerOf[store]![response] ?? -1),
    });
  }
}

/** The topics by their places in the order that is shown: one list for all answers that have the same. */
function renamed(
  assigned: readonly (readonly number[])[],
  place: ReadonlyMap<number, number>,
): readonly (readonly number[])[] {
  const lists = new Map<string, readonly number[]>();
  return assigned.map((own) => {
    const key = own.join(' ');
    let list = lists.get(key);
    if (list === undefined) lists.set(key, (list = own.map((topic) => place.get(topic)!)));
    return list;
  });
}

/** By topic, the answers that have it. */
function sizesOf(assigned: readonly (readonly number[])[], count: number): Int32Array {
  const sizes = new Int32Array(count);
  for (const own of assigned) for (const topic of own) sizes[topic]! += 1;
  return sizes;
}

/** The topics that any answer has, the largest first. */
function bySize(
  sizes: Int32Array,
  names: readonly { readonly label: string }[],
): readonly number[] {
  return [...sizes.keys()]
    .filter((topic) => sizes[topic]! > 0)
    .sort((a, b) => sizes[b]! - sizes[a]! || (names[a]!.label < names[b]!.label ? -1 : 1) || a - b);
}

function placeOf(corpus: Corpus, answer: number): AnswerPlace {
  return { response: corpus.responses[answer]!, store: corpus.stores[answer]! };
}

function places(
  corpus: Corpus,
  assigned: readonly (readonly number[])[],
): TopicFindings['answers'] {
  return Array.from(corpus.responses, (response, answer) => ({
    response,
    store: corpus.stores[answer]!,
    topics: assigned[answer] ?? [],
  }));
}
