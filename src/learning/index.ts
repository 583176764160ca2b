export { bagOf } from './bag.js';
export { crossValidate } from './cross-validate.js';
export type { Bag } from './features.js';
