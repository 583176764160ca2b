import fc from 'fast-check';
import { consentBy } from '../../src/responses/index.js';
import { listConsentRules } from '../../src/responses/consent.js';
import { redactionKinds } from '../../src/text/index.js';
import type { CodedAnswer, CodedResponse } from '../../src/coding/index.js';

/** Everything that may have been agreed to. */
const consents = listConsentRules.flatMap((rule) => [
  consentBy(rule, true),
  consentBy(rule, false),
]);

export const shape = {
  questions: 3,
  fields: 2,
  /** Marks of the two schemes. */
  marks: [2, 4],
} as const;

/** What can be chosen in each closed question. */
export const choiceOptions = [
  ['Yes', 'No', 'Not one of the options'],
  ['toString', 'Rail', 'Road', 'Not one of the options'],
] as const;

/** Groups of each field; some of them have names that objects have. */
export const groupNames = [
  ['Health', 'Housing', '__proto__'],
  ['constructor', 'North'],
] as const;

const marksOf = (count: number): fc.Arbitrary<readonly number[]> =>
  fc.subarray(Array.from({ length: count }, (_, mark) => mark));

const removed = fc.option(
  fc
    .subarray([...redactionKinds])
    .chain((kinds) =>
      kinds.length === 0
        ? fc.constant(undefined)
        : fc.constantFrom<CodedAnswer['removed']>(kinds, [...kinds, kinds.at(-1)!]),
    ),
  { nil: undefined },
);

const answerTo = (question: number): fc.Arbitrary<CodedAnswer> =>
  fc.oneof(
    fc.record({
      question: fc.constant(question),
      kind: fc.constant('substantive' as const),
      language: fc.constantFrom('en', 'de'),
      words: fc.integer({ min: 0, max: 5 }),
      marks: fc.tuple(...shape.marks.map(marksOf)),
      removed,
    }),
    fc.record({
      question: fc.constant(question),
      kind: fc.constantFrom('non-answer' as const, 'referral' as const),
      language: fc.constantFrom('en', 'de'),
      words: fc.constant(0),
      marks: fc.constant([[], []]),
      removed,
    }),
  );

const answers = fc
  .tuple(
    ...Array.from({ length: shape.questions }, (_, question) =>
      fc.option(answerTo(question), { nil: undefined }),
    ),
  )
  .map((all) => all.filter((answer) => answer !== undefined));

const response = fc.record({
  submitted: fc.constantFrom(undefined, '2020-10-01T12:00:00'),
  isLate: fc.boolean(),
  consent: fc.constantFrom(...consents),
  groups: fc.tuple(...groupNames.map((names) => fc.subarray([...names]))),
  answers,
  choices: fc.tuple(...choiceOptions.map((options) => fc.subarray([...options]))),
});

/** Responses as they come from coding, each with an id of its own. */
export const responses: fc.Arbitrary<readonly CodedResponse[]> = fc
  .array(response, { maxLength: 12 })
  .map((list) => list.map((one, i) => ({ id: `r${i}`, ...one })));
