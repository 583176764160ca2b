import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { WordsInOrder } from '../../src/campaigns/words-in-order.js';

/** The table of Wagner and Fischer: slow and plain. */
function longestCommon(a: readonly number[], b: readonly number[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(word === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    });
    row = next;
  }
  return row.at(-1)!;
}

describe('words in order', () => {
  test('are as many as the plain table of all pairs finds, however long the texts', () => {
    const text = fc.array(fc.nat({ max: 12 }), { maxLength: 150 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(new WordsInOrder(a).countIn(b)).toBe(longestCommon(a, b));
      }),
    );
  });

  test('are counted anew for each text', () => {
    const words = new WordsInOrder([1, 2, 3, 4]);
    expect([words.countIn([4, 1, 3]), words.countIn([1, 2, 3, 4]), words.countIn([])]).toEqual([
      2, 4, 0,
    ]);
  });
});
