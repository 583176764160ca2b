import { describe, expect, test } from '@jest/globals';

import { removedFrom } from '../../src/responses/removed.js';
import { NameRedactor } from '../../src/responses/name-redactor.js';
import { redact } from '../../src/responses/redact.js';
import { codeAll, makeResponse } from '../coding/make-response.js';
import { english } from '../../src/text/index.js';

const jane = new NameRedactor({ names: ['Jane', 'Doe'], others: [] });

function removed(text: string): readonly string[] | undefined {
  return removedFrom(text, redact(text, jane));
}

describe('what redaction took out', () => {
  test('is nothing where nothing was', () => {
    expect(removed('Treatment needs funding.')).toBeUndefined();
  });

  test('is counted detail by detail, whatever took it out', () => {
    expect(
      removed('Jane Doe here. Write to a.b@example.org or c@example.org, or call 07700 900461.'),
    ).toEqual(['name', 'email', 'email', 'phone']);
  });

  test('is not what the respondent marked', () => {
    expect(removed('[name] told me, and so did [email]')).toBeUndefined();
    expect(removed('[name] told me, Jane, and so did [name]')).toEqual(['name']);
  });
});

describe('kinds of details in coded responses', () => {
  const withRemoved = (id: string, kinds: ('name' | 'email')[]) =>
    makeResponse({
      id,
      submitted: '2020-10-01T12:00:00',
      answers: [
        { question: 0, kind: 'substantive', text: 'one two', language: english, removed: kinds },
        { question: 1, kind: 'referral', text: '[name]', language: english, removed: ['name'] },
        { question: 2, kind: 'substantive', text: 'three', language: english },
      ],
    });
  const kindsOf = (coded: ReturnType<typeof codeAll>): unknown[] =>
    [...coded.analysed()].map(({ answers }) => answers.map((answer) => answer.removed));

  test('are kept by answer, beside its other numbers', () => {
    const coded = codeAll([withRemoved('a', ['name', 'name', 'email'])], 3);
    expect(kindsOf(coded)).toEqual([[['name', 'name', 'email'], ['name'], undefined]]);
    expect(
      [...coded.analysed()][0]!.answers.map(({ question, words }) => [question, words]),
    ).toEqual([
      [0, 2],
      [1, 0],
      [2, 1],
    ]);
  });

  test('decide between copies that differ in nothing else, whatever the order of rows', () => {
    const copies = [withRemoved('a', ['name']), withRemoved('a', ['name', 'email'])];
    expect(kindsOf(codeAll(copies, 3))).toEqual(kindsOf(codeAll([...copies].reverse(), 3)));
  });
});
