import { listClosed, listQuestions, matchColumns } from '../questionnaire/index.js';
import type { ColumnMatch, Questionnaire } from '../questionnaire/index.js';
import type { Cell, Row } from '../read/index.js';

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
  const columnOf = (
    isWanted: (target: NonNullable<ColumnMatch['target']>) => boolean,
  ): number | undefined =>
    matches.find(({ target }) => target !== undefined && isWanted(target))?.column;
  const asked = columnOf((target) => target.kind === 'asked');
  const answer = columnOf((target) => target.kind === 'answer');
  return {
    matches,
    responseId: columnOf((target) => target.kind === 'response-id'),
    submitted: columnOf((target) => target.kind === 'submitted'),
    profile: questionnaire.profile.map(({ id }) =>
      columnOf((target) => target.kind === 'profile' && target.id === id),
    ),
    questions: listQuestions(questionnaire).map(({ id }) =>
      columnOf((target) => target.kind === 'question' && target.id === id),
    ),
    closed: listClosed(questionnaire).map(({ id }) =>
      columnOf((target) => target.kind === 'closed' && target.id === id),
    ),
    long: asked !== undefined && answer !== undefined ? { asked, answer } : undefined,
  };
}

/** The cell as one text. */
export function textAt(row: Row, column: number | undefined): string {
  const cell = cellAt(row, column);
  return typeof cell === 'string' ? cell : cell.join('; ');
}

export function cellAt(row: Row, column: number | undefined): Cell {
  return column === undefined ? '' : (row.cells[column] ?? '');
}
