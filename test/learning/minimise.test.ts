import { describe, expect, test } from '@jest/globals';

import { minimise } from '../../src/learning/minimise.js';

describe('minimise', () => {
  test('finds the lowest point of a narrow bowl', () => {
    // (x − 3)² + 100 (y + 2)² + (x − 3)(y + 2)
    const lowest = minimise((at, gradient) => {
      const [x, y] = [at[0]! - 3, at[1]! + 2];
      gradient[0] = 2 * x + y;
      gradient[1] = 200 * y + x;
      return x * x + 100 * y * y + x * y;
    }, 2);
    expect(lowest[0]).toBeCloseTo(3, 2);
    expect(lowest[1]).toBeCloseTo(-2, 2);
  });

  test('stays where it is when nothing is lower', () => {
    const flat = minimise((_, gradient) => {
      gradient.fill(0);
      return 1;
    }, 3);
    expect([...flat]).toEqual([0, 0, 0]);
  });
});
