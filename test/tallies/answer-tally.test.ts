import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CodedResponse } from '../../src/coding/index.js';
import { AnswerTally } from '../../src/tallies/index.js';
import type { AnswerTallyJson } from '../../src/tallies/answer-tally.js';
import { groupNames, responses, shape } from './coded-response.js';
import { checkJson, checkPieces } from './in-pieces.js';

const make = (): AnswerTally => new AnswerTally(shape.questions, shape.fields);

function tally(list: readonly CodedResponse[]): AnswerTally {
  const made = make();
  for (const response of list) made.add(response);
  return made;
}

/** Checks what a tally says of a group against the responses of that group. */
function check(
  made: AnswerTally,
  of: readonly CodedResponse[],
  group?: { readonly field: number; readonly name: string },
): void {
  const lengths = (question: number): readonly number[] =>
    of
      .flatMap(({ answers }) => answers)
      .filter((answer) => answer.question === question && answer.kind === 'substantive')
      .map(({ words }) => words)
      .sort((a, b) => a - b);
  const howMany = (question: number, kind: string): number =>
    of.filter(({ answers }) =>
      answers.some((answer) => answer.question === question && answer.kind === kind),
    ).length;
  expect(made.respondents(group)).toBe(of.length);
  expect(made.answering(group)).toBe(
    of.filter(({ answers }) => answers.some(({ kind }) => kind === 'substantive')).length,
  );
  for (let question = 0; question < shape.questions; question++) {
    const { substantive, nonAnswers, referrals, words } = made.question(question, group);
    const own = lengths(question);
    const [low, high] = [own[(own.length - 1) >> 1], own[own.length >> 1]];
    expect([substantive, nonAnswers, referrals, words.total, words.median]).toEqual([
      howMany(question, 'substantive'),
      howMany(question, 'non-answer'),
      howMany(question, 'referral'),
      own.reduce((sum, length) => sum + length, 0),
      own.length === 0 ? undefined : (low! + high!) / 2,
    ]);
  }
}

describe('a tally of answers', () => {
  test('counts what counting one by one counts, in all and in every group', () => {
    fc.assert(
      fc.property(responses, (list) => {
        const made = tally(list);
        check(made, list);
        groupNames.forEach((names, field) => {
          for (const name of names) {
            const inGroup = list.filter(({ groups }) => groups[field]!.includes(name));
            check(made, inGroup, { field, name });
          }
          const found = names.filter((name) =>
            list.some(({ groups }) => groups[field]!.includes(name)),
          );
          expect(made.groupsOf(field)).toEqual([...found].sort());
        });
      }),
    );
  });

  test('is the same in pieces', () => {
    checkPieces(make);
  });

  test('is the same when written and read', () => {
    checkJson(make, (json: AnswerTallyJson) => AnswerTally.fromJSON(shape.questions, json));
  });

  test('knows nothing of a group in which there is nobody', () => {
    check(make(), [], { field: 0, name: 'toString' });
  });
});
