import type { Cell } from './rows.js';

/** A cell as one text; several values stand one behind the other. */
export function cellText(cell: Cell | undefined, between = '; '): string {
  return typeof cell === 'string' ? cell : (cell ?? []).join(between);
}

/** Whether nothing stands in a cell but space. */
export function isBlank(cell: Cell | undefined): boolean {
  return typeof cell === 'string'
    ? cell.trim() === ''
    : (cell ?? []).every((value) => value.trim() === '');
}
