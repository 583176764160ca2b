import type { ColumnHead } from '../read/index.js';
import type { ColumnClass } from './column-class.js';
import type { ColumnFacts } from './classify-column.js';

/** Columns next to each other that share a question and its options are the rows of one grid. */
export function findGrids(
  columns: readonly ColumnFacts[],
  classes: readonly ColumnClass[],
): readonly ColumnClass[] {
  const result = [...classes];
  for (let from = 0; from < columns.length;) {
    const question = sharedQuestion(columns, classes, from);
    let to = from + 1;
    if (question !== undefined) {
      while (to < columns.length && isRow(columns, classes, from, to, question)) to += 1;
      for (let place = from; place < to; place++) {
        result[place] = {
          ...classes[place]!,
          kind: 'closed',
          reason: `a row of a grid: columns ${from + 1} to ${to} share their question and options`,
          grid: { question: trimmed(question), row: rowOf(columns[place]!.head, question) },
        };
      }
    }
    from = to;
  }
  return result;
}

/** What the headers of a column and the next begin with, when both are rows of one grid. */
function sharedQuestion(
  columns: readonly ColumnFacts[],
  classes: readonly ColumnClass[],
  from: number,
): string | undefined {
  if (from + 1 >= columns.length) return undefined;
  const [a, b] = [columns[from]!.head, columns[from + 1]!.head];
  const question = a.detail === undefined ? sharedBeginning(a.header, b.header) : a.header;
  return question !== undefined && isRow(columns, classes, from, from + 1, question)
    ? question
    : undefined;
}

const shortestQuestion = 12;

/** The beginning that two headers share, up to where a row can begin: "[", ":", " - " and the like. */
function sharedBeginning(a: string, b: string): string | undefined {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  if (shared === a.length || shared === b.length) return undefined;
  const beginning = a.slice(0, shared);
  const isBracketed = a.endsWith(']') && b.endsWith(']');
  const ends = [...beginning.matchAll(isBracketed ? /\[/g : /[?:.|]\s*(?:[-–—]\s+)?|\s[-–—]\s+/g)];
  const end = ends.at(-1);
  const length = end === undefined ? 0 : end.index + end[0].length;
  return length >= shortestQuestion ? beginning.slice(0, length) : undefined;
}

function isRow(
  columns: readonly ColumnFacts[],
  classes: readonly ColumnClass[],
  first: number,
  place: number,
  question: string,
): boolean {
  const { head } = columns[place]!;
  const [a, b] = [classes[first]!, classes[place]!];
  const isUnder =
    head.detail === undefined ? head.header.startsWith(question) : head.header === question;
  return (
    isUnder &&
    rowOf(head, question) !== '' &&
    isSingle(a) &&
    isSingle(b) &&
    overlap(a.choice!.options, b.choice!.options) >= 0.5
  );
}

function rowOf({ header, detail }: ColumnHead, question: string): string {
  return (detail ?? header.slice(question.length)).replace(/\]\s*$/, '').trim();
}

function trimmed(question: string): string {
  return question.replace(/[\s[|:–—-]+$/u, '').replace(/(?<=[?!])\.$/, '');
}

function isSingle({ kind, choice }: ColumnClass): boolean {
  return (kind === 'closed' || kind === 'profile') && choice?.kind === 'one-of';
}

/** The share of the shorter list that the other has too. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((option) => b.includes(option)).length;
  return shared / Math.max(1, Math.min(a.length, b.length));
}
