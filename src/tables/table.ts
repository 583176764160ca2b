/** A value with what it is. Writers format cells; they never compute. */
export type Cell =
  | { readonly kind: 'count'; readonly value: number }
  /** From 0 to 100, with the counts that make it. */
  | {
      readonly kind: 'percent';
      readonly value: number;
      readonly numerator: number;
      readonly denominator: number;
    }
  | { readonly kind: 'statistic'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'absent'; readonly reason: Absence };

/** Why a cell holds no value; the shorthand is that of official statistics in the United Kingdom. */
export const absences = {
  confidential: '[c]',
  unavailable: '[x]',
  'not-applicable': '[z]',
  'low-reliability': '[u]',
} as const;

export type Absence = keyof typeof absences;

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly kind: 'text' | 'count' | 'percent' | 'statistic';
  /** Decimal places to show; 1 for percentages and 0 for counts unless given. */
  readonly decimals?: number;
}

/** One table of the report as plain data. */
export interface Table {
  /** Names the table's file: "themes-by-sector". */
  readonly id: string;
  /** Its place in the report: "7" or "7.2". */
  readonly number: string;
  /** Says what it shows. */
  readonly title: string;
  /** Whom the figures are about; the denominator of its percentages. */
  readonly base: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
  /** Shown as a cross-table where a page is read by people: the columns' ids that make rows, columns and cells. */
  readonly crosstab: Crosstab | undefined;
  /** How it is drawn where there are pictures; undefined when a picture would not help. */
  readonly chart: Chart | undefined;
  /** `page`: in the report and as a file; `file`: too long to read, as a file only. */
  readonly placement: 'page' | 'file';
}

interface Crosstab {
  readonly rows: readonly string[];
  readonly columns: string;
  readonly cells: readonly string[];
}

/** A picture of a table: which of its rows are drawn, in order, and by the columns' ids what of them. */
export type Chart = BarChart | HeatMap;

export interface BarChart {
  readonly kind: 'bars';
  readonly rows: readonly number[];
  readonly label: string;
  readonly value: string;
  /** The columns of an interval's two ends. */
  readonly ends?: readonly [string, string];
}

export interface HeatMap {
  readonly kind: 'heat-map';
  readonly rows: readonly number[];
  readonly row: string;
  readonly column: string;
  /** A column of percentages. */
  readonly value: string;
}

/** A table that has no number yet. */
export type Draft = Omit<Table, 'number'>;

export function draft(
  table: Pick<Draft, 'id' | 'title' | 'base' | 'columns' | 'rows'> &
    Partial<Pick<Draft, 'notes' | 'crosstab' | 'chart' | 'placement'>>,
): Draft {
  return { notes: [], crosstab: undefined, chart: undefined, placement: 'page', ...table };
}
