import { f1 } from '../statistics/index.js';
import { TfIdf } from './features.js';
import { fitLogistic, logitOf } from './logistic-regression.js';
import type { SparseVector } from './sparse.js';

/** An example: a document, whether it belongs, and which fold of the data it lies in. */
export interface Example {
  /** Its features as counts, see `numberFeatures`. */
  readonly counts: SparseVector;
  readonly belongs: boolean;
  /** Examples of one respondent lie in the same. */
  readonly fold: number;
}

/** A classifier of one theme: tells whether a document belongs. */
export type Classifier = (counts: SparseVector) => boolean;

/** Ways to weigh fit against smoothness, tried on the training data. */
const fits = [4, 16] as const;
/** Into so many parts the training data is divided for it. */
const parts = 5;
/** So many examples of either side are needed to learn from. */
const fewestExamples = 5;

/**
 * Learns to tell a theme. How closely the model follows the examples, and from which score on an
 * answer belongs, are chosen by the F1 of predictions across parts of the training data itself.
 *
 * @param size how many features there are
 * @returns undefined when there are fewer than five examples of either side
 */
export function learn(examples: readonly Example[], size: number): Classifier | undefined {
  const inside = examples.filter(({ belongs }) => belongs).length;
  if (Math.min(inside, examples.length - inside) < fewestExamples) return undefined;
  const { fit, threshold } = choose(examples, size);
  const score = scorerOf(examples, size, [fit]);
  return (counts) => score(counts)[0]! >= threshold;
}

/** The choice that does best across the parts. */
function choose(
  examples: readonly Example[],
  size: number,
): { readonly fit: number; readonly threshold: number } {
  const scores = fits.map(() => new Array<number>(examples.length).fill(-Infinity));
  const partOf = partsOf(examples);
  for (let held = 0; held < parts; held++) {
    const rest = examples.filter((_, i) => partOf[i] !== held);
    if (new Set(rest.map(({ belongs }) => belongs)).size < 2) continue;
    const score = scorerOf(rest, size, fits);
    examples.forEach(({ counts }, i) => {
      if (partOf[i] === held) score(counts).forEach((logit, fit) => (scores[fit]![i] = logit));
    });
  }
  return fits
    .map((fit, i) => ({ fit, ...bestThreshold(examples, scores[i]!) }))
    .reduce((best, next) => (next.f1 > best.f1 ? next : best));
}

/** Fits a model for each way to weigh, and gives a document's score by each. */
function scorerOf(
  examples: readonly Example[],
  size: number,
  ways: readonly number[],
): (counts: SparseVector) => readonly number[] {
  const weights = new TfIdf(
    examples.map(({ counts }) => counts),
    size,
  );
  const vectors = examples.map(({ counts }) => weights.vectorOf(counts));
  const belongs = examples.map((example) => example.belongs);
  const models = ways.map((fit) => fitLogistic(vectors, belongs, size, fit));
  return (counts) => {
    const vector = weights.vectorOf(counts);
    return models.map((model) => logitOf(model, vector));
  };
}

/** Deals the folds out to the parts, so that a respondent stays in one. */
function partsOf(examples: readonly Example[]): readonly number[] {
  const folds = [...new Set(examples.map(({ fold }) => fold))].sort((a, b) => a - b);
  return examples.map(({ fold }) => folds.indexOf(fold) % parts);
}

/** Where the F1 of the scores is best, half-way to the next score below. */
function bestThreshold(
  examples: readonly Example[],
  scores: readonly number[],
): { readonly threshold: number; readonly f1: number } {
  const order = scores.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]!);
  let [hits, falseAlarms] = [0, 0];
  let misses = examples.filter(({ belongs }) => belongs).length;
  let best = { threshold: 0, f1: -1 };
  order.forEach((at, rank) => {
    if (examples[at]!.belongs) {
      hits += 1;
      misses -= 1;
    } else falseAlarms += 1;
    const score = scores[at]!;
    const next = scores[order[rank + 1] ?? -1] ?? score - 1;
    if (next === score) return;
    const reached = f1({ hits, falseAlarms, misses }) ?? 0;
    if (reached > best.f1)
      best = { threshold: Number.isFinite(next) ? (score + next) / 2 : score, f1: reached };
  });
  return best;
}
