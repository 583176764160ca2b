import { z } from 'zod';

const count = z
  .int()
  .min(0)
  .nullable()
  .describe('A number of respondents; null: fewer than 5, in a digest that may be published.');
const day = z.iso.date();
const text = z.string();
const adjustedP = z
  .number()
  .min(0)
  .max(1)
  .nullable()
  .describe(
    'p, adjusted over all that was tested; null in a digest that may be published, since the counts could be worked out from it.',
  );

const rise = {
  fresh: count.describe('Of those who are new.'),
  freshBase: count,
  earlier: count.describe('Of those who were there before; null where it may not be shown.'),
  earlierBase: count,
};

const problem = z.strictObject({
  code: text.describe('The code of the problem, as in problems.csv.'),
  severity: z.enum(['error', 'warning', 'note']),
  title: text,
  field: text.describe("The id of the field or question, or ''."),
  count,
});

const group = z.strictObject({
  name: text,
  total: count,
  fresh: count,
  target: z.int().nullable(),
  expectedByNow: z.int().nullable().describe('The target in proportion to the days gone by.'),
  lastDay: day.nullable().describe('When the last response came.'),
  status: z.enum(['silent', 'behind', 'on-course']).nullable(),
});

/** The JSON form of a digest. A change that a reader must know of raises the version. */
export const digestSchema = z
  .strictObject({
    schema: z.literal('winnow-digest'),
    version: z.literal(1),
    title: text,
    questionnaire: text,
    day: day.describe('The day of this digest.'),
    night: z.int().describe('The number of the digest, from 1.'),
    previousDay: day.nullable().describe('The day of the digest before; null for the first.'),
    filter: text
      .nullable()
      .describe(
        'Which responses these are; null for all of the call. Under a filter, those that are no longer asked for are among the withdrawn.',
      ),
    isPublishable: z.boolean(),
    isRebuilt: z.boolean().describe('The state was made anew: what is new cannot be told.'),
    nothingNew: z.boolean(),
    call: z.strictObject({
      opened: day.nullable(),
      closes: day.nullable(),
      daysLeft: z.int().nullable().describe('Negative when the call has closed.'),
    }),
    responses: z.strictObject({
      total: count,
      fresh: count,
      target: z.int().nullable(),
      late: count,
      freshLate: count,
      changed: count,
      withdrawn: count,
    }),
    projection: z
      .strictObject({ expected: z.int(), low: z.int(), high: z.int(), days: z.int() })
      .nullable()
      .describe('Responses when the call closes, if it goes on as on its last days.'),
    fields: z.array(z.strictObject({ id: text, name: text, groups: z.array(group) })),
    days: z.array(z.strictObject({ day, total: count })).describe('The last days, by submission.'),
    questions: z
      .array(z.strictObject({ id: text, wording: text, ...rise, adjustedP }))
      .describe('Questions that a larger share of the new respondents answers.'),
    keywords: z.array(z.strictObject({ text, ...rise, adjustedP })),
    themes: z.strictObject({
      rising: z.array(z.strictObject({ id: text, label: text, ...rise, adjustedP })),
      first: z
        .array(z.strictObject({ id: text, label: text, fresh: count }))
        .describe(
          'Themes that nobody had raised before; in a digest that may be published also those that rise and that fewer than 5 had raised, which are not told apart.',
        ),
    }),
    campaigns: z.array(
      z.strictObject({
        kind: z.enum(['new', 'growing']),
        fresh: count,
        total: count,
        questions: z.array(text),
        text: text.describe("Words that at least five share, or ''."),
      }),
    ),
    uncovered: z
      .strictObject({ count, base: count })
      .nullable()
      .describe('New respondents with something to say in which no theme was found.'),
    problems: z.strictObject({ fresh: z.array(problem), mended: z.array(problem) }),
  })
  .meta({ title: 'What changed in a call since the last digest (winnow)' });

/** What changed since the last digest. */
export type Digest = z.infer<typeof digestSchema>;
export type DigestProblem = z.infer<typeof problem>;
export type DigestGroup = z.infer<typeof group>;
export type Count = z.infer<typeof count>;
