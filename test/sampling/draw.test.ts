import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { allocate } from '../../src/sampling/allocate.js';
import { draw } from '../../src/sampling/index.js';
import type { Candidate } from '../../src/sampling/index.js';
import { shuffled } from '../support/shuffle.js';

/** A hundred respondents: 90 in the north, 9 in the south, one in the east. */
const candidates: readonly Candidate[] = Array.from({ length: 100 }, (_, i) => ({
  response: `R${i}`,
  question: i % 3,
  stratum: i < 90 ? 'north' : i < 99 ? 'south' : 'east',
}));

describe('allocate', () => {
  test('gives each stratum its share, and at least one', () => {
    expect(allocate([90, 9, 1], 10)).toEqual([8, 1, 1]);
    expect(allocate([50, 30, 20], 10)).toEqual([5, 3, 2]);
  });

  test('gives the largest strata one each when there are more strata than units', () => {
    expect(allocate([1, 5, 3, 5], 2)).toEqual([0, 1, 0, 1]);
  });

  test('gives all there is when more is wanted', () => {
    expect(allocate([3, 0, 2], 99)).toEqual([3, 0, 2]);
    expect(allocate([], 9)).toEqual([]);
  });

  test('gives as many as wanted, never more than a stratum holds, and none without one', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 200 }), (held, size) => {
        const total = held.reduce((sum, count) => sum + count, 0);
        const given = allocate(held, size);
        expect(given.reduce((sum, count) => sum + count, 0)).toBe(Math.min(size, total));
        given.forEach((count, stratum) => {
          expect(count).toBeLessThanOrEqual(held[stratum]!);
          if (size >= held.length) expect(count).toBeGreaterThanOrEqual(1);
        });
      }),
    );
  });
});

describe('draw', () => {
  test('draws the same answers whatever the order of rows', () => {
    const first = draw(candidates, 20, 1);
    for (const seed of [1, 2, 3]) expect(draw(shuffled(candidates, seed), 20, 1)).toEqual(first);
    expect(first.drawn).toHaveLength(20);
    expect(first).toMatchObject({ strata: 3, leftOut: 0 });
  });

  test('draws other answers with another seed', () => {
    const ids = (seed: number): string[] =>
      draw(candidates, 20, seed).drawn.map(({ response }) => response);
    expect(ids(2)).not.toEqual(ids(1));
  });

  test('keeps the answers drawn when the sample grows', () => {
    const small = draw(candidates, 20, 1).drawn.map(({ response }) => response);
    const large = draw(candidates, 60, 1).drawn.map(({ response }) => response);
    expect(large).toEqual(expect.arrayContaining(small));
  });

  test('draws each answer about equally often over many seeds', () => {
    const north = candidates.slice(0, 20).map((one) => ({ ...one, stratum: 'north' }));
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 400; seed++) {
      for (const { response } of draw(north, 5, seed).drawn)
        counts.set(response, (counts.get(response) ?? 0) + 1);
    }
    // Binomial with n = 400, p = 1/4: mean 100, standard deviation 8.7; four of these either way.
    for (const { response } of north) {
      expect(counts.get(response)).toBeGreaterThan(65);
      expect(counts.get(response)).toBeLessThan(135);
    }
  });
});
