import type { Row } from '../read/index.js';
import { cellAt, profileCells, textAt } from './columns.js';
import type { ColumnPlan } from './columns.js';
import type { Submission } from './submission.js';

/** The submission in one row of the wide layout: one row a respondent, one column a question. */
export function fromWideRow(row: Row, plan: ColumnPlan, id: string): Submission {
  return {
    id,
    row: row.number,
    submitted: textAt(row, plan.submitted),
    profile: profileCells(row, plan),
    answers: plan.questions.map((column) => textAt(row, column)),
    choices: plan.closed.map((column) => cellAt(row, column)),
  };
}
