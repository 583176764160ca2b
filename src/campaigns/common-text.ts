import type { CodedResponses } from '../coding/index.js';
import { HashCounts } from './hash-counts.js';
import type { SharingAnswer } from './shingles.js';
import { shingleWords } from './shingles.js';

/**
 * The stretches of the template that stand in answers of at least so many respondents, none of whom
 * asked for confidence.
 */
export function commonText(
  members: readonly SharingAnswer[],
  template: SharingAnswer,
  responses: CodedResponses,
  least: number,
): readonly string[] {
  const counts = new HashCounts();
  const open = members
    .filter(({ response }) => !responses.isConfidential(response))
    .sort((a, b) => a.response - b.response);
  // Answers of one respondent come one after another, and count once.
  for (const { hashes, response } of open) for (const hash of hashes) counts.add(hash, response);
  const { surfaces, hashes } = template;
  const stretches: string[] = [];
  let start = 0;
  let end = 0;
  const close = (): void => {
    const words = Array.from(surfaces.slice(start, end), (id) => responses.vocabulary.surface(id));
    if (words.length > 0) stretches.push(words.join(' '));
  };
  for (let at = 0; at < hashes.length; at++) {
    if (counts.get(hashes[at]!) < least) continue;
    if (at > end) {
      close();
      start = at;
    }
    end = at + shingleWords;
  }
  close();
  return stretches;
}
