import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keyness } from '../../src/statistics/index.js';

/** G² over the four cells, by another formula: 2 (Σ O ln O − Σ R ln R − Σ C ln C + N ln N). */
function g2ByTotals(count: number, base: number, otherCount: number, otherBase: number): number {
  const entropy = (...counts: number[]): number =>
    counts.reduce((sum, n) => sum + (n === 0 ? 0 : n * Math.log(n)), 0);
  return (
    2 *
    (entropy(count, otherCount, base - count, otherBase - otherCount) -
      entropy(count + otherCount, base + otherBase - count - otherCount) -
      entropy(base, otherBase) +
      entropy(base + otherBase))
  );
}

const shares = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.nat(), fc.integer({ min: 1, max: 5000 }), fc.nat())
  .map(
    ([base, a, otherBase, b]) => [a % (base + 1), base, b % (otherBase + 1), otherBase] as const,
  );

describe('keyness', () => {
  // Counts of the test "basic textstat_keyness lr works on two rows" of quanteda.textstats
  // (tests/testthat/test-textstat_keyness.R): d1 has 17 words, d2 has 12. With measure "lr" and
  // without correction it ranks the features c g b h a e f d for d1, and d e f a b h g c for d2.
  test('ranks words as quanteda does', () => {
    const counts: Readonly<Record<string, readonly [number, number]>> = {
      a: [3, 2],
      b: [2, 1],
      c: [6, 2],
      d: [1, 4],
      e: [1, 1],
      f: [1, 1],
      g: [1, 0],
      h: [2, 1],
    };
    const ranked = (score: (d1: number, d2: number) => number): string =>
      Object.entries(counts)
        .map(([word, [d1, d2]]) => ({ word, score: score(d1, d2) }))
        .sort((a, b) => b.score - a.score)
        .map(({ word }) => word)
        .join(' ');
    expect(ranked((d1, d2) => keyness(d1, 17, d2, 12).signedG2)).toBe('c g b h a e f d');
    expect(ranked((d1, d2) => keyness(d2, 12, d1, 17).signedG2)).toBe('d e f a b h g c');
  });

  // The same file, "keyness_textstat lr computation is correct": a is 3 of 10 against 7 of 9. The
  // likelihood-ratio test of the table without correction, 2 Σ O ln(O / E), and its p-value.
  test('is the likelihood-ratio test of the four cells, signed', () => {
    const result = keyness(3, 10, 7, 9);
    const expected =
      2 *
      (3 * Math.log(3 / (100 / 19)) +
        7 * Math.log(7 / (90 / 19)) +
        7 * Math.log(7 / (90 / 19)) +
        2 * Math.log(2 / (81 / 19)));
    expect(result.signedG2).toBeCloseTo(-expected, 10);
    expect(result.p).toBeCloseTo(0.033, 3);
    expect(result).toMatchObject({ count: 3, base: 10, otherCount: 7, otherBase: 9 });
  });

  test('agrees with the formula by totals, and is never negative but for its sign', () => {
    fc.assert(
      fc.property(shares, ([count, base, otherCount, otherBase]) => {
        const { signedG2 } = keyness(count, base, otherCount, otherBase);
        const expected = g2ByTotals(count, base, otherCount, otherBase);
        expect(Math.abs(signedG2)).toBeCloseTo(Math.max(0, expected), 6);
        if (Math.abs(signedG2) > 1e-9)
          expect(signedG2 > 0).toBe(count / base > otherCount / otherBase);
      }),
    );
  });

  test('changes its sign, and nothing else, when the sides change', () => {
    fc.assert(
      fc.property(shares, ([count, base, otherCount, otherBase]) => {
        const one = keyness(count, base, otherCount, otherBase);
        const other = keyness(otherCount, otherBase, count, base);
        expect(Math.abs(other.signedG2)).toBeCloseTo(Math.abs(one.signedG2), 9);
        expect(other.logRatio).toBeCloseTo(-one.logRatio, 9);
        expect(other.p).toBeCloseTo(one.p, 9);
      }),
    );
  });
});

describe('the log ratio', () => {
  // Hardie (2014), "Log Ratio – an informal introduction": 0.0006 in one corpus and 0.0002 in the other
  // is a ratio of 3; as common gives 0, twice as common 1, four times 2, and half as common −1.
  test.each([
    [6, 10_000, 2, 10_000, Math.log2(3)],
    [5, 100, 50, 1000, 0],
    [4, 100, 2, 100, 1],
    [8, 100, 2, 100, 2],
    [1, 100, 2, 100, -1],
  ])('of %d in %d against %d in %d is %d', (count, base, otherCount, otherBase, expected) => {
    expect(keyness(count, base, otherCount, otherBase).logRatio).toBeCloseTo(expected, 12);
  });

  test('takes nobody for half a person', () => {
    expect(keyness(4, 100, 0, 100).logRatio).toBe(3);
    expect(keyness(0, 100, 4, 100).logRatio).toBe(-3);
    expect(keyness(0, 100, 0, 100).logRatio).toBe(0);
  });
});
