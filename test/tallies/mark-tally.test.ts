import { describe, expect, test } from '@jest/globals';
import { consentBy } from '../../src/responses/index.js';
import fc from 'fast-check';
import type { CodedResponse } from '../../src/coding/index.js';
import { MarkTally } from '../../src/tallies/index.js';
import type { MarkTallyJson, MarkTallyShape } from '../../src/tallies/mark-tally.js';
import { groupNames, responses, shape } from './coded-response.js';
import { checkJson, checkPieces } from './in-pieces.js';

/** The second scheme, by both fields, the second first. */
const wanted: MarkTallyShape = {
  questions: shape.questions,
  scheme: 1,
  marks: shape.marks[1],
  fields: [1, 0],
};
const make = (): MarkTally => new MarkTally(wanted);

/** The marks of each substantive answer to a question; of all questions when none is given. */
function marksOf({ answers }: CodedResponse, question?: number): readonly (readonly number[])[] {
  return answers
    .filter((answer) => answer.kind === 'substantive')
    .filter((answer) => question === undefined || answer.question === question)
    .map(({ marks }) => marks[wanted.scheme]!);
}

function check(
  made: MarkTally,
  of: readonly CodedResponse[],
  group?: { readonly field: number; readonly name: string },
): void {
  const counts = made.counts(group);
  for (const question of [0, 1, 2, undefined]) {
    const answering = of
      .map((response) => marksOf(response, question))
      .filter((marks) => marks.length > 0);
    const marks = Array.from({ length: wanted.marks }, (_, mark) => mark);
    expect([
      counts.base(question),
      counts.unmarked(question),
      ...marks.map((mark) => counts.marked(question, mark)),
    ]).toEqual([
      answering.length,
      answering.filter((own) => own.flat().length === 0).length,
      ...marks.map((mark) => answering.filter((own) => own.flat().includes(mark)).length),
    ]);
  }
}

describe('a tally of marks', () => {
  test('counts what counting one by one counts, in all and in every group', () => {
    fc.assert(
      fc.property(responses, (list) => {
        const made = make();
        for (const response of list) made.add(response);
        check(made, list);
        groupNames.forEach((names, field) => {
          for (const name of names) {
            const inGroup = list.filter(({ groups }) => groups[field]!.includes(name));
            check(made, inGroup, { field, name });
          }
        });
      }),
    );
  });

  test('is the same in pieces', () => {
    checkPieces(make);
  });

  test('is the same when written and read', () => {
    checkJson(make, (json: MarkTallyJson) => MarkTally.fromJSON(wanted, json));
  });

  test('counts a respondent once however many answers carry the mark', () => {
    const made = make();
    const answer = { kind: 'substantive', language: 'en', words: 1, marks: [[], [2]] } as const;
    made.add({
      id: 'a',
      submitted: undefined,
      isLate: false,
      consent: consentBy('confidentiality not requested', false),
      groups: [[], []],
      choices: [],
      answers: [
        { ...answer, question: 0 },
        { ...answer, question: 2 },
      ],
    });
    const counts = made.counts();
    expect([0, 1, 2, undefined].map((question) => counts.marked(question, 2))).toEqual([
      1, 0, 1, 1,
    ]);
    expect([0, 1, 2, undefined].map((question) => counts.base(question))).toEqual([1, 0, 1, 1]);
  });
});
