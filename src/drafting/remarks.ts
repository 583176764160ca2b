import { listLanguages } from '../columns/index.js';
import type { Remark } from './draft-questionnaire.js';
import type { GatheredColumn } from './gather-columns.js';

/** What a person should look at in one column. */
export function remarksOn(
  { judged, also, profile, languages }: GatheredColumn,
  path: readonly (string | number)[],
): readonly Remark[] {
  const { certainty, reason, choice } = judged;
  const lines = [
    ...(certainty === 'unsure' ? [`unsure: ${reason}`] : []),
    ...(certainty === 'likely' && profile.filled < 12
      ? [`few answers: ${reason.split('; ')[0]!}`]
      : []),
    ...(choice?.doubts ?? []).slice(0, mostDoubts).map((doubt) => `unsure: ${doubt}`),
    ...(choice !== undefined && choice.others > 0
      ? [
          `${choice.others} other ${choice.others === 1 ? 'answer was' : 'different answers were'} written; the options are those that recur`,
        ]
      : []),
    ...(choice?.scale === 'figures'
      ? ['numbers: if they are codes, give each its words, as in { code: 1, text: Resident }']
      : []),
    ...(languages.length > 1 ? [`answers in ${listLanguages(languages)}`] : []),
    ...(also.length > 0 ? ['taken for one question with other headers: see "also"'] : []),
  ];
  return lines.length === 0 ? [] : [{ path, text: lines.join('\n') }];
}

const mostDoubts = 3;

/** Whether any of them asks for a look at what may be something else. */
export function isUnsure(remarks: readonly Remark[]): boolean {
  return remarks.some(({ text }) => /^unsure\b/m.test(text));
}
