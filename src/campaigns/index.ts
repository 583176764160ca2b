export type { Campaign } from './campaign.js';
export { campaignCountings, readOnce } from './read-once.js';
export type { CampaignCounting } from './read-once.js';
export { findCampaigns } from './find-campaigns.js';
