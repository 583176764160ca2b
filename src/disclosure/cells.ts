import { whomCellsCount } from '../tables/index.js';
import type { Population, Row, Table } from '../tables/index.js';
import { rangeOf } from './policy.js';
import type { Policy, Range } from './policy.js';
import { inAllGroups } from './populations.js';

/** A count of a table, with whom it counts. */
export interface CountCell {
  readonly column: number;
  readonly population: Population;
  /** It counts those outside the population's group. */
  readonly outside: boolean;
  /** Undefined when it is withheld. */
  readonly value: number | undefined;
}

/** All counts of respondents in a table of which it says whom they count. */
export function* countCells(table: Pick<Table, 'columns' | 'rows'>): Generator<CountCell> {
  for (const [, cells] of countRows(table)) yield* cells;
}

/** The same with the rows that they stand in. */
export function* countRows({
  columns,
  rows,
}: Pick<Table, 'columns' | 'rows'>): Generator<readonly [Row, readonly CountCell[]]> {
  const whomCounts = whomCellsCount(columns);
  const counting = columns.flatMap(({ counts }, column) =>
    counts === undefined || counts === 'name' ? [] : [{ counts, column }],
  );
  for (const row of rows) {
    const whom = whomCounts(row);
    const cells: CountCell[] = [];
    for (const { counts, column } of counting) {
      const cell = row[column]!;
      if (cell.kind === 'absent' && cell.reason !== 'confidential') continue;
      const population = whom(counts);
      if (population === undefined) continue;
      const value = cell.kind === 'count' ? cell.value : undefined;
      cells.push({ column, population, outside: population.outside, value });
    }
    yield [row, cells];
  }
}

/** The count of the group itself that stands beside the count of those outside it. */
export function groupBeside(
  cells: readonly CountCell[],
  { population }: CountCell,
): CountCell | undefined {
  return cells.find((cell) => !cell.outside && isSame(cell.population, population));
}

function isSame(one: Population, other: Population): boolean {
  return (
    one.kind === other.kind &&
    one.item === other.item &&
    one.question === other.question &&
    one.group?.field === other.group?.field &&
    one.group?.name === other.group?.name
  );
}

/** What a published table tells of a population; none when it shows a count that it should not. */
interface PublishedCount {
  readonly population: Population | undefined;
  readonly value: number;
  readonly range: Range;
}

/**
 * All counts that a published table shows. Those outside a group stand beside those in it, and tell
 * how many there are in all groups.
 */
export function* publishedCounts(
  table: Pick<Table, 'columns' | 'rows'>,
  policy: Policy,
): Generator<PublishedCount> {
  for (const [, cells] of countRows(table)) {
    for (const cell of cells) {
      const { population, outside, value } = cell;
      if (value === undefined) continue;
      if (!outside) {
        yield { population, value, range: rangeOf(value, policy) };
        continue;
      }
      const own = groupBeside(cells, cell)?.value;
      yield {
        population: own === undefined ? undefined : inAllGroups(population),
        value,
        range: rangeOf(value + (own ?? 0), policy),
      };
    }
  }
}
