import { HashCounts } from './hash-counts.js';
import { RepeatedCounts } from './repeated-counts.js';
import type { SharingAnswer } from './shingles.js';

/** A group of answers joins another that has so great a share of its shared shingles. */
const leastContained = 0.5;

/** Answers whose most widespread shingle is the same, and all that they share with others. */
interface Group {
  readonly shingles: Set<number>;
  readonly members: SharingAnswer[];
}

/**
 * Brings answers together that share text. Answers whose most widespread shingle is the same make a
 * group; the smaller groups join the larger ones that contain what they share. Copies of one text with
 * every fifth word changed have few shingles in common with each other, but nearly all that they share
 * with any they share with the group.
 *
 * @param known shingles that are passed over
 * @returns the groups, in an order that follows from their texts alone
 */
export function cluster(
  answers: readonly SharingAnswer[],
  known: ReadonlySet<number> = new Set(),
): readonly (readonly SharingAnswer[])[] {
  const counts = countRepeated(answers);
  const groups = new Map<number, Group>();
  for (const answer of answers) {
    const shared = [...answer.hashes].filter((hash) => counts.get(hash) > 1 && !known.has(hash));
    if (shared.length === 0) continue;
    const anchor = shared.reduce((best, hash) => {
      const [often, bestOften] = [counts.get(hash), counts.get(best)];
      return often > bestOften || (often === bestOften && hash < best) ? hash : best;
    });
    const group = groups.get(anchor) ?? emptyGroup();
    groups.set(anchor, group);
    for (const hash of shared) group.shingles.add(hash);
    group.members.push(answer);
  }
  const ordered = [...groups].sort(
    ([a, { members }], [b, others]) => others.members.length - members.length || a - b,
  );
  let joined: readonly Group[] = ordered.map(([, group]) => group);
  // A group that has joined others has more in common with the rest.
  for (let before = Infinity; joined.length < before;) {
    before = joined.length;
    joined = joinGroups(joined);
  }
  return joined.map(({ members }) => members);
}

function joinGroups(groups: readonly Group[]): readonly Group[] {
  const clusters: Group[] = [];
  /** By shingle, the clusters that have it. */
  const holders = new Map<number, number[]>();
  for (const { shingles, members } of groups) {
    const home = bestHome(shingles, holders) ?? clusters.push(emptyGroup()) - 1;
    for (const member of members) clusters[home]!.members.push(member);
    for (const hash of shingles) {
      clusters[home]!.shingles.add(hash);
      const known = holders.get(hash);
      if (known === undefined) holders.set(hash, [home]);
      else if (!known.includes(home)) known.push(home);
    }
  }
  return clusters;
}

function emptyGroup(): Group {
  return { shingles: new Set(), members: [] };
}

/** The cluster that has most of the shingles, the earlier of several, when it has enough of them. */
function bestHome(
  shingles: ReadonlySet<number>,
  holders: ReadonlyMap<number, readonly number[]>,
): number | undefined {
  const common = new Map<number, number>();
  for (const hash of shingles)
    for (const holder of holders.get(hash) ?? []) common.set(holder, (common.get(holder) ?? 0) + 1);
  const [best] = [...common].sort(([a, number], [b, other]) => other - number || a - b);
  return best && best[1] >= leastContained * shingles.size ? best[0] : undefined;
}

/** In how many of the answers each hash occurs that more than one has; most have none, and are not counted. */
function countRepeated(answers: readonly SharingAnswer[]): RepeatedCounts {
  const expected = answers.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const counts = new RepeatedCounts(expected, (show) => {
    for (const { hashes } of answers) for (const hash of hashes) show(hash);
  });
  answers.forEach(({ hashes }, number) => {
    for (const hash of hashes) counts.add(hash, number);
  });
  return counts;
}

/** In how many of the answers each hash occurs. */
export function countHashes(
  answers: readonly SharingAnswer[],
  hashesOf: (answer: SharingAnswer) => Int32Array,
): HashCounts {
  const counts = new HashCounts();
  answers.forEach((answer, number) => {
    for (const hash of hashesOf(answer)) counts.add(hash, number);
  });
  return counts;
}
