import { fisherExact, PValues } from '../statistics/index.js';

/** Counts of respondents: among those who are new, and among all who were there before. */
export interface Contrast {
  readonly fresh: number;
  readonly freshBase: number;
  readonly earlier: number;
  readonly earlierBase: number;
}

/** A contrast that chance does not explain. */
export type Rise<T> = T & { readonly adjustedP: number };

/** Rises that are only noise would be believed: one in a hundred of those shown may be. */
export const falseDiscovery = 0.01;
/** So few new respondents are no rise. */
export const fewestFresh = 5;

/**
 * Those that rise: a larger share of the new respondents than of those before, by Fisher's exact test,
 * adjusted for all that were looked at after Benjamini and Hochberg; the surest first.
 */
export function risesOf<T extends Contrast>(all: readonly T[]): readonly Rise<T>[] {
  const tests = new PValues(falseDiscovery);
  const tested = all.map((one) => {
    const { fresh, freshBase, earlier, earlierBase } = one;
    const p =
      freshBase === 0 || earlierBase === 0
        ? 1
        : fisherExact(fresh, freshBase, earlier, earlierBase);
    tests.add(p);
    return { one, p };
  });
  const more = ({ fresh, freshBase, earlier, earlierBase }: Contrast): boolean =>
    fresh >= fewestFresh && fresh * earlierBase > earlier * freshBase;
  return tested
    .filter(({ one, p }) => more(one) && tests.adjust(p) <= falseDiscovery)
    .sort((a, b) => a.p - b.p)
    .map(({ one, p }) => ({ ...one, adjustedP: tests.adjust(p) }));
}
