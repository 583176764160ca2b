import { WinnowError } from '../issues/index.js';
import type { Table } from '../tables/index.js';

/**
 * The tables that are wanted, by id or number, in the order of the report. A number such as 7 stands for all
 * tables of that chapter.
 *
 * @throws WinnowError `bad-option` for one that the report does not have
 */
export function chooseTables(
  tables: readonly Table[],
  wanted: readonly string[] | undefined,
): readonly Table[] {
  if (wanted === undefined) return tables;
  const chosen = new Set<Table>();
  for (const name of wanted) {
    const found = tables.filter(
      ({ id, number }) => id === name || number === name || number.startsWith(`${name}.`),
    );
    if (found.length === 0) {
      throw new WinnowError(
        'bad-option',
        `The report has no table "${name}".`,
        `Its tables: ${tables.map(({ id, number }) => `${number} ${id}`).join(' · ')}`,
      );
    }
    for (const table of found) chosen.add(table);
  }
  return tables.filter((table) => chosen.has(table));
}

/** Shows percentages with so many decimal places; statistics keep theirs, which say how precise they are. */
export function withDecimals(
  tables: readonly Table[],
  decimals: number | undefined,
): readonly Table[] {
  if (decimals === undefined) return tables;
  return tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.kind === 'percent' ? { ...column, decimals } : column,
    ),
  }));
}
