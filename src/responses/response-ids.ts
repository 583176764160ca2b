import { createHash } from 'node:crypto';

import type { Questionnaire } from '../questionnaire/index.js';
import type { ColumnHead, Row } from '../read/index.js';
import { textAt } from './columns.js';
import type { ColumnPlan } from './columns.js';
import { isFirstName, looksLikeName } from './full-name.js';
import { redactPatterns } from './redact.js';
import { personalDetailOf } from './undeclared-details.js';

/**
 * The ids of one file's responses. Some platforms number the rows of each file from 1: in a call of
 * several files such a number says nothing. There the respondent's e-mail address does, by a number made
 * of it, and otherwise the file together with its number. So does one that has no time of submission beside it
 * and is no more than a number: online, easy-read and hard copies are often numbered from 1 each.
 */
export class ResponseIds {
  readonly #file: string;
  readonly #heads: readonly ColumnHead[];
  readonly #isOneOfSeveral: boolean;
  /** Places of the profile fields that hold e-mail addresses. */
  readonly #emails: readonly number[];
  /** And those that hold names. */
  readonly #names: readonly number[];

  /** @param isOneOfSeveral other files are read too */
  constructor(
    file: string,
    { profile }: Questionnaire,
    heads: readonly ColumnHead[],
    isOneOfSeveral: boolean,
  ) {
    this.#file = file;
    this.#heads = heads;
    this.#isOneOfSeveral = isOneOfSeveral;
    const placesOf = (details: readonly string[]): readonly number[] =>
      profile.flatMap((field, place) =>
        details.includes(personalDetailOf(field) ?? '') ? [place] : [],
      );
    this.#emails = placesOf(['email']);
    this.#names = placesOf(['name', 'first-name', 'last-name']);
  }

  /** The id in the file, if it gives one. */
  of(row: Row, plan: ColumnPlan): string | undefined {
    const id = textAt(row, plan.responseId).trim();
    if (id === '') return undefined;
    if (plan.responseId === undefined || !this.#isOfFile(id, plan, plan.responseId))
      return saysWho(id) || this.#isOwnName(id, row, plan) ? madeOf(id) : id;
    const emails = this.#emails
      .map((place) => textAt(row, plan.profile[place]).trim().toLowerCase())
      .filter((text) => /^[^\s@]+@[^\s@]+$/.test(text));
    return emails[0] === undefined ? `${this.#file}#${id}` : madeOf(emails[0]);
  }

  /** "Ann Quill 2" is no number of a response. */
  #isOwnName(id: string, row: Row, plan: ColumnPlan): boolean {
    const words = wordsOf(id);
    return (
      words.length > 0 &&
      this.#names.some((place) =>
        wordsOf(textAt(row, plan.profile[place])).some((name) => words.includes(name)),
      )
    );
  }

  /** Whether the id says who it is within this file only. */
  #isOfFile(id: string, plan: ColumnPlan, column: number): boolean {
    if (!this.#isOneOfSeveral) return false;
    if (this.#heads[column]?.isCounted === true) return true;
    return plan.submitted === undefined && numbered.test(id);
  }
}

function saysWho(id: string): boolean {
  return redactPatterns(id) !== id || looksLikeName(id) || isFirstName(id);
}

/** Short ones are initials, or the letters before a number. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];
}

/** Numbers that a person or a spreadsheet gave; those of platforms are longer. */
const numbered = /^\d{1,6}$/;

/** Ids are printed, so one that says who it is, such as an e-mail address, is replaced by a number made of it. */
function madeOf(id: string): string {
  return `id-${createHash('sha256').update(id).digest('hex').slice(0, 12)}`;
}
