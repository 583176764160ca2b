export { findUsers } from './phrase-users.js';
export { defaultMinimum } from './keyword-finder.js';
export type { ClassKeywords, Keyword } from './keyword.js';
export { findFieldKeywords, findTableKeywords } from './table-keywords.js';
export type { KeywordFindings, KeywordWishes } from './table-keywords.js';
export { findRisingKeywords } from './rising-keywords.js';
export { keywordMethods } from './methods.js';
export type { KeywordMethodName } from './methods.js';
