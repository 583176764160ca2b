export { benjaminiHochberg, PValues } from './benjamini-hochberg.js';
export { fisherExact } from './fisher-exact.js';
export { keyness } from './keyness.js';
export type { Keyness } from './keyness.js';
export { wilsonInterval } from './wilson-interval.js';
