import type { Grid } from '../grid.js';
import { linesIn, longestWord, roomFor, textWidth } from '../text-width.js';

/** How wide a column has to be, should be, and need not be more than; in twentieths of a point. */
export interface Wish {
  /** The longest word: what is narrower breaks it. */
  readonly least: number;
  /** Headers and texts take up no more than three lines. */
  readonly comfortable: number;
  /** No text is broken over lines, but the header may be. */
  readonly full: number;
}

/**
 * The least and the largest room that a long word may ask for, in ems: a URL must not push the figures off the page.
 */
const longestKept = 14;
const mostLines = 3;
/** Widths are measured on so many rows. */
const measured = 500;
/** What a cell keeps free at both sides (`w:tblCellMar`), and a little for programs that measure otherwise. */
const padding = 180 + 40;

/** What each column of a grid wants, at a size of type in points. */
export function wishesOf({ headers, isNumber, rows }: Grid, points: number): readonly Wish[] {
  const sample = rows.slice(0, measured);
  return headers.map((title, column) => {
    const texts = [...new Set(sample.map((row) => row[column]!))];
    const most = (width: (text: string) => number): number =>
      texts.reduce((so, text) => Math.max(so, width(text)), 0);
    const heading = roomFor(title, mostLines, 'bold');
    const least = Math.min(
      longestKept,
      Math.max(
        longestWord(title, 'bold'),
        // A figure with what stands in brackets behind it is not torn.
        most((text) => (isNumber[column] === true ? textWidth(text) : longestWord(text))),
      ),
    );
    const comfortable = Math.max(
      least,
      heading,
      most((text) => roomFor(text, mostLines)),
    );
    const full = Math.max(
      least,
      heading,
      most((text) => textWidth(text)),
    );
    return {
      least: twips(least, points),
      comfortable: twips(comfortable, points),
      full: twips(Math.max(full, comfortable), points),
    };
  });
}

/** How many lines the cells of a row take up at most, in columns of these widths. */
export function linesOf(row: readonly string[], widths: readonly number[], points: number): number {
  const lines = row.map((text, column) =>
    linesIn(text, (widths[column]! - padding) / (20 * points)),
  );
  return Math.max(...lines);
}

function twips(ems: number, points: number): number {
  return Math.ceil(ems * points * 20) + padding;
}

export function sumOf(wishes: readonly Wish[], kind: keyof Wish): number {
  return wishes.reduce((sum, wish) => sum + wish[kind], 0);
}

/**
 * Shares out the width of a page: every column gets what its longest word needs, then what makes its texts comfortable,
 * then what keeps them on a line; what is still left stays free. Columns whose words alone are too much are all
 * made narrower alike.
 */
export function shareOut(wishes: readonly Wish[], pageWidth: number): readonly number[] {
  if (sumOf(wishes, 'full') <= pageWidth) return wishes.map(({ full }) => full);
  if (sumOf(wishes, 'comfortable') <= pageWidth)
    return between(wishes, 'comfortable', 'full', pageWidth);
  if (sumOf(wishes, 'least') <= pageWidth)
    return between(wishes, 'least', 'comfortable', pageWidth);
  const sum = sumOf(wishes, 'least');
  return wishes.map(({ least }) => Math.floor((least / sum) * pageWidth));
}

/** The room that is left after one wish goes to the columns by how much more the next asks for. */
function between(
  wishes: readonly Wish[],
  granted: keyof Wish,
  wanted: keyof Wish,
  pageWidth: number,
): readonly number[] {
  const left = pageWidth - sumOf(wishes, granted);
  const asked = sumOf(wishes, wanted) - sumOf(wishes, granted);
  return wishes.map((wish) =>
    Math.floor(wish[granted] + (left * (wish[wanted] - wish[granted])) / asked),
  );
}
