/**
 * Which figures a digest may show that anybody may read.
 *
 * A digest comes every night, so what one withholds the difference of two could tell. Therefore:
 *
 * 1. Figures are rounded down to multiples of five; below five it says so and no more.
 * 2. Figures move together, and only on nights on which at least five respondents came or went since they
 *    last moved: between two digests that differ, nobody can be alone.
 * 3. Of those, a figure moves only when its own count has moved by five or more since it last did.
 *    Until then the figure of before is repeated.
 *
 * So two digests, whichever, differ in a figure by nothing or by what at least five respondents did. See
 * docs/disclosure.md for what this does not promise.
 */

/** A figure as it was last shown, and the count it was made from. */
interface ReleasedFigure {
  readonly shown: number;
  readonly count: number;
}

/** By the sealed name of the figure. */
export type ReleasedFigures = Readonly<Record<string, ReleasedFigure>>;

/** Fewer respondents than this are never shown, nor told by a difference. */
export const fewest = 5;
/** What stands for a count that is not shown. */
export const fewerThanShown = `fewer than ${fewest}`;

/** The largest multiple of five that is no larger; null when it is 0: see {@link fewerThanShown}. */
export function safeCount(count: number): number | null {
  return count < fewest ? null : count - (count % fewest);
}

/**
 * @param counts by name of the figure, over all nights so far; `total` is that of all respondents
 * @param before what was shown last
 */
export function release(
  counts: ReadonlyMap<string, number>,
  total: string,
  before: ReleasedFigures,
): ReleasedFigures {
  const hasMoved = (name: string): boolean =>
    Math.abs((counts.get(name) ?? 0) - (before[name]?.count ?? 0)) >= fewest;
  if (!hasMoved(total)) return before;
  const names = new Set([...Object.keys(before), ...counts.keys()]);
  return Object.fromEntries(
    [...names].sort().flatMap((name): readonly (readonly [string, ReleasedFigure])[] => {
      const count = counts.get(name) ?? 0;
      if (hasMoved(name)) return [[name, { shown: safeCount(count) ?? 0, count }]];
      return before[name] === undefined ? [] : [[name, before[name]]];
    }),
  );
}
