export { Concordance } from './concordance.js';
export type { ConcordanceLine } from './concordance.js';
