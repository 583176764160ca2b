import { chiSquareTail } from './chi-square.js';
import { logLikelihood } from './log-likelihood.js';

/** How far a word characterises a group, with the counts that say so. */
export interface Keyness {
  /** Those of the group who use the word, of how many. */
  readonly count: number;
  readonly base: number;
  /** The same for all others. */
  readonly otherCount: number;
  readonly otherBase: number;
  /** G² over the 2 × 2 table, negative when the group uses the word less than the others. */
  readonly signedG2: number;
  /** Binary logarithm of the ratio of the two shares. */
  readonly logRatio: number;
  /** Probability of such a G² or a larger one by chance, one degree of freedom. */
  readonly p: number;
}

/**
 * G² over the 2 × 2 table of those of a group and all others who use a word or not, negative when the group uses
 * it less than the others.
 *
 * @param base at least `count`; `otherBase` at least `otherCount`
 */
export function signedG2(
  count: number,
  base: number,
  otherCount: number,
  otherBase: number,
): number {
  const all = base + otherBase;
  const using = count + otherCount;
  const g2 = logLikelihood(
    [count, otherCount, base - count, otherBase - otherCount],
    [
      (using * base) / all,
      (using * otherBase) / all,
      ((all - using) * base) / all,
      ((all - using) * otherBase) / all,
    ],
  );
  return count * otherBase >= otherCount * base ? g2 : -g2;
}

/** Probability of a G² as far from 0 or farther by chance, one degree of freedom. */
export function chanceOf(g2: number): number {
  return chiSquareTail(Math.abs(g2));
}

/**
 * Keyness of one word for one group against the others.
 *
 * Log ratio: Hardie (2014), "Log Ratio: an informal introduction"; a count of 0 is taken as 0.5 so
 * that the ratio exists.
 *
 * @param base at least `count`; `otherBase` at least `otherCount`
 */
export function keyness(
  count: number,
  base: number,
  otherCount: number,
  otherBase: number,
): Keyness {
  const g2 = signedG2(count, base, otherCount, otherBase);
  return {
    count,
    base,
    otherCount,
    otherBase,
    signedG2: g2,
    logRatio: Math.log2((count || 0.5) / base / ((otherCount || 0.5) / otherBase)),
    p: chanceOf(g2),
  };
}
