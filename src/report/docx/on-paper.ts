import type { Table } from '../../tables/index.js';
import { gridOf } from '../grid.js';
import { layOut } from './lay-out.js';
import type { Orientation } from './lay-out.js';

type LaidOut = ReturnType<typeof layOut>;

/** What a document shows of a table. */
interface OnPaper extends LaidOut {
  /** What of the table it is, where it is not all: "the 25 themes raised by most". */
  readonly part: string | undefined;
}

/** More rows, those of all parts together, are more than two pages: for a spreadsheet to hold. */
const longest = 80;

/**
 * A table as it goes into a document that people edit: in full where it fits two pages or so, else what the table
 * itself says is the gist of it. Undefined where it names none: then its picture, if it has one, and where it stands
 * will do.
 *
 * @param widths of pages, in twentieths of a point
 */
export function onPaper(
  table: Table,
  widths: Readonly<Record<Orientation, number>>,
): OnPaper | undefined {
  if (table.rows.length === 0) return { orientation: 'portrait', parts: [], part: undefined };
  const whole = laidOut(table, widths);
  const { brief } = table;
  const isShort = length(whole) <= longest;
  // In several parts it can be read, but the gist of it says more.
  if (isShort && (whole.parts.length === 1 || !brief)) return { ...whole, part: undefined };
  if (!brief) return undefined;
  const rows = brief.rows(table.rows).map((row) => table.rows.at(row)!);
  const { crosstab = table.crosstab, what } = brief;
  return { ...laidOut({ ...table, rows, crosstab }, widths), part: what };
}

function laidOut(table: Table, widths: Readonly<Record<Orientation, number>>): LaidOut {
  return layOut(gridOf(table), table.crosstab?.rows.length ?? 0, widths);
}

function length({ parts }: LaidOut): number {
  return parts.reduce((sum, { grid }) => sum + grid.rows.length, 0);
}
