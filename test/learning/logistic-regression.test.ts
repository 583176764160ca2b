import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { fitLogistic, logitOf } from '../../src/learning/logistic-regression.js';
import type { SparseVector } from '../../src/learning/sparse.js';

function vector(...weights: readonly number[]): SparseVector {
  return { features: Int32Array.from(weights.keys()), weights: Float64Array.from(weights) };
}

describe('fitLogistic', () => {
  test('ends where the penalty and the pull of the examples are even', () => {
    const example = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(example, { minLength: 4, maxLength: 30 }), (rows) => {
        const belongs = [...rows.map(([, , is]) => is), true, false];
        const documents = [...rows.map(([a, b]) => vector(a, b)), vector(0.5, 0), vector(0, 0.5)];
        const { weights, intercept } = fitLogistic(documents, belongs, 2, 4);
        const inside = belongs.filter(Boolean).length;
        // The gradient of King and Zeng's weighted likelihood, written out.
        const pull = documents.map((document, i) => {
          const side = belongs[i]! ? inside : belongs.length - inside;
          const sign = belongs[i]! ? 1 : -1;
          const margin =
            sign *
            (document.weights[0]! * weights[0]! + document.weights[1]! * weights[1]! + intercept);
          return (4 * belongs.length * sign) / (2 * side * (1 + Math.exp(margin)));
        });
        for (const feature of [0, 1]) {
          const sum = pull.reduce(
            (total, push, i) => total + push * documents[i]!.weights[feature]!,
            0,
          );
          expect(Math.abs(weights[feature]! - sum)).toBeLessThan(
            0.05 * Math.max(1, documents.length),
          );
        }
        expect(Math.abs(pull.reduce((total, push) => total + push, 0))).toBeLessThan(
          0.05 * documents.length,
        );
      }),
      { numRuns: 50 },
    );
  });

  test('tells classes apart that a line divides, and gives an even logit where they are alike', () => {
    const documents = [vector(1, 0), vector(0.9, 0.1), vector(0, 1), vector(0.1, 0.9)];
    const model = fitLogistic(documents, [true, true, false, false], 2, 16);
    expect(documents.map((document) => logitOf(model, document) > 0)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(logitOf(model, vector(0.5, 0.5))).toBeCloseTo(0, 2);
  });
});
