import type { ColumnHead, ColumnRole } from '../rows.js';
import type { GatheredColumn } from './gathered.js';
import { textOf, widthOf } from './layout.js';
import type { Sample } from './layout.js';
import { ticksIn } from './spread-choices.js';
import { withOther } from './written-other.js';

/** What stands below a question that has one column of its own. */
export const placeholder = /^(?:open-ended )?response$/i;
const other = /^other\b/i;

/**
 * The columns of a table whose second row says what each column of a question holds: an option, the row of a
 * grid, or nothing in particular. The question stands over the first of its columns.
 *
 * @param sample both rows, and the first responses
 * @param roleOf what is known of a column by its header
 */
export function columnsUnderTwoRows(
  [questions, below, ...rows]: Sample,
  roleOf: (header: string) => ColumnRole | undefined,
): GatheredColumn[] {
  const width = widthOf([questions ?? [], below ?? []]);
  const columns: GatheredColumn[] = [];
  for (let column = 0; column < width;) {
    let end = column + 1;
    while (end < width && textOf(questions, end) === '') end += 1;
    const header = textOf(questions, column);
    columns.push(...columnsOf({ header, role: roleOf(header) }, below, rows, column, end));
    column = end;
  }
  return columns;
}

/** The columns of one question, which are those of the file from `from` to before `to`. */
function columnsOf(
  { header, role }: ColumnHead,
  below: readonly string[] | undefined,
  rows: Sample,
  from: number,
  to: number,
): GatheredColumn[] {
  const all = Array.from({ length: to - from }, (_, at) => from + at);
  // What was written behind "Other (please specify)" stands in the column of that option.
  const written = all.filter(
    (column) =>
      all.length > 1 && other.test(textOf(below, column)) && !isChosen(rows, column, below),
  );
  const rest = all.filter((column) => !written.includes(column));
  const headOf = (column: number): ColumnHead => {
    const label = textOf(below, column);
    return { header, detail: label === '' || placeholder.test(label) ? undefined : label, role };
  };
  const isChoice =
    rest.length > 1 &&
    rows.some((row) => rest.some((column) => textOf(row, column) !== '')) &&
    rest.every((column) => holdsOnly(rows, column, textOf(below, column)));
  const labels = rest.map((column) => textOf(below, column));
  const marks = rest.length > 1 && !labels.includes('') ? ticksIn(rows, rest) : undefined;
  const { options, ...beside } = withOther(
    labels,
    written.map((column) => ({ column, label: textOf(below, column) })),
  );
  return [
    ...(isChoice || marks !== undefined
      ? [
          {
            head: { header, options },
            from: rest,
            ...beside,
            ...(marks === undefined ? {} : { marked: { labels, ...marks } }),
          },
        ]
      : rest.map((column) => ({ head: headOf(column), from: column }))),
    ...written.map((column) => ({
      head: { ...headOf(column), role: 'other-text' as const },
      from: column,
    })),
  ];
}

/** "Other health professional" where respondents chose it and wrote nothing. */
function isChosen(rows: Sample, column: number, below: readonly string[] | undefined): boolean {
  const label = textOf(below, column);
  return rows.some((row) => textOf(row, column) === label) && holdsOnly(rows, column, label);
}

/** Whether a column of responses holds its label or nothing. */
export function holdsOnly(rows: Sample, column: number, label: string): boolean {
  return rows.every((row) => ['', label].includes(textOf(row, column)));
}
