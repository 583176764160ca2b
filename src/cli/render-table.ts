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

/** cli-table3 holds every row against all before it, so a long grid is made of pieces of so many rows. */
const piece = 500;

/** Cells in a frame, wrapped to the width of the terminal. */
export function renderGrid(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  isText: readonly boolean[],
): string {
  const cells = rows.map((row) => row.map(visible));
  const head = headers.map(visible);
  const isLong = cells.length > piece;
  const widths = naturalWidths([head, ...cells]);
  const colWidths = fitWidths(widths, process.stdout.columns) ?? (isLong ? widths : undefined);
  const frame = {
    colAligns: isText.map((text): 'left' | 'right' => (text ? 'left' : 'right')),
    wordWrap: true,
    // cli-table3 colours heads and borders even in a pipe unless told not to.
    style: { head: [], border: [], compact: true },
    ...(colWidths === undefined ? {} : { colWidths }),
  };
  const lines: string[] = [];
  for (let from = 0; from === 0 || from < cells.length; from += piece) {
    const grid = new CliTable(from === 0 ? { ...frame, head } : frame);
    grid.push(...cells.slice(from, from + piece));
    const drawn = grid.toString().split('\n');
    // Where two pieces meet, neither has a border.
    if (from > 0) lines.pop();
    for (const line of from > 0 ? drawn.slice(1) : drawn) lines.push(line);
  }
  return lines.join('\n');
}

const padding = 2;
const narrowest = 8;
/** Characters that a terminal draws two cells wide. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/gu;

/** Of each column what its longest cell needs. */
function naturalWidths(cells: readonly (readonly string[])[]): number[] {
  const widths = cells[0]!.map(() => 0);
  for (const row of cells) {
    row.forEach((text, column) => {
      const width = padding + text.length + (text.match(wide)?.length ?? 0);
      if (width > widths[column]!) widths[column] = width;
    });
  }
  return widths;
}

/** Widths that fit the terminal, taken from the widest columns first; undefined when all fits, or in a pipe. */
function fitWidths(
  natural: readonly number[],
  available: number | undefined,
): number[] | undefined {
  if (available === undefined) return undefined;
  const widths = [...natural];
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
