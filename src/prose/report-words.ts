import { z } from 'zod';

import { parseYaml } from '../yaml/index.js';
import { perCent } from './language.js';

export const reportWordsSchema = z.strictObject({
  id: z.string().min(1).describe('Short and stable.'),
  title: z.string().min(1).optional().describe('What the list is called.'),
  quantifiers: z
    .array(
      z.strictObject({
        word: z.string().trim().min(1, 'The word is missing.'),
        from: z.number().min(0).max(100).describe('Per cent of the base.'),
      }),
    )
    .min(1)
    .describe('The word for a share of a base, the largest share first; the last one from 0 on.'),
  'quantify-from': z
    .int()
    .min(1)
    .describe('Of fewer respondents than this, numbers stand without a word.'),
  'percentages-from': z
    .int()
    .min(1)
    .describe('Of fewer respondents than this, no percentages are written.'),
  names: z
    .array(z.string().min(1))
    .describe('Words that keep their capital in a sentence when a label begins with them.'),
});

/** How figures are put into words: `docs/words.md`. */
export interface ReportWords extends z.infer<typeof reportWordsSchema> {}

/**
 * Reads a file that says how figures are put into words, such as `catalogue/words.yaml`.
 *
 * @param name how the file is called in messages
 * @throws WinnowError `bad-document` naming every problem with line, column and the fix
 */
export function loadReportWords(yaml: string, name: string): ReportWords {
  return parseYaml(yaml, name, reportWordsSchema, ({ quantifiers }) => [
    ...quantifiers.flatMap(({ word, from }, index) =>
      index > 0 && from >= quantifiers[index - 1]!.from
        ? [
            {
              path: ['quantifiers', index, 'from'],
              message: `"${word}" begins at ${from} %, where a word before it has begun already. Put the largest share first.`,
            },
          ]
        : [],
    ),
    ...(quantifiers.at(-1)!.from === 0
      ? []
      : [
          {
            path: ['quantifiers', quantifiers.length - 1, 'from'],
            message: 'Smaller shares have no word. Let the last one begin at 0.',
          },
        ]),
  ]);
}

/** The word for a share; where counts are rounded, neither everybody nor a single one can be told. */
export function quantifierOf(
  respondents: number,
  base: number,
  { words, isApproximate }: { readonly words: ReportWords; readonly isApproximate: boolean },
): string {
  if (!isApproximate && respondents === base) return 'all';
  if (!isApproximate && respondents === 1) return 'one';
  const percent = (100 * respondents) / base;
  return words.quantifiers.find(({ from }) => percent >= from)!.word;
}

/** The scale as a report prints it. */
export function describeWords(words: ReportWords): string {
  const steps = words.quantifiers.map(({ word, from }) =>
    from === 0
      ? `“${word}” for less`
      : `“${word}” stands for ${perCent(from)} or more of those who answered`,
  );
  const [first = '', ...rest] = steps.map((step, index) =>
    index === 0 ? step : step.replace(' of those who answered', '').replace(' stands', ''),
  );
  return `The paragraphs are made from the tables by fixed rules. In them, ${[first, ...rest].join(', ')}; “all” means every one and “one” a single one. Where fewer than ${words['quantify-from']} answered, numbers stand alone; percentages are given where ${words['percentages-from']} or more did.`;
}
