export { SentenceEncoder } from './sentence-encoder.js';
export type { Directions } from './directions.js';
export type { ReadText } from './sentence-encoder.js';
