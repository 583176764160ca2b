import type { Cell } from './rows.js';

const label =
  /^(?:(?:grand |sub-?)?totals?(?: (?:responses|respondents|answers|number))?|sum|average|mean|count|number of (?:responses|respondents|answers)) ?:?$/i;
const figure = /^[-+]?[£$€]?\d[\d,.' ]*%?$/;

/**
 * Whether a row sums up the rows above it, as people who look at an export in a spreadsheet leave behind: "Total"
 * is all that it says, and the rest are figures. Whoever answers says something else, or nothing.
 */
export function isTotalRow(cells: readonly (Cell | undefined)[]): boolean {
  const first = cells.findIndex(isFilled);
  // Nearly every row is told by its first cell alone.
  if (first < 0 || !label.test(textOf(cells[first]))) return false;
  const rest = cells.slice(first + 1).filter(isFilled);
  return rest.length > 0 && rest.every((cell) => figure.test(textOf(cell)));
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : '';
}

function isFilled(cell: Cell | undefined): boolean {
  return typeof cell === 'string' ? cell.trim() !== '' : (cell ?? []).length > 0;
}
