import { isKnownName, looksLikeName } from '../responses/index.js';
import type { ColumnClass } from './column-class.js';
import type { ColumnFacts } from './classify-column.js';
import type { ColumnProfile } from './column-profile.js';
import { detailOf, headerWords, isAside, isOfUse } from '../notions/index.js';
import type { Notion } from '../notions/index.js';

const personalShapes = [
  ['email', 'email', 'e-mail addresses'],
  ['ip-address', 'other', 'IP addresses'],
  ['phone', 'phone', 'telephone numbers'],
  ['postcode', 'address', 'postcodes'],
] as const;

export function byPersonalShape(profile: ColumnProfile): ColumnClass | undefined {
  for (const [shape, detail, words] of personalShapes) {
    const share = profile.share(shape);
    if (share < 0.5) continue;
    const certainty = share > 0.9 ? 'sure' : 'likely';
    const reason = `${Math.round(100 * share)} % of the values look like ${words}`;
    return { kind: 'personal', certainty, reason, detail };
  }
  return undefined;
}

/** Names, addresses and the like. Doubt goes to privacy, unless the values are plainly a few options. */
export function byPersonNotion(
  { head, profile }: ColumnFacts,
  notion: Notion | undefined,
): ColumnClass | undefined {
  if (notion?.about !== 'person') return undefined;
  const words = headerWords(head.header);
  if (isAside(words) || profile.sentenceShare > 0.3) return undefined;
  const perValue = profile.filled / Math.max(1, profile.distinct);
  const isFew = profile.filled >= 4 && profile.distinct <= 20 && perValue >= 2;
  const isYesNo = [...profile.values.keys()].every((value) =>
    /^(?:yes|no|y|n|true|false)\b/i.test(value),
  );
  // Few values under it are options: areas, or how often e-mail is read.
  const areOptions = isFew && (notion.id === 'address' || isOfUse(words, notion));
  if (profile.filled > 0 && (isYesNo || areOptions)) return undefined;
  return {
    kind: 'personal',
    certainty: profile.filled === 0 || isFew ? 'likely' : 'sure',
    reason: `the header speaks of ${notion.title}`,
    detail: detailOf(notion, head.header),
  };
}

/**
 * Names of people under a header that does not say so, such as "Completed by". A few that come again and again are
 * options, such as candidates.
 */
export function byNames(
  profile: ColumnProfile,
  notion: Notion | undefined,
): ColumnClass | undefined {
  // "Respondent" may head an identifier as well.
  const mayBe = notion === undefined || notion.id === 'response-id';
  if (!mayBe || profile.distinct < 2) return undefined;
  const isFew = profile.distinct <= 12 && profile.filled >= 10 * profile.distinct;
  const values = [...profile.values.keys()];
  const shareOf = (isSuch: (value: string) => boolean): number =>
    values.filter(isSuch).length / values.length;
  if (isFew || shareOf(looksLikeName) < 0.8 || shareOf(isKnownName) < 0.4) return undefined;
  return {
    kind: 'personal',
    certainty: 'likely',
    reason: 'the values look like names of people',
    detail: 'name',
  };
}
