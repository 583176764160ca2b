export { asDrafted, isDrafted } from './drafted.js';
export { compactId, readHeader } from './header.js';
export { breakdownsOf, loadQuestionnaire, mainField } from './load-questionnaire.js';
export { matchColumns } from './match-columns.js';
export type { ColumnMatch } from './match-columns.js';
export { codesOf, textsOf } from './options.js';
export { publicationLabels, publications, usualPublicationOptions } from './publication.js';
export type { Publication } from './publication.js';
export {
  confidentialityOptions,
  isClosed,
  listAsked,
  listClosed,
  listQuestions,
  notAnOption,
  notStated,
  optionsOf,
  tabledFields,
} from './questions.js';
export type { ClosedQuestion, Question } from './questions.js';
export { questionnaireSchema } from './schema.js';
export type {
  AskedQuestion,
  ProfileField,
  QuestionPart,
  Questionnaire,
  ScopeItem,
} from './schema.js';
