import { listClosed, listQuestions } from '../questionnaire/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import type { Remark } from './draft-questionnaire.js';
import type { GatheredColumn } from './gather-columns.js';
import { counted, firstOf } from '../wording/index.js';

const mostNamed = 6;

/**
 * What a reader of the report must know of how the questionnaire came about, in sentences.
 *
 * @param leftOut how many columns are known and not analysed
 */
export function whatWasAssumed(
  questionnaire: Questionnaire,
  remarks: readonly Remark[],
  columns: readonly GatheredColumn[],
  leftOut: number,
): readonly string[] {
  const { profile, breakdowns = [] } = questionnaire;
  const open = listQuestions(questionnaire).length;
  // The rows of a grid were one question.
  const closed = new Set(listClosed(questionnaire).map(({ id, grid }) => grid?.id ?? id)).size;
  const nameless = columns.filter(
    ({ header, profile: { filled } }) => header === '' && filled > 0,
  ).length;
  const unsure = remarks.filter(({ isUnsure, path }) => isUnsure === true && path.length > 1);
  const names = unsure.map(({ path }) => nameAt(questionnaire, path));
  return [
    `No questionnaire was given. By the columns there are ${counted(open, 'open question')}, ${counted(closed, 'question')} with options and ${counted(profile.length, 'field')} about the respondent; ${counted(leftOut, 'column')} ${leftOut === 1 ? 'is' : 'are'} left out.`,
    breakdowns.length > 0
      ? `Tables are broken down by ${breakdowns.join(' and ')}.`
      : 'No field about the respondent has options, so no table is broken down.',
    ...(names.length > 0 ? [`Unsure: ${firstOf(names, mostNamed)}.`] : []),
    ...howTimesWereRead(columns),
    ...(nameless > 0 ? [`${counted(nameless, 'column')} without a header could not be used.`] : []),
  ];
}

/** Days by which tables and filters go, where the file does not say all of them. */
function howTimesWereRead(columns: readonly GatheredColumn[]): readonly string[] {
  const submitted = columns.find(({ judged }) => judged.kind === 'submitted');
  if (submitted?.times.isAmbiguous === true)
    return [
      `Unsure: no date under "${submitted.header}" shows whether its day or its month comes first; the day was taken to (\`date-order\` in the questionnaire).`,
    ];
  const unread = columns.find(
    ({ judged: { kind, notion }, profile: { filled } }) =>
      kind === 'bookkeeping' && notion === 'submitted' && filled > 0,
  );
  return submitted === undefined && unread !== undefined
    ? [
        `The times under "${unread.header}" could not be read, so no time of submission is known: write them as 2024-03-05 14:30.`,
      ]
    : [];
}

function nameAt(questionnaire: Questionnaire, path: Remark['path']): string {
  let at: unknown = questionnaire;
  let id = '';
  for (const key of path) {
    at = (at as Record<string | number, unknown>)[key];
    if (typeof at === 'object' && at !== null && 'id' in at) id = String(at.id);
  }
  return id;
}
