import { allGroups } from '../tables/index.js';
import type { Column, Row, Table } from '../tables/index.js';
import type { CountCell } from './cells.js';
import { isNamed, mayNameOption } from './visibility.js';
import type { Visibility } from './visibility.js';

/** Rows are kept of which every count is one of somebody known to us, of a group that may be named. */
export function rowFilter(
  { columns }: Table,
  { structure, isShown, policy }: Visibility,
): (row: Row, cells: readonly CountCell[]) => boolean {
  const counting = columns.flatMap(({ counts }, column) =>
    counts === undefined || counts === 'name' ? [] : [column],
  );
  const naming = structure.fields.flatMap((field) => {
    const column = columns.findIndex(({ id }) => groupField(id, columns) === field.id);
    return column < 0 ? [] : [{ field, column }];
  });
  return (row, cells) => {
    if (counting.length > 0 && cells.length === 0) return false;
    const isKnown = (column: number): boolean => cells.some((cell) => cell.column === column);
    if (counting.some((column) => row[column]!.kind === 'count' && !isKnown(column))) return false;
    if (!cells.every(({ population }) => mayNameOption(population, structure, isShown)))
      return false;
    return naming.every(({ field, column }) => {
      const cell = row[column]!;
      const isGroup = cell.kind === 'text' && cell.value !== allGroups;
      return !isGroup || isNamed(field, cell.value, { isShown, policy });
    });
  };
}

/** The field whose groups stand in a column. */
function groupField(column: string, columns: readonly Column[]): string | undefined {
  for (const { counts } of columns) {
    if (counts === undefined || counts === 'name' || 'by' in counts) continue;
    if (counts.group && 'column' in counts.group && counts.group.column === column)
      return counts.group.field;
  }
  return undefined;
}
