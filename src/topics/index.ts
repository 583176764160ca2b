export type { CountTrial } from './choose-count.js';
export { findTopics } from './find-topics.js';
export type { AnswerPlace, Topic, TopicFindings } from './find-topics.js';
