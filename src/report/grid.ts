import type { Table } from '../tables/index.js';
import { crossView, formatCell } from './format-cell.js';

/** A table as people read it: crossed where it asks to be, each cell as it is written. */
export interface Grid {
  readonly headers: readonly string[];
  /** By column. */
  readonly isNumber: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
}

export function gridOf(table: Table): Grid {
  const crossed = crossView(table);
  if (crossed) {
    const leads = table.crosstab!.rows.length;
    return { ...crossed, isNumber: crossed.headers.map((_, column) => column >= leads) };
  }
  return {
    headers: table.columns.map(({ title }) => title),
    isNumber: table.columns.map(({ kind }) => kind !== 'text'),
    rows: table.rows.map((row) =>
      row.map((cell, column) => formatCell(cell, table.columns[column]!)),
    ),
  };
}
