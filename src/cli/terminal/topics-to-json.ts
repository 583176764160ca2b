import type { SuggestedTopics } from '../../suggesting/suggest-topics.js';
import { sharesByGroup, topicId, withoutTopic } from '../../suggesting/topic-shares.js';
import type { TextOfAnswer } from '../../call/texts-of-answers.js';

/**
 * What `winnow topics --json` prints:
 *
 * - `topics`: `{id, question, label, phrases, size, share, stability, unstable, groups, quotes}`; `question` is null
 *   when all were read together; `share` from 0 to 1 of the answers that were read; `groups` by value of the
 *   main profile field
 * - `assignments`: `{id, question, topics}` for every substantive answer, by response id; `topics` are ids, the main one
 *   first, and empty for an answer without a topic
 * - `questions`: `{question, answers, withoutTopic, chosenFrom}`; `chosenFrom` are the numbers of topics tried,
 *   `{topics, stability, coherence, information, score, byWords}`; the largest `score` is chosen; `byWords` says whether
 *   words alone tell so many topics apart
 */
export function topicsToJson(suggested: readonly SuggestedTopics[], quotes: TextOfAnswer): object {
  return {
    topics: suggested.flatMap((found) => {
      const shares = sharesByGroup(found);
      return found.topics.map((topic, place) => ({
        id: topicId(found, place),
        question: found.question?.id ?? null,
        label: topic.label,
        phrases: topic.phrases.map(({ text }) => text),
        size: topic.size,
        share: topic.size / found.answers.length,
        stability: topic.stability,
        unstable: topic.isUnstable,
        groups: shares[place],
        quotes: topic.spokesmen.map(({ response, question }) => ({
          id: response,
          question,
          text: quotes(response, question) ?? null,
        })),
      }));
    }),
    assignments: suggested.flatMap((found) =>
      found.answers.map(({ response, question, topics }) => ({
        id: response,
        question,
        topics: topics.map((place) => topicId(found, place)),
      })),
    ),
    questions: suggested.map((found) => ({
      question: found.question?.id ?? null,
      answers: found.answers.length,
      withoutTopic: withoutTopic(found).map(({ response, question }) => ({
        id: response,
        question,
      })),
      chosenFrom: found.trials.map(({ doWordsTell, ...trial }) => ({
        ...trial,
        byWords: doWordsTell,
      })),
    })),
  };
}
