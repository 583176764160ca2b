export { counted } from './counted.js';
export { firstOf } from './first-of.js';
export { shortened } from './shortened.js';
