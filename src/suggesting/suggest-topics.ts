import { schemeOf } from '../call/code-call.js';
import type { CodedCall } from '../call/code-call.js';
import type { CodedResponses } from '../coding/index.js';
import type { SentenceEncoder } from '../encoder/index.js';
import { TermNetwork } from '../meaning/index.js';
import type { WordVectors } from '../meaning/index.js';
import { mainField, listQuestions } from '../questionnaire/index.js';
import type { Question, Questionnaire } from '../questionnaire/index.js';
import { sentenceReader } from './read-sentences.js';
import { TopicFinder } from '../topics/index.js';
import type { TopicFindings } from '../topics/index.js';

/** What may be asked of topics. */
export interface TopicWishes {
  /** How many topics of each question; without it the number is chosen. */
  readonly count?: number | undefined;
  /** All questions as one text. */
  readonly together?: boolean | undefined;
  /** Only answers that no theme of the code frame was found in. */
  readonly uncovered?: boolean | undefined;
  /** Whether a rule is learnt for each topic, for a code frame. */
  readonly withRules?: boolean | undefined;
  /** Words that mean alike; without them words stand for themselves only. */
  readonly vectors?: WordVectors | undefined;
  /**
   * What short answers say as sentences, beside `vectors`; without it, or where the call was coded without
   * `keepSentences`, their words alone tell. It is the one that the call was coded with.
   */
  readonly sentenceEncoder?: SentenceEncoder | undefined;
}

/** An answer and the topics it has, the main one first, as places among the topics. */
export interface TopicAnswer {
  readonly response: string;
  readonly question: string;
  readonly topics: readonly number[];
  /** What the respondent chose in the main breakdown. */
  readonly groups: readonly string[];
}

/** The topics of one question, or of all of them together. */
export interface SuggestedTopics {
  /** Undefined for all questions together. */
  readonly question: Question | undefined;
  readonly topics: readonly (Omit<TopicFindings['topics'][number], 'spokesmen'> & {
    /** The answers that speak for it best. */
    readonly spokesmen: readonly { readonly response: string; readonly question: string }[];
  })[];
  readonly answers: readonly TopicAnswer[];
  /** The numbers of topics that were tried; empty when one was asked for. */
  readonly trials: TopicFindings['trials'];
  /** The profile field that the groups are of. */
  readonly field: string | undefined;
}

/**
 * Themes that the answers suggest, question by question.
 *
 * @returns for each question that the call was narrowed to, in their order; one for all of them with `together`
 */
export function suggestTopics(
  { responses, filter }: CodedCall,
  questionnaire: Questionnaire,
  { count, together, uncovered, withRules, vectors, sentenceEncoder }: TopicWishes,
): readonly SuggestedTopics[] {
  const questions = listQuestions(questionnaire).map((question, place) => ({ ...question, place }));
  const asked = questions.filter(({ place }) => filter.hasQuestion[place] === true);
  const counted = numberById(responses);
  const { vocabulary, sentences } = responses;
  const finder = new TopicFinder(vocabulary, vectors && new TermNetwork(vocabulary, vectors));
  const main = mainField(questionnaire);

  return (together === true ? [asked] : asked.map((question) => [question])).map((group) => {
    const isWanted = (response: number, store: number): boolean =>
      uncovered !== true || !counted.get(response)!.covered.has(group[store]!.place);
    const places = group.map(({ place }) => place);
    const found = finder.find({
      stores: places.map((place) => responses.tokens[place]!),
      read: sentenceEncoder && sentences && sentenceReader(sentenceEncoder, sentences, places),
      rankOf: (response, store) => {
        const rank = counted.get(response)?.rank;
        return rank !== undefined && isWanted(response, store) ? rank : undefined;
      },
      mayQuote: (response) => counted.get(response)!.isQuotable,
      count,
      withRules,
    });
    const named = ({ response, store }: { response: number; store: number }) => ({
      response: counted.get(response)!.id,
      question: group[store]!.id,
    });
    return {
      question: together === true ? undefined : group[0],
      topics: found.topics.map((topic) => ({ ...topic, spokesmen: topic.spokesmen.map(named) })),
      answers: found.answers.map(({ response, store, topics }) => ({
        response: counted.get(response)!.id,
        question: group[store]!.id,
        topics,
        groups: main === undefined ? none : responses.groupsIn(main.place, response),
      })),
      trials: found.trials,
      field: main?.id,
    };
  });
}

const none: readonly string[] = [];

interface CountedResponse {
  readonly id: string;
  /** Its place among those that count, by id. */
  readonly rank: number;
  readonly isQuotable: boolean;
  /** Questions in whose answer a theme was found. */
  readonly covered: ReadonlySet<number>;
}

function numberById(responses: CodedResponses): ReadonlyMap<number, CountedResponse> {
  return new Map(
    responses.numbersById().map((number, rank) => {
      const { id, answers } = responses.at(number);
      const coded = answers.filter(({ marks }) => (marks[schemeOf.themes] ?? []).length > 0);
      const covered = new Set(coded.map(({ question }) => question));
      return [number, { id, rank, isQuotable: !responses.isConfidential(number), covered }];
    }),
  );
}
