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
 * 4. The total is shown lower where groups that make it up would follow from it: of five groups with "fewer
 *    than 5" each, a total of 20 would say that all have four.
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
 * @param wholes names of figures that count every respondent between them, once or more often
 */
export function release(
  counts: ReadonlyMap<string, number>,
  total: string,
  before: ReleasedFigures,
  wholes: readonly (readonly string[])[] = [],
): ReleasedFigures {
  const hasMoved = (name: string): boolean =>
    Math.abs((counts.get(name) ?? 0) - (before[name]?.count ?? 0)) >= fewest;
  if (!hasMoved(total)) return before;
  const names = new Set([...Object.keys(before), ...counts.keys()]);
  const now: ReleasedFigures = Object.fromEntries(
    [...names].sort().flatMap((name): readonly (readonly [string, ReleasedFigure])[] => {
      const count = counts.get(name) ?? 0;
      if (hasMoved(name)) return [[name, { shown: safeCount(count) ?? 0, count }]];
      return before[name] === undefined ? [] : [[name, before[name]]];
    }),
  );
  const most = Math.min(
    ...wholes.map((parts) => parts.reduce((sum, part) => sum + mostOf(part, before, now), 0)),
  );
  const { count } = now[total]!;
  const shown = safeCount(Math.min(count, most - spread + 1)) ?? 0;
  return { ...now, [total]: { shown, count } };
}

/** A figure stands for so many more than it shows, by rounding; and for as many again while it waits to move. */
const spread = fewest - 1;

/** The most that a reader can think of. */
function mostOf(name: string, before: ReleasedFigures, now: ReleasedFigures): number {
  const figure = now[name];
  const isWaiting = figure !== undefined && figure === before[name];
  return (figure?.shown ?? 0) + (isWaiting ? 2 * spread : spread);
}
