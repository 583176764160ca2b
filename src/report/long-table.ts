import type { Table } from '../tables/index.js';

/**
 * Where a table is found that is too long for a page: a path in the report's folder, or undefined where no file holds
 * it.
 */
export type LongTable = (table: Table) => string | undefined;

export const csvFile: LongTable = ({ id }) => `tables/${id}.csv`;

/** The tables that a page shows, and those that it names with their file. */
export function byPlacement(
  tables: readonly Table[],
): readonly [pages: readonly Table[], files: readonly Table[]] {
  const on = (where: Table['placement']): readonly Table[] =>
    tables.filter(({ placement }) => placement === where);
  return [on('page'), on('file')];
}
