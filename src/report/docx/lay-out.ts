import type { Grid } from '../grid.js';
import type { Layout } from './blocks.js';
import { linesOf, shareOut, sumOf, wishesOf } from './column-widths.js';

export type Orientation = 'portrait' | 'landscape';

/** The sizes of type of cells, in points: those of the styles `Cell` and `CellSmall`. */
const points: Readonly<Record<Layout['size'], number>> = { Cell: 9, CellSmall: 7.5 };

interface LaidOut {
  readonly orientation: Orientation;
  /** The whole table; one too wide for any page, in several with the columns that name its rows in each. */
  readonly parts: readonly { readonly grid: Grid; readonly layout: Layout }[];
}

/**
 * How a table goes on paper: upright if its texts have room enough there, else on a page that lies, else in smaller
 * type, else, where its first columns name the rows, in parts.
 *
 * @param leads how many columns name the rows of a cross-table; 0 for other tables
 * @param pageWidths in twentieths of a point
 */
export function layOut(
  grid: Grid,
  leads: number,
  pageWidths: Readonly<Record<Orientation, number>>,
): LaidOut {
  const wishes = { Cell: wishesOf(grid, points.Cell), CellSmall: wishesOf(grid, points.CellSmall) };
  for (const [orientation, size] of attempts) {
    const width = pageWidths[orientation];
    if (sumOf(wishes[size], 'comfortable') <= width)
      return { orientation, parts: [laidOut(grid, size, wishes[size], orientation, width)] };
  }
  const width = pageWidths.landscape;
  const small = wishes.CellSmall;
  const parts = leads === 0 ? [grid] : inParts(grid, leads, small, width);
  return {
    orientation: 'landscape',
    parts: parts.map((part) =>
      laidOut(part, 'CellSmall', wishesOf(part, points.CellSmall), 'landscape', width),
    ),
  };
}

/** What of a page a table may fill that is not torn: about half, in points. */
const heights: Readonly<Record<Orientation, number>> = { portrait: 360, landscape: 230 };
/** Above and below the lines of a row, and the height of a line for each point of type. */
const rowPadding = 4;
const lineHeight = 1.2;

function laidOut(
  grid: Grid,
  size: Layout['size'],
  wishes: ReturnType<typeof wishesOf>,
  orientation: Orientation,
  pageWidth: number,
): LaidOut['parts'][number] {
  const widths = shareOut(wishes, pageWidth);
  const height = [grid.headers, ...grid.rows].reduce(
    (sum, row) => sum + rowPadding + linesOf(row, widths, points[size]) * points[size] * lineHeight,
    0,
  );
  return { grid, layout: { size, widths, isShort: height <= heights[orientation] } };
}

const attempts = [
  ['portrait', 'Cell'],
  ['landscape', 'Cell'],
  ['landscape', 'CellSmall'],
] as const;

/** As few parts as have room, of about as many columns each. */
function inParts(
  { headers, isNumber, rows }: Grid,
  leads: number,
  wishes: ReturnType<typeof wishesOf>,
  width: number,
): readonly Grid[] {
  const others = headers.length - leads;
  for (let parts = 1; ; parts++) {
    const each = Math.ceil(others / parts);
    const starts = Array.from(
      { length: Math.ceil(others / each) },
      (_, part) => leads + part * each,
    );
    const fits = starts.every((from) => {
      const own = [...wishes.slice(0, leads), ...wishes.slice(from, from + each)];
      return sumOf(own, 'comfortable') <= width;
    });
    if (!fits && each > 1) continue;
    return starts.map((from) => {
      const taken = <T>(values: readonly T[]): readonly T[] => [
        ...values.slice(0, leads),
        ...values.slice(from, from + each),
      ];
      return { headers: taken(headers), isNumber: taken(isNumber), rows: rows.map(taken) };
    });
  }
}
