import type { Line, SheetColumn } from './workbook.js';

/** How a cell without a number looks; both formats have styles of these names. */
export type StyleName =
  | 'title'
  | 'wrappedTitle'
  | 'heading'
  | 'wrappedHeading'
  | 'line'
  | 'paragraph'
  | 'link'
  | 'header'
  | 'headerBehind'
  | 'numberHeader'
  | 'text'
  | 'textBehind'
  | 'absent';

/** @param runsOn beside a table a line runs on over empty cells; on a sheet of text it breaks */
export function lineStyle({ role, linksTo }: Line, runsOn: boolean): StyleName {
  if (linksTo !== undefined) return 'link';
  if (role === 'title') return runsOn ? 'title' : 'wrappedTitle';
  if (role === 'heading') return runsOn ? 'heading' : 'wrappedHeading';
  return runsOn ? 'line' : 'paragraph';
}

/** Of the header of a column. */
export function headerStyle(columns: readonly SheetColumn[], column: number): StyleName {
  if (isOfNumbers(columns[column])) return 'numberHeader';
  return isBehindNumbers(columns, column) ? 'headerBehind' : 'header';
}

/** Of the texts in a column; among numbers they are shorthand for one that is absent. */
export function textStyle(columns: readonly SheetColumn[], column: number): StyleName {
  if (isOfNumbers(columns[column])) return 'absent';
  return isBehindNumbers(columns, column) ? 'textBehind' : 'text';
}

/** Texts on the left of their column, behind numbers on the right of theirs, would touch them. */
function isBehindNumbers(columns: readonly SheetColumn[], column: number): boolean {
  return isOfNumbers(columns[column - 1]);
}

function isOfNumbers(column: SheetColumn | undefined): boolean {
  return column?.decimals !== undefined;
}
