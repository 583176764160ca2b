export { listScopeMatters, ScopeScheme } from './scope-scheme.js';
export type { ScopeMatter } from './scope-scheme.js';
export { ScopeTally } from './scope-tally.js';
export type { ScopeCase } from './scope-tally.js';
