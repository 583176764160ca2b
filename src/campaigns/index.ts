export { flagAnswers } from './answer-flags.js';
export type { AnswerFlags } from './answer-flags.js';
export type { Campaign, Repetition } from './campaign.js';
export { readOnce } from './read-once.js';
export type { CampaignCounting } from './countings.js';
export { findCampaigns } from './find-campaigns.js';
