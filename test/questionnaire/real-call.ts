import { readFileSync } from 'node:fs';
import { listQuestions, loadQuestionnaire } from '../../src/questionnaire/index.js';

const id = 'drugs-review-part-2';

/** The built-in questionnaire. */
export const realCall = loadQuestionnaire(
  readFileSync(new URL(`../../catalogue/questionnaires/${id}.yaml`, import.meta.url), 'utf8'),
  id,
);

/** Its questions and parts, in order. */
export const realQuestions = listQuestions(realCall);
