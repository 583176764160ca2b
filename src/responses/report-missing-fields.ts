import { breakdownsOf } from '../questionnaire/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import type { IssueReport } from '../issues/index.js';
import type { ColumnPlan } from './columns.js';

/**
 * Warns of a file without a column for a field that tables are broken down by: its respondents would look like
 * people who do not say where they belong.
 */
export function reportMissingFields(
  plan: ColumnPlan,
  questionnaire: Questionnaire,
  report: (report: Omit<IssueReport, 'file'>) => void,
): void {
  const breakdowns = breakdownsOf(questionnaire);
  questionnaire.profile.forEach(({ id, kind, question }, place) => {
    if (plan.profile[place] !== undefined || !breakdowns.includes(id)) return;
    // Of consent more is told.
    if (kind === 'publication' || kind === 'confidentiality') return;
    report({
      code: 'missing-field',
      field: id,
      message: `No column holds "${question}": every respondent of this file counts as "Not stated".`,
      hint: 'If the header has another wording now, give it under "also" of the field.',
    });
  });
}
