import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NumberList } from '../../src/coding/number-list.js';

test.each([
  [Uint8Array, 255],
  [Uint16Array, 65_535],
  [Int32Array, 2 ** 31 - 1],
] as const)('a list over %p gives back what was put in, however long it grows', (array, most) => {
  fc.assert(
    fc.property(fc.array(fc.nat(most), { minLength: 900, maxLength: 5000 }), (values) => {
      const list = new NumberList<Uint8Array | Uint16Array | Int32Array>(array);
      for (const value of values) list.push(value);
      expect(list.length).toBe(values.length);
      expect(values.map((_, i) => list.at(i))).toEqual(values);
    }),
    { numRuns: 10 },
  );
});

test('a place of a list can be set anew', () => {
  const list = new NumberList(Uint8Array);
  for (const value of [1, 2, 3]) list.push(value);
  list.set(1, 9);
  expect([0, 1, 2].map((i) => list.at(i))).toEqual([1, 9, 3]);
});
