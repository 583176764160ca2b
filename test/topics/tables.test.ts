import { describe, expect, test } from '@jest/globals';
import { takeLogarithms } from '../../src/topics/log-table.js';
import { PairTable } from '../../src/topics/pair-table.js';

describe('tables that save time', () => {
  test('logarithms are right to a few parts in 10,000', () => {
    const numbers = Float32Array.from({ length: 500 }, (_, place) => 1e-3 * 1.05 ** place);
    const logarithms = Float32Array.from(numbers);
    takeLogarithms(logarithms);
    numbers.forEach((number, place) => {
      expect(Math.abs(logarithms[place]! - Math.log(number))).toBeLessThan(2e-4);
    });
  });

  test('a table of pairs is a Map, however large it grows', () => {
    const table = new PairTable();
    const map = new Map<string, number>();
    for (let value = 0; value < 20_000; value++) {
      const [first, second] = [(value * 7919) % 211, value];
      table.add(first, second, value);
      map.set(`${String(first)} ${String(second)}`, value);
    }
    for (const [key, value] of map) {
      const [first, second] = key.split(' ').map(Number);
      expect(table.get(first!, second!)).toBe(value);
      expect(table.get(first! + 211, second!)).toBeUndefined();
    }
  });
});
