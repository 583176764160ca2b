import type { Cell, ColumnHead, Row } from '../rows.js';
import type { Recognised } from './layout.js';
import { choosesOther, otherOption } from './written-other.js';

/** A column of the table, and the columns of the file that it is made from. */
export interface GatheredColumn {
  readonly head: ColumnHead;
  /** One column of the file, or those whose values it lists. */
  readonly from: number | readonly number[];
  /** Cuts the cell of the file into the values that it lists. */
  readonly split?: string | undefined;
  /** The columns hold marks; by column, what is chosen with one. */
  readonly marked?:
    | {
        readonly labels: readonly string[];
        readonly chosen: RegExp;
        readonly notChosen?: RegExp | undefined;
      }
    | undefined;
  /** Columns of the file in which something else was written: whoever says something in one chose "Other". */
  readonly written?: readonly number[] | undefined;
}

/** The heads and cells of a table whose columns are not those of the file one by one. */
export function gathered(
  columns: readonly GatheredColumn[],
): Pick<Recognised, 'heads' | 'toCells'> {
  const width = 1 + Math.max(-1, ...columns.flatMap(({ from }) => from));
  return {
    heads: columns.map(({ head }) => head),
    // What stands behind the columns of the header stays behind them.
    toCells: (cells) => [...columns.map((column) => gather(cells, column)), ...cells.slice(width)],
  };
}

function gather(
  cells: Row['cells'],
  { from, split: separator, marked, written = [] }: GatheredColumn,
): Cell | undefined {
  if (typeof from === 'number') {
    const cell = cells[from];
    if (separator === undefined || typeof cell !== 'string' || !cell.includes(separator))
      return cell;
    return listOf(cell.split(separator));
  }
  const chosen = from.flatMap((column, at) => {
    if (marked === undefined) return cells[column] ?? [];
    const mark = String(cells[column] ?? '').trim();
    if (marked.chosen.test(mark)) return marked.labels[at]!;
    // What is neither mark is shown as an option that nobody knows.
    return marked.notChosen?.test(mark) === true ? [] : mark;
  });
  const wrote = written.some((column) => choosesOther(String(cells[column] ?? '')));
  return listOf(wrote ? [...chosen, otherOption] : chosen);
}

function listOf(values: readonly string[]): Cell | undefined {
  const chosen = values.map((value) => value.trim()).filter((value) => value !== '');
  return chosen.length === 0 ? undefined : chosen;
}
