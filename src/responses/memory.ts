import type { Answer } from './response.js';

/** Keyed hashes by which a response is known again; nothing of it can be read from them. */
export interface Seals {
  /** Of the response's id; where the file gives none, of what was sent. */
  readonly id: string;
  /** Of everything that was sent but the id. */
  readonly content: string;
}

/** What coding made of one answer. */
interface RememberedAnswer {
  /** The place of the question in the questionnaire. */
  readonly question: number;
  readonly kind: 'substantive' | 'non-answer' | 'referral';
  /** ISO 639-1. */
  readonly language: string;
  /** As in the answer. */
  readonly removed?: Answer['removed'];
  readonly words: number;
  /** By scheme, the marks of the answer, ascending. */
  readonly marks: readonly (readonly number[])[];
}

/** What coding made of a response, so that the same one need not be read again. No word of it is kept. */
export interface RememberedAnswers {
  /** Both halves of what copies sent at one moment are ordered by. */
  readonly fingerprint: readonly [high: number, low: number];
  readonly answers: readonly RememberedAnswer[];
}

/** A response, met again or for the first time. */
export interface Meeting {
  readonly seals: Seals;
  /** Undefined when the response is to be read. */
  readonly remembered: RememberedAnswers | undefined;
}

/** Knows responses again that were coded before with the same settings. */
export interface ResponseMemory {
  /**
   * @param id undefined when the file gives none
   * @param content everything that was sent, personal details too: it goes no further than this call
   */
  meet(id: string | undefined, content: string): Meeting;
}
