import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isNear } from '../../../src/text/rules/near.js';
import type { Span } from '../../../src/text/rules/near.js';

/** Where one phrase stands: all its spans are as long as it is. */
const spans = fc
  .record({
    length: fc.integer({ min: 1, max: 3 }),
    starts: fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 6 }),
  })
  .map(({ length, starts }): readonly Span[] =>
    starts.sort((a, b) => a - b).map((start) => ({ start, end: start + length })),
  );

function combinations(lists: readonly (readonly Span[])[]): readonly (readonly Span[])[] {
  return lists.reduce<readonly (readonly Span[])[]>(
    (all, list) => all.flatMap((chosen) => list.map((span) => [...chosen, span])),
    [[]],
  );
}

function isNearByBruteForce(lists: readonly (readonly Span[])[], within: number): boolean {
  return combinations(lists).some((chosen) => {
    const first = Math.min(...chosen.map(({ start }) => start));
    const last = Math.max(...chosen.map(({ end }) => end));
    return last - first <= within;
  });
}

describe('being near', () => {
  test('is the same as trying every combination of places', () => {
    const lists = fc.array(spans, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 15 }), (found, within) => {
        expect(isNear(found, within)).toBe(isNearByBruteForce(found, within));
      }),
      { numRuns: 1000 },
    );
  });

  test('counts all words of the window, those of the phrases among them', () => {
    const found = [[{ start: 0, end: 1 }], [{ start: 3, end: 5 }]];
    expect(isNear(found, 5)).toBe(true);
    expect(isNear(found, 4)).toBe(false);
  });
});
