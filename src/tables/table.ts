import type { Counts, CountsByRow, Population } from './population.js';
import type { Row, Rows } from './rows.js';

/** A value with what it is. Writers format cells; they never compute. */
export type Cell =
  | { readonly kind: 'count'; readonly value: number }
  /** From 0 to 100, not rounded, with the counts that make it. */
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

/** What the shorthand says. */
export const absenceMeanings: Readonly<Record<(typeof absences)[Absence], string>> = {
  '[c]': 'withheld to protect respondents (confidential)',
  '[x]': 'not available',
  '[z]': 'not applicable',
  '[u]': 'of low reliability',
};

/** What the cells of a column are, and whom they count. */
export interface Column {
  /** Unique in its table. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'text' | 'count' | 'percent' | 'statistic';
  /** Decimal places to show; 1 for percentages and 0 for counts unless given. */
  readonly decimals?: number;
  /**
   * Of a count column: whom its cells count, or that its numbers are only names, such as ranks. A
   * count of which nobody says either is not published.
   */
  readonly counts?: Counts | CountsByRow | 'name';
  /**
   * Whom its cells count beyond what `counts` says, so that analysts can trace them. What protects a report
   * knows nothing of it: such counts are not published.
   */
  readonly traces?: Counts | CountsByRow;
  /** An id by which programs join and trace: pages that people read leave it out. */
  readonly isKey?: true;
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
  /** A cell for each column; they may be made as they are read. */
  readonly rows: Rows;
  readonly notes: readonly string[];
  /** Shown as a cross-table where a page is read by people: the columns' ids that make rows, columns and cells. */
  readonly crosstab: Crosstab | undefined;
  /** How it is drawn where there are pictures; undefined when a picture would not help. */
  readonly chart: Chart | undefined;
  /** `page`: in the report and as a file; `file`: too long to read, as a file only. */
  readonly placement: 'page' | 'file';
  /** What is shown of it where room is short. */
  readonly brief?: Brief;
  /** What it means that the table has no rows, as a sentence. */
  readonly whenEmpty?: string;
  /** Where one finds what stands behind those of its figures that lead to no response. */
  readonly elsewhere?: string;
  /** The text of a campaign counts once in it. */
  readonly countsTextsOnce?: true;
  /** How the table is made again from the counts that may be published; undefined: it is for the analysts only. */
  readonly publication?: Publication;
}

/** What follows from the counts of a table, so that it can be made again when some are withheld or rounded. */
export interface Publication {
  /** What the table's base is called where its number could not stand as it is. */
  readonly base?: (analysed: (count: number) => number | string) => string;
  /** Notes in place of the table's own, where these would tell of what is withheld. */
  readonly notes?: readonly string[];
  /** Columns whose figures follow from counts of the same row. */
  readonly figures: readonly Figure[];
  /** Rows with the same texts in the columns `by` are left out together when none counts anybody. */
  readonly leavesOut?: { readonly column: string; readonly by: readonly string[] };
  /** The last step, for what follows from several rows together: ranks, adjusted p-values. */
  readonly complete?: (rows: readonly Row[]) => readonly Row[];
  /** Columns of texts that follow from more than is shown: they are left out. */
  readonly withholds?: readonly string[];
  /** Columns of tests, and the note that explains them: what is rounded cannot be tested. */
  readonly ofExactCounts?: { readonly columns: readonly string[]; readonly note: string };
  /** The rows are taken from those of another table, by its id. */
  readonly excerpt?: {
    readonly of: string;
    readonly rows: (rows: readonly Row[]) => readonly Row[];
  };
}

export interface Figure {
  /** Ids of the count columns that it follows from. */
  readonly from: readonly string[];
  /** Ids of the columns that it fills. */
  readonly to: readonly string[];
  /** Whom a denominator counts that stands in no column: where it is withheld, so is the figure. */
  readonly of?: (row: readonly Cell[]) => Population;
  /**
   * The figures from the counts, in the order of `from`; `was` holds the exact figures, whose
   * denominators are passed through `shown`. Without it they stay as they are while their counts are
   * shown exactly.
   */
  readonly make?: (
    counts: readonly number[],
    was: readonly Cell[],
    shown: (count: number) => number,
  ) => readonly Cell[];
}

interface Brief {
  /** Places of rows, in order. */
  readonly rows: (rows: Rows) => readonly number[];
  /** In place of the table's own. */
  readonly crosstab?: Crosstab;
  /** What that is, within a sentence: "the 25 themes raised by most". */
  readonly what: string;
}

interface Crosstab {
  readonly rows: readonly string[];
  readonly columns: string;
  readonly cells: readonly string[];
}

/** A picture of a table: which of its rows are drawn, in order, and by the columns' ids what of them. */
export type Chart = (BarChart | ColumnChart | DotChart | HeatMap) & {
  /** What it leaves out of the table, as a sentence, for where it is shown. */
  readonly note?: string;
};

export interface BarChart {
  readonly kind: 'bars';
  readonly rows: (rows: Rows) => readonly number[];
  readonly label: string;
  readonly value: string;
  /** The columns of an interval's two ends. */
  readonly ends?: readonly [string, string];
}

/** Values in their order in time, a column a row. */
export interface ColumnChart {
  readonly kind: 'columns';
  readonly rows: (rows: Rows) => readonly number[];
  readonly label: string;
  readonly value: string;
  /** A line behind the column with this label, or behind the last that does not come after it. */
  readonly mark: { readonly after: string; readonly label: string } | undefined;
}

/** A dot a row on a scale that has its nought in it, in groups. */
export interface DotChart {
  readonly kind: 'dots';
  readonly rows: (rows: Rows) => readonly number[];
  readonly group: string;
  readonly label: string;
  readonly value: string;
  /** A column of "yes" and "no": dots are full or hollow. */
  readonly full: string;
}

export interface HeatMap {
  readonly kind: 'heat-map';
  readonly rows: (rows: Rows) => readonly number[];
  readonly row: string;
  readonly column: string;
  /** A column of percentages. */
  readonly value: string;
}

/** A table that has no number yet. */
export type Draft = Omit<Table, 'number'>;

export function draft(
  table: Pick<Draft, 'id' | 'title' | 'base' | 'columns' | 'rows'> & Partial<Draft>,
): Draft {
  return { notes: [], crosstab: undefined, chart: undefined, placement: 'page', ...table };
}
