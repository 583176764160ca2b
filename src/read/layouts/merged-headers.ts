import { gathered } from './gathered.js';
import type { GatheredColumn } from './gathered.js';
import { textOf, widthOf } from './layout.js';
import type { Layout, Recognised, Sample } from './layout.js';
import { counted } from '../../wording/index.js';

/**
 * A header that stands over several columns, the others blank: what becomes of merged cells, and of
 * exports of SurveyMonkey whose second header row was taken out.
 */
export const mergedHeaders: Layout = {
  name: 'Merged headers',
  recognise(sample: Sample): Recognised | undefined {
    const [header, ...rows] = sample;
    const width = widthOf(sample.slice(0, 1));
    const columns: GatheredColumn[] = [];
    let merged = 0;
    for (let column = 0; column < width;) {
      let end = column + 1;
      while (end < width && textOf(header, end) === '') end += 1;
      const made = textOf(header, column) === '' ? undefined : merge(header, rows, column, end);
      if (made) merged += 1;
      columns.push(...(made ?? separate(header, column, end)));
      column = end;
    }
    if (merged === 0) return undefined;
    return {
      why: `${counted(merged, 'header stands', 'headers stand')} over several columns with values of one kind.`,
      headerRows: 1,
      ...gathered(columns),
    };
  },
};

function separate(
  header: readonly string[] | undefined,
  from: number,
  to: number,
): GatheredColumn[] {
  return Array.from({ length: to - from }, (_, at) => ({
    head: { header: textOf(header, from + at) },
    from: from + at,
  }));
}

/** The columns under one header if their values belong together. */
function merge(
  header: readonly string[] | undefined,
  rows: Sample,
  from: number,
  to: number,
): GatheredColumn[] | undefined {
  if (to - from < 2) return undefined;
  const all = Array.from({ length: to - from }, (_, at) => from + at);
  const values = all.map((column) => countsOf(rows, column));
  const question = textOf(header, from);
  if (isSpreadChoice(values)) return [{ head: { header: question }, from: all }];
  if (!isGrid(values)) return undefined;
  return all.map((column) => ({
    head: { header: question, detail: `column ${column - from + 1}` },
    from: column,
  }));
}

/** How often each value stands in a column. */
type Counts = ReadonlyMap<string, number>;

function countsOf(rows: Sample, column: number): Counts {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = textOf(row, column);
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** One option a column: it holds that one or nothing, and most options were chosen more than once. */
function isSpreadChoice(columns: readonly Counts[]): boolean {
  const options = columns.flatMap((counts) => [...counts.keys()]);
  const repeated = columns.filter((counts) => [...counts.values()].some((count) => count > 1));
  return (
    columns.every(({ size }) => size <= 1) &&
    new Set(options).size === options.length &&
    repeated.length > 1 &&
    2 * repeated.length >= columns.length
  );
}

/** How many answers a scale may have. */
const longestScale = 20;

/** The same few answers in every column, each of them twice or more on average. */
function isGrid(columns: readonly Counts[]): boolean {
  const [first] = columns;
  const scale = new Set(columns.flatMap((counts) => [...counts.keys()]));
  const answers = columns.flatMap((counts) => [...counts.values()]).reduce((a, b) => a + b, 0);
  return (
    scale.size > 1 &&
    scale.size <= longestScale &&
    answers >= 2 * scale.size &&
    columns.every(
      (counts) => counts.size > 1 && [...counts.keys()].some((value) => first!.has(value)),
    )
  );
}
