export { byCodeUnits } from './code-units.js';
export { enter } from './index-by-key.js';
export { naturalOrder } from './natural-order.js';
