import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fragmentTest } from '../../src/keywords/fragments.js';
import type { UsedPhrase } from '../../src/keywords/fragments.js';

interface Item {
  readonly phrase: readonly number[];
  readonly respondents: number;
}

const item = (respondents: number, ...phrase: readonly number[]): Item => ({ phrase, respondents });

/** What is left of a list without its fragments. */
function dropFragments<T extends UsedPhrase>(items: readonly T[]): readonly T[] {
  const isFragment = fragmentTest(items);
  return items.filter((item) => !isFragment(item));
}

describe('a fragment', () => {
  test('is left out when three in four who use it use the longer phrase', () => {
    const longer = item(3, 1, 2, 3);
    expect(dropFragments([item(4, 1), item(4, 2, 3), longer])).toEqual([longer]);
    expect(dropFragments([item(5, 1), item(5, 2, 3), longer])).toHaveLength(3);
  });

  test('stands in the longer phrase without a gap and in order', () => {
    const longer = item(9, 1, 2, 3);
    for (const other of [item(9, 1, 3), item(9, 2, 1), item(9, 4), item(9, 3, 4)])
      expect(dropFragments([other, longer])).toEqual([other, longer]);
  });

  test('is not one of a phrase as long as it', () => {
    const items = [item(9, 1, 2), item(9, 2, 3), item(9, 2, 1)];
    expect(dropFragments(items)).toEqual(items);
  });

  test('may begin, end or fill the middle of the longer phrase', () => {
    const longer = item(9, 1, 2, 1);
    expect(dropFragments([item(9, 1, 2), longer, item(9, 2), item(9, 2, 1)])).toEqual([longer]);
  });

  test('is what comparing every pair says', () => {
    const phrase = fc.array(fc.nat(3), { minLength: 1, maxLength: 3 });
    const items = fc.uniqueArray(fc.tuple(phrase, fc.integer({ min: 1, max: 8 })), {
      selector: ([terms]) => terms.join(),
      maxLength: 12,
    });
    fc.assert(
      fc.property(items, (list) => {
        const all = list.map(([terms, respondents]) => item(respondents, ...terms));
        const isWithin = (shorter: Item, longer: Item): boolean =>
          longer.phrase.length > shorter.phrase.length &&
          ` ${longer.phrase.join(' ')} `.includes(` ${shorter.phrase.join(' ')} `);
        expect(dropFragments(all)).toEqual(
          all.filter(
            (one) =>
              !all.some(
                (longer) => isWithin(one, longer) && longer.respondents >= 0.75 * one.respondents,
              ),
          ),
        );
      }),
    );
  });
});
