import type { ColumnHead, ColumnRole } from '../rows.js';
import { gathered } from './gathered.js';
import type { GatheredColumn } from './gathered.js';
import { textOf, widthOf } from './layout.js';
import type { Layout, Recognised, Sample } from './layout.js';

/**
 * SurveyMonkey: a row of questions and below it a row of what each column of a question holds, an
 * option, the row of a grid, or "Response" and "Open-Ended Response" for nothing in particular.
 */
export const surveymonkey: Layout = {
  name: 'SurveyMonkey',
  recognise(sample: Sample): Recognised | undefined {
    const [questions, below, ...rows] = sample;
    if (!/^respondent ?id$/i.test(textOf(questions, 0)) || textOf(below, 0) !== '')
      return undefined;
    const width = widthOf([questions ?? [], below ?? []]);
    if (!isPaired(questions, below, width)) return undefined;
    const columns: GatheredColumn[] = [];
    for (let column = 0; column < width;) {
      let end = column + 1;
      while (end < width && textOf(questions, end) === '') end += 1;
      columns.push(...columnsOf(questions, below, rows, column, end));
      column = end;
    }
    return {
      why: 'below its questions, the second row says what each column of a question holds.',
      headerRows: 2,
      ...gathered(columns),
    };
  },
};

/** What SurveyMonkey itself adds before the questions; nothing stands below. */
const added = new Map<string, ColumnRole>([
  ['respondentid', 'response-id'],
  ['collectorid', 'bookkeeping'],
  ['startdate', 'bookkeeping'],
  ['enddate', 'submitted'],
  ['datecreated', 'bookkeeping'],
  ['datemodified', 'submitted'],
  ['ipaddress', 'personal'],
  ['emailaddress', 'personal'],
  ['firstname', 'personal'],
  ['lastname', 'personal'],
]);

function roleOf(header: string): ColumnRole | undefined {
  return added.get(header.toLowerCase().replaceAll(' ', ''));
}

const placeholder = /^(?:open-ended )?response$/i;
const other = /^other\b/i;

/** Nothing below what SurveyMonkey adds, something below each question, and a sign that it is no response. */
function isPaired(
  questions: readonly string[] | undefined,
  below: readonly string[] | undefined,
  width: number,
): boolean {
  let placeholders = 0;
  let continued = 0;
  for (let column = 0; column < width; column++) {
    const header = textOf(questions, column);
    const label = textOf(below, column);
    if (placeholder.test(label)) placeholders += 1;
    if (header === '' && label !== '') continued += 1;
    const isAdded = roleOf(header) !== undefined || /^custom data/i.test(header);
    if (isAdded ? label !== '' : label === '' && header !== '') return false;
  }
  return placeholders + continued > 0;
}

/** The columns of one question, which are those of the file from `from` to before `to`. */
function columnsOf(
  questions: readonly string[] | undefined,
  below: readonly string[] | undefined,
  rows: Sample,
  from: number,
  to: number,
): GatheredColumn[] {
  const header = textOf(questions, from);
  const role = roleOf(header);
  const all = Array.from({ length: to - from }, (_, at) => from + at);
  // What was written behind "Other (please specify)" stands in the column of that option.
  const written = all.filter((column) => all.length > 1 && other.test(textOf(below, column)));
  const rest = all.filter((column) => !written.includes(column));
  const headOf = (column: number): ColumnHead => {
    const label = textOf(below, column);
    return { header, detail: label === '' || placeholder.test(label) ? undefined : label, role };
  };
  const isChoice =
    rest.length > 1 &&
    rows.some((row) => rest.some((column) => textOf(row, column) !== '')) &&
    rest.every((column) => holdsOnly(rows, column, textOf(below, column)));
  return [
    ...(isChoice
      ? [{ head: { header, options: rest.map((column) => textOf(below, column)) }, from: rest }]
      : rest.map((column) => ({ head: headOf(column), from: column }))),
    ...written.map((column) => ({
      head: { ...headOf(column), role: 'other-text' as const },
      from: column,
    })),
  ];
}

function holdsOnly(rows: Sample, column: number, label: string): boolean {
  return rows.every((row) => ['', label].includes(textOf(row, column)));
}
