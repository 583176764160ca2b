import { wilsonInterval } from '../statistics/index.js';
import {
  absent,
  count,
  countColumn,
  percent,
  percentColumn,
  statistic,
  statisticColumn,
} from './cells.js';
import type { Cell, Column } from './table.js';

/** A number of respondents, their base, the share, and its 95 % interval. */
export const shareColumns: readonly Column[] = [
  countColumn('respondents', 'Respondents'),
  countColumn('base', 'Base'),
  percentColumn('percent', 'Per cent of base'),
  statisticColumn('low', '95 % interval from', 1),
  statisticColumn('high', '95 % interval to', 1),
];

export function shareCells(respondents: number, base: number): readonly Cell[] {
  const interval: readonly Cell[] =
    base === 0
      ? [absent('not-applicable'), absent('not-applicable')]
      : wilsonInterval(respondents, base).map((end) => statistic(100 * end));
  return [count(respondents), count(base), percent(respondents, base), ...interval];
}

export const intervalNote =
  '95 % intervals after Wilson (1927), in per cent. They show how precise a share is if respondents were a sample; they are not: nobody who did not respond is represented.';
