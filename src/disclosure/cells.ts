import { nameIn, populationOf } from '../tables/index.js';
import type { Cell, Column, Population, Table } from '../tables/index.js';
import { rangeOf } from './policy.js';
import type { Policy, Range } from './policy.js';
import { inAllGroups } from './populations.js';

/** A count of a table, with whom it counts. */
export interface CountCell {
  readonly row: number;
  readonly column: number;
  readonly population: Population;
  /** It counts those outside the population's group. */
  readonly outside: boolean;
  /** Undefined when it is withheld. */
  readonly value: number | undefined;
}

/** All counts of respondents in a table of which it says whom they count. */
export function* countCells({
  columns,
  rows,
}: Pick<Table, 'columns' | 'rows'>): Generator<CountCell> {
  const places = new Map(columns.map(({ id }, place) => [id, place]));
  for (const [row, cells] of rows.entries()) {
    const textOf = (id: string): string | undefined => textAt(cells, places.get(id), columns);
    for (const [column, { counts }] of columns.entries()) {
      if (counts === undefined || counts === 'name') continue;
      const cell = cells[column]!;
      if (cell.kind === 'absent' && cell.reason !== 'confidential') continue;
      const found = populationOf(counts, textOf);
      if (found === undefined) continue;
      const { outside, ...population } = found;
      const value = cell.kind === 'count' ? cell.value : undefined;
      yield { row, column, population, outside, value };
    }
  }
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
  const inGroup = new Map<string, number>();
  for (const { row, population, outside, value } of countCells(table)) {
    if (value === undefined) continue;
    const key = `${row} ${JSON.stringify(population)}`;
    if (!outside) {
      inGroup.set(key, value);
      yield { population, value, range: rangeOf(value, policy) };
      continue;
    }
    const own = inGroup.get(key);
    yield {
      population: own === undefined ? undefined : inAllGroups(population),
      value,
      range: rangeOf(value + (own ?? 0), policy),
    };
  }
}

/** A text, or a number that is a name. */
function textAt(
  cells: readonly Cell[],
  place: number | undefined,
  columns: readonly Column[],
): string | undefined {
  return place === undefined ? undefined : nameIn(cells[place]!, columns[place]!);
}
