import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { RuleMatcher, RuleTracer } from '../../../src/text/rules/index.js';
import type { Rule, RuleItem } from '../../../src/text/rules/index.js';
import { Tokeniser, Vocabulary } from '../../../src/text/index.js';

/** The words that fulfil a rule, each span as it is written; undefined when none do. */
function trace(rule: Rule, text: string): readonly string[] | undefined {
  const vocabulary = new Vocabulary();
  const tracer = new RuleTracer(vocabulary, rule);
  const tokens = new Tokeniser(vocabulary).tokenise(text);
  return tracer
    .trace(tokens)
    ?.map(({ start, end }) =>
      [...tokens.surfaces.slice(start, end)].map((word) => vocabulary.surface(word)).join(' '),
    );
}

describe('RuleTracer', () => {
  test('gives every word and phrase that carries a rule, in the order of the text', () => {
    const rule = { any: ['fund', 'needle exchange', { all: ['staff', 'training'] }] };
    expect(trace(rule, 'Training of staff, funds for it, and a needle-exchange. Funding!')).toEqual(
      ['Training', 'staff', 'funds', 'needle exchange', 'Funding'],
    );
  });

  test('leaves out the half of a pair that is not whole', () => {
    expect(trace({ any: ['fund', { all: ['staff', 'training'] }] }, 'staff need funds')).toEqual([
      'funds',
    ]);
  });

  test('gives of words near each other only those that are', () => {
    const rule = { near: { words: ['drug', 'death'], within: 3 } };
    expect(trace(rule, 'drug one two three four death by drug')).toEqual(['death', 'drug']);
    expect(trace(rule, 'drug one two three four death')).toBeUndefined();
  });

  test('gives nothing when a word stands there that must not', () => {
    expect(trace({ any: ['fund'], not: ['lottery'] }, 'lottery funds')).toBeUndefined();
    expect(trace({ any: ['fund'], not: ['lottery'] }, 'public funds')).toEqual(['funds']);
  });

  test('says yes exactly when the matcher does', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'a b', 'b c');
    const { rule } = fc.letrec<{ rule: Rule; item: RuleItem }>((tie) => {
      const items = fc.array(tie('item'), { minLength: 1, maxLength: 3 });
      const near = fc.record({
        words: fc.tuple(word, word),
        within: fc.integer({ min: 2, max: 5 }),
      });
      return {
        item: fc.oneof({ maxDepth: 2 }, word, tie('rule')),
        rule: fc.oneof(
          fc.record({ any: items, not: items }, { requiredKeys: ['any'] }),
          fc.record({ all: items, near }, { requiredKeys: ['all'] }),
          fc.record({ near }),
        ),
      };
    });
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'x', ', '), { maxLength: 12 });
    fc.assert(
      fc.property(rule, text, (chosen, words) => {
        const vocabulary = new Vocabulary();
        const matcher = new RuleMatcher(vocabulary, [chosen]);
        const matched =
          matcher.match(new Tokeniser(vocabulary).tokenise(words.join(' '))).length > 0;
        expect(trace(chosen, words.join(' ')) !== undefined).toBe(matched);
      }),
    );
  });
});
