import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ByteList } from '../../src/coding/byte-list.js';

function read(list: ByteList, at: number, count: number): readonly number[] {
  list.at = at;
  return Array.from({ length: count }, () => list.read());
}

const number = fc.oneof(fc.nat(300), fc.nat(2 ** 31 - 1));

test('a list of bytes gives back the numbers that were put in, from any place where one begins', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 3000 }), fc.array(number), (first, second) => {
      const list = new ByteList();
      for (const value of first) list.push(value);
      const middle = list.length;
      for (const value of second) list.push(value);
      expect(read(list, 0, first.length)).toEqual(first);
      expect(read(list, middle, second.length)).toEqual(second);
      expect(list.at).toBe(list.length);
    }),
    { numRuns: 30 },
  );
});

test('a list of bytes that needs several chunks is whole, and takes in another', () => {
  const values = Array.from({ length: 200_000 }, (_, i) => i);
  const list = new ByteList();
  for (const value of values) list.push(value);
  const more = new ByteList();
  more.push(7);
  const end = list.length;
  list.append(more);
  expect(end).toBeGreaterThan(2 ** 18);
  expect(read(list, 0, values.length)).toEqual(values);
  expect(read(list, end, 1)).toEqual([7]);
});
