import { describe, expect, test } from '@jest/globals';
import { consentBy } from '../../src/responses/index.js';
import fc from 'fast-check';
import type { CodedResponse } from '../../src/coding/index.js';
import { ScopeTally } from '../../src/scope/index.js';
import type { ScopeCase } from '../../src/scope/index.js';
import type { ScopeTallyShape } from '../../src/scope/scope-tally.js';
import { responses } from '../tallies/coded-response.js';
import { checkJson, checkPieces } from '../tallies/in-pieces.js';

/** The second scheme has four marks; the last two matters are of respondents, too. */
const shape: ScopeTallyShape = {
  fields: ['sector', 'region'],
  scheme: 1,
  matters: [
    undefined,
    undefined,
    { region: ['North'] },
    { sector: ['Health', '__proto__'], x: [] },
  ].map((profile, i) => ({ id: `m${i}`, label: `Matter ${i}`, kind: 'out of scope', profile })),
};
const make = (): ScopeTally => new ScopeTally(shape);

const answer = (question: number, marks: readonly number[]): CodedResponse['answers'][number] => ({
  question,
  kind: 'substantive',
  language: 'en',
  words: 3,
  marks: [[], marks],
});
const response: CodedResponse = {
  id: 'r1',
  submitted: undefined,
  isLate: false,
  consent: consentBy('confidentiality not requested', false),
  groups: [[], []],
  choices: [],
  answers: [
    answer(0, [0, 1]),
    { question: 1, kind: 'non-answer', language: 'en', words: 0, marks: [[], []] },
    answer(2, [1]),
  ],
};

function casesOf(one: CodedResponse): readonly ScopeCase[] {
  const tally = make();
  tally.add(one);
  return tally.toJSON();
}

describe('a tally of what is out of scope', () => {
  test('names the questions whose answers concern a matter by their words', () => {
    expect(casesOf(response)).toEqual([
      { matter: 0, id: 'r1', questions: [0], because: 'words' },
      { matter: 1, id: 'r1', questions: [0, 2], because: 'words' },
    ]);
  });

  test('names all substantive answers of a respondent whom it concerns', () => {
    expect(casesOf({ ...response, groups: [['Health'], ['North']] }).slice(2)).toEqual([
      { matter: 2, id: 'r1', questions: [0, 2], because: 'profile' },
      { matter: 3, id: 'r1', questions: [0, 2], because: 'profile' },
    ]);
  });

  test('leaves alone a respondent with a value that is within scope', () => {
    expect(casesOf({ ...response, groups: [['Health', 'Housing'], []] })).toHaveLength(2);
    expect(casesOf({ ...response, groups: [['Health', '__proto__'], []] })).toHaveLength(3);
  });

  test('leaves alone a respondent who answered nothing', () => {
    expect(casesOf({ ...response, groups: [['Health'], ['North']], answers: [] })).toEqual([]);
  });

  test('lists by matter, then by response', () => {
    const tally = make();
    for (const id of ['b', 'a']) tally.add({ ...response, id });
    expect(tally.toJSON().map(({ matter, id }) => `${matter} ${id}`)).toEqual([
      '0 a',
      '0 b',
      '1 a',
      '1 b',
    ]);
  });

  test('lists what looking at every answer lists', () => {
    const outside = [undefined, undefined, [1, ['North']], [0, ['Health', '__proto__']]] as const;
    fc.assert(
      fc.property(responses, (list) => {
        const tally = make();
        for (const one of list) tally.add(one);
        const expected = outside.flatMap((profile, matter) =>
          list.flatMap(({ id, groups, answers }) => {
            const own = profile === undefined ? [] : groups[profile[0]]!;
            const isOutside =
              own.length > 0 && own.every((value) => profile![1].some((out) => out === value));
            const questions = answers
              .filter(({ kind }) => kind === 'substantive')
              .filter(({ marks }) => isOutside || marks[1]!.includes(matter))
              .map(({ question }) => question);
            return questions.length === 0
              ? []
              : [`${matter} ${id} ${questions.join()} ${isOutside ? 'profile' : 'words'}`];
          }),
        );
        const listed = tally
          .toJSON()
          .map((one) => `${one.matter} ${one.id} ${one.questions.join()} ${one.because}`);
        expect(listed).toEqual([...expected].sort());
      }),
    );
  });

  test('is the same in pieces', () => {
    checkPieces(make);
  });

  test('is the same when written and read', () => {
    checkJson(make, (cases: readonly ScopeCase[]) => ScopeTally.fromJSON(shape, cases));
  });
});
