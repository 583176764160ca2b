import { crossView, formatCell } from '../../report/index.js';
import { absenceMeanings, whenEmpty } from '../../tables/index.js';
import type { Table } from '../../tables/index.js';
import { colours } from './colours.js';
import { filled, terminalWidth } from './display-width.js';
import { fitWidths, renderGrid } from './render-grid.js';
import type { GridColumn } from './render-grid.js';
import { visible } from './visible.js';

/** A table for the terminal: title, base, cells, notes. Control characters in it are made visible. */
export function renderTable(table: Table): string {
  const { bold, dim } = colours();
  const view = crossView(table);
  const headers = view?.headers ?? table.columns.map(({ title }) => title);
  const rows =
    view?.rows ??
    table.rows.map((row) => row.map((cell, column) => formatCell(cell, table.columns[column]!)));
  const columns = headers.map((title, column): GridColumn => {
    const isText = view
      ? column < table.crosstab!.rows.length
      : table.columns[column]!.kind === 'text';
    return isText ? title : { number: title };
  });
  const drawn = view ? headers.map((_, column) => column) : columnsThatFit(table, headers, rows);
  const only = <T>(cells: readonly T[]): readonly T[] => drawn.map((column) => cells[column]!);
  const shown = rows.map(only);
  return [
    bold(filled(`Table ${table.number}: ${visible(table.title)}`)),
    dim(filled(`Base: ${visible(table.base)}.`)),
    rows.length === 0 ? filled(whenEmpty(table)) : renderGrid(only(columns), shown),
    ...[
      ...notShown(headers.filter((_, column) => !drawn.includes(column))),
      ...shorthandOf(shown),
      ...table.notes,
    ].map((note) => dim(filled(visible(note)))),
    '',
  ].join('\n');
}

/**
 * The columns of a table that are drawn. Those after its first percentage (intervals, tests, scores) give way to a
 * narrow terminal, and then ids, if the others fit; if not, the rows become lists that hold everything.
 */
function columnsThatFit(
  { columns }: Table,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const all = columns.map((_, column) => column);
  const main = columns.findIndex(({ kind }) => kind === 'percent');
  const counts = main < 0 ? all : all.slice(0, main + 1);
  const named = counts.filter((column) => columns[column]!.isKey !== true);
  const fit = (drawn: readonly number[]): boolean =>
    fitWidths(
      [headers, ...rows].map((row) => drawn.map((column) => visible(row[column]!))),
      terminalWidth(),
    ) !== undefined;
  return [all, counts, named].find(fit) ?? all;
}

function notShown(titles: readonly string[]): readonly string[] {
  return titles.length === 0
    ? []
    : [`Not shown, since the terminal is too narrow: ${titles.join('; ')}. --json has them.`];
}

/** What is meant by cells without a value, if there are any. */
function shorthandOf(rows: readonly (readonly string[])[]): readonly string[] {
  const used = Object.entries(absenceMeanings).filter(([shorthand]) =>
    rows.some((row) => row.some((text) => text.includes(shorthand))),
  );
  return used.length === 0
    ? []
    : [`${used.map(([shorthand, meaning]) => `${shorthand}: ${meaning}`).join('. ')}.`];
}
