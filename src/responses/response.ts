import type { Language, RedactionKind } from '../text/index.js';
import type { AnswerKind } from './answer-kind.js';
import type { Consent } from './consent.js';
import type { RememberedAnswers, Seals } from './memory.js';

/** One respondent's submission. No personal field is in it, and the texts are redacted. */
export interface Response {
  readonly id: string;
  /** The file and row it came from; in the long layout its first row. */
  readonly file: string;
  readonly row: number;
  /** `YYYY-MM-DDTHH:MM:SS`, or undefined when the export does not say. */
  readonly submitted: string | undefined;
  readonly isLate: boolean;
  /** What the respondent agreed to: see `mayQuote`. */
  readonly consent: Consent;
  /** For every tabled field, in the order of the questionnaire, what the tables call the respondent's values. */
  readonly profile: readonly (readonly string[])[];
  /** By question, in the order of the questionnaire; blank answers are left out. */
  readonly answers: readonly Answer[];
  /** By closed question, the options chosen; `notAnOption` for what is none, nothing where it is blank. */
  readonly choices: readonly (readonly string[])[];
  /** Given when it is read with a memory. */
  readonly seals?: Seals | undefined;
  /** What coding made of it before: then `answers` is empty, since nobody read them. */
  readonly remembered?: RememberedAnswers | undefined;
}

/** One response's text to one question. */
export interface Answer {
  /** The place of the question in the questionnaire. */
  readonly question: number;
  readonly kind: Exclude<AnswerKind, 'blank'>;
  /** Redacted. */
  readonly text: string;
  /** The kind of each detail that was taken out; absent when none was. */
  readonly removed?: readonly RedactionKind[] | undefined;
  readonly language: Language;
}
