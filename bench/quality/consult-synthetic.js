// The invented consultation on gambling advertisements: three questions with answers, themes and who has which.
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} CodedQuestion
 * @property {readonly { id: string, label: string, description: string }[]} themes
 * @property {readonly { id: string, text: string, themes: readonly string[] }[]} answers the themes as coded, the first one first
 */

export const questionNumbers = [2, 5, 8];

/**
 * @param {string} data
 * @param {number} number
 * @param {number} [wording] each theme is described in 21 wordings or more
 * @returns {CodedQuestion}
 */
export function readQuestion(data, number, wording = 0) {
  const folder = `${data}/consult-synthetic/question_${number}`;
  /** @type {Record<string, Record<string, { topics: { topic_name: string, rationale: string }[] }>>} */
  const framework = JSON.parse(readFileSync(`${folder}/framework_topics.json`, 'utf8'));
  /** @type {{ response_id: number, free_text: string, agreed_topics: object[], counter_topics: object[] }[]} */
  const responses = JSON.parse(readFileSync(`${folder}/responses.json`, 'utf8'));
  const entries = Object.values(framework).flatMap((position) => Object.entries(position));
  const idOf = new Map(
    entries.flatMap(([id, { topics }]) => topics.map(({ topic_name }) => [topic_name, id])),
  );
  return {
    themes: entries.map(([id, { topics }]) => ({
      id,
      label: topics[wording]?.topic_name ?? id,
      description: topics[wording]?.rationale ?? '',
    })),
    answers: responses.map(({ response_id, free_text, agreed_topics, counter_topics }) => ({
      id: `r${response_id}`,
      text: free_text,
      themes: [...agreed_topics, ...counter_topics]
        .flatMap((topic) => Object.keys(topic))
        .flatMap((name) => idOf.get(name) ?? []),
    })),
  };
}
