import { schemeOf } from '../../call/code-call.js';
import type { CodedCall } from '../../call/code-call.js';
import { WinnowError } from '../../issues/index.js';
import { listQuestions } from '../../questionnaire/index.js';
import { isSubstantive } from '../../tallies/index.js';
import { listThemes } from '../../themes/index.js';
import { toJsonText } from './print.js';
import { renderGrid } from './render-grid.js';
import type { LoadedSettings } from '../options/settings.js';

/**
 * The themes of every substantive answer. As JSON: `{assignments: [{id, question, themes}]}`, by response id, the
 * themes as ids in the order of the code frame, an empty list where none was found.
 */
export function renderAssignments(
  { responses }: CodedCall,
  { questionnaire, codeFrame }: LoadedSettings,
  isJson: boolean,
): string {
  const questions = listQuestions(questionnaire);
  const themes = listThemes(codeFrame);
  const assignments = [...responses.analysedById()].flatMap(({ id, answers }) =>
    answers.filter(isSubstantive).map(({ question, marks }) => ({
      id,
      question: questions[question]!.id,
      themes: (marks[schemeOf.themes] ?? []).map((place) => themes[place]!.id),
    })),
  );
  if (isJson) return toJsonText({ assignments });
  const rows = assignments.map(({ id, question, themes: own }) => [id, question, own.join(', ')]);
  return `${renderGrid(['response', 'question', 'themes'], rows)}\n`;
}

/**
 * Why a response has its themes without rules. As JSON: `{id, confidential, themes: [{question, theme, probability,
 * words}]}`, with the stems of the words of the passage that is most about the theme, the weightiest first; none of a
 * confidential response, which is counted and not shown.
 *
 * @throws WinnowError `bad-option` when no response has the id
 */
export function renderWhy(
  { responses, described }: CodedCall,
  { questionnaire, codeFrame }: LoadedSettings,
  id: string,
  isJson: boolean,
): string {
  const number = [...responses.numbers()].find((each) => responses.idOf(each) === id);
  if (number === undefined) {
    throw new WinnowError(
      'bad-option',
      `--why ${id}: no response with this id is analysed.`,
      'Take an id as the report or --assignments writes it.',
    );
  }
  const isConfidential = responses.isConfidential(number);
  const questions = listQuestions(questionnaire);
  const themes = listThemes(codeFrame);
  const found = (described?.explain(id) ?? []).flatMap(({ question, found: own }) =>
    own.map(({ theme, probability, words }) => ({
      question: questions[question]!.id,
      theme: themes[theme]!.id,
      probability,
      words: isConfidential ? [] : words,
    })),
  );
  if (isJson) return toJsonText({ id, confidential: isConfidential, themes: found });
  if (found.length === 0) return 'No theme without a rule was found in this response.\n';
  const rows = found.map(({ question, theme, probability, words }) => [
    question,
    theme,
    probability.toFixed(2),
    isConfidential ? 'confidential: not shown' : words.join(', '),
  ]);
  return `${renderGrid(['question', 'theme', { number: 'probability' }, 'words (stems)'], rows)}\n`;
}
