import type { Row } from './rows.js';

/** Declares a row: the first sum's populations count, those of the second are taken off, so often as the factors say. */
export type Relate = (
  low: number,
  high: number,
  plus: readonly number[],
  minus: readonly number[],
  factor?: number | readonly number[],
) => void;

/** The row that is declared so. */
export function rowOf(...[low, high, plus, minus, factor = 1]: Parameters<Relate>): Row {
  const factorAt = (at: number): number => (typeof factor === 'number' ? factor : factor[at]!);
  return {
    low,
    high,
    variables: [...plus, ...minus],
    factors: [...plus.map(() => 1), ...minus.map((_, at) => -factorAt(at))],
  };
}
