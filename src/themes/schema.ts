import { z } from 'zod';

import { ruleKeys } from '../text/index.js';
import type { Rule } from '../text/index.js';
import { idText } from '../yaml/index.js';

/** One entry of a code frame. It is raised when its own rule or that of any theme within it is fulfilled. */
export interface ThemeEntry extends Rule {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  /** The recommendation whose substance this is; on top-level themes. */
  readonly recommendation?:
    { readonly number: number; readonly paragraph?: number | undefined } | undefined;
  readonly codebook?: CodebookCode | undefined;
  readonly themes?: readonly ThemeEntry[] | undefined;
}

/** What a theme is in the program for qualitative analysis that it came from (REFI-QDA codebook). */
interface CodebookCode {
  readonly guid: string;
  readonly color?: string | undefined;
  readonly codable?: boolean | undefined;
}

const guid = z
  .string()
  .regex(
    /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\})$/i,
    'A GUID is made of 32 hexadecimal digits, 8-4-4-4-12.',
  );

const codebookCode = z
  .strictObject({
    guid,
    color: z
      .string()
      .regex(/^#(?:[\da-f]{6}|[\da-f]{3})$/i, 'A colour is written #RRGGBB.')
      .optional(),
    codable: z.boolean().optional(),
  })
  .describe('What the theme is in a REFI-QDA codebook, kept for the way back.');

const theme: z.ZodType<ThemeEntry> = z.lazy(() =>
  z.strictObject({
    id: idText.describe('Short, stable, unique in the file.'),
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
    codebook: codebookCode.optional(),
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
    id: z.string().min(1).describe('Short and stable: reports name the code frame by it.'),
    title: z.string().trim().min(1).describe('What the code frame is called.'),
    description: z.string().optional().describe('What it is for, and where it comes from.'),
    themes: z
      .array(theme)
      .min(1, 'A code frame needs a theme.')
      .describe('What answers are about.'),
    sets: z
      .array(
        z.strictObject({
          guid,
          name: z.string(),
          description: z.string().optional(),
          themes: z.array(z.string()),
        }),
      )
      .optional()
      .describe('Sets of themes in a REFI-QDA codebook, kept for the way back.'),
  })
  .meta({ title: 'Code frame: themes and the rules that find them (winnow)' });

/**
 * The themes that answers are coded with, as `loadCodeFrame` reads them: the keys are those of the YAML file, which
 * `docs/code-frame.md` and the JSON Schema in `catalogue/schema/` explain.
 */
export interface CodeFrame extends z.infer<typeof codeFrameSchema> {}
