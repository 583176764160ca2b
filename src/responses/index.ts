export { AnswerKinds, answerKindsSchema } from './answer-kind.js';
export type { AnswerKind } from './answer-kind.js';
export { planColumns } from './columns.js';
export { makeFilter } from './filter.js';
export type { Filter, FilterRequest } from './filter.js';
export { redactPatterns } from './redact.js';
export { readResponses } from './read-responses.js';
export type { Answer, Response } from './response.js';
