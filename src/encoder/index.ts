export { SentenceEncoder } from './sentence-encoder.js';
export type { ReadText } from './sentence-encoder.js';
