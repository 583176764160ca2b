export type { Campaign } from './campaign.js';
export { findCampaigns } from './find-campaigns.js';
