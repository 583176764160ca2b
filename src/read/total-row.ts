import type { Cell } from './rows.js';

const sum =
  /^(?:(?:grand |column |sub[- ]?)?totals?(?: \(?(?:responses|respondents|answers|number|count|n)\)?)?|sum|count|number of (?:responses|respondents|answers)) ?:?$/i;
/** Also what a respondent ticks who finds a service neither good nor bad. */
const average = /^(?:average|mean) ?:?$/i;
const figure = /^[-+<(]?[£$€]?\d[\d,.'\s]*%?\)?(?: ?\(\d[\d,.'\s]*%?\))?$/;
/** What stands for a figure that is not there. */
const noFigure = /^(?:[-–—]|n\/?a|\[[a-z]\])$/i;
const fraction = /\.\d|,\d{1,2}$|%$/;

/**
 * Whether a row sums up the rows above it, as people who look at an export in a spreadsheet leave behind: "Total"
 * is all that it says, and the rest are figures. Whoever answers says something else, or nothing.
 */
export function isTotalRow(cells: readonly (Cell | undefined)[]): boolean {
  const first = cells.findIndex(isFilled);
  // Nearly every row is told by its first cell alone.
  const label = textOf(cells[first]);
  const isAverage = average.test(label);
  if (!isAverage && !sum.test(label)) return false;
  const rest = cells
    .slice(first + 1)
    .filter(isFilled)
    .map(textOf);
  // Ratings are whole numbers; that every average of them is one would be chance.
  return (
    rest.some((cell) => figure.test(cell)) &&
    rest.every((cell) => figure.test(cell) || noFigure.test(cell)) &&
    (!isAverage || rest.some((cell) => fraction.test(cell)))
  );
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : '';
}

function isFilled(cell: Cell | undefined): boolean {
  return typeof cell === 'string' ? cell.trim() !== '' : (cell ?? []).length > 0;
}
