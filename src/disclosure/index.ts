export type { Publishable } from './model.js';
export { completePolicy, describePolicy, leastShown, rounded } from './policy.js';
export type { Policy, PolicyWishes } from './policy.js';
export { readPastReport } from './past-report.js';
export type { PastReport } from './past-report.js';
export { release } from './release.js';
export type { PublicationRecord, ReleaseOptions } from './release.js';
export { loadSolver } from './solver.js';
