import { logFactorial } from './log-factorial.js';

/** Tables this close in probability count as equally probable, as in R's `fisher.test`. */
const tolerance = 1 + 1e-7;

/**
 * Fisher's exact test, two-sided: the probability, given the margins, of a table no more probable
 * than the one observed. Exact for any size, so that small sectors need no approximation.
 *
 * Source: Fisher (1935), "The logic of inductive inference"; two-sided as in R's `fisher.test`.
 *
 * @param count of `base` in the group, `otherCount` of `otherBase` among the others
 */
export function fisherExact(
  count: number,
  base: number,
  otherCount: number,
  otherBase: number,
): number {
  const total = count + otherCount;
  const least = Math.max(0, total - otherBase);
  const most = Math.min(base, total);
  const constant =
    logFactorial(total) +
    logFactorial(base + otherBase - total) +
    logFactorial(base) +
    logFactorial(otherBase) -
    logFactorial(base + otherBase);
  const probability = (x: number): number =>
    Math.exp(
      constant -
        logFactorial(x) -
        logFactorial(base - x) -
        logFactorial(total - x) -
        logFactorial(otherBase - total + x),
    );
  const limit = probability(count) * tolerance;
  let p = 0;
  for (let x = least; x <= most; x++) {
    const here = probability(x);
    if (here <= limit) p += here;
  }
  return Math.min(1, p);
}
