import type { Answer, Response } from '../responses/index.js';

/** A response reduced to what tables need: no text, no name. */
export interface CodedResponse {
  readonly id: string;
  readonly submitted: string | undefined;
  readonly isLate: boolean;
  readonly consent: Response['consent'];
  /** For every tabled field, in the order of the questionnaire, the respondent's values. */
  readonly groups: readonly (readonly string[])[];
  /** In the order of the questions; blank ones are left out. */
  readonly answers: readonly CodedAnswer[];
  /** By closed question, the options chosen. */
  readonly choices: readonly (readonly string[])[];
}

export interface CodedAnswer {
  /** The place of the question in the questionnaire. */
  readonly question: number;
  readonly kind: Answer['kind'];
  /** ISO 639-1. */
  readonly language: string;
  /** The kind of each personal detail that was taken out; undefined when none was. */
  readonly removed?: Answer['removed'];
  /** How many words the answer has; 0 unless it is substantive. */
  readonly words: number;
  /** By scheme, the marks of the answer, ascending. */
  readonly marks: readonly (readonly number[])[];
}
