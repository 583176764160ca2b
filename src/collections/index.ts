export { byCodeUnits } from './code-units.js';
export { evenlySpread } from './evenly-spread.js';
export { enter } from './index-by-key.js';
export { doubled, lengthened } from './longer-lists.js';
export { naturalOrder } from './natural-order.js';
export { remembering } from './remembering.js';
