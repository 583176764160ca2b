import type { ColumnHead } from '../read/index.js';
import type { ColumnClass } from './column-class.js';
import type { ColumnProfile } from './column-profile.js';
import { byConsentNotion } from './consent-columns.js';
import { byContent } from './content-columns.js';
import { detailOf, headerWords, notionOf } from '../notions/index.js';
import type { Notion } from '../notions/index.js';
import { byNames, byPersonalShape, byPersonNotion } from './personal-columns.js';
import { bySurveyNotion } from './survey-columns.js';
import type { TimeProfile } from './time-profile.js';

/** What is known of one column when it is judged. */
export interface ColumnFacts {
  readonly head: ColumnHead;
  readonly profile: ColumnProfile;
  readonly times: TimeProfile;
  /** How many rows the file has. */
  readonly rows: number;
  /** No value occurs twice in any of the files; told apart from `profile` where there are several. */
  readonly isUnique?: boolean | undefined;
}

/** Judges one column by itself; what its neighbours add comes after (see `classifyColumns`). */
export function classifyColumn(facts: ColumnFacts): ColumnClass {
  const { head } = facts;
  const header = head.detail === undefined ? head.header : `${head.header}: ${head.detail}`;
  const notion =
    notionOf(head.header) ?? (isShort(head.header) ? notionOf(head.code ?? '') : undefined);
  return whenConstant(facts, classifyByItself(facts, header, notion));
}

/** What every response has alike, under a header that asks nothing, tells no respondents apart. */
function whenConstant({ profile, rows }: ColumnFacts, judged: ColumnClass): ColumnClass {
  const { kind, certainty, notion } = judged;
  const isConstant = profile.distinct === 1 && profile.filled >= Math.max(12, rows);
  return kind === 'profile' && certainty === 'unsure' && notion === undefined && isConstant
    ? { kind: 'bookkeeping', certainty: 'likely', reason: 'every response has the same' }
    : judged;
}

function classifyByItself(
  facts: ColumnFacts,
  header: string,
  notion: Notion | undefined,
): ColumnClass {
  const { head, profile } = facts;
  return (
    byLayout(head, notion) ??
    byPersonalShape(profile) ??
    byNames(profile, notion) ??
    bySurveyNotion(facts, notion) ??
    byPersonNotion(facts, notion) ??
    whenEmpty(profile) ??
    byShape(profile, notion) ??
    byConsentNotion(facts, header, notion) ??
    byContent(header, profile, notion, head.options)
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
