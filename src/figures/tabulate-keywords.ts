import type { CampaignCounting } from '../campaigns/index.js';
import type { CodedCall } from '../call/code-call.js';
import { findTexts, placeQuestions } from './find-figures.js';
import { findFieldKeywords, findTableKeywords } from '../keywords/index.js';
import type { KeywordWishes } from '../keywords/index.js';
import { findFields, listQuestions, tabledFields } from '../questionnaire/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import {
  countingTextsOnce,
  keywordsOfField,
  keywordsOfQuestions,
  makeBreakdowns,
} from '../tables/index.js';
import type { Table } from '../tables/index.js';
import { AnswerTally } from '../tallies/index.js';

interface TableWishes extends KeywordWishes {
  /** The id of a profile field; undefined: by question. */
  readonly by?: string | undefined;
  readonly campaigns?: CampaignCounting | undefined;
}

/**
 * One table of keywords: of the questions, or of the groups of a profile field.
 *
 * @throws WinnowError `bad-option` when the questionnaire has no such field
 */
export function tabulateKeywords(
  { responses, filter }: CodedCall,
  questionnaire: Questionnaire,
  { by, campaigns, ...asked }: TableWishes,
): Table {
  const { isRead } = findTexts(responses, campaigns === 'collapse' && campaigns);
  const wishes = isRead ? { ...asked, isRead } : asked;
  const noted = (table: Table): Table => (isRead ? countingTextsOnce(table) : table);
  const allQuestions = listQuestions(questionnaire);
  const questions = placeQuestions(allQuestions, filter);
  if (by === undefined)
    return noted(keywordsOfQuestions(findTableKeywords(responses, questions, undefined, wishes)));
  const [place] = findFields([by], questionnaire);
  const answers = new AnswerTally(allQuestions.length, tabledFields(questionnaire).length);
  for (const response of responses.analysed()) answers.add(response);
  const field = makeBreakdowns(questionnaire, answers)[place!]!;
  return noted(keywordsOfField(findFieldKeywords(responses, questions, field, wishes), field));
}
