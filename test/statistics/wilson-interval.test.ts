import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wilsonInterval } from '../../src/statistics/index.js';

describe("Wilson's interval", () => {
  // Newcombe (1998), "Two-sided confidence intervals for the single proportion: comparison of seven
  // methods", Statistics in Medicine 17, table I, method 3: score without continuity correction.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is %d to %d', (count, base, low, high) => {
    const interval = wilsonInterval(count, base);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });

  test('lies within 0 and 1 and holds the share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(), (base, any) => {
        const count = any % (base + 1);
        const [low, high] = wilsonInterval(count, base);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(count / base);
        expect(high).toBeGreaterThanOrEqual(count / base);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  // What defines a score interval: at each end the share lies 1.96 standard errors away, the error being
  // that of the end (Wilson 1927).
  test('ends where the share would just be surprising', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10_000 }), fc.nat(), (base, any) => {
        const count = 1 + (any % (base - 1));
        for (const end of wilsonInterval(count, base)) {
          const error = Math.sqrt((end * (1 - end)) / base);
          expect(Math.abs(count / base - end) / error).toBeCloseTo(1.959964, 5);
        }
      }),
    );
  });

  test('of those who do is the mirror of those who do not', () => {
    const [low, high] = wilsonInterval(7, 50);
    const [mirrorLow, mirrorHigh] = wilsonInterval(43, 50);
    expect(mirrorLow).toBeCloseTo(1 - high, 12);
    expect(mirrorHigh).toBeCloseTo(1 - low, 12);
  });

  test('of nobody is no knowledge, and of everybody ends at 1', () => {
    expect(wilsonInterval(0, 0)).toEqual([0, 1]);
    expect(wilsonInterval(5, 5)[1]).toBe(1);
    expect(wilsonInterval(0, 5)[0]).toBe(0);
  });
});
