export { checkInput } from './check-input.js';
export type { Check, InputCheck, OversizedFile } from './check-input.js';
export { checkToJunit, isFailed } from './to-junit.js';
export { where } from './where.js';
