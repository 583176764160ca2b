export { AnswerKinds, answerKindsSchema } from './answer-kind.js';
export type { AnswerKind } from './answer-kind.js';
export { planColumns } from './columns.js';
export { attribution, consentBy, listConsentRules, mayQuote } from './consent.js';
export type { Consent, ConsentRule } from './consent.js';
export { makeFilter } from './filter.js';
export type { Filter, FilterRequest } from './filter.js';
export type {
  Meeting,
  RememberedAnswer,
  RememberedAnswers,
  ResponseMemory,
  Seals,
} from './memory.js';
export { readSubmissionTime } from './submission-time.js';
export type { DateOrder } from './submission-time.js';
export { OptionSplitter, optionKey } from './split-options.js';
export { redactPatterns } from './redact.js';
export { contactFields, readContacts } from './read-contacts.js';
export { readResponses } from './read-responses.js';
export type { Answer, Response } from './response.js';
