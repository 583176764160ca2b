import { describe, expect, test } from '@jest/globals';

import { bootstrapIntervals, Random } from '../../src/statistics/index.js';

const settings = { seed: 1, replicates: 1999 };

describe('Random', () => {
  test('gives the published numbers of xoshiro128** for the state 1, 2, 3, 4', () => {
    const random = new Random([1, 2, 3, 4]);
    // Made with the authors' reference implementation in C, as the tests of rand_xoshiro for Rust hold them.
    expect(Array.from({ length: 6 }, () => random.next())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492,
    ]);
  });

  test('draws each number below a limit about equally often, and the same for the same seed', () => {
    const counts = [0, 0, 0, 0, 0, 0, 0];
    const [first, again] = [Random.seeded(7), Random.seeded(7)].map((random) =>
      Uint8Array.from({ length: 70_000 }, () => random.below(7)),
    );
    expect(again).toEqual(first);
    for (const number of first!) counts[number]! += 1;
    // Chi-square with 6 degrees of freedom: 22.5 is passed once in a thousand seeds.
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(22.5);
  });

  test('gives unrelated numbers for neighbouring seeds', () => {
    const starts = Array.from({ length: 1000 }, (_, seed) => Random.seeded(seed).next());
    expect(new Set(starts).size).toBe(1000);
  });
});

describe('bootstrapIntervals', () => {
  test('of a mean comes near the interval of the normal distribution', () => {
    const sample = Array.from({ length: 400 }, (_, i) => i % 20);
    const mean = (weights: Uint32Array): number[] => [
      sample.reduce((sum, value, i) => sum + value * weights[i]!, 0) / sample.length,
    ];
    const [interval] = bootstrapIntervals(sample.length, mean, settings);
    // Mean 9.5, standard error 5.766 / 20 = 0.288.
    expect(interval![0]).toBeCloseTo(9.5 - 1.96 * 0.288, 1);
    expect(interval![1]).toBeCloseTo(9.5 + 1.96 * 0.288, 1);
  });

  test('has no width when all clusters are alike', () => {
    const one = (weights: Uint32Array): number[] => [Math.min(1, weights.length)];
    expect(bootstrapIntervals(5, one, settings)).toEqual([[1, 1]]);
  });

  test('is not given when the figure is often undefined, nor without clusters', () => {
    const first = (weights: Uint32Array): (number | undefined)[] => [
      (weights[0] ?? 0) > 0 ? 1 : undefined,
      1,
    ];
    expect(bootstrapIntervals(5, first, settings)).toEqual([undefined, [1, 1]]);
    expect(bootstrapIntervals(0, first, settings)).toEqual([undefined, undefined]);
  });
});
