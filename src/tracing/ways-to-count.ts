import { schemeOf } from '../call/code-call.js';
import type { CodedAnswer } from '../coding/index.js';
import { evidenceMarks } from '../evidence/index.js';
import { listClosed } from '../questionnaire/index.js';
import { evidenceTitles } from '../tables/index.js';
import type { Population } from '../tables/index.js';
import { dayOf, isSubstantive } from '../tallies/index.js';
import { listThemes } from '../themes/index.js';
import { campaigners, concerned, repeaters, users } from './found-by-analyses.js';
import { given, those } from './membership.js';
import type { Asked, Membership } from './membership.js';

/** By what a population did, how its members are known: what tallies count in bulk, response by response. */
export const waysToCount: Readonly<Record<Population['kind'], (asked: Asked) => Membership>> = {
  response: () => those(() => false),
  responded: (asked) => {
    const answered = waysToCount.answered(asked);
    return (response) => answered(response) ?? [];
  },
  answered: (asked) => given(asked, isSubstantive),
  theme: (asked) => {
    const { codeFrame } = asked.settings;
    const themes = listThemes(codeFrame);
    const place = themes.findIndex(({ id }) => id === asked.population.item);
    return given(asked, (answer) => bears(answer, schemeOf.themes, place));
  },
  'no-theme': (asked) => {
    const answered = waysToCount.answered(asked);
    const raising = given(asked, ({ marks }) => marks[schemeOf.themes]!.length > 0);
    return (response) => (raising(response) ? undefined : answered(response));
  },
  sign: (asked) => {
    const place = evidenceMarks.findIndex((sign) => evidenceTitles[sign] === asked.population.item);
    return given(asked, (answer) => bears(answer, schemeOf.evidence, place));
  },
  keyword: users,
  'keyword-without-theme': (asked) => {
    const using = users(asked);
    const without = waysToCount['no-theme'](asked);
    return (response) => (without(response) ? using(response) : undefined);
  },
  matter: concerned,
  'non-answer': (asked) => given(asked, ({ kind }) => kind === 'non-answer'),
  referral: (asked) => given(asked, ({ kind }) => kind === 'referral'),
  empty: (asked) => given(asked, (answer) => !isSubstantive(answer)),
  blank: (asked) => {
    const answers = given(asked, () => true);
    return those((response) => answers(response) === undefined);
  },
  language: (asked) =>
    given(asked, (answer) => isSubstantive(answer) && answer.language === asked.population.item),
  detail: (asked) => {
    const kind = /^\[(.*)\]$/.exec(asked.population.item ?? '')?.[1];
    return given(asked, ({ removed }) =>
      kind === undefined ? removed !== undefined : removed?.some((one) => one === kind) === true,
    );
  },
  chose: ({ population: { question, item }, settings }) => {
    const place = listClosed(settings.questionnaire).findIndex(({ id }) => id === question);
    return those(({ choices }) => {
      const chosen = choices[place]!;
      return item === undefined ? chosen.length > 0 : chosen.includes(item);
    });
  },
  day: ({ population: { item = '' } }) => those((response) => dayOf(response) === item),
  until: ({ population: { item = '' } }) =>
    those((response) => {
      const day = dayOf(response);
      return day !== undefined && day <= item;
    }),
  campaign: campaigners,
  repeated: repeaters,
};

function bears(answer: CodedAnswer, scheme: number, mark: number): boolean {
  return isSubstantive(answer) && answer.marks[scheme]!.includes(mark);
}
