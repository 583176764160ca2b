export const campaignCountings = ['count', 'collapse'] as const;
/**
 * What percentages of texts count: every submission, or of a campaign's answers to one question a single
 * one that stands for all.
 */
export type CampaignCounting = (typeof campaignCountings)[number];
