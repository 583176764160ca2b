import type { CodedResponses } from '../coding/index.js';
import type { Campaign, Repetition } from './campaign.js';

/** What a list of answers says of one whose text others gave too, or its respondent elsewhere. */
export type AnswerFlags = (response: string, question: number) => readonly string[];

/**
 * The flags of answers by response id and place of the question: the number of the campaign, as the
 * table of campaigns counts them, and whether the same text stands under other questions.
 */
export function flagAnswers(
  campaigns: readonly Campaign[],
  repetitions: readonly Repetition[],
  responses: Pick<CodedResponses, 'idOf'>,
): AnswerFlags {
  const flags = new Map<string, Set<string>>();
  const flag = (response: number, question: number, text: string): void => {
    const key = `${question} ${responses.idOf(response)}`;
    const own = flags.get(key) ?? new Set();
    flags.set(key, own.add(text));
  };
  campaigns.forEach(({ members }, index) => {
    for (const { response, question } of members) flag(response, question, `campaign ${index + 1}`);
  });
  for (const { respondent, questions } of repetitions)
    for (const question of questions) flag(respondent, question, 'same text elsewhere');
  return (response, question) => [...(flags.get(`${question} ${response}`) ?? [])];
}
