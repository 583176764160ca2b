export type { CodedAnswer, CodedResponse } from './coded-response.js';
export { CodedResponses } from './coded-responses.js';
export type { AnswerTest, SchemeMaker } from './coded-responses.js';
export { unmarkedAnswers } from './unmarked-answers.js';
export { naturalOrder } from './natural-order.js';
export type { Scheme } from './scheme.js';
export { letGo } from './slabs.js';
export { breakToken, isJoined, joined, surfaceOf } from './token-store.js';
export type { TokenStore, TokenWalk } from './token-store.js';
