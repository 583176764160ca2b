import { median } from '../statistics/index.js';
import type { Vocabulary } from '../text/index.js';
import { cluster, countHashes } from './cluster.js';
import { Core, usualShare } from './core.js';
import { KnownCores } from './known-cores.js';
import { coveredWords, shingleWords } from './shingles.js';
import type { SharingAnswer } from './shingles.js';
import { Template } from './template.js';

/** Fewer words in common may be alike by chance. Function words at the edge of a phrase do not count. */
const leastWords = 12;
/** Of the template must a copy have so great a share at first. */
const leastAtFirst = 0.5;
/** So often are answers that share text, and are no copies, brought together anew by what else they share. */
const mostRounds = 6;

/**
 * The texts of which several of the answers are copies. Answers that share text are brought together; of
 * each group the copies of what is most widespread in it are taken, and the rest is brought together anew
 * by what else they share: a campaign's letter may quote the call, as many answers do that are no copies.
 */
export function findCores(answers: readonly SharingAnswer[], vocabulary: Vocabulary): KnownCores {
  const cores = new KnownCores();
  /** Shingles of the texts that were found. */
  const known = new Set<number>();
  let rest = answers;
  for (let round = 0; round < mostRounds && rest.length > 1; round++) {
    const left: SharingAnswer[] = [];
    for (const group of cluster(rest, known)) {
      const answer = mostTypical(group, vocabulary);
      const others = group.filter((other) => other !== answer);
      const core = cores.whoseCopyIs(answer) ?? coreOf(answer, others, vocabulary);
      if (core === undefined) {
        for (const hash of quotedIn(group)) known.add(hash);
        left.push(...others);
        continue;
      }
      cores.add(core);
      for (const hash of answer.hashes) known.add(hash);
      left.push(...others.filter((other) => !core.hasCopy(other)));
    }
    rest = left;
  }
  return cores;
}

/** What others have in common with the answer that stands for them, if some are copies. */
function coreOf(
  answer: SharingAnswer,
  others: readonly SharingAnswer[],
  vocabulary: Vocabulary,
): Core | undefined {
  const counts = countHashes([answer, ...others], ({ short }) => short);
  const template = new Template(answer, counts, vocabulary);
  const least = leastAtFirst * template.words;
  const usual = median(others.map((other) => template.kept(other)).filter((kept) => kept >= least));
  if (usual === undefined || usual < leastWords) return undefined;
  const core = new Core(template, usual);
  const copies = others.filter((other) => core.hasCopy(other));
  return copies.length === 0 || core.isQuotedBy(copies) ? undefined : core;
}

/** The shingles that most of a group have, if they are a small part of what most of them say. */
function quotedIn(group: readonly SharingAnswer[]): readonly number[] {
  const counts = countHashes(group, ({ hashes }) => hashes);
  const isCommon = (hash: number): boolean => 2 * counts.get(hash) > group.length;
  const shares = group.map(
    ({ hashes, words }) =>
      coveredWords(hashes.length, shingleWords, (at) => isCommon(hashes[at]!)) / words,
  );
  if ((median(shares) ?? 0) >= usualShare) return [];
  return group.flatMap(({ hashes }) => [...hashes].filter(isCommon));
}

/** The answer that says most of what the others say: its shingles are the most widespread. */
export function mostTypical(
  answers: readonly SharingAnswer[],
  vocabulary: Vocabulary,
): SharingAnswer {
  const counts = countHashes(answers, ({ hashes }) => hashes);
  let best = answers[0]!;
  let most = -1;
  for (const answer of answers) {
    // What a quotation adds grows with those who have it, but slowly.
    const weight = [...new Set(answer.hashes)].reduce(
      (sum, hash) => sum + Math.log2(counts.get(hash)),
      0,
    );
    if (weight < most || (weight === most && !isBefore(answer, best, vocabulary))) continue;
    best = answer;
    most = weight;
  }
  return best;
}

/** An order that follows from the words and how they are written alone. */
function isBefore(a: SharingAnswer, b: SharingAnswer, vocabulary: Vocabulary): boolean {
  for (let at = 0; at < Math.min(a.hashes.length, b.hashes.length); at++)
    if (a.hashes[at] !== b.hashes[at]) return a.hashes[at]! < b.hashes[at]!;
  if (a.words !== b.words) return a.words < b.words;
  const at = a.surfaces.findIndex((surface, place) => surface !== b.surfaces[place]);
  return at >= 0 && vocabulary.surface(a.surfaces[at]!) < vocabulary.surface(b.surfaces[at]!);
}
