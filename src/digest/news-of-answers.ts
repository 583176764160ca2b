import { schemeOf } from '../analyse.js';
import type { AnalyseSettings } from '../analyse.js';
import type { CodedResponse } from '../coding/index.js';
import { listQuestions } from '../questionnaire/index.js';
import { listThemes } from '../themes/index.js';
import { risesOf } from './rises.js';
import type { Contrast } from './rises.js';
import type { Digest } from './schema.js';

/** A respondent who counts, and how tonight sees them. */
export interface Respondent {
  readonly response: CodedResponse;
  readonly isFresh: boolean;
  /** Sent in a letter that others sent too: such answers rise together, and are told of as a campaign. */
  readonly isCampaigner: boolean;
}

/** Questions that a larger share of the new respondents answers. */
export function gainingQuestions(
  respondents: readonly Respondent[],
  { questionnaire }: AnalyseSettings,
): Digest['questions'] {
  const questions = listQuestions(questionnaire);
  const contrasts = contrastEach(
    respondents.filter(({ isCampaigner }) => !isCampaigner),
    questions.length,
    ({ answers }) => new Set(answers.filter(isSubstantive).map(({ question }) => question)),
  );
  const all = questions.map(({ id, wording }, place) => ({ id, wording, ...contrasts[place]! }));
  return [...risesOf(all)];
}

/** Themes that a larger share of the new respondents raises, and those that nobody had raised before. */
export function newsOfThemes(
  respondents: readonly Respondent[],
  { codeFrame }: AnalyseSettings,
): Digest['themes'] {
  const themes = codeFrame ? listThemes(codeFrame) : [];
  const raised = countEach(respondents, themes.length, themesOf);
  const contrasts = contrastEach(
    respondents.filter(({ response, isCampaigner }) => !isCampaigner && isAnswering(response)),
    themes.length,
    themesOf,
  );
  const isFirst = (mark: number): boolean => raised.fresh[mark]! > 0 && raised.earlier[mark] === 0;
  const all = themes.map(({ id, label }, mark) => ({ id, label, mark, ...contrasts[mark]! }));
  return {
    rising: risesOf(all)
      .filter(({ mark }) => !isFirst(mark))
      .map(({ id, label, fresh, freshBase, earlier, earlierBase, adjustedP }) => ({
        id,
        label,
        fresh,
        freshBase,
        earlier,
        earlierBase,
        adjustedP,
      })),
    first: all
      .filter(({ mark }) => isFirst(mark))
      .map(({ id, label, mark }) => ({ id, label, fresh: raised.fresh[mark]! })),
  };
}

/** New respondents with something to say in which the code frame finds no theme. */
export function uncoveredAnswers(
  respondents: readonly Respondent[],
  { codeFrame }: AnalyseSettings,
): Digest['uncovered'] {
  if (codeFrame === undefined) return null;
  const base = respondents.filter(({ response, isFresh }) => isFresh && isAnswering(response));
  if (base.length === 0) return null;
  const bare = base.filter(({ response }) => themesOf(response).size === 0);
  return { count: bare.length, base: base.length };
}

interface Counts {
  readonly fresh: Uint32Array;
  readonly earlier: Uint32Array;
}

/** In one walk over all respondents, however many things they are asked for: how many have each. */
function countEach(
  respondents: readonly Respondent[],
  things: number,
  thingsOf: (response: CodedResponse) => ReadonlySet<number>,
): Counts {
  const counts = { fresh: new Uint32Array(things), earlier: new Uint32Array(things) };
  for (const { response, isFresh } of respondents) {
    const own = isFresh ? counts.fresh : counts.earlier;
    for (const thing of thingsOf(response)) own[thing]! += 1;
  }
  return counts;
}

function contrastEach(
  respondents: readonly Respondent[],
  things: number,
  thingsOf: (response: CodedResponse) => ReadonlySet<number>,
): readonly Contrast[] {
  const { fresh, earlier } = countEach(respondents, things, thingsOf);
  const freshBase = respondents.filter(({ isFresh }) => isFresh).length;
  const earlierBase = respondents.length - freshBase;
  return Array.from(fresh, (count, thing) => ({
    fresh: count,
    freshBase,
    earlier: earlier[thing]!,
    earlierBase,
  }));
}

function isSubstantive({ kind }: CodedResponse['answers'][number]): boolean {
  return kind === 'substantive';
}

function isAnswering({ answers }: CodedResponse): boolean {
  return answers.some(isSubstantive);
}

function themesOf({ answers }: CodedResponse): ReadonlySet<number> {
  return new Set(answers.flatMap(({ marks }) => marks[schemeOf.themes]!));
}
