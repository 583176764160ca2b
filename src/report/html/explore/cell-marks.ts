import { rowKeys, tracedColumns, whomCellsCount } from '../../../tables/index.js';
import type { Cell, Table } from '../../../tables/index.js';
import type { Origin } from '../../grid.js';
import { markup, Markup } from '../markup.js';
import type { PopulationCodes } from './population-code.js';

/** What the cells of a table say in the page of whom they count. */
export interface CellMarks {
  /** Whether counts of the table can be counted again for some of the respondents. */
  readonly isCounted: boolean;
  /**
   * The attributes of a cell: `data-n` whom it counts, `data-d` whom its share is of, and `data-a` the address
   * of the count within the table; `data-name` for a number that is a name, which no choice of respondents changes.
   */
  readonly of: (origin: Origin | undefined) => Markup | undefined;
}

/** Of a table whose shares are `shareOf` of the counts of the same row; see {@link sharesOf}. */
export function markCells(
  table: Table,
  codes: PopulationCodes,
  shares: ReadonlyMap<string, Share>,
): CellMarks {
  const { columns, rows } = table;
  const keys = rowKeys(table);
  const whomCounts = whomCellsCount(columns);
  const counted = new Map(tracedColumns(table).map((column) => [column.id, column.counts]));
  const code = (row: number, id: string): string | undefined => {
    const counts = counted.get(id);
    const whom = counts && whomCounts(rows.at(row)!)(counts);
    return whom && codes.codeOf(whom);
  };
  const [first] = counted.keys();
  return {
    isCounted:
      first !== undefined && [...rows.entries()].some(([row]) => code(row, first) !== undefined),
    of: (origin) => {
      if (!origin) return undefined;
      const { row } = origin;
      if (origin.columns.every((place) => columns[place]!.counts === 'name')) return nameMark;
      const present = origin.columns.filter((place) => rows.at(row)![place]!.kind !== 'absent');
      const ids = present.map((place) => columns[place]!.id);
      const share = ids.map((id) => shares.get(id)).find((one) => one !== undefined);
      const count = ids.find((id) => counted.has(id)) ?? share?.count;
      const numerator = count === undefined ? undefined : code(row, count);
      if (count === undefined || numerator === undefined) return undefined;
      const denominator = share && baseOf(share, rows.at(row)!, (id) => code(row, id), codes);
      const key = ids.includes(count) ? keys[row]! : undefined;
      // A share of those whom the page does not hold, such as all rows that were read.
      if (key === undefined && denominator === undefined) return undefined;
      const address = key === undefined || count === first ? key : `${key}/${count}`;
      return markup` data-n="${numerator}"${denominator === undefined ? undefined : markup` data-d="${denominator}"`}${address === undefined ? undefined : markup` data-a="${address}"`}`;
    },
  };
}

const nameMark = new Markup(' data-name');

/** How a column of shares follows from counts. */
interface Share {
  /** The id of the column of numerators. */
  readonly count: string;
  /** The id of the column of denominators, or whom they count where they stand in no column. */
  readonly base: string | NonNullable<Figure['of']>;
}

type Figure = NonNullable<Table['publication']>['figures'][number];

/** By id of the column of percentages. */
export function sharesOf(table: Table, tables: readonly Table[]): ReadonlyMap<string, Share> {
  const { publication, columns } = table;
  const source = tables.find(({ id }) => id === publication?.excerpt?.of) ?? table;
  const isPercent = (id: string): boolean =>
    columns.some((column) => column.id === id && column.kind === 'percent');
  return new Map(
    (source.publication?.figures ?? []).flatMap(({ from: [count, second], to, of }) => {
      const base = second ?? of;
      // An interval has its two ends after the share itself.
      const [share] = to.filter(isPercent);
      return count === undefined || base === undefined || share === undefined
        ? []
        : [[share, { count, base }] as const];
    }),
  );
}

function baseOf(
  { base }: Share,
  row: readonly Cell[],
  code: (id: string) => string | undefined,
  codes: PopulationCodes,
): string | undefined {
  return typeof base === 'string' ? code(base) : codes.codeOf(base(row));
}
