export { byCodeUnits } from './code-units.js';
export { naturalOrder } from './natural-order.js';
