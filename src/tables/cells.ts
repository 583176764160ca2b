import type { Absence, Cell, Column, Figure } from './table.js';

export function count(value: number): Cell {
  return smallCounts[value] ?? { kind: 'count', value };
}

/** Large tables are mostly small counts: each is made once. */
const smallCounts = Array.from({ length: 1000 }, (_, value): Cell => ({ kind: 'count', value }));

/** Not applicable when there is nobody to be a share of. */
export function percent(numerator: number, denominator: number): Cell {
  return denominator === 0
    ? absent('not-applicable')
    : { kind: 'percent', value: (100 * numerator) / denominator, numerator, denominator };
}

export function statistic(value: number | undefined): Cell {
  return value === undefined || Number.isNaN(value)
    ? absent('not-applicable')
    : { kind: 'statistic', value };
}

export function text(value: string): Cell {
  return { kind: 'text', value };
}

export function absent(reason: Absence): Cell {
  return absentCells[reason];
}

const absentCells: Readonly<Record<Absence, Cell>> = {
  confidential: { kind: 'absent', reason: 'confidential' },
  unavailable: { kind: 'absent', reason: 'unavailable' },
  'not-applicable': { kind: 'absent', reason: 'not-applicable' },
  'low-reliability': { kind: 'absent', reason: 'low-reliability' },
};

/** What a cell of text says; '' for any other. */
export function textOf(cell: Cell): string {
  return cell.kind === 'text' ? cell.value : '';
}

/** What a cell counts; 0 for any other. */
export function numberOf(cell: Cell): number {
  return cell.kind === 'count' ? cell.value : 0;
}

export function textColumn(id: string, title: string): Column {
  return { id, title, kind: 'text' };
}

/** @param counts whom the cells count; without, the column is not published */
export function countColumn(id: string, title: string, counts?: Column['counts']): Column {
  return { id, title, kind: 'count', ...(counts && { counts }) };
}

/** A count for the analysts: it can be traced, and is not published. */
export function analystColumn(id: string, title: string, traces: Column['traces'] & {}): Column {
  return { ...countColumn(id, title), traces };
}

export function percentColumn(id: string, title: string): Column {
  return { id, title, kind: 'percent' };
}

export function statisticColumn(id: string, title: string, decimals: number): Column {
  return { id, title, kind: 'statistic', decimals };
}

/** Percentages of a count column whose denominators, counts of `of`, stand in no column. */
export function percentOf(from: string, of: Figure['of'] & {}): Figure {
  return {
    from: [from],
    to: ['percent'],
    of,
    make: ([numerator], [was], shown) => [
      was?.kind === 'percent'
        ? percent(numerator!, shown(was.denominator))
        : absent('not-applicable'),
    ],
  };
}

/** Percentages of one count column in another. */
export function percentIn(from: string, base: string, to = 'percent'): Figure {
  return {
    from: [from, base],
    to: [to],
    make: ([numerator, denominator]) => [percent(numerator!, denominator!)],
  };
}
