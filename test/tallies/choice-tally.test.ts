import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { CodedResponse } from '../../src/coding/index.js';
import { ChoiceTally } from '../../src/tallies/index.js';
import { choiceOptions, groupNames, responses } from './coded-response.js';

const shape = { options: choiceOptions, fields: [1] };

function tallied(all: readonly CodedResponse[]): ChoiceTally {
  const tally = new ChoiceTally(shape);
  for (const response of all) tally.add(response);
  return tally;
}

describe('a choice tally', () => {
  test('counts what a naive count counts', () => {
    fc.assert(
      fc.property(responses, (all) => {
        const counts = tallied(all).counts();
        choiceOptions.forEach((options, question) => {
          expect(counts.base(question)).toBe(
            all.filter(({ choices }) => choices[question]!.length > 0).length,
          );
          options.forEach((option, place) => {
            expect(counts.chose(question, place)).toBe(
              all.filter(({ choices }) => choices[question]!.includes(option)).length,
            );
          });
        });
      }),
    );
  });

  test('counts each group like a call of its own', () => {
    fc.assert(
      fc.property(responses, fc.constantFrom(...groupNames[1]), (all, name) => {
        const inGroup = all.filter(({ groups }) => groups[1]!.includes(name));
        const [whole, alone] = [tallied(all).counts({ field: 1, name }), tallied(inGroup).counts()];
        choiceOptions.forEach((options, question) => {
          expect(whole.base(question)).toBe(alone.base(question));
          options.forEach((_, place) => {
            expect(whole.chose(question, place)).toBe(alone.chose(question, place));
          });
        });
      }),
    );
  });

  test('of pieces, merged in any order or read back, is that of the whole', () => {
    fc.assert(
      fc.property(responses, responses, (a, b) => {
        const whole = tallied([...a, ...b]).toJSON();
        const merged = tallied(b);
        merged.merge(ChoiceTally.fromJSON(shape, tallied(a).toJSON()));
        expect(merged.toJSON()).toEqual(whole);
      }),
    );
  });
});
