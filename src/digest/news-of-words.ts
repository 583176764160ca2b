import type { AnalyseSettings } from '../figures/find-figures.js';
import { findCampaigns } from '../campaigns/index.js';
import type { Campaign } from '../campaigns/index.js';
import type { CodedResponses } from '../coding/index.js';
import { findRisingKeywords } from '../keywords/index.js';
import { listQuestions } from '../questionnaire/index.js';
import { falseDiscovery, fewestFresh } from './rises.js';
import type { Digest } from './schema.js';

/** Respondents who must share words for them to be shown. */
const leastSharing = 5;
/** Fewer new copies of a letter are no news. */
const leastGrowth = 3;
/** So many respondents made a campaign already. */
const leastBefore = 3;
const longestText = 200;
const topKeywords = 10;

/** The texts that enough respondents sent in, among those whose words are known. */
export function largeCampaigns(responses: CodedResponses): readonly Campaign[] {
  return findCampaigns(responses, leastSharing).campaigns.filter(
    ({ respondents }) => respondents.length >= leastSharing,
  );
}

/** Campaigns that are new, and those that grow. */
export function newsOfCampaigns(
  campaigns: readonly Campaign[],
  isFresh: (response: number) => boolean,
  { questionnaire }: AnalyseSettings,
): Digest['campaigns'] {
  const questions = listQuestions(questionnaire);
  return campaigns.flatMap(({ respondents, questions: places, commonText }) => {
    const fresh = respondents.filter(isFresh).length;
    if (fresh < leastGrowth) return [];
    const text = commonText.join(' … ');
    return {
      kind: respondents.length - fresh < leastBefore ? ('new' as const) : ('growing' as const),
      fresh,
      total: respondents.length,
      questions: places.map((place) => questions[place]!.id),
      text: text.length > longestText ? `${text.slice(0, longestText).replace(/\S*$/, '')}…` : text,
    };
  });
}

/** Keywords of the new respondents, held against those before whose words are known. */
export function risingKeywords(
  responses: CodedResponses,
  isFresh: (response: number) => boolean,
  campaigners: ReadonlySet<number>,
): Digest['keywords'] {
  const settings = {
    minimum: fewestFresh,
    top: topKeywords,
    maximumFalseDiscovery: falseDiscovery,
  };
  return findRisingKeywords(responses, isFresh, (one) => campaigners.has(one), settings).flatMap(
    ({ text, keyness }) =>
      keyness === undefined
        ? []
        : {
            text,
            fresh: keyness.count,
            freshBase: keyness.base,
            earlier: keyness.otherCount,
            earlierBase: keyness.otherBase,
            adjustedP: keyness.adjustedP,
          },
  );
}
