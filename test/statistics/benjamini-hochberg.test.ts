import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { benjaminiHochberg, PValues } from '../../src/statistics/index.js';

// Benjamini and Hochberg (1995), section 4.1: 15 hypotheses on thrombolysis after myocardial infarction.
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
];
// Adjusted as the documentation of scipy.stats.false_discovery_control prints them for this example.
const adjusted = [
  0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714, 0.06385714, 0.0645, 0.0765, 0.486,
  0.58118182, 0.714875, 0.75323077, 0.81321429, 1,
];

describe('p-values adjusted for the false discovery rate', () => {
  test('are those of the worked example', () => {
    benjaminiHochberg(published).forEach((p, i) => expect(p).toBeCloseTo(adjusted[i]!, 8));
  });

  test('reject the four smallest of the worked example at 5 %', () => {
    expect(benjaminiHochberg(published).filter((p) => p <= 0.05)).toHaveLength(4);
  });

  test('come in the order in which they were given', () => {
    const shuffled = [9, 3, 14, 0, 7, 1, 12, 5, 10, 2, 13, 8, 4, 11, 6];
    const result = benjaminiHochberg(shuffled.map((i) => published[i]!));
    shuffled.forEach((i, place) => expect(result[place]).toBeCloseTo(adjusted[i]!, 8));
  });

  test('are none for none', () => {
    expect(benjaminiHochberg([])).toEqual([]);
  });

  const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

  test('are never below the plain ones, never above 1, and in the same order', () => {
    fc.assert(
      fc.property(pValues, (plain) => {
        const result = benjaminiHochberg(plain);
        const order = plain.map((_, i) => i).sort((a, b) => plain[a]! - plain[b]!);
        order.forEach((i, place) => {
          expect(result[i]).toBeGreaterThanOrEqual(plain[i]!);
          expect(result[i]).toBeLessThanOrEqual(1);
          if (place > 0) expect(result[i]).toBeGreaterThanOrEqual(result[order[place - 1]!]!);
        });
      }),
    );
  });

  // The procedure as the paper states it: with k the largest i for which P(i) ≤ (i / m) q, reject all H(i)
  // up to k.
  test('lie below a level exactly where the procedure rejects', () => {
    const inThousandths = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 30 });
    fc.assert(
      fc.property(inThousandths, fc.integer({ min: 1, max: 400 }), (thousandths, level) => {
        const sorted = [...thousandths].sort((a, b) => a - b);
        let rejected = 0;
        sorted.forEach((p, i) => {
          if (p * sorted.length <= (i + 1) * level) rejected = i + 1;
        });
        const result = benjaminiHochberg(sorted.map((p) => p / 1000));
        expect(result.filter((p) => p <= level / 1000 + 1e-12)).toHaveLength(rejected);
      }),
    );
  });
});

describe('p-values collected one by one', () => {
  test('are adjusted over all that were added, not only those that are asked for', () => {
    const all = new PValues();
    for (const p of [...published].reverse()) all.add(p);
    expect(all.adjust(0.0095)).toBeCloseTo(0.035625, 8);
    expect(all.adjust(0.0278)).toBeCloseTo(0.06385714, 8);
  });

  test('are adjusted anew when more are added', () => {
    const all = new PValues();
    all.add(0.01);
    expect(all.adjust(0.01)).toBe(0.01);
    for (let i = 0; i < 3; i++) all.add(1);
    expect(all.adjust(0.01)).toBe(0.04);
  });

  test('may be many', () => {
    const all = new PValues();
    for (let i = 1; i <= 5000; i++) all.add(i / 5000);
    expect(all.adjust(1 / 5000)).toBeCloseTo(1, 12);
    for (let i = 0; i < 5000; i++) all.add(1e-9);
    expect(all.adjust(1e-9)).toBeCloseTo(2e-9, 15);
  });
});

test('adjusted values up to a level are the same when larger ones are only counted', () => {
  const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });
  fc.assert(
    fc.property(pValues, fc.double({ min: 0, max: 1, noNaN: true }), (plain, level) => {
      const [all, some] = [new PValues(), new PValues(level)];
      for (const p of plain) {
        all.add(p);
        some.add(p);
      }
      for (const p of plain) {
        const exact = all.adjust(p);
        if (exact <= level) expect(some.adjust(p)).toBe(exact);
        else expect(some.adjust(p)).toBeGreaterThan(level);
      }
    }),
  );
});
