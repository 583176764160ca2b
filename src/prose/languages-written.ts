import { allQuestions, stageTitles } from '../tables/index.js';
import type { Context } from './context.js';
import { listed, sentence } from './language.js';

/** Fewer than one in so many of those who answered may be slips of the recognition. */
const oneIn = 20;

/** The languages of the answers, where a share of them is not in the main one: themes are found in few languages. */
export function languagesWritten({ tables }: Context): string[] {
  const answering = tables
    .of('responses-received')
    .find((row) => row.text('stage') === stageTitles.answering)
    ?.number('responses');
  if (answering === undefined) return [];
  const written = tables
    .ofQuestion('answers-by-language', allQuestions)
    .map((row) => ({ language: row.text('language'), respondents: row.number('answered') ?? 0 }))
    .filter(({ respondents }) => respondents * oneIn >= answering)
    .sort((a, b) => b.respondents - a.respondents);
  if (written.length < 2) return [];
  const names = written.map(({ language, respondents }) => `${language} (${respondents})`);
  return [sentence(`By number of respondents, the answers are in ${listed(names)}`)];
}
