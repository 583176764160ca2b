import { listClosed, listQuestions } from '../questionnaire/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import type { Remark } from './draft-questionnaire.js';
import type { GatheredColumn } from './gather-columns.js';

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
  const closed = listClosed(questionnaire).length;
  const nameless = columns.filter(
    ({ header, profile: { filled } }) => header === '' && filled > 0,
  ).length;
  const unsure = remarks.filter(({ text, path }) => text.startsWith('unsure') && path.length > 1);
  const names = unsure.map(({ path }) => nameAt(questionnaire, path));
  return [
    `No questionnaire was given. By the columns there are ${counted(open, 'open question')}, ${counted(closed, 'question')} with options and ${counted(profile.length, 'field')} about the respondent; ${counted(leftOut, 'column')} ${leftOut === 1 ? 'is' : 'are'} left out.`,
    breakdowns.length > 0
      ? `Tables are broken down by ${breakdowns.join(' and ')}.`
      : 'No field about the respondent has options, so no table is broken down.',
    ...(names.length > 0
      ? [
          `Unsure: ${names.slice(0, mostNamed).join(', ')}${names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''}.`,
        ]
      : []),
    ...(nameless > 0 ? [`${counted(nameless, 'column')} without a header could not be used.`] : []),
  ];
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
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
