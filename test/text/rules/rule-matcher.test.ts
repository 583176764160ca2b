import { describe, expect, test } from '@jest/globals';
import { RuleMatcher, Tokeniser, Vocabulary } from '../../../src/text/index.js';
import type { Rule } from '../../../src/text/index.js';
import { matches } from './matches.js';

describe('a rule', () => {
  const cases: readonly (readonly [string, Rule, readonly string[], readonly string[]])[] = [
    ['with any', { any: ['a1', 'b1'] }, ['a1', 'b1', 'b1 a1'], ['', 'c1']],
    ['with all', { all: ['a1', 'b1'] }, ['b1, a1', 'a1. c1 b1'], ['a1', 'b1 b1', '']],
    ['with not', { any: ['a1'], not: ['b1', 'b2'] }, ['a1', 'a1 c1'], ['a1. B1', 'b2 a1', 'c1']],
    [
      'with near',
      { near: { words: ['a1', 'b1'], within: 3 } },
      ['a1 b1', 'b1 x a1', 'a1. X b1', 'a1 x x b1 a1'],
      ['a1 x x b1', 'a1', 'b1'],
    ],
    [
      'with near and a phrase',
      { near: { words: ['a1 a2', 'b1'], within: 4 } },
      ['a1 a2 x b1', 'b1 x a1-a2'],
      ['a1 a2 x x b1', 'a1, a2 b1'],
    ],
    [
      'with several keys fulfils all of them',
      { any: ['a1', 'a2'], all: ['b1'], near: { words: ['c1', 'd1'], within: 2 }, not: ['x1'] },
      ['a2 b1 c1 d1', 'd1 c1 b1 a1'],
      ['a1 b1 c1', 'a1 c1 d1', 'b1 c1 d1', 'a1 b1 c1 d1 x1'],
    ],
    [
      'within a rule',
      { any: ['a1', { all: ['b1', { any: ['c1', 'd1'] }], not: [{ all: ['x1', 'y1'] }] }] },
      ['a1', 'b1 c1', 'd1 b1 x1'],
      ['b1', 'c1 d1', 'b1 c1 y1 x1', ''],
    ],
    [
      'with not within all',
      { all: ['a1', { not: ['b1'] }] },
      ['a1', 'a1 c1'],
      ['a1 b1', 'b1', 'c1'],
    ],
    ['with not within not', { any: ['a1'], not: [{ not: ['b1'] }] }, ['a1 b1'], ['a1', 'b1']],
  ];

  describe.each(cases)('%s', (_, rule, holding, failing) => {
    test.each(holding)('holds for %j', (text) => {
      expect(matches(rule, text)).toBe(true);
    });

    test.each(failing)('does not hold for %j', (text) => {
      expect(matches(rule, text)).toBe(false);
    });
  });

  test('holds only for a text with one of the words it looks for', () => {
    const rule = { any: [{ not: ['a1'] }, 'b1'] };
    expect(matches(rule, 'c1')).toBe(false);
    expect(matches(rule, 'b1 a1')).toBe(true);
  });
});

describe('a matcher', () => {
  const vocabulary = new Vocabulary();
  const tokeniser = new Tokeniser(vocabulary);

  test('names the rules that hold, each once', () => {
    const matcher = new RuleMatcher(vocabulary, [
      { any: ['b1'] },
      undefined,
      { any: ['a1', 'b1'] },
      { any: ['a1'] },
    ]);
    const ascending = (text: string): readonly number[] =>
      [...matcher.match(tokeniser.tokenise(text))].sort((a, b) => a - b);
    expect(ascending('a1 b1 a1')).toEqual([0, 2, 3]);
    expect(ascending('a1')).toEqual([2, 3]);
    expect(ascending('')).toEqual([]);
  });

  test('remembers nothing of the text before', () => {
    const near = { near: { words: ['a1', 'b1'], within: 2 } };
    const matcher = new RuleMatcher(vocabulary, [{ all: ['a1', 'b1'] }, near]);
    expect(matcher.match(tokeniser.tokenise('a1'))).toEqual([]);
    expect(matcher.match(tokeniser.tokenise('b1'))).toEqual([]);
    expect(matcher.match(tokeniser.tokenise('a1 b1'))).toHaveLength(2);
    expect(matcher.match(tokeniser.tokenise('a1 x1 x1 b1'))).toEqual([0]);
  });

  test('knows words that come into the vocabulary later', () => {
    const matcher = new RuleMatcher(vocabulary, [{ any: ['late*'] }]);
    expect(matcher.match(tokeniser.tokenise('unrelated'))).toEqual([]);
    expect(matcher.match(tokeniser.tokenise('lately'))).toEqual([0]);
  });
});
