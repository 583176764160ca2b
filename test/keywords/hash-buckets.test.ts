import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HashBuckets } from '../../src/keywords/hash-buckets.js';

test('what came so often is never missing, be the buckets as few as they may', () => {
  const hashes = fc.array(fc.tuple(fc.integer(), fc.nat(9)), { maxLength: 200 });
  fc.assert(
    fc.property(hashes, fc.integer({ min: 1, max: 10 }), (all, minimum) => {
      const buckets = new HashBuckets(1);
      for (const [hash, times] of all) for (let i = 0; i < times; i++) buckets.add(hash);
      const often = buckets.atLeast(minimum);
      for (const [hash, times] of all) if (times >= minimum) expect(often.has(hash)).toBe(true);
    }),
  );
});

test('what nobody counted is missing', () => {
  const buckets = new HashBuckets(1 << 13);
  buckets.add(5);
  const any = buckets.atLeast(1);
  expect(any.has(5)).toBe(true);
  for (const hash of [4, 6, -1, 5 + (1 << 12)]) expect(any.has(hash)).toBe(false);
});

test('a bucket that is full stays so', () => {
  const buckets = new HashBuckets(1);
  for (let i = 0; i < 70_000; i++) buckets.add(7);
  expect(buckets.atLeast(100_000).has(7)).toBe(true);
});
