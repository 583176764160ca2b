import type { ColumnHead } from '../rows.js';
import type { GatheredColumn } from './gathered.js';
import { gathered } from './gathered.js';
import { textOf } from './layout.js';
import type { Recognised, Sample } from './layout.js';
import { withOther } from './written-other.js';

/** How a platform marks what was chosen, where it does not repeat the option. */
export interface Marks {
  readonly chosen: RegExp;
  /** What stands in the columns of the options that were not chosen; undefined where they are blank. */
  readonly notChosen?: RegExp;
}

/** What any table may mark choices with: nobody writes these for an answer of their own. */
const ticks: Marks = {
  chosen: /^(?:1|x|✓|✔|true|checked|selected|ticked)$/i,
  notChosen: /^(?:0|false|unchecked|not selected|unselected|not ticked|unticked)$/i,
};
/** A question that says so has several choices, and yes is one of them. */
const asksForSeveral = /\b(?:select|choose|tick|check|mark)\b.{0,20}\ball\b|all that apply/i;
const ticksOrYes: Marks = {
  chosen: new RegExp(`^y(?:es)?$|${ticks.chosen.source}`, 'i'),
  notChosen: new RegExp(`^no?$|${ticks.notChosen!.source}`, 'i'),
};

/**
 * Joins the columns of questions with several choices: one question, a column for each option, and in it the option
 * itself, or a mark of the platform or of any table, or a blank. What was written behind "other" stays a column of its
 * own.
 *
 * @param heads with grids already split into their question and rows
 * @param rows the first responses
 */
export function joinChoices(
  heads: readonly ColumnHead[],
  rows: Sample,
  marks?: Marks,
): Pick<Recognised, 'heads' | 'toCells'> {
  const columns: GatheredColumn[] = [];
  let isJoined = false;
  for (let from = 0; from < heads.length;) {
    let to = from + 1;
    while (to < heads.length && isSameQuestion(heads[from]!, heads[to]!)) to += 1;
    const group = Array.from({ length: to - from }, (_, at) => from + at);
    const joined = join(heads, rows, group, marks);
    isJoined ||= joined !== undefined;
    columns.push(...(joined ?? group.map((column) => ({ head: heads[column]!, from: column }))));
    from = to;
  }
  return isJoined ? gathered(columns) : { heads };
}

function isSameQuestion(a: ColumnHead, b: ColumnHead): boolean {
  return a.detail !== undefined && b.detail !== undefined && a.header === b.header;
}

function join(
  heads: readonly ColumnHead[],
  rows: Sample,
  group: readonly number[],
  marks: Marks | undefined,
): GatheredColumn[] | undefined {
  const written = group.filter((column) => isWritten(heads[column]!, rows, column));
  const options = group.filter(
    (column) => heads[column]!.role === undefined && !written.includes(column),
  );
  if (options.length < 2 || options.length + written.length < group.length) return undefined;
  const labels = options.map((column) => heads[column]!.detail!);
  const cells = rows.map((row) => options.map((column) => textOf(row, column)));
  const { header, code } = heads[options[0]!]!;
  const usual = asksForSeveral.test(header) ? ticksOrYes : ticks;
  const found = [...(marks === undefined ? [] : [marks]), usual].find((each) =>
    areMarks(cells, each),
  );
  if (found === undefined && !areLabels(cells, labels)) return undefined;
  const shared = code?.replace(/(?:_\d+|\[\w+\])$/, '');
  const { options: offered, ...other } = withOther(
    labels,
    written.map((column) => ({ column, label: heads[column]!.detail ?? '' })),
  );
  return [
    {
      head: { header, ...(shared === undefined ? {} : { code: shared }), options: offered },
      from: options,
      ...other,
      ...(found === undefined ? {} : { marked: { labels, ...found } }),
    },
    ...written.map((column) => ({
      head: { ...heads[column]!, role: 'other-text' as const },
      from: column,
    })),
  ];
}

/** The column of "other" holds what was written there, where it is not marked like the rest. */
function isWritten({ role, detail }: ColumnHead, rows: Sample, column: number): boolean {
  if (role === 'other-text') return true;
  if (role !== undefined || !/^(?:if )?other\b|\bspecify\b/i.test(detail ?? '')) return false;
  const { chosen, notChosen } = ticksOrYes;
  return rows.some((row) => {
    const text = textOf(row, column);
    return text !== '' && text !== detail && !chosen.test(text) && !notChosen!.test(text);
  });
}

/** The ticks of these columns, where they hold nothing else. */
export function ticksIn(rows: Sample, columns: readonly number[]): Marks | undefined {
  const cells = rows.map((row) => columns.map((column) => textOf(row, column)));
  return areMarks(cells, ticks) ? ticks : undefined;
}

function areLabels(rows: readonly (readonly string[])[], labels: readonly string[]): boolean {
  return (
    rows.some((row) => row.some((cell) => cell !== '')) &&
    rows.every((row) => row.every((cell, at) => cell === '' || cell === labels[at]))
  );
}

/**
 * Every respondent marks all options as chosen or not, or some of them and leaves the others blank. Where
 * all is marked and nothing ever left out, it may be a grid in which all answer alike.
 */
function areMarks(rows: readonly (readonly string[])[], { chosen, notChosen }: Marks): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const isWhole = (row: readonly string[]): boolean =>
    notChosen !== undefined && row.every((cell) => chosen.test(cell) || notChosen.test(cell));
  const isPartly = (row: readonly string[]): boolean =>
    row.every((cell) => cell === '' || chosen.test(cell));
  return (
    filled.some((row) => row.some((cell) => chosen.test(cell))) &&
    filled.some((row) => !row.every((cell) => chosen.test(cell))) &&
    (filled.every(isPartly) || filled.every(isWhole))
  );
}
