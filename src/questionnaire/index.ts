export { asDrafted, isDrafted } from './drafted.js';
export { compactId, readHeader } from './header.js';
export { loadQuestionnaire } from './load-questionnaire.js';
export { matchColumns } from './match-columns.js';
export type { ColumnMatch } from './match-columns.js';
export { codesOf, optionKey, textsOf } from './options.js';
export {
  breakdownsOf,
  confidentialityOptions,
  findFields,
  hasOptions,
  mainField,
  notAnOption,
  notStated,
  optionsOf,
  tabledFields,
} from './profile-fields.js';
export { publicationLabels, publications, usualPublicationOptions } from './publication.js';
export type { Publication } from './publication.js';
export { isTick, whatYesMeans } from './what-yes-means.js';
export { isClosed, listAsked, listClosed, listQuestions } from './questions.js';
export type { ClosedQuestion, Question } from './questions.js';
export { questionnaireSchema } from './schema.js';
export type {
  AskedQuestion,
  Option,
  ProfileField,
  QuestionPart,
  Questionnaire,
  ScopeItem,
} from './schema.js';
