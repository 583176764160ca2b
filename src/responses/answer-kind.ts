import { z } from 'zod';

import { fold } from '../text/index.js';
import { parseYaml } from '../yaml/index.js';

/** What an answer is worth to an analysis. Blank: nothing was written. */
export type AnswerKind = 'blank' | 'non-answer' | 'referral' | 'substantive';

const phrases = z.array(z.string().min(1));

const referrals = z
  .strictObject({
    whole: phrases.describe('Whole answers that only lead elsewhere.'),
    begins: phrases.describe('How short answers begin that lead elsewhere.'),
    'referral-words': z.int().min(1).describe('Longer answers than this say something besides.'),
  })
  .describe('Answers that lead to another answer, or to an attachment.');

const answerKindsSchema = z.strictObject({
  id: z.string(),
  'non-answers': phrases.describe('Whole answers that say nothing.'),
  referrals,
});

/** A list of a user's own, in addition to the built-in one: any part of it may be left out. */
export const moreAnswerKindsSchema = answerKindsSchema
  .extend({ referrals: referrals.partial() })
  .partial();

/** No listed wording is nearly this long; longer answers are not looked at. */
const longestKind = 200;

/** Tells answers that say nothing, or say it elsewhere, from those that can be analysed. */
export class AnswerKinds {
  readonly #nonAnswers: ReadonlySet<string>;
  readonly #referrals: ReadonlySet<string>;
  readonly #beginnings: readonly string[];
  readonly #referralWords: number;

  /**
   * @param yaml a file such as `catalogue/answer-kinds.yaml`
   * @param name how it is called in messages
   * @param more wordings of the user's own, as YAML
   * @throws WinnowError `bad-document` naming every problem of a list
   */
  constructor(yaml: string, name: string, more?: { readonly text: string; readonly name: string }) {
    const lists = parseYaml(yaml, name, answerKindsSchema);
    const own = more && parseYaml(more.text, more.name, moreAnswerKindsSchema);
    const { whole = [], begins = [] } = own?.referrals ?? {};
    this.#nonAnswers = setOf([...lists['non-answers'], ...(own?.['non-answers'] ?? [])]);
    this.#referrals = setOf([...lists.referrals.whole, ...whole]);
    this.#beginnings = [...setOf([...lists.referrals.begins, ...begins])].map(
      (phrase) => `${phrase} `,
    );
    this.#referralWords = own?.referrals?.['referral-words'] ?? lists.referrals['referral-words'];
  }

  kindOf(text: string): AnswerKind {
    if (text === '' || !/\S/.test(text)) return 'blank';
    if (text.length > longestKind) return /[\p{L}\p{N}]/u.test(text) ? 'substantive' : 'non-answer';
    const words = plainWords(text);
    if (words === '' || this.#nonAnswers.has(words)) return 'non-answer';
    if (this.#referrals.has(words) || pointer.test(words)) return 'referral';
    const isShort = words.split(' ').length <= this.#referralWords;
    return isShort && this.#beginnings.some((phrase) => `${words} `.startsWith(phrase))
      ? 'referral'
      : 'substantive';
  }
}

/** "See 11", "Same as 9", "Covered in Q23 below": nothing but where another answer stands. */
const pointer =
  /^(?:please )?(?:see|refer to|same as|as (?:in|per|for|at)|(?:covered|answered|addressed) (?:in|by|at|under)) (?:my |our |the )?(?:answers? |responses? )?(?:to |in |at |for )?(?:question )?\d{1,3}(?: (?:i{1,3}|iv|v|above|below|and|question|\d{1,3}))*$/;

function setOf(wordings: readonly string[]): ReadonlySet<string> {
  return new Set(wordings.map(plainWords).filter((words) => words !== ''));
}

/** Words alone, with one space between: "N/A." is "n a", "-" is nothing, "Q7", "Q.7" and "Question 7" are one. */
function plainWords(text: string): string {
  return fold(text)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:qs?|questions?) ?(?=\d)/g, 'question ')
    .trim();
}
