export type { Publishable } from './model.js';
export { describePolicy, rounded } from './policy.js';
export type { Policy } from './policy.js';
export { release } from './release.js';
export type { PublicationRecord } from './release.js';
export { loadSolver } from './solver.js';
