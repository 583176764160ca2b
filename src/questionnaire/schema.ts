import { z } from 'zod';

import { notALanguage, readLanguage } from '../languages/index.js';
import { ruleKeys } from '../text/index.js';
import { idText } from '../yaml/index.js';

const id = idText.describe('Short, stable, unique in the file.');
const date = z.iso.date({
  error: ({ input }) =>
    typeof input !== 'string'
      ? 'Write dates as YYYY-MM-DD.'
      : /^\d{4}-\d\d-\d\d$/.test(input)
        ? `The calendar has no day ${input}.`
        : `"${input}" is no date: write it as YYYY-MM-DD.`,
});
const wording = z.string().trim().min(1, 'The wording is missing.');
const names = z.array(z.string().min(1)).describe('Other headers under which exports carry this.');

const fieldBase = {
  id,
  question: wording.describe('The wording, exactly as it was asked.'),
  name: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe('What tables call it, such as "sector"; by default the id.'),
  also: names.optional(),
  guidance: z.string().optional(),
  required: z.boolean().optional().describe('Blank answers are reported as a problem.'),
};

const optionText = z.string().trim().min(1);
const option = z.union([
  optionText,
  z.strictObject({
    code: z
      .union([optionText, z.number()], {
        error: ({ input }) =>
          input === undefined
            ? 'An option is a text, in quotation marks if ": " is in it, or has a "code" and a "text".'
            : undefined,
      })
      .describe('What the export has in the place of the text, such as a number.'),
    text: optionText,
  }),
]);
const options = z.array(option).min(1);
const other = z
  .boolean()
  .optional()
  .describe('Respondents could write something else too: that is no problem in the data.');

const field = z.discriminatedUnion('kind', [
  z.strictObject({
    ...fieldBase,
    kind: z.literal('personal').describe('Read only to be removed from the answers.'),
    detail: z.enum(['first-name', 'last-name', 'name', 'email', 'phone', 'address', 'other']),
  }),
  z.strictObject({
    ...fieldBase,
    kind: z.literal('one-of').describe('One option.'),
    options: options.optional().describe('Left out: every value found is an option.'),
    other,
  }),
  z.strictObject({
    ...fieldBase,
    kind: z
      .literal('some-of')
      .describe('Several options may be chosen; cells are split against the options only.'),
    options,
    other,
  }),
  z.strictObject({
    ...fieldBase,
    kind: z
      .literal('text')
      .describe('Free text about the respondent, such as a job role: read, not tabled.'),
  }),
  z.strictObject({
    ...fieldBase,
    kind: z
      .literal('confidentiality')
      .describe('Any reason given here makes the response confidential.'),
  }),
  z.strictObject({
    ...fieldBase,
    kind: z.literal('contact').describe('Consent to be contacted.'),
    options,
    consents: z
      .array(z.string().trim().min(1))
      .min(1)
      .optional()
      .describe('The options that give consent; by default those that begin with "Yes".'),
  }),
  z.strictObject({
    ...fieldBase,
    kind: z
      .literal('publication')
      .describe('Whether the response may be published, without a name, or not at all.'),
    public: options.optional().describe('The options that let the response be published.'),
    anonymous: options.optional().describe('The options that let it be published without a name.'),
    confidential: options
      .optional()
      .describe(
        'The options against publication. With none of the three: the usual wordings of platforms. What is no option, and silence, is confidential.',
      ),
  }),
]);

const target = z.int().positive('A target is a whole number from 1 on.');

const asked = { id, question: wording, also: names.optional(), guidance: z.string().optional() };

const open = z.strictObject({
  ...asked,
  kind: z.literal('open').optional().describe('Answered in words. This is the kind by default.'),
});
const oneOf = z.strictObject({
  ...asked,
  kind: z.literal('one-of').describe('One of the options, which have no order.'),
  options,
  other,
});
const someOf = z.strictObject({
  ...asked,
  kind: z.literal('some-of').describe('Several options; cells are split against them only.'),
  options,
  other,
});
const scale = z.strictObject({
  ...asked,
  kind: z.literal('scale').describe('One of the options, which stand in the order of the scale.'),
  options,
  other,
});
const gridRow = z.strictObject({
  id,
  question: wording.describe("The row's own words."),
  also: names.optional(),
});
const grid = z.strictObject({
  ...asked,
  kind: z.literal('grid').describe('Rows that are each answered with one of the same options.'),
  options,
  rows: z.array(gridRow).min(1),
});

