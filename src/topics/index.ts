export { TopicFinder } from './find-topics.js';
export type { TopicFindings } from './find-topics.js';
export type { SentenceReader } from './sentences.js';
export { examplesFollow, nothingShared } from './topic-label.js';
