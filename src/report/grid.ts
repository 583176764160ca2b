import { columnPlace } from '../tables/index.js';
import type { Column, Table } from '../tables/index.js';
import { crossView } from './cross-view.js';
import { formatCell } from './format-cell.js';

/** A table as people read it: crossed where it asks to be, each cell as it is written. */
export interface Grid {
  readonly headers: readonly string[];
  /** By column. */
  readonly isNumber: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
}

/** A grid that knows where its cells come from. */
export interface TracedGrid extends Grid {
  /** Where the table holds what a shown cell shows; undefined for a cell that only fills a crossed table. */
  readonly originOf: (row: number, column: number) => Origin | undefined;
}

/** A place in a table's rows. */
export interface Origin {
  readonly row: number;
  /** The columns shown in the cell, in their order. */
  readonly columns: readonly number[];
}

export function gridOf(table: Table): TracedGrid {
  const crossed = crossView(table);
  if (crossed) {
    const { headers, rows, origins } = crossed;
    const { crosstab, columns } = table;
    const leads = crosstab!.rows.length;
    const shown = crosstab!.cells.map((id) => columnPlace(columns, id));
    return {
      headers,
      rows,
      isNumber: headers.map((_, column) => column >= leads && columns[shown[0]!]!.kind !== 'text'),
      originOf: (row, column) => {
        const origin = origins[row]![column - leads];
        return origin === undefined ? undefined : { row: origin, columns: shown };
      },
    };
  }
  const shown = shownColumns(table);
  return {
    headers: shown.map(({ column }) => column.title),
    isNumber: shown.map(({ column }) => column.kind !== 'text'),
    rows: table.rows.map((row) =>
      shown.map(({ column, place }) => formatCell(row[place]!, column)),
    ),
    originOf: (row, column) => ({ row, columns: [shown[column]!.place] }),
  };
}

/** The columns that people read, and where they stand in the table. */
export function shownColumns({
  columns,
}: Table): readonly { readonly column: Column; readonly place: number }[] {
  return columns
    .map((column, place) => ({ column, place }))
    .filter(({ column }) => column.isKey !== true);
}
