export { draftQuestionnaire } from './draft-questionnaire.js';
export type { DraftedQuestionnaire } from './draft-questionnaire.js';
