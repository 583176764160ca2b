import type { ColumnHead } from '../read/index.js';
import type { Certainty, ColumnClass, PersonalDetail } from './column-class.js';
import type { ColumnProfile } from './column-profile.js';
import { asks, headerWords, isOtherText, notionOf } from './notions.js';
import type { Notion } from './notions.js';
import { readChoice } from './options.js';
import type { Choice } from './options.js';
import { weigh } from './prose-or-options.js';
import type { TimeProfile } from './time-profile.js';

/** What is known of one column when it is judged. */
export interface ColumnFacts {
  readonly head: ColumnHead;
  readonly profile: ColumnProfile;
  readonly times: TimeProfile;
  /** How many rows the file has. */
  readonly rows: number;
}

/** Judges one column by itself; what its neighbours add comes after (see `classifyColumns`). */
export function classifyColumn(facts: ColumnFacts): ColumnClass {
  const { head, profile } = facts;
  const header = head.detail === undefined ? head.header : `${head.header}: ${head.detail}`;
  const notion =
    notionOf(head.header) ?? (isShort(head.header) ? notionOf(head.code ?? '') : undefined);
  return (
    byLayout(head, notion) ??
    byPersonalShape(profile) ??
    bySurveyNotion(facts, notion) ??
    byPersonNotion(facts, notion) ??
    whenEmpty(profile) ??
    byShape(profile, notion) ??
    byContent(header, profile, notion)
  );
}

/** A platform's short name says something when the header is hardly more than that. */
function isShort(header: string): boolean {
  return headerWords(header).split(' ').length <= 4;
}

/** Some layouts say themselves what a column is. */
function byLayout(
  { role, header }: ColumnHead,
  notion: Notion | undefined,
): ColumnClass | undefined {
  const reason = 'the layout of the platform says so';
  switch (role) {
    case undefined:
    case 'other-text':
      return undefined;
    case 'personal':
      return { kind: 'personal', certainty: 'sure', reason, detail: detailOf(notion, header) };
    default:
      return { kind: role, certainty: 'sure', reason };
  }
}

const personalShapes = [
  ['email', 'email', 'e-mail addresses'],
  ['ip-address', 'other', 'IP addresses'],
  ['phone', 'phone', 'telephone numbers'],
  ['postcode', 'address', 'postcodes'],
] as const;

function byPersonalShape(profile: ColumnProfile): ColumnClass | undefined {
  for (const [shape, detail, words] of personalShapes) {
    const share = profile.share(shape);
    if (share < 0.5) continue;
    const certainty = share > 0.9 ? 'sure' : 'likely';
    const reason = `${Math.round(100 * share)} % of the values look like ${words}`;
    return { kind: 'personal', certainty, reason, detail };
  }
  return undefined;
}

