import CliTable from 'cli-table3';

import { displayWidth, terminalWidth, wrapped } from './display-width.js';
import { visible } from './visible.js';

/** cli-table3 holds every row against all before it, so a long grid is made of pieces of so many rows. */
const piece = 500;

/** The header of a column; of numbers, which stand on the right of theirs, or of texts. */
export type GridColumn = string | { readonly number: string };

/** Cells in a frame, wrapped to the width of the terminal; where that is too narrow, a list for each row. */
export function renderGrid(
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
): string {
  const headers = columns.map((column) => (typeof column === 'string' ? column : column.number));
  const cells = [headers, ...rows].map((row) => row.map(visible));
  const available = terminalWidth();
  const widths = fitWidths(cells, available);
  if (widths === undefined) return renderRecords(cells, available!);
  const wrappedCells = cells.map((row) =>
    row.map((text, column) => wrapped(text, widths[column]! - padding).join('\n')),
  );
  const [head = [], ...body] = wrappedCells;
  const frame = {
    colAligns: columns.map((column): 'left' | 'right' =>
      typeof column === 'string' ? 'left' : 'right',
    ),
    colWidths: [...widths],
    // cli-table3 colours heads and borders even in a pipe unless told not to.
    style: { head: [], border: [], compact: true },
  };
  const lines: string[] = [];
  for (let from = 0; from === 0 || from < body.length; from += piece) {
    const grid = new CliTable(from === 0 ? { ...frame, head } : frame);
    grid.push(...body.slice(from, from + piece));
    const drawn = grid.toString().split('\n');
    // Where two pieces meet, neither has a border.
    if (from > 0) lines.pop();
    for (const line of from > 0 ? drawn.slice(1) : drawn) lines.push(line);
  }
  return lines.join('\n');
}

const padding = 2;
/** Words up to this length are not broken. */
const longestWord = 14;

/**
 * Widths that fit the terminal, taken from the widest columns first.
 *
 * @returns undefined when words would have to be broken
 */
export function fitWidths(
  cells: readonly (readonly string[])[],
  available: number | undefined,
): readonly number[] | undefined {
  const widest = (column: number, measure: (text: string) => number): number =>
    padding + cells.reduce((most, row) => Math.max(most, measure(row[column] ?? '')), 0);
  const columns = cells[0]!.map((_, column) => column);
  const widths = columns.map((column) => widest(column, displayWidth));
  if (available === undefined) return widths;
  const least = columns.map((column) =>
    widest(column, (text) => Math.min(longestWord, Math.max(...text.split(' ').map(displayWidth)))),
  );
  let excess = widths.reduce((sum, width) => sum + width + 1, 1) - available;
  for (; excess > 0; excess -= 1) {
    const room = widths.map((width, column) => (width > least[column]! ? width : 0));
    const most = Math.max(...room);
    if (most === 0) return undefined;
    widths[room.indexOf(most)]! -= 1;
  }
  return widths;
}

/** Every row as lines of header and value, with nothing between the rows but an empty line. */
function renderRecords(
  [headers = [], ...rows]: readonly (readonly string[])[],
  available: number,
): string {
  return rows
    .map((row) =>
      row
        .flatMap((text, column) => {
          const line = `${headers[column] ?? ''}: ${text}`;
          return wrapped(line, Math.max(1, available - 2)).map((part, at) =>
            column === 0 && at === 0 ? part : `  ${part}`,
          );
        })
        .join('\n'),
    )
    .join('\n\n');
}
