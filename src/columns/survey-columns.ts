import type { ColumnClass } from './column-class.js';
import type { ColumnFacts } from './classify-column.js';
import type { Notion } from '../notions/index.js';

/** The share of the values of an identifier that may be there once more. */
const mostRepeats = 0.1;

/** Identifiers, times, attachments and what platforms keep for themselves. */
export function bySurveyNotion(
  facts: ColumnFacts,
  notion: Notion | undefined,
): ColumnClass | undefined {
  const { profile } = facts;
  const isFinal = notion?.id === 'submitted';
  if (areTimes(facts, isFinal)) return asTime(isFinal);
  if (notion?.about !== 'survey') return undefined;
  const reason = `the header speaks of ${notion.title}`;
  switch (notion.id) {
    case 'response-id':
      return profile.filled === 0 || profile.meanWords > 4 ? undefined : asId(facts, reason);
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

function areTimes({ profile, times }: ColumnFacts, isFinal: boolean): boolean {
  // A figure of thirteen digits is a time when the header says so; otherwise it may number anything.
  const isFigure = profile.share('number') > 0.5;
  return times.share(profile.filled) >= 0.9 && (!isFigure || isFinal);
}

/** @param isFinal the header speaks of a submission */
function asTime(isFinal: boolean): ColumnClass {
  return {
    kind: isFinal ? 'submitted' : 'bookkeeping',
    certainty: isFinal ? 'sure' : 'likely',
    reason: isFinal
      ? 'the values are times, and the header speaks of a submission'
      : 'the values are times',
    notion: 'time',
  };
}

function asId({ profile, isUnique }: ColumnFacts, reason: string): ColumnClass {
  const { filled, distinct, isCapped } = profile;
  if (isCapped || (isUnique ?? distinct === filled))
    return {
      kind: 'response-id',
      certainty: 'sure',
      reason: `${reason}, and every value occurs once`,
    };
  // Who sends in a correction makes one id repeat: it is no less the id for that.
  const repeats = filled - distinct;
  return repeats > 0 && repeats <= mostRepeats * filled
    ? {
        kind: 'response-id',
        certainty: 'likely',
        reason: `${reason}, and ${distinct} of ${filled} values differ`,
      }
    : { kind: 'bookkeeping', certainty: 'likely', reason: `${reason}, but values repeat` };
}
