import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { hasPositivePart, ruleKeys } from '../../../src/text/index.js';

const schema = z.strictObject(ruleKeys);

function problemsOf(rule: unknown): readonly string[] {
  return schema.safeParse(rule).error?.issues.map(({ message }) => message) ?? [];
}

describe('a rule as written in a file', () => {
  test.each([
    { any: ['drug', '=HAT', 'clinic*', { all: ['a', { not: ['b'] }] }] },
    { near: { words: ['drug', 'death'], within: 5 } },
    { any: ['drug'], not: ['alcohol'] },
  ])('may be %j', (rule) => {
    expect(schema.parse(rule)).toEqual(rule);
  });

  const expected = 'Expected a word, a phrase, or a rule with any, all, not or near.';

  test.each([
    [{ any: [] }, 'An empty list matches nothing: take it out or fill it.'],
    [
      { any: ['…'] },
      '"…" has neither a letter nor a digit, so no answer has it: write a word, or take it out.',
    ],
    [{ any: [3] }, expected],
    [{ any: [null] }, expected],
    [{ any: [{}] }, expected],
    [{ not: [{}] }, expected],
    [{ near: { words: ['drug'], within: 5 } }, 'near needs two words or phrases at least.'],
  ])('may not be %j', (rule, message) => {
    expect(problemsOf(rule)).toEqual([message]);
  });

  test('has a window of 2 to 100 words', () => {
    const near = (within: number): unknown => ({ near: { words: ['a', 'b'], within } });
    expect([2, 100].map((within) => problemsOf(near(within)).length)).toEqual([0, 0]);
    expect([1, 101, 2.5].map((within) => problemsOf(near(within)).length)).toEqual([1, 1, 1]);
  });
});

test('only any, all and near can find anything', () => {
  expect(hasPositivePart({ any: ['a'] })).toBe(true);
  expect(hasPositivePart({ all: ['a'] })).toBe(true);
  expect(hasPositivePart({ near: { words: ['a', 'b'], within: 2 } })).toBe(true);
  expect(hasPositivePart({ not: ['a'] })).toBe(false);
  expect(hasPositivePart({})).toBe(false);
});
