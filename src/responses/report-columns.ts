import { listClosed, listQuestions } from '../questionnaire/index.js';
import type { ColumnMatch, Questionnaire } from '../questionnaire/index.js';
import type { IssueReport } from '../issues/index.js';
import { WinnowError } from '../issues/index.js';
import { notionOf } from '../notions/index.js';
import type { ColumnPlan } from './columns.js';
import { redactPatterns } from './redact.js';
import { shortened } from '../wording/index.js';

/** In a message, in characters. */
const longestHeader = 80;

/**
 * Reports columns that were not matched, or only nearly, and questions without a column.
 *
 * @throws WinnowError `no-questions` when there is nothing to analyse
 */
export function reportColumns(
  plan: ColumnPlan,
  questionnaire: Questionnaire,
  file: string,
  report: (report: IssueReport) => void,
): void {
  const questions = [
    ...listQuestions(questionnaire).map(({ id }, place) => ({ id, column: plan.questions[place] })),
    ...listClosed(questionnaire).map(({ id }, place) => ({ id, column: plan.closed[place] })),
  ];
  const hasQuestions = questions.length > 0;
  if (!plan.long && hasQuestions && questions.every(({ column }) => column === undefined)) {
    throw new WinnowError(
      'no-questions',
      `${file}: no column is a question of "${questionnaire.title}".`,
      'Run `winnow inspect` to see the columns, and give the questionnaire that was used with --questionnaire.',
    );
  }
  for (const match of plan.matches) reportMatch(match, file, report);
  if (plan.long) return;
  for (const { id, column } of questions) {
    if (column !== undefined) continue;
    report({
      code: 'missing-column',
      file,
      field: id,
      message: `No column holds question ${id}.`,
      hint: 'It counts as blank for every response of this file.',
    });
  }
}

function reportMatch(
  { header, how, target, name, similarity }: ColumnMatch,
  file: string,
  report: (report: IssueReport) => void,
): void {
  // Without its header, a file's first row is a respondent's.
  const column = shortened(redactPatterns(header), longestHeader);
  const alike = similarity === undefined ? '' : `, ${Math.round(similarity * 100)} % alike`;
  const at = { file, column };
  const hint = 'Give the exact header under "also" in the questionnaire to settle it.';
  if (how === 'near') {
    const field = target !== undefined && 'id' in target ? { field: target.id } : {};
    report({
      ...at,
      ...field,
      code: 'near-match',
      message: `"${column}" was taken for ${name}${alike}.`,
      hint,
    });
  } else if (how === 'repeated') {
    report({
      ...at,
      code: 'column-conflict',
      message: `"${column}" looks like ${name}, which another column holds already; it is not used.`,
      hint: 'If it asks something else, add that question to the questionnaire; if not, take one of the two columns out of the file.',
    });
  } else if (how === 'unmatched' && header.trim() !== '') {
    report({
      ...at,
      code: 'unmatched-column',
      message: `"${column}" matches nothing in the questionnaire and is not used; the nearest is ${name}${alike}.`,
      hint:
        notionOf(header)?.about === 'person'
          ? `If it holds personal details, declare it as a field of "kind: personal": they are not taken out of the answers otherwise.`
          : hint,
    });
  }
}
