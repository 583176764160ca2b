import { addTo, product as inner } from '../statistics/index.js';

/** A function to be made small: gives its value at a point and writes its gradient. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const memory = 8;
const mostSteps = 200;
/** The gradient's length, beside its length at the start, at which it is enough. */
const smallEnough = 1e-3;

/**
 * The lowest point of a smooth convex function, from zero on: L-BFGS with a backtracking line search.
 *
 * Source: Nocedal (1980), "Updating quasi-Newton matrices with limited storage", Mathematics of
 * Computation 35(151), 773–782; sufficient decrease as in Armijo (1966).
 */
export function minimise(objective: Objective, dimensions: number): Float64Array {
  let point = new Float64Array(dimensions);
  let gradient = new Float64Array(dimensions);
  let value = objective(point, gradient);
  const enough = smallEnough * Math.max(1e-12, norm(gradient));
  const past: { step: Float64Array; change: Float64Array; product: number }[] = [];
  for (let round = 0; round < mostSteps && norm(gradient) > enough; round++) {
    const direction = descent(gradient, past);
    const slope = inner(direction, gradient);
    const next = new Float64Array(dimensions);
    const nextGradient = new Float64Array(dimensions);
    let nextValue = Infinity;
    for (let length = 1; length > 1e-10; length /= 2) {
      for (let i = 0; i < dimensions; i++) next[i] = point[i]! + length * direction[i]!;
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
    }
    if (nextValue >= value) break;
    const step = next.map((coordinate, i) => coordinate - point[i]!);
    const change = nextGradient.map((coordinate, i) => coordinate - gradient[i]!);
    const product = inner(step, change);
    if (product > 0) past.push({ step, change, product });
    if (past.length > memory) past.shift();
    point = next;
    gradient = nextGradient;
    value = nextValue;
  }
  return point;
}

/** Where to go: the gradient turned by what the last steps tell of the curvature (two-loop recursion). */
function descent(
  gradient: Float64Array,
  past: readonly { step: Float64Array; change: Float64Array; product: number }[],
): Float64Array {
  const direction = gradient.map((coordinate) => -coordinate);
  const shares: number[] = [];
  for (let i = past.length - 1; i >= 0; i--) {
    const { step, change, product } = past[i]!;
    shares[i] = inner(step, direction) / product;
    addTo(direction, change, -shares[i]!);
  }
  const last = past.at(-1);
  const scale =
    last === undefined
      ? 1 / Math.max(1, norm(gradient))
      : last.product / inner(last.change, last.change);
  for (let i = 0; i < direction.length; i++) direction[i]! *= scale;
  past.forEach(({ step, change, product }, i) => {
    addTo(direction, step, shares[i]! - inner(change, direction) / product);
  });
  return direction;
}

function norm(a: Float64Array): number {
  return Math.sqrt(inner(a, a));
}