/** Identifiers, times, attachments and what platforms keep for themselves. */
function bySurveyNotion(facts: ColumnFacts, notion: Notion | undefined): ColumnClass | undefined {
  const { profile, times } = facts;
  const isTime = times.share(profile.filled) >= 0.9;
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
      const isUnique = !profile.isCapped && profile.distinct === profile.filled;
      return isUnique || profile.isCapped
        ? {
            kind: 'response-id',
            certainty: 'sure',
            reason: `${reason}, and every value occurs once`,
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

/** Names, addresses and the like. Doubt goes to privacy, unless the values are plainly a few options. */
function byPersonNotion(
  { head, profile }: ColumnFacts,
  notion: Notion | undefined,
): ColumnClass | undefined {
  if (notion?.about !== 'person') return undefined;
  const words = headerWords(head.header).split(' ').length;
  if (words > 9 || profile.sentenceShare > 0.3) return undefined;
  const perValue = profile.filled / Math.max(1, profile.distinct);
  const isFew = profile.filled >= 4 && profile.distinct <= 20 && perValue >= 2;
  const isYesNo = [...profile.values.keys()].every((value) =>
    /^(?:yes|no|y|n|true|false)\b/i.test(value),
  );
  if (profile.filled > 0 && (isYesNo || (isFew && notion.id === 'address'))) return undefined;
  return {
    kind: 'personal',
    certainty: profile.filled === 0 || isFew ? 'likely' : 'sure',
    reason: `the header speaks of ${notion.title}`,
    detail: detailOf(notion, head.header),
  };
}

function detailOf(notion: Notion | undefined, header: string): PersonalDetail {
  switch (notion?.id) {
    case 'first-name':
    case 'last-name':
    case 'name':
    case 'email':
    case 'phone':
    case 'address':
      return notion.id;
    default:
      return /name/i.test(header) ? 'name' : 'other';
  }
}

function whenEmpty({ filled }: ColumnProfile): ColumnClass | undefined {
  return filled > 0 ? undefined : { kind: 'empty', certainty: 'sure', reason: 'no cell is filled' };
}

function byShape(profile: ColumnProfile, notion: Notion | undefined): ColumnClass | undefined {
  const isAboutSomebody = notion !== undefined && notion.about !== 'survey';
  if (profile.share('file') >= 0.6 || profile.share('link') >= 0.8)
    return {
      kind: 'attachment',
      certainty: 'likely',
      reason: 'the values are links or names of files',
    };
  if (profile.share('data') >= 0.9)
    return { kind: 'bookkeeping', certainty: 'likely', reason: 'the values are data of a program' };
  const isUnique = profile.filled >= 5 && profile.distinct === profile.filled;
  if (isUnique && !isAboutSomebody && profile.share('opaque') >= 0.9)
    return {
      kind: 'response-id',
      certainty: 'unsure',
      reason: 'every value is a code that occurs once',
    };
  return undefined;
}

function byContent(
  header: string,
  profile: ColumnProfile,
  notion: Notion | undefined,
): ColumnClass {
  const isTrait = notion !== undefined && traits.has(notion.id);
  const choice = readChoice(
    profile,
    isTrait || (profile.filled < 30 && asks(header).forChoice === 'plainly'),
  );
  if (notion?.about === 'consent') return consent(header, profile, notion, choice);
  // What is asked for in own words is no list of options, however often it is alike.
  if (isOtherText(header))
    return { kind: 'other-text', certainty: 'likely', reason: 'the header asks for own words' };
  const figures = byFigures(profile, notion, choice);
  if (figures) return figures;
  const { isChoice, strength, reason } = weigh(header, profile, choice, isTrait);
  const certainty = certaintyOf(strength, profile.filled);
  const isAbout = notion?.about === 'respondent';
  // However often a name comes, it is no option.
  if (!isChoice || (isAbout && names.has(notion.id)))
    return text(profile, { certainty, reason }, notion);
  if (isAbout) {
    return {
      kind: 'profile',
      certainty,
      reason: `${reason}; the header speaks of ${notion.title}`,
      choice,
      notion: notion.id,
    };
  }
  const opinion = choice.scale !== undefined && !/figures|span|level/.test(choice.scale);
  if (isVariableName(header) && !opinion) {
    return {
      kind: 'profile',
      certainty: 'unsure',
      reason: `${reason}; the header is no question, so it was taken for a trait of the respondent`,
      choice,
    };
  }
  return { kind: 'closed', certainty, reason, choice };
}

/** Names of organisations and their numbers. */
const names: ReadonlySet<string> = new Set(['organisation', 'register']);

/** What respondents are asked to choose from a list, unless the values say otherwise. */
const traits: ReadonlySet<string> = new Set(
  'language capacity gender gender-identity age ethnicity religion disability education income organisation-size sector organisation-type country region scope orientation'.split(
    ' ',
  ),
);

function text(
  profile: ColumnProfile,
  judged: { readonly certainty: Certainty; readonly reason: string },
  notion: Notion | undefined,
): ColumnClass {
  // A long answer is no name of an organisation, whatever its header speaks of.
  if (notion?.about === 'respondent' && profile.sentenceShare < 0.3) {
    return {
      kind: 'profile-text',
      certainty: judged.certainty,
      reason: `${judged.reason}; the header speaks of ${notion.title}`,
      notion: notion.id,
    };
  }
  return { kind: 'open', ...judged };
}

/** Figures are neither options nor prose: years, amounts. A few of them may be a scale. */
function byFigures(
  profile: ColumnProfile,
  notion: Notion | undefined,
  choice: Choice,
): ColumnClass | undefined {
  const share = profile.share('number');
  if (share < 0.9) return undefined;
  if (choice.options.length <= 11 && choice.covered >= 0.95 && profile.distinct <= 12)
    return undefined;
  return {
    kind: 'profile-text',
    certainty: 'likely',
    reason: `the values are figures, ${profile.isCapped ? 'thousands of' : profile.distinct} different ones`,
    notion: notion?.about === 'respondent' ? notion.id : undefined,
  };
}

function consent(
  header: string,
  profile: ColumnProfile,
  notion: Notion,
  choice: Choice,
): ColumnClass {
  const reason = `the header speaks of ${notion.title}`;
  const isChoice = weigh(header, profile, choice, false).isChoice || profile.distinct <= 3;
  if (notion.id === 'publication')
    return {
      kind: 'publication',
      certainty: isChoice ? 'sure' : 'likely',
      reason,
      choice: isChoice ? choice : undefined,
      notion: notion.id,
    };
  if (!isChoice) return { kind: 'open', certainty: 'unsure', reason: 'the answers are no options' };
  return { kind: 'contact', certainty: 'sure', reason, choice, notion: notion.id };
}

/** "overall_agreement", "treatment": a column of a data file rather than a question. */
function isVariableName(header: string): boolean {
  return !header.includes('?') && headerWords(header).split(' ').length <= 4;
}

/** A few answers make nothing certain. */
function certaintyOf(strength: number, filled: number): Certainty {
  if (strength < 0.8) return 'unsure';
  return strength >= 2 && filled >= 12 ? 'sure' : 'likely';
}
