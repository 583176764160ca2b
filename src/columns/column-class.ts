import type { PersonalDetail } from '../notions/index.js';
import type { Choice } from './options.js';

/** What a column can be. */
export type ColumnKind =
  | 'response-id'
  | 'submitted'
  | 'personal'
  /** Whether to publish, as options; why to keep it confidential, in own words. */
  | 'publication'
  | 'confidentiality'
  | 'contact'
  /** About the respondent, with options. */
  | 'profile'
  /** About the respondent, in their own words. */
  | 'profile-text'
  /** About the matter, with options. */
  | 'closed'
  | 'open'
  /** Belongs to the choice before it. */
  | 'other-text'
  /** Where each answer has a row of its own: which question it answers, and the answer. */
  | 'asked'
  | 'answer'
  | 'attachment'
  | 'bookkeeping'
  | 'empty';

/** How sure it is: `unsure` is worth a look. */
export type Certainty = 'sure' | 'likely' | 'unsure';

/** What one column was taken for, how sure that is, and why. */
export interface ColumnClass {
  readonly kind: ColumnKind;
  readonly certainty: Certainty;
  /** In words, for the person who reads `inspect` or the questionnaire. */
  readonly reason: string;
  /** The options of a profile field, a consent or a closed question. */
  readonly choice?: Choice | undefined;
  readonly detail?: PersonalDetail | undefined;
  /** What the header speaks of, such as "sector"; it names the field. */
  readonly notion?: string | undefined;
  /** The column whose question this one goes on with, by its place. */
  readonly belongsTo?: number | undefined;
  /** One row of a grid: the question that the rows share, and the row's own words. */
  readonly grid?: { readonly question: string; readonly row: string } | undefined;
}

/** Whether a column's answers are in people's own words, so that their language can be found. */
export function isInOwnWords({ kind }: ColumnClass): boolean {
  return kind === 'open' || kind === 'other-text';
}
