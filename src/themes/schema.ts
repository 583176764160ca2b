import { z } from 'zod';

import { ruleKeys } from '../text/index.js';
import type { Rule } from '../text/index.js';

/** One entry of a code frame. It is raised when its own rule or that of any theme within it is fulfilled. */
export interface ThemeEntry extends Rule {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  /** The recommendation whose substance this is; on top-level themes. */
  readonly recommendation?:
    { readonly number: number; readonly paragraph?: number | undefined } | undefined;
  readonly themes?: readonly ThemeEntry[] | undefined;
}

const theme: z.ZodType<ThemeEntry> = z.lazy(() =>
  z.strictObject({
    id: z
      .string()
      .regex(
        /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u,
        'An id is made of letters, digits, ".", "-" and "_".',
      )
      .describe('Short, stable, unique in the file.'),
    label: z.string().trim().min(1, 'The label is missing.'),
    description: z
      .string()
      .optional()
      .describe('What the theme is about. Without a rule, answers are matched by its words.'),
    recommendation: z
      .strictObject({ number: z.int().min(1), paragraph: z.int().min(1).optional() })
      .optional()
      .describe('The recommendation whose substance this theme is.'),
    ...ruleKeys,
    themes: z
      .array(theme)
      .min(1)
      .optional()
      .describe('Narrower themes: each counts for this one too.'),
  }),
);

/** The themes a reviewer defined, with the rules that find them. */
export const codeFrameSchema = z
  .strictObject({
    id: z.string().min(1),
    title: z.string().trim().min(1),
    description: z.string().optional(),
    themes: z.array(theme).min(1, 'A code frame needs a theme.'),
  })
  .meta({ title: 'Code frame: themes and the rules that find them (winnow)' });

export type CodeFrame = z.infer<typeof codeFrameSchema>;
