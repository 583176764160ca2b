import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fisherExact } from '../../src/statistics/index.js';

const table = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60))
  .map(([a, b, c, d]) => [a, a + b, c, c + d] as const);

function choose(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 0; i < k; i++) result = (result * BigInt(n - i)) / BigInt(i + 1);
  return result;
}

/** The same in whole numbers: tables no more probable than the one observed, of all with its margins. */
function exactly(count: number, base: number, otherCount: number, otherBase: number): number {
  const using = count + otherCount;
  const ways = (x: number): bigint => choose(base, x) * choose(otherBase, using - x);
  const observed = ways(count);
  let extreme = 0n;
  for (let x = Math.max(0, using - otherBase); x <= Math.min(base, using); x++) {
    if (ways(x) <= observed) extreme += ways(x);
  }
  return Number((extreme * 10n ** 15n) / choose(base + otherBase, using)) / 1e15;
}

describe("Fisher's exact test", () => {
  // The examples of R's help page for fisher.test, with the p-values that R prints for both sides.
  test.each([
    ["Fisher's tea drinker (Agresti 1990, p. 61)", 3, 4, 1, 4, 0.4857],
    ['convictions of twins (Fisher 1962)', 2, 17, 10, 13, 0.0005367241],
  ])('of %s', (_, count, base, otherCount, otherBase, p) => {
    expect(fisherExact(count, base, otherCount, otherBase) / p).toBeCloseTo(1, 4);
  });

  test('agrees with counting the tables in whole numbers', () => {
    fc.assert(
      fc.property(table, (cells) => {
        expect(fisherExact(...cells)).toBeCloseTo(exactly(...cells), 9);
      }),
    );
  });

  test('lies between 0 and 1 and is the same with the groups swapped', () => {
    fc.assert(
      fc.property(table, ([count, base, otherCount, otherBase]) => {
        const p = fisherExact(count, base, otherCount, otherBase);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(fisherExact(otherCount, otherBase, count, base)).toBeCloseTo(p, 9);
      }),
    );
  });

  test('finds nothing where only one table is possible', () => {
    expect(fisherExact(0, 5, 0, 9)).toBeCloseTo(1, 12);
    expect(fisherExact(5, 5, 9, 9)).toBeCloseTo(1, 12);
    expect(fisherExact(0, 0, 3, 9)).toBeCloseTo(1, 12);
  });

  test('stands large groups', () => {
    expect(fisherExact(300, 20_000, 300, 20_000)).toBeCloseTo(1, 6);
    expect(fisherExact(400, 20_000, 200, 20_000)).toBeLessThan(1e-10);
  });
});
