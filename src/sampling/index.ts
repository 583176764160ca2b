export { draw } from './draw.js';
export type { Candidate } from './draw.js';
