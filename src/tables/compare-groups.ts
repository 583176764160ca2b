import { benjaminiHochberg, fisherExact } from '../statistics/index.js';
import type { MarkTally } from '../tallies/index.js';
import { absent, statistic, text } from './cells.js';
import type { Cell } from './table.js';

/** A mark in one group, held against all respondents outside the group. */
export interface GroupComparison {
  readonly mark: number;
  readonly group: string;
  readonly respondents: number;
  readonly base: number;
  /** Undefined for those who are no group, such as "Not stated". */
  readonly others: Others | undefined;
}

interface Others {
  readonly respondents: number;
  readonly base: number;
  /** Percentage points, group minus others; undefined when either is empty. */
  readonly difference: number | undefined;
  readonly adjustedP: number | undefined;
  readonly verdict: 'more' | 'less' | 'no';
}

const significant = 0.05;

function verdictOn(difference: number, adjustedP: number): Others['verdict'] {
  return adjustedP > significant ? 'no' : difference > 0 ? 'more' : 'less';
}

/** Percentage points. */
function pointsBetween(own: number, base: number, other: number, otherBase: number): number {
  return 100 * (own / base - other / otherBase);
}

/** Compares every group with the others in every mark, over all questions together. */
export function compareGroups(
  tally: MarkTally,
  field: number,
  marks: readonly number[],
  groups: readonly string[],
  comparable: ReadonlySet<string>,
): readonly GroupComparison[] {
  const total = tally.counts();
  const rows = marks.flatMap((mark) =>
    groups.map((group) => {
      const counts = tally.counts({ field, name: group });
      const respondents = counts.marked(undefined, mark);
      const base = counts.base(undefined);
      const others = {
        respondents: total.marked(undefined, mark) - respondents,
        base: total.base(undefined) - base,
      };
      const isTested = comparable.has(group) && base > 0 && others.base > 0;
      const p = isTested
        ? fisherExact(respondents, base, others.respondents, others.base)
        : undefined;
      return { mark, group, respondents, base, others, p };
    }),
  );
  const tested = rows.filter(({ p }) => p !== undefined);
  const adjusted = new Map(
    benjaminiHochberg(tested.map(({ p }) => p!)).map((p, index) => [tested[index]!, p] as const),
  );
  return rows.map((row) => {
    const { mark, group, respondents, base, others } = row;
    if (!comparable.has(group)) return { mark, group, respondents, base, others: undefined };
    const adjustedP = adjusted.get(row);
    const difference =
      adjustedP === undefined
        ? undefined
        : pointsBetween(respondents, base, others.respondents, others.base);
    const verdict = adjustedP === undefined ? 'no' : verdictOn(difference!, adjustedP);
    return {
      mark,
      group,
      respondents,
      base,
      others: { ...others, difference, adjustedP, verdict },
    };
  });
}

/**
 * The comparison of rows some of whose counts are withheld, from the other counts alone: a p-value
 * adjusted by those of withheld counts would tell of these.
 *
 * @param at the place of the first count in a row; columns as in the table of themes by group
 */
export function adjustAgain(
  rows: readonly (readonly Cell[])[],
  at: number,
): readonly (readonly Cell[])[] {
  const [others, difference, p, verdict] = [at + 5, at + 8, at + 9, at + 10];
  const isTested = (row: readonly Cell[]): boolean => row[verdict]!.kind === 'text';
  const counts = rows.map((row) =>
    [row[at]!, row[at + 1]!, row[others]!, row[others + 1]!].map((cell) =>
      cell.kind === 'count' ? cell.value : undefined,
    ),
  );
  const raw = counts.map(([own, base, other, otherBase], place) =>
    isTested(rows[place]!) &&
    own !== undefined &&
    other !== undefined &&
    base! > 0 &&
    otherBase! > 0
      ? fisherExact(own, base!, other, otherBase!)
      : undefined,
  );
  const adjusted = benjaminiHochberg(raw.filter((value) => value !== undefined));
  let next = 0;
  return rows.map((row, place) => {
    if (!isTested(row)) return row;
    if (raw[place] === undefined) {
      const withheld = absent('confidential');
      return row.with(difference, withheld).with(p, withheld).with(verdict, withheld);
    }
    const [own, base, other, otherBase] = counts[place]!;
    const points = pointsBetween(own!, base!, other!, otherBase!);
    const adjustedP = adjusted[next++]!;
    return row
      .with(difference, statistic(points))
      .with(p, statistic(adjustedP))
      .with(verdict, text(verdictOn(points, adjustedP)));
  });
}