const part = z.discriminatedUnion('kind', [open, oneOf, someOf, scale]);
const parts = z
  .array(part)
  .optional()
  .describe('Questions that go with this one, such as "Other, please specify".');

const question = z.discriminatedUnion('kind', [
  open.extend({ parts }),
  oneOf.extend({ parts }),
  someOf.extend({ parts }),
  scale.extend({ parts }),
  grid.extend({ parts }),
]);

const section = z.strictObject({ id, title: wording, questions: z.array(question).min(1) });

const scopeItem = z.strictObject({
  id,
  label: wording,
  profile: z
    .record(z.string(), z.array(z.string()))
    .optional()
    .describe('Respondents with one of these values: all their answers are marked.'),
  ...ruleKeys,
});

/** What was asked: the fields about the respondent, the questions, the dates, what is out of scope. */
export const questionnaireSchema = z
  .strictObject({
    id,
    title: wording.describe('What the call is called.'),
    publisher: z.string().optional().describe('Who asked.'),
    source: z.string().optional().describe('Where the call was published.'),
    licence: z.string().optional().describe('Under which the wording may be used.'),
    opened: date.optional().describe('The first day of the call.'),
    closes: date.optional().describe('The last day on which responses are in time.'),
    'applies-to': z.string().optional().describe('Where the call is about, such as "England".'),
    language: z
      .string()
      .refine((text) => readLanguage(text) !== undefined, {
        error: ({ input }) => notALanguage(String(input)),
      })
      .optional()
      .describe(
        'The language of most answers, as its name or ISO 639-1 code. Default: English. The language of each answer is found; those too short to tell are in this one.',
      ),
    'date-order': z
      .enum(['day-month-year', 'month-day-year', 'year-month-day'])
      .optional()
      .describe(
        'How times of submission are written; ISO dates are understood besides. Default day-month-year.',
      ),
    'response-id': names.optional().describe('Headers of the column with the response id.'),
    submitted: names.optional().describe('Headers of the column with the time of submission.'),
    ignored: names
      .optional()
      .describe('Headers of columns that are known and left out, such as a browser or a duration.'),
    breakdowns: z
      .array(id)
      .min(1)
      .optional()
      .describe(
        'The profile fields by which tables are broken down, the main one first. Default: sector, region.',
      ),
    targets: z
      .strictObject({
        responses: target.optional().describe('How many are hoped for in all.'),
        groups: z
          .record(z.string(), z.record(z.string(), target))
          .optional()
          .describe('By profile field and option, how many are hoped for.'),
      })
      .optional()
      .describe('What the digest of each night holds the responses against.'),
    profile: z.array(field).default([]).describe('What was asked about the respondent.'),
    sections: z.array(section).describe('The questions, as the form had them.'),
    scope: z
      .strictObject({
        out: z
          .array(scopeItem)
          .default([])
          .describe('Evidence about this is marked as out of scope.'),
        background: z
          .array(scopeItem)
          .default([])
          .describe('Evidence about this is marked as background.'),
      })
      .optional()
      .describe('What the call leaves out: evidence about it is marked, and counted all the same.'),
  })
  .meta({ title: 'Questionnaire of a call for evidence or consultation (winnow)' });

/**
 * What was asked, as `loadQuestionnaire` reads it: the keys are those of the YAML file, which `docs/questionnaire.md`
 * and the JSON Schema in `catalogue/schema/` explain.
 */
export interface Questionnaire extends z.infer<typeof questionnaireSchema> {}
export type ProfileField = z.infer<typeof field>;
export type AskedQuestion = z.infer<typeof question>;
export type QuestionPart = z.infer<typeof part>;
/** An option as it is written: its text, or that and the code by which exports have it. */
export type Option = z.infer<typeof option>;
export type ScopeItem = z.infer<typeof scopeItem>;
