import { expect, test } from '@jest/globals';
import { takeLogarithms } from '../../src/topics/log-table.js';

test('logarithms from a table are right to a few parts in 10,000', () => {
  const numbers = Float32Array.from({ length: 500 }, (_, place) => 1e-3 * 1.05 ** place);
  const logarithms = Float32Array.from(numbers);
  takeLogarithms(logarithms);
  numbers.forEach((number, place) => {
    expect(Math.abs(logarithms[place]! - Math.log(number))).toBeLessThan(2e-4);
  });
});
