import { Option } from 'commander';

import { campaignCountings } from '../../campaigns/countings.js';
import type { CampaignCounting } from '../../campaigns/countings.js';
import { WinnowError } from '../../issues/index.js';

/** The option that says what percentages count where several respondents sent in one text. */
export interface CampaignOptions {
  readonly campaigns?: CampaignCounting;
}

export function campaignOption(): Option {
  return new Option(
    '--campaigns <how>',
    'texts that several respondents sent in: count every submission, or collapse those to one question into one (default count)',
  ).choices(campaignCountings);
}

/**
 * Told before any work is done, rather than taken and not heeded.
 *
 * @throws WinnowError `bad-option` when campaigns shall count once where each answer stands by itself
 */
export function refuseCollapse({ campaigns }: CampaignOptions, what: string): void {
  if (campaigns !== 'collapse') return;
  throw new WinnowError(
    'bad-option',
    `--campaigns collapse changes what percentages count; ${what} shows each answer by itself.`,
    'Leave --campaigns collapse out.',
  );
}
