import { naturalOrder } from '../collections/index.js';
import type { AnswerTest, CodedResponses } from '../coding/index.js';
import type { Campaign } from './campaign.js';

/**
 * Which answers are read when the text of a campaign is read once: of its answers to a question, that of
 * the respondent with the smallest id, as a person orders ids. It stands for the others with the groups and
 * marks of its own respondent, so that the choice hangs on neither the order of rows nor what was added.
 */
export function readOnce(
  campaigns: readonly Campaign[],
  responses: Pick<CodedResponses, 'idOf' | 'size'>,
): AnswerTest {
  const { size } = responses;
  const left = new Set<number>();
  for (const { members } of campaigns) {
    const first = new Map<number, number>();
    for (const { response, question } of members) {
      const other = first.get(question);
      if (other === response) continue;
      const isFirst =
        other === undefined || naturalOrder(responses.idOf(response), responses.idOf(other)) < 0;
      if (isFirst) first.set(question, response);
      const spare = isFirst ? other : response;
      if (spare !== undefined) left.add(question * size + spare);
    }
  }
  return (response, question) => !left.has(question * size + response);
}
