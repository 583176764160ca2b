export { AnswerTally } from './answer-tally.js';
export type { AnswerTallyJson } from './answer-tally.js';
export { MarkTally } from './mark-tally.js';
export type { MarkCounts, MarkTallyJson, MarkTallyShape } from './mark-tally.js';
export { StatusTally } from './status-tally.js';
export type { StatusCounts } from './status-tally.js';
export type { Tally } from './tally.js';
export { WordCounts } from './word-counts.js';
