export { flagAnswers } from './answer-flags.js';
export type { AnswerFlags } from './answer-flags.js';
export type { Campaign, Repetition } from './campaign.js';
export { campaignCountings, readOnce } from './read-once.js';
export type { CampaignCounting } from './read-once.js';
export { findCampaigns } from './find-campaigns.js';
