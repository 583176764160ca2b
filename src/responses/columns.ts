import { listClosed, listQuestions, matchColumns } from '../questionnaire/index.js';
import type { ColumnMatch, Questionnaire } from '../questionnaire/index.js';
import type { Cell, Row } from '../read/index.js';
import { cellText } from '../read/index.js';

/** Where everything stands in the rows of one file. */
export interface ColumnPlan {
  readonly matches: readonly ColumnMatch[];
  readonly responseId: number | undefined;
  readonly submitted: number | undefined;
  /** By place of the profile field in the questionnaire. */
  readonly profile: readonly (number | undefined)[];
  /** By place of the question in the questionnaire. */
  readonly questions: readonly (number | undefined)[];
  /** By place of the closed question. */
  readonly closed: readonly (number | undefined)[];
  /** In the long layout, one row an answer: which question, and the answer. */
  readonly long: { readonly asked: number; readonly answer: number } | undefined;
}

export function planColumns(headers: readonly string[], questionnaire: Questionnaire): ColumnPlan {
  const matches = matchColumns(headers, questionnaire);
  const columns = new Map<string, number>();
  for (const { target, column } of matches)
    if (target !== undefined) columns.set(keyOf(target), columns.get(keyOf(target)) ?? column);
  const columnOf = (target: Target): number | undefined => columns.get(keyOf(target));
  const asked = columnOf({ kind: 'asked' });
  const answer = columnOf({ kind: 'answer' });
  return {
    matches,
    responseId: columnOf({ kind: 'response-id' }),
    submitted: columnOf({ kind: 'submitted' }),
    profile: questionnaire.profile.map(({ id }) => columnOf({ kind: 'profile', id })),
    questions: listQuestions(questionnaire).map(({ id }) => columnOf({ kind: 'question', id })),
    closed: listClosed(questionnaire).map(({ id }) => columnOf({ kind: 'closed', id })),
    long: asked !== undefined && answer !== undefined ? { asked, answer } : undefined,
  };
}

type Target = NonNullable<ColumnMatch['target']>;

function keyOf(target: Target): string {
  return 'id' in target ? `${target.kind} ${target.id}` : target.kind;
}

/** The cell as one text. */
export function textAt(row: Row, column: number | undefined): string {
  return cellText(cellAt(row, column));
}

export function cellAt(row: Row, column: number | undefined): Cell {
  return column === undefined ? '' : (row.cells[column] ?? '');
}

/** By place of the profile field its cell; undefined where the file has no column for it. */
export function profileCells(row: Row, { profile }: ColumnPlan): readonly (Cell | undefined)[] {
  return profile.map((column) => (column === undefined ? undefined : cellAt(row, column)));
}
