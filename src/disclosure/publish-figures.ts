import { absent, columnPlace } from '../tables/index.js';
import type { Cell, Table } from '../tables/index.js';
import { rounded } from './policy.js';
import type { Visibility } from './visibility.js';

/** Makes what follows from a row's counts again; where one of these is withheld, so is it. */
export function figureFiller(
  { columns, publication }: Table,
  { policy, isShown }: Visibility,
): (row: Cell[]) => void {
  const placeOf = (id: string): number => columnPlace(columns, id);
  const figures = publication!.figures.map(({ from, to, of, make }) => {
    return { inputs: from.map(placeOf), outputs: to.map(placeOf), of, make };
  });
  const shown = (value: number): number => rounded(value, policy);
  return (row) => {
    for (const { inputs, outputs, of, make } of figures) {
      const was = outputs.map((place) => row[place]!);
      const cells = inputs.map((place) => row[place]!);
      // Where there is nothing to count there is nothing to withhold.
      if (cells.some((cell) => cell.kind === 'absent' && cell.reason !== 'confidential')) continue;
      const counts = cells.flatMap((cell) => (cell.kind === 'count' ? [cell.value] : []));
      const isWhole = counts.length === inputs.length && (of === undefined || isShown(of(row)));
      const made = make && isWhole ? make(counts, was, shown) : undefined;
      outputs.forEach((place, index) => {
        const kept = isWhole && policy.roundTo === 1 ? was[index]! : absent('confidential');
        row[place] = isWhole && made ? checked(made[index]!, was[index]!) : kept;
      });
    }
  };
}

/** Counts rounded apart may make a share of more than all: it is not shown. What is the same is not kept twice. */
function checked(cell: Cell, was: Cell): Cell {
  const isBroken =
    (cell.kind === 'percent' && cell.numerator > cell.denominator) ||
    (cell.kind === 'statistic' && !Number.isFinite(cell.value));
  if (isBroken) return absent('confidential');
  return isSameShare(cell, was) ? was : cell;
}

function isSameShare(cell: Cell, was: Cell): boolean {
  return (
    cell.kind === 'percent' &&
    was.kind === 'percent' &&
    cell.value === was.value &&
    cell.numerator === was.numerator &&
    cell.denominator === was.denominator
  );
}
