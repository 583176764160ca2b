import type { Table } from '../tables/index.js';

/** Where a table is found that is too long for a page: a path in the report's folder, or undefined where no file holds it. */
export type LongTable = (table: Table) => string | undefined;

export const csvFile: LongTable = ({ id }) => `tables/${id}.csv`;
