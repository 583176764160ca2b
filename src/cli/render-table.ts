import { Chalk } from 'chalk';
import CliTable from 'cli-table3';

import { crossView, formatCell } from '../report/index.js';
import type { Table } from '../tables/index.js';
import { visible } from './visible.js';

/** Colours when stdout is a terminal that has them; NO_COLOR and pipes have none. */
export function colours(): InstanceType<typeof Chalk> {
  const isPlain = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
  return isPlain || !process.stdout.isTTY ? new Chalk({ level: 0 }) : new Chalk();
}

/** A table for the terminal: title, base, cells, notes. Control characters in it are made visible. */
export function renderTable(table: Table): string {
  const { bold, dim } = colours();
  const view = crossView(table);
  const headers = view?.headers ?? table.columns.map(({ title }) => title);
  const rows =
    view?.rows ??
    table.rows.map((row) => row.map((cell, column) => formatCell(cell, table.columns[column]!)));
  const isText = view
    ? headers.map((_, column) => column < table.crosstab!.rows.length)
    : table.columns.map(({ kind }) => kind === 'text');
  return [
    bold(`Table ${table.number}: ${visible(table.title)}`),
    dim(`Base: ${visible(table.base)}.`),
    rows.length === 0 ? 'No rows.' : renderGrid(headers, rows, isText),
    ...table.notes.map((note) => dim(visible(note))),
    '',
  ].join('\n');
}

/** Cells in a frame, wrapped to the width of the terminal. */
export function renderGrid(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  isText: readonly boolean[],
): string {
  const cells = [headers, ...rows].map((row) => row.map(visible));
  const colWidths = fitWidths(cells, process.stdout.columns);
  const grid = new CliTable({
    head: cells[0]!,
    colAligns: isText.map((text) => (text ? 'left' : 'right')),
    wordWrap: true,
    // cli-table3 colours heads and borders even in a pipe unless told not to.
    style: { head: [], border: [], compact: true },
    ...(colWidths === undefined ? {} : { colWidths }),
  });
  grid.push(...cells.slice(1));
  return grid.toString();
}

const padding = 2;
const narrowest = 8;

/** Widths that fit the terminal, taken from the widest columns first; undefined when all fits, or in a pipe. */
function fitWidths(
  cells: readonly (readonly string[])[],
  available: number | undefined,
): number[] | undefined {
  const widths = cells[0]!.map(
    (_, column) => padding + Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  if (available === undefined) return undefined;
  let excess = widths.reduce((sum, width) => sum + width + 1, 1) - available;
  if (excess <= 0) return undefined;
  while (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= narrowest) break;
    widths[widest]! -= 1;
    excess -= 1;
  }
  return widths;
}
