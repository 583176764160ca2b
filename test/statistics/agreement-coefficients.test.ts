import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import {
  cohenKappa,
  f1,
  krippendorffAlpha,
  precision,
  recall,
} from '../../src/statistics/index.js';

const _ = undefined;

describe("Cohen's kappa", () => {
  test('is that of the example of Cohen (1960), table 2', () => {
    const table = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    expect(cohenKappa(table)).toBeCloseTo(0.492, 3);
  });

  test('is 1 for perfect agreement and below 0 for less than chance', () => {
    expect(
      cohenKappa([
        [5, 0],
        [0, 7],
      ]),
    ).toBe(1);
    expect(
      cohenKappa([
        [0, 5],
        [5, 0],
      ]),
    ).toBe(-1);
  });

  test('is undefined when both coders use one category only', () => {
    expect(
      cohenKappa([
        [9, 0],
        [0, 0],
      ]),
    ).toBeUndefined();
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeUndefined();
  });
});

describe("Krippendorff's alpha", () => {
  test('is 0.095 for the binary data of Krippendorff (2011), section A', () => {
    const meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    const owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    expect(krippendorffAlpha(meg.map((value, unit) => [value, owen[unit]!]))).toBeCloseTo(0.095, 3);
  });

  test('is 0.692 for the nominal data of Krippendorff (2011), section B', () => {
    const ben = 'a a b b d c c c e d d a'.split(' ');
    const gerry = 'b a b b b c c c e d d d'.split(' ');
    expect(krippendorffAlpha(ben.map((value, unit) => [value, gerry[unit]]))).toBeCloseTo(0.692, 3);
  });

  test('is 0.743 for four coders with values missing, Krippendorff (2011), section C', () => {
    const coders = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
      [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
    ];
    const units = coders[0]!.map((__, unit) => coders.map((values) => values[unit]));
    expect(krippendorffAlpha(units)).toBeCloseTo(0.743, 3);
  });

  test('is undefined when no unit was coded twice, or nothing varies', () => {
    expect(
      krippendorffAlpha([
        [1, _],
        [_, 2],
      ]),
    ).toBeUndefined();
    expect(
      krippendorffAlpha([
        [1, 1],
        [1, 1],
      ]),
    ).toBeUndefined();
  });

  test('comes from the coincidence matrix, counted naively', () => {
    const value = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });
    const data = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(data, (units) => {
        const alpha = krippendorffAlpha(units);
        const expected = naiveAlpha(units);
        if (expected === undefined) expect(alpha).toBeUndefined();
        else expect(alpha).toBeCloseTo(expected, 10);
      }),
    );
  });
});

describe('precision, recall and F1', () => {
  test('are shares of what was found, of what is there, and their harmonic mean', () => {
    const matches = { hits: 6, falseAlarms: 2, misses: 6 };
    expect(precision(matches)).toBe(0.75);
    expect(recall(matches)).toBe(0.5);
    expect(f1(matches)).toBeCloseTo((2 * 0.75 * 0.5) / (0.75 + 0.5), 12);
  });

  test('are undefined where there is nothing to be a share of', () => {
    const nothing = { hits: 0, falseAlarms: 0, misses: 0 };
    expect([precision(nothing), recall(nothing), f1(nothing)]).toEqual([_, _, _]);
    expect(precision({ ...nothing, misses: 3 })).toBeUndefined();
    expect(f1({ ...nothing, misses: 3 })).toBe(0);
  });
});

/** Observed and expected disagreement by looking at every pair. */
function naiveAlpha(units: readonly (readonly (string | undefined)[])[]): number | undefined {
  const coincidences = new Map<string, number>();
  for (const unit of units) {
    const values = unit.filter((value) => value !== undefined);
    values.forEach((a, i) => {
      values.forEach((b, j) => {
        if (i === j) return;
        const key = `${a} ${b}`;
        coincidences.set(key, (coincidences.get(key) ?? 0) + 1 / (values.length - 1));
      });
    });
  }
  const of = (c: string, k: string): number => coincidences.get(`${c} ${k}`) ?? 0;
  const names = ['a', 'b', 'c'];
  const total = (c: string): number => names.reduce((sum, k) => sum + of(c, k), 0);
  const n = names.reduce((sum, c) => sum + total(c), 0);
  let observed = 0;
  let expected = 0;
  for (const c of names) {
    for (const k of names) {
      if (c === k) continue;
      observed += of(c, k);
      expected += (total(c) * total(k)) / (n - 1);
    }
  }
  return expected > 0 ? 1 - observed / expected : undefined;
}
