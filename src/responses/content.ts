import { byCodeUnits } from '../collections/index.js';
import { listClosed, listQuestions } from '../questionnaire/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import type { Submission } from './submission.js';

/**
 * Makes the text by which what one respondent sent is known again: whatever was given, personal details too, by what it
 * was given to. Whoever left a question blank that was added later, or moved, has sent the same.
 */
export function contentReader(questionnaire: Questionnaire): (submission: Submission) => string {
  const keys = [
    ...questionnaire.profile.map(({ id }) => `field ${id}`),
    ...listQuestions(questionnaire).map(({ id }) => `question ${id}`),
    ...listClosed(questionnaire).map(({ id }) => `choice ${id}`),
  ];
  const order = [...keys.keys()].sort((a, b) => byCodeUnits(keys[a]!, keys[b]!));
  return ({ submitted, profile, answers, choices }) => {
    const values = [...profile, ...answers, ...choices];
    const given = order.flatMap((place) => {
      const value = values[place];
      return value === undefined || value.length === 0 ? [] : [keys[place], value];
    });
    return JSON.stringify([submitted, ...given]);
  };
}
