import { describe, expect, test } from '@jest/globals';
import { chiSquareTail } from '../../src/statistics/chi-square.js';

describe('the tail of χ² with one degree of freedom', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.4, upper critical values.
  test.each([
    [2.705543, 0.1],
    [3.841459, 0.05],
    [5.023886, 0.025],
    [6.634897, 0.01],
    [10.82757, 0.001],
  ])('beyond %d is %d', (value, probability) => {
    expect(chiSquareTail(value) / probability).toBeCloseTo(1, 5);
  });

  test('is everything beyond 0, and never more', () => {
    expect(chiSquareTail(0)).toBe(1);
    expect(chiSquareTail(-1)).toBe(1);
    expect(chiSquareTail(1e-12)).toBeLessThanOrEqual(1);
  });

  test('falls all the way to 0', () => {
    const values = [0, 0.1, 1, 5, 50, 500, 1400].map(chiSquareTail);
    expect([...values].sort((a, b) => b - a)).toEqual(values);
    expect(new Set(values).size).toBe(values.length);
    expect(chiSquareTail(1e6)).toBe(0);
  });
});
