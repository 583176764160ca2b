import type { Table } from './table.js';

/** What every format says in place of a table without rows. */
export function whenEmpty({
  whenEmpty = 'There is nothing to show.',
}: Pick<Table, 'whenEmpty'>): string {
  return whenEmpty;
}
