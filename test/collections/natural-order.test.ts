import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { naturalOrder } from '../../src/collections/index.js';

const id = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'B', '-', '0', '1', '9', 'é') }),
  fc.string({ unit: 'binary' }),
);

describe('the natural order of ids', () => {
  test('is that of a person', () => {
    const sorted = ['', '1', '2', '10', 'A-1', 'row-1', 'row-1-b', 'row-2', 'row-10', 'row-a', 'é'];
    expect([...sorted].reverse().sort(naturalOrder)).toEqual(sorted);
  });

  test('tells apart numbers that differ only in their zeros', () => {
    expect(naturalOrder('row-01', 'row-1')).toBeLessThan(0);
    expect(naturalOrder('row-1', 'row-01')).toBeGreaterThan(0);
    expect(naturalOrder('row-01', 'row-2')).toBeLessThan(0);
  });

  test('holds two ids to be equal only when they are the same', () => {
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(naturalOrder(a, b) === 0).toBe(a === b);
        expect(Math.sign(naturalOrder(a, b))).toBe(0 - Math.sign(naturalOrder(b, a)));
      }),
    );
  });

  test('does not depend on the order in which ids come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 2, maxLength: 8 }), (ids) => {
        const sorted = [...ids].sort(naturalOrder);
        expect([...ids].reverse().sort(naturalOrder)).toEqual(sorted);
        sorted.slice(1).forEach((later, i) => {
          for (const earlier of sorted.slice(0, i + 1))
            expect(naturalOrder(earlier, later)).toBeLessThan(0);
        });
      }),
    );
  });
});
