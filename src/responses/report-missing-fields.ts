import { breakdownsOf } from '../questionnaire/index.js';
import type { ProfileField, Questionnaire } from '../questionnaire/index.js';
import type { IssueReport } from '../issues/index.js';
import type { ColumnPlan } from './columns.js';

type Report = (report: Omit<IssueReport, 'file'>) => void;

/**
 * Warns of a file without a column for a question of consent, or for a field that tables are broken down by. By caution
 * nothing of the first is quoted, and the respondents of the second would look like people who do not say where they
 * belong: whoever reads the report must know that nobody asked for that.
 *
 * @param isHeaded the file names all of its columns; in JSON a key that is missing is a blank
 */
export function reportMissingFields(
  plan: ColumnPlan,
  questionnaire: Questionnaire,
  isHeaded: boolean,
  report: Report,
): void {
  const missing = questionnaire.profile.filter((_, place) => plan.profile[place] === undefined);
  for (const field of missing.filter(isOfConsent)) {
    // Where a reason is asked for, a JSON record without one asks for no confidentiality.
    if (!isHeaded && field.kind === 'confidentiality' && field.required !== true) continue;
    report({
      code: 'missing-consent',
      field: field.id,
      message: `No column holds "${field.question}": every response of this file is treated as confidential, though nobody asked for it.`,
      hint: 'Export the file with that question, or give its header under "also". If these respondents were never asked, take the field out of the questionnaire for them.',
    });
  }
  // In the long layout a field may be asked in a row.
  if (!isHeaded || plan.long !== undefined) return;
  const breakdowns = breakdownsOf(questionnaire);
  for (const { id, question } of missing.filter((field) => !isOfConsent(field))) {
    if (!breakdowns.includes(id)) continue;
    report({
      code: 'missing-field',
      field: id,
      message: `No column holds "${question}": every respondent of this file counts as "Not stated".`,
      hint: 'If the header has another wording now, give it under "also" of the field.',
    });
  }
}

function isOfConsent({ kind }: ProfileField): boolean {
  return kind === 'publication' || kind === 'confidentiality';
}
