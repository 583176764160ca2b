import type { Questionnaire } from './schema.js';

/** No key of the file: whoever reads one that was written, and corrected, answers for its options. */
const draft = Symbol('drafted');

/** The questionnaire with the mark that it was drafted from the files, which stays with its copies. */
export function asDrafted(questionnaire: Questionnaire): Questionnaire {
  return Object.assign({}, questionnaire, { [draft]: true });
}

/** Was it drafted from the files, so that what it takes for an option may be a respondent's own words? */
export function isDrafted(questionnaire: Questionnaire): boolean {
  return draft in questionnaire;
}
