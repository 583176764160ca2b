import type { Grid } from '../grid.js';
import type { Layout } from './blocks.js';
import { shareOut, sumOf, wishesOf } from './column-widths.js';

export type Orientation = 'portrait' | 'landscape';

/** The sizes of type of cells, in points: those of the styles `Cell` and `CellSmall`. */
const points: Readonly<Record<Layout['size'], number>> = { Cell: 9, CellSmall: 7.5 };

interface LaidOut {
  readonly orientation: Orientation;
  /** The whole table; one too wide for any page, in several with the columns that name its rows in each. */
  readonly parts: readonly { readonly grid: Grid; readonly layout: Layout }[];
}

/**
 * How a table goes on paper: upright if its texts have room enough there, else on a page that lies, else in smaller type,
 * else, where its first columns name the rows, in parts.
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
      return {
        orientation,
        parts: [{ grid, layout: { size, widths: shareOut(wishes[size], width) } }],
      };
  }
  const width = pageWidths.landscape;
  const small = wishes.CellSmall;
  const parts = leads === 0 ? [grid] : inParts(grid, leads, small, width);
  return {
    orientation: 'landscape',
    parts: parts.map((part) => ({
      grid: part,
      layout: { size: 'CellSmall', widths: shareOut(wishesOf(part, points.CellSmall), width) },
    })),
  };
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
