export { SentenceEncoder } from './sentence-encoder.js';
