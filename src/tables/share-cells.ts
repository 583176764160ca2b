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
import type { Counts, CountsByRow } from './population.js';
import type { Cell, Column, Figure } from './table.js';

/** A number of respondents, their base, the share, and its 95 % interval. */
export function shareColumns(respondents: Counts | CountsByRow, base: Counts): readonly Column[] {
  return [
    countColumn('respondents', 'Respondents', respondents),
    countColumn('base', 'Base', base),
    percentColumn('percent', 'Per cent of base'),
    statisticColumn('low', '95 % interval from', 1),
    statisticColumn('high', '95 % interval to', 1),
  ];
}

/** What follows from the counts of {@link shareColumns}. */
export const shareFigure: Figure = {
  from: ['respondents', 'base'],
  to: ['percent', 'low', 'high'],
  make: ([respondents, base]) => shareCells(respondents!, base!).slice(2),
};

export function shareCells(respondents: number, base: number): readonly Cell[] {
  const [low, high] = base === 0 ? unknown : intervalCells(respondents, base);
  return [count(respondents), count(base), percent(respondents, base), low, high];
}

const unknown: readonly [Cell, Cell] = [absent('not-applicable'), absent('not-applicable')];

function intervalCells(respondents: number, base: number): readonly [low: Cell, high: Cell] {
  const [low, high] = wilsonInterval(respondents, base);
  return [statistic(100 * low), statistic(100 * high)];
}

export const intervalNote =
  '95 % intervals after Wilson (1927), in per cent. They show how precise a share is if respondents were a sample; they are not: nobody who did not respond is represented.';
