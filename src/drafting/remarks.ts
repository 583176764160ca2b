import { listLanguages } from '../columns/index.js';
import type { Remark } from './draft-questionnaire.js';
import type { GatheredColumn } from './gather-columns.js';
import { counted } from '../wording/index.js';

/** What a person should look at in one column. */
export function remarksOn(
  { judged, also, profile, languages }: GatheredColumn,
  path: readonly (string | number)[],
): readonly Remark[] {
  const { certainty, reason, choice } = judged;
  const doubts = (choice?.doubts ?? []).slice(0, mostDoubts);
  const lines = [
    ...(certainty === 'unsure' ? [`unsure: ${reason}`] : []),
    ...(certainty === 'likely' && profile.filled < 12
      ? [`few answers: ${reason.split('; ')[0]!}`]
      : []),
    ...doubts.map((doubt) => `unsure: ${doubt}`),
    ...(choice !== undefined && choice.others > 0
      ? [
          `${counted(choice.others, 'other answer was', 'other different answers were')} written; the options are those that recur`,
        ]
      : []),
    ...(choice?.scale === 'figures'
      ? ['numbers: if they are codes, give each its words, as in { code: 1, text: Resident }']
      : []),
    ...(languages.length > 1 ? [`answers in ${listLanguages(languages)}`] : []),
    ...(also.length > 0 ? ['taken for one question with other headers: see "also"'] : []),
  ];
  const isUnsure = certainty === 'unsure' || doubts.length > 0;
  return lines.length === 0 ? [] : [{ path, text: lines.join('\n'), isUnsure }];
}

const mostDoubts = 3;
