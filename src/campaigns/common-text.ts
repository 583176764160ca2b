import type { CodedResponses } from '../coding/index.js';
import { countHashes } from './cluster.js';
import { HashCounts } from './hash-counts.js';
import type { Copy } from './shingles.js';
import { shingleWords } from './shingles.js';

/** The answer that says most of what the others say: its shingles are the most widespread. */
export function templateOf(members: readonly Copy[]): Copy {
  const counts = countHashes(members, ({ hashes }) => hashes);
  let best = members[0]!;
  let most = -1;
  for (const member of members) {
    const weight = [...new Set(member.hashes)].reduce((sum, hash) => sum + counts.get(hash) - 1, 0);
    if (weight < most || (weight === most && !isBefore(member.hashes, best.hashes))) continue;
    best = member;
    most = weight;
  }
  return best;
}

/** An order that follows from the words alone. */
function isBefore(a: Int32Array, b: Int32Array): boolean {
  for (let at = 0; at < Math.min(a.length, b.length); at++)
    if (a[at] !== b[at]) return a[at]! < b[at]!;
  return a.length < b.length;
}

/**
 * The stretches of the template that stand in answers of at least so many respondents, none of whom
 * asked for confidence.
 */
export function commonText(
  members: readonly Copy[],
  template: Copy,
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
