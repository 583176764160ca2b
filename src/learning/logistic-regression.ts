import { minimise } from './minimise.js';
import { dot } from './sparse.js';
import type { SparseVector } from './sparse.js';

/** A linear rule: the logit of the probability that a document belongs. */
export interface LinearModel {
  readonly weights: Float64Array;
  readonly intercept: number;
}

/**
 * Logistic regression with an L2 penalty: the weights w and intercept b that make
 * |w|²/2 + C · Σ c_i · ln(1 + exp(−y_i(w·x_i + b))) smallest. The c_i give both classes the same
 * total weight, so that a rare theme is not learned as "never".
 *
 * Source: le Cessie and van Houwelingen (1992), "Ridge estimators in logistic regression", Applied
 * Statistics 41(1), 191–201; class weights as in King and Zeng (2001), "Logistic regression in rare
 * events data", Political Analysis 9(2), 137–163.
 *
 * @param belongs whether each document belongs to the class; both must occur
 * @param size how many features there are
 * @param fit C: the larger, the closer to the examples
 */
export function fitLogistic(
  documents: readonly SparseVector[],
  belongs: readonly boolean[],
  size: number,
  fit: number,
): LinearModel {
  const inside = belongs.filter(Boolean).length;
  const costs = belongs.map(
    (is) => (fit * belongs.length) / (2 * (is ? inside : belongs.length - inside)),
  );
  const point = minimise((at, gradient) => {
    let value = 0;
    for (let i = 0; i < size; i++) {
      value += (at[i]! * at[i]!) / 2;
      gradient[i] = at[i]!;
    }
    gradient[size] = 0;
    for (let d = 0; d < documents.length; d++) {
      const document = documents[d]!;
      const sign = belongs[d]! ? 1 : -1;
      const margin = sign * (dot(document, at) + at[size]!);
      // ln(1 + e^−m), without e^−m growing past all numbers.
      value +=
        costs[d]! *
        (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
      const push = (-costs[d]! * sign) / (1 + Math.exp(margin));
      for (let i = 0; i < document.features.length; i++)
        gradient[document.features[i]!]! += push * document.weights[i]!;
      gradient[size] += push;
    }
    return value;
  }, size + 1);
  return { weights: point.subarray(0, size), intercept: point[size]! };
}

/** How sure the model is that a document belongs, as a logit: 0 is even. */
export function logitOf(model: LinearModel, document: SparseVector): number {
  return dot(document, model.weights) + model.intercept;
}
