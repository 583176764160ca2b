import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchColumns } from '../../src/questionnaire/index.js';
import type { Questionnaire } from '../../src/questionnaire/index.js';
import { realCall, realQuestions } from './real-call.js';

function callOf(...wordings: readonly string[]): Questionnaire {
  const call = structuredClone(realCall);
  call.profile = [];
  const [section] = call.sections;
  call.sections = [
    {
      ...section!,
      questions: wordings.map((question, index) => ({ id: `${index + 1}`, question })),
    },
  ];
  return call;
}

/** Which question each header was taken for; "–" for none. */
function taken(headers: readonly string[], call: Questionnaire): string[] {
  return matchColumns(headers, call).map(({ target }) =>
    target !== undefined && 'id' in target ? target.id : '–',
  );
}

const liked = callOf('What do you like?');

describe('a column with the very wording of a question', () => {
  test.each([
    ['What do you dislike?', 'What do you like?'],
    ['What do you like ?x', 'What do you like?'],
    ['What do you like?.a', 'What do you like?'],
    ['What do you lik?', 'Q1'],
  ])('holds it, though %s stands before it', (near, exact) => {
    expect(taken([near, exact], liked)).toEqual(['–', '1']);
    expect(taken([exact, near], liked)).toEqual(['1', '–']);
  });

  test('holds it whatever the order of columns', () => {
    const wordings = realQuestions.map(({ wording }) => wording);
    const exact = realQuestions
      .filter(({ wording }) => wordings.indexOf(wording) === wordings.lastIndexOf(wording))
      .slice(0, 20);
    const nearly = exact.map(({ wording }) =>
      wording.replace(/(\p{L})(\p{L})(?=\p{L}*\W*$)/u, '$2$1'),
    );
    const columns = [...exact.map(({ wording }) => wording), ...nearly];
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (headers) => {
        const matches = matchColumns(headers, realCall);
        for (const { id, wording } of exact) {
          const found = matches.filter(
            ({ target }) => target?.kind === 'question' && target.id === id,
          );
          expect(found.map(({ header }) => header)).toEqual([wording]);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('leaves the near ones to be weighed against each other, whichever comes first', () => {
    const call = callOf('What should councils do about allotments?');
    const nearer = 'What should councils do about allotmens?';
    const less = 'What shuld councls do about allotmens?';
    expect(taken([less, nearer], call)).toEqual(['–', '1']);
    expect(taken([nearer, less], call)).toEqual(['1', '–']);
  });
});

describe('a column that asks something else in nearly the same words', () => {
  test.each([
    ['What do you like?', 'What do you dislike?'],
    [
      'Do you agree with the proposal to close the park?',
      'Do you disagree with the proposal to close the park?',
    ],
    [
      'What should the council do to help tenants?',
      'What should the council not do to help tenants?',
    ],
    [
      'What should the council do to help tenants?',
      "What shouldn't the council do to help tenants?",
    ],
    [
      'Is the present law on allotments effective?',
      'Is the present law on allotments ineffective?',
    ],
    [
      'What are the services for young people in towns?',
      'What are the services for older people in towns?',
    ],
    [
      'What would cost you more under the new scheme?',
      'What would cost you less under the new scheme?',
    ],
    ['What should employers do about drug use?', 'What should employees do about drug use?'],
    ['What do you like least?', 'What do you like?'],
    ['What works in prisons?', 'What works in prisons and in hostels?'],
    ['Was war gut an der Beratung im Amt?', 'Was war nicht gut an der Beratung im Amt?'],
  ])('is not taken for it: %s / %s', (asked, header) => {
    expect(taken([header], callOf(asked))).toEqual(['–']);
    expect(taken([asked], callOf(header))).toEqual(['–']);
  });

  test.each([
    ['1) What do you like?', '1) What do you dislike?'],
    ['What are the benefits of the new scheme?', 'Q1. What are the risks of the new scheme?'],
    [
      'What should the council do to help tenants?',
      '1. What should the council not do to help tenants?',
    ],
  ])('not even under the same number when it turns it round: %s / %s', (asked, header) => {
    expect(taken([header], callOf(asked))).toEqual(['–']);
  });
});

describe('a column that asks the same with a slip', () => {
  test.each([
    ['What grows well?', 'What grows wel?'],
    ['What should employers do about drug use?', 'What should employers do about the drug use?'],
    [
      'What should employers do about drug use?',
      'What should employers do about drug-use? Please explain.',
    ],
    ['What should keyworkers do about drug use?', 'What should key workers do about drug use?'],
    [
      'How could the services for young people be improved?',
      'How could the service for young people be improved?',
    ],
    [
      'What should employers, landlords and the police do about drug use at work and at home?',
      'What should employers, landlords and the police do about drug use at w…',
    ],
  ])('is taken for it: %s / %s', (asked, header) => {
    expect(taken([header], callOf(asked))).toEqual(['1']);
  });
});
