export { Candidates } from './candidates.js';
export type { Candidate } from './candidates.js';
export { scoreOf } from './score.js';
export { sentencesOf } from './sentences.js';
