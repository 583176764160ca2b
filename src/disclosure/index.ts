export type { Publishable } from './model.js';
export { describePolicy, leastShown, rounded } from './policy.js';
export type { Policy } from './policy.js';
export { readPastReport } from './past-report.js';
export type { PastReport } from './past-report.js';
export { release } from './release.js';
export type { PublicationRecord } from './release.js';
export { loadSolver } from './solver.js';
