export { compactId, readHeader } from './header.js';
export { breakdownsOf, loadQuestionnaire } from './load-questionnaire.js';
export { matchColumns } from './match-columns.js';
export type { ColumnMatch } from './match-columns.js';
export { publicationLabels, publications, usualPublicationOptions } from './publication.js';
export type { Publication } from './publication.js';
export {
  confidentialityOptions,
  listQuestions,
  notAnOption,
  notStated,
  optionsOf,
  tabledFields,
} from './questions.js';
export type { Question } from './questions.js';
export { questionnaireSchema } from './schema.js';
export type { ProfileField, Questionnaire, ScopeItem } from './schema.js';
