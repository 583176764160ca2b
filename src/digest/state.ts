import type { IssueCode } from '../issues/index.js';
import type { ReleasedFigures } from './release.js';

// All that is kept from one night to the next: hashes, numbers, and ids of the questionnaire. No text, no name.

/** What outlives a state that is damaged: it concerns nobody in particular. */
export interface History {
  /** The night whose digest was the last, and those before it. */
  readonly nights: readonly Night[];
  /** Figures as they may have been published before the last night, and with it. */
  readonly released: { readonly before: ReleasedFigures; readonly now: ReleasedFigures };
}

/** What one digest was made from. The same input on the same day is the same night. */
export interface Night {
  /** Counted from 1. */
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Hash of everything that was read, whatever the order of rows. */
  readonly input: string;
  readonly responses: number;
  readonly fresh: number;
  readonly changed: number;
  readonly withdrawn: number;
  /** Of the earlier respondents, the share whose words were read again. */
  readonly shareReadAgain: number;
  /** What had been wrong the night before and was no more. */
  readonly mended: readonly ProblemCount[];
}

export interface ProblemCount {
  readonly code: IssueCode;
  /** The id of the field or question, or ''. */
  readonly field: string;
  readonly count: number;
}

/** A row as it is known again: 16 bytes each of its id's and its content's keyed hash. */
export interface KnownResponse {
  readonly id: string;
  readonly content: string;
  /** False for copies that do not count, and what a filter leaves out. */
  readonly isAnalysed: boolean;
  /** The night in which the id was first there, and the last in which it came with another content; 0 for never. */
  readonly since: number;
  readonly changed: number;
  /** Sent in a text that several others sent too, as far as it was found. */
  readonly isCampaigner: boolean;
}

/** Something wrong with the data, known again by the response or the place that it concerns. */
export interface StoredProblem {
  readonly seal: string;
  readonly code: IssueCode;
  readonly field: string;
  readonly since: number;
}

/** Bytes of a seal: few enough to be small, and too many for two responses to share them by chance. */
export const sealBytes = 16;
