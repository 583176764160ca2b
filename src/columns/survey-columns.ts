import type { ColumnClass } from './column-class.js';
import type { ColumnFacts } from './classify-column.js';
import type { Notion } from './notions.js';

/** The share of the values of an identifier that may be there once more. */
const mostRepeats = 0.1;

/** Identifiers, times, attachments and what platforms keep for themselves. */
export function bySurveyNotion(
  facts: ColumnFacts,
  notion: Notion | undefined,
): ColumnClass | undefined {
  const { profile, times } = facts;
  // A figure of thirteen digits is a time when the header says so; otherwise it may number anything.
  const isFigure = profile.share('number') > 0.5;
  const isTime = times.share(profile.filled) >= 0.9 && (!isFigure || notion?.id === 'submitted');
  if (isTime) {
    const isFinal = notion?.id === 'submitted';
    return {
      kind: isFinal ? 'submitted' : 'bookkeeping',
      certainty: isFinal ? 'sure' : 'likely',
      reason: isFinal
        ? 'the values are times, and the header speaks of a submission'
        : 'the values are times',
      notion: 'time',
    };
  }
  if (notion?.about !== 'survey') return undefined;
  const reason = `the header speaks of ${notion.title}`;
  switch (notion.id) {
    case 'response-id': {
      if (profile.filled === 0 || profile.meanWords > 4) return undefined;
      const isUnique = facts.isUnique ?? (!profile.isCapped && profile.distinct === profile.filled);
      if (isUnique || profile.isCapped)
        return {
          kind: 'response-id',
          certainty: 'sure',
          reason: `${reason}, and every value occurs once`,
        };
      // Who sends in a correction makes one id repeat: it is no less the id for that.
      const repeats = profile.filled - profile.distinct;
      return repeats > 0 && repeats <= mostRepeats * profile.filled
        ? {
            kind: 'response-id',
            certainty: 'likely',
            reason: `${reason}, and ${profile.distinct} of ${profile.filled} values differ`,
          }
        : { kind: 'bookkeeping', certainty: 'likely', reason: `${reason}, but values repeat` };
    }
    case 'submitted':
      return profile.sentenceShare > 0.5
        ? undefined
        : {
            kind: 'bookkeeping',
            certainty: 'likely',
            reason: `${reason}, but the values are no dates that can be read`,
            notion: notion.id,
          };
    case 'attachment': {
      const links = profile.share('link') + profile.share('file');
      return profile.filled === 0 || links >= 0.3 || profile.meanWords <= 2
        ? { kind: 'attachment', certainty: links >= 0.3 ? 'sure' : 'likely', reason }
        : undefined;
    }
    default:
      return profile.sentenceShare > 0.3
        ? undefined
        : { kind: 'bookkeeping', certainty: 'likely', reason };
  }
}
