import type { MarkTally } from '../tallies/index.js';
import type { Theme } from '../themes/index.js';
import { absent, count, text, textColumn } from './cells.js';
import type { CountsByRow, Where } from './population.js';
import { shareColumns, shareFigure } from './share-cells.js';
import type { Cell, Column, Publication } from './table.js';
import { writePath } from './theme-path.js';

/** What the tables of themes are made from. */
export interface Themes {
  readonly list: readonly Theme[];
  readonly tally: MarkTally;
  /** Of themes found by their description, what speaks against believing them: no report for publication tells. */
  readonly doubts?: ThemeDoubts | undefined;
}

/** Places in the list of themes whose description no answers come near to, and whether that is so of the whole frame. */
export interface ThemeDoubts {
  readonly isForeign: boolean;
  readonly distant: readonly number[];
}

export const noTheme = 'No theme matched';
export const emptyAnswer = 'Non-answer or referral';
export const blank = 'Blank';

export const themeColumns: readonly Column[] = [
  textColumn('theme', 'Theme'),
  textColumn('within', 'Within'),
  // Programs alone need it.
  { ...textColumn('theme-id', 'Theme id'), isKey: true },
];

/** Rows without a theme's id are residuals; of these, only those inside the base are published. */
function raisedBy(where: Where): CountsByRow {
  return {
    by: 'theme',
    rows: { [noTheme]: { kind: 'no-theme', ...where } },
    otherwise: { kind: 'theme', item: { column: 'theme-id' }, ...where },
  };
}

export function shares(where: Where): readonly Column[] {
  return shareColumns(raisedBy(where), { kind: 'answered', ...where });
}

/** In the tables of one question residuals outside the base have rows, which analysts trace. */
export function sharesWithResiduals(where: Where): readonly Column[] {
  const raised = raisedBy(where);
  const outside: CountsByRow['rows'] = {
    [emptyAnswer]: { kind: 'empty', ...where },
    [blank]: { kind: 'blank', ...where },
  };
  const traces = { ...raised, rows: { ...raised.rows, ...outside } };
  return shares(where).map((column) =>
    column.id === 'respondents' ? { ...column, traces } : column,
  );
}

/** A line for each theme of a table: those that too few raised are left out. */
export function eachTheme(by: readonly string[]): Publication {
  return {
    figures: [shareFigure],
    leavesOut: { column: 'respondents', by: [...by, 'theme', 'theme-id'] },
  };
}

export const noneRaised = 'Nobody raised any of the themes.';
export const zeroNote = 'Themes that nobody raised are left out.';

export function themeCells(list: readonly Theme[], { id, label, within }: Theme): readonly Cell[] {
  return [text(label), text(writePath(within.map((place) => list[place]!.label))), text(id)];
}

export function residualCells(label: string): readonly Cell[] {
  return [text(label), absent('not-applicable'), absent('not-applicable')];
}

export function outsideBase(respondents: number): readonly Cell[] {
  const none = absent('not-applicable');
  return [count(respondents), none, none, none, none];
}
