import { fisherExact } from '../statistics/index.js';
import type { CodedResponses } from '../coding/index.js';
import { KeywordFinder } from './keyword-finder.js';
import type { Keyword } from './keyword.js';

export interface RisingSettings {
  /** Respondents among the new who must use a keyword. */
  readonly minimum: number;
  readonly top: number;
  readonly maximumFalseDiscovery: number;
}

/**
 * The keywords of some respondents held against all others whose words are known, over all questions:
 * log-likelihood keyness as in the tables, and Fisher's exact test besides, since the new are often few.
 *
 * @param isFresh tells by number whose keywords are wanted
 * @param isLeftOut tells by number who is on neither side
 */
export function findRisingKeywords(
  responses: CodedResponses,
  isFresh: (response: number) => boolean,
  isLeftOut: (response: number) => boolean,
  { minimum, top, maximumFalseDiscovery }: RisingSettings,
): readonly Keyword[] {
  const finder = new KeywordFinder(responses, {
    minimum,
    isRead: (response) => !isLeftOut(response),
  });
  const fresh = ['fresh'];
  const others = ['others'];
  const groups = {
    names: ['fresh', 'others'],
    of: (response: number) => (isFresh(response) ? fresh : others),
  };
  const counted = finder.countTogether(
    responses.tokens.map((_, question) => question),
    groups,
  );
  const [ranked] = finder.rankGroups([counted], { method: 'keyness', top, maximumFalseDiscovery });
  const [keywords] = finder.write(ranked!.filter(({ textClass }) => textClass === 'fresh'));
  return (keywords?.keywords ?? []).filter(({ keyness }) => {
    if (keyness === undefined) return false;
    const { count, base, otherCount, otherBase, p, adjustedP } = keyness;
    // The same factor that adjusts the one test adjusts the other.
    const exact = fisherExact(count, base, otherCount, otherBase);
    return p === 0
      ? exact <= maximumFalseDiscovery / 1000
      : exact * (adjustedP / p) <= maximumFalseDiscovery;
  });
}
