import type { Questionnaire } from '../questionnaire/index.js';
import type { IssueReport } from '../issues/index.js';
import type { ColumnPlan } from './columns.js';

/**
 * Warns of a file without a column for a question of consent. By caution nothing of it is quoted, and
 * whoever reads the report must know that nobody asked for that.
 *
 * @param isHeaded the file names all of its columns; in JSON a key that is missing is a blank
 */
export function reportMissingConsent(
  plan: ColumnPlan,
  { profile }: Questionnaire,
  isHeaded: boolean,
  report: (report: Omit<IssueReport, 'file'>) => void,
): void {
  profile.forEach((field, place) => {
    if (field.kind !== 'publication' && field.kind !== 'confidentiality') return;
    if (plan.profile[place] !== undefined) return;
    // Where a reason is asked for, a JSON record without one asks for no confidentiality.
    if (!isHeaded && field.kind === 'confidentiality' && field.required !== true) return;
    report({
      code: 'missing-consent',
      field: field.id,
      message: `No column holds "${field.question}": every response of this file is treated as confidential, though nobody asked for it.`,
      hint: 'Export the file with that question, or give its header under "also". If these respondents were never asked, take the field out of the questionnaire for them.',
    });
  });
}
