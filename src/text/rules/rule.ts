import { z } from 'zod';

/**
 * What must stand in an answer: words and phrases, and how they combine.
 *
 * The keys of one rule combine with *and*. A word matches by its stem, `=word` that form only,
 * `word*` every word that begins so; case and accents do not matter, and a hyphen is a space.
 */
export interface Rule {
  /** At least one of these. */
  readonly any?: readonly RuleItem[] | undefined;
  /** Every one of these. */
  readonly all?: readonly RuleItem[] | undefined;
  /** None of these, anywhere in the answer. */
  readonly not?: readonly RuleItem[] | undefined;
  /** All these words and phrases within a window of so many words. */
  readonly near?: { readonly words: readonly string[]; readonly within: number } | undefined;
}

/** A word, a phrase, or a rule of its own. */
export type RuleItem = string | Rule;

/** Words of letters, digits and apostrophes, or numbers with separators, with spaces and hyphens between. */
const word = "=?(?:[\\p{L}\\p{M}\\p{N}_'’]+|\\d[\\d.,]*\\d|&)\\*?";
const wholeWords = new RegExp(
  `^[^\\p{L}\\p{N}=&_]*${word}(?:[\\s\\-\\u2010\\u2011]+${word})*[^\\p{L}\\p{N}]*$`,
  'u',
);

const phrase = z
  .string()
  .trim()
  .min(1, 'An empty word matches nothing: take it out.')
  .regex(/[\p{L}\p{N}]/u, {
    error: ({ input }) =>
      `"${String(input)}" has neither a letter nor a digit, so no answer has it: write a word, or take it out.`,
  })
  .refine(
    (text) => !/[\p{L}\p{N}]/u.test(text) || wholeWords.test(text),
    'Punctuation inside a word never matches: write "drug/alcohol" as two phrases, "U.K." as "UK".',
  )
  .describe('A word or phrase. "=word" matches that form only, "word*" every word that begins so.');

const expected = 'Expected a word, a phrase, or a rule with any, all, not or near.';
const whenRead: z.core.$ZodCustomParams = {
  error: expected,
  when: ({ issues }) => issues.length === 0,
};

const item: z.ZodType<RuleItem> = z.lazy(() =>
  z.union([phrase, z.strictObject(ruleKeys).refine(hasKeys, whenRead)], {
    error: expected,
  }),
);

const items = z.array(item).min(1, 'An empty list matches nothing: take it out or fill it.');

/** The four keys, to be mixed into whatever carries a rule (a theme, a marker, a matter of scope). */
export const ruleKeys = {
  any: items.optional().describe('At least one of these words, phrases or rules.'),
  all: items.optional().describe('Every one of these words, phrases or rules.'),
  not: items.optional().describe('None of these, anywhere in the answer.'),
  near: z
    .strictObject({
      words: z.array(phrase).min(2, 'near needs two words or phrases at least.'),
      within: z.int().min(2).max(100).describe('Length of the window, in words.'),
    })
    .optional()
    .describe('All these words and phrases, in any order, within a window of words.'),
};

/** A rule without a key would hold for every text. */
function hasKeys(rule: Rule): boolean {
  return rule.not !== undefined || hasPositivePart(rule);
}

/** True when the rule can match at all: `not` alone would match nearly everything. */
export function hasPositivePart(rule: Rule): boolean {
  return rule.any !== undefined || rule.all !== undefined || rule.near !== undefined;
}
