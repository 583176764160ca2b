import type { CodedResponses } from '../coding/index.js';
import { countHashes } from './cluster.js';
import { HashCounts } from './hash-counts.js';
import { leastWords, readAnswers } from './shared-shingles.js';
import type { Copy, SharingAnswer } from './shingles.js';
import { coveredWords, shortWords, ShingleReader } from './shingles.js';

/** Fewer respondents with one text may be a household, or one person with two ids. */
export const leastRespondents = 3;
/** So much of what the third-longest has must a copy have at first, and then of what half of them have. */
const leastAtFirst = 0.5;
const leastKept = 0.5;
/** Who has less than so much of it says little else: so great a share of the words. */
const nearlyAll = 0.8;
const leastShare = 0.35;
/** Of the answers of a campaign half have as great a share of common words, unless they have so many. */
const usualShare = 0.45;
const longText = 30;

/** What the answers of one cluster have in common. */
interface Core {
  /** The three-word shingles that two of them have, or more. */
  readonly short: ReadonlySet<number>;
  /** So many words of an answer must lie in them for it to be a copy. */
  readonly least: number;
  /** With so many it is one whatever else it says. */
  readonly most: number;
}

/**
 * All answers that are copies of the common text of a cluster, cluster by cluster; a cluster whose
 * answers only quote one sentence has none.
 *
 * What an answer has of the common text is how many of its words lie in three-word shingles that others
 * of the cluster have too. A copy has half as much of it as the middle one of those that have a good part
 * of it. Of a text of which every fifth word was changed 72 % is left in such shingles, of a quoted
 * sentence as much as the sentence is of the text.
 */
export function findCopies(
  clusters: readonly (readonly SharingAnswer[])[],
  responses: CodedResponses,
): readonly (readonly Copy[])[] {
  const cores = clusters.map(coreOf).filter((core) => core !== undefined);
  const copies: Copy[][] = cores.map(() => []);
  if (cores.length === 0) return copies;
  const coresOf = new Map<number, number[]>();
  // Tells most places of most answers quickly that they are in no common text.
  const known = new HashCounts();
  cores.forEach(({ short }, core) => {
    for (const hash of short) {
      known.add(hash, core);
      coresOf.set(hash, [...(coresOf.get(hash) ?? []), core]);
    }
  });
  const reader = new ShingleReader(responses.vocabulary);
  readAnswers(responses, reader, (response, question) => {
    const length = reader.readShort();
    const { short } = reader;
    const met = new Set<number>();
    for (let at = 0; at < length; at++)
      if (known.get(short[at]!) > 0) for (const core of coresOf.get(short[at]!)!) met.add(core);
    let best = -1;
    let most = 0;
    for (const core of met) {
      const common = cores[core]!.short;
      const kept = coveredWords(length, shortWords, (at) => common.has(short[at]!));
      if (!isCopy(kept, reader.words, cores[core]!)) continue;
      if (kept < most || (kept === most && core > best)) continue;
      best = core;
      most = kept;
    }
    if (best >= 0) copies[best]!.push(reader.copy(response, question));
  });
  return copies.filter((members) => members.length > 1);
}

function coreOf(cluster: readonly SharingAnswer[]): Core | undefined {
  const counts = countHashes(cluster, ({ short }) => short);
  const kept = cluster.map(({ short }) =>
    coveredWords(short.length, shortWords, (at) => counts.get(short[at]!) > 1),
  );
  const longest = [...kept].sort((a, b) => b - a);
  const third = longest[Math.min(leastRespondents, longest.length) - 1]!;
  const common = median(longest.filter((words) => words >= leastAtFirst * third));
  const bounds = { least: Math.max(leastWords, leastKept * common), most: nearlyAll * common };
  const copies = cluster.flatMap(({ words, short }, at) =>
    isCopy(kept[at]!, words, bounds) ? [{ share: kept[at]! / words, short }] : [],
  );
  if (copies.length < 2) return undefined;
  if (common < longText && median(copies.map(({ share }) => share)) < usualShare) return undefined;
  const short = new Set(
    copies.flatMap((copy) => [...copy.short].filter((hash) => counts.get(hash) > 1)),
  );
  return { short, ...bounds };
}

/** Whether an answer of which so many words are the common text's is a copy of it, and no quotation. */
function isCopy(kept: number, words: number, { least, most }: Omit<Core, 'short'>): boolean {
  return kept >= least && (kept >= most || kept >= leastShare * words);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
